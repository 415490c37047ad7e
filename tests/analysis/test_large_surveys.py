"""A survey of thousands: what is quick is there at once, and what walks all paths comes when it has come."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import sparse

from benchmarks.survey_data import pairs
from verkosto.analysis import Analysis, structure
from verkosto.analysis.structure_checks import awaited, checked, tightness
from verkosto.analysis.studies import Kind, Study
from verkosto.charts.layout import layout
from verkosto.charts.picture import MOST_TIES, Look, map_picture
from verkosto.charts.sparse_stress import sparse_stress_positions
from verkosto.charts.stress import stress_positions
from verkosto.model import View
from verkosto.network import network as networks
from verkosto.network.measure import Level
from verkosto.network.network import Network
from verkosto.network.paths import Paths
from verkosto.network.registry import NETWORK_MEASURES, measures
from verkosto.survey import SourceFile, read_survey

OF_STUDIES = {measure.key for measure in NETWORK_MEASURES.values() if measure.study}


class Pathless(Network):
    """A network whose paths nobody may ask for."""

    @property
    def paths(self) -> Paths:  # type: ignore[override]
        raise LookupError


@pytest.mark.parametrize("level", ["network", "actor"])
def test_the_registry_says_which_measures_walk_all_paths(level: Level) -> None:
    """Those that do in one of the views: fragmentation does where ties are arrows."""
    walking, flagged = set(), set()
    for directed in (True, False):
        plain = Network.from_edges([("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")], directed=directed)
        pathless = Pathless(**{f.name: getattr(plain, f.name) for f in dataclasses.fields(plain)})
        for measure in measures(level, plain.view):
            flagged |= {measure.key} if measure.walks else set()
            try:
                if measure.function is not None:
                    measure.function(pathless)
            except LookupError:
                walking.add(measure.key)
    assert flagged == walking != set()


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every network counts as large."""
    monkeypatch.setattr(networks, "LONG_WALK", 0)
    monkeypatch.setattr(structure, "_LONG", 0)


def survey_of(ties: str = "a;b\nb;c\nc;a\nc;d\nd;e\n", *, patient: bool = False) -> Analysis:
    return Analysis(read_survey([SourceFile("t.csv", f"From;To\n{ties}".encode())]), patient=patient)


@pytest.mark.usefixtures("large")
def test_figures_of_paths_are_under_way_until_the_paths_come() -> None:
    analysis, whole = survey_of(), survey_of(patient=True)
    relation = analysis.relations[0].key
    before = analysis.figures(relation, View.UNION)
    waiting = {key for key, figure in before.items() if figure.withheld == "under-way"}
    expected = {m.key for m in measures("network", View.UNION) if m.walks or m.key in OF_STUDIES}
    assert waiting == {key for key in expected if analysis.withheld(NETWORK_MEASURES[key]) is None}
    assert before["density"] == whole.figures(relation, View.UNION)["density"]
    assert analysis.actors(relation, View.UNION)["betweenness"].isna().all()
    assert analysis.withheld_actor_measures(relation, View.UNION)["betweenness"] == "under-way"
    (study,) = analysis.studies.walks(relation, View.UNION)
    assert not analysis.studies.known(study)
    work = analysis.studies.work(study)
    told: list[tuple[int, int]] = []
    analysis.studies.keep(study, work.function(*work.arguments, lambda *step: told.append(step)))
    assert told[-1] == (5, 5)
    assert analysis.studies.known(study)
    assert analysis.studies.walks(relation, View.UNION) == ()
    after = analysis.figures(relation, View.UNION)
    for key, figure in whole.figures(relation, View.UNION).items():
        assert after[key] == figure or math.isnan(figure.value) or key in OF_STUDIES
    expected = whole.actors(relation, View.UNION)
    assert analysis.actors(relation, View.UNION)["betweenness"].equals(expected["betweenness"])


@pytest.mark.usefixtures("large")
def test_who_is_patient_gets_every_figure_at_once() -> None:
    analysis = survey_of(patient=True)
    figures = analysis.figures(analysis.relations[0].key, View.UNION)
    assert "under-way" not in {figure.withheld for figure in figures.values()}


@pytest.mark.usefixtures("large")
def test_known_paths_travel_with_the_network(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    analysis = survey_of()
    relation = analysis.relations[0].key
    (study,) = analysis.studies.walks(relation, View.UNION)
    analysis.studies.result(study)
    monkeypatch.setattr(networks, "walk", None)
    assert (
        analysis.studies.network(relation, View.UNION).paths is analysis.network(relation, View.UNION).paths
    )


@pytest.mark.usefixtures("large")
def test_the_checks_of_a_large_network_wait_for_chance() -> None:
    ring = "".join(f"a{i};a{(i + step) % 12}\n" for i in range(12) for step in (1, 2))
    analysis = survey_of(ring)
    relation = analysis.relations[0].key
    kinds = [study.kind for study in awaited(analysis)]
    assert kinds == [Kind.PATHS, Kind.CHANCE]
    assert checked(analysis).reason == tightness(analysis).reason == "under-way"
    assert analysis.studies.work(Study(Kind.CHANCE, relation, View.UNION)).arguments[2] == 50
    assert checked(survey_of(ring, patient=True)).reason is None


def test_a_large_map_draws_as_many_ties_as_can_be_seen_the_chosen_ones_among_them() -> None:
    n = 1_200
    rows = "".join(f"a{ego};a{alter}\n" for ego, alter in pairs(n, 12))
    analysis = survey_of(rows)
    relation = analysis.relations[0].key
    actors, _ = analysis.layout_ties()
    places = layout(actors, sparse.csr_array((len(actors), len(actors))))
    chosen = str(actors[7])
    picture = map_picture(analysis, relation, View.DIRECTED, places, Look(chosen=chosen))
    every = analysis.ties(relation, View.DIRECTED)
    assert len(picture.ties) == MOST_TIES
    assert picture.left_out == len(every) - MOST_TIES
    assert picture.ties["near"].sum() == ((every["ego"] == chosen) | (every["alter"] == chosen)).sum()


def stress(places: np.ndarray, distances: np.ndarray) -> float:
    """Normalised stress, at the best scale of the picture."""
    i, j = np.triu_indices(len(places), 1)
    share = np.linalg.norm(places[i] - places[j], axis=1) / distances[i, j]
    return float(((share.sum() / (share**2).sum() * share - 1) ** 2).mean())


def test_places_from_pivots_are_nearly_as_true_as_those_from_all_distances() -> None:
    """Stress of the full majorisation and of the pivots: 0.17 and 0.19 when this was written."""
    ends = np.array(pairs(300, 9))
    ties = sparse.csr_array((np.ones(len(ends)), (ends[:, 0], ends[:, 1])), shape=(300, 300))
    ties = sparse.csr_array(ties.maximum(ties.T))
    distances = np.asarray(sparse.csgraph.shortest_path(ties, unweighted=True))
    assert np.isfinite(distances).all()
    full = stress(stress_positions(ties, 1, 60), distances)
    assert stress(sparse_stress_positions(ties, 1), distances) < 1.3 * full


@settings(max_examples=20, deadline=None)
@given(st.integers(2, 40), st.integers(0, 5))
def test_places_from_pivots_are_finite_and_repeatable(n: int, seed: int) -> None:
    chain = sparse.csr_array(sparse.diags_array([np.ones(n - 1)] * 2, offsets=[-1, 1]))
    places = sparse_stress_positions(chain, seed)
    assert np.isfinite(places).all()
    assert np.array_equal(places, sparse_stress_positions(chain, seed))
