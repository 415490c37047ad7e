"""Which heading means what: the table of aliases, applied."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from verkosto.content import table

_BRACKETS = re.compile(r"\([^)]*\)|\[[^]]*\]")
_SIGNS = re.compile(r"[^\w\s]|_")
_SCALE = re.compile(r"(-?\d+)\s*(?:-|–|—|\.\.\.?|…|to|till)\s*(\d+)")
_ROLES = ("ego", "alter", "id", "label", "organisation", "member", "answered", "relation", "wave", "exists")
_ANSWER_ROLES = ("frequency", "depth", "agreed", "words", "trust", "strength")


def plain_heading(heading: str) -> str:
    """A heading as the aliases are written: lower case, without bracketed parts and signs.

    Examples
    --------
    >>> plain_heading("Yhteydenpidon tiiviys (0-4)")
    'yhteydenpidon tiiviys'
    """
    return " ".join(_SIGNS.sub(" ", _BRACKETS.sub(" ", heading)).casefold().split())


def scale_in(heading: str) -> tuple[float, float] | None:
    """The scale that a heading states in brackets.

    Examples
    --------
    >>> scale_in("Level (1-4)"), scale_in("Level")
    ((1.0, 4.0), None)
    """
    for part in _BRACKETS.findall(heading):
        found = _SCALE.search(part)
        if found and float(found[1]) < float(found[2]):
            return float(found[1]), float(found[2])
    return None


@cache
def _aliases(role: str) -> tuple[frozenset[str], tuple[str, ...]]:
    entry = table("headings")[role]
    return frozenset(entry.get("exact", ())), tuple(entry.get("words", ()))


def match(heading: str, role: str) -> int:
    """How well a heading fits a role: 0 not at all, larger is better, an exact alias beats a run of words.

    Examples
    --------
    >>> match("Vastaaja", "ego") > match("Kontakti", "ego") == 0
    True
    """
    plain = plain_heading(heading)
    exact, words = _aliases(role)
    if plain in exact:
        return 1000 + len(plain)
    return max((len(alias) for alias in words if f" {alias} " in f" {plain} "), default=0)


def roles_of(header: Iterable[str], told: Mapping[str, str]) -> list[str]:
    """The best-fitting role of every heading, ``""`` where none fits; ``told`` overrides by heading."""
    return [told[heading] if heading in told else _best(heading) for heading in header]


def _best(heading: str) -> str:
    fits = {role: match(heading, role) for role in (*_ROLES, *_ANSWER_ROLES)}
    best = max(fits, key=lambda role: fits[role])
    return best if fits[best] else ""


def known_headings(header: Iterable[str]) -> int:
    """How many of the headings fit some role: the mark of a heading row."""
    return sum(bool(_best(heading)) for heading in header if heading)


def is_sum(heading: str) -> bool:
    """Whether a name heads the sums of a matrix.

    Examples
    --------
    >>> is_sum("Yhteensä"), is_sum("Kunta")
    (True, False)
    """
    return plain_heading(heading) in table("headings")["sums"]["names"]


def is_pair(first: str, second: str) -> bool:
    """Whether two headings name the two ends of an unordered tie.

    Examples
    --------
    >>> is_pair("Person A", "Person B"), is_pair("Family", "Other family"), is_pair("From", "To")
    (True, True, False)
    """
    a, b = plain_heading(first).split(), plain_heading(second).split()
    data = table("headings")["pair_endings"]
    if len(a) == len(b) and a and a[:-1] == b[:-1] and [a[-1], b[-1]] in data["endings"]:
        return True
    return len(b) == len(a) + 1 and b[1:] == a and b[0] in data["others"]
