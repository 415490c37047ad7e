"""Answers become figures: numbers, ticks and words; which way they run is asked and never guessed unsaid."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.shared_data import shared
from verkosto.survey.answers.cells import says_nothing, scale_words
from verkosto.survey.answers.directions import turned
from verkosto.survey.answers.scales import Answers, read_answers
from verkosto.survey.files.opening import sheets_in
from verkosto.survey.source import SourceFile

INTENSITY = {
    "fi": ("Ei lainkaan", "Vähän", "Jonkin verran", "Paljon", "Erittäin paljon"),
    "sv": ("Inte alls", "Lite", "I viss mån", "Mycket", "Väldigt mycket"),
    "en": ("Not at all", "A little", "Somewhat", "A lot", "Very much"),
}
FREQUENCY = {
    "fi": ("Ei koskaan", "Vuosittain", "Neljännesvuosittain", "Kuukausittain", "Viikoittain", "Päivittäin"),
    "sv": ("Aldrig", "En gång om året", "Kvartalsvis", "Varje månad", "Varje vecka", "Dagligen"),
    "en": ("Never", "Once a year", "Quarterly", "Monthly", "Weekly", "Daily"),
}
DONT_KNOW = ("En osaa sanoa", "EOS", "Don't know", "Kan inte säga", "vet ej", "En tiedä.", "N/A")
LOOKS = {
    "as is": str,
    "upper case": str.upper,
    "a full stop": lambda word: f"{word}.",
    "spaces": lambda word: f"  {word.replace(' ', chr(160))} ",
}


def read(cells: list[str], heading: str = "Kuinka tiivistä?", **told: Any) -> Answers:
    answer = told.pop("answer", "strength")
    return read_answers(pd.Series(cells, dtype=object), answer=answer, table="t", heading=heading, **told)


def roster(rows: list[list[str]], heading: str = "", **told: Any) -> Answers:
    cells = [cell for row in rows for cell in row]
    respondents = pd.Series([i for i, row in enumerate(rows) for _ in row])
    return read(cells, heading, rows=respondents, **told)


def figures(answers: Answers) -> pd.Series:
    """The values, ``-1`` where there is none."""
    return answers.figures.fillna(-1)


def asked(answers: Answers) -> list[tuple[str, str, bool]]:
    return [(question.key, question.taken, question.settled) for question in answers.questions]


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("language", INTENSITY)
@pytest.mark.parametrize("scale", [INTENSITY, FREQUENCY], ids=["intensity", "frequency"])
def test_words_in_three_languages_are_the_same_numbers(
    scale: dict[str, tuple[str, ...]], language: str, look: str
) -> None:
    answers = read([LOOKS[look](word) for word in scale[language]])
    assert figures(answers).tolist() == list(range(len(scale[language])))
    assert answers.scale == (0.0, len(scale[language]) - 1.0)
    assert not answers.unread.any()
    assert not answers.questions
    assert not answers.marks


def test_the_words_of_the_fixtures_are_the_numbers_of_their_truth_and_are_named() -> None:
    answers = read(["Erittäin paljon", "Paljon", "Vähän", "Jonkin verran", "Ei lainkaan", ""])
    assert figures(answers).tolist() == [4, 3, 1, 2, 0, -1]
    assert [assumption.key for assumption in answers.assumptions] == ["words-read-as"]
    named = "Ei lainkaan = 0, Vähän = 1, Jonkin verran = 2, Paljon = 3, Erittäin paljon = 4"
    assert [dict(assumption.values)["words"] for assumption in answers.assumptions] == [named]


def test_every_word_of_every_scale_is_read_alone_as_its_scale_says() -> None:
    for name, words in scale_words().items():
        answers = read(list(words), answer=name if name in ("frequency", "depth", "agreed") else "strength")
        assert not answers.unread.any(), name


@pytest.mark.parametrize(
    "cell, value",
    [
        ("3,5", 3.5),
        ("3.5", 3.5),
        ("4 - Paljon", 4),
        ("4 = Viikoittain", 4),
        ("(3) Paljon", 3),
        ("Paljon (3)", 3),
        ("5: Very much", 5),
        ("2", 2),
    ],
)
def test_a_number_is_read_with_or_without_its_word(cell: str, value: float) -> None:
    assert figures(read([cell, "1"])).tolist() == [value, 1]


@pytest.mark.parametrize(
    "yes, no",
    [
        ("Checked", "Unchecked"),
        ("x", ""),
        ("1", "0"),
        ("Kyllä", "Ei"),
        ("ja", "nej"),
        ("true", "FALSE"),
        ("Valittu", "Ei valittu"),
    ],
)
def test_ticks_tell_a_tie_and_no_strength(yes: str, no: str) -> None:
    answers = read([yes, no, yes], "")
    assert answers.marks
    assert answers.scale is None
    assert figures(answers).tolist() == [1, 0 if no else -1, 1]


@pytest.mark.parametrize("cell", DONT_KNOW)
@pytest.mark.parametrize("beside", [["1", "5"], ["Paljon", "Vähän"], ["x", ""]], ids=str)
def test_dont_know_is_never_a_number(cell: str, beside: list[str]) -> None:
    for text in (cell, cell.upper(), f"9 = {cell}"):
        answers = read([text, *beside])
        assert figures(answers).iloc[0] == -1
        assert not answers.unread.iloc[0]


def test_dont_know_in_a_heading_takes_its_number_out() -> None:
    answers = read(["1", "5", "6"], "Kuinka tiivistä? (1 = vähän, 5 = paljon, 6 = en osaa sanoa)")
    assert figures(answers).tolist() == [1, 5, -1]
    assert answers.scale == (1, 5)
    assert not answers.outside.any()
    assert [a.key for a in answers.assumptions] == ["number-is-no-answer"]


def test_not_having_answered_is_missing_and_not_no_tie() -> None:
    assert figures(read(["Ei vastannut", "ei vastausta", "3"])).tolist() == [-1, -1, 3]


def test_a_number_off_the_stated_scale_is_left_out_and_told() -> None:
    answers = read(["7", "3", "0"], "Tiiviys asteikolla 1–5")
    assert answers.outside.tolist() == [True, False, False]
    assert figures(answers).iloc[0] == -1


def test_words_on_no_known_scale_are_asked_and_stay_unread() -> None:
    answers = read(["Blå", "Röd", "Blå", ""])
    assert answers.unread.tolist() == [True, True, True, False]
    (question,) = answers.questions
    assert (question.key, question.taken, question.settled) == ("word-order", "", False)
    assert set(question.options) == {"Blå < Röd", "Röd < Blå"}


def test_a_scale_that_is_known_in_part_is_read_in_part_and_the_rest_asked() -> None:
    answers = read(["Vähän", "Paljon", "Hurjasti"])
    assert figures(answers).tolist() == [1, 3, -1]
    (question,) = answers.questions
    assert question.taken == "Vähän < Paljon"
    assert "Vähän < Paljon < Hurjasti" in question.options


def test_a_stray_word_among_numbers_is_no_question() -> None:
    answers = read(["1", "2", "3", "asdf"])
    assert not answers.questions
    assert answers.unread.tolist() == [False, False, False, True]


def test_free_text_is_no_scale() -> None:
    assert not read([f"vastaus numero {chr(97 + i)}" for i in range(20)]).questions


@pytest.mark.parametrize("first, values", [("Tuttu", [1, 2, 3]), ("Ei koskaan", [0, 1, 2])])
def test_a_told_order_of_words_holds_over_everything(first: str, values: list[float]) -> None:
    order = (first, "Paljon", "Vähän")  # the other way round than the known scale
    answers = read([first, "Paljon", "vähän.", "En osaa sanoa"], words=order)
    assert figures(answers).iloc[:3].tolist() == values
    assert figures(answers).iloc[3] == -1
    assert asked(answers) == [("word-order", " < ".join(order), True)]


def test_numbers_and_words_that_contradict_each_other_are_asked() -> None:
    assert asked(read(["2 - Vähän", "2 - Paljon", "1 - Ei lainkaan"])) == [("number-and-word", "", False)]
    assert asked(read(["1 - Vähän", "3 - Paljon", "1 - Lite"])) == []


def test_a_word_for_never_beside_a_number_is_no_tie() -> None:
    answers = read(["1 = Ei koskaan", "2 = Harvoin", "5 = Hyvin usein"])
    assert figures(answers).tolist() == [0, 2, 5]
    assert [a.key for a in answers.assumptions] == ["word-is-no-tie"]


@pytest.mark.parametrize(
    "heading",
    [
        "Kuinka usein? (1 = päivittäin, 5 = ei koskaan)",
        "Hur ofta? 1 = dagligen … 4 = en gång om året",
        "Rate the contact: 1 = most, 17 = least",
        "Läheisyys (1 = eniten)",
    ],
)
def test_a_heading_in_which_one_is_the_most_is_asked(heading: str) -> None:
    answers = read(["1", "2", "4"], heading)
    assert asked(answers) == [("scale-direction", "larger", False)]
    assert answers.questions[0].options[:2] == ("larger", "smaller")
    assert figures(answers).tolist() == [1, 2, 4]


def test_words_beside_the_numbers_tell_that_one_is_the_most() -> None:
    numbers, words = ["1", "2", "4"], pd.Series(["Päivittäin", "Viikoittain", "Vuosittain"])
    assert asked(read(numbers, beside=words)) == [("scale-direction", "larger", False)]
    assert asked(read(numbers, beside=words[::-1])) == []
    assert asked(read(["1 - Päivittäin", "4 - Vuosittain"])) == [("scale-direction", "larger", False)]


def test_a_heading_in_which_one_is_never_is_asked() -> None:
    answers = read(["1", "5"], "Kuinka usein? (1 = ei koskaan, 5 = päivittäin)")
    assert asked(answers) == [("one-is-never", "larger", False)]
    told = read(["1", "5", ""], "Kuinka usein? (1 = ei koskaan, 5 = päivittäin)", told="larger:2")
    assert figures(told).tolist() == [0, 5, -1]
    assert asked(told) == [("one-is-never", "larger:2", True)]


def test_a_roster_in_which_everybody_rates_everybody_from_one_on_is_asked() -> None:
    rows = [["", "1", "3", "5"], ["1", "", "1", "2"], ["4", "1", "", "1"]]
    assert asked(roster(rows)) == [("one-is-never", "larger", False)]
    assert asked(roster([["", "0", "3", "5"], *rows[1:]])) == []  # zeros say "no tie"
    assert asked(roster([["", "", "3", "5"], *rows[1:]])) == []  # blanks may say it
    assert asked(roster(rows, "Tiiviys (0-5)")) == []


def test_ranks_are_noticed_and_the_first_is_the_closest_until_somebody_answers() -> None:
    rows = [["", "2", "1", "3", "4"], ["4", "", "3", "2", "1"], ["1", "2", "", "3", "4"]]
    answers = roster(rows)
    assert asked(answers) == [("ranks", "smaller", False)]
    assert answers.questions[0].options == ("larger", "smaller", "smaller:1", "smaller:2", "smaller:3")
    assert figures(answers).iloc[:5].fillna(-1).tolist() == [-1, 3, 4, 2, 1]


def test_three_choices_a_respondent_are_ranks_only_where_a_name_says_so() -> None:
    rows = [["3", "2", "1"], ["2", "1", "3"], ["1", "3", "2"]]
    assert "ranks" not in [key for key, _, _ in asked(roster(rows, "Score"))]
    assert asked(roster(rows, "Sija")) == [("ranks", "smaller", False)]


@pytest.mark.parametrize(
    "told, values",
    [
        ("larger", [1, 2, 5, 0]),
        ("smaller", [5, 4, 1, 0]),
        ("larger:2", [0, 2, 5, 0]),
        ("smaller:2", [2, 1, 0, 0]),
    ],
)
def test_the_numbers_run_as_told(told: str, values: list[float]) -> None:
    answers = read(["1", "2", "5", "0", ""], "Tiiviys (1-5)", told=told)
    assert figures(answers).iloc[:4].tolist() == values
    assert figures(answers).iloc[4] == -1
    assert asked(answers) == [("scale-direction", told, True)]


def test_a_word_column_is_not_turned_round() -> None:
    assert figures(read(["Vähän", "Paljon"], told="smaller")).tolist() == [1, 3]


def test_ticks_are_not_turned_round() -> None:
    assert figures(read(["1", "0"], "", told="larger:2")).tolist() == [1, 0]


def test_questions_of_equal_blocks_are_equal() -> None:
    one, two = (read(["1", "2"], "a (1 = eniten)") for _ in range(2))
    assert one.questions == two.questions
    assert one.assumptions == two.assumptions


def test_any_index_is_kept() -> None:
    texts = pd.Series(["Paljon", "x?", "Vähän"], index=[7, 7, 3])
    answers = read_answers(texts, answer="strength", table="t", heading="")
    assert figures(answers).index.tolist() == [7, 7, 3]
    assert answers.unread.tolist() == [False, True, False]


@given(
    st.lists(st.integers(0, 9), min_size=1),
    st.sampled_from([(0.0, 9.0), (1.0, 9.0)]),
)
def test_turning_a_scale_round_twice_changes_nothing(numbers: list[int], scale: tuple[float, float]) -> None:
    values = pd.Series(numbers, dtype=float)
    again, same = turned(*turned(values, "smaller", scale)[:1], "smaller", scale)
    assert again.tolist() == values.tolist()
    assert same == scale


@given(
    st.lists(st.one_of(st.text(max_size=12), st.sampled_from([*DONT_KNOW, "1", "x", "Paljon", "2 = Vähän"]))),
    st.sampled_from(["", "larger", "smaller", "larger:2", "smaller:3"]),
)
def test_every_cell_is_a_figure_or_missing_or_unread_or_outside(cells: list[str], told: str) -> None:
    answers = read(cells, told=told)
    for i, cell in enumerate(cells):
        states = (figures(answers).iloc[i] >= 0, answers.unread.iloc[i], answers.outside.iloc[i])
        states = (*states, answers.ticked.iloc[i])
        assert sum(states) == (0 if says_nothing(cell) else 1), cell


@pytest.mark.shared
@pytest.mark.parametrize("week", ["Week 2 ranks", "Week 3 ranks"])
def test_the_ranks_of_a_real_camp_are_noticed_and_the_first_three_are_its_known_network(week: str) -> None:
    path = shared("datasets/camp92/camp92.xlsx")
    assert path is not None
    sheet = next(s for s in sheets_in(SourceFile(path.name, path.read_bytes()))[1] if s.name == week)
    cells = pd.Series([cell for row in sheet.cells[1:] for cell in row[1:]])
    rows = pd.Series([i for i, row in enumerate(sheet.cells[1:]) for _ in row[1:]])
    names: dict[str, Any] = {"answer": "strength", "table": week, "heading": ""}
    open_, told = (read_answers(cells, rows=rows, told=t, **names) for t in ("", "smaller:3"))
    assert asked(open_) == [("ranks", "smaller", False)]
    assert [dict(question.values)["k"] for question in open_.questions] == [17]
    assert asked(told) == [("ranks", "smaller:3", True)]
    assert (figures(told) > 0).sum() == 54
    assert set(figures(told)) == {-1, 0, 1, 2, 3}
    assert (figures(told) > 0).groupby(rows).sum().eq(3).all()
