"""R05, R07, R08: each fires, just does not, and stays silent where it cannot tell."""

from __future__ import annotations

from dataclasses import replace
from math import isnan, nan

import numpy as np
import pytest

from tests.network.surveys import survey
from verkosto.analysis import Analysis
from verkosto.guidance.facts.shape import Shape, shape_facts, shape_wanted
from verkosto.guidance.rules.shape import SHAPE_RULES
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Scope, Silent, Verdict
from verkosto.guidance.wording import finding_text
from verkosto.model import Survey, View
from verkosto.text import LANGUAGES, texts

WHOLE = Shape(ties=True, mean_degree=3.0, density=0.3, parts=(11,), placed=11)
ALONE = tuple((f"t{i}", f"Toimija {i}") for i in range(7))
NAMED, UNNAMED = TeamSays(names=True), TeamSays()


def verdict(rule: str, facts: Shape, team: TeamSays = UNNAMED) -> Verdict:
    return SHAPE_RULES[rule](facts, team)


def values(verdict: Verdict) -> list[dict[str, object]]:
    assert isinstance(verdict, tuple)
    return [dict(found.values) for found in verdict]


def sentence(rule: str, facts: Shape, team: TeamSays = UNNAMED, language: str = "fi") -> str:
    found = verdict(rule, facts, team)
    assert isinstance(found, tuple)
    return finding_text(texts(language), rule, found[0])


@pytest.mark.parametrize("rule", SHAPE_RULES)
def test_every_rule_on_the_whole_is_silent_when_no_ties_were_asked(rule: str) -> None:
    assert verdict(rule, Shape(ties=False)) == Silent("not-asked")


def test_r05_always_speaks() -> None:
    found = verdict("R05", WHOLE)
    assert values(found) == [{"k": 3.0, "density": 0.3, "thin": False, "directed": False}]


@pytest.mark.parametrize("density, thin", [(0.0099, True), (0.01, False)])
def test_r05_says_less_than_one_per_cent_rather_than_none(density: float, thin: bool) -> None:
    facts = replace(WHOLE, density=density)
    assert values(verdict("R05", facts))[0]["thin"] is thin
    assert ("alle yhden prosentin" in sentence("R05", facts)) is thin


def test_r05_speaks_of_names_given_where_arrows_are_looked_at() -> None:
    assert sentence("R05", replace(WHOLE, directed=True)).startswith("Vastaaja nimesi keskimäärin 3,0 muuta")


@pytest.mark.parametrize("reason", ["few-actors", "low-response"])
def test_r05_is_silent_where_the_figures_are_withheld(reason: str) -> None:
    assert verdict("R05", replace(WHOLE, degree_withheld=reason)) == Silent(reason)


def test_r05_is_silent_where_no_pair_is_known() -> None:
    assert verdict("R05", replace(WHOLE, mean_degree=nan, density=nan)) == Silent("undefined")


def test_r07_speaks_of_one_alone() -> None:
    found = verdict("R07", replace(WHOLE, alone=ALONE[:1]))
    assert values(found) == [{"n": 1, "named": False, "actors": "", "more": 0}]
    assert sentence("R07", replace(WHOLE, alone=ALONE[:1])).startswith("Yksi vastannut jäsen on vailla")


def test_r07_does_not_speak_when_nobody_is_alone() -> None:
    assert verdict("R07", WHOLE) == ()


def test_r07_names_nobody_without_leave() -> None:
    facts = replace(WHOLE, alone=ALONE)
    assert all("Toimija" not in sentence("R07", facts, language=language) for language in LANGUAGES)
    assert "7 vastannutta jäsentä on" in sentence("R07", facts)


def test_r07_names_five_at_most() -> None:
    told = sentence("R07", replace(WHOLE, alone=ALONE), NAMED)
    assert "(toimijat: Toimija 0; Toimija 1; Toimija 2; Toimija 3; Toimija 4 ja 2 muuta)" in told
    assert "ja yksi muu)" in sentence("R07", replace(WHOLE, alone=ALONE[:6]), NAMED)
    assert "(toimija: Toimija 0)" in sentence("R07", replace(WHOLE, alone=ALONE[:1]), NAMED)


@pytest.mark.parametrize("reason", ["few-actors", "low-response"])
def test_r07_is_silent_where_isolates_are_withheld(reason: str) -> None:
    assert verdict("R07", replace(WHOLE, alone=ALONE, isolates_withheld=reason)) == Silent(reason)


def test_r08_speaks_when_the_largest_of_several_parts_holds_less_than_90_per_cent() -> None:
    facts = replace(WHOLE, parts=(88, 2), alone=ALONE, placed=100)
    assert values(verdict("R08", facts)) == [{"parts": 2, "share": 0.88, "alone": 7, "complete": True}]


def test_r08_does_not_speak_at_90_per_cent() -> None:
    assert verdict("R08", replace(WHOLE, parts=(90, 10), placed=100)) == ()


def test_r08_does_not_call_those_alone_parts() -> None:
    """R07 tells of them."""
    assert verdict("R08", replace(WHOLE, parts=(5,), alone=ALONE, placed=12)) == ()


@pytest.mark.parametrize("reason", ["few-actors", "low-response", "no-range"])
def test_r08_is_silent_where_parts_are_withheld(reason: str) -> None:
    facts = replace(WHOLE, parts=(5, 5), placed=10, parts_withheld=reason)
    assert verdict("R08", facts) == Silent(reason)


def test_r08_is_silent_without_ties() -> None:
    assert verdict("R08", replace(WHOLE, parts=(), alone=ALONE, placed=7)) == Silent("few-ties")


def test_r08_says_that_missing_answers_may_join_parts() -> None:
    facts = replace(WHOLE, parts=(6, 4), placed=10)
    assert "Puuttuvat" not in sentence("R08", facts)
    assert sentence("R08", replace(facts, complete=False)).endswith("voivat vielä yhdistää osia.")
    assert "Lisäksi yksi vastannut jäsen on" in sentence("R08", replace(facts, alone=ALONE[:1], placed=11))


# -- the facts ---------------------------------------------------------------------------------------------


def facts_of(asked: Survey, view: View = View.UNION, relation: str = "contact") -> Shape:
    return shape_facts(Scope(Analysis(asked), relation, view))


TWO_PARTS = [("a", "b"), ("b", "c"), ("d", "e")]


def test_parts_and_those_alone_are_counted_apart() -> None:
    """By hand: a–b–c, d–e and f; 5 possible contacts each, 3 of 15 pairs."""
    facts = facts_of(survey(TWO_PARTS, members="abcdef"))
    assert (facts.parts, facts.alone, facts.placed, facts.complete) == ((3, 2), (("f", "f"),), 6, True)
    assert [facts.mean_degree, facts.density] == pytest.approx([1.0, 0.2])


def test_who_did_not_answer_and_was_not_named_is_neither_alone_nor_in_a_part() -> None:
    facts = facts_of(survey(TWO_PARTS, members="abcdefgh", nonrespondents="fg"))
    assert facts.alone == (("h", "h"),)
    assert facts.placed == 6
    assert not facts.complete


def test_who_left_most_open_is_not_called_alone() -> None:
    open_rows = [("f", other, np.nan) for other in "abc"]
    facts = facts_of(survey([*TWO_PARTS, *open_rows], members="abcdef"))
    assert facts.alone == ()
    assert facts.placed == 5


@pytest.mark.parametrize("view", View)
def test_parts_are_those_of_what_at_least_one_says_in_any_view(view: View) -> None:
    facts = facts_of(survey(TWO_PARTS, members="abcdef"), view)
    assert facts.parts == (3, 2)
    assert facts.alone == (("f", "f"),)


def test_the_mean_degree_is_that_of_the_view() -> None:
    """By hand: three arrows from six respondents; no tie is confirmed."""
    seen = {view: facts_of(survey(TWO_PARTS, members="abcdef"), view) for view in View}
    assert seen[View.DIRECTED].mean_degree == pytest.approx(0.5)
    assert seen[View.CONFIRMED].mean_degree == 0
    assert seen[View.DIRECTED].directed
    assert not seen[View.UNION].directed


@pytest.mark.parametrize(
    "silent, degree, parts",
    [("fgh", "", "low-response"), ("defgh", "low-response", "low-response"), ("", "", "")],
)
def test_what_too_few_answers_cannot_tell_is_withheld(silent: str, degree: str, parts: str) -> None:
    facts = facts_of(survey(TWO_PARTS, members="abcdefgh", nonrespondents=silent))
    assert (facts.degree_withheld, facts.isolates_withheld, facts.parts_withheld) == (degree, degree, parts)
    assert isnan(facts.mean_degree) is bool(degree)


def test_four_members_are_too_few() -> None:
    facts = facts_of(survey([("a", "b")], members="abcd"))
    assert facts.degree_withheld == facts.isolates_withheld == facts.parts_withheld == "few-actors"


def test_no_study_is_wanted_and_without_ties_there_is_nothing() -> None:
    scope = Scope(Analysis(survey(TWO_PARTS, members="abcdef")), "", View.UNION)
    assert shape_facts(scope) == Shape(ties=False)
    assert shape_wanted(scope) == ()
