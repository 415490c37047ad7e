"""From reports to ties: views, strengths, direction, members, several relations."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.network.surveys import survey
from verkosto.model import Relation, View
from verkosto.network.build import build_network, combined_network
from verkosto.network.network import Network

NAN = float("nan")
MEMBERS = "abcd"
CONTACT = Relation("contact", "Contact", valued=True, scale=(1, 5))


def matrix(network: Network) -> list[list[float]]:
    return network.strengths.toarray().tolist()


def strength(network: Network, ego: str, alter: str) -> float:
    i, j = network.actors.get_indexer([ego, alter])
    return float(network.strengths[i, j])


def pairs(network: Network) -> set[tuple[str, str]]:
    return set(network.graph().edges)


def test_a_directed_view_keeps_every_report_as_an_arrow() -> None:
    asked = survey([("a", "b", 1.0, 3.0), ("b", "a", 1.0, 5.0), ("a", "c")], members=MEMBERS)
    network = build_network(asked, "contact", View.DIRECTED, "1")
    assert pairs(network) == {("a", "b"), ("b", "a"), ("a", "c")}
    assert (strength(network, "a", "b"), strength(network, "b", "a")) == (3, 5)


def test_a_tie_without_a_strength_has_strength_one() -> None:
    network = build_network(survey([("a", "b")], members=MEMBERS), "contact", View.DIRECTED, "1")
    assert strength(network, "a", "b") == 1


def test_a_union_has_the_mean_of_the_strengths_that_were_given() -> None:
    rows = [
        ("a", "b", 1.0, 2.0), ("b", "a", 1.0, 5.0), ("a", "c", 1.0, 4.0),
        ("b", "c", 1.0, NAN), ("c", "b", 1.0, 3.0), ("c", "d", 1.0, NAN),
    ]  # fmt: skip
    network = build_network(survey(rows, members=MEMBERS), "contact", View.UNION, "1")
    assert network.tie_count == 4
    told = {pair: strength(network, *pair) for pair in ("ab", "ac", "bc", "cd")}
    assert told == {"ab": 3.5, "ac": 4, "bc": 3, "cd": 1}
    assert matrix(network) == np.transpose(matrix(network)).tolist()


def test_a_confirmed_tie_needs_both_and_has_the_smaller_strength() -> None:
    rows = [
        ("a", "b", 1.0, 2.0), ("b", "a", 1.0, 5.0), ("a", "c", 1.0, 4.0), ("b", "c", 1.0, NAN),
        ("c", "b", 1.0, 3.0), ("c", "d", 1.0, NAN), ("d", "c", 1.0, NAN), ("d", "a", 0.0, NAN), ("a", "d"),
    ]  # fmt: skip
    network = build_network(survey(rows, members=MEMBERS), "contact", View.CONFIRMED, "1")
    assert network.tie_count == 3
    assert {pair: strength(network, *pair) for pair in ("ab", "bc", "cd")} == {"ab": 2, "bc": 3, "cd": 1}


def test_a_no_is_not_a_tie_and_no_answer_is_neither() -> None:
    rows = [("a", "b", 0.0), ("a", "c", NAN), ("d", "a", NAN)]
    asked = survey(rows, members=MEMBERS, nonrespondents="d")
    network = build_network(asked, "contact", View.DIRECTED, "1")
    assert network.tie_count == 0
    assert network.unanswered.toarray().nonzero() == (np.array([0]), np.array([2]))


def test_outsiders_are_left_out() -> None:
    asked = survey([("a", "x"), ("x", "b"), ("a", "b")], members="ab", externals="x")
    network = build_network(asked, "contact", View.DIRECTED, "1")
    assert network.actors.tolist() == ["a", "b"]
    assert pairs(network) == {("a", "b")}


def test_a_report_of_somebody_who_does_not_count_as_respondent_is_still_a_tie() -> None:
    asked = survey([("d", "a")], members=MEMBERS, nonrespondents="d")
    assert build_network(asked, "contact", View.UNION, "1").tie_count == 1


def test_a_reversed_flow_turns_the_arrows_round() -> None:
    info = Relation("info", "Who gives you information?", reversed_flow=True)
    asked = survey([("a", "b", 1.0, 4.0), ("a", "c", NAN)], members=MEMBERS, relations=[info])
    network = build_network(asked, "info", View.DIRECTED, "1")
    assert pairs(network) == {("b", "a")}
    assert network.reversed_flow
    assert network.known([2, 0], [0, 2]).tolist() == [False, True]
    assert not build_network(asked, "info", View.UNION, "1").reversed_flow


def test_an_unordered_list_of_ties_has_the_view_union_only() -> None:
    asked = survey([("a", "b"), ("b", "a")], members="ab", relations=[Relation("r", "R", directed=False)])
    assert build_network(asked, "r", View.UNION, "1").tie_count == 1
    with pytest.raises(ValueError, match="union only"):
        build_network(asked, "r", View.DIRECTED, "1")
    with pytest.raises(ValueError, match="union only"):
        combined_network(asked, ["r"], View.CONFIRMED, "1")


def test_an_unknown_relation_or_wave_is_an_error() -> None:
    asked = survey([("a", "b")], members="ab")
    with pytest.raises(KeyError):
        build_network(asked, "trust", View.UNION, "1")
    with pytest.raises(KeyError):
        build_network(asked, "contact", View.UNION, "2")


def test_a_strength_of_zero_stays_a_tie() -> None:
    network = build_network(survey([("a", "b", 1.0, 0.0)], members="ab"), "contact", View.UNION, "1")
    assert (network.tie_count, network.strengths.nnz) == (1, 2)
    assert network.graph().edges["a", "b"]["strength"] == 0


def test_any_tie_joins_the_relations_and_counts_them() -> None:
    relations = [Relation("contact", "Contact"), Relation("advice", "Advice")]
    rows = [
        ("a", "b", 1.0, 5.0, "contact"), ("a", "b", 1.0, 2.0, "advice"), ("b", "c", 1.0, 1.0, "advice"),
        ("c", "d", NAN, NAN, "contact"), ("c", "d", 0.0, NAN, "advice"), ("d", "a", NAN, NAN, "contact"),
        ("d", "a", 1.0, NAN, "advice"),
    ]  # fmt: skip
    asked = survey(rows, members=MEMBERS, relations=relations)
    network = combined_network(asked, ["contact", "advice"], View.DIRECTED, "1")
    assert pairs(network) == {("a", "b"), ("b", "c"), ("d", "a")}
    assert (strength(network, "a", "b"), strength(network, "b", "c")) == (2, 1)
    assert network.known([2, 3], [3, 0]).tolist() == [False, True]


def test_any_tie_turns_round_only_what_flows_back_as_a_whole() -> None:
    relations = [Relation("info", "Info", reversed_flow=True), Relation("referral", "Referral")]
    rows = [("a", "b", 1.0, NAN, "info"), ("b", "c", 1.0, NAN, "referral")]
    asked = survey(rows, members=MEMBERS, relations=relations)
    assert pairs(combined_network(asked, ["info", "referral"], View.DIRECTED, "1")) == {
        ("a", "b"),
        ("b", "c"),
    }
    assert pairs(combined_network(asked, ["info"], View.DIRECTED, "1")) == {("b", "a")}


def test_a_survey_without_members_gives_an_empty_network() -> None:
    asked = survey([("x", "y")], members="", externals="xy")
    for view in View:
        network = build_network(asked, "contact", view, "1")
        assert (network.n, network.tie_count, network.complete) == (0, 0, True)


@given(st.permutations(range(6)))
def test_the_order_of_the_rows_is_irrelevant(order: list[int]) -> None:
    rows = [
        ("a", "b", 1.0, 2.0), ("b", "a", 1.0, 5.0), ("c", "a", 1.0, 1.0), ("a", "c", NAN, NAN),
        ("d", "b", 1.0, NAN), ("b", "d", 0.0, NAN),
    ]  # fmt: skip
    asked = survey(rows, members=MEMBERS)
    shuffled = survey([rows[i] for i in order], members=MEMBERS)
    for view in View:
        first = build_network(asked, "contact", view, "1")
        second = build_network(shuffled, "contact", view, "1")
        assert matrix(first) == matrix(second)
        assert (first.unanswered != second.unanswered).nnz == 0


def test_a_graph_is_new_each_time_and_carries_the_strengths() -> None:
    network = Network.from_edges([("a", "b", 3), ("b", "c", 2)])
    graph = network.graph()
    graph.remove_node("a")
    assert sorted(network.graph().edges(data="strength")) == [("a", "b", 3.0), ("b", "c", 2.0)]
    assert not network.graph().is_directed()
    assert Network.from_edges([("a", "b")], directed=True).graph().is_directed()
