"""R32 … R35: where trust is wanted and not realised."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from verkosto.content import table
from verkosto.guidance.facts.trust import TrustFacts
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Found, Predicate, Silent, Verdict

_ONE_SIDED: Final = float(table("thresholds")["tie_trust"]["one_sided"]["value"])
_MOST: Final = 2
"""Factors to start with that are told."""


def _r32(facts: TrustFacts, _team: TeamSays) -> Verdict:
    """Among the most important, and realised for few: the most important first, as on the page.

    Importance and realisation answer different questions, so they are not subtracted from one another.
    """
    if facts.gaps_reason:
        return Silent(facts.gaps_reason)
    return tuple(
        Found({"factor": gap.item, "imp": gap.importance, "real": gap.realised}, extent=gap.importance)
        for gap in facts.gaps[:_MOST]
    )


def _r33(facts: TrustFacts, _team: TeamSays) -> Verdict:
    """A published figure stands beside the network's own."""
    return Silent(facts.published_reason) if facts.published_reason else (Found(),)


def _r34(facts: TrustFacts, _team: TeamSays) -> Verdict:
    """One kind of trust lies below both others."""
    if facts.weakest_reason:
        return Silent(facts.weakest_reason)
    if not facts.weakest:
        return ()
    return (Found({"dim": facts.weakest, "p": facts.weakest_share}, extent=1 - facts.weakest_share),)


def _r35(facts: TrustFacts, _team: TeamSays) -> Verdict:
    """In many relations only one side trusts."""
    if facts.one_sided_reason:
        return Silent(facts.one_sided_reason)
    if not facts.one_sided > _ONE_SIDED:
        return ()
    return (Found({"p": facts.one_sided}, extent=facts.one_sided),)


TRUST_RULES: Final[Mapping[str, Predicate]] = {"R32": _r32, "R33": _r33, "R34": _r34, "R35": _r35}
