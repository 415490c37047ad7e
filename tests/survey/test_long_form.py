"""The long form: one row, one answer; who the respondents are is asked where only a code tells."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.shared_data import shared
from tests.survey.files import csv_file, keys, read, ties
from tests.survey.test_receipt import balanced
from tests.survey.test_recognition import assumed
from tests.survey.truth import carried, shape, truth
from verkosto.survey import SourceFile, read_survey
from verkosto.survey.shapes.flows import flows_back

WEBROPOL = "11_webropol_like_long_UNVERIFIED.csv"


@pytest.mark.shared
def test_a_long_form_with_codes_asks_once_and_then_says_what_is_true() -> None:
    asked = shape(WEBROPOL)
    (question,) = asked.receipt.questions
    assert (question.key, question.taken, question.settled) == ("who-is-who", "as-is", False)
    assert question.values == {"n": 4, "code": "r1", "name": "Kaupunki"}
    assert set(asked.actors.index) >= {"r1", "Kaupunki"}
    settled = shape(WEBROPOL, identity="omitted")
    assert carried(settled) == truth()
    assert [q.settled for q in settled.receipt.questions] == [True]
    assert [(told.role, told.shape) for told in settled.receipt.tables] == [("ties", "long")]
    assert balanced(asked)
    assert balanced(settled)


@pytest.mark.parametrize(
    "header",
    [
        "Vastaaja;Kysymys;Vaihtoehto;Vastaus",
        "Svarande;Fråga;Alternativ;Svar",
        "Respondent;Question;Row;Answer",
    ],
)
def test_three_languages_name_the_columns(header: str) -> None:
    survey = read(
        csv_file(f"{header}\na;Kontakt?;b;3\na;Kontakt?;c;0\nb;Kontakt?;a;\nb;Kontakt?;c;2\nc;Kontakt?;a;1\n")
    )
    told = survey.reports.set_index(["ego", "alter"])["exists"]
    assert (told["a", "b"], told["a", "c"]) == (1, 0)
    assert told.isna()["b", "a"]
    assert survey.receipt.questions == ()
    assert [relation.label for relation in survey.relations] == ["Kontakt"]


def test_every_question_about_actors_is_a_relation_and_the_others_are_set_aside() -> None:
    survey = read(
        csv_file(
            "Vastaaja;Kysymys;Rivi;Vastaus\n"
            "a;Kenelle annat apua?;b;kyllä\na;Kenelle annat apua?;c;ei\n"
            "b;Kenelle annat apua?;a;kyllä\nb;Kenelle annat apua?;c;kyllä\n"
            "a;Keneltä saat rahaa?;b;kyllä\nb;Keneltä saat rahaa?;c;ei\nc;Keneltä saat rahaa?;a;kyllä\n"
            "a;Arvioi toimintaa;Avoimuus;4\na;Arvioi toimintaa;Selkeys;3\na;Mitä toivot?;;Lisää aikaa\n"
        )
    )
    assert [(r.label, r.reversed_flow) for r in survey.relations] == [
        ("Kenelle annat apua", False),
        ("Keneltä saat rahaa", True),
    ]
    aside = {issue.value: issue.rows for issue in survey.receipt.issues if issue.key == "other-question"}
    assert aside == {"Arvioi toimintaa": 2, "Mitä toivot?": 1}
    assert "reversed-flow" in assumed(survey)
    assert balanced(survey)


def test_rows_without_a_part_or_about_oneself_are_explained() -> None:
    survey = read(
        csv_file(
            "Vastaaja;Kysymys;Rivi;Vastaus\na;Yhteistyö;a;\na;Yhteistyö;b;2\nb;Yhteistyö;b;3\nb;Yhteistyö;a;höh\n"
            ";Yhteistyö;a;1\nc;;a;1\nc;Yhteistyö;;1\nc;Yhteistyö;a;2\nc;Yhteistyö;a;2\nc;Yhteistyö;b;1\n"
        )
    )
    assert sorted(keys(survey)) == [
        "asked-of-itself", "cell-unread", "no-alter", "no-ego", "no-relation", "repeated-tie", "self-tie",
    ]  # fmt: skip
    assert balanced(survey)


def test_a_respondent_whose_answers_are_all_blank_did_not_answer() -> None:
    survey = read(
        csv_file(
            "Vastaaja;Kysymys;Rivi;Vastaus\na;Yhteistyö;b;2\na;Yhteistyö;c;1\nb;Yhteistyö;a;\nb;Yhteistyö;c;\n"
            "c;Yhteistyö;a;1\nc;Yhteistyö;b;0\n"
        )
    )
    assert survey.answered[""].to_dict() == {"a": True, "b": False, "c": True}


def test_codes_that_say_nothing_stay_codes_and_nobody_is_asked_who_they_are() -> None:
    rows = "".join(f"r{i};Kuinka tiivistä yhteistyö on?;{name};{i}\n" for i in (1, 2, 3) for name in "abc")
    survey = read(csv_file("ResponseId;Question;Label;Answer\n" + rows))
    assert {("r1", "a"), ("r3", "c")} <= ties(survey)
    assert "who-is-who" not in {question.key for question in survey.receipt.questions}
    assert "labels-are-actors" in assumed(survey)


def test_a_list_of_whom_somebody_named_stays_an_edge_list() -> None:
    survey = read(
        csv_file(
            "Organisation;Question;Named organisation\na;Sends advice to;b\nb;Sends advice to;c\n"
            "a;Receives advice from;b\nc;Receives advice from;a\n"
        )
    )
    assert [told.shape for told in survey.receipt.tables] == ["edge-list"]
    assert {r.key: r.reversed_flow for r in survey.relations} == {
        "sends_advice_to": False,
        "receives_advice_from": True,
    }


@pytest.mark.parametrize(
    "question",
    ["Receives technical information from", "From whom do you get help?", "Keneltä saatte tietoa?",
     "Saamme asiakkaita organisaatiolta", "Får information från", "Av vem får du stöd?",
     "Who gives you advice?"],
)  # fmt: skip
def test_what_comes_in_runs_against_the_answer(question: str) -> None:
    assert flows_back(question)


@pytest.mark.parametrize(
    "question",
    ["Sends political information to", "Kenelle annat neuvoja?", "Kenen kanssa olet yhteydessä?", "advice",
     "Vem samarbetar du med?", "Reports to", "Target group", "Kuinka tiivistä yhteistyö on?"],
)  # fmt: skip
def test_other_questions_run_with_the_answer(question: str) -> None:
    assert not flows_back(question)


@pytest.mark.shared
def test_what_one_sends_and_the_other_receives_is_the_published_confirmed_network() -> None:
    path = shared("datasets/chemicals_policy/chemicals_policy.xlsx") or Path()
    survey = read_survey([SourceFile(path.name, path.read_bytes())])
    back = {relation.key: relation.reversed_flow for relation in survey.relations}
    told = survey.reports.groupby("relation")[["ego", "alter"]].apply(
        lambda pairs: set(map(tuple, pairs.to_numpy()))
    )
    sent, received = "sends_technical_information_to", "receives_technical_information_from"
    assert [key for key, reversed_flow in back.items() if reversed_flow] == [received]
    confirmed = told[sent] & {(alter, ego) for ego, alter in told[received]}
    expected = json.loads((path.parent / "expected.json").read_text())["views"]["technical_confirmed"]
    assert (len(told[sent]), len(confirmed)) == (189, expected["ties"])
