"""What is worked out once for a network is that network's own."""

from __future__ import annotations

import gc
from dataclasses import replace
from weakref import ref

import numpy as np
import pytest

from verkosto.network.measures.holes import constraint, effective_size, efficiency, hierarchy
from verkosto.network.network import Network

TIES = [("a", "b", 4.0), ("b", "c", 1.0), ("a", "c", 2.0), ("c", "d", 3.0)]
MEASURES = (constraint, effective_size, efficiency, hierarchy)


def test_strengths_and_ones_are_kept_apart_whichever_is_asked_first() -> None:
    first, second = Network.from_edges(TIES), Network.from_edges(TIES)
    for measure in MEASURES:
        plain, valued = measure(first), measure(first, valued=True)
        other_valued, other_plain = measure(second, valued=True), measure(second)
        np.testing.assert_array_equal(plain, other_plain)
        np.testing.assert_array_equal(valued, other_valued)
    assert constraint(first).to_list() != constraint(first, valued=True).to_list()


def test_who_changes_the_figures_that_were_given_out_changes_only_those() -> None:
    network = Network.from_edges(TIES)
    before = [measure(network).to_list() for measure in MEASURES]
    for measure in MEASURES:
        given = measure(network)
        given.iloc[0] = 99
    assert [measure(network).to_list() for measure in MEASURES] == before


def test_another_network_with_the_same_actors_has_figures_of_its_own() -> None:
    network = Network.from_edges(TIES)
    alone = constraint(network)
    fewer = Network.from_edges(TIES[1:], actors=network.actors.tolist())
    assert constraint(fewer).to_dict() != alone.to_dict()
    assert constraint(replace(network)).to_dict() == pytest.approx(alone.to_dict())


def test_the_figures_are_let_go_with_their_network() -> None:
    network = Network.from_edges(TIES)
    constraint(network)
    gone = ref(network)
    del network
    gc.collect()
    assert gone() is None
