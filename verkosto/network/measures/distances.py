"""How far apart actors are: distance, reach, diameter, closeness."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd

from verkosto.network.network import Network


def mean_distance(network: Network) -> float:
    """How many steps two members are apart on average: the mean of d_ij over reachable pairs.

    Directed: over ordered pairs, along the arrows. Never show it without :func:`reach`.

    Returns
    -------
    float
        1 … n−1; ``nan`` when nobody reaches anybody.

    References
    ----------
    Domain M-05; Wasserman & Faust (1994). [wasserman1994]

    Examples
    --------
    >>> mean_distance(Network.from_edges([("a", "b"), ("b", "c")])).__round__(3)
    1.333
    """
    paths = network.paths
    return paths.total_distance / paths.reachable if paths.reachable else math.nan


def reach(network: Network) -> float:
    """Share of the (ordered) pairs in which the first reaches the second, directly or through others.

    Returns
    -------
    float
        0 … 1; ``nan`` with fewer than two actors.

    References
    ----------
    Domain M-05; Krackhardt (1994). [krackhardt1994]

    Examples
    --------
    >>> reach(Network.from_edges([("a", "b"), ("b", "c")], directed=True))
    0.5
    """
    ordered = network.n * (network.n - 1)
    return network.paths.reachable / ordered if ordered > 0 else math.nan


def diameter(network: Network) -> float:
    """The longest shortest route, in steps: max d_ij over reachable pairs.

    Returns
    -------
    float
        1 … n−1; ``nan`` when nobody reaches anybody.

    References
    ----------
    Domain M-06; Wasserman & Faust (1994). [wasserman1994]

    Examples
    --------
    >>> diameter(Network.from_edges([("a", "b"), ("b", "c")]))
    2.0
    """
    return float(network.paths.longest) if network.paths.longest else math.nan


def distance_fragmentation(network: Network) -> float:
    """How far from one another members are, those out of reach counting as infinitely far.

    DF = 1 − Σ_{i≠j} (1/d_ij) / (n(n−1)) = 1 − compactness. Directed: over ordered pairs.

    Returns
    -------
    float
        0 (everyone in contact with everyone) … 1 (no ties); ``nan`` with fewer than two actors.

    References
    ----------
    Domain M-07; Borgatti (2006). [borgatti2006]

    Examples
    --------
    >>> distance_fragmentation(Network.from_edges([("a", "b"), ("b", "c")])).__round__(3)
    0.167
    """
    ordered = network.n * (network.n - 1)
    return max(0.0, 1 - float(network.paths.nearness.sum()) / ordered) if ordered > 0 else math.nan


def harmonic_closeness(network: Network) -> pd.Series:
    """How near an actor is to the others on average: h_i = Σ_{j≠i} (1/d_ij) / (n−1).

    Directed: along the arrows that leave the actor. Actors out of reach add 0.

    Returns
    -------
    pd.Series of float, indexed by actor
        0 … 1; ``nan`` with fewer than two actors.

    References
    ----------
    Domain M-11; Borgatti (2006). [borgatti2006]

    Examples
    --------
    >>> harmonic_closeness(Network.from_edges([("a", "b"), ("b", "c")])).to_dict()
    {'a': 0.75, 'b': 1.0, 'c': 0.75}
    """
    if network.n < 2:
        return network.series(np.full(network.n, np.nan), "harmonic_closeness")
    return network.series(network.paths.nearness / (network.n - 1), "harmonic_closeness")
