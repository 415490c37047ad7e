"""What is recognised in files before anything is read from them: for a user who tells what the tables are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from verkosto.model import TableRead
from verkosto.survey.files.grid import Sheet, cell_text, normal_name
from verkosto.survey.files.opening import sheets_in
from verkosto.survey.headings import roles_of
from verkosto.survey.rated.written_tables import CODING
from verkosto.survey.receipt import columns_read
from verkosto.survey.shapes.header_rows import HEADER_ROWS
from verkosto.survey.shapes.recognise import recognise
from verkosto.survey.shapes.recognised import Recognised
from verkosto.survey.source import ReadingOptions, SourceFile

NOT_SHOWN: Final = frozenset({"personal", "trust"})
"""Roles of columns of which no value is shown."""
_CELLS = 8


@dataclass(frozen=True)
class TableSeen:
    """A table as it was recognised, and the first rows of its sheet.

    ``table.used`` says nothing yet: no row was read. ``first_rows`` are the sheet's rows from the first one
    on, at most ten, with at most eight filled cells each; of columns that hold personal data no cell.
    """

    table: TableRead
    first_rows: tuple[tuple[str, ...], ...]


def recognised_tables(files: Sequence[SourceFile], options: ReadingOptions) -> tuple[TableSeen, ...]:
    """Every table of the files with what it was taken for, also where no network was found.

    Raises
    ------
    UnreadableFile
        When a file is not a table that we can open.

    Examples
    --------
    >>> seen, = recognised_tables([SourceFile("t.csv", b"Mina;Sina;Luku\\na;b;1\\n")], ReadingOptions())
    >>> seen.table.role, [column.name for column in seen.table.columns], seen.first_rows[1]
    ('ignored', ['Mina', 'Sina', 'Luku'], ('a', 'b', '1'))
    """
    sheets = [sheet for file in files for sheet in sheets_in(file)[1]]
    found = recognise(sheets, options)
    return tuple(
        TableSeen(_table(item), _first_rows(sheet, item)) for sheet, item in zip(sheets, found, strict=True)
    )


def _table(item: Recognised) -> TableRead:
    table, rows = item.table, len(item.table.body)
    columns = columns_read(item)
    if item.role == "ignored" and item.roles:  # what the headings say is worth knowing all the same
        told = ("" if role == CODING else role for role in item.roles)
        roles = (*told, *("personal" for _ in item.personal))
        columns = tuple(replace(column, role=role) for column, role in zip(columns, roles, strict=True))
    return TableRead(table.name, table.file, item.role, item.shape, rows, 0, rows, columns, table.header_row)


def _first_rows(sheet: Sheet, item: Recognised) -> tuple[tuple[str, ...], ...]:
    rows = [[normal_name(cell_text(cell)) for cell in row] for row in sheet.cells[:HEADER_ROWS]]
    columns = [[row[i] for row in rows if i < len(row)] for i in range(max(map(len, rows), default=0))]
    hidden = {i for i, cells in enumerate(columns) if _is_personal(cells, item)}
    return tuple(
        tuple(cell for i, cell in enumerate(row) if cell and i not in hidden)[:_CELLS] for row in rows
    )


def _is_personal(cells: Sequence[str], item: Recognised) -> bool:
    """Whether a column is one of those that are never shown, whichever of its first cells is the heading."""
    return bool(set(item.personal) & set(cells)) or bool(NOT_SHOWN & set(roles_of(cells, {})))
