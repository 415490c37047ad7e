"""Ratings and written answers: known by id or words, read in three languages, counted as anybody would."""

from __future__ import annotations

import io
from collections import Counter
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.shared_data import shared
from tests.survey.files import csv_file, keys, read, xlsx_file
from verkosto.content import table as content_table
from verkosto.content.instruments import LANGUAGES, items
from verkosto.model import Issue, Survey
from verkosto.survey import SourceFile
from verkosto.survey.rated.item_answers import answered_on_scale
from verkosto.survey.rated.items import likely_meanings, meaning

SAMPLE = Path(__file__).parents[2] / "sample_data/ohjausverkosto.xlsx"
TIES = csv_file("Vastaaja;Kumppani\nKaupunki;Oppilaitos\nOppilaitos;Yhdistys\n", "yhteydet.csv")
SCALES = ("likert5", "six_d")
D = [f"D{n}" for n in range(1, 7)]


def rated(rows: list[list[object]], **options: object) -> Survey:
    """A survey whose second file holds these ratings."""
    return read(TIES, xlsx_file({"Arviot": rows}, "arviot.xlsx"), **options)


def answers_to(survey: Survey, item: str) -> list[float]:
    return survey.ratings.loc[survey.ratings["item"] == item, "value"].tolist()


def told(survey: Survey, key: str) -> list[Issue]:
    return [issue for issue in survey.receipt.issues if issue.key == key]


def balanced(survey: Survey) -> bool:
    """Whether the receipt explains exactly the rows that were set aside."""
    explained: Counter[str] = Counter()
    for issue in survey.receipt.issues:
        explained[issue.table] += issue.rows
    return all(
        t.rows == t.used + t.set_aside and explained[t.name] == t.set_aside for t in survey.receipt.tables
    )


def shape(survey: Survey, name: str = "Arviot") -> tuple[str, str]:
    return next((t.role, t.shape) for t in survey.receipt.tables if t.name == name)


# --- the sample -------------------------------------------------------------------------------------------


def sample() -> tuple[Survey, pd.DataFrame, pd.DataFrame]:
    content = SAMPLE.read_bytes()
    sheets = pd.read_excel(
        io.BytesIO(content), sheet_name=["Arviot", "Palaute"], dtype=object, engine="openpyxl"
    )
    return read(SourceFile(SAMPLE.name, content)), sheets["Arviot"], sheets["Palaute"]


def test_the_counts_of_the_sample_are_those_of_a_plain_count_for_every_item() -> None:
    survey, sheet, _ = sample()
    words = content_table("answers")["scales"]["six_d"]["words"]["fi"]
    for item in items().values():
        if item.kind == "text" or item.part == "tie":
            continue
        mine = survey.ratings[survey.ratings["item"] == item.id]
        for wave, rows in sheet.groupby("Kierros"):
            here = mine[mine["wave"] == wave]
            if item.kind == "points":
                for option in item.options:
                    points = here.loc[here["choice"] == option.key, "value"]
                    assert sorted(points) == sorted(rows[f"{item.id}_{option.key}"])
                continue
            cells = [cell for cell in rows[item.id] if not pd.isna(cell)]
            assert int(here["dk"].sum()) == cells.count("En osaa sanoa")
            said = Counter(cell for cell in cells if cell != "En osaa sanoa")
            if item.kind == "scale":
                steps = {word: step for step, word in enumerate(words, 1)} if item.scale == "six_d" else {}
                expected = Counter({float(steps.get(cell, cell)): n for cell, n in said.items()})
                assert Counter(here.loc[~here["dk"], "value"]) == expected
            else:
                key = {option.text["fi"]: option.key for option in item.options}
                picks = Counter(key[part] for cell in said.elements() for part in cell.split("; "))
                assert Counter(here.loc[~here["dk"], "choice"]) == picks


def test_the_written_answers_of_the_sample_are_all_there_as_written() -> None:
    survey, *sheets = sample()
    written = [key for key, item in items().items() if item.kind == "text"]
    allowed = {"kyllä": True, "ei": False}
    expected = {
        (row["Kierros"], row["Vastauskoodi"], question, row[question], allowed.get(row.get("Saa lainata")))
        for sheet in sheets
        for _, row in sheet.iterrows()
        for question in written
        if question in sheet and not pd.isna(row[question])
    }
    assert set(survey.open_answers.itertuples(index=False, name=None)) == expected
    assert len(survey.open_answers) == len(expected)


def test_the_sample_is_read_whole_and_tells_nobody_apart_by_name() -> None:
    survey, sheet, _ = sample()
    assert shape(survey) == ("ratings", "ratings-wide")
    assert shape(survey, "Palaute") == ("reflection", "answers-wide")
    assert {t.set_aside for t in survey.receipt.tables if t.role in ("ratings", "reflection")} == {0}
    assert set(survey.ratings["respondent"]) == set(sheet["Vastauskoodi"])
    assert not set(survey.ratings["respondent"]) & {*survey.actors.index, *survey.actors["label"]}
    assert not any(issue.table in ("Arviot", "Palaute") for issue in survey.receipt.issues)
    assert balanced(survey)


def test_what_people_wrote_is_no_sample_in_the_receipt() -> None:
    survey, _, _ = sample()
    table = next(t for t in survey.receipt.tables if t.name == "Palaute")
    assert [column.sample for column in table.columns if column.role == "text"] == [()] * 8


# --- answers ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", SCALES)
@given(steps=st.lists(st.integers(1, 5), min_size=1, max_size=30))
def test_words_in_three_languages_and_numbers_give_the_same_answers_to(scale: str, steps: list[int]) -> None:
    words = content_table("answers")["scales"][scale]["words"]
    expected = [float(step) for step in steps]
    ways = [[words[language][step - 1] for step in steps] for language in LANGUAGES]
    ways += [[str(step) for step in steps], [f"{step},0" for step in steps]]
    ways += [[f"{step} = {words['fi'][step - 1]}" for step in steps]]
    ways += [[f" {words['en'][step - 1].upper()} " for step in steps]]
    for cells in ways:
        answers = answered_on_scale(pd.Series(cells, dtype=object), scale)
        assert [value for _, value, *_ in answers.given] == expected
        assert answers.unread == []


@given(
    scale=st.sampled_from(SCALES),
    word=st.sampled_from(
        ["En osaa sanoa", "Don't know", "Don’t know", "Kan inte säga", "en osaa sanoa ", "EOS"]
    ),
    others=st.lists(st.integers(1, 5), max_size=9),
)
def test_do_not_know_never_becomes_a_value(scale: str, word: str, others: list[int]) -> None:
    cells = pd.Series([word, *map(str, others)], dtype=object)
    answers = answered_on_scale(cells, scale)
    assert [(value, dk) for row, value, _, dk in answers.given if row == 0] == [
        (pytest.approx(np.nan, nan_ok=True), True)
    ]
    assert [value for row, value, *_ in answers.given if row] == [float(step) for step in others]


@given(scale=st.sampled_from(SCALES), steps=st.lists(st.integers(1, 5), min_size=1, max_size=20))
def test_turning_a_scale_twice_changes_nothing(scale: str, steps: list[int]) -> None:
    turned = pd.Series([str(6 - step) for step in steps], dtype=object)
    answers = answered_on_scale(turned, scale, told="smaller")
    assert [value for _, value, *_ in answers.given] == [float(step) for step in steps]


@settings(max_examples=10, deadline=None)
@given(order=st.permutations(range(8)))
def test_the_order_of_rows_and_columns_is_irrelevant(order: list[int]) -> None:
    rows = [[f"x{n}", 1 + n % 5, "En osaa sanoa" if n == 3 else 5 - n % 5, ""] for n in range(8)]
    plain = rated([["Vastauskoodi", "P1", "P2", "P3"], *rows])
    mixed = rated(
        [["P3", "P2", "Vastauskoodi", "P1"], *([r[3], r[2], r[0], r[1]] for r in (rows[n] for n in order))]
    )
    by = ["respondent", "item"]
    one, other = (survey.ratings.sort_values(by, ignore_index=True) for survey in (plain, mixed))
    pd.testing.assert_frame_equal(one, other)


def test_blank_is_no_answer_and_a_row_with_nothing_is_set_aside() -> None:
    survey = rated([["Vastauskoodi", "P1", "P2"], ["a", 4, ""], ["b", "", ""], ["c", "En osaa sanoa", None]])
    assert len(survey.ratings) == 2
    assert [issue.row for issue in told(survey, "no-answers")] == [3]
    assert balanced(survey)


def test_what_is_off_the_scale_or_no_answer_is_told_and_never_recoded() -> None:
    cells = [
        [f"x{n}", "Melko hyvin", step] for n, step in enumerate([4, 4, 5, 3, 9, "3,5", "ehkä", "Melko hyvin"])
    ]
    survey = rated([["Vastauskoodi", "D1", "P1"], *cells])
    assert answers_to(survey, "P1") == [4, 4, 5, 3]
    assert [(i.row, i.value) for i in told(survey, "rating-off-scale")] == [(6, "9"), (7, "3,5")]
    assert [(i.row, i.value) for i in told(survey, "rating-unread")] == [(8, "ehkä"), (9, "Melko hyvin")]
    assert balanced(survey)


def test_a_column_on_another_scale_is_not_read_at_all() -> None:
    cells = [[f"x{n}", "Melko hyvin", n % 7 + 1] for n in range(21)]
    survey = rated([["Vastauskoodi", "D1", "P1 Tunnen verkoston muut jäsenet riittävän hyvin."], *cells])
    assert answers_to(survey, "P1") == []
    (issue,) = told(survey, "rating-other-scale")
    assert (issue.values["low"], issue.values["high"]) == (1, 7)  # noqa: PD011
    assert balanced(survey)


def test_a_scale_that_says_it_runs_the_other_way_is_turned_and_told() -> None:
    words = content_table("answers")["scales"]["likert5"]["words"]["fi"]
    cells = [[f"x{n}", f"{n} = {words[5 - n]}", n] for n in range(1, 6)]
    heading = "P2 Luotan verkoston muihin jäseniin. (1 = Täysin samaa mieltä, 5 = Täysin eri mieltä)"
    survey = rated([["Vastauskoodi", "P1", heading], *cells])
    assert answers_to(survey, "P1") == answers_to(survey, "P2") == [5, 4, 3, 2, 1]
    assert [a.key for a in survey.receipt.assumptions].count("rating-turned") == 2


def test_the_user_says_that_a_scale_runs_the_other_way() -> None:
    survey = rated([["Vastauskoodi", "P1", "P2"], ["a", 1, 1]], scales={"Arviot!P2": "smaller"})
    assert (answers_to(survey, "P1"), answers_to(survey, "P2")) == ([1], [5])


def test_choices_are_read_in_any_language_and_too_many_are_none() -> None:
    three = [option.text[lang] for option, lang in zip(items()["F_TOP3"].options, LANGUAGES, strict=False)]
    four = [option.text["en"] for option in items()["F_TOP3"].options[:4]]
    cells = [
        ["a", "; ".join(three), "The members together"],
        ["b", ", ".join(three[:2]), "nao"],
        ["c", "; ".join(four), "Vem som helst"],
        ["d", f"{three[0]};{three[0]};Oma syy;", "En osaa sanoa"],
    ]
    survey = rated([["Vastauskoodi", "F_TOP3", "GOV"], *cells])
    picks = survey.ratings[survey.ratings["item"] == "F_TOP3"]
    assert picks.groupby("respondent")["choice"].apply(list).to_dict() == {
        "a": ["F1", "F2", "F3"], "b": ["F1", "F2"], "d": ["F1"],
    }  # fmt: skip
    governed = survey.ratings[survey.ratings["item"] == "GOV"]
    assert governed["choice"].tolist() == ["shared", "nao", ""]
    assert governed["dk"].tolist() == [
        False,
        False,
        True,
    ]
    assert [issue.row for issue in told(survey, "too-many-choices")] == [4]
    assert {issue.value for issue in told(survey, "choice-unread")} == {"Vem som helst", "Oma syy"}
    assert balanced(survey)


def test_options_that_are_columns_of_their_own_are_picks() -> None:
    header = ["record_id", "d1", "f_top3___f1", "f_top3___f2", "f_top3___f6"]
    survey = rated([header, ["1", 4, 1, 0, 1], ["2", 5, 0, 0, 0]])
    assert survey.ratings.loc[survey.ratings["item"] == "F_TOP3", "choice"].tolist() == ["F1", "F6"]


def test_points_must_add_up_to_a_hundred() -> None:
    rows = [["a", 20, 50, 30], ["b", 20, 50, 40], ["c", "", 100, ""], ["d", "", "", ""]]
    survey = rated([["Vastauskoodi", "HNM_A", "HNM_L", "HNM_H"], *rows])
    points = survey.ratings[survey.ratings["item"] == "HNM"]
    shared_out = points.pivot_table(index="respondent", columns="choice", values="value")
    assert shared_out.loc[["a", "c"], ["A", "L", "H"]].to_numpy().tolist() == [[20, 50, 30], [0, 100, 0]]
    assert len(points) == 6
    assert [issue.values["sum"] for issue in told(survey, "points-not-100")] == [110]  # noqa: PD011
    one_cell = rated(
        [
            ["Vastauskoodi", "P1", "HNM"],
            ["a", 4, "A 20; Luottamus ja yhteinen näkemys tavoitteista: 50; H 30"],
        ]
    )
    points = one_cell.ratings[one_cell.ratings["item"] == "HNM"]
    assert dict(zip(points["choice"], points["value"], strict=True)) == {"A": 20, "L": 50, "H": 30}


# --- headings ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [key for key, item in items().items() if item.part != "tie"])
def test_an_item_is_known_by_its_words_however_a_form_puts_them(key: str, language: str) -> None:
    text = items()[key].text[language]
    for heading in (text, text.upper(), f"{key} {text}", f"{key}: {text}", f"3. {text}", f"Arvioi. [{text}]",
                    f"Miten hyvin väittämä kuvaa verkostoanne? - {text}"):  # fmt: skip
        said = meaning(heading)
        assert said is not None
        assert (said.item, said.likeness) == (key, 100)


@pytest.mark.parametrize("language, word", [("fi", "pisteet"), ("sv", "poäng"), ("en", "points")])
def test_points_are_known_by_their_item_and_option(language: str, word: str) -> None:
    for option in items()["HNM"].options:
        text = option.text[language]
        for heading in (
            f"HNM ({word}): {text}",
            f"HNM_{option.key}",
            f"{items()['HNM'].text[language]} [{text}]",
        ):
            said = meaning(heading)
            assert said is not None
            assert (said.item, said.option) == ("HNM", option.key)


def test_the_six_are_known_by_their_names() -> None:
    names = ["Debatti", "Dialogi", "Difference", "Distinction", "Deal", "Dokumentaatio"]
    survey = rated([["Vastauskoodi", *names], ["a", *["Melko hyvin"] * 6]])
    assert survey.ratings["item"].tolist() == D
    question = "Miten hyvin seuraavat toteutuvat verkostossanne?"
    grid = rated([["Timestamp", *(f"{question} [{name}]" for name in names)], ["2.3.2026 9:00", *[2] * 6]])
    assert grid.ratings["item"].tolist() == D


def test_a_heading_that_is_nearly_an_item_is_taken_and_told() -> None:
    heading = "Tunnen verkoston muut jäsenet rittävän hyvin"
    survey = rated([["Vastauskoodi", "P2", heading], ["a", 2, 4]])
    assert answers_to(survey, "P1") == [4]
    (assumed,) = [a for a in survey.receipt.assumptions if a.key == "item-by-likeness"]
    assert (assumed.values["column"], assumed.values["item"]) == (heading, "P1")  # noqa: PD011


def test_a_heading_that_may_be_an_item_is_asked_about() -> None:
    heading = "Tunnen verkoston muut jäsenet melko hyvin"
    rows = [["Vastauskoodi", "P2", "P3", heading], ["a", 2, 3, 4]]
    survey = rated(rows)
    (question,) = survey.receipt.questions
    assert (question.key, question.column, question.options) == (
        "which-item",
        heading,
        ("item:P1", "ignored"),
    )
    assert (question.taken, question.settled, answers_to(survey, "P1")) == ("ignored", False, [])
    settled = rated(rows, columns={f"Arviot!{heading}": "item:P1"})
    assert answers_to(settled, "P1") == [4]
    assert [(q.taken, q.settled) for q in settled.receipt.questions] == [("item:P1", True)]


def test_the_opposite_of_an_item_is_never_taken_for_it() -> None:
    said = likely_meanings(["Verkostossamme toimitaan epärehellisesti."])
    assert said["Verkostossamme toimitaan epärehellisesti."].likeness < 90
    said = meaning("F1 Verkostossamme ei toimita rehellisesti.")
    assert said is None or said.likeness < 90


def test_an_id_with_other_words_is_no_item() -> None:
    survey = rated(
        [["Vastauskoodi", "P1", "P2", "K1: Kuinka usein tapaatte?"], ["a", 2, 3, 4], ["b", 2, 3, 4]]
    )
    assert answers_to(survey, "K1") == []


def test_ids_over_other_things_make_no_ratings() -> None:
    survey = read(TIES, csv_file("Koodi;C1;M1\nx;Oulu;pieni\ny;Vaasa;suuri\n", "muu.csv"))
    assert shape(survey, "muu")[0] == "ignored"
    assert survey.ratings.empty


def test_actors_whose_codes_are_ids_of_items_stay_actors() -> None:
    matrix = "Vastaaja;F1;F2;F3;F4\nF1;0;3;0;1\nF2;2;0;1;0\nF3;0;1;0;4\nF4;1;0;2;0\n"
    survey = read(csv_file(matrix, "matriisi.csv"))
    assert set(survey.actors.index) == {"F1", "F2", "F3", "F4"}
    assert survey.ratings.empty


def test_the_user_says_what_a_column_is() -> None:
    rows = [["Koodi", "Sujuuko?", "Vapaa", "P1"], ["a", "Melko hyvin", "Hyvä näin", 4]]
    survey = rated(
        rows, columns={"Sujuuko?": "item:D2", "Vapaa": "text", "P1": "ignored"}, sheets={"Arviot": "ratings"}
    )
    assert survey.ratings["item"].tolist() == ["D2"]
    assert survey.open_answers[["question", "text"]].to_numpy().tolist() == [["Vapaa", "Hyvä näin"]]


# --- respondents and waves --------------------------------------------------------------------------------


def test_actors_names_never_stand_beside_ratings() -> None:
    for heading in ("Vastaaja", "Vastaajan tunnus", "ID", "Nimi"):
        rows = [[heading, "P1", "P2"], ["Kaupunki", 4, 2], ["Oppilaitos", 3, 3], ["Yhdistys", 1, 5]]
        survey = rated(rows)
        assert set(survey.ratings["respondent"]) == {"Arviot:2", "Arviot:3", "Arviot:4"}
        assert "ratings-without-names" in {a.key for a in survey.receipt.assumptions}


def test_without_a_code_the_row_is_the_respondent() -> None:
    survey = rated([["P1", "P2"], [4, 2], [3, 3]])
    assert survey.ratings["respondent"].tolist() == ["Arviot:2", "Arviot:2", "Arviot:3", "Arviot:3"]
    assert "ratings-without-names" not in {a.key for a in survey.receipt.assumptions}


def test_of_two_answers_of_one_respondent_the_last_complete_one_holds() -> None:
    rows = [
        ["Vastauskoodi", "P1", "P2", "P3"],
        ["a", 1, 1, 1],
        ["a", 2, 2, 2],
        ["a", 3, "", ""],
        ["b", 5, 5, 5],
    ]
    survey = rated(rows)
    assert answers_to(survey, "P1") == [2, 5]
    assert [(i.row, i.values["used"]) for i in told(survey, "respondent-again")] == [(2, 3), (4, 3)]  # noqa: PD011
    assert balanced(survey)
    assert answers_to(rated(rows, repeats="join"), "P1") == [3, 5]
    assert answers_to(rated(rows, repeats="join"), "P2") == [2, 5]
    apart = rated(rows, repeats="apart")
    assert apart.ratings["respondent"].nunique() == 4
    assert balanced(apart)


def test_ratings_stand_in_the_waves_of_the_ties() -> None:
    ties = csv_file("Kierros;Vastaaja;Kumppani\nkevät 2025;a;b\nkevät 2026;b;c\n", "yhteydet.csv")
    named = read(
        ties, csv_file("Kierros;Koodi;P1;P2\nKevät 2025;x;1;2\nkevät 2026;x;3;4\n;y;5;5\n", "arviot.csv")
    )
    assert named.ratings["wave"].tolist() == ["kevät 2025"] * 2 + ["kevät 2026"] * 2
    assert [i.row for i in told(named, "no-wave")] == [4]
    assert balanced(named)
    blank = read(ties, csv_file("Koodi;P1;P2\nx;1;2\n", "arviot.csv"))
    assert set(blank.ratings["wave"]) == {"kevät 2026"}
    assert "last-wave" in {a.key for a in blank.receipt.assumptions}
    strange = read(ties, csv_file("Kierros;Koodi;P1;P2\nsyksy 2027;x;1;2\n", "arviot.csv"))
    assert [i.value for i in told(strange, "rating-wave")] == ["syksy 2027"]


# --- shapes -----------------------------------------------------------------------------------------------


def test_the_long_form_says_the_same_as_the_wide_one() -> None:
    answers = {
        "a": ["4", "Melko hyvin", "F1; F6", "20", "50", "30"],
        "b": ["En osaa sanoa", "5", "F2", "", "100", "0"],
    }
    header = ["P1", "D1", "F_TOP3", "HNM_A", "HNM_L", "HNM_H"]
    wide = rated([["Vastauskoodi", *header], *([code, *cells] for code, cells in answers.items())])
    long = [["Vastauskoodi", "Väittämä", "Vastaus"]]
    for code, cells in answers.items():
        long += [[code, item, cell] for item, cell in zip(header, cells, strict=True) if cell]
    told_long = rated(long)
    assert shape(told_long) == ("ratings", "ratings-long")
    by = ["respondent", "item", "choice"]
    one, other = (survey.ratings.sort_values(by, ignore_index=True) for survey in (wide, told_long))
    pd.testing.assert_frame_equal(one, other)
    assert balanced(told_long)


def test_every_row_of_a_long_form_is_used_or_explained() -> None:
    rows = [
        ["a", "P1", 4], ["a", "P1", 5], ["a", "P2", "kyllä kai"], ["b", "P1", ""], ["b", "Jokin muu", 3],
        ["b", "P2", 2], ["b", "F_TOP3", "F1"], ["b", "F_TOP3", "F2"],
    ]  # fmt: skip
    survey = rated([["Vastauskoodi", "Väittämä", "Arvo"], *rows])
    assert answers_to(survey, "P1") == [5]
    assert answers_to(survey, "P2") == [2]
    assert survey.ratings.loc[survey.ratings["item"] == "F_TOP3", "choice"].tolist() == ["F1", "F2"]
    assert balanced(survey)
    assert {"answer-again", "rating-unread", "no-answers", "item-unknown"} <= set(keys(survey))


def test_ratings_and_written_answers_in_one_table_go_each_to_their_own() -> None:
    header = ["Vastauskoodi", "P1", "P2", "Mitä jäit pohtimaan?", "Mitä toivoisit ensi vuodelta?"]
    survey = rated(
        [
            header,
            ["a", 4, 2, "Kuka jatkaa?", "Lisää aikaa yhdessä"],
            ["b", "", "", "", "Vähemmän kokouksia kuin nyt"],
        ]
    )
    assert shape(survey) == ("ratings", "ratings-wide")
    assert survey.open_answers[["respondent", "question", "text"]].to_numpy().tolist() == [
        ["a", "O4", "Kuka jatkaa?"], ["a", header[4], "Lisää aikaa yhdessä"],
        ["b", header[4], "Vähemmän kokouksia kuin nyt"],
    ]  # fmt: skip
    assert balanced(survey)


def test_a_form_that_asks_about_actors_and_items_gives_both() -> None:
    names = ["Kaupunki", "Oppilaitos", "Yhdistys", "Yritys"]
    ask = "Kuinka usein olette yhteydessä?"
    header = [
        "Vastaaja",
        *(f"{ask} [{name}]" for name in names),
        "D1 Debatti",
        "D2 Dialogi",
        "P2",
        "Mitä jäit pohtimaan?",
    ]
    rows = [
        [
            name,
            *("" if name == other else (i + j) % 6 for j, other in enumerate(names)),
            "Melko hyvin",
            1 + i,
            5 - i,
            "Paljon",
        ]
        for i, name in enumerate(names)
    ]
    survey = read(xlsx_file({"Kysely": [header, *rows]}))
    assert shape(survey, "Kysely")[0] == "matrix"
    assert set(survey.actors.index) == set(names)
    assert len(survey.reports) == 12
    assert {item: answers_to(survey, item) for item in ("D1", "D2", "P2")} == {
        "D1": [4] * 4, "D2": [1, 2, 3, 4], "P2": [5, 4, 3, 2],
    }  # fmt: skip
    assert len(survey.open_answers) == 4
    assert not set(survey.ratings["respondent"]) & set(names)
    assert balanced(survey)
    assert not {i.value for i in told(survey, "unused-column")} & set(header)


def test_a_list_of_ties_with_a_comment_stays_a_list_of_ties() -> None:
    survey = read(csv_file("Vastaaja;Kumppani;Muuta?\na;b;Sujuu hyvin\nb;c;\n"))
    assert [t.role for t in survey.receipt.tables] == ["ties"]
    assert survey.open_answers.empty


CELLS = st.sampled_from(
    ["", " ", "4", "3,5", "-1", "9", "1000", "Melko hyvin", "Agree", "En osaa sanoa", "F1; F2; F3; F4", "F1;",
     "20", "100", "4 = Erittäin hyvin", "=1+1", "😀", "T" * 300, "a\nb", "nan", "inf", "kyllä"]
)  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(
    rows=st.lists(st.lists(CELLS, min_size=9, max_size=9), min_size=1, max_size=8),
    header=st.permutations(["Kierros", "Vastauskoodi", "P1", "D1", "F_TOP3", "GOV", "HNM_A", "HNM_L", "O1"]),
)
def test_whatever_stands_in_the_cells_every_row_is_used_or_explained(
    rows: list[list[str]], header: list[str]
) -> None:
    survey = rated([header, ["kevät", "x", "4", "Melko hyvin", "F1", "nao", "40", "60", "Opin"], *rows])
    assert balanced(survey)
    stepped = survey.ratings[survey.ratings["item"].isin(["P1", "D1"]) & ~survey.ratings["dk"]]
    assert stepped["value"].isin(range(1, 6)).all()
    assert survey.ratings.loc[survey.ratings["dk"], "value"].isna().all()
    shares = survey.ratings[(survey.ratings["item"] == "HNM") & ~survey.ratings["dk"]]
    assert shares.groupby(["wave", "respondent"])["value"].sum().between(99, 101).all()


@pytest.mark.shared
def test_the_workbook_with_several_sheets_gives_its_six_and_its_feedback() -> None:
    path = shared("shapes/09_multisheet_workbook.xlsx")
    assert path is not None
    survey = read(SourceFile(path.name, path.read_bytes()))
    assert survey.ratings.groupby("item", sort=False)["value"].apply(list).to_dict() == {
        "D1": [4] * 4, "D2": [5] * 4, "D3": [3] * 4, "D4": [4] * 4, "D5": [2] * 4, "D6": [1] * 4,
    }  # fmt: skip
    assert (
        survey.open_answers[["question", "text"]].to_numpy().tolist()
        == [["O1", "Opin muiden palveluista"]] * 4
    )
    assert balanced(survey)


@pytest.mark.shared
def test_statements_and_questions_of_others_come_in_beside_a_network() -> None:
    training, finnish = (
        shared("datasets/likert_training/training_feedback.csv"),
        shared("datasets/feedback_fi/avovastaukset.csv"),
    )
    english = shared("datasets/feedback_en/open_answers_coded.csv")
    assert training is not None
    assert finnish is not None
    assert english is not None
    survey = read(TIES, SourceFile(training.name, training.read_bytes()))
    frame = pd.read_csv(training)
    steps = {
        "Strongly Disagree": 1,
        "Disagree": 2,
        "Neither Agree nor Disagree": 3,
        "Agree": 4,
        "Strongly Agree": 5,
    }
    for item in (
        "InformationReasonableTime",
        "AtmosphereWelcoming",
        "LearnedSkills",
        "Material",
        "Recommend",
        "Worth",
    ):
        assert Counter(answers_to(survey, item)) == Counter(frame[item].dropna().map(steps))
    assert balanced(survey)
    texts = read(TIES, SourceFile(finnish.name, finnish.read_bytes())).open_answers
    plain = pd.read_csv(finnish, sep=";", dtype=str, encoding="utf-8-sig").iloc[:, 1:4]
    assert texts.groupby("question").size().to_dict() == {
        question: int((plain[question].fillna("").str.strip() != "").sum()) for question in plain
    }
    coded = read(TIES, SourceFile(english.name, english.read_bytes()))
    assert coded.open_answers["text"].tolist() == pd.read_csv(english)["text"].tolist()
