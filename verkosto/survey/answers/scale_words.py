"""The words of the scales on which people rate, in three languages, and other words for the same steps."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pandas as pd

from verkosto.content import table
from verkosto.survey.rated.item_texts import plain_text

SCALES = ("likert5", "six_d")
_NEARLY_ALL = 0.8


@cache
def scale_words(scale: str) -> tuple[dict[str, float], dict[str, float]]:
    """The words of a scale and its other words, each with its step; treat them as read-only.

    Examples
    --------
    >>> own, other = scale_words("likert5")
    >>> own["täysin samaa mieltä"], own["helt av samma åsikt"], other["agree"]
    (5.0, 5.0, 4.0)
    """
    entry = table("answers")["scales"][scale]
    low = float(entry["low"])
    own = {
        plain_text(word): low + step for words in entry["words"].values() for step, word in enumerate(words)
    }
    others = table("ratings")["also"].get(scale, ())
    other = {plain_text(word): low + step for step, words in enumerate(others) for word in words}
    return own, {word: step for word, step in other.items() if word not in own}


def scale_ends(scale: str) -> tuple[float, float]:
    """Lowest and highest step of a scale.

    Examples
    --------
    >>> scale_ends("six_d")
    (1.0, 5.0)
    """
    entry = table("answers")["scales"][scale]
    return float(entry["low"]), float(entry["low"] + len(entry["words"]["fi"]) - 1)


def worded_scale(texts: pd.Series) -> str:
    """The scale whose words nearly all cells use; ``""``: none, or the cells are numbers.

    Examples
    --------
    >>> worded_scale(pd.Series(["Agree", "Strongly agree", ""])), worded_scale(pd.Series(["1", "2"]))
    ('likert5', '')
    """
    counts = texts[texts.str.strip() != ""].map(plain_text).value_counts()
    counts = counts[counts.index != ""]  # a dash is a blank
    missing = {plain_text(word) for word in table("answers")["missing"]}
    said = {str(text): int(n) for text, n in counts.items() if text not in missing}
    for scale in SCALES:
        own, other = scale_words(scale)
        fitting = [n for text, n in said.items() if text in own or text in other]
        if len(fitting) >= 2 and sum(fitting) >= _NEARLY_ALL * sum(said.values()):
            return scale
    return ""


def words_said(texts: pd.Series, scale: str) -> tuple[str, ...]:
    """The steps of a scale from the lowest, in the cells' own spelling; one that nobody gave in the scale's.

    Examples
    --------
    >>> words_said(pd.Series(["agree", "Agree", "Agree", "DISAGREE"]), "likert5")[:4]
    ('Strongly disagree', 'DISAGREE', 'Neither agree nor disagree', 'Agree')
    """
    own, other = scale_words(scale)
    entry = table("answers")["scales"][scale]
    counts = Counter(str(text).strip() for text in texts)
    spelled: dict[int, list[str]] = {}
    for text in sorted(counts, key=lambda text: (-counts[text], text)):
        step = own.get(plain_text(text), other.get(plain_text(text)))
        if step is not None:
            spelled.setdefault(int(step - entry["low"]), []).append(text)
    said = {plain_text(text) for text in counts}
    hits = {
        language: sum(plain_text(word) in said for word in words)
        for language, words in entry["words"].items()
    }
    language = max(hits, key=lambda name: (hits[name], name == "en"))
    return tuple(spelled.get(step, [word])[0] for step, word in enumerate(entry["words"][language]))


def on_scale(text: str, scale: str) -> bool:
    """Whether a cell holds a word of the scale, or a number.

    Examples
    --------
    >>> [on_scale(text, "six_d") for text in ("4", "Melko hyvin", "4 = Fairly well", "Kaupunki")]
    [True, True, True, False]
    """
    own, other = scale_words(scale)
    bare = plain_text(text).strip("0123456789 ")
    return not bare or bare in own or bare in other
