"""What is different from the wave before, and how much of it may be mere uncertainty."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from math import isnan, nan
from typing import TYPE_CHECKING, Final, cast

from verkosto.analysis import ANY
from verkosto.analysis.studies import Kind, Study
from verkosto.content import table
from verkosto.guidance.verdict import Scope
from verkosto.instruments.gates import SHARES_FROM
from verkosto.network.registry import NETWORK_MEASURES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from verkosto.analysis import Analysis
    from verkosto.instruments.groups import Change
    from verkosto.network.network import Network

Span = tuple[float, float]
_UNKNOWN: Final[Span] = (nan, nan)
_TOLD: Final = ("mean_degree", "reciprocity", "transitivity", "centralization_degree")
"""Figures of ties with a paired interval; of one panel the density tells the same as the mean degree."""
_GROWN: Final = float(table("thresholds")["change"]["grown"]["value"])
_EVALUATION: Final = "six_d"


@dataclass(frozen=True)
class Size:
    """How large a wave is and how full: members, density 0 … 1 and ties per member."""

    members: int
    density: float
    mean_degree: float


@dataclass(frozen=True)
class Moved:
    """A figure in both waves and the interval of its change; ``nan`` where there is none."""

    figure: str
    first: float
    second: float
    span: Span


@dataclass(frozen=True)
class Panel:
    """Ties among those who answered in both waves: how many they are, and the figures that may be shown.

    ``pending`` says why the intervals are not known, a key; "" when they are.
    """

    members: int = 0
    moved: tuple[Moved, ...] = ()
    pending: str = ""


@dataclass(frozen=True)
class Rated:
    """A statement's share of positive answers in both waves.

    ``uncertain``: the change fits within the uncertainty; ``unconfirmed``: the shares alone would tell of a
    change, yet the answers of the same people do not.
    """

    item: str
    first: float
    second: float
    uncertain: bool
    unconfirmed: bool = False


@dataclass(frozen=True)
class Changed:
    """What the rules on change look at.

    Attributes
    ----------
    ties : bool
        Whether ties were asked.
    before, now : Size or None
        ``None`` where the relation was asked in one wave only.
    similar : (float, float)
        Between which ends the mean degree of this wave would lie had a similar set of actors been here.
    similar_pending : str
        Why these are not known, a key; "" when they are, or nobody needs them.
    withheld : str
        Why the sizes are not told, a key; "" when they are.
    panel : Panel
    evaluated : bool
        Whether the 6D evaluation was asked in this wave.
    evaluated_before : bool
        Whether anything was rated in an earlier wave.
    rated : tuple of Rated
        The Ds that enough people answered in both waves, in their order.
    """

    ties: bool
    before: Size | None = None
    now: Size | None = None
    similar: Span = _UNKNOWN
    similar_pending: str = ""
    withheld: str = ""
    panel: Panel = field(default_factory=Panel)
    evaluated: bool = False
    evaluated_before: bool = False
    rated: tuple[Rated, ...] = ()


def change_facts(scope: Scope) -> Changed:
    """The facts."""
    scores = scope.analysis.scores
    facts = Changed(
        ties=bool(scope.relation),
        evaluated=scores.six_d is not None,
        evaluated_before=scores.earlier is not None,
        rated=_rated(scores.changes(_EVALUATION)),
    )
    before = _comparable(scope)
    if before is None:
        return facts
    known, pending = _similar(scope) if _grown(scope, before) else (_UNKNOWN, "")
    return replace(
        facts,
        before=_size(before, scope),
        now=_size(scope.analysis, scope),
        similar=known,
        similar_pending=pending,
        withheld=_withheld(before) or _withheld(scope.analysis),
        panel=_panel(scope, before),
    )


def change_wanted(scope: Scope) -> tuple[Study, ...]:
    """What changed among those who answered both waves; the spread of a network that has grown."""
    before, studies = _comparable(scope), scope.analysis.studies
    if before is None:
        return ()
    asked = [_changing(scope, before)] if before.survey is scope.analysis.survey else []
    asked += [_spread(scope)] if _grown(scope, before) else []
    return tuple(study for study in asked if studies.allowed(study.kind) and studies.draws(study))


def _comparable(scope: Scope) -> Analysis | None:
    """The wave before, where the same was asked in it."""
    before, relation = scope.before, scope.relation
    if before is None or not relation:
        return None
    own, earlier = ([one.key for one in wave.relations] for wave in (scope.analysis, before))
    same = relation in earlier and scope.view in before.views(relation)
    return before if same and (relation != ANY or own == earlier) else None


def _grown(scope: Scope, before: Analysis) -> bool:
    """Whether there are so many more members that the density may have fallen for that alone."""
    return scope.analysis.coverage().members >= (1 + _GROWN) * before.coverage().members - 1e-9


def _size(analysis: Analysis, scope: Scope) -> Size:
    network = analysis.network(scope.relation, scope.view)
    density, degree = (
        cast("Callable[[Network], float]", NETWORK_MEASURES[key].function)(network)
        for key in ("density", "mean_degree")
    )
    return Size(network.n, density, degree)


def _withheld(analysis: Analysis) -> str:
    return analysis.withheld(NETWORK_MEASURES["mean_degree"]) or ""


def _changing(scope: Scope, before: Analysis) -> Study:
    return Study(Kind.CHANGE, scope.relation, scope.view, other=before.wave)


def _spread(scope: Scope) -> Study:
    return Study(Kind.BOOTSTRAP, scope.relation, scope.view)


def _similar(scope: Scope) -> tuple[Span, str]:
    studies, study = scope.analysis.studies, _spread(scope)
    if not studies.known(study):
        return _UNKNOWN, _why_unknown(scope.analysis, study)
    span = studies.bootstrap(scope.relation, scope.view).get("mean_degree", _UNKNOWN)
    return span, "not-drawn" if isnan(span[0]) else ""


def _panel(scope: Scope, before: Analysis) -> Panel:
    studies, study = scope.analysis.studies, _changing(scope, before)
    if before.survey is not scope.analysis.survey:  # a study looks at the waves of one survey
        return Panel(pending="not-drawn")
    if not studies.known(study):
        return Panel(pending=_why_unknown(scope.analysis, study))
    found = studies.change(scope.relation, scope.view, before.wave)
    shown = [key for key in _TOLD if scope.analysis.withheld(NETWORK_MEASURES[key]) is None]
    rows = found.figures.reindex([key for key in shown if key in found.figures.index])
    moved = tuple(
        Moved(str(key), float(row["first"]), float(row["second"]), (float(row["low"]), float(row["high"])))
        for key, row in rows.iterrows()
    )
    return Panel(len(found.panel), moved, "" if found.draws else "not-drawn")


def _why_unknown(analysis: Analysis, study: Study) -> str:
    """Why a study's result is not there."""
    reason = _withheld(analysis)
    if reason or not analysis.studies.allowed(study.kind):
        return reason or "low-response"
    return "under-way" if analysis.studies.draws(study) else "not-drawn"


def _rated(changes: Sequence[Change]) -> tuple[Rated, ...]:
    return tuple(
        Rated(
            item=one.item,
            first=one.before.share_positive,
            second=one.now.share_positive,
            uncertain=one.uncertain,
            unconfirmed=one.uncertain and one.range is not None and not one.range[0] <= 0 <= one.range[1],
        )
        for one in changes
        if not one.withheld and min(one.before.n, one.now.n) >= SHARES_FROM
    )
