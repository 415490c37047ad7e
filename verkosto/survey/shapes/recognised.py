"""What a table was recognised as: its role, its shape, and the place of everything that is used."""

from __future__ import annotations

from dataclasses import dataclass, field

from verkosto.model import Assumption
from verkosto.survey.files.grid import Table


@dataclass(frozen=True)
class Block:
    """One question of a form that is asked of every actor on a list.

    Attributes
    ----------
    question : str
        As the headings say it; ``""`` when they name the actors only.
    answer : str
        ``"strength"``, ``"frequency"``, ``"depth"``, ``"agreed"`` where the question's words tell it, ``""``
        where they do not; ``"names"`` when a cell lists the actors.
    alters : tuple of (int, str)
        Position and actor; of a column of names only the position, and ``""``.
    """

    question: str
    answer: str
    alters: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class Slot:
    """One place for a name in a name generator: where the name stands, and the answers about it."""

    alter: int
    answers: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class TrustColumn:
    """A column that asks how far the respondent trusts an actor.

    ``question`` is what it asks; ``alter`` the actor, where the heading names it; ``place`` the column that
    names the actor, where a name generator has several.
    """

    position: int
    question: str
    alter: str = ""
    place: int | None = None


@dataclass(frozen=True, eq=False)
class Recognised:
    """A table with its role and the position of every column that is used.

    ``columns`` maps a role (``ego``, ``alter``, ``relation``, ``frequency`` …) to a position.
    ``ordered`` tells whether the headings say who reports whom. ``reason`` explains an ignored table,
    ``width`` is its most cells in a row. ``guessed`` are roles that no heading tells.
    ``blocks`` are the parts of a form, ``slots`` the places for names of a name generator, ``ego_parts`` the
    columns that name the respondent only together (joined by ``joint``). ``aside`` are rows that are no
    answers (a trial run of the form), each with its key; they are no longer in the table. ``relation`` and
    ``wave`` are what the sheet's name tells, ``noticed`` what had to be taken as given.
    ``background`` are the columns of a form that sort its respondents into groups, ``trust`` those that ask
    about trust between named pairs.
    """

    table: Table
    role: str
    shape: str
    roles: tuple[str, ...] = ()
    columns: dict[str, int] = field(default_factory=dict)
    ordered: bool = True
    reason: str = ""
    width: int = 0
    guessed: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    slots: tuple[Slot, ...] = ()
    ego_parts: tuple[int, ...] = ()
    joint: str = ""
    aside: tuple[tuple[int, str], ...] = ()
    wave: str = ""
    personal: tuple[str, ...] = ()
    relation: str = ""
    known: frozenset[str] = frozenset()
    noticed: tuple[Assumption, ...] = ()
    background: tuple[int, ...] = ()
    trust: tuple[TrustColumn, ...] = ()


def used_positions(item: Recognised) -> set[int]:
    """The columns from which something was read."""
    places = {position for block in item.blocks for position, _ in block.alters}
    for slot in item.slots:
        places |= {slot.alter, *(position for _, position in slot.answers)}
    places |= {column.position for column in item.trust}
    return places | set(item.columns.values()) | set(item.ego_parts)
