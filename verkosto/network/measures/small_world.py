"""Whether a network has tight surroundings and short routes at once: a small world (M-22)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import nan
from typing import TYPE_CHECKING, Final

import numpy as np
from scipy import sparse

from verkosto.content import table
from verkosto.model import View
from verkosto.network.measures.components import component_sizes
from verkosto.network.measures.distances import mean_distance
from verkosto.network.measures.triads import clustering
from verkosto.network.network import Network
from verkosto.network.random_figures import FIGURES
from verkosto.network.random_networks import Batch
from verkosto.network.rewired import rewired_networks
from verkosto.network.telling import Tell, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Places = NDArray[np.int64]

_ACTORS: Final = int(table("thresholds")["small_world"]["actors"]["value"])
_RINGS: Final = 3
"""Rings on which a lattice is laid; the tightest counts."""
_TRIES: Final = 10
"""Swaps tried per tie and actor to lay one: with fewer it is not yet as tight as it gets."""
_MOST_TRIES: Final = 20_000_000
"""About eight seconds."""
_WALKS: Final = 500_000_000
"""Ties looked at, n (n + 2m) a draw, in about five seconds."""
_LEAST_DRAWS: Final = 10


@dataclass(frozen=True)
class SmallWorld:
    """How a network lies between a lattice and chance.

    Attributes
    ----------
    omega : float
        ω = L_rand / L − C / C_latt, about −1 … 1: near 0 a small world, near −1 a lattice, near 1 chance.
    sigma : float
        σ = (C / C_rand) / (L / L_rand), 0 or more; grows with n, so ω is to be preferred.
    clustering, clustering_random, clustering_lattice : float
        C of the network, the mean C of rewired networks, and that of a lattice with the same numbers of ties.
    distance, distance_random : float
        L of the network and the mean L of rewired networks, over the pairs that reach each other.
    draws : int
        Rewired networks.
    reason : str or None
        Why the figures are ``nan``: ``few-for-small-world``, ``not-connected``, ``too-large`` or
        ``no-triangles`` (no lattice with these numbers of ties has any either); the sentence is
        ``withheld-<reason>``.
    """

    omega: float = nan
    sigma: float = nan
    clustering: float = nan
    clustering_random: float = nan
    clustering_lattice: float = nan
    distance: float = nan
    distance_random: float = nan
    draws: int = 0
    reason: str | None = None


def small_world(network: Network, draws: int = 100, seed: int = 1, tell: Tell = silent) -> SmallWorld:
    """Whether a network is tightly knit around its actors and its routes are short all the same.

    Compared with networks in which every actor keeps its number of ties: rewired at random, and rewired so
    that ties join neighbours on a ring (a lattice). Direction is ignored.

    Parameters
    ----------
    network : Network
    draws : int
        Rewired networks; fewer where so many would take more than some seconds.
    seed : int
    tell : callable
        Told how many steps are done, and of how many.

    Returns
    -------
    SmallWorld
        With a reason and ``nan`` where there are fewer than 30 actors, or not all of them reach one another.

    References
    ----------
    Domain M-22; Telesford et al. (2011); Watts & Strogatz (1998). [telesford2011] [watts1998]

    Examples
    --------
    >>> ring = [(str(i), str((i + step) % 40)) for i in range(40) for step in (1, 2)]
    >>> found = small_world(Network.from_edges(ring), draws=20)
    >>> found.omega < -0.4, found.clustering
    (True, 0.5)
    >>> small_world(Network.from_edges([("a", "b")])).reason
    'few-for-small-world'
    """
    work = network.n * (network.n + network.symmetric.nnz)
    allowed = min(draws, _WALKS // max(work, 1))
    reason = _reason(network, allowed, max(1, min(draws, _LEAST_DRAWS)))
    if reason:
        tell(1, 1)
        return SmallWorld(reason=reason)
    if network.directed:
        network = replace(network, ties=network.symmetric, strengths=network.symmetric, view=View.UNION)
    return _compared(network, allowed, np.random.default_rng(seed), tell)


def _reason(network: Network, allowed: int, least: int) -> str | None:
    if network.n < _ACTORS:
        return "few-for-small-world"
    if len(component_sizes(network)) > 1:
        return "not-connected"
    tries = _TRIES * network.n * network.symmetric.nnz // 2
    return "too-large" if allowed < least or tries > _MOST_TRIES else None


def _compared(network: Network, draws: int, random: np.random.Generator, tell: Tell) -> SmallWorld:
    steps = _RINGS + 1
    tight: list[float] = []
    for ring in range(_RINGS):
        tight.append(_lattice_clustering(network, random))
        tell(ring + 1, steps)
    closed, distances = _rewired_figures(network, draws, random)
    tell(steps, steps)
    c, far = clustering(network), mean_distance(network)
    c_random, c_lattice, far_random = float(closed.mean()), max(tight), float(distances.mean())
    return SmallWorld(
        omega=far_random / far - c / c_lattice if c_lattice > 0 else nan,
        sigma=c / c_random / (far / far_random) if c_random > 0 else nan,
        clustering=c,
        clustering_random=c_random,
        clustering_lattice=c_lattice,
        distance=far,
        distance_random=far_random,
        draws=draws,
        reason=None if c_lattice > 0 else "no-triangles",
    )


def _rewired_figures(network: Network, draws: int, random: np.random.Generator) -> tuple[Numbers, Numbers]:
    """Clustering and mean distance of every rewired network."""
    batches = list(rewired_networks(network, draws, random))
    closed, distances = (
        np.concatenate([FIGURES[key].values(batch) for batch in batches])
        for key in ("clustering", "mean_distance")
    )
    return closed, distances


def _lattice_clustering(network: Network, random: np.random.Generator) -> float:
    """Clustering after ties were swapped until they join neighbours on a ring, as far as that goes."""
    n = network.n
    rows, columns = _on_a_ring(network, random)
    both = (np.concatenate([rows, columns]), np.concatenate([columns, rows]))
    ties = sparse.csr_array((np.ones(2 * len(rows)), both), shape=(n, n))
    return float(FIGURES["clustering"].values(Batch(ties, 1, directed=False))[0])


def _on_a_ring(network: Network, random: np.random.Generator) -> tuple[Places, Places]:
    """Both ends of every tie as places on a ring, swapped so that every actor keeps its number of ties.

    a–b and c–d become a–d and c–b where the new two are together not longer on the ring.
    """
    n, place = network.n, random.permutation(network.n)
    a, b = (place[ends].tolist() for ends in sparse.triu(network.ties).coords)
    there = {*zip(a, b, strict=True), *zip(b, a, strict=True)}
    apart = np.minimum(np.arange(n), n - np.arange(n)).tolist()
    tries = _TRIES * n * len(a)
    first, second = (random.integers(len(a), size=tries).tolist() for _ in range(2))
    turned = (random.random(tries) < 0.5).tolist()
    for one, other, turn in zip(first, second, turned, strict=True):
        p, q = a[one], b[one]
        r, s = (b[other], a[other]) if turn else (a[other], b[other])
        if apart[p - s] + apart[r - q] > apart[p - q] + apart[r - s]:
            continue
        if p in (r, s) or q in (r, s) or (p, s) in there or (r, q) in there:
            continue
        there.difference_update(((p, q), (q, p), (r, s), (s, r)))
        there.update(((p, s), (s, p), (r, q), (q, r)))
        b[one], a[other], b[other] = s, r, q
    return np.array(a), np.array(b)
