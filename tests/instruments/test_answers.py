"""Answers of one wave, respondent by respondent."""

from __future__ import annotations

import pandas as pd

from tests.instruments.people import DK, answers
from verkosto.instruments.answers import Answers
from verkosto.model import OwnItem


def test_no_answer_and_not_knowing_are_both_no_value_and_only_one_of_them_is_unknown() -> None:
    given_ = answers({"D1": [3, None, DK], "D2": [None, 2, 5]})
    values, unknown = given_.values(["D1"]), given_.unknown(["D1"])
    assert values["D1"].notna().sum() == 1
    assert unknown["D1"].sum() == given_.dont_know("D1") == 1
    assert not (values["D1"].notna() & unknown["D1"]).any()


def test_everybody_who_answered_anything_has_a_row() -> None:
    given_ = answers({"D1": [3, None, DK, None], "D2": [None, 2, None, None]})
    assert sorted(given_.respondents) == ["p0", "p1", "p2"]
    assert list(given_.values(["D2"]).index) == list(given_.respondents)
    assert list(given_.unknown(["D2"]).index) == list(given_.respondents)


def test_items_are_told_in_the_order_wanted_even_where_nobody_answered() -> None:
    given_ = answers({"D2": [1], "D1": [2]})
    assert list(given_.values(["D3", "D2"]).columns) == ["D3", "D2"]
    assert given_.asked(["D3", "D1", "D2"]) == ("D1", "D2")


def test_a_survey_without_ratings_has_answers_without_anybody() -> None:
    empty = Answers()
    assert len(empty.respondents) == 0
    assert empty.values(["D1"]).shape == (0, 1)
    assert empty.unknown(["D1"]).shape == (0, 1)
    assert empty.asked(["D1"]) == ()
    assert empty.choices("GOV").empty
    assert empty.points("HNM").empty
    assert empty.written("O1") == ()


def choices(rows: list[tuple[str, str, float, str, bool]], own: tuple[OwnItem, ...] = ()) -> Answers:
    columns = ["respondent", "item", "value", "choice", "dk"]
    return Answers(pd.DataFrame(rows, columns=columns).assign(wave="1"), own_items=own)


def test_choices_have_a_column_for_every_option_chosen_or_not() -> None:
    nan = float("nan")
    own = OwnItem("Missä?", ("täällä", "siellä", "muualla"), ordered=False)
    given_ = choices(
        [
            ("a", "Missä?", nan, "täällä", False),
            ("b", "Missä?", nan, "siellä", False),
            ("c", "Missä?", nan, "", True),
        ],
        (own,),
    )
    chosen = given_.choices("Missä?")
    assert list(chosen.columns) == list(own.words)
    assert chosen.sum().tolist() == [1, 1, 0]
    assert list(chosen.index) == ["a", "b"]


def test_points_that_were_not_given_are_nought() -> None:
    given_ = choices(
        [("a", "HNM", 100.0, "L", False), ("b", "HNM", 40.0, "A", False), ("b", "HNM", 60.0, "H", False)]
    )
    points = given_.points("HNM")
    assert points.sum(axis=1).tolist() == [100, 100]
    assert points.loc["a"].max() == 100
