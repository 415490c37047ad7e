"""R01 … R04: each fires, just does not, and stays silent where it cannot tell."""

from __future__ import annotations

from dataclasses import replace
from math import isnan, nan

import pytest

from tests.network.surveys import survey
from verkosto.analysis import Analysis
from verkosto.guidance.facts.quality import Quality, quality_facts, quality_wanted
from verkosto.guidance.rules.quality import QUALITY_RULES
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Found, Scope, Silent, Verdict
from verkosto.guidance.wording import finding_text
from verkosto.model import Relation, View
from verkosto.text import texts

TOLD_NOTHING = TeamSays()
GOOD = Quality(ties=True, members=20, response_rate=1.0, confirmation=0.8, reported=30)
NO_TIES = Quality(ties=False, members=0, response_rate=nan)


def verdict(rule: str, facts: Quality) -> Verdict:
    return QUALITY_RULES[rule](facts, TOLD_NOTHING)


def values(verdict: Verdict) -> list[dict[str, object]]:
    assert isinstance(verdict, tuple)
    return [dict(found.values) for found in verdict]


@pytest.mark.parametrize("rule", QUALITY_RULES)
def test_every_rule_on_the_data_is_silent_when_no_ties_were_asked(rule: str) -> None:
    assert verdict(rule, NO_TIES) == Silent("not-asked")


@pytest.mark.parametrize("rule", QUALITY_RULES)
def test_nothing_is_found_in_good_data(rule: str) -> None:
    assert verdict(rule, GOOD) == ()


def test_r01_speaks_when_fewer_than_half_answered() -> None:
    assert values(verdict("R01", replace(GOOD, response_rate=0.49))) == [{"resp": 0.49}]


def test_r01_does_not_speak_at_one_half() -> None:
    assert verdict("R01", replace(GOOD, response_rate=0.5)) == ()


@pytest.mark.parametrize("rule", ["R01", "R02"])
def test_without_members_there_is_no_response_rate(rule: str) -> None:
    assert verdict(rule, replace(GOOD, members=0, response_rate=nan)) == Silent("undefined")


@pytest.mark.parametrize("rate", [0.5, 0.69])
def test_r02_speaks_from_one_half_to_below_70_per_cent(rate: float) -> None:
    assert values(verdict("R02", replace(GOOD, response_rate=rate))) == [{"resp": rate}]


@pytest.mark.parametrize("rate", [0.49, 0.7])
def test_r02_does_not_speak_below_one_half_where_r01_does_nor_at_70_per_cent(rate: float) -> None:
    assert verdict("R02", replace(GOOD, response_rate=rate)) == ()


def test_r03_speaks_when_fewer_than_40_per_cent_of_15_pairs_are_confirmed() -> None:
    found = verdict("R03", replace(GOOD, confirmation=0.39, reported=15))
    assert values(found) == [{"confirmed": 0.39, "pairs": 15, "mutual": True}]


def test_r03_says_that_a_relation_of_unknown_kind_may_not_need_to_be_returned() -> None:
    """ "reports_to": nobody's superior reports back, and 0 % confirmed is no fault of the data."""
    (found,) = quality_rules(replace(GOOD, confirmation=0.0, mutual=False))
    assert "need not be returned" in finding_text(texts("en"), "R03", found)
    (known,) = quality_rules(replace(GOOD, confirmation=0.0))
    assert "need not be returned" not in finding_text(texts("en"), "R03", known)


def quality_rules(facts: Quality) -> tuple[Found, ...]:
    found = verdict("R03", facts)
    assert isinstance(found, tuple)
    return found


@pytest.mark.parametrize("relation, mutual", [("contact", True), ("joint", True), ("reports_to", False)])
def test_whether_both_sides_ought_to_say_the_same_is_known_of_the_relations_of_ours(
    relation: str, mutual: bool
) -> None:
    names = [f"t{i}" for i in range(6)]
    told = survey([("t0", "t1"), ("t1", "t2")], members=names, relations=(Relation(relation, relation),))
    assert quality_facts(Scope(Analysis(told), relation, View.UNION)).mutual is mutual


def test_r03_does_not_speak_at_40_per_cent() -> None:
    assert verdict("R03", replace(GOOD, confirmation=0.4, reported=15)) == ()


def test_r03_is_silent_with_14_pairs() -> None:
    assert verdict("R03", replace(GOOD, confirmation=0.1, reported=14)) == Silent("few-ties")


def test_r03_is_silent_where_confirmation_has_no_meaning() -> None:
    assert verdict("R03", replace(GOOD, confirmation=nan, reported=0)) == Silent("undefined")


@pytest.mark.parametrize("reason", ["few-actors", "low-response"])
def test_r03_is_silent_where_confirmation_is_withheld(reason: str) -> None:
    assert verdict("R03", replace(GOOD, confirmation=0.1, withheld=reason)) == Silent(reason)


def test_r04_speaks_of_nine_members() -> None:
    assert verdict("R04", replace(GOOD, members=9)) == (Found({"n": 9}),)


def test_r04_does_not_speak_of_ten_members() -> None:
    assert verdict("R04", replace(GOOD, members=10)) == ()


# -- the facts ---------------------------------------------------------------------------------------------


def facts_of(key: str, *, directed: bool = True, silent: str = "") -> Quality:
    """a and b name each other; b names c, c names d; d names a."""
    rows = [("a", "b"), ("b", "a"), ("b", "c"), ("c", "d"), ("d", "a")]
    asked = survey(
        [row for row in rows if row[0] not in silent],
        members="abcdefgh",
        nonrespondents=silent,
        relations=[Relation(key, key, directed=directed)],
    )
    return quality_facts(Scope(Analysis(asked), key, View.UNION))


def test_confirmation_counts_pairs_in_which_both_answered() -> None:
    """By hand: of a–b, b–c, c–d, a–d one is confirmed; without d's answers a–b and b–c are left."""
    whole, without = facts_of("contact"), facts_of("contact", silent="d")
    assert (whole.confirmation, whole.reported) == (1 / 4, 4)
    assert (without.confirmation, without.reported) == (1 / 2, 2)
    assert whole.withheld == ""


@pytest.mark.parametrize("key, directed", [("info", True), ("contact", False)])
def test_a_relation_that_need_not_be_returned_and_a_plain_list_have_no_confirmation(
    key: str, directed: bool
) -> None:
    facts = facts_of(key, directed=directed)
    assert isnan(facts.confirmation)
    assert facts.reported == 0


def test_several_relations_taken_together_have_a_confirmation_only_if_each_has() -> None:
    rows = [("a", "b", 1.0, nan, "contact"), ("b", "c", 1.0, nan, "joint"), ("c", "d", 1.0, nan, "info")]
    for keys, told in ((("contact", "joint"), True), (("contact", "info"), False)):
        asked = survey(
            [row for row in rows if row[4] in keys],
            members="abcdef",
            relations=[Relation(key, key) for key in keys],
        )
        facts = quality_facts(Scope(Analysis(asked), "any", View.UNION))
        assert isnan(facts.confirmation) is not told


def test_confirmation_is_withheld_where_fewer_than_half_answered() -> None:
    assert facts_of("contact", silent="defgh").withheld == "low-response"


def test_without_ties_there_is_nothing_to_confirm() -> None:
    facts = quality_facts(Scope(Analysis(survey([("a", "b")], members="ab")), "", View.UNION))
    assert not facts.ties
    assert quality_wanted(Scope(Analysis(survey([("a", "b")], members="ab")), "", View.UNION)) == ()
