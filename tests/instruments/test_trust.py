"""Trust as rated: what matters, what is realised, three dimensions, and never one number."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verkosto.instruments.answers import Answers
from verkosto.instruments.trust import trust


def picks(people: Sequence[str]) -> list[tuple[str, str, float, str, bool]]:
    """Each person's factors as digits: "158" chose F1, F5 and F8."""
    return [(f"p{i}", "F_TOP3", math.nan, f"F{f}", False) for i, mine in enumerate(people) for f in mine]


def ratings(columns: Mapping[str, Sequence[float | None]]) -> list[tuple[str, str, float, str, bool]]:
    """A list of answers per item; ``None``: "don't know", ``nan``: no answer."""
    return [
        (f"p{i}", item, math.nan if value is None else value, "", value is None)
        for item, values in columns.items()
        for i, value in enumerate(values)
        if value is None or not math.isnan(value)
    ]


def answers(*rows: list[tuple[str, str, float, str, bool]]) -> Answers:
    columns = ["respondent", "item", "value", "choice", "dk"]
    frame = pd.DataFrame([row for some in rows for row in some], columns=columns).assign(wave="1")
    return Answers(frame.astype({"value": float, "dk": bool}))


def dimension(key: str, values: Sequence[float]) -> dict[str, list[float]]:
    """Three items all answered alike by a person."""
    items = {"competence": "C1 C2 C3", "contract": "K1t K2t K3t", "communication": "M1 M2 M3"}[key].split()
    return {item: list(values) for item in items}


def test_nothing_asked_is_none() -> None:
    assert trust(answers([])) is None
    assert trust(answers(ratings({"D1": [5] * 9}))) is None


def test_importance_is_the_share_of_respondents_who_picked_a_factor() -> None:
    """Ten people, 21 picks: F1 eight, F2 six, F8 five, F3 two; Wilson's 8/10 is 49.0–94.3 %."""
    told = trust(answers(picks(["128", "128", "128", "12", "12", "12", "1", "1", "83", "83"])))
    assert told is not None
    assert told.importance is not None
    assert (told.importance.n, told.importance.set_aside, told.importance.mean_picks) == (10, 0, 2.1)
    first, *rest = told.importance.factors
    assert (first.item, first.picked, first.share, first.published) == ("F1", 8, 0.8, 0.58)
    assert first.range == pytest.approx((0.490, 0.943), abs=5e-4)
    assert [factor.item for factor in rest] == ["F2", "F8", "F3", "F4", "F5", "F6", "F7"]
    assert (told.gaps, told.realised, told.dimensions, told.weakest) == ((), {}, {}, "")


def test_the_published_shares_add_up_to_the_decks_sum() -> None:
    """T18: 58, 51, 41, 38, 36, 33, 22, 15: together 294 %."""
    told = trust(answers(picks(["1"] * 5)))
    assert told is not None
    assert told.importance is not None
    published = {factor.item: round(100 * factor.published) for factor in told.importance.factors}
    assert list(published) == [f"F{i}" for i in range(1, 9)]
    assert list(published.values()) == [58, 51, 41, 38, 36, 33, 22, 15]
    assert sum(published.values()) == 294


def test_who_picked_more_than_three_is_set_aside_and_counted() -> None:
    told = trust(answers(picks(["12", "13", "1", "1", "1", "12345678", "1234"])))
    assert told is not None
    assert told.importance is not None
    assert (told.importance.n, told.importance.set_aside) == (5, 2)
    assert told.importance.factors[0].picked == 5
    assert all(factor.picked == 0 for factor in told.importance.factors if factor.item > "F3")


def test_few_answers_tell_nothing_but_their_number() -> None:
    told = trust(answers(picks(["1"] * 4), ratings({"F1": [1] * 4} | dimension("contract", [1] * 4))))
    assert told is not None
    assert told.importance is not None
    assert (told.importance.n, told.importance.withheld, told.importance.factors) == (4, "few-answers", ())
    contract = told.dimensions["contract"]
    assert (contract.n, contract.withheld, contract.means) == (4, "few-answers", ())
    assert math.isnan(contract.share)
    assert told.realised["F1"].withheld == "few-answers"
    assert told.gaps == ()


@pytest.mark.parametrize(
    "realised, n, start",
    [
        ([5] * 1 + [2] * 11, 12, True),
        ([5] * 5 + [2] * 7, 12, False),  # 5/12: Wilson's upper end is 68 %
        ([5] * 6 + [2] * 6, 12, False),  # half is not less than half
        ([2] * 7, 12, False),  # seven answers
        ([2] * 12, 7, False),  # seven chose
    ],
)
def test_where_to_start_is_an_important_factor_that_few_feel_realised(
    realised: list[float], n: int, start: bool
) -> None:
    told = trust(answers(picks(["123"] * n), ratings({"F1": realised})))
    assert told is not None
    (gap,) = told.gaps
    assert (gap.item, gap.importance, gap.n, gap.start_here) == ("F1", 1.0, len(realised), start)


def test_a_factor_that_few_find_important_is_not_where_to_start() -> None:
    """The third place is shared by F3 and F4 with four picks each; F5 has three."""
    people = ["123", "123", "123", "123", "124", "124", "124", "124", "5", "5", "5", "1"]
    low = {item: [1.0] * 12 for item in ("F1", "F2", "F3", "F4", "F5", "F6")}
    told = trust(answers(picks(people), ratings(low)))
    assert told is not None
    assert [gap.item for gap in told.gaps] == ["F1", "F2", "F3", "F4", "F5", "F6"]
    assert {gap.item for gap in told.gaps if gap.start_here} == {"F1", "F2", "F3", "F4"}


def test_a_dimension_counts_persons_whose_mean_of_two_items_is_four() -> None:
    """Means 4, 3.67, 4, 5, none (one item), 1, 3, 2: three of seven; steps 1 1 1 3 1."""
    columns: dict[str, list[float | None]] = {
        "C1": [4, 4, 5, 5, 5, 1, 3, 2],
        "C2": [4, 4, None, 5, None, 1, 3, 2],
        "C3": [4, 3, 3, 5, math.nan, 1, 3, 2],
    }
    told = trust(answers(ratings(columns)))
    assert told is not None
    competence = told.dimensions["competence"]
    assert (competence.n, competence.withheld) == (7, None)
    assert competence.share == pytest.approx(3 / 7)
    assert competence.means == (1, 1, 1, 3, 1)
    assert list(competence.items) == ["C1", "C2", "C3"]
    assert competence.items["C2"].dont_know == 2
    assert competence.reliability is not None
    assert math.isnan(competence.reliability.alpha)


def test_items_that_do_not_belong_together_are_told_apart() -> None:
    columns = {"M1": [1, 5, 1, 5, 3, 3], "M2": [5, 1, 1, 5, 3, 3], "M3": [3, 3, 3, 3, 1, 5]}
    told = trust(answers(ratings(columns)))
    assert told is not None
    communication = told.dimensions["communication"]
    assert (communication.withheld, communication.n) == ("items-apart", 6)
    assert math.isnan(communication.share)
    assert list(communication.items) == ["M1", "M2", "M3"]


def test_one_item_is_no_dimension() -> None:
    told = trust(answers(ratings({"M2": [4] * 9})))
    assert told is not None
    assert told.dimensions["communication"].withheld == "items-apart"
    assert told.dimensions["communication"].items["M2"].n == 9


def three(lowest: Sequence[float]) -> dict[str, list[float]]:
    high = [5.0, 4.0] * (len(lowest) // 2)
    return dimension("competence", high) | dimension("contract", high) | dimension("communication", lowest)


@pytest.mark.parametrize(
    "lowest, weakest",
    [
        ([2.0] * 8 + [5.0] * 4, "communication"),
        ([2.0] * 1 + [5.0] * 11, ""),  # one of twelve: in a third of the draws nobody
        ([2.0] * 8, ""),  # eight answers: below ten
    ],
)
def test_the_weakest_dimension_is_named_only_where_the_draws_agree(lowest: list[float], weakest: str) -> None:
    told = trust(answers(ratings(three(lowest))))
    assert told is not None
    assert told.weakest == weakest


def test_two_equally_weak_dimensions_have_no_weakest() -> None:
    low = [2.0] * 8 + [5.0] * 4
    columns = (
        dimension("competence", [5.0] * 12) | dimension("contract", low) | dimension("communication", low)
    )
    told = trust(answers(ratings(columns)))
    assert told is not None
    assert told.weakest == ""


def test_two_dimensions_are_not_compared() -> None:
    columns = dimension("contract", [2.0] * 12) | dimension("communication", [5.0] * 12)
    told = trust(answers(ratings(columns)))
    assert told is not None
    assert (list(told.dimensions), told.weakest) == (["contract", "communication"], "")


@settings(max_examples=30)
@given(st.lists(st.sets(st.integers(1, 8), max_size=5), min_size=5, max_size=30))
def test_the_order_of_respondents_changes_nothing(people: list[set[int]]) -> None:
    told = ["".join(map(str, sorted(mine))) for mine in people]
    once, turned = trust(answers(picks(told))), trust(answers(picks(told[::-1])))
    assert repr(once) == repr(turned)  # a nan is not equal to another, from 3.13 on not in dataclasses either


@settings(max_examples=30)
@given(st.lists(st.tuples(*[st.integers(1, 5)] * 3), min_size=5, max_size=30))
def test_the_means_of_a_dimension_add_up_to_its_persons(rows: list[tuple[int, ...]]) -> None:
    values = np.array(rows, dtype=float)
    told = trust(answers(ratings({"C1": values[:, 0], "C2": values[:, 1], "C3": values[:, 2]})))
    assert told is not None
    competence = told.dimensions["competence"]
    if competence.withheld is None:
        assert sum(competence.means) == competence.n == len(rows)
        assert competence.share == pytest.approx((values.mean(axis=1) >= 4 - 1e-9).mean())
        assert competence.range is not None
        assert competence.range[0] <= competence.share <= competence.range[1]
