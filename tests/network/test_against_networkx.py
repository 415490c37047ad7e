"""Cross-checks on random networks: networkx where it is right, the definition written out where it is not."""

from __future__ import annotations

from itertools import permutations

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from scipy import sparse

import verkosto.network.paths
import verkosto.network.products
from verkosto.network.measures.betweenness import betweenness, betweenness_share
from verkosto.network.measures.brokerage import ROLES, brokerage
from verkosto.network.measures.components import components, hierarchy, largest_component
from verkosto.network.measures.cores import bridges, core, cut_point
from verkosto.network.measures.distances import (
    diameter,
    distance_fragmentation,
    harmonic_closeness,
    mean_distance,
)
from verkosto.network.measures.holes import constraint, effective_size, efficiency
from verkosto.network.measures.holes import hierarchy as hierarchy_of_contacts
from verkosto.network.measures.mixing import ei_by_actor, mixing_expected, mixing_matrix
from verkosto.network.measures.triads import clustering, transitivity
from verkosto.network.network import Network
from verkosto.network.paths import walk

SEEDS = range(6)


def random_graph(seed: int, *, directed: bool = False) -> nx.Graph:
    draw = np.random.default_rng(seed)
    n = int(draw.integers(8, 40))
    most = n * (n - 1) // 2
    graph = nx.gnm_random_graph(n, int(draw.integers(1, most // 2)), seed=seed, directed=directed)
    return nx.relabel_nodes(graph, str)


def as_network(graph: nx.Graph) -> Network:
    return Network.from_edges(graph.edges, directed=graph.is_directed(), actors=list(graph))


def valued(seed: int, *, directed: bool) -> Network:
    draw = np.random.default_rng(seed)
    graph = random_graph(seed, directed=directed)
    edges = [(a, b, float(draw.integers(1, 6))) for a, b in graph.edges]
    return Network.from_edges(edges, directed=directed, actors=list(graph))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("directed", [False, True])
def test_betweenness_is_that_of_networkx(seed: int, directed: bool) -> None:
    graph = random_graph(seed, directed=directed)
    network = as_network(graph)
    assert betweenness(network).to_dict() == pytest.approx(nx.betweenness_centrality(graph, normalized=False))
    assert betweenness_share(network).to_dict() == pytest.approx(nx.betweenness_centrality(graph))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("directed", [False, True])
def test_distances_are_those_of_networkx(seed: int, directed: bool) -> None:
    graph = random_graph(seed, directed=directed)
    network = as_network(graph)
    n = len(graph)
    outgoing = nx.harmonic_centrality(graph.reverse() if directed else graph)
    assert harmonic_closeness(network).to_dict() == pytest.approx(
        {a: h / (n - 1) for a, h in outgoing.items()}
    )
    lengths = [d for _, far in nx.all_pairs_shortest_path_length(graph) for d in far.values() if d]
    assert mean_distance(network) == pytest.approx(np.mean(lengths))
    assert diameter(network) == max(lengths)
    assert network.paths.reachable == len(lengths)
    assert distance_fragmentation(network) == pytest.approx(1 - sum(1 / d for d in lengths) / (n * (n - 1)))
    farness = {a: sum(far.values()) for a, far in nx.all_pairs_shortest_path_length(graph)}
    assert dict(zip(network.actors, network.paths.farness, strict=True)) == pytest.approx(farness)


@pytest.mark.parametrize("seed", SEEDS)
def test_closure_cores_and_cuts_are_those_of_networkx(seed: int) -> None:
    graph = random_graph(seed)
    network = as_network(graph)
    assert transitivity(network) == pytest.approx(nx.transitivity(graph))
    assert clustering(network) == pytest.approx(nx.average_clustering(graph))
    assert core(network).to_dict() == nx.core_number(graph)
    assert set(network.actors[cut_point(network)]) == set(nx.articulation_points(graph))
    found = {frozenset(tie) for tie in bridges(network).itertuples(index=False)}
    assert found == {frozenset(tie) for tie in nx.bridges(graph)}
    sizes = [len(part) for part in nx.connected_components(graph)]
    assert (components(network), largest_component(network)) == (len(sizes), max(sizes))


@pytest.mark.parametrize("seed", SEEDS)
def test_constraint_and_effective_size_of_unvalued_ties_are_those_of_networkx(seed: int) -> None:
    graph = random_graph(seed)
    network = as_network(graph)
    assert constraint(network).to_dict() == pytest.approx(nx.constraint(graph), nan_ok=True)
    size = effective_size(network)
    assert size.to_dict() == pytest.approx(nx.effective_size(graph), nan_ok=True)
    contacts = pd.Series(dict(graph.degree()))
    pd.testing.assert_series_equal(
        efficiency(network), size / contacts.where(contacts > 0), check_names=False
    )


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("directed", [False, True])
@pytest.mark.parametrize("strong", [False, True])
def test_structural_holes_follow_the_definition(seed: int, directed: bool, strong: bool) -> None:
    """Domain M-12 written out with dense matrices and loops."""
    network = valued(seed, directed=directed)
    z = (network.strengths if strong else network.ties).toarray()
    z = z + z.T if directed else z
    for i, actor in enumerate(network.actors):
        contacts = np.flatnonzero(z[i])
        if not len(contacts):
            continue
        p = z / np.maximum(z.sum(axis=1, keepdims=True), 1e-300)
        m = z / np.maximum(z.max(axis=1, keepdims=True), 1e-300)
        c = np.array(
            [
                (p[i, j] + sum(p[i, q] * p[q, j] for q in range(network.n) if q not in (i, j))) ** 2
                for j in contacts
            ]
        )
        es = sum(1 - sum(p[i, q] * m[j, q] for q in range(network.n) if q not in (i, j)) for j in contacts)
        ratio = c / (c.sum() / len(c))
        h = (ratio * np.log(ratio)).sum() / (len(c) * np.log(len(c))) if len(c) > 1 else 1
        assert constraint(network, valued=strong)[actor] == pytest.approx(c.sum())
        assert effective_size(network, valued=strong)[actor] == pytest.approx(es)
        assert efficiency(network, valued=strong)[actor] == pytest.approx(es / len(c))
        assert hierarchy_of_contacts(network, valued=strong)[actor] == pytest.approx(h, abs=1e-12)


@pytest.mark.parametrize("seed", SEEDS)
def test_directed_transitivity_follows_the_definition(seed: int) -> None:
    """``networkx.transitivity`` counts pairs of out-neighbours on a DiGraph."""
    graph = random_graph(seed, directed=True)
    paths = [(a, c) for b in graph for a in graph.pred[b] for c in graph.succ[b] if a != c]
    closed = sum(graph.has_edge(a, c) for a, c in paths)
    found = transitivity(as_network(graph))
    assert found == pytest.approx(closed / len(paths)) if paths else np.isnan(found)


@pytest.mark.parametrize("seed", SEEDS)
def test_hierarchy_follows_the_definition(seed: int) -> None:
    graph = random_graph(seed, directed=True)
    reach = {a: nx.descendants(graph, a) for a in graph}
    pairs = [(b in reach[a]) + (a in reach[b]) for a in graph for b in graph if a < b]
    assert hierarchy(as_network(graph)) == pytest.approx(
        1 - pairs.count(2) / (pairs.count(1) + pairs.count(2))
    )


def role(a: str, v: str, b: str) -> str:
    if a == v == b:
        return "coordinator"
    if a == b:
        return "itinerant"
    if v == b:
        return "gatekeeper"
    return "representative" if a == v else "liaison"


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("directed", [False, True])
def test_brokerage_follows_the_definition(seed: int, directed: bool) -> None:
    graph = random_graph(seed, directed=directed)
    draw = np.random.default_rng(seed)
    groups = pd.Series(
        draw.choice(["x", "y", "z", None], len(graph), p=[0.4, 0.3, 0.2, 0.1]), index=list(graph)
    )
    known = [actor for actor in graph if pd.notna(groups[actor])]
    counts = pd.DataFrame(0.0, index=list(graph), columns=list(ROLES))
    for a, v, b in permutations(known, 3):
        if graph.has_edge(a, v) and graph.has_edge(v, b) and not graph.has_edge(a, b):
            counts.loc[v, role(groups[a], groups[v], groups[b])] += 1
    if not directed:
        counts[["coordinator", "itinerant", "liaison"]] /= 2
        pd.testing.assert_series_equal(counts["gatekeeper"], counts["representative"], check_names=False)
        counts["representative"] = np.nan
    counts[groups.isna()] = np.nan
    pd.testing.assert_frame_equal(brokerage(as_network(graph), groups), counts, check_names=False)


@pytest.mark.parametrize("directed", [False, True])
def test_the_expected_mixing_matrix_is_the_mean_over_all_labelings(directed: bool) -> None:
    graph = nx.relabel_nodes(nx.gnm_random_graph(6, 8, seed=2, directed=directed), str)
    network = as_network(graph)
    labelings = sorted(set(permutations("xxxyyz")))
    counts = [
        mixing_matrix(network, pd.Series(labels, index=network.actors)).loc[list("xyz"), list("xyz")]
        for labels in labelings
    ]
    expected = mixing_expected(network, pd.Series(list("xxxyyz"), index=network.actors))
    np.testing.assert_allclose(np.mean(counts, axis=0), expected)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_ei_index_of_an_actor_is_made_of_its_contacts(seed: int) -> None:
    graph = random_graph(seed)
    groups = pd.Series(np.resize(["x", "y"], len(graph)), index=list(graph))
    for actor, index in ei_by_actor(as_network(graph), groups).items():
        crossing = [groups[other] != groups[actor] for other in graph[actor]]
        assert index == pytest.approx(2 * np.mean(crossing) - 1) if crossing else np.isnan(index)


@pytest.mark.parametrize("directed", [False, True])
@pytest.mark.parametrize("seed", SEEDS)
def test_a_long_walk_finds_what_a_wide_one_finds(
    seed: int, directed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    ties = as_network(random_graph(seed, directed=directed)).ties
    wide = walk(ties, directed=directed)
    monkeypatch.setattr(verkosto.network.paths, "_LEVELS", 0)
    monkeypatch.setattr(verkosto.network.paths, "_FRONT", 5 * (ties.shape[0] + ties.nnz))
    long = walk(ties, directed=directed)
    for field in ("betweenness", "nearness", "farness", "reached"):
        np.testing.assert_allclose(getattr(long, field), getattr(wide, field), rtol=1e-12, atol=1e-9)
    assert long.longest == wide.longest


@pytest.mark.parametrize("length", [33, 34, 200])
def test_a_long_chain_is_walked_exactly(length: int) -> None:
    paths = as_network(nx.relabel_nodes(nx.path_graph(length), str)).paths
    place = np.arange(length)
    np.testing.assert_allclose(paths.betweenness, place * (length - 1 - place))
    assert (paths.longest, paths.reachable) == (length - 1, length * (length - 1))


@pytest.mark.parametrize("levels", [32, 0])
def test_networks_side_by_side_are_walked_like_each_alone(
    levels: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verkosto.network.paths, "_LEVELS", levels)
    graphs = [nx.gnm_random_graph(90, 200, seed=seed) for seed in range(3)]
    alone = [walk(as_network(nx.relabel_nodes(graph, str)).ties, directed=False) for graph in graphs]
    stacked = sparse.csr_array(sparse.block_diag([nx.to_scipy_sparse_array(g) for g in graphs], format="csr"))
    together = walk(stacked, directed=False, blocks=3)
    for field in ("betweenness", "nearness", "farness", "reached"):
        np.testing.assert_allclose(
            getattr(together, field), np.concatenate([getattr(p, field) for p in alone])
        )
    assert together.longest == max(paths.longest for paths in alone)


def test_a_product_in_parts_is_the_product(monkeypatch: pytest.MonkeyPatch) -> None:
    network = valued(4, directed=True)
    whole = constraint(network, valued=True)
    for work in (1, 7, 100):
        monkeypatch.setattr(verkosto.network.products, "_WORK", work)
        pd.testing.assert_series_equal(constraint(network, valued=True), whole)
