"""What pure chance gives: the figures of random networks with as many actors and ties (domain 3.3)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import nan
from typing import TYPE_CHECKING, Final, cast

import numpy as np

from verkosto.network.network import Network
from verkosto.network.random_figures import FIGURES, RandomFigure
from verkosto.network.random_networks import random_dyads, random_networks
from verkosto.network.registry import NETWORK_MEASURES
from verkosto.network.telling import Tell, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

__all__ = ["DRAWS", "FIGURES", "LEAST_DRAWS", "Chance", "chance", "chance_so_far"]

DRAWS: Final = 1000
LEAST_DRAWS: Final = 200
"""A band of 95 % out of fewer draws would wander too much."""

_WALKS: Final = 2_000_000_000
"""Ties looked at, n (n + 2m) a draw, in about 25 seconds."""
_COUNTS: Final = 1_000_000_000
"""Pairs drawn from, n²/2 a draw, in about ten seconds."""
_FIRST: Final = 50
"""After so many draws there is something to show."""
_TOLD: Final = 50
"""How often progress is told."""
_SHARE_DEFINED: Final = LEAST_DRAWS / DRAWS


@dataclass(frozen=True)
class Chance:
    """Where a figure lies among those of random networks.

    Attributes
    ----------
    low, high : float
        2.5 % and 97.5 % points of the random networks in which the figure is defined (of whole numbers those
        that were drawn, nothing between them); ``nan`` where it is so in fewer than a fifth of them.
    share_below : float
        Share of these random networks whose figure is lower than the observed one; ``nan`` where that is
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


def chance(
    network: Network, keys: Iterable[str], draws: int = DRAWS, seed: int = 1, tell: Tell = silent
) -> dict[str, Chance]:
    """The bands that chance alone gives for figures of a network.

    Parameters
    ----------
    network : Network
        In a directed view the dyad census is kept, else the number of ties. But reciprocity and confirmation,
        which the census fixes, are compared with networks that keep only the number of arrows.
    keys : iterable of str
        Figures of the registry, those of :data:`FIGURES`.
    draws : int
        Random networks. Fewer are drawn where so many would take more than about 25 seconds (n ≳ 420 with
        ten contacts each, for figures that follow paths).
    seed : int
    tell : callable
        Told how many networks are drawn, and of how many.

    Returns
    -------
    dict of str to Chance
        In the order of the keys. Left out are figures that have no meaning in the network's view or for
        which that time does not even make 200 draws (n ≳ 950).

    Raises
    ------
    KeyError
        When a key is none of :data:`FIGURES`.

    Notes
    -----
    With missing answers n are all members and m the ties that somebody reported, as in the observed figure.
    The drawn networks have the same respondents and the same unknown reports, and as many ties as the
    observed one among the pairs about which both, one, or none of the two answered; they are counted
    the same way (isolates and the degrees of those who answer among respondents only; reciprocity and
    confirmation in pairs where both answered). Density and mean degree have no band: the null fixes them.

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
    *_, last = chance_so_far(network, keys, draws, seed, tell)
    return last


def chance_so_far(
    network: Network, keys: Iterable[str], draws: int = DRAWS, seed: int = 1, tell: Tell = silent
) -> Iterator[dict[str, Chance]]:
    """The bands of :func:`chance` while they are being drawn.

    Parameters
    ----------
    network, keys, draws, seed, tell
        As in :func:`chance`.

    Yields
    ------
    dict of str to Chance
        First after some 50 draws, then whenever there are twice as many; the last is that of :func:`chance`.

    Examples
    --------
    >>> ring = Network.from_edges([(str(i), str((i + 1) % 40)) for i in range(40)])
    >>> [found["transitivity"].draws for found in chance_so_far(ring, ["transitivity"], 300)]
    [60, 120, 240, 300]
    """
    drawing = _Drawing(network, {key: FIGURES[key] for key in keys}, draws, seed)
    pause = _FIRST
    told = 0
    for done in drawing.steps():
        if done * _TOLD // drawing.draws > told:
            told = done * _TOLD // drawing.draws
            tell(done, drawing.draws)
        if pause <= done < drawing.draws:
            pause = 2 * done
            yield drawing.bands()
    tell(draws, draws)
    yield drawing.bands()


class _Drawing:
    """Figures of random networks, while they are being drawn."""

    def __init__(self, network: Network, figures: Mapping[str, RandomFigure], draws: int, seed: int) -> None:
        self.network, self.seed = network, seed
        feasible = {
            key: _feasible(network, figure, draws)
            for key, figure in figures.items()
            if network.view in NETWORK_MEASURES[key].views
        }
        self.limits = {key: limit for key, limit in feasible.items() if limit}
        self.observed = {key: _observed(network, key) for key in self.limits}
        self.rows: dict[str, list[Numbers]] = {key: [] for key in self.limits}
        self.dyadic = {key: figures[key] for key in self.limits if figures[key].dyadic}
        self.figures = {key: figures[key] for key in self.limits if key not in self.dyadic}
        self.draws = max((self.limits[key] for key in self.figures), default=0)

    def steps(self) -> Iterator[int]:
        """Draw; how many networks there are so far."""
        if self.dyadic:
            most = max(self.limits[key] for key in self.dyadic)
            dyads = random_dyads(self.network, most, np.random.default_rng(self.seed))
            for key, figure in self.dyadic.items():
                self.rows[key].append(figure.values(dyads))
        done = 0
        for batch in random_networks(self.network, self.draws, np.random.default_rng(self.seed)):
            for key, figure in self.figures.items():
                left = self.limits[key] - done
                if left > 0:
                    self.rows[key].append(figure.values(batch)[:left])
            done += batch.blocks
            yield done

    def bands(self) -> dict[str, Chance]:
        """What is known so far."""
        return {
            key: _chance(np.concatenate(rows), self.observed[key], whole=NETWORK_MEASURES[key].whole)
            for key, rows in self.rows.items()
        }


def _chance(drawn: Numbers, observed: float, *, whole: bool) -> Chance:
    defined = drawn[~np.isnan(drawn)]
    if not len(defined) or len(defined) < _SHARE_DEFINED * len(drawn):
        return Chance(nan, nan, nan, len(defined))
    low, high = np.quantile(defined, [0.025, 0.975], method="inverted_cdf" if whole else "linear")
    below = nan if np.isnan(observed) else float((defined < observed - 1e-12).mean())
    return Chance(float(low), float(high), below, len(defined))


def _observed(network: Network, key: str) -> float:
    function = NETWORK_MEASURES[key].function
    return nan if function is None else float(cast("float", function(network)))


def _feasible(network: Network, figure: RandomFigure, draws: int) -> int:
    """How many draws the time allows; 0 when fewer than 200 where more were wanted."""
    if network.n < 2:
        return 0
    if figure.dyadic:
        return draws
    n, m = network.n, network.ties.nnz
    allowed = _WALKS // (n * (n + m)) if figure.walked else _COUNTS // (n**2 // 2 + m)
    return min(draws, allowed) if allowed >= min(draws, LEAST_DRAWS) else 0
