"""How far the items of a scale hang together: mean correlation, Cronbach's alpha, McDonald's omega."""

from __future__ import annotations

from dataclasses import dataclass
from math import nan
from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd

from verkosto.content import table

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

APART: Final = "items-apart"
"""The key of the reason: the items do not measure the same thing, so each is told apart."""
DRAWS: Final = 2000

_LIMITS: Final = table("thresholds")["reliability"]
COEFFICIENTS_FROM: Final = int(_LIMITS["answers"]["value"])
LEAST_R: Final = float(_LIMITS["correlation"]["value"])


@dataclass(frozen=True)
class Reliability:
    """How far the items of a scale hang together.

    Attributes
    ----------
    mean_r : float
        Mean correlation of two items.
    alpha, range, omega
        Cronbach's alpha with its 95 % bootstrap interval and McDonald's omega, from 30 complete answers on;
        else ``nan`` and ``None``.
    n : int
        Respondents who answered every item.
    """

    mean_r: float
    alpha: float = nan
    range: tuple[float, float] | None = None
    omega: float = nan
    n: int = 0

    @property
    def forms_a_scale(self) -> bool:
        """Whether the items may be put together: not when their mean correlation is known and below 0.2."""
        return not self.mean_r < LEAST_R


def reliability(values: pd.DataFrame, seed: int = 1) -> Reliability:
    """What may be said of a scale's items at this number of answers.

    Parameters
    ----------
    values : pandas.DataFrame of float
        A row per respondent, a column per item; ``nan`` where not answered.
    seed : int
        Of the bootstrap.

    Examples
    --------
    >>> few = pd.DataFrame({"a": [1, 2, 3, 4, 5], "b": [1, 3, 2, 5, 4]}, dtype=float)
    >>> told = reliability(few)
    >>> round(told.mean_r, 2), told.alpha, told.forms_a_scale
    (0.8, nan, True)
    """
    n = int(values.notna().all(axis=1).sum())
    mean_r = mean_inter_item_r(values)
    if n < COEFFICIENTS_FROM:
        return Reliability(mean_r, n=n)
    return Reliability(mean_r, cronbach_alpha(values), alpha_range(values, seed), omega(values), n)


def mean_inter_item_r(values: pd.DataFrame) -> float:
    """The mean of Pearson's correlations of every two items.

    Parameters
    ----------
    values : pandas.DataFrame of float
        A row per respondent, a column per item; each pair of items by those who answered both.

    Returns
    -------
    float
        −1 … 1; an item that everybody answered alike correlates with none and is left out; ``nan`` when no
        two items are left.

    Examples
    --------
    >>> same = pd.DataFrame({"a": [1, 2, 3], "b": [2, 4, 6], "c": [5, 5, 5]}, dtype=float)
    >>> round(mean_inter_item_r(same), 6)
    1.0
    """
    pairs = values.corr(min_periods=3).to_numpy(dtype=float)[np.triu_indices(values.shape[1], 1)]
    known = pairs[~np.isnan(pairs)]
    return float(known.mean()) if len(known) else nan


def cronbach_alpha(values: pd.DataFrame) -> float:
    """Cronbach's alpha of the respondents who answered every item.

    α = k/(k−1) · (1 − Σ s_j² / s²), with the variance s_j² of item j and s² of the sum of the k items.

    Returns
    -------
    float
        At most 1, below 0 where the items work against one another; ``nan`` with fewer than two items or two
        respondents and where all answered alike.

    References
    ----------
    Cronbach (1951). [cronbach1951]

    Examples
    --------
    >>> round(cronbach_alpha(pd.DataFrame({"a": [1, 2, 3, 4], "b": [2, 1, 4, 3]}, dtype=float)), 3)
    0.75
    """
    complete = _complete(values)
    if complete.shape[1] < 2 or len(complete) < 2:
        return nan
    return float(_alphas(np.cov(complete, rowvar=False)[None])[0])


def alpha_range(values: pd.DataFrame, seed: int = 1, draws: int = DRAWS) -> tuple[float, float] | None:
    """Percentile bootstrap interval of 95 % over respondents; ``None`` where alpha is undefined."""
    complete = _complete(values)
    n, k = complete.shape
    if n < 2 or k < 2:
        return None
    centred = complete - complete.mean(axis=0)
    products = (centred[:, :, None] * centred[:, None, :]).reshape(n, k * k)
    drawn = np.random.default_rng(seed).multinomial(n, np.full(n, 1 / n), size=draws) / n
    means = drawn @ centred
    covariances = (drawn @ products).reshape(draws, k, k) - means[:, :, None] * means[:, None, :]
    alphas = _alphas(covariances)
    alphas = alphas[~np.isnan(alphas)]
    if not len(alphas):
        return None
    low, high = np.quantile(alphas, [0.025, 0.975])
    return float(low), float(high)


def omega(values: pd.DataFrame) -> float:
    """McDonald's omega: how much of the sum's variance one common factor carries.

    One factor is fitted to the correlations of the respondents who answered every item (least squares of the
    off-diagonal, "minres"); with its loadings λ_j in units of the items and the rests ψ_j,
    ω = (Σ λ_j)² / ((Σ λ_j)² + Σ ψ_j).

    Returns
    -------
    float
        0 … 1; ``nan`` with fewer than three items or respondents than items, and where an item does not vary.

    References
    ----------
    McDonald (1999). [mcdonald1999]
    """
    complete = _complete(values)
    n, k = complete.shape
    if k < 3 or n <= k or (complete.std(axis=0) < 1e-12).any():
        return nan
    deviations = complete.std(axis=0)
    correlations: Numbers = np.asarray(np.corrcoef(complete, rowvar=False), dtype=float)
    loadings = _loadings(correlations)
    common = float((deviations * loadings).sum() ** 2)
    rest = float((deviations**2 * (1 - loadings**2)).sum())
    return common / (common + rest)


def _loadings(correlations: Numbers) -> Numbers:
    """The loadings of one factor that come nearest to the correlations of different items; none above 1."""
    from scipy.optimize import minimize  # slow to load, and few surveys come this far

    values, vectors = np.linalg.eigh(correlations)
    start = vectors[:, -1] * np.sqrt(values[-1])
    start *= np.sign(start.sum()) or 1.0
    apart = ~np.eye(len(correlations), dtype=bool)

    def misfit(loadings: Numbers) -> tuple[float, Numbers]:
        rest = np.where(apart, correlations - np.outer(loadings, loadings), 0.0)
        return float((rest**2).sum()), -4 * rest @ loadings

    fitted = minimize(
        misfit, np.clip(start, -1, 1), jac=True, bounds=[(-1, 1)] * len(start), options={"ftol": 1e-14}
    )
    found: Numbers = np.asarray(fitted.x, dtype=float)
    return found


def _complete(values: pd.DataFrame) -> Numbers:
    complete: Numbers = values.dropna().to_numpy(dtype=float)
    return complete


def _alphas(covariances: Numbers) -> Numbers:
    """Alpha of every covariance matrix, shape (draws, k, k)."""
    k = covariances.shape[-1]
    own = np.trace(covariances, axis1=1, axis2=2)
    whole = covariances.sum(axis=(1, 2))
    rest: Numbers = np.full(len(covariances), nan)
    np.divide(whole - own, whole, out=rest, where=whole > 1e-12)
    rest *= k / (k - 1)
    return rest
