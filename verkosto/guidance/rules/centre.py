"""R09 … R14 and R25: how far the network hangs on a few."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isnan
from typing import Final

from verkosto.analysis.bridging import HARDLY, SURE
from verkosto.content import table
from verkosto.guidance.facts.centre import BesideChance, Centre, Leaver
from verkosto.guidance.team import Goal, TeamSays
from verkosto.guidance.verdict import Found, Predicate, Silent, Value, Verdict

_LIMITS: Final = table("thresholds")["centre"]
_DEPENDENCE: Final = float(_LIMITS["dependence"]["value"])
_ROUTES: Final = float(_LIMITS["routes"]["value"])
_MOST_NAMES: Final = 5
_EDGE: Final = 1e-9


def _r09(facts: Centre, team: TeamSays) -> Verdict:
    """Ties are centralized beyond chance, and the goal is renewal."""
    return _centralized(facts, team, Goal.INNOVATION)


def _r10(facts: Centre, team: TeamSays) -> Verdict:
    """Ties are centralized beyond chance, and the task is permanent."""
    return _centralized(facts, team, Goal.PERMANENT)


def _centralized(facts: Centre, team: TeamSays, goal: Goal) -> Verdict:
    if team.goal is None:
        return Silent("no-goal")
    if team.goal is not goal:
        return Silent("other-goal")
    above = _above(facts.ties)
    if isinstance(above, Silent):
        return above
    return (Found(_beside(facts), extent=facts.ties.value - facts.ties.high),) if above else ()


def _r11(facts: Centre, _team: TeamSays) -> Verdict:
    """Ties are as centralized as chance makes them."""
    ties = facts.ties
    if ties.reason:
        return Silent(ties.reason)
    return (Found(_beside(facts)),) if ties.low <= ties.value <= ties.high else ()


def _r12(facts: Centre, _team: TeamSays) -> Verdict:
    """Routes run through few beyond chance."""
    routes = facts.routes
    above = _above(routes)
    if isinstance(above, Silent):
        return above
    if not above or routes.value < _ROUTES:
        return ()
    values = {"C": routes.value, "lo": routes.low, "hi": routes.high}
    return (Found(values, extent=routes.value - routes.high),)


def _r13(facts: Centre, team: TeamSays) -> Verdict:
    """Who bridges most, for sure and beyond chance, is not named to coordinate.

    Somebody bridges most in every network, also in one by lot: without more routes than chance gives there is
    nothing to ask about.
    """
    bridge = facts.bridge
    if bridge.reason:
        return Silent(bridge.reason)
    if not bridge.actor or bridge.first < SURE:
        return ()
    if bridge.coordinator is None:
        return Silent("not-asked")
    if bridge.coordinator:
        return ()
    routes = _r12(facts, team)
    if not isinstance(routes, tuple) or not routes:
        return routes
    return (Found(_names([bridge.label], team), (bridge.actor,)),)


def _r14(facts: Centre, team: TeamSays) -> Verdict:
    """Without one actor at least two others would be left behind."""
    if facts.leaving:
        return Silent(facts.leaving)
    if not facts.cuts:
        return ()
    if all(cut.drawn < HARDLY for cut in facts.cuts):
        return Silent("missing-answers")
    many, sure = len(facts.cuts), sum(cut.drawn >= SURE for cut in facts.cuts)
    drawn = not all(isnan(cut.drawn) for cut in facts.cuts)
    values: dict[str, Value] = {
        "k": many,
        "sure": sure,
        "drawn": ("all" if sure == many else "some" if sure else "nowhere") if drawn else "nothing",
        "more": max(many - _MOST_NAMES, 0),
    }
    found = values | _names([cut.label for cut in facts.cuts], team)
    extent = facts.cuts[0].left_behind / facts.members
    return (Found(found, tuple(cut.actor for cut in facts.cuts), extent),)


def _r25(facts: Centre, team: TeamSays) -> Verdict:
    """Without an actor who is named to coordinate the others are much further apart, or in more parts."""
    if facts.leaving:
        return Silent(facts.leaving)
    if facts.coordinators is None:
        return Silent("not-asked")
    told = [one for one in facts.coordinators if not isnan(one.after - one.before)]
    if facts.coordinators and not told:
        return Silent("undefined")
    missed = [one for one in told if one.after - one.before >= _DEPENDENCE - _EDGE or _breaks(one)]
    if not missed:
        return ()
    worst = max(missed, key=lambda one: (_breaks(one), one.after - one.before))
    values: dict[str, Value] = {
        "d1": worst.before,
        "d2": worst.after,
        "left": worst.left_behind if _breaks(worst) else 0,
        "unsure": worst.parts > 0 and not _breaks(worst),
        "led": len(facts.coordinators),
    }
    found = values | _names([worst.label], team)
    return (Found(found, (worst.actor,), worst.after - worst.before),)


def _above(figure: BesideChance) -> bool | Silent:
    """Whether a figure lies above chance; silent where missing answers may undo that."""
    if figure.reason:
        return Silent(figure.reason)
    if figure.value > figure.high and figure.unsure:
        return Silent("missing-answers")
    return figure.value > figure.high


def _beside(facts: Centre) -> dict[str, Value]:
    ties = facts.ties
    return {"C": ties.value, "lo": ties.low, "hi": ties.high, "arrows": facts.arrows}


def _breaks(one: Leaver) -> bool:
    """Whether there would be more parts without somebody, for sure."""
    return one.parts > 0 and not one.drawn < SURE


def _names(labels: Sequence[str], team: TeamSays) -> dict[str, Value]:
    """Names where the team allows them, at most five."""
    shown = "; ".join(labels[:_MOST_NAMES]) if team.names else ""
    return {"named": team.names, "actors": shown}


CENTRE_RULES: Final[Mapping[str, Predicate]] = {
    "R09": _r09,
    "R10": _r10,
    "R11": _r11,
    "R12": _r12,
    "R13": _r13,
    "R14": _r14,
    "R25": _r25,
}
