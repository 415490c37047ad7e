"""Ties across the borders of groups beside shuffled labels: golden values, plain loops, what must hold."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import sparse

from tests.network.grouped import SECTORS, golden, labelings, random_network, sides
from verkosto.model import View
from verkosto.network import mixing_chance
from verkosto.network.labelings import Labelings, drawn_labelings, holm, two_sided
from verkosto.network.measures.mixing import ei_by_group, ei_index, mixing_expected, mixing_matrix
from verkosto.network.mixing_chance import mixing
from verkosto.network.network import Network
from verkosto.network.telling import silent


@pytest.mark.parametrize(
    "view, expected", [(View.DIRECTED, -0.1111), (View.UNION, 0), (View.CONFIRMED, -0.3333)]
)
def test_the_index_is_that_of_the_golden_network(view: View, expected: float) -> None:
    """G3 of domain 3.5."""
    found = mixing(golden(view), SECTORS)
    assert found.ei == pytest.approx(expected, abs=5e-5)
    assert found.ei_mean == pytest.approx(0.5)
    assert found.crossing == pytest.approx((1 + expected) / 2, abs=5e-5)
    assert found.crossing_mean == pytest.approx(0.75)
    assert found.ei_chance.draws == 560
    assert (found.labels, found.sizes) == (("julkinen", "yksityinen", "kolmas"), (3, 3, 2))


def test_the_golden_network_is_among_the_lowest_of_all_labelings() -> None:
    """G3: over all 560 labelings of the union the mean is 0.5 and P(≤ observed) = 0.02857."""
    network = golden(View.UNION)
    every = [ei_index(network, label) for label in labelings(SECTORS)]
    assert (np.array(every) <= 1e-12).mean() == pytest.approx(0.02857, abs=5e-6)
    found = mixing(network, SECTORS).ei_chance
    assert found.share_below == pytest.approx((np.array(every) < -1e-12).mean())
    assert (found.low, found.high) == pytest.approx(tuple(np.percentile(every, (2.5, 97.5))))


def test_drawn_labelings_tell_the_same_within_their_error() -> None:
    """559 draws of the 560: drawn, not counted; four standard errors of a share of 0.0286."""
    found = mixing(golden(View.UNION), SECTORS, draws=559)
    exact = mixing(golden(View.UNION), SECTORS).ei_chance.share_below
    assert found.ei_chance.draws == 559
    assert found.ei_chance.share_below == pytest.approx(exact, abs=4 * (0.0286 * 0.9714 / 559) ** 0.5)


CASES = [
    (golden(View.DIRECTED), SECTORS),
    (golden(View.UNION), SECTORS),
    (random_network(1, directed=True, n=7), "xx.yyz."),
    (random_network(2, directed=False, n=8, share=0.6), "xxxyyyy."),
    (random_network(3, directed=True, n=8, share=0.7), "xyxyxyzz"),
]


@pytest.mark.parametrize("network, groups", CASES)
def test_cells_and_groups_are_those_of_a_loop_over_every_labeling(network: Network, groups: Any) -> None:
    groups = sides(groups, network) if isinstance(groups, str) else groups
    found = mixing(network, groups)
    observed, expected = mixing_matrix(network, groups), mixing_expected(network, groups)
    every = [
        mixing_matrix(network, label).reindex(index=observed.index, columns=observed.columns)
        for label in labelings(groups)
    ]
    told = found.cells["expected"] >= 3
    assert found.cells.loc[~told, ["ratio", "p"]].isna().all(axis=None)
    assert (found.cells["place"] == "").tolist() == (~told).tolist()
    plain = []
    for row in found.cells.to_dict("records"):
        place = (row["from"], row["to"])
        values = np.array([table.loc[place] for table in every])
        assert row["ties"] == observed.loc[place]
        assert row["expected"] == pytest.approx(expected.loc[place])
        assert row["expected"] == pytest.approx(values.mean())
        ends = np.percentile(values, (2.5, 97.5), method="inverted_cdf")
        assert (row["low"], row["high"]) == pytest.approx(tuple(ends))
        plain.append(min(1, 2 * min((values <= row["ties"]).mean(), (values >= row["ties"]).mean())))
    assert found.cells.loc[told, "p"].tolist() == pytest.approx(holm(np.array(plain)[told]).tolist())
    by_group = [
        ei_by_group(network, label)["ei"].reindex(found.by_group.index) for label in labelings(groups)
    ]
    low, high = np.nanpercentile(np.array(by_group), (2.5, 97.5), axis=0)
    np.testing.assert_allclose(found.by_group[["low", "high"]].to_numpy(), np.array([low, high]).T)
    index, every_index = found.by_group["ei"].to_numpy(), np.array(by_group)
    vary = [g for g in range(len(index)) if len({str(value) for value in every_index[:, g]}) > 1]
    vary = [g for g in vary if not np.isnan(index[g])]
    shares = [
        min(
            1.0,
            2 * min((every_index[:, g] <= index[g]).mean(), (every_index[:, g] >= index[g]).mean()),
        )
        for g in vary
    ]
    assert found.by_group["p"].iloc[vary].tolist() == pytest.approx(holm(np.array(shares)).tolist())


def test_possible_pairs_are_all_pairs_of_grouped_actors() -> None:
    for directed, pairs in ((True, 8 * 7), (False, 8 * 7 // 2)):
        network = random_network(5, directed=directed)
        assert mixing(network, sides("xxxyyzzz.", network), draws=0).cells["possible"].sum() == pairs


def test_drawn_p_values_are_the_exact_ones_within_their_error() -> None:
    """34,650 labelings of 12 actors in threes of four: all of them, and 4,000 of them."""
    network = random_network(4, directed=False, n=12, share=0.5)
    groups = sides("xxxxyyyyzzzz", network)
    exact, drawn = mixing(network, groups, draws=34_650), mixing(network, groups, draws=4_000)
    assert (exact.ei_chance.draws, drawn.ei_chance.draws) == (34_650, 4_000)
    cells = exact.cells["p"].notna()
    assert cells.sum() > 2
    room = 6 * 4 * 2 * (0.25 / 4_000) ** 0.5  # Holm: up to six times; doubled tails; four standard errors
    assert drawn.cells.loc[cells, "p"].tolist() == pytest.approx(
        exact.cells.loc[cells, "p"].tolist(), abs=room
    )
    assert (drawn.cells[["low", "high"]] - exact.cells[["low", "high"]]).abs().to_numpy().max() <= 1


def test_a_silo_is_above_chance_inside_and_below_between() -> None:
    """Two cliques of six with one tie between them: 15 inside each where chance gives 7."""
    left, right = "abcdef", "ghijkl"
    edges = [(a, b) for side in (left, right) for a in side for b in side if a < b]
    network = Network.from_edges([*edges, ("a", "g")])
    found = mixing(network, sides("x" * 6 + "y" * 6, network))
    assert found.cells["place"].tolist() == ["above", "below", "above"]
    assert found.by_group["place"].tolist() == ["below", "below"]
    assert (found.tellable, found.groups_tellable) == (True, True)
    assert found.ei_chance.share_below == 0
    assert found.cells["ratio"].tolist() == pytest.approx(
        [15 / (31 * 15 / 66), 1 / (31 * 36 / 66), 15 / (31 * 15 / 66)]
    )


def test_with_so_few_labelings_that_nothing_could_differ_nothing_is_told() -> None:
    """Of 20 draws the least p is 2/21, times three cells 0.29; of 200 it is 0.01, times three 0.03."""
    edges = [(a, b) for side in ("abcdef", "ghijkl") for a in side for b in side if a < b]
    network = Network.from_edges(edges)
    groups = sides("x" * 6 + "y" * 6, network)
    few, more = mixing(network, groups, draws=20), mixing(network, groups, draws=200)
    assert (few.tellable, few.groups_tellable) == (False, False)
    assert set(few.cells["place"]) == {"inside"}
    assert (more.tellable, more.groups_tellable) == (True, True)
    assert more.cells["place"].tolist() == ["above", "below", "above"]


def silent_in(network: Network, silent: list[int]) -> Network:
    """What is left of a network of arrows, or of ties that one side told of, when some did not answer."""
    answered = np.ones(network.n, dtype=bool)
    answered[silent] = False
    said = network.ties.toarray() * answered[:, None]
    told = said if network.directed else np.maximum(said, said.T)
    ties = sparse.csr_array(told)
    return replace(network, ties=ties, strengths=ties, answered=answered)


@pytest.mark.parametrize("directed", [False, True])
def test_labels_move_only_among_those_who_answered_and_among_the_others(directed: bool) -> None:
    """Brute force: of all labelings those with the same labels among the three who did not answer."""
    network = silent_in(random_network(6, directed=directed, n=8, share=0.7), [2, 5, 7])
    groups = sides("xyxyxyyy", network)
    found = mixing(network, groups)
    observed = mixing_matrix(network, groups)
    silent = ["a2", "a5", "a7"]
    alike = [label for label in labelings(groups) if sorted(label[silent]) == sorted(groups[silent])]
    assert found.ei_chance.draws == len(alike) == 30  # 10 ways among the five, 3 among the three
    every = [mixing_matrix(network, label).loc[observed.index, observed.columns] for label in alike]
    for row in found.cells.to_dict("records"):
        values = np.array([table.loc[row["from"], row["to"]] for table in every])
        assert row["expected"] == pytest.approx(values.mean())
        assert (row["low"], row["high"]) == tuple(np.percentile(values, (2.5, 97.5), method="inverted_cdf"))
    assert found.ei_mean == pytest.approx(np.mean([ei_index(network, label) for label in alike]))


@pytest.mark.parametrize("directed", [False, True])
def test_a_group_whose_members_were_silent_does_not_seem_to_keep_away(directed: bool) -> None:
    """Pure chance, 40 actors in two groups, 14 of the second silent; once 53 % of networks had a hole."""
    random = np.random.default_rng(5)
    told = 0
    for seed in range(40):
        network = random_network(100 + seed, directed=directed, n=40, share=0.15)
        asked = silent_in(network, random.choice(np.arange(20, 40), 14, replace=False).tolist())
        found = mixing(asked, sides("x" * 20 + "y" * 20, asked), draws=400)
        told += found.cells["place"].isin(["below", "above"]).any()
    assert told <= 6  # of 40 where one in twenty may: more than 6 in 0.3 % of cases


def test_among_many_groups_a_silo_is_seldom_found_by_chance() -> None:
    """Pure chance, 60 actors in ten groups; with a band of 95 % for each, one network in four had a silo."""
    told = 0
    for seed in range(40):
        network = random_network(seed, directed=False, n=60, share=0.1)
        found = mixing(network, sides("abcdefghij" * 6, network), draws=500)
        assert found.groups_tellable
        told += found.by_group["place"].eq("below").any()
    assert told <= 5


def test_nothing_drawn_leaves_the_exact_means() -> None:
    found = mixing(golden(View.UNION), SECTORS, draws=0)
    assert found.ei_chance.draws == 0
    assert np.isnan(found.ei_chance.low)
    assert found.ei_mean == pytest.approx(0.5)
    assert found.cells[["low", "high", "p"]].isna().all(axis=None)
    assert set(found.cells["place"]) == set(found.by_group["place"]) == {""}


@pytest.mark.parametrize(
    "network, labels",
    [
        (Network.from_edges([]), ""),
        (Network.from_edges([], actors="a"), "x"),
        (Network.from_edges([], actors="abcd", directed=True), "xxyy"),
        (Network.from_edges([("a", "b")]), ".."),
        (Network.from_edges([("a", "b"), ("b", "c")], directed=True), "xxx"),
    ],
)
def test_where_there_is_nothing_to_compare_it_is_undefined(network: Network, labels: str) -> None:
    found = mixing(network, sides(labels, network), draws=50)
    if network.tie_count and set(labels) != {"."}:
        assert found.ei == -1
    else:
        assert np.isnan(found.ei)
        assert np.isnan(found.ei_chance.low)
    assert found.cells["place"].eq("").all()


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 99), st.booleans(), st.text("xyz.", min_size=9, max_size=9), st.permutations(range(9)))
def test_names_and_order_change_nothing(seed: int, directed: bool, labels: str, order: list[int]) -> None:
    """Exactly, where every labeling is looked at (at most 1,680 of them)."""
    network = random_network(seed, directed=directed)
    groups = sides(labels, network)
    moved = Network.from_edges(
        [(a.upper(), b.upper()) for a, b in reversed(list(network.graph().edges))],
        directed=directed,
        actors=[network.actors[i].upper() for i in order],
    )
    before, after = mixing(network, groups), mixing(moved, groups.rename(str.upper))
    assert after.ei == pytest.approx(before.ei, nan_ok=True)
    assert after.ei_chance.share_below == pytest.approx(before.ei_chance.share_below, nan_ok=True)
    keys = ["ties", "possible", "expected", "ratio", "low", "high", "p"]

    def listed(cells: pd.DataFrame) -> list[list[float]]:
        named = cells.copy()
        if not directed:
            ends = named[["from", "to"]].to_numpy()
            named[["from", "to"]] = np.sort(ends, axis=1)
        return named.sort_values(["from", "to"])[keys].astype(float).to_numpy().ravel().tolist()

    assert listed(after.cells) == pytest.approx(listed(before.cells), nan_ok=True)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 99), st.text("xyz", min_size=8, max_size=8))
def test_turning_every_arrow_round_turns_the_cells(seed: int, labels: str) -> None:
    forth = random_network(seed, directed=True, n=8)
    back = Network.from_edges(
        [(b, a) for a, b in forth.graph().edges], directed=True, actors=list(forth.actors)
    )
    one, other = mixing(forth, sides(labels, forth)), mixing(back, sides(labels, back))
    turned = other.cells.rename(columns={"from": "to", "to": "from"})[list(one.cells.columns)]
    turned = turned.sort_values(["from", "to"], key=lambda names: names.map(one.labels.index))
    pd.testing.assert_frame_equal(one.cells, turned.reset_index(drop=True))
    pd.testing.assert_frame_equal(one.by_group, other.by_group)


@pytest.mark.parametrize("directed", [False, True])
def test_an_isolate_without_a_group_changes_nothing(directed: bool) -> None:
    network = random_network(7, directed=directed)
    more = Network.from_edges(network.graph().edges, directed=directed, actors=[*network.actors, "alone"])
    before, after = (mixing(each, sides("xxxyyyzzz", network), draws=300) for each in (network, more))
    pd.testing.assert_frame_equal(before.cells, after.cells)
    pd.testing.assert_frame_equal(before.by_group, after.by_group)
    assert np.isnan(after.by_actor["alone"])


def test_an_isolate_with_a_group_changes_only_what_chance_gives() -> None:
    network = random_network(7, directed=False)
    more = Network.from_edges(network.graph().edges, actors=[*network.actors, "alone"])
    before, after = mixing(network, sides("xxxyyyzzz", network)), mixing(more, sides("xxxyyyzzzx", more))
    assert before.ei == after.ei
    assert before.cells["ties"].tolist() == after.cells["ties"].tolist()
    assert before.ei_mean != after.ei_mean


def test_two_networks_side_by_side_add_up() -> None:
    one, other = random_network(1, directed=False, n=6), random_network(2, directed=False, n=6)
    renamed = [(a.upper(), b.upper()) for a, b in other.graph().edges]
    both = Network.from_edges(
        [*one.graph().edges, *renamed], actors=[*one.actors, *(name.upper() for name in other.actors)]
    )
    parts = [mixing(network, sides("xxyyzz", network), draws=0) for network in (one, other)]
    whole = mixing(both, sides("xxyyzzxxyyzz", both), draws=0)
    assert whole.cells["ties"].tolist() == (parts[0].cells["ties"] + parts[1].cells["ties"]).tolist()


def test_the_same_seed_gives_the_same_figures() -> None:
    network = random_network(1, directed=True, n=20)
    groups = sides("xyz." * 5, network)
    once, again, other = (mixing(network, groups, 300, seed) for seed in (5, 5, 6))
    pd.testing.assert_frame_equal(once.cells, again.cells)
    assert once.ei_chance == again.ei_chance
    assert once.ei_chance != other.ei_chance


def test_a_large_network_gets_fewer_draws(monkeypatch: pytest.MonkeyPatch) -> None:
    network = random_network(1, directed=False, n=20)
    groups = sides("xyzw" * 5, network)
    monkeypatch.setattr(mixing_chance, "_WORK", 100 * (network.tie_count + 16 + 1))
    assert mixing(network, groups, 1000).ei_chance.draws == 100


def test_progress_is_told_up_to_the_end() -> None:
    told: list[tuple[int, int]] = []
    network = random_network(1, directed=False, n=20)
    mixing(network, sides("xyzw" * 5, network), 1000, tell=lambda done, steps: told.append((done, steps)))
    assert 10 <= len(told) <= 100
    assert told[-1] == (1000, 1000)
    assert told == sorted(told)


def test_every_labeling_is_drawn_once_where_all_fit() -> None:
    network = golden(View.UNION)
    found = np.hstack(list(drawn_labelings(Labelings.of(network, SECTORS), 560, 1, 100, silent))).T
    assert len({tuple(row) for row in found.tolist()}) == len(found) == 560
    assert (np.sort(found, axis=1) == [0, 0, 0, 1, 1, 1, 2, 2]).all()


def test_a_drawn_labeling_keeps_the_sizes_of_the_groups() -> None:
    network = random_network(1, directed=False, n=20)
    found = np.hstack(
        list(drawn_labelings(Labelings.of(network, sides("xxxy" * 5, network)), 70, 1, 100, silent))
    )
    assert found.shape == (20, 70)
    assert (found.sum(axis=0) == 5).all()


def test_holm_is_that_of_a_worked_example() -> None:
    """Holm (1979): 0.01, 0.04, 0.03, 0.005 give 0.03, 0.06, 0.06, 0.02 (as R's p.adjust)."""
    assert holm(np.array([0.01, 0.04, 0.03, 0.005])).tolist() == pytest.approx([0.03, 0.06, 0.06, 0.02])
    assert holm(np.zeros(0)).tolist() == []


def test_a_p_counts_the_observed_labeling_among_the_drawn() -> None:
    drawn = np.arange(99)[:, None]
    assert two_sided(np.array([200]), drawn, exact=False).tolist() == pytest.approx([0.02])
    assert two_sided(np.array([98]), drawn, exact=True).tolist() == pytest.approx([2 / 99])
    assert two_sided(np.array([49]), drawn, exact=False).tolist() == [1.0]
