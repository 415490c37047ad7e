"""What the dictionaries get wrong, and what they lack (``content/words.toml``)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from verkosto.content import table
from verkosto.instruments.words.reading import Reading

#: A second capital after a hyphen: *Yli-Viikari*.
DOUBLE = re.compile(r"[a-zåäöéü]-[A-ZÅÄÖ][a-zåäöéü]")


def override(word: str, language: str) -> str | None:
    """The base form of a form that is listed; ``None`` for all others."""
    return _overrides(language).get(word.casefold())


@cache
def _overrides(language: str) -> dict[str, str]:
    return dict(table("words")["overrides"][language])


@cache
def first_parts(language: str) -> frozenset[str]:
    """First parts of compounds that no dictionary lists as words."""
    return frozenset(table("words")["first_parts"][language])


@cache
def nouns_in_ma() -> frozenset[str]:
    """Finnish nouns whose cases look like an infinitive and mean the noun (*tapahtumassa*)."""
    return frozenset(table("words")["nouns_in_ma"]["fi"])


def with_names(readings: Iterable[Reading], word: str, language: str) -> Iterator[Reading]:
    """The readings of a word, and that with a capital it may be a person's name, where no dictionary tells.

    The key of such a name is that of no word: it casts no doubt on the word in small letters.

    Examples
    --------
    >>> lumi, end = Reading("lumi", "lumi"), Reading("sillanpää", "sillanpää", parts=("silta", "pää"))
    >>> [reading.name for reading in with_names([lumi], "Lumen", "fi")]
    [False, True]
    >>> [reading.lemma for reading in with_names([end], "Sillanpää", "fi")]
    ['sillanpää', 'Sillanpää']
    >>> [reading.lemma for reading in with_names([end], "sillanpää", "fi")]
    ['sillanpää']
    """
    only, too, ends = _names(language)
    small = word.casefold()
    if small in only:
        yield Reading(small, word.capitalize(), name=True)
        return
    for reading in readings:
        yield reading
        like = reading.key in too or small in too or (reading.parts and reading.parts[-1] in ends)
        if word[:1].isupper() and not reading.name and (like or DOUBLE.search(word)):
            yield Reading(reading.lemma.capitalize(), reading.lemma.capitalize(), name=True)


@cache
def places(language: str) -> frozenset[str]:
    """Keys of names that mean a place, whoever else may be called so."""
    return frozenset(table("words")["places"][language])


@cache
def _names(language: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Names only, words that are names as well, what surnames end in."""
    words = table("words")
    only, too, ends = (words[kind][language] for kind in ("names_only", "names_too", "name_ends"))
    return frozenset(only), frozenset(too), frozenset(ends)
