"""Q1 … Q6: each fires, just does not, and stays silent where it cannot tell."""

from __future__ import annotations

from dataclasses import replace

import pytest

from verkosto.guidance.facts.perception import Perception
from verkosto.guidance.facts.perception_sides import (
    Counted,
    Crossed,
    Leveled,
    Rated,
    Routes,
    StrongTies,
)
from verkosto.guidance.guards import guard_text
from verkosto.guidance.rules.perception import PERCEPTION_RULES
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Found, Silent, Verdict
from verkosto.guidance.wording import finding_text
from verkosto.text import LANGUAGES, Texts

FIRING = Perception(
    members=20,
    response_rate=0.85,
    dialogue=Rated(15, 20),  # Wilson 0.531 …
    knowing=Rated(15, 20),
    trust=Rated(15, 20),
    expertise=Rated(15, 20),
    shared=Rated(15, 20),
    joint="clear",
    describing=12,
    strong_ways=Leveled(70, 60.5, 78, 12),
    one_way=Counted(30, 54),  # Wilson 0.424 …
    few_contacts=Counted(8, 17),  # Wilson 0.262 …
    one_sided=Counted(30, 54),
    routes=Routes("above", alone=True, share=0.51),
    strong_ties=StrongTies(Counted(2, 40, 0.01), Counted(4, 40, 0.05)),  # … 0.231
    crossed=Crossed("Sektori", 15, "below", 0.45, 0.60),
)
RULES = tuple(PERCEPTION_RULES)


def says(rule: str, **changed: object) -> Verdict:
    return PERCEPTION_RULES[rule](replace(FIRING, **changed), TeamSays())  # type: ignore[arg-type]


def found(rule: str, **changed: object) -> Found:
    verdict = says(rule, **changed)
    assert isinstance(verdict, tuple)
    (one,) = verdict
    return one


# -- they fire -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "rule, share", [("Q1", 30 / 54), ("Q2", 8 / 17), ("Q3", 30 / 54)], ids=["Q1", "Q2", "Q3"]
)
def test_a_good_rating_beside_a_clear_share_is_a_question(rule: str, share: float) -> None:
    assert found(rule).values == {"well": 0.75, "n": 20, "share": share}


def test_q4_speaks_of_the_type_and_names_nobody() -> None:
    assert found("Q4") == Found({"by": "type", "n": 12, "top": 0.51}, (), 0.51)


def test_q4_speaks_of_the_coordination_where_the_type_was_not_asked() -> None:
    assert found("Q4", joint=None).values == {"by": "governance", "n": 20, "top": 0.51}


def test_q5_speaks_of_few_strong_ties_and_of_many() -> None:
    assert found("Q5").values == {"way": "few", "ways": 70, "share": 0.1}
    many = StrongTies(Counted(37, 40, 0.05), Counted(38, 40, 0.05))
    turned = found("Q5", strong_ways=Leveled(30, 22, 39.5, 12), strong_ties=many)
    assert turned.values == {"way": "many", "ways": 30, "share": 37 / 40}


def test_q6_says_which_groups_it_is_about() -> None:
    told = {"well": 0.75, "n": 20, "share": 0.45, "expected": 0.60, "attribute": "Sektori"}
    assert found("Q6").values == told


# -- they just do not ------------------------------------------------------------------------------------

RATINGS = {"Q1": "dialogue", "Q2": "knowing", "Q3": "trust", "Q6": "expertise"}


@pytest.mark.parametrize("rule", RATINGS)
def test_a_rating_that_is_not_clear_is_no_question(rule: str) -> None:
    """14 of 20 is 70 %, and the range begins at 48 %."""
    assert says(rule, **{RATINGS[rule]: Rated(14, 20)}) == ()


def test_a_share_within_its_noise_is_no_question() -> None:
    assert says("Q1", one_way=Counted(28, 54)) == ()  # 52 %, from 38.9 %
    assert says("Q3", one_sided=Counted(28, 54)) == ()
    assert says("Q2", few_contacts=Counted(7, 17)) == ()  # 41 %, from 21.6 %


def test_pairs_of_the_same_actors_make_a_share_less_certain() -> None:
    assert says("Q1", one_way=Counted(30, 54, spread=0.05)) != ()
    assert says("Q1", one_way=Counted(30, 54, spread=0.07)) == ()


@pytest.mark.parametrize(
    "routes",
    [
        Routes("inside", alone=True, share=0.6),
        Routes("above", alone=False, share=0.6),
        Routes("above", alone=True, share=0.5),
    ],
    ids=["as by chance", "not alone", "half of the routes"],
)
def test_q4_wants_one_crossroads_beyond_chance(routes: Routes) -> None:
    assert says("Q4", routes=routes) == ()


def test_q4_wants_a_clear_description() -> None:
    assert says("Q4", joint="indicative") == ()
    assert says("Q4", joint="") == ()  # another type, whatever was said of coordination
    assert says("Q4", joint=None, shared=Rated(14, 20)) == ()


def test_q5_wants_both_clearly_beyond_the_limits() -> None:
    assert says("Q5", strong_ways=Leveled(70, 60, 78, 12)) == ()
    near = StrongTies(Counted(2, 40), Counted(4, 40, 0.065))  # … 25.1 %
    assert says("Q5", strong_ties=near) == ()
    many = StrongTies(Counted(37, 40, 0.05), Counted(38, 40, 0.05))
    assert says("Q5", strong_ways=Leveled(30, 22, 40, 12), strong_ties=many) == ()


def test_q6_wants_fewer_than_chance_and_than_three_quarters_of_it() -> None:
    assert says("Q6", crossed=Crossed("Sektori", 15, "inside", 0.45, 0.60)) == ()
    assert says("Q6", crossed=Crossed("Sektori", 15, "below", 0.46, 0.60)) == ()


# -- they stay silent --------------------------------------------------------------------------------------

FEW: dict[str, dict[str, object]] = {
    "Q1": {"dialogue": Rated(7, 7)},
    "Q2": {"knowing": Rated(7, 7)},
    "Q3": {"trust": Rated(7, 7)},
    "Q4": {"describing": 11},
    "Q5": {"strong_ways": Leveled(70, 65, 78, 7)},
    "Q6": {"expertise": Rated(7, 7)},
}
UNRATED: dict[str, dict[str, object]] = {
    "Q1": {"dialogue": None},
    "Q2": {"knowing": None},
    "Q3": {"trust": None},
    "Q4": {"joint": None, "shared": None},
    "Q5": {"strong_ways": None},
    "Q6": {"expertise": None},
}
TIES = {
    "Q1": "one_way",
    "Q2": "few_contacts",
    "Q3": "one_sided",
    "Q4": "routes",
    "Q5": "strong_ties",
    "Q6": "crossed",
}


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_silent_when_few_answered(rule: str) -> None:
    assert says(rule, **FEW[rule]) == Silent("few-answers")


def test_q4_is_silent_when_few_told_of_the_coordination() -> None:
    assert says("Q4", joint=None, shared=Rated(7, 7)) == Silent("few-answers")


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_silent_when_it_was_not_rated(rule: str) -> None:
    assert says(rule, **UNRATED[rule]) == Silent("not-asked")


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("reason", ["not-asked", "under-way", "not-drawn", "withheld"])
def test_a_rule_is_silent_when_the_ties_cannot_be_told(rule: str, reason: str) -> None:
    assert says(rule, **{TIES[rule]: Silent(reason)}) == Silent(reason)


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_silent_when_too_many_did_not_answer(rule: str) -> None:
    limit = 0.85 if rule == "Q4" else 0.70
    assert says(rule, response_rate=limit) != Silent("low-response")
    assert says(rule, response_rate=limit - 0.001) == Silent("low-response")
    assert says(rule, response_rate=float("nan")) == Silent("low-response")


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_silent_in_a_small_network(rule: str) -> None:
    assert says(rule, members=10) != Silent("few-actors")
    assert says(rule, members=9) == Silent("few-actors")


def test_a_rule_is_silent_when_there_are_few_ties() -> None:
    assert says("Q1", one_way=Counted(14, 14)) == Silent("few-ties")
    assert says("Q3", one_sided=Counted(14, 14)) == Silent("few-ties")
    assert says("Q2", few_contacts=Counted(7, 7)) == Silent("few-ties")
    assert says("Q5", strong_ties=StrongTies(Counted(0, 19), Counted(0, 19))) == Silent("few-ties")
    assert says("Q6", crossed=Crossed("Sektori", 14, "below", 0.1, 0.6)) == Silent("few-ties")


# -- how they are said -------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", RULES)
def test_a_finding_is_a_question(rule: str, language: str) -> None:
    texts = Texts(language)
    assert finding_text(texts, rule, found(rule)).endswith("?")
    assert texts(f"finding-{rule.lower()}-ask").endswith("?")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", RULES)
def test_a_guard_tells_how_often_the_rule_speaks_in_vain(rule: str, language: str) -> None:
    texts = Texts(language)
    assert texts.percent(0.05) in guard_text(texts, rule)
