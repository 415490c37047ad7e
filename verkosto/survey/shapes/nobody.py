"""Cells that stand in the place of a name and name nobody."""

from __future__ import annotations

from collections.abc import Set
from functools import cache

import pandas as pd

from verkosto.content import table as content_table
from verkosto.survey.answers.cells import is_missing_text
from verkosto.survey.files.grid import normal_name

_NORWAY = "NO"


@cache
def _listed(kind: str) -> frozenset[str]:
    return frozenset(content_table("headings")["named_nobody"][kind])


def _plain(text: str) -> str:
    name = normal_name(text).casefold()
    return name.rstrip(" .!,;") or name


def nobody_in(texts: pd.Series, names: Set[str] = frozenset()) -> pd.Series:
    """Whether a cell answers "nobody": in words, or by a dash.

    Parameters
    ----------
    texts : pandas.Series of str
    names : set of str
        Names that are known to be actors, whatever they look like.

    Examples
    --------
    >>> nobody_in(pd.Series(["Ei kukaan", "-", "NONE", "Kela", ""]), {"NONE"}).tolist()
    [True, True, False, False, False]
    """
    said = {text: _says_nobody(text) for text in dict.fromkeys(texts.tolist())}
    return _among(texts, said, names)


def _says_nobody(text: str) -> bool:
    plain = _plain(text)
    return text != _NORWAY and (plain in _listed("words") or plain in _listed("signs"))


def nameless(texts: pd.Series, names: Set[str] = frozenset()) -> pd.Series:
    """Whether a cell holds no name at all: "n/a", "don't know", or "Other, please specify" with nobody in it.

    Examples
    --------
    >>> nameless(pd.Series(["EOS", "Muu, mikä?", "DK", "Ei kukaan", ""]), {"DK"}).tolist()
    [True, True, False, False, False]
    """
    said = {text: _is_nameless(text) for text in dict.fromkeys(texts.tolist())}
    return _among(texts, said, names)


def _is_nameless(text: str) -> bool:
    name = normal_name(text).casefold()
    return bool(name) and (name in _listed("places") or name in _listed("no_name") or is_missing_text(text))


def is_nobody_text(text: str) -> bool:
    """Whether one text says "nobody" or names none.

    Examples
    --------
    >>> is_nobody_text("ei muita"), is_nobody_text("Muu, mikä?"), is_nobody_text("Kela")
    (True, True, False)
    """
    return _says_nobody(text) or _is_nameless(text)


def no_respondent(texts: pd.Series, names: Set[str] = frozenset()) -> pd.Series:
    """Whether a cell that should say who answers holds nothing but a sign for nobody.

    Examples
    --------
    >>> no_respondent(pd.Series(["-", "n/a", "DK", "Kela"])).tolist()
    [True, True, False, False]
    """
    words = _listed("signs") | _listed("no_name")
    return _among(
        texts, {text: normal_name(text).casefold() in words for text in dict.fromkeys(texts.tolist())}, names
    )


def _among(texts: pd.Series, said: dict[str, bool], names: Set[str]) -> pd.Series:
    mine = [text for text, told in said.items() if told and text not in names]
    return texts.isin(mine) if mine else pd.Series(False, index=texts.index, name=texts.name)
