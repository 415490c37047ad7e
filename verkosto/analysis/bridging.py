"""Who bridges most and how sure that is: what the bridges page and the rules both say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from verkosto.analysis.studies import Kind, Study
from verkosto.content import table
from verkosto.model import Band, View
from verkosto.network.measures.betweenness import betweenness_share
from verkosto.network.registry import ACTOR_MEASURES

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

    from verkosto.analysis.analysis import Analysis
    from verkosto.network.missing import MissingAnswers

HARDLY: Final = 0.05
"""In fewer of the draws the network hardly ever breaks without an actor: nobody is named."""
SURE: Final = float(table("thresholds")["missing"]["held"]["value"])
"""The network hangs on one for sure when it breaks in so large a share of the draws."""
_ENDS: Final = 1e-9


@dataclass(frozen=True)
class Top:
    """Who bridges most.

    Attributes
    ----------
    actors : tuple of str
        One, or a set in the order of names; empty where nobody stands out or it cannot be told.
    why : str
        "one"; why there is a set instead: "missing" answers, or "equal"; "nobody" lies between others; or
        "unknown".
    """

    actors: tuple[str, ...]
    why: str


def bridging_routes(analysis: Analysis, relation: str, view: View) -> pd.Series:
    """The share of the shortest routes between others that runs through each.

    Returns
    -------
    pandas.Series of float, indexed by actor
        0 … 1; ``nan`` where withheld or under way.
    """
    network = analysis.network(relation, view)
    withheld = analysis.withheld(ACTOR_MEASURES["betweenness_share"])
    if withheld is not None or analysis.under_way(relation, view):
        return network.series(np.full(network.n, np.nan), "betweenness_share")
    return betweenness_share(network)


def drawn_answers(analysis: Analysis, relation: str, view: View) -> MissingAnswers | None:
    """What missing answers may do to actors, where it is known and anything was drawn."""
    if not _known(analysis, relation, view):
        return None
    found = analysis.studies.missing(relation, view)
    return found if found.draws and not found.actors.empty else None


def top_bridges(analysis: Analysis, relation: str, view: View) -> Top:
    """Who bridges most: one where so many answered that actors may stand in an order, else a set.

    Parameters
    ----------
    analysis : Analysis
    relation : str
    view : View

    Returns
    -------
    Top
        Made of what is known now; no study is worked out.
    """
    band = analysis.coverage().band
    routes = bridging_routes(analysis, relation, view).dropna()
    if band not in (Band.FULL, Band.RANGES) or routes.empty:
        return Top((), "unknown")
    best = routes.index[routes >= routes.max() * (1 - _ENDS)] if routes.max() > 0 else routes.index[:0]
    if not len(best):
        return Top((), "nobody")
    drawn, ordered = drawn_answers(analysis, relation, view), band is Band.FULL
    stable = drawn.stable_top if drawn else ()
    if ordered and (not drawn or set(best) <= set(stable)):
        return Top(by_name(analysis, best), "one" if len(best) == 1 else "equal")
    if stable:
        return Top(by_name(analysis, stable), "missing")
    complete = _known(analysis, relation, view) and not drawn and ordered
    return Top(by_name(analysis, best), "equal") if complete else Top((), "unknown")


def by_name(analysis: Analysis, actors: Iterable[str]) -> tuple[str, ...]:
    """Actors in the order of their names."""
    labels = analysis.survey.actors["label"]
    return tuple(sorted(map(str, actors), key=lambda actor: str(labels[actor]).casefold()))


def _known(analysis: Analysis, relation: str, view: View) -> bool:
    """Whether it is known what missing answers may do, and may be shown."""
    study = Study(Kind.MISSING, relation, view)
    return analysis.studies.allowed(Kind.MISSING) and analysis.studies.known(study)
