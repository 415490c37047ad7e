"""What a check of the type looks at: the default relation's ties, each figure worked out once."""

from __future__ import annotations

from functools import cached_property
from math import isnan, nan
from typing import Final, Literal

import numpy as np
import pandas as pd
from scipy.sparse.csgraph import connected_components

from verkosto.analysis.analysis import Analysis
from verkosto.analysis.roles import named_coordinators
from verkosto.content import table
from verkosto.model import View
from verkosto.network.chance import Chance, chance
from verkosto.network.network import Network

Place = Literal["below", "inside", "above", ""]

ROUTES: Final = "centralization_betweenness"
DEGREE: Final = "centralization_degree"
CLOSED: Final = "transitivity"
_LONG: Final = 100_000  # a thousand random networks of this walk length take half a second here
_ALONE: Final = float(table("thresholds")["checks"]["alone"]["value"])


def place_of(value: float, band: Chance | None) -> Place:
    """Where a figure lies beside its random band; "" when either is not known.

    Examples
    --------
    >>> place_of(0.5, Chance(0.1, 0.3, 1.0)), place_of(0.3, Chance(0.1, 0.3, 1.0)), place_of(0.5, None)
    ('above', 'inside', '')
    """
    if band is None or isnan(value) or isnan(band.low):
        return ""
    if value > band.high + 1e-9:
        return "above"
    return "below" if value < band.low - 1e-9 else "inside"


def long_to_draw(analysis: Analysis, network: Network) -> bool:
    """Whether nobody waits for the random networks beside a network of this size."""
    return not analysis.patient and network.walk_length > _LONG


def chance_bands(analysis: Analysis, relation: str, keys: tuple[str, ...]) -> dict[str, Chance]:
    """What chance gives for figures of the union network; those that take long were drawn elsewhere."""
    network = analysis.network(relation, View.UNION)
    if long_to_draw(analysis, network):
        return analysis.studies.chance(relation, View.UNION)
    return chance(network, keys, seed=analysis.settings.seed)


class Structure:
    """The figures that the checks look at, each worked out once."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.relation = analysis.relations[0].key
        self.network: Network = analysis.network(self.relation, View.UNION)
        self.routes = self.network.paths.betweenness

    def value(self, key: str) -> float:
        """A figure of the union network."""
        return self.analysis.figures(self.relation, View.UNION)[key].value

    @cached_property
    def bands(self) -> dict[str, Chance]:
        """What chance gives for the same number of actors and ties."""
        return chance_bands(self.analysis, self.relation, (ROUTES, DEGREE, CLOSED))

    def place(self, key: str) -> Place:
        """Where a figure lies among random networks; "" when that is not known."""
        return place_of(self.value(key), self.bands.get(key))

    @cached_property
    def named(self) -> pd.Index | None:
        """Named coordinators among the actors; ``None`` when roles are not told."""
        return named_coordinators(self.analysis.survey)

    @cached_property
    def top(self) -> int | None:
        """Position of the actor through whom most routes run; ``None`` when two share it or none runs."""
        most = self.routes.max()
        first = np.flatnonzero(self.routes >= most - 1e-9)
        return int(first[0]) if most > 0 and len(first) == 1 else None

    @property
    def top_is_named(self) -> bool:
        """Whether that actor is a named coordinator."""
        return self.top is not None and self.named is not None and self.network.actors[self.top] in self.named

    @property
    def top_label(self) -> str:
        """Its label; "" where there is none."""
        if self.top is None:
            return ""
        return str(self.analysis.survey.actors.loc[self.network.actors[self.top], "label"])

    @property
    def top_share(self) -> float:
        """Share of the others' shortest routes that run through it."""
        n = self.network.n
        return float(self.routes.max() / ((n - 1) * (n - 2) / 2))

    def through_one_only(self) -> bool:
        """Whether twice as many routes run through the first actor as through the second."""
        second, first = np.sort(self.routes)[-2:]
        return bool(first >= _ALONE * second)

    def largest_part_without_top(self) -> float:
        """The share of the others that the largest part holds when the top actor is away."""
        if self.top is None:
            return nan
        kept = np.arange(self.network.n) != self.top
        _, part = connected_components(self.network.symmetric[kept][:, kept], directed=False)
        return float(np.bincount(part).max() / kept.sum())
