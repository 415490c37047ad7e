"""R05, R07, R08: how the whole hangs together."""

from __future__ import annotations

from collections.abc import Mapping
from math import isnan
from typing import Final

from verkosto.content import table
from verkosto.guidance.facts.shape import Shape
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Found, Predicate, Silent, Value, Verdict

_LARGEST: Final = float(table("thresholds")["shape"]["largest"]["value"])
_NAMED: Final = 5
_ROUNDS_TO_NOTHING: Final = 0.01


def _r05(facts: Shape, _team: TeamSays) -> Verdict:
    """Always: how many ties a member has, and that this is neither good nor bad."""
    if not facts.ties:
        return Silent("not-asked")
    if facts.degree_withheld:
        return Silent(facts.degree_withheld)
    if isnan(facts.mean_degree):
        return Silent("undefined")
    values: dict[str, Value] = {
        "k": facts.mean_degree,
        "density": facts.density,
        "thin": facts.density < _ROUNDS_TO_NOTHING,
        "directed": facts.directed,
    }
    return (Found(values),)


def _r07(facts: Shape, team: TeamSays) -> Verdict:
    """Somebody answered, and has no tie to another member."""
    if not facts.ties:
        return Silent("not-asked")
    if facts.isolates_withheld:
        return Silent(facts.isolates_withheld)
    if not facts.alone:
        return ()
    n = len(facts.alone)
    named = "; ".join(label for _, label in facts.alone[:_NAMED]) if team.names else ""
    values: dict[str, Value] = {"n": n, "named": team.names, "actors": named, "more": max(n - _NAMED, 0)}
    return (Found(values, actors=tuple(actor for actor, _ in facts.alone), extent=n / facts.placed),)


def _r08(facts: Shape, _team: TeamSays) -> Verdict:
    """Several parts of two or more, and the largest does not hold nearly all."""
    if not facts.ties:
        return Silent("not-asked")
    if facts.parts_withheld:
        return Silent(facts.parts_withheld)
    if not facts.parts:
        return Silent("few-ties")
    share = facts.parts[0] / facts.placed
    if len(facts.parts) < 2 or share >= _LARGEST:
        return ()
    values: dict[str, Value] = {
        "parts": len(facts.parts),
        "share": share,
        "alone": len(facts.alone),
        "complete": facts.complete,
    }
    return (Found(values, extent=1 - share),)


SHAPE_RULES: Final[Mapping[str, Predicate]] = {"R05": _r05, "R07": _r07, "R08": _r08}
