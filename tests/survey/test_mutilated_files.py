"""Five hundred damaged versions of the shapes: each is read with every row accounted for, or refused."""

from __future__ import annotations

import csv
import io
import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.shared_data import shared
from verkosto.errors import VerkostoError
from verkosto.model import Receipt
from verkosto.survey import SourceFile, read_survey
from verkosto.survey.files.opening import sheets_in

pytestmark = pytest.mark.shared

Grid = list[list[str]]
FOLDER = shared("shapes") or Path()
FIXTURES = sorted(path.name for path in FOLDER.glob("[0-9]*"))
EACH = 42  # of twelve fixtures: 504 damaged files
ENCODINGS = ("utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "mac-roman")


def blanked(grid: Grid, lot: random.Random) -> Grid:
    return [["" if lot.random() < 0.15 else cell for cell in row] for row in grid]


def headings_shifted(grid: Grid, lot: random.Random) -> Grid:
    above = [["Kysely 2026"], [""], ["Täytä kaikki rivit"]][: lot.randint(1, 3)]
    return [*above, *grid]


def headings_moved_by_one(grid: Grid, _lot: random.Random) -> Grid:
    return [["", *grid[0]], *grid[1:]]


def rows_doubled(grid: Grid, lot: random.Random) -> Grid:
    return [row for row in grid for _ in range(1 + (lot.random() < 0.3))]


def rows_lost(grid: Grid, lot: random.Random) -> Grid:
    return [row for i, row in enumerate(grid) if i == 0 or lot.random() > 0.3]


def rows_shuffled(grid: Grid, lot: random.Random) -> Grid:
    body = grid[1:]
    return [grid[0], *lot.sample(body, len(body))]


def column_lost(grid: Grid, lot: random.Random) -> Grid:
    gone = lot.randrange(max(map(len, grid)))
    return [[cell for i, cell in enumerate(row) if i != gone] for row in grid]


def columns_swapped(grid: Grid, lot: random.Random) -> Grid:
    width = max(map(len, grid))
    order = lot.sample(range(width), width)
    wide = [[*row, *[""] * (width - len(row))] for row in grid]
    return [[row[i] for i in order] for row in wide]


def rows_cut_short(grid: Grid, lot: random.Random) -> Grid:
    return [row[: lot.randint(1, max(len(row), 1))] if lot.random() < 0.3 else row for row in grid]


def cells_defaced(grid: Grid, lot: random.Random) -> Grid:
    marks = ("#REF!", "=1+1", "?", "99", "-1", "en tiedä", "🙂", "\u200b", "NaN", "1e5", "a\nb", '"', ";")
    return [[lot.choice(marks) if lot.random() < 0.1 else cell for cell in row] for row in grid]


def blanks_added(grid: Grid, lot: random.Random) -> Grid:
    wide = [["", *row, "", ""] for row in grid]
    return [row for line in wide for row in ((line, [""]) if lot.random() < 0.2 else (line,))]


def case_changed(grid: Grid, lot: random.Random) -> Grid:
    return [[cell.upper() if lot.random() < 0.2 else f" {cell} " for cell in row] for row in grid]


DAMAGES: tuple[Callable[[Grid, random.Random], Grid], ...] = (
    blanked,
    headings_shifted,
    headings_moved_by_one,
    rows_doubled,
    rows_lost,
    rows_shuffled,
    column_lost,
    columns_swapped,
    rows_cut_short,
    cells_defaced,
    blanks_added,
    case_changed,
)


def as_text(grids: dict[str, Grid], lot: random.Random) -> SourceFile:
    stream = io.StringIO(newline="")
    grid = grids[lot.choice(list(grids))]
    ending = lot.choice(("\n", "\r\n"))
    csv.writer(stream, delimiter=lot.choice(";,\t"), lineterminator=ending).writerows(grid)
    content = stream.getvalue().encode(lot.choice(ENCODINGS), "replace")
    return SourceFile("kysely.csv", content[: -lot.randint(1, 9)] if lot.random() < 0.1 else content)


def as_workbook(grids: dict[str, Grid], _lot: random.Random) -> SourceFile:
    book = Workbook()
    book.remove(book.active)
    for name, grid in grids.items():
        sheet = book.create_sheet(name[:31])
        for row in grid:
            sheet.append([cell if cell != "" else None for cell in row])
    stream = io.BytesIO()
    book.save(stream)
    return SourceFile("kysely.xlsx", stream.getvalue())


def damaged(fixture: str, number: int) -> tuple[SourceFile, str]:
    """A damaged version of a fixture and what was done to it; the same for the same number."""
    lot = random.Random(f"{fixture} {number}")
    path = FOLDER / fixture
    _, sheets = sheets_in(SourceFile(path.name, path.read_bytes()))
    grids = {sheet.name: [list(row) for row in sheet.cells] for sheet in sheets}
    done = lot.sample(DAMAGES, lot.randint(1, 3))
    for damage in done:
        name = lot.choice(list(grids))
        if grids[name]:
            grids[name] = damage(grids[name], lot)
    write = as_workbook if len(grids) > 1 or lot.random() < 0.3 else as_text
    return write(grids, lot), f"{fixture} {number}: {', '.join(d.__name__ for d in done)}, {write.__name__}"


def unexplained(receipt: Receipt) -> list[str]:
    """Tables whose rows do not add up, or whose issues explain other rows than those set aside."""
    explained = Counter[str]()
    for issue in receipt.issues:
        explained[issue.table] += issue.rows
    return [
        f"{t.name}: {t.rows} rows, {t.used} used, {t.set_aside} aside, {explained[t.name]} told"
        for t in receipt.tables
        if t.rows != t.used + t.set_aside or t.set_aside != explained[t.name] or t.used < 0
    ]


@pytest.mark.parametrize("fixture", FIXTURES)
def test_a_damaged_file_is_refused_or_read_with_every_row_explained(fixture: str) -> None:
    wrong, read = [], 0
    for number in range(EACH):
        file, what = damaged(fixture, number)
        try:
            receipt = read_survey([file]).receipt
        except VerkostoError:
            continue
        read += 1
        wrong += [f"{what}: {problem}" for problem in unexplained(receipt)]
    assert not wrong
    assert read >= EACH // 6, "hardly any of them was read at all"
