"""Trust: what is important, what is realised, and three dimensions; never one number (domain 5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import nan

from verkosto.instruments.answers import Answers
from verkosto.instruments.distribution import Distribution


@dataclass(frozen=True)
class Factor:
    """How many picked a trust factor; ``published`` is Kosonen & Pikka's percentage / 100, no benchmark."""

    item: str
    picked: int
    share: float
    range: tuple[float, float]
    published: float


@dataclass(frozen=True)
class Importance:
    """The question "choose up to three": factors F1 … F8, the commonest first; picks per respondent."""

    n: int
    mean_picks: float = nan
    factors: tuple[Factor, ...] = ()
    withheld: str | None = None


@dataclass(frozen=True)
class Gap:
    """A factor's importance beside its realisation; ``start_here`` by R32 (n ≥ 8)."""

    item: str
    importance: float
    realised: float
    n: int
    start_here: bool


@dataclass(frozen=True)
class Reliability:
    """How far the items of a scale hang together.

    ``mean_r`` below n 30; from 30 on also ``alpha`` with its bootstrap ``range`` and ``omega``.
    """

    mean_r: float
    alpha: float = nan
    range: tuple[float, float] | None = None
    omega: float = nan


@dataclass(frozen=True)
class Dimension:
    """One of competence, contract, communication: share of persons whose mean of ≥ 2 items is ≥ 4."""

    key: str
    n: int
    share: float = nan
    range: tuple[float, float] | None = None
    items: Mapping[str, Distribution] = field(default_factory=dict)
    reliability: Reliability | None = None
    withheld: str | None = None


@dataclass(frozen=True)
class Trust:
    """Everything that respondents said of trust.

    Attributes
    ----------
    importance : Importance or None
    realised : mapping of str to Distribution
        F1 … F8, those asked.
    gaps : tuple of Gap
        By importance; empty unless both were asked and may be shown.
    dimensions : mapping of str to Dimension
    weakest : str
        The dimension that is lower than both others by paired bootstrap (R34, n ≥ 10), else "".
    """

    importance: Importance | None = None
    realised: Mapping[str, Distribution] = field(default_factory=dict)
    gaps: tuple[Gap, ...] = ()
    dimensions: Mapping[str, Dimension] = field(default_factory=dict)
    weakest: str = ""


def trust(answers: Answers, seed: int = 1) -> Trust | None:
    """Trust as rated; ``None`` when nothing of it was asked."""
    raise NotImplementedError
