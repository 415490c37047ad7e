"""The codebook: themes made, changed, moved and removed, and what they may be called."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final
from unicodedata import category

from verkosto.canvas.coding import COLOURS, Coded, Coding, Theme
from verkosto.instruments.reflection.names import finds, telling
from verkosto.instruments.words.language import language_of
from verkosto.text import LANGUAGES, texts

MOST_THEMES: Final = 60
LONGEST_NAME: Final = 60
LONGEST_ABOUT: Final = 500
_KEY: Final = re.compile(r"t(\d{1,6})")
_UNSEEN: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


def name_text(told: str) -> str:
    r"""A name of a theme or a coder as it is kept: one line, single spaces, no control signs.

    What nobody could see is no name.

    Examples
    --------
    >>> name_text("  Luottamus \n kasvaa"), name_text("\u200b")
    ('Luottamus kasvaa', '')
    """
    line = " ".join(_UNSEEN.sub(" ", told).split())
    return line if any(category(sign) not in ("Cf", "Mn", "Zs") for sign in line) else ""


def about_text(told: str) -> str:
    """A description as it is kept: lines stay, control signs and blanks around it do not."""
    return _UNSEEN.sub(" ", told.replace("\r\n", "\n").replace("\r", "\n")).strip()


def no_theme_words() -> frozenset[str]:
    """What stands in a table for "coded, and no theme fits", in every language; no theme may be called so."""
    return frozenset(texts(language)("coding-no-theme").casefold() for language in LANGUAGES)


def theme_problem(coding: Coding, name: str, about: str = "", key: str = "") -> str | None:
    """Why a theme cannot be called so: a text key, or ``None``.

    Parameters
    ----------
    coding : Coding
    name, about : str
    key : str
        The theme that is changed; ``""`` for a new one.

    Examples
    --------
    >>> theme_problem(Coding((Theme("t1", "Luottamus"),)), "LUOTTAMUS")
    'coding-problem-taken'
    """
    told = name_text(name)
    if not told:
        return "coding-problem-blank"
    if len(told) > LONGEST_NAME:
        return "coding-problem-long"
    if len(about_text(about)) > LONGEST_ABOUT:
        return "coding-problem-long-about"
    others = {theme.name.casefold() for theme in coding.themes if theme.key != key}
    if told.casefold() in others or told.casefold() in no_theme_words():
        return "coding-problem-taken"
    if not key and len(coding.themes) >= MOST_THEMES:
        return "coding-problem-many"
    return None


def name_problem(name: str, actors: Sequence[str], language: str) -> str | None:
    """Whether a name tells who is meant – an actor, a person, an address, a number: a text key, or ``None``.

    A theme is shown, exported and told to others; so it carries no names out. It is looked at in the language
    of the page and, where it is another, in its own.
    """
    told = name_text(name)
    looked = dict.fromkeys([language, language_of(told, language)])
    found = [find.kind for one in looked for find in telling(finds(told, one, actors))]
    return f"coding-problem-{found[0]}" if found else None


def with_theme(coding: Coding, name: str, about: str = "", colour: str = "") -> Coding:
    """The coding with one more theme at the end of its codebook, under a key never used before.

    Parameters
    ----------
    coding : Coding
    name, about : str
    colour : str
        One of :data:`~verkosto.canvas.coding.COLOURS`; ``""``: the one that is used least.

    Raises
    ------
    ValueError
        When :func:`theme_problem` has something to say, or there is no such colour.

    Examples
    --------
    >>> [theme.key for theme in with_theme(with_theme(Coding(), "Luottamus"), "Ajan puute").themes]
    ['t1', 't2']
    """
    refuse(theme_problem(coding, name, about))
    numbers = [int(known[1]) for theme in coding.themes if (known := _KEY.fullmatch(theme.key))]
    number = max([coding.made, *numbers]) + 1
    theme = Theme(f"t{number}", name_text(name), about_text(about), _colour(coding, colour))
    return replace(coding, themes=(*coding.themes, theme), made=number)


def _colour(coding: Coding, colour: str) -> str:
    used = [theme.colour for theme in coding.themes]
    wanted = colour or min(COLOURS, key=used.count)
    if wanted not in COLOURS:
        raise ValueError(colour)
    return wanted


def changed_theme(
    coding: Coding, key: str, *, name: str | None = None, about: str | None = None, colour: str | None = None
) -> Coding:
    """The coding with another name, description or colour of a theme; ``None`` leaves it as it is.

    Raises
    ------
    KeyError
        When there is no such theme.
    ValueError
        As :func:`with_theme`.
    """
    old = theme_of(coding, key)
    named = old.name if name is None else name_text(name)
    told = old.about if about is None else about_text(about)
    refuse(theme_problem(coding, named, told, key))
    new = Theme(key, named, told, old.colour if not colour else _colour(coding, colour))
    return replace(coding, themes=tuple(new if theme.key == key else theme for theme in coding.themes))


def theme_of(coding: Coding, key: str) -> Theme:
    """A theme by its key; :class:`KeyError` when there is none."""
    return {theme.key: theme for theme in coding.themes}[key]


def without_theme(coding: Coding, key: str) -> Coding:
    """The coding without a theme, its tags and its quotes.

    An answer that had no other theme is not coded any more: nobody has said that no theme fits it.
    """
    theme_of(coding, key)
    coders = (
        replace(coder, answers={i: now for i, was in coder.answers.items() if (now := without_tag(was, key))})
        for coder in coding.coders
    )
    return replace(
        coding,
        themes=tuple(theme for theme in coding.themes if theme.key != key),
        coders=tuple(coder for coder in coders if coder.answers),
        quotes=tuple(quote for quote in coding.quotes if quote.theme != key),
    )


def without_tag(was: Coded, key: str) -> Coded | None:
    """What an answer was given but for one theme; ``None``, not coded, when that was the only one."""
    left = tuple(tag for tag in was.tags if tag.theme != key)
    return Coded(left) if left or not was.tags else None


def moved(coding: Coding, key: str, by: int) -> Coding:
    """The coding with a theme moved up (``by`` < 0) or down its codebook, at most to the end.

    Examples
    --------
    >>> [theme.key for theme in moved(Coding((Theme("t1", "a"), Theme("t2", "b"))), "t2", -1).themes]
    ['t2', 't1']
    """
    theme = theme_of(coding, key)
    others = [one for one in coding.themes if one.key != key]
    place = min(max(coding.themes.index(theme) + by, 0), len(others))
    return replace(coding, themes=(*others[:place], theme, *others[place:]))


def refuse(problem: str | None) -> None:
    """Raise what a caller should have asked about before."""
    if problem:
        raise ValueError(problem)
