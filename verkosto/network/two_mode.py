"""Actors in several groups, and groups that share actors (M-29)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd
from scipy import sparse
from scipy.sparse.csgraph import connected_components

SEPARATOR: Final = ";"


@dataclass(frozen=True, eq=False)
class GroupOverlap:
    """How groups hang together by the actors that they share.

    Attributes
    ----------
    shared : pandas.DataFrame of int
        Groups × groups: actors in both; on the diagonal the actors of the group.
    groups_of : pandas.Series of int, indexed by actor
        In how many groups an actor is.
    linking : pandas.Series of int
        Those in at least two, most first.
    clusters : tuple of tuple of str
        Groups that hang together, over shared actors, directly or through other groups; the largest set
        first. A group that shares nobody stands alone.
    """

    shared: pd.DataFrame
    groups_of: pd.Series
    linking: pd.Series
    clusters: tuple[tuple[str, ...], ...]


def memberships(column: pd.Series, separator: str = SEPARATOR) -> pd.DataFrame:
    """Who is in which group, from cells that may name several groups.

    Parameters
    ----------
    column : pandas.Series of str, indexed by actor
        Missing or blank: in no group.
    separator : str
        Stands between the groups of a cell.

    Returns
    -------
    pandas.DataFrame of bool
        Actors × groups, the groups in order of appearance.

    Examples
    --------
    >>> memberships(pd.Series({"a": "core; north", "b": "north", "c": None})).astype(int).to_numpy().tolist()
    [[1, 1], [0, 1], [0, 0]]
    """
    told = column.dropna().astype(str).str.split(separator, regex=False).explode().str.strip()
    told = told[told != ""]
    groups = pd.unique(told)
    table = pd.DataFrame(data=False, index=column.index, columns=pd.Index(groups, name="group", dtype=object))
    rows, columns = column.index.get_indexer(told.index), table.columns.get_indexer(pd.Index(told))
    values = table.to_numpy(copy=True)
    values[rows, columns] = True
    return pd.DataFrame(values, index=table.index, columns=table.columns)


def group_overlap(membership: pd.DataFrame) -> GroupOverlap:
    """Shared members of groups, and the actors that link them.

    With B the actors × groups matrix: BᵀB holds the shared members.

    Parameters
    ----------
    membership : pandas.DataFrame of bool
        Actors × groups, as :func:`memberships` makes it.

    Returns
    -------
    GroupOverlap

    References
    ----------
    Domain M-29; Wasserman & Faust (1994). [wasserman1994]

    Examples
    --------
    >>> found = group_overlap(memberships(pd.Series({"a": "core; north", "b": "north", "c": "south"})))
    >>> found.linking.to_dict(), found.clusters
    ({'a': 2}, (('core', 'north'), ('south',)))
    """
    held = membership.to_numpy(dtype=np.int64)
    names = [str(name) for name in membership.columns]
    shared = pd.DataFrame(held.T @ held, index=membership.columns, columns=membership.columns)
    groups_of = pd.Series(held.sum(axis=1), index=membership.index, name="groups_of")
    several = groups_of[groups_of >= 2]
    return GroupOverlap(
        shared=shared,
        groups_of=groups_of,
        linking=several.sort_values(ascending=False, kind="stable"),
        clusters=_clusters(shared.to_numpy(), names),
    )


def _clusters(
    shared: np.ndarray[tuple[int, ...], np.dtype[np.int64]], names: list[str]
) -> tuple[tuple[str, ...], ...]:
    if not names:
        return ()
    part = connected_components(sparse.csr_array(shared), directed=False)[1]
    parts = [np.flatnonzero(part == which).tolist() for which in range(part.max() + 1)]
    listed = sorted(parts, key=lambda groups: (-len(groups), groups))
    return tuple(tuple(names[i] for i in groups) for groups in listed)
