"""Forms of names that no dictionary knows: what may follow a stem, and what stems a word may have."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

LEAST: Final = 3
"""A stem has so many letters; shorter words are compared whole."""
_LONGEST: Final = 14
_CASE: Final = (
    "[aä]|[ij]?(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|n[aä]|ksi|tt?[aä])|n|t|[aeiouyäö]n|h[aeiouyäö]n|s(?:ee|ii)n"
    "|(?:i|j|id|itt)en|[ij][aä]|ine|kse"
)
_FINNISH: Final = (
    f"(?:[ie]?(?:{_CASE}))?(?:ni|si|ns[aä]|mme|nne|[aäe]n)?(?:kin|k[aä]{{2}}n|k[oö]|h[aä]n|p[aä]|s)?"
)
_OTHER: Final = "(?:e?n|e?t|na|erna|arna|orna)?s?|'s|s'"
_ENDING: Final = re.compile(f"(?:{_FINNISH}|{_OTHER})")
_WEAK: Final = {
    "kk": ("k",), "pp": ("p",), "tt": ("t",), "nk": ("ng",), "nt": ("nn",), "lt": ("ll",), "rt": ("rr",),
    "mp": ("mm",), "k": ("", "j", "v"), "p": ("v",), "t": ("d",),
}  # fmt: skip
_STRONG: Final = {
    "k": "kk",
    "p": "pp",
    "t": "tt",
    "d": "t",
    "v": "p",
    "ng": "nk",
    "mm": "mp",
    "nn": "nt",
    "ll": "lt",
}
_OPEN: Final = re.compile(r"(.*?)(kk|pp|tt|nk|nt|lt|rt|mp|k|p|t)([aeiouyäö]{1,2})")
_CLOSED: Final = re.compile(r"(.*?)(ng|mm|nn|ll|k|p|t|d|v)([aeiouyäö])s?")


@lru_cache(maxsize=20_000)
def stems_in(word: str) -> frozenset[str]:
    """What the word (casefolded) may be a form of: its beginnings that an ending of a case follows.

    Examples
    --------
    >>> "kela" in stems_in("kelalta"), "kela" in stems_in("kelaamo"), "maija" in stems_in("maijallekin")
    (True, False, True)
    """
    shortest = max(LEAST, len(word) - _LONGEST)
    return frozenset(word[:end] for end in range(shortest, len(word) + 1) if _ENDING.fullmatch(word, end))


def stems_of(word: str) -> frozenset[str]:
    """Stems to which a Finnish word (casefolded, in the nominative) adds its endings, by its letters alone.

    Examples
    --------
    >>> sorted(stems_of("rastas")), "lahde" in stems_of("lahti"), "virtase" in stems_of("virtanen")
    (['rastaa', 'rastakse', 'rastaksi', 'rastas', 'rastase', 'rastasi', 'rasttaa'], True, True)
    """
    if len(word) < LEAST:
        return frozenset((word,))
    stems = {word, *_closed(word)} if word[-1] not in "aeiouyäö" else {word, *_open(word)}
    return frozenset(stem for stem in stems if len(stem) >= LEAST)


def _open(word: str) -> set[str]:
    """Of a word that ends in a vowel: Pekka – Peka-, Lahti – Lahde-, Koste – Kostee-."""
    bodies = {word}
    if found := _OPEN.fullmatch(word):
        start, stop, vowels = found.groups()
        bodies |= {start + weak + vowels for weak in _WEAK[stop]}
    if word.endswith("si"):
        bodies |= {word[:-2] + "ti", word[:-2] + "di"}
    stems = set(bodies)
    for body in bodies:
        if body[-1] == "i":
            stems.add(body[:-1] + "e")
        elif body[-1] == "e":
            stems |= {body + "e", *(strong + "e" for strong in _strengthened(body))}
        elif body[-1] in "aä":
            stems.add(body[:-1] + ("o" if body[-1] == "a" else "ö"))
    return stems


def _closed(word: str) -> set[str]:
    """Of a word that ends in a consonant: Smith – Smithi-, Rastas – Rastaa-, Virtanen – Virtase-."""
    stems = {word + "i", word + "e"}
    if word.endswith("nen"):
        stems |= {word[:-3] + "se", word[:-3] + "s"}
    if word.endswith("s"):
        stems |= {word[:-1] + "kse", word[:-1] + "ksi"}
        if word.endswith(("us", "ys")):
            stems |= {word[:-1] + "de", word[:-1] + "te", word[:-1] + "t"}
        elif word[-2] in "aäei":
            stems |= {body + word[-2] for body in (word[:-1], *_strengthened(word))}
    if word.endswith("in"):
        stems |= {word[:-1] + "me", word[:-1] + "mi"}
    return stems


def _strengthened(word: str) -> set[str]:
    """The word with its last stop in the strong grade: asiakas – asiakka-."""
    found = _CLOSED.fullmatch(word)
    return {found[1] + _STRONG[found[2]] + found[3]} if found else set()
