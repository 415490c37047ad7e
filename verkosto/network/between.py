"""Who stands between two groups, how deep the holes between groups are, and who would fall out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd
from scipy import sparse
from scipy.sparse.csgraph import connected_components

from verkosto.content import table
from verkosto.network.measures.mixing import mixing_expected, mixing_matrix
from verkosto.network.products import masked_product

if TYPE_CHECKING:
    from verkosto.network.network import Network

_LEAST_EXPECTED: Final = float(table("thresholds")["mixing"]["expected"]["value"])


def go_betweens(network: Network, groups: pd.Series, first: str, second: str) -> pd.Series:
    """How many pairs of two groups, without a tie of their own, every actor joins in two steps.

    Direction is ignored. The actor itself may belong to either group, to another one or to none.

    Parameters
    ----------
    network : Network
    groups : pd.Series of str, indexed by actor
        The group of every actor; missing where unknown.
    first, second : str
        Two different groups.

    Returns
    -------
    pd.Series of int, indexed by actor

    References
    ----------
    Domain M-13; Gould & Fernandez (1989). [gould1989]

    Examples
    --------
    >>> from verkosto.network.network import Network
    >>> sides = pd.Series({"a": "x", "b": "x", "v": None, "c": "y", "d": "y"})
    >>> ties = [("a", "v"), ("b", "v"), ("v", "c"), ("b", "c"), ("c", "d")]
    >>> go_betweens(Network.from_edges(ties), sides, "x", "y").to_dict()
    {'a': 0, 'v': 1, 'b': 0, 'c': 1, 'd': 0}
    """
    of = groups.reindex(network.actors).to_numpy(dtype=object)
    left, right = (of == first).astype(float), (of == second).astype(float)
    ties = network.symmetric
    across = sparse.csr_array(sparse.diags_array(left) @ ties @ sparse.diags_array(right))
    tied = masked_product(ties, across, ties).sum(axis=1)
    pairs = (ties @ left) * (ties @ right) - np.asarray(tied)
    return network.series(np.rint(pairs).astype(np.int64), "go_betweens")


def deepest_hole(network: Network, groups: pd.Series) -> float:
    """How far the ties between two groups fall short of what shuffled labels give, at most.

    (e - m) / sqrt(e), where m ties are there and e expected: a way to choose what to look at first, no test.

    Parameters
    ----------
    network : Network
    groups : pd.Series of str, indexed by actor

    Returns
    -------
    float
        ``nan`` where too few are expected between any two groups to tell.

    References
    ----------
    Domain M-20; Krackhardt & Stern (1988). [krackhardt1988]

    Examples
    --------
    >>> from verkosto.network.network import Network
    >>> sides = pd.Series(list("xxxxyyyy"), index=list("abcdefgh"))
    >>> e = [("a", "b"), ("b", "c"), ("c", "d"), ("a", "c"), ("e", "f"), ("f", "g"), ("g", "h"), ("d", "e")]
    >>> round(deepest_hole(Network.from_edges(e), sides), 2)
    1.67
    """
    ties = mixing_matrix(network, groups).to_numpy(dtype=np.float64)
    expected = mixing_expected(network, groups).to_numpy(dtype=np.float64)
    told = (expected >= _LEAST_EXPECTED) & ~np.eye(len(ties), dtype=bool)
    if not told.any():
        return float("nan")
    return float(((expected - ties)[told] / np.sqrt(expected[told])).max())


def parts_without(network: Network, actor: str) -> list[list[str]]:
    """The parts into which an actor's own part would fall without it.

    Direction is ignored.

    Returns
    -------
    list of list of str
        The largest first, of equal ones the first in network order; nothing for an isolate.

    References
    ----------
    Domain M-14; Wasserman & Faust (1994). [wasserman1994]

    Examples
    --------
    >>> from verkosto.network.network import Network
    >>> parts_without(Network.from_edges([("a", "b"), ("b", "c"), ("c", "d")]), "b")
    [['c', 'd'], ['a']]
    """
    place = network.actors.tolist().index(actor)
    others = np.delete(np.arange(network.n), place)
    contacts = network.symmetric[[place], :].indices
    _, part = connected_components(network.symmetric[others, :][:, others], directed=False)
    own = np.unique(part[np.searchsorted(others, contacts)])
    found = [network.actors[others[part == number]].tolist() for number in own]
    return sorted(found, key=len, reverse=True)
