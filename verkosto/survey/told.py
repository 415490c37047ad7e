"""What a click or an answer does to the options."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from verkosto.model import Question, TableRead
from verkosto.survey.mapping import CHOICES, DIRECTION, TABLES, is_item
from verkosto.survey.source import ORDER, ROLES_OF_COLUMNS, ROLES_OF_SHEETS, ReadingOptions

EVERY: Final = "*"


def told_by(question: Question) -> str:
    """Which part of the options answers a question.

    The answers themselves tell it: ``larger`` is a scale, ``omitted`` an identity.

    Examples
    --------
    >>> told_by(Question("x", "t", "tiiviys", ("larger", "smaller"), "larger"))
    'scales'
    """
    offered = {option for option in question.options if option}
    for name, known in CHOICES.items():
        if offered and offered <= set(known):
            return name
    if all(DIRECTION.fullmatch(option) for option in offered):
        return "scales"
    if any(ORDER in option for option in offered):
        return "words"
    if question.column and all(o in ROLES_OF_COLUMNS or is_item(o) for o in offered):
        return "columns"
    return "sheets" if not question.column and offered <= set(ROLES_OF_SHEETS) else "relations"


def asked_together(questions: Iterable[Question]) -> list[tuple[Question, ...]]:
    """The questions, those together that one answer settles: of several tables alike, or of the whole survey.

    Examples
    --------
    >>> weeks = [Question("ranks", week, "", ("larger", "smaller"), "larger") for week in ("w1", "w2")]
    >>> [[question.table for question in group] for group in asked_together(weeks)]
    [['w1', 'w2']]
    """
    groups: dict[object, list[Question]] = {}
    for question in questions:
        said = () if told_by(question) in CHOICES else _said_of_any_table(question)
        key = (question.key, question.options, question.taken, question.settled, said)
        groups.setdefault(key, []).append(question)
    return [tuple(group) for group in groups.values()]


def _said_of_any_table(question: Question) -> tuple[object, ...]:
    told = sorted((name, str(value)) for name, value in question.values.items() if name != "table")
    return (question.column, *told)


def with_answer(options: ReadingOptions, question: Question, answer: str) -> ReadingOptions:
    """The options with the answer to a question that the reader asked.

    Examples
    --------
    >>> asked = Question("x", "t", "tiiviys", ("larger", "smaller"), "larger")
    >>> dict(with_answer(ReadingOptions(), asked, "smaller").scales)
    {'t!tiiviys': 'smaller'}
    """
    name = told_by(question)
    if name in CHOICES:
        return changed(options, {name: answer})
    place = column_key(question.table, question.column) if question.column else question.table
    said = tuple(answer.split(ORDER)) if name == "words" else answer
    return changed(options, {name: {**getattr(options, name), place: said}})


def changed(options: ReadingOptions, told: Mapping[str, Any]) -> ReadingOptions:
    """The options with other parts.

    Examples
    --------
    >>> changed(ReadingOptions(), {"directed": "no"}).directed
    'no'
    """
    return replace(options, **told)


def column_key(table: str, heading: str) -> str:
    """How a mapping names this column of this table."""
    return f"{table}!{heading}"


def without_table(options: ReadingOptions, table: TableRead, *, only: bool = False) -> ReadingOptions:
    """The options without anything that is said of this table or its columns; ``only``: there is no other.

    Examples
    --------
    >>> from verkosto.model import ColumnRead
    >>> table = TableRead("t", "t.csv", "ties", "edge-list", 1, 1, 0, (ColumnRead("Kuka", "ego"),))
    >>> dict(without_table(ReadingOptions(columns={"t!Kuka": "alter", "u!Kuka": "ego"}), table).columns)
    {'u!Kuka': 'ego'}
    """
    mine = {table.name, *(column.name for column in table.columns), *([EVERY] if only else [])}
    told: dict[str, Any] = {}
    for name in TABLES[:-1]:
        said: Mapping[str, Any] = getattr(options, name)
        told[name] = {k: v for k, v in said.items() if k not in mine and not k.startswith(f"{table.name}!")}
    return replace(options, **told)


def for_the_next_wave(options: ReadingOptions, tables: Iterable[TableRead]) -> ReadingOptions:
    """The options as they are kept: of a survey's only table they say ``"*"``, for its name will change.

    A text file's table is called as the file is, and the next wave's file has another name.

    Examples
    --------
    >>> only = TableRead("kysely2025", "kysely2025.csv", "ties", "edge-list", 1, 1, 0)
    >>> kept = for_the_next_wave(ReadingOptions(columns={"kysely2025!Kuka": "ego"}), [only])
    >>> dict(kept.columns)
    {'Kuka': 'ego'}
    """
    names = [table.name for table in tables]
    if len(names) != 1:
        return options
    told: dict[str, Any] = {}
    for name in TABLES[:-1]:
        said: Mapping[str, Any] = getattr(options, name)
        told[name] = {_anywhere(key, names[0]): value for key, value in said.items()}
    return replace(options, **told)


def _anywhere(key: str, table: str) -> str:
    return EVERY if key == table else key.removeprefix(f"{table}!")


def with_merge(merges: Mapping[str, str], name: str, other: str) -> dict[str, str]:
    """The merges with one more; no chain is left, so that every name stands for one that stays.

    Examples
    --------
    >>> with_merge({"a": "b"}, "b", "c"), with_merge({"a": "b"}, "c", "a"), with_merge({"a": "b"}, "b", "a")
    ({'a': 'c', 'b': 'c'}, {'a': 'b', 'c': 'b'}, {'b': 'a'})
    """
    stays = other if merges.get(other) == name else merges.get(other, other)
    told = {one: stays if into == name else into for one, into in merges.items()}
    told[name] = stays
    return {one: into for one, into in told.items() if one != into}


def without_merge(merges: Mapping[str, str], name: str) -> dict[str, str]:
    """The merges without that of this name.

    Examples
    --------
    >>> without_merge({"a": "b", "c": "b"}, "a")
    {'c': 'b'}
    """
    return {one: into for one, into in merges.items() if one != name}
