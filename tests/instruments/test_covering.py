"""A score beside its items: nobody's answers are what is left of them."""

from __future__ import annotations

from itertools import product

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verkosto.instruments.covering import BESIDE, beside_score, leaves_few
from verkosto.instruments.distribution import distribution

ITEMS = ["W1", "W2", "W3", "W4"]
LEAST = 3
PATTERN = st.lists(st.booleans(), min_size=4, max_size=4)


def attacked(answered: np.ndarray, shown: np.ndarray) -> bool:
    """The attack itself, person by person: items taken 0, −1/3, −1/4 or 1 times beside the mean."""
    k = answered.sum(axis=1)
    share = np.where(k >= LEAST, 1 / np.maximum(k, 1), 0.0)
    for times in product((0.0, -1 / 3, -1 / 4, 1.0), repeat=answered.shape[1]):
        say = answered * (share[:, None] + np.where(shown, times, 0.0))
        touched = int((np.abs(say) > 1e-9).any(axis=1).sum())
        if 0 < touched < 5:
            return True
    return False


def told_of(answered: np.ndarray) -> tuple[dict, pd.DataFrame]:
    values = pd.DataFrame(np.where(answered, 3.0, np.nan), columns=ITEMS)
    return {item: distribution(item, values[item].to_numpy()) for item in ITEMS}, values


@settings(max_examples=60, deadline=None)
@given(rows=st.lists(PATTERN, min_size=5, max_size=12), whole=st.integers(0, 6))
def test_no_sum_or_difference_of_score_and_items_is_of_one_to_four(
    rows: list[list[bool]], whole: int
) -> None:
    answered = np.array([*rows, *[[True] * 4] * whole])
    if (answered.sum(axis=1) >= LEAST).sum() < 5:
        return
    told, values = told_of(answered)
    before = np.array([one.withheld is None for one in told.values()])
    assert leaves_few(answered, LEAST, before) == attacked(answered, before)
    kept = beside_score(told, values, LEAST)
    assert not attacked(answered, np.array([one.withheld is None for one in kept.values()]))
    assert [one.n for one in kept.values()] == [one.n for one in told.values()]


@pytest.mark.parametrize(
    "outside, partly, hidden",
    [(0, 0, 0), (1, 0, 1), (4, 0, 1), (5, 0, 0), (0, 1, 1), (0, 5, 0), (2, 3, 0)],
    ids=str,
)
def test_one_item_is_kept_back_when_one_to_four_answered_only_some(
    outside: int, partly: int, hidden: int
) -> None:
    """Eight answered everything; ``outside`` only W1 and W2, ``partly`` all but W4."""
    rows = [[True] * 4] * 8 + [[True, True, False, False]] * outside + [[True] * 3 + [False]] * partly
    told, values = told_of(np.array(rows))
    kept = beside_score(told, values, LEAST)
    assert sum(one.withheld == BESIDE for one in kept.values()) == hidden
    assert all(not one.counts and one.dont_know == 0 for one in kept.values() if one.withheld)
