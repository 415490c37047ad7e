"""Every row of a file is used or explained, by a stated rule."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.survey.files import csv_file, keys, read, ties, xlsx_file
from verkosto.errors import NoNetwork
from verkosto.model import Severity, Survey

PEOPLE = """Tunnus;Nimi;Sektori;Vastasi
a;Aalto;julkinen;kyllä
b;Berg;julkinen;ei
c;Cygnus;kolmas;kyllä
d;Delfi;kolmas;kyllä
"""


def balanced(survey: Survey) -> bool:
    """rows = used + set aside, and the issues of a table explain exactly what was set aside."""
    explained: dict[str, int] = {}
    for issue in survey.receipt.issues:
        explained[issue.table] = explained.get(issue.table, 0) + issue.rows
    return all(
        table.rows == table.used + table.set_aside and explained.get(table.name, 0) == table.set_aside
        for table in survey.receipt.tables
    )


def with_people(contacts: str) -> Survey:
    return read(csv_file(PEOPLE, "toimijat.csv"), csv_file(contacts, "yhteydet.csv"))


def test_a_self_tie_is_set_aside_and_named_with_its_row() -> None:
    survey = with_people("Vastaaja;Kontakti\na;b\nc;c\n")
    (issue,) = (issue for issue in survey.receipt.issues if issue.key == "self-tie")
    assert (issue.table, issue.row, issue.column, issue.value, issue.rows) == (
        "yhteydet",
        3,
        "Kontakti",
        "c",
        1,
    )
    assert balanced(survey)


def test_the_first_of_equal_rows_and_the_last_of_differing_rows_counts() -> None:
    survey = with_people("Vastaaja;Kontakti;Vahvuus (1-5)\na;b;2\na;b;2\nc;d;1\nc;d;5\n")
    assert keys(survey).count("repeated-tie") == keys(survey).count("tie-told-twice") == 1
    told = survey.reports.set_index(["ego", "alter"])["strength"]
    assert (told["a", "b"], told["c", "d"]) == (2, 5)
    assert {issue.key: issue.row for issue in survey.receipt.issues} == {
        "repeated-tie": 3,
        "tie-told-twice": 4,
    }
    assert balanced(survey)


def test_in_an_unordered_list_the_same_pair_the_other_way_round_is_a_repetition() -> None:
    survey = read(csv_file("Toimija A;Toimija B\na;b\nb;a\nb;c\nc;d\n"), directed="no")
    assert "repeated-tie" in keys(survey)
    assert len(survey.reports) == 3


def test_a_name_that_is_not_on_the_list_is_an_outsider_with_a_suggestion() -> None:
    survey = with_people("Vastaaja;Kontakti\na;Cygnuss\na;b\n")
    (issue,) = survey.receipt.issues
    assert (issue.key, issue.value, issue.values["suggestion"]) == ("unknown-actor", "Cygnuss", "Cygnus")
    assert not survey.actors.loc["Cygnuss", "member"]
    assert ("a", "Cygnuss") in ties(survey)
    assert balanced(survey)


def test_names_and_ids_of_the_list_mean_the_same_actor() -> None:
    assert ties(with_people("Vastaaja;Kontakti\nAalto;Berg\nc;Delfi\n")) == {("a", "b"), ("c", "d")}


def test_an_answer_off_its_scale_is_left_out_but_the_tie_stays() -> None:
    survey = with_people("Vastaaja;Kontakti;Vahvuus (1-5)\na;b;9\nc;d;erittäin\nd;a;3\n")
    assert ties(survey) == {("a", "b"), ("c", "d"), ("d", "a")}
    assert sorted(keys(survey)) == ["not-a-number", "out-of-range"]
    assert survey.reports["strength"].isna().sum() == 2
    assert balanced(survey)


def test_zero_is_no_tie_blank_is_a_tie_of_unknown_strength_and_dont_know_is_unknown() -> None:
    survey = with_people("Vastaaja;Kontakti;Vahvuus (0-5)\na;b;0\na;c;\na;d;En osaa sanoa\n")
    told = survey.reports.set_index(["ego", "alter"])["exists"]
    assert told["a", "b"] == 0
    assert told["a", "c"] == 1
    assert math.isnan(told["a", "d"])


def test_a_row_without_a_name_is_an_error_and_set_aside() -> None:
    survey = with_people("Vastaaja;Kontakti\na;b\n;c\nd;\n")
    errors = {issue.key: issue.row for issue in survey.receipt.issues if issue.severity is Severity.ERROR}
    assert errors == {"no-ego": 3, "no-alter": 4}
    assert balanced(survey)


def test_an_actor_listed_twice_counts_once() -> None:
    survey = read(
        csv_file(PEOPLE + "a;Aalto;julkinen;ei\n;Ei kukaan;;\n", "p.csv"), csv_file("from;to\na;b\n", "t.csv")
    )
    assert list(survey.actors.index) == ["a", "b", "c", "d"]
    assert {"actor-twice", "no-id"} <= set(keys(survey))
    assert balanced(survey)


def test_the_list_says_who_answered_and_rows_of_their_own_overrule_it() -> None:
    survey = with_people("Vastaaja;Kontakti\na;b\nb;c\n")
    assert survey.answered[""].to_dict() == {"a": True, "b": True, "c": True, "d": True}
    assert keys(survey) == ["answered-after-all"]
    assert with_people("Vastaaja;Kontakti\na;b\n").answered[""].to_dict() == {
        "a": True,
        "b": False,
        "c": True,
        "d": True,
    }


@pytest.mark.parametrize("rule, respondents", [("auto", 3), ("all", 3), ("reporters", 2)])
def test_without_such_a_column_the_rule_decides_and_is_named(rule: str, respondents: int) -> None:
    survey = read(csv_file("from;to\na;b\nb;c\n"), answered=rule)
    assert survey.answered[""].sum() == respondents
    assert {assumption.key for assumption in survey.receipt.assumptions} & {
        "answered-all",
        "answered-reporters",
    }


def test_each_wave_has_its_own_respondents() -> None:
    people = "Tunnus;Vastasi kevät 2025;Vastasi kevät 2026\na;kyllä;ei\nb;ei;kyllä\nc;kyllä;kyllä\n"
    contacts = "Kierros;Vastaaja;Kontakti\nkevät 2025;a;b\nkevät 2026;b;c\n"
    survey = read(csv_file(people, "p.csv"), csv_file(contacts, "c.csv"))
    assert survey.waves == ("kevät 2025", "kevät 2026")
    assert survey.answered["kevät 2025"].to_dict() == {"a": True, "b": False, "c": True}
    assert survey.answered["kevät 2026"].to_dict() == {"a": False, "b": True, "c": True}


def test_sheets_come_in_any_order_with_headings_lower_down_and_others_are_reported() -> None:
    sheets = {
        "Yhteydet": [["Kyselyn vastaukset 2026"], [], ["Vastaaja", "Kumppani"], ["a", "b"], ["b", "c"]],
        "Ohje": [["Lue minut"], ["Älä muuta otsikoita"]],
        "Toimijat": [["Toimija", "Sektori"], ["a", "julkinen"], ["b", "julkinen"], ["c", "kolmas"]],
        "Arviot": [["Vastauskoodi", "D1", "D2"], ["x1", "Melko hyvin", "Huonosti"]],
    }
    survey = read(xlsx_file(sheets))
    assert [(table.name, table.role) for table in survey.receipt.tables] == [
        ("Yhteydet", "ties"), ("Ohje", "ignored"), ("Toimijat", "actors"), ("Arviot", "ratings"),
    ]  # fmt: skip
    assert survey.attributes == ("Sektori",)
    assert balanced(survey)


def test_a_hidden_sheet_is_not_read_unless_chosen() -> None:
    sheets = {"Salainen": [["from", "to"], ["x", "y"]], "Yhteydet": [["from", "to"], ["a", "b"]]}
    file = xlsx_file(sheets, hidden=["Salainen"])
    assert "x" not in read(file).actors.index
    assert "x" in read(file, sheets={"Salainen": "ties"}).actors.index


def test_trust_between_named_pairs_is_never_read_as_a_tie() -> None:
    survey = read(
        csv_file("Vastaaja;Kumppani;Luottamus (1-5)\na;b;5\n", "a.csv"), csv_file("from;to\na;b\n", "b.csv")
    )
    assert [table.shape for table in survey.receipt.tables] == ["pairs-of-trust", "edge-list"]
    assert [relation.key for relation in survey.relations] == ["contact"]
    assert survey.reports[["ego", "alter", "exists"]].to_numpy().tolist() == [["a", "b", 1.0]]
    assert survey.reports["strength"].isna().all()
    assert balanced(survey)
    with pytest.raises(NoNetwork):
        read(csv_file("Vastaaja;Kumppani;Luottamus (1-5)\na;b;5\n"))


names = st.sampled_from(["a", "b", "c", "d", "x", "", " a", "7", "7.0"])
answers = st.sampled_from(
    ["", "0", "1", "3", "5", "9", "-2", "4,5", "viikoittain", "aldrig", "?", "En osaa sanoa"]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(names, names, answers, answers), min_size=1, max_size=25))
def test_whatever_the_rows_say_each_is_used_or_explained(rows: list[tuple[str, str, str, str]]) -> None:
    body = "\n".join(";".join(row) for row in rows)
    try:
        survey = with_people(f"Vastaaja;Kontakti;Yhteydenpito;Syvyys\n{body}\n")
    except NoNetwork as refusal:
        survey, refused = None, refusal.key
    if survey is None:
        assert refused in ("no-ties", "no-rows")  # nobody named anybody
        return
    assert balanced(survey)
    read_rows = {table.name: table.rows for table in survey.receipt.tables}
    assert read_rows["yhteydet"] == sum(any(cell.strip() for cell in row) for row in rows)
    assert not survey.reports.duplicated(["wave", "relation", "ego", "alter"]).any()
    assert (survey.reports["ego"] != survey.reports["alter"]).all()
    assert set(survey.reports["ego"]) | set(survey.reports["alter"]) <= set(survey.actors.index)


@settings(max_examples=60, deadline=None)
@given(st.permutations(["a;b;4;2", "b;c;1;", "c;d;0;5", "d;a;;3", "a;c;5;5", "x;a;3;3"]))
def test_the_order_of_rows_is_irrelevant(rows: list[str]) -> None:
    survey = with_people("Vastaaja;Kontakti;Yhteydenpito;Syvyys\n" + "\n".join(rows) + "\n")
    told = survey.reports.sort_values(["ego", "alter"]).reset_index(drop=True)
    reference = with_people("Vastaaja;Kontakti;Yhteydenpito;Syvyys\n" + "\n".join(sorted(rows)) + "\n")
    expected = reference.reports.sort_values(["ego", "alter"]).reset_index(drop=True)
    assert told.equals(expected)
