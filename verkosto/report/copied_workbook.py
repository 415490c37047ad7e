"""A file that is no Excel workbook, copied into one: the same sheets, rows and columns, all of it text."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from verkosto.report.cells import cell_string, string_cell, title, written
from verkosto.report.marked_workbook import comment
from verkosto.report.marks import MOST_COMMENTS, Mark
from verkosto.report.mending_sheet import TINTS
from verkosto.survey.files.grid import Sheet

MOST_ROWS: Final = 1_048_576
MOST_COLUMNS: Final = 16_384


def sheet_titles(sheets: Sequence[Sheet], first: str) -> dict[str, str]:
    """Sheet → a title that Excel accepts, beside the first sheet's.

    Examples
    --------
    >>> sheet_titles([Sheet("a/b", "f.ods", []), Sheet("a b", "f.ods", [])], "Korjattavaa")
    {'a/b': 'a b', 'a b': 'a b (2)'}
    """
    titles: dict[str, str] = {}
    for sheet in sheets:
        titles[sheet.name] = title(sheet.name, [first, *titles.values()])
    return titles


def changed_cells(sheets: Sequence[Sheet]) -> tuple[int, int]:
    """How many cells cannot be copied as they are, and how many lie beyond what a sheet can hold."""
    changed = beyond = 0
    for sheet in sheets:
        for number, row in enumerate(sheet.cells, 1):
            beyond += len(row) if number > MOST_ROWS else max(len(row) - MOST_COLUMNS, 0)
            changed += sum(
                cell_string(text) != text for text in row if not text.isprintable() or len(text) > 99
            )
    return changed, beyond


def copied_workbook(
    sheets: Sequence[Sheet],
    marks: Mapping[str, Mapping[tuple[int, int], Mark]],
    first: str,
    write: Callable[[Worksheet], None],
) -> bytes:
    """A new workbook with a first sheet that ``write`` fills and a copy of every sheet, marked."""
    book = Workbook(write_only=True)
    write(book.create_sheet(first))
    titles = sheet_titles(sheets, first)
    commented = 0
    for sheet in sheets:
        copy = book.create_sheet(titles[sheet.name])
        copy.sheet_state = "hidden" if sheet.hidden else "visible"
        by_row: dict[int, dict[int, Mark]] = {}
        for (number, column), mark in marks.get(sheet.name, {}).items():
            by_row.setdefault(number, {})[column] = mark
        for number, row in enumerate(sheet.cells[:MOST_ROWS], 1):
            cells: list[Cell | str | None] = [written(copy, text) for text in row[:MOST_COLUMNS]]
            for column, mark in by_row.get(number, {}).items():
                if column > MOST_COLUMNS:
                    continue
                cells += [None] * (column - len(cells))
                cells[column - 1] = _marked(copy, cells[column - 1], mark, commented < MOST_COMMENTS)
                commented += 1
            copy.append(cells)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _marked(sheet: Worksheet, text: Cell | str | None, mark: Mark, with_comment: bool) -> Cell:
    cell = text if isinstance(text, Cell) else string_cell(sheet, text or "")
    cell.fill = PatternFill("solid", fgColor=TINTS[mark.severity])
    if with_comment:
        cell.comment = comment(mark.sentences)
    return cell
