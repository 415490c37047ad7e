"""The typology's charts: they say what they draw, keep within their room, and a dot is a respondent."""

from __future__ import annotations

import json
import math
import re
from functools import cache

import altair as alt
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as some

from verkosto.charts.choice_bars import Picked, choice_bars
from verkosto.charts.quadrant import Corners, Place, quadrant
from verkosto.charts.ternary import placed, ternary
from verkosto.charts.theme import SMALLEST, theme
from verkosto.charts.type_bars import Kind, Score, kind_dots, score_bars
from verkosto.instruments.choices import Mechanism
from verkosto.text import LANGUAGES, Texts, texts

FI = texts("fi")
CORNERS = Corners("alas vasen", "ylös vasen", "alas oikea", "ylös oikea")
SCORES = [Score("Yhdessä johdettu", 71.4, (66.2, 76.7), lead=True), Score("Kaoottinen", 31.0, (26, 36.1))]
KINDS = [Kind("Yhdessä johdettu", 25, lead=True), Kind("Kaoottinen", 4), Kind("Vapaasti kehittyvä", 0)]
PICKED = [
    Picked("Johtajuus ”monistuu”: moni johtaa samaan aikaan omaa osuuttaan", 4, lead=True),
    Picked("Ei", 2),
]
POINTS = Mechanism(
    n=3,
    means={"A": 24.0, "L": 61.0, "H": 15.0},
    ranges={"A": (21.0, 27.0), "L": (57.0, 64.0), "H": (13.0, 18.0)},
    people=pd.DataFrame({"A": [10.0, 40.0, 22.0], "L": [80.0, 40.0, 63.0], "H": [10.0, 20.0, 15.0]}),
    cloud=pd.DataFrame({"A": [20.0, 28.0, 24.0], "L": [65.0, 60.0, 57.0], "H": [15.0, 12.0, 19.0]}),
    label="L",
)
NAMES = {"A": "Auktoriteetti", "L": "Luottamus", "H": "Hinta"}
UP = Place("tiivis", 1.4, (1, 3), 6)


def across(value: float) -> Place:
    return Place("tavoitteellinen", value, (40, 60), 100, (value - 8, value + 7))


@cache
def charts(told: Texts) -> dict[str, alt.LayerChart]:
    return {
        "scores": score_bars(SCORES, told, "otsikko", "33 vastaajaa"),
        "kinds": kind_dots(KINDS, told, "otsikko", "29 vastaajaa"),
        "many": kind_dots([Kind("Kaoottinen", 300)], told, "otsikko", "300 vastaajaa"),
        "choices": choice_bars(PICKED, 6, told, "otsikko", "6 vastaajaa", shares=False),
        "quadrant": quadrant(across(66), UP, CORNERS, told, "otsikko", "36 vastaajaa"),
        "half": quadrant(across(math.nan), UP, CORNERS, told, "otsikko", "36 vastaajaa"),
        "ternary": ternary(POINTS, NAMES, told, "otsikko", "3 vastaajaa"),
    }


def rows(chart: alt.LayerChart) -> list[dict[str, object]]:
    return [row for data in chart.to_dict()["datasets"].values() for row in data]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", charts(FI))
def test_a_chart_compiles_with_title_and_subtitle_as_wide_as_its_room(language: str, name: str) -> None:
    spec = charts(texts(language))[name].to_dict()
    assert spec["title"]["text"] == ["otsikko"]
    assert "vastaajaa" in " ".join(spec["title"]["subtitle"])
    assert spec["width"] == "container"


@pytest.mark.parametrize("name", charts(FI))
def test_no_letters_are_smaller_than_twelve_pixels(name: str) -> None:
    spec = json.dumps([theme(), charts(FI)[name].to_dict()])
    assert min(float(size) for size in re.findall(r'"(?:\w*[fF]ontSize)": ([\d.]+)', spec)) >= SMALLEST


def test_every_dot_is_a_respondent_and_a_kind_of_nobody_keeps_its_row() -> None:
    made = [row for row in rows(charts(FI)["kinds"]) if "shift" in row]
    assert len(made) == 29
    ends = {row["name"]: row["shown"] for row in rows(charts(FI)["kinds"]) if "shift" not in row}
    assert ends == {"Yhdessä johdettu": "25", "Kaoottinen": "4", "Vapaasti kehittyvä": "0"}


def test_so_many_respondents_that_dots_would_not_fit_become_a_bar() -> None:
    assert [row["shown"] for row in rows(charts(FI)["many"])] == ["300"]


def test_a_score_and_its_range_are_drawn_and_the_number_stands_clear_of_them() -> None:
    first = rows(charts(FI)["scores"])[0]
    assert (first["value"], first["low"], first["high"], first["shown"]) == (71.4, 66.2, 76.7, "71")
    assert first["label_at"] == 76.7


def test_few_answers_are_counted_and_not_turned_into_percentages() -> None:
    shown = [row["shown"] for row in rows(charts(FI)["choices"])]
    assert shown == ["4/6", "2/6"]
    many = choice_bars(PICKED, 10, FI, "otsikko", "10 vastaajaa")
    assert [row["shown"] for row in rows(many)] == ["40\xa0% (4)", "20\xa0% (2)"]


def test_long_options_stand_in_lines_that_fit_a_telephone() -> None:
    names = [str(row["name"]) for row in rows(charts(FI)["choices"])]
    assert max(len(line) for name in names for line in name.split("\n")) <= 44


def test_all_four_corners_are_named_in_lines_that_fit() -> None:
    long = Corners(*["Tavoitteellinen, mutta yhteydet ovat vielä harvassa"] * 4)
    told = [str(row["text"]) for row in rows(quadrant(across(66), UP, long, FI, "a", "b")) if "text" in row]
    assert len(told) == 4
    assert max(len(line) for text in told for line in text.split("\n")) <= 19


def test_only_corners_that_the_range_reaches_are_tinted() -> None:
    def tinted(x: Place, y: Place) -> int:
        fields = [row for row in rows(quadrant(x, y, CORNERS, FI, "a", "b")) if "colour" in row]
        return sum(row["colour"] == "#DCEAF2" for row in fields)

    assert tinted(across(80), Place("", 4, (1, 3), 6)) == 1
    assert tinted(across(58), Place("", 4, (1, 3), 6)) == 1
    assert tinted(across(80), UP) == 0
    assert tinted(across(math.nan), UP) == 0


def test_with_one_axis_unknown_there_is_a_line_and_no_point() -> None:
    half = json.dumps(charts(FI)["half"].to_dict())
    assert '"type": "point"' not in half
    assert '"type": "point"' in json.dumps(charts(FI)["quadrant"].to_dict())


@given(some.floats(0, 100), some.floats(0, 100))
def test_a_higher_value_never_lies_lower_on_an_axis(one: float, other: float) -> None:
    place = across(50)
    low, high = sorted((one, other))
    assert 0 <= place.at(low) <= place.at(high) <= 1


def test_the_edges_of_every_axis_lie_at_the_same_place() -> None:
    assert [across(50).at(value) for value in (0, 40, 60, 100, 250)] == [0, 0.4, 0.6, 1, 1]
    assert [UP.at(value) for value in (0, 1, 3, 6)] == [0, 0.4, 0.6, 1]


@given(some.tuples(*[some.integers(0, 100)] * 3).filter(any))
def test_everybody_lies_inside_the_triangle(points: tuple[int, int, int]) -> None:
    at = placed(pd.DataFrame([dict(zip("ALH", points, strict=True))])).iloc[0]
    assert -1e-9 <= at["y"] <= 1 + 1e-9
    assert at["y"] / 2 - 1e-9 <= at["x"] <= 1 - at["y"] / 2 + 1e-9


def test_the_corners_of_the_triangle_carry_the_means() -> None:
    told = {str(row["text"]) for row in rows(charts(FI)["ternary"]) if "text" in row}
    assert told == {"Auktoriteetti\n24 pistettä", "Luottamus\n61 pistettä", "Hinta\n15 pistettä"}
