"""The items' own words, as headings are compared with them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from verkosto.content import table as content_table
from verkosto.content.instruments import Item, items

_SIGNS = re.compile(r"[^\w\s]|_")
_EVENT = "{event}"
NOT = frozenset({
    "ei", "en", "emme", "eivät", "eikä", "ilman", "not", "no", "never", "without",
    "dont", "doesnt", "isnt", "cannot", "inte", "icke", "aldrig", "utan", "ingen", "inga",
})  # fmt: skip
"""Words that turn a question round."""


def plain_text(text: str) -> str:
    """A text as texts are compared: lower case, words only.

    Examples
    --------
    >>> plain_text('Mitä opit ja/tai  "oivalsit"?')
    'mitä opit ja tai oivalsit'
    """
    return " ".join(_SIGNS.sub(" ", text).casefold().split())


@cache
def asked_items() -> Mapping[str, Item]:
    """The items that are asked of the network, by their ids; not those asked of every named actor."""
    return {key: item for key, item in items().items() if item.part != "tie"}


@cache
def texts_of_items() -> dict[str, str]:
    """The texts of items, and other wordings of open questions, as texts are compared: text → id."""
    also = {
        plain_text(text): key
        for key, texts in content_table("ratings")["also_asked"].items()
        for text in texts
        if _EVENT not in text
    }
    return also | {
        plain_text(text): item.id for item in asked_items().values() for text in item.text.values()
    }


@cache
def shorts_of_items() -> dict[str, str]:
    """The short names of items, likewise."""
    return {
        plain_text(part): item.id
        for item in asked_items().values()
        for short in item.short.values()
        for part in (short, *short.split(" – "))
    }


@cache
def _meetings() -> tuple[tuple[tuple[str, ...], str], ...]:
    """Texts that speak of a meeting, without it: their words, and the item."""
    own = [(text, key) for key, item in asked_items().items() for text in item.template.values()]
    also = [
        (text, key)
        for key, texts in content_table("ratings")["also_asked"].items()
        for text in texts
        if _EVENT in text
    ]
    return tuple((tuple(plain_text(text.replace(_EVENT, " ")).split()), key) for text, key in (*own, *also))


def item_of_a_meeting(key: str, *, any_word: bool = False) -> str:
    """The item whose words these are but for some in one place, which name the meeting; ``""``: none.

    ``any_word``: also a name with an "and" in it, as its id has told what the heading asks.

    Examples
    --------
    >>> item_of_a_meeting("mikä verkostopäivässä tuntui hyvältä"), item_of_a_meeting("vad kändes inte bra")
    ('O2', '')
    """
    words, said = tuple(key.split()), content_table("ratings")["meeting"]
    foreign: frozenset[str] = frozenset() if any_word else NOT | set(said["but_not"])
    most = said["most_after_id" if any_word else "most"]
    for fixed, item in _meetings():
        more = len(words) - len(fixed)
        if not 0 <= more <= most:
            continue
        for place in range(1, len(fixed) + 1):
            between = set(words[place : place + more])
            alike = words[:place] == fixed[:place] and words[place + more :] == fixed[place:]
            if alike and not between & foreign:
                return item
    return ""
