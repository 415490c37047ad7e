"""Names that are probably the same actor: proposed, never merged without asking."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA, Prefix

from verkosto.content import table
from verkosto.model import Survey
from verkosto.survey.files.grid import normal_name

MOST_COMPARED = 8_000
"""With more different words than this, misspellings are not looked for."""
CLOSE_ENOUGH = 80.0
"""Of 100: from here on a listed name is offered for a strange one ("did you mean")."""
_SHORTEST_MISSPELT = 8
_SHORTEST_GENITIVE = 4
_LONGEST_SHORT_NAME = 8
_OTHER_ENDING = 4
_SHORTEST_REPLACED = 10
_SHORTEST_TWICE_MISSPELT = 13
_MOST_NEIGHBOURS = 3
_CHUNK = 1_000
_SIGNS = re.compile(r"[\s\-‐‑‒–—_.,:;'’‘´`\"”“„()\[\]/&|]+")
_BRACKET = re.compile(r"(.+?)\s*\(([^()]+)\)\s*")
_INITIALS = re.compile(r"\b(\w)\.\s?(\w)\.(?=\W|$)")


@dataclass(frozen=True)
class Merge:
    """Two names that may be one actor's.

    Attributes
    ----------
    name, other : str
        ``name`` would stand for ``other`` (``ReadingOptions.merges``): the one that is kept is on the actor
        list, or was reported by more, or comes first.
    reason : {"case", "form", "order", "spelling", "other"}
        What differs: upper case; the legal form, or what stands in brackets; the order of the words; the
        spelling; ``"other"``: one is an e-mail address that holds the other, or both are of one person.
    score : float
        100 where nothing but the reason differs, less for a misspelling.
    """

    name: str
    other: str
    reason: str
    score: float


@dataclass(frozen=True)
class _Name:
    """A name taken apart: words without signs, accents and legal form; what kind of legal person it is."""

    text: str
    words: tuple[str, ...]
    forms: frozenset[str]


@cache
def _legal_forms() -> Mapping[str, str]:
    return {word: kind for kind, words in table("names")["legal_forms"].items() for word in words}


def _words(text: str) -> tuple[str, ...]:
    plain = _INITIALS.sub(r"\1\2", unicodedata.normalize("NFKC", normal_name(text)).casefold())
    words = tuple(word for word in _SIGNS.split(plain) if word)
    joints = table("names")["joints"]["words"]
    return tuple(word for word in words if word not in joints) or words


def _bare(word: str) -> str:
    """Without accents: ``järjestö`` → ``jarjesto``."""
    parts = unicodedata.normalize("NFKD", word.replace("ø", "o").replace("æ", "ae"))
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def _name(text: str) -> _Name:
    words, forms = _words(text), _legal_forms()
    kept = list(words)
    found = set()
    while len(kept) > 1 and kept[-1] in forms:
        found.add(forms[kept.pop()])
    while len(kept) > 1 and (forms.get(kept[0]) == "company" or kept[0] in ("staden", "kommunen")):
        found.add(forms[kept.pop(0)])
    if "municipal" in found and len(kept[-1]) > _SHORTEST_GENITIVE and kept[-1].endswith("n"):
        kept[-1] = kept[-1][:-1]  # "Espoon kaupunki" and, with a slip, "Espoo kaupunki"
    return _Name(text, tuple(map(_bare, kept)), frozenset(found))


def _keys(name: _Name) -> list[tuple[str, object]]:
    """The forms of a name from the strictest to the loosest, each with the reason that it would be."""
    whole = normal_name(name.text)
    if len(whole) < 2:
        return []
    keys: list[tuple[str, object]] = [("case", whole.casefold())]
    if "@" in name.text or sum(sign.isalpha() for sign in whole) < 3:
        return keys
    written = _words(name.text)
    keys.append(("spelling", ("".join(map(_bare, written)), _digits(written))))
    keys.append(("form", ("".join(name.words), _digits(name.words))))
    letters = all(word.isalpha() for word in name.words)
    if letters and len(name.words) > 1 and max(map(len, name.words)) > 2:
        keys.append(("order", tuple(sorted(name.words))))
    return keys


def _digits(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(re.findall(r"\d+", " ".join(words)))


def proposed_merges(names: Survey | Iterable[str]) -> tuple[Merge, ...]:
    """Pairs of names that may be one actor's, the surest first.

    Parameters
    ----------
    names : Survey or iterable of str
        Of a survey its actors, by their labels; the merges speak of their ids. Names that differ in a number
        or in a letter only (``Koulu 1``, ``Koulu 2``) are never proposed.

    Examples
    --------
    >>> proposed_merges(["Järjestö ry", "Jarjesto", "Koulu 1", "Koulu 2"])
    (Merge(name='Jarjesto', other='Järjestö ry', reason='form', score=100.0),)
    >>> [(m.reason, m.score) for m in proposed_merges(["Kirjasto", "Opisto Y", "OPISTO Y", "Kirjassto"])]
    [('case', 100.0), ('spelling', 88.9)]
    """
    labels, strangers = _labels(names)
    same, kept = _same_names(labels)
    alike = [] if len(kept) < 2 else _misspelt({actor: labels[actor] for actor in kept}, strangers)
    order = {"case": 0, "form": 1, "order": 2, "spelling": 3, "other": 4}
    return tuple(sorted([*same, *alike], key=lambda merge: (-merge.score, order[merge.reason])))


def _labels(names: Survey | Iterable[str]) -> tuple[dict[str, str], set[frozenset[str]]]:
    """Label by actor, those to keep first; and the pairs that cannot be one actor, as one names the other."""
    if not isinstance(names, Survey):
        return {name: name for name in names if name}, set()
    ties = names.reports[names.reports["exists"] == 1]
    told = Counter(names.reports["ego"]) + Counter(names.reports["alter"])
    actors = names.actors
    rank = {actor: (not actors.at[actor, "member"], -told[actor]) for actor in actors.index}
    kept = sorted(actors.index, key=lambda actor: rank[actor])
    by_id = {str(actor): _whole_address(str(actor), str(actors.at[actor, "label"])) for actor in kept}
    return by_id, {frozenset(pair) for pair in zip(ties["ego"], ties["alter"], strict=True)}


def _whole_address(actor: str, label: str) -> str:
    """The label; an address is compared whole, however short it is shown."""
    return actor if "@" in actor and label.startswith(actor.partition("@")[0]) else label


def _same_names(labels: Mapping[str, str]) -> tuple[list[Merge], list[str]]:
    """Names with a form in common, each proposed once, and the actors that are left."""
    first: dict[tuple[int, object], list[str]] = defaultdict(list)
    apart = {actor: _name(label) for actor, label in labels.items()}
    merges, kept = [], []
    for actor, name in apart.items():
        keys = list(enumerate(_keys(name)))
        found = None
        for step, (reason, key) in keys:
            others = (other for other in first[step, key] if _one_form(name, apart[other]))
            if (other := next(others, None)) is not None:
                found = Merge(actor, other, reason, 100.0)
                break
        if found is None:
            kept.append(actor)
            for step, (_, key) in keys:
                first[step, key].append(actor)
        else:
            merges.append(found)
    beside = [*_addresses(apart, kept), *_brackets(apart, kept)]
    return merges + beside, kept


def _brackets(apart: Mapping[str, _Name], kept: list[str]) -> list[Merge]:
    """Names that another one has before or in its brackets: ``SPR`` and ``Suomen Punainen Risti (SPR)``.

    Not where several names stand before (or in) brackets of their own: ``Kirjasto (Espoo)`` and
    ``Kirjasto (Vantaa)`` are two.
    """
    whole = {"".join(apart[actor].words): actor for actor in reversed(kept) if "(" not in apart[actor].text}
    parts: dict[str, list[str]] = defaultdict(list)
    for actor in kept:
        if found := _BRACKET.fullmatch(normal_name(apart[actor].text)):
            outer, inner = found.groups()
            for part in (outer, *([inner] if _is_a_name_too(outer, inner) else [])):
                parts["".join(_name(part).words)].append(actor)
    merges = []
    for part, actors in parts.items():
        other = whole.get(part)
        if other is not None and len(actors) == 1 and _one_form(apart[other], apart[actors[0]]):
            late, early = sorted((other, actors[0]), key=kept.index, reverse=True)
            merges.append(Merge(late, early, "form", 90.0))
    return merges


def _is_a_name_too(outer: str, inner: str) -> bool:
    """Whether brackets hold a short name, or the long form of the short one before them; and no place."""
    if inner.isupper() and len(inner) > 1:
        return True
    short = " " not in outer and len(outer) <= _LONGEST_SHORT_NAME
    return short and len(inner) > len(outer) and inner[:2].casefold() == outer[:2].casefold()


def _one_form(name: _Name, other: _Name) -> bool:
    """Whether two legal forms can be one actor's: a company and an association cannot."""
    return not name.forms or not other.forms or bool(name.forms & other.forms)


def _addresses(apart: Mapping[str, _Name], kept: list[str]) -> list[Merge]:
    """E-mail addresses whose local part is somebody's name."""
    people = {tuple(sorted(apart[a].words)): a for a in reversed(kept) if "@" not in apart[a].text}
    merges = []
    for actor in kept:
        local, at, _ = apart[actor].text.partition("@")
        words = tuple(sorted(map(_bare, _words(local))))
        if at and len(words) > 1 and all(len(word) > 1 for word in words) and words in people:
            merges.append(Merge(actor, people[words], "other", 95.0))
    return merges + _same_local_parts(apart, kept)


def _same_local_parts(apart: Mapping[str, _Name], kept: list[str]) -> list[Merge]:
    """E-mail addresses of two domains with one local part of several words: somebody who moved."""
    first: dict[tuple[str, ...], str] = {}
    merges = []
    for actor in kept:
        local, at, _ = apart[actor].text.partition("@")
        words = tuple(map(_bare, _words(local)))
        if not at or len(words) < 2 or any(len(word) < 2 or not word.isalpha() for word in words):
            continue
        if first.setdefault(words, actor) != actor:
            merges.append(Merge(actor, first[words], "other", 85.0))
    return merges


def _misspelt(labels: Mapping[str, str], strangers: set[frozenset[str]]) -> list[Merge]:
    """Names in which one long word is spelt a little differently, and everything else is the same."""
    names = {actor: _name(label) for actor, label in labels.items() if "@" not in label}
    rest: dict[tuple[str, tuple[str, ...]], list[str]] = defaultdict(list)
    contexts: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for actor, name in names.items():
        for words in {name.words, tuple(map(_bare, _words(name.text)))}:  # without and with the legal form
            for i, word in enumerate(words):
                if len(word) >= _SHORTEST_MISSPELT - 1 and word.isalpha():
                    others = tuple(sorted(words[:i] + words[i + 1 :]))
                    rest[word, others].append(actor)
                    contexts[word].add(others)
    place = {actor: i for i, actor in enumerate(names)}
    found: dict[frozenset[str], Merge] = {}
    for word, other, score in _close_words(sorted(contexts)):
        for others in contexts[word] & contexts[other]:
            for one in rest[word, others]:
                for two in rest[other, others]:
                    late, early = sorted((one, two), key=place.__getitem__, reverse=True)
                    pair = frozenset((one, two))
                    if one != two and pair not in strangers and _one_form(names[one], names[two]):
                        found.setdefault(pair, Merge(late, early, "spelling", score))
    often = Counter(actor for pair in found for actor in pair)
    return [m for m in found.values() if max(often[m.name], often[m.other]) <= _MOST_NEIGHBOURS]


def _close_words(words: list[str]) -> list[tuple[str, str, float]]:
    """Pairs of words that differ in a letter more, less or swapped; long ones in another letter or in two."""
    if not 1 < len(words) <= MOST_COMPARED:
        return []
    words = sorted(words, key=len)
    lengths = np.array([len(word) for word in words])
    pairs = []
    for start in range(0, len(words), _CHUNK):
        some = words[start : start + _CHUNK]
        end = int(np.searchsorted(lengths, lengths[start + len(some) - 1] + 2, side="right"))
        near = words[start:end]
        far = process.cdist(some, near, scorer=OSA.distance, score_cutoff=2, dtype=np.uint8, workers=1)
        for i, j in zip(*np.nonzero(far <= 2), strict=True):
            if i < j and (score := _likeness(some[i], near[j], int(far[i, j]))) > 0:
                pairs.append((some[i], near[j], score))
    return pairs


def _likeness(word: str, other: str, distance: int) -> float:
    """How alike two words are, of 100; 0 where the difference may be meant (``Lehtinen``, ``Lehtonen``)."""
    longer = max(len(word), len(other))
    swapped = sorted(word) == sorted(other)
    ending = longer - Prefix.similarity(word, other)
    at_end = ending <= (2 if swapped else 1) and not _doubled(word, other)  # ``AlueA``, ``AlueB``
    if distance > 1 and not swapped:
        at_end = at_end or ending <= _OTHER_ENDING  # the last part of a compound is another word
    shortest = _SHORTEST_MISSPELT if swapped or len(word) != len(other) else _SHORTEST_REPLACED
    if distance > 1:
        shortest = _SHORTEST_TWICE_MISSPELT
    if longer < shortest or at_end or word[0] != other[0]:
        return 0.0
    return round(100.0 * (1 - distance / longer), 1)


def _doubled(word: str, other: str) -> bool:
    """Whether one word is the other with its last letter twice: ``laitoss``."""
    short, long = sorted((word, other), key=len)
    return long == short + short[-1]


def likely_name(name: str, candidates: Iterable[str]) -> str | None:
    """The candidate that was probably meant; ``None`` when none is close.

    Names with other numbers are not close: of ``Koulu 3`` nobody knows which school it is.

    Examples
    --------
    >>> likely_name("Cygnuss", ["Cygnus", "Corvus"]), likely_name("Koulu 3", ["Koulu 1", "Koulu 2"])
    ('Cygnus', None)
    """
    return likely_names([name], candidates).get(name)


def likely_names(names: Iterable[str], candidates: Iterable[str]) -> dict[str, str]:
    """:func:`likely_name` of many names; those without a close candidate are left out."""
    known: dict[tuple[str, ...], dict[str, str]] = defaultdict(dict)
    for candidate in candidates:
        taken = _name(candidate)
        known[_digits(taken.words)].setdefault(" ".join(taken.words), candidate)
    found = {}
    for name in names:
        words = _name(name)
        mine = known.get(_digits(words.words), {})
        text = " ".join(words.words)
        close = process.extractOne(text, mine.keys(), scorer=fuzz.ratio, score_cutoff=CLOSE_ENOUGH)
        turned = close or process.extractOne(
            text, mine.keys(), scorer=fuzz.token_sort_ratio, score_cutoff=CLOSE_ENOUGH + 10
        )
        if turned:
            found[name] = mine[turned[0]]
    return found
