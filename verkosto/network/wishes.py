"""Wished-for ties that are not there yet, and wishes that meet (M-31)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from scipy import sparse

from verkosto.network.network import Network

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class DesiredTies:
    """Wishes for more collaboration beside the contacts there are.

    Attributes
    ----------
    wishes : int
        Reports of a wish, one per pair and direction.
    missing : pandas.DataFrame
        Wishes between actors that are not in contact: ``ego`` (who wishes), ``alter``, ``matched`` (alter
        wishes it too) and ``known`` (both answered about their contact; else there may be one that
        nobody told).
    matched : pandas.DataFrame
        Pairs in which both wish: ``first``, ``second`` (in network order) and ``in_contact`` (bool).
    """

    wishes: int
    missing: pd.DataFrame
    matched: pd.DataFrame


def desired_ties(wish: Network, contact: Network) -> DesiredTies:
    """Wishes that are not in contact, and wishes that meet.

    Parameters
    ----------
    wish : Network
        Directed: who would like to do more with whom.
    contact : Network
        Over the same actors in the same order; direction is ignored: two are in contact when either says so.

    Returns
    -------
    DesiredTies
        In network order.

    Raises
    ------
    ValueError
        When the actors differ, or the wishes are not directed.

    References
    ----------
    Domain M-31; Marsden (1990). [marsden1990]

    Examples
    --------
    >>> wish = Network.from_edges([("a", "b"), ("b", "a"), ("a", "c")], directed=True)
    >>> contact = Network.from_edges([("a", "c")], actors=["a", "b", "c"])
    >>> desired_ties(wish, contact).missing.to_numpy().tolist()
    [['a', 'b', True, True], ['b', 'a', True, True]]
    >>> desired_ties(wish, contact).matched.to_numpy().tolist()
    [['a', 'b', False]]
    """
    if not wish.actors.equals(contact.actors) or not wish.directed:
        raise ValueError("wishes are directed, over the same actors as the contacts")
    reports = sparse.csr_array(wish.reports)
    reports.sort_indices()
    ego, alter = (ends.astype(np.int64) for ends in reports.tocoo().coords)
    touching = _holds(contact.symmetric, ego, alter)
    mutual = _holds(sparse.csr_array(reports.T), ego, alter)
    known = contact.known(ego, alter) & contact.known(alter, ego)
    names = contact.actors.to_numpy(dtype=object)
    once = mutual & (ego < alter)
    return DesiredTies(
        wishes=len(ego),
        missing=pd.DataFrame({"ego": names[ego], "alter": names[alter], "matched": mutual, "known": known})[
            ~touching
        ].reset_index(drop=True),
        matched=pd.DataFrame(
            {"first": names[ego[once]], "second": names[alter[once]], "in_contact": touching[once]}
        ),
    )


def _holds(ties: sparse.csr_array, rows: NDArray[np.int64], columns: NDArray[np.int64]) -> NDArray[np.bool_]:
    if not len(rows):  # scipy gives no array for no places
        return np.zeros(0, dtype=bool)
    there: NDArray[np.bool_] = np.asarray(ties[rows, columns]).ravel() > 0
    return there
