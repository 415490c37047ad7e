"""R15 … R17, R21 … R23 and our R21b: holes, borders and silos of given groups, subgroups, empty places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

from verkosto.content import table
from verkosto.guidance.facts.borders import Borders, Pair
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Found, Predicate, Silent, Value, Verdict

_LIMITS: Final[dict[str, float]] = {
    name: entry["value"] for name, entry in table("thresholds")["borders"].items()
}
_DIFFERENCE: Final = float(table("thresholds")["mixing"]["difference"]["value"])
_MOST_HOLES: Final = 3
_MOST_PLACES: Final = 2


def _r15(facts: Borders, _team: TeamSays) -> Verdict:
    """A structural hole between given groups: at most half of the expected ties, and beyond chance."""
    if facts.waits or facts.pairs_waits:
        return Silent(facts.waits or facts.pairs_waits)
    holes = [pair for pair in facts.pairs if pair.below and pair.ratio <= _LIMITS["hole"]]
    deepest: dict[frozenset[str], Pair] = {}
    for pair in sorted(holes, key=lambda pair: (pair.ratio, pair.ties - pair.expected)):
        deepest.setdefault(frozenset((pair.first, pair.second)), pair)
    return tuple(
        Found(
            {
                "attribute": facts.attribute,
                "first": pair.first,
                "second": pair.second,
                "directed": facts.directed,
                "ties": pair.ties,
                "expected": pair.expected,
            },
            extent=1 - pair.ratio,
        )
        for pair in list(deepest.values())[:_MOST_HOLES]
    )


def _division_withheld(facts: Borders) -> str:
    if facts.divided_waits or facts.division is None:
        return facts.divided_waits or "not-drawn"
    return "few-ties" if facts.ties < _LIMITS["ties"] else ""


def _r16(facts: Borders, _team: TeamSays) -> Verdict:
    """Subgroups stand out: more clearly than chance gives, and stable."""
    reason = _division_withheld(facts)
    if reason or facts.division is None:
        return Silent(reason)
    return () if facts.division.doubt else (Found({"groups": facts.division.count}),)


def _r17(facts: Borders, _team: TeamSays) -> Verdict:
    """No clear subgroups: as chance gives them, or another division each time."""
    reason = _division_withheld(facts)
    if reason or facts.division is None:
        return Silent(reason)
    return (Found({"why": facts.division.doubt}),) if facts.division.doubt else ()


def _crossing_withheld(facts: Borders) -> str:
    return facts.waits or ("no-groups" if facts.sized < _LIMITS["groups"] else "")


def _r21(facts: Borders, _team: TeamSays) -> Verdict:
    """Ties stay inside groups more than shuffled labels give."""
    reason = _crossing_withheld(facts)
    if reason:
        return Silent(reason)
    if facts.crossing >= facts.low:
        return ()
    told: dict[str, Value] = {
        "attribute": facts.attribute,
        "crossing": facts.crossing,
        "expected": facts.expected,
    }
    return (Found(told, extent=facts.low - facts.crossing),)


def _r21b(facts: Borders, _team: TeamSays) -> Verdict:
    """The group that keeps to itself most beyond chance, where most groups do not."""
    if facts.silos_waits:
        return Silent(facts.silos_waits)
    inward = [group for group in facts.silos if group.share < _LIMITS["inside"]]
    alike = Counter(group.attribute for group in inward)
    silos = [
        group
        for group in inward
        if group.p * facts.groupings < _DIFFERENCE  # it was looked for in all of them
        and alike[group.attribute] <= _LIMITS["silos"] * group.groups
    ]
    if not silos:
        return ()
    most = max(silos, key=lambda group: group.low - group.share)
    told: dict[str, Value] = {
        "attribute": most.attribute,
        "group": most.group,
        "share": most.share,
        "low": most.low,
        "high": most.high,
        "more": sum(group.attribute == most.attribute for group in silos) - 1,
    }
    return (Found(told, extent=most.low - most.share),)


def _r22(facts: Borders, _team: TeamSays) -> Verdict:
    """As many ties cross a border as group sizes let expect, or more."""
    reason = _crossing_withheld(facts)
    if reason:
        return Silent(reason)
    if facts.crossing < facts.low:
        return ()
    if facts.low <= 0 and facts.crossing <= facts.high:
        return Silent("few-ties")  # ties so few that chance leaves even none at all inside its limits
    told: dict[str, Value] = {
        "attribute": facts.attribute,
        "crossing": facts.crossing,
        "expected": facts.expected,
        "place": "above" if facts.crossing > facts.high else "inside",
        "closed": facts.closed > 0,
    }
    return (Found(told),)


def _r23(facts: Borders, _team: TeamSays) -> Verdict:
    """A level and a sector, both known in the network, where nobody stands."""
    if facts.levels is None:
        return Silent("no-groups")
    if facts.levels.members < _LIMITS["places"]:
        return Silent("few-actors")
    sure = [place for place in facts.levels.empty if place.sure]
    if facts.levels.empty and not sure:
        return Silent("few-answers")
    return tuple(
        Found(
            {"level": place.level, "sector": place.sector},
            extent=min(place.expected / facts.levels.members, 1),
        )
        for place in sure[:_MOST_PLACES]
    )


BORDERS_RULES: Final[Mapping[str, Predicate]] = {
    "R15": _r15,
    "R16": _r16,
    "R17": _r17,
    "R21": _r21,
    "R21b": _r21b,
    "R22": _r22,
    "R23": _r23,
}
