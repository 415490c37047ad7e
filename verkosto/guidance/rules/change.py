"""R06, R44 and R44b: a change that is none, or that nobody can be sure of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from verkosto.content import table
from verkosto.guidance.facts.change import Changed, Moved, Rated
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Found, Predicate, Silent, Value, Verdict

_LIMITS: Final = table("thresholds")["change"]
_GROWN: Final = float(_LIMITS["grown"]["value"])
_TEMPTING: Final = float(_LIMITS["tempting"]["value"])
_TESTED: Final = int(table("thresholds")["groups"]["tests"]["value"])
_MOST: Final = 2
"""Changes told: those that a reader would be tempted by the most."""


def _r06(facts: Changed, _team: TeamSays) -> Verdict:
    """The network grew and its density fell, while ties per member are within what chance moves them."""
    if not facts.ties:
        return Silent("not-asked")
    if facts.before is None or facts.now is None:
        return Silent("one-wave")
    if facts.withheld:
        return Silent(facts.withheld)
    before, now = facts.before, facts.now
    grown = now.members >= (1 + _GROWN) * before.members - 1e-9
    if not (grown and now.density < before.density):
        return ()
    if min(before.members, now.members) < _TESTED:
        return Silent("few-actors")
    if facts.similar_pending:
        return Silent(facts.similar_pending)
    if not facts.similar[0] <= before.mean_degree <= facts.similar[1]:
        return ()
    values: dict[str, Value] = {
        "d1": before.density,
        "d2": now.density,
        "visible": round(100 * before.density) > round(100 * now.density) > 0,
        "k1": before.mean_degree,
        "k2": now.mean_degree,
    }
    return (Found(values, extent=1 - now.density / before.density),)


def _r44(facts: Changed, _team: TeamSays) -> Verdict:
    """A figure of ties changed visibly, and the paired interval of its change holds 0."""
    if not facts.ties:
        return Silent("not-asked")
    if facts.before is None:
        return Silent("one-wave")
    if facts.panel.pending:
        return Silent(facts.panel.pending)
    if facts.panel.members < _TESTED:
        return Silent("few-answers")
    tempting = [one for one in facts.panel.moved if _relative(one) >= _TEMPTING and _visible(one)]
    return _largest(_tie_change(one, facts.panel.members) for one in tempting if _holds_nothing(one))


def _r44b(facts: Changed, _team: TeamSays) -> Verdict:
    """The share that finds a D to work well changed visibly, yet not beyond uncertainty."""
    if not facts.evaluated:
        return Silent("not-asked")
    if not facts.evaluated_before:
        return Silent("one-wave")
    if not facts.rated:
        return Silent("few-answers")
    found = (
        _rating_change(one)
        for one in facts.rated
        if one.uncertain and abs(one.second - one.first) >= _TEMPTING - 1e-9
    )
    return _largest(found)


def _relative(one: Moved) -> float:
    """How far a figure moved, as a share of the larger of the two; 0 … 1 (``nan`` where one is undefined)."""
    larger = max(abs(one.first), abs(one.second))
    return abs(one.second - one.first) / larger if larger else 0.0


def _visible(one: Moved) -> bool:
    """Whether the two look different as they are written."""
    size = 10 if one.figure == "mean_degree" else 100
    return round(size * one.first) != round(size * one.second)


def _holds_nothing(one: Moved) -> bool:
    """Whether no change at all lies within the interval; not where there is none."""
    return one.span[0] <= 0 <= one.span[1]


def _tie_change(one: Moved, panel: int) -> Found:
    ends = ("k1", "k2") if one.figure == "mean_degree" else ("p1", "p2")
    values: dict[str, Value] = {"figure": one.figure, "panel": panel, ends[0]: one.first, ends[1]: one.second}
    return Found(values, extent=_relative(one))


def _rating_change(one: Rated) -> Found:
    values: dict[str, Value] = {
        "item": one.item,
        "p1": one.first,
        "p2": one.second,
        "unconfirmed": one.unconfirmed,
    }
    return Found(values, extent=abs(one.second - one.first))


def _largest(found: Iterable[Found]) -> tuple[Found, ...]:
    return tuple(sorted(found, key=lambda one: -one.extent)[:_MOST])


CHANGE_RULES: Final[Mapping[str, Predicate]] = {"R06": _r06, "R44": _r44, "R44b": _r44b}
