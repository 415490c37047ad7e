"""How far two divisions of the same actors agree."""

from __future__ import annotations

from dataclasses import dataclass
from math import nan
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Agreement:
    """How far two divisions agree, adjusted for chance: 1 wholly, about 0 as chance would, ``nan`` undefined.

    Attributes
    ----------
    rand : float
        The adjusted Rand index: whether they are the same division.
    first_in_second : float
        Whether actors that the first holds together are together in the second as well.
    second_in_first : float
        The other way round. The adjusted Rand index is the harmonic mean of these two.
    """

    rand: float
    first_in_second: float
    second_in_first: float


def agreement(first: pd.Series, second: pd.Series) -> Agreement:
    """How far two divisions of the same actors agree, beyond chance.

    Parameters
    ----------
    first, second : pandas.Series, indexed by actor
        The part in which each actor is; actors missing from either are left out.

    Returns
    -------
    Agreement
        ``nan`` with fewer than two common actors, and where a division holds all of them together or none.

    References
    ----------
    Hubert & Arabie (1985). [hubert1985]

    Examples
    --------
    >>> regions, towns = (pd.Series(list(parts), index=list("abcdef")) for parts in ("xxxyyy", "ppqrrr"))
    >>> found = agreement(regions, towns)
    >>> round(found.rand, 3), round(found.first_in_second, 3), found.second_in_first
    (0.706, 0.545, 1.0)
    """
    both = pd.DataFrame({"first": first, "second": second}).dropna()
    shared = pd.crosstab(both["first"], both["second"]).to_numpy()
    together = _pairs(shared)
    in_first, in_second = _pairs(shared.sum(axis=1)), _pairs(shared.sum(axis=0))
    everyone = len(both) * (len(both) - 1) / 2
    if not 0 < in_first < everyone or not 0 < in_second < everyone:
        return Agreement(nan, nan, nan)
    more = together - in_first * in_second / everyone
    return Agreement(
        rand=more / ((in_first + in_second) / 2 - in_first * in_second / everyone),
        first_in_second=more / (in_first - in_first * in_second / everyone),
        second_in_first=more / (in_second - in_first * in_second / everyone),
    )


def _pairs(sizes: NDArray[np.int64]) -> float:
    """Pairs of actors inside parts of these sizes."""
    return float((sizes * (sizes - 1)).sum() / 2)
