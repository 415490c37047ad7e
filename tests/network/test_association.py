"""Two relations beside each other, against plain loops over every shuffle."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import sparse

from tests.network.grouped import random_network
from tests.network.surveys import survey
from verkosto.model import Relation, View
from verkosto.network import association as module
from verkosto.network.association import association, multiplexity
from verkosto.network.build import build_network
from verkosto.network.network import Network


def known(network: Network) -> np.ndarray:
    rows, columns = np.indices((network.n, network.n)).reshape(2, -1)
    return network.known(rows, columns).reshape(network.n, network.n)


def plain(first: Network, second: Network, order: list[int]) -> float:
    """np.corrcoef over the pairs known in both, the second relation's actors moved."""
    there = second.ties.toarray()[np.ix_(order, order)]
    mask = known(first) & known(second)[np.ix_(order, order)]
    one, other = first.ties.toarray()[mask], there[mask]
    if len(set(one)) < 2 or len(set(other)) < 2:
        return np.nan
    return float(np.corrcoef(one, other)[0, 1])


def incomplete(seed: int, view: View, nonrespondents: str, *, reversed_flow: bool = False) -> Network:
    random = np.random.default_rng(seed)
    rows = [
        (a, b, random.choice([1.0, 0.0, np.nan], p=[0.45, 0.4, 0.15])) for a in "abcdef" for b in "abcdef"
    ]
    asked = survey(
        [row for row in rows if row[0] != row[1] and row[0] not in nonrespondents],
        members="abcdef",
        nonrespondents=list(nonrespondents),
        relations=[Relation("r", "R", reversed_flow=reversed_flow)],
    )
    return build_network(asked, "r", view, "1")


PAIRS = [
    (random_network(1, directed=True, n=6), random_network(2, directed=True, n=6)),
    (random_network(3, directed=False, n=6), random_network(4, directed=False, n=6)),
    (incomplete(1, View.DIRECTED, ""), incomplete(2, View.DIRECTED, "")),
    (incomplete(1, View.DIRECTED, "f"), incomplete(2, View.DIRECTED, "f")),
    (incomplete(3, View.DIRECTED, "f"), incomplete(4, View.DIRECTED, "ef", reversed_flow=True)),
    (incomplete(3, View.UNION, "f"), incomplete(4, View.UNION, "f")),
    (incomplete(5, View.CONFIRMED, ""), incomplete(6, View.CONFIRMED, "a")),
]


@pytest.mark.parametrize("first, second", PAIRS)
def test_the_correlation_is_that_of_a_plain_loop_over_known_pairs(first: Network, second: Network) -> None:
    found = association(first, second, draws=0)
    assert found.correlation == pytest.approx(plain(first, second, list(range(first.n))), nan_ok=True)
    mask = known(first) & known(second)
    one, other = first.ties.toarray()[mask] > 0, second.ties.toarray()[mask] > 0
    assert found.jaccard == pytest.approx((one & other).sum() / (one | other).sum())
    assert np.isnan(found.low)
    assert found.draws == 0


@pytest.mark.parametrize("first, second", PAIRS)
def test_the_range_is_that_of_every_shuffle_within_its_error(first: Network, second: Network) -> None:
    """All 720 orders that move respondents among respondents; four standard errors of the share."""
    fully = [(a, b) for a, b in zip(first.answered, second.answered, strict=True)]
    orders = [
        list(order)
        for order in permutations(range(first.n))
        if all(fully[i] == fully[place] for place, i in enumerate(order))
    ]
    every = np.array([plain(first, second, order) for order in orders])
    every = every[~np.isnan(every)]
    found = association(first, second, draws=4000)
    exact = (every < found.correlation - 1e-12).mean()
    assert found.share_below == pytest.approx(exact, abs=4 * 0.5 / 4000**0.5)
    room = 4 * (0.025 * 0.975 / 4000) ** 0.5 + 1 / len(every)
    for end, share in ((found.low, 0.025), (found.high, 0.975)):
        assert (every < end - 1e-12).mean() <= share + room
        assert (every <= end + 1e-12).mean() >= share - room


@pytest.mark.parametrize("directed", [False, True])
def test_a_relation_coincides_with_itself(directed: bool) -> None:
    network = random_network(1, directed=directed)
    found = association(network, network, draws=500)
    assert found.jaccard == 1
    assert found.correlation == pytest.approx(1)
    assert found.share_below > 0.9


def test_a_relation_and_what_it_leaves_out_are_opposites() -> None:
    network = random_network(1, directed=True)
    pairs = [(a, b) for a in network.actors for b in network.actors if a != b]
    rest = [pair for pair in pairs if pair not in network.graph().edges]
    found = association(network, Network.from_edges(rest, directed=True, actors=list(network.actors)), 200)
    assert found.correlation == pytest.approx(-1)
    assert found.jaccard == 0


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 999), st.integers(0, 999), st.booleans(), st.permutations(range(9)))
def test_order_names_and_which_comes_first_change_nothing(
    seed: int, other: int, directed: bool, order: list[int]
) -> None:
    first, second = (random_network(s, directed=directed) for s in (seed, other))
    before, back = association(first, second, draws=0), association(second, first, draws=0)

    def moved(network: Network) -> Network:
        edges = reversed(list(network.graph().edges))
        return Network.from_edges(edges, directed=directed, actors=[network.actors[i] for i in order])

    after = association(moved(first), moved(second), draws=0)
    for same in (back, after):
        assert (same.jaccard, same.correlation) == pytest.approx(
            (before.jaccard, before.correlation), nan_ok=True
        )


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 999), st.integers(0, 999))
def test_turning_every_arrow_round_changes_nothing(seed: int, other: int) -> None:
    first, second = (random_network(s, directed=True) for s in (seed, other))

    def turned(network: Network) -> Network:
        edges = [(b, a) for a, b in network.graph().edges]
        return Network.from_edges(edges, directed=True, actors=list(network.actors))

    before = association(first, second, draws=0)
    after = association(turned(first), turned(second), draws=0)
    assert (after.jaccard, after.correlation) == pytest.approx(
        (before.jaccard, before.correlation), nan_ok=True
    )


def test_an_isolate_leaves_jaccard_and_multiplexity_alone() -> None:
    first, second = random_network(1, directed=True), random_network(2, directed=True)

    def wider(network: Network) -> Network:
        return Network.from_edges(network.graph().edges, directed=True, actors=[*network.actors, "alone"])

    before, after = association(first, second, 0), association(wider(first), wider(second), 0)
    assert after.jaccard == before.jaccard
    assert after.correlation > before.correlation  # more pairs in which neither is
    assert multiplexity([first, second]) == multiplexity([wider(first), wider(second)])


@pytest.mark.parametrize(
    "ends", [[], [("a", "b"), ("b", "a"), ("a", "c"), ("c", "a"), ("b", "c"), ("c", "b")]]
)
def test_without_contrast_a_correlation_is_undefined(ends: list[tuple[str, str]]) -> None:
    flat = Network.from_edges(ends, directed=True, actors="abc")
    found = association(flat, Network.from_edges([("a", "b")], directed=True, actors="abc"), 50)
    assert np.isnan(found.correlation)
    assert found.draws == 0
    assert found.jaccard == (1 / 6 if ends else 0)


@pytest.mark.parametrize("actors", ["", "a"])
def test_without_pairs_everything_is_undefined(actors: str) -> None:
    alone = Network.from_edges([], actors=actors)
    found = association(alone, alone, 50)
    assert np.isnan(found.jaccard)
    assert np.isnan(found.correlation)


def test_other_actors_or_other_directions_are_refused() -> None:
    one = Network.from_edges([("a", "b")])
    with pytest.raises(ValueError, match="same actors"):
        association(one, Network.from_edges([("a", "c")]))
    with pytest.raises(ValueError, match="arrows"):
        association(one, Network.from_edges([("a", "b")], directed=True))
    with pytest.raises(ValueError, match="same actors"):
        multiplexity([one, Network.from_edges([("a", "c")])])


def test_a_list_is_searched_where_the_table_would_be_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = PAIRS[4]
    table = association(first, second, 300)
    monkeypatch.setattr(module, "_LARGEST", 1)
    assert association(first, second, 300) == table
    monkeypatch.setattr(module, "_WORK", 0)
    assert association(first, second, 300).draws == 0


def test_the_same_seed_gives_the_same_and_progress_is_told() -> None:
    first, second = (random_network(seed, directed=True, n=20) for seed in (1, 2))
    told: list[tuple[int, int]] = []
    once = association(first, second, 400, 5, lambda done, steps: told.append((done, steps)))
    assert once == association(first, second, 400, 5) != association(first, second, 400, 6)
    assert 10 <= len(told) <= 100
    assert told[-1] == (400, 400)


def test_pairs_have_as_many_relations_as_a_plain_count() -> None:
    networks = [random_network(seed, directed=seed % 2 == 0) for seed in range(4)]
    kinds: dict[frozenset[str], set[int]] = {}
    for which, network in enumerate(networks):
        for pair in network.graph().edges:
            kinds.setdefault(frozenset(pair), set()).add(which)
    assert multiplexity(networks) == pytest.approx(np.mean([len(found) for found in kinds.values()]))


def test_one_relation_is_one_and_none_is_undefined() -> None:
    network = random_network(1, directed=True)
    assert multiplexity([network]) == 1
    assert multiplexity([network] * 3) == 3
    assert np.isnan(multiplexity([]))
    assert np.isnan(multiplexity([Network.from_edges([], actors="abc")] * 2))


def test_the_networks_are_left_as_they_were() -> None:
    first, second = (random_network(seed, directed=True) for seed in (1, 2))
    before = [sparse.csr_array(network.ties, copy=True) for network in (first, second)]
    association(first, second, 50)
    multiplexity([first, second])
    assert all((old != network.ties).nnz == 0 for old, network in zip(before, (first, second), strict=True))
