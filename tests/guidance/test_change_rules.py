"""R06, R44, R44b: each fires, just does not, and stays silent where it cannot tell."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from math import nan

import numpy as np
import pandas as pd
import pytest

from tests.network.surveys import survey
from tests.rated_surveys import sample, with_respondents, without_ratings
from verkosto.analysis import Analysis, Settings
from verkosto.analysis.studies import Kind, Study
from verkosto.guidance.facts.change import Changed, Moved, Panel, Rated, Size, change_facts, change_wanted
from verkosto.guidance.rules.change import CHANGE_RULES
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Found, Scope, Silent, Verdict
from verkosto.guidance.wording import finding_text
from verkosto.model import Relation, Survey, View
from verkosto.network.change import change
from verkosto.text import LANGUAGES, texts

GREW = Changed(ties=True, before=Size(20, 0.21, 4.0), now=Size(23, 0.18, 3.96), similar=(3.0, 5.0))
TIES = replace(GREW, now=Size(20, 0.21, 4.0))
RATED = Changed(ties=False, evaluated=True, evaluated_before=True)


def verdict(rule: str, facts: Changed) -> Verdict:
    return CHANGE_RULES[rule](facts, TeamSays())


def found(rule: str, facts: Changed) -> tuple[Found, ...]:
    told = verdict(rule, facts)
    assert isinstance(told, tuple)
    return told


def sentence(rule: str, facts: Changed, language: str = "fi", place: int = 0) -> str:
    return finding_text(texts(language), rule, found(rule, facts)[place])


def panel(*moved: Moved, members: int = 20) -> Changed:
    return replace(TIES, panel=Panel(members, moved))


# -- R06: the network grew ---------------------------------------------------------------------------------


def test_r06_speaks_when_density_fell_only_because_the_network_grew() -> None:
    (told,) = found("R06", GREW)
    assert dict(told.values) == {"d1": 0.21, "d2": 0.18, "visible": True, "k1": 4.0, "k2": 3.96}
    assert sentence("R06", GREW).startswith("Tiheys laski 21 prosentista 18 prosenttiin, mutta")


def test_r06_does_not_speak_when_the_network_grew_by_less_than_15_per_cent() -> None:
    assert verdict("R06", replace(GREW, now=Size(22, 0.18, 3.96))) == ()


def test_r06_does_not_speak_when_density_did_not_fall() -> None:
    assert verdict("R06", replace(GREW, now=Size(23, 0.21, 4.62))) == ()


def test_r06_does_not_speak_when_members_have_fewer_ties_beyond_the_noise() -> None:
    assert verdict("R06", replace(GREW, similar=(3.0, 3.99))) == ()
    assert found("R06", replace(GREW, similar=(3.0, 4.0)))


@pytest.mark.parametrize(
    "before, now", [((0.008, 9), (0.006, 9)), ((0.0104, 5), (0.0098, 5)), ((0.004, 9), (0, 9))]
)
def test_r06_gives_no_numbers_that_look_the_same_or_like_nothing(
    before: tuple[float, int], now: tuple[float, int]
) -> None:
    facts = replace(GREW, before=Size(500, before[0], 4.0), now=Size(700, now[0], 4.0))
    assert sentence("R06", facts).startswith("Tiheys laski hieman, mutta")


def test_r06_is_silent_when_no_ties_were_asked_or_in_one_wave_only() -> None:
    assert verdict("R06", Changed(ties=False)) == Silent("not-asked")
    assert verdict("R06", Changed(ties=True)) == Silent("one-wave")


@pytest.mark.parametrize("reason", ["few-actors", "low-response"])
def test_r06_is_silent_where_the_mean_degree_is_withheld(reason: str) -> None:
    assert verdict("R06", replace(GREW, withheld=reason)) == Silent(reason)


def test_r06_is_silent_with_fewer_than_ten_members() -> None:
    assert verdict("R06", replace(GREW, before=Size(9, 0.5, 4.0))) == Silent("few-actors")


@pytest.mark.parametrize("reason", ["under-way", "not-drawn"])
def test_r06_is_silent_while_the_noise_is_not_known(reason: str) -> None:
    assert verdict("R06", replace(GREW, similar=(nan, nan), similar_pending=reason)) == Silent(reason)


# -- R44: changes of ties ----------------------------------------------------------------------------------

DOUBLED = Moved("centralization_degree", 0.13, 0.26, (-0.05, 0.3))


def test_r44_warns_of_a_change_whose_interval_holds_nothing() -> None:
    (told,) = found("R44", panel(DOUBLED))
    assert dict(told.values) == {"figure": "centralization_degree", "panel": 20, "p1": 0.13, "p2": 0.26}
    assert "ensin 13\N{NO-BREAK SPACE}% ja nyt 26\N{NO-BREAK SPACE}%" in sentence("R44", panel(DOUBLED))


@pytest.mark.parametrize("span, speaks", [((0.0, 0.3), True), ((0.001, 0.3), False), ((nan, nan), False)])
def test_r44_does_not_speak_of_a_sure_change_nor_without_an_interval(
    span: tuple[float, float], speaks: bool
) -> None:
    assert bool(found("R44", panel(replace(DOUBLED, span=span)))) is speaks


@pytest.mark.parametrize("second, speaks", [(4.45, True), (4.39, False)])
def test_r44_speaks_only_of_changes_that_tempt(second: float, speaks: bool) -> None:
    """A tenth of the larger of the two: 4.0 to 4.44."""
    assert bool(found("R44", panel(Moved("mean_degree", 4.0, second, (-1, 1))))) is speaks


def test_r44_does_not_speak_of_what_looks_the_same_or_is_undefined() -> None:
    same = Moved("transitivity", 0.011, 0.014, (-1, 1))
    assert verdict("R44", panel(same, Moved("reciprocity", nan, 0.5, (nan, nan)))) == ()
    assert verdict("R44", panel(Moved("transitivity", 0.0, 0.0, (0, 0)))) == ()


def test_r44_tells_the_two_largest() -> None:
    three = panel(
        Moved("mean_degree", 4.0, 5.0, (-1, 2)), Moved("transitivity", 0.3, 0.2, (-0.3, 0.1)), DOUBLED
    )
    assert [dict(one.values)["figure"] for one in found("R44", three)] == [
        "centralization_degree",
        "transitivity",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("figure", ["mean_degree", "reciprocity", "transitivity", "centralization_degree"])
def test_r44_has_a_sentence_of_its_own_for_every_figure(figure: str, language: str) -> None:
    told = sentence("R44", panel(Moved(figure, 0.3, 0.6, (-1, 1))), language)
    others = {"mean_degree", "reciprocity", "transitivity", "centralization_degree"} - {figure}
    assert all(sentence("R44", panel(Moved(o, 0.3, 0.6, (-1, 1))), language) != told for o in others)


def test_r44_is_silent_when_no_ties_were_asked_or_in_one_wave_only() -> None:
    assert verdict("R44", Changed(ties=False)) == Silent("not-asked")
    assert verdict("R44", Changed(ties=True)) == Silent("one-wave")


@pytest.mark.parametrize("reason", ["under-way", "not-drawn", "low-response", "few-actors"])
def test_r44_is_silent_while_the_intervals_are_not_known(reason: str) -> None:
    assert verdict("R44", replace(TIES, panel=Panel(20, (DOUBLED,), reason))) == Silent(reason)


def test_r44_is_silent_when_fewer_than_ten_answered_both_times() -> None:
    assert verdict("R44", panel(DOUBLED, members=9)) == Silent("few-answers")
    assert found("R44", panel(DOUBLED, members=10))


# -- R44b: changes of ratings ------------------------------------------------------------------------------


def test_r44b_warns_of_an_uncertain_change_of_ten_points() -> None:
    facts = replace(RATED, rated=(Rated("D1", 0.4, 0.5, uncertain=True),))
    (told,) = found("R44b", facts)
    assert dict(told.values) == {"item": "D1", "p1": 0.4, "p2": 0.5, "unconfirmed": False}
    assert sentence("R44b", facts).startswith(
        "Debatti: edellisellä kierroksella 40\N{NO-BREAK SPACE}% ja nyt 50"
    )


def test_r44b_does_not_speak_below_ten_points_nor_of_a_sure_change() -> None:
    few, sure = Rated("D1", 0.4, 0.49, uncertain=True), Rated("D2", 0.2, 0.9, uncertain=False)
    assert verdict("R44b", replace(RATED, rated=(few, sure))) == ()


def test_r44b_tells_the_two_largest() -> None:
    rated = tuple(Rated(f"D{i}", 0.1, 0.1 + i / 10, uncertain=True) for i in (1, 2, 3))
    assert [dict(one.values)["item"] for one in found("R44b", replace(RATED, rated=rated))] == ["D3", "D2"]


def test_r44b_says_so_when_the_same_people_do_not_confirm_it() -> None:
    rated = (Rated("D1", 0.3, 0.6, uncertain=True, unconfirmed=True),)
    assert "eivät kuitenkaan vahvista" in sentence("R44b", replace(RATED, rated=rated))


def test_r44b_is_silent_when_not_asked_in_one_wave_or_with_few_answers() -> None:
    assert verdict("R44b", replace(RATED, evaluated=False)) == Silent("not-asked")
    assert verdict("R44b", replace(RATED, evaluated_before=False)) == Silent("one-wave")
    assert verdict("R44b", RATED) == Silent("few-answers")


# -- the facts ---------------------------------------------------------------------------------------------

NAMES = "abcdefghijklmnop"


def ring(names: str, steps: int) -> list[tuple[str, str]]:
    return [
        (names[i], names[(i + step) % len(names)]) for i in range(len(names)) for step in range(1, steps + 1)
    ]


def two_waves(first: list[tuple[str, str]], second: list[tuple[str, str]], silent: str = "") -> Survey:
    """Wave "1" and "2" of the same members; the silent answered the second only."""
    waves = [survey(rows, members=NAMES) for rows in (first, second)]
    reports = pd.concat(
        [one.reports.assign(wave=wave) for one, wave in zip(waves, "12", strict=True)], ignore_index=True
    )
    answered = pd.DataFrame(
        {"1": [name not in silent for name in NAMES], "2": True}, index=waves[0].actors.index
    )
    return replace(waves[0], reports=reports, answered=answered, waves=("1", "2"), digest="two")


def scope_of(asked: Survey, draws: int | None = 50, view: View = View.UNION) -> Scope:
    before = Analysis(asked, Settings(wave=asked.waves[0], draws=draws))
    return Scope(Analysis(asked, Settings(draws=draws)), "contact", view, before)


def test_the_study_of_change_compares_the_two_waves_of_the_survey() -> None:
    scope = scope_of(two_waves(ring(NAMES, 2), ring(NAMES, 3), silent="a"))
    assert scope.before is not None
    (study,) = change_wanted(scope)
    assert study == Study(Kind.CHANGE, "contact", View.UNION, other="1")
    made = scope.analysis.studies.result(study)
    first, second = (one.network("contact", View.UNION) for one in (scope.before, scope.analysis))
    plain = change(first, second, draws=50, seed=1)
    pd.testing.assert_frame_equal(made.figures, plain.figures)
    assert made.panel == tuple(NAMES[1:])
    facts = change_facts(scope)
    assert facts.panel.members == 15
    shown = {one.figure: one for one in facts.panel.moved}
    assert list(shown) == ["mean_degree", "transitivity", "centralization_degree"]
    row = plain.figures.loc["mean_degree"]
    assert shown["mean_degree"].second == row["second"]
    assert shown["mean_degree"].span == (row["low"], row["high"])


def test_facts_work_out_no_study() -> None:
    scope = scope_of(two_waves(ring(NAMES, 2), ring(NAMES, 3)))
    assert change_facts(scope).panel.pending == "under-way"
    assert not scope.analysis.studies.known(change_wanted(scope)[0])


def test_without_draws_nothing_is_wanted_and_the_interval_is_not_drawn() -> None:
    scope = scope_of(two_waves(ring(NAMES, 2), ring(NAMES, 3)), draws=0)
    assert change_wanted(scope) == ()
    assert change_facts(scope).panel.pending == "not-drawn"


def test_in_one_wave_or_where_the_relation_was_not_asked_before_nothing_is_compared() -> None:
    scope = scope_of(two_waves(ring(NAMES, 2), ring(NAMES, 3)))
    other = survey(ring(NAMES, 2), members=NAMES, relations=[Relation("joint", "Joint")])
    for before in (None, Analysis(other)):
        alone = replace(scope, before=before)
        assert change_facts(alone).before is None
        assert change_wanted(alone) == ()


def test_any_relation_is_compared_only_where_the_same_relations_were_asked() -> None:
    """The combined network of other relations would differ for that alone."""
    rows = [(*pair, 1.0, nan, key) for key in ("contact", "joint") for pair in ring(NAMES, 2)]
    kinds = [Relation(key, key) for key in ("contact", "joint", "info")]
    same, more = (
        Analysis(survey([*rows, *extra], members=NAMES, relations=kinds))
        for extra in ([], [("a", "b", 1.0, nan, "info")])
    )
    for before, comparable in ((same, True), (more, False)):
        assert (change_facts(Scope(same, "any", View.UNION, before)).before is not None) is comparable


def grown(more: int, steps: int = 2, draws: int = 50) -> Scope:
    """A ring of ten actors with two neighbours on either side, and one of more."""
    first, second = NAMES[:10], NAMES[: 10 + more]
    before = Analysis(survey(ring(first, 2), members=first), Settings(draws=draws))
    now = Analysis(survey(ring(second, steps), members=second), Settings(draws=draws))
    return Scope(now, "contact", View.UNION, before)


def test_a_network_that_grew_wants_its_spread_and_then_r06_speaks() -> None:
    """By hand: a ring with four neighbours each has density 4/9 with ten members and 4/11 with twelve."""
    scope = grown(2)
    spread = Study(Kind.BOOTSTRAP, "contact", View.UNION)
    assert change_wanted(scope) == (spread,)
    assert verdict("R06", change_facts(scope)) == Silent("under-way")
    scope.analysis.studies.result(spread)
    (told,) = found("R06", change_facts(scope))
    shown = {"d1": 4 / 9, "d2": 4 / 11, "visible": True, "k1": 4, "k2": 4}
    assert dict(told.values) == pytest.approx(shown)


def test_a_network_that_grew_little_wants_nothing_and_r06_does_not_speak() -> None:
    scope = grown(1)
    assert change_wanted(scope) == ()
    assert verdict("R06", change_facts(scope)) == ()


def test_a_network_that_grew_and_thinned_out_is_not_told_to_have_only_grown() -> None:
    """Twelve members with two neighbours each: the earlier four lie outside what the figure varies by."""
    scope = grown(2, steps=1, draws=400)
    scope.analysis.studies.result(Study(Kind.BOOTSTRAP, "contact", View.UNION))
    assert verdict("R06", change_facts(scope)) == ()


def test_r06_without_draws_is_not_drawn() -> None:
    assert verdict("R06", change_facts(grown(2, draws=0))) == Silent("not-drawn")


def test_waves_of_two_files_have_no_paired_interval() -> None:
    assert change_facts(grown(2)).panel.pending == "not-drawn"


@pytest.mark.parametrize("silent, reason", [(NAMES[:4], ""), (NAMES[:9], "low-response")])
def test_a_wave_before_with_too_few_answers_is_not_compared(silent: str, reason: str) -> None:
    scope = scope_of(two_waves(ring(NAMES, 2), ring(NAMES, 3), silent=silent))
    assert change_facts(scope).withheld == reason


def test_figures_that_are_not_shown_are_not_told_of_either() -> None:
    """Below 70 % neither transitivity nor centralization is (domain 2.5)."""
    asked = two_waves(ring(NAMES, 2), ring(NAMES, 3))
    few = asked.answered.assign(**{"2": [name in NAMES[:10] for name in NAMES]})
    scope = scope_of(replace(asked, answered=few))
    for study in change_wanted(scope):
        scope.analysis.studies.result(study)
    facts = change_facts(scope)
    assert facts.panel.members == 10
    assert [one.figure for one in facts.panel.moved] == ["mean_degree"]


def test_ratings_of_two_waves_are_told_from_eight_answers_on() -> None:
    """Whether the pairs may be told is for the instruments to say."""
    whole = change_facts(scope_of(sample()))
    assert [one.item for one in whole.rated] == ["D1", "D2", "D3", "D4", "D5", "D6"]
    assert change_facts(scope_of(with_respondents(sample(), 7))).rated == ()
    none = change_facts(scope_of(without_ratings(sample())))
    assert not none.evaluated
    assert not none.evaluated_before


def test_a_complete_network_cannot_change_beyond_itself() -> None:
    """The same everywhere: no interval is wider than nothing, and nothing tempts."""
    every = list(combinations(NAMES, 2))
    scope = scope_of(two_waves(every, every))
    for study in change_wanted(scope):
        scope.analysis.studies.result(study)
    assert verdict("R44", change_facts(scope)) == ()
    assert all(np.isclose(one.first, one.second) for one in change_facts(scope).panel.moved)
