"""What must hold for every network: names and order do not matter, an isolate changes only what it must."""

from __future__ import annotations

import dataclasses

import numpy as np
import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from verkosto.model import View
from verkosto.network.measures.brokerage import brokerage
from verkosto.network.measures.mixing import ei_index
from verkosto.network.network import Network
from verkosto.network.registry import measures

NAMES = "abcdefghij"
Edge = tuple[str, str, float]


@st.composite
def edges(draw: st.DrawFn) -> list[Edge]:
    pair = st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)).filter(
        lambda p: p[0] < p[1] or p[0] > p[1]
    )
    pairs = draw(st.lists(pair, max_size=40, unique=True))
    return [(a, b, float(draw(st.integers(1, 5)))) for a, b in pairs]


def views(listed: list[Edge], actors: str = NAMES) -> list[Network]:
    directed = Network.from_edges(listed, directed=True, actors=actors)
    once = {frozenset(edge[:2]): edge for edge in sorted(listed, key=lambda edge: edge[2])}
    union = Network.from_edges(once.values(), actors=actors)
    return [directed, union, dataclasses.replace(union, view=View.CONFIRMED)]


def figures(network: Network) -> pd.Series:
    made = {m.key: m.function(network) for m in measures("network", network.view) if m.function is not None}
    return pd.Series(made, dtype=float)


def scores(network: Network) -> pd.DataFrame:
    made = {m.key: m.function(network) for m in measures("actor", network.view) if m.function is not None}
    return pd.DataFrame(made).astype(float)


@settings(max_examples=60)
@given(edges(), st.permutations(NAMES), st.permutations(NAMES))
def test_names_and_order_of_the_actors_change_nothing(
    listed: list[Edge], names: list[str], order: list[str]
) -> None:
    renamed = dict(zip(NAMES, (name.upper() for name in names), strict=True))
    other = [(renamed[a], renamed[b], strength) for a, b, strength in reversed(listed)]
    for before, after in zip(views(listed), views(other, "".join(order).upper()), strict=True):
        pd.testing.assert_series_equal(figures(before), figures(after))
        moved = scores(after).loc[[renamed[name] for name in NAMES]].set_axis(list(NAMES))
        pd.testing.assert_frame_equal(scores(before), moved, check_names=False, check_index_type=False)


@settings(max_examples=60)
@given(edges())
def test_an_isolate_changes_only_what_it_must(listed: list[Edge]) -> None:
    local = [
        "degree", "strength", "betweenness", "constraint", "effective_size", "efficiency", "hierarchy",
        "core", "cut_point",
    ]  # fmt: skip
    same = ["ties", "transitivity", "mean_distance", "diameter", "largest_component"]
    for before, after in zip(views(listed), views(listed, f"{NAMES}z"), strict=True):
        old, new = figures(before), figures(after)
        more = ["reciprocity", "confirmation", "hierarchy"] if before.directed else []
        pd.testing.assert_series_equal(old[same + more], new[same + more])
        assert (new - old)[["actors", "components", "isolates"]].tolist() == [1, 1, 1]
        assert new["density"] <= old["density"]
        assert new["fragmentation"] >= old["fragmentation"]
        columns = [*local, "in_degree", "out_degree"] if before.directed else local
        left, right = scores(before)[columns], scores(after).drop("z")[columns]
        pd.testing.assert_frame_equal(left, right, check_names=False, check_index_type=False)


@settings(max_examples=60)
@given(edges())
def test_figures_that_say_the_same_agree(listed: list[Edge]) -> None:
    for network in views(listed):
        figure, score = figures(network), scores(network)
        n = network.n
        assert np.isclose(figure["reach"] + figure["fragmentation"], 1)
        assert np.isclose(figure["mean_degree"], figure["density"] * (n - 1))
        assert np.isclose(1 - figure["distance_fragmentation"], score["harmonic_closeness"].mean())
        assert np.isclose(score["strength"].sum(), network.strengths.sum() * (2 if network.directed else 1))
        if network.directed:
            assert score["in_degree"].sum() == score["out_degree"].sum() == figure["ties"]
        else:
            assert score["degree"].sum() == 2 * figure["ties"]
            steps = figure["mean_distance"] * network.paths.reachable / 2
            pairs = network.paths.reachable / 2
            if pairs:  # every inner actor of a shortest path lies between its ends
                assert np.isclose(score["betweenness"].sum(), steps - pairs)


@settings(max_examples=60)
@given(edges())
def test_turning_every_arrow_round_swaps_in_and_out(listed: list[Edge]) -> None:
    forth = Network.from_edges(listed, directed=True, actors=NAMES)
    back = Network.from_edges([(b, a, s) for a, b, s in listed], directed=True, actors=NAMES)
    first, second = scores(forth), scores(back)
    np.testing.assert_array_equal(first["in_degree"], second["out_degree"])
    for column in ("betweenness", "constraint", "effective_size", "strength"):
        np.testing.assert_allclose(first[column], second[column])
    groups = pd.Series(list("xxxyyyzzzz"), index=list(NAMES))
    roles, turned = brokerage(forth, groups), brokerage(back, groups)
    np.testing.assert_array_equal(roles["gatekeeper"], turned["representative"])
    np.testing.assert_array_equal(roles["liaison"], turned["liaison"])
    np.testing.assert_equal(ei_index(forth, groups), ei_index(back, groups))
