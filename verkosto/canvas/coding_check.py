"""What the types do not tell of a coding in the team's file: keys, names, places and counts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from verkosto.canvas import event as events
from verkosto.canvas.coding import COLOURS, Coded, Coder, Coding, Event, Passage, Quote, Theme
from verkosto.canvas.coding_work import (
    LONGEST_ABOUT,
    LONGEST_NAME,
    MOST_CODERS,
    MOST_PASSAGES,
    MOST_QUOTES,
    MOST_THEMES,
    about_text,
    joined_passages,
    name_text,
    no_theme_words,
)
from verkosto.errors import UnreadableTeamFile
from verkosto.text import LANGUAGES

MOST_ANSWERS: Final = 300_000
"""Of one coder: more than a file of the size that we take can hold, for what was saved has to open again."""
_MOST_MADE: Final = 100_000
_LAST_PLACE: Final = 1_000_000
_LONGEST_ID: Final = 64
_KEY: Final = re.compile(r"t([1-9]\d{0,5})")


def check_coding(coding: Coding, at: str) -> None:
    """Refuse a coding that we would not have written.

    Raises
    ------
    UnreadableTeamFile
        With the place of what cannot be.
    """
    _at_most(coding.themes, MOST_THEMES, f"{at} / themes")
    _at_most(coding.coders, MOST_CODERS, f"{at} / coders")
    _at_most(coding.quotes, MOST_QUOTES, f"{at} / quotes")
    for number, theme in enumerate(coding.themes, 1):
        _theme(theme, f"{at} / themes / {number}")
    _once((theme.key for theme in coding.themes), f"{at} / themes")
    _once((theme.name.casefold() for theme in coding.themes), f"{at} / themes")
    themes = frozenset(theme.key for theme in coding.themes)
    for number, coder in enumerate(coding.coders, 1):
        _coder(coder, themes, f"{at} / coders / {number}")
    _once((coder.name.casefold() for coder in coding.coders), f"{at} / coders")
    for number, quote in enumerate(coding.quotes, 1):
        _quote(quote, themes, f"{at} / quotes / {number}")
    _fit(coding.made <= _MOST_MADE, f"{at} / made")
    _fit(not coding.told_by or _proper_name(coding.told_by), f"{at} / told_by")


def check_event(event: Event, at: str) -> None:
    """Refuse a word for the meeting that we would not have written.

    Raises
    ------
    UnreadableTeamFile
        As :func:`check_coding`.
    """
    _one_of(event.kind, ("", *events.KINDS, events.OWN), f"{at} / kind")
    for name, forms in (("one", event.one), ("many", event.many)):
        for language, form in forms.items():
            _one_of(language, LANGUAGES, f"{at} / {name}")
            _fit(form == name_text(form) and 0 < len(form) <= events.LONGEST, f"{at} / {name} / {language}")


def _theme(theme: Theme, at: str) -> None:
    known = _KEY.fullmatch(theme.key)
    _fit(known is not None and int(known[1]) <= _MOST_MADE, f"{at} / key")
    _fit(_proper_name(theme.name) and theme.name.casefold() not in no_theme_words(), f"{at} / name")
    _fit(len(theme.about) <= LONGEST_ABOUT and theme.about == about_text(theme.about), f"{at} / about")
    _one_of(theme.colour, COLOURS, f"{at} / colour")


def _coder(coder: Coder, themes: frozenset[str], at: str) -> None:
    _fit(_proper_name(coder.name), f"{at} / name")
    _at_most(coder.answers, MOST_ANSWERS, f"{at} / answers")
    for answer, coded in coder.answers.items():
        _fit(0 < len(answer) <= _LONGEST_ID, f"{at} / answers")
        _coded(coded, themes, f"{at} / answers / {answer}")


def _coded(coded: Coded, themes: frozenset[str], at: str) -> None:
    for tag in coded.tags:
        _one_of(tag.theme, themes, f"{at} / tags")
        _passages(tag.passages, f"{at} / tags")
    _once((tag.theme for tag in coded.tags), f"{at} / tags")


def _passages(passages: tuple[Passage, ...], at: str) -> None:
    """Each a passage, in their order, none touching the next."""
    _at_most(passages, MOST_PASSAGES, at)
    _fit(all(_proper(one.start, one.end) for one in passages), at)
    _fit(joined_passages(passages) == passages, at)


def _quote(quote: Quote, themes: frozenset[str], at: str) -> None:
    _one_of(quote.theme, themes, f"{at} / theme")
    _fit(0 < len(quote.answer) <= _LONGEST_ID, f"{at} / answer")
    _fit(_proper(quote.start, quote.end), f"{at} / end")
    _passages(quote.removed, f"{at} / removed")
    inside = all(quote.start <= one.start and one.end <= quote.end for one in quote.removed)
    _fit(inside, f"{at} / removed")


def _proper(start: int, end: int) -> bool:
    return start < end <= _LAST_PLACE


def _proper_name(name: str) -> bool:
    return 0 < len(name) <= LONGEST_NAME and name == name_text(name)


def _fit(right: bool, at: str) -> None:
    if not right:
        raise UnreadableTeamFile("unfit-team-entry", entry=at)


def _at_most(listed: Sequence[object] | Iterable[object], most: int, at: str) -> None:
    _fit(sum(1 for _ in listed) <= most, at)


def _once(keys: Iterable[str], at: str) -> None:
    told = list(keys)
    _fit(len(set(told)) == len(told), at)


def _one_of(value: str, known: Iterable[str], at: str) -> None:
    if value not in known:
        raise UnreadableTeamFile("unknown-team-choice", entry=at, value=value)
