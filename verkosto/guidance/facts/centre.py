"""How far the network hangs on a few: centralization beside chance, bridges, cut-points, coordinators."""

from __future__ import annotations

from dataclasses import dataclass
from math import isnan, nan
from typing import TYPE_CHECKING, Final

from verkosto.analysis.bridging import drawn_answers, top_bridges
from verkosto.analysis.roles import named_coordinators
from verkosto.analysis.studies import Kind, Study
from verkosto.content import table
from verkosto.guidance.verdict import REASONS, Scope
from verkosto.model import Band, View
from verkosto.network.missing import LARGEST

if TYPE_CHECKING:
    import pandas as pd

_TESTED: Final = int(table("thresholds")["groups"]["tests"]["value"])
"""From so many members on a figure is compared with chance."""
_ONE_VALUE: Final = 1e-9
"""Every network with these many ties has the same figure: none, one, or all that there can be."""


@dataclass(frozen=True)
class BesideChance:
    """A figure of the network, what chance gives, and what missing answers may do.

    Attributes
    ----------
    value : float
        0 … 1; ``nan`` where there is a reason.
    low, high : float
        2.5 % and 97.5 % points of random networks.
    range : (float, float) or None
        Between what it may lie with all answers; ``None`` where nothing is missing.
    reason : str
        Why it cannot be compared, as a reason of silence; "" when it can.
    """

    value: float = nan
    low: float = nan
    high: float = nan
    range: tuple[float, float] | None = None
    reason: str = ""

    @property
    def unsure(self) -> bool:
        """Whether missing answers may undo a difference from chance."""
        return self.range is not None and self.range[0] <= self.high and self.range[1] >= self.low


@dataclass(frozen=True)
class Bridge:
    """Who bridges most.

    Attributes
    ----------
    actor, label : str
        Id and name; "" where nobody does more than all others, or where there is a reason.
    first : float
        Share 0 … 1 of the drawn networks in which nobody bridges more; ``nan`` where no answer is missing.
    coordinator : bool or None
        Whether it is named to lead or coordinate; ``None`` where roles are not told.
    reason : str
        Why it cannot be told, as a reason of silence; "" when it can.
    """

    actor: str = ""
    label: str = ""
    first: float = nan
    coordinator: bool | None = None
    reason: str = ""


@dataclass(frozen=True)
class Leaver:
    """What an actor's leaving would do to the others, direction ignored.

    Attributes
    ----------
    actor, label : str
    left_behind : int
        Others who would fall out of the largest part that they were in.
    parts : int
        How many more parts there would be among the others.
    before, after : float
        Distance-weighted fragmentation 0 … 1 with the actor, and among the others without; ``nan`` in large
        networks for those on whom little hangs.
    drawn : float
        Share 0 … 1 of the drawn networks that break without the actor; ``nan`` where no answer is missing.
    """

    actor: str
    label: str
    left_behind: int
    parts: int
    before: float
    after: float
    drawn: float = nan


@dataclass(frozen=True)
class Centre:
    """What the rules on the centre look at.

    Attributes
    ----------
    ties : BesideChance
        Degree centralization; where arrows are looked at, that of being named.
    arrows : bool
        Whether arrows are looked at.
    routes : BesideChance
        Betweenness centralization.
    bridge : Bridge
    members : int
    cuts : tuple of Leaver
        Those without whom at least two others would be left behind; most left behind first.
    coordinators : tuple of Leaver or None
        Those who are named to lead or coordinate; ``None`` where roles are not told.
    leaving : str
        Why cuts and coordinators cannot be told, as a reason of silence; "" when they can.
    """

    ties: BesideChance
    arrows: bool
    routes: BesideChance
    bridge: Bridge
    members: int = 0
    cuts: tuple[Leaver, ...] = ()
    coordinators: tuple[Leaver, ...] | None = None
    leaving: str = ""


def centre_facts(scope: Scope) -> Centre:
    """The facts, from the studies that are known."""
    arrows = scope.view is View.DIRECTED
    if not scope.relation:
        nothing = BesideChance(reason="not-asked")
        return Centre(nothing, arrows, nothing, Bridge(reason="not-asked"), leaving="not-asked")
    named = named_coordinators(scope.analysis.survey)
    leaving = _leaving_reason(scope)
    leavers = () if leaving else _leavers(scope, named)
    cuts = sorted((one for one, real, _ in leavers if real), key=lambda one: -one.left_behind)
    return Centre(
        ties=_beside_chance(scope, _naming(scope) if arrows else "centralization_degree"),
        arrows=arrows,
        routes=_beside_chance(scope, "centralization_betweenness"),
        bridge=_bridge(scope, named),
        members=scope.analysis.coverage().members,
        cuts=tuple(cuts),
        coordinators=None if named is None else tuple(one for one, _, led in leavers if led),
        leaving=leaving,
    )


def centre_wanted(scope: Scope) -> tuple[Study, ...]:
    """The leaving of actors, missing answers where any are missing, and chance where it is drawn."""
    if not scope.relation:
        return ()
    studies = scope.analysis.studies
    kinds = [Kind.LEAVING]
    if _answers_missing(scope) and studies.most_draws(Kind.MISSING):
        kinds.append(Kind.MISSING)
    if studies.most_draws(Kind.CHANCE):
        kinds.append(Kind.CHANCE)
    return tuple(_study(scope, kind) for kind in kinds if studies.allowed(kind))


def _study(scope: Scope, kind: Kind) -> Study:
    return Study(kind, scope.relation, scope.view)


def _naming(scope: Scope) -> str:
    """The centralization of being named: arrows run to those who are named, or from them."""
    turned = scope.analysis.relation(scope.relation).reversed_flow
    return "centralization_out_degree" if turned else "centralization_in_degree"


def _answers_missing(scope: Scope) -> bool:
    coverage = scope.analysis.coverage()
    return coverage.respondents < coverage.members


def _missing_reason(scope: Scope) -> str:
    """Why it cannot be told what missing answers may do; "" when it can, or when none are missing."""
    studies, study = scope.analysis.studies, _study(scope, Kind.MISSING)
    if not _answers_missing(scope) or not studies.allowed(Kind.MISSING):
        return ""
    if not studies.known(study):
        return "under-way" if studies.draws(study) else "not-drawn"
    found = studies.missing(scope.relation, scope.view)
    if found.draws or not found.unknown:
        return ""
    return "no-range" if scope.analysis.coverage().members > LARGEST else "not-drawn"


def _beside_chance(scope: Scope, key: str) -> BesideChance:
    analysis, study = scope.analysis, _study(scope, Kind.CHANCE)
    figure = analysis.figures(scope.relation, scope.view)[key]
    if figure.withheld is not None:
        return BesideChance(reason=figure.withheld if figure.withheld in REASONS else "undefined")
    if isnan(figure.value):
        return BesideChance(reason="undefined")
    if analysis.coverage().members < _TESTED:
        return BesideChance(reason="few-actors")
    if not analysis.studies.known(study):
        return BesideChance(reason="under-way" if analysis.studies.draws(study) else "not-drawn")
    if figure.chance is None:
        return BesideChance(reason="not-drawn")
    if figure.chance[1] - figure.chance[0] < _ONE_VALUE:
        return BesideChance(reason="undefined")
    reason = _missing_reason(scope)
    if reason in ("under-way", "not-drawn"):
        return BesideChance(reason=reason)
    return BesideChance(figure.value, *figure.chance, figure.range if _answers_missing(scope) else None)


def _bridge(scope: Scope, named: pd.Index | None) -> Bridge:
    analysis = scope.analysis
    reason = _leaving_band(scope, Band.FULL) or _missing_reason(scope)
    if reason:
        return Bridge(reason=reason)
    if analysis.under_way(scope.relation, scope.view):
        return Bridge(reason="under-way")
    top = top_bridges(analysis, scope.relation, scope.view)
    if top.why != "one":
        return Bridge()
    actor = top.actors[0]
    return Bridge(
        actor,
        str(analysis.survey.actors["label"][actor]),
        _share_drawn(scope, actor, "first"),
        None if named is None else actor in named,
    )


def _share_drawn(scope: Scope, actor: str, column: str) -> float:
    """A share of the drawn networks by actor; ``nan`` where nothing was drawn."""
    drawn = drawn_answers(scope.analysis, scope.relation, scope.view)
    return float(drawn.actors[column][actor]) if drawn else nan


def _leaving_band(scope: Scope, needs: Band) -> str:
    """Why so few actors or answers do not tell who bridges or what hangs on one; "" when they do."""
    coverage = scope.analysis.coverage()
    if coverage.members < table("thresholds")["size"]["network"]["value"]:
        return "few-actors"
    enough = (Band.FULL,) if needs is Band.FULL else (Band.FULL, Band.RANGES)
    return "" if coverage.band in enough else "low-response"


def _leaving_reason(scope: Scope) -> str:
    reason = _leaving_band(scope, Band.RANGES)
    if reason:
        return reason
    return (
        _missing_reason(scope) if scope.analysis.studies.known(_study(scope, Kind.LEAVING)) else "under-way"
    )


def _leavers(scope: Scope, named: pd.Index | None) -> list[tuple[Leaver, bool, bool]]:
    """Cut-points and coordinators: what their leaving does, whether it is a real cut, whether they lead."""
    found = scope.analysis.studies.leaving(scope.relation, scope.view)
    led = found.index.isin(named if named is not None else [])
    labels = scope.analysis.survey.actors["label"]
    chosen = found.assign(led=led)[found["real_cut"] | led]
    return [
        (
            Leaver(
                actor=str(actor),
                label=str(labels[str(actor)]),
                left_behind=int(row["left_behind"]),
                parts=int(row["parts"]),
                before=float(row["distance_fragmentation_before"]),
                after=float(row["distance_fragmentation"]),
                drawn=_share_drawn(scope, str(actor), "cut"),
            ),
            bool(row["real_cut"]),
            bool(row["led"]),
        )
        for actor, row in chosen.to_dict("index").items()
    ]
