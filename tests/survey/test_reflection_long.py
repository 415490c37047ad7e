"""Open answers in the long form: one row, one answer."""

from __future__ import annotations

import pytest

from tests.survey.files import csv_file, read, xlsx_file
from tests.survey.test_reflection_reading import ANSWERS, TIES, asked, explained

LANGUAGES = {
    "fi": ("Mitä opit ja/tai oivalsit?", "Mikä verkostotapaamisessa tuntui hyvältä?"),
    "sv": ("Vad lärde du dig och/eller insåg du?", "Vad kändes bra under workshopen?"),
    "en": ("What did you learn and/or realise?", "What felt good about the workshop?"),
    "id": ("O1", "O2"),
}
HEADINGS = {
    "fi": ("Vastauskoodi", "Kysymys", "Vastaus"),
    "sv": ("Svarskod", "Fråga", "Svar"),
    "en": ("Respondent ID", "Question", "Answer"),
    "id": ("id", "question", "text"),
}


def rows_of(questions: tuple[str, ...], people: int = 4) -> list[list[object]]:
    return [
        [f"p{n}", question, f"{ANSWERS[n]} {place}"]
        for n in range(people)
        for place, question in enumerate(questions)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_questions_are_known_in_rows_by_id_or_in_words(language: str) -> None:
    survey = read(TIES, xlsx_file({"Palaute": [HEADINGS[language], *rows_of(LANGUAGES[language])]}))
    assert {question: len(said) for question, said in asked(survey).items()} == {"O1": 4, "O2": 4}
    assert set(survey.open_answers["respondent"]) == {f"p{n}" for n in range(4)}
    assert survey.receipt.tables[-1].shape == "answers-long"
    assert not survey.receipt.issues
    assert explained(survey)


def test_one_of_our_questions_beside_the_files_own() -> None:
    questions = ("Mitä opit ja/tai oivalsit?", "Terveisiä järjestäjille", "Mitä opit?")
    survey = read(xlsx_file({"Palaute": [list(HEADINGS["fi"]), *rows_of(questions)]}))
    assert {question: len(said) for question, said in asked(survey).items()} == {
        "O1": 4,
        "Terveisiä järjestäjille": 4,
    }
    assert [issue.key for issue in survey.receipt.issues] == ["answer-again"] * 4  # two wordings of O1
    assert explained(survey)


def test_the_files_own_questions_rounds_and_permission_of_every_answer() -> None:
    rows: list[list[object]] = [["Kierros", "Vastauskoodi", "Kysymys", "Vastaus", "Saa lainata"]]
    for wave in ("kevät", "syksy"):
        for n in range(4):
            rows.append([wave, f"p{n}", "Mikä oli parasta?", ANSWERS[n], "kyllä"])
            rows.append([wave, f"p{n}", "Mitä seuraavaksi?", ANSWERS[-1 - n], "ei" if n else ""])
    survey = read(xlsx_file({"Avovastaukset": rows}))
    assert set(asked(survey)) == {"Mikä oli parasta?", "Mitä seuraavaksi?"}
    said = survey.open_answers.set_index(["wave", "respondent", "question"])["quotable"]
    assert set(said.xs("Mikä oli parasta?", level="question")) == {True}
    assert list(said.xs(("syksy", "Mitä seuraavaksi?"), level=("wave", "question"))) == [
        None,
        False,
        False,
        False,
    ]
    assert explained(survey)


def test_permission_asked_in_a_row_of_its_own_holds_for_all_that_the_respondent_wrote() -> None:
    rows = rows_of(("Best thing", "Worst thing"))
    rows += [[f"p{n}", "May we quote you?", cell] for n, cell in enumerate(("yes", "no", "", "perhaps"))]
    survey = read(xlsx_file({"Feedback": [["id", "question", "answer"], *rows]}))
    assert set(asked(survey)) == {"Best thing", "Worst thing"}
    said = survey.open_answers.groupby("respondent")["quotable"].agg(set).to_dict()
    assert said == {"p0": {True}, "p1": {False}, "p2": {None}, "p3": {None}}
    keys = sorted(issue.key for issue in survey.receipt.issues)
    assert keys == ["no-answers", "quotable-unclear"]
    assert explained(survey)


def test_without_a_column_of_respondents_every_row_is_one_and_that_is_said() -> None:
    rows = [[question, text] for question in ("Mikä oli parasta?", "Mitä opit?") for text in ANSWERS]
    survey = read(xlsx_file({"Taul1": [["Kysymys", "Vastaus"], *rows]}))
    assert {question: len(said) for question, said in asked(survey).items()} == {
        "Mikä oli parasta?": 6,
        "O1": 6,
    }
    assert survey.open_answers["respondent"].nunique() == 12
    assert "answers-without-respondent" in {told.key for told in survey.receipt.assumptions}
    assert explained(survey)


def test_names_of_respondents_are_not_kept() -> None:
    rows = [[f"Aino Esimerkki {n}", question, ANSWERS[n]] for n in range(4) for question in LANGUAGES["fi"]]
    survey = read(xlsx_file({"Palaute": [["Nimi", "Kysymys", "Vastaus"], *rows]}))
    assert survey.open_answers["respondent"].nunique() == 4
    assert "Aino" not in survey.open_answers.to_csv()


def test_blank_answers_are_explained_and_short_ones_stay() -> None:
    texts = ["Opin paljon uutta muilta", "-", "", "ei", ".", "Kiitos hyvästä päivästä kaikille"]
    rows = [[f"p{n}", "Mitä opit ja/tai oivalsit?", text] for n, text in enumerate(texts)]
    rows += [[f"p{n}", "Muuta?", "Kiitos oikein paljon"] for n in range(6)]
    survey = read(xlsx_file({"Palaute": [list(HEADINGS["fi"]), *rows]}))
    assert asked(survey)["O1"] == [text for text in texts if text]
    assert [(issue.key, issue.row) for issue in survey.receipt.issues] == [("no-answers", 4)]
    assert explained(survey)


def test_a_long_form_of_ties_stays_one() -> None:
    header = "Vastaaja;Kysymys;Toimija;Vastaus\n"
    rows = [f"a{i};Kuinka usein?;a{j};{(i + j) % 5}\n" for i in range(6) for j in range(6) if i != j]
    survey = read(csv_file(header + "".join(rows)))
    assert survey.open_answers.empty
    assert [at.role for at in survey.receipt.tables] == ["ties"]


def test_codes_of_respondents_that_look_like_items_are_no_items() -> None:
    rows = [[f"k{n}", text] for n, text in enumerate(ANSWERS)]
    survey = read(xlsx_file({"Taul1": [["Tunnus", "Vastaus"], *rows]}))
    assert asked(survey) == {"Vastaus": list(ANSWERS)}
