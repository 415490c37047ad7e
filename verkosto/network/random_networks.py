"""Random networks with as many actors and ties as a network, many side by side.

A thousand random networks are one block-diagonal network, walked at once (performance.md 2). The ties of
an undirected network are drawn uniformly among the pairs of its n actors; those of a directed network so that
the numbers of mutual and of one-way pairs stay (conditional uniform graphs, ``sna::cug.test`` with
``cmode = "edges"`` and ``"dyad.census"``).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Final

import numpy as np
from scipy import sparse
from scipy.sparse.csgraph import connected_components

from verkosto.network.network import Network
from verkosto.network.paths import Paths, walk

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Places = NDArray[np.int64]

_ROWS: Final = 1200
"""Actors of all networks that are walked together: about what the processor's cache holds."""


class Batch:
    """Random networks of n actors each, side by side in one block-diagonal matrix."""

    def __init__(self, ties: sparse.csr_array, blocks: int, *, directed: bool) -> None:
        self.ties, self.blocks, self.directed = ties, blocks, directed
        self.n = ties.shape[0] // blocks

    def each(self, values: NDArray[np.float64 | np.int64]) -> Numbers:
        """Values by actor, a row per network."""
        rows: Numbers = np.asarray(values, dtype=np.float64).reshape(self.blocks, self.n)
        return rows

    def sums(self, values: NDArray[np.float64 | np.int64]) -> Numbers:
        """The sum of the actors' values in every network."""
        sums: Numbers = self.each(values).sum(axis=1)
        return sums

    @cached_property
    def out_degree(self) -> Numbers:
        """Ties that leave each actor."""
        return self.each(np.diff(self.ties.indptr))

    @cached_property
    def in_degree(self) -> Numbers:
        """Ties that reach each actor."""
        return self.each(np.bincount(self.ties.indices, minlength=self.ties.shape[0]))

    @cached_property
    def paths(self) -> Paths:
        """All shortest paths of all networks."""
        return walk(self.ties, directed=self.directed, blocks=self.blocks)

    def pairs_within(self, *, strong: bool = False) -> Numbers:
        """Ordered pairs inside the parts of each network."""
        kind = "strong" if strong else "weak"
        count, part = connected_components(self.ties, directed=True, connection=kind)
        sizes = np.bincount(part, minlength=count).astype(np.float64)
        return self.sums((sizes - 1)[part])


def random_networks(network: Network, draws: int, random: np.random.Generator) -> Iterator[Batch]:
    """Random networks with as many actors and ties as a network, some at a time.

    Parameters
    ----------
    network : Network
    draws : int
        How many in all.
    random : numpy.random.Generator

    Yields
    ------
    Batch

    Examples
    --------
    >>> pair = Network.from_edges([("a", "b"), ("b", "a"), ("b", "c")], directed=True)
    >>> [batch.ties.nnz for batch in random_networks(pair, 5, np.random.default_rng(1))]
    [15]
    """
    n = network.n
    mutual = int(network.ties.multiply(network.ties.T).nnz) // 2
    one_way = int(network.ties.nnz) - 2 * mutual
    first, second = np.triu_indices(n, 1)
    step = max(1, _ROWS // n)
    for start in range(0, draws, step):
        blocks = min(step, draws - start)
        pairs = _drawn_pairs(len(first), mutual + one_way, blocks, random)
        corner = n * np.arange(blocks)[:, None]
        a, b = first[pairs] + corner, second[pairs] + corner
        turned = random.random(pairs.shape) < 0.5
        rows, columns = np.where(turned, b, a), np.where(turned, a, b)
        rows = np.concatenate([rows.ravel(), columns[:, :mutual].ravel()])
        columns = np.concatenate([columns.ravel(), np.where(turned, b, a)[:, :mutual].ravel()])
        ties = sparse.csr_array((np.ones(len(rows)), (rows, columns)), shape=(n * blocks, n * blocks))
        yield Batch(ties, blocks, directed=network.directed)


def _drawn_pairs(pairs: int, wanted: int, blocks: int, random: np.random.Generator) -> Places:
    """Different pairs in random order for each network, shape (blocks, wanted)."""
    drawn = [random.choice(pairs, wanted, replace=False) for _ in range(blocks)]
    return np.array(drawn, dtype=np.int64).reshape(blocks, wanted)
