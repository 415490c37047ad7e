"""Whether people allowed to quote what they wrote: which column asks, and what its cells say."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from typing import Final

import numpy as np
import pandas as pd

from verkosto.content import table as content_table
from verkosto.model import Assumption, Severity
from verkosto.survey.draft import row_issues
from verkosto.survey.files.grid import Table
from verkosto.survey.rated.item_texts import plain_text
from verkosto.survey.rated.rated import Rated
from verkosto.survey.source import ReadingOptions, told_of_column

QUOTABLE: Final = "quotable"
"""The role of the column."""
_HALF = 0.5
_SENTENCE = 5  # words: what is answered at such length is no permission (ours)
_FREE = ("", "id", "ignored", "relation", "strength", "member", "answered", "exists", "agreed", "words")
"""Roles that a heading may seem to have beside its asking for permission ("I agree to be quoted")."""


def asks_to_quote(heading: str) -> bool:
    """Whether a heading, or a question in a row, asks if the answers may be quoted.

    Examples
    --------
    >>> [asks_to_quote(h) for h in ("Saa lainata", "Lainauslupa", "Får citeras?", "May we quote you?")]
    [True, True, True, True]
    >>> [asks_to_quote(h) for h in ("Mitä voisi lainata muilta?", "Lainasopimukset", "Quote of the day")]
    [False, False, False]
    """
    words = plain_text(heading).split()
    said = _words()
    if not words or words[0] in said["asks"]:
        return False
    padded = f" {' '.join(words)} "
    alone = any(f" {one} " in padded for one in said["alone"])
    return alone or bool(said["quoting"] & set(words) and said["permission"] & set(words))


def forbids(heading: str) -> bool:
    """Whether the heading of such a column says that the answers may *not* be quoted.

    Examples
    --------
    >>> forbids("Vastaustani ei saa lainata"), forbids("May we quote you? (yes/no)")
    (True, False)
    """
    outside = re.sub(r"\([^()]*\)|\[[^\[\]]*\]", " ", heading).replace("'", "").replace("’", "")
    return bool(_words()["not"] & set(plain_text(outside).split()))


def permission_in(cell: str, heading: str = "") -> bool | str | None:
    """What a cell says of quoting: ``True``, ``False``, ``None`` (nothing), or ``"unclear"``.

    Examples
    --------
    >>> [permission_in(cell) for cell in ("Kyllä, nimettömästi", "x", "0", "Nej tack", "", "-")]
    [True, True, False, False, None, None]
    >>> permission_in("Kyllä, jos kysytte ensin"), permission_in("Vastaustani ei saa lainata")
    ('unclear', False)
    """
    said, text = _words(), cell.strip().casefold()
    if not text or text in said["nothing"] or text in content_table("answers")["missing"]:
        return None
    if text in said["yes"]:
        return True
    plain = plain_text(cell.replace("'", "").replace("’", ""))
    rest = _without_beside(plain)
    if rest in said["yes"] or plain in said["yes"] or (plain and plain == plain_text(heading)):
        return True
    if rest in said["no"] or plain in said["no"]:
        return False
    return _in_a_sentence(plain, rest)


def _in_a_sentence(plain: str, rest: str) -> bool | str:
    said = _words()
    if not rest:  # "anonymously" and no more
        return True if plain else "unclear"
    words = set(rest.split())
    first, _, others = rest.partition(" ")
    if words & said["unless"]:
        return "unclear"
    yes, no = said["yes"], said["no"]
    if asks_to_quote(rest) or (first in yes and others in yes):
        return not words & said["not"]
    return False if first in no and others in no else "unclear"


def _without_beside(plain: str) -> str:
    """A plain cell without what changes nothing beside yes or no."""
    padded = f" {plain} "
    for phrase in _beside():
        padded = padded.replace(f" {phrase} ", " ")
    return " ".join(padded.split())


@cache
def _words() -> Mapping[str, frozenset[str]]:
    return {kind: frozenset(words) for kind, words in content_table("ratings")["quoting"].items()}


@cache
def _beside() -> tuple[str, ...]:
    return tuple(sorted(_words()["beside"], key=len, reverse=True))


def with_permission(table: Table, roles: Sequence[str], told: Collection[str]) -> tuple[str, ...]:
    """The roles, with ``quotable`` for every column that asks for permission to quote.

    ``told`` are the headings of which the user has said what they are: they keep their roles.

    Examples
    --------
    >>> body = pd.DataFrame([["a", "kyllä"], ["b", ""]], dtype=object)
    >>> table = Table("t", "t.csv", ("Muuta?", "Saa lainata"), body, 1, 0)
    >>> with_permission(table, ("", ""), ())
    ('', 'quotable')
    """
    return tuple(
        QUOTABLE
        if heading not in told and role in _FREE and asks_to_quote(heading) and _may_be(table, position)
        else role
        for position, (heading, role) in enumerate(zip(table.header, roles, strict=True))
    )


def _may_be(table: Table, position: int) -> bool:
    """Whether the cells may be yes and no: half of them are, or none of them is a sentence."""
    said = [text for text in table.column(position) if text.strip()]
    clear = sum(permission_in(text, table.header[position]) != "unclear" for text in said)
    words = float(np.median([len(text.split()) for text in said])) if said else 0.0
    return clear >= _HALF * len(said) or words < _SENTENCE


def permissions(rated: Rated, table: Table, positions: Sequence[int]) -> pd.Series:
    """``True``, ``False`` or ``None`` for every row of a table.

    Of several columns a refusal holds. A cell that is neither yes nor no is told as an issue.
    """
    if not positions:
        return pd.Series([None] * len(table.body), index=table.body.index, dtype=object)
    columns = [_said(rated, table, position) for position in positions]
    if len(positions) > 1:
        named = ", ".join(table.header[position] for position in positions)
        rated.assumptions.append(Assumption("quotable-together", {"table": table.name, "columns": named}))
    rows = zip(*columns, strict=True)
    return pd.Series([_of_one(row) for row in rows], index=table.body.index, dtype=object)


def _said(rated: Rated, table: Table, position: int) -> list[bool | None]:
    heading = table.header[position]
    said = _read(rated, table, heading, table.column(position), heading)
    if not forbids(heading):
        return said
    rated.assumptions.append(Assumption("quotable-forbidden", {"table": table.name, "column": heading}))
    return [False if told else None for told in said]


def _read(rated: Rated, table: Table, column: str, cells: pd.Series, question: str) -> list[bool | None]:
    """What cells say; those that are neither yes nor no get an issue, which does not repeat them."""
    known = {text: permission_in(text, question) for text in cells.unique()}
    unclear = cells.index[[known[text] == "unclear" for text in cells]]
    rated.issues += row_issues("quotable-unclear", Severity.WARNING, table.name, unclear, column)
    return [None if isinstance(told := known[text], str) else told for text in cells]


def _of_one(said: Iterable[bool | None]) -> bool | None:
    """What several cells of one person say together: a refusal holds, and silence is no permission."""
    told = set(said)
    return False if False in told else True if True in told else None


def of_respondents(
    rated: Rated, table: Table, column: str, cells: pd.Series, asked: pd.Series, whose: pd.DataFrame
) -> list[bool | None]:
    """For every row what its respondent said of quoting in rows of the long form that ask it.

    Parameters
    ----------
    rated : Rated
        Gets the issues.
    table : Table
    column : str
        Heading of the answers.
    cells, asked : pandas.Series of str
        The answers and the questions of those rows.
    whose : pandas.DataFrame
        ``wave`` and ``respondent`` of every row of the table.
    """
    people = list(zip(whose["wave"], whose["respondent"], strict=True))
    by_row = dict(zip(whose.index, people, strict=True))
    told: dict[object, set[bool | None]] = {}
    for question in asked.unique():
        mine = cells[(asked == question).to_numpy()]
        for row, said in zip(mine.index, _read(rated, table, column, mine, str(question)), strict=True):
            allowed = said if not forbids(str(question)) else (False if said else None)
            told.setdefault(by_row[row], set()).add(allowed)
    return [_of_one(told.get(person, ())) for person in people]


def stricter(one: bool | None, other: bool | None) -> bool | None:
    """What two statements of one person say together: a refusal holds, silence is no permission.

    Examples
    --------
    >>> stricter(True, False), stricter(None, True), stricter(None, None)
    (False, True, None)
    """
    return _of_one((one, other))


def with_refusals(rows: pd.DataFrame, said: pd.Series, options: ReadingOptions) -> pd.DataFrame:
    """Rows (``wave``, ``respondent``) with what each says of quoting; a refusal holds for the person."""
    told = list(said)
    if options.repeats != "apart":
        people = list(zip(rows["wave"], rows["respondent"], strict=True))
        refused = {person for person, allowed in zip(people, told, strict=True) if allowed is False}
        told = [False if person in refused else one for person, one in zip(people, told, strict=True)]
    return rows.assign(quotable=pd.Series(told, index=rows.index, dtype=object))


def permission_columns(table: Table, roles: Sequence[str], options: ReadingOptions) -> tuple[int, ...]:
    """The positions of the columns whose role, or what the user says of them, is ``quotable``."""
    return tuple(
        i
        for i, heading in enumerate(table.header)
        if (told_of_column(options.columns, table.name, heading) or roles[i]) == QUOTABLE
    )
