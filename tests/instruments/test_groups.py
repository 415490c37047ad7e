"""Groups and waves side by side."""

from __future__ import annotations

from itertools import product
from math import isnan, nan

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import PermutationMethod, binomtest, mannwhitneyu

from tests.instruments.people import DK, answers
from verkosto.instruments.distribution import Distribution
from verkosto.instruments.groups import GroupShown, changes, grouped, holm, sign_test
from verkosto.instruments.superiority import superiority

COUNTS = st.lists(st.integers(0, 12), min_size=5, max_size=5).filter(any)


def spread(counts: list[int]) -> list[int]:
    return [step for step, count in enumerate(counts, 1) for _ in range(count)]


@given(COUNTS, COUNTS)
def test_superiority_is_the_share_of_pairs_won_ties_half(own: list[int], rest: list[int]) -> None:
    pairs = list(product(spread(own), spread(rest)))
    by_hand = sum((a > b) + (a == b) / 2 for a, b in pairs) / len(pairs)
    assert superiority(own, rest)[0] == pytest.approx(by_hand)


@settings(max_examples=30)
@given(COUNTS, COUNTS)
def test_both_sides_of_a_comparison_say_the_same(own: list[int], rest: list[int]) -> None:
    mine, theirs = superiority(own, rest), superiority(rest, own)
    assert mine[0] + theirs[0] == pytest.approx(1)
    assert mine[2] == pytest.approx(theirs[2], abs=0.06)
    assert mine[1][0] <= 0.5 <= mine[1][1]


def test_the_permutations_agree_with_scipys() -> None:
    """scipy's U with 100,000 permutations; ours draws 2,000, so ± 3 standard errors."""
    own, rest = [1, 2, 4, 6, 3], [4, 7, 5, 3, 1]
    p = superiority(own, rest)[2]
    theirs = mannwhitneyu(
        spread(own), spread(rest), method=PermutationMethod(n_resamples=20_000, rng=np.random.default_rng(1))
    ).pvalue
    assert p == pytest.approx(theirs, abs=3 * np.sqrt(theirs * (1 - theirs) / 2000) + 0.002)


def test_chance_alone_is_called_a_difference_in_about_one_of_twenty() -> None:
    rng = np.random.default_rng(3)
    false = 0
    for seed in range(300):
        counts = rng.multinomial(24, [0.1, 0.2, 0.3, 0.3, 0.1])
        own = rng.multivariate_hypergeometric(counts, 9)
        false += superiority(list(own), list(counts - own), seed)[2] < 0.05
    assert false / 300 < 0.09


def test_nobody_is_neither_higher_nor_lower() -> None:
    found, by_chance, p = superiority((0, 0, 0), (1, 2, 3))
    assert all(map(isnan, (found, *by_chance, p)))


def test_holms_p_is_that_of_the_textbook() -> None:
    """Holm: 0.01, 0.04, 0.03, 0.005 → 0.03, 0.06, 0.06, 0.02 (R: p.adjust(…, "holm"))."""
    told = [GroupShown("D", "g", Distribution("D", 9), None, p=p) for p in (0.01, 0.04, nan, 0.03, 0.005)]
    assert [one.p for one in holm(told)] == pytest.approx([0.03, 0.06, nan, 0.06, 0.02], nan_ok=True)


SECTOR = ["kunta"] * 7 + ["järjestö"] * 8 + ["yritys"] * 3


def test_a_group_stands_beside_all_the_others_and_a_small_one_is_hidden() -> None:
    values = [1] * 7 + [5] * 8 + [3] * 3
    told = grouped(answers({"D1": values}, backgrounds={"sektori": SECTOR}), ["D1"])["sektori"]
    # Three of yritys: with both others shown they would be the rest, so the smaller of these is hidden too.
    assert [one.group for one in told.shown] == ["järjestö"]
    assert told.hidden == ("kunta", "yritys")
    one = told.shown[0]
    assert one.rest is not None
    assert (one.own.counts, one.rest.counts) == ((0, 0, 0, 0, 8), (7, 0, 3, 0, 0))
    assert one.superiority == 1
    assert one.differs


def test_a_group_is_hidden_for_the_item_that_too_few_of_it_answered() -> None:
    first = [4] * 8 + [2] * 8
    second = [4] * 8 + [2] * 4 + [None] * 4
    sides = {"puoli": ["a"] * 8 + ["b"] * 8}
    told = grouped(answers({"D1": first, "D2": second}, backgrounds=sides), ["D1", "D2"])["puoli"]
    withheld = {(one.item, one.group): one.own.withheld for one in told.shown}
    assert withheld == {
        ("D1", "a"): None,
        ("D2", "a"): "few-answers",
        ("D1", "b"): None,
        ("D2", "b"): "few-answers",
    }
    assert told.hidden == ()
    for one in told.shown:
        assert (one.rest is None) is (one.own.withheld is not None)


def test_who_does_not_know_is_not_what_the_groups_leave_of_the_whole() -> None:
    """The one of c said "don't know": 1 in all less 0 in a and b would tell that of one respondent."""
    values = [4] * 6 + [2] * 6 + [DK]
    sides = {"puoli": ["a"] * 6 + ["b"] * 6 + ["c"]}
    told = grouped(answers({"D1": values}, backgrounds=sides), ["D1"])["puoli"]
    assert [one.group for one in told.shown] == ["a"]
    assert told.hidden == ("b", "c")


def test_nobody_told_anything_of_themselves() -> None:
    assert grouped(answers({"D1": [4] * 9}), ["D1"]) == {}
    assert grouped(answers({"D1": [4] * 9}, backgrounds={"puoli": [None] * 9}), ["D1"]) == {}
    assert grouped(answers({"D1": [4] * 9}, backgrounds={"puoli": ["a"] * 9}), ["D1"]) == {}
    assert grouped(answers({"D1": [4] * 9}, backgrounds={"puoli": ["", "a", None] * 3}), ["D1"]) == {}
    assert grouped(answers({}), ["D1"]) == {}


def test_holm_counts_the_items_of_one_group() -> None:
    values = {f"D{k}": [4] * 6 + [2] * 6 for k in range(1, 7)}
    sides = {"puoli": ["a"] * 6 + ["b"] * 6}
    six, one = (
        grouped(answers(values, backgrounds=sides), wanted)["puoli"].shown[0].p
        for wanted in (["D1", "D2", "D3", "D4", "D5", "D6"], ["D1"])
    )
    assert six == pytest.approx(6 * one)


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([1, 2, 3, 4, 5, None, DK]),
            st.sampled_from([1, 2, 3, 4, 5, None, DK]),
            st.sampled_from(["a", "b", "c", None]),
            st.sampled_from(["x", "y"]),
        ),
        max_size=30,
    ),
    st.randoms(),
)
def test_the_order_of_respondents_and_of_items_is_irrelevant(
    rows: list[tuple[object, object, str | None, str]], random: st.randoms
) -> None:
    mixed = list(rows)
    random.shuffle(mixed)

    def told(people: list[tuple[object, object, str | None, str]], wanted: list[str]) -> dict[str, object]:
        rated = {"D1": [row[0] for row in people], "D2": [row[1] for row in people]}
        known = {"g": [row[2] for row in people], "h": [row[3] for row in people]}
        found = grouped(answers(rated, backgrounds=known), wanted)
        return {name: (sorted(map(repr, one.shown)), one.hidden) for name, one in sorted(found.items())}

    assert told(rows, ["D1", "D2"]) == told(mixed, ["D2", "D1"])


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(st.sampled_from([1, 5, DK, None]), st.sampled_from("abc"), st.sampled_from("xy")),
        min_size=5,
        max_size=30,
    )
)
def test_no_sum_or_difference_of_the_numbers_told_is_of_one_to_four_people(
    rows: list[tuple[object, str, str]],
) -> None:
    """The attack on the result itself: who is behind every n and "don't know" that is told."""
    given_ = answers(
        {"D1": [row[0] for row in rows]},
        backgrounds={"g": [row[1] for row in rows], "h": [row[2] for row in rows]},
    )
    found = grouped(given_, ["D1"])
    spoke = np.array([row[0] is not None for row in rows])
    for who in (np.array([row[0] in (1, 5) for row in rows]), spoke):
        shown = [who.astype(int)]
        for place, attribute in enumerate(("g", "h"), 1):
            told = found[attribute].shown if attribute in found else ()
            groups = [one.group for one in told if one.own.withheld is None]
            shown += [who & np.array([row[place] == group for row in rows]) for group in groups]
        if who.sum() < 5:
            assert len(shown) == 1
            continue
        times = np.array(list(product((-1, 0, 1), repeat=len(shown))))
        touched = (times @ np.array(shown, dtype=int) != 0).sum(axis=1)
        assert not ((touched > 0) & (touched < 5)).any()


@pytest.mark.parametrize("up, down", [(0, 5), (9, 1), (4, 4), (12, 7)])
def test_the_sign_test_is_scipys(up: int, down: int) -> None:
    assert sign_test(up, down) == pytest.approx(binomtest(up, up + down).pvalue)


def test_waves_of_the_same_people_are_put_together_by_code() -> None:
    codes = [f"c{k}" for k in range(10)]
    before = answers({"D1": [2, 2, 2, 2, 2, 2, 3, 3, 3, 4]}, codes=codes)
    now = answers({"D1": [4, 4, 4, 4, 4, 4, 4, 4, 3, 3]}, codes=codes)
    change = changes(before, now, ["D1"])[0]
    assert (change.paired, change.up, change.same, change.down) == (10, 8, 1, 1)
    assert change.p == pytest.approx(binomtest(8, 9).pvalue)
    assert change.difference == pytest.approx(0.7)
    assert not change.uncertain


def test_waves_of_others_are_two_samples() -> None:
    before = answers({"D1": [2] * 6 + [4] * 4}, codes=[f"a{k}" for k in range(10)])
    now = answers({"D1": [2] * 4 + [4] * 6}, codes=[f"b{k}" for k in range(10)])
    change = changes(before, now, ["D1"])[0]
    assert (change.paired, change.up) == (0, 0)
    assert isnan(change.p)
    assert change.difference == pytest.approx(0.2)
    assert change.range is not None
    assert change.range[0] < 0 < change.range[1]
    assert change.uncertain


def test_a_few_equal_codes_do_not_make_the_same_people() -> None:
    before = answers({"D1": [2] * 20}, codes=[f"c{k}" for k in range(20)])
    now = answers({"D1": [4] * 20}, codes=[f"c{k}" for k in range(11, 31)])
    assert changes(before, now, ["D1"])[0].paired == 0


def test_a_newcomer_is_not_the_difference_of_two_waves_of_which_all_else_stayed() -> None:
    codes = [f"c{k}" for k in range(11)]
    before = answers({"D1": [4] * 10}, codes=codes[:10])
    now = answers({"D1": [4] * 10 + [1]}, codes=codes)
    change = changes(before, now, ["D1"])[0]
    assert (change.paired, change.same) == (0, 0)
    assert change.difference == pytest.approx(10 / 11 - 1)


def test_a_wave_of_four_is_compared_with_nothing() -> None:
    codes = [f"c{k}" for k in range(8)]
    before, now = answers({"D1": [2] * 4}, codes=codes[:4]), answers({"D1": [4] * 8}, codes=codes)
    change = changes(before, now, ["D1"])[0]
    assert change.withheld == "few-answers"
    assert change.range is None
    assert isnan(change.difference)


def test_only_items_asked_both_times_are_compared_in_the_order_wanted() -> None:
    before = answers({"D1": [2] * 6, "D2": [2] * 6, "D3": [2] * 6})
    now = answers({"D3": [2] * 6, "D2": [2] * 6, "D6": [2] * 6})
    assert [change.item for change in changes(before, now, ["D1", "D2", "D3", "D6"])] == ["D2", "D3"]


@pytest.mark.parametrize(
    "left, joined, told",
    [(0, 0, True), (1, 0, False), (4, 0, False), (0, 4, False), (1, 5, False), (5, 0, True), (5, 5, True)],
)
def test_pairs_are_told_only_when_those_of_one_wave_alone_are_none_or_five(
    left: int, joined: int, told: bool
) -> None:
    """Nine answered both times; with one who left, counts and moves would tell that one's answer."""
    both = [f"c{k}" for k in range(9)]
    before = answers({"D1": [3] * (9 + left)}, codes=both + [f"left{k}" for k in range(left)])
    now = answers({"D1": [4] * (9 + joined)}, codes=both + [f"new{k}" for k in range(joined)])
    change = changes(before, now, ["D1"])[0]
    assert (change.paired, change.up) == ((9, 9) if told else (0, 0))
    assert change.difference == pytest.approx(1)


def test_the_sign_test_alone_decides_where_pairs_are_told() -> None:
    """Of twenty linked, 14 go from 2 to 3: nobody agrees more, but 14 of 14 is no chance (p = 2 / 2¹⁴)."""
    codes = [f"c{k}" for k in range(20)]
    before = answers({"D1": [2] * 20}, codes=codes)
    change = changes(before, answers({"D1": [3] * 14 + [2] * 6}, codes=codes), ["D1"])[0]
    assert (change.up, change.same, change.down, change.difference) == (14, 6, 0, 0.0)
    assert change.p == pytest.approx(2 / 2**14)
    assert (change.uncertain, change.rose) == (False, True)
    # 5 up and 4 down: p = 1, whatever the shares do.
    even = changes(before, answers({"D1": [4] * 5 + [1] * 4 + [2] * 11}, codes=codes), ["D1"])[0]
    assert (even.p, even.uncertain) == (1.0, True)
