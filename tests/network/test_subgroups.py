"""Subgroups, against networkx, published surveys, the null table, and networks whose parts are known."""

from __future__ import annotations

from itertools import combinations

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.network.surveys import COMPLETE6, STAR6
from tests.network.test_golden_networks import broker, valued
from tests.network.test_rewired import random_network
from verkosto.model import View
from verkosto.network.network import Network
from verkosto.network.subgroups import Subgroups, _agreement, _best, _numbered, subgroups

#: Domain 3.3: n, mean degree, and median Q of 300–600 random networks (there divided by Louvain).
NULL_TABLE = [(12, 4, 0.21), (15, 4, 0.25), (25, 6, 0.25), (60, 6, 0.34)]


def circles(parts: int, size: int, *, between: int = 1, seed: int = 1) -> Network:
    """Parts whose members all know one another, and some ties between them."""
    names = [f"{part}{i:02}" for part in range(parts) for i in range(size)]
    inside = [(a, b) for a in names for b in names if a < b and a[0] == b[0]]
    across = [(a, b) for a in names for b in names if a < b and a[0] != b[0]]
    chosen = np.random.default_rng(seed).choice(len(across), between, replace=False)
    return Network.from_edges([*inside, *(across[i] for i in chosen)], actors=names)


def parts_of(division: pd.Series) -> list[set[str]]:
    return [set(members) for _, members in division.groupby(division).groups.items()]


def judge(network: Network, division: pd.Series) -> float:
    """Modularity of a division by networkx."""
    graph = nx.Graph(network.graph())
    return float(nx.community.modularity(graph, parts_of(division), weight=None))


def rand_by_pairs(first: np.ndarray, second: np.ndarray) -> float:
    """The adjusted Rand index, pair by pair."""
    pairs = list(combinations(range(len(first)), 2))
    one = np.array([first[i] == first[j] for i, j in pairs])
    two = np.array([second[i] == second[j] for i, j in pairs])
    chance = one.sum() * two.sum() / len(pairs)
    most = (one.sum() + two.sum()) / 2
    return 1.0 if most == chance else float(((one & two).sum() - chance) / (most - chance))


# -- the division --------------------------------------------------------------------------------------------


def test_the_golden_networks_have_the_known_best_divisions() -> None:
    """Domain 3.5: 0.3672 for the broker figure, 0.2465 for {A,B,C,D}, {E,F,G,H}."""
    assert subgroups(broker(), draws=0).modularity == pytest.approx(0.3672, abs=5e-5)
    found = subgroups(valued(View.UNION), draws=0)
    assert found.modularity == pytest.approx(0.2465, abs=5e-5)
    assert parts_of(found.best) == [set("ABCD"), set("EFGH")]


@settings(max_examples=40)
@given(n=st.integers(2, 20), share=st.floats(0, 1), directed=st.booleans(), seed=st.integers(0, 999))
def test_modularity_is_that_of_the_division_by_another_program(
    n: int, share: float, directed: bool, seed: int
) -> None:
    pairs = n * (n - 1) // (1 if directed else 2)
    network = random_network(n, max(1, round(share * pairs)), directed=directed, seed=seed)
    found = subgroups(network, runs=5, draws=0)
    assert found.modularity == pytest.approx(judge(network, found.best), abs=1e-9)


@settings(max_examples=25)
@given(n=st.integers(2, 6), share=st.floats(0, 1), seed=st.integers(0, 999))
def test_no_division_of_a_small_network_is_better(n: int, share: float, seed: int) -> None:
    """Every division into parts, one by one."""
    network = random_network(n, max(1, round(share * n * (n - 1) / 2)), seed=seed)
    best = max(judge(network, pd.Series(labels, network.actors)) for labels in divisions(n))
    assert subgroups(network, draws=0).modularity == pytest.approx(best, abs=1e-9)


def divisions(n: int) -> list[list[int]]:
    found: list[list[int]] = [[0]]
    for _ in range(n - 1):
        found = [[*labels, part] for labels in found for part in range(max(labels) + 2)]
    return found


@pytest.mark.shared
def test_no_published_survey_has_a_better_division_than_the_one_found() -> None:
    """``modularity_best_found`` of expected.json: the best of 100 runs of Louvain and Leiden in igraph."""
    from tests.network.test_known_figures import VIEWS, expected, network, undirected_view

    for name, view in VIEWS:
        known = expected(name)[view]["figures"]["modularity_best_found"]["value"]
        found = subgroups(network(name, view, undirected_view(name, view)), draws=0)
        assert found.modularity >= known - 1e-3, (name, view)


@pytest.mark.parametrize("row", NULL_TABLE, ids=lambda row: f"n{row[0]}k{row[1]}")
def test_random_networks_reach_the_modularity_of_the_published_table(row: tuple[int, int, float]) -> None:
    """Medians of two decimals; Leiden finds a little more than the table's Louvain."""
    n, degree, median = row
    reached = [subgroups(random_network(n, n * degree // 2, seed=i), 5, 0).modularity for i in range(150)]
    assert median - 0.01 <= np.median(reached) <= median + 0.02


def test_the_largest_subgroup_is_number_one_and_equals_are_numbered_in_order() -> None:
    assert _numbered(np.array([7, 3, 3, 9, 9, 5])).tolist() == [3, 1, 1, 2, 2, 4]


def test_isolates_are_subgroups_of_their_own_and_do_not_count() -> None:
    network = circles(2, 8)
    lonely = Network.from_edges([(a, b) for a, b in network.graph().edges], actors=["alone", *network.actors])
    found = subgroups(lonely, draws=0)
    assert found.best["alone"] == 3
    assert (found.best == 3).sum() == 1
    assert found.count == 2


# -- invariants ----------------------------------------------------------------------------------------------


@settings(max_examples=20)
@given(seed=st.integers(0, 999), directed=st.booleans())
def test_names_and_order_change_neither_modularity_nor_a_clear_division(seed: int, directed: bool) -> None:
    network = circles(3, 6, between=5, seed=seed)
    places = np.random.default_rng(seed).permutation(network.n)
    names = {name: f"x{place:02}" for name, place in zip(network.actors, places, strict=True)}
    edges = [(names[a], names[b]) for a, b in network.graph().edges]
    other = Network.from_edges(edges, actors=sorted(names.values()), directed=directed)
    before, after = subgroups(network, draws=0), subgroups(other, draws=0)
    assert before.modularity == pytest.approx(after.modularity)
    renamed = [{names[name] for name in part} for part in parts_of(before.best)]
    assert sorted(map(sorted, renamed)) == sorted(map(sorted, parts_of(after.best)))


@settings(max_examples=20)
@given(n=st.integers(4, 16), seed=st.integers(0, 999))
def test_an_isolate_changes_nothing_but_its_own_subgroup(n: int, seed: int) -> None:
    network = random_network(n, 2 * n - 3, seed=seed)
    more = Network.from_edges(list(network.graph().edges), actors=[*network.actors, "alone"])
    before, after = subgroups(network, draws=0), subgroups(more, draws=0)
    assert before.modularity == pytest.approx(after.modularity)
    assert (after.best == after.best["alone"]).sum() == 1


# -- how far divisions agree ---------------------------------------------------------------------------------


@given(st.lists(st.lists(st.integers(0, 3), min_size=6, max_size=6), min_size=1, max_size=4))
def test_agreement_is_the_adjusted_rand_index_of_every_two_divisions(divided: list[list[int]]) -> None:
    made = np.array(divided)
    by_pairs = [[rand_by_pairs(one, other) for other in made] for one in made]
    assert _agreement(made) == pytest.approx(np.array(by_pairs), abs=1e-9)


# -- what is shown -------------------------------------------------------------------------------------------


def test_circles_with_few_ties_between_them_are_shown() -> None:
    found = subgroups(circles(2, 8, between=2), draws=100)
    assert found.doubt == ""
    assert found.shown is not None
    assert parts_of(found.shown) == [set(found.best.index[:8]), set(found.best.index[8:])]
    assert found.stability == pytest.approx(1)
    assert found.modularity > found.band.high
    assert found.band.share_below == 1


def test_random_networks_hardly_ever_show_subgroups() -> None:
    """At most 2 of 40, that is 5 %."""
    found = [subgroups(random_network(25, 60, seed=seed), 10, 40, seed).doubt for seed in range(40)]
    assert found.count("") <= 2


def test_what_the_numbers_of_ties_alone_give_is_not_shown() -> None:
    """A star of 20 cannot be otherwise."""
    star = Network.from_edges([("hub", f"{i}") for i in range(20)])
    assert subgroups(star, draws=40).doubt == "as-chance"


@pytest.mark.parametrize(
    "network, draws, doubt",
    [
        (broker(), 40, "few-actors"),
        (STAR6, 40, "few-actors"),
        (COMPLETE6, 40, "few-actors"),
        (Network.from_edges([], actors=list("abc")), 40, "few-actors"),
        (Network.from_edges([], actors=[]), 40, "few-actors"),
        (Network.from_edges([], actors=[f"{i}" for i in range(20)]), 40, "no-ties"),
        (circles(2, 8), 0, "not-drawn"),
    ],
    ids=["few", "star", "complete", "few without ties", "nobody", "many without ties", "nothing drawn"],
)
def test_the_doubt_says_why_nothing_is_shown(network: Network, draws: int, doubt: str) -> None:
    found = subgroups(network, 10, draws)
    assert found.doubt == doubt
    assert found.shown is None
    assert found.best.index.equals(network.actors)


def test_without_ties_there_is_no_modularity_and_everybody_is_alone() -> None:
    found = subgroups(Network.from_edges([], actors=[f"{i}" for i in range(20)]))
    assert np.isnan([found.modularity, found.stability, found.band.low]).all()
    assert found.best.nunique() == 20
    assert found.count == 0


def test_divisions_that_differ_from_seed_to_seed_are_not_shown() -> None:
    """A ring of 80 has many ways to be cut and more modularity than rewired ones, which have short cuts."""
    ring = [(f"{i:02}", f"{(i + step) % 80:02}") for i in range(80) for step in (1, 2)]
    found = subgroups(Network.from_edges(ring), 20, 40)
    assert found.modularity > found.band.high
    assert found.stability < 0.7
    assert found.doubt == "unstable"


def test_missing_answers_that_change_the_division_are_a_doubt() -> None:
    network = circles(2, 8, between=2)
    same, other = circles(2, 8, between=3, seed=4), random_network(16, 30)
    other = Network.from_edges(
        [(network.actors[int(a)], network.actors[int(b)]) for a, b in other.graph().edges],
        actors=list(network.actors),
    )
    steady = subgroups(network, draws=60, imputed=[same, same])
    shaken = subgroups(network, draws=60, imputed=[other, same, other])
    assert steady.stability_missing == pytest.approx(1)
    assert steady.doubt == ""
    assert shaken.stability_missing < 0.7
    assert shaken.doubt == "unstable"
    assert np.isnan(subgroups(network, draws=60).stability_missing)


def test_what_is_compared_with_chance_is_told_beside_the_best_that_was_found() -> None:
    found = [subgroups(random_network(40, 90, seed=seed), draws=30, seed=seed) for seed in range(5)]
    assert all(one.compared <= one.modularity for one in found)
    assert any(one.compared < one.modularity for one in found)
    assert all((one.doubt == "as-chance") == (one.compared <= one.band.high + 1e-12) for one in found)


def test_modularity_has_a_range_where_missing_answers_are_filled_in() -> None:
    """From the 5 % to the 95 % point of the filled networks' own Q, the shown one among them."""
    network = circles(2, 8, between=2)
    imputed = [circles(2, 8, between=many, seed=many) for many in range(3, 12)]
    found = subgroups(network, draws=20, imputed=imputed)
    own = [subgroups(one, 10, 0).modularity for one in imputed]
    assert found.range == pytest.approx((min(own), found.modularity), abs=1e-9)
    assert subgroups(network, draws=20).range is None


def test_chance_and_the_network_are_compared_at_equal_effort() -> None:
    """A rewired network as it stands lies above some 97.5 % of its like no more often than it should."""
    above = 0
    for seed in range(16):
        above += subgroups(random_network(30, 80, seed=seed), 50, 40, seed).doubt != "as-chance"
    assert above <= 3


def test_the_same_seed_gives_the_same_and_another_seed_another_band() -> None:
    network = random_network(30, 75)
    first, again, other = (subgroups(network, 20, 40, seed) for seed in (1, 1, 2))
    assert (first.best == again.best).all()
    assert (first.band, first.stability) == (again.band, again.stability)
    assert first.band != other.band


def test_the_seed_reaches_the_division() -> None:
    """One run of a network with many good divisions ends differently from seed to seed."""
    network = random_network(120, 360)
    reached = {_best(network.symmetric, 1, np.random.default_rng(seed))[0] for seed in range(8)}
    assert len(reached) > 1


@pytest.mark.parametrize("draws", [0, 3, 120])
def test_progress_is_told_up_to_the_end(draws: int) -> None:
    told: list[tuple[int, int]] = []
    subgroups(circles(2, 8), 5, draws, tell=lambda done, steps: told.append((done, steps)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] == max(draws, 1)
    assert len(told) <= 100


def test_subgroups_of_at_least_two_are_counted() -> None:
    found = subgroups(circles(3, 5), draws=0)
    assert isinstance(found, Subgroups)
    assert found.count == 3
