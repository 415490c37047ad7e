"""Sets of actors on whom the network hangs, or who reach it best (Borgatti 2006)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import combinations
from math import comb, nan
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np
from scipy.sparse.csgraph import dijkstra

from verkosto.network.absence import distance_fragmentation_without, words_per_step
from verkosto.network.actor_order import place_order
from verkosto.network.network import Network
from verkosto.network.telling import Tell, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Places = NDArray[np.int64]

_SIZES: Final = (1, 2, 3)
_EXHAUSTIVE: Final = 60
"""Up to so many actors every set is tried (domain M-18): 34,220 sets of three."""

_WORK: Final = 50_000_000
"""Words looked at a step for all candidates together; a larger network tries fewer candidates (n ≳ 600)."""

_FEWEST: Final = 10
_MOST: Final = 1_000
"""Candidates that a large network tries at least, and at most."""

_SAME: Final = 1e-9
"""Values no further apart count as equal."""


@dataclass(frozen=True)
class KeyPlayers:
    """Sets of actors, never a ranking of persons.

    Attributes
    ----------
    leave : tuple of tuple of str
        For k = 1, 2, 3: the set whose leaving gives the largest distance-weighted fragmentation (KPP-Neg),
        the first in network order of several; empty where there is none (fewer than k + 2 actors).
    leave_fragmentation : tuple of float
        That fragmentation (DF) among the others, 0 … 1; ``nan`` where there is no set.
    reach : tuple of tuple of str
        For k = 1, 2, 3: the set that reaches the others best (KPP-Pos); empty with fewer than k actors.
    reach_share : tuple of float
        R = sum over others of 1/d(K, j), divided by n (members of the set count 1), 0 … 1.
    before : float
        DF of the whole network.
    exact : bool
        Whether every set was tried (n ≤ 60), else the best that steps with exchanges found.
    leave_ties, reach_ties : tuple of (int or None)
        How many sets share that best value; ``None`` where not every set was tried.
    """

    leave: tuple[tuple[str, ...], ...]
    leave_fragmentation: tuple[float, ...]
    reach: tuple[tuple[str, ...], ...]
    reach_share: tuple[float, ...]
    before: float
    exact: bool
    leave_ties: tuple[int | None, ...] = (None, None, None)
    reach_ties: tuple[int | None, ...] = (None, None, None)


def key_players(network: Network, tell: Tell = silent) -> KeyPlayers:
    """Key players for k = 1 … 3, direction ignored.

    Up to 60 actors every set is tried. Beyond, one actor after the other is added that helps most, and
    members are exchanged as long as that helps, so that a set found need not be the best; beyond some 600
    actors only the best connected are candidates.

    Parameters
    ----------
    network : Network
    tell : callable

    Returns
    -------
    KeyPlayers

    References
    ----------
    Domain M-18; Borgatti (2006). [borgatti2006]

    Examples
    --------
    >>> two_stars = [("x", a) for a in "abc"] + [("y", a) for a in "def"] + [("x", "y")]
    >>> found = key_players(Network.from_edges(two_stars))
    >>> [sorted(some) for some in found.leave[:2]], found.leave_fragmentation[1]
    ([['x'], ['x', 'y']], 1.0)
    """
    exact = network.n <= _EXHAUSTIVE
    candidates = np.arange(network.n) if exact else _candidates(network)
    search = _every_set if exact else _steps
    progress = _Progress(tell, _sets_to_try(len(candidates), exact=exact))
    without = partial(_without, network, progress)
    from_set = partial(_reach_share, _nearness(network, candidates), candidates)
    leave = _each_size(search, without, candidates, network.n - 2)
    reach = _each_size(search, from_set, candidates, network.n)
    tell(100, 100)
    nobody = np.zeros((1, 0), dtype=np.int64)
    return KeyPlayers(
        leave=tuple(_names(network, best) for best in leave),
        leave_fragmentation=tuple(best.value for best in leave),
        reach=tuple(_names(network, best) for best in reach),
        reach_share=tuple(best.value for best in reach),
        before=float(distance_fragmentation_without(network.symmetric, nobody)[0]),
        exact=exact,
        leave_ties=tuple(best.ties for best in leave),
        reach_ties=tuple(best.ties for best in reach),
    )


class _Best(NamedTuple):
    members: tuple[int, ...]
    value: float
    ties: int | None


Score = Callable[["Places"], "Numbers"]
"""A value per set, the larger the better; sets as rows of positions."""


class _Progress:
    """Adds up the sets that were tried."""

    def __init__(self, tell: Tell, total: int) -> None:
        self.tell, self.total, self.done, self.told = tell, max(total, 1), 0, 0

    def within(self, done: int, _sets: int) -> None:
        """Some sets of those tried now are done; told at every hundredth of the whole."""
        hundredth = 100 * min(self.done + done, self.total) // self.total
        if hundredth > self.told:
            self.told = hundredth
            self.tell(hundredth, 100)


def _sets_to_try(candidates: int, *, exact: bool) -> int:
    if exact:
        return sum(comb(candidates, k) for k in _SIZES)
    return 12 * candidates


def _without(network: Network, progress: _Progress, sets: Places) -> Numbers:
    """Distance-weighted fragmentation without the members of each set."""
    values = distance_fragmentation_without(network.symmetric, sets, progress.within)
    progress.done += len(sets)
    return values


def _nearness(network: Network, candidates: Places) -> Numbers:
    """1/d from every candidate to everybody, 1 to itself, 0 out of reach."""
    if not len(candidates):
        return np.zeros((0, network.n))
    distances = np.atleast_2d(dijkstra(network.symmetric, unweighted=True, indices=candidates))
    nearness: Numbers = 1 / np.maximum(distances, 1)
    return nearness


def _reach_share(nearness: Numbers, candidates: Places, sets: Places) -> Numbers:
    """How near everybody is to the nearest member of each set, on average."""
    row = np.empty(nearness.shape[1], dtype=np.int64)
    row[candidates] = np.arange(len(candidates))
    rows = row[sets]
    step = max(1, 2_000_000 // max(nearness.shape[1] * sets.shape[1], 1))
    parts = [nearness[rows[i : i + step]].max(axis=1).mean(axis=1) for i in range(0, len(sets), step)]
    return np.concatenate(parts)


def _each_size(
    search: Callable[[Score, Places, int, _Best], _Best], score: Score, candidates: Places, most: int
) -> list[_Best]:
    """The best set of each size, as far as there are sets of that size."""
    none = _Best((), nan, None)
    found: list[_Best] = []
    for k in _SIZES:
        before = found[-1] if found else none
        found.append(search(score, candidates, k, before) if k <= min(most, len(candidates)) else none)
    return found


def _every_set(score: Score, candidates: Places, k: int, _before: _Best) -> _Best:
    sets = np.array(list(combinations(candidates.tolist(), k)), dtype=np.int64)
    values = score(sets)
    best = np.flatnonzero(values >= values.max() - _SAME)
    return _Best(tuple(sets[best[0]].tolist()), float(values[best[0]]), len(best))


def _steps(score: Score, candidates: Places, k: int, before: _Best) -> _Best:
    """Add whoever helps most to the set that is one smaller, then exchange members while that helps."""
    others = [one for one in candidates.tolist() if one not in before.members]
    chosen, value = _best_of(score, [[*before.members, one] for one in others])
    while k > 1:
        others = [one for one in candidates.tolist() if one not in chosen]
        exchanged = [[*chosen[:i], *chosen[i + 1 :], one] for i in range(k) for one in others]
        better, more = _best_of(score, exchanged) if exchanged else (chosen, value)
        if more <= value + _SAME:
            break
        chosen, value = better, more
    return _Best(tuple(sorted(chosen)), value, None)


def _best_of(score: Score, sets: list[list[int]]) -> tuple[list[int], float]:
    values = score(np.array(sets, dtype=np.int64))
    best = int(np.argmax(values >= values.max() - _SAME))
    return sets[best], float(values[best])


def _candidates(network: Network) -> Places:
    """Everybody, or the best connected of a large network, in an order that hangs on no name or row."""
    allowed = _WORK // max(words_per_step(network.symmetric), 1)
    count = min(max(allowed, _FEWEST), _MOST, network.n)
    order = place_order(network)
    degree = np.diff(network.symmetric.indptr)[order]
    return order[np.argsort(-degree, kind="stable")[:count]]


def _names(network: Network, best: _Best) -> tuple[str, ...]:
    return tuple(str(network.actors[i]) for i in best.members)
