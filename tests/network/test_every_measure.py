"""Every registered measure, on the networks on which measures go wrong, and with all that belongs to it."""

from __future__ import annotations

import dataclasses
import math

import pandas as pd
import pytest

from tests.network.surveys import COMPLETE6, STAR6
from verkosto.analysis.studies import Kind
from verkosto.content import table
from verkosto.model import Band, View
from verkosto.network.measure import Level, Measure, band
from verkosto.network.network import Network
from verkosto.network.registry import ACTOR_MEASURES, NETWORK_MEASURES, measures
from verkosto.text import LANGUAGES, Texts

EVERY = [*NETWORK_MEASURES.values(), *ACTOR_MEASURES.values()]
ARROWS = [("a", "b"), ("b", "a"), ("b", "c"), ("c", "a"), ("c", "d")]

NETWORKS = {
    "no actors": Network.from_edges([]),
    "one actor": Network.from_edges([], actors="a"),
    "two actors": Network.from_edges([("a", "b")]),
    "no ties": Network.from_edges([], actors="abcdef"),
    "an isolate": Network.from_edges([("a", "b"), ("b", "c"), ("a", "c")], actors="abcd"),
    "two components": Network.from_edges([("a", "b"), ("b", "c"), ("d", "e"), ("e", "f")]),
    "complete": COMPLETE6,
    "star": STAR6,
    "strengths": Network.from_edges([("a", "b", 5), ("b", "c", 1), ("c", "a", 3), ("c", "d", 0.5)]),
}
DIRECTED_NETWORKS = {
    "no actors": Network.from_edges([], directed=True),
    "one actor": Network.from_edges([], actors="a", directed=True),
    "two actors": Network.from_edges([("a", "b")], directed=True),
    "no ties": Network.from_edges([], actors="abcdef", directed=True),
    "an isolate": Network.from_edges(ARROWS, actors="abcde", directed=True),
    "two components": Network.from_edges([*ARROWS, ("x", "y"), ("y", "z")], directed=True),
    "complete": Network.from_edges([(a, b) for a in "abcdef" for b in "abcdef" if a != b], directed=True),
    "out-star": Network.from_edges([("hub", name) for name in "abcde"], directed=True),
    "in-star": Network.from_edges([(name, "hub") for name in "abcde"], directed=True),
    "strengths": Network.from_edges(
        [("a", "b", 5), ("b", "a", 1), ("b", "c", 3), ("c", "d", 0.5)], directed=True
    ),
}


def cases(level: Level) -> list[object]:
    listed = []
    for view in View:
        for name, network in (DIRECTED_NETWORKS if view is View.DIRECTED else NETWORKS).items():
            for measure in measures(level, view):
                if measure.function is not None:
                    shown = dataclasses.replace(network, view=view)
                    listed.append(pytest.param(measure, shown, id=f"{measure.key}-{view.value}-{name}"))
    return listed


def in_range(value: float, measure: Measure) -> bool:
    low = -math.inf if measure.low is None else measure.low
    high = math.inf if measure.high is None else measure.high
    return math.isnan(value) or low <= value <= high


@pytest.mark.parametrize("measure, network", cases("network"))
def test_a_network_measure_is_a_float_in_its_range_or_undefined(measure: Measure, network: Network) -> None:
    assert measure.function is not None
    value = measure.function(network)
    assert type(value) is float
    assert in_range(value, measure)


@pytest.mark.parametrize("measure, network", cases("actor"))
def test_an_actor_measure_has_a_value_per_actor_in_its_range_or_undefined(
    measure: Measure, network: Network
) -> None:
    assert measure.function is not None
    scores = measure.function(network)
    assert isinstance(scores, pd.Series)
    assert scores.name == measure.key
    pd.testing.assert_index_equal(scores.index, network.actors)
    assert scores.dtype == (bool if measure.unit == "flag" else float)
    assert all(in_range(float(value), measure) for value in scores)


def undefined(network: Network, view: View) -> set[str]:
    shown = dataclasses.replace(network, view=view)
    return {
        measure.key
        for measure in measures("network", view)
        if measure.function is not None and math.isnan(measure.function(shown))
    }


@pytest.mark.parametrize("view", [View.UNION, View.CONFIRMED])
def test_without_ties_what_ties_would_tell_is_undefined(view: View) -> None:
    expected = {"transitivity", "clustering", "mean_distance", "diameter", "centralization_closeness"}
    assert undefined(NETWORKS["no ties"], view) == {m.key for m in measures("network", view)} & expected


def test_without_arrows_what_arrows_would_tell_is_undefined() -> None:
    assert undefined(DIRECTED_NETWORKS["no ties"], View.DIRECTED) == {
        "reciprocity", "confirmation", "value_correlation", "transitivity", "mean_distance", "diameter",
        "hierarchy",
    }  # fmt: skip


def test_of_one_actor_only_the_counts_are_defined() -> None:
    counts = {"actors", "ties", "components", "largest_component", "isolates"}
    counts |= {"cut_points", "bridges", "local_bridges"}
    for view, network in (
        (View.UNION, NETWORKS["one actor"]),
        (View.DIRECTED, DIRECTED_NETWORKS["one actor"]),
    ):
        made = {m.key for m in measures("network", view) if m.function is not None}
        assert made - undefined(network, view) == counts


def test_closeness_centralization_is_undefined_in_a_disconnected_network() -> None:
    assert "centralization_closeness" in undefined(NETWORKS["two components"], View.UNION)
    assert "centralization_closeness" not in undefined(NETWORKS["star"], View.UNION)


def test_an_isolate_has_no_structural_holes() -> None:
    for key in ("constraint", "effective_size", "efficiency", "hierarchy"):
        function = ACTOR_MEASURES[key].function
        assert function is not None
        scores = function(NETWORKS["an isolate"])
        assert isinstance(scores, pd.Series)
        assert math.isnan(scores["d"])
        assert scores.drop("d").notna().all()


def test_a_measure_stands_in_the_registry_once_and_under_its_key() -> None:
    assert [m.key for m in measures("actor", View.DIRECTED)] == list(ACTOR_MEASURES)
    assert all(m.key == key and m.level == "network" for key, m in NETWORK_MEASURES.items())
    assert all(m.key == key and m.level == "actor" for key, m in ACTOR_MEASURES.items())
    assert len({m.text_key for m in EVERY}) == len(EVERY)


def test_a_function_is_named_like_its_key() -> None:
    assert all(m.function is None or m.function.__name__ == m.key for m in EVERY)


def test_only_the_strong_share_and_what_studies_find_are_made_by_the_analysis() -> None:
    assert [m.key for m in EVERY if m.function is None and not m.study] == ["strong_share"]
    assert {m.study for m in EVERY if m.study} <= set(Kind)


def test_the_registry_has_the_keys_of_the_contract() -> None:
    """Contract 3, without what later work adds."""
    figures = """actors ties density mean_degree reciprocity confirmation transitivity clustering components
    largest_component isolates fragmentation distance_fragmentation mean_distance reach diameter strong_share
    hierarchy centralization_degree centralization_in_degree centralization_out_degree
    centralization_betweenness centralization_closeness centralization_harmonic"""
    scores = """degree in_degree out_degree strength betweenness betweenness_share harmonic_closeness
    constraint effective_size efficiency hierarchy core cut_point"""
    assert set(NETWORK_MEASURES) >= set(figures.split())
    assert set(ACTOR_MEASURES) >= set(scores.split())


def test_views_show_only_what_makes_sense_in_them() -> None:
    directed = {m.key for m in measures("network", View.DIRECTED)}
    union = {m.key for m in measures("network", View.UNION)}
    confirmed = {m.key for m in measures("network", View.CONFIRMED)}
    assert {"reciprocity", "confirmation", "hierarchy", "centralization_in_degree"} <= directed - union
    assert {"clustering", "centralization_degree", "centralization_closeness"} <= union - directed
    assert union - confirmed == {"centralization_closeness"}


@pytest.mark.parametrize("measure", EVERY, ids=lambda m: f"{m.level}-{m.key}")
def test_a_measure_names_sources_that_exist_and_a_formula(measure: Measure) -> None:
    assert measure.sources
    assert set(measure.sources) <= set(table("sources"))
    assert measure.formula
    assert measure.catalogue.startswith("M-")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("measure", EVERY, ids=lambda m: f"{m.level}-{m.key}")
def test_a_measure_has_its_texts_in_every_language(measure: Measure, language: str) -> None:
    texts = Texts(language)
    for part in ("term", "what", "range", "undefined"):
        assert texts(f"{measure.text_key}-{part}")
    assert len(texts(f"{measure.text_key}-name")) <= 24
    assert "42 %" in texts(f"{measure.text_key}-reading", value="42 %")


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_measures_of_a_level_never_share_a_name(language: str) -> None:
    texts = Texts(language)
    for registry in (NETWORK_MEASURES, ACTOR_MEASURES):
        names = [texts(f"{measure.text_key}-name") for measure in registry.values()]
        assert len(set(names)) == len(names)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", ["few-actors", "low-response", "few-answers", "not-connected"])
def test_a_reason_for_withholding_has_its_sentence(reason: str, language: str) -> None:
    assert Texts(language)(f"withheld-{reason}")


@pytest.mark.parametrize(
    "rate, expected",
    [
        (1, "full"), (0.85, "full"), (17 / 20, "full"), (0.849, "ranges"), (14 / 20, "ranges"),
        (0.699, "limited"), (0.5, "limited"), (0.499, "none"), (0, "none"), (math.nan, "none"),
    ],
)  # fmt: skip
def test_a_response_rate_belongs_to_its_band(rate: float, expected: str) -> None:
    assert band(rate) is Band(expected)


def test_paths_are_not_shown_below_seventy_percent_but_counts_are() -> None:
    shown = {m.key for m in EVERY if m.withheld(20, Band.LIMITED) is None}
    assert shown == {
        "actors", "ties", "density", "valued_density", "mean_degree", "reciprocity", "confirmation",
        "value_correlation", "isolates", "strong_share", "degree", "in_degree", "out_degree",
    }  # fmt: skip
    of_ranges = {m.key: m.withheld(30, Band.RANGES) for m in EVERY}
    assert {key for key, reason in of_ranges.items() if reason} == {"omega"}  # it has no range


def test_nothing_is_shown_of_four_actors_or_below_half_of_the_answers() -> None:
    assert {m.withheld(4, Band.FULL) for m in EVERY} == {"few-actors"}
    assert {m.withheld(30, Band.NONE) for m in EVERY} == {"low-response"}
    larger = [m for m in EVERY if m.minimum_actors > 5]
    assert {m.key for m in larger} == {"omega", "subgroup"}  # domain 2.5: from 30 and from 15 members on
    assert {m.withheld(5, Band.FULL) for m in EVERY if m not in larger} == {None}


@pytest.mark.parametrize("group", ["response", "size"])
def test_a_threshold_says_whose_number_it_is(group: str) -> None:
    for threshold in table("thresholds")[group].values():
        assert threshold["ours"] is True
        assert threshold["source"] in table("sources")
        assert threshold["value"] > 0
