"""Which way the numbers of a question run: what is noticed and asked, and what the answer does to them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from verkosto.content import table
from verkosto.model import Question
from verkosto.survey.answers.cells import known_key, says_no_tie, scale_words, word_key

TAKEN = {"scale-direction": "larger", "one-is-never": "larger", "ranks": "smaller"}
"""What holds until somebody answers. Of ranks the first is the closest in every survey we have seen; reading
the last one as the closest would turn the network inside out."""
OWN_CELL = -1
"""The row of a cell that asks a respondent about itself."""
_TOLD = re.compile(r"(larger|smaller)(?::(-?\d+(?:\.\d+)?))?")
_MOST_LIMITS = 5
_FEWEST_ROWS = 3
_FEWEST_RANKS = 4
_SHARE_OF_RANKED_ROWS = 0.9
_LONGEST_SCALE = 10
_CODES = (9, 99, 999)
_MOST_BESIDE_CODE = 7
_FEWEST_BESIDE_CODE = 3


@dataclass(frozen=True)
class Noticed:
    """Something about the numbers that has to be asked."""

    key: str
    options: tuple[str, ...]
    said: Mapping[str, object] = field(default_factory=dict)


def parsed(told: str) -> tuple[str, float | None] | None:
    """Direction and limit of ``options.scales``; ``None`` when nothing (known) was told.

    Examples
    --------
    >>> parsed("smaller:3"), parsed("larger"), parsed("")
    (('smaller', 3.0), ('larger', None), None)
    """
    found = _TOLD.fullmatch(told.strip())
    return (found[1], float(found[2]) if found[2] else None) if found else None


def turned(values: pd.Series, told: str, scale: tuple[float, float]) -> tuple[pd.Series, tuple[float, float]]:
    """Numbers as strengths: larger is closer, 0 is no tie.

    Parameters
    ----------
    values : pandas.Series of float
    told : str
        As in ``options.scales``. ``"smaller"``: ``low + high - x``, so that the order turns round;
        ``"smaller:3"``: ``4 - x`` of 1, 2 and 3, and the others are no tie; ``"larger:2"``: what is below 2
        is no tie.
    scale : (float, float)
        Lowest and highest number. Where the lowest is above 0, a 0 is no tie both ways.

    Returns
    -------
    pandas.Series of float, (float, float)
        The strengths and their scale; ``nan`` stays ``nan``.

    Examples
    --------
    >>> turned(pd.Series([1.0, 2, 5, 0]), "smaller", (1, 5))[0].tolist()
    [5.0, 4.0, 1.0, 0.0]
    >>> turned(pd.Series([1.0, 3, 4]), "smaller:3", (1, 17))[0].tolist()
    [3.0, 1.0, 0.0]
    """
    direction, limit = parsed(told) or ("larger", None)
    low, high = scale
    if direction == "larger":
        if limit is None:
            return values, scale
        return values.mask(values < limit, 0.0), (max(limit, low), high)
    none = (values == 0) & (low > 0)
    if limit is None:
        return (low + high - values).mask(none, 0.0), scale
    return (limit + 1 - values).mask(none | (values > limit), 0.0), (1.0, limit + 1 - low)


def noticed(
    numbers: pd.Series,
    rows: pd.Series | None,
    meanings: Mapping[float, str],
    names: str,
    scale: tuple[float, float] | None,
) -> Noticed | None:
    """What has to be asked about the direction of a question's numbers.

    Parameters
    ----------
    numbers : pandas.Series of float
        As the cells have them, ``nan`` where they say nothing.
    rows : pandas.Series or None
        The respondent of each cell; ``None`` where not everybody was asked about everybody.
    meanings : mapping of float to str
        What a heading or words beside the numbers say of some of them.
    names : str
        The question's and the table's names.
    scale : (float, float) or None
        What the heading states.
    """
    if (turn := _runs_down(meanings, numbers)) is not None:
        return turn
    lowest = min(meanings, default=0.0)
    if lowest == 1 and says_no_tie(meanings[lowest]):
        return Noticed("one-is-never", ("larger", "larger:2"), {"word": meanings[lowest]})
    if rows is None:
        return None
    asked = pd.DataFrame({"row": rows.to_numpy(), "number": numbers.to_numpy()})
    asked = asked[asked["row"] != OWN_CELL]
    by_row = asked.groupby("row")["number"].agg(["size", "count", "nunique", "min", "max"])
    by_row = by_row[by_row["count"] > 0]
    if len(by_row) < _FEWEST_ROWS:
        return None
    if (places := _places(by_row, names)) > 0:
        limits = (f"smaller:{limit}" for limit in range(1, min(_MOST_LIMITS, places - 1) + 1))
        return Noticed("ranks", ("larger", "smaller", *limits), {"k": places})
    if speaks_of_ranks(names):
        return None
    complete = (by_row["size"] - by_row["count"] <= 1) & (by_row["count"] > 1)
    whole = asked["number"].dropna()
    scaled = whole.min() == 1 and 2 <= whole.max() <= _LONGEST_SCALE and (whole % 1 == 0).all()
    if complete.all() and scaled and (scale is None or scale[0] == 1):
        return Noticed("one-is-never", ("larger", "larger:2"), {"word": "none"})
    return None


def _places(by_row: pd.DataFrame, names: str) -> int:
    """How many places the longest order has, when each row's answers are an order 1, 2, 3 …; else 0."""
    count = by_row["count"]
    ordered = (by_row["nunique"] == count) & (by_row["min"] == 1) & (by_row["max"] == count)
    if ordered.mean() < _SHARE_OF_RANKED_ROWS:
        return 0
    longest = int(count[ordered].max())
    named = speaks_of_ranks(names)
    everyone = bool((by_row["size"] - count <= 1).all()) and int(count[ordered].min()) >= longest - 1
    return longest if (longest >= _FEWEST_RANKS and everyone) or (named and longest > 1) else 0


def speaks_of_ranks(names: str) -> bool:
    """Whether a heading says that the answers are places in an order.

    Examples
    --------
    >>> speaks_of_ranks("Sija (1 = tärkein)"), speaks_of_ranks("Tiiviys")
    (True, False)
    """
    words = set(word_key(names).split())
    return not words.isdisjoint(word_key(word) for word in table("answers")["ranks"])


def missing_code(numbers: pd.Series, heading: str) -> float | None:
    """The largest number, where it stands far above all others as codes for "no answer" do (9, 99, 999).

    Examples
    --------
    >>> missing_code(pd.Series([1.0, 2, 3, 5, 99]), "Tiiviys"), missing_code(pd.Series([1.0, 4, 12, 99]), "")
    (99.0, None)
    >>> missing_code(pd.Series([1.0, 2, 5, 9]), "Tapaamiset (lkm)")
    """
    told = sorted(set(numbers.dropna()))
    if len(told) < _FEWEST_BESIDE_CODE or told[-1] not in _CODES or told[-2] > _MOST_BESIDE_CODE:
        return None
    steps = [number for number in told[:-1] if number >= 0 and number % 1 == 0]
    few = len(steps) < _FEWEST_BESIDE_CODE and steps != [0, 1]
    counted = not set(word_key(heading).split()).isdisjoint(table("answers")["counts"])
    return None if counted or few or len(steps) < len(told) - 1 else float(told[-1])


def _runs_down(meanings: Mapping[float, str], numbers: pd.Series) -> Noticed | None:
    """Whether the words say that the lowest number is the most, or the highest one no tie at all."""
    heights = {number: height for number, word in meanings.items() if (height := _height(word)) is not None}
    if not heights:
        return None
    first, last = min(heights), max(heights)
    down = heights[first] > (heights[last] if first < last else 0.5)
    never = last > 1 and says_no_tie(meanings[last]) and not numbers.max() > last
    if not down and not (never and first == last):
        return None
    if first == last and first != 1 and not never:
        return None
    options = ["larger", "smaller"]
    if never:
        options.append(f"smaller:{last - 1:g}")
    return Noticed("scale-direction", tuple(options), {"number": first, "word": meanings[first]})


def _height(word: str) -> float | None:
    """Where a word stands between the least (0) and the most (1) of its scale; ``None``: nobody knows."""
    key = known_key(word)
    if key in {word_key(most) for most in table("answers")["most"]}:
        return 1.0
    if key in {word_key(least) for least in table("answers")["least"]} or says_no_tie(word):
        return 0.0
    for words in scale_words().values():
        if key in words:
            low, high = min(words.values()), max(words.values())
            return float(np.interp(words[key], (low, high), (0.0, 1.0)))
    return None


def as_question(found: Noticed | None, told: str, table_name: str, column: str) -> Question | None:
    """The question, settled when the user has told which way the numbers run."""
    if parsed(told) is None:
        told = ""
    if found is None and not told:
        return None
    found = found or Noticed("scale-direction", ("larger", "smaller"), {"number": 1.0, "word": "none"})
    options = found.options if not told or told in found.options else (*found.options, told)
    values = {"table": table_name, "column": column or "none", **found.said}
    return Question(found.key, table_name, column, options, told or TAKEN[found.key], bool(told), values)
