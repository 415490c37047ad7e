"""Figures of random networks, against the null table of domain 3.3 and the measures themselves."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.network.surveys import COMPLETE6, CYCLE6, STAR6, survey
from verkosto.model import View
from verkosto.network import chance as chance_module
from verkosto.network.build import build_network
from verkosto.network.chance import FIGURES, chance
from verkosto.network.network import Network
from verkosto.network.random_networks import Batch, random_networks
from verkosto.network.registry import NETWORK_MEASURES, measures

KEYS = ("centralization_degree", "centralization_betweenness", "transitivity", "fragmentation")

#: Domain 3.3: n, mean degree, then the 2.5 % and 97.5 % points of the figures in the order of KEYS.
NULL_TABLE = [
    (12, 4, (0.11, 0.44), (0.08, 0.32), (0.19, 0.48), (0.00, 0.17)),
    (15, 4, (0.17, 0.41), (0.09, 0.32), (0.14, 0.39), (0.00, 0.13)),
    (25, 6, (0.14, 0.27), (0.04, 0.14), (0.18, 0.31), (0.00, 0.00)),
    (60, 6, (0.07, 0.14), (0.04, 0.10), (0.08, 0.13), (0.00, 0.03)),
]


def random_network(n: int, ties: int, *, directed: bool = False, seed: int = 1) -> Network:
    names = [f"{i:03}" for i in range(n)]
    pairs = [(a, b) for a in names for b in names if (a != b if directed else a < b)]
    chosen = np.random.default_rng(seed).choice(len(pairs), ties, replace=False)
    return Network.from_edges([pairs[i] for i in chosen], actors=names, directed=directed)


@pytest.mark.parametrize("row", NULL_TABLE, ids=lambda row: f"n{row[0]}k{row[1]}")
def test_the_bands_are_those_of_the_published_table(row: tuple[object, ...]) -> None:
    """The table's 300–600 graphs wander by one step of the discrete degree figure or some hundredths."""
    n, degree, *bands = row
    found = chance(random_network(n, n * degree // 2), KEYS)
    for key, (low, high) in zip(KEYS, bands, strict=True):
        one_step = {"centralization_degree": n / ((n - 1) * (n - 2)), "fragmentation": 2 / n}
        room = 0.006 + one_step.get(key, 0.02 + 0.1 * high)
        assert found[key].low == pytest.approx(low, abs=room), key
        assert found[key].high == pytest.approx(high, abs=room), key


@given(n=st.integers(2, 9), share=st.floats(0, 1), directed=st.booleans(), seed=st.integers(0, 999))
def test_a_random_network_has_the_figures_that_the_measures_give(
    n: int, share: float, directed: bool, seed: int
) -> None:
    """Every figure of a batch is the registry's figure of each of its networks."""
    model = random_network(n, round(share * n * (n - 1) / (1 if directed else 2)), directed=directed)
    batch = next(iter(random_networks(model, 3, np.random.default_rng(seed))))
    known = {m.key for m in measures("network", model.view)}
    for key, figure in FIGURES.items():
        if key in known:
            ours = figure.values(batch)
            for block in range(batch.blocks):
                theirs = NETWORK_MEASURES[key].function(_block(batch, block, model))
                assert ours[block] == pytest.approx(theirs, nan_ok=True, abs=1e-9), key


def _block(batch: Batch, block: int, model: Network) -> Network:
    part = slice(block * batch.n, (block + 1) * batch.n)
    rows, columns = batch.ties[part, part].tocoo().coords
    names = model.actors
    return Network.from_edges(
        [(names[i], names[j]) for i, j in zip(rows, columns, strict=True)],
        actors=list(names),
        directed=model.directed,
    )


@given(n=st.integers(2, 9), share=st.floats(0, 1), directed=st.booleans(), seed=st.integers(0, 999))
def test_a_random_network_has_as_many_ties_of_each_kind(
    n: int, share: float, directed: bool, seed: int
) -> None:
    model = random_network(n, round(share * n * (n - 1) / (1 if directed else 2)), directed=directed)
    batch = next(iter(random_networks(model, 3, np.random.default_rng(seed))))
    for block in range(batch.blocks):
        drawn = _block(batch, block, model)
        assert drawn.dyad_census() == model.dyad_census()
        assert drawn.tie_count == model.tie_count


def test_every_pair_is_drawn_equally_often() -> None:
    model = random_network(5, 3)
    ties = sum(
        batch.ties[part : part + 5, part : part + 5].toarray()
        for batch in random_networks(model, 3000, np.random.default_rng(4))
        for part in range(0, batch.ties.shape[0], 5)
    )
    shares = ties[np.triu_indices(5, 1)] / 3000
    assert shares == pytest.approx(np.full(10, 0.3), abs=4 * (0.3 * 0.7 / 3000) ** 0.5)


def test_a_one_way_pair_points_either_way_equally_often() -> None:
    model = Network.from_edges([("a", "b")], directed=True, actors=["a", "b"])
    forward = sum(
        batch.ties[part, part + 1]
        for batch in random_networks(model, 2000, np.random.default_rng(4))
        for part in range(0, batch.ties.shape[0], 2)
    )
    assert forward / 2000 == pytest.approx(0.5, abs=4 * 0.5 / 2000**0.5)


def test_a_star_is_above_every_draw_and_a_ring_below_most() -> None:
    star, ring = (chance(network, KEYS[:2]) for network in (STAR6, CYCLE6))
    assert star["centralization_degree"].share_below > 0.98
    assert ring["centralization_degree"].share_below == 0


def test_a_complete_network_is_the_only_one_of_its_kind() -> None:
    found = chance(COMPLETE6, KEYS)
    assert found["transitivity"].band == (1, 1)
    assert found["centralization_degree"].band == (0, 0)


def test_without_ties_what_is_undefined_stays_undefined() -> None:
    found = chance(Network.from_edges([], actors=list("abcdef")), KEYS)
    assert np.isnan(found["transitivity"].low)
    assert np.isnan(found["transitivity"].share_below)
    assert found["fragmentation"].band == (1, 1)


@pytest.mark.parametrize("names", ["", "a"])
def test_one_actor_has_no_chance(names: str) -> None:
    assert chance(Network.from_edges([], actors=list(names)), KEYS) == {}


def test_the_same_seed_gives_the_same_bands() -> None:
    network = random_network(12, 20)
    assert chance(network, KEYS, 300, 5) == chance(network, KEYS, 300, 5)
    assert chance(network, KEYS, 300, 5) != chance(network, KEYS, 300, 6)


def test_a_figure_of_another_view_is_left_out_and_an_unknown_one_is_an_error() -> None:
    assert list(chance(STAR6, ["hierarchy", "transitivity"], 200)) == ["transitivity"]
    with pytest.raises(KeyError):
        chance(STAR6, ["density"])


def test_degree_centralization_of_an_incomplete_directed_network_has_no_band() -> None:
    rows = [("a", "b"), ("b", "c"), ("c", "a"), ("a", "d")]
    asked = survey(rows, members="abcd", nonrespondents=["d"])
    network = build_network(asked, "contact", View.DIRECTED, "1")
    keys = ["centralization_out_degree", "transitivity"]
    assert list(chance(network, keys, 200)) == ["transitivity"]


def test_a_large_network_gets_fewer_draws_and_then_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """A draw of 20 actors and 40 ties looks at 20 · (20 + 80) = 2,000 ties where it follows paths."""
    network = random_network(20, 40)
    keys = ["centralization_betweenness", "transitivity"]
    monkeypatch.setattr(chance_module, "_WALKS", 500 * 2000)
    assert {key: found.draws for key, found in chance(network, keys).items()} == {keys[0]: 500, keys[1]: 1000}
    monkeypatch.setattr(chance_module, "_WALKS", 199 * 2000)
    assert list(chance(network, keys)) == ["transitivity"]
    assert list(chance(network, keys, draws=100)) == keys


def test_a_network_too_large_even_for_drawing_gets_no_bands() -> None:
    names = [f"{i:05}" for i in range(12000)]
    assert chance(Network.from_edges([(names[0], names[1])], actors=names), KEYS) == {}
