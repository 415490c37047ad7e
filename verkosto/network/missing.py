"""What missing answers may do to a figure: unknown reports are drawn many times (domain 2.5)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple, cast

import numpy as np
import pandas as pd
from scipy import sparse

from verkosto.content import table
from verkosto.model import View
from verkosto.network.drawn_range import POINTS, drawn_range
from verkosto.network.measures.betweenness import betweenness_share
from verkosto.network.measures.cores import cut_point
from verkosto.network.network import Network, matrices
from verkosto.network.registry import NETWORK_MEASURES, measures
from verkosto.network.report_model import ReportModel
from verkosto.network.reported import Reports
from verkosto.network.telling import Tell, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Flags = NDArray[np.bool_]
    Numbers = NDArray[np.float64]

_THRESHOLDS: Final = table("thresholds")["missing"]
TOP: Final = int(_THRESHOLDS["top"]["value"])
HELD: Final = float(_THRESHOLDS["held"]["value"])
_EQUAL: Final = 1e-9

LARGEST: Final = 600
"""Members up to which unknown reports are drawn: the model grows with the cube, and beyond takes minutes."""


_VALUED: Final = frozenset({"valued_density", "value_correlation"})
"""Figures of strengths."""


class Ranged(NamedTuple):
    """A figure of ties: its key and its function."""

    key: str
    function: Callable[[Network], float]


@dataclass(frozen=True, eq=False)
class MissingAnswers:
    """How much the figures of a network hang on answers that were not given.

    Attributes
    ----------
    draws : int
        How many times the unknown reports were drawn; 0 when nothing is missing (or nothing known), and in
        networks that are too large.
    unknown : int
        Ordered pairs whose report is unknown.
    figures : dict of str to (float, float)
        By key of the registry, the 5 % and 95 % points of the draws, widened to hold the figure that is
        shown; empty without draws. A figure that is undefined, or is so in more than a fifth of the draws,
        has none.
    actors : pandas.DataFrame, indexed by actor
        ``top`` (share of the draws in which the actor is among the k with the highest betweenness),
        ``cut`` (share in which it is a cut-point), ``first`` (share in which its betweenness is above 0 and
        nobody's is higher), ``betweenness_low`` and ``betweenness_high`` (5 % and 95 % points of
        ``betweenness_share``, widened likewise).
    k : int
        How many "the top" are.
    """

    draws: int
    unknown: int
    figures: dict[str, tuple[float, float]] = field(default_factory=dict)
    actors: pd.DataFrame = field(default_factory=pd.DataFrame)
    k: int = TOP

    @property
    def stable_top(self) -> tuple[str, ...]:
        """Actors among the top in at least 70 % of the draws, in network order: a set, no ranking."""
        if self.actors.empty:
            return ()
        return tuple(str(actor) for actor in self.actors.index[self.actors["top"] >= HELD])


def imputed_networks(
    reports: Network, groups: pd.DataFrame | None, draws: int, random: np.random.Generator
) -> Iterator[Network]:
    """The network with its unknown reports drawn, again and again.

    Parameters
    ----------
    reports : Network
        The view ``directed``: what everybody said.
    groups : pandas.DataFrame or None
        Indexed by actor, a column per attribute: the given groups of every actor (missing where unknown).
    draws : int
    random : numpy.random.Generator

    Yields
    ------
    Network
        The same view, with everything answered. What was known is as it was.
    """
    ordered = None if groups is None else groups.reindex(reports.actors)
    for said in ReportModel(Reports.of(reports), ordered, random).draws(draws, random):
        yield in_view(reports, said, View.DIRECTED)


def in_view(reports: Network, said: Flags, view: View) -> Network:
    """A fully answered network in a view, from who names whom.

    Parameters
    ----------
    reports : Network
        The view ``directed``, for its actors, the direction of its arrows and the strengths that were given.
    said : numpy array of bool, shape (n, n)
        Row names column.
    """
    if view is View.UNION:
        said = said | said.T
    elif view is View.CONFIRMED:
        said = said & said.T
    elif reports.reversed_flow:
        said = said.T
    rows, columns = np.nonzero(said)
    strengths = np.ones(len(rows))
    if view is View.DIRECTED and reports.strengths.nnz:
        given = np.asarray(reports.ties[rows, columns]) > 0
        strengths = np.where(given, np.asarray(reports.strengths[rows, columns]), strengths)
    ties, valued = matrices(rows, columns, strengths, reports.n)
    return Network(
        actors=reports.actors,
        ties=ties,
        strengths=valued,
        view=view,
        answered=np.ones(reports.n, dtype=bool),
        unanswered=sparse.csr_array((reports.n, reports.n), dtype=bool),
        reversed_flow=reports.reversed_flow and view is View.DIRECTED,
    )


def missing_answers(
    reports: Network,
    network: Network,
    groups: pd.DataFrame | None = None,
    draws: int = 50,
    seed: int = 1,
    tell: Tell = silent,
) -> MissingAnswers:
    """Ranges of the figures of a network, from draws of the reports that nobody gave.

    Parameters
    ----------
    reports : Network
        The view ``directed``: what everybody said. An unordered list of ties (view ``union``) has nothing
        unknown.
    network : Network
        The view whose figures are asked, of the same actors.
    groups : pandas.DataFrame or None
        Indexed by actor, a column per attribute: the given groups of every actor (missing where unknown).
    draws : int
    seed : int
        The same seed gives the same ranges.
    tell : callable
        Told how many draws are done.

    Returns
    -------
    MissingAnswers
        Without draws when nothing is missing, nobody answered, or there are more than :data:`LARGEST` actors.

    Notes
    -----
    A range goes from the 5 % to the 95 % point of the draws (as order statistics of so many draws: the
    (draws + 1) × 0.05-th; of whole numbers the next ones outward), and is widened to hold the figure that is
    shown, for that is one of the possible ones; how often ranges hold the figure of the full data is measured
    in ``benchmarks/range_coverage.py``.
    The model (:class:`~verkosto.network.report_model.ReportModel`) takes it that those who did not answer
    would have named others as the respondents do, given how often they are named, by whom, and their groups.

    References
    ----------
    Domain 2.5; Huang et al. (2019); Smith & Moody (2013). [huang2019] [smith2013]

    Examples
    --------
    >>> from dataclasses import replace
    >>> told = Network.from_edges([("a", "b"), ("b", "a"), ("b", "c")], directed=True)
    >>> missing_answers(told, told).draws
    0
    >>> told = replace(told, answered=np.array([True, True, False]))
    >>> found = missing_answers(told, told)
    >>> found.draws, found.unknown, found.figures["ties"]
    (50, 2, (3.0, 5.0))
    """
    told = Reports.of(reports)
    unknown = told.unknown if reports.directed else 0
    if not unknown or draws < 1 or reports.n > LARGEST or not told.known.any():
        tell(1, 1)
        return MissingAnswers(0, unknown)
    random = np.random.default_rng(seed)
    ordered = None if groups is None else groups.reindex(network.actors)
    tally = _Tally(network)
    for done, said in enumerate(ReportModel(told, ordered, random).draws(draws, random)):
        tell(done, draws)
        tally.add(in_view(reports, said, network.view))
    tell(draws, draws)
    return MissingAnswers(draws, unknown, tally.ranges(), tally.actors(), tally.k)


class _Tally:
    """Figures of the drawn networks, beside those that are shown."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._figures: list[dict[str, float]] = []
        self._betweenness: list[Numbers] = []
        self._top: list[Flags] = []
        self._first: list[Flags] = []
        self._cut: list[Flags] = []
        self.k = min(TOP, network.n)

    def add(self, drawn: Network) -> None:
        """Work out one drawn network."""
        self._figures.append(_figures(drawn))
        self._betweenness.append(betweenness_share(drawn).to_numpy())
        self._top.append(top_bridging(drawn.paths.betweenness, self.k))
        self._first.append(top_bridging(drawn.paths.betweenness, min(1, self.k)))
        self._cut.append(cut_point(drawn).to_numpy())

    def ranges(self) -> dict[str, tuple[float, float]]:
        """By figure; left out where there is none."""
        shown, drawn = _figures(self._network), pd.DataFrame(self._figures)
        whole = {key for key in shown if NETWORK_MEASURES[key].whole}
        ranges = {
            key: drawn_range(drawn[key].to_numpy(), value, whole=key in whole) for key, value in shown.items()
        }
        return {key: ends for key, ends in ranges.items() if ends}

    def actors(self) -> pd.DataFrame:
        """By actor."""
        low, high = np.quantile(np.array(self._betweenness), POINTS, axis=0, method="weibull")
        shown = betweenness_share(self._network).to_numpy()
        columns = {
            "top": np.mean(self._top, axis=0),
            "cut": np.mean(self._cut, axis=0),
            "first": np.mean(self._first, axis=0),
            "betweenness_low": np.minimum(low, shown),
            "betweenness_high": np.maximum(high, shown),
        }
        return pd.DataFrame(columns, index=self._network.actors)


def top_bridging(betweenness: Numbers, k: int) -> Flags:
    """Whether an actor is among the k with the highest betweenness: equals all, those without any never."""
    least = np.sort(betweenness)[-k] if k else np.inf
    return (betweenness >= least * (1 - _EQUAL)) & (betweenness > 0)


def drawn_measures(view: View) -> list[Ranged]:
    """The measures of a view that get a range: those of ties, for strengths of drawn ties are not drawn."""
    every = measures("network", view)
    return [
        Ranged(one.key, cast("Callable[[Network], float]", one.function))
        for one in every
        if one.function is not None and one.key not in _VALUED
    ]


def _figures(network: Network) -> dict[str, float]:
    return {one.key: float(one.function(network)) for one in drawn_measures(network.view)}
