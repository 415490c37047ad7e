"""Networks in which every actor keeps its number of ties: the degree-preserving null (domain 3.1).

The ends of two ties change places: a–b and c–d become a–d and c–b. Many pairs of ties are tried at once, in
many networks at once. A pair of ties is changed only when its four dyads (both old, both new) are neither
those of another pair that is tried nor that of any other tie: the same changes are then as likely backwards,
so that in the long run every network with these numbers of ties is equally likely. Where ties are arrows,
rings of three are turned round as well, for swaps alone cannot do that (Rao, Jana & Bandyopadhyay 1996).

A swap may join two actors who both did not answer, whose tie nobody could have reported. In 20 networks of
pure chance (40 actors, 30 of whom answered) the modularity and the core were still inside their bands about
as often as they should be, so this is not forbidden.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, nan
from typing import TYPE_CHECKING, Final

import numpy as np
from scipy import sparse

from verkosto.network.chance import Chance
from verkosto.network.network import Network
from verkosto.network.random_networks import Batch

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Places = NDArray[np.int64]

SWAPS: Final = 10
"""Swaps tried per tie."""

_AT_ONCE: Final = 4
"""One tie in so many belongs to a pair that is tried at the same time: fewer get into each other's way."""
_TRIED: Final = 0.8
"""Share of them that is tried: now and then none, lest two networks only ever take turns."""
_LEAST_ROUNDS: Final = 150
"""Of a few ties, where ten tries each have not yet led everywhere."""
_CELLS: Final = 1 << 20
"""Dyads of all networks that are rewired together: about what the processor's cache holds."""
_MOST_CELLS: Final = 1 << 24
"""Dyads told apart exactly; in a larger network some that differ count as the same, others in every round."""


def rewired_networks(
    network: Network, draws: int, random: np.random.Generator, swaps: int = SWAPS
) -> Iterator[Batch]:
    """Random networks in which every actor has as many ties (in and out, when directed) as in a network.

    Parameters
    ----------
    network : Network
    draws : int
        How many in all.
    random : numpy.random.Generator
    swaps : int
        Swaps of the ends of two ties that are tried, per tie.

    Yields
    ------
    Batch
        No actor has a tie with itself and no tie is there twice.

    References
    ----------
    Maslov & Sneppen (2002). [maslov2002]

    Examples
    --------
    >>> ring = Network.from_edges([("a", "b"), ("b", "c"), ("c", "d"), ("d", "e"), ("e", "a")])
    >>> [batch.out_degree.tolist() for batch in rewired_networks(ring, 2, np.random.default_rng(1))]
    [[[2.0, 2.0, 2.0, 2.0, 2.0], [2.0, 2.0, 2.0, 2.0, 2.0]]]
    """
    n, directed = network.n, network.directed
    holes = 2 * network.ties.nnz > n * (n - 1)
    ties = _absent(network.ties, 1) if holes else network.ties
    ends = (ties if directed else sparse.triu(ties)).tocoo().coords
    a, b = (end.astype(np.int64) for end in ends)
    step = max(1, _CELLS // max(n * n, 1))
    for start in range(0, draws, step):
        rewiring = _Rewiring(n, a, b, min(step, draws - start), directed=directed)
        if len(a) > 1:
            rewiring.run(swaps, random)
        drawn = rewiring.ties()
        yield Batch(_absent(drawn, rewiring.blocks) if holes else drawn, rewiring.blocks, directed=directed)


def beside(drawn: NDArray[np.float64], observed: float) -> Chance:
    """Where a figure lies among those of drawn networks; a ``nan`` that was drawn does not count.

    Examples
    --------
    >>> beside(np.arange(81.0), 77.5)
    Chance(low=2.0, high=78.0, share_below=0.9629629629629629, draws=81)
    """
    defined = drawn[~np.isnan(drawn)]
    if not len(defined):
        return Chance(nan, nan, nan)
    low, high = np.quantile(defined, [0.025, 0.975])
    below = nan if np.isnan(observed) else float((defined < observed - 1e-12).mean())
    return Chance(float(low), float(high), below, len(defined))


def _absent(ties: sparse.csr_array, blocks: int) -> sparse.csr_array:
    """The ties that are not there: where most are, these are fewer, and moving them is the same."""
    n = ties.shape[0] // blocks
    rows, columns = ties.tocoo().coords
    absent = np.ones((blocks, n, n), dtype=bool)
    absent[rows // n, rows % n, columns % n] = False
    absent[:, np.arange(n), np.arange(n)] = False
    block, row, column = np.nonzero(absent)
    places = (block * n + row, block * n + column)
    return sparse.csr_array((np.ones(len(row)), places), shape=ties.shape)


class _Rewiring:
    """The ties a–b (or arrows a → b) of several networks, changing: arrays of shape (blocks, ties)."""

    def __init__(self, n: int, a: Places, b: Places, blocks: int, *, directed: bool) -> None:
        self.n, self.blocks, self.directed = n, blocks, directed
        self.a, self.b = np.tile(a, (blocks, 1)), np.tile(b, (blocks, 1))
        self._corner = n * n * np.arange(blocks, dtype=np.int64)[:, None]
        self._cells = n * n * blocks
        self._last = np.zeros(min(self._cells, _MOST_CELLS), dtype=np.int64)

    def ties(self) -> sparse.csr_array:
        """Of all networks, block-diagonal."""
        corner = self.n * np.arange(self.blocks)[:, None]
        rows, columns = (self.a + corner).ravel(), (self.b + corner).ravel()
        if not self.directed:
            rows, columns = np.concatenate([rows, columns]), np.concatenate([columns, rows])
        size = self.n * self.blocks
        return sparse.csr_array((np.ones(len(rows)), (rows, columns)), shape=(size, size))

    def run(self, swaps: int, random: np.random.Generator) -> None:
        """As many rounds as make so many tries per tie, and more where the other ties stand in the way."""
        ties = self.a.shape[1]
        pairs = max(1, ties // (2 * _AT_ONCE))
        density = ties / (self.n * (self.n - 1) / (1 if self.directed else 2))
        tries = swaps * ties / _TRIED / (1 - density) ** 2
        for _ in range(max(_LEAST_ROUNDS, ceil(tries / pairs))):
            self._swap(pairs, random)
            if self.directed and self._cells <= _MOST_CELLS:
                self._turn(random)

    def _dyads(self, a: Places, b: Places) -> Places:
        """A number for each dyad (for each arrow, when directed) of each network."""
        first, second = (a, b) if self.directed else (np.minimum(a, b), np.maximum(a, b))
        dyads: Places = self._corner + first * self.n + second
        return dyads

    def _swap(self, pairs: int, random: np.random.Generator) -> None:
        """Try to change the ends of some pairs of ties."""
        first, second = random.permutation(self.a.shape[1])[: 2 * pairs].reshape(2, pairs)
        a, b, c, d = self.a[:, first], self.b[:, first], self.a[:, second], self.b[:, second]
        if not self.directed:
            turned = random.random(c.shape) < 0.5
            c, d = np.where(turned, d, c), np.where(turned, c, d)
        tried = random.random(c.shape) < _TRIED
        new_b, new_d = np.where(tried, d, b), np.where(tried, b, d)
        dyads = np.stack([self._dyads(*ends) for ends in ((a, b), (c, d), (a, new_b), (c, new_d))])
        others = np.delete(self._dyads(self.a, self.b), np.concatenate([first, second]), axis=1)
        if self._cells > _MOST_CELLS:
            cells = random.integers(_MOST_CELLS // 2, _MOST_CELLS)
            dyads, others = dyads % cells, others % cells
        free = self._alone(dyads, others) & (a != new_b) & (c != new_d)
        self.b[:, first] = np.where(free, new_b, b)
        self.a[:, second], self.b[:, second] = c, np.where(free, new_d, d)

    def _alone(self, dyads: Places, others: Places) -> NDArray[np.bool_]:
        """Pairs of ties none of whose four dyads is that of another pair or of another tie.

        Whoever writes last into a cell is read there; written forwards and backwards, all who share one
        see it.
        """
        of_pair = np.broadcast_to(np.arange(dyads[0].size).reshape(dyads[0].shape), dyads.shape)
        cells = np.concatenate([dyads.ravel(), others.ravel()])
        owners = np.concatenate([of_pair.ravel(), np.full(others.size, -1)])
        ours = slice(0, dyads.size)
        self._last[cells] = owners
        alone = self._last[cells[ours]] == owners[ours]
        self._last[cells[::-1]] = owners[::-1]
        alone &= self._last[cells[ours]] == owners[ours]
        free: NDArray[np.bool_] = alone.reshape(dyads.shape).all(axis=0)
        return free

    def _turn(self, random: np.random.Generator) -> None:
        """Turn one ring of three arrows a → b → c → a round in each network, where one was hit on."""
        ties = self.a.shape[1]
        block = np.arange(self.blocks)
        arrow, c = random.integers(ties, size=self.blocks), random.integers(self.n, size=self.blocks)
        a, b = self.a[block, arrow], self.b[block, arrow]
        all_arrows = self._dyads(self.a, self.b)
        self._last[all_arrows] = np.arange(all_arrows.size).reshape(all_arrows.shape)

        def find(ego: Places, alter: Places) -> tuple[NDArray[np.bool_], Places]:
            wanted = self._corner[:, 0] + ego * self.n + alter
            place = self._last[wanted]
            place = np.where(place < all_arrows.size, place, 0)
            return all_arrows.ravel()[place] == wanted, place % ties

        onward, second = find(b, c)
        home, third = find(c, a)
        ring = onward & home
        for ego, alter in ((b, a), (c, b), (a, c)):
            ring &= ~find(ego, alter)[0]
        which = block[ring]
        for place, ego, alter in ((arrow, b, a), (second, c, b), (third, a, c)):
            self.a[which, place[ring]], self.b[which, place[ring]] = ego[ring], alter[ring]
