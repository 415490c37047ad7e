"""Alpha, omega and mean correlation of a scale's items."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verkosto.instruments.reliability import (
    alpha_range,
    cronbach_alpha,
    mean_inter_item_r,
    omega,
    reliability,
)


def answers_with(covariance: np.ndarray, n: int = 60, seed: int = 1) -> pd.DataFrame:
    """Answers whose covariance (of the n, not n − 1) is exactly this."""
    drawn = np.random.default_rng(seed).normal(size=(n, len(covariance)))
    drawn -= drawn.mean(axis=0)
    white = drawn @ np.linalg.inv(np.linalg.cholesky(drawn.T @ drawn / n)).T
    return pd.DataFrame(white @ np.linalg.cholesky(covariance).T)


def one_factor(loadings: list[float], rests: list[float]) -> np.ndarray:
    return np.outer(loadings, loadings) + np.diag(rests)


@pytest.mark.parametrize("correlation, expected", [(0.33, 0.596), (0.57, 0.799)])
def test_three_items_have_the_alpha_that_their_correlation_gives(correlation: float, expected: float) -> None:
    """Domain 5.4: three items give α ≈ 0.6–0.8 at r̄ = 0.33–0.57; α = 3r / (1 + 2r)."""
    values = answers_with(np.full((3, 3), correlation) + np.diag([1 - correlation] * 3))
    assert mean_inter_item_r(values) == pytest.approx(correlation)
    assert cronbach_alpha(values) == pytest.approx(expected, abs=5e-4)


def test_alpha_by_hand() -> None:
    """Variances 2.5, 2.5 and 2.7, of the sum 18.7: α = 3/2 · (1 − 7.7 / 18.7)."""
    values = pd.DataFrame({"a": [1, 2, 3, 4, 5], "b": [2, 1, 4, 3, 5], "c": [1, 2, 2, 5, 4]}, dtype=float)
    variances, whole = values.var(), values.sum(axis=1).var()
    assert (variances.sum(), whole) == pytest.approx((7.7, 18.7))
    assert cronbach_alpha(values) == pytest.approx(1.5 * (1 - 7.7 / 18.7))


def test_omega_of_a_congeneric_scale_is_the_formula_of_its_loadings() -> None:
    """Loadings .9 .7 .5 .4, rests .3 .4 .6 .5: (2.5)² / (2.5² + 1.8) = 6.25 / 8.05, alpha below it."""
    values = answers_with(one_factor([0.9, 0.7, 0.5, 0.4], [0.3, 0.4, 0.6, 0.5]))
    assert omega(values) == pytest.approx(6.25 / 8.05, abs=1e-4)
    assert cronbach_alpha(values) < omega(values)


def test_omega_of_three_items_comes_from_their_three_correlations() -> None:
    """With three items λ₁² = r₁₂ r₁₃ / r₂₃ (Spearman's triads): .63 .45 .35 → λ = .9 .7 .5."""
    correlations = np.array([[1, 0.63, 0.45], [0.63, 1, 0.35], [0.45, 0.35, 1]])
    common = (0.9 + 0.7 + 0.5) ** 2
    expected = common / (common + (1 - 0.81) + (1 - 0.49) + (1 - 0.25))
    assert omega(answers_with(correlations)) == pytest.approx(expected, abs=1e-4)


def test_omega_equals_alpha_where_every_item_says_as_much() -> None:
    """Essentially tau-equivalent items: α = ω (McDonald 1999, ch. 6)."""
    values = answers_with(one_factor([0.8, 0.8, 0.8], [0.2, 0.5, 0.9]))
    assert omega(values) == pytest.approx(cronbach_alpha(values), abs=1e-4)


def test_what_is_undefined_stays_undefined() -> None:
    same = pd.DataFrame({"a": [4.0] * 40, "b": [4.0] * 40, "c": [4.0] * 40})
    told = reliability(same)
    assert math.isnan(told.mean_r)
    assert math.isnan(told.alpha)
    assert math.isnan(told.omega)
    assert told.range is None
    assert told.forms_a_scale
    lone = pd.DataFrame({"a": [1.0, 2.0, 3.0]})
    assert all(math.isnan(figure(lone)) for figure in (mean_inter_item_r, cronbach_alpha, omega))
    assert alpha_range(lone) is None


def test_missing_answers_are_left_out_and_never_taken_for_low_ones() -> None:
    values = answers_with(np.full((3, 3), 0.5) + np.eye(3) * 0.5)
    holed = pd.concat([values, pd.DataFrame([[5.0, np.nan, 1.0]])], ignore_index=True)
    assert cronbach_alpha(holed) == pytest.approx(cronbach_alpha(values))


def test_alpha_and_omega_are_told_from_thirty_answers_on() -> None:
    values = answers_with(np.full((3, 3), 0.5) + np.eye(3) * 0.5, n=30)
    told, earlier = reliability(values), reliability(values.iloc[:29])
    assert (told.n, earlier.n) == (30, 29)
    assert told.range is not None
    assert told.range[0] < told.alpha < told.range[1]
    assert not math.isnan(told.omega)
    assert math.isnan(earlier.alpha)
    assert earlier.range is None
    assert not math.isnan(earlier.mean_r)


@pytest.mark.parametrize("correlation, together", [(0.19, False), (0.21, True)])
def test_items_that_hardly_correlate_form_no_scale(correlation: float, together: bool) -> None:
    values = answers_with(np.full((3, 3), correlation) + np.eye(3) * (1 - correlation))
    assert reliability(values).forms_a_scale is together


def test_the_interval_covers_the_alpha_of_the_population() -> None:
    """A percentile bootstrap of n = 60 covers somewhat less than 95 % of the time: at least 85 of 100."""
    covariance = np.full((3, 3), 0.5) + np.eye(3) * 0.5
    random, covered = np.random.default_rng(3), 0
    for seed in range(100):
        values = pd.DataFrame(random.multivariate_normal(np.zeros(3), covariance, 60))
        found = alpha_range(values, seed, draws=400)
        assert found is not None
        covered += found[0] <= 0.75 <= found[1]
    assert covered >= 85


@settings(max_examples=40)
@given(
    st.lists(st.tuples(*[st.integers(1, 5)] * 3), min_size=2, max_size=40),
    st.permutations([0, 1, 2]),
    st.integers(-3, 3),
)
def test_order_and_a_shift_of_the_scale_change_nothing(
    rows: list[tuple[int, ...]], order: list[int], shift: int
) -> None:
    values = pd.DataFrame(rows, dtype=float)
    turned = values.iloc[::-1, order] + shift
    for figure in (mean_inter_item_r, cronbach_alpha, omega):
        assert figure(turned) == pytest.approx(figure(values), nan_ok=True, abs=1e-3)


@settings(max_examples=40)
@given(st.lists(st.tuples(*[st.integers(1, 5)] * 3), min_size=4, max_size=40))
def test_alpha_never_exceeds_one_and_omega_is_a_share(rows: list[tuple[int, ...]]) -> None:
    values = pd.DataFrame(rows, dtype=float)
    alpha, carried = cronbach_alpha(values), omega(values)
    assert math.isnan(alpha) or alpha <= 1 + 1e-9
    assert math.isnan(carried) or 0 <= carried <= 1 + 1e-9
