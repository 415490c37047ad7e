"""Burt's structural holes: how far an actor's contacts lead to different directions.

z_ij = a_ij + a_ji joins the two directions of a dyad (in an undirected view simply the tie),
p_ij = z_ij / Σ_q z_iq is the share of i's ties that goes to j and m_jq = z_jq / max_k z_jk says how strong
q is among j's ties. Every function takes ``valued``: strengths instead of ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from scipy import sparse

from verkosto.network.network import Network
from verkosto.network.products import masked_product

if TYPE_CHECKING:
    from numpy.typing import NDArray


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
    parts = _constraint_parts(_mutual(network, valued))
    return network.series(_defined(parts.sum(axis=1), np.diff(parts.indptr)), "constraint")


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
    return network.series(_effective(_mutual(network, valued))[0], "effective_size")


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
    size, contacts = _effective(_mutual(network, valued))
    return network.series(size / np.where(contacts > 0, contacts, np.nan), "efficiency")


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
    parts = _constraint_parts(_mutual(network, valued))
    contacts = np.diff(parts.indptr)
    owner = np.repeat(np.arange(network.n), contacts)
    ratio = parts.data * contacts[owner] / parts.sum(axis=1)[owner]
    unequal = np.bincount(owner, weights=ratio * np.log(ratio), minlength=network.n)
    most = contacts * np.log(np.maximum(contacts, 1))
    level = np.divide(unequal, most, out=np.ones(network.n), where=contacts > 1)
    return network.series(_defined(np.clip(level, 0, 1), contacts), "hierarchy")


def _mutual(network: Network, valued: bool) -> sparse.csr_array:
    """z, shape (n, n): both directions of a dyad added."""
    ties = network.strengths if valued else network.ties
    joined = sparse.csr_array(ties + ties.T) if network.directed else ties.copy()
    joined.eliminate_zeros()
    return joined


def _ones(matrix: sparse.csr_array) -> sparse.csr_array:
    return sparse.csr_array((np.ones(matrix.nnz), matrix.indices, matrix.indptr), shape=matrix.shape)


def _rows_divided(matrix: sparse.csr_array, by: NDArray[np.float64]) -> sparse.csr_array:
    divisor = np.repeat(by, np.diff(matrix.indptr))
    return sparse.csr_array((matrix.data / divisor, matrix.indices, matrix.indptr), shape=matrix.shape)


def _constraint_parts(joined: sparse.csr_array) -> sparse.csr_array:
    """c_ij, on the pattern of z."""
    share = _rows_divided(joined, joined.sum(axis=1))
    parts = sparse.csr_array(share + masked_product(share, share, _ones(share)))
    parts.data **= 2
    return parts


def _effective(joined: sparse.csr_array) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Effective size and number of contacts."""
    contacts = np.diff(joined.indptr)
    share = _rows_divided(joined, joined.sum(axis=1))
    rows = np.repeat(np.arange(joined.shape[0]), contacts)
    most = np.zeros(joined.shape[0])
    np.maximum.at(most, rows, joined.data)
    marginal = sparse.csr_array(_rows_divided(joined, most).T)
    redundant = masked_product(share, marginal, _ones(joined)).sum(axis=1)
    return _defined(contacts - redundant, contacts), contacts


def _defined(values: NDArray[np.float64], contacts: NDArray[np.int64]) -> NDArray[np.float64]:
    return np.where(contacts > 0, values, np.nan)
