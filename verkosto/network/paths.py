"""Everything that walks shortest paths, in one exact pass.

Brandes' algorithm, level by level, for many sources at once: the forward levels give distances and
numbers of shortest paths, the backward levels betweenness; closeness, harmonic closeness, mean
distance, reach, diameter and fragmentation fall out of the same pass. The kernel sees a sparse matrix
and nothing else.

A wide network (few levels) is walked with dense columns, one per source. A long one (a chain of
hundreds of steps) would redo a whole product per step, so there only the pairs on the front are kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from scipy import sparse

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Places = NDArray[np.int64]

_SOURCES: Final = 64
"""Sources walked together: more fall out of the processor's cache (performance.md 2)."""

_LEVELS: Final = 32
"""A walk with more levels than this is a long one."""

_FRONT: Final = 4_000_000
"""Pairs and ties that one long walk may hold in memory."""


@dataclass(frozen=True, eq=False)
class Paths:
    """What the shortest paths of a network say, actor by actor; arrows are followed forwards.

    Attributes
    ----------
    betweenness : numpy array of float, shape (n,)
        Sum over pairs of the share of their shortest paths that runs through the actor; ordered pairs
        when directed, each unordered pair once otherwise.
    nearness : numpy array of float, shape (n,)
        Sum of 1/distance from the actor to every actor that it reaches.
    farness : numpy array of float, shape (n,)
        Sum of the distances to every actor that it reaches.
    reached : numpy array of float, shape (n,)
        How many others the actor reaches.
    longest : int
        The longest finite distance, 0 when nobody reaches anybody. Over all blocks when there are several.
    """

    betweenness: Numbers
    nearness: Numbers
    farness: Numbers
    reached: Numbers
    longest: int

    @property
    def reachable(self) -> int:
        """Ordered pairs in which the first reaches the second."""
        return int(self.reached.sum())

    @property
    def total_distance(self) -> float:
        """Sum of the distances of all reachable ordered pairs."""
        return float(self.farness.sum())


def walk(ties: sparse.csr_array, *, directed: bool, blocks: int = 1) -> Paths:
    """Walk every shortest path of a network, or of many networks of equal size at once.

    Parameters
    ----------
    ties : scipy.sparse.csr_array, shape (n, n)
        Adjacency of ones, no diagonal; symmetric unless ``directed``.
    directed : bool
        Whether (i, j) and (j, i) are two pairs or one.
    blocks : int
        ``ties`` is block-diagonal with so many blocks of equal size, walked side by side.

    Returns
    -------
    Paths

    Notes
    -----
    Brandes (2001) in matrix form: b(v) = sum over s, t of sigma(s, t | v) / sigma(s, t).

    Examples
    --------
    >>> import numpy as np
    >>> chain = sparse.csr_array(np.array([[0.0, 1, 0], [1, 0, 1], [0, 1, 0]]))
    >>> paths = walk(chain, directed=False)
    >>> paths.betweenness.tolist(), paths.reachable, paths.longest
    ([0.0, 1.0, 0.0], 6, 2)
    """
    n = ties.shape[0]
    size = n // max(blocks, 1)
    forward = sparse.csr_array(ties, dtype=np.float64)
    tally = _Tally(n, size)
    backward = sparse.csr_array(forward.T) if directed else forward
    position = 0
    while position < size:
        columns = np.arange(position, min(position + _SOURCES, size))
        if not _walk_wide(forward, backward, columns, tally):
            break
        position += _SOURCES
    step = max(1, _FRONT // max(n + forward.nnz, 1))
    for start in range(position, size, step):
        _walk_long(forward, np.arange(start, min(start + step, size)), tally)
    scale = 1.0 if directed else 0.5
    return Paths(tally.betweenness * scale, tally.nearness, tally.farness, tally.reached, tally.longest)


class _Tally:
    """Sums that the batches add to; actor j of every block is the source of column j."""

    def __init__(self, n: int, size: int) -> None:
        self.n, self.size = n, size
        self.blocks = n // size if size else 0
        self.betweenness = np.zeros(n)
        self.nearness = np.zeros(n)
        self.farness = np.zeros(n)
        self.reached = np.zeros(n)
        self.longest = 0

    def sources(self, columns: Places) -> Places:
        """The actors that the columns start from, shape (blocks, columns)."""
        return columns + self.size * np.arange(self.blocks)[:, None]

    def add(self, columns: Places, counts: Numbers, betweenness: Numbers) -> None:
        """Add a batch: ``counts[d - 1, block, column]`` actors stand at distance d."""
        sources = self.sources(columns)
        steps = np.arange(1, len(counts) + 1, dtype=np.float64)
        self.nearness[sources] += np.tensordot(1 / steps, counts, axes=1)
        self.farness[sources] += np.tensordot(steps, counts, axes=1)
        self.reached[sources] += counts.sum(axis=0)
        self.betweenness += betweenness
        self.longest = max(self.longest, len(counts))


def _walk_wide(forward: sparse.csr_array, backward: sparse.csr_array, columns: Places, tally: _Tally) -> bool:
    """Walk from the sources of some columns, level by level; ``False``, adding nothing, when too long."""
    width = len(columns)
    start = tally.sources(columns)
    front = np.zeros((tally.n, width))
    front[start, np.arange(width)] = 1
    unseen, sigma, masks = 1 - front, front.copy(), [front != 0]
    counts: list[Numbers] = []
    while True:
        front = backward @ front
        front *= unseen
        found = front != 0
        count = found.reshape(tally.blocks, tally.size, width).sum(axis=1, dtype=np.float64)
        if not count.any():
            break
        if len(counts) == _LEVELS:
            return False
        counts.append(count)
        masks.append(found)
        sigma += front
        unseen[found] = 0
    share = np.divide(1, sigma, out=np.zeros_like(sigma), where=sigma != 0)
    passing = np.zeros_like(sigma)
    for level in range(len(masks) - 1, 1, -1):
        onward = share + passing
        onward *= masks[level]
        back = forward @ onward
        back *= masks[level - 1]
        passing += back
    passing *= sigma
    levels = np.array(counts).reshape(len(counts), tally.blocks, width)
    tally.add(columns, levels, passing.sum(axis=1))
    return True


def _walk_long(forward: sparse.csr_array, columns: Places, tally: _Tally) -> None:
    """Walk from the sources of some columns, keeping only the (actor, column) pairs on the front."""
    n, size, width = tally.n, tally.size, len(columns)
    sigma = np.zeros(n * width)
    places = (tally.sources(columns) * width + np.arange(width)).ravel()
    sigma[places] = 1
    seen = sigma != 0
    steps: list[tuple[Places, Places]] = []
    counts: list[Numbers] = []
    while True:
        nearer, farther = _ties_from(forward, places, width)
        fresh = ~seen[farther]
        nearer, farther = nearer[fresh], farther[fresh]
        if not len(farther):
            break
        np.add.at(sigma, farther, sigma[nearer])
        places = np.unique(farther)
        seen[places] = True
        steps.append((nearer, farther))
        corner = places // width // size * width + places % width
        counts.append(np.bincount(corner, minlength=tally.blocks * width).astype(np.float64))
    passing = np.zeros(n * width)
    for nearer, farther in reversed(steps[1:]):
        np.add.at(passing, nearer, sigma[nearer] / sigma[farther] * (1 + passing[farther]))
    levels = np.array(counts).reshape(len(counts), tally.blocks, width)
    tally.add(columns, levels, passing.reshape(n, width).sum(axis=1))


def _ties_from(forward: sparse.csr_array, places: Places, width: int) -> tuple[Places, Places]:
    """Every tie that leaves the places (actor * width + column), as places of its two ends."""
    actors, column = places // width, places % width
    first, counts = forward.indptr[actors].astype(np.int64), np.diff(forward.indptr)[actors]
    origin = np.repeat(np.arange(len(places)), counts)
    within = np.arange(len(origin)) - np.repeat(np.cumsum(counts) - counts, counts)
    ends = forward.indices[first[origin] + within].astype(np.int64)
    return places[origin], ends * width + column[origin]
