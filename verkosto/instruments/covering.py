"""An index beside its items: which items are kept back so that nobody's answers are what the rest leaves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd

from verkosto.instruments.distribution import Distribution
from verkosto.instruments.gates import LEAST

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Marks = NDArray[np.bool_]
    Counts = NDArray[np.int64]

BESIDE: Final = "beside-score"
"""The key of the reason: together with the score the item would tell the answers of few."""


def beside_score(
    told: Mapping[str, Distribution], values: pd.DataFrame, least: int
) -> dict[str, Distribution]:
    """The items that can be told beside the mean of respondents' means; the others are withheld.

    A respondent who answered too few items to count in the mean is in the items and not in the mean, and one
    who left some out has more of a say by item there. So **no sum or difference of the mean and the items,
    each taken any number of times, may leave the answers of 1 … 4 respondents.** Where it would, the item
    with the fewest answers whose absence prevents it is withheld, or several: the items then no longer add up
    to those who are in the mean.

    Parameters
    ----------
    told : mapping of str to Distribution
    values : pandas.DataFrame of float
        A row per respondent, a column per item; ``nan`` for no answer.
    least : int
        Of how many answered items a respondent's mean is formed.

    References
    ----------
    Domain 11.6; decision 0011; Hundepool et al. (2012). [hundepool2012]
    """
    items = [item for item, one in told.items() if one.withheld is None]
    answered = values[list(told)].notna().to_numpy(dtype=np.bool_)
    shown = np.array([one.withheld is None for one in told.values()], dtype=np.bool_)
    if not items or not leaves_few(answered, least, shown):
        return dict(told)
    places = {item: place for place, item in enumerate(told)}
    fewest_first = sorted(items, key=lambda item: told[item].n)
    for size in range(1, len(items) + 1):
        for hidden in combinations(fewest_first, size):
            left = shown.copy()
            left[[places[item] for item in hidden]] = False
            if not leaves_few(answered, least, left):
                return {item: _kept_back(one) if item in hidden else one for item, one in told.items()}
    return {item: _kept_back(one) for item, one in told.items()}


def leaves_few(answered: Marks, least: int, shown: Marks) -> bool:
    """Whether the mean of respondents' means and the items shown leave the answers of 1 … 4 respondents.

    Parameters
    ----------
    answered : array of bool, (respondents, items)
    least : int
        Of how many answered items a respondent's mean is formed.
    shown : array of bool, (items,)

    Notes
    -----
    In the mean an answer counts 1/k, k the number of answers of its respondent, or 0. So a respondent is left
    out of a combination only when each of the items answered is taken −1/k times (0 times where it is not
    shown). All such choices are tried; any other choice for an item leaves everybody who answered it, which
    are at least 5.

    Examples
    --------
    >>> everything = np.ones((6, 3), dtype=bool)
    >>> one_short = everything.copy()
    >>> one_short[5, 1:] = False
    >>> all_shown = np.ones(3, dtype=bool)
    >>> leaves_few(everything, 2, all_shown), leaves_few(one_short, 2, all_shown)
    (False, True)
    """
    patterns, sizes = np.unique(answered[answered.any(axis=1)], axis=0, return_counts=True)
    rate = patterns.sum(axis=1)
    rate = np.where(rate >= least, rate, 0)
    kinds = np.unique(np.append(rate, 0))
    choices = _choices([kinds if one else kinds[:1] for one in shown])
    left_out = np.ones((len(choices), len(patterns)), dtype=np.bool_)
    for place in range(len(shown)):
        left_out &= ~patterns[:, place] | (choices[:, [place]] == rate)
    touched = ~left_out @ sizes
    return bool(((touched > 0) & (touched < LEAST)).any())


def _choices(kinds: Sequence[Counts]) -> Counts:
    """Every way to take one of the kinds for each item."""
    grid = np.meshgrid(*kinds, indexing="ij")
    return np.stack([axis.ravel() for axis in grid], axis=1)


def _kept_back(one: Distribution) -> Distribution:
    return one if one.withheld else Distribution(one.item, one.n, withheld=BESIDE)
