"""Pairs of actors: whether what one says, the other says too."""

from __future__ import annotations

import math

import numpy as np

from verkosto.network.network import Network


def reciprocity(network: Network) -> float:
    """Share of the arrows that are returned: 2M / (2M + A), over dyads in which both answered.

    M is the number of mutual dyads, A that of one-way dyads.

    Returns
    -------
    float
        0 … 1; ``nan`` when there are no such arrows.

    References
    ----------
    Domain M-03; Wasserman & Faust (1994). [wasserman1994]

    Examples
    --------
    >>> reciprocity(Network.from_edges([("a", "b"), ("b", "a"), ("b", "c")], directed=True)).__round__(3)
    0.667
    """
    census = network.dyad_census()
    returned = 2 * census["mutual"]
    arrows = returned + census["asymmetric"]
    return returned / arrows if arrows else math.nan


def confirmation(network: Network) -> float:
    """Share of the reported pairs that both report: M / (M + A), over dyads in which both answered.

    Returns
    -------
    float
        0 … 1; ``nan`` when there are no such pairs.

    References
    ----------
    Domain M-03 and 2.4; Marsden (1990). [marsden1990]

    Examples
    --------
    >>> confirmation(Network.from_edges([("a", "b"), ("b", "a"), ("b", "c")], directed=True))
    0.5
    """
    census = network.dyad_census()
    reported = census["mutual"] + census["asymmetric"]
    return census["mutual"] / reported if reported else math.nan


def value_correlation(network: Network) -> float:
    """How far the strength that one reports goes with the strength that the other reports.

    The correlation of s_ij with s_ji over both orders of every dyad in which both answered, no tie counting
    as 0 (``sna::grecip`` with ``measure = "correlation"``). A tie reported without a strength counts as 1.

    Returns
    -------
    float
        −1 … 1; ``nan`` when all these values are the same, and where no tie's strength differs from 1: then
        there are no strengths to speak of.

    References
    ----------
    Domain M-03; Wasserman & Faust (1994). [wasserman1994]

    Examples
    --------
    >>> arrows = [("a", "b", 3), ("b", "a", 2), ("b", "c", 1)]
    >>> value_correlation(Network.from_edges(arrows, directed=True)).__round__(3)
    0.75
    """
    inside = network.strengths.multiply(network.known_dyad_ties).tocsr()
    pairs = 2 * network.known_dyads
    if not pairs:
        return math.nan
    mean = float(inside.sum()) / pairs
    spread = float(inside.multiply(inside).sum()) - pairs * mean**2
    if spread <= 1e-12 * pairs or bool((network.strengths.data == 1).all()):
        return math.nan
    together = float(inside.multiply(inside.T).sum()) - pairs * mean**2
    return float(np.clip(together / spread, -1, 1))
