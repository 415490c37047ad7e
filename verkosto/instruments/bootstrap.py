"""What respondents' answers give together, and how much another draw of the same people would change it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

DRAWS: Final = 2000
_EXACT: Final = 9
"""Decimals kept, so that equal means are equal and a margin of 10 is not 9.999…"""


def person_scores(answers: Numbers, least: int) -> Numbers:
    """Every respondent's mean of the answered items, 0 … 100: (mean − 1) / 4 · 100.

    Parameters
    ----------
    answers : array of float, (..., items)
        1 … 5; ``nan`` for no answer and for "don't know".
    least : int
        Of how many answered items a score is formed.

    Returns
    -------
    array of float, (...)
        ``nan`` with fewer answered items.

    Examples
    --------
    >>> person_scores(np.array([[5, 4, 4, np.nan], [5, 5, np.nan, np.nan]]), least=3).tolist()
    [83.333333333, nan]
    """
    answered = (~np.isnan(answers)).sum(axis=-1)
    total = np.nansum(answers, axis=-1)
    enough = np.where(answered >= least, answered, np.nan)
    scores: Numbers = np.round((total / enough - 1) * 25, _EXACT)
    return scores


def in_order(rows: Numbers) -> Numbers:
    """The rows in an order of their own, whatever order they came in; rows without any value left out.

    What is drawn from them by lot is then the same for the same answers.

    Examples
    --------
    >>> in_order(np.array([[2.0, 1.0], [np.nan, np.nan], [1.0, 3.0]])).tolist()
    [[1.0, 3.0], [2.0, 1.0]]
    """
    told = rows[~np.isnan(rows).all(axis=1)]
    ordered: Numbers = told[np.lexsort(told.T[::-1])]
    return ordered


def means(rows: Numbers) -> Numbers:
    """Means of the columns over those who have a value there; ``nan`` where nobody has."""
    return _weighed(np.ones((1, len(rows))), rows).reshape(-1)


def bootstrap_means(rows: Numbers, seed: int, draws: int = DRAWS) -> Numbers:
    """The same means when as many respondents are drawn anew, with replacement.

    Parameters
    ----------
    rows : array of float, (respondents, columns)
        ``nan`` where a respondent has no value.
    seed, draws : int

    Returns
    -------
    array of float, (draws, columns)
        ``nan`` where nobody drawn has a value.
    """
    n = len(rows)
    drawn = np.random.default_rng(seed).integers(0, n, (draws, n))
    drawn += n * np.arange(draws)[:, None]
    times = np.bincount(drawn.ravel(), minlength=draws * n).reshape(draws, n)
    return _weighed(times.astype(np.float64), rows)


def middle(draws: Numbers) -> tuple[float, float]:
    """The interval from the 2.5 % to the 97.5 % point, undefined draws left out.

    Examples
    --------
    >>> middle(np.arange(201.0))
    (5.0, 195.0)
    """
    low, high = np.nanquantile(draws, (0.025, 0.975))
    return round(float(low), _EXACT), round(float(high), _EXACT)


def ranges(keys: Sequence[str], draws: Numbers) -> dict[str, tuple[float, float]]:
    """The interval of every column of the draws, by key."""
    return {key: middle(column) for key, column in zip(keys, draws.T, strict=True)}


def _weighed(times: Numbers, rows: Numbers) -> Numbers:
    told = ~np.isnan(rows)
    base = times @ told
    total = times @ np.where(told, rows, 0.0)
    found: Numbers = np.round(total / np.where(base > 0, base, np.nan), _EXACT)
    return found
