"""Headings that number the places of a form: "Contact 1", "Contact 2", and what is asked about each."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from verkosto.content import table as content_table

MOST_PLACES = 60
_SCALE = re.compile(r"[(\[]\s*-?\d+\s*(?:-|–|—|\.\.\.?|…|to|till)\s*\d+[^)\]]*[)\]]")
_SIGNS = re.compile(r"[^\w\s]|_")
_PARTS = re.compile(r"\d+|[^\W\d]+")
_LETTERS = "abcdefghij"


def numbered(header: Sequence[str]) -> dict[str, dict[int, int]]:
    """The headings that differ only in a number: what they say without it → number → position.

    A heading that stands several times is numbered as met. Scales in brackets are no numbers of places. So
    are letters at the end ("Contact a", "Contact b"), and what comes before a "second" is the first.

    Examples
    --------
    >>> numbered(["Vastaaja", "kontakti_1", "vahvuus_1 (1-5)", "kontakti_2", "vahvuus_2 (1-5)"])
    {'kontakti': {1: 1, 2: 3}, 'vahvuus': {1: 2, 2: 4}}
    >>> numbered(["Contact 1 name", "Contact 1 how often", "Contact 2 name", "Contact 2 how often"])
    {'contact name': {1: 0, 2: 2}, 'contact how often': {1: 1, 2: 3}}
    >>> numbered(["Kumppani", "Kuinka usein", "Kumppani", "Kuinka usein"])
    {'kumppani': {1: 0, 2: 2}, 'kuinka usein': {1: 1, 2: 3}}
    >>> numbered(["Contact a", "Contact b"]), numbered(["Closest contact", "Second closest contact"])
    ({'contact': {1: 0, 2: 1}}, {'closest contact': {1: 0, 2: 1}})
    """
    groups: dict[str, dict[int, int]] = defaultdict(dict)
    readings: dict[int, list[tuple[str, int]]] = {}
    for position, heading in enumerate(header):
        readings[position] = _readings(heading)
        for stem, number in readings[position]:
            groups[stem].setdefault(number, position)
    _number_letters(header, groups)
    _number_the_first(header, groups, readings)
    for stem, positions in _repeated(header, readings).items():
        groups.setdefault(stem, dict(enumerate(positions, 1)))
    best: dict[int, str] = {}
    for stem, places in groups.items():
        for position in places.values():
            if position not in best or len(places) > len(groups[best[position]]):
                best[position] = stem
    kept = {
        stem: dict(sorted((n, p) for n, p in places.items() if best[p] == stem))
        for stem, places in groups.items()
    }
    return {stem: places for stem, places in kept.items() if stem and 2 <= len(places) <= MOST_PLACES}


def _words(heading: str) -> list[str]:
    return _PARTS.findall(_SIGNS.sub(" ", _SCALE.sub(" ", heading)).casefold())


def _number_letters(header: Sequence[str], groups: dict[str, dict[int, int]]) -> None:
    """Headings that end in a, b, c … as places 1, 2, 3 …, where nothing but the letter differs."""
    lettered: dict[str, dict[int, int]] = defaultdict(dict)
    for position, heading in enumerate(header):
        words = _words(heading)
        if len(words) > 1 and len(words[-1]) == 1 and words[-1] in _LETTERS:
            lettered[" ".join(words[:-1])].setdefault(_LETTERS.index(words[-1]) + 1, position)
    for stem, places in lettered.items():
        if len(places) > 1 and sorted(places) == list(range(1, len(places) + 1)) and stem not in groups:
            groups[stem] = places


def _number_the_first(
    header: Sequence[str], groups: dict[str, dict[int, int]], readings: dict[int, list[tuple[str, int]]]
) -> None:
    """A heading without a number, beside the same one with "second": the first place."""
    for position, heading in enumerate(header):
        places = groups.get(" ".join(_words(heading)), {}) if not readings[position] else {}
        if 2 in places and 1 not in places:
            places[1] = position


def _readings(heading: str) -> list[tuple[str, int]]:
    """Every way to take one number of a heading for the number of a place: the rest, and the number."""
    words = _PARTS.findall(_SIGNS.sub(" ", _SCALE.sub(" ", heading)).casefold())
    ordinals = content_table("headings")["ordinals"]["numbers"]
    found = []
    for at, word in enumerate(words):
        number = int(word) if word.isdecimal() and len(word) < 4 else ordinals.get(word)
        if number is not None:
            found.append((" ".join(words[:at] + words[at + 1 :]), number))
    return found


def _repeated(header: Sequence[str], readings: dict[int, list[tuple[str, int]]]) -> dict[str, list[int]]:
    """Headings without a number that stand several times."""
    same: dict[str, list[int]] = defaultdict(list)
    for position, heading in enumerate(header):
        stem = " ".join(_PARTS.findall(_SIGNS.sub(" ", _SCALE.sub(" ", heading)).casefold()))
        if stem and not readings[position]:
            same[stem].append(position)
    return {stem: positions for stem, positions in same.items() if len(positions) > 1}
