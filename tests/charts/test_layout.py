"""Where actors stand: the same every time, apart from one another, externals outside."""

from __future__ import annotations

from pathlib import Path

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from scipy import sparse
from scipy.spatial.distance import pdist

from tests.charts.surveys import analysis
from verkosto.analysis import Analysis
from verkosto.charts.layout import layout, placing_group, survey_layout
from verkosto.charts.packing import around, side_by_side
from verkosto.charts.stress import stress_positions
from verkosto.survey import SourceFile, read_survey


def placed(graph: nx.Graph, **options: object) -> pd.DataFrame:
    ties = sparse.csr_array(nx.to_scipy_sparse_array(graph, weight=None))
    return layout(pd.Index([str(node) for node in graph]), ties, **options)  # type: ignore[arg-type]


NETWORKS = {
    "star": nx.star_graph(59),
    "ring": nx.cycle_graph(40),
    "complete": nx.complete_graph(30),
    "tree": nx.balanced_tree(3, 3),
    "small parts": nx.disjoint_union_all([nx.path_graph(k) for k in (2, 2, 3, 5, 8)]),
    "with isolates": nx.disjoint_union(nx.barbell_graph(8, 2), nx.empty_graph(12)),
    "no ties": nx.empty_graph(20),
    "dense": nx.gnp_random_graph(60, 0.3, seed=1),
}


@pytest.mark.parametrize("name", NETWORKS)
def test_up_to_sixty_actors_no_node_lies_on_another(name: str) -> None:
    places = placed(NETWORKS[name]).to_numpy()
    pixels = (np.array([666, 520]) / np.maximum(np.ptp(places, axis=0), 1e-9)).min()
    assert pdist(places).min() * pixels > 21, "the centres of two nodes of middling size would overlap"


@pytest.mark.parametrize("name", NETWORKS)
def test_the_same_network_gets_the_same_places(name: str) -> None:
    pd.testing.assert_frame_equal(placed(NETWORKS[name]), placed(NETWORKS[name]))


@pytest.mark.parametrize("name", NETWORKS)
def test_places_are_roughly_between_minus_one_and_one(name: str) -> None:
    places = placed(NETWORKS[name])
    assert places.notna().all(axis=None)
    assert places.abs().max(axis=None) < 1.8


@pytest.mark.parametrize("n", [0, 1, 2, 3])
def test_the_smallest_networks_have_places_too(n: int) -> None:
    assert (
        len(placed(nx.path_graph(n) if n else nx.Graph())) == n
        if n
        else layout(pd.Index([], dtype=str), sparse.csr_array((0, 0))).empty
    )


def test_stress_keeps_the_distances_of_a_path() -> None:
    ties = sparse.csr_array(nx.to_scipy_sparse_array(nx.path_graph(6), weight=None))
    x = np.sort(stress_positions(ties, seed=1)[:, 0])
    assert np.diff(x) == pytest.approx(np.ones(5), abs=0.05)


def test_neighbours_stand_closer_than_strangers() -> None:
    graph = nx.barbell_graph(10, 0)
    places = placed(graph).to_numpy()
    distance = np.sqrt(((places[:, None] - places[None]) ** 2).sum(axis=2))
    tied = nx.to_numpy_array(graph).astype(bool)
    other = ~tied & ~np.eye(len(places), dtype=bool)
    assert distance[tied].mean() < 0.6 * distance[other].mean()


def test_isolates_stand_in_one_tidy_row_below() -> None:
    places = placed(nx.disjoint_union(nx.complete_graph(6), nx.empty_graph(4)))
    assert len(set(places["y"].iloc[6:])) == 1
    assert places["y"].iloc[6:].max() < places["y"].iloc[:6].min()
    assert np.ptp(np.diff(places["x"].iloc[6:])) < 1e-9


def test_components_lie_side_by_side_and_not_on_one_another() -> None:
    boxes = [np.array([[0.0, 0.0], [k, k]]) for k in (4, 2, 2, 1)]
    moved = side_by_side(boxes)
    for i, one in enumerate(moved):
        for other in moved[i + 1 :]:
            apart_in_x = one[:, 0].max() < other[:, 0].min() or other[:, 0].max() < one[:, 0].min()
            apart_in_y = one[:, 1].max() < other[:, 1].min() or other[:, 1].max() < one[:, 1].min()
            assert apart_in_x or apart_in_y


def test_externals_stand_outside_on_the_side_of_their_contacts() -> None:
    found = analysis()
    places = survey_layout(found)
    member = found.survey.actors["member"]
    inner, outer = places[member], places[~member]
    middle = (inner.max() + inner.min()) / 2
    half = (inner.max() - inner.min()) / 2
    assert ((((outer - middle) / half) ** 2).sum(axis=1) > 1).all()


def test_externals_with_the_same_wish_still_have_room() -> None:
    ring = around(np.array([[-1.0, -1.0], [1.0, 1.0]]), np.zeros(9), step=0.16)
    assert pdist(ring).min() > 0.1


def test_above_a_hundred_members_given_groups_stand_together() -> None:
    graph = nx.gnp_random_graph(150, 0.05, seed=3)
    groups = pd.Series(["abc"[i % 3] for i in range(150)], index=[str(i) for i in range(150)])
    places = placed(graph, groups=groups)
    nearest = {}
    for actor, place in places.iterrows():
        gaps = ((places - place) ** 2).sum(axis=1).drop(actor)
        nearest[actor] = groups[gaps.idxmin()] == groups[actor]
    assert np.mean(list(nearest.values())) > 0.9


def test_the_layout_hangs_on_every_wave_and_not_on_the_one_looked_at() -> None:
    found = analysis()
    assert list(survey_layout(found).index) == list(found.survey.actors.index)


def test_the_group_that_decides_the_places_is_named_and_only_above_a_hundred_members() -> None:
    assert placing_group(analysis()) == ""
    sample = Path(__file__).resolve().parents[2] / "sample_data" / "innovation_en.xlsx"
    large = Analysis(read_survey([SourceFile(sample.name, sample.read_bytes())]))
    assert placing_group(large) == large.survey.attributes[0]
