"""Q1 … Q6, ours: where answers and ties disagree, said as a question.

A rule speaks only when both sides are clear beyond their noise. How often it speaks where they agree is
known: ``benchmarks/perception.py`` draws networks and answers and calls these very predicates.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from verkosto.content import table
from verkosto.guidance.facts.perception import Perception
from verkosto.guidance.facts.perception_sides import Counted, Rated
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Found, Predicate, Silent, Verdict

_ALL: Final = table("thresholds")
_LIMITS: Final = {name: entry["value"] for name, entry in _ALL["perception"].items()}
_RESPONSE: Final = {name: float(_ALL["response"][name]["value"]) for name in ("ranges", "full")}
_ONE_SIDED: Final = float(_ALL["tie_trust"]["one_sided"]["value"])
_WAYS: Final = {name: float(_ALL["modes"][name]["value"]) for name in ("low", "high")}
_TIES: Final = {name: float(_ALL["tie_mix"][name]["value"]) for name in ("weak", "strong")}


def clearly_well(rated: Rated) -> bool:
    """Whether more than half answer above the middle, uncertainty included."""
    return rated.low > float(_LIMITS["well"])


def _answered(n: int | None) -> Silent | None:
    """Why a rating cannot be compared; ``None`` for n: it was not asked."""
    if n is None:
        return Silent("not-asked")
    return Silent("few-answers") if n < _LIMITS["answers"] else None


def _seen(facts: Perception, side: object, response: str = "ranges") -> Silent | None:
    """Why ties cannot be compared; ``response``: the band of response rates that they need."""
    if side == Silent("not-asked"):
        return Silent("not-asked")
    if facts.members < _LIMITS["members"]:
        return Silent("few-actors")
    if not facts.response_rate >= _RESPONSE[response]:
        return Silent("low-response")
    return side if isinstance(side, Silent) else None


def _compared(
    facts: Perception, rated: Rated | None, counted: Counted | Silent, *, least: float, above: float
) -> Verdict:
    """Well rated, and what the ties show lies clearly above a share."""
    silent = _answered(None if rated is None else rated.n) or _seen(facts, counted)
    if silent or rated is None or isinstance(counted, Silent):
        return silent or ()
    if counted.n < least:
        return Silent("few-ties")
    low, _ = counted.range
    if not (clearly_well(rated) and low > above):
        return ()
    told = {"well": rated.share, "n": rated.n, "share": counted.share}
    return (Found(told, extent=low - above),)


def _q1(facts: Perception, _team: TeamSays) -> Verdict:
    """Dialogue is rated well, but many pairs are named by one side only."""
    least, above = _LIMITS["pairs"], _LIMITS["one_way"]
    return _compared(facts, facts.dialogue, facts.one_way, least=least, above=above)


def _q2(facts: Perception, _team: TeamSays) -> Verdict:
    """Members say that they know one another, but many have one contact or none."""
    least, above = _LIMITS["answers"], _LIMITS["few_share"]
    return _compared(facts, facts.knowing, facts.few_contacts, least=least, above=above)


def _q3(facts: Perception, _team: TeamSays) -> Verdict:
    """Members say that they trust one another, but trust in ties is often one-sided."""
    least, above = _LIMITS["pairs"], _ONE_SIDED
    return _compared(facts, facts.trust, facts.one_sided, least=least, above=above)


def _q4(facts: Perception, _team: TeamSays) -> Verdict:
    """The network is described as jointly led, but routes run through one actor beyond chance."""
    silent = _asked_jointly(facts) or _seen(facts, facts.routes, "full")
    if silent or isinstance(facts.routes, Silent):
        return silent or ()
    routes = facts.routes
    concentrated = routes.place == "above" and routes.alone and routes.share > _LIMITS["routes"]
    if not (_led_jointly(facts) and concentrated):
        return ()
    by = "type" if facts.shared is None or facts.joint is not None else "governance"
    n = facts.describing if facts.shared is None or by == "type" else facts.shared.n
    return (Found({"by": by, "n": n, "top": routes.share}, extent=routes.share),)


def _asked_jointly(facts: Perception) -> Silent | None:
    """Why nobody can say whether the network is led jointly: the type tells, GOV where it was not asked."""
    if facts.joint is None:
        return _answered(None if facts.shared is None else facts.shared.n)
    return Silent("few-answers") if facts.describing < _LIMITS["describing"] else None


def _led_jointly(facts: Perception) -> bool:
    """Whether the members clearly say so."""
    if facts.joint is not None:
        return facts.joint == "clear"
    return facts.shared is not None and clearly_well(facts.shared)


def _q5(facts: Perception, _team: TeamSays) -> Verdict:
    """Strong ways of working are clearly in use but few ties are strong, or the other way round."""
    ways, ties = facts.strong_ways, facts.strong_ties
    silent = _answered(None if ways is None else ways.n) or _seen(facts, ties)
    if silent or ways is None or isinstance(ties, Silent):
        return silent or ()
    if ties.most.n < _ALL["ties"]["known"]["value"]:
        return Silent("few-ties")
    few, many = _TIES["weak"] - ties.most.range[1], ties.least.range[0] - _TIES["strong"]
    if ways.low > _WAYS["high"] and few > 0:
        return (Found({"way": "few", "ways": ways.value, "share": ties.most.share}, extent=few),)
    if ways.high < _WAYS["low"] and many > 0:
        return (Found({"way": "many", "ways": ways.value, "share": ties.least.share}, extent=many),)
    return ()


def _q6(facts: Perception, _team: TeamSays) -> Verdict:
    """Expertise is said to be combined across fields, but ties stay within the sectors beyond chance."""
    rated, ties = facts.expertise, facts.crossed
    silent = _answered(None if rated is None else rated.n) or _seen(facts, ties)
    if silent or rated is None or isinstance(ties, Silent):
        return silent or ()
    if ties.ties < _LIMITS["pairs"]:
        return Silent("few-ties")
    most = _LIMITS["crossing"] * ties.expected
    if not (clearly_well(rated) and ties.place == "below" and ties.share <= most + 1e-9):
        return ()
    told = {"well": rated.share, "n": rated.n, "share": ties.share, "expected": ties.expected}
    return (Found({**told, "attribute": ties.attribute}, extent=ties.expected - ties.share),)


PERCEPTION_RULES: Final[Mapping[str, Predicate]] = {
    "Q1": _q1,
    "Q2": _q2,
    "Q3": _q3,
    "Q4": _q4,
    "Q5": _q5,
    "Q6": _q6,
}
