"""How near the others still are to one another without some actors, for many sets of absent actors at once.

Who is within d steps of whom is a row of bits per actor: one step further is the union of the rows of the
contacts. Many sets go side by side, each with its absent actors' rows kept empty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from scipy import sparse

from verkosto.network.telling import Tell, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Places = NDArray[np.int64]
    Bits = NDArray[np.uint64]

_WORDS: Final = 400_000
"""Words of 64 bits that one step gathers: about what the processor's cache holds."""

_MEMORY: Final = 30_000_000
"""More words in a step of a single set than this (n ≳ 12,000) would fill the memory."""


def words_per_step(ties: sparse.csr_array) -> int:
    """Words of 64 bits that one step of one set looks at: what the work grows with."""
    n = int(ties.shape[0])
    return (int(ties.nnz) + n) * _words(n)


def distance_fragmentation_without(ties: sparse.csr_array, sets: Places, tell: Tell = silent) -> Numbers:
    """DF among those who remain, one value per set of absent actors.

    DF = 1 − Σ_{i≠j} (1/d_ij) / (r(r−1)) over the r = n − k who remain.

    Parameters
    ----------
    ties : scipy.sparse.csr_array, shape (n, n)
        Symmetric adjacency, no diagonal.
    sets : integer array, shape (sets, k)
        Positions of the absent, all different within a set.
    tell : callable
        Told how many sets are done.

    Returns
    -------
    numpy array of float, shape (sets,)
        0 … 1; ``nan`` with fewer than two who remain, and in networks of more than some 12,000 actors.

    References
    ----------
    Borgatti (2006). [borgatti2006]

    Examples
    --------
    >>> import numpy as np
    >>> chain = sparse.csr_array(np.array([[0.0, 1, 0], [1, 0, 1], [0, 1, 0]]))
    >>> distance_fragmentation_without(chain, np.array([[0], [1]])).tolist()
    [0.0, 1.0]
    """
    count, remain = len(sets), ties.shape[0] - sets.shape[1]
    if remain < 2 or words_per_step(ties) > _MEMORY:
        return np.full(count, np.nan)
    nearness = np.empty(count)
    step = max(1, _WORDS // max(words_per_step(ties), 1))
    for first in range(0, count, step):
        nearness[first : first + step] = _nearness(ties, sets[first : first + step])
        tell(min(first + step, count), count)
    fragmentation: Numbers = np.maximum(0.0, 1 - nearness / (remain * (remain - 1)))
    return fragmentation


def _words(n: int) -> int:
    return -(-n // 64)


def _nearness(ties: sparse.csr_array, sets: Places) -> Numbers:
    """The sum of 1/d over the ordered pairs of those who remain."""
    n, count = ties.shape[0], len(sets)
    tied = np.flatnonzero(np.diff(ties.indptr))
    starts = ties.indptr[tied]
    side = np.arange(count)[:, None]
    within = _themselves(n, count)
    within[sets, side] = 0
    reached = _pairs(within)
    nearness, distance = np.zeros(count), 0
    while len(tied):
        distance += 1
        onward = np.bitwise_or.reduceat(within[ties.indices], starts, axis=0)
        onward |= within[tied]
        within[tied] = onward
        within[sets, side] = 0
        more = _pairs(within)
        if np.array_equal(more, reached):
            break
        nearness += (more - reached) / distance
        reached = more
    return nearness


def _themselves(n: int, count: int) -> Bits:
    """Everybody within no steps of oneself only, shape (n, count, words)."""
    actors = np.arange(n)
    own = np.zeros((n, 1, _words(n)), dtype=np.uint64)
    own[actors, 0, actors // 64] = np.uint64(1) << (actors % 64).astype(np.uint64)
    return np.repeat(own, count, axis=1)


def _pairs(within: Bits) -> Places:
    """How many (actor, other) pairs are within reach, by set."""
    pairs: Places = np.bitwise_count(within).sum(axis=(0, 2), dtype=np.int64)
    return pairs
