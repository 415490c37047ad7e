"""The table of themes: respondents, not mentions, and nothing of a question that is withheld."""

from __future__ import annotations

from hypothesis import given, settings

from tests.canvas.asked import O1, O2, O3, QUESTIONS, question
from tests.canvas.codings import codings
from verkosto.canvas.coded_themes import ThemeCell, coded_counts, coded_themes, teller, theme_table
from verkosto.canvas.coding import Coded, Coding, Passage, Tag
from verkosto.canvas.coding_work import told_by, with_answers, with_coded, with_theme
from verkosto.guidance.team import CodedTheme
from verkosto.instruments.reflection.answers import Answer, Asked

TWO = with_theme(with_theme(Coding(), "Luottamus"), "Ajan puute")
TRUST, TIME = Coded((Tag("t1"),)), Coded((Tag("t2"),))


def test_a_respondent_counts_once_a_question_and_once_over_all_questions() -> None:
    both = Coded((Tag("t1", (Passage(0, 2), Passage(4, 6))), Tag("t2")))
    made = with_answers(
        TWO,
        "ab",
        {O1.answers[0].id: both, O1.answers[1].id: TIME, O2.answers[0].id: TRUST, O2.answers[2].id: TRUST},
    )
    trust, time = theme_table(made, QUESTIONS, "ab")
    assert trust.cells == {"O1": ThemeCell(1, 2, 6), "O2": ThemeCell(2, 2, 5)}
    assert (trust.respondents, trust.n_coded, trust.n) == (2, 3, 6)
    assert (time.cells["O1"].respondents, time.cells["O2"].respondents, time.respondents) == (2, 0, 2)


def test_two_answers_of_one_respondent_to_one_question_count_once() -> None:
    twice = (*O1.answers, Answer("e" * 12, "O1", "v1", "toinen vastaus", "fi", None))
    made = with_answers(TWO, "ab", {O1.answers[0].id: TRUST, "e" * 12: TRUST})
    (row, _) = theme_table(made, [Asked("O1", twice, 6, None)], "ab")
    assert row.cells["O1"] == ThemeCell(1, 1, 6)


@given(made=codings())
@settings(max_examples=30, deadline=None)
def test_a_withheld_question_changes_no_number(made: Coding) -> None:
    if made.themes:
        every = Coded((Tag(made.themes[0].key),))
        with_it = with_answers(made, "ab", {one.id: every for one in O3.answers})
        assert theme_table(with_it, QUESTIONS, "ab") == theme_table(with_it, (O1, O2), "ab")
        assert theme_table(with_it, QUESTIONS, "ab") == theme_table(made, QUESTIONS, "ab")
        assert coded_themes(made, QUESTIONS) == coded_themes(made, (O1, O2))
        assert "O3" not in coded_counts(with_it, QUESTIONS, "ab")


def test_an_answer_that_no_theme_fits_is_coded_and_counts_for_no_theme() -> None:
    made = with_answers(TWO, "ab", {O1.answers[0].id: Coded(), O1.answers[1].id: TRUST})
    assert coded_counts(made, [O1], "ab") == {"O1": ThemeCell(1, 2, 6)}
    assert [row.respondents for row in theme_table(made, [O1], "ab")] == [1, 0]


def test_the_table_tells_who_was_chosen_else_who_coded_most() -> None:
    made = with_coded(TWO, "ab", O1.answers[0].id, TRUST)
    made = with_answers(made, "cd", {O1.answers[0].id: TIME, O1.answers[1].id: TIME})
    assert teller(made) == "cd"
    assert teller(told_by(made, "ab")) == "ab"
    assert coded_themes(told_by(made, "ab"), QUESTIONS) == (CodedTheme("Luottamus", 1, 6, "ab"),)


def test_nothing_coded_tells_nothing() -> None:
    assert coded_themes(TWO, QUESTIONS) == ()
    assert [row.respondents for row in theme_table(TWO, QUESTIONS, "")] == [0, 0]
    assert theme_table(TWO, [O3], "ab")[0].cells == {}
    assert theme_table(TWO, [question("O4", ["a"], withheld="few-answers")], "ab")[0].n == 0
