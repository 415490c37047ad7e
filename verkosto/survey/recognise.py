"""What each table of a set of files is: actors, ties, a matrix, or nothing for us."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import pandas as pd

from verkosto.survey.answers import look_like_answers
from verkosto.survey.grid import Sheet, Table, normal_name, normal_names, table_at
from verkosto.survey.headings import is_pair, is_sum, known_headings, match, roles_of
from verkosto.survey.source import ReadingOptions

HEADER_ROWS = 10
FEWEST_UNNAMED_TIES = 8
_SAME_NAMES = 0.8
_OVERLAP = 0.3


@dataclass(frozen=True, eq=False)
class Recognised:
    """A table with its role and the position of every column that is used.

    ``columns`` maps a role (``ego``, ``alter``, ``relation``, ``frequency`` …) to a position.
    ``ordered`` tells whether the headings say who reports whom. ``reason`` explains an ignored table,
    ``width`` is its most cells in a row. ``guessed`` are roles that no heading tells.
    """

    table: Table
    role: str
    shape: str
    roles: tuple[str, ...] = ()
    columns: dict[str, int] = field(default_factory=dict)
    alters: tuple[int, ...] = ()
    ordered: bool = True
    reason: str = ""
    width: int = 0
    guessed: tuple[str, ...] = ()


def header_row(sheet: Sheet) -> int | None:
    """The row (the first is 1) that looks most like headings among the first ten; ``None``: no table.

    Examples
    --------
    >>> header_row(Sheet("s", "f", [["Kysely"], [""], ["Vastaaja", "Kontakti"], ["a", "b"]]))
    3
    """
    best, best_score = None, 0.0
    below_first = [row[0].strip() for row in sheet.cells if row]
    widest = max((sum(map(bool, map(str.strip, row))) for row in sheet.cells), default=0)
    for number, row in enumerate(sheet.cells[:HEADER_ROWS], 1):
        cells = [cell.strip() for cell in row]
        filled = [cell for cell in cells if cell]
        if len(filled) < 2:
            continue
        names = set(below_first[number:])
        shared = sum(cell in names for cell in cells[1:] if cell) if _answers_below(sheet, number) else 0
        texts = sum(not cell.replace(",", "").replace(".", "").isdigit() for cell in filled)
        score = (
            10 * known_headings(filled) / len(filled)
            + 4 * (shared >= 2 and 2 * shared >= len(filled) - 1)
            + 2 * len(set(filled)) / widest
            + 2 * texts / len(filled)
            - number / 100
        )
        if score > best_score:
            best, best_score = number, score
    return best


def _answers_below(sheet: Sheet, number: int) -> bool:
    """Whether the cells right of the first column, below a row, are answers as in a matrix."""
    below = [cell for row in sheet.cells[number : number + 50] for cell in row[1:]]
    return look_like_answers(pd.Series(below, dtype=object)) >= _SAME_NAMES


def recognise(sheets: Sequence[Sheet], options: ReadingOptions) -> list[Recognised]:
    """Every sheet with its role, in the order in which they came."""
    found = [_alone(sheet, options) for sheet in sheets]
    endpoints = set().union(*(_endpoints(item) for item in found))
    return _with_actors(found, endpoints, options)


def _alone(sheet: Sheet, options: ReadingOptions) -> Recognised:
    told = options.sheets.get(sheet.name, "")
    row = header_row(sheet)
    if row is None:
        width = max((sum(map(bool, map(str.strip, row))) for row in sheet.cells), default=0)
        return Recognised(_as_text(sheet), "ignored", "text", reason="no-table", width=width)
    table = table_at(sheet, row)
    roles = tuple(roles_of(table.header, options.columns))
    if told == "ignored":
        return Recognised(table, "ignored", "unknown", roles, reason="told")
    if table.hidden and not told:
        return Recognised(table, "ignored", "unknown", roles, reason="hidden")
    if table.body.empty:
        return Recognised(table, "ignored", "unknown", roles, reason="no-rows")
    if told in ("", "matrix") and (alters := _matrix_columns(table, roles, told == "matrix")):
        shape = "adjacency" if len(alters) == len(table.body) else "roster-matrix"
        return Recognised(table, "matrix", shape, roles, {"ego": 0}, alters)
    if told in ("", "ties") and (ends := _ends(table, roles)):
        return _ties(table, roles, ends)
    return Recognised(table, "ignored", "unknown", roles, reason="no-ties")


def _as_text(sheet: Sheet) -> Table:
    rows = [
        (i, "; ".join(c for c in row if c))
        for i, row in enumerate(sheet.cells, 1)
        if any(map(str.strip, row))
    ]
    body = pd.DataFrame({0: [text for _, text in rows]}, index=[i for i, _ in rows], dtype=object)
    return Table(sheet.name, sheet.file, ("",), body, 0, 0, sheet.hidden)


def _matrix_columns(table: Table, roles: Sequence[str], told: bool) -> tuple[int, ...]:
    """Positions of the columns that are alters, when the table is a matrix of actors × actors."""
    if len(table.header) < 3 or len(table.body) < 2:
        return ()
    rows = _names(table, 0)
    names = [heading for heading in table.header[1:] if heading]
    in_rows = sum(name in rows for name in names) / max(len(names), 1)
    in_heading = len(rows.intersection(names)) / max(len(rows), 1)
    if max(in_rows, in_heading) < _SAME_NAMES or len(rows.intersection(names)) < 2:
        return ()
    return tuple(
        position
        for position, heading in enumerate(table.header)
        if position
        and heading
        and (heading in rows or not roles[position])
        and not is_sum(heading)
        and (told or look_like_answers(table.column(position)) >= _SAME_NAMES)
    )


def _ends(table: Table, roles: Sequence[str]) -> tuple[int, int, bool] | None:
    """Positions of ego and alter and whether they are ordered; ``None`` when the table has no ties."""
    egos = [i for i, role in enumerate(roles) if role == "ego"]
    alters = [i for i, role in enumerate(roles) if role == "alter"]
    if egos and alters:  # several of each: ids beside names; the two that share most names belong together
        best = max(((i, j) for i in egos for j in alters), key=lambda ends: _overlap(table, *ends))
        return *best, True
    ego, alter = next(iter(egos), None), next(iter(alters), None)
    if ego is not None:
        others = [
            i for i, heading in enumerate(table.header) if i != ego and match(heading, "alter_beside_ego")
        ]
        others = [i for i in others if _overlap(table, ego, i) >= _OVERLAP]
        return (ego, others[0], True) if others else None
    if alter is not None:
        others = [i for i, role in enumerate(roles) if role in ("label", "id", "organisation")]
        others = [i for i in others if _overlap(table, i, alter) >= _OVERLAP]
        return (others[0], alter, True) if others else None
    pairs = [
        (first, second)
        for first in range(len(table.header))
        for second in range(first + 1, len(table.header))
        if is_pair(table.header[first], table.header[second])
    ]
    keys = [i for i, role in enumerate(roles) if role in ("id", "label") and _is_key(table, i)]
    if len(pairs) == 1 and not set(keys) - set(pairs[0]) and _looks_like_ties(table, *pairs[0]):
        return *pairs[0], False
    return _ends_by_content(table)


def _is_key(table: Table, position: int) -> bool:
    names = table.names(position)
    return bool((names != "").all()) and not names.duplicated().any()


def _looks_like_ties(table: Table, first: int, second: int) -> bool:
    """Whether two columns hold pairs of names: mostly new pairs, more than a few names, no answers."""
    names = _names(table, first) | _names(table, second)
    pairs = table.body[[first, second]].drop_duplicates()
    words = all(look_like_answers(table.column(position)) < 0.5 for position in (first, second))
    shared = words or _overlap(table, first, second) > 0
    return shared and len(names) > 3 and 2 * len(pairs) >= len(table.body)


def _ends_by_content(table: Table) -> tuple[int, int, bool] | None:
    """The first two columns of names that are largely the same names."""
    if len(table.body) < FEWEST_UNNAMED_TIES:
        return None
    texts = [
        position
        for position in range(len(table.header))
        if look_like_answers(table.column(position)) < 0.5 and table.column(position).nunique() > 2
    ]
    for first, second in pairwise(texts):
        if _overlap(table, first, second) >= _OVERLAP and _looks_like_ties(table, first, second):
            return first, second, False
    return None


def _overlap(table: Table, first: int, second: int) -> float:
    a, b = _names(table, first), _names(table, second)
    return len(a & b) / max(min(len(a), len(b)), 1)


def _names(table: Table, position: int) -> set[str]:
    return set(table.names(position).unique()) - {""}


def _ties(table: Table, roles: tuple[str, ...], ends: tuple[int, int, bool]) -> Recognised:
    ego, alter, ordered = ends
    columns = {"ego": ego, "alter": alter}
    for position, role in enumerate(roles):
        if position not in (ego, alter) and role not in (
            "",
            "ego",
            "alter",
            "id",
            "label",
            "member",
            "ignored",
        ):
            columns.setdefault(role, position)
    answers = {"frequency", "depth", "agreed", "strength", "words", "relation"}
    if "trust" in columns and not answers.intersection(columns):
        return Recognised(table, "ignored", "edge-list", roles, reason="tie-trust")
    guessed = []
    if "relation" not in columns and (kind := _kind_column(table, roles, columns)) is not None:
        columns["relation"] = kind
        guessed.append("relation")
    if not answers.intersection(columns) and (number := _number_column(table, roles, columns)) is not None:
        columns["strength"] = number
        guessed.append("strength")
    return Recognised(table, "ties", "edge-list", roles, columns, ordered=ordered, guessed=tuple(guessed))


def _kind_column(table: Table, roles: Sequence[str], columns: dict[str, int]) -> int | None:
    """A column without a role that holds few, often repeated words: the kind of tie."""
    for position in range(len(table.header)):
        if position in columns.values() or roles[position] == "ignored":
            continue
        texts = table.column(position)
        words = set(normal_names(texts)) - {""}
        few = 1 < len(words) <= 8 and len(texts) >= 4 * len(words)
        if few and look_like_answers(texts) < 0.5 and not _belongs_to_an_end(table, columns, position):
            return position
    return None


def _belongs_to_an_end(table: Table, columns: dict[str, int], position: int) -> bool:
    """Whether a column says something of the ego or of the alter, and nothing of the tie between them."""
    ends = (table.names(columns[end]) for end in ("ego", "alter"))
    kinds = table.names(position)
    return any(int(kinds.groupby(end).nunique().max()) == 1 for end in ends)


def _number_column(table: Table, roles: Sequence[str], columns: dict[str, int]) -> int | None:
    """The only column of numbers that has no role: taken for the strength."""
    taken = ("ignored", "id", "label", "member", "trust")
    free = [i for i, role in enumerate(roles) if i not in columns.values() and role not in taken]
    free = [i for i in free if not _is_key(table, i)]  # a running number is no answer
    numeric = [i for i in free if look_like_answers(table.column(i)) > 0.95]
    return numeric[0] if len(numeric) == 1 else None


def _endpoints(item: Recognised) -> set[str]:
    if item.role == "ties":
        return _names(item.table, item.columns["ego"]) | _names(item.table, item.columns["alter"])
    if item.role == "matrix":
        return _names(item.table, 0) | {item.table.header[i] for i in item.alters}
    return set()


def _with_actors(found: list[Recognised], endpoints: set[str], options: ReadingOptions) -> list[Recognised]:
    """Give the role ``actors`` to the table whose key column knows most of the names in the ties."""
    best: tuple[float, int, Recognised] | None = None
    for number, item in enumerate(found):
        told = options.sheets.get(item.table.name, "")
        if item.role != "ignored" or item.reason not in ("no-ties",) or told not in ("", "actors"):
            continue
        fit, key = _key_column(item, endpoints)
        fit += 10 * (told == "actors")
        if fit >= _OVERLAP and (best is None or fit > best[0]):
            best = (fit, number, _as_actors(item, key))
    if best is None:
        return found
    return [best[2] if number == best[1] else item for number, item in enumerate(found)]


def _key_column(item: Recognised, endpoints: Iterable[str]) -> tuple[float, int]:
    """Share of the names in the ties that a column knows, and the column (nearly all distinct values)."""
    wanted = set(endpoints)
    best = (0.0, 0)
    labels = [i for i, role in enumerate(item.roles) if role == "label"]
    also = set(item.table.names(labels[0])) if labels else set()
    for position, role in enumerate(item.roles):
        names = item.table.names(position)
        filled = names[names != ""]
        if role in ("ego", "wave") or filled.empty or filled.nunique() < 0.8 * len(filled):
            continue
        told = set(filled) | also if role == "id" else set(filled)  # names stand for their ids
        known = len(wanted & told) / max(len(wanted), 1)
        best = max(best, (known + (0.01 if role == "id" else 0.0), -position))
    return best[0], -best[1]


def _as_actors(item: Recognised, key: int) -> Recognised:
    columns = {"id": key}
    names = item.table.body.map(normal_name)
    for position, role in enumerate(item.roles):
        unique = names[position].nunique() >= 0.9 * len(names)
        if position == key:
            continue
        if (role == "label" and "label" not in columns) or (
            role == "organisation" and unique and "label" not in columns and "label" not in item.roles
        ):
            columns["label"] = position
        elif role in ("member",):
            columns.setdefault(role, position)
    return Recognised(item.table, "actors", "actor-list", item.roles, columns)
