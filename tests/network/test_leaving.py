"""What one actor's leaving does, against the golden values and networkx without the actor."""

from __future__ import annotations

import math
from itertools import pairwise

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.network.surveys import STAR6
from tests.network.test_chance import random_network
from tests.network.test_golden_networks import broker
from tests.network.test_invariants import NAMES, Edge, edges, views
from verkosto.network import leaving as leaving_module
from verkosto.network.leaving import leaving
from verkosto.network.measures.cores import cut_point, cuts
from verkosto.network.measures.load import load
from verkosto.network.network import Network


def test_without_the_broker_the_figure_falls_in_two() -> None:
    """Domain 3.5, G2."""
    found = leaving(broker())
    row = found.loc["X"]
    assert (row["parts"], row["left_behind"], row["real_cut"]) == (1, 4, True)
    assert row["fragmentation"] == pytest.approx(0.5714, abs=5e-5)
    assert row["distance_fragmentation"] == pytest.approx(0.5714, abs=5e-5)
    assert row["fragmentation_before"] == 0
    assert row["distance_fragmentation_before"] == pytest.approx(0.3426, abs=5e-5)
    assert not found.drop("X")["real_cut"].any()


def distance_fragmentation(graph: nx.Graph) -> float:
    n = len(graph)
    near = sum(1 / d for _, to in nx.all_pairs_shortest_path_length(graph) for d in to.values() if d)
    return 1 - near / (n * (n - 1))


@settings(max_examples=20, deadline=None)
@given(edges())
def test_the_others_are_as_networkx_leaves_them(listed: list[Edge]) -> None:
    for network in views(listed):
        found = leaving(network)
        cut = cuts(network)
        for position, actor in enumerate(network.actors):
            rest = nx.Graph(network.contacts)
            own = nx.node_connected_component(rest, position) - {position}
            rest.remove_node(position)
            sizes = sorted(len(part) for part in nx.connected_components(rest) if part <= own)
            row = found.loc[actor]
            assert row["parts"] == max(len(sizes) - 1, 0)
            assert row["left_behind"] == len(own) - max(sizes, default=0)
            assert row["real_cut"] == (row["left_behind"] >= 2)
            pairs = sum(len(part) * (len(part) - 1) for part in nx.connected_components(rest))
            assert row["fragmentation"] == pytest.approx(1 - pairs / (len(rest) * (len(rest) - 1)))
            assert row["distance_fragmentation"] == pytest.approx(distance_fragmentation(rest), abs=1e-12)
            if len(sizes) > 1:
                assert cut.loc[actor].tolist() == [
                    len(sizes), sizes.count(1), row["left_behind"], row["real_cut"]
                ]  # fmt: skip
        assert cut.index.tolist() == network.actors[cut_point(network)].tolist()
        before = distance_fragmentation(network.contacts)
        np.testing.assert_allclose(found["distance_fragmentation_before"], before, atol=1e-12)


@settings(max_examples=15, deadline=None)
@given(edges(), st.permutations(NAMES), st.permutations(NAMES))
def test_names_and_order_change_nothing(listed: list[Edge], names: list[str], order: list[str]) -> None:
    renamed = dict(zip(NAMES, names, strict=True))
    other = [(renamed[b], renamed[a], strength) for a, b, strength in reversed(listed)]
    for before, after in zip(views(listed)[1:], views(other, "".join(order))[1:], strict=True):
        for table in (leaving, load):
            moved = table(after).loc[[renamed[name] for name in NAMES]].set_axis(list(NAMES))
            pd.testing.assert_frame_equal(table(before), moved, check_names=False, check_index_type=False)


@settings(max_examples=40)
@given(edges())
def test_an_isolate_changes_only_the_shares(listed: list[Edge]) -> None:
    columns = ["parts", "left_behind", "real_cut"]
    before, after = leaving(views(listed)[1]), leaving(views(listed, f"{NAMES}z")[1])
    pd.testing.assert_frame_equal(
        before[columns], after.drop("z")[columns], check_names=False, check_index_type=False
    )
    assert after.loc["z", columns].tolist() == [0, 0, False]
    assert (after.drop("z")["fragmentation"].to_numpy() >= before["fragmentation"].to_numpy() - 1e-12).all()


def test_whoever_only_holds_a_pendant_is_no_real_cut() -> None:
    """By hand: b holds a; c parts {a, b} from {d, e, f}."""
    ties = [("a", "b"), ("b", "c"), ("c", "d"), ("d", "e"), ("e", "f"), ("f", "d")]
    found = cuts(Network.from_edges(ties))
    assert found.to_dict("index") == {
        "b": {"parts": 2, "pendants": 1, "left_behind": 1, "real_cut": False},
        "c": {"parts": 2, "pendants": 0, "left_behind": 2, "real_cut": True},
        "d": {"parts": 2, "pendants": 0, "left_behind": 2, "real_cut": True},
    }


def test_on_the_hub_of_a_star_everybody_hangs() -> None:
    assert cuts(STAR6).to_dict("index") == {
        "hub": {"parts": 5, "pendants": 5, "left_behind": 4, "real_cut": True}
    }
    assert leaving(STAR6).loc["hub", "fragmentation"] == 1


def test_a_large_network_walks_only_what_is_to_be_feared(monkeypatch: pytest.MonkeyPatch) -> None:
    network = random_network(60, 75)
    everybody = leaving(network)
    monkeypatch.setattr(leaving_module, "_WORK", 40 * (2 * 75 + 60))
    some = leaving(network)
    known = some["distance_fragmentation"].notna()
    top = network.paths.betweenness.argsort()[::-1][:20]
    assert known.iloc[top].all()
    assert 20 <= known.sum() <= 40
    pd.testing.assert_frame_equal(some[known], everybody[known])
    exact = ["parts", "left_behind", "real_cut", "fragmentation"]
    pd.testing.assert_frame_equal(some[exact], everybody[exact])


@pytest.mark.parametrize("actors", ["", "a", "ab"])
def test_among_fewer_than_two_others_shares_are_undefined(actors: str) -> None:
    found = leaving(Network.from_edges([], actors=actors))
    assert found.index.tolist() == list(actors)
    assert found[["fragmentation", "distance_fragmentation"]].isna().all(axis=None)


def test_a_long_chain_is_walked_without_running_out_of_stack() -> None:
    names = [str(i) for i in range(3000)]
    found = cuts(Network.from_edges(list(pairwise(names))))
    assert len(found) == 2998
    assert found["left_behind"].max() == 1499


def test_load_shows_how_much_is_asked_beside_how_much_runs_through() -> None:
    """By hand: b is named by two, c by one; both routes of three run through b."""
    asked = Network.from_edges([("a", "b"), ("c", "b"), ("b", "c")], directed=True)
    found = load(asked)
    assert found["named"].to_dict() == {"a": 0, "b": 2, "c": 1}
    assert found["share_of_ties"].to_dict() == {"a": 0.5, "b": 1, "c": 0.5}
    assert found["bridging"].to_dict() == {"a": 0, "b": 0.5, "c": 0}
    assert found["rank_named"].to_dict() == {"a": 3, "b": 1, "c": 2}
    assert found["rank_bridging"].to_dict() == {"a": 2, "b": 1, "c": 2}


def test_load_without_ties_is_undefined_where_it_would_divide_by_none() -> None:
    found = load(Network.from_edges([], actors="ab"))
    assert found["share_of_ties"].isna().all()
    assert found["rank_bridging"].isna().all()
    assert math.isclose(found["named"].sum(), 0)
