"""Ranges, chance, groups and what several relations and waves say, as the JSON has them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from verkosto.analysis import Analysis, Settings
from verkosto.analysis.studies import work_out
from verkosto.report.document import document
from verkosto.survey import read_survey
from verkosto.text import texts
from verkosto.ui.samples import sample_file

DRAWS = 40


@pytest.fixture(scope="module")
def told() -> dict[str, Any]:
    analysis = Analysis(read_survey([sample_file("ohjausverkosto")]), Settings(draws=DRAWS))
    work_out(analysis, ["contact", "info"])
    whole = document(analysis, texts("fi"))
    text = json.dumps(whole, allow_nan=False)
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def test_a_figure_with_missing_answers_has_a_range_that_holds_it(told: dict[str, Any]) -> None:
    figures = told["networks"]["contact"]["union"]["figures"]
    for key in ("density", "transitivity", "mean_distance", "centralization_betweenness", "robustness"):
        low, high = figures[key]["range"]
        assert low <= figures[key]["value"] <= high


def test_figures_stand_beside_what_chance_gives(told: dict[str, Any]) -> None:
    figures = told["networks"]["contact"]["union"]["figures"]
    for key in ("transitivity", "centralization_betweenness", "modularity", "core_fit", "robustness"):
        low, high = figures[key]["chance"]
        assert low <= high
    # the planted broker: more routes through one than chance would give (sample_data/README.md)
    assert figures["centralization_betweenness"]["value"] > figures["centralization_betweenness"]["chance"][1]


def test_the_planted_silo_keeps_its_ties_inside(told: dict[str, Any]) -> None:
    by_group = {one["group"]: one for one in told["groups"]["contact"]["Organisaatio"]["by_group"]}
    silo = by_group["Keksilän Koulutustalo Oy"]
    assert (silo["size"], silo["external"]) == (5, 2)
    assert silo["ei"] < silo["chance"][0]


def test_the_matrix_of_groups_adds_up_to_the_ties(told: dict[str, Any]) -> None:
    groups = told["groups"]["contact"]["Alue"]
    matrix = groups["mixing"]
    ties = sum(matrix[i][j] for i in range(len(matrix)) for j in range(i, len(matrix)))
    assert ties == told["networks"]["contact"]["union"]["figures"]["ties"]["value"]
    assert groups["ei"] == groups["views"][groups["view"]]["ei"]
    assert groups["labels"][0] in ("Pohjoinen", "Eteläinen")


def test_change_since_the_wave_before_is_of_those_who_answered_both(told: dict[str, Any]) -> None:
    change = told["change"]["contact"]
    assert change["since"] == "kevät 2025"
    assert change["panel"] <= 37
    ties = change["stable"] + change["new"] + change["lost"]
    assert change["jaccard"] == pytest.approx(change["stable"] / ties)


def test_two_relations_are_compared_and_outsiders_counted(told: dict[str, Any]) -> None:
    (pair,) = told["associations"]
    assert pair["relations"] == ["contact", "info"]
    assert pair["correlation"] > pair["chance"][1]
    assert told["multiplexity"] > 1
    assert told["external"]["contact"]["externals"] == 6
    assert set(told["cycles"]) == {"info"}


def test_without_draws_nothing_is_said_of_chance() -> None:
    analysis = Analysis(read_survey([sample_file("ohjausverkosto")]), Settings(draws=0))
    work_out(analysis, ["contact"])
    whole = document(analysis, texts("en"), ["contact"])
    figures = whole["networks"]["contact"]["union"]["figures"]
    assert all(figure["chance"] is None for figure in figures.values())
    assert figures["modularity"]["value"] > 0
    assert figures["omega"]["withheld"] in ("not-drawn", "not-connected")
