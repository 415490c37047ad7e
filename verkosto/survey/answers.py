"""Cells that are answers: yes and no, numbers, scale words."""

from __future__ import annotations

from functools import cache

import numpy as np
import pandas as pd

from verkosto.content import table


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(table("answers")[kind])


@cache
def _scale_words(scale: str) -> dict[str, float]:
    entry = table("answers")["scales"].get(scale)
    if entry is None:
        return {}
    return {
        word.casefold(): float(entry["low"] + step)
        for words in entry["words"].values()
        for step, word in enumerate(words)
    }


def plain(texts: pd.Series) -> pd.Series:
    """Lower case, single spaces; each distinct text worked out once."""
    return texts.map({text: " ".join(text.split()).casefold() for text in texts.unique()}).astype(object)


def yes_no(texts: pd.Series) -> pd.Series:
    """1.0 for a yes, 0.0 for a no, ``nan`` for anything else.

    Examples
    --------
    >>> yes_no(pd.Series(["Kyllä", "ei", "", "ehkä"])).tolist()
    [1.0, 0.0, nan, nan]
    """
    words = plain(texts)
    yes, no = words.isin(_words("yes")), words.isin(_words("no"))
    return pd.Series(np.select([yes, no], [1.0, 0.0], np.nan), index=texts.index)


def is_no_tie(texts: pd.Series) -> pd.Series:
    """Whether an answer in words says that there is no tie."""
    return plain(texts).isin(_words("no_tie"))


def is_missing(texts: pd.Series) -> pd.Series:
    """Whether a cell says nothing: blank, or "don't know"."""
    words = plain(texts)
    return (words == "") | words.isin(_words("missing"))


def numbers(texts: pd.Series, scale: str = "") -> pd.Series:
    """Numbers from texts, with decimal point or comma, or from the words of a scale.

    Parameters
    ----------
    texts : pandas.Series of str
    scale : str
        A scale of ``content/answers.toml`` whose words count as its numbers.

    Returns
    -------
    pandas.Series of float
        ``nan`` where the text is no number (and no infinite one).

    Examples
    --------
    >>> numbers(pd.Series(["3,5", "4", "", "Viikoittain"]), "frequency").tolist()
    [3.5, 4.0, nan, 4.0]
    """
    distinct = pd.Series(plain(texts).unique(), dtype=object)
    read = pd.to_numeric(
        distinct.str.replace("−", "-").str.replace(",", ".").str.replace(" ", ""), errors="coerce"
    )
    read = read.where(np.isfinite(read)).fillna(distinct.map(_scale_words(scale)))
    return plain(texts).map(dict(zip(distinct, read.astype(float), strict=True))).astype(float)


def look_like_answers(texts: pd.Series) -> float:
    """Share of the filled cells that are numbers or yes/no marks (1.0 when nothing is filled)."""
    filled = texts[~is_missing(texts)]
    if filled.empty:
        return 1.0
    return float((numbers(filled, "frequency").notna() | yes_no(filled).notna() | is_no_tie(filled)).mean())
