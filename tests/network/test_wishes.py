"""Wishes beside contacts: by hand and by plain sets."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.network.grouped import random_network
from tests.network.surveys import survey
from verkosto.model import Relation, View
from verkosto.network.build import build_network
from verkosto.network.network import Network
from verkosto.network.wishes import desired_ties

RELATIONS = [Relation("contact", "Contact"), Relation("wish", "Wish")]


def test_a_wish_is_missing_where_neither_tells_a_contact() -> None:
    """By hand: a–b in contact by b's word; a wishes b and c, c wishes a, b wishes d, who did not answer."""
    rows = [
        ("b", "a"),
        ("a", "b", 1, None, "wish"), ("a", "c", 1, None, "wish"), ("c", "a", 1, None, "wish"),
        ("b", "d", 1, None, "wish"),
    ]  # fmt: skip
    asked = survey(rows, members="abcd", nonrespondents="d", relations=RELATIONS)
    wish = build_network(asked, "wish", View.DIRECTED, "1")
    found = desired_ties(wish, build_network(asked, "contact", View.UNION, "1"))
    assert found.wishes == 4
    assert found.missing.to_dict("records") == [
        {"ego": "a", "alter": "c", "matched": True, "known": True},
        {"ego": "b", "alter": "d", "matched": False, "known": False},
        {"ego": "c", "alter": "a", "matched": True, "known": True},
    ]
    assert found.matched.to_dict("records") == [{"first": "a", "second": "c", "in_contact": False}]


def test_a_wish_is_told_by_who_wishes_even_where_arrows_are_turned() -> None:
    turned = [Relation("contact", "Contact"), Relation("wish", "Wish", reversed_flow=True)]
    asked = survey([("a", "b", 1, None, "wish")], members="ab", relations=turned)
    wish = build_network(asked, "wish", View.DIRECTED, "1")
    found = desired_ties(wish, build_network(asked, "contact", View.UNION, "1"))
    assert found.missing[["ego", "alter"]].to_numpy().tolist() == [["a", "b"]]


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 999), st.integers(0, 999), st.booleans(), st.permutations(range(7)))
def test_it_is_what_plain_sets_say_in_any_order(
    seed: int, other: int, directed: bool, order: list[int]
) -> None:
    wish, contact = random_network(seed, directed=True, n=7), random_network(other, directed=directed, n=7)
    names = [wish.actors[i] for i in order]
    wish = Network.from_edges(wish.graph().edges, directed=True, actors=names)
    contact = Network.from_edges(contact.graph().edges, directed=directed, actors=names)
    wishes = set(wish.graph().edges)
    touching = {frozenset(pair) for pair in contact.graph().edges}
    found = desired_ties(wish, contact)
    missing = {(row.ego, row.alter): row.matched for row in found.missing.itertuples()}
    assert missing == {(a, b): (b, a) in wishes for a, b in wishes if frozenset((a, b)) not in touching}
    matched = {frozenset((row.first, row.second)): row.in_contact for row in found.matched.itertuples()}
    assert matched == {
        frozenset(pair): frozenset(pair) in touching for pair in wishes if pair[::-1] in wishes
    }
    assert found.wishes == len(wishes)


@pytest.mark.parametrize("actors", ["", "a", "abc"])
def test_without_wishes_nothing_is_missing(actors: str) -> None:
    nobody = Network.from_edges([], directed=True, actors=actors)
    found = desired_ties(nobody, nobody)
    assert (found.wishes, len(found.missing), len(found.matched)) == (0, 0, 0)
    assert list(found.missing.columns) == ["ego", "alter", "matched", "known"]


def test_without_wishes_an_unanswered_contact_does_not_matter() -> None:
    asked = survey([("a", "b", float("nan"))], members="ab", relations=RELATIONS)
    found = desired_ties(
        Network.from_edges([], directed=True, actors="ab"), build_network(asked, "contact", View.UNION, "1")
    )
    assert found.missing.empty


def test_an_isolate_changes_nothing() -> None:
    wish, contact = random_network(1, directed=True), random_network(2, directed=False)
    before = desired_ties(wish, contact)
    wider = [
        Network.from_edges(each.graph().edges, directed=each.directed, actors=[*each.actors, "alone"])
        for each in (wish, contact)
    ]
    after = desired_ties(*wider)
    pd.testing.assert_frame_equal(before.missing, after.missing)
    pd.testing.assert_frame_equal(before.matched, after.matched)


def test_other_actors_and_wishes_without_direction_are_refused() -> None:
    with pytest.raises(ValueError, match="same actors"):
        desired_ties(Network.from_edges([("a", "b")], directed=True), Network.from_edges([("a", "c")]))
    with pytest.raises(ValueError, match="directed"):
        desired_ties(Network.from_edges([("a", "b")]), Network.from_edges([("a", "b")]))
