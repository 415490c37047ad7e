"""Who holds the ties across the border between two groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from verkosto.network.network import Network


def border_ties(network: Network, groups: pd.Series, first: str, second: str) -> pd.Series:
    """How many ties across the border between two groups every actor has, direction ignored.

    Parameters
    ----------
    network : Network
    groups : pd.Series of str, indexed by actor
        The group of every actor; missing where unknown.
    first, second : str
        Two different groups.

    Returns
    -------
    pd.Series of int, indexed by actor
        0 for actors of other groups.

    Examples
    --------
    >>> from verkosto.network.network import Network
    >>> sides = pd.Series({"a": "x", "b": "x", "c": "y", "d": "y"})
    >>> border_ties(Network.from_edges([("a", "b"), ("b", "c"), ("b", "d")]), sides, "x", "y").to_dict()
    {'a': 0, 'b': 2, 'c': 1, 'd': 1}
    """
    of = groups.reindex(network.actors).to_numpy(dtype=object)
    left, right = (of == first).astype(float), (of == second).astype(float)
    ties = network.symmetric
    across = left * (ties @ right) + right * (ties @ left)
    return network.series(np.rint(across).astype(np.int64), "border_ties")
