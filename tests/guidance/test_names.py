"""Nobody is named in a finding unless the team says so, and nothing is told of fewer than five answers."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from tests.guidance.planted import MARK, planted_survey
from tests.guidance.test_findings import scope as sample_scope
from tests.rated_surveys import sample, with_respondents
from verkosto.analysis import Analysis, Settings
from verkosto.guidance.findings import Guidance, guidance, work_out
from verkosto.guidance.rule import rules
from verkosto.guidance.team import AgreedWay, Duty, Goal, Poll, TeamSays
from verkosto.guidance.verdict import Scope
from verkosto.guidance.wording import finding_text
from verkosto.model import View
from verkosto.report.findings_document import findings_document
from verkosto.text import LANGUAGES, texts

DUTIES = tuple(Duty(f"task {k}", f"{MARK} 00") for k in range(6))


@cache
def planted() -> Scope:
    looked = Scope(Analysis(planted_survey(), Settings(draws=200)), "contact", View.UNION)
    work_out(looked)
    return looked


def told(looked: Scope, *, names: bool) -> Iterator[tuple[Goal, Guidance]]:
    agreed = (AgreedWay("A01", "agreed", Poll(yes=2, no=8)),)
    for goal in Goal:
        yield goal, guidance(looked, TeamSays(goal, names=names, agreed=agreed, duties=DUTIES))


def sentences(told: Guidance) -> Iterator[tuple[str, str]]:
    for one in told.findings:
        for language in LANGUAGES:
            yield one.rule.id, finding_text(texts(language), one.rule.id, one.found)


def test_no_planted_name_stands_in_any_finding_without_leave() -> None:
    for goal, said in told(planted(), names=False):
        assert [(rule, text) for rule, text in sentences(said) if MARK in text] == [], goal
        assert MARK not in str([one.found.values for one in said.findings])
        assert MARK not in str(findings_document(said, texts("en")))


def test_with_leave_planted_names_do_stand_there_and_never_who_carries_the_work() -> None:
    """So the test above would see a name; R42 names nobody ever."""
    named = {
        rule for _, said in told(planted(), names=True) for rule, text in sentences(said) if MARK in text
    }
    assert named >= {"R07", "R13", "R14"}
    assert "R42" in {one.rule.id for _, said in told(planted(), names=True) for one in said.findings}
    assert named <= {rule.id for rule in rules().values() if "names" in rule.values.values()}


@pytest.mark.parametrize("file", ["ohjausverkosto.xlsx", "innovation_en.xlsx"])
def test_no_actor_of_a_sample_is_named_without_leave(file: str) -> None:
    looked = sample_scope(file, draws=50)
    work_out(looked)
    actors = looked.analysis.survey.actors
    labels = {str(label) for label in actors["label"]}
    for _, said in told(looked, names=False):
        assert [
            (rule, text) for rule, text in sentences(said) if any(label in text for label in labels)
        ] == []


def test_a_rule_that_could_name_somebody_says_by_a_flag_whether_it_does() -> None:
    for rule in rules().values():
        assert ("names" in rule.values.values()) == ("named" in rule.values), rule.id


def test_of_four_who_rated_only_the_lack_of_answers_is_told() -> None:
    looked = Scope(Analysis(with_respondents(sample(), 4), Settings(draws=0)), "contact", View.UNION)
    rated = {"trust", "six_d", "typology"}
    said = guidance(looked, TeamSays(Goal.INNOVATION))
    assert {one.rule.id for one in said.findings if one.rule.page in rated} == {"R29"}
    assert not {one.rule.id for one in said.findings} & {"Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "R44b"}


def test_one_sided_trust_is_told_as_one_share_of_the_whole_network() -> None:
    """No count of pairs beside it, no group and no actor: nothing that could be subtracted from anything."""
    assert dict(rules()["R35"].values) == {"p": "percent"}
    for rule in ("Q1", "Q2", "Q3", "Q4", "Q5"):
        assert not {"label", "names"} & set(rules()[rule].values.values())
    assert not {"label", "names", "word"} & set(rules()["R42"].values.values())
