"""The figures of the registry, of many random networks at once (domain 3.3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import nan
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from verkosto.network.random_networks import Batch, RandomDyads

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class RandomFigure:
    """A figure of every network of a batch.

    ``walked``: it follows shortest paths, which is slow. ``dyadic``: the dyad census fixes it, so it is
    compared with networks that have only the number of arrows in common.
    """

    values: Callable[[Any], Numbers]
    walked: bool = False
    dyadic: bool = False


def _spread(scores: Numbers, most: float) -> Numbers:
    if scores.shape[1] < 3:
        return np.full(len(scores), nan)
    spread: Numbers = (scores.max(axis=1, keepdims=True) - scores).sum(axis=1) / most
    return np.minimum(spread, 1.0)


def _centralization_degree(batch: Batch) -> Numbers:
    return _spread(batch.out_degree, (batch.n - 1) * (batch.n - 2))


def _centralization_in_degree(batch: Batch) -> Numbers:
    return _directed_spread(batch, batch.in_degree, reported=batch.reversed_flow)


def _centralization_out_degree(batch: Batch) -> Numbers:
    return _directed_spread(batch, batch.out_degree, reported=not batch.reversed_flow)


def _directed_spread(batch: Batch, scores: Numbers, *, reported: bool) -> Numbers:
    """``reported``: by the actors themselves, so only respondents are compared."""
    compared = scores[:, batch.answered] if reported else scores
    return _spread(compared, (compared.shape[1] - 1) * (batch.n - 1))


def _centralization_betweenness(batch: Batch) -> Numbers:
    most = (batch.n - 1) ** 2 * (batch.n - 2) / (1 if batch.directed else 2)
    return _spread(batch.each(batch.paths.betweenness), most)


def _centralization_closeness(batch: Batch) -> Numbers:
    n = batch.n
    connected = batch.each(batch.paths.reached).min(axis=1) == n - 1
    farness = np.where(connected[:, None], batch.each(batch.paths.farness), nan)
    return _spread((n - 1) / farness, (n - 1) * (n - 2) / (2 * n - 3))


def _centralization_harmonic(batch: Batch) -> Numbers:
    return _spread(batch.each(batch.paths.nearness) / (batch.n - 1), (batch.n - 2) / 2)


def quotient(above: Numbers, below: Numbers) -> Numbers:
    """``nan`` where nothing stands below."""
    quotient: Numbers = np.full_like(above, nan)
    np.divide(above, below, out=quotient, where=below > 0)
    return quotient


def _transitivity(batch: Batch) -> Numbers:
    through = batch.sums(batch.in_degree * batch.out_degree)
    return quotient(batch.sums(batch.closed), through - batch.sums(batch.returned))


def _clustering(batch: Batch) -> Numbers:
    pairs = batch.out_degree * (batch.out_degree - 1)
    mean: Numbers = np.nan_to_num(quotient(batch.closed, pairs)).mean(axis=1)
    return np.where(pairs.any(axis=1), mean, nan)


def _reciprocity(drawn: Batch | RandomDyads) -> Numbers:
    return quotient(2 * drawn.mutual, drawn.arrows)


def _confirmation(drawn: Batch | RandomDyads) -> Numbers:
    return quotient(drawn.mutual, drawn.arrows - drawn.mutual)


def _components(batch: Batch) -> Numbers:
    return np.asarray((batch.parts > 0).sum(axis=1), dtype=np.float64)


def _largest_component(batch: Batch) -> Numbers:
    return np.asarray(batch.parts.max(axis=1), dtype=np.float64)


def _isolates(batch: Batch) -> Numbers:
    if not batch.answered.any():
        return np.full(batch.blocks, nan)
    alone = (batch.out_degree + batch.in_degree == 0) & batch.answered
    return np.asarray(alone.sum(axis=1), dtype=np.float64)


def _share_of_pairs(batch: Batch, pairs: Numbers) -> Numbers:
    return pairs / float(batch.n * (batch.n - 1))


def _fragmentation(batch: Batch) -> Numbers:
    reached = batch.sums(batch.paths.reached) if batch.directed else batch.pairs_within()
    return 1.0 - _share_of_pairs(batch, reached)


def _distance_fragmentation(batch: Batch) -> Numbers:
    return 1.0 - _share_of_pairs(batch, batch.sums(batch.paths.nearness))


def _mean_distance(batch: Batch) -> Numbers:
    return quotient(batch.sums(batch.paths.farness), batch.sums(batch.paths.reached))


def _reach(batch: Batch) -> Numbers:
    return _share_of_pairs(batch, batch.sums(batch.paths.reached))


def _diameter(batch: Batch) -> Numbers:
    longest: Numbers = batch.each(batch.paths.farthest).max(axis=1)
    return np.where(longest > 0, longest, nan)


def _hierarchy(batch: Batch) -> Numbers:
    both_ways = batch.pairs_within(strong=True) / 2
    either_way = batch.sums(batch.paths.reached) - both_ways
    return 1.0 - quotient(both_ways, either_way)


FIGURES: Final[Mapping[str, RandomFigure]] = {
    "reciprocity": RandomFigure(_reciprocity, dyadic=True),
    "confirmation": RandomFigure(_confirmation, dyadic=True),
    "transitivity": RandomFigure(_transitivity),
    "clustering": RandomFigure(_clustering),
    "components": RandomFigure(_components),
    "largest_component": RandomFigure(_largest_component),
    "isolates": RandomFigure(_isolates),
    "fragmentation": RandomFigure(_fragmentation, walked=True),
    "distance_fragmentation": RandomFigure(_distance_fragmentation, walked=True),
    "mean_distance": RandomFigure(_mean_distance, walked=True),
    "reach": RandomFigure(_reach, walked=True),
    "diameter": RandomFigure(_diameter, walked=True),
    "hierarchy": RandomFigure(_hierarchy, walked=True),
    "centralization_degree": RandomFigure(_centralization_degree),
    "centralization_in_degree": RandomFigure(_centralization_in_degree),
    "centralization_out_degree": RandomFigure(_centralization_out_degree),
    "centralization_betweenness": RandomFigure(_centralization_betweenness, walked=True),
    "centralization_closeness": RandomFigure(_centralization_closeness, walked=True),
    "centralization_harmonic": RandomFigure(_centralization_harmonic, walked=True),
}
"""The figures for which there are bands, by key of the registry."""
