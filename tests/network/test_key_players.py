"""Key players, against the golden values and every set taken out by hand."""

from __future__ import annotations

import math
from itertools import combinations

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.network.surveys import COMPLETE6
from tests.network.test_chance import random_network
from tests.network.test_golden_networks import broker, valued
from tests.network.test_invariants import NAMES, Edge, edges, views
from tests.network.test_leaving import distance_fragmentation
from verkosto.model import View
from verkosto.network import key_players as key_players_module
from verkosto.network.absence import distance_fragmentation_without
from verkosto.network.key_players import key_players
from verkosto.network.network import Network


def test_the_golden_network_hangs_on_its_known_key_players() -> None:
    """Domain 3.5, G3, union view."""
    found = key_players(valued(View.UNION))
    assert found.leave[:2] == (("A",), ("A", "E"))
    assert found.leave_fragmentation[:2] == pytest.approx((0.4151, 0.6667), abs=5e-5)
    assert found.before == pytest.approx(0.3095, abs=5e-5)
    assert found.exact


def test_the_broker_is_the_key_player_of_its_figure() -> None:
    """Domain 3.5, G2: without X fragmentation is 0.5714; X is one step from four and two from four."""
    found = key_players(broker())
    assert (found.leave[0], found.reach[0]) == (("X",), ("X",))
    assert found.leave_fragmentation[0] == pytest.approx(0.5714, abs=5e-5)
    assert found.reach_share[0] == pytest.approx((1 + 4 + 4 / 2) / 9)


@settings(max_examples=15, deadline=None)
@given(edges())
def test_the_sets_are_the_best_of_all(listed: list[Edge]) -> None:
    """Judge: networkx, every set apart."""
    network = views(listed)[0]
    found = key_players(network)
    steps = dict(nx.all_pairs_shortest_path_length(network.contacts))
    for k in (1, 2):
        without, reach = [], []
        for chosen in combinations(range(network.n), k):
            rest = nx.Graph(network.contacts)
            rest.remove_nodes_from(chosen)
            without.append(distance_fragmentation(rest))
            near = [max(1 / max(steps[i].get(j, math.inf), 1) for i in chosen) for j in range(network.n)]
            reach.append(sum(near) / network.n)
        assert found.leave_fragmentation[k - 1] == pytest.approx(max(without), abs=1e-12)
        assert found.reach_share[k - 1] == pytest.approx(max(reach))
        assert found.leave_ties[k - 1] == np.isclose(without, max(without), atol=1e-9, rtol=0).sum()
        assert found.reach_ties[k - 1] == np.isclose(reach, max(reach), atol=1e-9, rtol=0).sum()


@settings(max_examples=15, deadline=None)
@given(edges(), st.permutations(NAMES), st.permutations(NAMES))
def test_names_and_order_change_no_value(listed: list[Edge], names: list[str], order: list[str]) -> None:
    renamed = dict(zip(NAMES, names, strict=True))
    other = [(renamed[b], renamed[a], strength) for a, b, strength in reversed(listed)]
    first = key_players(views(listed)[0])
    second = key_players(views(other, "".join(order))[0])
    assert first.leave_fragmentation == pytest.approx(second.leave_fragmentation)
    assert first.reach_share == pytest.approx(second.reach_share)
    assert (first.leave_ties, first.reach_ties) == (second.leave_ties, second.reach_ties)


def test_where_all_are_equal_every_set_shares_the_best_value() -> None:
    found = key_players(COMPLETE6)
    assert found.leave == (("a",), ("a", "b"), ("a", "b", "c"))
    assert found.leave_ties == found.reach_ties == (6, 15, 20)
    assert found.leave_fragmentation == (0, 0, 0)
    assert found.reach_share == (1, 1, 1)


@pytest.mark.parametrize("seed", range(4))
def test_steps_with_exchanges_come_close_to_the_best_sets(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    network = random_network(24, 40, seed=seed)
    best = key_players(network)
    monkeypatch.setattr(key_players_module, "_EXHAUSTIVE", 0)
    found = key_players(network)
    assert not found.exact
    assert found.leave_ties == (None, None, None)
    assert found.leave_fragmentation[0] == best.leave_fragmentation[0]
    for ours, most in zip(found.leave_fragmentation[1:], best.leave_fragmentation[1:], strict=True):
        assert most - 0.02 <= ours <= most + 1e-12
    for ours, most in zip(found.reach_share, best.reach_share, strict=True):
        assert most - 0.03 <= ours <= most + 1e-12


def test_a_large_network_tries_the_best_connected(monkeypatch: pytest.MonkeyPatch) -> None:
    network = random_network(70, 120)
    monkeypatch.setattr(key_players_module, "_WORK", 0)
    found = key_players(network)
    degree = np.diff(network.symmetric.indptr)
    least = sorted(degree)[-key_players_module._FEWEST]
    assert all(degree[network.actors.get_loc(actor)] >= least for actor in found.leave[2])
    assert math.isfinite(found.leave_fragmentation[2])


def test_several_words_of_bits_hold_a_larger_network() -> None:
    """Judge: networkx; 130 actors need three words, some of them have no ties."""
    network = random_network(130, 150)
    sets = np.array([[0, 64], [63, 129], [5, 128]])
    for chosen, value in zip(sets, distance_fragmentation_without(network.symmetric, sets), strict=True):
        rest = nx.Graph(network.contacts)
        rest.remove_nodes_from(chosen.tolist())
        assert value == pytest.approx(distance_fragmentation(rest), abs=1e-12)


@pytest.mark.parametrize("actors, leave, reach", [("", 0, 0), ("a", 0, 1), ("abc", 1, 3), ("abcd", 2, 3)])
def test_in_a_tiny_network_there_are_no_larger_sets(actors: str, leave: int, reach: int) -> None:
    found = key_players(Network.from_edges([], actors=actors))
    assert [bool(some) for some in found.leave] == [k <= leave for k in (1, 2, 3)]
    assert [bool(some) for some in found.reach] == [k <= reach for k in (1, 2, 3)]
    assert [math.isnan(value) for value in found.leave_fragmentation] == [k > leave for k in (1, 2, 3)]


def test_progress_is_told_to_the_end() -> None:
    told: list[tuple[int, int]] = []
    key_players(random_network(40, 80), lambda done, steps: told.append((done, steps)))
    assert told[-1] == (100, 100)
    assert told == sorted(told)
    assert len(told) <= 101
