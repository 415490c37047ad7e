"""One way to understand a word."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Reading:
    """One way to understand a word.

    Attributes
    ----------
    key : str
        What counts together: casefolded, for comparing only.
    lemma : str
        The base form to show.
    name : bool
        Whether it is the name of a person, a place or another proper name.
    parts : tuple of str
        Keys of the parts of a compound, for searching; ``()`` when it is none.
    place : bool
        Whether the name is told to be one of a place.
    """

    key: str
    lemma: str
    name: bool = False
    parts: tuple[str, ...] = ()
    place: bool = False


def in_order(readings: Iterable[Reading], *, capital: bool) -> tuple[Reading, ...]:
    """Each reading once: names first for a word with a capital, last for one without.

    Without a capital a name that is no homonym of a word is left out: *annan* is *antaa*, hardly *Anna*.

    Examples
    --------
    >>> toivo = (Reading("toivo", "Toivo", name=True), Reading("toivo", "toivo"))
    >>> [reading.lemma for reading in in_order(toivo, capital=False)]
    ['toivo', 'Toivo']
    >>> annan = (Reading("anna", "Anna", name=True), Reading("antaa", "antaa"))
    >>> [reading.lemma for reading in in_order(annan, capital=False)]
    ['antaa']
    """
    once: dict[tuple[str, bool], Reading] = {}
    for reading in readings:
        once.setdefault((reading.key, reading.name), reading)
    words = [reading for reading in once.values() if not reading.name]
    names = [reading for reading in once.values() if reading.name]
    if capital:
        return (*names, *words)
    keys = {reading.key for reading in words}
    return (*words, *(reading for reading in names if not words or reading.key in keys))
