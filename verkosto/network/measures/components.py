"""Parts of a network that hang together, and who reaches whom."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse.csgraph import connected_components

from verkosto.network.network import Network

if TYPE_CHECKING:
    from numpy.typing import NDArray


def component_sizes(network: Network, *, strong: bool = False) -> NDArray[np.int64]:
    """Actors in each part, the largest part first.

    Parameters
    ----------
    strong : bool
        Parts in which everybody reaches everybody along the arrows; otherwise direction is ignored.

    Examples
    --------
    >>> component_sizes(Network.from_edges([("a", "b")], actors=["c"])).tolist()
    [2, 1]
    """
    if not network.n:
        return np.zeros(0, dtype=np.int64)
    kind = "strong" if strong else "weak"
    _, part = connected_components(network.ties, directed=True, connection=kind)
    return np.sort(np.bincount(part))[::-1]


def components(network: Network) -> float:
    """In how many separate parts the network is; an isolate is a part of its own.

    Direction is ignored (weak components).

    Returns
    -------
    float
        1 … n, 0 without actors; never ``nan``.

    References
    ----------
    Domain M-07; Wasserman & Faust (1994). [wasserman1994]

    Examples
    --------
    >>> components(Network.from_edges([("a", "b")], actors=["c"]))
    2.0
    """
    return float(len(component_sizes(network)))


def largest_component(network: Network) -> float:
    """How many actors are in the largest part. Direction is ignored.

    Returns
    -------
    float
        1 … n; ``nan`` without actors.

    References
    ----------
    Domain M-07; Wasserman & Faust (1994). [wasserman1994]

    Examples
    --------
    >>> largest_component(Network.from_edges([("a", "b")], actors=["c"]))
    2.0
    """
    sizes = component_sizes(network)
    return float(sizes[0]) if len(sizes) else math.nan


def fragmentation(network: Network) -> float:
    """Share of the pairs that cannot reach each other.

    Undirected: F = 1 − Σ_k s_k(s_k − 1) / (n(n−1)) over parts of size s_k. Directed: the share of ordered
    pairs without a directed path. Krackhardt's connectedness is 1 − F.

    Returns
    -------
    float
        0 (all in one part) … 1 (no ties); ``nan`` with fewer than two actors.

    References
    ----------
    Domain M-07; Borgatti (2006); Krackhardt (1994). [borgatti2006] [krackhardt1994]

    Examples
    --------
    >>> fragmentation(Network.from_edges([("a", "b")], actors=["c"])).__round__(3)
    0.667
    """
    ordered = network.n * (network.n - 1)
    if ordered <= 0:
        return math.nan
    if network.directed:
        return 1 - network.paths.reachable / ordered
    return 1 - _pairs_within(component_sizes(network)) / ordered


def hierarchy(network: Network) -> float:
    """Share of the connected pairs that are connected one way only (Krackhardt's hierarchy).

    H = 1 − V / U, where U counts the pairs in which at least one reaches the other along the arrows and V
    those in which both do. Directed networks only.

    Returns
    -------
    float
        0 (every route runs both ways) … 1 (none does); ``nan`` when nobody reaches anybody.

    References
    ----------
    Domain M-28; Krackhardt (1994). [krackhardt1994]

    Examples
    --------
    >>> hierarchy(Network.from_edges([("a", "b"), ("b", "a"), ("b", "c")], directed=True)).__round__(3)
    0.667
    """
    both_ways = _pairs_within(component_sizes(network, strong=True)) // 2
    either_way = network.paths.reachable - both_ways
    return 1 - both_ways / either_way if either_way else math.nan


def _pairs_within(sizes: NDArray[np.int64]) -> int:
    """Ordered pairs inside the parts."""
    return int((sizes.astype(np.int64) * (sizes - 1)).sum())
