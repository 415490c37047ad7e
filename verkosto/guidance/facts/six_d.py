"""Which of the six Ds works least well, and where experiences part: as the 6D page tells it."""

from __future__ import annotations

from dataclasses import dataclass

from verkosto.analysis.studies import Study
from verkosto.guidance.verdict import Scope
from verkosto.instruments.distribution import Distribution
from verkosto.instruments.gates import SHARES_FROM


@dataclass(frozen=True)
class LowD:
    """A D that fewer than half find to work well: so many of n, with Wilson's 95 % interval of the share."""

    item: str
    positive: int
    n: int
    low: float
    high: float


@dataclass(frozen=True)
class SplitD:
    """A D with which experiences are split in two; ``smaller``: the share on the smaller side, 0 … 0.5."""

    item: str
    smaller: float


@dataclass(frozen=True)
class SixDFacts:
    """What the rules on the 6D evaluation look at.

    Attributes
    ----------
    reason : str
        Why nothing is concluded: "not-asked", "few-answers" (below eight for every D), "" when it is.
    low : tuple of LowD
        The lowest share first.
    split : tuple of SplitD
        The most even split first.
    lowest : str
        The D that lies lowest; "" when no order can be told.
    """

    reason: str = ""
    low: tuple[LowD, ...] = ()
    split: tuple[SplitD, ...] = ()
    lowest: str = ""


def six_d_facts(scope: Scope) -> SixDFacts:
    """The facts."""
    six = scope.analysis.scores.six_d
    if six is None:
        return SixDFacts("not-asked")
    told = tuple(six.items.values())
    if max(one.n for one in told) < SHARES_FROM:
        return SixDFacts("few-answers")
    below = sorted((one for one in told if one.below_half), key=lambda one: one.share_positive)
    low = tuple(LowD(one.item, one.positive, one.n, *one.range) for one in below if one.range is not None)
    split = sorted((_split(one) for one in told if one.polarised), key=lambda one: -one.smaller)
    return SixDFacts("", low, tuple(split), six.told_lowest)


def six_d_wanted(_scope: Scope) -> tuple[Study, ...]:
    """No study."""
    return ()


def _split(told: Distribution) -> SplitD:
    below = sum(told.counts[: len(told.counts) // 2])
    return SplitD(told.item, min(below, told.positive) / told.n)
