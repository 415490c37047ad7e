"""What pure chance gives: the figures of random networks with as many actors and ties (domain 3.3)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from math import nan
from typing import TYPE_CHECKING, Final, cast

import numpy as np

from verkosto.network.network import Network
from verkosto.network.products import masked_product
from verkosto.network.random_networks import Batch, random_networks
from verkosto.network.registry import NETWORK_MEASURES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

DRAWS: Final = 1000
LEAST_DRAWS: Final = 200
"""A band of 95 % out of fewer draws would wander too much."""

_WALKS: Final = 400_000_000
"""Ties looked at, n (n + 2m) a draw, in about ten seconds."""
_COUNTS: Final = 1_000_000_000
"""Pairs drawn from, n²/2 a draw, in about ten seconds."""


@dataclass(frozen=True)
class Chance:
    """Where a figure lies among those of random networks.

    Attributes
    ----------
    low, high : float
        2.5 % and 97.5 % points of the random networks; ``nan`` where the figure is undefined in all.
    share_below : float
        Share of the random networks whose figure is lower than the observed one; ``nan`` where that is
        undefined.
    draws : int
        Random networks in which the figure is defined.
    """

    low: float
    high: float
    share_below: float
    draws: int = 0

    @property
    def band(self) -> tuple[float, float]:
        """Both ends."""
        return self.low, self.high


def chance(network: Network, keys: Iterable[str], draws: int = DRAWS, seed: int = 1) -> dict[str, Chance]:
    """The bands that chance alone gives for figures of a network.

    Parameters
    ----------
    network : Network
        In a directed view the dyad census is kept, else the number of ties.
    keys : iterable of str
        Figures of the registry, those of :data:`FIGURES`.
    draws : int
        Random networks. Fewer are drawn where so many would take more than about ten seconds (n ≳ 190 with
        ten contacts each, for figures that follow paths).
    seed : int

    Returns
    -------
    dict of str to Chance
        In the order of the keys. Left out are figures that have no meaning in the network's view or for
        which ten seconds do not even make 200 draws (n ≳ 420), and the in- and out-degree centralization
        of a network with unanswered questions, for there the respondents alone are compared.

    Raises
    ------
    KeyError
        When a key is none of :data:`FIGURES`.

    References
    ----------
    Domain 3.1, 3.3; Anderson, Butts & Carley (1999). [anderson1999]

    Examples
    --------
    >>> star = Network.from_edges([("hub", name) for name in "abcdefghi"])
    >>> found = chance(star, ["centralization_degree"], draws=300)["centralization_degree"]
    >>> found.high < 1, found.share_below
    (True, 1.0)
    """
    asked = {key: FIGURES[key] for key in keys}
    wanted = {key: figure for key, figure in asked.items() if _comparable(network, key)}
    found: dict[str, Chance] = {}
    for walked in (False, True):
        some = {key: figure for key, figure in wanted.items() if figure.walked is walked}
        feasible = _feasible(network, draws, walked=walked)
        if some and feasible:
            found |= _bands(network, some, feasible, seed)
    return {key: found[key] for key in wanted if key in found}


@dataclass(frozen=True)
class RandomFigure:
    """A figure of every network of a batch; ``walked``: it follows shortest paths, which is slow."""

    values: Callable[[Batch], Numbers]
    walked: bool = False


def _bands(network: Network, figures: Mapping[str, RandomFigure], draws: int, seed: int) -> dict[str, Chance]:
    rows: dict[str, list[Numbers]] = {key: [] for key in figures}
    for batch in random_networks(network, draws, np.random.default_rng(seed)):
        for key, figure in figures.items():
            rows[key].append(figure.values(batch))
    return {key: _chance(np.concatenate(rows[key]), _observed(network, key)) for key in figures}


def _chance(drawn: Numbers, observed: float) -> Chance:
    drawn = drawn[~np.isnan(drawn)]
    if not len(drawn):
        return Chance(nan, nan, nan)
    low, high = np.quantile(drawn, [0.025, 0.975])
    below = nan if np.isnan(observed) else float((drawn < observed - 1e-12).mean())
    return Chance(float(low), float(high), below, len(drawn))


def _observed(network: Network, key: str) -> float:
    function = NETWORK_MEASURES[key].function
    return nan if function is None else float(cast("float", function(network)))


def _feasible(network: Network, draws: int, *, walked: bool) -> int:
    """How many draws ten seconds allow; 0 when fewer than 200 where more were wanted."""
    if network.n < 2:
        return 0
    work = network.n * (network.n + network.ties.nnz) if walked else network.n**2 // 2 + network.ties.nnz
    allowed = min(draws, (_WALKS if walked else _COUNTS) // work)
    return allowed if allowed >= min(draws, LEAST_DRAWS) else 0


def _comparable(network: Network, key: str) -> bool:
    if network.view not in NETWORK_MEASURES[key].views:
        return False
    return network.complete or key not in ("centralization_in_degree", "centralization_out_degree")


# -- the figures, each as in the registry, of many networks at once ------------------------------------------


def _spread(scores: Numbers, most: float) -> Numbers:
    if scores.shape[1] < 3:
        return np.full(len(scores), nan)
    spread: Numbers = (scores.max(axis=1, keepdims=True) - scores).sum(axis=1) / most
    return np.minimum(spread, 1.0)


def _centralization_degree(batch: Batch) -> Numbers:
    return _spread(batch.out_degree, (batch.n - 1) * (batch.n - 2))


def _centralization_in_degree(batch: Batch) -> Numbers:
    return _spread(batch.in_degree, (batch.n - 1) ** 2)


def _centralization_out_degree(batch: Batch) -> Numbers:
    return _spread(batch.out_degree, (batch.n - 1) ** 2)


def _centralization_betweenness(batch: Batch) -> Numbers:
    most = (batch.n - 1) ** 2 * (batch.n - 2) / (1 if batch.directed else 2)
    return _spread(batch.each(batch.paths.betweenness), most)


def _centralization_harmonic(batch: Batch) -> Numbers:
    return _spread(batch.each(batch.paths.nearness) / (batch.n - 1), (batch.n - 2) / 2)


def _quotient(above: Numbers, below: Numbers) -> Numbers:
    """``nan`` where nothing stands below."""
    quotient: Numbers = np.full_like(above, nan)
    np.divide(above, below, out=quotient, where=below > 0)
    return quotient


def _transitivity(batch: Batch) -> Numbers:
    back = batch.sums(batch.ties.multiply(batch.ties.T).sum(axis=1))
    through = batch.sums((batch.in_degree * batch.out_degree).ravel())
    closed = batch.sums(masked_product(batch.ties, batch.ties, batch.ties).sum(axis=1))
    return _quotient(closed, through - back)


def _share_of_pairs(batch: Batch, pairs: Numbers) -> Numbers:
    return pairs / float(batch.n * (batch.n - 1))


def _fragmentation(batch: Batch) -> Numbers:
    reached = batch.sums(batch.paths.reached) if batch.directed else batch.pairs_within()
    return 1.0 - _share_of_pairs(batch, reached)


def _distance_fragmentation(batch: Batch) -> Numbers:
    return 1.0 - _share_of_pairs(batch, batch.sums(batch.paths.nearness))


def _mean_distance(batch: Batch) -> Numbers:
    return _quotient(batch.sums(batch.paths.farness), batch.sums(batch.paths.reached))


def _hierarchy(batch: Batch) -> Numbers:
    both_ways = batch.pairs_within(strong=True) / 2
    either_way = batch.sums(batch.paths.reached) - both_ways
    return 1.0 - _quotient(both_ways, either_way)


FIGURES: Final[Mapping[str, RandomFigure]] = {
    "transitivity": RandomFigure(_transitivity),
    "fragmentation": RandomFigure(_fragmentation, walked=True),
    "distance_fragmentation": RandomFigure(_distance_fragmentation, walked=True),
    "mean_distance": RandomFigure(_mean_distance, walked=True),
    "hierarchy": RandomFigure(_hierarchy, walked=True),
    "centralization_degree": RandomFigure(_centralization_degree),
    "centralization_in_degree": RandomFigure(_centralization_in_degree),
    "centralization_out_degree": RandomFigure(_centralization_out_degree),
    "centralization_betweenness": RandomFigure(_centralization_betweenness, walked=True),
    "centralization_harmonic": RandomFigure(_centralization_harmonic, walked=True),
}
"""The figures for which there are bands, by key of the registry."""
