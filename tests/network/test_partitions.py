"""Agreement of two divisions and ties across a border: pair by pair, and what must hold."""

from __future__ import annotations

from itertools import combinations
from math import isnan

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verkosto.network.borders import border_ties
from verkosto.network.network import Network
from verkosto.network.partitions import agreement

DIVISIONS = st.integers(4, 12).flatmap(
    lambda n: st.tuples(*[st.lists(st.integers(0, 3), min_size=n, max_size=n)] * 2)
)


def divisions(parts: tuple[list[int], list[int]]) -> tuple[pd.Series, pd.Series]:
    index = [f"a{i}" for i in range(len(parts[0]))]
    return pd.Series(parts[0], index=index), pd.Series(parts[1], index=index)


def by_pairs(first: pd.Series, second: pd.Series) -> tuple[float, ...]:
    """Hubert & Arabie (1985) from the pairs themselves, their index and its two halves."""
    pairs = list(combinations(first.index, 2))
    one = np.array([first[a] == first[b] for a, b in pairs])
    two = np.array([second[a] == second[b] for a, b in pairs])
    chance = one.sum() * two.sum() / len(pairs)
    more = (one & two).sum() - chance
    return (
        more / ((one.sum() + two.sum()) / 2 - chance),
        more / (one.sum() - chance),
        more / (two.sum() - chance),
    )


@given(DIVISIONS)
@settings(max_examples=60)
def test_agreement_counts_pairs_of_actors(parts: tuple[list[int], list[int]]) -> None:
    first, second = divisions(parts)
    found = agreement(first, second)
    if isnan(found.rand):
        assert any(len(set(pairs)) == 1 or len(set(pairs)) == len(pairs) for pairs in parts)
        return
    assert (found.rand, found.first_in_second, found.second_in_first) == pytest.approx(
        by_pairs(first, second)
    )


@given(DIVISIONS)
@settings(max_examples=40)
def test_neither_names_nor_row_order_change_it(parts: tuple[list[int], list[int]]) -> None:
    first, second = divisions(parts)
    turned = second.iloc[::-1].map({part: f"osa {part * 7 % 5}" for part in range(4)})
    one, other = agreement(first, turned), agreement(first, second)
    assert (one.rand, one.first_in_second) == pytest.approx((other.rand, other.first_in_second), nan_ok=True)


def test_the_two_directions_of_parts_within_parts_differ() -> None:
    regions, towns = (pd.Series(list(parts), index=list("abcdefgh")) for parts in ("xxxxyyyy", "pprrsstt"))
    found = agreement(towns, regions)
    assert found.first_in_second == 1
    assert found.second_in_first < 0.5


def test_actors_without_a_group_are_left_out() -> None:
    first = pd.Series([1, 1, 2, 2, 3], index=list("abcde"))
    second = pd.Series(["x", "x", "y", "y", None], index=list("abcde"))
    assert agreement(first, second).rand == 1


def test_ties_across_a_border_are_counted_at_both_ends() -> None:
    groups = pd.Series({"a": "x", "b": "x", "c": "y", "d": "y", "e": "z", "f": None})
    ties = [("a", "c"), ("c", "a"), ("d", "a"), ("a", "b"), ("a", "e"), ("f", "c")]
    directed = Network.from_edges(ties, directed=True, actors=list("abcdef"))
    assert border_ties(directed, groups, "x", "y").tolist() == [2, 0, 1, 1, 0, 0]
    assert border_ties(directed, groups, "y", "x").tolist() == [2, 0, 1, 1, 0, 0]
    assert border_ties(directed, groups, "y", "z").sum() == 0
