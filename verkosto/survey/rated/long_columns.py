"""Where in a long form of ratings or written answers the item, the answer and the respondent stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from verkosto.content import table as content_table
from verkosto.content.instruments import items
from verkosto.survey.answers.cells import look_like_answers
from verkosto.survey.answers.scale_words import on_scale
from verkosto.survey.files.grid import Table
from verkosto.survey.headings import plain_heading
from verkosto.survey.rated.item_answers import number_in
from verkosto.survey.rated.items import SURE, Meaning, likely_meanings, meaning
from verkosto.survey.rated.own_columns import is_background, may_be_read, told_apart
from verkosto.survey.rated.quoting import QUOTABLE, asks_to_quote
from verkosto.survey.rated.rated_columns import rated_columns
from verkosto.survey.rated.rated_places import NAMING, RatedColumns
from verkosto.survey.source import ReadingOptions, told_of_column

MOST_ITEMS = 400
MOST_QUESTIONS = 60
_ASKED = 2.5  # words of an answer to a question, in the middle (ours)
_WORDS = 4.0  # where nothing but the heading says that it was asked (ours)
_HALF = 0.5
_NO_ITEMS = ("personal", "ignored", "wave", "ego", "alter")


@dataclass(frozen=True)
class LongColumns:
    """Positions of a long form, and what each text of its column of items means.

    ``names``: the column that names the respondents where none holds their codes. ``asked``: questions of the
    file's own, answered in writing. ``permission``: questions whether answers may be quoted. ``quotable``:
    columns that tell that.
    """

    item: int
    value: int
    respondent: int | None
    named: bool
    wave: int | None
    meanings: Mapping[str, Meaning]
    backgrounds: tuple[tuple[str, int], ...] = ()
    names: int | None = None
    asked: tuple[str, ...] = ()
    permission: tuple[str, ...] = ()
    quotable: tuple[int, ...] = ()

    @property
    def known(self) -> tuple[str, ...]:
        """The texts of the column of items that mean something."""
        return (*self.meanings, *self.asked, *self.permission)


def long_columns(table: Table, roles: Sequence[str], options: ReadingOptions) -> LongColumns | None:
    """The columns of a long form of ratings; ``None`` when no column holds items for the most part."""
    found = rated_columns(table, roles, options)
    meanings = _item_column(table, roles, found.respondent)
    if meanings is None:
        return None
    position, told = meanings
    free = _free(table, roles, found, position)
    values = _told_values(table, options, free)
    if not values:
        others = [
            i for i in free if roles[i] not in ("ego", "label", "organisation", "alter", "id", QUOTABLE)
        ]
        headed = _values(table, free) or (others if len(others) == 1 else [])
        values = [i for i in headed[:1] if _holds_answers(table, position, i, told)]
    if not values:
        return None
    written = all(items()[said.item].kind == "text" for said in told.values())
    others_asked = sorted(table.distinct_names(position) - set(told))
    permission = tuple(text for text in others_asked if asks_to_quote(text))
    own = [text for text in others_asked if text not in permission] if written else []
    asked = tuple(text for text in own if _in_writing(table, position, values[0], text))
    return _placed(table, roles, options, found, LongColumns(
        position, values[0], None, False, found.wave, told, asked=asked, permission=permission,
        quotable=found.quotable,
    ))  # fmt: skip


def own_long_columns(table: Table, roles: Sequence[str], options: ReadingOptions) -> LongColumns | None:
    """The columns of a long form of written answers to the file's own questions; ``None``: it is none.

    A heading says which column holds the questions, another which holds the answers, and most of these are
    writing. Questions that are ours after all, or nearly, are read as ours.

    Examples
    --------
    >>> import pandas as pd
    >>> rows = [[str(n), "What was best?", f"We met {n} people of many kinds"] for n in range(3)]
    >>> table = Table("t", "t.csv", ("id", "question", "answer"), pd.DataFrame(rows, dtype=object), 1, 0)
    >>> found = own_long_columns(table, ("id", "relation", "strength"), ReadingOptions())
    >>> found.item, found.value, found.respondent, found.asked
    (1, 2, 0, ('What was best?',))
    """
    words = content_table("ratings")["written"]["questions"]
    headed = [
        i
        for i, heading in enumerate(table.header)
        if plain_heading(heading) in words and roles[i] not in ("personal", "ignored", "wave")
    ]
    for position in headed:
        texts = table.names(position)
        distinct = table.distinct_names(position)
        if not 1 <= len(distinct) <= MOST_QUESTIONS or 2 * len(distinct) > int((texts != "").sum()):
            continue
        found = rated_columns(table, roles, options)
        free = _free(table, roles, found, position)
        values = _told_values(table, options, free) or _values(table, free)
        if not values:
            continue
        permission = tuple(sorted(text for text in distinct if asks_to_quote(text)))
        asked = sorted(distinct - set(permission))
        written = [text for text in asked if _in_writing(table, position, values[0], text)]
        if not written or texts.isin(written).sum() < _HALF * texts.isin(asked).sum():
            continue
        ours = _ours(written)
        own = tuple(text for text in written if text not in ours)
        return _placed(table, roles, options, found, LongColumns(
            position, values[0], None, False, found.wave, ours, asked=own, permission=permission,
            quotable=found.quotable,
        ))  # fmt: skip
    return None


def _placed(
    table: Table, roles: Sequence[str], options: ReadingOptions, found: RatedColumns, columns: LongColumns
) -> LongColumns:
    """With the column of the respondents' codes or names, and what sorts them."""
    free = [i for i in _free(table, roles, found, columns.item) if i != columns.value]
    respondent = found.respondent if found.respondent != columns.value else None
    named = found.named or any(roles[i] in NAMING for i in free if respondent is None)
    names = _names(roles, free) if named else None
    whose = names if respondent is None else respondent
    said = {i: told_of_column(options.columns, table.name, table.header[i]) for i in free}
    sorting = [i for i in free if i != respondent and _sorts(table, roles, i, said[i], whose)]
    called = told_apart([table.header[i] for i in sorting], ("wave", "respondent"))
    backgrounds = tuple(zip(called, sorting, strict=True))
    return replace(columns, respondent=respondent, named=named, names=names, backgrounds=backgrounds)


def _free(table: Table, roles: Sequence[str], found: RatedColumns, item: int) -> list[int]:
    """The columns that may hold answers; a column of answers that all differ is no column of codes."""
    answers = content_table("ratings")["respondent"]["answers"]
    code = found.respondent
    if code is not None and plain_heading(table.header[code]) in answers:
        code = None
    return [
        i
        for i in range(len(table.header))
        if i not in (item, code, found.wave, *found.quotable) and roles[i] not in ("personal", "ignored")
    ]


def _told_values(table: Table, options: ReadingOptions, free: Sequence[int]) -> list[int]:
    told = {i: told_of_column(options.columns, table.name, table.header[i]) for i in free}
    return [i for i in free if told[i] in ("strength", "words", "text")]


def _values(table: Table, free: Sequence[int]) -> list[int]:
    """The columns whose headings say that they hold answers; first those that say they are written ones."""
    words = content_table("ratings")
    headed = {i: plain_heading(table.header[i]) for i in free}
    values = [i for i in free if headed[i] in words["long"]["value"]]
    return values or [i for i in free if headed[i] in words["written"]["headings"]]


def _in_writing(table: Table, item: int, value: int, question: str) -> bool:
    """Whether the answers to a question are written in words of people's own."""
    cells = table.column(value)[(table.names(item) == question).to_numpy()]
    said = [text for text in cells if text.strip()]
    if not said or look_like_answers(pd.Series(said, dtype=object)) >= _HALF:
        return False
    words = float(np.median([len(text.split()) for text in said]))
    asked = question.endswith(("?", "...", "…", ":"))
    return words >= (_ASKED if asked else _WORDS) and len(set(said)) >= _HALF * len(said)


def _ours(texts: Sequence[str]) -> dict[str, Meaning]:
    """Which of the questions are open questions of ours, by their words or nearly."""
    said = {text: found for text in texts if (found := meaning(text)) is not None and found.likeness == 100}
    liked = likely_meanings(text for text in texts if text not in said)
    said |= {text: found for text, found in liked.items() if found.likeness >= SURE}
    return {text: found for text, found in said.items() if items()[found.item].kind == "text"}


def _names(roles: Sequence[str], free: Sequence[int]) -> int | None:
    """The column that names the respondents: in the long form each of them has a row for every answer."""
    return next((i for role in NAMING for i in free if roles[i] == role), None)


def _sorts(
    table: Table, roles: Sequence[str], position: int, told: str | None, respondent: int | None
) -> bool:
    """Whether a column says the same of a respondent in every row, and sorts the respondents into groups."""
    if respondent is None or position == respondent:
        return False
    if told is not None:
        return told in ("background", "attribute")
    pairs = set(zip(table.names(respondent), table.names(position), strict=True))
    alike = len(pairs) == len({code for code, _ in pairs}) < len(table.body)
    return alike and may_be_read(table, roles, position) and is_background(table, position)


def _holds_answers(table: Table, item: int, value: int, told: Mapping[str, Meaning]) -> bool:
    """Whether a column may be one of answers: what stands beside ids need not be.

    A list of actors, or respondents, may call them O1, O2 …: then every one stands there once, and no answers
    to these items beside them.
    """
    texts, answers = table.names(item), table.column(value)
    known = texts.isin(list(told))
    if texts[known].duplicated().any() or any(said.by == "text" for said in told.values()):
        return True
    scales = {text: items()[said.item] for text, said in told.items()}
    fits = [
        on_scale(answer, scales[text].scale) if scales[text].kind == "scale" else bool(number_in(answer) >= 0)
        for text, answer in zip(texts[known], answers[known], strict=True)
        if answer.strip()
    ]
    return bool(fits) and sum(fits) >= _HALF * len(fits)


def _item_column(
    table: Table, roles: Sequence[str], respondent: int | None
) -> tuple[int, dict[str, Meaning]] | None:
    """The column that holds items, and their meanings: two of them at least, in half of its cells.

    Respondents' codes may look like ids of items (P1, P2): where another column is headed as one of items or
    questions, they are none.
    """
    words = content_table("ratings")
    headed = {*words["long"]["item"], *words["written"]["questions"]}
    codes = any(plain_heading(h) in headed for i, h in enumerate(table.header) if i != respondent)
    best: tuple[float, int, dict[str, Meaning]] | None = None
    for position in range(len(table.header)):
        few = 2 <= len(table.distinct_names(position)) <= MOST_ITEMS
        if roles[position] in _NO_ITEMS or not few or (codes and position == respondent):
            continue
        names = table.names(position)
        counts = names[names != ""].value_counts()
        told = {
            str(text): said
            for text in counts.index
            if (said := meaning(str(text))) is not None and said.likeness == 100
        }
        share = float(counts[list(told)].sum() / counts.sum()) if told else 0.0
        if (
            len({said.item for said in told.values()}) >= 2
            and share >= _HALF
            and (not best or share > best[0])
        ):
            best = share, position, told
    return best[1:] if best else None
