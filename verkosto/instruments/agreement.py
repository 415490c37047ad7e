"""How far the answers to one item agree."""

from __future__ import annotations

from collections.abc import Sequence
from math import nan
from typing import Final, Literal

import numpy as np

from verkosto.content import table

Agreement = Literal["agreed", "partly", "divided", ""]

_BANDS: Final = table("thresholds")["agreement"]
_SPLIT: Final = table("thresholds")["polarised"]


def consensus(counts: Sequence[int]) -> float:
    """Tastle and Wierman's consensus: how close together the answers lie on an ordered scale.

    1 + Σ pᵢ log₂(1 − abs(i − μ) / (k − 1)) over the k steps.

    Parameters
    ----------
    counts : sequence of int
        Answers from the lowest step to the highest.

    Returns
    -------
    float
        0 (half at either end) … 1 (all the same); ``nan`` without answers or with fewer than two steps.

    References
    ----------
    Domain G4; Tastle & Wierman (2007). [tastle2007]

    Examples
    --------
    >>> round(consensus((0, 1, 2, 5, 2)), 4), consensus((1, 0, 0, 0, 1))
    (0.7094, 0.0)
    """
    answers = np.asarray(counts, dtype=np.float64)
    total, steps = answers.sum(), np.arange(len(answers))
    if total == 0 or len(answers) < 2:
        return nan
    shares = answers / total
    distance = np.abs(steps - shares @ steps) / (len(answers) - 1)
    said = shares > 0
    found = 1 + shares[said] @ np.log2(1 - distance[said])
    return float(np.clip(found, 0.0, 1.0))


def r_wg(counts: Sequence[int]) -> float:
    """Agreement as the variance that is missing: 1 − s² / σ², σ² that of answers spread evenly.

    σ² = (k² − 1) / 12 over k steps, 2 for five; s² with n − 1. It depends on the mean and on the even spread
    as the opposite of agreement, and goes below 0 when answers split: a detail, never the headline.

    Parameters
    ----------
    counts : sequence of int
        Answers from the lowest step to the highest.

    Returns
    -------
    float
        At most 1, negative when answers split; ``nan`` with fewer than two answers or steps.

    References
    ----------
    Domain G4; James, Demaree & Wolf (1984). [james1984]

    Examples
    --------
    >>> round(r_wg((0, 1, 2, 5, 2)), 4), round(r_wg((5, 0, 0, 0, 5)), 4)
    (0.5778, -1.2222)
    """
    steps = len(counts)
    answers = np.repeat(np.arange(steps), counts)
    if len(answers) < 2 or steps < 2:
        return nan
    return float(1 - answers.var(ddof=1) * 12 / (steps * steps - 1))


def agreement_word(value: float) -> Agreement:
    """A consensus in a word: agreed, partly or divided; ``""`` for ``nan``. The bands are ours.

    Examples
    --------
    >>> [agreement_word(value) for value in (0.75, 0.74, 0.55, 0.54, nan)]
    ['agreed', 'partly', 'partly', 'divided', '']
    """
    if value >= _BANDS["agreed"]["value"]:
        return "agreed"
    if value >= _BANDS["partly"]["value"]:
        return "partly"
    return "" if value != value else "divided"


def polarised(counts: Sequence[int]) -> bool:
    """Whether the answers are split in two: a good part below the middle and a good part above it.

    At least 30 % on either side and at least 8 answers (R37).

    Examples
    --------
    >>> polarised((2, 2, 1, 3, 2)), polarised((0, 2, 1, 3, 2)), polarised((1, 1, 1, 2, 2))
    (True, False, False)
    """
    total, half = sum(counts), len(counts) // 2
    if total < _SPLIT["answers"]["value"] or half == 0:
        return False
    # A share of exactly 30 % counts: 0.3 itself is no float, so whole numbers are compared.
    least = round(float(_SPLIT["share"]["value"]) * 100) * total
    return 100 * sum(counts[:half]) >= least and 100 * sum(counts[-half:]) >= least
