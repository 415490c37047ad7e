"""Ratings as they come: two forms with the same numbers, names, long forms, other scales, legends."""

from __future__ import annotations

import pandas as pd
import pytest

from tests.survey.files import csv_file, keys, read, xlsx_file
from tests.survey.test_rated_surveys import assumed
from tests.survey.test_ratings import TIES, answers_to, balanced, told
from verkosto.content import table as content_table
from verkosto.content.instruments import items
from verkosto.model import Survey
from verkosto.survey import SourceFile

F = [f"F{n}" for n in range(1, 9)]
TRUST = content_table("answers")["scales"]["likert5"]["words"]["fi"]


def form(name: str, rows: list[list[object]], header: list[str] | None = None) -> SourceFile:
    lines = [header or ["Koodi", *F], *rows]
    return csv_file("\n".join(";".join(map(str, line)) for line in lines) + "\n", name)


def numbered(n: int, step: int = 0) -> list[list[object]]:
    return [[i + 1, *(1 + (i + j + step) % 5 for j in range(8))] for i in range(n)]


def respondents(survey: Survey) -> int:
    return survey.ratings["respondent"].nunique()


# --- several tables ---------------------------------------------------------------------------------------


def test_two_forms_that_number_their_answers_from_one_are_different_people() -> None:
    survey = read(form("fi_lomake.csv", numbered(10)), form("sv_lomake.csv", numbered(10, 2)))
    assert respondents(survey) == 20
    assert len(answers_to(survey, "F1")) == 20
    assert not survey.ratings.duplicated(["wave", "respondent", "item"]).any()
    said = assumed(survey)["codes-apart"]
    assert said == {"table": "sv_lomake", "other": "fi_lomake", "n": 10, "example": "1"}
    assert balanced(survey)


def test_backgrounds_stay_with_their_own_form() -> None:
    header = ["Koodi", "Sektori", *F]
    one = [[row[0], "kunta", *row[1:]] for row in numbered(6)]
    other = [[row[0], ["valtio", "järjestö"][row[0] % 2], *row[1:]] for row in numbered(6, 1)]
    one[0][1] = "valtio"
    survey = read(form("fi.csv", one, header), form("sv.csv", other, header))
    counts = survey.backgrounds["Sektori"].value_counts().to_dict()
    assert counts == {"kunta": 5, "valtio": 4, "järjestö": 3}


def test_tables_that_ask_different_things_in_a_wave_are_joined_by_code() -> None:
    six = [[i + 1, *([3] * 6)] for i in range(5)]
    survey = read(
        form("luottamus.csv", numbered(5)), form("6d.csv", six, ["Koodi", *(f"D{n}" for n in range(1, 7))])
    )
    assert respondents(survey) == 5
    assert "codes-apart" not in assumed(survey)


def test_tables_of_two_waves_are_joined_by_code() -> None:
    survey = read(form("kysely_2024.csv", numbered(5)), form("kysely_2025.csv", numbered(5, 1)))
    assert (len(survey.waves), respondents(survey)) == (2, 5)
    assert "codes-apart" not in assumed(survey)


def test_the_same_answers_on_two_sheets_are_counted_once() -> None:
    rows = [["Koodi", *F], *numbered(6)]
    survey = read(xlsx_file({"Kaikki": rows, "Kopio": rows}))
    assert (respondents(survey), len(survey.ratings)) == (6, 48)
    assert assumed(survey)["ratings-again"] == {"table": "Kopio", "other": "Kaikki"}


# --- names ------------------------------------------------------------------------------------------------

PEOPLE = ["Aino Virtanen", "Eero Korhonen", "Liisa Mäkinen"]


@pytest.mark.parametrize("heading", ["Haastattelija", "Täyttäjä", "Kuka merkitsi"])
def test_names_that_repeat_are_no_background(heading: str) -> None:
    rows = [[row[0], PEOPLE[i % 3], *row[1:]] for i, row in enumerate(numbered(9))]
    survey = read(form("a.csv", rows, ["Koodi", heading, *F]))
    assert list(survey.backgrounds.columns) == ["wave", "respondent"]
    assert survey.own_items == ()
    assert "Virtanen" not in survey.ratings.to_csv() + survey.open_answers.to_csv()


def test_one_name_under_a_heading_of_people_is_no_background_either() -> None:
    rows = [
        [row[0], ["Aino", "Eero"][i % 2], ["kyllä", "ei"][i % 2], *row[1:]]
        for i, row in enumerate(numbered(8))
    ]
    survey = read(form("a.csv", rows, ["Koodi", "Haastattelija", "Oletko esihenkilö?", *F]))
    assert list(survey.backgrounds.columns) == ["wave", "respondent", "Oletko esihenkilö?"]


@pytest.mark.parametrize(
    "codes",
    [[*PEOPLE, "Matti Nieminen"], ["Virtanen, Aino", "Korhonen, Eero", "Ek, Ulla", "Aho, Sisko"],
     ["aino@kunta.fi", "eero@kunta.fi", "l.m@sote.fi", "matti@x.org"]],
    ids=["names", "surnames first", "addresses"],
)  # fmt: skip
def test_a_code_that_is_a_name_or_an_address_is_no_code(codes: list[str]) -> None:
    rows = [[code, *row[1:]] for code, row in zip(codes, numbered(4), strict=True)]
    survey = read(form("a.csv", rows, ["Tunnus", *F]))
    assert respondents(survey) == 4
    assert not set(survey.ratings["respondent"]) & set(codes)
    assert "ratings-without-names" in assumed(survey)


@pytest.mark.parametrize("heading", ["Alue", "Sektori", "Region"])
def test_groups_written_like_names_stay_groups_where_the_heading_says_so(heading: str) -> None:
    rows = [[row[0], ["North East", "South West"][i % 2], *row[1:]] for i, row in enumerate(numbered(8))]
    survey = read(form("a.csv", rows, ["Koodi", heading, *F]))
    assert survey.backgrounds[heading].value_counts().to_dict() == {"North East": 4, "South West": 4}


def test_comments_never_become_groups() -> None:
    said = [
        "Ei",
        "Ei",
        "Ei",
        "Toivoisin selkeämpiä rooleja kaikille",
        "Ei",
        "Kiire vaikeuttaa keskustelua aina",
    ]
    rows = [[row[0], text, *row[1:]] for text, row in zip(said, numbered(6), strict=True)]
    for heading in ("F1 perustelu", "Miksi vastasit niin", "Esimerkki?"):
        survey = read(form("a.csv", rows, ["Koodi", heading, *F]))
        assert list(survey.backgrounds.columns) == ["wave", "respondent"]


def long_form(heading: str, whose: list[str]) -> Survey:
    lines = [f"{heading};Sektori;Väittämä;Arvo"]
    lines += [
        f"{name};{'ab'[i % 2]};F{n};{1 + (i + n) % 5}" for i, name in enumerate(whose) for n in range(1, 9)
    ]
    return read(csv_file("\n".join(lines) + "\n"))


@pytest.mark.parametrize("heading", ["Vastaaja", "Nimi", "Organisaatio", "Koodi"])
def test_in_a_long_form_the_rows_of_one_name_are_one_respondent(heading: str) -> None:
    people = [*PEOPLE, "Matti Nieminen", "Kalle Kokko"]
    survey, coded = long_form(heading, people), long_form("Koodi", [f"v{n}" for n in range(5)])
    assert respondents(survey) == respondents(coded) == 5
    wide = [
        s.ratings.pivot_table(index="respondent", columns="item", values="value") for s in (survey, coded)
    ]
    assert sorted(wide[0].to_numpy().tolist()) == sorted(wide[1].to_numpy().tolist())
    assert not any(name in survey.ratings.to_csv() + survey.backgrounds.to_csv() for name in people)
    assert survey.backgrounds["Sektori"].value_counts().to_dict() == {"a": 3, "b": 2}
    assert "ratings-names-numbered" in assumed(survey)
    assert balanced(survey)


def test_an_answer_given_again_under_a_name_is_found_in_a_long_form() -> None:
    survey = read(csv_file("Vastaaja;Väittämä;Arvo\nAino;F1;1\nAino;F2;2\nAino;F1;5\nEero;F1;3\nEero;F2;4\n"))
    assert answers_to(survey, "F1") == [5, 3]
    assert len(told(survey, "answer-again")) == 1


# --- scales -----------------------------------------------------------------------------------------------


def asked(survey: Survey) -> dict[str, tuple[str, bool]]:
    return {question.key: (question.taken, question.settled) for question in survey.receipt.questions}


def block(cells: list[list[object]], n: int | None = None) -> list[list[object]]:
    """A row per respondent out of a list of answers per item."""
    return [[f"k{i}", *row] for i, row in enumerate(zip(*cells, strict=True))][:n]


LOW = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2]
TEN = [2, 3, 4, 5, 6, 7, 8, 9, 10, 2, 3, 4]


def test_a_block_on_another_scale_is_refused_also_where_nobody_went_over_five() -> None:
    """Answers from 1 to 10 in eight items; in five of them nobody went over 5 (the reviewer's 39g)."""
    cells = [LOW, TEN, LOW[::-1], LOW, TEN[::-1], LOW, LOW, TEN]
    survey = read(TIES, form("a.csv", block(cells), ["Koodi", *F]))
    assert survey.ratings.empty
    assert [i.value for i in told(survey, "rating-other-scale")] == F


def test_one_odd_column_does_not_take_the_others_with_it() -> None:
    survey = read(form("a.csv", block([TEN, LOW, LOW, LOW]), ["Koodi", *F[:4]]))
    assert [len(answers_to(survey, item)) for item in F[:4]] == [0, 12, 12, 12]


def test_a_column_that_keeps_to_its_scale_beyond_chance_is_read_beside_a_block_of_another() -> None:
    """A half of the numbers of two columns is over 5: forty answers up to 5 are no chance (0.75 ** 40)."""
    survey = read(form("a.csv", block([TEN * 4, TEN * 4, LOW * 4, LOW * 4]), ["Koodi", *F[:4]]))
    assert [len(answers_to(survey, item)) for item in F[:4]] == [0, 0, 48, 48]


def test_a_block_from_nought_to_four_is_refused_as_a_whole() -> None:
    four = [1, 2, 3, 4, 1, 2, 3, 4]
    survey = read(TIES, form("a.csv", block([[0, *four], [*four, 0], [*four, 1]]), ["Koodi", *F[:3]]))
    assert [answers_to(survey, item) for item in F[:3]] == [[], [], []]


@pytest.mark.parametrize("code", [6, 7, 8, 9, 99])
def test_one_number_over_the_scale_is_asked_and_missing_until_settled(code: int) -> None:
    cells = [[code, 1, 2, 3, 4, 5, 5, 4], [3, code, code, code, code, code, 1, 2], [1, 2, 3, 4, 5, 1, 2, 3]]
    file = form("a.csv", block(cells), ["Koodi", *F[:3]])
    survey = read(file)
    assert [answers_to(survey, item) for item in F[:3]] == [cells[0][1:], [3, 1, 2], cells[2]]
    assert asked(survey)["rating-no-answer"] == ("missing", False)
    assert "rating-off-scale" not in keys(survey)
    settled = read(file, scales={"a": "missing"})
    assert asked(settled)["rating-no-answer"] == ("missing", True)
    pd.testing.assert_frame_equal(settled.ratings, survey.ratings)
    tied = read(TIES, file, scales={"a": "larger"})
    assert tied.ratings.empty
    assert len(told(tied, "rating-other-scale")) == 3
    assert balanced(survey)


def test_noughts_beside_one_to_five_are_missing_when_the_user_says_so() -> None:
    cells = [[0, 0, 0, 1, 2, 3, 4, 5], [5, 4, 0, 0, 0, 0, 1, 2]]
    file = form("a.csv", block(cells), ["Koodi", *F[:2]])
    assert asked(read(TIES, file))["rating-nought"] == ("larger", False)
    assert read(TIES, file).ratings.empty
    survey = read(file, scales={"a": "missing"})
    assert (answers_to(survey, "F1"), answers_to(survey, "F2")) == ([1, 2, 3, 4, 5], [5, 4, 1, 2])


@pytest.mark.parametrize("cell", ["6 = En osaa sanoa", "En osaa sanoa (6)", "0 - EOS", "EOS"])
def test_do_not_know_with_a_number_is_do_not_know(cell: str) -> None:
    survey = read(
        form("a.csv", [["a", "4 = Jokseenkin samaa mieltä", 2], ["b", cell, 3]], ["Koodi", "F1", "F2"])
    )
    one = survey.ratings[survey.ratings["item"] == "F1"]
    assert one["dk"].tolist() == [False, True]
    assert "rating-unread" not in keys(survey)


def test_a_heading_tells_which_number_is_do_not_know() -> None:
    legend = " (1 = täysin eri mieltä, 5 = täysin samaa mieltä, 6 = en osaa sanoa)"
    survey = read(form("a.csv", [["a", 6, 2], ["b", 4, 6]], ["Koodi", f"F1{legend}", f"F2{legend}"]))
    assert survey.ratings["dk"].tolist() == [True, False, False, True]
    assert "rating-no-answer" not in asked(survey)


# --- scales that run the other way ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "legend",
    [
        "(1 täysin samaa mieltä - 5 täysin eri mieltä)",
        "(5: täysin eri mieltä, 1: täysin samaa mieltä)",
        "(1 = täysin samaa mieltä, 5 = täysin eri mieltä)",
        "(1 = strongly agree … 5 = strongly disagree)",
        "(1 = helt av samma åsikt)",
    ],
)
def test_a_heading_that_turns_its_scale_is_heard_however_it_is_written(legend: str) -> None:
    survey = read(form("a.csv", [["a", 1, 2], ["b", 5, 4]], ["Koodi", f"F1 {legend}", f"F2 {legend}"]))
    assert (answers_to(survey, "F1"), answers_to(survey, "F2")) == ([5, 1], [4, 2])
    assert "rating-turned" in assumed(survey)


ABOVE = [["Luottamuskysely 2026"], ["Asteikko: 1 = täysin samaa mieltä, 5 = täysin eri mieltä"]]
SHEET = [["Arvo", "Selite"], [1, "Täysin samaa mieltä"], [5, "Täysin eri mieltä"]]


@pytest.mark.parametrize("where", ["above", "sheet", "sheet in one cell"])
def test_a_legend_beside_the_table_turns_its_numbers_and_asks(where: str) -> None:
    table = [["Koodi", *F], *numbered(6)]
    sheets: dict[str, list[list[object]]] = {
        "Vastaukset": [*ABOVE, [], *table] if where == "above" else table
    }
    sheets |= {"sheet": {"Selite": SHEET}, "sheet in one cell": {"Asteikko": ABOVE}}.get(where, {})
    survey = read(xlsx_file(sheets))
    straight = read(xlsx_file({"Vastaukset": table}))
    assert answers_to(survey, "F1") == [6 - value for value in answers_to(straight, "F1")]
    assert asked(survey)["rating-direction"] == ("smaller", False)
    told_so = read(xlsx_file(sheets), scales={"Vastaukset": "larger"})
    assert answers_to(told_so, "F1") == answers_to(straight, "F1")
    assert asked(told_so)["rating-direction"] == ("larger", True)


def test_a_legend_beside_the_table_that_runs_our_way_is_no_question() -> None:
    above = [["Asteikko: 1 = täysin eri mieltä, 5 = täysin samaa mieltä"]]
    survey = read(xlsx_file({"V": [*above, ["Koodi", *F], *numbered(6)]}))
    assert "rating-direction" not in asked(survey)
    assert answers_to(survey, "F1") == [1, 2, 3, 4, 5, 1]


# --- several columns of one item --------------------------------------------------------------------------


def test_first_second_and_third_choice_in_columns_of_their_own_all_count() -> None:
    item = items()["F_TOP3"]
    words = [option.text["fi"] for option in item.options]
    heads = [f"{item.text['fi']} [{n}.]" for n in (1, 2, 3)]
    rows = [
        ["a", words[0], words[1], words[2], 3],
        ["b", words[1], words[0], "", 4],
        ["c", words[7], "", "", 4],
    ]
    survey = read(form("a.csv", rows, ["ID", *heads, "F1"]))
    picks = (
        survey.ratings[survey.ratings["item"] == "F_TOP3"].groupby("respondent")["choice"].agg(set).to_dict()
    )
    keys_ = [option.key for option in item.options]
    assert picks == {"a": {*keys_[:3]}, "b": {*keys_[:2]}, "c": {keys_[7]}}
    assert survey.open_answers.empty
    assert not {"item-unfit", "unused-column"} & set(keys(survey))
    assert balanced(survey)


def test_the_columns_of_two_languages_are_one_item_when_everybody_fills_one() -> None:
    fi, sv = ([items()[item].text[language] for item in F[:3]] for language in ("fi", "sv"))
    rows = [["a", 1, 2, 3, "", "", ""], ["b", "", "", "", 4, 5, 1], ["c", 2, 2, 2, "", "", ""]]
    survey = read(form("a.csv", rows, ["Koodi", *fi, *sv]))
    assert [answers_to(survey, item) for item in F[:3]] == [[1, 4, 2], [2, 5, 2], [3, 1, 2]]
    assert "item-unfit" not in keys(survey)
    assert balanced(survey)


def test_a_second_column_that_differs_is_told_and_never_read() -> None:
    rows = [["a", 1, 2, 5], ["b", 2, 3, 5], ["c", 2, 2, 5]]
    text = items()["F1"].text
    survey = read(form("a.csv", rows, ["Koodi", text["fi"], "F2", text["sv"]]))
    assert answers_to(survey, "F1") == [1, 2, 2]
    assert [issue.value for issue in told(survey, "item-unfit")] == [text["sv"]]


# --- rows -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "last",
    [
        ["Keskiarvo", *[4] * 8],
        ["N", *[9] * 8],
        ["ka", *["3,4"] * 8],
        ["TESTI", *[5] * 8],
        ["Medelvärde", *["3.5"] * 8],
    ],
    ids=lambda last: last[0],
)
def test_rows_of_means_counts_and_trials_are_nobodys_answers(last: list[object]) -> None:
    survey = read(form("a.csv", [*numbered(9), last]))
    assert (respondents(survey), len(answers_to(survey, "F1"))) == (9, 9)
    assert {"sum-row", "trial-run"} & set(keys(survey))
    assert "rating-no-answer" not in asked(survey)
    assert balanced(survey)


def test_somebody_whose_code_is_n_is_a_respondent() -> None:
    survey = read(form("a.csv", [["m", *[2] * 8], ["n", *[3] * 8]]))
    assert respondents(survey) == 2


def test_an_answer_that_is_set_aside_with_its_ties_gives_no_ratings() -> None:
    header = ["Organisaatio", "Kumppani 1", "Kumppani 2", *F]
    rows = [
        ["Kela", "Pohde", "Oulu", *[1] * 8],
        ["Pohde", "Kela", "", *[3] * 8],
        ["Kela", "Pohde", "Oulu", *[5] * 8],
    ]
    survey = read(form("a.csv", rows, header))
    assert len(told(survey, "respondent-again")) == 1
    assert sorted(answers_to(survey, "F1")) == [3, 5]
    assert balanced(survey)
    apart = read(form("a.csv", rows, header), repeats="apart")
    assert sorted(answers_to(apart, "F1")) == [1, 3, 5]


def test_the_event_of_a_form_service_is_a_wave() -> None:
    rows = [
        [n, event, *row[1:]] for event in ("alku_arm_1", "loppu_arm_1") for n, row in enumerate(numbered(4))
    ]
    survey = read(form("a.csv", rows, ["record_id", "redcap_event_name", *[f.lower() for f in F]]))
    assert survey.waves == ("alku_arm_1", "loppu_arm_1")
    assert len(answers_to(survey, "F1")) == 8
    assert "repeats" not in asked(survey)
