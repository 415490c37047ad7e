"""Cells that are answers: yes and no, numbers, the words of scales."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

import numpy as np
import pandas as pd

from verkosto.content import table
from verkosto.survey.files.grid import normal_name

_AROUND = " \t\n\"'”“„’‘`.,:;!*"
_SIGNS = re.compile(r"[^\w\s]|_")
_BRACKETS = re.compile(r"\([^)]*\)|\[[^]]*\]")
_THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_NUMBER = r"-?\d+(?:[.,]\d+)?"
_BEFORE = re.compile(rf"[(\[]?\s*({_NUMBER})\s*(?:[)\].:=]|[-–—](?!\d))\s*([-–—=:]\s*)?([^\d\s].*)")
_BESIDE = re.compile(rf"({_NUMBER})\s+([^\d\s].*)")
_AFTER = re.compile(rf"([^\d\s].*?)\s*(?:[(\[]\s*({_NUMBER})\s*[)\]]|[=:]\s*({_NUMBER}))")


MOST_LOOKED_AT = 2_000


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(_plain(word) for word in table("answers")[kind])


@cache
def scale_words() -> Mapping[str, Mapping[str, float]]:
    """Every scale's words, in three languages, with the number of their step; the project's own come first.

    Examples
    --------
    >>> scale_words()["intensity"]["jonkin verran"], scale_words()["frequency"]["varje vecka"]
    (2.0, 4.0)
    """
    answers, scales = table("answers"), {}
    for name, entry in answers["scales"].items():
        scales[name] = {
            word_key(word): float(entry["low"] + step)
            for words in entry["words"].values()
            for step, word in enumerate(words)
        }
    for name, steps in answers["spoken"].items():
        told = {word_key(word): float(step) for step, words in steps.items() for word in words}
        scales[name] = told | scales.get(name, {})
    return scales


@cache
def known_words() -> frozenset[str]:
    """The words of all scales."""
    return frozenset(word for words in scale_words().values() for word in words)


def _plain(text: str) -> str:
    name = normal_name(text).casefold()
    return name.strip(_AROUND) or name


def word_key(text: str) -> str:
    """A word of a scale as it is looked up: lower case, no signs, single spaces.

    Examples
    --------
    >>> word_key("Erittäin  paljon."), word_key("1–2 kertaa viikossa")
    ('erittäin paljon', '1 2 kertaa viikossa')
    """
    return " ".join(_SIGNS.sub(" ", normal_name(text)).casefold().split())


def known_key(text: str) -> str:
    """The word as scales know it, with or without what stands in brackets."""
    whole = word_key(text)
    bare = word_key(_BRACKETS.sub(" ", text))
    return bare if bare and whole not in known_words() and bare in known_words() else whole


def plain(texts: pd.Series) -> pd.Series:
    """Lower case, single spaces, no signs around; each distinct text worked out once."""
    return texts.map({text: _plain(text) for text in texts.unique()}).astype(object)


def yes_no(texts: pd.Series) -> pd.Series:
    """1.0 for a yes, 0.0 for a no, ``nan`` for anything else.

    Examples
    --------
    >>> yes_no(pd.Series(["Kyllä", "ei", "", "ehkä", "Unchecked"])).tolist()
    [1.0, 0.0, nan, nan, 0.0]
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


def is_silent(texts: pd.Series) -> pd.Series:
    """Whether a cell says that nobody answered ("not answered", "declined")."""
    return plain(texts).isin(_words("silent"))


def says_nothing(text: str) -> bool:
    """Whether one text is "don't know", or blank.

    Examples
    --------
    >>> says_nothing("En osaa sanoa."), says_nothing("Ei koskaan")
    (True, False)
    """
    key = _plain(text)
    return not key or key in _words("missing") or key in _words("silent")


def says_no_tie(text: str) -> bool:
    """Whether one text says that there is no tie: "never", or a scale's word for nothing."""
    key = known_key(text)
    return _plain(text) in _words("no_tie") or any(words.get(key) == 0 for words in scale_words().values())


def number_in(text: str) -> float:
    """A number with a decimal point or comma; ``nan`` where the text is none (or is infinite).

    Examples
    --------
    >>> number_in("3,5"), number_in("1 200"), number_in("1 2")
    (3.5, 1200.0, nan)
    """
    clean = _THOUSANDS.sub("", _plain(text).replace("−", "-").replace(",", "."))
    return float(clean) if re.fullmatch(r"[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,2})?", clean) else float("nan")


def number_and_word(text: str) -> tuple[float, str] | None:
    """The number and the words of a cell that holds both; ``None`` when it does not.

    Examples
    --------
    >>> number_and_word("4 = Viikoittain"), number_and_word("(3) Paljon"), number_and_word("Paljon (3)")
    ((4.0, 'Viikoittain'), (3.0, 'Paljon'), (3.0, 'Paljon'))
    >>> number_and_word("1–2 kertaa viikossa"), number_and_word("2 kertaa viikossa")
    (None, None)
    """
    clean = normal_name(text)
    if word_key(clean) in known_words():
        return None
    if found := _BEFORE.fullmatch(clean):
        return _float(found[1]), found[3].strip()
    if (found := _BESIDE.fullmatch(clean)) and (
        known_key(found[2]) in known_words() or says_nothing(found[2])
    ):
        return _float(found[1]), found[2].strip()
    if found := _AFTER.fullmatch(clean):
        return _float(found[2] or found[3]), found[1].strip()
    return None


def _float(text: str) -> float:
    return float(text.replace(",", "."))


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
    words = scale_words().get(scale, {})
    read = {}
    for text in texts.unique():
        number = number_in(text)
        read[text] = words.get(word_key(text), number) if np.isnan(number) else number
    return texts.map(read).astype(float)


def look_like_answers(texts: pd.Series) -> float:
    """Share of the filled cells that are numbers, ticks or words of a scale (1.0 when nothing is filled).

    Of a long column the first :data:`MOST_LOOKED_AT` cells tell.
    """
    filled = answers = 0
    for text, n in Counter(texts.iloc[:MOST_LOOKED_AT]).items():
        key = _plain(text)
        if key and key not in _words("missing"):
            filled += n
            answers += n * _is_answer(text, key)
    return answers / filled if filled else 1.0


def _is_answer(text: str, key: str) -> bool:
    return (
        any(key in _words(kind) for kind in ("yes", "no", "no_tie"))
        or not np.isnan(number_in(text))
        or known_key(text) in known_words()
        or number_and_word(text) is not None
    )
