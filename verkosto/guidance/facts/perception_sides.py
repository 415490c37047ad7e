"""The two sides of a comparison: what was rated, and what the ties show, each with its noise."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf, nan, sqrt
from typing import TYPE_CHECKING, Final

import numpy as np

from verkosto.instruments.intervals import wilson

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Flags = NDArray[np.bool_]
    Places = NDArray[np.int64]

_REACH: Final = 2.3263478740408408
"""The 99 % point of the normal distribution: a spread of few actors is uncertain, and often too small."""


@dataclass(frozen=True)
class Rated:
    """So many of so many answers lie above the middle of the scale.

    Attributes
    ----------
    positive, n : int
    """

    positive: int
    n: int

    @property
    def share(self) -> float:
        """0 … 1; ``nan`` without answers."""
        return self.positive / self.n if self.n else nan

    @property
    def low(self) -> float:
        """The lower end of Wilson's 95 % interval; ``nan`` without answers."""
        return wilson(self.positive, self.n)[0]


@dataclass(frozen=True)
class Leveled:
    """An index 0 … 100 with the ends of its 95 % bootstrap, and how many answered."""

    value: float
    low: float
    high: float
    n: int


@dataclass(frozen=True)
class Counted:
    """So many of so many ties, pairs or members show something.

    Attributes
    ----------
    hits, n : int
    spread : float
        Standard error that knows that pairs share actors; 0 where what is counted shares none.
    """

    hits: int
    n: int
    spread: float = 0.0

    @property
    def share(self) -> float:
        """0 … 1; ``nan`` of none."""
        return self.hits / self.n if self.n else nan

    @property
    def range(self) -> tuple[float, float]:
        """Wilson's 95 % interval, or the 98 % one of the spread where it reaches further; ``nan`` of none."""
        low, high = wilson(self.hits, self.n)
        reach = _REACH * self.spread
        return max(min(low, self.share - reach), 0.0), min(max(high, self.share + reach), 1.0)


@dataclass(frozen=True)
class Routes:
    """How far the shortest routes run through one actor.

    Attributes
    ----------
    place : str
        Where the centralization of the routes lies beside chance: "below", "inside", "above".
    alone : bool
        Whether the first actor carries twice as many routes as the second, as the checks of the type ask.
    share : float
        Share of the others' routes that run through the first actor, 0 … 1.
    """

    place: str
    alone: bool
    share: float


@dataclass(frozen=True)
class StrongTies:
    """The share of strong ties as low and as high as the two sides and the limits of the rule let it be."""

    least: Counted
    most: Counted


@dataclass(frozen=True)
class Crossed:
    """Ties across the borders of given groups.

    Attributes
    ----------
    attribute : str
    ties : int
        Among grouped members.
    place : str
        Where the E–I index lies among shuffled labels: "below", "inside", "above", "" where unknown.
    share, expected : float
        Share of the ties that cross a border, and its mean when labels are shuffled, 0 … 1.
    """

    attribute: str
    ties: int
    place: str
    share: float
    expected: float


def spread(first: Places, second: Places, hits: Flags, actors: int) -> float:
    """Standard error of a share of pairs that have actors in common.

    s² = n / (n − 1) · (Σ S_i² − Σ e²) / m², where e is what a pair differs by from the share of all m pairs,
    S_i the sum of it over the pairs of actor i, and n the actors that are in any pair.

    Parameters
    ----------
    first, second : integer arrays of one length
        The two actors of every pair, 0 … ``actors`` − 1.
    hits : array of bool
    actors : int

    Returns
    -------
    float
        ``inf`` where fewer than three actors are in the pairs, or one is in all of them.

    References
    ----------
    Aronow, Samii & Assenova (2015). [aronow2015]

    Examples
    --------
    >>> ring, after = np.arange(6), (np.arange(6) + 1) % 6
    >>> round(spread(ring, after, np.arange(6) < 3, 6), 3)
    0.289
    """
    ends = np.concatenate([first, second])
    pairs = np.bincount(ends, minlength=actors)
    n, m = int((pairs > 0).sum()), len(hits)
    if n < 3 or pairs.max() == m:
        return inf
    apart = hits - hits.mean()
    of_actor = np.bincount(ends, np.tile(apart, 2), actors)
    return sqrt(max(n / (n - 1) * float((of_actor**2).sum() - (apart**2).sum()), 0.0)) / m
