"""The sentences on top of the trust page: only what their rules allow, never more than five."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verkosto.instruments.distribution import distribution
from verkosto.instruments.intervals import wilson
from verkosto.instruments.trust import Dimension, Factor, Gap, Importance, Trust
from verkosto.network.measures.tie_trust import TieTrust
from verkosto.text import LANGUAGES, texts
from verkosto.ui.trust_findings import leading, trust_findings

FI = texts("fi")
PUBLISHED = (0.58, 0.51, 0.41, 0.38, 0.36, 0.33, 0.22, 0.15)


def importance(picks: list[int], n: int) -> Importance:
    factors = [
        Factor(f"F{i}", k, k / n, wilson(k, n), p)
        for i, (k, p) in enumerate(zip(picks, PUBLISHED, strict=True), start=1)
    ]
    factors.sort(key=lambda factor: -factor.picked)
    return Importance(n, sum(picks) / n, tuple(factors))


def test_the_three_most_picked_lead() -> None:
    assert [one.item for one in leading(importance([25, 19, 8, 11, 5, 21, 9, 8], 36))] == ["F1", "F6", "F2"]


def test_a_third_place_shared_by_many_is_not_told() -> None:
    assert [one.item for one in leading(importance([20, 18, 9, 9, 9, 5, 4, 3], 30))] == ["F1", "F2"]


def test_nobody_leads_when_all_were_picked_as_often() -> None:
    level = importance([5] * 8, 16)
    assert leading(level) == ()
    assert trust_findings(Trust(level), {}, None, FI) == [FI("trust-finding-level")]


def test_the_published_order_is_told_by_published_shares() -> None:
    first = leading(importance([1, 2, 3, 4, 5, 6, 7, 8], 12), "published")
    assert [one.item for one in first] == ["F1", "F2", "F3"]


@given(st.lists(st.integers(0, 30), min_size=8, max_size=8), st.integers(8, 40))
def test_whoever_leads_was_picked_more_often_than_all_others(picks: list[int], more: int) -> None:
    told = importance(picks, 30 + more)
    first = leading(told)
    rest = [one.picked for one in told.factors if one not in first]
    assert len(first) <= 3
    assert not first or min(one.picked for one in first) > max(rest)


@pytest.mark.parametrize("n", [5, 6, 7])
def test_below_eight_answers_nothing_is_claimed(n: int) -> None:
    pulse = {"P2": distribution("P2", [4.0] * n)}
    assert trust_findings(Trust(importance([n, 2, 1, 0, 0, 0, 0, 0], n)), pulse, None, FI) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_rules_together_give_five_sentences(language: str) -> None:
    told = Trust(
        importance([25, 19, 8, 11, 5, 21, 9, 8], 36),
        gaps=(Gap("F1", 0.69, 0.30, 30, start_here=True), Gap("F6", 0.58, 0.2, 30, start_here=True)),
        dimensions={"contract": Dimension("contract", 30, 0.2, (0.1, 0.4))},
        weakest="contract",
    )
    ties = TieTrust(60, 20, 0.5, (0.4, 0.6), 0.4, 0.45)
    said = trust_findings(told, {"P2": distribution("P2", [4.0] * 9)}, ties, texts(language))
    assert len(said) == 5
    assert sum("30" in sentence for sentence in said) == 1


@pytest.mark.parametrize(
    "ties",
    [
        TieTrust(60, 14, 0.5, None, 0.2, 0.8),
        TieTrust(60, 20, 0.5, None, 0.6, 0.4),
        TieTrust(60, 20, 0.5, None, 0.2, 0.8, withheld="few-answers"),
        TieTrust(60, 20, 0.5, None, 0.2, 0.8, pairs_withheld="few-answers"),
    ],
)
def test_one_sided_trust_is_told_only_by_its_rule(ties: TieTrust) -> None:
    """R35: at least 15 dyads rated from both sides and more than 0.4 of them one-sided."""
    assert trust_findings(None, {}, ties, FI) == []
