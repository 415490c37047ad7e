"""The mixing matrix of many labelings at once (M-15, M-20)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from verkosto.network.labelings import Labelings
from verkosto.network.network import Network

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Places = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Counts:
    """Grouped pairs that have a tie, by their kind, and where each cell of the mixing matrix stands."""

    one_way: tuple[Places, Places]
    both_ways: tuple[Places, Places]
    sizes: Places
    directed: bool

    @classmethod
    def of(cls, network: Network, labelings: Labelings) -> Counts:
        """Those of a network."""
        rows, columns = labelings.ties.tocoo().coords
        if not network.directed:
            once = rows < columns
            none = np.zeros(0, dtype=np.int64)
            return cls((none, none), (rows[once], columns[once]), labelings.sizes, directed=False)
        n = labelings.n
        returned = np.isin(rows.astype(np.int64) * n + columns, columns.astype(np.int64) * n + rows)
        mutual = returned & (rows < columns)
        single = ~returned
        pairs = (rows[single], columns[single]), (rows[mutual], columns[mutual])
        return cls(*pairs, labelings.sizes, directed=True)

    @property
    def groups(self) -> int:
        """How many groups there are."""
        return len(self.sizes)

    @property
    def possible(self) -> Places:
        """Pairs of actors of each cell that is told."""
        rows, columns = self.places
        pairs: Places = self.sizes[rows] * (self.sizes[columns] - (rows == columns))
        pairs[(rows == columns) & (not self.directed)] //= 2
        return pairs

    @property
    def work(self) -> int:
        """What one labeling costs: its ties and its cells."""
        return len(self.one_way[0]) + len(self.both_ways[0]) + self.groups**2 + 1

    @property
    def places(self) -> tuple[Places, Places]:
        """Rows and columns of the cells that are told: all, or each unordered pair once."""
        if self.directed:
            rows, columns = np.indices((self.groups, self.groups), dtype=np.int64).reshape(2, -1)
            return rows, columns
        first, second = np.triu_indices(self.groups)
        return first, second

    def cells(self, labels: Places) -> tuple[Places, Places]:
        """The mixing matrix and the matrix of contacts (each at both of its ends) for labelings (n, B).

        Both have the shape (B, groups, groups); that of an undirected network is symmetric with a tie inside
        a group counted once.
        """
        single, mutual = (self._counted(pairs, labels) for pairs in (self.one_way, self.both_ways))
        turned = mutual.transpose(0, 2, 1)
        contacts = single + single.transpose(0, 2, 1) + mutual + turned
        if self.directed:
            return single + mutual + turned, contacts
        inside = np.eye(self.groups, dtype=bool)
        return np.where(inside, mutual, mutual + turned), contacts

    def _counted(self, pairs: tuple[Places, Places], labels: Places) -> Places:
        draws, k = labels.shape[1], self.groups
        first = labels * k + np.arange(draws) * (k * k)
        code = first[pairs[0]]
        code += labels[pairs[1]]
        return np.bincount(code.ravel(), minlength=draws * k * k).reshape(draws, k, k)
