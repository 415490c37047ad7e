"""How the answers to one item are spread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import nan
from typing import TYPE_CHECKING

import numpy as np

from verkosto.content import table
from verkosto.content.instruments import items
from verkosto.instruments.agreement import Agreement, agreement_word, consensus, polarised, r_wg
from verkosto.instruments.answers import Answers
from verkosto.instruments.gates import FEW, SHARES_FROM, few
from verkosto.instruments.intervals import wilson

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Agreement", "Distribution", "distribution", "distributions", "scale_of"]


@dataclass(frozen=True)
class Distribution:
    """The answers to one scale item.

    Attributes
    ----------
    item : str
        Its id, or a heading of the file's own.
    n, dont_know : int
        Answers on the scale; "don't know" apart, never in the base (0 when withheld).
    counts : tuple of int
        From the lowest step to the highest; empty when withheld.
    share_positive : float
        Share of the steps above the middle: of five, the two upper ones.
    range : (float, float) or None
        Wilson's 95 % interval of it.
    median : float
        The middle answer, as a step of the scale (1: the lowest, whatever its value in the file); halfway
        between the two middle ones where their number is even.
    quartiles : (float, float)
        Steps that somebody chose: at least a quarter of the answers is at or below the first, at least a
        quarter at or above the second, and at least half from the one to the other.
    consensus : float
        Tastle and Wierman's consensus, 0 … 1.
    r_wg : float
        1 − s²/2 of five steps, below 0 shown as 0.
    polarised : bool
        At least 8 answers, 30 % of them below the middle and 30 % above it.
    agreement : {"agreed", "partly", "divided", ""}
        The consensus in a word (bands ours).
    withheld : str or None
        The key of the reason.
    """

    item: str
    n: int
    dont_know: int = 0
    counts: tuple[int, ...] = ()
    share_positive: float = nan
    range: tuple[float, float] | None = None
    median: float = nan
    quartiles: tuple[float, float] = (nan, nan)
    consensus: float = nan
    r_wg: float = nan
    polarised: bool = False
    agreement: Agreement = ""
    withheld: str | None = None

    @property
    def positive(self) -> int:
        """How many answered above the middle; 0 when withheld."""
        return sum(self.counts[(len(self.counts) + 1) // 2 :])

    @property
    def below_half(self) -> bool:
        """Whether fewer than half answer above the middle, uncertainty included (R36: from 8 answers on)."""
        return self.range is not None and self.n >= SHARES_FROM and self.range[1] < 1 / 2


def distribution(
    item: str, values: Sequence[float] | NDArray[np.float64], dont_know: int = 0, steps: int = 5
) -> Distribution:
    """The distribution of answers, withheld below the gate.

    Parameters
    ----------
    item : str
    values : sequence or array of float
        Answers 1 … ``steps``, whole; ``nan`` for no answer and for "don't know".
    dont_know : int
        How many said that they do not know.
    steps : int
        Steps of the scale.

    Raises
    ------
    ValueError
        When an answer is not on the scale: survey reading should have set it aside.

    Examples
    --------
    >>> told = distribution("D1", [5, 4, 4, 2, 3, nan], dont_know=1)
    >>> told.n, told.dont_know, told.counts, told.share_positive, told.median, told.quartiles
    (5, 1, (0, 1, 1, 2, 1), 0.6, 4.0, (3.0, 4.0))
    >>> distribution("D1", [5, 4, 4, 2], dont_know=3)
    Distribution(item='D1', n=4, dont_know=0, ..., withheld='few-answers')
    """
    answers = np.asarray(values, dtype=np.float64)
    answers = np.sort(answers[~np.isnan(answers)])
    n = len(answers)
    if few(n):
        return Distribution(item, n, withheld=FEW)
    if answers[0] < 1 or answers[-1] > steps or (answers % 1 != 0).any():
        raise ValueError(item)
    counts = tuple(int(count) for count in np.bincount(answers.astype(np.int64), minlength=steps + 1)[1:])
    positive = sum(counts[(steps + 1) // 2 :])
    quarter = -(-n // 4) - 1  # of the answers in order, the first that has a quarter of them at or below it
    agreed = consensus(counts)
    return Distribution(
        item,
        n,
        dont_know,
        counts,
        positive / n,
        wilson(positive, n),
        float(np.median(answers)),
        (float(answers[quarter]), float(answers[n - 1 - quarter])),
        agreed,
        max(r_wg(counts), 0.0),
        polarised(counts),
        agreement_word(agreed),
    )


def distributions(answers: Answers, wanted: Sequence[str]) -> dict[str, Distribution]:
    """The distribution of every item that was asked, in the order wanted.

    Items of the file's own have as many steps as words.
    """
    asked = answers.asked(wanted)
    values = answers.values(asked)
    told = {}
    for item in asked:
        low, steps = scale_of(answers, item)
        told[item] = distribution(item, values[item].to_numpy() - (low - 1), answers.dont_know(item), steps)
    return told


def scale_of(answers: Answers, item: str) -> tuple[int, int]:
    """The value of the lowest step of an item's scale, and how many steps there are."""
    if item in items():
        scale = table("answers")["scales"][items()[item].scale]
        return int(scale["low"]), len(scale["words"]["fi"])
    own = next(own for own in answers.own_items if own.key == item)
    return own.low, len(own.words)
