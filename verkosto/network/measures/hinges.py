"""How many actors and ties the network hangs on: counts of what ``cores`` and ``local_bridges`` list."""

from __future__ import annotations

from verkosto.network.measures import cores
from verkosto.network.measures import local_bridges as listed
from verkosto.network.network import Network


def cut_points(network: Network) -> float:
    """How many actors there are without whom the network would fall into more parts.

    Direction is ignored.

    Returns
    -------
    float
        0 … n−2; 0 with fewer than three actors; never ``nan``.

    References
    ----------
    Domain M-14; Wasserman & Faust (1994). [wasserman1994]

    Examples
    --------
    >>> cut_points(Network.from_edges([("a", "b"), ("b", "c")]))
    1.0
    """
    return float(cores.cut_point(network).sum())


def bridges(network: Network) -> float:
    """How many ties there are without which the network would fall into more parts.

    Direction is ignored.

    Returns
    -------
    float
        0 … n−1; never ``nan``.

    References
    ----------
    Domain M-14; Granovetter (1973). [granovetter1973]

    Examples
    --------
    >>> bridges(Network.from_edges([("a", "b"), ("b", "c"), ("a", "c"), ("c", "d")]))
    1.0
    """
    return float(len(cores.bridges(network)))


def local_bridges(network: Network) -> float:
    """How many ties there are whose ends have no contact in common. Direction is ignored.

    Returns
    -------
    float
        0 … number of ties; never ``nan``.

    References
    ----------
    Domain M-14; Granovetter (1973). [granovetter1973]

    Examples
    --------
    >>> local_bridges(Network.from_edges([("a", "b"), ("b", "c"), ("a", "c"), ("c", "d")]))
    1.0
    """
    return float(len(listed.local_bridges(network)))
