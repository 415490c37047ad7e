"""What the coding component is given, and what may be believed of that which it sends back.

The component stands in the visitor's browser, which can send anything: ids, themes and places are looked up,
and what does not fit is left out. Nothing here is about any coder but the one who codes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from verkosto.canvas.coding import Coded, Passage, Tag, Theme
from verkosto.canvas.coding_work import LONGEST_NAME, MOST_PASSAGES, joined_passages
from verkosto.charts.coding_colours import coding_colour
from verkosto.instruments.reflection.answers import Answer

KEYS: Final = "123456789qwertyiopasdfghjklzxcvbm"
"""The keys of the themes in the order of the codebook; 0, n and u do something else."""


@dataclass(frozen=True)
class Sent:
    """A message of the component: who coded, how many messages came before it, and the answers.

    ``answers`` holds answer id → what was given, ``None`` where it is not coded. Answers whose coding could
    not be read are not in it, and keep what they had.
    """

    scope: str
    coder: str
    count: int
    answers: Mapping[str, Coded | None]


def theme_key(place: int) -> str:
    """The key that gives a theme, by its place in the codebook from 0 on; ``""`` when there is none left.

    Examples
    --------
    >>> theme_key(0), theme_key(9), theme_key(99)
    ('1', 'q', '')
    """
    return KEYS[place] if place < len(KEYS) else ""


def given_answers(answers: Sequence[Answer], coded: Mapping[str, Coded]) -> dict[str, Any]:
    """The answers to a question and one coder's coding of them, for the component."""
    return {
        "answers": [{"id": one.id, "text": one.text, "language": one.language} for one in answers],
        "coded": {one.id: _given(coded[one.id]) for one in answers if one.id in coded},
    }


def _given(coded: Coded) -> list[list[Any]]:
    return [[tag.theme, [[place.start, place.end] for place in tag.passages]] for tag in coded.tags]


def given_themes(themes: Sequence[Theme]) -> dict[str, Any]:
    """The codebook for the component, with the keys of its themes."""
    shown = [
        {"key": one.key, "name": one.name, "about": one.about, "hex": coding_colour(one.colour)}
        for one in themes
    ]
    return {"themes": shown, "keys": [theme_key(place) for place in range(len(themes))]}


def sent(message: object, answers: Mapping[str, Answer], themes: Sequence[Theme]) -> Sent | None:
    """What the component sent, as far as it can be believed.

    Parameters
    ----------
    message : object
        Anything.
    answers : mapping of str to Answer
        Every answer that may be coded, by id.
    themes : sequence of Theme

    Returns
    -------
    Sent or None
        ``None`` when it is no message at all.
    """
    if not isinstance(message, Mapping):
        return None
    scope, coder, count = message.get("scope"), message.get("coder"), message.get("count")
    told = message.get("answers")
    if not (isinstance(scope, str) and isinstance(coder, str) and isinstance(told, Mapping)):
        return None
    if not isinstance(count, int) or not coder or len(coder) > LONGEST_NAME:
        return None
    known = {theme.key for theme in themes}
    read: dict[str, Coded | None] = {}
    for key, tags in told.items():
        if key not in answers:
            continue
        if tags is None:
            read[key] = None
        elif isinstance(tags, list):
            coded = _coded(tags, len(answers[key].text), known)
            if coded is not None:
                read[key] = coded
    return Sent(scope, coder, count, read)


def _coded(tags: list[Any], length: int, known: set[str]) -> Coded | None:
    """What an answer was given; ``None`` where something was given and none of it can be believed."""
    if not tags:
        return Coded()
    found: dict[str, Tag] = {}
    for tag in tags:
        if not (isinstance(tag, list) and len(tag) == 2 and isinstance(tag[0], str) and tag[0] in known):
            continue
        passages = _passages(tag[1], length)
        if passages is not None:
            found[tag[0]] = Tag(tag[0], passages)
    return Coded(tuple(found.values())) if found else None


def _passages(told: object, length: int) -> tuple[Passage, ...] | None:
    """The passages of a tag, in order and without overlaps; ``None`` when one of them is none of the text."""
    if not isinstance(told, list):
        return None
    found = []
    for place in told:
        if not (isinstance(place, list) and len(place) == 2 and all(map(_whole, place))):
            return None
        start, end = place
        if not 0 <= start < end <= length:
            return None
        found.append(Passage(start, end))
    passages = joined_passages(found)
    return passages if len(passages) <= MOST_PASSAGES else None


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
