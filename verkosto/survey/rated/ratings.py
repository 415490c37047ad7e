"""Which tables are ratings or written answers: items of the instruments, known by their ids or words."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from verkosto.content.instruments import items
from verkosto.survey.files.grid import Table
from verkosto.survey.headings import is_pair, match
from verkosto.survey.rated.items import SURE, likely_meanings, meaning
from verkosto.survey.rated.long_columns import LongColumns, long_columns, own_long_columns
from verkosto.survey.rated.own_columns import holds_names, told_apart
from verkosto.survey.rated.quoting import QUOTABLE
from verkosto.survey.rated.rated import RATED, Rated
from verkosto.survey.rated.rated_columns import is_written, rated_columns
from verkosto.survey.rated.rated_long import read_long
from verkosto.survey.rated.rated_places import RatedColumns
from verkosto.survey.rated.rated_wide import read_wide
from verkosto.survey.rated.written_tables import written_roles
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
    "asked_in_vain",
    "read_ratings",
    "turned_like",
    "with_items",
    "with_own_ratings",
    "without_names",
]

_LEAST = 1 / 3
_HALF = 0.5
_MOST_ITEMS = 150
_MARKED_OFF = (
    "id", "wave", "ego", "label", "organisation", "member", "answered", "personal", "ignored", QUOTABLE,
)  # fmt: skip


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
    unfinished sentences answered in writing; or nothing but written answers, a column or a row for each.
    """
    if (long := own_long_columns(table, roles, options)) is not None:
        return _long(table, roles, long)
    if not any(role in ("label", "organisation", "member", "answered") for role in roles):
        full = rated_columns(table, roles, options, own=True)
        found = full.sure
        asked = any(_is_asked(table.header[i]) for i in found.open_questions)
        if (len(found.items) >= 2 and _mostly(found, roles)) or asked:
            return _wide(table, roles, full)
    if (new := written_roles(table, roles)) is None:
        return None
    return _wide(table, new, rated_columns(table, new, options, own=True).sure)


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


def turned_like(
    table: Table, roles: Sequence[str], _options: ReadingOptions, _known: frozenset[str]
) -> Recognised | None:
    """A table of ratings with a row for each item, not for each respondent: it is left alone.

    Examples
    --------
    >>> from verkosto.survey.files.grid import Sheet, table_at
    >>> rows = [["F1 Verkostossamme toimitaan rehellisesti.", "3", "4"]]
    >>> rows += [["D1 Debatti: erilaiset näkemykset", "3", "4"], ["P1 Tunnen verkoston", "3", "4"]]
    >>> rows += [["Verkostossamme kuunnellaan toisia ennakkoluulottomasti.", "5", "2"]]
    >>> table = table_at(Sheet("t", "t.csv", [["Väittämä", "Vastaaja 1", "Vastaaja 2"], *rows]), 1)
    >>> turned_like(table, ("", "", ""), ReadingOptions(), frozenset()).reason
    'turned'
    """
    cells = table.names(0)
    cells = cells[cells != ""]
    if len(table.header) < 3 or not 2 <= len(cells) <= _MOST_ITEMS or not cells.is_unique:
        return None
    told = [meaning(cell) for cell in cells if len(cell.split()) > 2]
    asked = {said.item for said in told if said is not None and said.likeness == 100}
    if len(asked) < 2 or len(asked) < _HALF * len(cells):
        return None
    return Recognised(table, "ignored", "unknown", tuple(roles), reason="turned")


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
    sorting = {position for _, position in found.backgrounds}
    return found.only((found.positions | sorting) - doubtful)


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
    """Whether the other columns ask about actors.

    Beside two items that words in common tell nothing: two municipalities, or comments, are no ends of a tie.
    """
    several = len(found.items) >= 2
    kept = [
        i
        for i in range(len(table.header))
        if i not in (*found.positions, *found.quotable)
        and not (several and _tells_of_oneself(table, roles, i))
    ]
    if len(kept) < 2:
        return False
    body = table.body[kept].set_axis(range(len(kept)), axis=1)
    rest = replace(table, header=tuple(table.header[i] for i in kept), body=body, _names={})
    left = tuple(roles[i] for i in kept)
    ends = ends_of(rest, left)
    named = generator_like(rest, left, options, known)
    return bool(
        (ends and (not several or _headed_as_ends(rest, ends)))
        or matrix_columns(rest, left, False)
        or (named and (not several or _headed_as_named(rest, left, named)))
        or form_like(rest, left, options, known)
    )


def _tells_of_oneself(table: Table, roles: Sequence[str], position: int) -> bool:
    """Whether a column is a comment or a background by its heading, or is answered in sentences."""
    heading = table.header[position]
    if roles[position] not in ("", "id", "relation"):
        return False
    return bool(match(heading, "open_answer") or match(heading, "attribute")) or is_written(table, position)


def _headed_as_ends(table: Table, ends: tuple[int, int, bool]) -> bool:
    first, second, ordered = ends
    return ordered or is_pair(table.header[first], table.header[second])


def _headed_as_named(table: Table, roles: Sequence[str], found: Recognised) -> bool:
    """Whether a heading says who answers, or asks for a name."""
    if roles[found.columns["ego"]] in ("ego", "organisation"):
        return True
    asking = ("alter", "name_place", "name_word", "name_list", "from_whom")
    return any(match(table.header[slot.alter], role) for slot in found.slots for role in asking)


def _wide(table: Table, roles: Sequence[str], found: RatedColumns) -> Recognised:
    columns: dict[str, int] = {}
    if found.respondent is not None:
        columns["respondent"] = found.respondent
    if found.wave is not None:
        columns["wave"] = found.wave
    for column in found.items:
        option = f":{column.option}" if column.option else ""
        kind = "text" if not column.own and items()[column.item].kind == "text" else "item"
        role = f"{kind}:{column.item}{option}"
        columns[f"{role}:{column.position}" if role in columns else role] = column.position
    asked = told_apart(table.header[i] for i in found.open_questions)
    columns |= {f"text:{name}": i for name, i in zip(asked, found.open_questions, strict=True)}
    columns |= {f"background:{name}": i for name, i in found.backgrounds}
    columns |= _permissions(found.quotable)
    rated = any(role.startswith("item:") for role in columns)
    role, shape = ("ratings", "ratings-wide") if rated else ("reflection", "answers-wide")
    return Recognised(table, role, shape, tuple(roles), columns)


def _permissions(positions: Sequence[int]) -> dict[str, int]:
    return {f"{QUOTABLE}:{i}" if n else QUOTABLE: i for n, i in enumerate(positions)}


def _long(table: Table, roles: Sequence[str], found: LongColumns) -> Recognised:
    columns = {"item": found.item, "answer": found.value}
    if found.respondent is not None:
        columns["respondent"] = found.respondent
    if found.wave is not None:
        columns["wave"] = found.wave
    columns |= {f"background:{name}": i for name, i in found.backgrounds}
    columns |= _permissions(found.quotable)
    written = all(items()[told.item].kind == "text" for told in found.meanings.values())
    role, shape = ("reflection", "answers-long") if written else ("ratings", "ratings-long")
    return Recognised(table, role, shape, tuple(roles), columns)


def without_names(item: Recognised, actors: frozenset[str]) -> Recognised:
    """The table without backgrounds and own items that hold actors' names: ratings stand beside no name."""
    if item.role not in RATED:
        return item
    named = {
        role
        for role, position in item.columns.items()
        if _is_own(role) and holds_names(item.table, position, actors)
    }
    return replace(item, columns={role: at for role, at in item.columns.items() if role not in named})


def _is_own(role: str) -> bool:
    kind, _, key = role.partition(":")
    return kind == "background" or (kind == "item" and key.partition(":")[0] not in items())


def asked_in_vain(item: Recognised) -> int:
    """How many columns with answers ask items of ours, by id, words or likeness, where nothing came of it."""
    filled = [i for i, heading in enumerate(item.table.header) if heading and item.table.distinct_names(i)]
    if item.role in RATED:
        return sum(item.columns[role] in filled for role in item.columns if role.startswith("item:"))
    if item.role != "ignored" or item.reason != "no-ties":
        return 0
    free = [item.table.header[i] for i in filled if item.roles[i] != "ignored"]
    said = {h: found for h in free if (found := meaning(h)) is not None and found.likeness == 100}
    liked = likely_meanings(h for h in free if h not in said)
    return len(said) + sum(found.likeness >= SURE for found in liked.values())


def read_ratings(
    item: Recognised,
    options: ReadingOptions,
    actors: frozenset[str] = frozenset(),
    beside: Sequence[str] = (),
    aside: Collection[int] = (),
) -> Rated:
    """The ratings and written answers of a table.

    Parameters
    ----------
    item : Recognised
        Of role ``ratings`` or ``reflection``; or a form of ties that asks items as well: then nothing is set
        aside here, as its rows are accounted for with its ties.
    options : ReadingOptions
    actors : frozenset of str
        Ids and labels of the network's actors: a column of codes that holds these is a column of names.
    beside : sequence of str
        What is said above the table and on the sheets of its file that explain.
    aside : collection of int
        Rows of a form of ties that are set aside as nobody's answers or as answered again.

    Returns
    -------
    Rated
        Of a table that holds nothing else, every row gave at least one answer or is set aside with an issue.
    """
    if item.role in RATED and item.shape.endswith("-long"):
        return read_long(item, options, actors)
    return read_wide(item, options, actors, beside, alone=item.role in RATED, aside=aside)
