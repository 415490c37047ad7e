"""How much a figure would move if a similar set of actors were here: the vertex bootstrap (domain 3.1)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import ceil, isnan, nan
from typing import TYPE_CHECKING, Final, cast

import numpy as np
from scipy import sparse

from verkosto.network.network import Network
from verkosto.network.random_figures import FIGURES, quotient
from verkosto.network.random_networks import Batch
from verkosto.network.registry import NETWORK_MEASURES
from verkosto.network.telling import Tell, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Places = NDArray[np.int64]

LEAST_DRAWS: Final = 400
"""The ends of an interval of 95 % out of fewer draws would wander too much."""

_ROWS: Final = 20_000
"""Actors of all draws that are looked at together."""
_TOLD: Final = 20
"""Into at least so many parts the draws are cut, for progress."""
_STEPS: Final = 1_000_000_000
"""Two-step ways and ties looked at in about ten seconds."""


def vertex_bootstrap(
    network: Network, keys: Iterable[str], draws: int = 2000, seed: int = 1, tell: Tell = silent
) -> dict[str, tuple[float, float]]:
    """2.5 % and 97.5 % points of figures when actors are drawn with replacement.

    n actors are drawn anew, and the ties among those drawn are looked at. The same actor drawn twice is two
    actors: what is between them is drawn at random from the observed pairs (whole dyads, so that
    reciprocity stays). The interval is conservative: "at least 95 %".

    Parameters
    ----------
    network : Network
    keys : iterable of str
        Figures of the registry, those of :data:`RESAMPLED`.
    draws : int
        Fewer are made where so many would take more than about ten seconds.
    seed : int
    tell : callable
        Told how many draws are made, and of how many.

    Returns
    -------
    dict of str to (low, high)
        In the order of the keys, without those that have no meaning in the network's view; empty with fewer
        than three actors and where that time does not even make 400 draws. ``nan`` where the observed
        figure is undefined.

    Raises
    ------
    KeyError
        When a key is none of :data:`RESAMPLED`.

    Notes
    -----
    Unknown reports stay unknown: who did not answer has not answered in any draw, nor is anything filled in
    between two copies of it. Density, mean degree and reciprocity look at known pairs as the registry does.
    A full roster is no sample; see domain 3.1 for what the interval answers.

    References
    ----------
    Domain 3.1; Snijders & Borgatti (1999). [snijders1999]

    Examples
    --------
    >>> ring = Network.from_edges([(str(i), str((i + 1) % 20)) for i in range(20)])
    >>> low, high = vertex_bootstrap(ring, ["density"], draws=400)["density"]
    >>> bool(low < 2 / 19 < high)
    True
    """
    drawn = resampled(network, keys, draws, seed, tell)
    return {key: _points(values, _observed(network, key)) for key, values in drawn.items()}


def resampled(
    network: Network, keys: Iterable[str], draws: int = 2000, seed: int = 1, tell: Tell = silent
) -> dict[str, Numbers]:
    """Figures of the draws of :func:`vertex_bootstrap`, which tells the rest.

    Returns
    -------
    dict of str to numpy array of float, shape (draws,)
        ``nan`` where the figure of a draw is undefined.
    """
    asked = {key: RESAMPLED[key] for key in keys}
    figures = {key: made for key, made in asked.items() if network.view in NETWORK_MEASURES[key].views}
    feasible = _feasible(network, draws)
    rows: dict[str, list[Numbers]] = {key: [] for key in figures}
    done = 0
    for draw in _drawn(network, feasible, np.random.default_rng(seed)):
        for key, made in figures.items():
            rows[key].append(made(draw))
        done += draw.blocks
        tell(done, feasible)
    if not done:
        tell(draws, draws)
        return {}
    return {key: np.concatenate(values) for key, values in rows.items()}


def _points(values: Numbers, observed: float) -> tuple[float, float]:
    defined = values[~np.isnan(values)]
    if isnan(observed) or not len(defined):
        return nan, nan
    low, high = np.quantile(defined, [0.025, 0.975])
    return float(low), float(high)


def _observed(network: Network, key: str) -> float:
    return cast("Callable[[Network], float]", NETWORK_MEASURES[key].function)(network)


def _feasible(network: Network, draws: int) -> int:
    if network.n < 3:
        return 0
    degrees = np.diff(network.symmetric.indptr).astype(np.float64)
    allowed = int(_STEPS // (float(degrees @ degrees) + 20 * degrees.sum() + 20 * network.n))
    return min(draws, allowed) if allowed >= min(draws, LEAST_DRAWS) else 0


@dataclass(frozen=True, eq=False)
class _Observed:
    """What every draw looks up in the network."""

    network: Network
    answered: Numbers
    kinds: Numbers
    told: sparse.csr_array
    left_open: sparse.csr_array
    gaps: sparse.csr_array
    returned: sparse.csr_array

    @classmethod
    def of(cls, network: Network) -> _Observed:
        answered = network.answered.astype(np.float64)
        keep = sparse.diags_array(answered, format="csr")
        left_open = sparse.csr_array(keep @ network.unanswered.astype(np.float64))
        either = sparse.csr_array(left_open.maximum(left_open.T))
        census = network.dyad_census()
        kinds = np.array([census["mutual"], census["asymmetric"], census["null"]], dtype=np.float64)
        inside = network.known_dyad_ties
        return cls(
            network=network,
            answered=answered,
            kinds=kinds / max(kinds.sum(), 1),
            told=sparse.csr_array(keep @ network.reports),
            left_open=left_open,
            gaps=sparse.csr_array(keep @ either @ keep),
            returned=sparse.csr_array(inside.multiply(inside.T)),
        )


@dataclass(frozen=True, eq=False)
class _Twins:
    """Pairs of copies of one respondent, in all draws: their places, and what is filled in between."""

    first: Places
    second: Places
    forth: NDArray[np.bool_]
    back: NDArray[np.bool_]


class _Draw:
    """Some draws of n actors, side by side."""

    def __init__(self, observed: _Observed, chosen: Places, random: np.random.Generator) -> None:
        self.observed, self.chosen = observed, chosen
        self.blocks, self.n = chosen.shape
        self.order = np.argsort(chosen, axis=1, kind="stable")
        flat = (chosen + self.n * np.arange(self.blocks)[:, None]).ravel()
        self.copies = np.bincount(flat, minlength=self.blocks * self.n).reshape(self.blocks, self.n)
        self.counts = self.copies.astype(np.float64)
        self.twins = self._twins(random)

    def _twins(self, random: np.random.Generator) -> _Twins:
        ordered = np.take_along_axis(self.chosen, self.order, axis=1)
        place = self.order + self.n * np.arange(self.blocks)[:, None]
        first, second = [], []
        for lag in range(1, self.copies.max(initial=0)):
            same = (ordered[:, lag:] == ordered[:, :-lag]) & self.observed.network.answered[ordered[:, lag:]]
            first.append(place[:, :-lag][same])
            second.append(place[:, lag:][same])
        one, other = (np.concatenate([*ends, np.zeros(0, dtype=np.int64)]) for ends in (first, second))
        luck = random.random(len(one))
        turned = random.random(len(one)) < 0.5
        mutual, asymmetric, _ = self.observed.kinds
        both, some = luck < mutual, luck < mutual + asymmetric
        return _Twins(one, other, both | (some & turned), both | (some & ~turned))

    def among(self, pairs: sparse.csr_array) -> Numbers:
        """How many of some ordered pairs there are among those drawn."""
        sums: Numbers = ((pairs.T @ self.counts.T).T * self.counts).sum(axis=1)
        return sums

    def filled(self, twins: NDArray[np.bool_]) -> Numbers:
        """In how many of the pairs of twins something is."""
        return np.bincount(self.twins.first[twins] // self.n, minlength=self.blocks).astype(np.float64)

    @cached_property
    def filled_arrows(self) -> Numbers:
        """Arrows filled in."""
        return self.filled(self.twins.forth) + self.filled(self.twins.back)

    @cached_property
    def pairs_of_twins(self) -> Numbers:
        """Ordered pairs of copies of one respondent; unknown where no dyad is known at all."""
        known = self.observed.kinds.sum() > 0
        return 2 * self.filled(np.full(len(self.twins.first), known))

    @cached_property
    def ties(self) -> sparse.csr_array:
        """The ties of all draws, block-diagonal."""
        ties, n = self.observed.network.ties, self.n
        actor = self.chosen.ravel()
        degree = np.diff(ties.indptr)[actor]
        origin = np.repeat(np.arange(len(actor)), degree)
        within = np.arange(len(origin)) - np.repeat(np.cumsum(degree) - degree, degree)
        alter = ties.indices[ties.indptr[actor][origin] + within] + origin // n * n
        copies = self.copies.ravel()[alter]
        starts = (np.cumsum(self.copies, axis=1) - self.copies + n * np.arange(self.blocks)[:, None]).ravel()
        rows = np.repeat(origin, copies)
        nth = np.arange(len(rows)) - np.repeat(np.cumsum(copies) - copies, copies)
        place = (self.order + n * np.arange(self.blocks)[:, None]).ravel()
        columns = place[np.repeat(starts[alter], copies) + nth]
        forth, back = self.twins.forth, self.twins.back
        rows = np.concatenate([rows, self.twins.first[forth], self.twins.second[back]])
        columns = np.concatenate([columns, self.twins.second[forth], self.twins.first[back]])
        size = len(actor)
        return sparse.csr_array((np.ones(len(rows)), (rows, columns)), shape=(size, size))

    @cached_property
    def batch(self) -> Batch:
        """The draws as networks."""
        return Batch(self.ties, self.blocks, directed=self.observed.network.directed)


def _drawn(network: Network, draws: int, random: np.random.Generator) -> Iterator[_Draw]:
    if not draws:
        return
    observed = _Observed.of(network)
    step = max(1, min(_ROWS // network.n, ceil(draws / _TOLD)))
    for start in range(0, draws, step):
        chosen = random.integers(network.n, size=(min(step, draws - start), network.n))
        yield _Draw(observed, chosen, random)


def _density(draw: _Draw) -> Numbers:
    seen, counts = draw.observed, draw.counts
    answering = counts @ seen.answered
    twice = counts**2 @ seen.answered
    if seen.network.directed:
        ties = draw.among(seen.told)
        known = answering * draw.n - twice - draw.among(seen.left_open)
    else:
        ties = draw.among(seen.network.known_dyad_ties)
        known = answering**2 - twice - draw.among(seen.gaps)
    return quotient(ties + draw.filled_arrows, known + draw.pairs_of_twins)


def _mean_degree(draw: _Draw) -> Numbers:
    degrees: Numbers = _density(draw) * (draw.n - 1)
    return degrees


def _reciprocity(draw: _Draw) -> Numbers:
    seen = draw.observed
    returned = draw.among(seen.returned) + 2 * draw.filled(draw.twins.forth & draw.twins.back)
    return quotient(returned, draw.among(seen.network.known_dyad_ties) + draw.filled_arrows)


def _transitivity(draw: _Draw) -> Numbers:
    return FIGURES["transitivity"].values(draw.batch)


def _centralization_degree(draw: _Draw) -> Numbers:
    return FIGURES["centralization_degree"].values(draw.batch)


RESAMPLED: Final[Mapping[str, Callable[[_Draw], Numbers]]] = {
    "density": _density,
    "mean_degree": _mean_degree,
    "reciprocity": _reciprocity,
    "transitivity": _transitivity,
    "centralization_degree": _centralization_degree,
}
"""The figures that are resampled, by key of the registry."""
