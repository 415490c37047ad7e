"""Which columns of a table are items, open questions, the respondent's code and the wave."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd

from verkosto.content import table as content_table
from verkosto.content.instruments import Item, items
from verkosto.model import Assumption, Question
from verkosto.survey.answers.cells import look_like_answers
from verkosto.survey.answers.scale_words import on_scale, worded_scale
from verkosto.survey.files.grid import Table
from verkosto.survey.headings import plain_heading
from verkosto.survey.rated.item_answers import answered_by_choice, number_in, said_in
from verkosto.survey.rated.items import SURE, Meaning, likely_meanings, meaning
from verkosto.survey.source import ReadingOptions, told_of_column

NAMING = ("ego", "label", "organisation", "alter")
_NO_ITEM = ("ignored", "personal", "wave", *NAMING)
_HALF = 0.5
_FIRST = 200  # rows are enough to tell answers from other things
_WORDS = 2.5  # an open answer is more than a word or two (ours)


@dataclass(frozen=True)
class ItemColumn:
    """A column that asks an item, or one option of it. ``own``: the file's own, named by its heading."""

    position: int
    item: str
    option: str = ""
    by: str = "text"
    own: bool = False


@dataclass(frozen=True)
class RatedColumns:
    """The columns of a table that hold ratings and written answers.

    Attributes
    ----------
    items : tuple of ItemColumn
    open_questions : tuple of int
        Positions of questions that are no items of ours.
    respondent : int or None
        Position of the respondents' codes.
    named : bool
        A column names the respondents instead: it is not read.
    wave : int or None
    """

    items: tuple[ItemColumn, ...] = ()
    open_questions: tuple[int, ...] = ()
    respondent: int | None = None
    named: bool = False
    wave: int | None = None
    assumptions: tuple[Assumption, ...] = field(default=())
    questions: tuple[Question, ...] = field(default=())

    def only(self, positions: Collection[int]) -> RatedColumns:
        """Without the columns that stand elsewhere."""
        return replace(
            self,
            items=tuple(column for column in self.items if column.position in positions),
            open_questions=tuple(position for position in self.open_questions if position in positions),
        )

    @property
    def positions(self) -> frozenset[int]:
        """Where ratings and written answers stand."""
        return frozenset((*(column.position for column in self.items), *self.open_questions))

    @property
    def enough(self) -> bool:
        """Whether this is more than chance: two items, or one that is asked in its own words."""
        known = [column for column in self.items if not column.own]
        texts = [column for column in known if items()[column.item].kind == "text" or column.by == "text"]
        return len(known) >= 2 or any(_telling(items()[column.item]) for column in texts)


def _telling(item: Item) -> bool:
    """Whether the text is more than "Muuta?"."""
    return len(item.text["fi"].split()) > 2


def rated_columns(
    table: Table, roles: Sequence[str], options: ReadingOptions, *, own: bool = False
) -> RatedColumns:
    """The columns that hold ratings and written answers.

    Parameters
    ----------
    table : Table
    roles : sequence of str
        One per heading; an item's own words count more than the role that a heading seems to have.
    options : ReadingOptions
        ``columns`` may tell ``"item:D3"``, ``"item"``, ``"text"``, ``"respondent"``, ``"ignored"``.
    own : bool
        Also items and open questions that are not ours: statements answered in the words of a scale, and
        questions answered in writing.
    """
    told = {
        i: role
        for i, heading in enumerate(table.header)
        if (role := told_of_column(options.columns, table.name, heading)) is not None
    }
    found: list[ItemColumn] = []
    for position, heading in enumerate(table.header):
        if column := _column(table, position, heading, roles[position], told.get(position)):
            found.append(column)
    found = _without_marks(table, found, told)
    liked, assumptions, questions = _by_likeness(table, roles, told, {column.position for column in found})
    found = _each_once([*found, *liked])
    open_questions = [
        i for i, role in told.items() if role == "text" and i not in {c.position for c in found}
    ]
    taken = {column.position for column in found} | set(open_questions)
    if own:
        rest = [i for i in range(len(table.header)) if i not in taken and i not in told and table.header[i]]
        rest = [i for i in rest if roles[i] not in (*_NO_ITEM, "id", "member", "answered")]
        found += [_own_item(table, i) for i in rest if worded_scale(table.column(i))]
        open_questions += [i for i in rest if _is_open_question(table, i)]
    respondent, named = _respondent(table, roles, told, taken)
    wave = next((i for i, role in enumerate(roles) if role == "wave" and i not in taken), None)
    return RatedColumns(
        tuple(sorted(found, key=lambda column: column.position)),
        tuple(sorted(open_questions)),
        respondent,
        named,
        wave,
        tuple(assumptions),
        tuple(questions),
    )


def _without_marks(table: Table, found: list[ItemColumn], told: dict[int, str]) -> list[ItemColumn]:
    """Without columns of ones and noughts (or ticks) that only their id calls items: who is in which project.

    A column of ones and blanks is one of these where it stands beside such columns.
    """
    told_by_id = [
        column
        for column in found
        if column.by in ("id", "short")
        and column.position not in told
        and not column.option
        and items()[column.item].kind == "scale"
    ]
    said = {column: set(table.names(column.position).str.casefold()) - {""} for column in told_by_id}
    marks = {*content_table("answers")["yes"], *content_table("answers")["no"], "0", "1"}
    ticked = [column for column, cells in said.items() if cells and cells <= marks]
    if all(said[column] <= {"1"} for column in ticked):
        return found
    return [column for column in found if column not in ticked]


def _own_item(table: Table, position: int) -> ItemColumn:
    return ItemColumn(position, table.header[position], own=True)


def _column(table: Table, position: int, heading: str, role: str, told: str | None) -> ItemColumn | None:
    """What the user says of a column, or what its heading says in so many words."""
    said = meaning(heading) if heading else None
    if told is not None:
        if told == "text":
            kind = items()[said.item].kind if said else ""
            return ItemColumn(position, said.item) if said and kind == "text" else None
        if told != "item" and not told.startswith("item:"):
            return None
        asked = meaning(told.removeprefix("item:")) if told != "item" else said
        if asked is None:
            return ItemColumn(position, told.partition(":")[2] or heading, own=True)
        return ItemColumn(position, asked.item, asked.option)
    if said is None or said.likeness < 100 or role in ("ignored", "personal"):
        return None
    if said.by == "short" and role not in ("", "id") and not role.startswith("item"):
        return None
    by = "text" if said.by == "id" and len(heading.split()) > 2 else said.by
    column = ItemColumn(position, said.item, said.option, by)
    return column if by == "text" or _answers_fit(table, column) else None


def _answers_fit(table: Table, column: ItemColumn) -> bool:
    """Whether the first cells are answers to the item: an id of two signs may stand for anything."""
    item = items()[column.item]
    said = [cell for _, cell in said_in(table.column(column.position).head(_FIRST))[1]]
    if item.kind == "scale":
        fits = [on_scale(cell, item.scale) for cell in said]
    elif item.kind == "text":
        fits = [math.isnan(number_in(cell)) and len(cell) > 1 for cell in said]
    elif item.kind == "points" or column.option:
        marks = {*content_table("answers")["yes"], *content_table("answers")["no"]}
        fits = [not math.isnan(number_in(cell)) or cell.casefold() in marks for cell in said]
        fits = [fit or (not column.option and ";" in cell) for fit, cell in zip(fits, said, strict=True)]
    else:
        given = answered_by_choice(pd.Series(said, dtype=object), item).given
        return len({row for row, *_ in given}) >= _HALF * len(said)
    return sum(fits) >= _HALF * len(said)


def _each_once(columns: Sequence[ItemColumn]) -> list[ItemColumn]:
    """The first column of each item (or option of it); a second one is not read."""
    first: dict[tuple[str, str], ItemColumn] = {}
    for column in sorted(columns, key=lambda column: column.position):
        first.setdefault((column.item, column.option), column)
    return list(first.values())


def _by_likeness(
    table: Table, roles: Sequence[str], told: dict[int, str], taken: set[int]
) -> tuple[list[ItemColumn], list[Assumption], list[Question]]:
    """Headings that are nearly an item's text: taken and named, or asked; what the user said settles it."""
    free = [
        i
        for i, heading in enumerate(table.header)
        if heading and (_answers(told[i]) if i in told else i not in taken and roles[i] not in _NO_ITEM)
    ]
    likely = _likely(table, free)
    columns, assumptions, questions = [], [], []
    for i in free:
        heading = table.header[i]
        like = likely.get(heading)
        if like is None:
            continue
        column = ItemColumn(i, like.item, like.option, "likeness")
        values = {"table": table.name, "column": heading, "item": like.item}
        if i in told:
            choices = tuple(dict.fromkeys((f"item:{like.item}", "ignored", told[i])))
            questions.append(Question("which-item", table.name, heading, choices, told[i], True, values))
        elif not _answers_fit(table, column):
            continue
        elif like.likeness >= SURE:
            columns.append(column)
            assumptions.append(Assumption("item-by-likeness", values))
        else:
            choices = (f"item:{like.item}", "ignored")
            questions.append(Question("which-item", table.name, heading, choices, "ignored", False, values))
    return columns, assumptions, questions


def _likely(table: Table, positions: Sequence[int]) -> dict[str, Meaning]:
    """What headings are like but do not say: by their words, or by an id with other words after it."""
    headings = [table.header[i] for i in positions]
    said = {heading: meaning(heading) for heading in headings}
    likely = likely_meanings(h for h in headings if (found := said[h]) is None or found.likeness < 100)
    numbered = {heading: found for heading, found in said.items() if found and found.likeness < 100}
    return numbered | likely


def _answers(told: str) -> bool:
    """Whether what was told of a column answers the question which item it asks."""
    return told == "ignored" or told.startswith("item:")


def _is_open_question(table: Table, position: int) -> bool:
    """Whether a column is answered in writing: a question, an unfinished sentence, or long texts."""
    heading, texts = table.header[position], table.column(position)
    said = texts[texts.str.strip() != ""]
    plain = f" {plain_heading(heading)} "
    if said.empty or any(f" {word} " in plain for word in content_table("ratings")["names"]["words"]):
        return False
    words = float(np.median([len(text.split()) for text in said]))
    differing = said.nunique() / len(said)
    asked = heading.rstrip().endswith(("?", "...", "…", ":"))
    numbers = look_like_answers(said) >= _HALF
    return not numbers and differing >= _HALF and words >= (_WORDS if asked else 2 * _WORDS)


def _respondent(
    table: Table, roles: Sequence[str], told: dict[int, str], taken: set[int]
) -> tuple[int | None, bool]:
    """Position of the respondents' codes, and whether a column names them instead."""
    said = next((i for i, role in told.items() if role == "respondent"), None)
    if said is not None:
        return said, False
    words = content_table("ratings")["respondent"]
    free = [i for i in range(len(table.header)) if i not in taken and i not in told]
    headings = {i: plain_heading(table.header[i]) for i in free}
    codes = [i for i in free if headings[i] in words["codes"] and roles[i] not in ("ignored", "personal")]
    codes = codes or [i for i in free if headings[i] in words["answers"] and _all_different(table.column(i))]
    named = any(roles[i] in NAMING for i in range(len(table.header)) if i not in taken and i not in codes)
    return (codes[0], False) if codes else (None, named)


def _all_different(texts: pd.Series) -> bool:
    said = texts[texts.str.strip() != ""]
    return len(said) > 0 and bool(said.is_unique)
