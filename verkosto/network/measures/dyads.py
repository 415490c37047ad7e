"""Pairs of actors: whether what one says, the other says too."""

from __future__ import annotations

import math

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
