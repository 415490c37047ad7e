"""Which tables are lists of ties: one row, one pair."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from verkosto.content import table as content_table
from verkosto.survey.answers.cells import is_missing_text, look_like_answers
from verkosto.survey.files.grid import Table
from verkosto.survey.headings import EXACT, is_pair, match, plain_heading, roles_of
from verkosto.survey.shapes.recognised import Block, Recognised, TrustColumn
from verkosto.survey.shapes.sentences import answered_in_writing
from verkosto.survey.shapes.strength_columns import is_key, strength_column
from verkosto.survey.shapes.tie_answers import only_ticks

FEWEST_UNNAMED_TIES = 8
OVERLAP = 0.3
"""Two columns that share such a part of their names hold the same kind of actor."""
_MOSTLY = 0.8
_MOST_WORDS = 8
_FEWEST_RELATIONS = 2
_ENOUGH_ENDS = 4
_DATE = re.compile(r"(\d{4}-\d\d?-\d\d?|\d{1,2}[./]\d{1,2}[./](\d{2}|\d{4}))([ T]\d{1,2}[:.]\d\d.*)?")


def ends_of(table: Table, roles: Sequence[str]) -> tuple[int, int, bool] | None:
    """Positions of ego and alter and whether they are ordered; ``None`` when the table has no ties."""
    egos = [i for i, role in enumerate(roles) if role == "ego"]
    alters = [i for i, role in enumerate(roles) if role == "alter"]
    whom = [i for i, heading in enumerate(table.header) if match(heading, "from_whom")]
    if not alters and len(whom) == 1 and any(i not in whom for i in egos):  # "Respondent", "From whom"
        egos, alters = [i for i in egos if i not in whom], whom
    if egos and alters:  # several of each: ids beside names; the two that share most names belong together
        ends = [(i, j) for i in egos for j in alters]
        best = max(ends, key=lambda pair: (overlap(table, *pair), -look_like_answers(table.column(pair[1]))))
        return None if all(_holds_dates(table, i) for i in best) else (*best, True)
    ego, alter = next(iter(egos), None), next(iter(alters), None)
    if ego is not None:
        others = [
            i for i, heading in enumerate(table.header) if i != ego and match(heading, "alter_beside_ego")
        ]
        others = [i for i in others if overlap(table, ego, i) >= OVERLAP]
        return (ego, others[0], True) if others else None
    if alter is not None:
        others = [
            i
            for i, role in enumerate(roles)
            if role in ("label", "id", "organisation") or (role == "" and _holds_addresses(table, i))
        ]
        others = [i for i in others if overlap(table, i, alter) >= OVERLAP]
        return (others[0], alter, True) if others else None
    pairs = [
        (first, second)
        for first in range(len(table.header))
        for second in range(first + 1, len(table.header))
        if is_pair(table.header[first], table.header[second])
    ]
    keys = [i for i, role in enumerate(roles) if role in ("id", "label") and is_key(table, i)]
    if len(pairs) == 1 and not set(keys) - set(pairs[0]) and _looks_like_ties(table, *pairs[0], fewest=3):
        return None if _named_by_another(table, roles, *pairs[0]) else (*pairs[0], False)
    return _ends_by_content(table)


def _named_by_another(table: Table, roles: Sequence[str], first: int, second: int) -> bool:
    """Whether a column before two that look like a pair names who answers: its names stand in both."""
    before = [i for i in range(first) if roles[i] in ("ego", "organisation", "label", "respondent", "id")]
    return any(min(overlap(table, i, first), overlap(table, i, second)) >= OVERLAP for i in before)


def _holds_addresses(table: Table, position: int) -> bool:
    """Whether every cell is an e-mail address, as a form that asks nothing else of its respondents has it."""
    names = names_in(table, position)
    return bool(names) and all("@" in name for name in names)


def _holds_dates(table: Table, position: int) -> bool:
    """Whether a column's cells are dates: "from" and "to" of a time, not of a tie."""
    names = names_in(table, position)
    return sum(bool(_DATE.fullmatch(name)) for name in names) >= _MOSTLY * max(len(names), 1)


def _looks_like_ties(table: Table, first: int, second: int, *, fewest: int = 4) -> bool:
    """Whether two columns hold pairs of names: mostly new pairs, more than a few names, no answers."""
    names = names_in(table, first) | names_in(table, second)
    pairs = set(zip(table.column(first).tolist(), table.column(second).tolist(), strict=True))
    words = all(look_like_answers(table.column(position)) < 0.5 for position in (first, second))
    shared = words or overlap(table, first, second) > 0
    return shared and len(names) >= fewest and 2 * len(pairs) >= len(table.body)


def _ends_by_content(table: Table) -> tuple[int, int, bool] | None:
    """The first two columns of names that are largely the same names."""
    if len(table.body) < FEWEST_UNNAMED_TIES:
        return None
    texts = [
        position
        for position in range(len(table.header))
        if look_like_answers(table.column(position)) < 0.5
        and table.column(position).nunique() > 2
        and not answered_in_writing(table, position)
    ]
    for first, second in pairwise(texts):
        if overlap(table, first, second) >= OVERLAP and _looks_like_ties(table, first, second):
            return first, second, False
    return None


def overlap(table: Table, first: int, second: int) -> float:
    """Share of the shorter column's names that stand in the other one too."""
    a, b = names_in(table, first), names_in(table, second)
    return len(a & b) / max(min(len(a), len(b)), 1)


def names_in(table: Table, position: int) -> set[str]:
    """The distinct names of a column, blanks left out."""
    return set(table.distinct_names(position))


def tie_list(table: Table, roles: tuple[str, ...], ends: tuple[int, int, bool]) -> Recognised:
    """The table as an edge list, its two ends known; whether they are ordered comes third in ``ends``."""
    ego, alter, ordered = ends
    roles = tuple(
        roles_of([heading], {})[0] if role.startswith("item:") else role  # of pairs nobody asks those items
        for role, heading in zip(roles, table.header, strict=True)
    )
    columns = {"ego": ego, "alter": alter}
    for position, role in enumerate(roles):
        if position not in (ego, alter) and role not in (
            "",
            "ego",
            "alter",
            "id",
            "label",
            "member",
            "quotable",
            "ignored",
        ):
            columns.setdefault(role, position)
    columns.pop("trust", None)
    trust = tuple(
        TrustColumn(i, table.header[i])
        for i, role in enumerate(roles)
        if role == "trust" and i not in (ego, alter)
    )
    answers = {"frequency", "depth", "agreed", "strength", "words", "relation"}
    blocks = _relation_columns(table, roles, columns)
    if trust and not blocks and not answers.intersection(columns):
        return Recognised(table, "ties", "pairs-of-trust", roles, columns, ordered=ordered, trust=trust)
    if blocks:
        columns = _without(columns, blocks)
        return Recognised(
            table, "ties", "pair-columns", roles, columns, ordered=ordered, blocks=blocks, trust=trust
        )
    guessed = []
    if "relation" not in columns and (kind := _kind_column(table, roles, columns)) is not None:
        columns["relation"] = kind
        guessed.append("relation")
    if not answers.intersection(columns) and (number := strength_column(table, roles, columns)) is not None:
        columns["strength"] = number
        guessed.append("strength")
    return Recognised(
        table, "ties", "edge-list", roles, columns, ordered=ordered, guessed=tuple(guessed), trust=trust
    )


def _relation_columns(table: Table, roles: Sequence[str], columns: Mapping[str, int]) -> tuple[Block, ...]:
    """Columns of which each is a relation of its own: two or more, with answers about the pair.

    A column that the user calls ``tie`` is one; otherwise such columns have no role, or several have the same
    by a word in their heading ("Strength of advice", "Strength of help").
    """
    told = [
        i for i, role in enumerate(roles) if role == "tie" and i not in (columns["ego"], columns["alter"])
    ]
    if told:
        found = told
    elif "relation" in columns:
        return ()
    else:
        found = [i for i in _free_columns(table, roles, columns) if _answers_about_pairs(table, columns, i)]
        found = sorted({*found, *_columns_of_words(table, roles, columns)})
        found = sorted({*found, *_same_role(table, roles)}) if found else _same_role(table, roles)
        if len(found) < _FEWEST_RELATIONS:
            return ()
    return tuple(Block(table.header[i], _answer_role(table.header[i]), ((i, ""),)) for i in found)


def _without(columns: Mapping[str, int], blocks: Sequence[Block]) -> dict[str, int]:
    """The columns that are no relations of their own."""
    taken = {position for block in blocks for position, _ in block.alters}
    return {role: position for role, position in columns.items() if position not in taken}


def _answer_role(heading: str) -> str:
    """Which kind of answer a heading tells of: ``frequency``, ``depth`` or else ``strength``."""
    fits = {role: match(heading, role) for role in ("frequency", "depth")}
    best = max(fits, key=lambda role: fits[role])
    return best if fits[best] else "strength"


def _free_columns(table: Table, roles: Sequence[str], columns: Mapping[str, int]) -> list[int]:
    """Columns with a heading and without a role."""
    return [
        i
        for i, heading in enumerate(table.header)
        if heading
        and not roles[i]
        and i not in columns.values()
        and not (is_key(table, i) and len(table.body) > _MOST_WORDS)  # a running number
        and not match(heading, "never_strength")
    ]


def _same_role(table: Table, roles: Sequence[str]) -> list[int]:
    """Columns of answers that have the same role, each by a word of its heading."""
    for role in ("strength", "frequency", "depth"):
        same = [i for i, own in enumerate(roles) if own == role]
        same = [i for i in same if 0 < match(table.header[i], role) < EXACT]
        same = [i for i in same if look_like_answers(table.column(i)) >= _MOSTLY]
        if len(same) >= _FEWEST_RELATIONS:
            return same
    return []


def _answers_about_pairs(table: Table, columns: Mapping[str, int], position: int) -> bool:
    """Whether a column holds answers, and says them of the pair and not of one end."""
    texts = table.column(position)
    says = any(not is_missing_text(text) for text in set(texts.tolist()))
    if not says or look_like_answers(texts) < _MOSTLY:
        return False
    named = any(
        plain_heading(table.header[position]) in entry["names"]
        for entry in content_table("relations").values()
    )
    by_chance = only_ticks(texts) and _ends_with_several_rows(table, columns) < _ENOUGH_ENDS
    return named or by_chance or not _belongs_to_an_end(table, columns, position)


def _ends_with_several_rows(table: Table, columns: Mapping[str, int]) -> int:
    """How many names stand at the same end of several rows: with few of them ticks agree by chance."""
    return min(int((table.names(columns[end]).value_counts() > 1).sum()) for end in ("ego", "alter"))


def _columns_of_words(table: Table, roles: Sequence[str], columns: Mapping[str, int]) -> list[int]:
    """Columns of few words, the same ones in each: answers on one scale, whatever its words."""
    words = {
        i: names_in(table, i)
        for i in _free_columns(table, roles, columns)
        if look_like_answers(table.column(i)) < _MOSTLY and not _belongs_to_an_end(table, columns, i)
    }
    few = {i: own for i, own in words.items() if 1 < len(own) <= _MOST_WORDS}
    return [
        i
        for i, own in few.items()
        if any(len(own & other) >= max(2, len(own | other) / 2) for j, other in few.items() if j != i)
    ]


def _kind_column(table: Table, roles: Sequence[str], columns: Mapping[str, int]) -> int | None:
    """A column without a role that holds few, often repeated words: the kind of tie."""
    for position in range(len(table.header)):
        if position in columns.values() or roles[position] in ("ignored", "trust"):
            continue
        texts, words = table.column(position), table.distinct_names(position)
        few = 1 < len(words) <= 8 and len(texts) >= 4 * len(words)
        if few and look_like_answers(texts) < 0.5 and not _belongs_to_an_end(table, columns, position):
            return position
    return None


def _belongs_to_an_end(table: Table, columns: Mapping[str, int], position: int) -> bool:
    """Whether a column says something of the ego or of the alter, and nothing of the tie between them."""
    kinds = table.names(position).tolist()
    if not kinds:
        return False
    for end in ("ego", "alter"):
        names = table.names(columns[end]).tolist()
        if len(set(zip(names, kinds, strict=True))) == len(set(names)):
            return True
    return False
