"""R24 and R26: core and periphery, and ties to the outside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from verkosto.content import table
from verkosto.guidance.facts.edge import Edge
from verkosto.guidance.team import Goal, TeamSays
from verkosto.guidance.verdict import Found, Predicate, Silent, Verdict

_EXTERNAL: Final = float(table("thresholds")["edge"]["external"]["value"])


def _r24(facts: Edge, _team: TeamSays) -> Verdict:
    """A core stands out beyond what the actors' numbers of ties explain."""
    core = facts.core
    if core.reason:
        return Silent(core.reason)
    if core.fit <= core.high or core.joining <= core.among:
        return ()  # one close subgroup of several fits as a core, too; its edge does not lean on it
    if core.least <= core.high:
        return Silent("missing-answers")
    return (Found({"nc": core.inside, "np": core.outside}, extent=core.fit - core.high),)


def _r26(facts: Edge, team: TeamSays) -> Verdict:
    """Few members named somebody outside, and the goal is renewal."""
    if team.goal is None:
        return Silent("no-goal")
    if team.goal is not Goal.INNOVATION:
        return Silent("other-goal")
    if facts.outside:
        return Silent(facts.outside)
    if not facts.share < _EXTERNAL:
        return ()
    values = {"p": facts.share, "reaching": facts.reaching, "n": facts.respondents}
    return (Found(values, extent=_EXTERNAL - facts.share),)


EDGE_RULES: Final[Mapping[str, Predicate]] = {"R24": _r24, "R26": _r26}
