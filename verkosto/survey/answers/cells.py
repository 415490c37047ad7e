"""Cells that are answers: yes and no, numbers, the words of scales."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache

import numpy as np
import pandas as pd

from verkosto.content import table
from verkosto.survey.files.grid import normal_name

_AROUND = " \t\n\"'”“„’‘`.,:;!*"
_SIGNS = re.compile(r"[^\w\s]|_")
_BRACKETS = re.compile(r"\([^)]*\)|\[[^]]*\]")
_THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_FLOAT = re.compile(r"[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,2})?")
_MAY_BE_BOTH = re.compile(r"[(\[]?\s*-?\d|.*[(\[=:]")
_DIGIT = re.compile(r"\d")
_TIMES = re.compile(r"\b(\d+) ?x\b")
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
    >>> word_key("2-3 krt/kk"), word_key("1-2x/month"), word_key("Några gånger per år")
    ('2 3 kertaa kuussa', '1 2 times a month', 'några gånger om året')
    """
    words = " ".join(_SIGNS.sub(" ", normal_name(text)).casefold().split())
    words = _shorthand().sub(_in_full, _TIMES.sub(r"\1 times", words))
    return _shorthand().sub(_in_full, words)  # "krt/v" takes two steps


@cache
def _shorthand() -> re.Pattern[str]:
    ways = sorted(table("answers")["short"], key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, ways))})\b")


def _in_full(found: re.Match[str]) -> str:
    return str(table("answers")["short"][found[0]])


def denies(text: str) -> bool:
    """Whether an answer that is on no list begins as one that says that there is no tie.

    Examples
    --------
    >>> denies("Emme ole yhteydessä"), denies("We don't work together"), denies("Entinen kumppani")
    (True, True, False)
    """
    words = f"{_plain(text).replace('’', chr(39))} "
    return any(words.startswith(f"{beginning} ") for beginning in table("answers")["denials"])


def known_key(text: str) -> str:
    """The word as scales know it, with or without what stands in brackets."""
    whole = word_key(text)
    if "(" not in text and "[" not in text:
        return whole
    bare = word_key(_BRACKETS.sub(" ", text))
    return bare if bare and whole not in known_words() and bare in known_words() else whole


def plain(texts: pd.Series) -> pd.Series:
    """Lower case, single spaces, no signs around; each distinct text worked out once."""
    return _each(texts, _plain, object)


def _each(texts: pd.Series, work: Callable[[str], object], kind: type) -> pd.Series:
    """What a function says of every text; of each distinct one it is asked once."""
    cells = texts.tolist()
    told = {text: work(text) for text in dict.fromkeys(cells)}
    return pd.Series([told[text] for text in cells], texts.index, kind, texts.name)


def _is_word(texts: pd.Series, kind: str) -> pd.Series:
    words = _words(kind)
    return _each(texts, lambda text: _plain(text) in words, bool)


def yes_no(texts: pd.Series) -> pd.Series:
    """1.0 for a yes, 0.0 for a no, ``nan`` for anything else.

    Examples
    --------
    >>> yes_no(pd.Series(["Kyllä", "ei", "", "ehkä", "Unchecked"])).tolist()
    [1.0, 0.0, nan, nan, 0.0]
    """
    return _each(texts, tick_in, float).rename(None)


def tick_in(text: str) -> float:
    """1.0 when one text is a yes, 0.0 when it is a no, else ``nan``."""
    word = _plain(text)
    return 1.0 if word in _words("yes") else 0.0 if word in _words("no") else np.nan


def is_no_tie(texts: pd.Series) -> pd.Series:
    """Whether an answer in words says that there is no tie."""
    return _is_word(texts, "no_tie")


def is_missing(texts: pd.Series) -> pd.Series:
    """Whether a cell says nothing: blank, or "don't know"."""
    return _each(texts, is_missing_text, bool)


def is_missing_text(text: str) -> bool:
    """:func:`is_missing` of one text."""
    word = _plain(text)
    return not word or word in _words("missing")


def is_silent(texts: pd.Series) -> pd.Series:
    """Whether a cell says that nobody answered ("not answered", "declined")."""
    return _is_word(texts, "silent")


def is_silent_text(text: str) -> bool:
    """:func:`is_silent` of one text."""
    return _plain(text) in _words("silent")


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
    >>> number_in("50 %")
    50.0
    """
    return _number(_plain(text))


def _number(word: str) -> float:
    clean = _THOUSANDS.sub("", word.replace("−", "-").replace(",", ".")).removesuffix("%").rstrip()
    return float(clean) if _FLOAT.fullmatch(clean) else math.nan


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
    if not _MAY_BE_BOTH.match(clean) or word_key(clean) in known_words():
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

    def read(text: str) -> float:
        number = number_in(text)
        return words.get(word_key(text), number) if math.isnan(number) else number

    return _each(texts, read, float)


def look_like_answers(texts: pd.Series) -> float:
    """Share of the filled cells that are numbers, ticks or words of a scale (1.0 when nothing is filled).

    Of a long column the first :data:`MOST_LOOKED_AT` cells tell.
    """
    filled = answers = 0
    for text, n in Counter(texts.iloc[:MOST_LOOKED_AT].tolist()).items():
        key = _plain(text)
        if key and key not in _words("missing"):
            filled += n
            answers += n * _is_answer(text, key)
    return answers / filled if filled else 1.0


def _is_answer(text: str, key: str) -> bool:
    if key in _words("yes") or key in _words("no") or key in _words("no_tie"):
        return True
    if not _DIGIT.search(text):
        return known_key(text) in known_words()
    return (
        not math.isnan(_number(key)) or known_key(text) in known_words() or number_and_word(text) is not None
    )
