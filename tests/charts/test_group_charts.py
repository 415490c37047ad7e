"""The charts of groups: what they draw, what stays undrawn where too little is known, and their letters."""

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
from verkosto.charts.group_grid import MOST, GroupGrid, group_grid
from verkosto.charts.group_network import group_network
from verkosto.charts.mixing_matrix import mixing_matrix
from verkosto.charts.silos import silo_lollipops
from verkosto.charts.subgroup_matrix import subgroup_matrix
from verkosto.charts.theme import SMALLEST, theme
from verkosto.network.mixing_chance import Mixing, mixing
from verkosto.network.network import Network
from verkosto.text import LANGUAGES, Texts, texts

FI = texts("fi")
NAMES = ("Kunta", "Oppilaitos", "Järjestö")


@cache
def mixed(directed: bool = False, names: tuple[str, ...] = NAMES, each: int = 8) -> Mixing:
    """Groups of so many actors: every group is dense, the first and the last have no tie between them."""
    actors = [f"{g}-{i}" for g in range(len(names)) for i in range(each)]
    groups = pd.Series({actor: names[int(actor.split("-")[0])] for actor in actors})
    ties = []
    for g in range(len(names)):
        ties += [(f"{g}-{i}", f"{g}-{j}") for i in range(each) for j in range(i)]
        ties += [(f"{g}-{i}", f"{g + 1}-{i}") for i in range(each)] if g + 1 < len(names) else []
    return mixing(Network.from_edges(ties, directed=directed, actors=actors), groups, draws=400)


def grid(
    directed: bool = False, names: tuple[str, ...] = NAMES, compared: bool = True, each: int = 8
) -> GroupGrid:
    return group_grid(mixed(directed, names, each), "Muut", directed=directed, compared=compared)


SHARES = pd.DataFrame(
    {"size": [9, 5], "share": [0.1, 0.7], "low": [0.4, nan], "high": [0.8, nan], "place": ["below", ""]},
    index=["Kunta", "Järjestö"],
)
COUNTS = pd.DataFrame({1: [8, 0], 2: [1, 7]}, index=["1  Kunta", "2  Järjestö"])


@cache
def charts(told: Texts) -> dict[str, alt.LayerChart]:
    return {
        "matrix": mixing_matrix(grid(), "Otsikko", told),
        "arrows": mixing_matrix(grid(directed=True), "Otsikko", told),
        "network": group_network(grid(), "Otsikko", told),
        "silos": silo_lollipops(SHARES, "Otsikko", "Alaotsikko", told),
        "subgroups": subgroup_matrix(COUNTS, "Otsikko", "Alaotsikko", told),
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


def test_an_undirected_matrix_is_symmetric_and_a_directed_one_is_not() -> None:
    def cells(directed: bool) -> dict[tuple[int, int], int]:
        drawn = rows(mixing_matrix(grid(directed=directed), "", FI), "row", "kind")
        return {(row["row"], row["column"]): row["ties"] for row in drawn}

    undirected, directed = cells(directed=False), cells(directed=True)
    assert len(undirected) == len(directed) == len(NAMES) ** 2
    assert all(undirected[b, a] == ties for (a, b), ties in undirected.items())
    assert any(directed[b, a] != ties for (a, b), ties in directed.items())


def test_every_group_is_outlined_once_and_groups_with_ties_stand_side_by_side() -> None:
    drawn = rows(mixing_matrix(grid(), "", FI), "row", "kind")
    assert [row["row"] for row in drawn if row["inside"]] == [0, 1, 2]
    names = grid().groups["name"].tolist()
    assert names.index("Oppilaitos") == 1


def test_a_hole_is_orange_and_marked_and_an_inside_is_blue_and_marked() -> None:
    drawn = {(row["from"][3:], row["to"]): row for row in rows(mixing_matrix(grid(), "", FI), "row", "kind")}
    hole = drawn["Kunta (8)", str(grid().place["Järjestö"] + 1)]
    assert (hole["ties"], hole["kind"], hole["verdict"], hole["shown"]) == (0, "far-below", "below", "0")
    inside = drawn["Kunta (8)", str(grid().place["Kunta"] + 1)]
    assert (inside["kind"], inside["verdict"]) == ("far-above", "above")


def test_with_too_few_actors_cells_hold_counts_and_no_comparison() -> None:
    chart = mixing_matrix(grid(compared=False), "", FI)
    assert {row["kind"] for row in rows(chart, "row", "kind")} <= {"thin", "half", "dense", "untold"}
    assert "triangle" not in json.dumps(chart.to_dict())
    assert FI("groups-shade-far-above") not in json.dumps(chart.to_dict(), ensure_ascii=False)


def test_the_smallest_of_many_groups_are_drawn_as_one_and_never_compared() -> None:
    names = tuple(f"Ryhmä {i:02d}" for i in range(MOST + 5))
    many = grid(names=names, each=3)
    assert len(many.groups) == MOST
    assert many.merged == 6
    assert many.groups["others"].tolist() == [False] * (MOST - 1) + [True]
    assert many.groups["size"].sum() == 3 * len(names)
    assert many.cells["ties"].sum() == mixed(False, names, 3).cells["ties"].sum()
    last = many.cells[many.cells["column"] == MOST - 1]
    assert last["ratio"].isna().all()
    assert set(last["verdict"]) == {""}
    drawn = rows(mixing_matrix(many, "", FI), "row", "kind")
    assert sum(row["inside"] for row in drawn) == MOST - 1


def test_the_order_of_actors_changes_nothing() -> None:
    turned = mixed(False, tuple(reversed(NAMES)))
    again = group_grid(turned, "Muut", directed=False)
    assert again.groups["name"].tolist() == grid().groups["name"].tolist()


def test_a_hole_is_a_dashed_line_between_nodes_of_a_network() -> None:
    lines = rows(group_network(grid(), "", FI), "missing", "pair")
    assert [(line["missing"], line["ties"]) for line in lines if line["missing"]] == [(True, 0)]
    assert len(lines) == 3
    nodes = rows(group_network(grid(), "", FI), "area")
    assert [(min(at), max(at)) for at in ([n[axis] for n in nodes] for axis in "xy")] == [(-1, 1)] * 2


def test_both_directions_are_one_line() -> None:
    lines = rows(group_network(grid(directed=True), "", FI), "missing", "pair")
    undirected = rows(group_network(grid(), "", FI), "missing", "pair")
    assert [line["ties"] for line in lines] == [line["ties"] for line in undirected]


def test_a_silo_is_orange_and_a_group_without_a_band_has_none() -> None:
    drawn = rows(silo_lollipops(SHARES, "", "", FI), "share", "told")
    assert [row["told"] for row in drawn] == ["10\xa0%", "70\xa0%"]
    assert drawn[0]["colour"] != drawn[1]["colour"]
    assert drawn[1]["low"] is None


def test_names_are_told_as_they_are() -> None:
    hostile = tuple(HOSTILE[:5])
    chart = mixing_matrix(grid(names=hostile), "", FI)
    said = json.dumps(rows(chart, "row", "kind"), ensure_ascii=False)
    assert all(json.dumps(name, ensure_ascii=False)[1:-1] in said for name in hostile)
    assert len(np.unique([row["from"] for row in rows(chart, "row", "kind")])) == len(hostile)
