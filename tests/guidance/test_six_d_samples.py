"""Every number of R36 … R39c on the samples, counted anew from the sheet."""

from __future__ import annotations

import pytest
from scipy.stats import binomtest

from tests.guidance.rated_scopes import found_on, plain, scope_of, verdict_on
from tests.guidance.raw_ratings import answers, lowest, positive
from tests.rated_surveys import sample
from tests.samples.sheets import WAVES
from verkosto.guidance.facts.six_d import six_d_facts, six_d_wanted
from verkosto.guidance.rules.six_d import SIX_D_RULES
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Family, Silent
from verkosto.guidance.wording import finding_text
from verkosto.text import Texts

FAMILY = Family("six_d", six_d_facts, six_d_wanted, SIX_D_RULES)
SIX = ("D1", "D2", "D3", "D4", "D5", "D6")
TRIED = {"D1": "R38", "D2": "R38", "D3": "R39c", "D4": "R39b", "D5": "R39", "D6": "R39b"}


@pytest.mark.parametrize("wave", WAVES)
def test_r36_the_lowest_two_with_their_counts_and_ranges(wave: str) -> None:
    below = []
    for item in SIX:
        agree, n = positive(wave, item)
        ends = binomtest(agree, n).proportion_ci(method="wilson")
        if n >= 8 and ends.high < 0.5:
            below.append((agree / n, item, agree, n, ends))
    below.sort(key=lambda one: one[0])
    found = found_on(FAMILY, "R36", sample(), wave)
    assert len(found) == min(len(below), 2) > 0
    for one, (_, item, agree, n, ends) in zip(found, below[:2], strict=True):
        assert (one.values["item"], one.values["x"], one.values["n"]) == (item, agree, n)
        assert (one.values["lo"], one.values["hi"]) == pytest.approx((ends.low, ends.high))
        sentence = plain(finding_text(Texts("fi"), "R36", one))
        assert f"({agree}/{n}, 95 %:n väli {100 * ends.low:.0f}–{100 * ends.high:.0f} %)" in sentence


@pytest.mark.parametrize("wave", WAVES)
def test_r37_where_three_tenths_answer_on_either_side(wave: str) -> None:
    split = {}
    for item in SIX:
        told = answers(wave, item)
        sides = sum(one <= 2 for one in told) / len(told), sum(one >= 4 for one in told) / len(told)
        if len(told) >= 8 and min(sides) >= 0.3:
            split[item] = min(sides)
    found = found_on(FAMILY, "R37", sample(), wave)
    assert {str(one.values["item"]): one.extent for one in found} == pytest.approx(split)
    assert len(split) > 0


@pytest.mark.parametrize("wave", WAVES)
def test_r39b_the_lowest_d_stays_lowest_when_respondents_are_drawn_anew(wave: str) -> None:
    item, support = lowest(wave, SIX)
    assert support >= 0.9
    for rule in ("R38", "R39", "R39b", "R39c"):
        found = found_on(FAMILY, rule, sample(), wave)
        assert [one.values for one in found] == ([{"item": item}] if rule == TRIED[item] else [])


@pytest.mark.parametrize("file", ["innovation_en.xlsx", "tiny.csv"])
@pytest.mark.parametrize("rule", SIX_D_RULES)
def test_nothing_is_said_of_samples_without_ratings(file: str, rule: str) -> None:
    assert verdict_on(FAMILY, rule, sample(file)) == Silent("not-asked")


def test_the_facts_hold_nothing_of_a_d_that_too_few_answered() -> None:
    facts = six_d_facts(scope_of(sample(), WAVES[1]))
    assert all(low.n >= 8 for low in facts.low)
    assert SIX_D_RULES["R36"](facts, TeamSays()) != ()
