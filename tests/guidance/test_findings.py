"""All rules over one network: the order of what they find, and the five on the front."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from verkosto.analysis import Analysis, Settings
from verkosto.analysis.studies import Kind
from verkosto.guidance.findings import MOST, Finding, Guidance, guidance, in_order, wanted, work_out
from verkosto.guidance.rule import Concern, rules
from verkosto.guidance.team import Goal, TeamSays
from verkosto.guidance.verdict import Found, Scope
from verkosto.model import View
from verkosto.survey import SourceFile, read_survey
from verkosto.ui.samples import FOLDER


def scope(name: str, draws: int = 60) -> Scope:
    survey = read_survey([SourceFile(name, (FOLDER / name).read_bytes())])
    analysis = Analysis(survey, Settings(draws=draws))
    relation = analysis.relations[0].key
    before = Analysis(survey, Settings(survey.waves[-2], draws=draws)) if len(survey.waves) > 1 else None
    return Scope(analysis, relation, analysis.views(relation)[0], before)


@pytest.fixture(scope="module")
def sample() -> Scope:
    looked = scope("ohjausverkosto.xlsx")
    work_out(looked)
    return looked


def test_findings_about_the_data_come_first_then_the_heaviest(sample: Scope) -> None:
    told = guidance(sample).findings
    heaviest = list(Concern)
    places = [(not one.rule.quality, heaviest.index(one.rule.severity)) for one in told]
    assert places == sorted(places)


def test_the_front_has_at_most_five_and_one_of_a_theme(sample: Scope) -> None:
    front = guidance(sample, TeamSays(Goal.INNOVATION)).front
    assert 1 <= len(front) <= MOST
    themes = [one.rule.theme for one in front if not one.rule.quality]
    assert len(themes) == len(set(themes))


def test_the_front_tells_one_thing_of_a_grouping() -> None:
    """A hole between two groups and ties that stay inside them are one message; separate parts another."""
    hole, inside = (Found({"attribute": "Ala"}, extent=extent) for extent in (0.9, 0.1))
    other, parts = Found({"attribute": "Alue"}), Found(extent=0.5)
    told = [("R15", hole), ("R08", parts), ("R21", inside), ("R21b", other)]
    findings = in_order(Finding(rules()[rule], found) for rule, found in told)
    assert [one.rule.id for one in Guidance(tuple(findings), {}).front] == ["R15", "R08", "R21b"]


@pytest.mark.parametrize("file", ["ohjausverkosto.xlsx", "innovation_en.xlsx", "tiny.csv"])
def test_every_extent_is_a_share_so_that_findings_of_two_rules_can_stand_in_an_order(file: str) -> None:
    looked = scope(file)
    work_out(looked)
    for goal in Goal:
        told = guidance(looked, TeamSays(goal)).findings
        assert [one for one in told if not 0 <= one.found.extent <= 1] == []


def test_every_rule_speaks_or_says_why_not(sample: Scope) -> None:
    """A rule that neither finds nor is silent has looked and found nothing to say: that is fine too."""
    told = guidance(sample)
    assert set(told.silent) & {one.rule.id for one in told.findings} == set()
    assert set(told.silent) | {one.rule.id for one in told.findings} <= set(rules())


def test_before_the_studies_are_done_rules_wait_and_nothing_breaks() -> None:
    looked = scope("ohjausverkosto.xlsx")
    told = guidance(looked)
    assert "under-way" in told.silent.values()
    assert wanted(looked)


def test_without_draws_rules_of_chance_say_that_nothing_was_drawn() -> None:
    looked = scope("ohjausverkosto.xlsx", draws=0)
    work_out(looked)
    reasons = guidance(looked).silent.values()
    assert "not-drawn" in reasons
    assert "under-way" not in reasons


def test_no_rule_speaks_of_ties_where_none_were_asked(sample: Scope) -> None:
    survey = sample.analysis.survey
    rated = replace(survey, relations=(), reports=survey.reports.iloc[:0], digest="ratings alone")
    told = guidance(Scope(Analysis(rated, Settings(draws=0)), "", View.UNION))
    themes = {one.rule.theme for one in told.findings}
    assert themes <= {"type", "governance", "trust", "six_d", "change", "outside"}, (
        "R23 looks at actors, not at ties"
    )
    assert themes >= {"trust", "six_d"}


def test_changing_the_goal_changes_only_what_depends_on_it(sample: Scope) -> None:
    dependent = {rule.id for rule in rules().values() if rule.goals}
    told = {goal: guidance(sample, TeamSays(goal)) for goal in (None, *Goal)}
    for one, other in itertools.combinations(told.values(), 2):
        assert _apart(one, dependent) == _apart(other, dependent)


def _apart(told: Guidance, dependent: set[str]) -> list[Finding]:
    """Without the rules that speak of goals, and the neutral ones that stand in where those are silent."""
    return [one for one in told.findings if one.rule.id not in dependent | {"R20"}]


def test_innovation_and_permanent_task_read_the_same_centralization_as_the_decks_say(sample: Scope) -> None:
    """R09 … R12: above chance, innovation hears R09, a permanent task R10; inside chance both hear R11."""
    said = {}
    for goal in (Goal.INNOVATION, Goal.PERMANENT):
        told = guidance(sample, TeamSays(goal))
        said[goal] = {one.rule.id for one in told.findings} & {"R09", "R10", "R11", "R12"}
    assert said[Goal.INNOVATION] ^ said[Goal.PERMANENT] <= {"R09", "R10"}
    assert ("R09" in said[Goal.INNOVATION]) == ("R10" in said[Goal.PERMANENT])


def test_the_largest_extent_of_a_rule_comes_first() -> None:
    rule = next(iter(rules().values()))
    few, many = Finding(rule, Found(extent=0.1)), Finding(rule, Found(extent=0.2))
    assert in_order([few, many]) == [many, few]


def test_with_too_few_draws_for_all_groupings_holes_are_not_said_to_be_absent() -> None:
    """The planted hole is there; 300 shuffles cannot tell it from chance in six groupings, 3,000 can."""
    said = {}
    for draws in (300, 3000):
        looked = scope("ohjausverkosto.xlsx", draws)
        for study in wanted(looked):
            if study.kind is Kind.MIXING:
                looked.analysis.studies.result(study)
        told = guidance(looked)
        found = any(one.rule.id == "R15" for one in told.findings)
        said[draws] = "found" if found else told.silent.get("R15")
    assert said == {300: "not-drawn", 3000: "found"}
