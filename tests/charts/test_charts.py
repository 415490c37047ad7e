"""The charts: they compile, their numbers are in the reader's language, and their findings are true."""

from __future__ import annotations

import json
import math
import re
from functools import cache
from typing import Any

import altair as alt
import pandas as pd
import pytest

from tests.charts.surveys import HOSTILE, analysis, many
from verkosto.analysis import TieMix
from verkosto.charts.distributions import degree_distribution
from verkosto.charts.profiles import centralization_profile, cohesion_bars
from verkosto.charts.rankings import ranking, ranks
from verkosto.charts.strength import mix_title, threshold_strip, tie_mix_chart
from verkosto.charts.theme import SMALLEST, theme
from verkosto.model import Figure, View
from verkosto.network.registry import measures
from verkosto.text import LANGUAGES, Texts, texts

FI = texts("fi")
FIGURES = {
    "density": Figure(0.12),
    "transitivity": Figure(0.27),
    "confirmation": Figure(0.602),
    "centralization_degree": Figure(0.295, range=(0.25, 0.33), chance=(0.1, 0.2)),
    "centralization_betweenness": Figure(0.476),
    "centralization_closeness": Figure(math.nan),
    "centralization_harmonic": Figure(math.nan, withheld="few-answers"),
}
STRIP = pd.DataFrame(
    {
        "frequency": [2, 3],
        "depth": [3, 4],
        "confirmed": [0.25, 0.146],
        "either": [0.53, 0.359],
        "default": [False, True],
    }
)
MIX = TieMix(31, 72, 4, 0.146, 0.359, estimated=False, strip=STRIP)
ACTORS = pd.DataFrame(
    {
        "label": ["a", "b", "c", "d"],
        "degree": [3.0, 1.0, 3.0, math.nan],
        "betweenness_share": [0.5, 0, 0.1, 0],
    },
    index=list("abcd"),
)


@cache
def charts(told: Texts) -> dict[str, alt.LayerChart]:
    return {
        "profile": centralization_profile(FIGURES, told, 45),
        "cohesion": cohesion_bars(FIGURES, told, 45),
        "mix": tie_mix_chart(MIX, told),
        "strip": threshold_strip(MIX, told),
        "degrees": degree_distribution(ACTORS, "degree", 2.3, told),
        "ranking": ranking(ACTORS, "betweenness_share", told),
    }


def said(chart: alt.LayerChart) -> set[str]:
    """Every text that the chart draws."""
    spec = chart.to_dict()
    return {str(v) for rows in spec["datasets"].values() for row in rows for v in row.values()}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", charts(FI))
def test_a_chart_compiles_and_has_a_finding_and_a_subtitle(language: str, name: str) -> None:
    spec = charts(texts(language))[name].to_dict()
    assert spec["title"]["text"]
    assert spec["title"]["subtitle"]
    assert spec["width"] == "container"


@pytest.mark.parametrize("name", charts(FI))
def test_a_chart_names_only_columns_of_ours_and_none_is_called_image(name: str) -> None:
    spec = json.dumps(charts(FI)[name].to_dict())
    fields = set(re.findall(r'"(?:field|groupby)": "([^"]*)"', spec))
    assert fields
    assert all(re.fullmatch(r"[a-z_]+", field) for field in fields)
    assert "image" not in fields
    assert '"href"' not in spec
    assert '"url"' not in spec


@pytest.mark.parametrize("name", charts(FI))
def test_no_letters_are_smaller_than_twelve_pixels(name: str) -> None:
    spec = json.dumps([theme(), charts(FI)[name].to_dict()])
    sizes = [float(size) for size in re.findall(r'"(?:\w*[fF]ontSize)": ([\d.]+)', spec)]
    assert sizes
    assert min(sizes) >= SMALLEST == 12


def test_numbers_on_charts_are_written_as_the_language_writes_them() -> None:
    assert {"30\xa0%", "48\xa0%"} <= said(charts(FI)["profile"])
    assert {"30%", "48%"} <= said(charts(texts("en"))["profile"])
    assert "keskimäärin 2,3" in said(charts(FI)["degrees"])
    axis = json.dumps(charts(FI)["profile"].to_dict(), ensure_ascii=False)
    assert "25\xa0%" in axis


def test_an_undefined_figure_keeps_its_row_and_shows_a_dash() -> None:
    made = charts(FI)["profile"]
    assert "–" in said(made)
    assert FI("measure-centralization-harmonic-name") in said(made)


def test_closeness_is_left_out_of_a_network_in_parts() -> None:
    assert FI("measure-centralization-closeness-name") not in said(charts(FI)["profile"])


def test_chance_and_range_have_room_where_there_are_any() -> None:
    rows = next(iter(charts(FI)["profile"].to_dict()["datasets"].values()))
    assert (rows[0]["chance_low"], rows[0]["chance_high"]) == (0.1, 0.2)
    assert (rows[0]["low"], rows[0]["high"]) == (0.25, 0.33)
    assert rows[1]["chance_low"] is None


@pytest.mark.parametrize(
    "degree,betweenness,kind",
    [(0.2, 0.5, "bridging"), (0.5, 0.2, "ties"), (0.4, 0.42, "even"), (math.nan, 0.2, "unknown")],
)
def test_the_profile_says_what_is_more_concentrated(degree: float, betweenness: float, kind: str) -> None:
    figures = {"centralization_degree": Figure(degree), "centralization_betweenness": Figure(betweenness)}
    title = centralization_profile(figures, FI, 9).to_dict()["title"]["text"]
    assert " ".join(title) == FI("charts-profile-title", kind=kind)


def test_the_strong_share_is_a_range_where_the_two_sides_disagree() -> None:
    assert mix_title(MIX, FI) == "Yhteyksistä 15–36\xa0% on vahvoja"
    agreed = TieMix(1, 1, 0, 0.5, 0.5, estimated=False, strip=STRIP)
    assert mix_title(agreed, FI) == "Yhteyksistä 50\xa0% on vahvoja"
    assert "vain toisen" not in " ".join(said(tie_mix_chart(agreed, FI)))


def test_the_parts_of_the_mix_add_up_on_paper() -> None:
    rows = charts(FI)["mix"].to_dict()["datasets"]
    shown = [row["shown"] for rows in rows.values() for row in rows if "shown" in row]
    parts = [int(share.split("\xa0")[0]) for share in dict.fromkeys(shown)]
    assert sum(parts) == 100


def test_ties_in_rank_share_a_span_of_ranks() -> None:
    assert ranks(pd.Series([5.0, 3.0, 3.0, 1.0])).tolist() == ["1", "2–3", "2–3", "4"]
    drawn = ranking(ACTORS, "degree", FI)
    assert {"1–2. a", "1–2. c", "3. b"} <= said(drawn)
    assert "d" not in {row.get("label") for rows in drawn.to_dict()["datasets"].values() for row in rows}


def test_the_ranking_shows_fifteen_and_says_what_the_cut_hides() -> None:
    actors = pd.DataFrame({"label": [f"n{i}" for i in range(20)], "degree": [9.0] * 5 + [2.0] * 15})
    spec = ranking(actors, "degree", FI).to_dict()
    assert max(len(rows) for rows in spec["datasets"].values()) == 20
    assert sorted(len(rows) for rows in spec["datasets"].values())[-2] == 15
    assert "Sijat 6–20 jakaa 15 toimijaa, joista 5 ei näy." in " ".join(spec["title"]["subtitle"])


@pytest.mark.parametrize("n", [0, 1, 40, 200])
def test_degrees_are_drawn_for_any_number_of_actors(n: int) -> None:
    actors = pd.DataFrame({"label": [str(i) for i in range(n)], "degree": [float(i % 7) for i in range(n)]})
    assert degree_distribution(actors, "degree", math.nan if n == 0 else 3.0, FI).to_dict()


@pytest.mark.parametrize("view", list(View))
def test_every_actor_measure_can_be_ranked(view: View) -> None:
    found = analysis()
    for known in measures("actor", view):
        actors: Any = found.actors("contact", view)
        assert ranking(actors, known.key, FI).to_dict()


@pytest.mark.parametrize("name", HOSTILE)
def test_names_are_data_and_never_part_of_an_expression(name: str) -> None:
    found = analysis({"A": [name, name, "c", "d", "e"]}, [])
    spec = ranking(found.actors("contact", View.UNION), "degree", FI).to_dict()
    assert any(row.get("label") == name for rows in spec.pop("datasets").values() for row in rows)
    for text in re.findall(r'"(?:labelExpr|expr|signal)": "((?:[^"\\]|\\.)*)"', json.dumps(spec)):
        assert name not in json.loads(f'"{text}"')


def test_a_large_network_is_drawn_as_columns() -> None:
    actors = many(150).actors("contact", View.UNION)
    spec = json.dumps(degree_distribution(actors, "degree", 2.0, FI).to_dict())
    assert '"bar"' in spec
    assert '"circle"' not in spec
