"""Intervals of shares."""

from __future__ import annotations

from math import hypot, nan, sqrt
from typing import Final

Z: Final = 1.959963984540054
"""The 97.5 % point of the normal distribution."""


def wilson(positive: int, n: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share.

    (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n).

    Parameters
    ----------
    positive, n : int
        So many of so many.

    Returns
    -------
    (float, float)
        0 … 1; both ``nan`` for n = 0.

    References
    ----------
    Domain G5; Wilson (1927). [wilson1927]

    Examples
    --------
    >>> low, high = wilson(12, 20)
    >>> round(low, 3), round(high, 3)
    (0.387, 0.781)
    """
    if n <= 0:
        return nan, nan
    share, square = positive / n, Z * Z
    middle = share + square / (2 * n)
    half = Z * sqrt(share * (1 - share) / n + square / (4 * n * n))
    low, high = (middle - half) / (1 + square / n), (middle + half) / (1 + square / n)
    return (0.0 if positive == 0 else max(low, 0.0)), (1.0 if positive == n else min(high, 1.0))


def newcombe(positive: int, n: int, positive_before: int, n_before: int) -> tuple[float, float]:
    """Newcombe's 95 % interval of the difference of two independent shares (now − before).

    The hybrid score interval: with d = p − p′ and the Wilson limits l, u of each,
    d − √((p − l)² + (u′ − p′)²) … d + √((u − p)² + (p′ − l′)²).

    Parameters
    ----------
    positive, n, positive_before, n_before : int
        So many of so many, now and before.

    Returns
    -------
    (float, float)
        −1 … 1; both ``nan`` when either n is 0.

    References
    ----------
    Newcombe (1998), method 10. [newcombe1998]

    Examples
    --------
    >>> low, high = newcombe(56, 70, 48, 80)
    >>> round(low, 4), round(high, 4)
    (0.0524, 0.3339)
    """
    if n <= 0 or n_before <= 0:
        return nan, nan
    now, before = positive / n, positive_before / n_before
    low, high = wilson(positive, n)
    low_before, high_before = wilson(positive_before, n_before)
    difference = now - before
    return (
        max(difference - hypot(now - low, high_before - before), -1.0),
        min(difference + hypot(high - now, before - low_before), 1.0),
    )
