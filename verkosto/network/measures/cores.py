"""Who belongs to the dense core, and whose absence would cut the network."""

from __future__ import annotations

import networkx as nx
import numpy as np
import pandas as pd

from verkosto.network.network import Network


def core(network: Network) -> pd.Series:
    """The largest k for which an actor is in the k-core: a part where everyone has k ties inside the part.

    Direction is ignored.

    Returns
    -------
    pd.Series of float, indexed by actor
        0 for an isolate … n−1; never ``nan``.

    References
    ----------
    Domain M-17; Seidman (1983). [seidman1983]

    Examples
    --------
    >>> core(Network.from_edges([("a", "b"), ("b", "c"), ("a", "c"), ("c", "d")])).to_dict()
    {'a': 2.0, 'b': 2.0, 'c': 2.0, 'd': 1.0}
    """
    numbers = nx.core_number(network.contacts)
    return network.series([float(numbers[i]) for i in range(network.n)], "core")


def cut_point(network: Network) -> pd.Series:
    """Whether the network would fall into more parts without the actor (articulation point).

    Direction is ignored. A missing report can make a false cut-point.

    Returns
    -------
    pd.Series of bool, indexed by actor

    References
    ----------
    Domain M-14; Wasserman & Faust (1994). [wasserman1994]

    Examples
    --------
    >>> cut_point(Network.from_edges([("a", "b"), ("b", "c")])).to_dict()
    {'a': False, 'b': True, 'c': False}
    """
    cuts = np.zeros(network.n, dtype=bool)
    cuts[list(nx.articulation_points(network.contacts))] = True
    return network.series(cuts, "cut_point")


def bridges(network: Network) -> pd.DataFrame:
    """Ties without which the network would fall into more parts.

    Returns
    -------
    pd.DataFrame
        Columns ``ego`` and ``alter``, ego first in network order. Direction is ignored.

    References
    ----------
    Domain M-14; Granovetter (1973). [granovetter1973]

    Examples
    --------
    >>> bridges(Network.from_edges([("a", "b"), ("b", "c"), ("a", "c"), ("c", "d")])).values.tolist()
    [['c', 'd']]
    """
    found = np.array(list(nx.bridges(network.contacts)), dtype=np.int64).reshape(-1, 2)
    ends = np.unique(np.sort(found, axis=1), axis=0)
    return pd.DataFrame({"ego": network.actors[ends[:, 0]], "alter": network.actors[ends[:, 1]]})
