"""Canvas C-1: the strategic continuum, four phases × five questions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from verkosto.canvas.status import Status

PHASES: Final = (1, 2, 3, 4)
QUESTIONS: Final = ("why", "what", "who", "how", "resources")
LONGEST: Final = 5_000
"""Most characters of a text on a canvas."""

Place = tuple[int, str]
"""A cell's phase and question."""


@dataclass(frozen=True)
class Cell:
    """What the team wrote into a cell, and how far it is."""

    text: str = ""
    status: Status = Status.EMPTY


@dataclass(frozen=True)
class Continuum:
    """The cells by (phase, question); those not written are absent."""

    cells: Mapping[Place, Cell] = field(default_factory=dict)
    owner: str = ""
    date: str = ""

    def cell(self, place: Place) -> Cell:
        """The cell at a place; an empty one where nothing was written."""
        return self.cells.get(place, Cell())

    def count(self, status: Status, phase: int | None = None) -> int:
        """How many of the 20 cells, or of a phase's five, are so far."""
        phases = PHASES if phase is None else (phase,)
        return sum(self.cell((p, q)).status is status for p in phases for q in QUESTIONS)


def written(continuum: Continuum, place: Place, text: str) -> Continuum:
    """The canvas with a new text in a cell.

    What was agreed was the old text: a changed one is a draft, and one without a word is empty.

    Examples
    --------
    >>> written(Continuum(), (1, "why"), "To see the same picture.").cell((1, "why")).status
    <Status.DRAFT: 'draft'>
    """
    if text == continuum.cell(place).text:
        return continuum
    return _with(continuum, place, Cell(text, Status.DRAFT if text.strip() else Status.EMPTY))


def marked(continuum: Continuum, place: Place, status: Status) -> Continuum:
    """The canvas with a cell called a draft or agreed; a cell without a word stays empty."""
    cell = continuum.cell(place)
    if not cell.text.strip() or status is Status.EMPTY:
        return continuum
    return _with(continuum, place, replace(cell, status=status))


def taken(continuum: Continuum, place: Place, suggested: str) -> Continuum:
    """The canvas with a suggestion added to a cell as a draft, under what stands there already.

    A suggestion that stands there, or that the cell has no room for, changes nothing.

    Examples
    --------
    >>> once = taken(Continuum(), (1, "what"), "There are 45 members.")
    >>> taken(once, (1, "what"), "There are 45 members.") == once
    True
    """
    cell = continuum.cell(place)
    if stands(cell, suggested) or not has_room(cell, suggested):
        return continuum
    return _with(continuum, place, Cell(_joined(cell, suggested), Status.DRAFT))


def stands(cell: Cell, suggested: str) -> bool:
    """Whether a suggestion was taken into the cell as it is."""
    return suggested in cell.text


def has_room(cell: Cell, suggested: str) -> bool:
    """Whether a suggestion fits under what stands in the cell."""
    return len(_joined(cell, suggested)) <= LONGEST


def _joined(cell: Cell, suggested: str) -> str:
    return f"{cell.text.rstrip()}\n{suggested}" if cell.text.strip() else suggested


def _with(continuum: Continuum, place: Place, cell: Cell) -> Continuum:
    cells = {**continuum.cells, place: cell}
    if cell == Cell():
        del cells[place]
    return replace(continuum, cells=cells)
