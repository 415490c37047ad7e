"""Two waves: plain sets, what must hold, and a paired bootstrap that pairs."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.network.grouped import random_network
from tests.network.surveys import survey
from verkosto.model import View
from verkosto.network.bootstrap import vertex_bootstrap
from verkosto.network.build import build_network
from verkosto.network.change import change
from verkosto.network.measures.size import density
from verkosto.network.network import Network


def test_only_those_who_answered_both_are_compared() -> None:
    """By hand: e answered the second wave only, f joined, g left; a–b stays, a–c ends, b–c arises."""
    first = build_network(
        survey([("a", "b"), ("a", "c"), ("a", "e"), ("g", "a")], members="abceg", nonrespondents="e"),
        "contact", View.UNION, "1",
    )  # fmt: skip
    second = build_network(
        survey([("b", "a"), ("c", "b"), ("e", "a"), ("f", "a")], members="cabef"), "contact", View.UNION, "1"
    )
    found = change(first, second, draws=0)
    assert (found.panel, found.joiners, found.leavers, found.left_out) == (
        tuple("abc"),
        ("f",),
        ("g",),
        ("e",),
    )
    assert found.ties.to_numpy().tolist() == [["a", "b", "stable"], ["a", "c", "lost"], ["b", "c", "new"]]
    assert (found.stable, found.new, found.lost) == (1, 1, 1)
    assert found.jaccard == pytest.approx(1 / 3)
    assert found.figures.loc["density"].tolist()[:3] == pytest.approx([2 / 3, 2 / 3, 0])


def test_a_pair_left_unanswered_in_a_wave_is_not_compared() -> None:
    waves = [
        build_network(survey(rows, members="abc"), "contact", View.DIRECTED, "1")
        for rows in ([("a", "b"), ("b", "c")], [("a", "b", np.nan), ("b", "c")])
    ]
    found = change(*waves, draws=0)
    assert found.ties.to_numpy().tolist() == [["b", "c", "stable"]]
    assert found.jaccard == 1


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 999), st.integers(0, 999), st.booleans(), st.permutations(range(7)))
def test_it_is_what_plain_sets_say_in_any_order(
    seed: int, other: int, directed: bool, order: list[int]
) -> None:
    first, second = (random_network(s, directed=directed, n=7) for s in (seed, other))
    mixed = Network.from_edges(
        reversed(list(second.graph().edges)), directed=directed, actors=[first.actors[i] for i in order]
    )
    found, back = change(first, mixed, draws=0), change(mixed, first, draws=0)
    named = tuple if directed else frozenset
    old, new = ({named(pair) for pair in network.graph().edges} for network in (first, second))
    assert (found.stable, found.new, found.lost) == (len(old & new), len(new - old), len(old - new))
    assert (back.stable, back.new, back.lost) == (found.stable, found.lost, found.new)
    expected = len(old & new) / len(old | new) if old | new else np.nan
    assert found.jaccard == pytest.approx(expected, nan_ok=True)
    for kind, ties in (("stable", old & new), ("new", new - old), ("lost", old - new)):
        listed = found.ties[found.ties["kind"] == kind]
        assert {named(pair) for pair in listed[["ego", "alter"]].to_numpy().tolist()} == ties
    assert (found.figures["delta"] + back.figures["delta"]).dropna().abs().max() < 1e-12


@pytest.mark.parametrize("directed", [False, True])
def test_the_same_wave_twice_does_not_change_in_any_resample(directed: bool) -> None:
    """The actors are drawn once for both waves: an unpaired bootstrap would leave a wide range here."""
    network = random_network(1, directed=directed, n=15)
    found = change(network, network, draws=400)
    resampled = found.figures.dropna(subset=["low"])
    assert {"density", "mean_degree", "transitivity"} <= set(resampled.index)
    assert (resampled[["delta", "low", "high"]] == 0).all(axis=None)
    assert found.draws == 400
    assert found.jaccard == 1


def test_the_paired_range_is_narrower_than_two_apart() -> None:
    """One tie less among 40 actors: the range of the difference beside that of one density."""
    before = random_network(1, directed=False, n=40, share=0.15)
    after = Network.from_edges(list(before.graph().edges)[1:], actors=list(before.actors))
    row = change(before, after, draws=800).figures.loc["density"]
    low, high = vertex_bootstrap(before, ["density"], 800)["density"]
    assert row["high"] - row["low"] < (high - low) / 3
    assert row["low"] <= row["delta"] <= row["high"]
    assert row["delta"] == pytest.approx(density(after) - density(before))


def test_a_wave_with_many_more_ties_is_above_in_every_resample() -> None:
    before, after = (random_network(1, directed=False, n=20, share=share) for share in (0.1, 0.6))
    row = change(before, after, draws=500).figures.loc["mean_degree"]
    assert 0 < row["low"] < row["delta"] < row["high"]


@pytest.mark.parametrize("actors", ["", "a", "ab"])
def test_with_hardly_anybody_nothing_is_told(actors: str) -> None:
    nobody = Network.from_edges([], actors=actors)
    found = change(nobody, nobody, draws=100)
    assert np.isnan(found.jaccard)
    assert (found.stable, found.new, found.lost, found.draws) == (0, 0, 0, 0)
    assert found.figures[["low", "high"]].isna().all(axis=None)


def test_an_isolate_changes_no_tie() -> None:
    first, second = random_network(1, directed=True), random_network(2, directed=True)
    wider = [
        Network.from_edges(wave.graph().edges, directed=True, actors=[*wave.actors, "alone"])
        for wave in (first, second)
    ]
    pd.testing.assert_frame_equal(change(first, second, 0).ties, change(*wider, 0).ties)


def test_two_views_are_refused() -> None:
    with pytest.raises(ValueError, match="view"):
        change(random_network(1, directed=True), random_network(1, directed=False))


def test_the_same_seed_gives_the_same_and_progress_is_told() -> None:
    first, second = (random_network(seed, directed=True, n=15) for seed in (1, 2))
    told: list[tuple[int, int]] = []
    once = change(first, second, 400, 5, lambda done, steps: told.append((done, steps)))
    pd.testing.assert_frame_equal(once.figures, change(first, second, 400, 5).figures)
    assert not once.figures.equals(change(first, second, 400, 6).figures)
    assert told == sorted(told)
    assert told[-1] == (800, 800)
    assert 10 <= len(told) <= 100
