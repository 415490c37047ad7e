"""R18 … R20, R45 and R46: strong and weak ties, and what they mean for the goal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from verkosto.content import table
from verkosto.guidance.facts.ties import Ties
from verkosto.guidance.team import Goal, TeamSays
from verkosto.guidance.verdict import Found, Predicate, Silent, Verdict
from verkosto.instruments.intervals import newcombe

_LIMITS: Final[dict[str, float]] = {
    name: entry["value"] for name, entry in table("thresholds")["ties"].items()
}
_STRONG: Final = float(table("thresholds")["tie_mix"]["strong"]["value"])
_WEAK: Final = float(table("thresholds")["tie_mix"]["weak"]["value"])


def _withheld(facts: Ties) -> str:
    return facts.waits or ("few-ties" if facts.known < _LIMITS["known"] else "")


def _other_goal(team: TeamSays, goal: Goal) -> str:
    """Why a rule about one goal does not look; "" when it does."""
    if team.goal is None:
        return "no-goal"
    return "" if team.goal is goal else "other-goal"


def _only_strong(facts: Ties) -> bool:
    return facts.confirmed > _STRONG and not facts.depends


def _hardly_strong(facts: Ties) -> bool:
    return facts.either < _WEAK and not facts.depends


def _strong_share(facts: Ties) -> dict[str, float | int]:
    """The range of the strong share, and whether its ends read differently."""
    ranged = round(100 * facts.confirmed) != round(100 * facts.either)
    return {"low": facts.confirmed, "high": facts.either, "ranged": ranged}


def _r18(facts: Ties, team: TeamSays) -> Verdict:
    """Nearly all ties are strong, and the goal is renewal."""
    reason = _withheld(facts) or _other_goal(team, Goal.INNOVATION)
    if reason:
        return Silent(reason)
    if not _only_strong(facts):
        return ()
    return (Found(_strong_share(facts), extent=facts.confirmed - _STRONG),)


def _r19(facts: Ties, team: TeamSays) -> Verdict:
    """Few ties are strong, and the goal is to produce services."""
    reason = _withheld(facts) or _other_goal(team, Goal.SERVICE)
    if reason:
        return Silent(reason)
    if not _hardly_strong(facts):
        return ()
    return (Found(_strong_share(facts), extent=_WEAK - facts.either),)


def _r20(facts: Ties, team: TeamSays) -> Verdict:
    """The mix of ties, where neither R18 nor R19 holds."""
    reason = _withheld(facts)
    if reason:
        return Silent(reason)
    if (team.goal is Goal.INNOVATION and _only_strong(facts)) or (
        team.goal is Goal.SERVICE and _hardly_strong(facts)
    ):
        return ()
    weak = {"weak_low": 1 - facts.either, "weak_high": 1 - facts.confirmed}
    return (Found({**_strong_share(facts), **weak, "depends": facts.depends}),)


def _r45(_facts: Ties, team: TeamSays) -> Verdict:
    """No confirmed strong tie over a joint of the service path."""
    if not team.joints:
        return Silent("not-told")
    answered = [joint for joint in team.joints if joint.first_answered > 0 and joint.second_answered > 0]
    if not answered:
        return Silent("few-answers")
    return tuple(
        Found({"first": joint.first, "second": joint.second}) for joint in answered if joint.strong == 0
    )


def _r46(facts: Ties, _team: TeamSays) -> Verdict:
    """More of the weak than of the strong ties are short ways between circles."""
    reason = facts.waits or facts.bridges_waits
    if reason:
        return Silent(reason)
    if facts.known < _LIMITS["known"] or min(facts.weak, facts.strong) < _LIMITS["kind"]:
        return Silent("few-ties")
    least, _ = newcombe(facts.weak_bridges, facts.weak, facts.strong_bridges, facts.strong)
    if least <= 0:
        return ()
    shares = {"weak": facts.weak_bridges / facts.weak, "strong": facts.strong_bridges / facts.strong}
    return (Found(shares, extent=least),)


TIES_RULES: Final[Mapping[str, Predicate]] = {"R18": _r18, "R19": _r19, "R20": _r20, "R45": _r45, "R46": _r46}
