"""A text as it is seen: without signs that nobody sees, accents put together, with the way back."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

_UNSEEN = ("Cf", "Cc", "Cs")
"""Marks of direction, joiners and soft hyphens, controls, half pairs of UTF-16."""


@dataclass(frozen=True)
class Seen:
    """A text for comparing: ``text``, and where each of its signs stands in what was written.

    ``places`` has (start, end) in the text as written by sign; ``None``: the text is the written one.
    """

    text: str
    places: tuple[tuple[int, int], ...] | None = None

    def written(self, start: int, end: int) -> tuple[int, int]:
        """The passage as written that is seen as ``text[start:end]``, which is not empty."""
        if self.places is None:
            return start, end
        return self.places[start][0], self.places[end - 1][1]


def seen(text: str) -> Seen:
    """The text with what hides a word's letters taken away.

    A soft hyphen or a zero-width space in the middle of a name (word processors leave them, and so may
    somebody on purpose) must not hide the name, and "ä" may be written as one sign or as two.

    Examples
    --------
    >>> seen("Ke\u00adla").text, seen("Ke\u00adla").written(0, 4)
    ('Kela', (0, 5))
    """
    if text.isascii() and text.isprintable():
        return Seen(text)
    signs: list[str] = []
    places: list[tuple[int, int]] = []
    for start, end in _clusters(text):
        shown = unicodedata.normalize("NFC", text[start:end])
        for sign in shown:
            category = unicodedata.category(sign)
            if category not in _UNSEEN:
                signs.append(sign)
                places.append((start, end))
            elif sign in "\t\n\r\v\f":
                signs.append("\n" if sign != "\t" else " ")
                places.append((start, end))
    whole = "".join(signs)
    return Seen(text) if whole == text else Seen(whole, tuple(places))


def _clusters(text: str) -> Iterable[tuple[int, int]]:
    """Where a letter with the accents that follow it starts and ends."""
    start = 0
    for i, sign in enumerate(text):
        if i and not unicodedata.combining(sign):
            yield start, i
            start = i
    if text:
        yield start, len(text)
