"""Gould and Fernandez's brokerage roles: between whose groups an actor mediates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd
from scipy import sparse

from verkosto.network.network import Network
from verkosto.network.products import masked_product

if TYPE_CHECKING:
    from numpy.typing import NDArray

ROLES: Final = ("coordinator", "itinerant", "gatekeeper", "representative", "liaison")


def brokerage(network: Network, groups: pd.Series) -> pd.DataFrame:
    """How often an actor stands between two others that have no tie, by the groups of the three.

    v brokers a → v → b when a→v and v→b exist, a→b does not and a ≠ b. With groups A, B, C: coordinator
    A→A→A, itinerant (consultant) A→B→A, gatekeeper A→B→B, representative A→A→B, liaison A→B→C.

    In an undirected view every a – v – b is counted once, and a gatekeeper cannot be told from a
    representative: ``gatekeeper`` holds both, ``representative`` is ``nan``.

    Parameters
    ----------
    network : Network
    groups : pd.Series of str, indexed by actor
        The group of every actor; missing where unknown. Actors without a group broker nothing and are not
        brokered.

    Returns
    -------
    pd.DataFrame of float
        Index as ``network.actors``, columns :data:`ROLES`, counts of 0 or more; ``nan`` for actors without a
        group.

    References
    ----------
    Domain M-13; Gould & Fernandez (1989). [gould1989]

    Examples
    --------
    >>> sides = pd.Series({"a": "x", "v": "x", "b": "y"})
    >>> brokerage(Network.from_edges([("a", "v"), ("v", "b")], directed=True), sides).loc["v"].to_dict()
    {'coordinator': 0.0, 'itinerant': 0.0, 'gatekeeper': 0.0, 'representative': 1.0, 'liaison': 0.0}
    """
    member, labels = pd.factorize(groups.reindex(network.actors))
    inside, across = _split(network.ties, member)
    counts = _two_paths(inside, across, member, len(labels))
    closed = _closed(inside, across)
    table = pd.DataFrame(
        {role: counts[role] - closed[role] for role in ROLES}, index=network.actors, dtype=np.float64
    )
    if not network.directed:
        table[["coordinator", "itinerant", "liaison"]] /= 2
        table["representative"] = np.nan
    table.loc[member < 0] = np.nan
    return table


def _split(ties: sparse.csr_array, member: NDArray[np.int64]) -> tuple[sparse.csr_array, sparse.csr_array]:
    """The ties inside groups and those across, actors without a group left out."""
    rows, columns = ties.tocoo().coords
    grouped = (member[rows] >= 0) & (member[columns] >= 0)
    same = member[rows] == member[columns]

    def chosen(which: NDArray[np.bool_]) -> sparse.csr_array:
        ends = (rows[which], columns[which])
        return sparse.csr_array((np.ones(int(which.sum())), ends), shape=ties.shape)

    return chosen(grouped & same), chosen(grouped & ~same)


def _two_paths(
    inside: sparse.csr_array, across: sparse.csr_array, member: NDArray[np.int64], k: int
) -> dict[str, NDArray[np.float64]]:
    """Two-paths a → v → b with a ≠ b, whether or not a → b exists, counted at v."""
    own_in, own_out = inside.sum(axis=0), inside.sum(axis=1)
    other_in, other_out = across.sum(axis=0), across.sum(axis=1)
    grouped = np.flatnonzero(member >= 0)
    group = sparse.csr_array(
        (np.ones(len(grouped)), (grouped, member[grouped])), shape=(len(member), max(k, 1))
    )
    same_ends = (sparse.csr_array(across.T) @ group).multiply(across @ group).sum(axis=1)
    return {
        "coordinator": own_in * own_out - inside.multiply(inside.T).sum(axis=1),
        "itinerant": same_ends - across.multiply(across.T).sum(axis=1),
        "gatekeeper": other_in * own_out,
        "representative": own_in * other_out,
        "liaison": other_in * other_out - same_ends,
    }


def _closed(inside: sparse.csr_array, across: sparse.csr_array) -> dict[str, NDArray[np.float64]]:
    """Two-paths a → v → b of which a → b exists as well, counted at v."""

    def at_broker(
        first: sparse.csr_array, second: sparse.csr_array, direct: sparse.csr_array
    ) -> NDArray[np.float64]:
        found = masked_product(sparse.csr_array(first.T), direct, second)
        return np.asarray(found.sum(axis=1))

    return {
        "coordinator": at_broker(inside, inside, inside),
        "itinerant": at_broker(across, across, inside),
        "gatekeeper": at_broker(across, inside, across),
        "representative": at_broker(inside, across, across),
        "liaison": at_broker(across, across, across),
    }
