"""A core whose members all know one another, and an edge whose members know only the core (M-17)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import nan
from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd
from scipy import sparse

from verkosto.network.chance import LEAST_DRAWS, Chance
from verkosto.network.core_search import Search, every_core
from verkosto.network.drawn_range import drawn_range
from verkosto.network.network import Network
from verkosto.network.rewired import beside, rewired_networks
from verkosto.network.telling import Tell, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Marks = NDArray[np.bool_]

_LEAST: Final = 4
"""Below, core and edge cannot both have a pair."""
_EVERY: Final = 15
"""Up to so many actors every possible core is looked at."""
_STARTS_DRAWN: Final = (6, 15)
"""Fewest and most starts of the search in a rewired network; the band of two hundred starts is the same."""
_EFFORT: Final = 50_000
"""Actors of all starts: in a network of more than a thousand there are fewer starts."""
_DRAWN_EFFORT: Final = 200_000_000
"""Pairs, n² a draw, in about a minute and a half."""
_ROWS: Final = 1200
"""Actors of all networks that are searched together."""


@dataclass(frozen=True, eq=False)
class CorePeriphery:
    """The best core that was found.

    Attributes
    ----------
    core : pandas.Series of bool, indexed by actor
    fit : float
        Pearson correlation between the ties and the ideal pattern (core–core 1, edge–edge 0, the rest left
        out), −1 … 1; ``nan`` where undefined.
    band : Chance
        The fit of rewired networks, optimised anew in every one; both ends ``nan`` when none were drawn.
    range : (float, float) or None
        5 % and 95 % points of the fit, optimised anew, of the networks with missing answers filled in,
        widened to hold the fit; None where there are none.
    """

    core: pd.Series
    fit: float
    band: Chance
    range: tuple[float, float] | None = None


def core_periphery(
    network: Network,
    starts: int = 50,
    draws: int = 500,
    seed: int = 1,
    tell: Tell = silent,
    imputed: Sequence[Network] = (),
) -> CorePeriphery:
    r"""The division into core and edge that fits best (discrete; ties between core and edge left out).

    Parameters
    ----------
    network : Network
        Arrows count as ordered pairs.
    starts : int
        Cores from which the search starts. Up to 15 actors it looks at every possible core instead.
    draws : int
        Rewired networks, in which the search has 15 starts, and from 100 actors on fewer, down to six. Above
        1,000 actors none are drawn.
    seed : int
    tell : callable
        Told how many rewired networks are searched, and of how many.
    imputed : sequence of Network
        The network with missing answers filled in, several times; searched like a rewired one.

    Returns
    -------
    CorePeriphery
        The fit is ``nan`` below four actors, without ties, and where everybody has a tie with everybody; then
        nobody is in the core.

    Notes
    -----
    With :math:`p_1` ordered pairs and :math:`t_1` ties in the core, :math:`p_0` and :math:`t_0` on the edge,
    :math:`p = p_1 + p_0` and :math:`t = t_1 + t_0`, the correlation is
    :math:`(p\,t_1 - t\,p_1) / \sqrt{t\,(p - t)\,p_1\,p_0}`. Core and edge have at least two actors each, so a
    star has a fit of 1 with any of its points beside the hub.

    The band asks what the core is beyond the numbers of ties: a network that is a core and an edge without a
    flaw keeps its fit of 1 in every rewired network, for that follows from the numbers of ties alone (split
    graphs, Hammer & Simeone 1981). A fit inside the band does not say that there is no core.

    References
    ----------
    Borgatti & Everett (2000); Boyd, Fitzgerald & Beck (2006). [borgatti2000] [boyd2006]

    Examples
    --------
    >>> ties = [("a", "b"), ("a", "c"), ("b", "c"), ("a", "p"), ("b", "q"), ("c", "r")]
    >>> found = core_periphery(Network.from_edges(ties), draws=0)
    >>> "".join(found.core.index[found.core]), round(found.fit, 3)
    ('abc', 1.0)
    """
    random = np.random.default_rng(seed)
    core, fit = _best(network.ties, starts, random)
    wanted = 0 if np.isnan(fit) else _feasible(network.n, draws)
    drawn = _drawn(network, wanted, random, tell)
    few = _few_starts(network.n)
    filled = np.array([_best(other.ties, few, random)[1] for other in imputed])
    tell(max(wanted, 1), max(wanted, 1))
    return CorePeriphery(network.series(core, "core"), fit, beside(drawn, fit), drawn_range(filled, fit))


def _few_starts(n: int) -> int:
    """Starts of a search in one of many networks."""
    fewest, most = _STARTS_DRAWN
    return max(fewest, min(most, 1500 // max(n, 1)))


def _feasible(n: int, draws: int) -> int:
    allowed = min(draws, _DRAWN_EFFORT // n**2)
    return allowed if allowed >= min(draws, LEAST_DRAWS) else 0


def _drawn(network: Network, draws: int, random: np.random.Generator, tell: Tell) -> Numbers:
    """The fit of rewired networks."""
    n = network.n
    starts, step = _few_starts(n), max(1, _ROWS // max(n, 1))
    drawn: list[Numbers] = []
    done = 0
    for batch in rewired_networks(network, draws, random):
        for first in range(0, batch.blocks, step):
            last = min(first + step, batch.blocks)
            part = slice(first * n, last * n)
            drawn.append(_fits(batch.ties[part, part], last - first, starts, random))
            done += last - first
            tell(done, draws)
    return np.concatenate([np.empty(0), *drawn])


def _best(ties: sparse.csr_array, starts: int, random: np.random.Generator) -> tuple[Marks, float]:
    """The best core of one network and its fit."""
    n = ties.shape[0]
    if n < _LEAST or not ties.nnz:
        return np.zeros(n, dtype=bool), nan
    if n <= _EVERY:
        cores, fits = every_core(ties)
    else:
        cores, fits = Search(ties, 1, max(4, min(starts, _EFFORT // n)), random).run()
    best = int(fits.argmax())
    return (cores[best], float(fits[best])) if np.isfinite(fits[best]) else (np.zeros(n, dtype=bool), nan)


def _fits(ties: sparse.csr_array, blocks: int, starts: int, random: np.random.Generator) -> Numbers:
    """The best fit in each of several networks of one block-diagonal matrix."""
    n = ties.shape[0] // blocks
    if n > _EVERY:
        _, fits = Search(ties, blocks, starts, random).run()
        best: Numbers = fits.reshape(blocks, starts).max(axis=1)
        return best
    parts = [slice(block * n, block * n + n) for block in range(blocks)]
    return np.array([every_core(ties[part, part])[1].max() for part in parts])


def leaning(network: Network, core: pd.Series) -> tuple[float, float]:
    """How dense ties are between core and edge, and within the edge.

    A core that the edge leans on has more ties to the edge than the edge has within itself; a closed group
    beside other groups has fewer, however well it fits.

    Parameters
    ----------
    network : Network
        Direction is ignored.
    core : pandas.Series of bool, indexed by actor

    Returns
    -------
    (float, float)
        0 … 1 each; 0 where there are no such pairs.

    Examples
    --------
    >>> star = Network.from_edges([("hub", name) for name in "abc"])
    >>> leaning(star, pd.Series([True, False, False, False], index=star.actors))
    (1.0, 0.0)
    """
    inside = core.reindex(network.actors).to_numpy(dtype=bool)
    ties, edge = network.symmetric, int((~inside).sum())
    joining = ties[inside][:, ~inside].nnz / max(int(inside.sum()) * edge, 1)
    return joining, ties[~inside][:, ~inside].nnz / max(edge * (edge - 1), 1)
