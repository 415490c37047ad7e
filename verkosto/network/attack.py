"""What holds while actors leave one by one: the robustness curve (M-21), beside chance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import nan
from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd
from scipy import sparse

from verkosto.model import View
from verkosto.network.actor_order import place_order
from verkosto.network.chance import Chance
from verkosto.network.key_players import KeyPlayers, key_players
from verkosto.network.leaving import leaving
from verkosto.network.measures.robustness import best_connected_first, largest_parts
from verkosto.network.network import Network
from verkosto.network.pieces import contact_lists
from verkosto.network.rewired import beside, rewired_networks
from verkosto.network.telling import Tell, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

__all__ = ["Attack", "KeyPlayers", "attack", "key_players", "leaving"]

_ORDERS: Final = 200
"""Random orders (domain M-21)."""
_FEWEST_ORDERS: Final = 20
"""In networks of thousands, where the orders differ little."""
_LOOKS: Final = 1_500_000
"""Ties that all random orders together look at, some three seconds."""
_REWIRED: Final = 2_000_000
"""Ties of all rewired networks together, up to some 20 seconds."""
_FEWEST_DRAWS: Final = 50
"""No band from fewer rewired networks."""


@dataclass(frozen=True, eq=False)
class Attack:
    """The largest part while actors leave.

    Attributes
    ----------
    curve : pandas.DataFrame
        One row per number of actors gone, 0 … n: ``gone`` (int), ``best_connected`` (share of the original
        n in the largest part when the best connected leave first, recomputed after each), ``at_random``
        (median of 200 random orders, of fewer in networks of more than some 7,000 ties).
    robustness : float
        Mean of ``best_connected`` over gone = 1 … n, 0 … 0.5; ``nan`` with fewer than two actors.
    band : Chance
        The robustness of rewired networks: every actor with as many contacts as here. ``nan`` without draws,
        and where 50 of them would take too long (more than some 40,000 ties).
    """

    curve: pd.DataFrame
    robustness: float
    band: Chance


def attack(network: Network, draws: int = 1000, seed: int = 1, tell: Tell = silent) -> Attack:
    """The robustness curve of a network, direction ignored.

    Parameters
    ----------
    network : Network
    draws : int
        Rewired networks for the band; fewer where so many would take too long.
    seed : int
        Of the random orders and of the rewired networks.
    tell : callable
        Told how many orders and networks are done.

    Returns
    -------
    Attack
        :func:`~.robustness` says who leaves first where several are equally well connected.

    References
    ----------
    Domain M-21; Schneider et al. (2011); Maslov & Sneppen (2002). [schneider2011] [maslov2002]

    Examples
    --------
    >>> found = attack(Network.from_edges([("hub", name) for name in "abcde"]), draws=0)
    >>> found.curve["best_connected"].round(2).tolist(), round(found.robustness, 4)
    ([1.0, 0.17, 0.17, 0.17, 0.17, 0.17, 0.0], 0.1389)
    """
    contacts = contact_lists(network.symmetric)
    pairs = max(network.symmetric.nnz // 2, network.n, 1)
    orders = int(np.clip(_LOOKS // pairs, _FEWEST_ORDERS, _ORDERS))
    wanted = min(draws, _REWIRED // pairs)
    draws = wanted if wanted >= min(draws, _FEWEST_DRAWS) and network.n > 1 else 0
    random = np.random.default_rng(seed)
    parts = largest_parts(contacts, best_connected_first(contacts, place_order(network).tolist()))
    at_random = _at_random(contacts, orders, random, _later(tell, 0, orders + draws))
    observed = _mean_share(parts)
    drawn = _rewired(network, draws, random, _later(tell, orders, orders + draws))
    curve = pd.DataFrame(
        {
            "gone": np.arange(network.n + 1),
            "best_connected": np.array(parts) / max(network.n, 1),
            "at_random": at_random / max(network.n, 1),
        }
    )
    return Attack(curve, observed, beside(drawn, observed))


def _later(tell: Tell, before: int, steps: int) -> Tell:
    """Tell about one stretch of the work as part of the whole, a hundred times at most."""
    every = max(1, steps // 100)

    def told(done: int, _steps: int) -> None:
        if (before + done) % every == 0 or before + done == steps:
            tell(before + done, steps)

    return told


def _mean_share(parts: Sequence[int]) -> float:
    n = len(parts) - 1
    return sum(parts[1:]) / n**2 if n > 1 else nan


def _at_random(
    contacts: Sequence[Sequence[int]], orders: int, random: np.random.Generator, tell: Tell
) -> Numbers:
    """The median size of the largest part when 0 … n left in random orders."""
    n = len(contacts)
    curves = np.empty((orders, n + 1))
    for i in range(orders):
        curves[i] = largest_parts(contacts, random.permutation(n).tolist())
        tell(i + 1, orders)
    median: Numbers = np.median(curves, axis=0)
    return median


def _rewired(network: Network, draws: int, random: np.random.Generator, tell: Tell) -> Numbers:
    """The robustness of rewired networks."""
    if not draws:
        return np.zeros(0)
    ties = network.symmetric
    both_ways = replace(network, ties=ties, strengths=ties, view=View.UNION)
    found: list[float] = []
    for batch in rewired_networks(both_ways, draws, random):
        for block in range(batch.blocks):
            own = slice(block * network.n, (block + 1) * network.n)
            found.append(_robustness(sparse.csr_array(batch.ties[own, own])))
            tell(len(found), draws)
    return np.array(found)


def _robustness(ties: sparse.csr_array) -> float:
    """As the measure, but of those who stand equal the first in the drawn network leaves first."""
    contacts = contact_lists(ties)
    around = ties @ np.diff(ties.indptr).astype(np.float64)
    tied = np.argsort(-around, kind="stable").tolist()
    return _mean_share(largest_parts(contacts, best_connected_first(contacts, tied)))
