"""Answers as diverging bars: every answer drawn once, around the middle step; the few not at all."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verkosto.charts.answer_bars import Bar, answer_bars
from verkosto.charts.theme import SMALLEST, theme
from verkosto.instruments.distribution import Distribution, distribution
from verkosto.text import LANGUAGES, texts

WORDS = ("Huonosti", "Melko huonosti", "Siltä väliltä", "Melko hyvin", "Erittäin hyvin")
LONG = "Verkostossa päästään sopimaan seuraavista yhteisistä tekemisistä erilaisuudesta huolimatta."
ANSWERS = distribution("D5", [1] * 4 + [2] * 10 + [3] * 5 + [4] * 11 + [5] * 5, 1)
FEW = distribution("D1", [5, 5, 5, 5])


def spec(*bars: Bar, words: tuple[str, ...] = WORDS, language: str = "fi") -> dict[str, Any]:
    made: dict[str, Any] = answer_bars(bars, words, "Otsikko", "Alaotsikko", texts(language)).to_dict()
    return made


def rows(made: dict[str, Any], *columns: str) -> list[dict[str, Any]]:
    """The rows of every data set that has these columns."""
    return [row for data in made["datasets"].values() for row in data if set(columns) <= set(row)]


def test_every_step_that_somebody_chose_is_a_segment_with_its_count() -> None:
    segments = rows(spec(Bar("Deal", ANSWERS)), "low", "high")
    assert [row["count"] for row in segments] == ["4", "10", "5", "11", "5"]
    assert [row["word"] for row in segments] == list(WORDS)
    assert segments[-1]["high"] - segments[0]["low"] == pytest.approx(1)


def test_the_middle_step_lies_half_on_either_side() -> None:
    middle = rows(spec(Bar("Deal", ANSWERS)), "low", "high")[2]
    assert middle["low"] == pytest.approx(-middle["high"]) == pytest.approx(-5 / 70)


@settings(max_examples=40, deadline=None)
@given(st.integers(2, 11), st.data())
def test_segments_touch_whatever_the_number_of_steps(steps: int, data: st.DataObject) -> None:
    values = data.draw(st.lists(st.integers(1, steps), min_size=5, max_size=40))
    answers = distribution("own", [float(value) for value in values], steps=steps)
    words = tuple(f"sana {step}" for step in range(steps))
    segments = rows(spec(Bar("Oma", answers), words=words), "low", "high")
    assert all(a["high"] == pytest.approx(b["low"]) for a, b in pairwise(segments))
    assert segments[-1]["high"] - segments[0]["low"] == pytest.approx(1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_few_answers_nothing_is_drawn_but_that_they_are_few(language: str) -> None:
    made = spec(Bar("Debatti", FEW), language=language)
    assert rows(made, "low", "high") == []
    assert texts(language)("rated-too-few") in json.dumps(made, ensure_ascii=False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_withheld_for_another_reason_is_not_called_few(language: str) -> None:
    held = Distribution("C1", 20, withheld="beside-score")
    said = json.dumps(spec(Bar("Osaaminen", held), language=language), ensure_ascii=False)
    assert texts(language)("rated-protected") in said
    assert texts(language)("rated-too-few") not in said


def test_a_bar_that_is_shown_stands_beside_one_that_is_not() -> None:
    made = spec(Bar("Debatti", FEW), Bar("Deal", ANSWERS))
    assert {row["label"] for row in rows(made, "low", "high")} == {"Deal"}
    ends = [row["shown"] for row in rows(made, "shown")]
    assert {"n = 4", "n = 35", "eos 1"} <= set(ends)


def test_a_long_statement_is_whole_on_a_wide_page_and_broken_on_a_telephone() -> None:
    labels = rows(spec(Bar(LONG, ANSWERS)), "narrow", "wide")
    assert " ".join(row["narrow"] for row in labels).strip() == LONG
    assert LONG in {row["wide"] for row in labels}
    assert max(len(row["narrow"]) for row in labels) <= 52


def test_no_letters_are_smaller_than_twelve_pixels() -> None:
    sizes = re.findall(r'"(?:\w*[fF]ontSize)": ([\d.]+)', json.dumps([theme(), spec(Bar("Deal", ANSWERS))]))
    assert min(map(float, sizes)) >= SMALLEST == 12


def test_bars_stand_under_one_another_in_the_order_given() -> None:
    made = spec(Bar("A", ANSWERS), Bar(LONG, ANSWERS), Bar("C", Distribution("D9", 0)))
    tops = {row["label"]: row["y"] for row in rows(made, "low", "high")}
    assert tops["A"] < tops[LONG] < made["height"]
