"""The robustness curve, against the golden values and a plain removal step by step."""

from __future__ import annotations

import math

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.network.surveys import COMPLETE6, CYCLE6, STAR6
from tests.network.test_chance import random_network
from tests.network.test_golden_networks import broker
from tests.network.test_invariants import NAMES, Edge, edges, views
from verkosto.network.attack import attack
from verkosto.network.measures.robustness import best_connected_first, largest_parts, robustness
from verkosto.network.network import Network
from verkosto.network.pieces import contact_lists


@pytest.mark.parametrize(
    "network, expected",
    [(STAR6, 0.1389), (CYCLE6, 0.3056), (COMPLETE6, 0.4167), (broker(), 0.2469)],
    ids=["star", "ring", "complete", "broker"],
)
def test_the_golden_networks_are_as_robust_as_published(network: Network, expected: float) -> None:
    """Domain 3.5, G1 and G2."""
    assert robustness(network) == pytest.approx(expected, abs=5e-5)
    found = attack(network, draws=0)
    assert found.robustness == robustness(network)
    assert found.curve["best_connected"][1:].mean() == pytest.approx(found.robustness)


@settings(max_examples=60)
@given(edges(), st.randoms(use_true_random=False))
def test_the_curve_is_that_of_taking_actors_out_one_by_one(listed: list[Edge], random: object) -> None:
    """Judge: networkx components after each removal, in the order that the rule gives."""
    network = views(listed)[1]
    contacts = contact_lists(network.symmetric)
    tied = list(range(network.n))
    random.shuffle(tied)  # type: ignore[attr-defined]
    order = best_connected_first(contacts, tied)
    left = nx.Graph(network.contacts)
    sizes = [max(map(len, nx.connected_components(left)))]
    for actor in order:
        assert left.degree[actor] == max(degree for _, degree in left.degree)
        equals = [i for i, degree in left.degree if degree == left.degree[actor]]
        assert actor == min(equals, key=tied.index)
        left.remove_node(actor)
        sizes.append(max(map(len, nx.connected_components(left)), default=0))
    assert largest_parts(contacts, order) == sizes


@settings(max_examples=40)
@given(edges(), st.permutations(NAMES), st.permutations(NAMES))
def test_neither_names_nor_the_order_of_rows_change_the_curve(
    listed: list[Edge], names: list[str], order: list[str]
) -> None:
    renamed = dict(zip(NAMES, names, strict=True))
    other = [(renamed[a], renamed[b], strength) for a, b, strength in reversed(listed)]
    for before, after in zip(views(listed), views(other, "".join(order)), strict=True):
        first, second = (attack(network, draws=0).curve["best_connected"] for network in (before, after))
        np.testing.assert_array_equal(first, second)


@settings(max_examples=40)
@given(edges())
def test_turning_the_arrows_round_changes_nothing(listed: list[Edge]) -> None:
    back = [(b, a, strength) for a, b, strength in listed]
    assert robustness(views(listed)[0]) == robustness(views(back)[0])


@settings(max_examples=40)
@given(edges())
def test_an_isolate_adds_only_to_the_denominator_and_to_the_last_steps(listed: list[Edge]) -> None:
    """The isolate leaves among the last; until there are no ties the sizes of the parts stay."""
    before, after = views(listed)[1], views(listed, f"{NAMES}z")[1]
    n = before.n
    first = attack(before, draws=0).curve["best_connected"].to_numpy() * n
    second = attack(after, draws=0).curve["best_connected"].to_numpy() * (n + 1)
    tied = first[first > 1]
    np.testing.assert_allclose(second[: len(tied)], tied)
    assert second.sum() == pytest.approx(first.sum() + 1)


def test_two_equal_parts_fall_apart_together() -> None:
    """By hand: two triangles keep 3, then 3, 2, 2, 1, 1, 0 of 6 (the next best connected is in the other)."""
    twice = Network.from_edges([("a", "b"), ("b", "c"), ("a", "c"), ("d", "e"), ("e", "f"), ("d", "f")])
    assert (attack(twice, draws=0).curve["best_connected"] * 6).round().tolist() == [3, 3, 2, 2, 1, 1, 0]


def test_at_random_a_star_mostly_keeps_its_hub_for_half_the_way() -> None:
    """By hand: the hub's place among six is even, so after two it is still there in two of three."""
    curve = attack(STAR6, draws=0).curve
    assert (curve["at_random"] * 6).tolist()[:3] == [6, 5, 4]
    assert curve["at_random"].iloc[-1] == 0
    assert curve["gone"].tolist() == list(range(7))


def test_the_same_seed_gives_the_same_curve_and_band() -> None:
    network = random_network(20, 40)
    first, second = attack(network, 50, seed=3), attack(network, 50, seed=3)
    assert first.band == second.band
    assert first.curve.equals(second.curve)


def test_a_network_of_chance_is_as_robust_as_its_rewired_ones() -> None:
    """Share below is uniform then: of 20 networks some lie in each half, and few outside the band."""
    bands = [attack(random_network(25, 50, seed=seed), 60, seed=seed).band for seed in range(20)]
    below = np.array([band.share_below for band in bands])
    assert 4 <= (below < 0.5).sum() <= 16
    assert ((below < 0.025) | (below > 0.975)).sum() <= 4


def test_without_draws_there_is_no_band() -> None:
    band = attack(broker(), draws=0).band
    assert math.isnan(band.low)
    assert math.isnan(band.high)
    assert band.draws == 0


@pytest.mark.parametrize("actors", ["", "a"])
def test_of_fewer_than_two_actors_robustness_is_undefined(actors: str) -> None:
    found = attack(Network.from_edges([], actors=actors), draws=10)
    assert math.isnan(found.robustness)
    assert len(found.curve) == len(actors) + 1


def test_progress_is_told_to_the_end() -> None:
    told: list[tuple[int, int]] = []
    attack(broker(), 50, tell=lambda done, steps: told.append((done, steps)))
    assert told[-1] == (250, 250)
    assert 10 <= len(told) <= 130
    assert told == sorted(told)
