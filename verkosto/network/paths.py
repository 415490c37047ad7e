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

from verkosto.network.telling import Tell, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Places = NDArray[np.int64]

_SOURCES: Final = 32
"""Sources walked together: more fall out of the processor's cache (64 cost a fifth more)."""

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
    farthest : numpy array of float, shape (n,)
        The longest finite distance from the actor, 0 when it reaches nobody.
    """

    betweenness: Numbers
    nearness: Numbers
    farness: Numbers
    reached: Numbers
    farthest: Numbers

    @property
    def longest(self) -> int:
        """The longest finite distance of all, 0 when nobody reaches anybody."""
        return int(self.farthest.max(initial=0))

    @property
    def reachable(self) -> int:
        """Ordered pairs in which the first reaches the second."""
        return int(self.reached.sum())

    @property
    def total_distance(self) -> float:
        """Sum of the distances of all reachable ordered pairs."""
        return float(self.farness.sum())


def walk(ties: sparse.csr_array, *, directed: bool, blocks: int = 1, tell: Tell = silent) -> Paths:
    """Walk every shortest path of a network, or of many networks of equal size at once.

    Parameters
    ----------
    ties : scipy.sparse.csr_array, shape (n, n)
        Adjacency of ones, no diagonal; symmetric unless ``directed``.
    directed : bool
        Whether (i, j) and (j, i) are two pairs or one.
    blocks : int
        ``ties`` is block-diagonal with so many blocks of equal size, walked side by side.
    tell : callable
        Told how many sources are done, and of how many.

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
    position, room = 0, _Room(n, min(_SOURCES, size))
    while position < size:
        columns = np.arange(position, min(position + _SOURCES, size))
        if len(columns) != room.shape[1]:
            room = _Room(n, len(columns))
        if not _walk_wide(forward, backward, columns, tally, room):
            break
        position += _SOURCES
        tell(min(position, size), size)
    step = max(1, _FRONT // max(n + forward.nnz, 1))
    for start in range(position, size, step):
        _walk_long(forward, np.arange(start, min(start + step, size)), tally)
        tell(min(start + step, size), size)
    scale = 1.0 if directed else 0.5
    return Paths(tally.betweenness * scale, tally.nearness, tally.farness, tally.reached, tally.farthest)


class _Tally:
    """Sums that the batches add to; actor j of every block is the source of column j."""

    def __init__(self, n: int, size: int) -> None:
        self.n, self.size = n, size
        self.blocks = n // size if size else 0
        self.betweenness = np.zeros(n)
        self.nearness = np.zeros(n)
        self.farness = np.zeros(n)
        self.reached = np.zeros(n)
        self.farthest = np.zeros(n)

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
        self.farthest[sources] = (counts > 0).sum(axis=0)


class _Room:
    """Arrays that every batch uses again: to ask for fresh ones costs half as much as the walk itself."""

    def __init__(self, n: int, width: int) -> None:
        self.shape = (n, width)
        self.unseen, self.sigma, self.onward, self.passing = (np.empty(self.shape) for _ in range(4))
        self._masks: list[NDArray[np.bool_]] = []

    def mask(self, level: int) -> NDArray[np.bool_]:
        """Who stands on a level."""
        if level == len(self._masks):
            self._masks.append(np.empty(self.shape, dtype=np.bool_))
        return self._masks[level]


def _walk_wide(
    forward: sparse.csr_array, backward: sparse.csr_array, columns: Places, tally: _Tally, room: _Room
) -> bool:
    """Walk from the sources of some columns, level by level; ``False``, adding nothing, when too long."""
    counts = _outwards(backward, tally.sources(columns), room)
    if len(counts) > _LEVELS:
        return False
    share = np.divide(1, np.maximum(room.sigma, 1, out=room.unseen), out=room.unseen)
    passing, onward = room.passing, room.onward
    passing.fill(0)
    for level in range(len(counts), 1, -1):
        np.add(share, passing, out=onward)
        onward *= room.mask(level)
        back = forward @ onward
        back *= room.mask(level - 1)
        passing += back
    passing *= room.sigma
    levels = np.array(counts, dtype=np.float64).reshape(len(counts), tally.blocks, len(columns))
    tally.add(columns, levels, passing.sum(axis=1))
    return True


def _outwards(backward: sparse.csr_array, sources: Places, room: _Room) -> list[NDArray[np.int32]]:
    """Fill in the levels and the numbers of shortest paths; how many stand on each level, ever farther."""
    blocks, width = sources.shape
    front = np.zeros(room.shape)
    front[sources, np.arange(width)] = 1
    np.not_equal(front, 0, out=room.mask(0))
    np.subtract(1, front, out=room.unseen)
    room.sigma[...] = front
    counts: list[NDArray[np.int32]] = []
    while len(counts) <= _LEVELS:
        front = backward @ front
        front *= room.unseen
        found = np.not_equal(front, 0, out=room.mask(len(counts) + 1))
        count = np.add.reduce(found.reshape(blocks, -1, width), axis=1, dtype=np.int32)
        if not count.any():
            break
        counts.append(count)
        room.sigma += front
        np.subtract(room.unseen, found, out=room.unseen)
    return counts


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
