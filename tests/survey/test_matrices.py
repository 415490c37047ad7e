"""Roster and adjacency matrices: blank, 0 and not asked stay apart."""

from __future__ import annotations

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.survey.files import csv_file, keys, read, ties, xlsx_file
from tests.survey.test_receipt import balanced

ROSTER = "Vastaaja;a;b;c;d\na;;4;0;1\nb;3;;;0\nc;;;;\n"


def exists(text: str) -> dict[tuple[str, str], float]:
    told = read(csv_file(text)).reports
    return dict(zip(zip(told["ego"], told["alter"], strict=True), told["exists"].fillna(-1), strict=True))


def test_blank_zero_and_a_silent_row_are_three_things() -> None:
    assert exists(ROSTER) == {
        ("a", "b"): 1, ("a", "c"): 0, ("a", "d"): 1, ("b", "a"): 1, ("b", "c"): -1, ("b", "d"): 0,
    }  # fmt: skip


def test_only_filled_rows_are_respondents_and_columns_without_a_row_are_members() -> None:
    survey = read(csv_file(ROSTER))
    assert survey.answered[""].to_dict() == {"a": True, "b": True, "c": False, "d": False}
    assert survey.actors["member"].all()
    assert "answered-reporters" in {assumption.key for assumption in survey.receipt.assumptions}


def test_without_any_zero_a_blank_is_no_tie_and_that_is_said() -> None:
    survey = read(csv_file("nimi;a;b;c;d;e\na;;x;;;\nb;x;;x;;x\nc;;x;;;x\nd;x;;;;\ne;;;;x;\n"))
    assert ties(survey) == {
        ("a", "b"),
        ("b", "a"),
        ("b", "c"),
        ("b", "e"),
        ("c", "b"),
        ("c", "e"),
        ("d", "a"),
        ("e", "d"),
    }
    assert survey.reports["exists"].notna().all()
    assert "blank-is-no-tie" in {assumption.key for assumption in survey.receipt.assumptions}


def test_a_symmetric_matrix_is_an_unordered_list() -> None:
    names = list("abcdef")
    rows = [["", *names]] + [[r, *(int(abs(i - j) == 1) for j in range(6))] for i, r in enumerate(names)]
    survey = read(xlsx_file({"Verkosto": rows}))
    assert not survey.relations[0].directed
    assert survey.relations[0].valued is False
    directed = read(xlsx_file({"Verkosto": rows}), directed="yes")
    assert directed.relations[0].directed


def test_two_matrices_are_two_relations_named_by_their_sheets() -> None:
    matrix = [["", "a", "b", "c"], ["a", 0, 1, 0], ["b", 0, 0, 1], ["c", 1, 0, 0]]
    survey = read(xlsx_file({"Tieto": matrix, "Raha": matrix}))
    assert [relation.key for relation in survey.relations] == ["tieto", "raha"]


def test_a_filled_diagonal_is_reported_and_left_out() -> None:
    survey = read(csv_file("n;a;b;c\na;5;1;0\nb;0;0;1\nc;1;0;0\n"))
    assert keys(survey) == ["self-tie-cell"]
    assert ("a", "a") not in ties(survey)
    assert balanced(survey)


def test_a_respondent_on_two_rows_counts_once() -> None:
    survey = read(csv_file("n;a;b;c\na;;1;0\nb;0;;1\nb;1;;1\nc;1;0;\n;1;1;1\n"))
    assert keys(survey) == ["no-ego", "respondent-again"]
    assert balanced(survey)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.lists(st.sampled_from(["", "0", "1", "2"]), min_size=5, max_size=5), min_size=5, max_size=5)
)
def test_a_matrix_and_its_list_of_pairs_say_the_same(cells: list[list[str]]) -> None:
    cells[0][1], cells[1][0], cells[2][3] = "2", "0", "1"  # an ordered tie, a zero: nothing left to assume
    names = list("abcde")
    matrix = (
        "n;"
        + ";".join(names)
        + "\n"
        + "".join(f"{n};{';'.join(row)}\n" for n, row in zip(names, cells, strict=True))
    )
    wanted = {
        (names[i], names[j]) for i in range(5) for j in range(5) if i != j and cells[i][j] in ("1", "2")
    }
    survey = read(csv_file(matrix), directed="yes")
    assert ties(survey) == wanted
    assert balanced(survey)
    assert pd.Index(names).equals(pd.Index(sorted(survey.actors.index)))
