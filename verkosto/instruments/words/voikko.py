"""Finnish words by Voikko (domain 7)."""

from __future__ import annotations

import re
import sys
from functools import cache, lru_cache
from pathlib import Path
from threading import Lock

import libvoikko

from verkosto.instruments.words.overrides import nouns_in_ma, override, with_names
from verkosto.instruments.words.reading import Reading, in_order
from verkosto.instruments.words.tokens import plain

#: Where Homebrew puts libraries on newer Macs, and the system does not look.
HOMEBREW = "/opt/homebrew/lib"
#: The library takes no longer words.
LONGEST = 255
REMEMBERED = 20_000
NOUNS = {"nimisana", "laatusana", "nimisana_laatusana"}
PEOPLE = {"etunimi", "sukunimi"}
#: Voikko's other names: among them every *keskus* and *koulu* that may be a part of some name.
GENERIC = {"nimi"}
NAMES = PEOPLE | GENERIC | {"paikannimi"}
#: The infinitive of *auttamaan* and *auttamassa*.
IN_MA = "MA-infinitive"
#: What is left of an inflected ``-minen`` noun before its ending.
BEFORE_MINEN = re.compile(r"(.+)mi(?:nen|s)")
#: The base form of a part in ``WORDBASES``: ``+verkosto(verkosto)``. Endings that derive say ``+us(+us)``.
PART = re.compile(r"\(([^()+][^()]*)\)")

Analysis = dict[str, str]
_turn = Lock()


class Voikko:
    """Base forms by Voikko; remembers what this object was asked, for as long as it lives.

    The likeliest reading is the first noun or adjective that Voikko tells, else the first word of any kind,
    but see :func:`_rank`.
    A ``-minen`` noun is shown as the noun and counts with its verb (*tapaaminen* with *tavata*).
    """

    back_end = "voikko"
    language = "fi"

    def __init__(self) -> None:
        self._remembered = lru_cache(maxsize=REMEMBERED)(_readings)

    def readings(self, word: str) -> tuple[Reading, ...]:
        """Ways to understand a word, the likeliest first; ``()`` when Voikko does not know it."""
        return self._remembered(plain(word))


@cache
def voikko_loads() -> bool:
    """Whether the library and a Finnish dictionary are installed."""
    try:
        _library()
    except (OSError, libvoikko.VoikkoException):
        return False
    return True


def _library() -> libvoikko.Voikko:
    """The one open dictionary of this process."""
    with _turn:
        return _opened()


@cache
def _opened() -> libvoikko.Voikko:
    place = HOMEBREW if sys.platform == "darwin" and Path(HOMEBREW).is_dir() else None
    libvoikko.Voikko.setLibrarySearchPath(place)
    libvoikko.VoikkoLibrary.open(place)  # fails alone: a half-made Voikko complains when it is thrown away
    return libvoikko.Voikko("fi")


def _analyses(word: str) -> list[Analysis]:
    """What the library says; a handle answers one thread at a time."""
    library = _library()
    with _turn:
        found: list[Analysis] = library.analyze(word)
    return found


def _readings(word: str) -> tuple[Reading, ...]:
    if not word or len(word) > LONGEST or not _is_text(word):
        return ()
    capital = word[0].isupper()
    analyses = _ranked(_analyses(word), word)
    idle = NAMES - PEOPLE if not capital else GENERIC
    readings = [_reading(analysis, word) for analysis in analyses if analysis.get("CLASS") not in idle]
    known = override(word, "fi")
    if known is not None:
        told = (one for one in readings if not one.name and one.key == known)
        readings.insert(0, next(told, Reading(known, known)))
    readings += [_reading(analysis, word) for analysis in analyses if not readings]
    return in_order(with_names(readings, word, "fi"), capital=capital)


def _is_text(word: str) -> bool:
    """Whether the library can take it: no NUL, no half of a pair of surrogates."""
    return not any(sign == "\0" or "\ud800" <= sign <= "\udfff" for sign in word)


def _ranked(analyses: list[Analysis], word: str) -> list[Analysis]:
    """The likeliest first: in Voikko's order among those of equal rank."""
    we = any(one.get("PERSON") == "1" and one.get("MOOD") == "indicative" for one in analyses)
    event = any(one.get("BASEFORM") in nouns_in_ma() for one in analyses)
    return sorted(analyses, key=lambda analysis: _rank(analysis, word, first_person=we, noun_in_ma=event))


def _rank(analysis: Analysis, word: str, *, first_person: bool, noun_in_ma: bool) -> int:
    """Nouns and adjectives before other words, but for what people seldom mean (measured on answers).

    Last come derived words, participles and comparatives, compounds that look like another word
    (*kannus-tavat*), the forms of nouns that :func:`_is_seldom` names, and commands. Infinitives that look
    like a noun (*auttamaan*, *kokeilla*) and passives (*luotiin*) come before it.
    """
    mood, kind = analysis.get("MOOD"), analysis.get("CLASS")
    if mood == "A-infinitive":
        return 0 if analysis.get("BASEFORM") == word.lower() else 2
    if mood == "MINEN-infinitive" or analysis.get("PERSON") == "4" or (mood == IN_MA and not noun_in_ma):
        return 0
    if kind not in NOUNS:
        return 7 if mood in {"imperative", "potential"} else 2
    if _is_seldom(analysis, word, first_person) or analysis.get("PARTICIPLE") == "agent":
        return 6
    bases = analysis.get("WORDBASES", "")
    if len(PART.findall(bases)) > 1:
        return 5
    if "PARTICIPLE" in analysis or analysis.get("COMPARISON", "positive") != "positive":
        return 4
    return 3 if "(+" in bases else 1


def _is_seldom(analysis: Analysis, word: str, first_person: bool) -> bool:
    """Forms of nouns that people seldom write.

    The instructive (*jäin*, of *jää*), the translative with a possessive suffix (*panokseni*, of *pano*),
    *your* (*halusi*, *tilanne*); and where the word may say *I* or *we* as well (``first_person``): *our*
    (*toivomme*) and the tools in *-in* (*pidin*).
    """
    case, whose = analysis.get("SIJAMUOTO"), analysis.get("POSSESSIVE", "")
    if case == "keinonto" or whose in {"2s", "2p"} or (case == "tulento" and whose):
        return True
    tool = word.endswith("in") and analysis.get("BASEFORM") == word.lower()
    return first_person and (whose == "1p" or tool)


def _reading(analysis: Analysis, word: str) -> Reading:
    base = analysis.get("BASEFORM") or word
    bases = PART.findall(analysis.get("WORDBASES", ""))
    short = analysis.get("CLASS") == "lyhenne"
    name = analysis.get("CLASS") in NAMES or (not short and any(_capital(b) for b in (base, *bases)))
    parts = tuple(dict.fromkeys(b.replace("=", "").casefold() for b in bases)) if len(bases) > 1 else ()
    place = analysis.get("CLASS") == "paikannimi"
    return Reading(base.casefold(), _lemma(analysis, base, word), name, parts, place)


def _lemma(analysis: Analysis, base: str, word: str) -> str:
    """The base form to show: of a ``-minen`` noun the noun, made of the word itself."""
    if analysis.get("MOOD") == "MINEN-infinitive":
        before = BEFORE_MINEN.match(word.casefold())
        if before:
            return f"{before[1]}minen"
    return base


def _capital(base: str) -> bool:
    """Whether it begins with a capital and is no abbreviation (*EU*, *AIDS*)."""
    return base[:1].isupper() and not (len(base) > 1 and base.isupper())
