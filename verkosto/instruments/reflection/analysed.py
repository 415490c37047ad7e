"""An open answer taken apart into words, once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from verkosto.instruments.reflection.answers import Answer
from verkosto.instruments.reflection.names import SURE, Finder, capitals_tell
from verkosto.instruments.reflection.seen import Seen, seen
from verkosto.instruments.words.lemmatiser import Lemmatiser, Reading
from verkosto.instruments.words.tokens import Token, tokens


@dataclass(frozen=True)
class Used:
    """A word in an answer.

    Attributes
    ----------
    start, end : int
        Where it stands in the answer as written.
    small : str
        In small letters.
    capital, mid, lower : bool
        Whether it has a capital; whether it stands in mid-sentence where capitals tell something; whether all
        of it is small.
    sure : bool
        Whether it is of a passage that surely tells who is meant.
    readings : tuple of Reading
    """

    start: int
    end: int
    small: str
    capital: bool
    mid: bool
    lower: bool
    sure: bool
    readings: tuple[Reading, ...] = field(repr=False)

    @property
    def name(self) -> bool:
        """Whether it may be a name that is written like the word that it counts as (*Toivo*, *toivo*)."""
        return any(reading.name and reading.key == self.key for reading in self.readings)

    @property
    def other_name(self) -> bool:
        """Whether it has a capital and may be a form of a name (*Annan*)."""
        return self.capital and any(reading.name for reading in self.readings)

    @property
    def key(self) -> str:
        """What it counts as: its likeliest reading that is no name; the word itself where it has none."""
        return self.reading.key if self.reading else self.small

    @property
    def reading(self) -> Reading | None:
        """The likeliest reading that is no name."""
        return next((reading for reading in self.readings if not reading.name), None)


@dataclass(frozen=True)
class Analysed:
    """An answer, its text in small letters (as many signs as ``shown`` has), and its words."""

    answer: Answer
    shown: Seen
    small: str
    words: tuple[Used, ...]


def analysed(answer: Answer, words: Lemmatiser, finder: Finder) -> Analysed:
    """An answer taken apart with the tools of its language."""
    shown = seen(answer.text)
    said = tokens(shown.text)
    sure = [(find.start, find.end) for find in finder.finds(answer.text) if find.kind in SURE]
    tell = capitals_tell(shown.text, said)
    used = tuple(_used(token, shown, words, sure, tell=tell) for token in said)
    used = tuple(replace(one, sure=True) if finder.inside(one.readings) else one for one in used)
    return Analysed(answer, shown, lower(shown.text), used)


def lower(text: str) -> str:
    """A text in small letters, sign for sign: places in it are places in the text.

    Examples
    --------
    >>> lower("Straße İ"), len(lower("İ"))
    ('straße İ', 1)
    """
    small = text.lower()
    return small if len(small) == len(text) else "".join(_small(sign) for sign in text)


def _small(sign: str) -> str:
    small = sign.lower()
    return small if len(small) == 1 else sign


def _used(
    token: Token, shown: Seen, words: Lemmatiser, sure: Sequence[tuple[int, int]], *, tell: bool
) -> Used:
    start, end = shown.written(token.start, token.end)
    before = bisect_right(sure, (end - 1, len(shown.text) + end)) - 1
    return Used(
        start,
        end,
        lower(token.text),
        capital=token.text[0].isupper(),
        mid=tell and not token.first,
        lower=not any(map(str.isupper, token.text)),
        sure=before >= 0 and sure[before][1] > start,
        readings=words.readings(token.text),
    )
