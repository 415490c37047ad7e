"""What each actor's leaving would do to the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd

from verkosto.network.absence import distance_fragmentation_without, words_per_step
from verkosto.network.network import Network
from verkosto.network.pieces import pieces
from verkosto.network.telling import Tell, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Places = NDArray[np.int64]

_TOP: Final = 20
"""Of a large network the distances are walked anew without the cut-points and so many of the top bridges."""

_WORK: Final = 1_000_000_000
"""Words looked at a step for all actors together, some ten seconds: with more a network is large."""


def leaving(network: Network, tell: Tell = silent) -> pd.DataFrame:
    """What each actor's leaving would do, direction ignored.

    Parameters
    ----------
    network : Network
    tell : callable

    Returns
    -------
    pandas.DataFrame, indexed by actor
        ``parts`` (int: how many more parts there would be among the others, 0 for most), ``left_behind``
        (int: how many of the others would fall out of the largest part that they were in), ``real_cut``
        (bool: at least two would be left behind, not just one actor who has no other tie),
        ``fragmentation`` and ``distance_fragmentation`` among the remaining, and the same with ``_before``
        (of the whole network) for comparison; ``nan`` with fewer than two who remain.

        Beyond some 1,500 actors ``distance_fragmentation`` is known only of the cut-points that leave most
        behind and of the 20 through whom most routes run, beyond some 12,000 of nobody; else ``nan``.

    References
    ----------
    Domain M-07, M-14, M-18; Borgatti (2006). [borgatti2006]

    Examples
    --------
    >>> found = leaving(Network.from_edges([("a", "b"), ("b", "c"), ("c", "d"), ("d", "e")]))
    >>> found.loc["c", ["parts", "left_behind", "real_cut"]].to_list() == [1, 2, True]
    True
    >>> found.loc["c", ["fragmentation", "fragmentation_before"]].round(3).tolist()
    [0.667, 0.0]
    """
    fallen = pieces(network)
    table = pd.DataFrame(index=network.actors)
    table["parts"] = np.array([max(len(sizes) - 1, 0) for sizes in fallen], dtype=np.int64)
    behind = np.array([sum(sizes) - max(sizes, default=0) for sizes in fallen], dtype=np.int64)
    table["left_behind"] = behind
    table["real_cut"] = behind >= 2
    pairs, within = _pairs_before(fallen), _pairs_within(fallen)
    table["fragmentation"] = _missing_share(within, network.n - 1)
    table["fragmentation_before"] = _missing_share(np.full(network.n, pairs), network.n)
    distances, before = _distances(network, behind, tell)
    table["distance_fragmentation"] = distances
    table["distance_fragmentation_before"] = before
    return table


def _pairs_before(fallen: list[list[int]]) -> int:
    """Ordered pairs that reach each other: each actor reaches the others of its part."""
    return sum(sum(sizes) for sizes in fallen)


def _pairs_within(fallen: list[list[int]]) -> Places:
    """The same among the others without each actor: those of its part lose some, the rest none."""
    pairs = _pairs_before(fallen)
    part = np.array([sum(sizes) + 1 for sizes in fallen], dtype=np.int64)
    inside = np.array([sum(size * (size - 1) for size in sizes) for sizes in fallen], dtype=np.int64)
    return pairs - part * (part - 1) + inside


def _missing_share(pairs: Places, actors: int) -> Numbers:
    """The share of the ordered pairs that do not reach each other."""
    if actors < 2:
        return np.full(len(pairs), np.nan)
    return 1 - pairs / (actors * (actors - 1))


def _distances(network: Network, behind: Places, tell: Tell) -> tuple[Numbers, float]:
    """Distance-weighted fragmentation without each actor, and with everybody."""
    ties = network.symmetric
    walked = _walked(network, behind)
    without = np.full(network.n, np.nan)
    before = distance_fragmentation_without(ties, np.zeros((1, 0), dtype=np.int64))
    without[walked] = distance_fragmentation_without(ties, walked[:, None], tell)
    tell(1, 1)
    return without, float(before[0])


def _walked(network: Network, behind: Places) -> Places:
    """Everybody, or in a large network those of whom most is to be feared."""
    allowed = _WORK // max(words_per_step(network.symmetric), 1)
    if network.n <= allowed:
        return np.arange(network.n)
    bridging = np.argsort(-network.paths.betweenness.round(6), kind="stable")[:_TOP]
    cutting = np.argsort(-behind, kind="stable")[: max(allowed - _TOP, 0)]
    return np.union1d(bridging, cutting[behind[cutting] > 0])
