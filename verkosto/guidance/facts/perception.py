"""What members say of their network beside what its ties show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from verkosto.analysis import ANY
from verkosto.analysis.structure import ROUTES, Structure, place_of
from verkosto.analysis.studies import Kind, Study
from verkosto.content import table
from verkosto.guidance.facts.empty_places import attribute_called
from verkosto.guidance.facts.perception_sides import Counted, Crossed, Leveled, Rated, Routes, StrongTies
from verkosto.guidance.facts.perception_ties import crossed, few_contacts, one_way, strong_ties
from verkosto.guidance.verdict import Scope, Silent
from verkosto.model import View

if TYPE_CHECKING:
    from verkosto.analysis import Analysis
    from verkosto.instruments.distribution import Distribution

_FEW: Final = int(table("thresholds")["perception"]["few_contacts"]["value"])
_NOT_ASKED: Final = Silent("not-asked")


@dataclass(frozen=True)
class Perception:
    """Both sides of every comparison; a rating is ``None`` and ties are ``Silent`` where they cannot be told.

    Attributes
    ----------
    members : int
    response_rate : float
        0 … 1; ``nan`` without members.
    dialogue, knowing, trust, expertise : Rated or None
        D2, P1, P2, E1.
    shared : Rated or None
        How many of those who answered GOV say that the members coordinate together.
    joint : str
        The grade of the type where the members describe a jointly led network, before the structure is asked;
        "" where they describe another, ``None`` where they were not asked.
    describing : int
        Respondents with a score for every type.
    strong_ways : Leveled or None
    one_way, few_contacts : Counted or Silent
        Of a relation whose two sides report the same.
    one_sided : Counted or Silent
        Pairs rated from both sides in which just one trusts.
    routes : Routes or Silent
        Of the default relation, as the checks of the type look at it.
    strong_ties : StrongTies or Silent
    crossed : Crossed or Silent
    """

    members: int = 0
    response_rate: float = float("nan")
    dialogue: Rated | None = None
    knowing: Rated | None = None
    trust: Rated | None = None
    expertise: Rated | None = None
    shared: Rated | None = None
    joint: str | None = None
    describing: int = 0
    strong_ways: Leveled | None = None
    one_way: Counted | Silent = _NOT_ASKED
    few_contacts: Counted | Silent = _NOT_ASKED
    one_sided: Counted | Silent = _NOT_ASKED
    routes: Routes | Silent = _NOT_ASKED
    strong_ties: StrongTies | Silent = _NOT_ASKED
    crossed: Crossed | Silent = _NOT_ASKED


def perception_facts(scope: Scope) -> Perception:
    """The facts; no study is worked out."""
    analysis, scores = scope.analysis, scope.analysis.scores
    coverage, four, six = analysis.coverage(), scores.four, scores.six_d
    return Perception(
        members=coverage.members,
        response_rate=coverage.response_rate,
        dialogue=_rated(six.items.get("D2") if six else None),
        knowing=_rated(scores.pulse.get("P1")),
        trust=_rated(scores.pulse.get("P2")),
        expertise=_rated(scores.expertise.get("E1")),
        shared=_shared(analysis),
        joint=None if four is None else four.grade if four.best == "Y" else "",
        describing=four.n if four else 0,
        strong_ways=_strong_ways(analysis),
        one_way=_one_way(scope),
        few_contacts=_few_contacts(scope),
        one_sided=_one_sided(analysis),
        routes=_routes(analysis),
        strong_ties=_strong_ties(scope),
        crossed=_crossed(scope),
    )


def perception_wanted(scope: Scope) -> tuple[Study, ...]:
    """Chance beside the default relation, and ties between sectors; only where ratings ask for them."""
    analysis = scope.analysis
    wanted = []
    if analysis.relations and _describes_joint(analysis) and analysis.studies.allowed(Kind.CHANCE):
        wanted.append(_chance_study(analysis))
    mixing = _mixing_study(scope)
    if mixing and analysis.scores.expertise.get("E1") and analysis.studies.allowed(Kind.MIXING):
        wanted.append(mixing)
    return tuple(wanted)


# -- what was rated --------------------------------------------------------------------------------------


def _rated(told: Distribution | None) -> Rated | None:
    return None if told is None else Rated(told.positive, told.n)


def _shared(analysis: Analysis) -> Rated | None:
    told = analysis.scores.chosen.get("GOV")
    return None if told is None else Rated(told.counts.get("shared", 0), told.n)


def _describes_joint(analysis: Analysis) -> bool:
    four = analysis.scores.four
    return "GOV" in analysis.scores.chosen or (four is not None and four.best == "Y")


def _strong_ways(analysis: Analysis) -> Leveled | None:
    modes = analysis.scores.modes
    if modes is None or modes.strong.withheld == "part-asked":
        return None
    strong = modes.strong
    low, high = strong.range or (float("nan"), float("nan"))
    return Leveled(strong.value, low, high, strong.n)


# -- what the ties show ----------------------------------------------------------------------------------


def _reported_by_both(scope: Scope) -> bool:
    """Whether the two sides of a tie report the same: no flow from one to the other, nor one in ``any``."""
    analysis = scope.analysis
    if not scope.relation or View.DIRECTED not in analysis.views(scope.relation):
        return False
    keys = [scope.relation] if scope.relation != ANY else [one.key for one in analysis.relations]
    return all(analysis.views(key)[0] is View.UNION for key in keys)


def _one_way(scope: Scope) -> Counted | Silent:
    if not _reported_by_both(scope):
        return _NOT_ASKED
    return one_way(scope.analysis.network(scope.relation, View.DIRECTED))


def _few_contacts(scope: Scope) -> Counted | Silent:
    if not scope.relation or scope.analysis.views(scope.relation)[0] is View.DIRECTED:
        return _NOT_ASKED
    return few_contacts(scope.analysis.network(scope.relation, View.UNION), _FEW)


def _one_sided(analysis: Analysis) -> Counted | Silent:
    """Only what the gate of trust in ties lets through: how many of how many pairs, never which."""
    told = analysis.tie_trust
    if told is None:
        return _NOT_ASKED
    reasons = {told.withheld, told.pairs_withheld} - {None}
    if reasons:
        return Silent("withheld" if "one-actor" in reasons else "few-ties")
    return Counted(round(told.one_sided * told.pairs), told.pairs)


def _chance_study(analysis: Analysis) -> Study:
    return Study(Kind.CHANCE, analysis.relations[0].key, View.UNION)


def _not_known(analysis: Analysis) -> Silent:
    """Why a study is not there."""
    return Silent("not-drawn" if analysis.settings.draws == 0 else "under-way")


def _routes(analysis: Analysis) -> Routes | Silent:
    if not analysis.relations or (analysis.scores.four is None and "GOV" not in analysis.scores.chosen):
        return _NOT_ASKED
    study = _chance_study(analysis)
    if not analysis.studies.allowed(Kind.CHANCE):
        return Silent("low-response")
    if not analysis.studies.known(study) or analysis.under_way(study.relation, study.view):
        return _not_known(analysis)
    structure = Structure(analysis)
    place = place_of(structure.value(ROUTES), analysis.studies.result(study).get(ROUTES))
    if not place:
        return Silent("not-drawn")
    return Routes(place, structure.through_one_only(), structure.top_share)


def _strong_ties(scope: Scope) -> StrongTies | Silent:
    analysis = scope.analysis
    if not scope.relation or analysis.scores.modes is None:  # the strip of rules takes its time
        return _NOT_ASKED
    ties = analysis.ties(scope.relation, View.UNION)
    if not (ties["mode"] != "unknown").any():
        return _NOT_ASKED
    needed = 2 if analysis.relation(scope.relation).directed else 1
    return strong_ties(ties[~ties["external"]], analysis.tie_mix(scope.relation), needed)


def _mixing_study(scope: Scope) -> Study | None:
    sector = attribute_called(scope.analysis.survey.attributes, "sector")
    return Study(Kind.MIXING, scope.relation, scope.view, sector) if sector and scope.relation else None


def _crossed(scope: Scope) -> Crossed | Silent:
    if not scope.relation:
        return _NOT_ASKED
    study = _mixing_study(scope)
    if study is None or not _two_groups(scope.analysis, study.attribute):
        return Silent("no-groups")
    if not scope.analysis.studies.known(study):
        return _not_known(scope.analysis)
    found = crossed(scope.analysis.studies.result(study), study.attribute)
    return found if found.place else Silent("not-drawn")


def _two_groups(analysis: Analysis, attribute: str) -> bool:
    least = int(table("thresholds")["groups"]["group"]["value"])
    return int((analysis.groups(attribute).value_counts() >= least).sum()) > 1
