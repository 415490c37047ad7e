"""How much hangs together while the best connected leave one by one."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence
from math import nan

from verkosto.network.actor_order import place_order
from verkosto.network.network import Network
from verkosto.network.pieces import contact_lists


def robustness(network: Network) -> float:
    """How well the network holds together while the best connected leave one by one.

    R = (1/n) Σ_{q=1..n} S(q), where S(q) is the share of the n actors that is in the largest part when q are
    gone. The one with the most ties left always leaves next; of several, the one whose contacts had the
    most contacts at first (domain M-21 leaves this open), and of those still equal one by its place in the
    network, not by its name. Direction is ignored.

    Returns
    -------
    float
        0 (a network of 1; near 0 where everything hangs on few) … 0.5 (nearly: (n−1)/2n in a complete
        network); ``nan`` with fewer than two actors.

    References
    ----------
    Domain M-21; Schneider et al. (2011). [schneider2011]

    Examples
    --------
    >>> robustness(Network.from_edges([("hub", name) for name in "abcde"])).__round__(4)
    0.1389
    """
    if network.n < 2:
        return nan
    contacts = contact_lists(network.symmetric)
    parts = largest_parts(contacts, best_connected_first(contacts, place_order(network).tolist()))
    return sum(parts[1:]) / network.n**2


def best_connected_first(contacts: Sequence[Sequence[int]], tied: Iterable[int]) -> list[int]:
    """Who leaves when: the one with the most ties to those who are still there; ``tied`` orders equals."""
    rank = {actor: place for place, actor in enumerate(tied)}
    left = [len(some) for some in contacts]
    waiting = [(-left[actor], place, actor) for actor, place in rank.items()]
    heapq.heapify(waiting)
    gone, order = [False] * len(contacts), []
    while waiting:
        ties, _, actor = heapq.heappop(waiting)
        if gone[actor] or -ties != left[actor]:
            continue
        gone[actor] = True
        order.append(actor)
        for other in contacts[actor]:
            if not gone[other]:
                left[other] -= 1
                heapq.heappush(waiting, (-left[other], rank[other], other))
    return order


def largest_parts(contacts: Sequence[Sequence[int]], order: Sequence[int]) -> list[int]:
    """Actors in the largest part when 0 … n have left in an order.

    They come back in the opposite order, and each joins the parts of its contacts (union–find), so that the
    whole curve takes little more than one look at every tie.
    """
    parent, size = list(range(len(order))), [0] * len(order)
    largest, curve = 0, [0]
    for actor in reversed(order):
        root, size[actor] = actor, 1
        for contact in contacts[actor]:
            if not size[contact]:
                continue
            other = contact
            while parent[other] != other:
                parent[other] = other = parent[parent[other]]
            if other != root:
                small, root = (other, root) if size[other] <= size[root] else (root, other)
                parent[small] = root
                size[root] += size[small]
        largest = max(largest, size[root])
        curve.append(largest)
    return curve[::-1]
