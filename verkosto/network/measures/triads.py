"""Threes of actors: whether an actor's contacts are in contact with one another."""

from __future__ import annotations

import math

import numpy as np

from verkosto.network.network import Network
from verkosto.network.products import masked_product


def transitivity(network: Network) -> float:
    """How often two actors with a common contact are in contact themselves.

    Undirected: T = 3 × triangles / connected triples. Directed (weak): T = #(a→b→c and a→c) / #(a→b→c)
    with a ≠ c. ``networkx.transitivity`` counts something else on a ``DiGraph``.

    Returns
    -------
    float
        0 … 1; ``nan`` when nobody connects two others.

    References
    ----------
    Domain M-04; Wasserman & Faust (1994). [wasserman1994]

    Examples
    --------
    >>> transitivity(Network.from_edges([("a", "b"), ("b", "c"), ("a", "c"), ("c", "d")]))
    0.6
    """
    ties = network.ties
    through = float(np.diff(ties.indptr) @ np.bincount(ties.indices, minlength=network.n))
    two_paths = through - float(ties.multiply(ties.T).nnz)
    if not two_paths:
        return math.nan
    return float(masked_product(ties, ties, ties).sum() / two_paths)


def clustering(network: Network) -> float:
    """How closely knit the surroundings of an actor are, on average over actors.

    C = (1/n) Σ_i C_i, where C_i is the share of the pairs of i's contacts that are in contact, 0 for an actor
    with fewer than two contacts. Undirected views only.

    Returns
    -------
    float
        0 … 1; ``nan`` when no actor has two contacts.

    References
    ----------
    Watts & Strogatz (1998). [watts1998]

    Examples
    --------
    >>> clustering(Network.from_edges([("a", "b"), ("b", "c"), ("a", "c"), ("c", "d")])).__round__(3)
    0.583
    """
    ties = network.ties
    contacts = np.diff(ties.indptr).astype(np.float64)
    pairs = contacts * (contacts - 1)
    if not pairs.any():
        return math.nan
    closed = masked_product(ties, ties, ties).sum(axis=1)
    return float(np.divide(closed, pairs, out=np.zeros_like(pairs), where=pairs > 0).mean())
