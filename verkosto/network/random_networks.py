"""Random networks with as many actors and ties as a network, many side by side.

A thousand random networks are one block-diagonal network, walked at once (performance.md 2). The ties of
an undirected network are drawn uniformly among the pairs of its n actors; those of a directed network so that
the numbers of mutual and of one-way pairs stay (conditional uniform graphs, ``sna::cug.test`` with
``cmode = "edges"`` and ``"dyad.census"``).

Where answers are missing, a pair can only have the ties that somebody could report. So the pairs are sorted
by whose report about the other is known (both, one, none), and each kind keeps its own number of ties:
the drawn networks have the same gaps as the observed one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import log
from typing import TYPE_CHECKING, Final

import numpy as np
from scipy import sparse
from scipy.sparse.csgraph import connected_components
from scipy.special import gammaln

from verkosto.network.network import Network
from verkosto.network.paths import Paths, walk
from verkosto.network.products import masked_product

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Places = NDArray[np.int64]

_ROWS: Final = 1200
"""Actors of all networks that are walked together: about what the processor's cache holds."""


class Batch:
    """Random networks of n actors each, side by side in one block-diagonal matrix.

    Parameters
    ----------
    ties : scipy.sparse.csr_array of ones, shape (blocks n, blocks n)
    blocks : int
        How many networks.
    directed : bool
    answered : numpy array of bool, shape (n,), optional
        Which actors answered in every one of them; without it, all.
    reversed_flow : bool
        ``ties[i, j]`` is reported by ``j``.
    """

    def __init__(
        self,
        ties: sparse.csr_array,
        blocks: int,
        *,
        directed: bool,
        answered: NDArray[np.bool_] | None = None,
        reversed_flow: bool = False,
    ) -> None:
        self.ties, self.blocks, self.directed = ties, blocks, directed
        self.n = ties.shape[0] // blocks
        self.answered = np.ones(self.n, dtype=bool) if answered is None else answered
        self.reversed_flow = reversed_flow

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
    def returned(self) -> Numbers:
        """Ties of each actor that go both ways."""
        return self.each(self.ties.multiply(self.ties.T).sum(axis=1))

    @cached_property
    def closed(self) -> Numbers:
        """Two-step ways from each actor whose ends are in contact, too."""
        return self.each(masked_product(self.ties, self.ties, self.ties).sum(axis=1))

    @cached_property
    def mutual(self) -> Numbers:
        """Mutual pairs of every network."""
        return self.sums(self.returned) / 2

    @cached_property
    def arrows(self) -> Numbers:
        """Ordered pairs with a tie of every network."""
        return self.sums(self.out_degree)

    @cached_property
    def paths(self) -> Paths:
        """All shortest paths of all networks."""
        return walk(self.ties, directed=self.directed, blocks=self.blocks)

    @cached_property
    def parts(self) -> Numbers:
        """Actors in each weak part of every network, a row per network, filled up with zeros."""
        sizes, part = self._parts(strong=False)
        block = np.zeros(len(sizes), dtype=np.int64)
        block[part] = np.arange(len(part)) // self.n
        starts = np.searchsorted(block, np.arange(self.blocks))
        rows = np.zeros((self.blocks, self.n))
        rows[block, np.arange(len(sizes)) - starts[block]] = sizes
        return rows

    def pairs_within(self, *, strong: bool = False) -> Numbers:
        """Ordered pairs inside the parts of each network."""
        sizes, part = self._parts(strong=strong)
        return self.sums((sizes - 1)[part])

    def _parts(self, *, strong: bool) -> tuple[Numbers, Places]:
        """Actors in each part of all networks, and the part of each actor."""
        kind = "strong" if strong else "weak"
        count, part = connected_components(self.ties, directed=True, connection=kind)
        return np.bincount(part, minlength=count).astype(np.float64), part


def random_networks(network: Network, draws: int, random: np.random.Generator) -> Iterator[Batch]:
    """Random networks with as many actors and ties as a network, some at a time.

    Parameters
    ----------
    network : Network
        Its ties, known and unknown reports decide what is kept.
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
    kinds = _kinds_of_pairs(network)
    step = max(1, _ROWS // max(n, 1))
    for start in range(0, draws, step):
        blocks = min(step, draws - start)
        corner = n * np.arange(blocks)[:, None]
        drawn = [kind.arrows(corner, random) for kind in kinds]
        rows, columns = (np.concatenate(ends) for ends in zip(*drawn, strict=True))
        if network.directed and network.reversed_flow:
            rows, columns = columns, rows
        ties = sparse.csr_array((np.ones(len(rows)), (rows, columns)), shape=(n * blocks, n * blocks))
        yield Batch(
            ties,
            blocks,
            directed=network.directed,
            answered=network.answered,
            reversed_flow=network.reversed_flow,
        )


@dataclass(frozen=True, eq=False)
class _Pairs:
    """Pairs of actors of one kind, and how many have reports both ways, from the first, from the second.

    ``alike``: nothing tells the first from the second, so the one-way pairs turn at random.
    """

    first: Places
    second: Places
    both: int
    forth: int
    back: int
    alike: bool

    def arrows(self, corner: Places, random: np.random.Generator) -> tuple[Places, Places]:
        """Drawn arrows as (from, to), of one network per corner."""
        both, forth, some = self.both, self.both + self.forth, self.both + self.forth + self.back
        pairs = _drawn_pairs(len(self.first), some, len(corner), random)
        a, b = self.first[pairs] + corner, self.second[pairs] + corner
        if self.alike:
            turned = random.random(pairs.shape) < 0.5
            a, b = np.where(turned, b, a), np.where(turned, a, b)
        rows = np.concatenate([a[:, :forth].ravel(), b[:, :both].ravel(), b[:, forth:].ravel()])
        columns = np.concatenate([b[:, :forth].ravel(), a[:, :both].ravel(), a[:, forth:].ravel()])
        return rows, columns


def _kinds_of_pairs(network: Network) -> list[_Pairs]:
    """The pairs by whose report is known: both or none (alike), or one, who stands first."""
    n, reports = network.n, network.reports
    first, second = np.triu_indices(n, 1)
    if network.complete:
        mutual = int(reports.multiply(reports.T).nnz) // 2
        return [_Pairs(first, second, mutual, int(reports.nnz) - 2 * mutual, 0, alike=True)]
    told, known = reports.toarray() != 0, np.repeat(network.answered[:, None], n, axis=1)
    known[network.unanswered.nonzero()] = False
    forth, back = known[first, second], known[second, first]
    ends = np.where(forth | ~back, (first, second), (second, first))
    kinds = []
    for where, alike in ((forth & back, True), (forth ^ back, False), (~forth & ~back, True)):
        a, b = ends[:, where]
        there, returned = told[a, b], told[b, a]
        both, forward, backward = (
            int(count.sum()) for count in (there & returned, there & ~returned, returned & ~there)
        )
        if alike:
            forward, backward = forward + backward, 0
        kinds.append(_Pairs(a, b, both, forward, backward, alike=alike))
    return kinds


def _drawn_pairs(pairs: int, wanted: int, blocks: int, random: np.random.Generator) -> Places:
    """Different pairs in random order for each network, shape (blocks, wanted)."""
    drawn = [random.choice(pairs, wanted, replace=False) for _ in range(blocks)]
    return np.array(drawn, dtype=np.int64).reshape(blocks, wanted)


@dataclass(frozen=True, eq=False)
class RandomDyads:
    """Mutual pairs and arrows of random networks, where nothing else of them is needed."""

    mutual: Numbers
    arrows: Numbers


def random_dyads(network: Network, draws: int, random: np.random.Generator) -> RandomDyads:
    """The dyads of random networks in which only the number of arrows is kept, not the dyad census.

    Looks at known dyads only: m arrows among the 2N ordered pairs of N known dyads. Then M of them are
    mutual with probability C(N, M) C(N−M, m−2M) 2^(m−2M) / C(2N, m), so no network has to be made.

    Parameters
    ----------
    network : Network
        A directed one.
    draws : int
    random : numpy.random.Generator

    Examples
    --------
    >>> pair = Network.from_edges([("a", "b"), ("b", "a")], directed=True)
    >>> random_dyads(pair, 3, np.random.default_rng(1)).mutual.tolist()
    [1.0, 1.0, 1.0]
    """
    dyads, arrows = network.known_dyads, int(network.known_dyad_ties.nnz)
    mutual = np.arange(max(0, arrows - dyads), arrows // 2 + 1)
    one_way = arrows - 2 * mutual
    nothing = dyads - mutual - one_way
    ways = one_way * log(2) - gammaln(mutual + 1) - gammaln(one_way + 1) - gammaln(nothing + 1)
    chances = np.exp(ways - ways.max())
    drawn = random.choice(mutual.astype(np.float64), draws, p=chances / chances.sum())
    return RandomDyads(drawn, np.full(draws, float(arrows)))
