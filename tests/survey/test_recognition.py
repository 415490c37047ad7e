"""Files whose headings alone would mislead: the columns decide, and what was guessed is said."""

from __future__ import annotations

import pytest

from tests.survey.files import csv_file, keys, read, ties, xlsx_file
from tests.survey.test_receipt import balanced
from verkosto.analysis import Analysis
from verkosto.errors import NoNetwork
from verkosto.model import Survey, View


def assumed(survey: Survey) -> set[str]:
    return {assumption.key for assumption in survey.receipt.assumptions}


def test_a_column_that_says_whether_there_is_a_tie_is_believed() -> None:
    survey = read(csv_file("ego,alter,exists,frequency\na,b,1,3\na,c,0,\nb,c,NA,\nc,a,1,2\n"))
    assert ties(survey) == {("a", "b"), ("c", "a")}
    assert survey.reports["exists"].isna().sum() == 1


@pytest.mark.parametrize("upper", [True, False])
def test_half_a_matrix_is_read_whichever_half_it_is(upper: bool) -> None:
    names = "abcdef"
    rows = "".join(
        f"{r};"
        + ";".join(str(int(abs(i - j) == 1)) if (j > i) == upper and i != j else "" for j in range(6))
        + "\n"
        for i, r in enumerate(names)
    )
    survey = read(csv_file("n;" + ";".join(names) + "\n" + rows))
    assert {frozenset(pair) for pair in ties(survey)} == {frozenset(names[i : i + 2]) for i in range(5)}
    assert not survey.relations[0].directed


def test_a_matrix_taken_as_undirected_keeps_what_either_side_says() -> None:
    survey = read(
        csv_file("n;a;b;c;d;e\na;;1;0;0;0\nb;0;;0;0;0\nc;0;0;;0;0\nd;0;1;0;;0\ne;0;0;1;0;\n"), directed="no"
    )
    assert len(ties(survey)) == 3


def test_ids_go_with_ids_where_names_stand_beside_them() -> None:
    survey = read(
        csv_file("Respondent ID,Respondent,Contact ID,Contact,Strength\n1,A,2,B,3\n2,B,3,C,4\n3,C,1,A,5\n")
    )
    assert set(survey.actors.index) in ({"1", "2", "3"}, {"A", "B", "C"})


def test_an_actor_list_with_numbered_columns_is_still_an_actor_list() -> None:
    people = [["Tunnus", "Nimi", "Toimiala 1", "Toimiala 2"]]
    people += [
        [f"T{i}", f"Nimi {i}", "koulutus" if i % 2 else "työ", "työ" if i % 3 else "terveys"]
        for i in range(9)
    ]
    survey = read(
        xlsx_file({"Toimijat": people, "Yhteydet": [["Vastaaja", "Kumppani"], ["T1", "T2"], ["T3", "T4"]]})
    )
    assert [table.role for table in survey.receipt.tables] == ["actors", "ties"]
    assert len(survey.actors) == 9


def test_the_same_pair_in_two_tables_of_one_relation_counts_once() -> None:
    first = [["Vastaaja", "Kumppani", "Suhde"], ["a", "b", "Yhteys"], ["b", "c", "yhteys"]]
    second = [["Vastaaja", "Kumppani", "Suhde"], ["a", "b", "YHTEYS"], ["b", "a", "Yhteys"]]
    survey = read(xlsx_file({"Eka": first, "Toka": second}))
    assert [relation.key for relation in survey.relations] == ["contact"]
    assert survey.relations[0].label == "Yhteys"
    assert not survey.reports.duplicated(["wave", "relation", "ego", "alter"]).any()
    assert "repeated-tie" in keys(survey)
    assert balanced(survey)
    confirmed = Analysis(survey).network("contact", View.CONFIRMED)
    assert confirmed.tie_count == 1


def test_waves_stand_in_times_order_whatever_the_files_order() -> None:
    rows = "syksy 2025;a;b\nkevät 2026;b;c\nkevät 2025;c;a\n"
    survey = read(csv_file("Kierros;Vastaaja;Kumppani\n" + rows))
    assert survey.waves == ("kevät 2025", "syksy 2025", "kevät 2026")
    assert Analysis(survey).wave == "kevät 2026"


def test_a_row_of_names_below_is_not_taken_for_the_headings() -> None:
    survey = read(csv_file("Vastaaja;Kontakti;Kontakti 2\nA;B;C\nB;A;D\nC;A;B\nD;C;A\n"))
    assert "rows-above" not in keys(survey)
    assert ("A", "B") in ties(survey)


def test_a_roster_answered_in_words_is_a_matrix() -> None:
    survey = read(
        csv_file(
            "Vastaaja;a;b;c\na;;Viikoittain;Aldrig\nb;Noin kerran kuukaudessa;;Aldrig\nc;;Viikoittain;\n"
        )
    )
    assert ties(survey) == {("a", "b"), ("b", "a"), ("c", "b")}


def test_a_running_number_is_no_strength_and_a_guess_is_named() -> None:
    survey = read(csv_file("Nro;Vastaaja;Kumppani\n0;a;b\n1;b;c\n2;c;a\n3;a;c\n"))
    assert not survey.relations[0].valued
    assert len(ties(survey)) == 4
    guessed = read(csv_file("Vastaaja;Kumppani;Tunnit\na;b;3\nb;c;3\nc;a;5\na;c;5\n"))
    assert "strength-column" in assumed(guessed)


def test_what_is_said_of_the_respondent_is_not_the_kind_of_tie() -> None:
    rows = "".join(
        f"{e};{s};{a}\n"
        for e, s in (("a", "julkinen"), ("b", "yksityinen"), ("c", "julkinen"))
        for a in "defg"
    )
    survey = read(csv_file("Vastaaja;Vastaajan laji;Kumppani\n" + rows))
    assert [relation.key for relation in survey.relations] == ["contact"]
    assert "unused-column" in keys(survey)


def test_depth_and_frequency_are_never_added_up() -> None:
    survey = read(csv_file("Vastaaja;Kumppani;Yhteydenpito;Syvyys\na;b;5;\nb;a;3;1\n"))
    assert survey.reports.set_index("ego")["strength"].isna().to_dict() == {"a": True, "b": False}


def test_a_relation_called_any_does_not_stand_in_for_all() -> None:
    survey = read(csv_file("from;to;relation\na;b;any\nb;c;any\nc;a;other\n"))
    assert [relation.key for relation in survey.relations] == ["any_", "other"]


def test_marks_of_who_answered_that_cannot_be_read_are_reported_and_a_date_is_a_yes() -> None:
    people = "Tunnus;Vastasi\na;2026-03-01\nb;ei vielä\nc;1.3.2026\n"
    survey = read(csv_file(people, "p.csv"), csv_file("from;to\na;c\n", "c.csv"))
    assert survey.answered[""].to_dict() == {"a": True, "b": False, "c": True}
    assert keys(survey) == ["answered-unread"]


def test_sums_of_a_matrix_are_not_actors() -> None:
    survey = read(csv_file("n;a;b;c;Yhteensä\na;;1;0;1\nb;0;;1;1\nc;1;0;;1\nYhteensä;1;1;1;3\n"))
    assert set(survey.actors.index) == {"a", "b", "c"}
    assert keys(survey) == ["sum-row"]
    assert balanced(survey)


def test_zeros_beside_blanks_are_named_as_an_assumption() -> None:
    survey = read(csv_file("n;a;b;c\na;;1;0\nb;;;1\nc;1;0;\n"))
    assert "blank-is-unanswered" in assumed(survey)


def test_one_pair_both_ways_does_not_turn_a_list_into_arrows() -> None:
    rows = "".join(f"n{i};n{i + 1}\n" for i in range(9))
    survey = read(csv_file("Toimija A;Toimija B\n" + rows + "n1;n0\n"))
    assert not survey.relations[0].directed
    assert len(survey.reports) == 9


def test_a_name_that_differs_by_capitals_only_is_suggested() -> None:
    survey = read(
        csv_file("Tunnus\nKELA\nKunta\nLiitto\n".replace("\n", ";x\n"), "p.csv"),
        csv_file("from;to\nKela;Kunta\nKunta;Liitto\n", "c.csv"),
    )
    assert {issue.values.get("suggestion") for issue in survey.receipt.issues} == {"KELA"}


def test_a_refusal_gives_the_true_reason() -> None:
    with pytest.raises(NoNetwork) as refusal:
        read(csv_file("Vastaaja;Kumppani;Luottamus (1-5)\na;b;5\n"))
    assert refusal.value.key == "only-trust"
    with pytest.raises(NoNetwork) as refusal:
        read(xlsx_file({"S": [["x"]] * 11 + [["Vastaaja", "Kumppani"], ["a", "b"]]}))
    assert refusal.value.key == "no-headings"
