"""On whose shoulders the shortest routes between others run."""

from __future__ import annotations

import numpy as np
import pandas as pd

from verkosto.network.network import Network


def betweenness(network: Network) -> pd.Series:
    """Number of pairs whose shortest routes run through an actor, ties taken as unvalued.

    b_v = Σ_{s<t} σ_st(v) / σ_st, where σ_st counts the shortest paths between s and t and σ_st(v) those
    through v. Directed: over ordered pairs, along the arrows.

    Returns
    -------
    pd.Series of float, indexed by actor
        0 … (n−1)(n−2)/2, twice that when directed; never ``nan``.

    References
    ----------
    Domain M-09; Freeman (1979). [freeman1979]

    Examples
    --------
    >>> betweenness(Network.from_edges([("a", "b"), ("b", "c")])).to_dict()
    {'a': 0.0, 'b': 1.0, 'c': 0.0}
    """
    return network.series(network.paths.betweenness, "betweenness")


def betweenness_share(network: Network) -> pd.Series:
    """Share of the shortest routes between others that run through an actor.

    b_v divided by the number of pairs of others: (n−1)(n−2)/2, or (n−1)(n−2) when directed.

    Returns
    -------
    pd.Series of float, indexed by actor
        0 … 1; ``nan`` with fewer than three actors.

    References
    ----------
    Domain M-09; Freeman (1979). [freeman1979]

    Examples
    --------
    >>> betweenness_share(Network.from_edges([("a", "b"), ("b", "c")])).to_dict()
    {'a': 0.0, 'b': 1.0, 'c': 0.0}
    """
    others = (network.n - 1) * (network.n - 2) / (1 if network.directed else 2)
    share = network.paths.betweenness / others if network.n > 2 else np.full(network.n, np.nan)
    return network.series(share, "betweenness_share")
