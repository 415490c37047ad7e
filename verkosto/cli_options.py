"""What the command line says of the files: options, and a mapping file under them."""

from __future__ import annotations

import argparse
import os
import shlex
import subprocess
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final, TypeVar

from verkosto.errors import UnknownChoice, UnreadableFile
from verkosto.model import Question, Receipt
from verkosto.survey import ReadingOptions
from verkosto.survey.mapping import (
    CHOICES,
    column_role,
    direction,
    mapping_text,
    merged_options,
    options_from_mapping,
    row_number,
    sheet_role,
    some_text,
)
from verkosto.survey.source import ORDER, ROLES_OF_COLUMNS, ROLES_OF_SHEETS
from verkosto.survey.told import asked_together, column_key, for_the_next_wave, told_by
from verkosto.text import Texts
from verkosto.text.mapping import answer_text, questions_text

T = TypeVar("T")
MOST_WAYS: Final = 5
"""As many answers to a question are written out."""
_OPTIONS: Final = {
    "sheets": "sheet",
    "columns": "column",
    "scales": "scale",
    "words": "words",
    "relations": "relation-of",
}
"""Part of the options → how it is told on the command line."""


def add_reading_options(parser: argparse.ArgumentParser) -> None:
    """The files and everything that may be said of how to read them."""
    parser.add_argument("files", nargs="+", metavar="FILE")
    for name, choices in CHOICES.items():
        parser.add_argument(f"--{name}", choices=[c for c in choices if c], default=choices[0])
    parser.add_argument("--mapping", metavar="FILE", help="a TOML file that says all of this")
    for option, value, text in (
        ("sheet", "NAME=ROLE", ", ".join(ROLES_OF_SHEETS)),
        ("column", "NAME=ROLE", ", ".join((*ROLES_OF_COLUMNS, "item:ID"))),
        ("header", "NAME=ROW", "the row of a sheet's headings"),
        ("scale", "NAME=DIRECTION", "larger or smaller is closer; larger:2 = a tie from 2 on"),
        ("words", "NAME=WORDS", "answers in words from the least to the most: little < some < much"),
        ("wave-of", "NAME=WAVE", "the wave of a sheet"),
        ("relation-of", "NAME=RELATION", "the relation that a sheet or column tells of"),
        ("merge", "NAME=NAME", "two names of one actor; the second one stays"),
    ):
        parser.add_argument(f"--{option}", action="append", default=[], metavar=value, help=text)


def reading_options(told: argparse.Namespace) -> ReadingOptions:
    """The mapping file's options and those written by hand, which hold where they differ.

    Raises
    ------
    UnreadableFile
        When the mapping file cannot be read.
    UnknownChoice
        When a role, a row or a direction is none.
    """
    by_hand = options_by_hand(told)
    return merged_options(_mapping(told.mapping), by_hand) if told.mapping else by_hand


def options_by_hand(told: argparse.Namespace) -> ReadingOptions:
    """What is written on the command line itself."""
    return ReadingOptions(
        answered=told.answered,
        directed=told.directed,
        sheets=_pairs(told.sheet, sheet_role),
        columns=_pairs(told.column, column_role),
        headers=_pairs(told.header, row_number),
        scales=_pairs(told.scale, direction),
        words={name: tuple(said.split(ORDER)) for name, said in _pairs(told.words, some_text).items()},
        relations=_pairs(told.relation_of, some_text),
        waves=_pairs(told.wave_of, some_text),
        merges=_pairs(told.merge, some_text),
        repeats=told.repeats,
        identity=told.identity,
    )


def check_names(told: argparse.Namespace, receipt: Receipt) -> None:
    """A name written by hand must be there; an earlier wave's mapping may know more than this one has."""
    by_hand = options_by_hand(told)
    for issue in receipt.issues:
        part = str(issue.values.get("part", ""))
        if issue.key == "mapping-unused" and part != "merges" and issue.value in getattr(by_hand, part):
            raise UnknownChoice("no-answer-column", name=issue.value)


def _mapping(name: str) -> ReadingOptions:
    try:
        return options_from_mapping(Path(name).read_text("utf-8-sig"), name)
    except OSError as problem:
        raise UnreadableFile("no-such-file", file=name) from problem
    except UnicodeDecodeError as problem:
        raise UnreadableFile("broken-mapping", file=name) from problem


def _pairs(texts: Iterable[str], checked: Callable[[object, str], T]) -> dict[str, T]:
    """``NAME=VALUE`` → name and value; the last ``=`` parts them, for a heading may hold one."""
    parted = [text.rpartition("=") for text in texts]
    return {name: checked(value, name) for name, _, value in parted}


def mapping_bytes(told: argparse.Namespace, receipt: Receipt) -> bytes:
    """What was told here, as a mapping file for the next wave."""
    return mapping_text(for_the_next_wave(reading_options(told), receipt.tables)).encode()


def unsettled(receipt: Receipt, say: Texts) -> list[str]:
    """One line per question that is open, with the ways to answer it."""
    return [
        say(
            "mapping-open-question",
            question=questions_text(say, asked),
            taken=answer_text(say, told_by(asked[0]), asked[0].taken),
            ways=" | ".join(_some(ways_to_answer(asked, receipt))),
        )
        for asked in asked_together(receipt.questions)
        if not asked[0].settled
    ]


def _some(ways: list[str]) -> list[str]:
    return ways if len(ways) <= MOST_WAYS else [*ways[:MOST_WAYS], "…"]


def ways_to_answer(asked: Sequence[Question], receipt: Receipt) -> list[str]:
    """How each answer to questions that one answer settles is written on the command line.

    Examples
    --------
    >>> weeks = [Question("x", week, "tiiviys", ("larger", "smaller"), "larger") for week in ("w1", "w2")]
    >>> ways_to_answer(weeks[:1], Receipt())
    ['--scale tiiviys=larger', '--scale tiiviys=smaller']
    >>> ways_to_answer([Question("x", "t", "", ("as-is", "omitted"), "as-is")], Receipt())
    ['--identity as-is', '--identity omitted']
    """
    first, name = asked[0], told_by(asked[0])
    if name in CHOICES:
        return [f"--{name} {answer}" for answer in first.options]
    places = [_place(question, receipt) for question in asked]
    return [
        " ".join(f"--{_OPTIONS[name]} {_quoted(f'{place}={answer}')}" for place in places)
        for answer in first.options
    ]


def _place(question: Question, receipt: Receipt) -> str:
    """What a question is about: the table, or the column by as little as tells it from all others."""
    if not question.column:
        return question.table
    headings = [column.name for table in receipt.tables for column in table.columns]
    several = headings.count(question.column) > 1
    return column_key(question.table, question.column) if several else question.column


def _quoted(text: str) -> str:
    """A text as one word of the command line, here."""
    return subprocess.list2cmdline([text]) if os.name == "nt" else shlex.quote(text)
