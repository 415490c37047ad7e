"""Burt's structural holes: how far an actor's contacts lead to different directions.

z_ij = a_ij + a_ji joins the two directions of a dyad (in an undirected view simply the tie),
p_ij = z_ij / Σ_q z_iq is the share of i's ties that goes to j and m_jq = z_jq / max_k z_jk says how strong
q is among j's ties. Every function takes ``valued``: strengths instead of ones. All four come from the
same two sparse products, which are made once for each network.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

import numpy as np
import pandas as pd
from scipy import sparse

from verkosto.network.network import Network
from verkosto.network.products import masked_product

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]


def constraint(network: Network, *, valued: bool = False) -> pd.Series:
    """How far an actor's contacts are also one another's.

    C_i = Σ_j c_ij with c_ij = (p_ij + Σ_{q≠i,j} p_iq p_qj)², over the contacts j of i.

    Parameters
    ----------
    network : Network
    valued : bool
        Use the strengths of the ties.

    Returns
    -------
    pd.Series of float, indexed by actor
        Above 0, seldom above 1.125; ``nan`` for isolates.

    References
    ----------
    Domain M-12; Burt (1992). [burt1992]

    Examples
    --------
    >>> star = Network.from_edges([("hub", "a"), ("hub", "b"), ("hub", "c")])
    >>> constraint(star).round(3).to_dict()
    {'hub': 0.333, 'a': 1.0, 'b': 1.0, 'c': 1.0}
    """
    return network.series(_holes(network, valued).constraint, "constraint")


def effective_size(network: Network, *, valued: bool = False) -> pd.Series:
    """How many different directions an actor's contacts lead to.

    ES_i = Σ_j [1 − Σ_{q≠i,j} p_iq m_jq] over the contacts j of i; with undirected ones N − 2t/N, where t
    counts the ties among the N contacts. ``networkx.effective_size`` is wrong with strengths.

    Parameters
    ----------
    network : Network
    valued : bool
        Use the strengths of the ties.

    Returns
    -------
    pd.Series of float, indexed by actor
        1 … number of contacts; ``nan`` for isolates.

    References
    ----------
    Domain M-12; Burt (1992); Borgatti (1997). [burt1992] [borgatti1997]

    Examples
    --------
    >>> kite = Network.from_edges([("a", "b"), ("b", "c"), ("a", "c"), ("c", "d")])
    >>> effective_size(kite).round(3).to_dict()
    {'a': 1.0, 'b': 1.0, 'c': 2.333, 'd': 1.0}
    """
    return network.series(_holes(network, valued).effective_size, "effective_size")


def efficiency(network: Network, *, valued: bool = False) -> pd.Series:
    """Share of an actor's contacts that lead to a direction of their own: ES_i / N_i.

    Parameters
    ----------
    network : Network
    valued : bool
        Use the strengths of the ties.

    Returns
    -------
    pd.Series of float, indexed by actor
        Above 0 … 1; ``nan`` for isolates.

    References
    ----------
    Domain M-12; Burt (1992). [burt1992]

    Examples
    --------
    >>> efficiency(Network.from_edges([("a", "b"), ("b", "c"), ("a", "c")])).to_dict()
    {'a': 0.5, 'b': 0.5, 'c': 0.5}
    """
    found = _holes(network, valued)
    return network.series(found.effective_size / np.maximum(found.contacts, 1), "efficiency")


def hierarchy(network: Network, *, valued: bool = False) -> pd.Series:
    """How far an actor's constraint comes from one contact (Burt's hierarchy).

    H_i = Σ_j r_ij ln r_ij / (N_i ln N_i) with r_ij = c_ij / (C_i / N_i), over the N_i contacts j of i.

    Parameters
    ----------
    network : Network
    valued : bool
        Use the strengths of the ties.

    Returns
    -------
    pd.Series of float, indexed by actor
        0 (every contact constrains equally) … 1 (a single contact); ``nan`` for isolates.

    References
    ----------
    Domain M-12; Burt (1992). [burt1992]

    Examples
    --------
    >>> hierarchy(Network.from_edges([("hub", "a"), ("hub", "b")])).to_dict()
    {'hub': 0.0, 'a': 1.0, 'b': 1.0}
    """
    return network.series(_holes(network, valued).hierarchy, "hierarchy")


@dataclass(frozen=True, eq=False)
class _Holes:
    """The four figures of every actor, and how many contacts it has."""

    contacts: NDArray[np.int64]
    constraint: Numbers
    hierarchy: Numbers
    effective_size: Numbers


_KNOWN: Final[WeakKeyDictionary[Network, dict[bool, _Holes]]] = WeakKeyDictionary()
"""What was worked out, as long as its network lives."""


def _holes(network: Network, valued: bool) -> _Holes:
    known = _KNOWN.setdefault(network, {})
    if valued not in known:
        joined = _mutual(network, valued)
        contacts = np.diff(joined.indptr)
        share = _rows_divided(joined, joined.sum(axis=1))
        constrained, hierarchic = _constraint_and_hierarchy(share, contacts)
        known[valued] = _Holes(
            contacts=contacts,
            constraint=_defined(constrained, contacts),
            hierarchy=_defined(hierarchic, contacts),
            effective_size=_defined(contacts - _redundant(joined, share), contacts),
        )
    return known[valued]


def _mutual(network: Network, valued: bool) -> sparse.csr_array:
    """z, shape (n, n): both directions of a dyad added."""
    ties = network.strengths if valued else network.ties
    joined = sparse.csr_array(ties + ties.T) if network.directed else ties.copy()
    joined.eliminate_zeros()
    return joined


def _ones(matrix: sparse.csr_array) -> sparse.csr_array:
    return sparse.csr_array((np.ones(matrix.nnz), matrix.indices, matrix.indptr), shape=matrix.shape)


def _rows_divided(matrix: sparse.csr_array, by: Numbers) -> sparse.csr_array:
    divisor = np.repeat(by, np.diff(matrix.indptr))
    return sparse.csr_array((matrix.data / divisor, matrix.indices, matrix.indptr), shape=matrix.shape)


def _constraint_and_hierarchy(
    share: sparse.csr_array, contacts: NDArray[np.int64]
) -> tuple[Numbers, Numbers]:
    """C_i and H_i from c_ij, which stand on the pattern of z."""
    n = len(contacts)
    parts = sparse.csr_array(share + masked_product(share, share, _ones(share)))
    parts.data **= 2
    whole: Numbers = parts.sum(axis=1)
    owner = np.repeat(np.arange(n), contacts)
    ratio = parts.data * contacts[owner] / whole[owner]
    unequal = np.bincount(owner, weights=ratio * np.log(ratio), minlength=n)
    most = contacts * np.log(np.maximum(contacts, 1))
    level = np.divide(unequal, most, out=np.ones(n), where=contacts > 1)
    return whole, np.clip(level, 0, 1)


def _redundant(joined: sparse.csr_array, share: sparse.csr_array) -> Numbers:
    """Σ_j Σ_q p_iq m_jq over the contacts j of i."""
    rows = np.repeat(np.arange(joined.shape[0]), np.diff(joined.indptr))
    most = np.zeros(joined.shape[0])
    np.maximum.at(most, rows, joined.data)
    marginal = sparse.csr_array(_rows_divided(joined, most).T)
    redundant: Numbers = masked_product(share, marginal, _ones(joined)).sum(axis=1)
    return redundant


def _defined(values: Numbers, contacts: NDArray[np.int64]) -> NDArray[np.float64]:
    return np.where(contacts > 0, values, np.nan)
