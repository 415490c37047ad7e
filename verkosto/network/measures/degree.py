"""How many ties an actor has, and how strong they are together."""

from __future__ import annotations

import numpy as np
import pandas as pd

from verkosto.network.network import Network


def degree(network: Network) -> pd.Series:
    """How many others an actor has a tie with, in either direction.

    Under non-response the count is a minimum.

    Returns
    -------
    pd.Series of float, indexed by actor
        0 … n−1; never ``nan``.

    References
    ----------
    Domain M-10; Freeman (1979). [freeman1979]

    Examples
    --------
    >>> degree(Network.from_edges([("a", "b"), ("b", "c")])).to_dict()
    {'a': 1.0, 'b': 2.0, 'c': 1.0}
    """
    return network.series(np.diff(network.symmetric.indptr).astype(np.float64), "degree")


def in_degree(network: Network) -> pd.Series:
    """How many arrows come to an actor: by how many it is named.

    Returns
    -------
    pd.Series of float, indexed by actor
        0 … n−1. Where things flow from alter to ego (``reversed_flow``), the actor itself reports what
        comes in: then ``nan`` for those who did not answer.

    References
    ----------
    Domain M-10; Costenbader & Valente (2003). [costenbader2003]

    Examples
    --------
    >>> in_degree(Network.from_edges([("a", "b"), ("c", "b")], directed=True)).to_dict()
    {'a': 0.0, 'b': 2.0, 'c': 0.0}
    """
    counts = np.bincount(network.ties.indices, minlength=network.n).astype(np.float64)
    if network.reversed_flow:
        counts[~network.answered] = np.nan
    return network.series(counts, "in_degree")


def out_degree(network: Network) -> pd.Series:
    """How many arrows leave an actor: how many it names.

    Returns
    -------
    pd.Series of float, indexed by actor
        0 … n−1; ``nan`` for those who did not answer. Where things flow from alter to ego
        (``reversed_flow``), others report what goes out: then never ``nan``.

    References
    ----------
    Domain M-10; Freeman (1979). [freeman1979]

    Examples
    --------
    >>> out_degree(Network.from_edges([("a", "b"), ("c", "b")], directed=True)).to_dict()
    {'a': 1.0, 'b': 0.0, 'c': 1.0}
    """
    counts = np.diff(network.ties.indptr).astype(np.float64)
    if not network.reversed_flow:
        counts[~network.answered] = np.nan
    return network.series(counts, "out_degree")


def strength(network: Network) -> pd.Series:
    """Sum of the strengths of an actor's ties: Σ_j z_ij.

    Undirected: z_ij is the strength of the tie. Directed: z_ij = s_ij + s_ji, both directions added, as in
    the measures of structural holes. A tie without a strength counts 1.

    Returns
    -------
    pd.Series of float, indexed by actor
        0 for an isolate; never ``nan``.

    References
    ----------
    Domain M-02 and M-12; Burt (1992). [burt1992]

    Examples
    --------
    >>> strength(Network.from_edges([("a", "b", 2), ("b", "a", 5)], directed=True)).to_dict()
    {'a': 7.0, 'b': 7.0}
    """
    total = network.strengths.sum(axis=1)
    if network.directed:
        total = total + network.strengths.sum(axis=0)
    return network.series(total, "strength")
