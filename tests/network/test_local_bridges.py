"""Ties whose ends share no contact, against networkx and by hand."""

from __future__ import annotations

import networkx as nx
import pytest
from hypothesis import given, settings

from tests.network.surveys import COMPLETE6, CYCLE6, STAR6
from tests.network.test_golden_networks import broker
from tests.network.test_invariants import Edge, edges, views
from verkosto.network.measures import hinges
from verkosto.network.measures.cores import bridges
from verkosto.network.measures.local_bridges import local_bridges
from verkosto.network.network import Network


@settings(max_examples=60)
@given(edges())
def test_they_are_those_of_networkx_and_hold_every_bridge(listed: list[Edge]) -> None:
    for network in views(listed):
        found = {frozenset(tie) for tie in local_bridges(network).itertuples(index=False)}
        judged = nx.local_bridges(network.contacts, with_span=False)
        assert found == {frozenset((network.actors[a], network.actors[b])) for a, b in judged}
        assert {frozenset(tie) for tie in bridges(network).itertuples(index=False)} <= found
        assert hinges.local_bridges(network) == len(found)


@pytest.mark.parametrize(
    "network, cut_points, spans, local",
    [(STAR6, 1, 5, 5), (CYCLE6, 0, 0, 6), (COMPLETE6, 0, 0, 0), (broker(), 1, 0, 0)],
    ids=["star", "ring", "complete", "broker"],
)
def test_the_golden_networks_have_the_known_ones(
    network: Network, cut_points: int, spans: int, local: int
) -> None:
    """Domain 3.5 for the broker; by hand: no tie of a star or of a ring of six lies in a triangle."""
    assert hinges.cut_points(network) == cut_points
    assert hinges.bridges(network) == spans
    assert hinges.local_bridges(network) == local


def test_direction_is_ignored_and_each_pair_is_named_once_in_network_order() -> None:
    arrows = Network.from_edges([("b", "a"), ("a", "b"), ("c", "b")], directed=True, actors="abc")
    assert local_bridges(arrows).to_numpy().tolist() == [["a", "b"], ["b", "c"]]


def test_without_ties_there_is_none() -> None:
    assert local_bridges(Network.from_edges([], actors="ab")).empty
