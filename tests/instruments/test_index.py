"""Indices of several items: figures by hand, what withholds them, and what must not matter."""

from __future__ import annotations

import math
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.instruments.answered import DK, Cell, answered
from verkosto.instruments.answers import Answers
from verkosto.instruments.bootstrap import bootstrap_means, in_order, middle, person_scores
from verkosto.instruments.index import Index, intentionality, intentionality_words, modes

INTENT = [f"I{number}" for number in range(1, 8)]
STRONG = [f"S{number}" for number in range(1, 8)]
WEAK = [f"W{number}" for number in range(1, 6)]
CELLS = st.one_of(st.integers(1, 5), st.none(), st.just(DK))
ROWS = st.lists(st.lists(CELLS, min_size=7, max_size=7), min_size=1, max_size=12)


def intent(rows: list[list[Cell]]) -> Index:
    found = intentionality(answered(INTENT, rows))
    assert found is not None
    return found


def test_the_index_is_the_mean_of_the_respondents_means_on_a_scale_of_a_hundred() -> None:
    # By hand: means 5, 4, 3, 2, 1 → 100, 75, 50, 25, 0; their mean 50.
    found = intent([[value] * 7 for value in (5, 4, 3, 2, 1)])
    assert (found.n, found.value, found.withheld) == (5, 50.0, None)
    assert found.mean_r == pytest.approx(1.0)


def test_the_interval_is_that_of_a_plain_bootstrap() -> None:
    # A plain loop over 20,000 draws; both ends lie on a grid of 5 points, so they agree within one step.
    scores = np.array([100.0, 75, 50, 25, 0])
    lot = np.random.default_rng(3)
    plain = [lot.choice(scores, 5).mean() for _ in range(20_000)]
    found = intent([[value] * 7 for value in (5, 4, 3, 2, 1)])
    assert found.range == pytest.approx(np.quantile(plain, (0.025, 0.975)), abs=5)


def test_five_items_are_enough_and_four_are_not() -> None:
    enough: list[Cell] = [5, 5, 5, 5, 3, None, DK]
    short: list[Cell] = [1, 1, 1, 1, None, DK, None]
    found = intent([enough] * 5 + [short] * 3)
    assert (found.n, found.value) == (5, 90.0)
    assert found.items["I1"].n == 8


def test_of_five_weak_items_three_are_enough() -> None:
    rows: list[list[Cell]] = [[*[5] * 7, 1, 1, 1, None, None]] * 5 + [
        [*[5] * 4, *[None] * 3, 5, 5, *[None] * 3]
    ]
    found = modes(answered([*STRONG, *WEAK], rows))
    assert found is not None
    assert (found.strong.n, found.strong.value) == (5, 100.0)
    assert (found.weak.n, found.weak.value) == (5, 0.0)


def test_modes_of_which_one_was_not_asked_tell_the_other() -> None:
    found = modes(answered(STRONG, [[4] * 7] * 6))
    assert found is not None
    assert found.strong.value == 75.0
    assert (found.weak.n, found.weak.withheld, found.weak.items) == (0, "part-asked", {})


def test_an_index_of_which_too_few_items_were_asked_says_so_and_shows_the_items() -> None:
    found = modes(answered(["S1", "S2", "S3", "S4"], [[4, 5, 4, 3]] * 12))
    assert found is not None
    assert (found.strong.n, found.strong.withheld) == (0, "part-asked")
    assert found.strong.items["S4"].counts == (0, 0, 12, 0, 0)


def test_items_and_index_do_not_give_away_the_one_who_answered_only_two_items() -> None:
    # Six people; the last answers W1 and W2 with 1: Σ items − index · 5 · 5 would be that person's own 2.
    rows: list[list[Cell]] = [[3, 4, 2, 5, 3]] * 5 + [[1, 1, None, None, None]]
    found = modes(answered(WEAK, rows))
    assert found is not None
    assert (found.weak.n, found.weak.value) == (5, 60.0)
    withheld = {item: one.withheld for item, one in found.weak.items.items()}
    assert sorted(map(str, withheld.values())) == ["None"] * 4 + ["beside-score"]


def test_below_five_answers_only_their_number_is_told() -> None:
    found = intent([[5] * 7] * 4)
    assert (found.n, found.withheld, found.range) == (4, "few-answers", None)
    assert math.isnan(found.value)
    assert intentionality_words(found) == ()


def test_items_that_do_not_go_together_are_said_to_tell_more_than_the_index() -> None:
    # Half say 5 to the odd items and 1 to the even ones, half the reverse: most correlations are −1.
    rows: list[list[Cell]] = [[5, 1, 5, 1, 5, 1, 3], [1, 5, 1, 5, 1, 5, 3]]
    ten, nine = intent(rows * 5), intent((rows * 5)[:9])
    assert (ten.withheld, ten.apart, ten.value) == (None, True, pytest.approx(50.0))
    assert ten.mean_r == pytest.approx(-0.2)  # of 15 pairs 6 correlate +1, 9 −1; I7 does not vary
    assert ten.items["I1"].counts == (5, 0, 0, 0, 5)
    assert not nine.apart
    assert not intent([[number % 5 + 1] * 7 for number in range(10)]).apart


def test_nothing_is_told_of_what_was_not_asked() -> None:
    assert intentionality(Answers()) is None
    assert modes(answered(INTENT, [[3] * 7] * 9)) is None


@pytest.mark.parametrize(
    "interval, words",
    [
        ((10, 39.9), ("informal",)),
        ((40, 60), ("between",)),
        ((60.1, 90), ("intentional",)),
        ((39, 45), ("informal", "between")),
        ((55, 65), ("between", "intentional")),
        ((30, 70), ("informal", "intentional")),
    ],
)
def test_both_words_are_told_where_the_interval_crosses_an_edge(
    interval: tuple[float, float], words: tuple[str, ...]
) -> None:
    assert intentionality_words(Index(9, sum(interval) / 2, interval)) == words


@settings(max_examples=40)
@given(rows=ROWS, lot=st.randoms(use_true_random=False))
def test_order_dont_know_and_silent_respondents_change_nothing(rows: list[list[Cell]], lot: Random) -> None:
    silent = [[None if cell == DK else cell for cell in row] for row in rows]
    order = list(range(7))
    lot.shuffle(order)
    moved = [[row[place] for place in order] for row in silent] + [[None] * 7]
    lot.shuffle(moved)
    plain = intentionality(answered(INTENT, rows))
    other = intentionality(answered([INTENT[place] for place in order], moved))
    if plain is None or other is None:
        assert plain is None or plain.n == 0
        return
    assert (plain.n, repr(plain.value), plain.range) == (other.n, repr(other.value), other.range)
    assert (plain.mean_r, plain.withheld) == pytest.approx((other.mean_r, other.withheld), nan_ok=True)


@given(rows=ROWS)
def test_reversing_a_scale_mirrors_the_score_and_twice_is_identity(rows: list[list[Cell]]) -> None:
    values = np.array(
        [[math.nan if cell in (None, DK) else cell for cell in row] for row in rows], dtype=float
    )
    np.testing.assert_array_equal(person_scores(6 - (6 - values), 5), person_scores(values, 5))
    np.testing.assert_allclose(person_scores(6 - values, 5), 100 - person_scores(values, 5), atol=1e-8)


def test_a_bootstrap_of_means_has_their_spread() -> None:
    # The standard error of a mean of n is the standard deviation (with n) / √n.
    rows = np.random.default_rng(5).normal(50, 20, (40, 2))
    drawn = bootstrap_means(rows, seed=1)
    assert drawn.mean(axis=0) == pytest.approx(rows.mean(axis=0), abs=0.5)
    assert drawn.std(axis=0) == pytest.approx(rows.std(axis=0) / math.sqrt(40), rel=0.1)
    low, high = middle(drawn[:, 0])
    assert high - low == pytest.approx(2 * 1.96 * drawn[:, 0].std(), rel=0.1)


def test_a_bootstrap_leaves_out_what_is_missing() -> None:
    rows = np.array([[10.0, math.nan], [10.0, 20.0], [10.0, math.nan]])
    drawn = bootstrap_means(rows, seed=1, draws=300)
    assert set(drawn[:, 0]) == {10.0}
    assert set(drawn[~np.isnan(drawn[:, 1]), 1]) == {20.0}
    # Somebody without a value is drawn three times in (2/3)³ = 30 % of the draws.
    assert np.isnan(drawn[:, 1]).mean() == pytest.approx(8 / 27, abs=0.1)


@given(rows=st.lists(st.lists(st.sampled_from([0.0, 50.0, math.nan]), min_size=2, max_size=2), max_size=8))
def test_rows_have_one_order(rows: list[list[float]]) -> None:
    values = np.array(rows, dtype=float).reshape(-1, 2)
    np.testing.assert_array_equal(in_order(values), in_order(values[::-1]))
