"""How far the data itself can be trusted: who answered, and whether both sides say the same."""

from __future__ import annotations

from dataclasses import dataclass
from math import nan
from typing import TYPE_CHECKING

from verkosto.analysis import ANY
from verkosto.analysis.answering import confirmation
from verkosto.analysis.studies import Study
from verkosto.content import table
from verkosto.guidance.verdict import Scope
from verkosto.model import View
from verkosto.network.registry import NETWORK_MEASURES

if TYPE_CHECKING:
    from verkosto.analysis import Analysis


@dataclass(frozen=True)
class Quality:
    """What the rules on the data look at.

    Attributes
    ----------
    ties : bool
        Whether ties were asked.
    members : int
    response_rate : float
        0 … 1; ``nan`` without members.
    confirmation : float
        Of the pairs of respondents in which at least one names the other: both do; 0 … 1; ``nan`` without
        such pairs, for a relation that need not be returned (advice, referral) and for an unordered list.
    reported : int
        How many such pairs there are.
    mutual : bool
        Whether both sides are known to be asked of the same thing; of a relation that the survey names in its
        own words nobody knows.
    withheld : str
        Why the confirmation is not told of this survey, a key; "" when it is.
    """

    ties: bool
    members: int
    response_rate: float
    confirmation: float = nan
    reported: int = 0
    mutual: bool = True
    withheld: str = ""


def quality_facts(scope: Scope) -> Quality:
    """The facts."""
    analysis, coverage = scope.analysis, scope.analysis.coverage()
    if not scope.relation:
        return Quality(ties=False, members=coverage.members, response_rate=coverage.response_rate)
    confirmed, reported = nan, 0
    if _returned(analysis, scope.relation):
        census = analysis.dyads(scope.relation, View.DIRECTED)
        confirmed = confirmation(analysis, scope.relation)
        reported = census["mutual"] + census["asymmetric"]
    return Quality(
        ties=True,
        members=coverage.members,
        response_rate=coverage.response_rate,
        confirmation=confirmed,
        reported=reported,
        mutual=scope.relation in table("relations"),
        withheld=analysis.withheld(NETWORK_MEASURES["confirmation"]) or "",
    )


def quality_wanted(_scope: Scope) -> tuple[Study, ...]:
    """No study."""
    return ()


def _returned(analysis: Analysis, relation: str) -> bool:
    """Whether both sides were asked the same, so that they ought to say the same."""
    asked = [one.key for one in analysis.relations] if relation == ANY else [relation]
    kinds = table("relations")
    one_way = any(kinds.get(key, {}).get("directed", False) for key in asked)
    return View.DIRECTED in analysis.views(relation) and not one_way
