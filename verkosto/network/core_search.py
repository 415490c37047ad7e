"""The search for the core that fits best: every possible one, or from many starts (M-17)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from scipy import sparse

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Places = NDArray[np.int64]
    Marks = NDArray[np.bool_]

_DENSE: Final = 2000
"""Up to so many actors the pairs are held in one full table."""
_PATIENCE: Final = 25
"""Moves in a row without gain after which a search gives up (all, in a network of so many actors)."""


def correlation(n: int, size: Numbers, core_ties: Numbers, edge_ties: Numbers) -> Numbers:
    """The correlation, from ordered pairs; −∞ where it is undefined."""
    core_pairs, edge_pairs = size * (size - 1), (n - size) * (n - size - 1)
    pairs, ties = core_pairs + edge_pairs, core_ties + edge_ties
    spread = ties * (pairs - ties) * core_pairs * edge_pairs
    fit: Numbers = np.full(np.shape(spread), -np.inf)
    np.divide(pairs * core_ties - ties * core_pairs, np.sqrt(spread), out=fit, where=spread > 0.5)
    return fit


def every_core(ties: sparse.csr_array) -> tuple[Marks, Numbers]:
    """Every possible core of a small network and its fit; core ``i`` holds those whose bits ``i`` has."""
    n = ties.shape[0]
    both = (ties + ties.T).toarray()
    inside = np.zeros(1)
    for actor in range(n):
        towards = np.zeros(1)
        for other in range(actor):
            towards = np.concatenate([towards, towards + both[actor, other]])
        inside = np.concatenate([inside, inside + towards])
    cores = (np.arange(1 << n)[:, None] >> np.arange(n)) & 1 == 1
    return cores, correlation(n, cores.sum(axis=1).astype(np.float64), inside, inside[::-1])


class Search:
    """Cores of one or several networks that are bettered actor by actor (Kernighan & Lin 1970).

    Each row is a core: ``starts`` rows for each network. An actor changes side, always the one with which
    the fit is then best, also where it falls for a while; none changes twice. Then the best core on the
    way is where it begins again, until nothing was gained.
    """

    def __init__(self, ties: sparse.csr_array, blocks: int, starts: int, random: np.random.Generator) -> None:
        self.n, self.starts = ties.shape[0] // blocks, starts
        self._block = np.repeat(np.arange(blocks), starts)
        self._both = sparse.csr_array(ties + ties.T)
        self._degree = self._both.sum(axis=1).reshape(blocks, self.n)[self._block]
        self._all = self._degree.sum(axis=1) / 2
        if self.n <= _DENSE:
            self._table = np.zeros((blocks, self.n, self.n))
            rows, columns = self._both.tocoo().coords
            self._table[rows // self.n, rows % self.n, columns % self.n] = self._both.tocoo().data
        self.core = self._begin(ties, random)

    def _begin(self, ties: sparse.csr_array, random: np.random.Generator) -> Marks:
        """The actors with the most ties, the best number of them; from start to start in more disorder."""
        rows, n = self._degree.shape
        disorder = np.linspace(0, 1, self.starts)[np.arange(rows) % self.starts]
        value = (self._degree + 0.1) * np.exp(disorder[:, None] * random.standard_normal((rows, n)))
        rank = np.argsort(np.argsort(-value, axis=1, kind="stable"), axis=1)
        size = np.arange(n + 1.0)
        best = np.empty(rows, dtype=np.int64)
        ego, alter = ties.tocoo().coords
        ends = np.searchsorted(ego, n * np.arange(rows // self.starts + 1))
        for row, block in enumerate(self._block):
            part = slice(ends[block], ends[block + 1])
            first, second = rank[row, ego[part] - block * n], rank[row, alter[part] - block * n]
            core = np.bincount(np.maximum(first, second) + 1, minlength=n + 1).cumsum()
            edge = self._all[row] - np.bincount(np.minimum(first, second) + 1, minlength=n + 1).cumsum()
            best[row] = correlation(n, size, core.astype(np.float64), edge).argmax()
        begun: Marks = rank < best[:, None]
        return begun

    def run(self) -> tuple[Marks, Numbers]:
        """The cores where the search ends, shape (rows, n), and their fits."""
        best = np.full(len(self.core), -np.inf)
        open_ = np.arange(len(self.core))
        while len(open_):
            core, fit = self._pass(open_)
            gained = fit > best[open_] + 1e-12
            open_ = open_[gained]
            self.core[open_], best[open_] = core[gained], fit[gained]
        return self.core, best

    def _pass(self, rows: Places) -> tuple[Marks, Numbers]:
        """The best core of each row on one way through, and its fit."""
        way = _Way(self.core[rows].copy(), self._degree[rows], self._towards(rows), self._all[rows])
        best_core, best = way.core.copy(), way.fit()
        idle = np.zeros(len(rows))
        for _ in range(self.n):
            actor, fit = way.next()
            way.change(actor, self._rows(rows, actor))
            better = fit > best + 1e-12
            best[better], best_core[better] = fit[better], way.core[better]
            idle = np.where(better, 0, idle + 1)
            if idle.min() >= _PATIENCE:
                break
        return best_core, best

    def _towards(self, rows: Places) -> Numbers:
        """Ties of each actor with the core, both ways."""
        core = self.core[rows].astype(np.float64)
        if self.n > _DENSE:
            sums: Numbers = core @ self._both
            return sums
        sums = np.empty(core.shape)
        for block in np.unique(self._block[rows]):
            of_it = self._block[rows] == block
            sums[of_it] = core[of_it] @ self._table[block]
        return sums

    def _rows(self, rows: Places, actor: Places) -> Numbers:
        """Ties of one actor of each row with every other, both ways."""
        ties: Numbers = (
            self._both[actor].toarray() if self.n > _DENSE else self._table[self._block[rows], actor]
        )
        return ties


class _Way:
    """Cores on their way from one actor to the next, one in each row; ties are counted as ordered pairs."""

    def __init__(self, core: Marks, degree: Numbers, towards: Numbers, whole: Numbers) -> None:
        self.core, self._degree, self._towards = core, degree, towards
        self._size = core.sum(axis=1).astype(np.float64)
        self._inside = (towards * core).sum(axis=1) / 2
        self._outside = whole - (degree * core).sum(axis=1) + self._inside
        self._free = np.ones(core.shape, dtype=bool)
        self._row = np.arange(len(core))

    def fit(self) -> Numbers:
        return correlation(self.core.shape[1], self._size, self._inside, self._outside)

    def next(self) -> tuple[Places, Numbers]:
        """The actor of each row that is best to change now, and the fit that this gives."""
        side = np.where(self.core, -1.0, 1.0)
        fits = correlation(
            self.core.shape[1],
            self._size[:, None] + side,
            self._inside[:, None] + side * self._towards,
            self._outside[:, None] - side * (self._degree - self._towards),
        )
        fits[~self._free] = -np.inf
        actor = fits.argmax(axis=1)
        return actor, fits[self._row, actor]

    def change(self, actor: Places, ties: Numbers) -> None:
        """Let one actor of each row change side; ``ties`` are its own with every other."""
        at = (self._row, actor)
        turn, near = np.where(self.core[at], -1.0, 1.0), self._towards[at]
        self._size += turn
        self._inside += turn * near
        self._outside -= turn * (self._degree[at] - near)
        self._towards += turn[:, None] * ties
        self.core[at] ^= True
        self._free[at] = False
