"""Relations beside each other: how many kinds a pair has (M-24), and how far two relations coincide (QAP)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import nan
from typing import TYPE_CHECKING, Final

import numpy as np
from scipy import sparse

from verkosto.network.network import Network
from verkosto.network.telling import Tell, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Places = NDArray[np.int64]

_TIE, _UNKNOWN = 1, 2
_LARGEST: Final = 10_000
"""Up to so many actors a table of all pairs may stand in the memory; searching a list takes longer."""
_WORK: Final = 300_000_000
"""Pairs looked at, all draws together: about ten seconds."""
_SEARCH: Final = 10
"""How many times as long a pair takes where a list is searched."""
_CHUNK: Final = 1_000_000


@dataclass(frozen=True)
class Association:
    """Two relations over the same actors.

    Attributes
    ----------
    jaccard : float
        Ties in both / ties in at least one, among pairs known in both; ``nan`` without ties.
    correlation : float
        Pearson, over the off-diagonal pairs known in both (QAP correlation), −1 … 1; ``nan`` where undefined.
    low, high : float
        2.5 % and 97.5 % points when the actors of one relation are shuffled (rows and columns together).
    share_below : float
        Share of the shuffles below the observed one.
    draws : int
        Shuffles in which the correlation is defined.
    """

    jaccard: float
    correlation: float
    low: float
    high: float
    share_below: float
    draws: int


def association(
    first: Network, second: Network, draws: int = 2000, seed: int = 1, tell: Tell = silent
) -> Association:
    """How far two relations coincide.

    A tie is a 1 and its strength does not matter: with N pairs known in both, t₁ and t₂ ties and t₁₂ of
    them in both, r = (N t₁₂ − t₁ t₂) / √(t₁ (N − t₁) t₂ (N − t₂)) and Jaccard J = t₁₂ / (t₁ + t₂ − t₁₂). For
    the range the actors of the second relation are shuffled, rows and columns together, those who answered
    both relations, one or none each among themselves: a missing answer stays missing.

    Parameters
    ----------
    first, second : Network
        Over the same actors in the same order, both directed or neither.
    draws : int
        Shuffles; 0 for none. Fewer are made where so many would take more than about ten seconds (from
        about 150,000 ties on, or 15,000 among more than 10,000 actors).
    seed : int
    tell : callable

    Returns
    -------
    Association

    Raises
    ------
    ValueError
        When the actors differ, or only one of the two is directed.

    References
    ----------
    Domain M-24, 2.5; Krackhardt (1988). [krackhardt1988qap]

    Examples
    --------
    >>> advice = Network.from_edges([("a", "b"), ("b", "c"), ("c", "d")], directed=True)
    >>> trust = Network.from_edges([("a", "b"), ("b", "c"), ("d", "c")], directed=True)
    >>> found = association(advice, trust, draws=200)
    >>> found.jaccard, round(found.correlation, 3)
    (0.5, 0.556)
    """
    if not first.actors.equals(second.actors) or first.directed is not second.directed:
        raise ValueError("the two relations must have the same actors, and arrows in both or in neither")
    asked = _Asked.of(first, second)
    one, other = asked.cells(first), asked.cells(second)
    same = np.arange(first.n)[:, None]
    counts = _overlap(one, other, same, asked.pairs)
    drawn = _shuffled(asked, one, other, draws, seed, tell)
    drawn = drawn[~np.isnan(drawn)]
    both, either = counts.both[0], counts.first[0] + counts.second[0] - counts.both[0]
    observed = float(_correlation(counts)[0])
    low, high = np.percentile(drawn, (2.5, 97.5)) if len(drawn) else (nan, nan)
    return Association(
        jaccard=float(both / either) if either else nan,
        correlation=observed,
        low=float(low),
        high=float(high),
        share_below=float((drawn < observed - 1e-12).mean()) if len(drawn) else nan,
        draws=len(drawn),
    )


@dataclass(frozen=True, eq=False)
class _Cells:
    """Pairs of one relation with a tie or without an answer, and which of the two; once when undirected."""

    rows: Places
    columns: Places
    kinds: NDArray[np.uint8]
    directed: bool
    n: int

    def count(self, kind: int) -> int:
        return int((self.kinds == kind).sum())

    @cached_property
    def _listed(self) -> tuple[Places, NDArray[np.uint8]]:
        """Every place that holds something, sorted, and what it holds."""
        code, kinds = self.rows * self.n + self.columns, self.kinds
        if not self.directed:
            code = np.concatenate([code, self.columns * self.n + self.rows])
            kinds = np.concatenate([kinds, kinds])
        order = np.argsort(code)
        return code[order], kinds[order]

    @cached_property
    def _table(self) -> NDArray[np.uint8]:
        table = np.zeros(self.n * self.n, dtype=np.uint8)
        code, kinds = self._listed
        table[code] = kinds
        return table

    def at(self, rows: Places, columns: Places) -> NDArray[np.uint8]:
        """What stands at some places: a tie, no answer, or nothing (0)."""
        wanted = rows * self.n + columns
        if self.n <= _LARGEST:
            held: NDArray[np.uint8] = self._table[wanted]
            return held
        code, kinds = self._listed
        if not len(code):
            return np.zeros(wanted.shape, dtype=np.uint8)
        place = np.minimum(np.searchsorted(code, wanted), len(code) - 1)
        return np.where(code[place] == wanted, kinds[place], 0).astype(np.uint8)


@dataclass(frozen=True, eq=False)
class _Asked:
    """Pairs of which both relations could know: whose report is needed for a row, and for a column."""

    rows: NDArray[np.bool_]
    columns: NDArray[np.bool_]
    alike: Places
    directed: bool

    @classmethod
    def of(cls, first: Network, second: Network) -> _Asked:
        rows, columns = (np.ones(first.n, dtype=bool) for _ in range(2))
        for network in (first, second):
            turned = network.directed and network.reversed_flow
            if not turned:
                rows &= network.answered
            if turned or not network.directed:
                columns &= network.answered
        return cls(rows, columns, 2 * rows + columns, first.directed)

    @property
    def pairs(self) -> int:
        ordered = int(self.rows.sum()) * int(self.columns.sum()) - int((self.rows & self.columns).sum())
        return ordered if self.directed else ordered // 2

    def cells(self, network: Network) -> _Cells:
        """What stands in these pairs: the answer that is missing counts before the tie."""
        open_pairs = network.unanswered.astype(np.float64)
        if not network.directed:
            open_pairs = open_pairs.maximum(open_pairs.T)
        elif network.reversed_flow:
            open_pairs = open_pairs.T
        marks = sparse.csr_array(network.ties + 2 * sparse.csr_array(open_pairs)).tocoo()
        (rows, columns), values = marks.coords, marks.data
        kept = self.rows[rows] & self.columns[columns] & (rows != columns)
        if not self.directed:
            kept &= rows < columns
        kinds = np.where(values[kept] >= _UNKNOWN, _UNKNOWN, _TIE).astype(np.uint8)
        rows, columns = rows[kept].astype(np.int64), columns[kept].astype(np.int64)
        return _Cells(rows, columns, kinds, self.directed, network.n)

    def shuffles(self, draws: int, random: np.random.Generator) -> Places:
        """Who stands where, shape (n, draws): everybody in the place of somebody who answered as much."""
        n = len(self.rows)
        order = random.permuted(np.tile(np.arange(n), (draws, 1)), axis=1)
        taken = np.empty_like(order)
        for kind in np.unique(self.alike):
            places = np.flatnonzero(self.alike == kind)
            taken[:, places] = order[self.alike[order] == kind].reshape(draws, len(places))
        return np.ascontiguousarray(taken.T)


@dataclass(frozen=True, eq=False)
class _Overlap:
    """Pairs known in both, and the ties of the first, of the second and of both among them, each (draws,)."""

    pairs: Numbers
    first: Numbers
    second: Numbers
    both: Numbers


def _overlap(one: _Cells, other: _Cells, moved: Places, pairs: int) -> _Overlap:
    """Of the first relation and the second with its actors moved, shape (n, draws)."""
    there = other.at(moved[one.rows], moved[one.columns])
    tie, unknown = one.kinds == _TIE, one.kinds == _UNKNOWN

    def count(here: NDArray[np.bool_], kind: int) -> Numbers:
        return np.asarray((there[here] == kind).sum(axis=0), dtype=np.float64)

    unknown_in_one = one.count(_UNKNOWN) + other.count(_UNKNOWN)
    return _Overlap(
        pairs - unknown_in_one + count(unknown, _UNKNOWN),
        one.count(_TIE) - count(tie, _UNKNOWN),
        other.count(_TIE) - count(unknown, _TIE),
        count(tie, _TIE),
    )


def _correlation(counts: _Overlap) -> Numbers:
    pairs, first, second = counts.pairs, counts.first, counts.second
    spread = np.sqrt(first * (pairs - first) * second * (pairs - second))
    above = pairs * counts.both - first * second
    found: Numbers = np.divide(above, spread, out=np.full_like(spread, nan), where=spread > 0)
    return found


def _shuffled(asked: _Asked, one: _Cells, other: _Cells, draws: int, seed: int, tell: Tell) -> Numbers:
    work = len(one.rows) + one.n + 1
    wanted = min(draws, _WORK // (work if one.n <= _LARGEST else _SEARCH * work))
    random = np.random.default_rng(seed)
    found = [np.zeros(0)]
    step = max(1, min(_CHUNK // work, wanted // 20))
    for start in range(0, wanted, step):
        moved = asked.shuffles(min(step, wanted - start), random)
        found.append(_correlation(_overlap(one, other, moved, asked.pairs)))
        tell(start + moved.shape[1], wanted)
    if not wanted:
        tell(1, 1)
    return np.concatenate(found)


def multiplexity(networks: Sequence[Network]) -> float:
    """Mean number of relations per pair that has at least one.

    Direction is ignored: a pair has a relation when either of the two is tied to the other in it.

    Parameters
    ----------
    networks : sequence of Network
        The relations, over the same actors in the same order.

    Returns
    -------
    float
        1 … number of relations; ``nan`` without ties.

    Raises
    ------
    ValueError
        When their actors differ.

    References
    ----------
    Domain M-24; Wasserman & Faust (1994). [wasserman1994]

    Examples
    --------
    >>> contact = Network.from_edges([("a", "b"), ("b", "c")])
    >>> joint = Network.from_edges([("a", "b")], actors=["a", "b", "c"])
    >>> multiplexity([contact, joint])
    1.5
    """
    if any(not network.actors.equals(networks[0].actors) for network in networks):
        raise ValueError("the relations must have the same actors in the same order")
    if not networks:
        return nan
    together = sum((network.symmetric for network in networks[1:]), start=networks[0].symmetric)
    if not together.nnz:
        return nan
    return float(together.sum() / together.nnz)
