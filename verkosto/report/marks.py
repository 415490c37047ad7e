"""Where in a file each issue of the receipt lies, and which cells are marked for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from openpyxl.utils import get_column_letter

from verkosto.model import Issue, Receipt, Severity, TableRead
from verkosto.survey.files.grid import Sheet, normal_name
from verkosto.text import Texts
from verkosto.text.receipt import issue_text

MOST_LISTED: Final = 5_000
MOST_MARKED: Final = 2_000
MOST_COMMENTS: Final = 1_000
RANK: Final = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


@dataclass
class Mark:
    """A cell with something to mend: the worst severity and every sentence of its issues, each once."""

    severity: Severity
    sentences: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Listed:
    """An issue with its sentence and its place; ``row`` and ``column`` (from 1) are 0 for a whole table."""

    issue: Issue
    sentence: str
    sheet: str = ""
    row: int = 0
    column: int = 0

    @property
    def place(self) -> str:
        """The cell as a spreadsheet calls it; ``""``: no cell."""
        return f"{get_column_letter(self.column)}{self.row}" if self.row else ""


@dataclass(frozen=True)
class Marks:
    """All that is told of one file: the issues, worst first, and the marked cells by sheet and place."""

    listed: tuple[Listed, ...]
    cells: Mapping[str, Mapping[tuple[int, int], Mark]]
    unlisted: int = 0
    unmarked: int = 0
    uncommented: int = 0


def marks_of(file: str, sheets: Sequence[Sheet], receipt: Receipt, texts: Texts) -> Marks:
    """The issues of one file, each with its cell; the worst come first where there are too many.

    Where several files have a table of the same name, an issue is marked only where its row holds its value:
    a mark in the wrong file would be a false one.
    """
    grids = {sheet.name: sheet for sheet in sheets}
    tables = {table.name: table for table in receipt.tables if table.file == file}
    homes = {table.name: 0 for table in receipt.tables}
    for table in receipt.tables:
        homes[table.name] += 1
    order = {name: number for number, name in enumerate(tables)}
    found = []
    for issue in receipt.issues:
        if not issue.table:
            found.append(Listed(issue, issue_text(texts, issue)))
        elif issue.table in tables and issue.table in grids:
            listed = _placed(issue, grids[issue.table], tables[issue.table], issue_text(texts, issue))
            if homes[issue.table] == 1 or _is_there(listed, grids[issue.table]):
                found.append(listed)
            else:
                found.append(Listed(issue, listed.sentence, issue.table))
    found.sort(key=lambda item: (RANK[item.issue.severity], order.get(item.sheet, -1), item.row, item.column))
    return _limited(found)


def _placed(issue: Issue, sheet: Sheet, table: TableRead, sentence: str) -> Listed:
    row = issue.row or 0
    if not 0 < row <= len(sheet.cells):
        return Listed(issue, sentence, sheet.name)
    column = _column_of(issue, sheet, table.header_row) if issue.column else None
    return Listed(issue, sentence, sheet.name, row, column or _first_filled(sheet.cells[row - 1]))


def _column_of(issue: Issue, sheet: Sheet, header_row: int) -> int | None:
    """The column with the issue's heading; of several, the one that holds the issue's value in its row."""
    wanted, value = normal_name(issue.column or ""), normal_name(issue.value or "")
    row = sheet.cells[(issue.row or 1) - 1]
    for heading_row in _heading_rows(sheet, header_row):
        fits = [i for i, cell in enumerate(heading_row, 1) if normal_name(cell) == wanted]
        if fits:
            return next((i for i in fits if i <= len(row) and normal_name(row[i - 1]) == value), fits[0])
    return next((i for i, cell in enumerate(row, 1) if value and normal_name(cell) == value), None)


def _heading_rows(sheet: Sheet, header_row: int) -> list[Sequence[str]]:
    """The row of the headings, then those above it, where a form service keeps others."""
    return [sheet.cells[i] for i in range(min(header_row, len(sheet.cells)) - 1, -1, -1)]


def _first_filled(row: Sequence[str]) -> int:
    return next((i for i, cell in enumerate(row, 1) if cell.strip()), 1)


def _is_there(listed: Listed, sheet: Sheet) -> bool:
    """Whether the row that an issue tells of holds the issue's value."""
    value = normal_name(listed.issue.value or "")
    return bool(value and listed.row) and any(
        normal_name(cell) == value for cell in sheet.cells[listed.row - 1]
    )


def _limited(found: Sequence[Listed]) -> Marks:
    cells: dict[str, dict[tuple[int, int], Mark]] = {}
    marked, unmarked = 0, set()
    for item in found:
        if not item.row:
            continue
        place = (item.row, item.column)
        mark = cells.setdefault(item.sheet, {}).get(place)
        if mark is None:
            if marked >= MOST_MARKED:
                unmarked.add((item.sheet, place))
                continue
            mark = cells[item.sheet][place] = Mark(item.issue.severity)
            marked += 1
        if item.sentence not in mark.sentences:
            mark.sentences.append(item.sentence)
    return Marks(
        tuple(found[:MOST_LISTED]),
        cells,
        max(len(found) - MOST_LISTED, 0),
        len(unmarked),
        max(marked - MOST_COMMENTS, 0),
    )
