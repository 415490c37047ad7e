"""Which tables are forms: one row, one respondent; a column for every actor asked about."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np
import pandas as pd

from verkosto.survey.answers.cells import is_missing, look_like_answers
from verkosto.survey.files.grid import Table, normal_name
from verkosto.survey.headings import asks_trust, is_nobody, is_sum, match
from verkosto.survey.shapes.heading_splits import Split, splits
from verkosto.survey.shapes.name_lists import is_name_list, may_list
from verkosto.survey.shapes.pairs import names_in
from verkosto.survey.shapes.recognised import Block, Recognised, TrustColumn
from verkosto.survey.source import ReadingOptions, told_of_column, told_of_table

SAME_NAMES = 0.8
_COMMON = 0.6
"""Such a share of a roster's names must be respondents, or of the respondents be on the roster."""
_FEWEST = 2
_MOST_CANDIDATES = 12
_NUMBERED = re.compile(r"(\d{1,4})[.)]?\s+(\S.*)")
_JOINTS = ("_", " ", "-", " - ", ", ", "/", "")
_EGO_ROLES = ("ego", "organisation", "label", "", "respondent", "id")
"""Where several columns name the respondents equally well, in this order."""


def matrix_columns(table: Table, roles: Sequence[str], told: bool) -> tuple[int, ...]:
    """Positions of the columns that are alters, when the table is a matrix of actors × actors."""
    if len(table.header) < 3 or len(table.body) < 2 or is_row_of_answers(table.header):
        return ()
    rows = names_in(table, 0) | set(_numbered(table))
    names = [_alter(table, heading) for heading in table.header[1:] if heading]
    in_rows = sum(name in rows for name in names) / max(len(names), 1)
    in_heading = len(names_in(table, 0).intersection(names)) / max(len(names_in(table, 0)), 1)
    if max(in_rows, in_heading) < SAME_NAMES or len(rows.intersection(names)) < 2:
        return ()
    return tuple(
        position
        for position, heading in enumerate(table.header)
        if position
        and heading
        and (_alter(table, heading) in rows or not roles[position])
        and not is_sum(heading)
        and not is_nobody(heading)
        and (told or look_like_answers(table.column(position)) >= SAME_NAMES)
    )


def is_row_of_answers(header: Sequence[str]) -> bool:
    """Whether what looks like headings is the first row of a table without any: nothing but numbers."""
    numbers = [heading for heading in header if heading.replace(",", "").replace(".", "").isdigit()]
    if len(numbers) < len([heading for heading in header if heading]):
        return False
    return header[0] not in ("", "0") or len(set(header[1:])) < len(header) - 1


def _numbered(table: Table) -> dict[str, str]:
    """The rows' names by the number before them (``1. Kaupunki``), when all have one."""
    found = {}
    for name in table.names(0).tolist():
        match = _NUMBERED.fullmatch(name)
        if not match:
            return {}
        found[match[1]] = match[0]
    return found


def _alter(table: Table, heading: str) -> str:
    """The actor that a heading of a matrix names, where a program made repeated headings different too."""
    base, _, number = heading.rpartition(".")
    return base if base and number.isdigit() and base in table.header else heading


def matrix_blocks(table: Table, alters: Sequence[int]) -> tuple[Block, ...]:
    """The questions of a matrix: one, or as many as its headings repeat.

    Repeated headings are parts side by side, each named by what stands above it, else by its number.
    """
    numbers = _numbered(table)
    parts: list[list[tuple[int, str]]] = []
    for position in alters:
        name = _alter(table, table.header[position])
        name = numbers.get(name, name)
        home = next((part for part in parts if name not in {alter for _, alter in part}), None)
        if home is None:
            home = []
            parts.append(home)
        home.append((position, name))
    if len(parts) == 1:
        return (Block("", "strength", tuple(parts[0])),)
    questions = [_above(table, part[0][0]) or str(number) for number, part in enumerate(parts, 1)]
    return tuple(
        Block(question, "strength", tuple(part)) for question, part in zip(questions, parts, strict=True)
    )


def _above(table: Table, position: int) -> str:
    """What stands above a heading; of cells that were joined into one, the first says it."""
    return next((text for text in reversed(table.above[1 : position + 1]) if text), "")


@dataclass(frozen=True)
class _Egos:
    """Columns that name the respondents, and what joins them."""

    parts: tuple[int, ...]
    joint: str
    names: pd.Series


def form_like(
    table: Table, roles: Sequence[str], options: ReadingOptions, known: frozenset[str]
) -> Recognised | None:
    """The table as a form, when its headings name actors or its cells list them.

    A heading alone proves nothing: the actors asked about and the respondents must largely be the same, or
    be known from another table (or the user says that the table is a matrix).
    """
    told = told_of_table(options.sheets, table.name) == "matrix"
    if len(table.header) < _FEWEST + 1 or (len(table.body) < _FEWEST and not told):
        return None
    best = _joined_egos(table, roles, known)
    for egos in _ego_candidates(table, roles, options):
        groups = _rosters(table, roles, egos, known, told=told)
        score = float(sum(map(len, groups.values())))
        if score and (best is None or score > best[0]):
            best = (score, egos, groups)
    if best is None:
        return _lists_of_names(table, roles, options, known)
    _, egos, groups = best
    return _as_form(table, roles, egos, groups, known)


def _as_form(
    table: Table,
    roles: Sequence[str],
    egos: _Egos,
    groups: Mapping[tuple[str, str], list[tuple[int, str]]],
    known: frozenset[str],
) -> Recognised:
    blocks = [
        Block(question, _answer_of(question), tuple(alters)) for (question, _), alters in groups.items()
    ]
    taken = {position for alters in groups.values() for position, _ in alters} | set(egos.parts)
    names = known | set(egos.names) | {alter for alters in groups.values() for _, alter in alters}
    blocks += _list_blocks(table, roles, taken, names)
    forms = {form for _, form in groups}
    shape = "redcap" if forms & {"choice", "code"} else "form-grid" if forms != {"bare"} else "roster-matrix"
    columns = {"ego": egos.parts[0]} if len(egos.parts) == 1 else {}
    for position, role in enumerate(roles):
        if role in ("wave", "respondent", "organisation") and position not in taken:
            columns.setdefault(role, position)
    columns.pop("organisation", None)
    trust = _trust_columns(table, roles, taken, names)
    item = Recognised(table, "matrix", shape, tuple(roles), columns, blocks=tuple(blocks), trust=trust)
    return item if len(egos.parts) == 1 else replace(item, ego_parts=egos.parts, joint=egos.joint)


def _trust_columns(
    table: Table, roles: Sequence[str], taken: Set[int], names: Set[str]
) -> tuple[TrustColumn, ...]:
    """The columns that ask about trust in an actor, by the names that the rosters know."""
    columns = []
    for position, heading in enumerate(table.header):
        if position in taken or not heading or roles[position] in ("ignored", "wave", "personal"):
            continue
        asked = [(split.question, normal_name(split.alter)) for split in splits(heading, names)]
        told = next(((q, alter) for q, alter in asked if q and alter in names and asks_trust(q)), None)
        if told is not None:
            columns.append(TrustColumn(position, *told))
    return tuple(columns)


def _ego_candidates(table: Table, roles: Sequence[str], options: ReadingOptions) -> Iterator[_Egos]:
    """Columns that may name the respondents: told first, then by what their heading says."""
    width = range(len(table.header))
    told = [i for i in width if told_of_column(options.columns, table.name, table.header[i]) == "ego"]
    order = told or sorted(
        (i for i in width if roles[i] in _EGO_ROLES), key=lambda i: (_EGO_ROLES.index(roles[i]), i)
    )
    for position in order[:_MOST_CANDIDATES]:
        names = table.names(position)
        if (names != "").sum() >= _FEWEST and names.nunique() >= _COMMON * (names != "").sum():
            yield _Egos((position,), "", names)


def _rosters(
    table: Table, roles: Sequence[str], egos: _Egos, known: Set[str], *, told: bool = False
) -> dict[tuple[str, str], list[tuple[int, str]]]:
    """The columns that ask about actors, by question and by how the headings were cut.

    Every column goes to the largest roster that has a place for it.
    """
    respondents = set(egos.names) - {""}
    names = respondents | known
    headed = sum(heading in names for heading in table.header) >= _FEWEST
    groups: dict[tuple[str, str], list[tuple[int, str]]] = defaultdict(list)
    for position, heading in enumerate(table.header):
        if heading and position not in egos.parts and roles[position] not in ("ignored", "wave", "personal"):
            for split in splits(heading, names):
                if split.form == "bare" and not headed:
                    continue
                if _names_somebody(split.alter) and _may_be_asked(split, table, position):
                    groups[split.question, split.form].append((position, normal_name(split.alter)))
    if ("", "bare") in groups:
        groups["", "bare"] = _like_the_known(table, groups["", "bare"], names)
    fitting = {
        group: alters
        for group, alters in groups.items()
        if _is_roster(table, group, alters, egos, respondents, known, told=told)
    }
    chosen: dict[tuple[str, str], list[tuple[int, str]]] = {}
    taken: set[int] = set()
    by_size = sorted(fitting, key=lambda g: (-len(fitting[g]), g[1] == "bare", len(g[0])))
    for group in by_size:
        free = [(position, alter) for position, alter in fitting[group] if position not in taken]
        if len(free) >= max(_FEWEST, 0.8 * len(fitting[group])):
            chosen[group] = free
            taken |= {position for position, _ in free}
    return dict(sorted(chosen.items(), key=lambda entry: entry[1][0][0]))


def _names_somebody(alter: str) -> bool:
    return bool(alter) and not is_sum(alter) and not is_nobody(alter)


def _like_the_known(
    table: Table, columns: Sequence[tuple[int, str]], names: Set[str]
) -> list[tuple[int, str]]:
    """Of columns headed by nothing but a name: those of known names, and their neighbours with like answers.

    Somebody who is asked about but did not answer is known by nothing else.
    """
    core = [position for position, alter in columns if alter in names]
    if not core:
        return []
    said = {text.strip().casefold() for position in core for text in table.column(position).unique()} - {""}
    chosen = set(core)
    for step, places in ((1, columns), (-1, list(reversed(columns)))):
        reached = False
        for position, _ in places:
            reached = reached or position in core
            if not reached or position in chosen or position - step not in chosen:
                continue
            texts = table.column(position).str.strip().str.casefold()
            filled = texts[texts != ""]
            if filled.isin(said).mean() >= SAME_NAMES if len(filled) else min(core) < position < max(core):
                chosen.add(position)
    return [(position, alter) for position, alter in columns if position in chosen]


def _may_be_asked(split: Split, table: Table, position: int) -> bool:
    """Whether a column may hold answers about an actor: not free text, not trust between a pair."""
    if asks_trust(split.question):
        return False
    if split.form == "bare":
        return look_like_answers(table.column(position)) > 0 or table.column(position).nunique() <= 12
    return True


def _is_roster(
    table: Table,
    group: tuple[str, str],
    alters: Sequence[tuple[int, str]],
    egos: _Egos,
    respondents: Set[str],
    known: Set[str],
    *,
    told: bool,
) -> bool:
    names = {alter for _, alter in alters}
    if len(alters) < _FEWEST or len(names) < len(alters):
        return False
    if told and group[1] in ("choice", "bracket", "code"):
        return True
    shared = len(names & respondents)
    by_name = max(shared / len(names), shared / max(len(respondents), 1))
    by_list = min(len(names & known) / len(names), len(respondents & known) / max(len(respondents), 1))
    if max(by_name if shared >= _FEWEST else 0.0, by_list) < _COMMON:
        return False
    if all(name.isdigit() for name in names) and group[1] not in ("choice", "code"):
        return _own_cells_blank(table, alters, egos)
    return True


def _own_cells_blank(table: Table, alters: Sequence[tuple[int, str]], egos: _Egos) -> bool:
    """Whether respondents leave out the column of their own number, and only that one."""
    column = {alter: position for position, alter in alters}
    cells = table.body.to_numpy()
    own = pd.Series(
        [cells[i, column[name]] for i, name in enumerate(egos.names) if name in column], dtype=object
    )
    silent = is_missing(own) | own.isin(["0", "-", "x", "X"])
    filled = float((cells[:, [position for position, _ in alters]] != "").mean())
    return len(own) > 0 and float(silent.mean()) >= SAME_NAMES and filled > 0.3


def _joined_egos(
    table: Table, roles: Sequence[str], known: Set[str]
) -> tuple[float, _Egos, dict[tuple[str, str], list[tuple[int, str]]]] | None:
    """Two columns that name the respondents only together, as the headings do (``GBIF``, ``121``)."""
    headings = {heading for heading in table.header if heading}
    columns = [
        i for i in range(min(len(table.header), 12)) if roles[i] not in ("ignored", "wave", "personal")
    ]
    start = [normal_name(text) for text in table.body.iloc[0]]
    for first, second in combinations(columns, 2):
        for pair in ((first, second), (second, first)):
            for joint in _JOINTS:
                if f"{start[pair[0]]}{joint}{start[pair[1]]}" not in headings:
                    continue
                names = (table.names(pair[0]) + joint + table.names(pair[1])).astype(object)
                if np.mean([name in headings for name in names]) >= SAME_NAMES:
                    egos = _Egos(pair, joint, names)
                    groups = _rosters(table, roles, egos, known)
                    bare = {group: alters for group, alters in groups.items() if group[1] == "bare"}
                    if bare:
                        return float(sum(map(len, bare.values()))), egos, bare
    return None


def _answer_of(question: str) -> str:
    """What a question asks for, where its words tell; ``""`` where they do not."""
    fits = {role: match(question, role) for role in ("frequency", "depth", "agreed", "strength")}
    best = max(fits, key=lambda role: fits[role])
    return best if fits[best] else ""


def _list_blocks(table: Table, roles: Sequence[str], taken: Set[int], names: Set[str]) -> list[Block]:
    """Columns whose cells list actors, beside the rosters."""
    return [
        Block(heading, "names", ((position, ""),))
        for position, heading in enumerate(table.header)
        if position not in taken
        and roles[position] in ("", "alter", "relation", "strength")
        and may_list(table.column(position))
        and is_name_list(table.column(position), names, several=True)
    ]


def _lists_of_names(
    table: Table, roles: Sequence[str], options: ReadingOptions, known: frozenset[str]
) -> Recognised | None:
    """A form that asks with lists of names only: the cells name other respondents."""
    for egos in _ego_candidates(table, roles, options):
        names = known | (set(egos.names) - {""})
        blocks = _list_blocks(table, roles, set(egos.parts), names)
        if blocks:
            columns = {"ego": egos.parts[0]}
            if "wave" in roles:
                columns["wave"] = list(roles).index("wave")
            return Recognised(table, "matrix", "form-lists", tuple(roles), columns, blocks=tuple(blocks))
    return None
