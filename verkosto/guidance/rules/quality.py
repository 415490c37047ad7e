"""R01 … R04: what the data can carry."""

from __future__ import annotations

from collections.abc import Mapping
from math import isnan
from typing import Final

from verkosto.content import table
from verkosto.guidance.facts.quality import Quality
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Found, Predicate, Silent, Value, Verdict

_RESPONSE: Final = table("thresholds")["response"]
_WEAK: Final = float(table("thresholds")["confirmation"]["fair"]["value"])
_DYADS: Final = int(table("thresholds")["quality"]["dyads"]["value"])
_TESTED: Final = int(table("thresholds")["groups"]["tests"]["value"])


def _r01(facts: Quality, _team: TeamSays) -> Verdict:
    """Fewer than half answered."""
    return _answered_below(facts, "limited")


def _r02(facts: Quality, _team: TeamSays) -> Verdict:
    """At least half answered, yet fewer than figures with ranges need."""
    if facts.response_rate < _RESPONSE["limited"]["value"]:
        return ()  # R01 says more
    return _answered_below(facts, "ranges")


def _answered_below(facts: Quality, band: str) -> Verdict:
    if not facts.ties:
        return Silent("not-asked")
    if isnan(facts.response_rate):
        return Silent("undefined")
    if facts.response_rate >= _RESPONSE[band]["value"]:
        return ()
    return (Found({"resp": facts.response_rate}, extent=1 - facts.response_rate),)


def _r03(facts: Quality, _team: TeamSays) -> Verdict:
    """Few of the ties are confirmed, where both sides were asked the same and both answered."""
    if not facts.ties:
        return Silent("not-asked")
    if facts.withheld:
        return Silent(facts.withheld)
    if isnan(facts.confirmation):
        return Silent("undefined")
    if facts.reported < _DYADS:
        return Silent("few-ties")
    if facts.confirmation >= _WEAK:
        return ()
    values: dict[str, Value] = {
        "confirmed": facts.confirmation,
        "pairs": facts.reported,
        "mutual": facts.mutual,
    }
    return (Found(values, extent=1 - facts.confirmation),)


def _r04(facts: Quality, _team: TeamSays) -> Verdict:
    """Too few members for comparisons with chance."""
    if not facts.ties:
        return Silent("not-asked")
    return (Found({"n": facts.members}),) if facts.members < _TESTED else ()


QUALITY_RULES: Final[Mapping[str, Predicate]] = {"R01": _r01, "R02": _r02, "R03": _r03, "R04": _r04}
