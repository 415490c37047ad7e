"""One row per pair and a column per relation."""

from __future__ import annotations

from tests.survey.files import csv_file, keys, read
from tests.survey.test_receipt import balanced
from tests.survey.test_recognition import assumed
from verkosto.model import Survey

TICKS = "Vastaaja;Kontakti;Tieto;Asiakkaat;Resurssit\na;b;x;;x\na;c;;x;\nb;a;x;x;\nb;c;x;;\nc;a;;;x\n"


def ties_of(survey: Survey, relation: str) -> set[tuple[str, str]]:
    told = survey.reports
    told = told[(told["relation"] == relation) & (told["exists"] == 1)]
    return set(zip(told["ego"], told["alter"], strict=True))


def test_every_column_of_ticks_is_a_relation_and_a_blank_is_no_tie() -> None:
    survey = read(csv_file(TICKS))
    assert [relation.key for relation in survey.relations] == ["tieto", "asiakkaat", "resurssit"]
    assert ties_of(survey, "tieto") == {("a", "b"), ("b", "a"), ("b", "c")}
    assert ties_of(survey, "asiakkaat") == {("a", "c"), ("b", "a")}
    assert survey.reports["exists"].notna().all()
    assert {"columns-are-relations", "blank-tick-is-no-tie"} <= assumed(survey)
    assert [told.shape for told in survey.receipt.tables] == ["pair-columns"]
    assert not any(relation.valued for relation in survey.relations)
    assert balanced(survey)


def test_where_no_is_said_a_blank_is_an_answer_not_given() -> None:
    survey = read(csv_file("from,to,info,help\na,b,1,3\na,c,0,\nb,a,2,0\nb,c,,1\nc,a,5,2\nc,b,1,9\n"))
    told = survey.reports.set_index(["relation", "ego", "alter"])
    assert told["exists"]["help", "b", "a"] == 0
    assert told["exists"].isna()["help", "a", "c"]
    assert told["strength"]["info_", "c", "a"] == 5
    assert "blank-tick-is-no-tie" not in assumed(survey)


def test_columns_of_the_same_words_are_relations_too() -> None:
    survey = read(
        csv_file(
            "Vastaaja;Kontakti;Apu;Kehittäminen\na;b;paljon;vähän\na;c;vähän;ei lainkaan\nb;a;paljon;paljon\n"
            "b;c;ei lainkaan;vähän\nc;a;vähän;paljon\n"
        )
    )
    assert [relation.label for relation in survey.relations] == ["Apu", "Kehittäminen"]
    assert ties_of(survey, "apu") == {("a", "b"), ("a", "c"), ("b", "a"), ("c", "a")}


def test_an_answer_about_the_contact_itself_stays_beside_the_relations() -> None:
    survey = read(
        csv_file("Vastaaja;Kontakti;Kuinka usein;Tieto;Raha\na;b;4;x;\nb;a;2;;x\nb;c;1;x;x\nc;a;3;;\n")
    )
    assert [relation.key for relation in survey.relations] == ["contact", "tieto", "raha"]
    assert survey.relation("contact").valued
    assert len(ties_of(survey, "contact")) == 4


def test_what_is_said_of_one_end_only_is_no_relation() -> None:
    survey = read(
        csv_file(
            "Vastaaja;Kontakti;Vuosia;Henkilöstö;Vahvuus\n"
            + "".join(f"{a};{b};{ord(a) - 90};{ord(b) * 2};3\n" for a in "abcd" for b in "abcd" if a != b)
        )
    )
    assert [told.shape for told in survey.receipt.tables] == ["edge-list"]
    assert keys(survey).count("unused-column") == 2


def test_the_user_tells_which_columns_are_relations_and_what_they_are_called() -> None:
    text = "ego;alter;q1;q2\na;b;1;ehkä\nb;c;0;x\nc;a;1;y\n"
    survey = read(csv_file(text), columns={"q1": "tie"}, relations={"q1": "Neuvot"})
    assert [relation.label for relation in survey.relations] == ["Neuvot"]
    assert ties_of(survey, "neuvot") == {("a", "b"), ("c", "a")}


def test_a_pair_on_two_rows_is_said_and_both_rows_are_used() -> None:
    survey = read(csv_file(TICKS + "a;b;x;;x\na;c;x;x;\nd;d;x;;\n;a;x;x;\n"))
    assert {"named-twice", "told-twice-cell", "self-tie", "no-ego"} <= set(keys(survey))
    assert sum(issue.rows for issue in survey.receipt.issues) == 2
    assert balanced(survey)
