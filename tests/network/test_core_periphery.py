"""Core and edge, against every possible core, an optimum known in advance, and published surveys."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.network.surveys import COMPLETE6, STAR6
from tests.network.test_rewired import random_network
from verkosto.network import core_periphery as module
from verkosto.network.core_periphery import core_periphery
from verkosto.network.core_search import Search, every_core
from verkosto.network.network import Network
from verkosto.network.rewired import rewired_networks


def best_by_hand(network: Network) -> float:
    """The highest Pearson correlation between ties and pattern of any core, by numpy.corrcoef."""
    matrix, places = network.ties.toarray(), range(network.n)
    best = np.nan
    for size in range(2, network.n - 1):
        for core in combinations(places, size):
            edge = [place for place in places if place not in core]
            ties = [matrix[i, j] for part in (core, edge) for i in part for j in part if i != j]
            ideal = [1] * (size * (size - 1)) + [0] * (len(edge) * (len(edge) - 1))
            if min(ties) < max(ties):
                best = np.fmax(best, np.corrcoef(ties, ideal)[0, 1])
    return float(best)


def fits_as(network: Network, core: np.ndarray) -> float:
    """The correlation of one core by numpy.corrcoef."""
    matrix = network.ties.toarray()
    same = np.equal.outer(core, core) & ~np.eye(len(core), dtype=bool)
    return float(np.corrcoef(matrix[same], np.logical_and.outer(core, core)[same])[0, 1])


@settings(max_examples=40)
@given(n=st.integers(4, 7), share=st.floats(0, 1), directed=st.booleans(), seed=st.integers(0, 999))
def test_the_best_of_all_cores_of_a_small_network_is_found(
    n: int, share: float, directed: bool, seed: int
) -> None:
    pairs = n * (n - 1) // (1 if directed else 2)
    network = random_network(n, round(share * pairs), directed=directed, seed=seed)
    found = core_periphery(network, draws=0)
    assert found.fit == pytest.approx(best_by_hand(network), nan_ok=True, abs=1e-9)
    if not np.isnan(found.fit):
        assert fits_as(network, found.core.to_numpy()) == pytest.approx(found.fit)


@pytest.mark.parametrize("directed", [False, True], ids=["ties", "arrows"])
@pytest.mark.parametrize("starts", [15, 50])
def test_the_search_finds_the_best_of_all_cores(starts: int, directed: bool) -> None:
    """At 13 actors, where every core can be looked at."""
    for seed in range(25):
        network = random_network(13, 20 + seed, directed=directed, seed=seed)
        cores, fits = Search(network.ties, 1, starts, np.random.default_rng(seed)).run()
        assert fits.max() == pytest.approx(every_core(network.ties)[1].max(), abs=1e-9)
        assert fits_as(network, cores[fits.argmax()]) == pytest.approx(fits.max())


@pytest.mark.parametrize("n", [14, 60], ids=["every core", "search"])
def test_a_core_that_was_planted_is_found(n: int) -> None:
    """A third all know one another, the rest know some of them: the pattern itself, so the fit is 1."""
    names = [f"{i:02}" for i in range(n)]
    core = names[: n // 3]
    ties = [(a, b) for a in core for b in core if a < b]
    ties += [(core[i % len(core)], name) for i, name in enumerate(names[n // 3 :])]
    found = core_periphery(Network.from_edges(ties), draws=20)
    assert found.fit == pytest.approx(1)
    assert found.core.index[found.core].tolist() == core
    # Whether a network is a core and an edge without a flaw follows from the numbers of ties alone (split
    # graphs, Hammer & Simeone 1981): every rewired network is one, too.
    assert found.band.band == pytest.approx((1, 1))


def test_a_core_among_equals_is_more_than_their_numbers_of_ties_give() -> None:
    """Seven actors all know one another; forty others have six ties as well, spread evenly in a wide ring."""
    core, edge = [f"c{i}" for i in range(7)], [f"e{i:02}" for i in range(40)]
    ties = [(a, b) for a in core for b in core if a < b]
    ties += [(edge[i], edge[(i + step) % 40]) for i in range(40) for step in (1, 5, 12)]
    found = core_periphery(Network.from_edges(ties), draws=100)
    assert found.core.index[found.core].tolist() == core
    assert found.fit > found.band.high


def test_a_random_network_fits_as_well_as_rewired_ones() -> None:
    inside = 0
    for seed in range(12):
        found = core_periphery(random_network(18, 45, seed=seed), draws=60, seed=seed)
        inside += found.band.low <= found.fit <= found.band.high
    assert inside >= 9


def test_a_star_fits_wholly_and_so_do_all_its_rewired_networks() -> None:
    found = core_periphery(STAR6, draws=20)
    assert found.core["hub"]
    assert found.core.sum() == 2
    assert found.fit == pytest.approx(1)
    assert found.band.band == pytest.approx((1, 1))
    assert found.band.share_below == 0


@pytest.mark.parametrize(
    "network",
    [
        COMPLETE6,
        Network.from_edges([], actors=list("abcdef")),
        Network.from_edges([], actors=[f"{i}" for i in range(20)]),
        Network.from_edges([("a", "b")], actors=list("abc")),
        Network.from_edges([], actors=["a"]),
        Network.from_edges([], actors=[]),
    ],
    ids=["complete", "no ties", "many without ties", "three", "one", "none"],
)
def test_where_no_core_can_be_told_the_fit_is_undefined(network: Network) -> None:
    found = core_periphery(network, draws=10)
    assert np.isnan(found.fit)
    assert not found.core.any()
    assert np.isnan(found.band.low)
    assert found.core.index.equals(network.actors)


def test_a_complete_network_of_many_has_no_core() -> None:
    names = [f"{i:02}" for i in range(20)]
    everybody = Network.from_edges([(a, b) for a in names for b in names if a < b])
    assert np.isnan(core_periphery(everybody, draws=0).fit)


@settings(max_examples=25)
@given(n=st.integers(16, 24), directed=st.booleans(), seed=st.integers(0, 999))
def test_names_and_order_do_not_change_the_fit(n: int, directed: bool, seed: int) -> None:
    network = random_network(n, 3 * n, directed=directed, seed=seed)
    places = np.random.default_rng(seed).permutation(n)
    moved = network.ties.toarray()[np.ix_(places, places)]
    rows, columns = np.nonzero(moved)
    pairs = [(f"x{i}", f"x{j}") for i, j in zip(rows, columns, strict=True) if directed or i < j]
    other = Network.from_edges(pairs, directed=directed, actors=[f"x{i}" for i in range(n)])
    assert core_periphery(network, draws=0).fit == pytest.approx(core_periphery(other, draws=0).fit, abs=1e-9)


@settings(max_examples=20)
@given(n=st.integers(5, 18), seed=st.integers(0, 999))
def test_turning_the_arrows_round_changes_nothing(n: int, seed: int) -> None:
    network = random_network(n, 2 * n, directed=True, seed=seed)
    rows, columns = network.ties.tocoo().coords
    back = Network.from_edges(
        [(network.actors[j], network.actors[i]) for i, j in zip(rows, columns, strict=True)],
        directed=True,
        actors=list(network.actors),
    )
    assert core_periphery(network, draws=0).fit == pytest.approx(core_periphery(back, draws=0).fit, abs=1e-9)


def test_more_starts_in_the_rewired_networks_would_not_move_the_band() -> None:
    """At 45 actors: 15 starts, as made, beside 60."""
    network = random_network(45, 200)
    (batch,) = rewired_networks(network, 40, np.random.default_rng(1))
    few, many = (
        Search(batch.ties, 40, starts, np.random.default_rng(2)).run()[1].reshape(40, starts).max(axis=1)
        for starts in (15, 60)
    )
    assert np.abs(few - many).mean() < 5e-4
    assert np.quantile(few, [0.025, 0.975]) == pytest.approx(np.quantile(many, [0.025, 0.975]), abs=1e-3)


def test_a_search_without_the_full_table_finds_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a network of several thousand actors."""
    network = random_network(40, 120)
    usual = core_periphery(network, draws=0)
    monkeypatch.setattr("verkosto.network.core_search._DENSE", 10)
    sparse = core_periphery(network, draws=0)
    assert sparse.fit == pytest.approx(usual.fit)
    assert (sparse.core == usual.core).all()


def test_the_fit_has_a_range_where_missing_answers_are_filled_in() -> None:
    """Every core of twelve actors is looked at, so the ends are known: least and most of eight, widened."""
    network = random_network(12, 24)
    imputed = [random_network(12, 26, seed=seed) for seed in range(2, 10)]
    found = core_periphery(network, draws=0, imputed=imputed)
    fits = [core_periphery(one, draws=0).fit for one in [network, *imputed]]
    assert found.range == pytest.approx((min(fits), max(fits)))
    assert core_periphery(network, draws=0).range is None


def test_the_same_seed_gives_the_same_and_progress_is_told() -> None:
    network, told = random_network(30, 70), []
    first = core_periphery(network, draws=80, seed=4, tell=lambda done, steps: told.append((done, steps)))
    again = core_periphery(network, draws=80, seed=4)
    assert (first.fit, first.band) == (again.fit, again.band)
    assert (first.core == again.core).all()
    assert told == sorted(told)
    assert told[-1] == (80, 80)
    assert first.band.draws == 80


def test_a_network_of_thousands_is_not_compared_with_chance() -> None:
    """Each draw would take seconds."""
    assert module._feasible(300, 500) == 500
    assert module._feasible(5000, 500) == 0
    assert module._feasible(5000, 0) == 0


@pytest.mark.shared
def test_no_published_survey_has_a_better_core_than_the_one_found() -> None:
    """``core_periphery_correlation`` of expected.json: the best that was found elsewhere."""
    from tests.network.test_known_figures import VIEWS, expected, main_view, network

    for name, view in VIEWS:
        known = expected(name)[view]["figures"]["core_periphery_correlation"]["value"]
        found = core_periphery(network(name, view, main_view(name, view)), draws=0)
        assert found.fit >= known - 1e-6, (name, view)
