"""Words of any of the three languages by the dictionaries of simplemma."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from threading import Lock

from simplemma.strategies.dictionaries.stream_dictionary_factory import StreamDictionaryFactory

from verkosto.instruments.words.overrides import first_parts, override, with_names
from verkosto.instruments.words.reading import Reading, in_order
from verkosto.instruments.words.tokens import plain

#: Longer words are none.
LONGEST = 80
REMEMBERED = 20_000
#: The least letters of a part of a compound, but for the first parts that are listed.
SHORTEST = 4
#: Clitics and possessive suffixes of Finnish; the form before them may have lost an *n* or a *t*.
CLITICS = ("kaan", "kään", "kin", "han", "hän", "ko", "kö", "pa", "pä")
POSSESSIVES = ("mme", "nne", "nsa", "nsä", "ni", "si")
LOST = ("", "n", "t")

_files = StreamDictionaryFactory()
_turn = Lock()


class Dictionary:
    """Base forms by a dictionary of forms; remembers what this object was asked, for as long as it lives.

    A form that is not listed is taken apart: clitics and possessive suffixes of Finnish, compounds whose
    parts are listed. No ending is guessed, so that an unknown name stays unknown.
    """

    back_end = "simplemma"

    def __init__(self, language: str) -> None:
        self.language = language
        self._remembered = lru_cache(maxsize=REMEMBERED)(self._readings)

    def readings(self, word: str) -> tuple[Reading, ...]:
        """Ways to understand a word, the likeliest first; ``()`` when the dictionary does not know it."""
        return self._remembered(plain(word))

    def _readings(self, word: str) -> tuple[Reading, ...]:
        if not word or len(word) > LONGEST or not _is_text(word):
            return ()
        found = with_names(self._found(word), word, self.language)
        return in_order(found, capital=word[0].isupper())

    def _found(self, word: str) -> Iterator[Reading]:
        known = override(word, self.language)
        if known is not None:
            yield Reading(known, known)
        listed = [self._listed(lemma) for lemma in self._lemmas(word)]
        yield from listed
        if known is None and not listed:
            yield from self._taken_apart(word)

    def _listed(self, lemma: str) -> Reading:
        """A listed word; with the parts of the compound that it may be, so that a search finds it by them."""
        whole = None if _capital(lemma) or self.language == "en" else self._compound(lemma)
        return Reading(lemma.casefold(), lemma, _capital(lemma), whole.parts if whole else ())

    def _lemmas(self, word: str) -> Iterator[str]:
        """The base forms that are listed for a form written as it is, small, or with a capital."""
        forms = _forms(self.language)
        for form in dict.fromkeys((word.casefold(), word, word.capitalize())):
            lemma = override(form, self.language) or forms.get(form)
            if lemma:
                yield lemma

    def _taken_apart(self, word: str) -> Iterator[Reading]:
        for form in _bare(word, self.language):
            listed = [Reading(lemma.casefold(), lemma, _capital(lemma)) for lemma in self._lemmas(form)]
            if listed:
                yield from listed
                return
        for form in (word, *_bare(word, self.language)):
            compound = self._compound(form)
            if compound:
                yield compound
                return

    def _compound(self, word: str) -> Reading | None:
        """A compound of two listed parts, the longest last part first; none where a part is a name only.

        With a hyphen it is a name where a part may be one (*Liisa-projekti*).
        """
        if "-" in word:
            head, tail = word.rsplit("-", 1)
            return self._joined(head, "-", tail)
        if self.language == "en":
            return None
        small = word.casefold()
        compounds = (self._joined(small[:at], "", small[at:]) for at in range(2, len(small) - SHORTEST + 1))
        return next(filter(None, compounds), None)

    def _joined(self, head: str, hyphen: str, tail: str) -> Reading | None:
        last = self._base(tail)
        first = self._head(head, hyphen) if last else None
        if not last or not first or (not hyphen and (_capital(first) or _capital(last))):
            return None
        name = bool(hyphen) and any(_capital(lemma) for part in (head, tail) for lemma in self._lemmas(part))
        lemma = f"{head}{hyphen}{last}"
        return Reading(lemma.casefold(), lemma, name, (first.casefold(), last.casefold()))

    def _base(self, word: str) -> str | None:
        """The base form of a listed word, of a common one before a name."""
        return min(self._lemmas(word), key=_capital, default=None)

    def _head(self, head: str, hyphen: str) -> str | None:
        """The base form of the first part of a compound; ``None`` when no such form is listed."""
        small = head.casefold()
        if small in first_parts(self.language):
            return small
        if "-" in head:
            return self._head(head.rsplit("-", 1)[1], hyphen)
        if len(head) < SHORTEST and not hyphen:
            return None
        found = self._base(head)
        if self.language == "fi":
            if found and (found.casefold() == small or small.endswith("n")):
                return found
            return self._base(f"{head[:-1]}nen") if small.endswith("s") else None
        if found is None and self.language == "sv" and small.endswith("s"):
            found = self._base(head[:-1])
        return found


def _capital(word: str) -> bool:
    """Whether it begins with a capital and is no abbreviation (*EU*, *AIDS*)."""
    return word[:1].isupper() and not (len(word) > 1 and word.isupper())


def _forms(language: str) -> Mapping[str, str]:
    """Form → base form, read from the compressed file; made once, whoever asks first."""
    with _turn:
        return _files.get_dictionary(language)


def _is_text(word: str) -> bool:
    return not any("\ud800" <= sign <= "\udfff" for sign in word)


def _bare(word: str, language: str) -> tuple[str, ...]:
    """The form without clitics and possessive suffixes, with what it may have lost before them."""
    if language == "en":
        return tuple(word[: -len(end)] for end in ("'s", "'") if word.endswith(end))
    if language != "fi":
        return ()
    stems = [word]
    stems += [word[: -len(end)] for end in CLITICS if word.casefold().endswith(end)]
    bare = stems[1:]
    for stem in stems:
        small = stem.casefold()
        bare += [stem[: -len(end)] + lost for end in POSSESSIVES if small.endswith(end) for lost in LOST]
        if len(small) > SHORTEST and small[-1] == "n" and small[-2] == small[-3]:
            bare.append(stem[:-2])
    return tuple(dict.fromkeys(form for form in bare if len(form) > 1))
