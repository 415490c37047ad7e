"""A table of answers with a column for every coder, as people make them in a spreadsheet."""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from verkosto.canvas.coding_read import At, CodingRead, Gathered, Note, coded_answers
from verkosto.canvas.coding_work import (
    LONGEST_NAME,
    MOST_CODERS,
    MOST_THEMES,
    name_text,
    no_theme_words,
)
from verkosto.content.instruments import items
from verkosto.errors import UnreadableCoding
from verkosto.instruments.reflection.answers import Asked
from verkosto.survey.files.grid import Sheet, normal_name
from verkosto.survey.headings import roles_of
from verkosto.text import LANGUAGES

_CODER: Final = re.compile("coder|koodaaja|kodare", re.IGNORECASE)
_NONE: Final = frozenset({"-", "–", "—"})
_NUMBER: Final = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_PART: Final = re.compile(r"[;\r\n]")
_FEW: Final = 3
"""Without a heading that says so, a column is a coder's when its labels repeat so often on average."""


@dataclass(frozen=True)
class _Matched:
    """A table whose rows are known answers: by their texts or by their ids."""

    sheet: Sheet
    heading: int
    column: int
    by_id: bool
    answers: tuple[str | None, ...]

    @property
    def headings(self) -> list[str]:
        return [normal_name(cell) for cell in self.sheet.cells[self.heading - 1]]

    def cells(self, place: int) -> list[str]:
        return [row[place] if place < len(row) else "" for row in self.sheet.cells[self.heading :]]

    @property
    def found(self) -> int:
        return sum(answer is not None for answer in self.answers)


def read_table(sheets: Sequence[Sheet], name: str, questions: Sequence[Asked]) -> CodingRead:
    """The coding that a table holds: a column of the answers' texts or ids, and a column for each coder.

    A cell holds the themes that the coder gave, split by ; or a line break; a blank cell was not coded, a
    dash was coded and no theme fits.

    Raises
    ------
    UnreadableCoding
        When there are no tables, none of the answers is in the survey, or no column is a coder's.
    """
    tables = [sheet for sheet in sheets if any(len(list(filter(None, row))) > 1 for row in sheet.cells)]
    if not tables:
        raise UnreadableCoding("unknown-coding-file")
    matched = max((_matched(sheet, questions) for sheet in tables), key=lambda one: one.found)
    if not matched.found:
        raise UnreadableCoding("unmatched-coding-file")
    coders = _coders(matched)
    if not coders:
        raise UnreadableCoding("coderless-coding-file")
    gathered = Gathered()
    unknown, blank = _take_up(gathered, matched, coders)
    coding = gathered.whole()
    if not coding.coders:
        raise UnreadableCoding("unmatched-coding-file")
    notes = list(_told(matched, coders))
    notes += [Note("coding-note-unknown", {"n": unknown})] if unknown else []
    notes += [Note("coding-note-blank", {"n": blank})] if blank else []
    notes += [Note("coding-note-more-sheets", {"sheet": matched.sheet.name})] if len(tables) > 1 else []
    met = set(matched.answers)
    covers = (asked for asked in questions if any(answer.id in met for answer in asked.answers))
    return CodingRead(
        file=name,
        coding=coding,
        coders=tuple(one.name for one in coding.coders),
        coded=coded_answers(coding),
        unknown=unknown,
        covers=frozenset(answer.id for asked in covers for answer in asked.answers),
        notes=tuple(notes),
    )


def _matched(sheet: Sheet, questions: Sequence[Asked]) -> _Matched:
    """The column of a table whose cells are the most answers of the survey."""
    heading = next(n for n, row in enumerate(sheet.cells, 1) if len(list(filter(None, row))) > 1)
    grid = _Matched(sheet, heading, 0, by_id=False, answers=())
    columns = [grid.cells(place) for place in range(max(map(len, sheet.cells)))]
    ids = {answer.id for one in questions for answer in one.answers}
    written = {normal_name(answer.text) for one in questions for answer in one.answers}
    scores = {
        (by_id, place): sum(normal_name(cell) in known for cell in cells)
        for by_id, known in ((True, ids), (False, written))
        for place, cells in enumerate(columns)
    }
    by_id, place = max(scores, key=scores.__getitem__)
    if by_id:
        found = tuple(name if (name := normal_name(cell)) in ids else None for cell in columns[place])
    else:
        asked = next((told for cells in columns if (told := _asked_in(cells, questions))), None)
        found = _by_text(columns[place], asked, questions)
    return replace(grid, column=place, by_id=by_id, answers=found)


def _by_text(
    cells: Sequence[str], asked: Sequence[str] | None, questions: Sequence[Asked]
) -> tuple[str | None, ...]:
    """The answer of every cell; of equal texts each answer is met once, question by question."""
    left: dict[tuple[str, str], deque[str]] = {}
    for one in questions:
        for answer in one.answers:
            key = one.key if asked else "", normal_name(answer.text)
            left.setdefault(key, deque()).append(answer.id)
    told = asked or [""] * len(cells)
    pools = (left.get((question, normal_name(cell))) for question, cell in zip(told, cells, strict=True))
    return tuple(pool.popleft() if pool else None for pool in pools)


def _asked_in(cells: Sequence[str], questions: Sequence[Asked]) -> list[str] | None:
    """The question of every row, where a column tells it: by its key, or as it is asked."""
    names: dict[str, str] = {}
    for one in questions:
        known = items().get(one.key)
        wordings = [known.asked(language) for language in LANGUAGES] if known else []
        names.update({normal_name(told).casefold(): one.key for told in (one.key, *wordings)})
    told = [names.get(normal_name(cell).casefold(), "") for cell in cells]
    filled = [key for cell, key in zip(cells, told, strict=True) if cell.strip()]
    return told if filled and all(filled) else None


def _coders(matched: _Matched) -> dict[int, str]:
    """The columns of coders and what these are called."""
    heads = matched.headings
    others = [
        place
        for place in range(len(heads))
        if place != matched.column and any(cell.strip() for cell in matched.cells(place))
    ]
    named = [place for place in others if _CODER.search(heads[place])]
    roles = roles_of(heads, {})
    chosen = named or [
        place
        for place in others
        if heads[place] and roles[place] in (None, "") and _few_labels(matched.cells(place))
    ]
    if len(chosen) > MOST_CODERS:
        raise UnreadableCoding("large-coding-file")
    names: dict[int, str] = {}
    for place in chosen:
        name = plain = name_text(heads[place])
        number = 2
        while name.casefold() in [taken.casefold() for taken in names.values()]:
            name, number = f"{plain} ({number})", number + 1
        names[place] = name
    return names


def _few_labels(cells: Sequence[str]) -> bool:
    """Whether the cells are a few short labels, used again and again: neither numbers, ids nor texts."""
    labels = Counter(label for cell in cells for label in _labels(cell))
    return (
        0 < len(labels) <= MOST_THEMES
        and labels.total() >= _FEW * len(labels)
        and all(len(label) <= LONGEST_NAME for label in labels)
        and not all(_NUMBER.fullmatch(label) for label in labels)
    )


def _labels(cell: str) -> list[str]:
    return [label for part in _PART.split(cell) if (label := name_text(part))]


def _take_up(gathered: Gathered, matched: _Matched, coders: Mapping[int, str]) -> tuple[int, int]:
    """Take up every cell of the coders' columns; rows of answers that are unknown, and of none."""
    unknown, blank = 0, 0
    none = _NONE | no_theme_words()
    for place, row in enumerate(matched.sheet.cells[matched.heading :]):
        at = At(matched.sheet.name, matched.heading + 1 + place)
        told = {column: _labels(row[column]) for column in coders if column < len(row)}
        if not any(told.values()):
            continue
        answer = matched.answers[place]
        if answer is None:
            text = row[matched.column].strip() if matched.column < len(row) else ""
            unknown, blank = unknown + bool(text), blank + (not text)
            continue
        for column, labels in told.items():
            if labels:
                themes = [gathered.theme(label, at) for label in labels if label.casefold() not in none]
                gathered.give(gathered.coder(coders[column], at), answer, dict.fromkeys(themes, ()), at)
    return unknown, blank


def _told(matched: _Matched, coders: Mapping[int, str]) -> list[Note]:
    """What was taken for what."""
    heads = matched.headings
    by = "ids" if matched.by_id else "texts"
    left = [
        head for place, head in enumerate(heads) if head and place != matched.column and place not in coders
    ]
    notes = [
        Note(f"coding-note-table-{by}", {"column": heads[matched.column]}),
        Note("coding-note-table-coders", {"columns": "; ".join(coders.values())}),
    ]
    return [*notes, Note("coding-note-table-left", {"columns": "; ".join(left)})] if left else notes
