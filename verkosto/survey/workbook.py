"""xlsx and ods bytes → sheets, after a look at what the archive would unpack to."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Final

import python_calamine

from verkosto.errors import UnreadableFile
from verkosto.survey.grid import Sheet, cell_text

MOST_BYTES: Final = 25 * 2**20
MOST_UNPACKED: Final = 150 * 2**20
MOST_PARTS: Final = 2_000
MOST_AREA: Final = 5_000_000
_ROW = rb"""\br=["'][A-Z]*(\d{%d})["']"""
_FAR = re.compile(rb"""\br=["'](?:[A-Z]{2}|[A-Z]?\d{6})""")
_WIDE = re.compile(rb"""\br=["']([A-Z]{2,})\d""")
_DTD = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)


def workbook_format(content: bytes) -> str:
    """``"xlsx"`` or ``"ods"``, told from the archive's own parts.

    Raises
    ------
    UnreadableFile
        When the archive is broken or is something else (a document, a binary workbook, a plain zip).
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
            kind = archive.read("mimetype")[:60] if "mimetype" in names else b""
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError) as problem:
        raise UnreadableFile("broken-workbook") from problem
    if kind.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
        return "ods"
    if any(name.lower() == "xl/workbook.bin" for name in names):
        raise UnreadableFile("binary-workbook")
    if any(name.lower().endswith("workbook.xml") for name in names):
        return "xlsx"
    raise UnreadableFile("not-a-workbook")


def check_archive(content: bytes) -> None:
    """Refuse archives that would unpack to more than a survey can be (reliability 2b).

    Raises
    ------
    UnreadableFile
        Too many parts, too large unpacked, a document type definition, or cells scattered over too
        wide an area.
    """
    total = 0
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if len(archive.infolist()) > MOST_PARTS:
            raise UnreadableFile("too-large-unpacked")
        for part in archive.infolist():
            if not part.filename.lower().endswith((".xml", ".rels")):
                continue
            with archive.open(part) as stream:
                text = stream.read(MOST_UNPACKED - total + 1)
            total += len(text)
            if total > MOST_UNPACKED:
                raise UnreadableFile("too-large-unpacked")
            if _DTD.search(text, 0, 4096):
                raise UnreadableFile("broken-workbook")
            if "worksheets/" in part.filename.lower() and _area(text) > MOST_AREA:
                raise UnreadableFile("too-wide")


def _area(sheet: bytes) -> int:
    """Columns × rows up to the widest and the lowest cell reference of a sheet."""
    if not _FAR.search(sheet):  # at most 26 columns and 99,999 rows: small enough, whatever it is
        return 26 * 99_999
    digits = next(n for n in range(12, 0, -1) if n == 1 or re.search(_ROW % n, sheet))
    lowest = max(map(int, re.findall(_ROW % digits, sheet)), default=1)
    return _widest(sheet) * lowest


def _widest(sheet: bytes) -> int:
    """The number of the last column that has a cell; a few passes at C speed, whatever the size."""
    names: set[bytes] = set(_WIDE.findall(sheet)) if _WIDE.search(sheet) else set()
    if names:
        return max(map(_column_number, names))
    low, high = 1, 26
    while low < high:
        middle = (low + high + 1) // 2
        further = re.search(rb"""\br=["'][%c-Z]\d""" % (64 + middle), sheet)
        low, high = (middle, high) if further else (low, middle - 1)
    return low


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters[:6]:
        number = 26 * number + letter - 64
    return number


def sheets_of(name: str, content: bytes) -> list[Sheet]:
    """Every worksheet of a workbook, cell by cell as text.

    Raises
    ------
    UnreadableFile
        When the workbook is damaged, locked with a password or beyond the limits above.
    """
    check_archive(content)
    try:
        book = python_calamine.CalamineWorkbook.from_object(io.BytesIO(content))
        return [
            _sheet(name, book, meta)
            for meta in book.sheets_metadata
            if meta.typ == python_calamine.SheetTypeEnum.WorkSheet
        ]
    except python_calamine.PasswordError as problem:
        raise UnreadableFile("locked-workbook") from problem
    except (python_calamine.CalamineError, OSError, ValueError) as problem:
        raise UnreadableFile("broken-workbook") from problem
    except BaseException as problem:
        if type(problem).__name__ != "PanicException":  # a Rust panic is no Exception
            raise
        raise UnreadableFile("broken-workbook") from problem


def _sheet(file: str, book: python_calamine.CalamineWorkbook, meta: python_calamine.SheetMetadata) -> Sheet:
    rows = book.get_sheet_by_name(meta.name).to_python(skip_empty_area=False)
    hidden = meta.visible != python_calamine.SheetVisibleEnum.Visible
    return Sheet(meta.name, file, [[cell_text(cell) for cell in row] for row in rows], hidden)
