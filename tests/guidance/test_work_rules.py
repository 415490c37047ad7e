"""R40 … R43 and R47: each fires, just does not, and stays silent where the team has not told enough."""

from __future__ import annotations

from math import nan

import pytest

from verkosto.analysis import Analysis, Settings
from verkosto.guidance.facts.work import Work, work_facts, work_wanted
from verkosto.guidance.rule import rules
from verkosto.guidance.rules.work import WORK_RULES, little_known
from verkosto.guidance.team import AgreedWay, CodedTheme, Duty, Meeting, Poll, TeamSays
from verkosto.guidance.verdict import Found, Scope, Silent, Verdict
from verkosto.guidance.wording import finding_text
from verkosto.model import View
from verkosto.survey import SourceFile, read_survey
from verkosto.text import LANGUAGES, texts
from verkosto.ui.samples import FOLDER

TOLD_NOTHING = TeamSays()


def verdict(rule: str, team: TeamSays) -> Verdict:
    return WORK_RULES[rule](Work(), team)


def meetings(*closing: float) -> TeamSays:
    return TeamSays(meetings=tuple(Meeting(20, 30, minutes) for minutes in closing))


def polled(question: str, yes: int, no: int, status: str = "agreed") -> AgreedWay:
    return AgreedWay(question, status, Poll(yes=yes, no=no))


def duties(*who: str) -> TeamSays:
    return TeamSays(duties=tuple(Duty(f"task {n}", name) for n, name in enumerate(who)))


def decisions(*positions: str) -> TeamSays:
    return TeamSays(decisions=positions)


@pytest.mark.parametrize("rule", WORK_RULES)
def test_without_a_word_of_the_team_every_rule_is_silent(rule: str) -> None:
    assert verdict(rule, TOLD_NOTHING) == Silent("not-told")


def test_r40_speaks_when_half_of_four_meetings_ended_without_closing() -> None:
    assert verdict("R40", meetings(0, 0, 10, 5)) == (Found({"without": 2, "n": 4}, extent=0.5),)


def test_r40_does_not_speak_when_two_of_five_did() -> None:
    assert verdict("R40", meetings(0, 0, 10, 5, 1)) == ()


def test_r40_is_silent_with_three_meetings() -> None:
    assert verdict("R40", meetings(0, 0, 0)) == Silent("not-told")


def test_r40_does_not_take_minutes_that_were_not_written_for_none() -> None:
    assert verdict("R40", meetings(0, 0, 0, nan)) == Silent("not-told")
    assert verdict("R40", meetings(nan, nan, 10, 10, 10, 10)) == ()


def test_r41_speaks_when_fewer_than_three_in_five_know() -> None:
    found = verdict("R41", TeamSays(agreed=(polled("A06", 4, 4),)))
    assert isinstance(found, tuple)
    assert [one.values for one in found] == [{"question": "A06", "known": 0.5, "yes": 4, "n": 8}]
    assert found[0].extent == pytest.approx(0.1)


def test_r41_does_not_speak_at_three_in_five() -> None:
    assert verdict("R41", TeamSays(agreed=(polled("A06", 6, 4),))) == ()


def test_r41_is_silent_with_seven_answers_and_when_nobody_was_asked() -> None:
    assert verdict("R41", TeamSays(agreed=(polled("A06", 0, 7),))) == Silent("few-answers")
    assert verdict("R41", TeamSays(agreed=(polled("A06", 0, 0),))) == Silent("not-asked")


@pytest.mark.parametrize("status", ["partly", "not-agreed", "not-needed", ""])
def test_r41_is_silent_when_nothing_is_marked_as_agreed(status: str) -> None:
    assert verdict("R41", TeamSays(agreed=(polled("A06", 0, 20, status),))) == Silent("not-told")


def test_r41_tells_the_two_least_known_first() -> None:
    agreed = (polled("A01", 5, 5), polled("A03", 1, 9), polled("A02", 1, 9), polled("A04", 9, 1))
    found = verdict("R41", TeamSays(agreed=agreed))
    assert isinstance(found, tuple)
    assert [one.values["question"] for one in found] == ["A02", "A03"]
    assert [one.values["question"] for one in little_known(agreed)] == ["A02", "A03", "A01"]


def test_r42_speaks_when_one_person_holds_three_of_five_tasks_however_the_name_is_written() -> None:
    found = verdict("R42", duties("Maija Virtanen", "maija  virtanen ", "Maija Virtanen", "Ali", "Eero"))
    assert found == (Found({"share": 0.6, "n": 5}, extent=0.6),)


def test_r42_never_names_the_person() -> None:
    (found,) = verdict("R42", duties(*["Maija Virtanen"] * 5))  # type: ignore[misc]
    assert found.actors == ()
    for language in LANGUAGES:
        assert "Maija" not in finding_text(texts(language), "R42", found)


def test_r42_does_not_speak_at_four_of_seven() -> None:
    assert verdict("R42", duties(*["Maija"] * 4, "Ali", "Eero", "Liisa")) == ()


def test_r42_is_silent_with_four_tasks_and_does_not_count_those_without_anybody() -> None:
    assert verdict("R42", duties(*["Maija"] * 4)) == Silent("not-told")
    assert verdict("R42", duties(*["Maija"] * 4, " ", "", "")) == Silent("not-told")


def test_r43_speaks_when_three_of_five_decisions_were_made_on_behalf_of_the_network() -> None:
    assert verdict("R43", decisions("LP1", "LP1", "LP1", "LP2", "LP3")) == (
        Found({"share": 0.6, "n": 5}, extent=0.6),
    )


def test_r43_does_not_speak_at_four_of_seven() -> None:
    assert verdict("R43", decisions(*["LP1"] * 4, *["LP2"] * 3)) == ()


def test_r43_is_silent_with_four_decisions_and_leaves_out_those_without_a_position() -> None:
    assert verdict("R43", decisions(*["LP1"] * 4)) == Silent("not-told")
    assert verdict("R43", decisions(*["LP1"] * 4, "", "?")) == Silent("not-told")


def test_r47_speaks_as_soon_as_one_theme_is_coded_and_says_by_whom() -> None:
    themes = (CodedTheme("luottamus", 4, 12, "Ali"), CodedTheme("kiire", 7, 12, "Maija "))
    assert verdict("R47", TeamSays(themes=themes)) == (Found({"known": 1, "coder": "Ali; Maija"}),)


def test_r47_says_when_it_is_not_known_who_coded() -> None:
    (found,) = verdict("R47", TeamSays(themes=(CodedTheme("kiire", 7, 12, ""),)))  # type: ignore[misc]
    assert found == Found({"known": 0, "coder": ""})
    assert "ei ole kirjattu" in finding_text(texts("fi"), "R47", found)


FIRED = {
    "R40": meetings(0, 0, 10, 5),
    "R41": TeamSays(agreed=(polled("A06", 4, 8),)),
    "R42": duties("Maija", "Maija", "Maija", "Ali", "Eero"),
    "R43": decisions("LP1", "LP1", "LP1", "LP2", "LP3"),
    "R47": TeamSays(themes=(CodedTheme("kiire", 7, 12, "Ali"),)),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", FIRED)
def test_every_number_of_a_finding_stands_in_its_sentence(rule: str, language: str) -> None:
    said = texts(language)
    (found,) = verdict(rule, FIRED[rule])  # type: ignore[misc]
    sentence = finding_text(said, rule, found)
    units = rules()[rule].values
    assert set(found.values) == set(units)
    for name, value in found.values.items():
        if units[name] == "count":
            assert str(value) in sentence
        elif units[name] == "percent":
            assert isinstance(value, float)
            assert said.percent(value) in sentence
    assert said(f"finding-{rule.lower()}-ask").endswith("?")
    assert len(said(f"rule-{rule.lower()}-name")) <= 40


def test_r41_names_the_question_in_the_readers_words() -> None:
    (found,) = verdict("R41", FIRED["R41"])  # type: ignore[misc]
    assert finding_text(texts("fi"), "R41", found).startswith("Päätöksenteko: asia on merkitty sovituksi")


@pytest.mark.parametrize("sample", ["ohjausverkosto.xlsx", "innovation_en.xlsx", "tiny.csv"])
def test_on_the_samples_the_rules_say_nothing_because_nobody_has_told_anything(sample: str) -> None:
    survey = read_survey([SourceFile(sample, (FOLDER / sample).read_bytes())])
    scope = Scope(Analysis(survey, Settings(draws=20)), survey.relations[0].key, View.UNION)
    assert work_wanted(scope) == ()
    facts = work_facts(scope)
    assert {rule: say(facts, TOLD_NOTHING) for rule, say in WORK_RULES.items()} == dict.fromkeys(
        WORK_RULES, Silent("not-told")
    )
