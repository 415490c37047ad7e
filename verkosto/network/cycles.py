"""Value that comes round: cycles of what actors give one another (M-30)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise
from math import nan
from typing import TYPE_CHECKING, Final

import numpy as np
from scipy import sparse
from scipy.sparse.csgraph import connected_components

from verkosto.network.network import Network

if TYPE_CHECKING:
    from numpy.typing import NDArray

LONGEST: Final = 4
"""Actors in the longest cycle that is listed."""
MOST: Final = 10_000
"""Cycles listed at most: a dense network has millions."""


@dataclass(frozen=True)
class ValueCycles:
    """Who takes part in cycles, and the short ones.

    Attributes
    ----------
    share : float
        Share of the actors that are in some cycle, of whatever length (:func:`cycle_share`).
    cycles : tuple of tuple of str
        Every cycle of at most four actors along the arrows, beginning with the actor that comes first in
        the network; the short ones first, then in network order. Two actors that give each other are one.
    components : tuple of tuple of str
        Sets of at least two actors in which everybody reaches everybody along the arrows; the largest first.
    complete : bool
        Whether all are listed (not only 10,000, the shortest of them first).
    """

    share: float
    cycles: tuple[tuple[str, ...], ...]
    components: tuple[tuple[str, ...], ...]
    complete: bool


def cycle_share(network: Network) -> float:
    """Share of the actors that are in some cycle: what they give can come back to them along the arrows.

    An actor is in a cycle exactly when it belongs to a strongly connected part of at least two. Directed
    networks only.

    Returns
    -------
    float
        0 … 1; ``nan`` with fewer than two actors.

    References
    ----------
    Domain M-30; Wasserman & Faust (1994). [wasserman1994]

    Examples
    --------
    >>> cycle_share(Network.from_edges([("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")], directed=True))
    0.75
    """
    if network.n <= 1:
        return nan
    part = _parts(network)
    return float((np.bincount(part)[part] > 1).mean())


def value_cycles(network: Network, most: int = MOST) -> ValueCycles:
    """The cycles of a directed network: who is in one, and all of at most four actors.

    Parameters
    ----------
    network : Network
        Directed: who gives to whom (resources, referrals, information).
    most : int
        How many cycles are listed at most.

    Returns
    -------
    ValueCycles

    References
    ----------
    Domain M-30; Wasserman & Faust (1994). [wasserman1994]

    Examples
    --------
    >>> round_trip = [("a", "b"), ("b", "a"), ("b", "c"), ("c", "a"), ("c", "d")]
    >>> value_cycles(Network.from_edges(round_trip, directed=True)).cycles
    (('a', 'b'), ('a', 'b', 'c'))
    """
    found = list(islice(_rounds(network), most + 1))
    listed = sorted(found[:most], key=lambda cycle: (len(cycle), cycle))
    names = network.actors.tolist()
    return ValueCycles(
        share=cycle_share(network),
        cycles=tuple(tuple(names[i] for i in cycle) for cycle in listed),
        components=tuple(tuple(names[i] for i in part) for part in _strong_parts(network)),
        complete=len(found) <= most,
    )


def _parts(network: Network) -> NDArray[np.int32]:
    """The number of the strongly connected part of every actor."""
    part: NDArray[np.int32] = connected_components(network.ties, directed=True, connection="strong")[1]
    return part


def _strong_parts(network: Network) -> list[list[int]]:
    """Parts of at least two actors, the largest first, then in network order."""
    if not network.n:
        return []
    part = _parts(network)
    parts = [np.flatnonzero(part == which).tolist() for which in np.flatnonzero(np.bincount(part) > 1)]
    return sorted(parts, key=lambda actors: (-len(actors), actors))


def _rounds(network: Network) -> Iterator[tuple[int, ...]]:
    """Every short cycle from its first actor on, the shortest first.

    ``networkx.simple_cycles`` looks for strong parts anew from every actor: minutes with 5,000 of them.
    """
    onward, back = (_named(ties) for ties in (network.ties, sparse.csr_array(network.ties.T)))
    for length in range(2, LONGEST + 1):
        for start, home in enumerate(back):
            if home:
                yield from _closed((start,), onward, home, length)


def _closed(
    way: tuple[int, ...], onward: list[set[int]], home: set[int], length: int
) -> Iterator[tuple[int, ...]]:
    """The cycles of one length that begin with a way, over later actors than its first."""
    last = len(way) == length - 1
    for step in sorted(onward[way[-1]] & home if last else onward[way[-1]]):
        if step > way[0] and step not in way:
            if last:
                yield (*way, step)
            else:
                yield from _closed((*way, step), onward, home, length)


def _named(ties: sparse.csr_array) -> list[set[int]]:
    return [set(ties.indices[first:last].tolist()) for first, last in pairwise(ties.indptr)]
