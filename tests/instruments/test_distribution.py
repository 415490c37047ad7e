"""Distributions and agreement. Golden values G4: domain 3.5."""

from __future__ import annotations

import csv
import json
from math import isnan, nan
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.instruments.people import DK, answers
from tests.shared_data import shared
from verkosto.instruments.agreement import consensus, polarised, r_wg
from verkosto.instruments.distribution import distribution, distributions
from verkosto.model import OwnItem

FIVE = st.lists(st.integers(1, 5), min_size=5, max_size=60)


@pytest.mark.parametrize(
    "counts, expected",
    [
        ((0, 0, 0, 0, 1), 1),
        ((1, 0, 0, 0, 1), 0),
        ((1, 1, 1, 1, 1), 0.4340),
        ((0, 1, 2, 5, 2), 0.7094),
        ((0, 0, 3, 6, 1), 0.8076),
    ],
)
def test_consensus_has_the_golden_values_g4(counts: tuple[int, ...], expected: float) -> None:
    assert consensus(counts) == pytest.approx(expected, abs=5e-5)


@pytest.mark.parametrize(
    "counts, expected",
    [((0, 1, 2, 5, 2), 0.5778), ((0, 0, 3, 6, 1), 0.8000), ((5, 0, 0, 0, 5), -1.2222)],
)
def test_r_wg_has_the_golden_values_g4(counts: tuple[int, ...], expected: float) -> None:
    assert r_wg(counts) == pytest.approx(expected, abs=5e-5)


def test_r_wg_is_shown_as_nought_when_answers_split() -> None:
    assert distribution("D1", [1] * 5 + [5] * 5).r_wg == 0


def test_agreement_is_undefined_without_answers() -> None:
    assert isnan(consensus((0, 0, 0, 0, 0)))
    assert isnan(consensus((7,)))
    assert isnan(r_wg((0, 0, 1, 0, 0)))


@given(st.lists(st.integers(0, 30), min_size=2, max_size=9).filter(any))
def test_consensus_lies_between_nought_and_one_and_does_not_know_up_from_down(counts: list[int]) -> None:
    assert 0 <= consensus(counts) <= 1
    assert consensus(counts[::-1]) == pytest.approx(consensus(counts), abs=1e-9)
    assert polarised(counts[::-1]) == polarised(counts)


@pytest.mark.parametrize(
    "counts, expected",
    [
        ((3, 0, 4, 0, 3), True),  # 30 % on either side, exactly
        ((2, 1, 4, 3, 0), True),
        ((2, 0, 4, 1, 3), False),
        ((2, 1, 1, 1, 2), False),  # seven answers
        ((4, 0, 0, 4), True),
        ((4, 4, 0), False),
    ],
)
def test_answers_are_split_in_two_from_thirty_percent_on_either_side(
    counts: tuple[int, ...], expected: bool
) -> None:
    assert polarised(counts) is expected


def test_what_four_people_answered_is_withheld_and_so_is_who_did_not_know() -> None:
    told = distribution("D1", [1, 2, 3, 4, nan], dont_know=3)
    assert (told.n, told.withheld, told.counts, told.dont_know) == (4, "few-answers", (), 0)
    assert told.range is None
    assert all(isnan(x) for x in (told.share_positive, told.median, *told.quartiles, told.consensus))


def test_an_answer_off_the_scale_is_never_counted_as_another() -> None:
    for off in (0, 6, 2.5):
        with pytest.raises(ValueError, match="D1"):
            distribution("D1", [1, 2, 3, 4, off])


@given(FIVE, st.randoms())
def test_the_order_of_respondents_is_irrelevant(values: list[int], random: st.randoms) -> None:
    mixed = list(values)
    random.shuffle(mixed)
    assert distribution("D1", mixed) == distribution("D1", values)


@given(FIVE, st.integers(0, 20))
def test_who_does_not_know_changes_nothing_but_their_number(values: list[int], unknown: int) -> None:
    plain = distributions(answers({"D1": values}), ["D1"])["D1"]
    told = distributions(answers({"D1": [*values, *[DK] * unknown]}), ["D1"])["D1"]
    assert told.dont_know == unknown
    assert {**vars(told), "dont_know": 0} == vars(plain)


@given(FIVE)
def test_a_scale_turned_round_turns_the_figures_and_twice_gives_them_back(values: list[int]) -> None:
    plain, turned = distribution("D1", values), distribution("D1", [6 - value for value in values])
    assert turned.counts == plain.counts[::-1]
    assert turned.share_positive == pytest.approx(sum(plain.counts[:2]) / plain.n)
    assert turned.median == 6 - plain.median
    assert turned.quartiles == (6 - plain.quartiles[1], 6 - plain.quartiles[0])
    assert turned.agreement == plain.agreement
    assert distribution("D1", [6 - (6 - value) for value in values]) == plain


@given(FIVE)
def test_at_least_half_of_the_answers_lie_between_the_quartiles(values: list[int]) -> None:
    told = distribution("D1", values)
    low, high = told.quartiles
    assert 2 * sum(low <= value <= high for value in values) >= len(values)
    assert low <= told.median <= high
    assert {low, high} <= set(values)


def test_fewer_than_half_is_said_only_when_the_interval_says_so_and_eight_answered() -> None:
    # Wilson: 1/10 → 1.8–40.4 %, 3/10 → 10.8–60.3 %, 0/7 → 0–35.4 %.
    assert distribution("D1", [5] + [2] * 9).below_half
    assert not distribution("D1", [5] * 3 + [2] * 7).below_half
    assert not distribution("D1", [2] * 7).below_half


def test_the_order_of_items_is_the_order_wanted() -> None:
    given_ = answers({"D3": [1] * 5, "D1": [5] * 5})
    assert list(distributions(given_, ["D1", "D2", "D3"])) == ["D1", "D3"]


def test_a_question_that_everybody_left_open_is_told_with_nobody_in_it() -> None:
    told = distributions(answers({"D1": [DK] * 6}), ["D1"])["D1"]
    assert (told.n, told.withheld, told.dont_know) == (0, "few-answers", 0)


def test_a_statement_of_the_files_own_has_as_many_steps_as_words() -> None:
    own = OwnItem("Jaksan hyvin", ("en", "joskus", "usein", "aina"), ordered=True, low=0)
    told = distributions(answers({own.key: [0, 1, 1, 2, 3, 3]}, own_items=(own,)), [own.key])[own.key]
    assert told.counts == (1, 2, 1, 2)
    assert told.share_positive == 0.5
    assert told.positive == 3
    assert (told.median, told.quartiles) == (2.5, (2, 4))


@pytest.mark.shared
def test_the_training_survey_is_spread_as_a_plain_count_says() -> None:
    """Counts: expected.json of the set, and the file itself read with csv."""
    folder = shared("datasets/likert_training")
    assert isinstance(folder, Path)
    expected = json.loads((folder / "expected.json").read_text("utf-8"))["figures"]
    words = ["Strongly Disagree", "Disagree", "Neither Agree nor Disagree", "Agree", "Strongly Agree"]
    with (folder / "training_feedback.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    agreed = [name for name, figures in expected.items() if set(figures.get("counts", ())) <= set(words)]
    agreed = [name for name in agreed if expected[name].get("counts")]
    assert agreed
    for name in agreed:
        cells = pd.Series([row[name] for row in rows])
        values = cells.map({word: step for step, word in enumerate(words, 1)}).astype(float)
        told = distribution(name, values.to_numpy())
        counts = expected[name]["counts"]
        assert told.n == expected[name]["n"]
        assert told.counts == tuple(counts.get(word, 0) for word in words)
        assert told.share_positive == pytest.approx(values.dropna().gt(3).mean())
        assert told.median == values.median()
        assert float(np.nanmean(values)) == pytest.approx(expected[name]["mean_1_to_5"])
