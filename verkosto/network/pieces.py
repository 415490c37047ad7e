"""What the part of an actor falls into when the actor leaves, and the ties on which a part hangs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from scipy import sparse

from verkosto.network.network import Network


def contact_lists(ties: sparse.csr_array) -> list[list[int]]:
    """The contacts of every actor, by position; ``ties`` is symmetric."""
    ends, starts = ties.indices.tolist(), ties.indptr.tolist()
    return [ends[first:last] for first, last in pairwise(starts)]


def pieces(network: Network) -> list[list[int]]:
    """For every actor the sizes of the parts that the others of its part would form without it.

    Direction is ignored. One walk in depth (Tarjan): a branch from which no tie leads past the actor falls
    off, whatever remains is one piece.

    Returns
    -------
    list of list of int, by position
        Empty for an isolate, one size for most, several for a cut-point; together the others of its part.

    References
    ----------
    Hopcroft & Tarjan (1973), for the walk; domain M-14.

    Examples
    --------
    >>> pieces(Network.from_edges([("a", "b"), ("b", "c"), ("c", "d")]))
    [[3], [2, 1], [1, 2], [3]]
    """
    contacts = contact_lists(network.symmetric)
    found = [0] * network.n
    fallen: list[list[int]] = [[] for _ in contacts]
    for start in range(network.n):
        if not found[start]:
            met, _ = _walk(contacts, start, found, fallen)
            for actor in met:
                rest = len(met) - 1 - sum(fallen[actor])
                if rest:
                    fallen[actor].append(rest)
    return fallen


def hinges(network: Network) -> list[tuple[int, int]]:
    """The ties without which the network would fall into more parts, as positions, the lower first.

    Direction is ignored. The same walk in depth: such a tie is the only one out of the branch behind it.

    Examples
    --------
    >>> hinges(Network.from_edges([("a", "b"), ("b", "c"), ("a", "c"), ("d", "c")]))
    [(2, 3)]
    """
    contacts = contact_lists(network.symmetric)
    found = [0] * network.n
    fallen: list[list[int]] = [[] for _ in contacts]
    ties: list[tuple[int, int]] = []
    for start in range(network.n):
        if not found[start]:
            ties += _walk(contacts, start, found, fallen)[1]
    return sorted((min(tie), max(tie)) for tie in ties)


def _walk(
    contacts: Sequence[Sequence[int]], start: int, found: list[int], fallen: list[list[int]]
) -> tuple[list[int], list[tuple[int, int]]]:
    """Walk a part in depth; note the branches that hang on each actor.

    Returns who is in the part, and the ties on which a branch hangs.
    """
    found[start], met = 1, [start]
    hanging: list[tuple[int, int]] = []
    earliest, below = {start: 1}, {start: 1}
    stack = [(start, -1, iter(contacts[start]))]
    while stack:
        actor, above, others = stack[-1]
        for other in others:
            if other == above:
                continue
            if found[other]:
                earliest[actor] = min(earliest[actor], found[other])
                continue
            met.append(other)
            found[other] = earliest[other] = len(met)
            below[other] = 1
            stack.append((other, actor, iter(contacts[other])))
            break
        else:
            stack.pop()
            if above >= 0:
                below[above] += below[actor]
                earliest[above] = min(earliest[above], earliest[actor])
                if earliest[actor] >= found[above]:
                    fallen[above].append(below[actor])
                if earliest[actor] == found[actor]:
                    hanging.append((above, actor))
    return met, hanging
