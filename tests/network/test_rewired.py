"""Rewired networks: every actor keeps its number of ties, and all such networks are equally likely."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import chi2

from tests.network.surveys import COMPLETE6, STAR6
from verkosto.network import rewired
from verkosto.network.network import Network
from verkosto.network.rewired import rewired_networks


def random_network(n: int, ties: int, *, directed: bool = False, seed: int = 1) -> Network:
    names = [f"{i:03}" for i in range(n)]
    pairs = [(a, b) for a in names for b in names if (a != b if directed else a < b)]
    chosen = np.random.default_rng(seed).choice(len(pairs), ties, replace=False)
    return Network.from_edges([pairs[i] for i in chosen], actors=names, directed=directed)


def arrows(listed: str, *, directed: bool) -> Network:
    return Network.from_edges([(a, b) for a, b in listed.split()], directed=directed)


def drawn(network: Network, draws: int, seed: int = 1, swaps: int = 10) -> list[np.ndarray]:
    """Each network as a full matrix."""
    n = network.n
    return [
        batch.ties[part : part + n, part : part + n].toarray()
        for batch in rewired_networks(network, draws, np.random.default_rng(seed), swaps)
        for part in range(0, n * batch.blocks, n)
    ]


def with_the_same_degrees(network: Network) -> set[bytes]:
    """Every network with these numbers of ties, by looking at all networks with so many ties."""
    n, directed, out, into = (
        network.n, network.directed, network.ties.sum(axis=1), network.ties.sum(axis=0)
    )  # fmt: skip
    pairs = [(i, j) for i in range(n) for j in range(n) if (i != j if directed else i < j)]
    found = set()
    for chosen in combinations(pairs, network.tie_count):
        matrix = np.zeros((n, n))
        for i, j in chosen:
            matrix[i, j] = 1
            matrix[j, i] = 1 if not directed else matrix[j, i]
        if (matrix.sum(axis=1) == out).all() and (matrix.sum(axis=0) == into).all():
            found.add(matrix.tobytes())
    return found


@settings(max_examples=60)
@given(n=st.integers(2, 14), share=st.floats(0, 1), directed=st.booleans(), seed=st.integers(0, 999))
def test_every_actor_keeps_its_ties_and_has_none_with_itself_and_none_twice(
    n: int, share: float, directed: bool, seed: int
) -> None:
    network = random_network(n, round(share * n * (n - 1) / (1 if directed else 2)), directed=directed)
    before = network.ties.toarray()
    for matrix in drawn(network, 3, seed):
        assert (matrix.sum(axis=1) == before.sum(axis=1)).all()
        assert (matrix.sum(axis=0) == before.sum(axis=0)).all()
        assert set(np.unique(matrix)) <= {0.0, 1.0}
        assert np.trace(matrix) == 0
        assert directed or (matrix == matrix.T).all()


@pytest.mark.parametrize(
    "listed, directed",
    [
        ("ab bc cd de ea", False),  # a ring: 12 rings of five
        ("ab bc cd de ea ac", False),
        ("ab ac ad bc ef fa", False),
        ("ab ac ad ae bc bd be cd af", False),  # most ties are there: the absent ones are moved
        ("ab bc ca", True),  # the ring the other way round is no swap away
        ("ab bc ca cd da", True),
        ("ab ba bc cd da", True),
        ("ab bc ca cd de ec", True),
    ],
)
def test_every_network_with_these_numbers_of_ties_is_equally_likely(listed: str, directed: bool) -> None:
    """All of them are counted out by brute force; chi-square, one in ten thousand."""
    network = arrows(listed, directed=directed)
    every = with_the_same_degrees(network)
    counts = Counter(matrix.tobytes() for matrix in drawn(network, 4000, seed=5))
    assert set(counts) == every
    mean = 4000 / len(every)
    distance = sum((counts[one] - mean) ** 2 / mean for one in every)
    assert len(every) == 1 or chi2.sf(distance, len(every) - 1) > 1e-4


def test_a_large_network_forgets_where_its_ties_were() -> None:
    """Rewired much longer it would keep no fewer of its ties."""
    network = random_network(45, 200)
    kept, long = (
        np.mean(
            [(matrix * network.ties.toarray()).sum() / 400 for matrix in drawn(network, 100, swaps=swaps)]
        )
        for swaps in (10, 60)
    )
    assert kept == pytest.approx(long, abs=0.01)


def test_where_dyads_are_not_told_apart_exactly_the_ties_are_still_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As in a network of many thousand actors."""
    monkeypatch.setattr(rewired, "_CELLS", 1)
    monkeypatch.setattr(rewired, "_MOST_CELLS", 1500)
    network = random_network(40, 80)
    matrices = drawn(network, 20)
    assert all((matrix.sum(axis=1) == network.ties.sum(axis=1)).all() for matrix in matrices)
    assert all(matrix.max() == 1 for matrix in matrices)
    assert np.mean([(matrix * network.ties.toarray()).sum() for matrix in matrices]) < 40


def test_draws_do_not_resemble_one_another() -> None:
    """Any two share as many ties as any two of separate seeds: they change together in name only."""
    network = random_network(20, 40)
    together = np.array(drawn(network, 80)).reshape(80, -1)
    apart = np.array([drawn(network, 1, seed)[0] for seed in range(80)]).reshape(80, -1)
    upper = np.triu_indices(80, 1)
    one, other = ((some @ some.T)[upper].mean() for some in (together, apart))
    assert one == pytest.approx(other, rel=0.02)


@pytest.mark.parametrize("network", [STAR6, COMPLETE6], ids=["star", "complete"])
def test_what_cannot_be_otherwise_stays(network: Network) -> None:
    assert all((matrix == network.ties.toarray()).all() for matrix in drawn(network, 3))


@pytest.mark.parametrize("names", ["", "a", "ab"])
def test_without_ties_nothing_is_moved(names: str) -> None:
    matrices = drawn(Network.from_edges([], actors=list(names)), 2) if names else []
    assert all(not matrix.any() for matrix in matrices)


def test_the_same_seed_gives_the_same_networks() -> None:
    network = random_network(12, 20)
    same, other = drawn(network, 4, seed=3), drawn(network, 4, seed=4)
    assert all((a == b).all() for a, b in zip(drawn(network, 4, seed=3), same, strict=True))
    assert any((a != b).any() for a, b in zip(same, other, strict=True))


def test_as_many_networks_come_as_were_asked() -> None:
    network = random_network(200, 400)
    batches = list(rewired_networks(network, 60, np.random.default_rng(1)))
    assert sum(batch.blocks for batch in batches) == 60
    assert not list(rewired_networks(network, 0, np.random.default_rng(1)))
