"""Which columns of a table are items, open questions, the respondent's code and the wave."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from verkosto.content import table as content_table
from verkosto.content.instruments import items
from verkosto.model import Assumption, Question
from verkosto.survey.answers.cells import look_like_answers
from verkosto.survey.answers.scale_words import on_scale, worded_scale
from verkosto.survey.files.grid import Table
from verkosto.survey.headings import match, plain_heading
from verkosto.survey.rated.item_answers import answered_by_choice, number_in, said_in
from verkosto.survey.rated.items import SURE, Meaning, likely_meanings, meaning
from verkosto.survey.rated.option_columns import option_columns
from verkosto.survey.rated.own_columns import is_background, is_own_item, may_be_read, told_apart
from verkosto.survey.rated.quoting import QUOTABLE, permission_columns
from verkosto.survey.rated.rated_places import NAMING, ItemColumn, RatedColumns
from verkosto.survey.rated.written_tables import CODING
from verkosto.survey.source import ReadingOptions, told_of_column

_NO_ITEM = ("ignored", "personal", "wave", QUOTABLE, CODING, *NAMING)
_NO_CODE = ("ignored", "personal", "text", CODING)
_CALLED = ("nimi", "nimesi", "nimenne", "name", "namn")
_HALF = 0.5
_FIRST = 200  # rows are enough to tell answers from other things
_WORDS = 2.5  # an open answer is more than a word or two (ours)


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
    found, assumed = _by_heading(table, roles, told)
    liked, assumptions, questions = _by_likeness(table, roles, told, {column.position for column in found})
    every = [*found, *liked]
    found = _each_once(table, every)
    kept = {table.header[column.position] for column in found}
    assumptions = [said for said in assumptions if said.values["column"] in kept]  # noqa: PD011
    again = {column.position for column in every} - {column.position for column in found} - set(told)
    open_questions = [
        i for i, role in told.items() if role == "text" and i not in {c.position for c in found}
    ]
    taken = {column.position for column in found} | set(open_questions)
    respondent, named = _respondent(table, roles, told, taken)
    wave = next((i for i, role in enumerate(roles) if role == "wave" and i not in taken), None)
    quotable = permission_columns(table, roles, options)
    columns = RatedColumns(
        items=tuple(sorted(found, key=lambda column: column.position)),
        open_questions=tuple(sorted(open_questions)),
        respondent=respondent,
        named=named,
        wave=wave,
        assumptions=(*assumed, *assumptions),
        questions=tuple(questions),
        unfit=tuple(sorted(again)),
        quotable=quotable,
    )
    return _with_own(columns, table, roles, told) if own else columns


def _by_heading(
    table: Table, roles: Sequence[str], told: dict[int, str]
) -> tuple[list[ItemColumn], list[Assumption]]:
    """The columns whose headings say what they ask, alone or together; what was assumed of them."""
    found = [
        column
        for position, heading in enumerate(table.header)
        if (column := _column(table, position, heading, roles[position], told.get(position)))
    ]
    left_out = [i for i, role in enumerate(roles) if role in ("ignored", "personal", QUOTABLE)]
    options, assumed = option_columns(table, {*told, *left_out})
    found = [column for column in found if column.position not in options]
    found += [ItemColumn(i, item, option) for i, (item, option) in options.items()]
    return _without_marks(table, found, told), assumed


def _with_own(found: RatedColumns, table: Table, roles: Sequence[str], told: dict[int, str]) -> RatedColumns:
    """With the columns that are no items of ours: own statements, open questions, backgrounds.

    A column of a few answers is a background where items of ours are asked, or nothing but open questions; in
    a table of the file's own statements it is one of these.
    """
    asked = {question.column for question in found.questions}
    taken = {*found.positions, *told, *found.unfit, *found.quotable}
    rest = [i for i in range(len(table.header)) if i not in taken]
    rest = [i for i in rest if table.header[i] and i not in (found.respondent, found.wave)]
    unfit = tuple(i for i in rest if _is_ours(table.header[i]) and roles[i] in ("", "id"))
    rest = [i for i in rest if i not in unfit and roles[i] not in (*_NO_ITEM, "id", "member", "answered")]
    worded = [i for i in rest if worded_scale(table.column(i))]
    written = [i for i in rest if i not in worded and (roles[i] == "text" or is_written(table, i))]
    free = [i for i in rest if i not in (*worded, *written) and table.header[i] not in asked]
    free = [i for i in free if may_be_read(table, roles, i) or _sorts(table.header[i])]
    ours = any(not column.own for column in found.items)
    alone = not ours and (worded or any(column.own for column in found.items))
    content = [i for i in free if not _sorts(table.header[i]) and is_own_item(table, i)] if alone else []
    sorting = [i for i in free if i not in content and is_background(table, i)]
    sorting += [i for i, role in told.items() if role in ("background", "attribute")]
    own = [(i, "text") for i in worded] + [(i, "content") for i in content]
    keys = told_apart([table.header[i] for i, _ in own], {column.item for column in found.items})
    items_found = [
        *found.items,
        *(ItemColumn(i, key, by=by, own=True) for key, (i, by) in zip(keys, own, strict=True)),
    ]
    names = told_apart([table.header[i] for i in sorted(sorting)], ("wave", "respondent"))
    return replace(
        found,
        items=tuple(sorted(items_found, key=lambda column: column.position)),
        open_questions=tuple(sorted((*found.open_questions, *written))),
        backgrounds=tuple(zip(names, sorted(sorting), strict=True)),
        unfit=(*found.unfit, *unfit),
    )


def _sorts(heading: str) -> bool:
    """Whether a heading asks for a group: a sector or an age group, not the organisation's name.

    Examples
    --------
    >>> _sorts("Mikä on organisaatiosi sektori?"), _sorts("Ikäryhmä"), _sorts("Organisaatiosi nimi")
    (True, True, False)
    """
    words = content_table("ratings")
    rest = f" {plain_heading(heading)} "
    for word in words["names"]["words"]:
        if f" {word} " in rest:
            if word in _CALLED:
                return False
            rest = rest.replace(f" {word} ", " ")
    return bool(match(rest, "attribute")) or any(f" {w} " in rest for w in words["groups"]["words"])


def _is_ours(heading: str) -> bool:
    """Whether a heading is nothing but an item's id: then its answers did not fit that item."""
    said = meaning(heading)
    return said is not None and said.by == "id" and said.likeness == 100 and len(heading.split()) == 1


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
    if said is None or said.likeness < 100 or role in ("ignored", "personal", QUOTABLE):
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


def _each_once(table: Table, columns: Sequence[ItemColumn]) -> list[ItemColumn]:
    """The first column of each item (or option of it), and others of the same item that go on from it.

    Several options may be chosen in columns of their own (first, second, third choice); and a form in two
    languages has a column for each, of which every respondent fills one.
    """
    kept: list[ItemColumn] = []
    for column in sorted(columns, key=lambda column: column.position):
        same = [one for one in kept if (one.item, one.option) == (column.item, column.option)]
        if not same or _goes_on(table, column, same):
            kept.append(column)
    return kept


def _goes_on(table: Table, column: ItemColumn, before: Sequence[ItemColumn]) -> bool:
    """Whether a further column of an item holds answers that the columns before it do not."""
    if column.own or column.option:
        return False
    kind = items()[column.item].kind
    if kind in ("choices", "points"):
        return kind == "choices"
    filled = table.column(column.position).str.strip() != ""
    return bool(filled.any()) and not any(
        (filled & (table.column(one.position).str.strip() != "")).any() for one in before
    )


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


def is_written(table: Table, position: int) -> bool:
    """Whether a column is answered in writing: comments, questions, unfinished sentences, or long texts."""
    heading, texts = table.header[position], table.column(position)
    said = texts[texts.str.strip() != ""]
    plain = f" {plain_heading(heading)} "
    if said.empty or any(f" {word} " in plain for word in content_table("ratings")["names"]["words"]):
        return False
    words = float(np.median([len(text.split()) for text in said]))
    differing = said.nunique() / len(said)
    if match(heading, "open_answer"):  # a comment is one however short, and whoever repeats it
        return _holds_comments(said)
    asked = heading.rstrip().endswith(("?", "...", "…", ":"))
    numbers = look_like_answers(said) >= _HALF
    return not numbers and differing >= _HALF and words >= (_WORDS if asked else 2 * _WORDS)


def _holds_comments(said: pd.Series) -> bool:
    """Whether cells below the heading of a comment are words, and more than yes or no."""
    marks = {*content_table("answers")["yes"], *content_table("answers")["no"]}
    worded = [text for text in said if math.isnan(number_in(text))]
    return len(worded) > _HALF * len(said) and any(text.strip().casefold() not in marks for text in worded)


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
    codes = [i for i in free if headings[i] in words["codes"] and roles[i] not in _NO_CODE]
    free = [i for i in free if roles[i] != "text"]
    codes = codes or [i for i in free if headings[i] in words["answers"] and _all_different(table.column(i))]
    named = any(roles[i] in NAMING for i in range(len(table.header)) if i not in taken and i not in codes)
    return (codes[0], False) if codes else (None, named)


def _all_different(texts: pd.Series) -> bool:
    """Whether every answer has another number or code; what is written in sentences is none."""
    said = texts[texts.str.strip() != ""]
    short = all(len(text.split()) <= _WORDS for text in said)
    return len(said) > 0 and short and bool(said.is_unique)
