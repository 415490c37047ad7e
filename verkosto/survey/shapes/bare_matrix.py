"""Square matrices of numbers without any names."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

import pandas as pd

from verkosto.model import Assumption
from verkosto.survey.files.grid import Sheet, Table, normal_name, width_of
from verkosto.survey.headings import match
from verkosto.survey.shapes.header_rows import header_row
from verkosto.survey.shapes.recognised import Block, Recognised

FEWEST = 4


def bare_matrix(sheet: Sheet, others: Sequence[Sheet]) -> Recognised | None:
    """A sheet as a matrix without labels: a square of numbers whose diagonal is blank, zero or one.

    The actors are those of a list of the same length in another sheet, in its order, else their numbers;
    an assumption, named.
    """
    rows = _filled_rows(sheet, width_of(sheet.cells) + 1)
    width = max((len(row) for _, row in rows), default=0)
    if len(rows) < FEWEST or len(rows) != width:
        return None
    grid = [[*row, *[""] * (width - len(row))] for _, row in rows]
    if not all(_is_number(cell) for row in grid for cell in row):
        return None
    if len({_number(grid[i][i]) for i in range(width)}) > 1 or _has_ids(grid):
        return None
    names, source = _names(width, others)
    body = pd.DataFrame(
        [[name, *row] for name, row in zip(names, grid, strict=True)],
        index=[i for i, _ in rows],
        columns=range(width + 1),
        dtype=object,
    )
    table = Table(sheet.name, sheet.file, ("", *names), body, 0, 0, sheet.hidden)
    block = Block("", "strength", tuple((i + 1, name) for i, name in enumerate(names)))
    key = "bare-matrix-listed" if source else "bare-matrix-numbers"
    noticed = Assumption(key, {"table": sheet.name, "list": source, "n": width})
    roles = ("",) * (width + 1)
    return Recognised(table, "matrix", "bare-matrix", roles, {"ego": 0}, blocks=(block,), noticed=(noticed,))


def _has_ids(grid: Sequence[Sequence[str]]) -> bool:
    """Whether the first row and the first column are the same ids: then they are headings."""
    across, down = [cell.strip() for cell in grid[0][1:]], [row[0].strip() for row in grid[1:]]
    return across == down and all(across) and len(set(across)) == len(across)


def _number(cell: str) -> float:
    return float(cell.strip().replace(",", ".", 1) or 0)


def _filled_rows(sheet: Sheet, most: int) -> list[tuple[int, list[str]]]:
    """The rows with something in them and their numbers; of a long list only the first."""
    filled = ((i, list(row)) for i, row in enumerate(sheet.cells, 1) if any(map(str.strip, row)))
    return list(islice(filled, most))


def _is_number(cell: str) -> bool:
    text = cell.strip().replace(",", ".", 1)
    return not text or text.removeprefix("-").replace(".", "", 1).isdigit()


def _names(n: int, others: Sequence[Sheet]) -> tuple[list[str], str]:
    """The names of a list of ``n`` actors and where it stands; numbers and ``""`` when there is none."""
    for sheet in others:
        row = header_row(sheet)
        if row is None:
            continue
        for place, heading in enumerate(sheet.cells[row - 1]):
            if match(heading, "id") or match(heading, "label"):
                told = [normal_name(line[place]) if len(line) > place else "" for line in sheet.cells[row:]]
                names = [name for name in told if name]
                if len(names) == n == len(set(names)):
                    return names, sheet.name
    return [str(i) for i in range(1, n + 1)], ""
