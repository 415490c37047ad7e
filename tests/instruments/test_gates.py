"""Anonymity: the gate is attacked by all sums and differences of what it lets through."""

from __future__ import annotations

from itertools import combinations, product

import numpy as np
import pandas as pd
from hypothesis import example, given, settings
from hypothesis import strategies as st

from verkosto.instruments.gates import LEAST, few, open_groups, tells_of_few


@st.composite
def people(draw: st.DrawFn, most: int = 40) -> pd.DataFrame:
    """Respondents with up to three attributes; often one attribute nearly follows another."""
    n = draw(st.integers(0, most))
    columns: dict[str, list[str | None]] = {}
    for name in "xyz"[: draw(st.integers(1, 3))]:
        groups = [f"{name}{k}" for k in range(draw(st.integers(1, 4)))]
        column: list[str | None] = [groups[k * len(groups) // max(n, 1)] for k in range(n)]
        for place in draw(st.lists(st.integers(0, max(n - 1, 0)), max_size=n)):
            if n:
                column[place] = draw(st.sampled_from([*groups, None]))
        columns[name] = column
    return pd.DataFrame(columns, dtype=object)


def released(known: pd.DataFrame) -> list[np.ndarray]:
    told = open_groups(known)
    groups = [(known[name] == group).to_numpy() for name, names in told.items() for group in names]
    return [np.ones(len(known), dtype=bool), *groups]


@settings(max_examples=200)
@given(people())
def test_no_sum_or_difference_of_what_is_shown_leaves_one_to_four_respondents(known: pd.DataFrame) -> None:
    shown = np.array(released(known), dtype=int)
    if len(known) < LEAST:
        assert len(shown) == 1
        return
    times = (-2, -1, 0, 1, 2) if len(shown) <= 6 else (-1, 0, 1)
    for start in product(times, repeat=max(len(shown) - 8, 0)):
        rest = np.array(list(product(times, repeat=min(len(shown), 8))))
        every = np.hstack([np.tile(start, (len(rest), 1)), rest]) if start else rest
        touched = (every @ shown != 0).sum(axis=1)
        assert not ((touched > 0) & (touched < LEAST)).any()


@st.composite
def memberships(draw: st.DrawFn) -> list[np.ndarray]:
    n = draw(st.integers(1, 11))
    groups = draw(st.lists(st.lists(st.booleans(), min_size=n, max_size=n), max_size=5))
    return [np.ones(n, dtype=bool), *(np.array(group, dtype=bool) for group in groups)]


@settings(max_examples=300)
@given(memberships())
def test_the_attack_is_found_exactly_when_there_is_one(shown: list[np.ndarray]) -> None:
    """By definition: some 1 … 4 respondents without whom the groups lose a dimension."""
    rows = np.column_stack(shown).astype(float)
    rank = np.linalg.matrix_rank(rows)
    n = len(rows)
    attack = any(
        np.linalg.matrix_rank(np.delete(rows, chosen, axis=0)) < rank if len(chosen) < n else True
        for size in range(1, min(LEAST - 1, n) + 1)
        for chosen in combinations(range(n), size)
    )
    assert tells_of_few(shown) is attack


@given(people(), st.randoms())
def test_the_order_of_respondents_is_irrelevant(known: pd.DataFrame, random: st.randoms) -> None:
    order = list(range(len(known)))
    random.shuffle(order)
    assert open_groups(known.iloc[order]) == open_groups(known)


@given(people())
@example(pd.DataFrame({"x": ["a"] * 9 + ["b"]}, dtype=object))
@example(pd.DataFrame({"x": ["a"] * 9 + [None]}, dtype=object))
def test_every_group_shown_and_all_its_others_are_five_or_more(known: pd.DataFrame) -> None:
    for name, names in open_groups(known).items():
        for group in names:
            inside = int((known[name] == group).sum())
            assert inside >= LEAST
            assert len(known) - inside == 0 or len(known) - inside >= LEAST


def test_few_is_fewer_than_five() -> None:
    assert [few(n) for n in (0, 4, 5, 6)] == [True, True, False, False]


def test_two_attributes_without_gaps_are_both_shown() -> None:
    known = pd.DataFrame({"x": ["a"] * 12 + ["b"] * 12, "y": (["c"] * 6 + ["d"] * 6) * 2}, dtype=object)
    assert open_groups(known) == {"x": ("a", "b"), "y": ("c", "d")}


def test_a_small_group_is_not_the_difference_of_the_whole_and_the_others() -> None:
    known = pd.DataFrame({"x": ["a"] * 7 + ["b"] * 6 + ["c"] * 4}, dtype=object)
    assert open_groups(known) == {"x": ("a",)}


def test_who_moved_between_two_nearly_equal_attributes_is_not_the_difference_of_both() -> None:
    """a − c is one respondent less another: what both answered could be read off."""
    known = pd.DataFrame(
        {"x": ["a"] * 8 + ["b"] * 8, "y": ["c"] * 7 + ["d"] + ["c"] + ["d"] * 7}, dtype=object
    )
    assert open_groups(known) == {"x": ("a", "b"), "y": ()}


def test_an_attribute_that_says_the_same_again_may_be_shown() -> None:
    known = pd.DataFrame({"x": ["a"] * 8 + ["b"] * 8, "y": ["c"] * 8 + ["d"] * 8}, dtype=object)
    assert open_groups(known) == {"x": ("a", "b"), "y": ("c", "d")}


def test_who_told_nothing_of_themselves_is_not_what_is_left() -> None:
    known = pd.DataFrame({"x": ["a"] * 8 + ["b"] * 6 + [None, "", None]}, dtype=object)
    assert open_groups(known) == {"x": ("a",)}


def test_attributes_yield_to_those_before_them_and_groups_the_smallest_first() -> None:
    """x1 − z2 would be one respondent, and so would x0 − z0 − z1; x0 − z0 is six."""
    x = ["x0"] * 13 + ["x1"] * 12
    z = ["z0"] * 7 + ["z1"] * 5 + ["z2"] + ["z2"] * 12
    told = open_groups(pd.DataFrame({"x": x, "z": z}, dtype=object))
    assert told == {"x": ("x0", "x1"), "z": ("z0",)}
    told = open_groups(pd.DataFrame({"z": z, "x": x}, dtype=object))
    assert told == {"z": ("z0", "z1", "z2"), "x": ()}


def test_nothing_at_all_is_asked_of_an_empty_survey() -> None:
    assert open_groups(pd.DataFrame()) == {}
    assert open_groups(pd.DataFrame({"x": []}, dtype=object)) == {"x": ()}
