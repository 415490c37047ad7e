"""The vertex bootstrap, against plain networks built from its draws and the simulation of domain 3.1."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import permutations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import sparse

from tests.network.surveys import COMPLETE6, STAR6, survey
from tests.network.test_chance import random_network
from verkosto.model import Relation, View
from verkosto.network import bootstrap
from verkosto.network.bootstrap import RESAMPLED, resampled, vertex_bootstrap
from verkosto.network.build import build_network
from verkosto.network.network import Network
from verkosto.network.registry import NETWORK_MEASURES

NAN = float("nan")


def figure(key: str) -> Callable[[Network], float]:
    function = NETWORK_MEASURES[key].function
    assert function is not None
    return function


def plain(network: Network, chosen: np.ndarray, ties: sparse.csr_array) -> Network:
    """The network of drawn actors, as if it had been asked: every copy answers what its actor answered."""
    n = len(chosen)
    return replace(
        network,
        actors=pd.Index([str(i) for i in range(n)], name="actor"),
        ties=ties,
        strengths=ties,
        answered=network.answered[chosen],
        unanswered=sparse.csr_array(network.unanswered.toarray()[np.ix_(chosen, chosen)]),
    )


@st.composite
def asked(draw: st.DrawFn) -> Network:
    """Seven actors; some did not answer, some pairs were left open. At least two answered everything."""
    names = "abcdefg"
    pairs = draw(st.lists(st.sampled_from(list(permutations(names, 2))), max_size=30, unique=True))
    silent = draw(st.lists(st.sampled_from(names[2:]), max_size=4, unique=True))
    rows = [
        (a, b, draw(st.sampled_from([1.0, 1.0, 0.0] if a in "ab" else [1.0, 0.0, NAN]))) for a, b in pairs
    ]
    relation = Relation("r", "R", reversed_flow=draw(st.booleans()))
    made = survey(
        [row for row in rows if row[0] not in silent],
        members=names,
        nonrespondents=silent,
        relations=[relation],
    )
    return build_network(made, "r", draw(st.sampled_from(list(View))), "1")


@settings(max_examples=40)
@given(asked(), st.integers(0, 99))
def test_a_draw_has_the_figures_that_the_measures_give(network: Network, seed: int) -> None:
    """Every figure of every draw is the registry's figure of the network of the actors drawn."""
    for draw in bootstrap._drawn(network, 6, np.random.default_rng(seed)):
        n = network.n
        for block in range(draw.blocks):
            part = slice(block * n, (block + 1) * n)
            drawn = plain(network, draw.chosen[block], sparse.csr_array(draw.ties[part, part]))
            assert drawn.ties.max() <= 1
            assert not drawn.ties.diagonal().any()
            for key, made in RESAMPLED.items():
                if network.view in NETWORK_MEASURES[key].views:
                    expected = figure(key)(drawn)
                    assert made(draw)[block] == pytest.approx(expected, nan_ok=True, abs=1e-12), key


@settings(max_examples=40)
@given(asked(), st.integers(0, 99))
def test_between_different_actors_stands_what_stood_there(network: Network, seed: int) -> None:
    there = network.ties.toarray()
    for draw in bootstrap._drawn(network, 3, np.random.default_rng(seed)):
        found = draw.ties.toarray()
        for block, chosen in enumerate(draw.chosen):
            part = slice(block * network.n, (block + 1) * network.n)
            differ = chosen[:, None] != chosen[None, :]
            assert (found[part, part] == there[np.ix_(chosen, chosen)])[differ].all()


def test_between_two_of_the_same_actor_stands_a_random_observed_dyad() -> None:
    """Shares of mutual, one-way and empty dyads as observed, within 4.5 standard errors."""
    network = random_network(12, 50, directed=True)
    census = network.dyad_census()
    kinds = np.zeros(3)
    for draw in bootstrap._drawn(network, 1000, np.random.default_rng(3)):
        both, some = draw.twins.forth & draw.twins.back, draw.twins.forth | draw.twins.back
        kinds += [both.sum(), (some & ~both).sum(), (~some).sum()]
    shares = np.array([census["mutual"], census["asymmetric"], census["null"]]) / 66
    room = 4.5 * (shares * (1 - shares) / kinds.sum()) ** 0.5
    assert np.all(np.abs(kinds / kinds.sum() - shares) < room)
    assert kinds.sum() / 1000 == pytest.approx(11 / 2, rel=0.05)  # n (n−1)/2 pairs, each equal in 1 of n


@pytest.mark.slow
@pytest.mark.parametrize("n, share, directed", [(20, 0.25, False), (30, 0.15, True)])
def test_the_interval_is_as_wide_as_the_domain_says(n: int, share: float, directed: bool) -> None:
    """Domain 3.1: SE 1.4–1.7 × the sampling SD of random graphs (± 10 % here), coverage 96–100 % (± 2 SE)."""
    random = np.random.default_rng(7)
    keys = ["density", "reciprocity"] if directed else ["density", "centralization_degree"]
    observed: dict[str, list[float]] = {key: [] for key in keys}
    errors: dict[str, list[float]] = {key: [] for key in keys}
    covered = 0
    pairs = n * (n - 1) // (1 if directed else 2)
    for seed in range(150):
        network = random_network(n, int(random.binomial(pairs, share)), directed=directed, seed=seed)
        drawn = resampled(network, keys, 300, seed)
        for key, values in drawn.items():
            observed[key].append(figure(key)(network))
            errors[key].append(float(values.std()))
        low, high = np.quantile(drawn["density"], [0.025, 0.975])
        covered += low <= share <= high
    for key in keys:
        assert 1.25 <= np.mean(errors[key]) / np.std(observed[key]) <= 1.85, key
    assert covered / 150 >= 0.96 - 2 * (0.96 * 0.04 / 150) ** 0.5


def test_the_figures_are_those_that_have_a_meaning_in_the_view() -> None:
    arrows = random_network(12, 40, directed=True)
    assert list(vertex_bootstrap(arrows, RESAMPLED, 400)) == [
        "density", "mean_degree", "reciprocity", "transitivity"
    ]  # fmt: skip
    assert list(vertex_bootstrap(STAR6, RESAMPLED, 400)) == [
        "density", "mean_degree", "transitivity", "centralization_degree"
    ]  # fmt: skip
    with pytest.raises(KeyError):
        vertex_bootstrap(STAR6, ["diameter"])


def test_an_interval_holds_the_observed_figure_and_mean_degree_follows_density() -> None:
    network = random_network(30, 90)
    found = vertex_bootstrap(network, RESAMPLED)
    low, high = found["density"]
    assert low < figure("density")(network) < high
    assert found["mean_degree"] == pytest.approx((29 * low, 29 * high))


def test_names_and_order_of_the_actors_matter_no_more_than_another_seed() -> None:
    """Relabelled, the same actors are drawn with the same chances: ends agree within Monte-Carlo error."""
    network = random_network(15, 40)
    order = np.random.default_rng(5).permutation(15)
    moved = replace(
        network,
        actors=network.actors[order],
        ties=sparse.csr_array(network.ties[np.ix_(order, order)]),
        strengths=sparse.csr_array(network.strengths[np.ix_(order, order)]),
    )
    ours, theirs = (vertex_bootstrap(one, RESAMPLED, 6000) for one in (network, moved))
    for key, (low, high) in ours.items():
        assert theirs[key] == pytest.approx((low, high), abs=0.08 * (high - low)), key


def test_turning_all_arrows_round_changes_no_distribution() -> None:
    network = random_network(15, 60, directed=True)
    turned = replace(
        network, ties=sparse.csr_array(network.ties.T), strengths=sparse.csr_array(network.strengths.T)
    )
    ours, theirs = (vertex_bootstrap(one, RESAMPLED, 6000) for one in (network, turned))
    for key, (low, high) in ours.items():
        assert theirs[key] == pytest.approx((low, high), abs=0.08 * (high - low)), key


def test_the_same_seed_gives_the_same_interval() -> None:
    network = random_network(12, 20)
    assert vertex_bootstrap(network, RESAMPLED, 400, 5) == vertex_bootstrap(network, RESAMPLED, 400, 5)
    assert vertex_bootstrap(network, RESAMPLED, 400, 5) != vertex_bootstrap(network, RESAMPLED, 400, 6)


def test_what_is_undefined_has_no_interval() -> None:
    empty = Network.from_edges([], actors="abcdef", directed=True)
    found = vertex_bootstrap(empty, RESAMPLED, 400)
    assert found["density"] == (0, 0)
    assert np.isnan(found["reciprocity"]).all()
    assert np.isnan(found["transitivity"]).all()
    assert vertex_bootstrap(COMPLETE6, ["density"], 400)["density"] == (1, 1)


def test_a_network_too_small_or_too_large_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert vertex_bootstrap(Network.from_edges([("a", "b")]), RESAMPLED) == {}
    assert vertex_bootstrap(STAR6, RESAMPLED, draws=0) == {}
    monkeypatch.setattr(bootstrap, "_STEPS", 600 * (25 + 5 + 20 * 10 + 20 * 6))  # a star of five: Σ k² = 30
    assert len(resampled(STAR6, ["density"])["density"]) == 600
    monkeypatch.setattr(bootstrap, "_STEPS", 399 * (25 + 5 + 20 * 10 + 20 * 6))
    assert vertex_bootstrap(STAR6, RESAMPLED) == {}


def test_progress_is_told_often_enough_and_at_the_end() -> None:
    told: list[tuple[int, int]] = []
    vertex_bootstrap(random_network(20, 50), ["density"], 2000, tell=lambda *step: told.append(step))
    assert 10 <= len(told) <= 100
    assert told[-1] == (2000, 2000)
