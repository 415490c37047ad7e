"""Workbooks → sheets, through calamine; what cannot be looked through beforehand is read in a child."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Mapping
from itertools import islice
from operator import itemgetter
from typing import Final

import python_calamine

from verkosto import bounded
from verkosto.errors import UnreadableFile
from verkosto.survey.files.archive import fits, looked_through
from verkosto.survey.files.grid import Columns, Sheet, cell_text

ERRORS: Final = frozenset(
    ("#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA")
)
"""What spreadsheet programs write into a cell that they could not work out."""
_AT_A_TIME: Final = 500
"""Rows; so few that Python's collector of garbage has nothing to do on the way."""


def sheets_of(name: str, content: bytes) -> list[Sheet]:
    """Every worksheet of an xlsx workbook, cell by cell as text.

    Raises
    ------
    UnreadableFile
        When the workbook is damaged, locked with a password or larger than a survey can be.
    """
    return _sheets(name, content, looked_through(content))


def other_sheets_of(name: str, content: bytes) -> list[Sheet]:
    """Every worksheet of an xls, xlsb or ods workbook.

    How far their cells reach is known only when they are read, and a damaged one can end the process that
    reads it: so that happens in a bounded child, wherever this is called.

    Raises
    ------
    UnreadableFile
        As :func:`sheets_of`; also when the workbook breaks the reader.
    """
    if bounded.inside():
        return _sheets(name, content, {})
    told = json.loads(bounded.call(sheets_in_bytes, name, content, about=name))
    return [Sheet(title, name, cells, hidden, dict(notes)) for title, cells, hidden, notes in told]


def sheets_in_bytes(name: str, content: bytes) -> bytes:
    """What the child does for :func:`other_sheets_of`."""
    sheets = _sheets(name, content, {})
    return json.dumps([(s.name, list(s.cells), s.hidden, s.notes) for s in sheets]).encode()


def _sheets(name: str, content: bytes, notes: Mapping[str, Mapping[str, int]]) -> list[Sheet]:
    try:
        book = python_calamine.CalamineWorkbook.from_object(io.BytesIO(content))
        return [
            _sheet(name, book, meta, notes.get(meta.name, {}))
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


def _sheet(
    file: str,
    book: python_calamine.CalamineWorkbook,
    meta: python_calamine.SheetMetadata,
    notes: Mapping[str, int],
) -> Sheet:
    sheet = book.get_sheet_by_name(meta.name)
    if not fits(sheet.total_height, sheet.total_width):
        raise UnreadableFile("too-wide")
    hidden = meta.visible != python_calamine.SheetVisibleEnum.Visible
    columns = _columns(sheet)
    found = sum(map(_without_errors, columns))
    said = {**notes, "cells-in-error": notes.get("cells-in-error", 0) + found} if found else notes
    return Sheet(meta.name, file, Columns(columns), hidden, said)


def _columns(sheet: python_calamine.CalamineSheet) -> list[list[str]]:
    """The cells as texts, column by column; a text that stands there many times is kept once."""
    rows = sheet.iter_rows()
    known: dict[str, str] = {}
    columns: list[list[str]] = []
    while chunk := list(islice(rows, _AT_A_TIME)):
        columns = columns or [[] for _ in chunk[0]]
        for place, column in enumerate(columns):
            texts = _texts(list(map(itemgetter(place), chunk)))
            column.extend(map(known.setdefault, texts, texts))
    left = sheet.start[1] if columns and sheet.start else 0  # blank columns that the rows leave out
    return [*([""] * len(columns[0]) for _ in range(left)), *columns]


def _texts(column: list[object]) -> list[str]:
    """A column's cells as texts; a number that stands there many times is worked out once."""
    kinds = set(map(type, column))
    if kinds == {str}:
        return column  # type: ignore[return-value]
    if kinds <= {str, float}:
        known = {cell: cell_text(cell) for cell in set(column)}
        return [known[cell] for cell in column]
    return [*map(cell_text, column)]


def _without_errors(texts: list[str]) -> int:
    """Blank the texts of errors (in place), and say how many there were."""
    if ERRORS.isdisjoint(texts):
        return 0
    places = [place for place, text in enumerate(texts) if text in ERRORS]
    for place in places:
        texts[place] = ""
    return len(places)


def without_errors(cells: Iterable[list[str]]) -> int:
    """Blank the texts of errors in a grid (in place), and say how many there were."""
    return sum(map(_without_errors, cells))
