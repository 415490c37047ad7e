"""What a file of coding gave, and how it is gathered row by row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from verkosto.canvas.coding import Coded, Coding, Passage, Tag
from verkosto.canvas.coding_work import (
    LONGEST_ABOUT,
    LONGEST_NAME,
    MOST_CODERS,
    MOST_THEMES,
    about_text,
    joined_passages,
    name_text,
    no_theme_words,
    with_answers,
    with_theme,
)
from verkosto.errors import UnreadableCoding

_SHOWN: Final = 100
"""So much of a value that cannot be read its error shows: a cell may hold pages."""


@dataclass(frozen=True)
class Note:
    """Something to be said of a file of coding: a text key and its values."""

    key: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class CodingRead:
    """What a file of coding gave.

    Attributes
    ----------
    file : str
    coding : Coding
        The file's own codebook, its coders and their coding of answers that are in the survey, its quotes.
    coders : tuple of str
    coded : int
        Answers of the survey that somebody coded.
    unknown : int
        Coded answers that the survey does not have; they are not in ``coding``.
    covers : frozenset of str
        Answers that the file could have coded: for these it replaces what a coder of the same name gave.
    notes : tuple of Note
        What was taken, and what was not.
    """

    file: str
    coding: Coding
    coders: tuple[str, ...]
    coded: int
    unknown: int
    covers: frozenset[str]
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class At:
    """A row of a sheet, for the sentence of an error."""

    sheet: str
    row: int

    def problem(self, key: str, value: str) -> UnreadableCoding:
        """The error that something in this row is; of a long value its beginning."""
        shown = value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"
        return UnreadableCoding(key, sheet=self.sheet, row=self.row, value=shown)


class Gathered:
    """A coding that grows row by row and is taken whole or not at all."""

    def __init__(self) -> None:
        self.coding = Coding()
        self.themes: dict[str, str] = {}
        self.coders: dict[str, str] = {}
        self.given: dict[str, dict[str, dict[str, tuple[Passage, ...]]]] = {}

    def theme(self, name: str, at: At, about: str = "", colour: str = "") -> str:
        """The key of a theme by its name; one that is new is added to the codebook."""
        told = name_text(name)
        if told.casefold() not in self.themes:
            if len(told) > LONGEST_NAME or len(about_text(about)) > LONGEST_ABOUT:
                raise at.problem("long-coding-name", told)
            if not told or told.casefold() in no_theme_words():
                raise at.problem("unfit-coding-row", name)
            if len(self.themes) >= MOST_THEMES:
                raise UnreadableCoding("large-coding-file")
            self.coding = with_theme(self.coding, told, about, colour)
            self.themes[told.casefold()] = self.coding.themes[-1].key
        return self.themes[told.casefold()]

    def coder(self, name: str, at: At) -> str:
        """A coder's name in its first spelling."""
        told = name_text(name)
        if not told:
            raise at.problem("unfit-coding-row", name)
        if len(told) > LONGEST_NAME:
            raise at.problem("long-coding-name", told)
        known = self.coders.setdefault(told.casefold(), told)
        if len(self.coders) > MOST_CODERS:
            raise UnreadableCoding("large-coding-file")
        return known

    def give(self, coder: str, answer: str, themes: Mapping[str, tuple[Passage, ...]], at: At) -> None:
        """A row: a coder gives an answer these themes, or none; rows of one answer add up.

        Raises
        ------
        UnreadableCoding
            When an earlier row says otherwise: no theme there and one here, the whole answer and a passage.
        """
        answers = self.given.setdefault(coder, {})
        if answer not in answers:
            answers[answer] = dict(themes)
            return
        before = answers[answer]
        clash = bool(before) != bool(themes) or any(
            bool(before[theme]) != bool(places) for theme, places in themes.items() if theme in before
        )
        if clash:
            raise at.problem("twice-coded-row", answer)
        for theme, places in themes.items():
            before[theme] = joined_passages((*before.get(theme, ()), *places))

    def whole(self) -> Coding:
        """Everything gathered, as a coding."""
        coding = self.coding
        for coder, answers in self.given.items():
            coded = {answer: _coded(themes.items()) for answer, themes in answers.items()}
            coding = with_answers(coding, coder, coded)
        return replace(coding, quotes=self.coding.quotes)


def _coded(themes: Iterable[tuple[str, tuple[Passage, ...]]]) -> Coded:
    return Coded(tuple(Tag(theme, places) for theme, places in themes))


def coded_answers(coding: Coding) -> int:
    """How many answers somebody coded."""
    return len({answer for coder in coding.coders for answer in coder.answers})
