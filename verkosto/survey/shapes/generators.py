"""Name generators: one row, one respondent, and places for the names that come to mind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from verkosto.survey.answers.cells import is_missing, look_like_answers
from verkosto.survey.files.grid import Table
from verkosto.survey.headings import asks_trust, is_pair, match
from verkosto.survey.shapes.listed_names import lists_like
from verkosto.survey.shapes.nobody import nameless, nobody_in
from verkosto.survey.shapes.pairs import OVERLAP, names_in
from verkosto.survey.shapes.places import numbered
from verkosto.survey.shapes.recognised import Recognised, Slot, TrustColumn
from verkosto.survey.source import ReadingOptions, told_of_column, told_of_table

_ANSWERS = ("frequency", "depth", "agreed", "strength")
_EGO_ROLES = ("ego", "organisation", "label", "respondent", "id", "")
"""Where several columns could name the respondents, in this order."""
_REPEATED = 0.9
_MOST_WORDS = 7
_PART_FILLED = 0.5
_OFTEN = 20
"""Rows for each name: nobody answers so often (ours)."""


@dataclass(frozen=True)
class _Group:
    """Headings that differ in their number: what they say, and number → position."""

    stem: str
    places: Mapping[int, int]

    def names(self, table: Table) -> pd.Series:
        """The filled cells of all places."""
        cells = pd.concat([table.names(position) for position in self.places.values()], ignore_index=True)
        return cells[(cells != "") & ~nobody_in(cells) & ~nameless(cells)]


def generator_like(
    table: Table, roles: Sequence[str], options: ReadingOptions, known: frozenset[str]
) -> Recognised | None:
    """The table as a name generator, when it has numbered places for names.

    The names prove themselves: they are names of respondents (or of another table), or they come again and
    have answers beside them, or the user says that the column holds those named. A table whose cells list
    several names is the same with one place (:mod:`verkosto.survey.shapes.listed_names`).
    """
    groups = [_Group(stem, places) for stem, places in numbered(table.header).items()]
    groups = [group for group in groups if not (_ignored(group, roles) or _rates(group, roles))]
    taken = {position for group in groups for position in group.places.values()}
    found = _named(table, roles, options, known, groups)
    if found is None:
        return lists_like(table, roles, options, known)
    group, ego = found
    if len(group.places) == 2 and roles[ego] != "ego" and _is_edge_list(table, group, ego):
        return None
    answers = _answer_groups(table, roles, groups, group)
    used = {i for i, role in enumerate(roles) if role != "ignored"}
    slots = tuple(
        Slot(
            position,
            tuple((role, other.places[n]) for role, other in answers.items() if other.places.get(n) in used),
        )
        for n, position in group.places.items()
        if position in used
    )
    columns = {"ego": ego}
    for position, role in enumerate(roles):
        if role == "wave" and position not in taken:
            columns.setdefault("wave", position)
    guessed = (
        ("strength",) if "strength" in answers and not match(answers["strength"].stem, "strength") else ()
    )
    trust = tuple(
        TrustColumn(other.places[n], other.stem, place=position)
        for other in groups
        if other is not group and asks_trust(other.stem)
        for n, position in group.places.items()
        if position in used and other.places.get(n) in used
    )
    return Recognised(
        table, "ties", "name-generator", tuple(roles), columns, slots=slots, guessed=guessed, trust=trust
    )


def _ignored(group: _Group, roles: Sequence[str]) -> bool:
    return all(roles[position] in ("ignored", "ego", "wave", "coding") for position in group.places.values())


def _rates(group: _Group, roles: Sequence[str]) -> bool:
    """Whether numbered columns are items of ours ("F1", "F2"), which ask of nobody who is named."""
    return any(roles[position].startswith("item:") for position in group.places.values())


def _named(
    table: Table,
    roles: Sequence[str],
    options: ReadingOptions,
    known: frozenset[str],
    groups: Sequence[_Group],
) -> tuple[_Group, int] | None:
    """The places that hold names and the column of the respondents, by the best proof."""
    taken = {position for group in groups for position in group.places.values()}
    best: tuple[float, _Group, int] | None = None
    for group in groups:
        ego = _ego_column(table, roles, group, taken)
        if ego is None:
            continue
        told = any(
            told_of_column(options.columns, table.name, table.header[position]) == "alter"
            for position in group.places.values()
        )
        proof = 10.0 if told else _proof(table, roles, groups, group, ego, known)
        if not proof and told_of_table(options.sheets, table.name) == "ties" and _word_for_name(group):
            proof = 0.1
        if proof and (best is None or proof > best[0]):
            best = proof, group, ego
    return (best[1], best[2]) if best else None


def _ego_column(table: Table, roles: Sequence[str], group: _Group, taken: set[int]) -> int | None:
    """The column that names the respondents: by its role, else one that holds names of the places too."""
    free = [
        position
        for position, role in enumerate(roles)
        if position not in taken and role in _EGO_ROLES and _is_filled(table, position)
        if role in ("ego", "respondent", "organisation") or not _holds_codes(table, position)
    ]
    if not free:
        return None
    named = set(group.names(table))

    def fit(position: int) -> tuple[bool, bool, float, int]:
        shared = len(named & names_in(table, position)) / max(len(named), 1)
        return (
            roles[position] == "ego" or shared >= OVERLAP / 2,
            roles[position] == "ego",
            shared,
            -_EGO_ROLES.index(roles[position]),
        )

    best = max(free, key=lambda position: (*fit(position), -position))
    return best if fit(best)[0] or roles[best] in ("respondent", "id", "label", "organisation") else None


def _holds_codes(table: Table, position: int) -> bool:
    """Whether a few words come again and again, as the codes of answers do and respondents do not."""
    return table.names(position).nunique() * _OFTEN < len(table.body)


def _is_filled(table: Table, position: int) -> bool:
    return bool((table.names(position) != "").mean() >= _PART_FILLED)


def _word_for_name(group: _Group) -> bool:
    return bool(match(group.stem, "name_place") or match(group.stem, "name_word"))


def _proof(
    table: Table,
    roles: Sequence[str],
    groups: Sequence[_Group],
    group: _Group,
    ego: int,
    known: frozenset[str],
) -> float:
    """How well it is shown that places hold names; 0: not at all."""
    names = group.names(table)
    respondents = names_in(table, ego)
    shared = float(names.isin(respondents | known).mean()) if len(names) else 0.0
    strong = match(group.stem, "name_place") > 0
    if names.empty or asks_trust(group.stem) or any(match(group.stem, role) for role in _ANSWERS):
        return 0.0
    if look_like_answers(names) >= _PART_FILLED:  # ids that are numbers
        return shared if strong and shared >= 2 * OVERLAP and names.nunique() > _MOST_WORDS else 0.0
    bonus = 0.5 * bool(match(group.stem, "name_word")) + 0.25 * strong
    if shared >= OVERLAP:
        return 1.0 + shared + bonus
    few_words = names.nunique() <= _MOST_WORDS and len(names) >= 3 * names.nunique()
    others = [other.stem for other in groups if other is not group]
    answered = any(asks_trust(stem) or any(match(stem, role) for role in _ANSWERS) for stem in others)
    again = names.nunique() <= _REPEATED * len(names)
    if few_words or not _word_for_name(group) or not again:
        return 0.0
    return 0.1 + bonus if answered or (strong and roles[ego] in ("ego", "respondent")) else 0.0


def _is_edge_list(table: Table, group: _Group, ego: int) -> bool:
    """Whether two numbered columns are the two ends of a tie, the first column only a number of the row."""
    first, second = group.places.values()
    apart = not names_in(table, ego) & (names_in(table, first) | names_in(table, second))
    return is_pair(table.header[first], table.header[second]) and apart


def _answer_groups(
    table: Table, roles: Sequence[str], groups: Sequence[_Group], names: _Group
) -> dict[str, _Group]:
    """What is asked about those named, by kind of answer; an answer without a kind is their strength."""
    found: dict[str, _Group] = {}
    unknown = []
    for group in groups:
        if group is names or not set(group.places) & set(names.places) or asks_trust(group.stem):
            continue  # trust between named pairs is no answer about a tie
        told = {roles[position] for position in group.places.values()} & set(_ANSWERS)
        fits = {role: match(group.stem, role) for role in _ANSWERS}
        best = max(fits, key=lambda role: fits[role])
        if fits[best] or told:
            found.setdefault(best if fits[best] else min(told), group)
        elif _holds_answers(table, group) and not match(group.stem, "never_strength"):
            unknown.append(group)
    if len(unknown) == 1 and "strength" not in found:
        found["strength"] = unknown[0]
    return found


def _holds_answers(table: Table, group: _Group) -> bool:
    cells = pd.concat([table.column(position) for position in group.places.values()], ignore_index=True)
    filled = cells[~is_missing(cells)]
    return len(filled) > 0 and look_like_answers(filled) >= 2 * OVERLAP
