"""Freeman's centralization: how far a network hangs on a few actors.

C = Σ_i (max c − c_i), divided by the largest value that the sum can have in a network of n actors.
0: all actors are equally central (ring, everyone with everyone); 1: everything hangs on one (star).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from verkosto.network.measures.components import component_sizes
from verkosto.network.measures.degree import degree, in_degree, out_degree
from verkosto.network.network import Network

if TYPE_CHECKING:
    from numpy.typing import NDArray


def centralization_degree(network: Network) -> float:
    """How far the ties gather round a few: Σ_i (max k − k_i) / ((n−1)(n−2)). Undirected views only.

    Returns
    -------
    float
        0 … 1; ``nan`` with fewer than three actors.

    References
    ----------
    Domain M-08; Freeman (1979). [freeman1979]

    Examples
    --------
    >>> centralization_degree(Network.from_edges([("hub", "a"), ("hub", "b"), ("hub", "c")]))
    1.0
    """
    return _spread(degree(network).to_numpy(), (network.n - 1) * (network.n - 2), network.n)


def centralization_in_degree(network: Network) -> float:
    """How far the arrows go to a few: Σ_i (max k − k_i) / (n−1)². Directed networks only.

    Where an actor's own answers tell what comes in (``reversed_flow``), only the |R| respondents are
    compared, and the largest possible sum is (|R|−1)(n−1).

    Returns
    -------
    float
        0 … 1; ``nan`` with fewer than three actors (or respondents, where they alone are compared).

    References
    ----------
    Domain M-08; Freeman (1979). [freeman1979]

    Examples
    --------
    >>> star = Network.from_edges([("a", "hub"), ("b", "hub"), ("c", "hub")], directed=True)
    >>> centralization_in_degree(star), centralization_out_degree(star).__round__(3)
    (1.0, 0.111)
    """
    return _directed_spread(in_degree(network).to_numpy(), network.n)


def centralization_out_degree(network: Network) -> float:
    """How far the arrows come from a few: Σ_i (max k − k_i) / (n−1)². Directed networks only.

    Only the |R| respondents' own counts are known: they alone are compared, and the largest possible
    sum is (|R|−1)(n−1). Where others report what goes out (``reversed_flow``), all are compared.

    Returns
    -------
    float
        0 … 1; ``nan`` with fewer than three actors (or respondents, where they alone are compared).

    References
    ----------
    Domain M-08; Freeman (1979). [freeman1979]

    Examples
    --------
    >>> star = Network.from_edges([("hub", "a"), ("hub", "b"), ("hub", "c")], directed=True)
    >>> centralization_out_degree(star)
    1.0
    """
    return _directed_spread(out_degree(network).to_numpy(), network.n)


def centralization_betweenness(network: Network) -> float:
    """How far the shortest routes run through a few.

    Σ_i (max b − b_i) of the raw scores, divided by (n−1)²(n−2)/2, or (n−1)²(n−2) when directed.

    Returns
    -------
    float
        0 … 1; ``nan`` with fewer than three actors.

    References
    ----------
    Domain M-08; Freeman (1979). [freeman1979]

    Examples
    --------
    >>> centralization_betweenness(Network.from_edges([("hub", "a"), ("hub", "b"), ("hub", "c")]))
    1.0
    """
    n = network.n
    most = (n - 1) ** 2 * (n - 2) / (1 if network.directed else 2)
    return _spread(network.paths.betweenness, most, n)


def centralization_closeness(network: Network) -> float:
    """How much nearer to the others a few are: Σ_i (max c − c_i) / ((n−1)(n−2)/(2n−3)).

    c_i = (n−1) / Σ_j d_ij. Defined only where everybody reaches everybody; elsewhere see
    :func:`centralization_harmonic`. View ``union`` only.

    Returns
    -------
    float
        0 … 1; ``nan`` in a disconnected network and with fewer than three actors.

    References
    ----------
    Domain M-08; Freeman (1979). [freeman1979]

    Examples
    --------
    >>> centralization_closeness(Network.from_edges([("hub", "a"), ("hub", "b"), ("hub", "c")]))
    1.0
    """
    n = network.n
    if n < 3 or len(component_sizes(network)) != 1:
        return math.nan
    closeness = (n - 1) / network.paths.farness
    return _spread(closeness, (n - 1) * (n - 2) / (2 * n - 3), n)


def centralization_harmonic(network: Network) -> float:
    """How much nearer to the others a few are, also in a disconnected network.

    Σ_i (max h − h_i) / ((n−2)/2) with harmonic closeness h_i = Σ_j (1/d_ij) / (n−1). Undirected views only.

    Returns
    -------
    float
        0 … 1; ``nan`` with fewer than three actors.

    References
    ----------
    Domain M-08; Freeman (1979); Borgatti (2006). [freeman1979] [borgatti2006]

    Examples
    --------
    >>> centralization_harmonic(Network.from_edges([("hub", "a"), ("hub", "b"), ("hub", "c")]))
    1.0
    """
    n = network.n
    if n < 3:
        return math.nan
    return _spread(network.paths.nearness / (n - 1), (n - 2) / 2, n)


def _directed_spread(scores: NDArray[np.float64], n: int) -> float:
    known = scores[~np.isnan(scores)]
    return _spread(known, (len(known) - 1) * (n - 1), len(known))


def _spread(scores: NDArray[np.float64], most: float, compared: int) -> float:
    if compared < 3:
        return math.nan
    return min(1.0, float((scores.max() - scores).sum() / most))
