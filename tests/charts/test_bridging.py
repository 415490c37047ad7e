"""The charts of bridges: what they draw, what stays undrawn where too little is known, and their letters."""

from __future__ import annotations

import json
import re
from functools import cache
from math import nan
from typing import Any

import altair as alt
import numpy as np
import pandas as pd
import pytest

from tests.charts.surveys import HOSTILE
from verkosto.charts.attack_curve import attack_curve
from verkosto.charts.bridge_load import load_scatter
from verkosto.charts.bridging import dots_on_bars
from verkosto.charts.theme import SMALLEST, theme
from verkosto.network.attack import attack
from verkosto.network.network import Network
from verkosto.text import LANGUAGES, Texts, texts

FI = texts("fi")
WORDS = ("Toimija", "Osuus", "Väli")
BRIDGES = pd.DataFrame(
    {
        "name": ["Opisto", "Kunta", "Kunta"],
        "value": [0.5, 0.2, 0.1],
        "told": ["50 %", "20 %", "10 %"],
        "low": [0.3, nan, 0.05],
        "high": [0.6, nan, 0.2],
        "span": ["30–60 %", "", "5–20 %"],
    }
)
LOADS = pd.DataFrame(
    {
        "label": ["Opisto", "Kunta", "Martat", "Sovinto"],
        "named": [4, 9, 9, 1],
        "bridging": [0.5, 0.101, 0.1, 0.0],
        "outstanding": [True, True, True, False],
    }
)
STAR = attack(Network.from_edges([("hub", name) for name in "abcde"]), draws=0).curve


@cache
def charts(told: Texts) -> dict[str, alt.LayerChart]:
    return {
        "bridges": dots_on_bars(BRIDGES, WORDS, "Otsikko", "Alaotsikko", told),
        "load": load_scatter(LOADS, ("Yhteyksiä", "Osuus"), "Otsikko", "Alaotsikko", told),
        "curve": attack_curve(STAR, ("Ensin", "Miten vain"), "Otsikko", "Alaotsikko", told),
    }


def rows(chart: alt.LayerChart, *columns: str) -> list[dict[str, Any]]:
    """The rows of the first data set that has these columns."""
    data: dict[str, list[dict[str, Any]]] = chart.to_dict()["datasets"]
    return next(found for found in data.values() if found and set(columns) <= set(found[0]))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", charts(FI))
def test_a_chart_compiles_and_has_a_title_and_a_subtitle(language: str, name: str) -> None:
    spec = charts(texts(language))[name].to_dict()
    assert spec["title"]["text"]
    assert spec["title"]["subtitle"]
    assert spec["width"] == "container"


@pytest.mark.parametrize("name", charts(FI))
def test_no_letters_are_smaller_than_twelve_pixels(name: str) -> None:
    sizes = re.findall(r'"(?:\w*[fF]ontSize)": ([\d.]+)', json.dumps([theme(), charts(FI)[name].to_dict()]))
    assert min(map(float, sizes)) >= SMALLEST


def test_an_actor_whose_range_is_unknown_has_a_dot_and_no_bar() -> None:
    drawn = rows(charts(FI)["bridges"], "value", "low")
    assert [row["low"] for row in drawn] == [0.3, None, 0.05]
    assert drawn[1]["span"] == FI.number(None)


def test_two_actors_of_the_same_name_keep_a_row_each() -> None:
    names = [row["name"] for row in rows(charts(FI)["bridges"], "value", "low")]
    assert len(set(names)) == 3
    assert [name.strip("\N{WORD JOINER}") for name in names] == ["Opisto", "Kunta", "Kunta"]


def test_only_what_is_below_chance_is_orange() -> None:
    placed = BRIDGES.assign(place=["above", "inside", "below"])
    colours = [row["colour"] for row in rows(dots_on_bars(placed, WORDS, "", "", FI), "value", "low")]
    assert colours[0] == colours[1] != colours[2]


def test_only_those_who_stand_out_are_named_in_the_picture_of_load() -> None:
    data: dict[str, list[dict[str, Any]]] = charts(FI)["load"].to_dict()["datasets"]
    named = {row["label"] for found in data.values() if found and "at" in found[0] for row in found}
    assert named == {"Opisto", "Kunta", "Martat"}


def test_names_of_actors_in_the_same_place_do_not_lie_on_one_another() -> None:
    """Both stand at the right; a line of letters takes 18 of the 340 pixels."""
    data: dict[str, list[dict[str, Any]]] = charts(FI)["load"].to_dict()["datasets"]
    right = next(found for found in data.values() if len(found) == 2 and "at" in found[0])
    places = sorted(row["at"] for row in right)
    assert places[1] - places[0] >= 18 / 340 * 0.54 - 1e-9
    assert places[0] > 0


def test_a_star_falls_apart_at_once_when_its_hub_leaves_first() -> None:
    """Golden network star6 (domain G1): 1/6 of the actors remain together."""
    drawn = rows(charts(FI)["curve"], "gone", "order")
    shares = {(row["order"], row["gone"]): row["share"] for row in drawn}
    assert shares["best_connected", 0] == 1
    assert shares["best_connected", 1] == pytest.approx(1 / 6)
    assert all(shares["at_random", gone] >= shares["best_connected", gone] for gone in range(7))


def test_names_are_told_as_they_are() -> None:
    many = len(HOSTILE)
    told = pd.DataFrame(
        {
            "label": HOSTILE,
            "named": np.arange(many) + 1,
            "bridging": np.linspace(0.1, 0.4, many),
            "outstanding": True,
        }
    )
    said = json.dumps(load_scatter(told, ("a", "b"), "", "", FI).to_dict()["datasets"], ensure_ascii=False)
    assert all(json.dumps(name, ensure_ascii=False)[1:-1] in said for name in HOSTILE)


def test_where_nobody_bridges_the_axes_still_have_a_length() -> None:
    nobody = LOADS.assign(bridging=0.0, named=0)
    assert load_scatter(nobody, ("a", "b"), "", "", FI).to_dict()["layer"]
    flat = BRIDGES.assign(value=0.0, low=nan, high=nan)
    assert rows(dots_on_bars(flat, WORDS, "", "", FI), "value", "most")[0]["most"] == 1
