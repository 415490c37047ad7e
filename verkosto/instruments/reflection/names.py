"""What may tell who is meant: actors, people, e-mail addresses, telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final
from weakref import WeakValueDictionary

from verkosto.content import table
from verkosto.instruments.reflection.addresses import addresses
from verkosto.instruments.reflection.labels import Labels
from verkosto.instruments.reflection.seen import seen
from verkosto.instruments.words.language import LANGUAGES
from verkosto.instruments.words.lemmatiser import Lemmatiser, Reading, lemmatiser
from verkosto.instruments.words.overrides import places
from verkosto.instruments.words.stop_words import stop_words
from verkosto.instruments.words.tokens import Token, tokens


@dataclass(frozen=True)
class Find:
    """A passage that may tell who is meant: ``text[start:end]``.

    ``kind`` is ``"actor"``, ``"name"``, ``"email"``, ``"phone"``, ``"address"`` (of a page in the net or an
    account: these are sure) or ``"capital"`` (a capital in mid-sentence: to be looked at). ``place``: it is
    told to be the name of a place.
    """

    start: int
    end: int
    kind: str
    place: bool = False


_PLACE: Final = "place"
SURE: Final = ("actor", "name", "email", "phone", "address")
_ORDER: Final = ("email", "address", "phone", "actor", "name", _PLACE, "capital")
"""Where two meet, the earlier kind holds."""
_INITIALS: Final = re.compile(
    r"(?<![^\W_])(?:[A-ZÅÄÖ]\.[ \xa0]?){2,4}(?:[A-ZÅÄÖ][^\W\d_]+)?"
    r"|(?<![^\W_])[A-ZÅÄÖ]\.[ \xa0]?[A-ZÅÄÖ][^\W\d_]+(?:-[A-ZÅÄÖ][^\W\d_]+)?"
)
_GENITIVE: Final = re.compile("['’]?[sS]$|['’]$")
_SHORT: Final = 4
_MANY: Final = 4
"""From so many words in mid-sentence on an answer may be written with capitals throughout."""
_MOST: Final = 0.75
_BESIDE: Final = (" ", "\xa0", "-")
_ENGLISH_I: Final = frozenset(("i", "i'm", "i've", "i'll", "i'd", "i’m", "i’ve", "i’ll", "i’d"))


def finds(text: str, language: str, actors: Sequence[str], back_end: str | None = None) -> tuple[Find, ...]:
    """What in a text may tell who is meant, from the first on, without overlaps; inflected names too.

    Sure are (rules of ours): an actor's label in any form
    (:class:`~verkosto.instruments.reflection.labels.Labels`); a word that a dictionary knows as a name only;
    one that it knows as a name, too, or not at all, with a capital in mid-sentence; two or more words with a
    capital one after the other; initials; addresses and numbers. To be looked at are other capitals in
    mid-sentence and, where a sentence begins, words that may be names or that no dictionary knows. Capitals
    say nothing in an answer written mostly with them.

    Parameters
    ----------
    text : str
    language : {"fi", "sv", "en"}
    actors : sequence of str
        Their labels.
    back_end : {"voikko", "simplemma"}, optional
        Asks for one lemmatiser.

    Examples
    --------
    >>> [(find.kind, find.start, find.end) for find in finds("Soitin Kelaan ja Maijalle.", "fi", ["Kela"])]
    [('actor', 7, 13), ('name', 17, 25)]
    """
    return finder(lemmatiser(language, back_end), actors).finds(text)


def removed(text: str, spans: Sequence[tuple[int, int]], mark: str) -> str:
    """The text with ``mark`` (``"[poistettu]"``) in place of the spans.

    Spans may come in any order and may overlap; what overlaps or touches gets one mark.

    Examples
    --------
    >>> removed("Soitin Kelaan ja Maijalle.", [(17, 25), (7, 13)], "[x]")
    'Soitin [x] ja [x].'
    """
    kept: list[str] = []
    done = -1
    for start, end in sorted((max(a, 0), min(b, len(text))) for a, b in spans):
        if end <= max(start, done):
            continue
        if start > done:
            kept += [text[max(done, 0) : start], mark]
        done = end
    return "".join([*kept, text[max(done, 0) :]])


_alive: WeakValueDictionary[tuple[str, str, tuple[str, ...]], Finder] = WeakValueDictionary()


def finder(words: Lemmatiser, actors: Sequence[str]) -> Finder:
    """A finder for texts of the lemmatiser's language; whoever holds one spares others the making.

    Nothing is kept of actors whom nobody holds any more.
    """
    known = (words.language, words.back_end, tuple(actors))
    found = _alive.get(known)
    if found is None:
        found = _alive[known] = Finder(words, actors)
    return found


class Finder:
    """Finds what may tell who is meant, in texts of one language; made once for many of them.

    Parameters
    ----------
    words : Lemmatiser
        That of the texts' language.
    actors : sequence of str
        The actors' labels.
    """

    def __init__(self, words: Lemmatiser, actors: Sequence[str]) -> None:
        self._words = words
        self._labels = Labels(actors, words)
        self._nothing = stop_words(words.language)
        self._others: list[Lemmatiser] = []

    def finds(self, text: str) -> tuple[Find, ...]:
        """As :func:`finds`."""
        shown = seen(text)
        said = tokens(shown.text)
        tell = capitals_tell(shown.text, said)
        mid = frozenset(token.start for token in said if tell and token.capital and not token.first)
        spans = list(addresses(shown.text))
        spans += [(*span, "actor") for span in self._labels.found(shown.text, mid)]
        spans += [(*found.span(), "name") for found in _INITIALS.finditer(shown.text)]
        spans += self._named(said, shown.text, tell=tell)
        kept = _joined(_apart(spans, len(shown.text)), shown.text)
        return tuple(_written(_find(*shown.written(start, end), kind) for start, end, kind in kept))

    def inside(self, readings: Sequence[Reading]) -> bool:
        """Whether a word may say an actor's name within it: such a word is not listed."""
        return any(self._labels.inside(one.key, one.parts[0] if one.parts else "") for one in readings)

    def _named(self, said: Sequence[Token], text: str, *, tell: bool) -> list[tuple[int, int, str]]:
        kinds = [self._kind(token, tell=tell) for token in said]
        for start, end in _runs(said, kinds, text) if tell else ():
            kinds[start:end] = ["name"] * (end - start)
        return [(one.start, one.end, kind) for one, kind in zip(said, kinds, strict=True) if kind]

    def _kind(self, token: Token, *, tell: bool) -> str:
        """What a word is by itself: a name, to be looked at, or neither (``""``)."""
        if self._words.language == "en" and token.text.casefold() in _ENGLISH_I:
            return ""
        if token.text in self._nothing or token.text.casefold() in table("words")["abbreviations"]:
            return ""
        readings = self._words.readings(token.text)
        named = any(reading.name for reading in readings) or (not readings and self._elsewhere(token.text))
        common = any(not reading.name for reading in readings)
        mid = token.capital and not token.first and tell
        if (named and not common) or (mid and (named or (not common and not _acronym(token.text)))):
            return _PLACE if self._is_place(readings) else "name"
        return "capital" if mid or (token.text[0].isupper() and (named or not common)) else ""

    def _is_place(self, readings: Sequence[Reading]) -> bool:
        """Whether all that a name may be is a place, or it is one of those that we tell."""
        names = [reading for reading in readings if reading.name]
        told = any(reading.key in places(self._words.language) for reading in names)
        return told or (bool(names) and all(reading.place for reading in names))

    def _elsewhere(self, word: str) -> bool:
        """Whether another of the languages knows a word as a name: *Maija* stands in Swedish answers, too.

        A word without a capital as a name only; an ``s`` at its end may be that of a genitive. Words with
        digits are no names, nor short ones written otherwise than names are (*OK*).
        """
        if any(map(str.isdigit, word)) or (len(word) <= _SHORT and not word.istitle()):
            return False
        if not self._others:
            self._others = [lemmatiser(one) for one in LANGUAGES if one != self._words.language]
        forms = {word, _GENITIVE.sub("", word)}
        known = [found for form in forms for one in self._others if (found := one.readings(form))]
        return any(found[0].name for found in known)


def _find(start: int, end: int, kind: str) -> Find:
    return Find(start, end, "name", place=True) if kind == _PLACE else Find(start, end, kind)


def telling(finds: Iterable[Find]) -> tuple[Find, ...]:
    """The finds that a theme, or whatever else is made known, may not hold: what is sure and no place.

    Examples
    --------
    >>> [find.kind for find in telling(finds("Suomen malli, Maijan malli", "fi", ()))]
    ['name']
    """
    return tuple(find for find in finds if find.kind in SURE and not find.place)


def _acronym(word: str) -> bool:
    """Whether it is written with several capitals before anything else (``TE-palvelut``, ``ELYn``)."""
    signs = "".join(filter(str.isalnum, word))
    return signs[:2].isupper() and len(signs) > 1


def capitals_tell(text: str, said: Sequence[Token]) -> bool:
    """Whether a capital in a text says anything: not where most letters or most words have one.

    Examples
    --------
    >>> [capitals_tell(text, tokens(text)) for text in ("HYVÄ ASIA", "Hyvä Ja Avoin Ja Uusi", "Ei Maija")]
    [False, False, True]
    """
    large = sum(map(str.isupper, text))
    small = sum(map(str.islower, text))
    if large > small:
        return False
    later = [one.text[0].isupper() for one in said if not one.first]
    return len(later) < _MANY or sum(later) <= _MOST * len(later)


def _runs(said: Sequence[Token], kinds: Sequence[str], text: str) -> Iterable[tuple[int, int]]:
    """Where words with a capital follow one another; a known word that begins a sentence is not of them."""
    start = 0
    while start < len(said):
        end = start
        while end < len(said) and _goes_on(said, kinds, text, start, end):
            end += 1
        if end - start > 1:
            yield start, end
        start = max(end, start + 1)


def _goes_on(said: Sequence[Token], kinds: Sequence[str], text: str, start: int, at: int) -> bool:
    token = said[at]
    if at == start:
        return bool(kinds[at])
    return token.capital and not token.first and text[said[at - 1].end : token.start] in _BESIDE


def _apart(spans: list[tuple[int, int, str]], length: int) -> list[tuple[int, int, str]]:
    """Spans without overlaps, in order."""
    taken = bytearray(length)
    kept: list[tuple[int, int, str]] = []
    for start, end, kind in sorted(spans, key=lambda one: (_ORDER.index(one[2]), one[0] - one[1], one[0])):
        free = not any(taken[start:end])
        if free and end > start:
            taken[start:end] = b"\1" * (end - start)
            kept.append((start, end, kind))
    return sorted(kept)


def _joined(spans: Iterable[tuple[int, int, str]], text: str) -> list[tuple[int, int, str]]:
    """Names that stand one beside the other as one find."""
    kept: list[tuple[int, int, str]] = []
    for start, end, kind in spans:
        beside = bool(kept) and kind == kept[-1][2] == "name" and text[kept[-1][1] : start] in _BESIDE
        kept.append((kept.pop()[0] if beside else start, end, kind))
    return kept


def _written(found: Iterable[Find]) -> Iterable[Find]:
    """Finds in their order, none beginning before the one before ends."""
    done = 0
    for find in found:
        if find.start >= done:
            done = find.end
            yield find
