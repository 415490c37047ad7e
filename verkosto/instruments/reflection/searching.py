"""Answers found by words in any form, by parts of compounds, by letters, to the letter."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from verkosto.instruments.reflection.analysed import Analysed, lower
from verkosto.instruments.reflection.seen import seen
from verkosto.instruments.words.lemmatiser import Lemmatiser, Reading

LONGEST: Final = 200
"""What is searched is cut here."""
_INSIDE: Final = 3
"""So many letters are found in the middle of a word; fewer only where one begins."""
_QUOTED: Final = re.compile(r'["”“„«»]([^"”“„«»]+)["”“„«»]')
_EDGES: Final = '"”“„«».,;:!?()[]{}…'

Spans = list[tuple[int, int]]


@dataclass(frozen=True)
class Wanted:
    """A query: phrases to the letter, and words, in small letters."""

    phrases: tuple[str, ...]
    words: tuple[str, ...]


def wanted(query: str) -> Wanted:
    """A query taken apart.

    Examples
    --------
    >>> wanted('luottamus "Yhteinen kieli"')
    Wanted(phrases=('yhteinen kieli',), words=('luottamus',))
    """
    text = lower(seen(query[:LONGEST]).text)
    phrases = [" ".join(phrase.split()) for phrase in _QUOTED.findall(text)]
    words = [word.strip(_EDGES) for word in _QUOTED.sub(" ", text).split()]
    return Wanted(
        tuple(dict.fromkeys(phrase for phrase in phrases if phrase)),
        tuple(dict.fromkeys(word for word in words if word)),
    )


class Index:
    """The words of the answers to a question, by what they may be.

    Parameters
    ----------
    answers : sequence of Analysed
    """

    def __init__(self, answers: Sequence[Analysed]) -> None:
        self._answers = answers
        self._by_key: dict[tuple[str, str], dict[int, Spans]] = defaultdict(lambda: defaultdict(list))
        for i, one in enumerate(answers):
            for word in one.words:
                for key in _keys(word.readings):
                    self._by_key[one.answer.language, key][i].append((word.start, word.end))

    def found(
        self, asked: Wanted, words: Callable[[str], Lemmatiser]
    ) -> Iterator[tuple[int, tuple[tuple[int, int], ...]]]:
        """The answers (their numbers) in which all of the query stands, in order, with the places.

        Parameters
        ----------
        asked : Wanted
        words : function
            Language → its lemmatiser.
        """
        places = [self._phrase(phrase) for phrase in asked.phrases]
        places += [self._word(word, words) for word in asked.words]
        if not places:
            return
        for i in sorted(set.intersection(*(set(one) for one in places))):
            yield i, _joined([span for one in places for span in one[i]])

    def _phrase(self, phrase: str) -> dict[int, Spans]:
        """Where a phrase stands as whole words, to the letter; any blanks are alike."""
        pattern = re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, phrase.split())) + r"(?!\w)")
        return self._by_letters(pattern)

    def _word(self, word: str, words: Callable[[str], Lemmatiser]) -> dict[int, Spans]:
        """Where a word stands in any form, as a part of a compound, or by its letters."""
        inside = "" if len(word) >= _INSIDE else r"(?<!\w)"
        found = self._by_letters(re.compile(inside + re.escape(word)))
        for language in {one.answer.language for one in self._answers}:
            for key in {reading.key for reading in words(language).readings(word)}:
                for i, spans in self._by_key.get((language, key), {}).items():
                    found[i] += spans
        return found

    def _by_letters(self, pattern: re.Pattern[str]) -> dict[int, Spans]:
        found: dict[int, Spans] = defaultdict(list)
        for i, one in enumerate(self._answers):
            for place in pattern.finditer(one.small):
                found[i].append(one.shown.written(*place.span()))
        return found


def _keys(readings: Sequence[Reading]) -> set[str]:
    return {key for reading in readings for key in (reading.key, *reading.parts)}


def _joined(spans: Spans) -> tuple[tuple[int, int], ...]:
    """Spans in order; those that overlap as one."""
    kept: Spans = []
    for start, end in sorted(spans):
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(kept[-1][1], end))
        else:
            kept.append((start, end))
    return tuple(kept)
