"""Value cycles against a plain search, and what must hold."""

from __future__ import annotations

from itertools import permutations

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.network.grouped import random_network
from verkosto.network.cycles import cycle_share, value_cycles
from verkosto.network.network import Network


def plain(network: Network) -> list[tuple[str, ...]]:
    """Every order of two to four actors that starts with the first of them and comes round."""
    graph, place = network.graph(), {actor: i for i, actor in enumerate(network.actors)}
    found = [
        order
        for length in (2, 3, 4)
        for order in permutations(network.actors, length)
        if min(order, key=place.__getitem__) == order[0]
        and all(graph.has_edge(a, b) for a, b in zip(order, (*order[1:], order[0]), strict=True))
    ]
    return sorted(found, key=lambda order: (len(order), [place[actor] for actor in order]))


@pytest.mark.parametrize("seed", range(6))
def test_the_cycles_are_those_of_a_plain_search(seed: int) -> None:
    network = random_network(seed, directed=True, n=7, share=0.1 + 0.06 * seed)
    found = value_cycles(network)
    assert list(found.cycles) == plain(network)
    assert found.complete


@pytest.mark.parametrize("seed", range(6))
def test_the_share_and_the_parts_are_those_of_networkx(seed: int) -> None:
    network = random_network(seed, directed=True, n=12, share=0.12)
    strong = [part for part in nx.strongly_connected_components(network.graph()) if len(part) > 1]
    found = value_cycles(network)
    assert found.share == cycle_share(network) == sum(map(len, strong)) / 12
    assert sorted(map(sorted, found.components)) == sorted(map(sorted, strong))
    assert [len(part) for part in found.components] == sorted(map(len, strong), reverse=True)


def test_a_round_of_six_is_a_cycle_too_long_to_be_listed() -> None:
    names = "abcdef"
    ring = Network.from_edges(list(zip(names, names[1:] + "a", strict=True)), directed=True)
    found = value_cycles(ring)
    assert (found.share, found.cycles, found.components) == (1, (), (tuple(names),))


def test_what_leads_one_way_has_no_cycle() -> None:
    ladder = Network.from_edges([(a, b) for a in "abcde" for b in "abcde" if a < b], directed=True)
    found = value_cycles(ladder)
    assert (found.share, found.cycles, found.components) == (0, (), ())


def test_a_dense_network_is_listed_only_in_part() -> None:
    """Six actors, all with all: 15 pairs + 40 threes + 90 fours = 145 cycles."""
    full = Network.from_edges([(a, b) for a in "abcdef" for b in "abcdef" if a != b], directed=True)
    assert len(value_cycles(full).cycles) == 145
    some = value_cycles(full, most=20)
    assert (len(some.cycles), some.complete) == (20, False)


def test_with_fewer_than_two_actors_it_is_undefined_and_without_ties_zero() -> None:
    for actors in ("", "a"):
        found = value_cycles(Network.from_edges([], directed=True, actors=actors))
        assert np.isnan(found.share)
        assert found.components == ()
    assert cycle_share(Network.from_edges([], directed=True, actors="ab")) == 0


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 999), st.permutations(range(7)))
def test_names_and_order_change_nothing(seed: int, order: list[int]) -> None:
    network = random_network(seed, directed=True, n=7, share=0.25)
    edges = [(a.upper(), b.upper()) for a, b in reversed(list(network.graph().edges))]
    moved = Network.from_edges(edges, directed=True, actors=[network.actors[i].upper() for i in order])
    before, after = value_cycles(network), value_cycles(moved)
    assert before.share == after.share

    def arrows(cycle: tuple[str, ...]) -> frozenset[tuple[str, str]]:
        return frozenset(zip(map(str.upper, cycle), map(str.upper, (*cycle[1:], cycle[0])), strict=True))

    assert set(map(arrows, before.cycles)) == set(map(arrows, after.cycles))


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 999))
def test_turning_every_arrow_round_turns_the_cycles(seed: int) -> None:
    network = random_network(seed, directed=True, n=7, share=0.25)
    back = Network.from_edges(
        [(b, a) for a, b in network.graph().edges], directed=True, actors=list(network.actors)
    )
    assert cycle_share(network) == cycle_share(back)
    turned = {(cycle[0], *reversed(cycle[1:])) for cycle in value_cycles(back).cycles}
    assert turned == set(value_cycles(network).cycles)
    assert value_cycles(back).components == value_cycles(network).components


def test_an_isolate_thins_the_share_and_parts_add_up() -> None:
    round_trip = [("a", "b"), ("b", "a")]
    one = Network.from_edges(round_trip, directed=True)
    more = Network.from_edges(round_trip, directed=True, actors="abz")
    assert (cycle_share(one), cycle_share(more)) == (1, pytest.approx(2 / 3))
    assert value_cycles(one).cycles == value_cycles(more).cycles
    both = Network.from_edges([*round_trip, ("x", "y"), ("y", "z"), ("z", "x")], directed=True)
    assert value_cycles(both).cycles == (("a", "b"), ("x", "y", "z"))
    assert value_cycles(both).components == (("x", "y", "z"), ("a", "b"))
