"""Who stands between two groups, how deep holes are, who would fall out: against brute force and networkx."""

from __future__ import annotations

from itertools import product

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from verkosto.network.between import deepest_hole, go_betweens, parts_without
from verkosto.network.measures.brokerage import brokerage
from verkosto.network.network import Network


def drawn(seed: int, n: int = 14, ties: int = 24) -> tuple[Network, pd.Series]:
    """A random network with three groups, some actors without one."""
    random = np.random.default_rng(seed)
    names = [f"a{i}" for i in range(n)]
    pairs = {tuple(sorted(random.choice(n, 2, replace=False).tolist())) for _ in range(ties)}
    groups = pd.Series(random.choice(np.array(["x", "y", "z", None], dtype=object), n), index=names)
    return Network.from_edges([(names[a], names[b]) for a, b in pairs], actors=names), groups


def counted(network: Network, groups: pd.Series, first: str, second: str) -> dict[str, int]:
    """By brute force: pairs of the two groups without a tie that have the actor in common."""
    contacts = {
        actor: {network.actors[j] for j in network.symmetric[[i], :].indices}
        for i, actor in enumerate(network.actors)
    }
    left, right = (groups.index[(groups == side).to_numpy()] for side in (first, second))
    return {
        v: sum(
            a in contacts[v] and b in contacts[v] and b not in contacts[a] for a, b in product(left, right)
        )
        for v in network.actors
    }


@given(st.integers(0, 10_000))
def test_go_betweens_are_those_of_brute_force(seed: int) -> None:
    network, groups = drawn(seed)
    assert go_betweens(network, groups, "x", "y").to_dict() == counted(network, groups, "x", "y")


@given(st.integers(0, 10_000))
def test_the_two_groups_can_be_told_either_way_round(seed: int) -> None:
    network, groups = drawn(seed)
    one, other = (go_betweens(network, groups, *pair) for pair in (("x", "y"), ("y", "x")))
    pd.testing.assert_series_equal(one, other)


def test_with_two_groups_go_betweens_are_the_gatekeepers_and_representatives() -> None:
    """Gould and Fernandez: whoever is in one of the two groups mediates between them as one of these two."""
    network, _ = drawn(7)
    groups = pd.Series(["x", "y"] * 7, index=network.actors)
    told = brokerage(network, groups)["gatekeeper"]
    assert go_betweens(network, groups, "x", "y").tolist() == told.astype(int).tolist()


@given(st.integers(0, 10_000))
def test_parts_without_an_actor_are_those_of_networkx(seed: int) -> None:
    network, _ = drawn(seed, ties=14)
    graph = nx.Graph()
    graph.add_nodes_from(network.actors)
    rows, columns = network.symmetric.tocoo().coords
    graph.add_edges_from((network.actors[a], network.actors[b]) for a, b in zip(rows, columns, strict=True))
    for actor in network.actors:
        own = nx.node_connected_component(graph, actor) - {actor}
        expected = [set(part) for part in nx.connected_components(graph.subgraph(own))]
        found = parts_without(network, actor)
        assert sorted(map(sorted, expected)) == sorted(map(sorted, found))
        assert [len(part) for part in found] == sorted(map(len, found), reverse=True)


def test_the_deepest_hole_is_between_the_groups_without_ties() -> None:
    """Two full halves of 8: 2·28 = 56 ties, 56·64/120 = 29.87 of them expected across, none there."""
    names = [f"a{i}" for i in range(16)]
    ties = [(a, b) for half in (names[:8], names[8:]) for i, a in enumerate(half) for b in half[:i]]
    groups = pd.Series(["x"] * 8 + ["y"] * 8, index=names)
    depth = deepest_hole(Network.from_edges(ties), groups)
    assert depth == pytest.approx(np.sqrt(56 * 64 / 120))
    mixed = pd.Series(["x", "y"] * 8, index=names)
    assert deepest_hole(Network.from_edges(ties), mixed) < 0


def test_where_too_few_ties_are_expected_there_is_no_depth() -> None:
    network = Network.from_edges([("a", "b"), ("b", "c")])
    assert np.isnan(deepest_hole(network, pd.Series({"a": "x", "b": "x", "c": "y"})))
    assert np.isnan(deepest_hole(network, pd.Series({"a": "x", "b": "x", "c": "x"})))
