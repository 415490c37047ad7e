"""Brokerage roles beside shuffled labels: golden values, plain loops, and what must hold."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from itertools import permutations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import sparse

from tests.network.grouped import SECTORS, golden, labelings, random_network, sides
from tests.shared_data import shared
from verkosto.model import View
from verkosto.network import roles_chance
from verkosto.network.measures.brokerage import ROLES, brokerage
from verkosto.network.network import Network
from verkosto.network.roles_chance import Roles, roles


def test_the_roles_are_those_of_the_golden_network() -> None:
    """G3 of domain 3.5, directed."""
    found = roles(golden(View.DIRECTED), SECTORS)
    assert found.totals["count"].tolist() == [3, 0, 8, 7, 3]
    assert found.counts.loc["A"].tolist() == [1, 0, 2, 3, 2]
    assert found.draws == 560


@pytest.mark.parametrize("directed", [False, True])
def test_chance_is_that_of_a_loop_over_every_labeling(directed: bool) -> None:
    network = random_network(5, directed=directed, n=8)
    groups = sides("xyx.yxyz", network)
    found = roles(network, groups)
    assert found.draws == 140
    every = [brokerage(network, label) for label in labelings(groups)]
    totals = np.array([table.sum(min_count=1) for table in every])
    assert found.totals["mean"].tolist() == pytest.approx(totals.mean(axis=0).tolist(), nan_ok=True)
    known = [role for role in ROLES if not found.counts[role].isna().all()]
    some = totals[:, [ROLES.index(role) for role in known]]
    ends = np.percentile(some, (2.5, 97.5), axis=0, method="inverted_cdf")
    np.testing.assert_allclose(found.totals.loc[known, ["low", "high"]].to_numpy().T, ends)
    as_many = sum((table >= found.counts).astype(int) for table in every) / len(every)
    expected = (as_many <= 0.025) & (found.counts > 0)
    pd.testing.assert_frame_equal(found.above, expected)


def test_a_broker_on_the_border_is_above_chance() -> None:
    """Four of its own group lead to v, and v to five others: so in one of 252 labelings."""
    edges = [*((a, "v") for a in "abcd"), *(("v", b) for b in "efghi")]
    network = Network.from_edges(edges, directed=True, actors="abcdvefghi")
    found = roles(network, sides("xxxxxyyyyy", network))
    assert found.counts.loc["v"].tolist() == [0, 0, 0, 20, 0]
    assert found.above.loc["v"].tolist() == [False, False, False, True, False]
    assert found.above.to_numpy().sum() == 1
    assert found.totals["place"].to_dict()["representative"] == "above"
    assert found.between.to_numpy().tolist() == [["v", "x", "y", 20]]


def plain_between(network: Network, groups: pd.Series) -> dict[str, Counter[tuple[str, str]]]:
    graph, labels = network.graph(), list(dict.fromkeys(groups.dropna()))
    found: dict[str, Counter[tuple[str, str]]] = {}
    for a, v, b in permutations([actor for actor in graph if pd.notna(groups[actor])], 3):
        open_pair = graph.has_edge(a, v) and graph.has_edge(v, b) and not graph.has_edge(a, b)
        if open_pair and groups[a] != groups[b]:
            pair = tuple(sorted((groups[a], groups[b]), key=labels.index))
            found.setdefault(v, Counter())[pair] += 1 if network.directed else 0.5  # type: ignore[index,assignment]
    return found


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("directed", [False, True])
def test_an_actor_mediates_between_the_groups_of_a_plain_count(seed: int, directed: bool) -> None:
    network = random_network(seed, directed=directed, n=12)
    groups = sides("xxxyyyzzz..x", network)
    found = roles(network, groups, draws=0).between
    plain = plain_between(network, groups)
    assert sorted(found["actor"]) == sorted(plain)
    for row in found.to_dict("records"):
        times = plain[row["actor"]]
        assert row["count"] == max(times.values()) == times[row["first"], row["second"]]
    assert found["count"].is_monotonic_decreasing


def test_drawn_labelings_tell_the_same_within_their_error() -> None:
    """12 actors in threes of four, 34,650 labelings: 2,000 of them, four standard errors of the mean."""
    network = random_network(3, directed=True, n=12)
    groups = sides("xxxxyyyyzzzz", network)
    exact, drawn = roles(network, groups, draws=34_650), roles(network, groups)
    assert (exact.draws, drawn.draws) == (34_650, 2000)
    room = 4 * (exact.totals["high"] - exact.totals["low"]) / 4 / 2000**0.5
    assert ((exact.totals["mean"] - drawn.totals["mean"]).abs() <= room).all()
    assert ((exact.totals[["low", "high"]] - drawn.totals[["low", "high"]]).abs() <= 1).all(axis=None)


def test_many_actors_are_counted_part_by_part(monkeypatch: pytest.MonkeyPatch) -> None:
    network = random_network(3, directed=True, n=30, share=0.2)
    groups = sides("xyz" * 10, network)
    whole = roles(network, groups, 100)
    monkeypatch.setattr(roles_chance, "_PART", 5)
    parts = roles(network, groups, 100)
    pd.testing.assert_frame_equal(whole.totals, parts.totals)
    pd.testing.assert_frame_equal(whole.above, parts.above)
    pd.testing.assert_frame_equal(whole.between, parts.between)


@pytest.mark.parametrize("labels", ["xxxxxxxxx", "xxxxxxxyy", "xxx......", "........."])
def test_with_too_small_groups_nothing_is_drawn_but_counted(labels: str) -> None:
    network = random_network(1, directed=True)
    groups = sides(labels, network)
    found = roles(network, groups)
    assert found.draws == 0
    pd.testing.assert_frame_equal(found.counts, brokerage(network, groups))
    assert not found.above.to_numpy().any()
    assert found.totals[["low", "high", "mean"]].isna().all(axis=None)
    assert found.totals["place"].eq("").all()


@pytest.mark.parametrize(
    "network",
    [
        Network.from_edges([]),
        Network.from_edges([], actors="a"),
        Network.from_edges([], actors="abcdef", directed=True),
        Network.from_edges([(a, b) for a in "abcdef" for b in "abcdef" if a < b]),
    ],
)
def test_where_nobody_mediates_every_count_is_zero(network: Network) -> None:
    found = roles(network, sides("xxxyyy"[: network.n], network))
    assert found.between.empty
    assert found.counts.fillna(0).eq(0).all(axis=None)
    assert not found.above.to_numpy().any()


def turned(network: Network) -> Network:
    edges = [(b, a) for a, b in network.graph().edges]
    return Network.from_edges(edges, directed=True, actors=list(network.actors))


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 99), st.text("xyz.", min_size=9, max_size=9))
def test_turning_every_arrow_round_swaps_gatekeeper_and_representative(seed: int, labels: str) -> None:
    """With chance, which is exact here (at most 1,680 labelings)."""
    forth = random_network(seed, directed=True)
    one, other = roles(forth, sides(labels, forth)), roles(turned(forth), sides(labels, forth))
    swapped = {"gatekeeper": "representative", "representative": "gatekeeper"}
    order = list(ROLES)
    pd.testing.assert_frame_equal(one.counts, other.counts.rename(columns=swapped)[order])
    pd.testing.assert_frame_equal(one.above, other.above.rename(columns=swapped)[order])
    pd.testing.assert_frame_equal(
        one.totals, other.totals.rename(index=swapped).loc[order], check_names=False
    )
    pd.testing.assert_frame_equal(one.between, other.between)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 99), st.booleans(), st.text("xyz.", min_size=9, max_size=9), st.permutations(range(9)))
def test_names_and_order_change_nothing(seed: int, directed: bool, labels: str, order: list[int]) -> None:
    network = random_network(seed, directed=directed)
    groups = sides(labels, network)
    moved = Network.from_edges(
        [(a.upper(), b.upper()) for a, b in reversed(list(network.graph().edges))],
        directed=directed,
        actors=[network.actors[i].upper() for i in order],
    )
    before, after = roles(network, groups), roles(moved, groups.rename(str.upper))
    same = before.counts.rename(index=str.upper).loc[list(moved.actors)]
    pd.testing.assert_frame_equal(same, after.counts, check_names=False, check_index_type=False)
    pd.testing.assert_frame_equal(before.totals, after.totals)
    assert before.above.rename(index=str.upper).loc[list(moved.actors)].to_numpy().tolist() == (
        after.above.to_numpy().tolist()
    )
    counts = before.between.assign(actor=before.between["actor"].str.upper()).set_index("actor")["count"]
    assert counts.to_dict() == after.between.set_index("actor")["count"].to_dict()


@pytest.mark.parametrize("directed", [False, True])
def test_an_isolate_without_a_group_changes_nothing(directed: bool) -> None:
    network = random_network(7, directed=directed)
    more = Network.from_edges(network.graph().edges, directed=directed, actors=[*network.actors, "alone"])
    before, after = (roles(each, sides("xxxyyyzzz", network), draws=300) for each in (network, more))
    pd.testing.assert_frame_equal(before.totals, after.totals)
    pd.testing.assert_frame_equal(before.between, after.between)
    assert after.counts.loc["alone"].isna().all()
    assert not after.above.loc["alone"].any()


def test_two_networks_side_by_side_add_up() -> None:
    one, other = random_network(1, directed=True), random_network(2, directed=True)
    renamed = [(a.upper(), b.upper()) for a, b in other.graph().edges]
    both = Network.from_edges(
        [*one.graph().edges, *renamed],
        directed=True,
        actors=[*one.actors, *(a.upper() for a in other.actors)],
    )

    def counted(network: Network, labels: str) -> Roles:
        return roles(network, sides(labels, network), draws=0)

    whole = counted(both, "xxxyyyzzzxxxyyyzzz").totals["count"]
    parts = [counted(network, "xxxyyyzzz").totals["count"] for network in (one, other)]
    assert whole.tolist() == (parts[0] + parts[1]).tolist()


def test_a_large_network_gets_fewer_draws_and_then_none(monkeypatch: pytest.MonkeyPatch) -> None:
    network = random_network(1, directed=True, n=20)
    groups = sides("xyzw" * 5, network)
    degrees = network.ties.sum(axis=0) @ network.ties.sum(axis=1)
    monkeypatch.setattr(roles_chance, "_WORK", 250 * int(degrees))
    assert roles(network, groups).draws == 250
    monkeypatch.setattr(roles_chance, "_WORK", 199 * int(degrees))
    assert roles(network, groups).draws == 0
    assert roles(network, groups, draws=100).draws == 100


def test_the_same_seed_gives_the_same_and_progress_is_told() -> None:
    network = random_network(1, directed=True, n=20)
    groups = sides("xyz." * 5, network)
    told: list[tuple[int, int]] = []
    once = roles(network, groups, 300, 5, lambda done, steps: told.append((done, steps)))
    pd.testing.assert_frame_equal(once.totals, roles(network, groups, 300, 5).totals)
    assert not once.totals.equals(roles(network, groups, 300, 6).totals)
    assert 10 <= len(told) <= 100
    assert told[-1] == (300, 300)


@pytest.mark.shared
def test_lawyers_broker_as_often_as_known() -> None:
    """Lazega's advice network: the counts of expected.json."""
    folder = shared("datasets/lazega_lawfirm")
    assert folder is not None
    people = pd.read_csv(folder / "henkilot.csv", sep=";", encoding="utf-8-sig").set_index("Tunnus")
    listed = pd.read_csv(folder / "kontaktit.csv", sep=";", encoding="utf-8-sig").set_axis(
        ["ego", "alter", "relation"], axis=1
    )
    listed = listed[listed["relation"] == "neuvonta"]
    view = json.loads((folder / "expected.json").read_text(encoding="utf-8"))["views"]["advice"]
    column = {"office": "Toimipiste", "practice": "Ala", "status": "Asema"}[view["spec"]["group_attribute"]]
    pairs = list(listed[["ego", "alter"]].itertuples(index=False, name=None))
    network = Network.from_edges(pairs, directed=True, actors=list(people.index))
    found = roles(network, people[column], draws=200)
    totals = dict(view["extra"]["np.brokerage.totals"])
    totals["itinerant"] = totals.pop("consultant")
    assert found.totals["count"].to_dict() == totals
    assert found.draws == 200


def test_labels_move_only_among_those_who_answered_and_among_the_others() -> None:
    """Brute force: of all labelings those with the same labels among the two who did not answer."""
    network = random_network(5, directed=True, n=8, share=0.5)
    answered = np.arange(8) < 6
    ties = sparse.csr_array(network.ties.toarray() * answered[:, None])
    asked = replace(network, ties=ties, strengths=ties, answered=answered)
    groups = sides("xyxyxyxy", asked)
    found = roles(asked, groups)
    alike = [label for label in labelings(groups) if {label["a6"], label["a7"]} == {"x", "y"}]
    assert found.draws == len(alike) == 40  # 20 ways among the six, 2 among the two
    totals = np.array([brokerage(asked, label).sum() for label in alike])
    assert found.totals["mean"].tolist() == pytest.approx(totals.mean(axis=0).tolist())
