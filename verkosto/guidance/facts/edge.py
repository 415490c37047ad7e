"""The network's edges: core and periphery inside, ties to the outside."""

from __future__ import annotations

from dataclasses import dataclass
from math import isnan, nan
from typing import Final

from verkosto.analysis import ANY
from verkosto.analysis.studies import Kind, Study
from verkosto.content import table
from verkosto.guidance.verdict import Scope
from verkosto.model import Band
from verkosto.network.core_periphery import leaning
from verkosto.network.external import ExternalReach, external_reach

_LEAST: Final = int(table("thresholds")["groups"]["core"]["value"])
"""From so many members on a core is looked for."""


@dataclass(frozen=True)
class Core:
    """The best division into a core and a periphery.

    Attributes
    ----------
    inside, outside : int
        Actors in the core and in the periphery.
    fit : float
        −1 … 1; ``nan`` where there is a reason.
    high : float
        97.5 % point of rewired networks, the division optimised anew in every one.
    least : float
        The lowest that the fit may be with all answers; the fit itself where nothing is missing.
    joining, among : float
        Shares 0 … 1 of the pairs with a tie, direction ignored: an actor of each, and two of the periphery.
    reason : str
        Why it cannot be told, as a reason of silence; "" when it can.
    """

    inside: int = 0
    outside: int = 0
    fit: float = nan
    high: float = nan
    least: float = nan
    joining: float = nan
    among: float = nan
    reason: str = ""


@dataclass(frozen=True)
class Edge:
    """What the rules on the edges look at.

    Attributes
    ----------
    core : Core
    reaching, respondents : int
        Members that named somebody outside the network, of those that answered.
    share : float
        0 … 1; ``nan`` where there is a reason.
    outside : str
        Why ties to the outside cannot be told, as a reason of silence; "" when they can.
    """

    core: Core
    reaching: int = 0
    respondents: int = 0
    share: float = nan
    outside: str = ""


def edge_facts(scope: Scope) -> Edge:
    """The facts, from the studies that are known."""
    if not scope.relation:
        return Edge(Core(reason="not-asked"), outside="not-asked")
    reach = _reach(scope)
    reason = _outside_reason(scope, reach)
    if reason:
        return Edge(_core(scope), outside=reason)
    return Edge(_core(scope), reach.reaching, reach.respondents, reach.share)


def edge_wanted(scope: Scope) -> tuple[Study, ...]:
    """The core, where one is looked for beside chance."""
    studies = scope.analysis.studies
    if not scope.relation or scope.analysis.coverage().members < _LEAST:
        return ()
    wanted = studies.allowed(Kind.CORE) and studies.most_draws(Kind.CORE) > 0
    return (Study(Kind.CORE, scope.relation, scope.view),) if wanted else ()


def _core(scope: Scope) -> Core:
    studies, study = scope.analysis.studies, Study(Kind.CORE, scope.relation, scope.view)
    if scope.analysis.coverage().members < _LEAST:
        return Core(reason="few-actors")
    if not studies.allowed(Kind.CORE):
        return Core(reason="low-response")
    if not studies.known(study):
        return Core(reason="under-way" if studies.draws(study) else "not-drawn")
    found = studies.core_periphery(scope.relation, scope.view)
    if isnan(found.fit):
        return Core(reason="undefined")
    if isnan(found.band.high):
        return Core(reason="not-drawn")
    inside = int(found.core.sum())
    least = found.fit if found.range is None else found.range[0]
    joining, among = leaning(scope.analysis.network(scope.relation, scope.view), found.core)
    return Core(inside, len(found.core) - inside, found.fit, found.band.high, least, joining, among)


def _keys(scope: Scope) -> list[str]:
    """The relations that are looked at: "any" is made of the others."""
    own = [relation.key for relation in scope.analysis.survey.relations]
    if scope.relation != ANY or ANY in own:
        return [scope.relation]
    return [relation.key for relation in scope.analysis.relations if relation.key != ANY]


def _reach(scope: Scope) -> ExternalReach:
    return external_reach(scope.analysis.survey, _keys(scope), scope.analysis.wave)


def _outside_reason(scope: Scope, reach: ExternalReach) -> str:
    """Why ties to the outside cannot be told; "" when they can."""
    coverage = scope.analysis.coverage()
    if coverage.members < table("thresholds")["size"]["network"]["value"]:
        return "few-actors"
    if coverage.band is Band.NONE:
        return "low-response"
    if isnan(reach.share) or not (reach.reaching or _never_named(scope)):
        return "not-asked"
    return "few-answers" if reach.respondents < table("thresholds")["gate"]["answers"]["value"] else ""


def _never_named(scope: Scope) -> bool:
    """Whether no row speaks of an outsider: listed, they were asked about, and nobody named one.

    Where they are named in another relation or wave and not here, they may not have been asked about here.
    """
    survey = scope.analysis.survey
    outsiders = survey.actors.index[~survey.actors["member"].to_numpy(dtype=bool)]
    reports = survey.reports
    spoken = reports["ego"].isin(outsiders) | reports["alter"].isin(outsiders)
    here = spoken & reports["relation"].isin(_keys(scope)) & (reports["wave"] == scope.analysis.wave)
    return bool(here.any()) or not spoken.any()
