"""Figures of strengths: valued density, correlation within dyads (domain M-01, M-03, golden value G3)."""

from __future__ import annotations

import math

import numpy as np
import pytest

from tests.network.surveys import survey
from tests.network.test_golden_networks import VALUED, valued
from verkosto.model import Relation, View
from verkosto.network.build import build_network
from verkosto.network.measures.dyads import value_correlation
from verkosto.network.measures.size import valued_density
from verkosto.network.network import Network

NAN = float("nan")


def test_valued_density_of_g3_is_that_of_sna() -> None:
    """Domain 3.5, sna::gden; of the union by hand: Σ of the mean strengths is 27.5, over 28 pairs."""
    assert valued_density(valued(View.DIRECTED)) == pytest.approx(0.8036, abs=5e-5)
    assert valued_density(valued(View.UNION)) == pytest.approx(27.5 / 28)


def test_value_correlation_of_g3_is_that_of_sna() -> None:
    """Domain 3.5 gives 0.5088, which is the correlation of the ties alone; numpy's over all ordered pairs of
    the strengths is 0.7615."""
    alone = Network.from_edges([(row[0], row[1], 2) for row in VALUED.split()], directed=True)
    assert value_correlation(alone) == pytest.approx(0.5088, abs=5e-5)
    network = valued(View.DIRECTED)
    strengths, apart = network.strengths.toarray(), ~np.eye(8, dtype=bool)
    expected = np.corrcoef(strengths[apart], strengths.T[apart])[0, 1]
    assert value_correlation(network) == pytest.approx(expected)
    assert expected == pytest.approx(0.7615, abs=5e-5)


def test_without_strengths_there_is_nothing_to_tell() -> None:
    ties = Network.from_edges([("a", "b"), ("b", "a"), ("b", "c")], directed=True)
    assert math.isnan(valued_density(ties))
    assert math.isnan(value_correlation(ties))
    assert valued_density(Network.from_edges([], actors="abc")) == 0


def test_stronger_on_one_scale_is_stronger_on_another_but_the_correlation_stays() -> None:
    rows = [("a", "b", 3), ("b", "a", 2), ("b", "c", 1), ("c", "a", 4), ("d", "a", 2)]
    once = Network.from_edges(rows, directed=True)
    twice = Network.from_edges([(a, b, 2 * value) for a, b, value in rows], directed=True)
    assert valued_density(twice) == pytest.approx(2 * valued_density(once))
    assert value_correlation(twice) == pytest.approx(value_correlation(once))


@pytest.mark.parametrize("reversed_flow", [False, True])
def test_only_known_answers_count(reversed_flow: bool) -> None:
    """d did not answer, b left c open. Known reports: 8, 5 + 2 + 4 in all; known dyads: ab (5, 4), ac (0, 0).

    The correlation over (5, 4), (4, 5), (0, 0), (0, 0) is (2 · 20 − 4 m²) / (41 − 4 m²) with m = 9/4.
    """
    rows = [
        ("a", "b", 1.0, 5.0),
        ("a", "d", 1.0, 2.0),
        ("b", "a", 1.0, 4.0),
        ("b", "c", NAN),
        ("d", "a", 1.0, 3.0),
    ]
    relation = Relation("r", "R", valued=True, scale=(0, 5), reversed_flow=reversed_flow)
    asked = survey(rows, members="abcd", nonrespondents="d", relations=[relation])
    directed = build_network(asked, "r", View.DIRECTED, "1")
    assert valued_density(directed) == pytest.approx(11 / 8)
    square = 4 * (9 / 4) ** 2
    assert value_correlation(directed) == pytest.approx((40 - square) / (41 - square))
    assert valued_density(build_network(asked, "r", View.UNION, "1")) == pytest.approx(4.5 / 2)
