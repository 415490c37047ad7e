"""R15 … R17, R21 … R23, R21b: each fires, just does not, and stays silent where it cannot tell."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pandas as pd
import pytest

from tests.network.surveys import survey
from verkosto.analysis import Analysis, Settings
from verkosto.guidance.facts.borders import (
    Borders,
    ClosedGroup,
    Division,
    Pair,
    borders_facts,
    borders_wanted,
)
from verkosto.guidance.facts.empty_places import EmptyPlace, LevelMap, attribute_called, level_map
from verkosto.guidance.rules.borders import BORDERS_RULES
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Found, Scope, Silent, Value, Verdict
from verkosto.model import View

HOLE = Pair("A", "B", 5, 10.0, below=True)
CLOSED = ClosedGroup("Ala", "A", 0.2, 0.6, 0.9, 0.001, groups=4)
CROSSING = Borders(attribute="Ala", sized=2, crossing=0.3, expected=0.5, low=0.4, high=0.6)


def said(rule: str, facts: Borders) -> Verdict:
    return BORDERS_RULES[rule](facts, TeamSays())


def told(verdict: Verdict) -> list[dict[str, object]]:
    """What the findings say."""
    assert isinstance(verdict, tuple)
    return [dict(vars(found)["values"]) for found in verdict]


# -- R15 -----------------------------------------------------------------------------------------------------


def test_r15_speaks_at_half_of_the_expected_ties() -> None:
    expected: dict[str, Value] = {
        "attribute": "Ala",
        "first": "A",
        "second": "B",
        "directed": False,
        "ties": 5,
        "expected": 10.0,
    }
    assert said("R15", Borders(attribute="Ala", pairs=(HOLE,))) == (Found(expected, extent=0.5),)


def test_r15_does_not_speak_above_half_of_the_expected_ties() -> None:
    assert said("R15", Borders(attribute="Ala", pairs=(replace(HOLE, ties=6),))) == ()


def test_r15_does_not_speak_where_chance_explains_the_lack() -> None:
    assert said("R15", Borders(attribute="Ala", pairs=(replace(HOLE, ties=2, below=False),))) == ()


def test_r15_names_the_three_deepest_holes_by_ratio_and_then_by_lacking_ties() -> None:
    pairs = (
        Pair("A", "B", 4, 10.0, below=True),
        Pair("A", "C", 0, 5.0, below=True),
        Pair("A", "D", 1, 10.0, below=True),
        Pair("B", "C", 0, 9.0, below=True),
    )
    verdict = said("R15", Borders(attribute="Ala", pairs=pairs))
    assert [(one["first"], one["second"]) for one in told(verdict)] == [("B", "C"), ("A", "C"), ("A", "D")]
    assert isinstance(verdict, tuple)
    assert [one.extent for one in verdict] == [1.0, 1.0, 0.9]


def test_r15_tells_one_direction_of_two_between_the_same_groups() -> None:
    pairs = (HOLE, Pair("B", "A", 1, 10.0, below=True))
    found = told(said("R15", Borders(attribute="Ala", directed=True, pairs=pairs)))
    assert [(one["first"], one["directed"]) for one in found] == [("B", True)]


@pytest.mark.parametrize(
    "reason", ["few-actors", "low-response", "not-asked", "few-ties", "no-groups", "under-way", "not-drawn"]
)
def test_rules_on_given_groups_stay_silent_with_the_reason(reason: str) -> None:
    facts = Borders(reason, pairs_waits=reason, silos_waits=reason, divided_waits=reason)
    assert {rule: said(rule, facts) for rule in ("R15", "R16", "R17", "R21", "R21b", "R22")} == dict.fromkeys(
        ("R15", "R16", "R17", "R21", "R21b", "R22"), Silent(reason)
    )


def test_r15_is_silent_where_no_pair_can_be_told_though_the_whole_can() -> None:
    facts = replace(CROSSING, pairs_waits="few-ties")
    assert said("R15", facts) == Silent("few-ties")
    assert said("R21", facts) != Silent("few-ties")


# -- R16, R17 ------------------------------------------------------------------------------------------------


def test_r16_speaks_of_subgroups_without_doubt_and_r17_does_not() -> None:
    facts = Borders(ties=15, division=Division(4))
    assert said("R16", facts) == (Found({"groups": 4}),)
    assert said("R17", facts) == ()


@pytest.mark.parametrize("doubt", ["as-chance", "unstable"])
def test_r17_speaks_where_subgroups_are_in_doubt_and_r16_does_not(doubt: str) -> None:
    facts = Borders(ties=15, division=Division(4, doubt))
    assert said("R16", facts) == ()
    assert said("R17", facts) == (Found({"why": doubt}),)


@pytest.mark.parametrize("rule", ["R16", "R17"])
def test_r16_and_r17_are_silent_with_fewer_than_fifteen_ties(rule: str) -> None:
    assert said(rule, Borders(ties=14, division=Division(4))) == Silent("few-ties")


# -- R21, R22, R21b ------------------------------------------------------------------------------------------


def test_r21_speaks_below_the_band_and_r22_does_not() -> None:
    expected: dict[str, Value] = {"attribute": "Ala", "crossing": 0.3, "expected": 0.5}
    assert said("R21", CROSSING) == (Found(expected, extent=CROSSING.low - CROSSING.crossing),)
    assert said("R22", CROSSING) == ()


@pytest.mark.parametrize("crossing, place", [(0.4, "inside"), (0.6, "inside"), (0.61, "above")])
def test_r22_speaks_from_the_edge_of_the_band_on_and_r21_does_not(crossing: float, place: str) -> None:
    facts = replace(CROSSING, crossing=crossing)
    expected: dict[str, Value] = {
        "attribute": "Ala",
        "crossing": crossing,
        "expected": 0.5,
        "place": place,
        "closed": False,
    }
    assert said("R21", facts) == ()
    assert said("R22", facts) == (Found(expected),)


@pytest.mark.parametrize("crossing", [0.5, 1.0])
def test_r22_is_silent_where_ties_are_so_few_that_none_across_a_border_would_be_chance(
    crossing: float,
) -> None:
    """One tie crosses a border or not; neither says anything of the groups."""
    assert said("R22", replace(CROSSING, crossing=crossing, low=0.0, high=1.0)) == Silent("few-ties")


def test_r22_admits_that_some_group_keeps_to_itself() -> None:
    assert told(said("R22", replace(CROSSING, crossing=0.5, closed=1)))[0]["closed"] is True


@pytest.mark.parametrize("rule", ["R21", "R22"])
def test_r21_and_r22_are_silent_where_only_one_group_has_three_members(rule: str) -> None:
    assert said(rule, replace(CROSSING, sized=1)) == Silent("no-groups")


def test_r21b_names_the_group_furthest_below_chance_over_all_groupings() -> None:
    less = replace(CLOSED, attribute="Alue", group="B", share=0.3)
    beside = replace(CLOSED, group="C", share=0.25)
    found = said("R21b", Borders(groupings=2, silos=(less, beside, CLOSED)))
    expected: dict[str, Value] = {
        "attribute": "Ala",
        "group": "A",
        "share": 0.2,
        "low": 0.6,
        "high": 0.9,
        "more": 1,
    }
    assert found == (Found(expected, extent=CLOSED.low - CLOSED.share),)


@pytest.mark.parametrize(
    "group",
    [
        replace(CLOSED, share=0.5),  # as many ties go out as stay inside
        replace(CLOSED, p=0.025),  # of two groupings looked at: 2 · 0.025 is not below 0.05
    ],
)
def test_r21b_does_not_speak_at_the_edge(group: ClosedGroup) -> None:
    assert said("R21b", Borders(groupings=2, silos=(group,))) == ()


def test_r21b_names_nobody_where_more_than_half_of_the_groups_are_alike() -> None:
    alike = tuple(replace(CLOSED, group=name) for name in "ABC")
    assert said("R21b", Borders(groupings=1, silos=alike)) == ()
    assert said("R21b", Borders(groupings=1, silos=alike[:2])) != ()


# -- R23 -----------------------------------------------------------------------------------------------------


def test_r23_asks_of_two_empty_places_at_most() -> None:
    empty = tuple(EmptyPlace("t", sector, 2.0 - k) for k, sector in enumerate("xyz"))
    assert said("R23", Borders(levels=LevelMap(5, empty))) == (
        Found({"level": "t", "sector": "x"}, extent=0.4),
        Found({"level": "t", "sector": "y"}, extent=0.2),
    )


def test_r23_does_not_speak_where_somebody_is_everywhere() -> None:
    assert said("R23", Borders(levels=LevelMap(20))) == ()


def test_r23_speaks_even_where_ties_cannot_be_told() -> None:
    facts = Borders("not-asked", levels=LevelMap(5, (EmptyPlace("t", "x", 1.0),)))
    assert said("R23", facts) != Silent("not-asked")


def test_r23_is_silent_without_levels_with_few_members_and_where_the_place_may_be_filled() -> None:
    assert said("R23", Borders()) == Silent("no-groups")
    assert said("R23", Borders(levels=LevelMap(4, (EmptyPlace("t", "x", 1.0),)))) == Silent("few-actors")
    unsure = EmptyPlace("t", "x", 1.0, sure=False)
    assert said("R23", Borders(levels=LevelMap(9, (unsure,)))) == Silent("few-answers")


# -- facts ---------------------------------------------------------------------------------------------------


def scope(
    size: int = 8,
    *,
    silent: int = 0,
    draws: int = 200,
    groups: dict[str, list[str | None]] | None = None,
    tied: bool = True,
) -> Scope:
    """Two circles of so many, one tie between them."""
    left, right = ([f"{side}{k:02}" for k in range(size)] for side in "ab")
    ties: list[tuple[object, ...]] = [(left[0], right[0], 0.0)]  # seen, and said not to be a tie
    if tied:
        ties = [*combinations(left, 2), *combinations(right, 2), (left[0], right[0])]
    members = [*left, *right]
    given = {"Ala": ["vasen"] * size + ["oikea"] * size} if groups is None else groups
    asked = survey(
        ties,
        members=members,
        nonrespondents=members[::2][:silent],
        groups=pd.DataFrame(given, index=members) if given else None,
    )
    return Scope(Analysis(asked, Settings(draws=draws), patient=False), "contact", View.UNION)


def worked(look: Scope) -> Borders:
    for study in borders_wanted(look):
        look.analysis.studies.result(study)
    return borders_facts(look)


def test_facts_of_two_circles_hold_a_hole_a_border_and_subgroups() -> None:
    facts = worked(scope())
    assert facts.pairs[0].ties == 1
    assert facts.pairs[0].expected == pytest.approx(57 * 64 / 120)
    assert (facts.crossing, facts.expected) == pytest.approx((1 / 57, 64 / 120))
    assert facts.sized == 2
    assert facts.division == Division(2)
    assert {rule for rule in BORDERS_RULES if isinstance(v := said(rule, facts), tuple) and v} == {
        "R15",
        "R16",
        "R21",
    }


def test_one_coordinator_beside_all_others_does_not_hide_a_grouping_that_can_be_told() -> None:
    """The coordinator lacks some ties, the others none; yet of a group of one nothing can be told."""
    groups: dict[str, list[str | None]] = {
        "Rooli": ["jäsen", "koordinaattori", *["jäsen"] * 14],
        "Ala": ["sininen", "punainen"] * 8,
    }
    facts = worked(scope(groups=groups))
    assert facts.attribute == "Ala"
    assert isinstance(said("R22", facts), tuple)


def test_facts_wait_for_their_studies_and_start_none() -> None:
    look = scope()
    facts = borders_facts(look)
    assert (facts.waits, facts.silos_waits, facts.divided_waits) == ("under-way",) * 3
    assert not any(look.analysis.studies.known(study) for study in borders_wanted(look))


@pytest.mark.parametrize(
    "look, reason",
    [
        (scope(4), "few-actors"),
        (scope(8, silent=8), "under-way"),  # one half answered: ties may be told
        (scope(9, silent=9, draws=0), "not-drawn"),
        (scope(tied=False), "few-ties"),
        (scope(groups={}), "no-groups"),
        (replace(scope(), relation=""), "not-asked"),
    ],
)
def test_facts_say_why_nothing_is_told_of_groups(look: Scope, reason: str) -> None:
    assert borders_facts(look).waits == reason


def test_with_fewer_than_half_of_the_answers_nothing_is_told_and_nothing_wanted() -> None:
    members = [f"a{k:02}" for k in range(12)]
    asked = survey(
        list(combinations(members[:5], 2)),
        members=members,
        nonrespondents=members[5:],
        groups=pd.DataFrame({"Ala": list("xy") * 6}, index=members),
    )
    look = Scope(Analysis(asked), "contact", View.UNION)
    assert borders_facts(look).waits == "low-response"
    assert borders_wanted(look) == ()


def test_between_half_and_seventy_percent_subgroups_are_not_told_and_borders_are() -> None:
    facts = worked(scope(10, silent=8))
    assert (facts.waits, facts.divided_waits) == ("", "low-response")


def test_too_few_draws_tell_of_no_pair_and_of_no_group() -> None:
    facts = worked(scope(draws=20))
    assert (facts.waits, facts.pairs_waits, facts.silos_waits) == ("", "not-drawn", "not-drawn")


def test_levels_and_sectors_are_known_by_their_headings() -> None:
    assert attribute_called(("Alue", "SEKTORI", "Arbetets nivå"), "sector") == "SEKTORI"
    assert attribute_called(("Alue", "SEKTORI", "Arbetets nivå"), "level") == "Arbetets nivå"
    assert attribute_called(("Toimiala", "Osaamistaso"), "level") == ""


def places(levels: list[str | None], sectors: list[str | None]) -> LevelMap:
    members = [f"m{k}" for k in range(len(levels))]
    groups = pd.DataFrame({"Taso": levels, "Sektori": sectors}, index=members)
    found = level_map(Analysis(survey([], members=members, groups=groups)))
    assert found is not None
    return found


def test_an_actor_on_two_levels_stands_in_two_places() -> None:
    found = places(["ylä; ala", "ylä", "ala"], ["x", "y", "x"])
    assert (found.members, [(place.level, place.sector) for place in found.empty]) == (3, [("ala", "y")])


def test_a_place_is_not_surely_empty_where_a_member_without_level_or_sector_may_belong() -> None:
    assert [place.sure for place in places(["ylä", "ala", None], ["x", "y", "x"]).empty] == [False, True]
    assert [place.sure for place in places(["ylä", "ala", "ylä"], ["x", "y", None]).empty] == [True, False]
    assert not any(place.sure for place in places(["ylä", "ala", None], ["x", "y", None]).empty)
