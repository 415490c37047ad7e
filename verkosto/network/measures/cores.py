"""Who belongs to the dense core, and whose or what tie's absence would cut the network."""

from __future__ import annotations

import networkx as nx
import numpy as np
import pandas as pd

from verkosto.network.network import Network
from verkosto.network.pieces import hinges, pieces


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
    ends = np.array(hinges(network), dtype=np.int64).reshape(-1, 2)
    return pd.DataFrame({"ego": network.actors[ends[:, 0]], "alter": network.actors[ends[:, 1]]})


def cuts(network: Network) -> pd.DataFrame:
    """Every cut-point, and into what its part of the network would fall without it.

    Direction is ignored. A cut-point that only holds one actor who has no other tie leaves one behind; a real
    cut leaves at least two behind. Linear time.

    Returns
    -------
    pd.DataFrame, indexed by actor (cut-points only, in network order)
        ``parts`` (int, 2 …: into how many parts the others of its part would fall), ``pendants`` (int: how
        many of these are a single actor), ``left_behind`` (int: others outside the largest of these),
        ``real_cut`` (bool: ``left_behind`` ≥ 2).

    References
    ----------
    Domain M-14; Wasserman & Faust (1994). [wasserman1994]

    Examples
    --------
    >>> cuts(Network.from_edges([("a", "b"), ("b", "c"), ("c", "d"), ("d", "e")])).T.to_dict("list")
    {'b': [2, 1, 1, False], 'c': [2, 0, 2, True], 'd': [2, 1, 1, False]}
    """
    fallen = {i: sizes for i, sizes in enumerate(pieces(network)) if len(sizes) > 1}
    table = pd.DataFrame(index=network.actors[np.fromiter(fallen, dtype=np.int64)])
    table["parts"] = np.array([len(sizes) for sizes in fallen.values()], dtype=np.int64)
    table["pendants"] = np.array([sizes.count(1) for sizes in fallen.values()], dtype=np.int64)
    table["left_behind"] = np.array([sum(s) - max(s) for s in fallen.values()], dtype=np.int64)
    table["real_cut"] = table["left_behind"] >= 2
    return table
