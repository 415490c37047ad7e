"""Every number of R32 … R35 on the samples, counted anew from the sheets."""

from __future__ import annotations

from collections import defaultdict
from math import isnan
from statistics import mean

import numpy as np
import pytest
from scipy.stats import binomtest

from tests.guidance.rated_scopes import found_on, plain, scope_of, verdict_on
from tests.guidance.raw_ratings import FACTORS, means_of, picks, positive
from tests.rated_surveys import sample
from tests.samples.sheets import ENGLISH, WAVES, rows
from verkosto.guidance.facts.trust import trust_facts, trust_wanted
from verkosto.guidance.rules.trust import TRUST_RULES
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Family, Found, Silent
from verkosto.guidance.wording import finding_text
from verkosto.text import Texts

FAMILY = Family("trust", trust_facts, trust_wanted, TRUST_RULES)
KINDS = {
    "competence": ("C1", "C2", "C3"),
    "contract": ("K1t", "K2t", "K3t"),
    "communication": ("M1", "M2", "M3"),
}


def gaps(wave: str) -> list[tuple[str, float, float]]:
    """Where R32 holds: factor, share that named it, share that finds it realised; most important first."""
    named = picks(wave)
    counts = {factor: sum(factor in one for one in named) for factor in FACTORS}
    third = sorted(counts.values(), reverse=True)[2]
    found = []
    for factor in sorted(counts, key=lambda factor: -counts[factor]):
        agree, n = positive(wave, factor)
        upper = binomtest(agree, n).proportion_ci(method="wilson").high
        if counts[factor] >= third and agree / n < 0.5 and upper < 0.65 and min(n, len(named)) >= 8:
            found.append((factor, counts[factor] / len(named), agree / n))
    return found


@pytest.mark.parametrize("wave", WAVES)
def test_r32_the_factors_to_start_with_and_their_shares(wave: str) -> None:
    expected = gaps(wave)[:2]
    found = found_on(FAMILY, "R32", sample(), wave)
    assert [one.values["factor"] for one in found] == [factor for factor, _, _ in expected]
    assert len(found) >= 1
    for one, (factor, importance, realised) in zip(found, expected, strict=True):
        assert (one.values["imp"], one.values["real"]) == pytest.approx((importance, realised))
        sentence = plain(finding_text(Texts("fi"), "R32", one))
        assert sentence.startswith(FACTORS[factor])
        assert f"({importance:.0%})".replace("%", " %") in sentence
        assert f"vain {realised:.0%} ".replace("%", " %") in sentence


@pytest.mark.parametrize("wave", WAVES)
def test_r33_stands_beside_the_published_figures(wave: str) -> None:
    assert len(picks(wave)) >= 5
    assert found_on(FAMILY, "R33", sample(), wave) == (Found(),)


@pytest.mark.parametrize("wave", WAVES)
def test_r34_the_weakest_kind_and_its_share(wave: str) -> None:
    trusting = {
        kind: np.array([float("nan") if isnan(one) else one >= 4 - 1e-9 for one in means_of(wave, items, 2)])
        for kind, items in KINDS.items()
    }
    shares = {kind: float(np.nanmean(told)) for kind, told in trusting.items()}
    weakest = min(shares, key=lambda kind: shares[kind])
    (found,) = found_on(FAMILY, "R34", sample(), wave)
    assert found.values["dim"] == weakest
    assert found.values["p"] == pytest.approx(shares[weakest])
    assert min(int((~np.isnan(told)).sum()) for told in trusting.values()) >= 10
    table, random = np.column_stack(list(trusting.values())), np.random.default_rng(5)
    drawn = np.array(
        [np.nanmean(table[random.integers(0, len(table), len(table))], axis=0) for _ in range(500)]
    )
    low = list(KINDS).index(weakest)
    for other in {0, 1, 2} - {low}:
        assert np.quantile(drawn[:, low] - drawn[:, other], 0.975) < 0


def test_r35_one_sided_trust_of_the_english_sample() -> None:
    rated: dict[tuple[str, str], float] = {}
    for row in rows(ENGLISH, "Ties"):
        told = [row[item] for item in ("TC", "TK", "TM") if isinstance(row[item], int)]
        if told and row["respondent"] != row["partner"]:
            rated[row["respondent"], row["partner"]] = mean(told)
    pairs = [(rated[a, b], rated[b, a]) for a, b in rated if a < b and (b, a) in rated]
    one_sided = sum((first >= 4) != (second >= 4) for first, second in pairs)
    (found,) = found_on(FAMILY, "R35", sample("innovation_en.xlsx"))
    assert len(pairs) >= 15
    assert found.values == {"p": pytest.approx(one_sided / len(pairs))}
    assert one_sided / len(pairs) > 0.4
    sides: dict[str, int] = defaultdict(int)
    for a, b in rated:
        if (b, a) in rated:
            sides[a] += 1
    assert max(sides.values()) / len(pairs) <= 0.4
    assert f"{one_sided / len(pairs):.0%}" in finding_text(Texts("en"), "R35", found)


@pytest.mark.parametrize("wave", WAVES)
def test_r35_trust_in_ties_was_not_asked_in_the_finnish_sample(wave: str) -> None:
    assert verdict_on(FAMILY, "R35", sample(), wave) == Silent("not-asked")


def test_nothing_is_said_of_samples_without_ratings() -> None:
    for file, asked in (("innovation_en.xlsx", {"R35"}), ("tiny.csv", set[str]())):
        facts = trust_facts(scope_of(sample(file)))
        for rule in set(TRUST_RULES) - asked:
            assert TRUST_RULES[rule](facts, TeamSays()) == Silent("not-asked")
