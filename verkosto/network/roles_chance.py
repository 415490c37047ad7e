"""Gould and Fernandez's brokers beside what shuffled labels give, and between whom they mediate (M-13)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import nan
from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd
from scipy import sparse

from verkosto.content import table
from verkosto.network.labelings import Labelings, drawn_labelings, side
from verkosto.network.measures.brokerage import ROLES, brokerage
from verkosto.network.network import Network
from verkosto.network.telling import Tell, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Places = NDArray[np.int64]

_SMALLEST: Final = int(table("thresholds")["roles"]["group"]["value"])
_WORK: Final = 1_000_000_000
"""Mediated pairs looked at, all draws together: about fifteen seconds."""
_LEAST_DRAWS: Final = 200
"""A band of 95 % out of fewer draws would wander too much."""
_LABELINGS: Final = 64
"""Labelings looked at side by side."""
_PART: Final = 32_000
"""Mediated pairs looked at side by side: about what the processor's cache holds."""
_MEMORY: Final = 30_000_000
"""Mediated pairs times labelings that may stand in memory, where one broker has more of them."""


@dataclass(frozen=True, eq=False)
class Roles:
    """Gould–Fernandez roles beside shuffled labels.

    Attributes
    ----------
    counts : pandas.DataFrame, indexed by actor
        Columns coordinator … liaison (``brokerage.ROLES``).
    above : pandas.DataFrame of bool
        Whether the count is above the 97.5 % point of shuffled labels. Where chance alone rules, this is
        so for one count in forty: a sign about one actor, no test of many.
    totals : pandas.DataFrame
        Index role: ``count``, ``low``, ``high``, ``mean`` (of shuffled labels, ``nan`` without draws),
        ``place`` ("below", "inside", "above"; "" where undefined).
    between : pandas.DataFrame
        For every actor that mediates between different groups (A ≠ C): ``actor``, ``first``, ``second`` (the
        two groups between which it mediates most often, either way), ``count``; most often first.
    draws : int
        0: nothing was drawn (or fewer than 2 groups of at least 3).
    """

    counts: pd.DataFrame
    above: pd.DataFrame
    totals: pd.DataFrame
    between: pd.DataFrame
    draws: int


def roles(
    network: Network, groups: pd.Series, draws: int = 2000, seed: int = 1, tell: Tell = silent
) -> Roles:
    """Brokerage roles by given groups, beside shuffled labels (the network stays).

    Parameters
    ----------
    network : Network
    groups : pd.Series of str, indexed by actor
        The group of every actor; missing where unknown: such actors are left out.
    draws : int
        Labelings drawn; 0 for none. Fewer are drawn where so many would take more than about fifteen
        seconds (from half a million mediated pairs on), and none where that leaves fewer than 200.
    seed : int
    tell : callable

    Returns
    -------
    Roles

    References
    ----------
    Domain M-13; Gould & Fernandez (1989). [gould1989]

    Examples
    --------
    >>> sides = pd.Series(list("xxxyyy"), index=list("abcdef"))
    >>> found = roles(Network.from_edges([("a", "d"), ("d", "b"), ("c", "a")], directed=True), sides)
    >>> found.totals["count"].astype(int).to_dict()
    {'coordinator': 0, 'itinerant': 1, 'gatekeeper': 0, 'representative': 1, 'liaison': 0}
    >>> found.between.to_numpy().tolist()
    [['a', 'x', 'y', 1]]
    """
    labelings = Labelings.of(network, groups)
    counts = brokerage(network, groups)
    mediated = _Mediated.of(labelings, directed=network.directed)
    observed = counts.to_numpy()[labelings.positions]
    drawn = _shuffled(mediated, labelings, observed, _feasible(mediated, labelings, draws), seed, tell)
    above = np.zeros(counts.shape, dtype=bool)
    above[labelings.positions] = drawn.above
    return Roles(
        counts=counts,
        above=pd.DataFrame(above, index=counts.index, columns=counts.columns),
        totals=_totals(counts, drawn.totals),
        between=_between(network, mediated, labelings),
        draws=len(drawn.totals),
    )


@dataclass(frozen=True, eq=False)
class _Mediated:
    """The pairs a, b without a tie (a → b) that v joins as a → v → b, made some brokers at a time.

    ``order`` counts the two-paths of every broker, open or closed: what the work hangs on.
    """

    ties: sparse.csr_array
    directed: bool
    order: Places

    @classmethod
    def of(cls, labelings: Labelings, *, directed: bool) -> _Mediated:
        ties = labelings.ties
        ties.sort_indices()
        named = np.bincount(ties.indices, minlength=labelings.n)
        return cls(ties, directed, named * np.diff(ties.indptr))

    @property
    def number(self) -> int:
        return int(self.order.sum())

    def parts(self) -> Iterator[tuple[Places, Places, Places]]:
        """First, broker and last of each, sorted by broker; an undirected pair once."""
        n = self.ties.shape[0]
        inward = sparse.csr_array(self.ties.T)
        rows, columns = self.ties.tocoo().coords
        taken = np.sort(rows.astype(np.int64) * n + columns)
        bounds = np.searchsorted(np.cumsum(self.order), np.arange(_PART, self.number + _PART, _PART)) + 1
        starts = np.unique(np.concatenate([[0], bounds[bounds < n]])).tolist()
        for start, stop in pairwise([*starts, n]):
            chosen = slice(self.ties.indptr[start], self.ties.indptr[stop])
            broker, last = rows[chosen], columns[chosen]
            many = np.diff(inward.indptr)[broker]
            place = np.repeat(inward.indptr[broker] - np.cumsum(many) + many, many) + np.arange(many.sum())
            first = inward.indices[place].astype(np.int64)
            v, b = np.repeat(broker, many), np.repeat(last, many)
            kept = (first != b) if self.directed else (first < b)
            first, v, b = first[kept], v[kept], b[kept]
            code = first * n + b
            found = np.searchsorted(taken, code)
            opened = taken[np.minimum(found, len(taken) - 1)] != code if len(taken) else found >= 0
            yield first[opened], v[opened], b[opened]


@dataclass(frozen=True, eq=False)
class _Drawn:
    above: NDArray[np.bool_]
    totals: Numbers


def _feasible(mediated: _Mediated, labelings: Labelings, draws: int) -> int:
    if (labelings.sizes >= _SMALLEST).sum() < 2:
        return 0
    possible = _WORK // max(1, mediated.number)
    return 0 if possible < min(draws, _LEAST_DRAWS) else min(draws, possible)


def _shuffled(
    mediated: _Mediated, labelings: Labelings, observed: Numbers, draws: int, seed: int, tell: Tell
) -> _Drawn:
    totals = [np.zeros((0, len(ROLES)))]
    as_many = np.zeros(observed.shape, dtype=np.int64)
    if not draws:
        tell(1, 1)
        return _Drawn(as_many > 0, totals[0])
    parts = [_Part.of(*ends) for ends in mediated.parts()]
    largest = max(1, *(len(part.first) for part in parts))
    step = max(1, min(_LABELINGS, _MEMORY // largest))
    for labels in drawn_labelings(labelings, draws, seed, step, tell):
        small = labels.astype(np.min_scalar_type(labelings.groups))
        counts = np.zeros((*observed.shape, labels.shape[1]))
        for part in parts:
            counts[part.brokers] = part.counts(small, directed=mediated.directed)
        totals.append(counts.sum(axis=0).T)
        as_many += (counts >= observed[:, :, None]).sum(axis=2)
    drawn = np.concatenate(totals)
    exact = labelings.exact(draws)
    share = (as_many + (not exact)) / (len(drawn) + (not exact))
    return _Drawn((share <= 0.025) & (observed > 0), drawn)


@dataclass(frozen=True, eq=False)
class _Part:
    """Some of the mediated pairs, with all of every broker among them."""

    first: Places
    broker: Places
    last: Places
    brokers: Places
    at_broker: sparse.csr_array

    @classmethod
    def of(cls, first: Places, broker: Places, last: Places) -> _Part:
        brokers, which = np.unique(broker, return_inverse=True)
        pairs = (np.ones(len(broker), dtype=np.float32), (which, np.arange(len(broker))))
        return cls(first, broker, last, brokers, sparse.csr_array(pairs, shape=(len(brokers), len(broker))))

    def counts(self, labels: NDArray[np.integer], *, directed: bool) -> Numbers:
        """Of broker, role and labeling, for labelings (n, B)."""
        first, broker, last = labels[self.first], labels[self.broker], labels[self.last]
        left, right = first == broker, broker == last
        coordinator, own_left, own_right, outer = (
            self.at_broker @ which.astype(np.float32) for which in (left & right, left, right, first == last)
        )
        itinerant = outer - coordinator
        gatekeeper, representative = own_right - coordinator, own_left - coordinator
        every = np.diff(self.at_broker.indptr)[:, None]
        liaison = every - coordinator - itinerant - gatekeeper - representative
        if not directed:
            gatekeeper, representative = gatekeeper + representative, np.full_like(representative, nan)
        return np.stack([coordinator, itinerant, gatekeeper, representative, liaison], axis=1)


def _totals(counts: pd.DataFrame, drawn: Numbers) -> pd.DataFrame:
    found = counts.sum(min_count=1)
    listed = pd.DataFrame({"count": found}, index=pd.Index(ROLES, name="role"))
    low, high = np.full((2, len(ROLES)), nan)
    if len(drawn):
        low, high = np.percentile(drawn, (2.5, 97.5), axis=0, method="inverted_cdf")
    mean = drawn.mean(axis=0) if len(drawn) else np.full(len(ROLES), nan)
    return listed.assign(low=low, high=high, mean=mean, place=side(found.to_numpy(), low, high))


def _between(network: Network, mediated: _Mediated, labelings: Labelings) -> pd.DataFrame:
    """The two groups between which an actor mediates most often; of equals the first met."""
    k = max(1, labelings.groups)
    codes, times = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    for first, broker, last in mediated.parts():
        a, b = labelings.member[first], labelings.member[last]
        across = a != b
        low, high = np.minimum(a, b)[across], np.maximum(a, b)[across]
        code, count = np.unique((broker[across] * k + low) * k + high, return_counts=True)
        codes.append(code)
        times.append(count)
    code, count = np.concatenate(codes), np.concatenate(times)
    broker = code // (k * k)
    order = np.lexsort((code, -count, broker))
    best = order[np.unique(broker[order], return_index=True)[1]]
    best = best[np.lexsort((broker[best], -count[best]))]
    names = np.array(labelings.names, dtype=object)
    return pd.DataFrame(
        {
            "actor": network.actors.to_numpy(dtype=object)[labelings.positions[broker[best]]],
            "first": names[code[best] // k % k],
            "second": names[code[best] % k],
            "count": count[best],
        }
    )
