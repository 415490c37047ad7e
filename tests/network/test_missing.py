"""What missing answers may do to a figure: what a draw may change, and what it must not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import sparse

from benchmarks.non_response import PUBLISHED, Setting, simulate
from tests.network.surveys import survey
from verkosto.model import Relation, View
from verkosto.network.build import build_network
from verkosto.network.drawn_range import drawn_range
from verkosto.network.missing import (
    MissingAnswers,
    imputed_networks,
    in_view,
    missing_answers,
    top_bridging,
)
from verkosto.network.network import Network
from verkosto.network.registry import NETWORK_MEASURES, measures
from verkosto.network.reported import Reports


def drawn_at_random(n: int, seed: int, silent: int, *, share: float = 0.2) -> Network:
    """A directed network in which the last ``silent`` actors did not answer."""
    random = np.random.default_rng(seed)
    said = random.random((n, n)) < share
    np.fill_diagonal(said, False)
    answered = np.arange(n) < n - silent
    said[~answered] = False
    names = [f"a{place:02}" for place in range(n)]
    nobody = Network.from_edges([], directed=True, actors=names)
    return replace(in_view(nobody, said, View.DIRECTED), answered=answered)


def viewed(reports: Network, view: View) -> Network:
    told = in_view(reports, Reports.of(reports).said, view)
    return replace(told, answered=reports.answered, unanswered=reports.unanswered)


def two_sides(
    silent: tuple[str, ...] = ("a3", "b5"), *, shuffled: bool = False
) -> tuple[Network, pd.DataFrame]:
    """Two groups of nine, in touch with most of the own; only a0 and b0 are in touch across."""
    random = np.random.default_rng(5)
    names = [f"{side}{number}" for side in "ab" for number in range(9)]
    said = {
        (ego, alter)
        for ego in names
        for alter in names
        if ego != alter and ego[0] == alter[0] and random.random() < 0.6
    } | {("a0", "b0"), ("b0", "a0")}
    if shuffled:
        names = [names[place] for place in np.random.default_rng(2).permutation(len(names))]
    kept = [(ego, alter) for ego, alter in sorted(said) if ego not in silent]
    network = Network.from_edges(kept, directed=True, actors=names)
    answered = np.array([name not in silent for name in network.actors])
    return replace(network, answered=answered), pd.DataFrame({"side": [n[0] for n in names]}, index=names)


def test_where_nothing_is_missing_nothing_is_drawn() -> None:
    told = drawn_at_random(10, 1, silent=0)
    assert missing_answers(told, told) == MissingAnswersLike(0, 0)


def test_an_unordered_list_of_ties_has_nothing_unknown() -> None:
    ties = Network.from_edges([("a", "b"), ("b", "c")])
    ties = replace(ties, answered=np.array([True, False, True]))
    assert missing_answers(ties, ties) == MissingAnswersLike(0, 0)


def test_where_nobody_answered_nothing_is_drawn() -> None:
    told = drawn_at_random(6, 1, silent=6)
    assert missing_answers(told, told) == MissingAnswersLike(0, 30)


class MissingAnswersLike:
    """Equal to missing answers with so many draws and unknown reports, and nothing else."""

    def __init__(self, draws: int, unknown: int) -> None:
        self.draws, self.unknown = draws, unknown

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, MissingAnswers)
            and (other.draws, other.unknown) == (self.draws, self.unknown)
            and other.figures == {}
            and other.actors.empty
            and other.stable_top == ()
        )

    __hash__ = None  # type: ignore[assignment]


@pytest.mark.parametrize("reversed_flow", [False, True])
def test_what_was_answered_is_the_same_in_every_draw(reversed_flow: bool) -> None:
    """a, b and c answer except for what b says of c; d answers nothing, but is named."""
    rows = [("a", "b", 1.0), ("a", "d", 1.0), ("b", "a", 1.0), ("b", "c", np.nan), ("c", "a", 0.0)]
    relation = Relation("r", "R", reversed_flow=reversed_flow)
    asked = survey(rows, members="abcd", nonrespondents="d", relations=[relation])
    told = build_network(asked, "r", View.DIRECTED, "1")
    assert missing_answers(told, told, draws=2).unknown == 1 + 3
    some = set()
    for drawn in imputed_networks(told, None, 40, np.random.default_rng(1)):
        assert drawn.complete
        assert drawn.reversed_flow is reversed_flow
        said = drawn.reports.toarray() > 0
        assert said[0].tolist() == [False, True, False, True]
        assert said[1, [0, 3]].tolist() == [True, False]
        assert said[2].tolist() == [False] * 4
        some.add((bool(said[1, 2]), *said[3].tolist()))
    assert len(some) > 4


def test_strengths_that_were_given_stay_and_drawn_ties_have_strength_1() -> None:
    told = Network.from_edges([("a", "b", 4.0), ("b", "a", 2.0), ("c", "a", 3.0)], directed=True)
    told = replace(told, answered=np.array([True, True, False]))
    for drawn in imputed_networks(told, None, 10, np.random.default_rng(1)):
        strengths = drawn.strengths.toarray()
        assert (strengths[0, 1], strengths[1, 0], strengths[2, 0]) == (4, 2, 3)
        assert strengths[2, 1] in (0, 1)


@given(st.integers(4, 12), st.integers(0, 1000), st.integers(1, 4))
@settings(max_examples=8, deadline=None)
def test_a_tie_that_one_side_reported_never_goes_away(n: int, seed: int, silent: int) -> None:
    told = drawn_at_random(n, seed, min(silent, n - 2), share=0.3)
    union, confirmed = (viewed(told, view).ties.toarray() for view in (View.UNION, View.CONFIRMED))
    answering = told.answered[:, None] & told.answered
    one_answered = told.answered[:, None] | told.answered
    for drawn in imputed_networks(told, None, 3, np.random.default_rng(seed)):
        said = drawn.reports.toarray() > 0
        either = in_view(told, said, View.UNION).ties.toarray()
        both = in_view(told, said, View.CONFIRMED).ties.toarray()
        assert (either >= union).all()
        assert (either[answering] == union[answering]).all()
        assert (both >= confirmed).all()
        assert (both[answering] == confirmed[answering]).all()
        assert (both <= union)[one_answered].all()


@pytest.mark.parametrize("view", list(View))
def test_every_figure_that_is_shown_lies_in_its_range(view: View) -> None:
    told = drawn_at_random(14, 3, silent=4)
    network = viewed(told, view)
    found = missing_answers(told, network, draws=20)
    functions = {m.key: m.function for m in measures("network", view) if m.function is not None}
    assert found.draws == 20
    assert set(found.figures) <= set(functions)
    for key, (low, high) in found.figures.items():
        shown = float(functions[key](network))
        assert np.isnan(shown) or low <= shown <= high, key
        assert low <= high
    assert found.figures["density"][0] < found.figures["density"][1]
    assert found.figures["actors"] == (14, 14)


def test_the_table_of_actors_is_in_network_order_and_within_0_and_1() -> None:
    told = drawn_at_random(14, 3, silent=4)
    found = missing_answers(told, viewed(told, View.UNION), draws=20)
    assert found.actors.index.equals(told.actors)
    assert list(found.actors) == ["top", "cut", "first", "betweenness_low", "betweenness_high"]
    assert found.actors.to_numpy().min() >= 0
    assert found.actors.to_numpy().max() <= 1
    assert (found.actors["betweenness_low"] <= found.actors["betweenness_high"]).all()
    assert found.k == 5
    assert set(found.stable_top) == set(found.actors.index[found.actors["top"] >= 0.7])
    assert (found.actors["first"] <= found.actors["top"]).all()
    assert found.actors["first"].sum() >= 1, "in every draw somebody bridges most"


def test_the_same_seed_gives_the_same_ranges_and_another_one_others() -> None:
    told = drawn_at_random(12, 4, silent=3)
    one, same, other = (missing_answers(told, told, draws=10, seed=seed) for seed in (1, 1, 2))
    assert one.figures == same.figures
    pd.testing.assert_frame_equal(one.actors, same.actors)
    assert one.figures != other.figures


def test_how_far_it_is_is_told_up_to_the_end() -> None:
    told, steps = drawn_at_random(8, 1, silent=2), []
    missing_answers(told, told, draws=10, tell=lambda done, of: steps.append((done, of)))
    assert steps == [(done, 10) for done in range(11)]


def test_a_hole_between_given_groups_stays_a_hole_although_some_did_not_answer() -> None:
    """Without a hole a drawn report across would be as likely as one inside: about 18 of 34 each."""
    told, groups = two_sides()
    side = groups["side"].to_numpy()
    across = side[:, None] != side
    new = [
        int((drawn.reports.toarray() - told.reports.toarray())[across].sum())
        for drawn in imputed_networks(told, groups, 50, np.random.default_rng(1))
    ]
    assert np.mean(new) < 0.5
    assert np.mean(np.array(new) == 0) >= 0.7


def test_who_bridges_the_hole_is_among_the_stable_top_and_keeps_her_betweenness() -> None:
    told, groups = two_sides()
    found = missing_answers(told, viewed(told, View.UNION), groups)
    everybody, _ = two_sides(silent=())
    truth = viewed(everybody, View.UNION)
    share = truth.paths.betweenness / (17 * 16 / 2)
    assert {"a0", "b0"} <= set(found.stable_top)
    for name in ("a0", "b0"):
        row = found.actors.loc[name]
        assert row["betweenness_low"] <= share[truth.actors.get_loc(name)] <= row["betweenness_high"] + 1e-9
        assert row["cut"] >= 0.7


def only_what_they_named(n: int, seed: int, begun: int, silent: int) -> tuple[Network, np.ndarray]:
    """The last are silent; those before them marked whom they named and left the rest open; the truth."""
    random = np.random.default_rng(seed)
    truth = random.random((n, n)) < 0.12
    np.fill_diagonal(truth, False)
    answered, opened = np.arange(n) < n - silent, np.zeros((n, n), dtype=bool)
    rows = slice(n - silent - begun, n - silent)
    opened[rows] = ~truth[rows]
    np.fill_diagonal(opened, False)
    nobody = Network.from_edges([], directed=True, actors=[f"a{place:02}" for place in range(n)])
    told = in_view(nobody, truth & answered[:, None], View.DIRECTED)
    return replace(told, answered=answered, unanswered=sparse.csr_array(opened)), truth


def test_who_marked_ties_only_and_left_the_rest_open_is_no_model_for_the_silent() -> None:
    """Once such rows were read as "names everybody": the silent were drawn with twice the ties."""
    off = []
    for seed in range(6):
        reports, truth = only_what_they_named(36, seed, 4, 4)
        drawn = [
            one.ties.toarray() for one in imputed_networks(reports, None, 12, np.random.default_rng(seed))
        ]
        assert all((one[-8:-4] >= truth[-8:-4]).all() for one in drawn)  # what they said stays
        off.append(
            [
                np.mean(drawn, axis=0)[rows].sum() / truth[:28].sum() * 7
                for rows in (slice(-8, -4), slice(-4, 36))
            ]
        )
    begun, silent = np.mean(off, axis=0)
    assert begun == pytest.approx(1, abs=0.3)
    assert silent == pytest.approx(1, abs=0.2)


def test_a_report_kept_of_somebody_who_did_not_answer_does_not_make_her_name_everybody() -> None:
    reports = drawn_at_random(30, 3, 6, share=0.12)
    said = Reports.of(reports).said
    said[-1, :4] = True
    kept = replace(in_view(reports, said, View.DIRECTED), answered=reports.answered)
    assert Reports.of(kept).telling.tolist() == reports.answered.tolist()
    drawn = [
        one.ties.toarray()[-1].sum() for one in imputed_networks(kept, None, 20, np.random.default_rng(1))
    ]
    assert 4 <= np.mean(drawn) < 8


def test_a_figure_that_is_undefined_has_no_range() -> None:
    """Closeness centralization is undefined in pieces; once a single draw in one piece made a range."""
    reports = drawn_at_random(26, 2, 5, share=0.05)
    union = viewed(reports, View.UNION)
    shown = NETWORK_MEASURES["centralization_closeness"].function
    assert shown is not None
    assert np.isnan(shown(union))
    found = missing_answers(reports, union, draws=30).figures
    assert "centralization_closeness" not in found
    assert "components" in found
    enough, few = np.array([0.2] * 8 + [np.nan] * 2), np.array([0.2] * 7 + [np.nan] * 3)
    assert (drawn_range(enough, 0.2), drawn_range(few, 0.2)) == ((0.2, 0.2), None)


@pytest.mark.parametrize("view", View)
def test_ranges_of_whole_numbers_end_at_whole_numbers(view: View) -> None:
    reports = drawn_at_random(30, 4, 7, share=0.06)
    found = missing_answers(reports, viewed(reports, view), draws=23).figures
    ends = [
        end for key, span in found.items() if NETWORK_MEASURES[key].unit in ("count", "steps") for end in span
    ]
    assert len(ends) > 8
    assert all(end == int(end) for end in ends)


def test_relabelling_and_order_change_nothing_but_the_draw() -> None:
    """Another order draws other numbers: means of 60 draws agree within four standard errors."""
    results = []
    for shuffled in (False, True):
        told, groups = two_sides(("a3", "b5", "b7"), shuffled=shuffled)
        drawn = list(imputed_networks(told, groups, 60, np.random.default_rng(1)))
        results.append(np.array([one.tie_count for one in drawn]))
    one, other = results
    error = np.sqrt(one.var() / 60 + other.var() / 60)
    assert abs(one.mean() - other.mean()) < 4 * error


def test_who_is_named_often_is_named_often_by_those_who_did_not_answer() -> None:
    """Twelve answer, all name a00, nobody a01: the three others name them more and less than the rest."""
    told = drawn_at_random(15, 8, silent=3)
    said = told.reports.toarray() > 0
    said[1:12, 0], said[:, 1] = True, False
    told = replace(in_view(told, said, View.DIRECTED), answered=told.answered)
    drawn = [one.reports.toarray() for one in imputed_networks(told, None, 60, np.random.default_rng(1))]
    named = np.mean([one[12:, :12] for one in drawn], axis=(0, 1))
    assert named[0] > 2 * named[2:].mean()
    assert named[1] < named[2:].mean()


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_empty_and_full_networks_can_be_drawn(share: float) -> None:
    told = drawn_at_random(8, 1, silent=2, share=share)
    low, high = missing_answers(told, viewed(told, View.UNION)).figures["density"]
    assert 0 <= low <= high <= 1
    assert abs(low - share) < 0.25
    assert abs(high - share) < 0.25


def test_the_top_are_those_with_most_betweenness_equals_among_them() -> None:
    assert top_bridging(np.array([0.0, 3.0, 1.0, 1.0, 2.0]), 3).tolist() == [False, True, True, True, True]
    assert top_bridging(np.array([0.0, 0.0, 4.0]), 2).tolist() == [False, False, True]


@pytest.mark.parametrize("setting", PUBLISHED, ids=str)
def test_the_published_simulation_of_non_response_comes_out_again(setting: Setting) -> None:
    """The table of domain 2.6, to its last digit and three standard errors of 150 networks."""
    found = simulate(setting, networks=150, draws=0)
    error = found.std(axis=0) / np.sqrt(len(found))
    published = np.array(PUBLISHED[setting])
    tolerance = 3 * error[:6] + 0.003
    assert (np.abs(found.mean(axis=0)[:6] - published) <= tolerance).all(), found.mean(axis=0)


def test_drawing_unknown_reports_beats_leaving_them_out_when_four_in_ten_are_silent() -> None:
    """Bias against what a full survey would have said, .215: as unknown = 0 it is −.05."""
    found = simulate(Setting(0.8, 0.01, 0.6), networks=12, draws=4).mean(axis=0)
    zero, ours = found[5], found[6]
    assert abs(ours - 0.215) < abs(zero - 0.215) / 2
