"""Intervals of shares. Golden values: domain G5, scipy, and table II of Newcombe (1998)."""

from __future__ import annotations

from math import isnan

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from verkosto.instruments.intervals import newcombe, wilson


@pytest.mark.parametrize(
    "positive, n, low, high",
    [
        (12, 20, 38.7, 78.1),
        (7, 12, 32.0, 80.7),
        (17, 30, 39.2, 72.6),
        (58, 100, 48.2, 67.2),
        (5, 10, 23.7, 76.3),
        (10, 20, 29.9, 70.1),
        (25, 50, 36.6, 63.4),
        (4, 7, 25.0, 84.2),
    ],
)
def test_wilsons_interval_has_the_golden_values_g5(positive: int, n: int, low: float, high: float) -> None:
    found = wilson(positive, n)
    assert (round(100 * found[0], 1), round(100 * found[1], 1)) == (low, high)


@given(st.integers(1, 300), st.data())
def test_wilsons_interval_is_that_of_scipy(n: int, data: st.DataObject) -> None:
    positive = data.draw(st.integers(0, n))
    theirs = binomtest(positive, n).proportion_ci(method="wilson")
    assert wilson(positive, n) == pytest.approx((theirs.low, theirs.high), abs=1e-12)


@given(st.integers(1, 300), st.data())
def test_an_interval_holds_its_share_and_mirrors_that_of_the_others(n: int, data: st.DataObject) -> None:
    positive = data.draw(st.integers(0, n))
    low, high = wilson(positive, n)
    assert 0 <= low <= positive / n <= high <= 1
    assert wilson(n - positive, n) == pytest.approx((1 - high, 1 - low), abs=1e-12)


# Newcombe (1998), table II, method 10.
@pytest.mark.parametrize(
    "now, before, low, high",
    [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((6, 7), (2, 7), 0.0582, 0.8062),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((0, 10), (0, 20), -0.1611, 0.2775),
        ((0, 10), (0, 10), -0.2775, 0.2775),
        ((10, 10), (0, 20), 0.6791, 1.0000),
        ((10, 10), (0, 10), 0.6075, 1.0000),
    ],
)
def test_newcombes_interval_has_the_published_values(
    now: tuple[int, int], before: tuple[int, int], low: float, high: float
) -> None:
    assert newcombe(*now, *before) == pytest.approx((low, high), abs=5e-5)


def test_nobody_gives_no_interval() -> None:
    assert all(map(isnan, wilson(0, 0)))
    assert all(map(isnan, newcombe(0, 0, 3, 5)))
    assert all(map(isnan, newcombe(3, 5, 0, 0)))


@given(st.integers(1, 40), st.integers(1, 40), st.data())
def test_the_change_backwards_is_the_mirrored_change(n: int, m: int, data: st.DataObject) -> None:
    a, b = data.draw(st.integers(0, n)), data.draw(st.integers(0, m))
    low, high = newcombe(a, n, b, m)
    assert low <= a / n - b / m <= high
    assert newcombe(b, m, a, n) == pytest.approx((-high, -low), abs=1e-12)
