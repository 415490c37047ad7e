"""Chance that falls the same way every time."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import NormalDist
from typing import TypeVar

import numpy as np

T = TypeVar("T")


class Dice:
    """A seeded source of chance.

    Everything is drawn from ``Generator.random()`` alone: numpy promises no stable stream for
    its other methods, and the samples must come out the same on every numpy.

    Parameters
    ----------
    *seed : int
        The same numbers give the same throws; a second number makes an independent stream.

    Examples
    --------
    >>> Dice(1).chance(1.0), Dice(1).pick("a")
    (True, 'a')
    """

    def __init__(self, *seed: int) -> None:
        self._random = np.random.Generator(np.random.PCG64(np.random.SeedSequence(seed)))

    def unit(self) -> float:
        """A number from 0 up to, not including, 1."""
        return float(self._random.random())

    def chance(self, probability: float) -> bool:
        """Whether something with this probability happens."""
        return self.unit() < probability

    def normal(self) -> float:
        """A standard normal number."""
        return NormalDist().inv_cdf(min(max(self.unit(), 1e-9), 1 - 1e-9))

    def pick(self, options: Sequence[T], weights: Sequence[float] | None = None) -> T:
        """One of the options, by weight when weights are given."""
        if weights is None:
            return options[int(self.unit() * len(options))]
        rest = self.unit() * sum(weights)
        for option, weight in zip(options, weights, strict=True):
            rest -= weight
            if rest < 0:
                return option
        return options[-1]

    def shuffled(self, options: Sequence[T]) -> list[T]:
        """The options in random order."""
        keyed = [(self.unit(), place) for place in range(len(options))]
        return [options[place] for _, place in sorted(keyed)]
