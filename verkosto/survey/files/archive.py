"""What an xlsx archive would unpack to, looked through before anything is parsed (reliability 2b)."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from typing import Final
from xml.etree import ElementTree as ET

from verkosto import bounded
from verkosto.errors import UnreadableFile
from verkosto.survey.files.sheet_marks import Marks, column_number, marks_in

MOST_BYTES: Final = 25 * 2**20
MOST_UNPACKED: Final = 150 * 2**20
MOST_PARTS: Final = 2_000
MOST_AREA: Final = 5_000_000
MOST_COLUMNS: Final = 5_000
MOST_SIGNS: Final = 1_000_000
"""Of one cell; a spreadsheet program allows 32,767."""

_REFERENCE = rb'r="%s'  # begins with a plain text: the search is four times as fast
_REFERENCE_HOWEVER = rb"""r\s*=\s*["']%s"""
_ODD = re.compile(rb"""r(?:\s+=\s*|=\s+)["']|r='""")
_NAME = rb"(?:\w+:)?"  # a part may call its elements x:row
_DTD = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
_FORMULA = re.compile(
    rb"<%sc\b([^>]*)>\s*<%sf\b[^>]*?(?:/>|>[^<]*</%sf>)\s*(?:(<%sv\s*/>|<%sv>\s*</%sv>)\s*)?</%sc>"
    % ((_NAME,) * 7)
)
_HIDDEN_ROW = re.compile(rb"""<%srow\b[^>]*\bhidden=["'](?:1|true)["'][^>/]*>""" % _NAME)
_COLUMN = re.compile(rb"""<%scol\b[^>]*\bhidden=["'](?:1|true)["'][^>]*>""" % _NAME)
_FROM_TO = re.compile(rb"""\b(min|max)=["'](\d{1,9})["']""")
_UTF16: Final = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<", b"\x00\x00\xfe\xff", b"\x00\x00\x00<")
_EDGE: Final = 100_000
_SMALL: Final = 8 * 2**20
_AT_A_TIME: Final = 4 * 2**20


def workbook_format(content: bytes) -> str:
    """``"xlsx"``, ``"xlsb"`` or ``"ods"``, told from the archive's own parts.

    Raises
    ------
    UnreadableFile
        When the archive is broken or is something else (a document, a plain zip).
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
            kind = archive.read("mimetype")[:60] if "mimetype" in names else b""
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, ValueError, EOFError) as problem:
        raise UnreadableFile("broken-workbook") from problem
    if kind.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
        return "ods"
    if any(name.lower() == "xl/workbook.bin" for name in names):
        return "xlsb"
    if any(name.lower().endswith("workbook.xml") for name in names):
        return "xlsx"
    raise UnreadableFile("not-a-workbook")


def looked_through(content: bytes) -> dict[str, dict[str, int]]:
    """What is to be said of each sheet's cells: sheet → issue key → how many; most have nothing.

    Raises
    ------
    UnreadableFile
        Too many parts, too large unpacked, a document type definition, cells scattered over too wide an
        area, or one endless cell.
    """
    notes = {}
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name, text in _xml_parts(archive):
                if _DTD.search(text, 0, 4096):
                    raise UnreadableFile("broken-workbook")
                if _has_endless_text(text):
                    raise UnreadableFile("too-large-unpacked")
                if b"sheetData" in text[:_EDGE]:
                    corner, marks = _extent(text)
                    if not fits(*corner):
                        raise UnreadableFile("too-wide")
                    notes[name] = _notes(text, marks)
            if any(notes.values()):
                return _by_sheet(archive, notes)
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, ValueError, EOFError) as problem:
        raise UnreadableFile("broken-workbook") from problem
    return {}


def fits(rows: int, columns: int) -> bool:
    """Whether a grid is not larger than a survey can be.

    Examples
    --------
    >>> fits(193_000, 5), fits(1_048_576, 20), fits(10, 100_000)
    (True, False, False)
    """
    return columns <= MOST_COLUMNS and rows * columns <= MOST_AREA


def _xml_parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    """The parts that are XML, whatever they are called; all parts count as unpacked."""
    total = 0
    if len(archive.infolist()) > MOST_PARTS:
        raise UnreadableFile("too-large-unpacked")
    for part in archive.infolist():
        with archive.open(part) as stream:
            text = stream.read(MOST_UNPACKED - total + 1)
        total += len(text)
        if total > MOST_UNPACKED:
            raise UnreadableFile("too-large-unpacked")
        if text.startswith(_UTF16):  # hides what is looked for, and calamine reads nothing in it
            raise UnreadableFile("broken-workbook")
        if text[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
            yield part.filename, text


def _has_endless_text(text: bytes) -> bool:
    """Whether there are a million signs without a tag; every half million is looked at for one."""
    half = MOST_SIGNS // 2
    return any(text.find(b"<", at, at + half) < 0 for at in range(half, len(text) - half, half))


def _extent(sheet: bytes) -> tuple[tuple[int, int], Marks]:
    """The row and the column up to which a sheet has cells, and what else the pass over it told.

    What its end and its beginning tell is nearly always true; one pass makes sure of it.
    """
    rows, columns = _corner(sheet[-_EDGE:], _REFERENCE)
    columns = max(columns, _corner(sheet[:_EDGE], _REFERENCE)[1])
    marks = marks_in(sheet, rows, columns)
    looked_at = len(sheet) < _SMALL or not bounded.inside()  # a child may break, for the sake of speed
    if marks.odd and looked_at and _ODD.search(sheet):
        return _corner(sheet, _REFERENCE_HOWEVER), marks
    return _corner(sheet, _REFERENCE) if marks.many else marks.corner(sheet, rows, columns), marks


def _corner(sheet: bytes, reference: bytes) -> tuple[int, int]:
    """The last row and the last column that a reference names."""
    rows, columns = {b"1"}, {b"A"}
    for at in range(0, len(sheet), _AT_A_TIME):
        for column, row in re.findall(reference % rb"([A-Z]*)(\d+)", sheet[at : at + _AT_A_TIME + 64]):
            rows.add(row)
            columns.add(column)
    return max(int(row[:12]) for row in rows), max(map(column_number, columns))


def _notes(sheet: bytes, marks: Marks) -> dict[str, int]:
    notes = {}
    if marks.formulas and (b"<f" in sheet or (b":sheetData" in sheet[:_EDGE] and b":f" in sheet)):
        bare = (found for found in _FORMULA.finditer(sheet) if not (found[2] and b't="str"' in found[1]))
        notes["formulas-unsaved"] = sum(1 for _ in bare)
    notes["cells-in-error"] = sheet.count(b' t="e"') if marks.errors else 0
    if marks.hidden and b"hidden=" in sheet:
        notes["hidden-rows"] = len(_HIDDEN_ROW.findall(sheet))
        notes["hidden-columns"] = _hidden_columns(sheet)
    return {key: n for key, n in notes.items() if n}


def _hidden_columns(sheet: bytes) -> int:
    columns = _COLUMN.findall(sheet)
    if not columns:
        return 0
    widest, hidden = _corner(sheet, _REFERENCE_HOWEVER)[1], 0
    for column in columns:
        ends = {end: int(number) for end, number in _FROM_TO.findall(column)}
        hidden += max(0, min(ends.get(b"max", 0), widest) - ends.get(b"min", 1) + 1)
    return hidden


def _by_sheet(archive: zipfile.ZipFile, notes: dict[str, dict[str, int]]) -> dict[str, dict[str, int]]:
    """Notes by the sheet's name instead of the part's, as far as the archive tells which is which."""
    book = next((n for n in archive.namelist() if n.lower().endswith("workbook.xml")), "")
    folder, file = posixpath.split(book)
    rels = posixpath.join(folder, "_rels", f"{file}.rels")
    try:
        targets = {
            one.get("Id"): posixpath.normpath(posixpath.join("/", folder, one.get("Target", ""))).lstrip("/")
            for one in ET.fromstring(archive.read(rels))  # noqa: S314 - it has no definitions
        }
        sheets = [e for e in ET.fromstring(archive.read(book)).iter() if _local(e) == "sheet"]  # noqa: S314
    except (KeyError, ET.ParseError):
        return {}
    found = {}
    for sheet in sheets:
        relation = next((v for k, v in sheet.items() if k.endswith("}id")), None)
        found[sheet.get("name", "")] = notes.get(targets.get(relation, ""), {})
    return found


def _local(element: ET.Element) -> str:
    return str(element.tag).rpartition("}")[2]
