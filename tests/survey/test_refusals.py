"""Wrong files: one clear sentence each, in every language, and nothing half-read."""

from __future__ import annotations

import io
import zipfile

import pytest

from tests.survey.files import csv_file, ods_file, read, xlsx_file
from verkosto.errors import NoNetwork, UnreadableFile, VerkostoError
from verkosto.survey import SourceFile
from verkosto.text import LANGUAGES, texts
from verkosto.text.receipt import error_text


def packed(**parts: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return stream.getvalue()


def hostile_sheet(cell: str) -> bytes:
    """A small workbook whose one sheet has a cell very far out."""
    good = xlsx_file({"S": [["from", "to"], ["a", "b"]]}).content
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(good)) as source, zipfile.ZipFile(stream, "w") as target:
        for part in source.infolist():
            content = source.read(part)
            if part.filename.startswith("xl/worksheets/"):
                content = content.replace(b'r="B2"', f'r="{cell}"'.encode())
            target.writestr(part, content)
    return stream.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
REFUSALS: dict[str, tuple[SourceFile, type[VerkostoError], str]] = {
    "0 bytes": (SourceFile("a.xlsx", b""), UnreadableFile, "empty-file"),
    "only blanks": (SourceFile("a.csv", b"\xef\xbb\xbf \r\n\r\n"), UnreadableFile, "empty-file"),
    "a picture renamed .xlsx": (
        SourceFile("a.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(99)),
        UnreadableFile,
        "picture",
    ),
    "a locked workbook": (
        SourceFile("a.xlsx", OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le")),
        UnreadableFile,
        "locked-workbook",
    ),
    "an old document": (SourceFile("a.xls", OLE + bytes(600)), UnreadableFile, "not-a-table"),
    "a damaged old workbook": (
        SourceFile("a.xls", OLE + bytes(600) + "Workbook".encode("utf-16-le")),
        UnreadableFile,
        "broken-workbook",
    ),
    "a document": (SourceFile("a.xlsx", packed(word__document=b"<w/>")), UnreadableFile, "not-a-workbook"),
    "a damaged binary workbook": (
        SourceFile("a.xlsb", packed(**{"xl__workbook.bin": b"x"})),
        UnreadableFile,
        "broken-workbook",
    ),
    "half a workbook": (
        SourceFile("a.xlsx", xlsx_file({"S": [["from", "to"], ["a", "b"]]}).content[:900]),
        UnreadableFile,
        "broken-workbook",
    ),
    "a web page": (
        SourceFile("a.xls", b"<html><table><tr><td>a</td></tr></table></html>"),
        UnreadableFile,
        "web-page",
    ),
    "a pdf": (SourceFile("a.csv", b"%PDF-1.7\n"), UnreadableFile, "pdf"),
    "a program": (SourceFile("a.csv", bytes(range(1, 32)) * 40), UnreadableFile, "not-a-table"),
    "an unclosed quotation mark": (
        SourceFile("a.csv", b'from;to\n"a;b\n' + b"x" * 1_100_000),
        UnreadableFile,
        "broken-text",
    ),
    "a cell at the far corner": (
        SourceFile("a.xlsx", hostile_sheet("XFD1048576")),
        UnreadableFile,
        "too-wide",
    ),
    "a cell beyond every corner": (
        SourceFile("a.xlsx", hostile_sheet("AAAAAAAA1")),
        UnreadableFile,
        "too-wide",
    ),
    "a bomb": (
        SourceFile(
            "a.xlsx",
            packed(**{"xl__workbook.xml": b"<x/>", "xl__worksheets__sheet1.xml": b"0" * 160 * 2**20}),
        ),
        UnreadableFile,
        "too-large-unpacked",
    ),
    "a document type definition": (
        SourceFile("a.xlsx", packed(**{"xl__workbook.xml": b"<!DOCTYPE x [<!ENTITY a 'b'>]><x/>"})),
        UnreadableFile,
        "broken-workbook",
    ),
    "more than 25 MB": (SourceFile("a.csv", b"a;b\n" * 7_000_000), UnreadableFile, "too-large"),
    "one column": (csv_file("Nimi\nAnna\nBertta\n"), NoNetwork, "one-column"),
    "headings only": (csv_file("Vastaaja;Kontakti\n"), NoNetwork, "no-rows"),
    "a sheet without contacts": (
        xlsx_file({"Hinnat": [["Tuote", "Hinta"], ["Omena", 1.2], ["Päärynä", 1.5]]}),
        NoNetwork,
        "no-contacts",
    ),
    "contacts without a tie": (csv_file("Vastaaja;Kontakti;Vahvuus\na;b;0\nb;c;0\n"), NoNetwork, "no-ties"),
    "an empty ods": (ods_file({"S": [[""]]}), NoNetwork, "empty-file"),
}


@pytest.mark.parametrize("case", REFUSALS)
def test_a_wrong_file_gets_its_own_sentence_in_every_language(case: str) -> None:
    file, kind, key = REFUSALS[case]
    with pytest.raises(kind) as refusal:
        read(file)
    assert refusal.value.key == key
    for language in LANGUAGES:
        sentence = error_text(texts(language), refusal.value)
        assert file.name in sentence
        assert sentence.endswith(".")


def test_one_wrong_file_among_several_stops_the_reading_and_is_named() -> None:
    with pytest.raises(UnreadableFile) as refusal:
        read(csv_file("from;to\na;b\n"), SourceFile("kuva.csv", b"\x89PNG\r\n"))
    assert refusal.value.values["file"] == "kuva.csv"
