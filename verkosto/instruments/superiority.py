"""Two groups' answers to one item compared without a mean."""

from __future__ import annotations

from collections.abc import Sequence
from math import nan
from typing import Final

import numpy as np

DRAWS: Final = 2000


def superiority(
    own: Sequence[int], rest: Sequence[int], seed: int = 1
) -> tuple[float, tuple[float, float], float]:
    """Vargha and Delaney's A: how often one of these answers higher than one of the others, ties half.

    Parameters
    ----------
    own, rest : sequence of int
        Answers from the lowest step to the highest.
    seed : int

    Returns
    -------
    float
        0 … 1; 0.5 when neither answers higher. ``nan`` when either is empty.
    (float, float)
        Where 95 % of 2,000 permutations lie: the same answers dealt at random to groups of these sizes.
    float
        Share of permutations at least as far from 0.5, the answers themselves counted among them.

    References
    ----------
    Domain 6.3; Vargha & Delaney (2000). [vargha2000]

    Examples
    --------
    >>> found, by_chance, p = superiority((0, 0, 1, 3, 4), (1, 3, 3, 1, 0))
    >>> round(found, 3), p < 0.05
    (0.938, True)
    """
    mine, others = np.asarray(own), np.asarray(rest)
    m, n = int(mine.sum()), int(others.sum())
    if m == 0 or n == 0:
        return nan, (nan, nan), nan
    everybody = mine + others
    # Twice the mid-ranks, so that whole numbers are compared.
    ranks = 2 * everybody.cumsum() - everybody + 1
    dealt = np.random.default_rng(seed).multivariate_hypergeometric(everybody, m, DRAWS) @ ranks
    found, chance = (
        (doubled - m * (m + 1)) / (2 * m * n) for doubled in (float(mine @ ranks), dealt.astype(np.float64))
    )
    middle = m * (m + n + 1)
    as_far = int((np.abs(dealt - middle) >= abs(int(mine @ ranks) - middle)).sum())
    low, high = np.quantile(chance, (0.025, 0.975))
    return float(found), (float(low), float(high)), (as_far + 1) / (DRAWS + 1)
