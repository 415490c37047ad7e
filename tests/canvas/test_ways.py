"""Canvases C-2 and C-2b: what is agreed, what is due, what findings bring up, and which criteria are met."""

from __future__ import annotations

import json
from datetime import date

import pytest

from tests.shared_data import shared
from verkosto.analysis import Analysis, Settings
from verkosto.canvas.agreed_contact import suggested_lists
from verkosto.canvas.ways import (
    CRITERIA,
    QUESTIONS,
    Partnership,
    Way,
    Ways,
    due,
    next_up,
    opened_by,
    status_counts,
    unsettled,
    with_partnership,
    with_partnership_changed,
    with_way,
    without_partnership,
)
from verkosto.content import table
from verkosto.guidance.findings import Finding
from verkosto.guidance.rule import Concern, Rule, rules
from verkosto.guidance.team import Poll
from verkosto.guidance.verdict import Found
from verkosto.survey import SourceFile, read_survey
from verkosto.text import LANGUAGES
from verkosto.ui.samples import FOLDER

TODAY = date(2026, 11, 22)


def finding(rule: str, **values: str) -> Finding:
    told = Rule(rule, "theme", Concern.MEDIUM, "B", 2, "trust", "")
    return Finding(told, Found(values))


def ways(**said: Way) -> Ways:
    return Ways(said)


def test_there_are_fifteen_questions_seven_strong_and_five_weak_criteria() -> None:
    assert tuple(f"A{n:02}" for n in range(1, 16)) == QUESTIONS
    strong, weak = (
        tuple(f"{letter}{n}" for n in range(1, last + 1)) for letter, last in (("S", 7), ("W", 5))
    )
    assert dict(CRITERIA) == {"strong": strong, "weak": weak}


def test_every_question_and_criterion_has_its_words_in_every_language() -> None:
    listed = table("ways")
    for one in [*listed["questions"], *listed["criteria"]]:
        assert all(one[language].strip() for language in LANGUAGES), one["id"]


def test_every_rule_that_brings_up_a_question_exists() -> None:
    named = {opener["rule"] for one in table("ways")["questions"] for opener in one.get("opened_by", ())}
    assert named <= set(rules())


def test_saying_something_of_a_question_leaves_the_others_and_the_old_canvas() -> None:
    before = ways(A01=Way("agreed"))
    after = with_way(before, "A06", status="partly", who="Kela")
    assert before == ways(A01=Way("agreed"))
    assert after == ways(A01=Way("agreed"), A06=Way("partly", who="Kela"))


def test_a_question_of_which_nothing_is_said_any_more_is_absent() -> None:
    assert with_way(ways(A01=Way("agreed")), "A01", status="") == Ways()


def test_there_is_no_sixteenth_question() -> None:
    with pytest.raises(KeyError):
        with_way(Ways(), "A16", status="agreed")


def test_statuses_are_counted_over_all_fifteen() -> None:
    told = ways(A01=Way("agreed"), A02=Way("agreed"), A03=Way("not-needed"), A04=Way(what="luonnos"))
    assert status_counts(told) == {"agreed": 2, "partly": 0, "not-agreed": 0, "not-needed": 1, "": 12}


def test_what_is_not_needed_is_settled_too() -> None:
    told = ways(A01=Way("agreed"), A02=Way("not-needed"), A03=Way("partly"))
    assert unsettled(told) == QUESTIONS[2:]


def test_a_question_is_due_on_its_day_and_not_the_day_before() -> None:
    told = ways(A01=Way(review="2026-11-22"), A02=Way(review="2026-11-23"), A03=Way(review="2025-01-01"))
    assert due(told, TODAY) == ("A03", "A01")
    assert due(told, date(2024, 1, 1)) == ()


@pytest.mark.parametrize("review", ["", "soon", "2026-13-01"])
def test_without_a_day_a_question_is_never_due(review: str) -> None:
    assert due(ways(A01=Way(review=review)), TODAY) == ()


def test_findings_bring_up_their_questions_only() -> None:
    trust, isolates = finding("R32"), finding("R07")
    assert opened_by([trust, isolates, finding("R05")]) == {"A02": (trust,), "A07": (isolates,)}
    assert opened_by([]) == {}


def test_a_low_d_brings_up_the_question_of_that_d() -> None:
    deal, documentation, debate = (finding("R36", D=d) for d in ("D5", "D6", "D1"))
    assert opened_by([deal, documentation, debate]) == {"A06": (deal,), "A14": (documentation,)}


def test_next_comes_what_is_due_then_what_a_finding_brings_up_then_the_first_open_one() -> None:
    assert next_up(ways(A09=Way("agreed", review="2026-01-01")), ["A02"], TODAY) == ("A09", "due")
    assert next_up(Ways(), ["A07", "A02"], TODAY) == ("A02", "opened")
    assert next_up(ways(A02=Way("agreed")), ["A02"], TODAY) == ("A01", "unsettled")


def test_when_everything_is_settled_nothing_comes_next() -> None:
    assert next_up(Ways(dict.fromkeys(QUESTIONS, Way("agreed"))), ["A02"], TODAY) is None


def test_partnerships_are_added_once_by_a_name_that_says_something() -> None:
    told = with_partnership(with_partnership(Ways(), "  Kela –  kunta "), "Kela – kunta")
    assert told.partnerships == (Partnership("Kela – kunta"),)
    assert with_partnership(told, "  ") == told


def test_ticks_belong_to_one_partnership_and_are_counted_by_list() -> None:
    two = with_partnership(with_partnership(Ways(), "a"), "b")
    told = with_partnership_changed(two, 1, met=frozenset({"S1", "S7", "W2"}), note="yhdessä")
    assert told.partnerships[0] == Partnership("a")
    assert [told.partnerships[1].count(name) for name in ("strong", "weak")] == [2, 1]
    assert without_partnership(told, 0).partnerships == (told.partnerships[1],)


def test_a_partnership_that_is_not_there_cannot_be_changed_or_removed() -> None:
    one = with_partnership(Ways(), "a")
    assert with_partnership_changed(one, 3, note="x") == one == without_partnership(one, 3)


def test_a_poll_without_answers_is_no_poll() -> None:
    assert with_way(Ways(), "A01", poll=Poll()) == Ways()


def test_the_sample_suggests_lists_as_its_answers_say() -> None:
    file = SourceFile("ohjausverkosto.xlsx", (FOLDER / "ohjausverkosto.xlsx").read_bytes())
    analysis = Analysis(read_survey([file]), Settings(draws=0))
    reports = analysis.survey.reports
    told = reports[(reports["wave"] == analysis.wave) & reports["agreed"].notna()]
    label = analysis.survey.actors["label"]
    given: dict[frozenset[str], list[float]] = {}
    for ego, alter, agreed in zip(told["ego"], told["alter"], told["agreed"], strict=True):
        given.setdefault(frozenset({label[ego], label[alter]}), []).append(agreed)
    found = {frozenset(name.split(" – ")): suggested for name, suggested in suggested_lists(analysis).items()}
    expected = {
        pair: "strong" if set(answers) == {3} else "weak" if set(answers) == {1} else "both"
        for pair, answers in given.items()
    }
    assert found == expected
    assert set(expected.values()) == {"strong", "weak", "both"}


def test_without_the_question_nothing_is_suggested() -> None:
    content = b"From;To\na;b\nb;c\nc;a\n"
    analysis = Analysis(read_survey([SourceFile("own.csv", content)]), Settings(draws=0))
    assert suggested_lists(analysis) == {}


@pytest.mark.shared
def test_the_questions_and_criteria_are_word_for_word_those_of_the_domain() -> None:
    specification = shared("domain_content.json")
    assert specification is not None
    told = json.loads(specification.read_text("utf-8"))["lists"]
    ours = table("ways")
    asked = [{key: one[key] for key in ("id", "fi", "en")} for one in ours["questions"]]
    assert asked == told["L3"]
    words = [{key: one[key] for key in ("fi", "en")} for one in ours["criteria"]]
    assert words == [*told["L1"], *told["L2"]]
