"""R18 … R20, R45, R46: each fires, just does not, and stays silent where it cannot tell."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from tests.network.surveys import survey
from verkosto.analysis import Analysis
from verkosto.guidance.facts.ties import Ties, ties_facts, ties_wanted
from verkosto.guidance.rules.ties import TIES_RULES
from verkosto.guidance.team import Goal, Joint, TeamSays
from verkosto.guidance.verdict import Found, Scope, Silent, Verdict
from verkosto.model import View

RENEWAL, SERVICE = TeamSays(goal=Goal.INNOVATION), TeamSays(goal=Goal.SERVICE)
STRONG = Ties(known=20, confirmed=0.76, either=0.9)
WEAK = Ties(known=20, confirmed=0.1, either=0.24)
MIXED = Ties(known=20, confirmed=0.3, either=0.5)
BRIDGES = Ties(known=100, weak=50, strong=50, weak_bridges=30, strong_bridges=10)


def said(rule: str, facts: Ties = MIXED, team: TeamSays = TeamSays()) -> Verdict:
    return TIES_RULES[rule](facts, team)


def told(verdict: Verdict) -> dict[str, object]:
    """What the only finding says."""
    assert isinstance(verdict, tuple)
    (found,) = verdict
    return dict(vars(found)["values"])


def test_r18_speaks_of_strong_ties_when_the_goal_is_renewal_and_r20_does_not() -> None:
    assert told(said("R18", STRONG, RENEWAL)) == {"low": 0.76, "high": 0.9, "ranged": True}
    assert said("R20", STRONG, RENEWAL) == ()


def test_r18_does_not_speak_at_three_quarters() -> None:
    assert said("R18", replace(STRONG, confirmed=0.75), RENEWAL) == ()
    assert said("R20", replace(STRONG, confirmed=0.75), RENEWAL) != ()


def test_r19_speaks_of_weak_ties_when_the_goal_is_service_and_r20_does_not() -> None:
    assert told(said("R19", WEAK, SERVICE)) == {"low": 0.1, "high": 0.24, "ranged": True}
    assert said("R20", WEAK, SERVICE) == ()


def test_r19_does_not_speak_at_one_quarter() -> None:
    assert said("R19", replace(WEAK, either=0.25), SERVICE) == ()
    assert said("R20", replace(WEAK, either=0.25), SERVICE) != ()


@pytest.mark.parametrize("rule, facts, team", [("R18", STRONG, RENEWAL), ("R19", WEAK, SERVICE)])
def test_where_it_hangs_on_the_rule_of_strength_only_r20_speaks_and_says_so(
    rule: str, facts: Ties, team: TeamSays
) -> None:
    unsure = replace(facts, depends=True)
    assert said(rule, unsure, team) == ()
    assert told(said("R20", unsure, team))["depends"] is True


@pytest.mark.parametrize("rule", ["R18", "R19"])
def test_r18_and_r19_are_silent_without_their_goal(rule: str) -> None:
    assert said(rule, STRONG) == Silent("no-goal")
    assert said(rule, STRONG, TeamSays(goal=Goal.LEARNING)) == Silent("other-goal")


@pytest.mark.parametrize("facts", [STRONG, WEAK, MIXED])
def test_r20_describes_every_mix_where_no_goal_is_set(facts: Ties) -> None:
    found = said("R20", facts)
    strong = {"low": facts.confirmed, "high": facts.either, "ranged": True, "depends": False}
    weak = {"weak_low": 1 - facts.either, "weak_high": 1 - facts.confirmed}
    assert found == (Found({**strong, **weak}),)


def test_a_range_whose_ends_read_the_same_is_one_share() -> None:
    assert told(said("R20", Ties(known=20, confirmed=0.301, either=0.304)))["ranged"] is False


@pytest.mark.parametrize("rule", ["R18", "R19", "R20", "R46"])
def test_rules_on_strength_are_silent_with_fewer_than_twenty_known_ties(rule: str) -> None:
    few = Ties(known=19, confirmed=0.8, either=0.9, weak=10, strong=9, weak_bridges=10)
    for team in (RENEWAL, SERVICE):
        assert said(rule, few, team) == Silent("few-ties")


@pytest.mark.parametrize("rule", ["R18", "R19", "R20", "R46"])
@pytest.mark.parametrize("reason", ["not-asked", "few-actors", "low-response", "few-ties"])
def test_rules_on_strength_stay_silent_with_the_reason(rule: str, reason: str) -> None:
    assert said(rule, Ties(reason, bridges_waits=reason), RENEWAL) == Silent(reason)


def test_r45_speaks_of_each_joint_without_a_confirmed_strong_tie() -> None:
    joints = (Joint("alku", "tuki", 1, 1, 0), Joint("tuki", "jatko", 2, 3, 1))
    assert said("R45", team=TeamSays(joints=joints)) == (Found({"first": "alku", "second": "tuki"}),)


def test_r45_does_not_speak_with_one_strong_tie() -> None:
    assert said("R45", team=TeamSays(joints=(Joint("alku", "tuki", 1, 1, 1),))) == ()


def test_r45_is_silent_without_joints_and_where_nobody_answered_at_one_end() -> None:
    assert said("R45") == Silent("not-told")
    assert said("R45", team=TeamSays(joints=(Joint("alku", "tuki", 0, 4, 0),))) == Silent("few-answers")
    assert said("R45", team=TeamSays(joints=(Joint("alku", "tuki", 4, 0, 0),))) == Silent("few-answers")


def test_r46_speaks_when_more_of_the_weak_ties_are_bridges() -> None:
    assert told(said("R46", BRIDGES)) == {"weak": 0.6, "strong": 0.2}


def test_r46_speaks_from_where_the_interval_of_the_difference_leaves_zero() -> None:
    """By hand from Newcombe's formula, against 10 of 50: 19 of 50 gives 0.002 …, 18 give −0.016 …."""
    assert said("R46", replace(BRIDGES, weak_bridges=19)) != ()
    assert said("R46", replace(BRIDGES, weak_bridges=18)) == ()
    assert said("R46", replace(BRIDGES, weak_bridges=10)) == ()


def test_r46_is_silent_with_fewer_than_five_of_a_kind_and_where_too_few_answered() -> None:
    assert said("R46", replace(BRIDGES, strong=4, strong_bridges=0)) == Silent("few-ties")
    assert said("R46", replace(BRIDGES, strong=5, strong_bridges=0)) != Silent("few-ties")
    assert said("R46", replace(BRIDGES, bridges_waits="low-response")) == Silent("low-response")


# -- facts ---------------------------------------------------------------------------------------------------


def scope(size: int = 12, silent: int = 0, *, strength: bool = True) -> Scope:
    """A ring of weak ties, every second actor tied strongly to the next but one."""
    members = [f"a{k:02}" for k in range(size)]
    ring = [(members[k], members[(k + 1) % size]) for k in range(size)]
    chords = [(members[k], members[(k + 2) % size]) for k in range(0, size, 4)]
    asked = survey([*ring, *chords], members=members, nonrespondents=members[size - silent :])
    if strength:
        asked.reports["frequency"] = np.where(np.arange(len(asked.reports)) < size, 2.0, 5.0)
        asked.reports["depth"] = asked.reports["frequency"]
    return Scope(Analysis(asked), "contact", View.UNION)


def test_facts_count_the_ties_without_a_partner_in_common_by_strength() -> None:
    """Every chord closes a triangle with two ties of the ring; the others have no partner in common."""
    facts = ties_facts(scope())
    assert (facts.known, facts.weak, facts.strong) == (15, 12, 3)
    assert (facts.weak_bridges, facts.strong_bridges) == (6, 0)
    assert (facts.confirmed, facts.either) == (0.0, 0.2)


@pytest.mark.parametrize(
    "look, waits, bridges",
    [
        (scope(strength=False), "not-asked", "not-asked"),
        (replace(scope(), relation=""), "not-asked", "not-asked"),
        (scope(4), "few-actors", "few-actors"),
        (scope(12, 7), "low-response", "low-response"),
        (scope(12, 6), "", "low-response"),
        (scope(12, 3), "", ""),
    ],
)
def test_facts_say_why_nothing_is_told_of_strength(look: Scope, waits: str, bridges: str) -> None:
    facts = ties_facts(look)
    assert (facts.waits, facts.bridges_waits) == (waits, bridges)
    assert ties_wanted(look) == ()


def test_facts_without_any_tie_have_few_ties() -> None:
    members = [f"a{k}" for k in range(6)]
    rows = [(a, b, 0.0) for a, b in combinations(members, 2)]
    assert ties_facts(Scope(Analysis(survey(rows, members=members)), "contact", View.UNION)).waits == (
        "few-ties"
    )
