"""The members' form of governance beside Provan and Kenis' propositions; no overall score."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pandas as pd
import pytest

from tests.network.surveys import survey
from verkosto.analysis import Analysis
from verkosto.analysis.governance_fit import FitRow, GovernanceFit, governance_fit
from verkosto.content.instruments import items
from verkosto.model import Survey

NAMES = [f"n{i}" for i in range(25)]


def asked(
    form: Sequence[str], rated: Mapping[str, Sequence[float]] | None = None, members: int = 12
) -> Survey:
    """``form``: what each respondent chose; ``rated``: answers per item."""
    rows: list[tuple[str, str, float, str]] = [
        (f"p{i}", "GOV", math.nan, option) for i, option in enumerate(form)
    ]
    for item, values in (rated or {}).items():
        rows += [(f"p{i}", item, value, "") for i, value in enumerate(values)]
    frame = pd.DataFrame(rows, columns=["respondent", "item", "value", "choice"])
    ratings = frame.assign(wave="1", dk=False)
    ties = [(NAMES[i], NAMES[(i + 1) % members]) for i in range(members)] if members else []
    return replace(survey(ties, members=NAMES[:members]), ratings=ratings)


def fit(asked: Survey) -> GovernanceFit:
    return governance_fit(Analysis(asked))


def row(asked: Survey, key: str) -> FitRow:
    return next(row for row in fit(asked).rows if row.key == key)


def positive(share: float) -> list[float]:
    """Twenty answers of which so large a share agrees."""
    return [5.0] * round(share * 20) + [2.0] * (20 - round(share * 20))


@pytest.mark.parametrize(
    "form, told",
    [
        (["shared"] * 4 + ["lead"] * 3, "shared"),
        (["nao"] * 7, "nao"),
        (["none"] * 5 + ["nao"], "none"),
        (["shared"] * 4 + ["lead"] * 4, ""),
        (["shared"] * 4, ""),
        ([], ""),
    ],
)
def test_the_form_is_the_one_that_most_members_name(form: list[str], told: str) -> None:
    found = fit(asked(form))
    assert found.form == told
    assert len(found.rows) == (4 if told not in ("", "none") else 0)
    assert (found.chosen is None) is (not form)


def test_the_forms_are_those_of_the_question() -> None:
    assert [option.key for option in items()["GOV"].options] == ["shared", "lead", "nao", "none"]


@pytest.mark.parametrize(
    "form, proposed",
    [
        ("shared", [("high",), ("few",), ("high",), ("low",)]),
        ("lead", [("low",), ("moderate",), ("moderately-low",), ("moderate",)]),
        ("nao", [("moderate",), ("moderate", "many"), ("moderately-high",), ("high",)]),
    ],
)
def test_the_propositions_are_those_of_the_article(form: str, proposed: list[tuple[str, ...]]) -> None:
    """Provan & Kenis 2008, table 1, as domain 4.5 gives it."""
    rows = fit(asked([form] * 6)).rows
    assert [row.key for row in rows] == ["trust", "participants", "goal_consensus", "competencies"]
    assert [row.proposed for row in rows] == proposed


@pytest.mark.parametrize(
    "share, word, fits",
    [(0.7, "high", "yes"), (0.65, "moderate", "no"), (0.4, "moderate", "no"), (0.35, "low", "no")],
)
def test_trust_is_the_share_that_trusts_where_ties_were_not_rated(share: float, word: str, fits: str) -> None:
    told = row(asked(["shared"] * 6, {"P2": positive(share)}), "trust")
    assert (told.own, told.fits, told.basis) == (word, fits, "pulse")
    assert told.value == pytest.approx(share)


def test_trust_in_rated_ties_comes_before_the_pulse() -> None:
    """Each of twelve rates the next two: 24 reports, of which half trust."""
    made = asked(["nao"] * 6, {"P2": positive(1.0)})
    reports = [
        ("1", NAMES[i], NAMES[(i + step) % 12], "TC", 5.0 if step == 1 else 2.0)
        for i in range(12)
        for step in (1, 2)
    ]
    frame = pd.DataFrame(reports, columns=["wave", "ego", "alter", "item", "value"])
    told = row(replace(made, trust_reports=frame), "trust")
    assert (told.own, told.fits, told.basis, told.value) == ("moderate", "yes", "ties", 0.5)
    few = row(replace(made, trust_reports=frame.head(8)), "trust")
    assert (few.own, few.basis) == ("high", "pulse")


@pytest.mark.parametrize(
    "members, word, fits",
    [(8, "few", "yes"), (9, "moderate", "no"), (20, "moderate", "no"), (21, "many", "no")],
)
def test_participants_are_the_members(members: int, word: str, fits: str) -> None:
    told = row(asked(["shared"] * 6, members=members), "participants")
    assert (told.own, told.fits, told.value, told.basis) == (word, fits, members, "members")


@pytest.mark.parametrize(
    "share, word",
    [
        (0.7, "high"),
        (0.65, "moderately-high"),
        (0.5, "moderately-high"),
        (0.45, "moderately-low"),
        (0.3, "moderately-low"),
        (0.25, "low"),
    ],
)
def test_consensus_on_goals_is_the_share_that_agrees(share: float, word: str) -> None:
    told = row(asked(["lead"] * 6, {"G1": positive(share)}), "goal_consensus")
    assert (told.own, told.basis) == (word, "G1")
    assert told.fits == ("yes" if word == "moderately-low" else "no")


@pytest.mark.parametrize(
    "second, third, word, value",
    [
        ([5.0] * 6, [4.0] * 6, "high", 4.5),
        ([4.0] * 6, [3.0] * 6, "moderate", 3.5),
        ([2.0] * 6, [3.0] * 6, "low", 2.5),
        ([4.0] * 6, [1.0] * 4, "high", 4.0),  # too few answers to the second: it is left out
    ],
)
def test_the_need_for_competencies_is_the_median_of_two_items(
    second: list[float], third: list[float], word: str, value: float
) -> None:
    told = row(asked(["nao"] * 6, {"G2": second, "G3": third}), "competencies")
    assert (told.own, told.value, told.basis) == (word, value, "G2-G3")
    assert told.fits == ("yes" if word == "high" else "no")


def test_what_was_not_asked_or_answered_by_few_is_unknown() -> None:
    few = asked(["shared"] * 6, {"P2": [5.0] * 4, "G1": [5.0] * 4, "G2": [5.0] * 4}, members=0)
    for told in fit(few).rows:
        assert (told.own, told.fits, told.basis) == ("", "unknown", "")
        assert math.isnan(told.value)
