"""How large a network is and how full: actors, ties, density, mean degree, isolates."""

from __future__ import annotations

import math

import numpy as np
from scipy import sparse

from verkosto.network.network import Network


def actors(network: Network) -> float:
    """How many members the network has.

    Returns
    -------
    float
        0 or more; never ``nan``.

    References
    ----------
    Wasserman & Faust (1994). [wasserman1994]

    Examples
    --------
    >>> actors(Network.from_edges([("a", "b")], actors=["c"]))
    3.0
    """
    return float(network.n)


def ties(network: Network) -> float:
    """How many ties there are: arrows when directed, pairs otherwise.

    What somebody reported is counted whether or not the other side answered, so under non-response
    the count is a minimum.

    Returns
    -------
    float
        0 … n(n−1), half of that in an undirected view; never ``nan``.

    References
    ----------
    Wasserman & Faust (1994). [wasserman1994]

    Examples
    --------
    >>> ties(Network.from_edges([("a", "b"), ("b", "a")], directed=True))
    2.0
    """
    return float(network.tie_count)


def density(network: Network) -> float:
    """Share of the possible ties that exist, among those whose answers are known.

    Directed: ties over ordered pairs in the rows of respondents,
    D = Σ_{i∈R} Σ_{j≠i} x_ij / (|R|(n−1)). Undirected: ties over pairs over pairs in which both answered,
    D = 2m / (n(n−1)). Pairs left unanswered are taken out of both sums.

    Returns
    -------
    float
        0 … 1; ``nan`` when no pair is known.

    References
    ----------
    Domain M-01 and 2.5; Wasserman & Faust (1994). [wasserman1994]

    Examples
    --------
    >>> density(Network.from_edges([("a", "b"), ("b", "c")])).__round__(3)
    0.667
    """
    if network.directed:
        said = _known(network, network.reports)
        return said / network.known_reports if network.known_reports else math.nan
    if not network.known_dyads:
        return math.nan
    return float(network.known_dyad_ties.nnz / 2 / network.known_dyads)


def valued_density(network: Network) -> float:
    """How strong the tie between two members is on average, a missing tie counting as 0.

    The sum of the strengths over the number of possible ties, among the pairs that :func:`density` looks at
    (``sna::gden`` of a valued network). A tie that was reported without a strength counts as 1.

    Returns
    -------
    float
        0 … the top of the scale; ``nan`` when no pair is known, and where there are ties but the strength of
        none differs from 1: then there are no strengths to speak of.

    References
    ----------
    Domain M-01; Wasserman & Faust (1994). [wasserman1994]

    Examples
    --------
    >>> valued_density(Network.from_edges([("a", "b", 5), ("b", "c", 1)]))
    2.0
    """
    pairs = network.known_reports if network.directed else 2 * network.known_dyads
    strengths = network.strengths
    if not pairs or (strengths.nnz and bool((strengths.data == 1).all())):
        return math.nan
    if not network.directed:
        return float(strengths.multiply(network.known_dyad_ties).sum() / pairs)
    return _known(network, strengths.T if network.reversed_flow else strengths) / pairs


def _known(network: Network, reports: sparse.csr_array) -> float:
    """The sum of the reports (row = who says so) that respondents gave and did not leave open."""
    told = reports.sum(axis=1)
    if network.unanswered.nnz:
        told = told - sparse.csr_array(reports).multiply(network.unanswered).sum(axis=1)
    return float(told[network.answered].sum())


def mean_degree(network: Network) -> float:
    """How many ties a member has on average: density × (n − 1).

    Directed networks count the arrows that leave a member.

    Returns
    -------
    float
        0 … n−1; ``nan`` when no pair is known.

    References
    ----------
    Domain M-02; Friedkin (1981). [friedkin1981]

    Examples
    --------
    >>> mean_degree(Network.from_edges([("a", "b"), ("b", "c")])).__round__(3)
    1.333
    """
    return density(network) * (network.n - 1)


def isolates(network: Network) -> float:
    """How many members who answered neither name anybody nor are named.

    Those who did not answer are not counted: their ties are unknown.

    Returns
    -------
    float
        0 … n; ``nan`` when nobody answered.

    References
    ----------
    Domain M-07 and 2.5; Wasserman & Faust (1994). [wasserman1994]

    Examples
    --------
    >>> isolates(Network.from_edges([("a", "b")], actors=["c"]))
    1.0
    """
    if not network.answered.any():
        return math.nan
    return float((network.answered & (np.diff(network.symmetric.indptr) == 0)).sum())
