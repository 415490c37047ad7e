"""The labels of given groups, shuffled among the actors while the network stays (domain M-13, M-15, M-20).

They are shuffled among those who answered and among the others, each for themselves: the ties of somebody who
did not answer are known only as far as others named them, and a group whose members were silent would else
seem to keep away from the others (domain 2.5).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from math import comb
from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd
from scipy import sparse

from verkosto.network.network import Network
from verkosto.network.telling import Tell

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Places = NDArray[np.int64]

_MANY: Final = 1_000_000


@dataclass(frozen=True, eq=False)
class Labelings:
    """The actors that have a group, the ties among them, and their labels.

    Attributes
    ----------
    positions : numpy array of int
        The n grouped actors, as positions in the network.
    member : numpy array of int, shape (n,)
        The group of each, 0 … groups − 1 in order of appearance.
    names : tuple of str
        The groups.
    ties : scipy.sparse.csr_array, shape (n, n)
    told : numpy array of int, shape (n,)
        How much each tells of its ties (``Network.told``); labels move only among equals.
    """

    positions: Places
    member: Places
    names: tuple[str, ...]
    ties: sparse.csr_array
    told: Places

    @classmethod
    def of(cls, network: Network, groups: pd.Series) -> Labelings:
        """Those of a network; actors without a group are left out."""
        member, names = pd.factorize(groups.reindex(network.actors))
        positions = np.flatnonzero(member >= 0)
        among = sparse.csr_array(network.ties[positions][:, positions])
        labels = tuple(str(name) for name in names)
        return cls(positions, member[positions], labels, among, network.told[positions])

    @property
    def n(self) -> int:
        """Grouped actors."""
        return len(self.member)

    @property
    def groups(self) -> int:
        """How many groups there are."""
        return len(self.names)

    @property
    def sizes(self) -> Places:
        """Actors in each group."""
        return np.bincount(self.member, minlength=self.groups)

    @property
    def equals(self) -> list[Places]:
        """Those among whom labels move, as places among the grouped actors."""
        return [np.flatnonzero(self.told == much) for much in np.unique(self.told)]

    @property
    def number(self) -> int:
        """How many different labelings there are, n! / (n₁! n₂! …) among equals; it stops past a million."""
        number = 1
        for places in self.equals:
            left = len(places)
            for size in np.bincount(self.member[places]).tolist():
                number *= comb(left, size)
                left -= size
                if number > _MANY:
                    return number
        return number

    def exact(self, draws: int) -> bool:
        """Whether so many draws cover every labeling, and all of them fit side by side."""
        return self.number <= draws and self.number * self.n <= _MANY


def drawn_labelings(labelings: Labelings, draws: int, seed: int, step: int, tell: Tell) -> Iterator[Places]:
    """Labelings as columns, at most ``step`` at a time: every one where so many draws cover them.

    Yields
    ------
    numpy array of int, shape (n, columns)

    Examples
    --------
    >>> pair = Network.from_edges([("a", "b"), ("b", "c")])
    >>> sides = Labelings.of(pair, pd.Series(["x", "x", "y"], index=["a", "b", "c"]))
    >>> np.hstack(list(drawn_labelings(sides, 10, 1, 2, lambda done, steps: None))).T.tolist()
    [[0, 0, 1], [0, 1, 0], [1, 0, 0]]
    """
    if draws > 0 and labelings.n:
        exact = labelings.exact(draws)
        every = _all_labelings(labelings) if exact else None
        random = np.random.default_rng(seed)
        number = labelings.number if exact else draws
        step = min(step, max(1, number // 20))
        for start in range(0, number, step):
            some = min(step, number - start)
            rows = _some_labelings(labelings, some, random) if every is None else every[start : start + some]
            yield np.ascontiguousarray(rows.T, dtype=np.int64)
            tell(start + some, number)
    else:
        tell(1, 1)


def _some_labelings(labelings: Labelings, some: int, random: np.random.Generator) -> Places:
    """Labelings at random, one a row."""
    rows: Places = np.tile(labelings.member, (some, 1))
    for places in labelings.equals:
        rows[:, places] = random.permuted(rows[:, places], axis=1)
    return rows


def _all_labelings(labelings: Labelings) -> Places:
    """Every labeling, one a row."""
    rows: Places = labelings.member[None, :]
    for places in labelings.equals:
        ways = _ways(np.bincount(labelings.member[places], minlength=labelings.groups))
        rows = np.repeat(rows, len(ways), axis=0)
        rows[:, places] = np.tile(ways, (len(rows) // len(ways), 1))
    return rows


def _ways(sizes: Places) -> Places:
    """Every way to give so many labels of each group, one a row."""
    n = int(sizes.sum())
    labels, free = np.zeros((1, n), dtype=np.int64), np.arange(n)[None, :]
    for group, size in enumerate(sizes.tolist()):
        left = free.shape[1]
        chosen = np.array(list(combinations(range(left), size)), dtype=np.int64)
        others = np.ones((len(chosen), left), dtype=bool)
        np.put_along_axis(others, chosen, values=False, axis=1)
        rest = np.nonzero(others)[1].reshape(len(chosen), left - size)
        labels = np.repeat(labels, len(chosen), axis=0)
        np.put_along_axis(labels, free[:, chosen].reshape(len(labels), size), group, axis=1)
        free = free[:, rest].reshape(len(labels), left - size)
    return labels


def two_sided(
    observed: Places | Numbers, drawn: Places | Numbers | NDArray[np.int32], *, exact: bool
) -> Numbers:
    """The p of each column: the smaller tail doubled, at most 1.

    Parameters
    ----------
    observed : shape (columns,)
    drawn : shape (draws, columns)
        A ``nan`` is one of the draws and neither as low nor as high as anything.
    exact : bool
        Whether the draws are every labeling (the observed one among them); else it is added to them.

    Examples
    --------
    >>> two_sided(np.array([5]), np.array([[1], [2], [3]]), exact=False).tolist()
    [0.5]
    """
    more = 0 if exact else 1
    below, above = (drawn <= observed).sum(axis=0), (drawn >= observed).sum(axis=0)
    p: Numbers = np.minimum(1.0, 2 * (more + np.minimum(below, above)) / (more + len(drawn)))
    return p


def holm(p: Numbers) -> Numbers:
    """Holm's adjusted p: as many comparisons as values.

    References
    ----------
    Holm (1979). [holm1979]

    Examples
    --------
    >>> holm(np.array([0.01, 0.04, 0.03])).tolist()
    [0.03, 0.06, 0.06]
    """
    order = np.argsort(p, kind="stable")
    adjusted = np.empty_like(p)
    adjusted[order] = np.minimum(1.0, np.maximum.accumulate(p[order] * np.arange(len(p), 0, -1)))
    return adjusted


def side(observed: Numbers, low: Numbers, high: Numbers) -> NDArray[np.object_]:
    """Where each value lies beside a band: "below", "inside", "above", or "" where one is undefined."""
    place = np.where(observed < low, "below", np.where(observed > high, "above", "inside"))
    undefined = np.isnan(observed) | np.isnan(low) | np.isnan(high)
    return np.where(undefined, "", place).astype(object)
