"""Sparse products that are wanted only where another matrix has entries."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import numpy as np
from scipy import sparse

_WORK: Final = 20_000_000
"""Multiplications per batch of rows: bounds the memory that hubs can ask for."""


def masked_product(
    left: sparse.csr_array, right: sparse.csr_array, mask: sparse.csr_array
) -> sparse.csr_array:
    """The entries of ``left @ right`` at the places of a mask of ones.

    A single actor with thousands of contacts makes ``left @ right`` nearly dense, although few of its
    entries are wanted; so the product is made some rows at a time.

    Examples
    --------
    >>> a = sparse.csr_array(np.array([[0.0, 1, 1], [0, 0, 1], [0, 0, 0]]))
    >>> masked_product(a, a, a).toarray().tolist()
    [[0.0, 0.0, 1.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
    """
    pattern = sparse.csr_array((np.ones(left.nnz), left.indices, left.indptr), shape=left.shape)
    work = np.cumsum(pattern @ np.diff(right.indptr).astype(np.float64))
    if not len(work) or work[-1] <= _WORK:
        return sparse.csr_array((left @ right).multiply(mask))
    batches = np.flatnonzero(np.diff(work // _WORK)) + 1
    bounds = [0, *batches.tolist(), left.shape[0]]
    parts = [(left[first:last] @ right).multiply(mask[first:last]) for first, last in pairwise(bounds)]
    return sparse.csr_array(sparse.vstack(parts, format="csr"))
