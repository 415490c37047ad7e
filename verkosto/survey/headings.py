"""Which heading means what: the table of aliases, applied."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from verkosto.content import table
from verkosto.survey.answers.cells import says_nothing
from verkosto.survey.rated.items import meaning, tie_item

_BRACKETS = re.compile(r"\([^)]*\)|\[[^]]*\]")
_SIGNS = re.compile(r"[^\w\s]|_")
_SCALE = re.compile(r"(-?\d+)\s*(?:-|–|—|\.\.\.?|…|to|till)\s*(\d+)")
_NAMED_SCALE = re.compile(
    r"(?:asteik|scale|skala)\w*\W+(?:of\s|from\s|från\s)?\s*\d+\s*\S{1,4}\s*\d+", re.IGNORECASE
)
_SCALE_AT_END = re.compile(r"(?:^|[\s,:?])[01]\s*(?:-|–|—|\.\.\.?|…)\s*(?:[3-9]|10)\s*$")
_LEGEND = re.compile(
    r"(?<![\d.,])(\d{1,2})\s*=\s*([^\d=()\[\];,][^=()\[\];,]*?)(?=\s*(?:[,;()\[\]]|$|[-–—….]*\s*\d{1,2}\s*=))"
)
_SAID = re.compile(
    r"(?<![\w.,])(\d{1,2})\s+(?:on|är|is|tarkoittaa|betyder|means)\s+([^\d=()\[\];,:?]+?)"
    r"(?=\s*(?:[,;:?()\[\].]|$|[-–—…/]*\s*\d))"
)
_COLON = re.compile(
    r"(?<![\w.,])(\d{1,2})\s*:\s*([^\d=()\[\];:]+?)"
    r"(?=\s*(?:[,;()\[\]?.]|$|[-–—…/]*\s*\d{1,2}\s*:))"
)
_BOTH_ENDS = re.compile(
    r"(?<![\w.,])(\d{1,2})\s+([^\W\d][^\d=()\[\];:,]*?)\s*(?:[-–—,…/]|\.{2,3})+\s*"
    r"(\d{1,2})\s+([^\W\d][^\d=()\[\];:,]*?)(?=\s*(?:[,;()\[\]?.]|$))"
)
EXACT = 1000
"""From here on a heading is an alias as a whole (:func:`match`)."""
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
    """The scale that a heading states: in brackets, after the word "scale", or by what its numbers mean.

    Examples
    --------
    >>> scale_in("Level (1-4)"), scale_in("Level"), scale_in("Arvioi asteikolla 1–5, kuinka tiivistä")
    ((1.0, 4.0), None, (1.0, 5.0))
    >>> scale_in("0–4"), scale_in("Ikä 18–24"), scale_in("Kuinka usein? 1 = ei koskaan, 5 = päivittäin")
    ((0.0, 4.0), None, (1.0, 5.0))
    """
    stated = [*_BRACKETS.findall(heading), *(found[0] for found in _NAMED_SCALE.finditer(heading))]
    if (ending := _SCALE_AT_END.search(heading)) is not None:
        stated.append(ending[0])
    for part in stated:
        found = _SCALE.search(part)
        if found and float(found[1]) < float(found[2]):
            return float(found[1]), float(found[2])
    ends = [number for number, word in legend_in(heading).items() if not says_nothing(word)]
    return (min(ends), max(ends)) if len(ends) > 1 and max(ends) - min(ends) > 1 else None


def legend_in(heading: str) -> dict[float, str]:
    """What the numbers of a scale mean, as a heading says it.

    Examples
    --------
    >>> legend_in("Kuinka usein? (1 = päivittäin, 5 = ei koskaan)")
    {1.0: 'päivittäin', 5.0: 'ei koskaan'}
    >>> legend_in("Tiiviys (1 tiivein - 5 etäisin)"), legend_in("Tiiviys, 1 on tiivein")
    ({1.0: 'tiivein', 5.0: 'etäisin'}, {1.0: 'tiivein'})
    """
    pairs = _LEGEND.findall(heading) or _SAID.findall(heading)
    if not pairs and len(found := _COLON.findall(heading)) > 1:
        pairs = found
    if not pairs and (both := _BOTH_ENDS.search(heading)) and min(int(both[1]), int(both[3])) <= 1:
        pairs = [(both[1], both[2]), (both[3], both[4])] if abs(int(both[1]) - int(both[3])) > 1 else []
    return {float(number): word.strip(" -–—.,;:…/") for number, word in pairs}


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
        return EXACT + len(plain)
    begun = _begun(role, plain)
    return max((len(alias) for alias in (*words, *begun) if f" {alias} " in f" {plain} "), default=0)


def _begun(role: str, plain: str) -> list[str]:
    """The words of a heading that begin as a role's words do."""
    entry = table("headings")[role]
    if "begins" not in entry:
        return []
    begins, but_not = tuple(entry["begins"]), tuple(entry["but_not"])
    return [word for word in plain.split() if word.startswith(begins) and not word.startswith(but_not)]


def roles_of(header: Iterable[str], told: Mapping[str, str]) -> list[str]:
    """The best-fitting role of every heading, ``""`` where none fits; ``told`` overrides by heading."""
    return [told[heading] if heading in told else _best(heading) for heading in header]


def asks_trust(question: str) -> bool:
    """Whether a question asks how far a named actor is trusted.

    Examples
    --------
    >>> asks_trust("Kuinka paljon luotatte?"), asks_trust("TK"), asks_trust("Kuinka usein?")
    (True, True, False)
    >>> asks_trust("How trustworthy is this partner?"), asks_trust("Luottamushenkilö")
    (True, False)
    """
    return bool(tie_item(question)) or match(question, "trust") > 0


def is_named_trust(name: str) -> bool:
    """Whether a sheet or a kind of tie is called nothing but trust.

    Examples
    --------
    >>> is_named_trust("Luottamus"), is_named_trust("Luottamushenkilöt"), is_named_trust("Trust survey")
    (True, False, False)
    >>> is_named_trust("Luottamuksen taso"), is_named_trust("Tillitsnivå")
    (True, True)
    """
    plain = plain_heading(name)
    rest = " ".join(word for word in plain.split() if word not in table("headings")["trust"]["measures"])
    return plain in _aliases("trust")[1] or bool(rest and _begun("trust", rest) == rest.split())


def _best(heading: str) -> str:
    if tie_item(heading):
        return "trust"
    best, fit = _best_fit(heading)
    return best if fit else ""


def _best_fit(heading: str) -> tuple[str, int]:
    fits = {role: match(heading, role) for role in (*_ROLES, *_ANSWER_ROLES)}
    best = max(fits, key=lambda role: fits[role])
    return best, fits[best]


def known_headings(header: Iterable[str], *, whole: bool = False) -> int:
    """How many of the headings fit some role or ask an item: the mark of a heading row.

    ``whole``: only by all of their words, as a sentence may hold any word.

    Examples
    --------
    >>> known_headings(["Vastaaja", "Että luottamus kasvaa"])
    2
    >>> known_headings(["Vastaaja", "Että luottamus kasvaa"], whole=True)
    1
    """
    return sum(
        (_best_fit(heading)[1] >= EXACT if whole else bool(_best(heading))) or _belongs_to_ratings(heading)
        for heading in header
        if heading
    )


def _belongs_to_ratings(heading: str) -> bool:
    said = meaning(heading)
    return plain_heading(heading) in _of_ratings() or (said is not None and said.likeness == 100)


@cache
def _of_ratings() -> frozenset[str]:
    words = table("ratings")
    long, written = words["long"], words["written"]
    return frozenset(
        (*words["respondent"]["codes"], *long["item"], *long["value"], *written["headings"],
         *written["questions"], *words["quoting"]["alone"])
    )  # fmt: skip


def is_sum(heading: str) -> bool:
    """Whether a name heads the sums of a matrix.

    Examples
    --------
    >>> is_sum("Yhteensä"), is_sum("Kunta")
    (True, False)
    """
    return plain_heading(heading) in table("headings")["sums"]["names"]


def is_nobody(name: str) -> bool:
    """Whether a choice beside the actors names none of them: "none of these", "don't know", "other".

    Examples
    --------
    >>> is_nobody("Ei mikään näistä"), is_nobody("Muu, mikä?"), is_nobody("Muuramen kunta")
    (True, True, False)
    """
    plain = plain_heading(name)
    return not plain or plain in _nobody()


@cache
def _nobody() -> frozenset[str]:
    named, chosen = table("headings")["named_nobody"], table("headings")["nobody"]["names"]
    words = (*named["words"], *named["places"], *named["no_name"])
    return frozenset({*chosen, *map(plain_heading, words)})


def asks_what(heading: str) -> bool:
    """Whether a heading is a question that begins with "what", "how" or the like: it asks for no name.

    Examples
    --------
    >>> [asks_what(heading) for heading in ("Mitä opit?", "Vad var bäst?", "Kenen kanssa?", "Mitä opit")]
    [True, True, False, False]
    """
    first = plain_heading(heading).partition(" ")[0]
    return heading.rstrip().endswith(("?", "...", "…")) and first in table("ratings")["asked"]["what"]


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
