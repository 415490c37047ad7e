"""Which tables are ratings or written answers: items of the instruments, known by their ids or words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from verkosto.content.instruments import items
from verkosto.survey.files.grid import Table
from verkosto.survey.rated.rated import RATED, Rated
from verkosto.survey.rated.rated_columns import RatedColumns, rated_columns
from verkosto.survey.rated.rated_long import LongColumns, long_columns, read_long
from verkosto.survey.rated.rated_wide import read_wide
from verkosto.survey.shapes.forms import form_like, matrix_columns
from verkosto.survey.shapes.generators import generator_like
from verkosto.survey.shapes.pairs import ends_of
from verkosto.survey.shapes.recognised import Recognised
from verkosto.survey.source import ReadingOptions, told_of_table

__all__ = [
    "RATED",
    "Rated",
    "own_ratings_like",
    "rated_columns",
    "ratings_like",
    "read_ratings",
    "with_items",
    "with_own_ratings",
]

_LEAST = 1 / 3
_MARKED_OFF = ("id", "wave", "ego", "label", "organisation", "member", "answered", "personal", "ignored")


def ratings_like(
    table: Table, roles: Sequence[str], options: ReadingOptions, known: frozenset[str]
) -> Recognised | None:
    """The table as ratings (role ``ratings``) or written answers (role ``reflection``).

    A table that asks about actors as well is left to the recognisers of ties; :func:`read_ratings` reads its
    ratings all the same.
    """
    told = told_of_table(options.sheets, table.name) in RATED
    found = _no_actors(rated_columns(table, roles, options, own=told), table, roles, known)
    chosen = told and bool(found.positions)
    if chosen or (
        found.enough and _mostly(found, roles) and not _tells_ties(table, roles, found, options, known)
    ):
        full = found if told else rated_columns(table, roles, options, own=True)
        return _wide(table, roles, _no_actors(full, table, roles, known))
    long = long_columns(table, roles, options)
    return _long(table, roles, long) if long else None


def own_ratings_like(table: Table, roles: Sequence[str], options: ReadingOptions) -> Recognised | None:
    """A table that nothing else claims, as ratings or written answers of the file's own.

    Statements answered in the words of a scale (two of them, and a third of the answers), or questions and
    unfinished sentences answered in writing.
    """
    if any(role in ("label", "organisation", "member", "answered") for role in roles):
        return None
    found = rated_columns(table, roles, options, own=True)
    asked = tuple(i for i in found.open_questions if _is_asked(table.header[i]))
    found = replace(found, open_questions=asked) if not found.items else found
    if not (len(found.items) >= 2 and _mostly(found, roles)) and not asked:
        return None
    return _wide(table, roles, found)


def with_own_ratings(found: Sequence[Recognised], options: ReadingOptions) -> list[Recognised]:
    """The tables, those that nothing claims read as ratings or written answers where they are such."""
    return [
        (own_ratings_like(item.table, item.roles, options) or item) if item.reason == "no-ties" else item
        for item in found
    ]


def with_items(
    table: Table, roles: Sequence[str], options: ReadingOptions, known: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """The roles, with ``item:D3`` for columns that hold ratings: no recogniser of ties takes those.

    Examples
    --------
    >>> from verkosto.survey.files.grid import Sheet, table_at
    >>> cells = [["Vastaaja", "D1 Debatti", "D2 Dialogi"], ["a", "4", "2"]]
    >>> table = table_at(Sheet("t", "t.csv", cells), 1)
    >>> with_items(table, ("ego", "", ""), ReadingOptions())
    ('ego', 'item:D1', 'item:D2')
    """
    found = _no_actors(rated_columns(table, roles, options), table, roles, known)
    if not found.enough:
        return tuple(roles)
    told = {column.position: f"item:{column.item}" for column in found.items}
    return tuple(told.get(position, role) for position, role in enumerate(roles))


def _no_actors(
    found: RatedColumns, table: Table, roles: Sequence[str], known: frozenset[str]
) -> RatedColumns:
    """Without columns whose heading is an actor's name or code and only happens to be an item's id."""
    if not found.items:
        return found
    naming = [i for i, role in enumerate(roles) if role in ("ego", "id", "label")] or [0]
    actors = known.union(*(set(table.names(i)) for i in naming if i not in found.positions))
    doubtful = {
        column.position
        for column in found.items
        if column.by in ("id", "short") and table.header[column.position] in actors
    }
    return found.only(found.positions - doubtful)


def _is_asked(heading: str) -> bool:
    return heading.rstrip().endswith(("?", "...", "…"))


def _mostly(found: RatedColumns, roles: Sequence[str]) -> bool:
    """Whether more than a third of the columns that hold answers are ours."""
    others = sum(
        role not in _MARKED_OFF and i != found.respondent and i not in found.positions
        for i, role in enumerate(roles)
    )
    return len(found.positions) > _LEAST * (others + len(found.positions))


def _tells_ties(
    table: Table,
    roles: Sequence[str],
    found: RatedColumns,
    options: ReadingOptions,
    known: frozenset[str],
) -> bool:
    """Whether the other columns ask about actors."""
    kept = [i for i in range(len(table.header)) if i not in found.positions]
    if len(kept) < 2:
        return False
    body = table.body[kept].set_axis(range(len(kept)), axis=1)
    rest = replace(table, header=tuple(table.header[i] for i in kept), body=body, _names={})
    left = tuple(roles[i] for i in kept)
    return bool(
        ends_of(rest, left)
        or matrix_columns(rest, left, False)
        or generator_like(rest, left, options, known)
        or form_like(rest, left, options, known)
    )


def _wide(table: Table, roles: Sequence[str], found: RatedColumns) -> Recognised:
    columns: dict[str, int] = {}
    if found.respondent is not None:
        columns["respondent"] = found.respondent
    if found.wave is not None:
        columns["wave"] = found.wave
    for column in found.items:
        option = f":{column.option}" if column.option else ""
        kind = "text" if not column.own and items()[column.item].kind == "text" else "item"
        columns[f"{kind}:{column.item}{option}"] = column.position
    columns |= {f"text:{table.header[i]}": i for i in found.open_questions}
    rated = any(role.startswith("item:") for role in columns)
    role, shape = ("ratings", "ratings-wide") if rated else ("reflection", "answers-wide")
    return Recognised(table, role, shape, tuple(roles), columns)


def _long(table: Table, roles: Sequence[str], found: LongColumns) -> Recognised:
    columns = {"item": found.item, "answer": found.value}
    if found.respondent is not None:
        columns["respondent"] = found.respondent
    if found.wave is not None:
        columns["wave"] = found.wave
    written = all(items()[told.item].kind == "text" for told in found.meanings.values())
    role, shape = ("reflection", "answers-long") if written else ("ratings", "ratings-long")
    return Recognised(table, role, shape, tuple(roles), columns)


def read_ratings(item: Recognised, options: ReadingOptions, actors: frozenset[str] = frozenset()) -> Rated:
    """The ratings and written answers of a table.

    Parameters
    ----------
    item : Recognised
        Of role ``ratings`` or ``reflection``; or a form of ties that asks items as well: then nothing is set
        aside here, as its rows are accounted for with its ties.
    options : ReadingOptions
    actors : frozenset of str
        Ids and labels of the network's actors: a column of codes that holds these is a column of names.

    Returns
    -------
    Rated
        Of a table that holds nothing else, every row gave at least one answer or is set aside with an issue.
    """
    if item.role in RATED and item.shape.endswith("-long"):
        return read_long(item, options, actors)
    return read_wide(item, options, actors, alone=item.role in RATED)
