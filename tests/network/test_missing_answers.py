"""What nobody reported is unknown, not absent (domain 2.5). Expected numbers are worked out by hand.

Of a, b, c, d the last did not answer. a names b and d; b names a and left c open; c says no to a.
Known reports: 3 × 3 less b → c = 8. Known dyads: ab and ac.
"""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pandas as pd
import pytest
from scipy import sparse

from tests.network.surveys import survey
from verkosto.model import Relation, View
from verkosto.network.build import build_network
from verkosto.network.measures.centralization import centralization_in_degree, centralization_out_degree
from verkosto.network.measures.degree import degree, in_degree, out_degree
from verkosto.network.measures.dyads import confirmation, reciprocity
from verkosto.network.measures.size import density, isolates, mean_degree, ties
from verkosto.network.network import Network

NAN = float("nan")
ROWS = [("a", "b", 1.0), ("a", "d", 1.0), ("b", "a", 1.0), ("b", "c", NAN), ("c", "a", 0.0)]


def network(view: View, *, reversed_flow: bool = False, rows: list[tuple[str, str, float]] = ROWS) -> Network:
    relation = Relation("r", "R", reversed_flow=reversed_flow)
    asked = survey(rows, members="abcd", nonrespondents="d", relations=[relation])
    return build_network(asked, "r", view, "1")


@pytest.mark.parametrize("reversed_flow", [False, True])
def test_directed_density_looks_at_the_answers_that_are_known(reversed_flow: bool) -> None:
    asked = network(View.DIRECTED, reversed_flow=reversed_flow)
    assert asked.known_reports == 8
    assert density(asked) == pytest.approx(3 / 8)
    assert mean_degree(asked) == pytest.approx(9 / 8)


@pytest.mark.parametrize("view", [View.UNION, View.CONFIRMED])
def test_undirected_density_looks_at_pairs_in_which_both_answered(view: View) -> None:
    asked = network(view)
    assert asked.known_dyads == 2
    assert density(asked) == pytest.approx(1 / 2)
    assert mean_degree(asked) == pytest.approx(3 / 2)


def test_a_one_sided_tie_to_a_nonrespondent_counts_as_a_tie_but_not_in_the_density() -> None:
    assert ties(network(View.UNION)) == 2
    assert ties(network(View.CONFIRMED)) == 1
    assert ties(network(View.DIRECTED)) == 3


def test_reciprocity_and_confirmation_look_at_dyads_in_which_both_answered() -> None:
    asked = network(View.DIRECTED)
    assert asked.dyad_census() == {"mutual": 1, "asymmetric": 0, "null": 1, "unknown": 4}
    assert (reciprocity(asked), confirmation(asked)) == (1, 1)


def test_a_report_by_a_nonrespondent_changes_no_share() -> None:
    more = network(View.DIRECTED, rows=[*ROWS, ("d", "b", 1.0), ("d", "a", 1.0)])
    assert ties(more) == 5
    assert density(more) == pytest.approx(3 / 8)
    assert (reciprocity(more), confirmation(more)) == (1, 1)


def test_isolates_are_counted_among_respondents_only() -> None:
    assert isolates(network(View.DIRECTED)) == 1  # c
    without = [row for row in ROWS if row[1] != "d"]
    assert isolates(network(View.DIRECTED, rows=without)) == 1  # still c; d did not answer


def test_who_did_not_answer_has_no_out_degree() -> None:
    asked = network(View.DIRECTED)
    pd.testing.assert_series_equal(
        out_degree(asked), pd.Series([2, 1, 0, NAN], index=asked.actors, name="out_degree")
    )
    assert in_degree(asked).tolist() == [1, 1, 0, 1]
    assert degree(asked).tolist() == [2, 1, 0, 1]


def test_with_a_reversed_flow_it_is_the_in_degree_that_is_unknown() -> None:
    asked = network(View.DIRECTED, reversed_flow=True)
    assert in_degree(asked).tolist()[:3] == [2, 1, 0]
    assert math.isnan(in_degree(asked)["d"])
    assert out_degree(asked).tolist() == [1, 1, 0, 1]


def test_out_degree_centralization_compares_respondents() -> None:
    # Respondents name 2, 1, 0: sum of differences 0 + 1 + 2, at most (3 − 1) × (4 − 1).
    assert centralization_out_degree(network(View.DIRECTED)) == pytest.approx(3 / 6)
    assert centralization_in_degree(network(View.DIRECTED, reversed_flow=True)) == pytest.approx(3 / 6)
    # Named 1, 1, 0, 1 times: 1 / (4 − 1)².
    assert centralization_in_degree(network(View.DIRECTED)) == pytest.approx(1 / 9)


def test_nothing_is_known_when_nobody_answered() -> None:
    asked = build_network(
        survey([("a", "b")], members="abc", nonrespondents="abc"), "contact", View.DIRECTED, "1"
    )
    union = dataclasses.replace(asked, view=View.UNION)
    for measure in (density, mean_degree, isolates, reciprocity, confirmation):
        assert math.isnan(measure(asked))
    assert math.isnan(density(union))
    assert asked.dyad_census()["unknown"] == 3


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("reversed_flow", [False, True])
def test_the_counts_agree_with_going_through_all_pairs(view: View, reversed_flow: bool) -> None:
    """Against the definition, pair by pair, on random surveys."""
    draw = np.random.default_rng(7)
    for _ in range(20):
        names = list("abcdefgh")
        rows = [
            (i, j, draw.choice([1.0, 0.0, NAN], p=[0.4, 0.4, 0.2])) for i in names for j in names if i != j
        ]
        silent = [name for name in names if draw.random() < 0.3]
        relation = Relation("r", "R", reversed_flow=reversed_flow)
        asked = build_network(
            survey(rows, members=names, nonrespondents=silent, relations=[relation]), "r", view, "1"
        )
        told = {(i, j): value for i, j, value in rows if i not in silent and not math.isnan(value)}
        assert asked.known_reports == len(told)
        both = [(i, j) for i, j in told if i < j and (j, i) in told]
        assert asked.known_dyads == len(both)
        mutual = sum(told[i, j] + told[j, i] == 2 for i, j in both)
        one_way = sum(told[i, j] + told[j, i] == 1 for i, j in both)
        if view is View.DIRECTED:
            assert density(asked) == pytest.approx(sum(told.values()) / len(told))
            assert (asked.dyad_census()["mutual"], asked.dyad_census()["asymmetric"]) == (mutual, one_way)
        elif both:
            wanted = mutual if view is View.CONFIRMED else mutual + one_way
            assert density(asked) == pytest.approx(wanted / len(both))
        grid = np.indices((8, 8)).reshape(2, -1)
        known = asked.known(*grid).reshape(8, 8)
        if view is View.DIRECTED:
            assert known.sum() == len(told)
        else:
            assert known.sum() == 2 * len(both)


def test_twenty_thousand_actors_with_missing_answers_need_no_dense_matrix() -> None:
    n = 20_000
    draw = np.random.default_rng(1)
    ends = np.unique(draw.integers(0, n, (60_000, 2)), axis=0)
    ends = ends[ends[:, 0] != ends[:, 1]]
    arrows = sparse.csr_array((np.ones(len(ends)), (ends[:, 0], ends[:, 1])), shape=(n, n))
    asked = Network(
        actors=pd.RangeIndex(n).astype(str),
        ties=arrows,
        strengths=arrows,
        view=View.DIRECTED,
        answered=draw.random(n) < 0.8,
        unanswered=sparse.csr_array((n, n), dtype=bool),
    )
    respondents = int(asked.answered.sum())
    assert asked.known_reports == respondents * (n - 1)
    assert sum(asked.dyad_census().values()) == n * (n - 1) // 2
