"""Small worlds, against the networks that the measure was made for (domain M-22)."""

from __future__ import annotations

import networkx as nx
import numpy as np
import pytest

from tests.network.surveys import STAR6
from verkosto.network.measures import small_world as module
from verkosto.network.measures.small_world import SmallWorld, small_world
from verkosto.network.network import Network


def watts_strogatz(n: int, degree: int, rewired: float) -> Network:
    graph = nx.connected_watts_strogatz_graph(n, degree, rewired, seed=1)
    return Network.from_edges([(str(a), str(b)) for a, b in graph.edges])


def test_omega_runs_from_lattice_over_small_world_to_chance() -> None:
    """Telesford et al. (2011), figure 2: below zero, near zero, above zero as a ring lattice is rewired."""
    lattice, small, chance = (small_world(watts_strogatz(60, 6, p), draws=30).omega for p in (0, 0.08, 1))
    assert lattice < -0.4
    assert abs(small) < 0.25
    assert chance > 0.7


def test_a_ring_lattice_is_as_tight_as_the_lattice_laid_for_it() -> None:
    """C = 3(k−2) / (4(k−1)) = 0.6 at k = 6, worked out by hand; what is laid comes within five percent."""
    found = small_world(watts_strogatz(60, 6, 0), draws=20)
    assert found.clustering == pytest.approx(0.6)
    assert found.clustering_lattice == pytest.approx(0.6, rel=0.05)


def test_omega_and_sigma_are_made_of_the_figures_beside_them() -> None:
    found = small_world(watts_strogatz(40, 4, 0.1), draws=20)
    far, c = found.distance_random / found.distance, found.clustering
    assert found.omega == pytest.approx(far - c / found.clustering_lattice)
    assert found.sigma == pytest.approx(c / found.clustering_random * far)
    assert (found.draws, found.reason) == (20, None)


def test_the_rewired_networks_agree_with_those_of_networkx() -> None:
    """Mean distance and clustering of networks rewired by networkx's double-edge swap, within 4 SE."""
    graph = nx.connected_watts_strogatz_graph(40, 6, 0.1, seed=1)
    found = small_world(Network.from_edges([(str(a), str(b)) for a, b in graph.edges]), draws=200)
    distances, closed = [], []
    for seed in range(60):
        other = nx.double_edge_swap(graph.copy(), 1200, 100_000, seed=seed)
        if nx.is_connected(other):
            distances.append(nx.average_shortest_path_length(other))
            closed.append(nx.average_clustering(other))
    for theirs, ours in ((distances, found.distance_random), (closed, found.clustering_random)):
        assert ours == pytest.approx(np.mean(theirs), abs=4 * np.std(theirs) * (1 / 60 + 1 / 200) ** 0.5)


def test_direction_is_ignored() -> None:
    network = watts_strogatz(40, 4, 0.1)
    rows, columns = network.ties.tocoo().coords
    names = network.actors
    arrows = [(names[i], names[j]) for i, j in zip(rows, columns, strict=True) if i < j]
    directed = Network.from_edges(arrows, directed=True, actors=list(names))
    assert small_world(directed, draws=20) == small_world(network, draws=20)


@pytest.mark.parametrize(
    "network, reason",
    [
        (Network.from_edges([]), "few-for-small-world"),
        (STAR6, "few-for-small-world"),
        (Network.from_edges([(str(i), str(i + 1)) for i in range(0, 40, 2)]), "not-connected"),
        (Network.from_edges([("hub", str(i)) for i in range(40)]), "no-triangles"),
    ],
)
def test_where_nothing_can_be_said_a_reason_is(network: Network, reason: str) -> None:
    found = small_world(network, draws=10)
    assert found.reason == reason
    assert np.isnan([found.omega, found.sigma]).all()


def test_a_very_large_network_takes_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    network = watts_strogatz(40, 4, 0.1)
    monkeypatch.setattr(module, "_MOST_TRIES", 40 * 80 * module._TRIES - 1)
    assert small_world(network) == SmallWorld(reason="too-large")
    monkeypatch.setattr(module, "_MOST_TRIES", 40 * 80 * module._TRIES)
    monkeypatch.setattr(module, "_WALKS", 9 * 40 * (40 + 160))
    assert small_world(network) == SmallWorld(reason="too-large")
    monkeypatch.setattr(module, "_WALKS", 12 * 40 * (40 + 160))
    assert small_world(network).draws == 12


def test_the_same_seed_gives_the_same_figures_and_progress_is_told() -> None:
    network, told = watts_strogatz(40, 4, 0.1), []
    first = small_world(network, 20, 3, tell=lambda *step: told.append(step))
    assert first == small_world(network, 20, 3)
    assert told[-1][0] == told[-1][1]
    assert told == sorted(told)
