"""Which kind of file the bytes are, and its sheets."""

from __future__ import annotations

from verkosto.errors import UnreadableFile
from verkosto.survey.files import delimited, workbook
from verkosto.survey.files.archive import MOST_BYTES, workbook_format
from verkosto.survey.files.grid import Sheet
from verkosto.survey.files.mending import is_mending_sheet
from verkosto.survey.source import SourceFile

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_BOOKS = ("WORKBOOK".encode("utf-16-le"), "BOOK".encode("utf-16-le"))
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*")


def sheets_in(file: SourceFile) -> tuple[str, list[Sheet]]:
    """The format of a file, told from its bytes, and its sheets (not the one that we put into it ourselves).

    Raises
    ------
    UnreadableFile
        With the key of the sentence that tells the user what the file is instead.
    """
    content = file.content
    try:
        if not content.strip(b"\x00\xef\xbb\xbf\xff\xfe \t\r\n"):
            raise UnreadableFile("empty-file")
        if len(content) > MOST_BYTES:
            raise UnreadableFile("too-large", megabytes=MOST_BYTES // 2**20)
        if content.startswith(b"PK"):
            kind = workbook_format(content)
            read = workbook.sheets_of if kind == "xlsx" else workbook.other_sheets_of
            return kind, [sheet for sheet in read(file.name, content) if not is_mending_sheet(sheet)]
        _refuse_others(content)
        if content.startswith(_OLE):
            return "xls", workbook.other_sheets_of(file.name, content)
        kind = "tsv" if file.name.lower().endswith((".tsv", ".tab")) else "csv"
        return kind, [delimited.sheet_of(file.name, content)]
    except UnreadableFile as problem:
        raise UnreadableFile(problem.key, **{**problem.values, "file": file.name}) from problem


def _refuse_others(content: bytes) -> None:
    """Say what a file is that is neither a workbook nor a text."""
    if content.startswith(_OLE):
        if _ENCRYPTED in content:
            raise UnreadableFile("locked-workbook")
        if not any(name in content.upper() for name in _BOOKS):
            raise UnreadableFile("not-a-table")
        return
    bitmap = content.startswith(b"BM") and content[6:10] == b"\x00\x00\x00\x00"
    if bitmap or content.startswith(_PICTURES) or (content.startswith(b"RIFF") and content[8:12] == b"WEBP"):
        raise UnreadableFile("picture")
    if content.startswith(b"%PDF"):
        raise UnreadableFile("pdf")
    start = content[:2048].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html", b"<?xml", b"<table")):
        raise UnreadableFile("web-page")
    sample = content[:8192]
    odd = sum(byte < 9 or 13 < byte < 32 for byte in sample)
    if (
        odd * 20 > len(sample)
        and not sample.startswith((b"\xff\xfe", b"\xfe\xff"))
        and sample.count(0) * 3 <= len(sample)
    ):
        raise UnreadableFile("not-a-table")
