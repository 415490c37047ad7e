"""The actors' labels in what people wrote, in whatever form a sentence needs."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from verkosto.instruments.reflection.endings import LEAST, stems_in, stems_of
from verkosto.instruments.reflection.seen import seen
from verkosto.instruments.words.language import LANGUAGES
from verkosto.instruments.words.lemmatiser import Lemmatiser
from verkosto.instruments.words.stop_words import stop_words

_WORD: Final = re.compile(r"[^\W_]+")
_LONE: Final = re.compile(r"(?<![\w-])[^\W_]+(?![\w-])")
"""A word that is no part of another one."""
_AFTER_COLON: Final = re.compile(r"[:'’][a-zåäö]{1,6}(?![^\W_])")
_FORMS: Final = re.compile(
    r"(?:\s+|,\s*)(?:r\.?y|r\.?f|rp|rs|sr|oyj?|abp?|ky|tmi|osk|ltd|llc|inc|plc|gmbh)\.?\Z", re.IGNORECASE
)
"""What kind of body it is, at the end of a label: people leave it out."""
_PEOPLE: Final = re.compile(r"l[aä]i(?:nen|s)\Z")
_GAP: Final = 3
"""So many signs at most stand between two words of a label."""
_TELLING: Final = 4
"""A single word of a longer label has so many letters."""


@dataclass(frozen=True)
class Piece:
    """A word between two signs that are none (a hyphen parts words here): ``text[start:end]``.

    ``whole`` is where its ending after a colon ends (``X:n``), ``end`` where there is none.
    """

    start: int
    end: int
    whole: int
    forms: Set[str]

    @property
    def colon(self) -> bool:
        """Whether an ending follows a colon or an apostrophe."""
        return self.whole > self.end


@dataclass(frozen=True)
class _Label:
    """A label, or a word of one. ``alone`` needs: ``"colon"``, ``"capital"`` in mid-sentence, or nothing."""

    words: tuple[Set[str], ...]
    anchor: int
    alone: str = ""


class Labels:
    """Finds the actors' labels in texts of one language.

    - A label is found in every form: its words in order, each compared by its base form, or by its letters
      with the endings of a case (*TE-toimistolta*, *Maijalle*, *Ohjaamo X:n*); written together or apart,
      with a capital or not.
    - So is a label that is a common word (*Työpaja*): whoever writes *työpajassa* may mean that one. Parts of
      compounds (*työpajatoiminta*) are left alone.
    - *ry*, *Oy* and the like at the end of a label may be left out.
    - A label that is a stop word (*Me*) is found with a capital in mid-sentence only, one that is a letter or
      a number only with an ending after a colon (*A:n*): else they would hide everything.
    - Of a longer label a single word is found that no dictionary knows as a common one, and any other from
      four letters on where it has a capital in mid-sentence (*Meikäläinen* of *Matti Meikäläinen*).

    Parameters
    ----------
    labels : sequence of str
    words : Lemmatiser
        That of the texts' language.
    """

    def __init__(self, labels: Sequence[str], words: Lemmatiser) -> None:
        self._words = words
        self._stop = frozenset().union(*map(stop_words, LANGUAGES))
        self._forms: dict[str, Set[str]] = {}
        self._by_form: dict[str, dict[_Label, None]] = defaultdict(dict)
        self._single: set[str] = set()
        parts = dict.fromkeys(part for label in dict.fromkeys(labels) for part in _parts(seen(label).text))
        often = Counter(word.casefold() for part in parts for word in set(_WORD.findall(part)))
        for part in parts:
            for one in self._entries(part, often):
                for form in one.words[one.anchor]:
                    self._by_form[form][one] = None

    def found(self, text: str, mid: frozenset[int]) -> Iterator[tuple[int, int]]:
        """Where labels stand in a text (as it is seen); ``mid``: where words with a telling capital start."""
        if not self._by_form:
            return
        pieces = self._pieces(text)
        for i, piece in enumerate(pieces):
            for form in piece.forms:
                for label in self._by_form.get(form, ()):
                    start = i - label.anchor
                    if self._stands(label, text, pieces, start, mid):
                        last = pieces[start + len(label.words) - 1]
                        yield pieces[start].start, last.whole

    def inside(self, key: str, first: str) -> bool:
        """Whether a word says a label of one word in a compound or of its people (*Kela-asia*, *kelalainen*).

        Parameters
        ----------
        key : str
            Of the word.
        first : str
            Key of its first part; ``""`` when it is no compound.
        """
        return first in self._single or _PEOPLE.sub("", key) in self._single

    def _stands(
        self, label: _Label, text: str, pieces: Sequence[Piece], start: int, mid: frozenset[int]
    ) -> bool:
        mine = pieces[max(start, 0) : start + len(label.words)]
        if start < 0 or len(mine) < len(label.words):
            return False
        if not all(piece.forms & forms for piece, forms in zip(mine, label.words, strict=True)):
            return False
        if any(not _near(text[a.end : b.start]) for a, b in pairwise(mine)):
            return False
        first = mine[0]
        if label.alone == "colon":
            return first.colon
        if label.alone == "capital":
            return first.start in mid or first.colon
        if label.alone == "whole":
            return "-" not in text[max(first.start - 1, 0) : first.start] + text[first.end : first.end + 1]
        return True

    def _entries(self, label: str, often: Counter[str]) -> Iterator[_Label]:
        """A label, and what of it tells by itself."""
        words = _WORD.findall(label)
        if len(words) == 1:
            self._single |= {word.casefold() for word in words if len(word) >= LEAST}
            yield _Label((self._label_forms(words[0], alone=True),), 0, self._alone(words[0]))
            return
        if not words:
            return
        anchor = min(range(len(words)), key=lambda i: (often[words[i].casefold()], -len(words[i])))
        yield _Label(tuple(self._label_forms(word, alone=False) for word in words), anchor)
        together = "".join(words).casefold()
        if not together.isdecimal():
            yield _Label((_tagged(stems_of(together)),), 0)
        for word in _LONE.findall(label):
            small = word.casefold()
            if small in self._stop or small.isdecimal() or len(small) < _TELLING:
                continue
            if self._common(word):
                yield _Label((self._label_forms(word, alone=True),), 0, "capital")
            else:
                yield _Label((_tagged(stems_of(small)),), 0)

    def _alone(self, word: str) -> str:
        small = word.casefold()
        if len(small) == 1 or small.isdecimal():
            return "colon"
        if small in self._stop:
            return "capital"
        return "whole" if self._common(word) else ""

    def _common(self, word: str) -> bool:
        """Whether a dictionary knows it as something else than a name."""
        return any(not reading.name for reading in self._words.readings(word.lower()))

    def _label_forms(self, word: str, *, alone: bool) -> Set[str]:
        """What a word of a label is compared by.

        By its base forms (of a word that stands alone: by itself as one), and by its stems where a dictionary
        does not know it, or does not know what is written (``?``): *kelata* is no form of *Kela*.
        """
        small = word.casefold()
        if len(small) < LEAST:
            return frozenset((f"={small}",))
        keys = {reading.key for reading in self._words.readings(word)}
        if small not in keys:
            told = {f"#{key}" for key in keys} if not alone else set()
            return _tagged(stems_of(small)) | told
        return frozenset((f"#{small}", f"={small}", *(f"?{stem}" for stem in stems_of(small))))

    def _pieces(self, text: str) -> list[Piece]:
        pieces = []
        for found in _WORD.finditer(text):
            after = _AFTER_COLON.match(text, found.end())
            end = after.end() if after else found.end()
            pieces.append(Piece(found.start(), found.end(), end, self._text_forms(found[0])))
        return pieces

    def _text_forms(self, word: str) -> Set[str]:
        if word not in self._forms:
            small, stems = word.casefold(), stems_in(word.casefold())
            keys = {f"#{reading.key}" for reading in self._words.readings(word)}
            guessed = {f"?{stem}" for stem in stems} if not keys else set()
            self._forms[word] = _tagged(stems) | keys | guessed | {f"={small}"}
        return self._forms[word]


def _tagged(stems: frozenset[str]) -> frozenset[str]:
    """Stems marked as such, short words as whole ones: they must not meet base forms."""
    return frozenset(f"~{stem}" if len(stem) >= LEAST else f"={stem}" for stem in stems)


def _parts(label: str) -> list[str]:
    """A label; apart what stands in brackets, and what stands before them; and all without *ry* or *Oy*."""
    inside = re.findall(r"[(\[]([^()\[\]]+)[)\]]", label)
    outside = re.sub(r"[(\[][^()\[\]]*[)\]]", " ", label).strip() if inside else ""
    parts = [label, outside, *inside]
    return [part for part in (*parts, *(_FORMS.sub("", part.rstrip()) for part in parts)) if part.strip()]


def _near(between: str) -> bool:
    return len(between) <= _GAP and "\n" not in between
