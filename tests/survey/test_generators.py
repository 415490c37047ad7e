"""Name generators and lists of names in a cell: whoever is named is a tie, every row is used or explained."""

from __future__ import annotations

import pytest

from tests.survey.files import csv_file, keys, read, ties, xlsx_file
from tests.survey.test_receipt import balanced
from tests.survey.test_recognition import assumed
from tests.survey.truth import as_far_as, carried, shape, truth
from verkosto.model import Survey

NAMES = ["Kaupunki", "TE-toimisto", "Ammattiopisto", "Järjestö ry", "Yritys Oy"]


def table(survey: Survey) -> tuple[str, str]:
    (told,) = survey.receipt.tables
    return told.role, told.shape


def strengths(survey: Survey) -> dict[tuple[str, str], float]:
    told = survey.reports
    return dict(zip(zip(told["ego"], told["alter"], strict=True), told["strength"], strict=True))


@pytest.mark.shared
def test_the_name_generator_says_what_is_true_as_far_as_it_can() -> None:
    survey = shape("03_name_generator_wide_cp1252.csv")
    assert table(survey) == ("ties", "name-generator")
    assert carried(survey) == as_far_as(truth(), missing=False, silent=True)
    assert [(issue.key, issue.values) for issue in survey.receipt.issues] == [("unread-trust", {"n": 3})]
    assert "whole-of-trust" in assumed(survey)
    assert [relation.key for relation in survey.relations] == ["contact"]
    assert "not-named-is-no-tie" in assumed(survey)
    assert balanced(survey)


@pytest.mark.shared
@pytest.mark.parametrize("name", ["02_edge_list.csv", "10_semicolon_decimal_comma_cp1252.csv"])
def test_an_edge_list_says_what_is_true_as_far_as_it_can_and_what_it_cannot_say(name: str) -> None:
    survey = shape(name)
    assert carried(survey) == as_far_as(truth(), missing=False, silent=False)
    assert "not-named-is-no-tie" in assumed(survey)


HEADINGS = {
    "with names in brackets": "Vastaaja;Yhteistyökumppani 1 (nimi);Kuinka usein 1;"
    "Yhteistyökumppani 2 (nimi);Kuinka usein 2",
    "with the number first": "Organisaatio;1. kumppani;1. kuinka usein;2. kumppani;2. kuinka usein",
    "in words": "Vastaaja;Nimeä 1. taho;Kuinka usein (1. taho);Nimeä 2. taho;Kuinka usein (2. taho)",
    "with ordinals": "Respondent;First contact;First contact: how often;Second contact;"
    "Second contact: how often",
    "in English": "Respondent;Contact 1 name;Contact 1 how often;Contact 2 name;Contact 2 how often",
    "in Swedish": "Svarande;Samarbetspartner 1;Hur ofta 1;Samarbetspartner 2;Hur ofta 2",
    "without numbers": "Vastaaja;Kumppani;Kuinka usein;Kumppani;Kuinka usein",
    "glued": "vastaaja;kumppani1;yhteydenpidon_tiheys1;kumppani2;yhteydenpidon_tiheys2",
}


@pytest.mark.parametrize("heading", HEADINGS.values(), ids=list(HEADINGS))
def test_places_are_numbered_in_many_ways(heading: str) -> None:
    survey = read(csv_file(f"{heading}\nAalto;Berg;4;Cygnus;2\nBerg;Aalto;3;;\nCygnus;Berg;1;Delfi;5\n"))
    assert table(survey) == ("ties", "name-generator")
    assert strengths(survey) == {
        ("Aalto", "Berg"): 4, ("Aalto", "Cygnus"): 2, ("Berg", "Aalto"): 3, ("Cygnus", "Berg"): 1,
        ("Cygnus", "Delfi"): 5,
    }  # fmt: skip
    assert survey.answered[""].to_dict() == {"Aalto": True, "Berg": True, "Cygnus": True, "Delfi": False}
    assert balanced(survey)


def test_places_may_hold_only_names() -> None:
    survey = read(csv_file("Organisaatio;1. kumppani;2. kumppani;3. kumppani\na;b;c;\nb;a;;\nc;a;b;d\n"))
    assert ties(survey) == {("a", "b"), ("a", "c"), ("b", "a"), ("c", "a"), ("c", "b"), ("c", "d")}
    assert not survey.relations[0].valued


def test_whoever_names_nobody_answered_all_the_same_and_that_is_said() -> None:
    survey = read(csv_file("Vastaaja;Kontakti 1;Kontakti 2\na;b;c\nb;;\nc;a;\n"))
    assert survey.answered[""].to_dict() == {"a": True, "b": True, "c": True}
    (said,) = (a for a in survey.receipt.assumptions if a.key == "named-nobody")
    assert (said.values["n"], said.values["example"]) == (1, "b")
    assert balanced(survey)


def test_the_row_is_used_where_a_name_in_it_is_not() -> None:
    survey = read(
        csv_file(
            "Vastaaja;Kontakti 1;Vahvuus 1;Kontakti 2;Vahvuus 2;Kontakti 3;Vahvuus 3\n"
            "a;b;;b;4;c;2\nb;b;3;a;1;;5\n;a;2;b;1;;\nc;a;kovasti;b;-2;;\n"
        )
    )
    assert sorted(keys(survey)) == [
        "named-twice", "negative", "no-ego", "not-a-number", "self-named", "unnamed-answer",
    ]  # fmt: skip
    assert [issue.key for issue in survey.receipt.issues if issue.rows] == ["no-ego"]
    assert strengths(survey)["a", "b"] == 4  # the place that has an answer
    assert {("c", "a"), ("c", "b")} <= ties(survey)
    assert balanced(survey)


def test_a_name_that_is_followed_by_never_is_no_tie() -> None:
    survey = read(csv_file("Vastaaja;Kontakti 1;Usein 1;Kontakti 2;Usein 2\na;b;0;c;3\nb;a;2;;\nc;a;1;b;0\n"))
    assert ties(survey) == {("a", "c"), ("b", "a"), ("c", "a")}


def test_waves_in_a_column_keep_their_own_names() -> None:
    survey = read(csv_file("Kierros;Vastaaja;Nimi 1;Nimi 2\n2025;a;b;c\n2025;b;a;\n2026;a;c;\n2026;c;a;b\n"))
    assert survey.waves == ("2025", "2026")
    assert survey.reports.groupby("wave").size().to_dict() == {"2025": 3, "2026": 3}
    assert survey.answered["2026"].to_dict() == {"a": True, "b": False, "c": True}


def test_somebody_who_answered_twice_counts_once_and_it_is_asked() -> None:
    text = "Vastaaja;Kontakti 1;Kontakti 2\na;b;\nb;a;\na;c;b\nc;a;\n"
    survey = read(csv_file(text))
    assert [question.key for question in survey.receipt.questions] == ["repeats"]
    assert balanced(survey)
    assert ("a", "c") in ties(survey)
    joined = read(csv_file(text), repeats="join")
    assert {("a", "b"), ("a", "c")} <= ties(joined)
    assert balanced(joined)


def test_a_cell_that_should_hold_one_name_is_cut_only_into_known_names() -> None:
    survey = read(
        csv_file(
            "Vastaaja;Kumppani 1;Kumppani 2\nKaupunki;Yritys Oy, TE-toimisto;\n"
            "TE-toimisto;Kaupunki;Yritys Oy\nAmmattiopisto;Kaupunki, sivistys;TE-toimisto\n"
        )
    )
    assert {("Kaupunki", "Yritys Oy"), ("Kaupunki", "TE-toimisto")} <= ties(survey)
    assert ("Ammattiopisto", "Kaupunki, sivistys") in ties(survey)
    assert "cells-list-names" in assumed(survey)


def test_numbered_columns_that_hold_no_names_make_no_generator() -> None:
    people = [["Tunnus", "Nimi", "Yhteyshenkilö 1", "Yhteyshenkilö 2"]]
    people += [[f"T{i}", f"Nimi {i}", f"Henkilö {i}", f"Sihteeri {i}"] for i in range(9)]
    contacts = [["Vastaaja", "Kumppani"], ["T1", "T2"], ["T3", "T4"]]
    survey = read(xlsx_file({"Toimijat": people, "Yhteydet": contacts}))
    assert [told.role for told in survey.receipt.tables] == ["actors", "ties"]


def test_two_persons_beside_a_running_number_stay_an_edge_list() -> None:
    rows = "".join(
        f"{i};{a};{b}\n" for i, (a, b) in enumerate(["ab", "bc", "cd", "de", "ef", "fa", "ac", "bd"], 1)
    )
    survey = read(csv_file("Id;Person 1;Person 2\n" + rows))
    assert table(survey)[1] == "edge-list"


LISTS = "Vastaaja;Kontaktit\nKaupunki;TE-toimisto; Yritys Oy\n"


@pytest.mark.parametrize("separator", ["; ", "\n", ", ", " | ", ";"])
@pytest.mark.parametrize("heading", ["Kontakti", "Kenen kanssa teette yhteistyötä?", "Partners"])
def test_names_in_a_cell_are_read_one_by_one(separator: str, heading: str) -> None:
    named = {"Kaupunki": NAMES[1:], "TE-toimisto": ["Kaupunki", "Ammattiopisto"], "Ammattiopisto": NAMES[:2],
             "Järjestö ry": ["Kaupunki", "Yritys Oy"]}  # fmt: skip
    rows = [["Vastaaja", heading]] + [[ego, separator.join(alters)] for ego, alters in named.items()]
    survey = read(xlsx_file({"Vastaukset": rows}))
    assert table(survey) == ("ties", "names-in-a-cell")
    assert ties(survey) == {(ego, alter) for ego, alters in named.items() for alter in alters}
    assert {"cells-list-names", "not-named-is-no-tie"} <= assumed(survey)
    assert not survey.answered[""]["Yritys Oy"]
    assert balanced(survey)


def test_a_known_name_that_holds_the_separator_is_not_cut() -> None:
    rows = [
        ["Vastaaja", "Kontaktit"],
        ["Kaupunki, sivistys", "Kaupunki, tekninen, Yritys Oy"],
        ["Kaupunki, tekninen", "Yritys Oy, Kaupunki, sivistys"],
        ["Yritys Oy", "Kaupunki, sivistys"],
    ]
    survey = read(xlsx_file({"Vastaukset": rows}))
    assert set(survey.actors.index) == {"Kaupunki, sivistys", "Kaupunki, tekninen", "Yritys Oy"}


def test_persons_whose_last_name_comes_first_are_not_cut() -> None:
    rows = [["Respondent", "Contact"], ["Aalto, Aino", "Berg, Bo"], ["Berg, Bo", "Ceder, Cia"],
            ["Ceder, Cia", "Dahl, Dan"]]  # fmt: skip
    survey = read(xlsx_file({"Answers": rows}))
    assert table(survey)[1] == "edge-list"
    assert ("Aalto, Aino", "Berg, Bo") in ties(survey)


def test_several_rows_of_a_respondent_may_each_list_names() -> None:
    rows = [["Vastaaja", "Kontakti"], ["a", "b; c"], ["a", "d"], ["b", "a; b; a"], ["c", ""], ["", "a"]]
    survey = read(xlsx_file({"Vastaukset": rows}))
    assert ties(survey) == {("a", "b"), ("a", "c"), ("a", "d"), ("b", "a")}
    assert survey.answered[""].to_dict() == {"a": True, "b": True, "c": True, "d": False}
    assert {"self-named", "no-ego"} <= set(keys(survey))
    assert balanced(survey)


def test_two_columns_of_names_are_two_relations_each_with_its_direction() -> None:
    rows = [
        ["Organisaatio", "Keneltä saatte tietoa?", "Kenelle annatte tietoa?"],
        ["A", "B, C", "B"], ["B", "A, C, D", "A, C"], ["C", "A", "B, A"],
    ]  # fmt: skip
    survey = read(xlsx_file({"Vastaukset": rows}))
    assert {relation.label: relation.reversed_flow for relation in survey.relations} == {
        "Keneltä saatte tietoa": True,
        "Kenelle annatte tietoa": False,
    }
    assert survey.reports.groupby("relation").size().to_list() == [5, 6]


def test_a_question_of_what_comes_in_keeps_its_direction_also_alone() -> None:
    header = "Vastaaja;Keneltä saat tietoa? (1. taho);Keneltä saat tietoa? (2. taho)"
    survey = read(csv_file(f"{header}\na;b;c\nb;a;\nc;a;b\n"))
    assert [relation.reversed_flow for relation in survey.relations] == [True]
    assert "reversed-flow" in assumed(survey)


@pytest.mark.parametrize("separator, between", [(";", ", "), (",", ";"), ("\t", "; "), (";", ";")])
def test_a_text_file_is_cut_at_its_own_separator_and_not_at_that_of_the_names(
    separator: str, between: str
) -> None:
    lines = [f'{name}{separator}"{between.join(set(NAMES) - {name})}"' for name in NAMES]
    survey = read(csv_file("\n".join([f"Vastaaja{separator}Kontaktit", *lines])))
    assert len(ties(survey)) == 20
