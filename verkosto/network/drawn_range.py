"""The range of a figure over networks whose missing answers are drawn (domain 2.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from verkosto.content import table

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

_THRESHOLDS: Final = table("thresholds")["missing"]
RANGE: Final = float(_THRESHOLDS["range"]["value"])
"""How much of the draws a range holds."""
_DEFINED: Final = float(_THRESHOLDS["defined"]["value"])
POINTS: Final = ((1 - RANGE) / 2, (1 + RANGE) / 2)
"""Shares of the draws below the ends of a range."""


def drawn_range(drawn: Numbers, shown: float, *, whole: bool = False) -> tuple[float, float] | None:
    """The range of a figure, widened to hold the one that is shown.

    Parameters
    ----------
    drawn : numpy array of float
        The figure in every draw, ``nan`` where undefined.
    shown : float
    whole : bool
        Whole numbers: the ends are drawn numbers, the next ones outward.

    Returns
    -------
    (float, float) or None
        None where the figure that is shown is undefined, or is so in too many draws
        (``missing.defined`` of the thresholds).

    Examples
    --------
    >>> drawn_range(np.array([1.0, 1.0, 4.0]), 2.0, whole=True)
    (1.0, 4.0)
    >>> drawn_range(np.array([0.3, np.nan]), 0.3), drawn_range(np.array([0.3]), np.nan)
    (None, None)
    """
    defined = np.sort(drawn[~np.isnan(drawn)])
    if np.isnan(shown) or not len(defined) or len(defined) < _DEFINED * len(drawn):
        return None
    if whole:
        places = np.array(POINTS) * (len(defined) + 1) - 1
        outward = np.clip([np.floor(places[0]), np.ceil(places[1])], 0, len(defined) - 1)
        low, high = defined[outward.astype(int)]
    else:
        low, high = np.quantile(defined, POINTS, method="weibull")
    return float(min(low, shown)), float(max(high, shown))
