"""Golden values G1–G3 of the domain (3.5): checked there against R sna 2.7, igraph 1.0 and plain numpy."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations

import numpy as np
import pandas as pd
import pytest

from tests.network.surveys import COMPLETE6, CYCLE6, STAR6, survey
from verkosto.model import Relation, View
from verkosto.network.build import build_network
from verkosto.network.measures.betweenness import betweenness, betweenness_share
from verkosto.network.measures.brokerage import brokerage
from verkosto.network.measures.centralization import (
    centralization_betweenness,
    centralization_closeness,
    centralization_degree,
    centralization_harmonic,
    centralization_in_degree,
    centralization_out_degree,
)
from verkosto.network.measures.components import components, fragmentation
from verkosto.network.measures.cores import bridges, core, cut_point
from verkosto.network.measures.distances import diameter, distance_fragmentation, mean_distance
from verkosto.network.measures.dyads import confirmation, reciprocity
from verkosto.network.measures.holes import constraint, effective_size
from verkosto.network.measures.mixing import ei_expected, ei_index
from verkosto.network.measures.size import density, isolates, mean_degree, ties
from verkosto.network.measures.triads import clustering, transitivity
from verkosto.network.network import Network

BROKER = "ab ac ad bc bd cd fg fh fi gh gi hi Xb Xc Xf Xg"
SECTORS = pd.Series(
    {
        **dict.fromkeys("ABC", "julkinen"),
        **dict.fromkeys("DEF", "yksityinen"),
        **dict.fromkeys("GH", "kolmas"),
    }
)
VALUED = "AB4 BA3 AC2 CA2 AD3 BC1 CD5 DC4 DE2 ED1 EF4 FE4 EG3 GF2 FG2 GH1 AE1 HA1"


def broker(edges: str = BROKER) -> Network:
    return Network.from_edges([(a, b) for a, b in edges.split()])


def valued(view: View) -> Network:
    rows = [(a, b, 1.0, float(v)) for a, b, v in VALUED.split()]
    asked = survey(rows, members="ABCDEFGH", relations=[Relation("r", "R", valued=True, scale=(0, 5))])
    return build_network(asked, "r", view, "1")


def close(value: float, expected: float) -> bool:
    return value == pytest.approx(expected, abs=5e-5)


@pytest.mark.parametrize("network, expected", [(STAR6, 1), (CYCLE6, 0), (COMPLETE6, 0)])
@pytest.mark.parametrize(
    "centralization",
    [centralization_degree, centralization_betweenness, centralization_closeness, centralization_harmonic],
)
def test_a_star_is_wholly_centralized_and_a_ring_and_a_complete_network_not_at_all(
    network: Network, expected: float, centralization: Callable[[Network], float]
) -> None:
    assert centralization(network) == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize(
    "network, full, far, closed",
    [(STAR6, 1 / 3, 1 / 3, 0), (CYCLE6, 0.4, 1 / 3, 0), (COMPLETE6, 1, 0, 1)],
)
def test_star_ring_and_complete_network_have_the_known_figures(
    network: Network, full: float, far: float, closed: float
) -> None:
    assert density(network) == pytest.approx(full)
    assert distance_fragmentation(network) == pytest.approx(far)
    assert transitivity(network) == closed


def test_the_broker_figure_has_the_known_figures() -> None:
    network = broker()
    assert (network.n, ties(network)) == (9, 16)
    assert close(density(network), 0.4444)
    assert close(mean_degree(network), 3.5556)
    assert close(centralization_degree(network), 0.0714)
    assert close(centralization_betweenness(network), 0.4821)
    assert close(centralization_closeness(network), 0.3652)
    assert close(centralization_harmonic(network), 0.2381)
    assert close(transitivity(network), 0.7143)
    assert close(clustering(network), 0.7778)
    assert (mean_distance(network), diameter(network), fragmentation(network)) == (2, 4, 0)
    assert close(distance_fragmentation(network), 0.3426)


def test_the_broker_figure_has_the_known_scores() -> None:
    network = broker()
    assert betweenness(network).to_dict() == pytest.approx(
        {**dict.fromkeys("adhi", 0), **dict.fromkeys("bcfg", 5), "X": 16}
    )
    share = betweenness_share(network)
    assert close(share["X"], 0.5714)
    assert close(share["b"], 0.1786)
    assert constraint(network)[["X", "b", "a"]].tolist() == pytest.approx([0.3906, 0.6406, 0.8071], abs=5e-5)
    assert effective_size(network)[["X", "b", "a"]].tolist() == pytest.approx([3, 2, 1])
    assert cut_point(network).loc[lambda cut: cut].index.tolist() == ["X"]
    assert bridges(network).empty
    assert core(network).eq(3).all()


def test_without_the_broker_the_figure_falls_in_two() -> None:
    network = broker(" ".join(edge for edge in BROKER.split() if "X" not in edge))
    assert components(network) == 2
    assert close(fragmentation(network), 0.5714)
    assert close(distance_fragmentation(network), 0.5714)


def test_one_more_tie_relieves_the_broker() -> None:
    network = broker(f"{BROKER} dh")
    assert close(density(network), 0.4722)
    assert betweenness(network)["X"] == pytest.approx(6.667, abs=5e-4)
    assert close(centralization_betweenness(network), 0.1607)
    assert close(distance_fragmentation(network), 0.2870)
    assert close(mean_distance(network), 1.6667)
    assert not cut_point(network).any()


def test_the_best_single_tie_joins_the_far_corners() -> None:
    before = distance_fragmentation(broker())
    gain = {
        f"{a}{b}": before - distance_fragmentation(broker(f"{BROKER} {a}{b}")) for a in "adbc" for b in "hifg"
    }
    best = sorted(pair for pair, value in gain.items() if value == pytest.approx(max(gain.values())))
    assert best == ["ah", "ai", "dh", "di"]
    assert close(max(gain.values()), 0.0556)


def test_a_theme_group_of_the_far_corners_has_the_known_figures() -> None:
    network = broker(f"{BROKER} ah ai dh di")
    assert close(density(network), 0.5556)
    assert close(centralization_betweenness(network), 0.0893)
    assert close(distance_fragmentation(network), 0.2222)


def test_the_directed_network_has_the_known_figures() -> None:
    network = valued(View.DIRECTED)
    assert close(density(network), 0.3214)
    assert close(network.strengths.sum() / (8 * 7), 0.8036)
    assert close(centralization_in_degree(network), 0.1224)
    assert close(centralization_out_degree(network), 0.2857)
    assert close(centralization_betweenness(network), 0.3095)
    assert close(reciprocity(network), 0.6667)
    assert close(confirmation(network), 0.5)
    assert close(transitivity(network), 0.34375)
    assert close(mean_distance(network), 2.0893)
    assert network.dyad_census() == {"mutual": 6, "asymmetric": 6, "null": 16, "unknown": 0}


def test_the_union_has_the_known_figures() -> None:
    network = valued(View.UNION)
    assert ties(network) == 12
    assert close(density(network), 0.4286)
    assert close(centralization_degree(network), 0.3810)
    assert close(centralization_betweenness(network), 0.3356)
    assert close(centralization_closeness(network), 0.4481)
    assert close(transitivity(network), 0.4286)
    assert close(mean_distance(network), 1.7143)
    assert close(distance_fragmentation(network), 0.3095)
    assert betweenness(network)[["A", "E"]].tolist() == pytest.approx([8.667, 6.667], abs=5e-4)


def test_the_confirmed_view_has_the_known_figures() -> None:
    network = valued(View.CONFIRMED)
    assert (ties(network), isolates(network), fragmentation(network)) == (6, 1, 0.25)
    assert cut_point(network).loc[lambda cut: cut].index.tolist() == list("ACDEF")
    assert np.isnan(constraint(network)["H"])


def test_the_brokerage_roles_are_the_known_ones() -> None:
    roles = brokerage(valued(View.DIRECTED), SECTORS)
    assert roles.sum().to_dict() == {
        "coordinator": 3, "itinerant": 0, "gatekeeper": 8, "representative": 7, "liaison": 3
    }  # fmt: skip
    assert roles.loc["A"].tolist() == [1, 0, 2, 3, 2]
    assert roles.loc["E"].tolist() == [2, 0, 1, 1, 1]


@pytest.mark.parametrize(
    "view, expected", [(View.DIRECTED, -0.1111), (View.UNION, 0), (View.CONFIRMED, -0.3333)]
)
def test_the_ei_index_is_the_known_one(view: View, expected: float) -> None:
    assert close(ei_index(valued(view), SECTORS), expected)


def test_the_expected_ei_index_is_the_mean_over_all_labelings() -> None:
    network = valued(View.UNION)
    labels = sorted(set(permutations("AAABBBCC")))
    assert len(labels) == 560
    shuffled = np.array([ei_index(network, pd.Series(label, index=network.actors)) for label in labels])
    assert ei_expected(network, SECTORS) == pytest.approx(0.5)
    assert shuffled.mean() == pytest.approx(0.5)
    assert (shuffled <= 0).mean() == pytest.approx(0.02857, abs=5e-6)


def test_constraint_is_the_known_one_binary_and_valued() -> None:
    network = valued(View.DIRECTED)
    binary = [0.4628, 0.9144, 0.6839, 0.5747, 0.4667, 0.7309, 0.6528, 0.5]
    strong = [0.5254, 0.9476, 0.7509, 0.6157, 0.6004, 0.8445, 1.0074, 0.5]
    assert constraint(network).tolist() == pytest.approx(binary, abs=5e-5)
    assert constraint(network, valued=True).tolist() == pytest.approx(strong, abs=5e-5)


def test_the_valued_effective_size_is_the_known_one_where_networkx_is_wrong() -> None:
    expected = [4.387, 1.5397, 2.2721, 2.5147, 3.2587, 1.375, 2.125, 2.0]
    assert effective_size(valued(View.DIRECTED), valued=True).tolist() == pytest.approx(expected, abs=5e-4)
