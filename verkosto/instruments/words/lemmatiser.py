"""The one interface behind which words are brought to their base forms."""

from __future__ import annotations

from functools import cache
from typing import Protocol

from verkosto.content import table
from verkosto.instruments.words.dictionary import Dictionary
from verkosto.instruments.words.reading import Reading
from verkosto.instruments.words.voikko import Voikko, voikko_loads

__all__ = ["Lemmatiser", "Reading", "common_despite_name", "lemmatiser"]


class Lemmatiser(Protocol):
    """Base forms of the words of one language; may be asked by several threads."""

    @property
    def back_end(self) -> str:
        """``"voikko"`` or ``"simplemma"``."""

    @property
    def language(self) -> str:
        """``"fi"``, ``"sv"`` or ``"en"``."""

    def readings(self, word: str) -> tuple[Reading, ...]:
        """Ways to understand a word, the likeliest first; ``()`` when no dictionary knows it.

        Names come first for a word with a capital, last for one without.
        """


def lemmatiser(language: str, back_end: str | None = None) -> Lemmatiser:
    """The lemmatiser of a language: Voikko for Finnish where it is installed, else simplemma.

    What it remembers of the words that it was asked goes when it goes; the dictionaries are shared.

    Parameters
    ----------
    language : {"fi", "sv", "en"}
    back_end : {"voikko", "simplemma"}, optional
        Asks for one of them. Voikko is not given where it cannot be had: ``back_end`` of the result tells.

    Examples
    --------
    >>> [reading.lemma for reading in lemmatiser("en").readings("workshops")]
    ['workshop']
    """
    if language == "fi" and back_end != "simplemma" and voikko_loads():
        return Voikko()
    return Dictionary(language)


@cache
def common_despite_name(language: str) -> frozenset[str]:
    """Keys that are names too, but with a small letter nearly always mean the word (``toivo``, ``rauha``)."""
    return frozenset(table("words")["common_despite_name"][language])
