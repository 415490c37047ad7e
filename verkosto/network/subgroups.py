"""Subgroups: parts whose members have more ties with one another than chance would give them (M-16)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import isnan, nan
from typing import TYPE_CHECKING, Final, Literal

import graspologic_native
import numpy as np
import pandas as pd
from scipy import sparse

from verkosto.content import table
from verkosto.model import View
from verkosto.network.chance import Chance
from verkosto.network.drawn_range import drawn_range
from verkosto.network.network import Network
from verkosto.network.random_networks import Batch
from verkosto.network.rewired import beside, rewired_networks
from verkosto.network.telling import Tell, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Places = NDArray[np.int64]

Doubt = Literal["few-actors", "no-ties", "as-chance", "unstable", "not-drawn", ""]
"""Why subgroups are not shown; "" when they are. The sentence is ``subgroups-<doubt>``."""

_ITERATIONS: Final = 5
"""Leiden begins again so many times from what it found: one time alone often stops short."""
_COMPARED: Final = 10
"""Runs for a rewired network, and of those of the network the ones that are compared with it."""
_EFFORT: Final = 1_500_000
"""Actors and ties gone through, runs · (n + m), in some five seconds; in a large network fewer runs do."""
_EFFORT_EACH: Final = 30_000
"""The same for one rewired network."""
_EFFORT_DRAWN: Final = 3_000_000
"""Actors and ties of all rewired networks, draws · (n + m), in some three quarters of a minute."""
_FEWEST_DRAWN: Final = int(table("thresholds")["draws"]["large"]["value"])
"""Rewired networks from which a large network's band may be made: theirs hardly differ."""


@dataclass(frozen=True, eq=False)
class Subgroups:
    """The best division that was found, and whether it may be shown.

    Attributes
    ----------
    best : pandas.Series of int, indexed by actor
        1 is the largest subgroup; isolates are subgroups of one. What was found, shown or not.
    modularity : float
        Q of that division; ``nan`` without ties.
    band : Chance
        Q of rewired networks (every actor keeps its number of ties), divided in the same way; both ends
        ``nan`` when none were drawn.
    stability : float
        Mean adjusted Rand index between the divisions that the seeds give, 0 … 1 (``nan`` without ties).
    stability_missing : float
        The same between the best division and those of networks with missing answers filled in; ``nan`` when
        nothing is missing or nothing was drawn.
    doubt : str
        Why the division is not shown; "" when it is.
    compared : float
        Q of the best of as many runs as a rewired network has: what stands fairly beside the band, and what
        the doubt "as-chance" asks; ``nan`` without ties.
    range : (float, float) or None
        5 % and 95 % points of Q of the networks with missing answers filled in, widened to hold the
        modularity; None where there are none.
    """

    best: pd.Series
    modularity: float
    band: Chance
    stability: float
    doubt: Doubt
    stability_missing: float = float("nan")
    compared: float = float("nan")
    range: tuple[float, float] | None = None

    @property
    def shown(self) -> pd.Series | None:
        """The division where it may be shown, else ``None``."""
        return None if self.doubt or isnan(self.modularity) else self.best

    @property
    def count(self) -> int:
        """Subgroups of at least two actors."""
        return int((np.bincount(self.best) > 1).sum())


def subgroups(
    network: Network,
    runs: int = 50,
    draws: int = 200,
    seed: int = 1,
    tell: Tell = silent,
    imputed: Sequence[Network] = (),
) -> Subgroups:
    r"""Divide a network into subgroups, direction ignored, and ask whether chance would give as much.

    Parameters
    ----------
    network : Network
    runs : int
        How many times the network is divided, each time from another seed; the best division counts. Above
        some 30,000 actors and ties together there are fewer runs, at 5,000 actors and 50,000 ties 27.
    draws : int
        Rewired networks. Above some 15,000 actors and ties together there are fewer, 50 at 60,000. With 0
        nothing is drawn, and the doubt is ``not-drawn``; nor is it where 50 would take more than a minute.
    seed : int
    tell : callable
        Told how many rewired networks are divided, and of how many.
    imputed : sequence of Network
        The network with missing answers filled in, several times.

    Returns
    -------
    Subgroups
        The doubt is the first that holds: fewer than 15 actors; no ties; nothing drawn; Q not above the
        97.5 % point of the rewired networks; a stability below 0.7 (``content/thresholds.toml``).

    Notes
    -----
    Modularity is compared at equal effort: a rewired network is divided ten times (once, where the network is
    large), and beside the band stands the best of as many runs of the network itself. Isolates are left
    out of the stability, for they are alone in every division. Subgroups with fewer than about
    :math:`\sqrt{2m}` ties inside may be merged with others (Fortunato & Barthélemy 2007).

    References
    ----------
    Newman & Girvan (2004); Guimerà, Sales-Pardo & Amaral (2004); Traag, Waltman & van Eck (2019); Fortunato &
    Barthélemy (2007); Hubert & Arabie (1985). [newman2004] [guimera2004] [fortunato2007] [hubert1985]

    Examples
    --------
    >>> names = [side + letter for side in "xy" for letter in "abcdefgh"]
    >>> circles = [(a, b) for a in names for b in names if a < b and a[0] == b[0]]
    >>> found = subgroups(Network.from_edges([*circles, ("xa", "ya")]), draws=50)
    >>> found.count, found.shown.loc[["xa", "yh"]].tolist(), round(found.modularity, 3)
    (2, [1, 2], 0.482)
    """
    if not network.ties.nnz:
        tell(1, 1)
        alone = pd.Series(np.arange(1, network.n + 1), network.actors, name="subgroup")
        return _judged(Subgroups(alone, nan, Chance(nan, nan, nan), nan, ""))
    random = np.random.default_rng(seed)
    ties = network.symmetric
    qualities, divisions = _divided(ties, _affordable(ties, runs, _EFFORT), random)
    best = int(np.argmax(qualities > qualities.max() - 1e-12))
    compared = _affordable(ties, min(runs, _COMPARED), _EFFORT_EACH)
    fair = float(qualities[:compared].max())
    drawn = _drawn(network, compared, _feasible(ties, draws), random, tell)
    tied = np.diff(ties.indptr) > 0
    filled = [_best(other.symmetric, compared, random) for other in imputed if other.ties.nnz]
    beside_filled = np.array([divisions[best], *(division for _, division in filled)])[:, tied]
    modularity = float(qualities[best])
    return _judged(
        Subgroups(
            pd.Series(_numbered(divisions[best]), network.actors, name="subgroup"),
            modularity,
            beside(drawn, fair),
            _mean_of_pairs(_agreement(divisions[:, tied])),
            "",
            float(_agreement(beside_filled)[0, 1:].mean()) if filled else nan,
            fair,
            drawn_range(np.array([quality for quality, _ in filled]), modularity),
        )
    )


def _judged(found: Subgroups) -> Subgroups:
    """With the first doubt that holds; what is compared with chance is Q at equal effort."""
    limits = {key: entry["value"] for key, entry in table("thresholds")["subgroups"].items()}
    doubts: dict[Doubt, bool] = {
        "few-actors": len(found.best) < limits["actors"],
        "no-ties": isnan(found.modularity),
        "not-drawn": not found.band.draws,
        "as-chance": found.compared <= found.band.high + 1e-12,
        "unstable": found.stability < limits["stability"] or found.stability_missing < limits["stability"],
    }
    return replace(found, doubt=next((doubt for doubt, holds in doubts.items() if holds), ""))


def _drawn(network: Network, runs: int, draws: int, random: np.random.Generator, tell: Tell) -> Numbers:
    """Q of rewired networks, each the best of some runs."""
    model = replace(network, ties=network.symmetric, strengths=network.symmetric, view=View.UNION)
    drawn: list[float] = []
    for batch in rewired_networks(model, draws, random):
        for block in range(batch.blocks):
            drawn.append(_best(_block(batch, block), runs, random)[0])
            if len(drawn) % max(1, draws // 50) == 0:
                tell(len(drawn), draws)
    tell(max(draws, 1), max(draws, 1))
    return np.array(drawn)


def _block(batch: Batch, block: int) -> sparse.csr_array:
    part = slice(block * batch.n, (block + 1) * batch.n)
    starts = batch.ties.indptr[part.start : part.stop + 1]
    inside = slice(starts[0], starts[-1])
    places = batch.ties.indices[inside] - part.start
    return sparse.csr_array((batch.ties.data[inside], places, starts - starts[0]), shape=(batch.n, batch.n))


# -- dividing ------------------------------------------------------------------------------------------------


def _affordable(ties: sparse.csr_array, runs: int, effort: int) -> int:
    return max(1, min(runs, effort // _work(ties)))


def _work(ties: sparse.csr_array) -> int:
    """Actors and ties."""
    return int(ties.shape[0]) + int(ties.nnz) // 2


def _feasible(ties: sparse.csr_array, draws: int) -> int:
    allowed = min(draws, _EFFORT_DRAWN // _work(ties))
    return allowed if allowed >= min(draws, _FEWEST_DRAWN) else 0


def _leiden(ties: sparse.csr_array, seed: int, trials: int) -> tuple[float, Places]:
    """The best of some divisions and its Q; resolution 1 is Newman's modularity.

    Isolates stay outside the search, so that they cannot turn it another way; each is a part of its own.
    """
    tied = np.flatnonzero(np.diff(ties.indptr))
    among = ties if len(tied) == ties.shape[0] else sparse.csr_array(ties[tied][:, tied])
    quality, part = graspologic_native.leiden_csr(
        among.indptr.astype(np.int64),
        among.indices.astype(np.int32),
        among.data.astype(np.float64),
        among.shape[0],
        iterations=_ITERATIONS,
        seed=seed,
        trials=trials,
    )
    division = len(tied) + np.arange(ties.shape[0])
    division[tied] = [part[place] for place in range(len(tied))]
    return quality, division


def _divided(ties: sparse.csr_array, runs: int, random: np.random.Generator) -> tuple[Numbers, Places]:
    """Q of each run, and the divisions, shape (runs, n)."""
    found = [_leiden(ties, int(seed), 1) for seed in random.integers(1 << 31, size=runs)]
    return np.array([quality for quality, _ in found]), np.array([division for _, division in found])


def _best(ties: sparse.csr_array, runs: int, random: np.random.Generator) -> tuple[float, Places]:
    return _leiden(ties, int(random.integers(1 << 31)), runs)


def _numbered(division: Places) -> Places:
    """The same parts, 1 the largest; of equals the one whose first actor comes first."""
    _, first, part, size = np.unique(division, return_index=True, return_inverse=True, return_counts=True)
    number = np.empty(len(size), dtype=np.int64)
    number[np.lexsort((first, -size))] = np.arange(1, len(size) + 1)
    numbers: Places = number[part]
    return numbers


# -- how far divisions agree ---------------------------------------------------------------------------------


def _agreement(divisions: Places) -> Numbers:
    """The adjusted Rand index of every two divisions, shape (divisions, divisions).

    Hubert & Arabie (1985). [hubert1985] Two that both part nobody, or everybody, agree wholly.
    """
    count, n = divisions.shape
    _, part = np.unique(divisions + (divisions.max() + 1) * np.arange(count)[:, None], return_inverse=True)
    member = sparse.csr_array((np.ones(part.size), (np.tile(np.arange(n), count), part.ravel())))
    of = np.zeros(member.shape[1], dtype=np.int64)
    of[part.ravel()] = np.repeat(np.arange(count), n)
    shared = sparse.csr_array(member.T @ member).tocoo()
    rows, columns = shared.coords
    pairs = shared.data * (shared.data - 1) / 2
    together = np.bincount(of[rows] * count + of[columns], pairs, count * count).reshape(count, count)
    inside = np.diag(together)
    by_chance = np.outer(inside, inside) / max(n * (n - 1) / 2, 1)
    most = np.add.outer(inside, inside) / 2
    agreement: Numbers = np.ones((count, count))
    np.divide(together - by_chance, most - by_chance, out=agreement, where=most - by_chance > 1e-9)
    return agreement


def _mean_of_pairs(agreement: Numbers) -> float:
    """1 where there is one division only."""
    above = agreement[np.triu_indices(len(agreement), 1)]
    return float(above.mean()) if len(above) else 1.0
