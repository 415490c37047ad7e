"""R27a … R31: each fires, just does not, and stays silent where it cannot tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from tests.guidance.rated_scopes import asked, found_on, scope_of, share, verdict_on
from tests.rated_surveys import sample, with_respondents, without_ratings, without_ties
from verkosto.analysis.studies import Kind
from verkosto.content import table
from verkosto.guidance.facts.types import Types, types_facts, types_wanted
from verkosto.guidance.rules.types import TYPES_RULES
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Family, Found, Silent
from verkosto.model import Survey
from verkosto.text import LANGUAGES, Texts

FAMILY = Family("types", types_facts, types_wanted, TYPES_RULES)
TOLD_NOTHING = TeamSays()
KINDS = {"R27a": "H", "R27b": "Y", "R27c": "V", "R27d": "K"}


def described(people: Sequence[Mapping[str, float]]) -> Survey:
    """Respondents who answer the same to all four items of a type: type → answer."""
    return asked({f"{kind}{i}": [one[kind] for one in people] for kind in "HYVK" for i in range(1, 5)})


def of_type(kind: str, n: int, own: float = 5, other: float = 2) -> Survey:
    return described([{one: own if one == kind else other for one in "HYVK"}] * n)


# -- R27: clear ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule, kind", KINDS.items())
def test_r27_speaks_of_the_type_that_eight_members_clearly_describe(rule: str, kind: str) -> None:
    assert found_on(FAMILY, rule, of_type(kind, 8)) == (Found(extent=0.75),)


@pytest.mark.parametrize("rule", KINDS)
def test_r27_does_not_speak_of_another_type(rule: str) -> None:
    other = "Y" if KINDS[rule] != "Y" else "V"
    assert found_on(FAMILY, rule, of_type(other, 8)) == ()


def test_r27_says_nothing_of_an_indicative_result() -> None:
    assert TYPES_RULES["R27b"](Types(n=12, grade="indicative", best="Y", margin=9.9), TOLD_NOTHING) == ()


def test_r27_needs_a_margin_of_ten_points() -> None:
    """Own items 4 (75 points); other items 3.6 on average (65 points) and 3.75 (68.75 points)."""
    near = described([{"H": 2, "Y": 4, "V": 4 if i < 6 else 3, "K": 2} for i in range(10)])
    nearer = described([{"H": 2, "Y": 4, "V": 4 if i < 9 else 3, "K": 2} for i in range(12)])
    assert len(found_on(FAMILY, "R27b", near)) == 1
    assert found_on(FAMILY, "R27b", nearer) == ()


@pytest.mark.parametrize("rule, kind", KINDS.items())
def test_r27_is_silent_below_eight_answers(rule: str, kind: str) -> None:
    assert verdict_on(FAMILY, rule, of_type(kind, 7)) == Silent("few-answers")
    assert verdict_on(FAMILY, rule, of_type(kind, 4)) == Silent("few-answers")


@pytest.mark.parametrize("rule", [*KINDS, "R28", "R29", "R30", "R31"])
def test_nothing_is_said_of_what_was_not_asked(rule: str) -> None:
    assert verdict_on(FAMILY, rule, without_ratings(sample())) == Silent("not-asked")


@pytest.mark.parametrize("rule", [*KINDS, "R28", "R29", "R30"])
def test_nothing_is_said_where_only_two_statements_of_a_type_were_asked(rule: str) -> None:
    survey = of_type("Y", 9)
    rated = survey.ratings
    fewer = replace(survey, ratings=rated[~rated["item"].isin(["K3", "K4"])], digest="2" * 64)
    assert verdict_on(FAMILY, rule, fewer) == Silent("not-asked")


def test_r27_is_silent_while_the_ties_are_being_checked() -> None:
    facts = Types(n=12, grade="clear", under_way=True, best="Y", margin=20.0)
    assert TYPES_RULES["R27b"](facts, TOLD_NOTHING) == Silent("under-way")
    assert TYPES_RULES["R27a"](facts, TOLD_NOTHING) == ()


def test_ties_that_contradict_twice_take_the_finding_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """The verdict is the page's own: the one after the structure was asked."""
    from verkosto.analysis import structure_checks

    monkeypatch.setitem(structure_checks._LIMITS, "contradictions", 1)
    assert types_facts(scope_of(sample(), "kevät 2026")).grade == "indicative"
    assert found_on(FAMILY, "R27b", sample(), "kevät 2026") == ()


def test_the_studies_of_the_checks_are_wanted_only_while_they_may_change_the_verdict(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from verkosto.analysis import structure

    assert types_wanted(scope_of(sample(), "kevät 2026")) == ()
    monkeypatch.setattr(structure, "_LONG", 0)
    clear, mixed = (scope_of(sample(), wave) for wave in ("kevät 2026", "kevät 2025"))
    for scope in (clear, mixed):
        scope.analysis.patient = False
    assert Kind.CHANCE in [study.kind for study in types_wanted(clear)]
    assert types_facts(clear).under_way
    assert types_wanted(mixed) == ()
    for study in types_wanted(clear):
        clear.analysis.studies.result(study)
    assert types_wanted(clear) == ()
    assert not types_facts(clear).under_way


# -- R28: mixed ------------------------------------------------------------------------------------------


def test_r28_speaks_of_two_types_at_fifty_points() -> None:
    mixed = described([{"H": 2, "Y": 3, "V": 3, "K": 2}] * 5)
    found = Found({"t1": "Y", "v1": 50.0, "t2": "V", "v2": 50.0}, extent=0.5)
    assert found_on(FAMILY, "R28", mixed) == (found,)


def test_r28_does_not_speak_just_below_fifty_points() -> None:
    lower = described([{"H": 2, "Y": 3, "V": 3 if i else 2, "K": 2} for i in range(20)])
    assert found_on(FAMILY, "R28", lower) == ()


def test_r28_does_not_speak_when_a_third_type_is_close() -> None:
    assert found_on(FAMILY, "R28", described([{"H": 3, "Y": 3, "V": 3, "K": 2}] * 8)) == ()


def test_r28_is_silent_below_five_answers() -> None:
    mixed = described([{"H": 2, "Y": 3, "V": 3, "K": 2}] * 4)
    assert verdict_on(FAMILY, "R28", mixed) == Silent("few-answers")


# -- R29: cannot tell ------------------------------------------------------------------------------------


def test_r29_speaks_when_no_type_stands_out() -> None:
    assert found_on(FAMILY, "R29", described([dict.fromkeys("HYVK", 3)] * 12)) == (Found(),)


def test_r29_speaks_below_five_answers() -> None:
    assert found_on(FAMILY, "R29", of_type("Y", 4)) == (Found(),)


@pytest.mark.parametrize("grade", ["clear", "indicative", "mixed"])
def test_r29_does_not_speak_when_a_type_stands_out_even_indicatively(grade: str) -> None:
    assert TYPES_RULES["R29"](Types(n=12, grade=grade, best="Y"), TOLD_NOTHING) == ()


def test_r29_is_silent_while_the_ties_may_lower_an_indicative_result() -> None:
    facts = Types(n=12, grade="indicative", under_way=True, best="Y")
    assert TYPES_RULES["R29"](facts, TOLD_NOTHING) == Silent("under-way")


# -- R30: disagreement -----------------------------------------------------------------------------------


def split(differing: int, n: int) -> Survey:
    """So many of n describe V and reject Y, which the others describe."""
    other, own = {"H": 2.0, "Y": 1.0, "V": 5.0, "K": 2.0}, {"H": 2.0, "Y": 5.0, "V": 1.0, "K": 2.0}
    return described([other] * differing + [own] * (n - differing))


def test_r30_speaks_when_three_of_ten_describe_another_type() -> None:
    (found,) = found_on(FAMILY, "R30", split(3, 10))
    assert found.values == {"p": 0.3, "typed": 1}


def test_r30_does_not_speak_at_three_of_eleven() -> None:
    assert found_on(FAMILY, "R30", split(3, 11)) == ()


def test_r30_does_not_speak_when_those_who_differ_do_not_reject_the_type() -> None:
    mild = [{"H": 2, "Y": 4, "V": 5, "K": 2}] * 3 + [{"H": 2, "Y": 5, "V": 1, "K": 2}] * 7
    assert found_on(FAMILY, "R30", described(mild)) == ()


def test_r30_tells_no_share_where_the_network_has_no_one_type() -> None:
    (found,) = found_on(FAMILY, "R30", split(5, 10))
    assert found.values["typed"] == 0


def test_r30_is_silent_below_eight_answers() -> None:
    assert verdict_on(FAMILY, "R30", split(3, 7)) == Silent("few-answers")


# -- R31: many share governance --------------------------------------------------------------------------


def of_members(n: int, need: float | None = None) -> Survey:
    """The sample's answers in a network of n members without ties; ``need``: everybody's G2 and G3."""
    survey = sample()
    ratings = survey.ratings.copy()
    if need is not None:
        ratings.loc[ratings["item"].isin(["G2", "G3"]) & ~ratings["dk"], "value"] = need
    kept = survey.actors.index[survey.actors["member"]][:n]
    bare = without_ties(survey)
    return replace(
        bare,
        actors=survey.actors.loc[kept],
        answered=survey.answered.loc[kept],
        ratings=ratings,
        digest=f"{n}{need}".ljust(64, "0"),
    )


def test_r31_speaks_at_nine_members_and_a_median_of_four() -> None:
    assert found_on(FAMILY, "R31", of_members(9, 4)) == (Found({"n": 9}, extent=1 - 8 / 9),)


def test_r31_does_not_speak_at_eight_members() -> None:
    assert found_on(FAMILY, "R31", of_members(8, 4)) == ()


def test_r31_does_not_speak_at_a_median_below_four() -> None:
    assert found_on(FAMILY, "R31", of_members(9, 3)) == ()


def test_r31_does_not_speak_of_another_form() -> None:
    survey = of_members(20)
    ratings = survey.ratings.copy()
    ratings.loc[(ratings["item"] == "GOV") & ~ratings["dk"], "choice"] = "lead"
    assert found_on(FAMILY, "R31", replace(survey, ratings=ratings, digest="3" * 64)) == ()


def test_r31_is_silent_below_five_answers() -> None:
    assert verdict_on(FAMILY, "R31", with_respondents(of_members(20), 4)) == Silent("few-answers")


def test_r31_is_silent_without_a_list_of_members() -> None:
    assert verdict_on(FAMILY, "R31", without_ties(sample())) == Silent("not-asked")


def test_r31_is_silent_when_the_need_was_not_asked() -> None:
    survey = of_members(20)
    rated = survey.ratings
    without = replace(survey, ratings=rated[~rated["item"].isin(["G2", "G3"])], digest="4" * 64)
    assert verdict_on(FAMILY, "R31", without) == Silent("not-asked")


# -- texts -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_conditions_tell_the_thresholds(language: str) -> None:
    limits = {key: entry["value"] for key, entry in table("thresholds")["typology"].items()}
    texts = Texts(language)
    clear = texts("rule-r27a-condition")
    wanted = [f" {limits['clear_answers']}", f" {limits['clear_margin']} "]
    assert all(told in clear for told in [*wanted, share(texts, limits["clear_support"])])
    mixed = texts("rule-r28-condition")
    assert all(f" {limits[key]} " in mixed for key in ("mixed_score", "indicative_margin", "mixed_third"))
    assert share(texts, limits["differing"]) in texts("rule-r30-condition")
    fit = {key: entry["value"] for key, entry in table("thresholds")["fit"].items()}
    assert f" {fit['participants_few'] + 1}" in texts("rule-r31-condition")
    assert f" {fit['competencies_high']}." in texts("rule-r31-condition")
