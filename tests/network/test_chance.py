"""Figures of random networks, against the null table of domain 3.3 and the measures themselves."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations, permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import sparse

from tests.network.surveys import COMPLETE6, CYCLE6, STAR6, survey
from tests.shared_data import shared
from verkosto.model import Relation, View
from verkosto.network import chance as chance_module
from verkosto.network.build import build_network
from verkosto.network.chance import FIGURES, Chance, chance, chance_so_far
from verkosto.network.measures.centralization import centralization_out_degree
from verkosto.network.measures.size import density, mean_degree
from verkosto.network.network import Network
from verkosto.network.random_networks import Batch, random_networks
from verkosto.network.registry import NETWORK_MEASURES, measures

NAN = float("nan")
KEYS = ("centralization_degree", "centralization_betweenness", "transitivity", "fragmentation")


def random_network(n: int, ties: int, *, directed: bool = False, seed: int = 1) -> Network:
    names = [f"{i:03}" for i in range(n)]
    pairs = [(a, b) for a in names for b in names if (a != b if directed else a < b)]
    chosen = np.random.default_rng(seed).choice(len(pairs), ties, replace=False)
    return Network.from_edges([pairs[i] for i in chosen], actors=names, directed=directed)


def null_table() -> list[tuple[int, int, list[tuple[float, ...]]]]:
    """Domain 3.3: n, mean degree, then median and 2.5 % and 97.5 % points in the order of KEYS."""
    domain = shared("domain.md")
    assert domain is not None
    section = domain.read_text(encoding="utf-8").split("### 3.3 ")[1].split("### 3.4 ")[0]
    rows = [line.strip("| ").split(" | ") for line in section.splitlines() if re.match(r"\| \d", line)]
    return [
        (int(n), int(degree), [tuple(map(float, re.findall(r"\d\.\d+", cell))) for cell in cells[:4]])
        for n, degree, _, *cells in rows
    ]


GRAPHS = 300
"""The table has 300–600 graphs a row: at least so many."""


def points_within(drawn: np.ndarray, share: float, wander: float) -> tuple[float, float]:
    """Between which values that point of a sample of GRAPHS graphs lies: Φ(wander) of the time each way."""
    room = wander * (share * (1 - share) / GRAPHS) ** 0.5
    low, high = np.quantile(drawn, [max(0, share - room), min(1, share + room)], method="closest_observation")
    return float(low), float(high)


@pytest.mark.shared
@pytest.mark.slow
def test_the_whole_null_table_of_the_domain_holds() -> None:
    """Every point of the table lies where that of GRAPHS of our graphs would, give or take its rounding.

    432 points are compared, so 4 standard errors are allowed; the ends of a band of 300 graphs are the 7th or
    8th graph from outside and have a wide binomial range of their own. Rounding: to three decimals and from
    there to two (0.1648 stands as 0.17), so up to 0.0055.
    """
    table = null_table()
    assert len(table) == 36  # nine sizes, four mean degrees
    wrong = []
    for n, degree, columns in table:
        network = random_network(n, round(n * degree / 2))
        drawn = list(random_networks(network, 800, np.random.default_rng(n + degree)))
        for key, column in zip(KEYS, columns, strict=True):
            values = np.concatenate([FIGURES[key].values(batch) for batch in drawn])
            for share, theirs in zip((0.5, 0.025, 0.975), column, strict=True):
                low, high = points_within(values, share, 4)
                if not low - 0.0056 <= theirs <= high + 0.0056:
                    wrong.append((n, degree, key, share, theirs, low, high))
    assert wrong == []


@pytest.mark.shared
def test_a_band_is_that_of_the_null_table() -> None:
    """As above through ``chance`` itself, in four rows; the degree figure moves in steps."""
    rows = [row for row in null_table() if row[:2] in ((12, 4), (15, 4), (25, 6), (60, 6))]
    assert len(rows) == 4
    for n, degree, columns in rows:
        found = chance(random_network(n, round(n * degree / 2)), KEYS)
        for key, (_, low, high) in zip(KEYS, columns, strict=True):
            one_step = {"centralization_degree": n / ((n - 1) * (n - 2)), "fragmentation": 2 / n}
            room = 0.006 + one_step.get(key, 0.02 + 0.1 * high)
            assert found[key].low == pytest.approx(low, abs=room), key
            assert found[key].high == pytest.approx(high, abs=room), key


# -- every network there is, one by one -------------------------------------------------------------------


def every_network(n: int, ties: int) -> list[Network]:
    names = "abcdefgh"[:n]
    pairs = list(combinations(names, 2))
    return [Network.from_edges(chosen, actors=names) for chosen in combinations(pairs, ties)]


def every_digraph(arrows: int, mutual: int | None) -> list[Network]:
    """Of four actors, with so many arrows and (unless any will do) mutual pairs."""
    pairs = list(permutations("abcd", 2))
    made = (
        Network.from_edges(chosen, actors="abcd", directed=True) for chosen in combinations(pairs, arrows)
    )
    return [one for one in made if mutual is None or one.dyad_census()["mutual"] == mutual]


def assert_exact(found: Chance, exact: np.ndarray, observed: float, draws: int) -> None:
    """Shares of draws within 4.5 standard errors of the exact ones, and the points of the band among them."""
    room = 4.5 * 0.5 / draws**0.5
    defined = exact[~np.isnan(exact)]
    assert found.draws / draws == pytest.approx(len(defined) / len(exact), abs=room)
    if np.isnan(found.low):
        assert len(defined) < 0.2 * len(exact) + room * len(exact)
        return
    edge = 4.5 * (0.025 * 0.975 / draws) ** 0.5
    assert (defined < found.low - 1e-9).mean() <= 0.025 + edge
    assert (defined <= found.low + 1e-9).mean() >= 0.025 - edge
    assert (defined > found.high + 1e-9).mean() <= 0.025 + edge
    assert (defined >= found.high - 1e-9).mean() >= 0.025 - edge
    if not np.isnan(observed):
        below = (defined < observed - 1e-9).mean()
        assert found.share_below == pytest.approx(below, abs=room * (len(exact) / len(defined)) ** 0.5)


@pytest.mark.parametrize("ties", range(11))
def test_of_five_actors_the_bands_are_those_of_all_networks(ties: int) -> None:
    """All C(10, m) networks with m ties, their figures from the registry."""
    everything = every_network(5, ties)
    observed = everything[len(everything) // 3]
    for key, found in chance(observed, FIGURES, draws=3000).items():
        function = NETWORK_MEASURES[key].function
        assert function is not None
        exact = np.array([function(one) for one in everything])
        assert_exact(found, exact, function(observed), 3000)


@pytest.mark.parametrize("arrows, mutual", [(3, 1), (4, 0), (5, 1), (9, 3)])
def test_of_four_actors_with_arrows_the_bands_are_those_of_all_networks(arrows: int, mutual: int) -> None:
    """All with the same dyad census; for reciprocity and confirmation all C(12, m) with as many arrows."""
    alike, all_of_them = every_digraph(arrows, mutual), every_digraph(arrows, None)
    observed = alike[len(alike) // 3]
    found = chance(observed, FIGURES, draws=3000)
    assert {"reciprocity", "confirmation", "hierarchy", "reach"} <= set(found)
    for key, band in found.items():
        function = NETWORK_MEASURES[key].function
        assert function is not None
        null = all_of_them if key in ("reciprocity", "confirmation") else alike
        assert_exact(band, np.array([function(one) for one in null]), function(observed), 3000)


# -- networks with missing answers ------------------------------------------------------------------------


@st.composite
def incomplete(draw: st.DrawFn) -> Network:
    """Eight actors, some of whom did not answer or left pairs open; reports by nonrespondents, too."""
    names = "abcdefgh"
    pairs = draw(st.lists(st.sampled_from(list(permutations(names, 2))), max_size=40, unique=True))
    silent = draw(st.lists(st.sampled_from(names), max_size=8, unique=True))
    kept = [pair for pair in pairs if pair[0] not in silent or draw(st.booleans())]
    rows = [(a, b, draw(st.sampled_from([1.0, 1.0, 0.0, NAN]))) for a, b in kept]
    relation = Relation("r", "R", reversed_flow=draw(st.booleans()))
    asked = survey(rows, members=names, nonrespondents=silent, relations=[relation])
    return build_network(asked, "r", draw(st.sampled_from(list(View))), "1")


def drawn_networks(model: Network, draws: int = 3) -> list[Network]:
    batch = next(iter(random_networks(model, draws, np.random.default_rng(2))))
    parts = [slice(i * model.n, (i + 1) * model.n) for i in range(batch.blocks)]
    return [
        replace(model, ties=sparse.csr_array(batch.ties[part, part]), strengths=batch.ties[part, part])
        for part in parts
    ]


@settings(max_examples=40)
@given(incomplete())
def test_a_random_network_keeps_what_is_known_and_has_the_figures_that_the_measures_give(
    model: Network,
) -> None:
    """The same ties in known dyads, the same known reports and the same census: so density stays, too."""
    batch = next(iter(random_networks(model, 3, np.random.default_rng(2))))
    for block, drawn in enumerate(drawn_networks(model)):
        assert drawn.tie_count == model.tie_count
        assert drawn.dyad_census() == model.dyad_census()
        assert density(drawn) == pytest.approx(density(model), nan_ok=True)
        assert mean_degree(drawn) == pytest.approx(mean_degree(model), nan_ok=True)
        for key, figure in FIGURES.items():
            if model.view in NETWORK_MEASURES[key].views and not figure.dyadic:
                theirs = NETWORK_MEASURES[key].function(drawn)
                assert figure.values(batch)[block] == pytest.approx(theirs, nan_ok=True, abs=1e-9), key


@settings(max_examples=40)
@given(incomplete())
def test_a_random_network_has_ties_only_where_somebody_could_report_them(model: Network) -> None:
    """As many among the pairs of nonrespondents as before: none, unless they did report."""
    kinds = model.answered[:, None].astype(int) + model.answered[None, :]
    if model.unanswered.nnz:
        return
    for drawn in drawn_networks(model):
        for kind in (0, 1, 2):
            assert drawn.ties.toarray()[kinds == kind].sum() == model.ties.toarray()[kinds == kind].sum()


def test_a_nonrespondent_is_no_isolate_and_its_answers_are_not_drawn() -> None:
    rows = [("a", "b"), ("b", "c"), ("c", "a"), ("a", "d")]
    asked = survey(rows, members="abcde", nonrespondents=["d", "e"])
    directed = build_network(asked, "contact", View.DIRECTED, "1")
    for drawn in drawn_networks(directed, 20):
        assert np.diff(drawn.ties.indptr)[3:].tolist() == [0, 0]
    union = build_network(asked, "contact", View.UNION, "1")
    assert all(not drawn.ties[3, 4] for drawn in drawn_networks(union, 20))
    assert chance(union, ["isolates"], 400)["isolates"].high <= 1


def test_degree_centralization_of_an_incomplete_directed_network_compares_respondents() -> None:
    """Of a, b, c all answered, and a names everybody. Kept are two one-way dyads of three among them, and one
    arrow to d: 3 · 4 · 3 = 36 networks, and in 3 of them all three arrows leave one actor.
    """
    asked = survey([("a", "b"), ("a", "c"), ("a", "d")], members="abcd", nonrespondents=["d"])
    network = build_network(asked, "contact", View.DIRECTED, "1")
    assert centralization_out_degree(network) == 1
    found = chance(network, ["centralization_out_degree"], 4000)["centralization_out_degree"]
    assert found.share_below == pytest.approx(33 / 36, abs=4 * (33 * 3 / 36**2 / 4000) ** 0.5)


# -- how networks are drawn -------------------------------------------------------------------------------


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


@pytest.mark.parametrize("directed", [False, True])
def test_every_comparable_figure_has_a_band_in_every_view(directed: bool) -> None:
    network = random_network(12, 40, directed=directed)
    without = {
        "actors",
        "ties",
        "density",
        "mean_degree",
        "strong_share",
        "valued_density",
        "value_correlation",
    }
    found = chance(network, FIGURES, 300)
    assert {m.key for m in measures("network", network.view)} - without >= set(found)
    expected = {key for key in FIGURES if network.view in NETWORK_MEASURES[key].views}
    assert set(found) == expected
    assert all(band.draws == 300 for key, band in found.items() if key != "centralization_closeness")


def test_a_figure_that_is_undefined_in_most_draws_has_no_band() -> None:
    """Of networks with 12 actors and 12 ties few are connected, so closeness has few values."""
    found = chance(random_network(12, 12), ["centralization_closeness", "transitivity"], 500)
    assert found["centralization_closeness"].draws < 100
    assert np.isnan(found["centralization_closeness"].low)
    assert not np.isnan(found["transitivity"].low)


# -- while it is being drawn ------------------------------------------------------------------------------


def test_first_bands_come_after_some_fifty_draws_and_the_last_are_all() -> None:
    network = random_network(40, 120)
    seen = list(chance_so_far(network, FIGURES, 600, 3))
    draws = [found["transitivity"].draws for found in seen]
    assert 50 <= draws[0] < 100
    assert draws == sorted(draws)
    assert draws[-1] == 600
    assert seen[-1] == chance(network, FIGURES, 600, 3)


def test_progress_is_told_at_most_a_hundred_times_and_at_the_end() -> None:
    told: list[tuple[int, int]] = []
    chance(random_network(100, 300), FIGURES, 600, tell=lambda done, steps: told.append((done, steps)))
    assert 10 <= len(told) <= 100
    assert told[-1] == (600, 600)
    assert told == sorted(told)


def test_no_keys_no_draws() -> None:
    assert chance(STAR6, []) == {}
    assert chance(STAR6, KEYS, draws=0) == {}


# -- large networks ---------------------------------------------------------------------------------------


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


def test_bands_of_whole_numbers_end_at_numbers_that_were_drawn() -> None:
    """Linear points between two whole numbers gave a diameter of 4.975."""
    keys = [key for key in FIGURES if NETWORK_MEASURES[key].unit in ("count", "steps")]
    for seed in range(12):
        found = chance(random_network(24, 30, seed=seed), keys, draws=30)
        assert len(found) == 4  # components, the largest of them, isolates, diameter
        assert all(end == int(end) for one in found.values() for end in one.band)
