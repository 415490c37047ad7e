"""Which item of the instruments a heading asks: by its id, by its words, or by their likeness."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from html import unescape

import numpy as np
from rapidfuzz import fuzz, process

from verkosto.content.instruments import Item, items
from verkosto.survey.rated.item_texts import (
    NOT,
    asked_items,
    item_of_a_meeting,
    plain_text,
    shorts_of_items,
    texts_of_items,
)

SURE = 90.0
LIKELY = 75.0
"""Likeness of a heading and an item's text, 0 to 100: taken from the one on, asked from the other (ours)."""
_APART = 3.0  # two items that are nearly as like as each other: nobody can tell which is meant
_LONG_ENOUGH = 3  # words; shorter ones are alike by accident

_PREFIXES = ("epä", "un", "dis", "in", "im", "non", "o", "miss", "mis")

_NUMBER = re.compile(
    r"^(?:(?:kysymys|question|fråga)\s+\d{1,3}[.):]?\s+|\(?\d{1,3}[.):]\s*|[qk]?\d{1,3}(?:[._]\d{1,3})*[.):]?\s+)",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\[([^\[\]]+)\]\s*$")
_CHOICE = re.compile(r"\(choice=(.*)\)\s*$")
_MARKS = (" - ", " – ", " — ", ": ", " | ", "? ")
_SCALE = re.compile(r"\([^()]*\)")
_LEGEND = re.compile(r"\([^()]*\d[^()]*\)")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_CUT_SHORT = 20
"""So many letters of a heading that breaks off tell whose beginning it is (ours)."""
_BEGINNING = 95.0
_OPEN = ("text", "txt", "teksti", "avoin", "open", "öppen")
"""What an export puts after the id of an open question."""
_CHOSEN = (" selected choice", " valittu vaihtoehto", " valt alternativ")
"""What a form service puts between a question and its option."""


@dataclass(frozen=True)
class Meaning:
    """What a heading asks.

    Attributes
    ----------
    item, option : str
        The id of the item, and the key of its option where the heading asks for one only (else ``""``).
    by : {"id", "text", "short", "likeness"}
        What told it.
    likeness : float
        100 where id or words are the item's own.
    """

    item: str
    option: str = ""
    by: str = "text"
    likeness: float = 100.0


def _without_marks(heading: str) -> str:
    """A heading without the marks of a web page.

    Examples
    --------
    >>> _without_marks("<p><b>D1</b>&nbsp;- Debatti</p>")
    'D1 - Debatti'
    """
    if "<" not in heading and "&" not in heading:
        return heading
    return " ".join(unescape(_TAG.sub(" ", heading)).split())


def meaning(heading: str) -> Meaning | None:
    """The item that a heading names with its id or its very words; ``None``: none.

    Items that are asked of every named actor are none of these.

    Examples
    --------
    >>> [meaning(h).item for h in ("D3 Difference", "Miten hyvin …? [Dialogi]", "Vad är klart - F8")]
    ['D3', 'D2', 'F8']
    >>> meaning("HNM_A"), meaning("Toimija")
    (Meaning(item='HNM', option='A', by='id', likeness=100.0), None)
    >>> meaning("Q4_1 Verkostossamme toimitaan rehellisesti. (1 = ei lainkaan, 5 = täysin)").item
    'F1'
    """
    heading = _without_marks(heading)
    found = _by_id(heading)
    if found is not None and found.likeness == 100:
        return found
    for before, part in _parts(heading):
        if told := _by_words(part) or _by_option(before, part):
            return told
        numbered = _by_id(part) if before else None
        if numbered is not None and numbered.likeness == 100:
            return numbered
    return found


def likely_meanings(headings: Iterable[str]) -> dict[str, Meaning]:
    """The item that each heading is most like, from :data:`LIKELY` on.

    It is below :data:`SURE` where two items are as like as each other, or a "not" makes the difference.

    Examples
    --------
    >>> likely_meanings(["Tunnen verkoston muut jäsenet rittävän hyvin"]).popitem()[1].item
    'P1'
    >>> likely_meanings(["Verkostossamme kerrotaan av..."]).popitem()[1]
    Meaning(item='F2', option='', by='likeness', likeness=95.0)
    """
    headings = list(dict.fromkeys(headings))
    keys = {heading: _keys(heading) for heading in headings}
    begun = {heading: item for heading in headings if (item := _begun(keys[heading]))}
    asked = [
        (heading, key)
        for heading in headings
        for key in keys[heading]
        if heading not in begun and len(key.split()) >= _LONG_ENOUGH
    ]
    found = {h: Meaning(item, by="likeness", likeness=_BEGINNING) for h, item in begun.items()}
    if not asked:
        return found
    texts = [(text, item) for text, item in texts_of_items().items() if len(text.split()) >= _LONG_ENOUGH]
    ids = np.array([item for _, item in texts])
    table = process.cdist(
        [key for _, key in asked], [text for text, _ in texts], scorer=fuzz.ratio, score_cutoff=LIKELY
    )
    for (heading, key), scores in zip(asked, table, strict=True):
        best = int(scores.argmax())
        likeness = float(scores[best])
        if likeness < LIKELY or (heading in found and found[heading].likeness >= likeness):
            continue
        second = float(scores[ids != ids[best]].max(initial=0.0))
        if likeness - second < _APART or _turns_round(key, texts[best][0]):
            likeness = min(likeness, SURE - 1)
        found[heading] = Meaning(str(ids[best]), by="likeness", likeness=likeness)
    return found


def _keys(heading: str) -> list[str]:
    """What of a heading may be an item's text, as texts are compared."""
    return list(dict.fromkeys(plain_text(part) for _, part in _parts(_without_marks(heading))))


def _begun(keys: Iterable[str]) -> str:
    """The only item whose text begins as a heading that breaks off; ``""``: none, or several."""
    for key in keys:
        if len(key) >= _CUT_SHORT and " " in key:
            begun = {item for text, item in texts_of_items().items() if text.startswith(key) and text != key}
            if len(begun) == 1:
                return begun.pop()
    return ""


def _turns_round(one: str, other: str) -> bool:
    """Whether one text says the opposite of the other: a "not", or a prefix that means it, is in one only."""
    mine, yours = set(one.split()), set(other.split())
    if (mine ^ yours) & NOT:
        return True
    return any(f"{prefix}{b}" == a for a in mine ^ yours for b in mine ^ yours for prefix in _PREFIXES)


def _parts(heading: str) -> Iterator[tuple[str, str]]:
    """What may name the item: the heading, and its last part, each with what stands before it."""
    yield "", heading
    if (bare := _LEGEND.sub(" ", heading).strip()) != heading and bare:
        yield "", bare
    for whole in (heading, bare):
        if (plain := _NUMBER.sub("", whole)) != whole:
            yield "", plain
    for pattern in (_CHOICE, _BRACKET):
        if found := pattern.search(heading):
            yield heading[: found.start()], found[1]
    for mark in _MARKS:
        start = heading.find(mark)
        while start >= 0:
            before, part = heading[: start + 1], heading[start + len(mark) :]
            yield before, part
            if (bare := _LEGEND.sub(" ", part).strip()) != part and bare:
                yield before, bare
            start = heading.find(mark, start + 1)


def last_parts(heading: str) -> list[str]:
    """A heading, and what stands after each mark that may part it from its question."""
    return [part for _, part in _parts(_without_marks(heading))]


def _by_words(part: str) -> Meaning | None:
    key = plain_text(part)
    if key in texts_of_items():
        return Meaning(texts_of_items()[key])
    if item := item_of_a_meeting(key):
        return Meaning(item)
    return Meaning(shorts_of_items()[key], by="short") if key in shorts_of_items() else None


@cache
def _ids() -> re.Pattern[str]:
    known = sorted(asked_items(), key=len, reverse=True)
    return re.compile(
        rf"({'|'.join(map(re.escape, known))})(?![^\W_])(?P<rest>.*)", re.IGNORECASE | re.DOTALL
    )


def _by_id(part: str) -> Meaning | None:
    """The item whose id stands first; below 100 where the words after it are another item's, or no item's."""
    found = _ids().match(part.strip())
    if found is None:
        return None
    item = next(item for key, item in asked_items().items() if key.casefold() == found[1].casefold())
    rest = found["rest"]
    told = Meaning(item.id, by="id")
    if item.options and item.kind in ("choices", "points") and (option := option_key(item, rest)):
        return replace(told, option=option)
    bare = plain_text(_SCALE.sub(" ", rest))
    if not bare or bare.replace(" ", "").isdigit():
        return told if rest[:1] != "_" or not bare else None
    if rest.startswith("_"):
        return told if item.kind == "text" and bare in _OPEN else None
    if " " not in bare:
        own = item.id in (shorts_of_items().get(bare), texts_of_items().get(bare))
        return told if own else replace(told, likeness=0.0)
    worded = _by_words(bare)
    if (worded is not None and worded.item == item.id) or item_of_a_meeting(bare, any_word=True) == item.id:
        return told
    texts = [plain_text(name) for name in (*item.text.values(), *item.short.values())]
    likeness, text = max((fuzz.partial_ratio(bare, text), text) for text in texts)
    sure = likeness >= SURE and not _turns_round(bare, text)
    return told if sure else replace(told, likeness=min(likeness, SURE - 1))


def tie_item(heading: str) -> str:
    """The item that a heading asks of a named actor (domain 5.2), by its id or its words; ``""``: none.

    Examples
    --------
    >>> tie_item("TC"), tie_item("I trust that this actor keeps what has been agreed. (1-5)"), tie_item("TCP")
    ('TC', 'TK', '')
    """
    plain = plain_text(_SCALE.sub(" ", _without_marks(heading)))
    first, _, rest = plain.partition(" ")
    for key, texts in _tie_items().items():
        if any(text in plain for text in texts):
            return key
        if first == key.casefold() and (not rest or any(rest in text for text in texts)):
            return key
    return ""


@cache
def _tie_items() -> Mapping[str, tuple[str, ...]]:
    asked = (item for item in items().values() if item.part == "tie")
    return {item.id: tuple(map(plain_text, item.text.values())) for item in asked}


def option_key(item: Item, text: str) -> str:
    """The key of the option that a text names, by its key or by its words in any language; ``""``: none.

    Examples
    --------
    >>> option_key(items()["HNM"], " (pisteet): Hinta ja kilpailu"), option_key(items()["GOV"], "nao")
    ('H', 'nao')
    """
    inner = _CHOICE.search(text) or _BRACKET.search(text)
    tries = {plain_text(inner[1] if inner else text), plain_text(_SCALE.sub(" ", text))}
    for option in item.options:
        if {plain_text(option.key), *map(plain_text, option.text.values())} & tries:
            return option.key
    return ""


@cache
def _options() -> dict[str, tuple[Item, str]]:
    """The words of options that may stand in a heading: option → its item and key."""
    return {
        plain_text(text): (item, option.key)
        for item in asked_items().values()
        if item.kind in ("choices", "points")
        for option in item.options
        for text in option.text.values()
    }


def _by_option(before: str, part: str) -> Meaning | None:
    """An option with its question before it; shared points also by the option alone."""
    item, option = _options().get(plain_text(part), (None, ""))
    if item is None:
        return None
    asked = plain_text(before)
    for chosen in _CHOSEN:
        asked = asked.removesuffix(chosen)
    named = item.kind == "points" or any(plain_text(text) == asked for text in item.text.values())
    return Meaning(item.id, option) if named else None
