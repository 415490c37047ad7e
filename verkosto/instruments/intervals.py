"""Intervals of shares."""

from __future__ import annotations


def wilson(positive: int, n: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share; ``nan`` for n = 0."""
    raise NotImplementedError


def newcombe(positive: int, n: int, positive_before: int, n_before: int) -> tuple[float, float]:
    """Newcombe's 95 % interval of the difference of two independent shares (now − before)."""
    raise NotImplementedError
