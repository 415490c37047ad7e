"""Ties within and between groups given in the data: E–I index and mixing matrix."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from verkosto.network.network import Network

if TYPE_CHECKING:
    from numpy.typing import NDArray


def ei_index(network: Network, groups: pd.Series) -> float:
    """How far ties cross the borders of groups: (E − I) / (E + I).

    E counts the ties between groups, I those inside; arrows when directed, pairs otherwise. Actors without a
    group, and their ties, are left out.

    Parameters
    ----------
    network : Network
    groups : pd.Series of str, indexed by actor
        The group of every actor; missing where unknown.

    Returns
    -------
    float
        −1 (all inside) … +1 (all between); ``nan`` without ties.

    References
    ----------
    Domain M-15; Krackhardt & Stern (1988). [krackhardt1988]

    Examples
    --------
    >>> sides = pd.Series({"a": "x", "b": "x", "c": "y"})
    >>> ei_index(Network.from_edges([("a", "b"), ("b", "c"), ("a", "c")]), sides).__round__(3)
    0.333
    """
    counts = mixing_matrix(network, groups).to_numpy()
    if not network.directed:
        counts = np.triu(counts)
    total, inside = counts.sum(), np.trace(counts)
    return float((total - 2 * inside) / total) if total else math.nan


def ei_expected(network: Network, groups: pd.Series) -> float:
    """The mean E–I index when the labels of the groups are shuffled among the actors.

    Where everybody answered, a tie joins any two of the n grouped actors with equal chance, so the mean is
    (E* − I*) / (E* + I*) over all pairs of actors: no shuffling is needed. Otherwise the labels move among
    those who answered and among the others, each for themselves, and the mean is that of the ties within
    and between these.

    Parameters
    ----------
    network, groups
        As in :func:`ei_index`.

    Returns
    -------
    float
        −1 … +1; ``nan`` with fewer than two grouped actors, and without ties where not everybody answered.

    References
    ----------
    Domain M-15, 2.5; Krackhardt & Stern (1988). [krackhardt1988]

    Examples
    --------
    >>> sides = pd.Series({"a": "x", "b": "x", "c": "y"})
    >>> ei_expected(Network.from_edges([("a", "b")], actors=["a", "b", "c"]), sides).__round__(3)
    0.333
    """
    sizes, met = _strata(network, groups)
    if len(sizes) == 1:
        met = np.ones((1, 1))  # the mean is the same for every number of ties
    inside = float(np.trace(_expected(sizes, met)))
    return 1 - 2 * inside / float(met.sum()) if met.sum() else math.nan


def ei_by_group(network: Network, groups: pd.Series) -> pd.DataFrame:
    """The E–I index of every group, from its members' contacts (either direction).

    Parameters
    ----------
    network, groups
        As in :func:`ei_index`.

    Returns
    -------
    pd.DataFrame
        Index ``group`` in order of appearance; columns ``size``, ``external`` and ``internal`` (contacts
        summed over the members, so a tie inside counts at both of its ends), ``ei`` (``nan`` without
        contacts).

    References
    ----------
    Domain M-15; Krackhardt & Stern (1988). [krackhardt1988]

    Examples
    --------
    >>> sides = pd.Series({"a": "x", "b": "x", "c": "y"})
    >>> ei_by_group(Network.from_edges([("a", "b"), ("b", "c")]), sides)["ei"].round(3).to_dict()
    {'x': -0.333, 'y': 1.0}
    """
    labels, external, internal, member = _contacts(network, groups)
    inside = member >= 0
    table = pd.DataFrame(index=pd.Index(labels, name="group"))
    table["size"] = np.bincount(member[inside], minlength=len(labels))
    table["external"] = np.bincount(member[inside], external[inside], len(labels)).astype(np.int64)
    table["internal"] = np.bincount(member[inside], internal[inside], len(labels)).astype(np.int64)
    table["ei"] = _index(table["external"].to_numpy(), table["internal"].to_numpy())
    return table


def ei_by_actor(network: Network, groups: pd.Series) -> pd.Series:
    """The E–I index of every actor, from its contacts (either direction).

    Parameters
    ----------
    network, groups
        As in :func:`ei_index`.

    Returns
    -------
    pd.Series of float, indexed by actor
        −1 … +1; ``nan`` for actors without a group or without grouped contacts.

    References
    ----------
    Domain M-15; Krackhardt & Stern (1988). [krackhardt1988]

    Examples
    --------
    >>> sides = pd.Series({"a": "x", "b": "x", "c": "y"})
    >>> ei_by_actor(Network.from_edges([("a", "b"), ("b", "c")]), sides).to_dict()
    {'a': -1.0, 'b': 0.0, 'c': 1.0}
    """
    _, external, internal, _ = _contacts(network, groups)
    return network.series(_index(external, internal), "ei_by_actor")


def mixing_matrix(network: Network, groups: pd.Series) -> pd.DataFrame:
    """How many ties there are from group to group.

    Directed: arrows from the row's group to the column's. Undirected: pairs, symmetric, a tie inside a group
    counted once.

    Parameters
    ----------
    network, groups
        As in :func:`ei_index`.

    Returns
    -------
    pd.DataFrame of int
        Groups in order of appearance in the network, as rows (``from``) and columns (``to``).

    References
    ----------
    Domain M-20; Krackhardt & Stern (1988). [krackhardt1988]

    Examples
    --------
    >>> sides = pd.Series({"a": "x", "b": "x", "c": "y"})
    >>> mixing_matrix(Network.from_edges([("a", "b"), ("b", "c")]), sides).to_numpy().tolist()
    [[1, 1], [1, 0]]
    """
    ties, labels, member = _codes(network, groups)
    rows, columns = member[ties[0]], member[ties[1]]
    both = (rows >= 0) & (columns >= 0)
    k = len(labels)
    counts = np.bincount(rows[both] * k + columns[both], minlength=k * k).reshape(k, k)
    if not network.directed:
        counts[np.diag_indices(k)] //= 2
    return pd.DataFrame(counts, index=pd.Index(labels, name="from"), columns=pd.Index(labels, name="to"))


def mixing_expected(network: Network, groups: pd.Series) -> pd.DataFrame:
    """The mixing matrix that shuffled group labels give on average.

    With m ties among n grouped actors and groups of n_g: m n_g n_h / (n(n−1)) from g to h and
    m n_g(n_g−1) / (n(n−1)) inside g; between two groups of an undirected network twice as much. Labels move
    only among those who tell equally much of their ties (respondents, others: ``Network.told``), so the
    same holds for the ties within and between these, which add up.

    Parameters
    ----------
    network, groups
        As in :func:`ei_index`.

    Returns
    -------
    pd.DataFrame of float
        As :func:`mixing_matrix`; ``nan`` with fewer than two grouped actors.

    References
    ----------
    Domain M-20, 2.5. [krackhardt1988]

    Examples
    --------
    >>> sides = pd.Series({"a": "x", "b": "x", "c": "y"})
    >>> mixing_expected(Network.from_edges([("a", "b"), ("b", "c")]), sides).round(3).to_numpy().tolist()
    [[0.667, 1.333], [1.333, 0.0]]
    """
    observed = mixing_matrix(network, groups)
    sizes, met = _strata(network, groups)
    expected = _expected(sizes, met)
    if not network.directed:  # every tie was counted at both ends
        expected[np.diag_indices(len(expected))] /= 2
    return pd.DataFrame(expected, index=observed.index, columns=observed.columns)


def _strata(network: Network, groups: pd.Series) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Sizes of the groups among actors that tell equally much, (strata, groups), and their ties, (s, s)."""
    (rows, columns), labels, member = _codes(network, groups)
    inside = member >= 0
    _, among = np.unique(network.told[inside], return_inverse=True)
    stratum = np.full(network.n, -1)
    stratum[inside] = among
    s, k = int(among.max(initial=-1)) + 1, len(labels)
    sizes = np.bincount(among * k + member[inside], minlength=s * k).reshape(s, k)
    both = inside[rows] & inside[columns]
    met = np.bincount(stratum[rows[both]] * s + stratum[columns[both]], minlength=s * s).reshape(s, s)
    return sizes.astype(np.float64), met.astype(np.float64)


def _expected(sizes: NDArray[np.float64], met: NDArray[np.float64]) -> NDArray[np.float64]:
    """Mean entries of ``ties`` from group to group, (groups, groups); ``nan`` where nobody can meet."""
    strata, groups = sizes.shape
    n = sizes.sum(axis=1)
    expected = np.zeros((groups, groups))
    for one in range(strata):
        for other in range(strata):
            pairs = np.outer(sizes[one], sizes[other]) - (one == other) * np.diag(sizes[one])
            possible = n[one] * (n[other] - (one == other))
            if possible and (met[one, other] or strata == 1):
                expected += met[one, other] * pairs / possible
    return expected if n.sum() > 1 else np.full((groups, groups), np.nan)


def _codes(
    network: Network, groups: pd.Series
) -> tuple[tuple[NDArray[np.int64], NDArray[np.int64]], list[str], NDArray[np.int64]]:
    """Ends of every entry of ``ties``, the groups met, and each actor's group (−1 without one)."""
    member, labels = pd.factorize(groups.reindex(network.actors))
    rows, columns = network.ties.tocoo().coords
    return (rows, columns), [str(label) for label in labels], member


def _contacts(
    network: Network, groups: pd.Series
) -> tuple[list[str], NDArray[np.float64], NDArray[np.float64], NDArray[np.int64]]:
    """Groups, contacts outside and inside the own group, and each actor's group."""
    _, labels, member = _codes(network, groups)
    rows, columns = network.symmetric.tocoo().coords
    both = (member[rows] >= 0) & (member[columns] >= 0)
    rows, columns = rows[both], columns[both]
    same = member[rows] == member[columns]
    external = np.bincount(rows[~same], minlength=network.n).astype(np.float64)
    internal = np.bincount(rows[same], minlength=network.n).astype(np.float64)
    return labels, external, internal, member


def _index(external: NDArray[np.float64], internal: NDArray[np.float64]) -> NDArray[np.float64]:
    total = external + internal
    return (external - internal) / np.where(total > 0, total, np.nan)
