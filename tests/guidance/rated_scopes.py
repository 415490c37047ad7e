"""Surveys of ratings as the rules on ratings see them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pandas as pd

from tests.rated_surveys import rated
from verkosto.analysis import Analysis, Settings
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Family, Found, Scope, Verdict
from verkosto.model import Survey, View
from verkosto.text import Texts


def scope_of(survey: Survey, wave: str | None = None) -> Scope:
    return Scope(Analysis(survey, Settings(wave=wave, draws=20)), "", View.UNION)


def verdict_on(family: Family, rule: str, survey: Survey, wave: str | None = None) -> Verdict:
    """What a rule says of a survey, from the facts up."""
    return family.predicates[rule](family.facts(scope_of(survey, wave)), TeamSays())


def found_on(family: Family, rule: str, survey: Survey, wave: str | None = None) -> tuple[Found, ...]:
    verdict = verdict_on(family, rule, survey, wave)
    assert isinstance(verdict, tuple)
    return verdict


def asked(answers: Mapping[str, Sequence[float]]) -> Survey:
    """One wave: item → an answer per respondent; no ties."""
    return rated(answers, {})


def with_choices(survey: Survey, item: str, picks: Sequence[Sequence[str]]) -> Survey:
    """What each respondent chose in an item."""
    rows = [("", f"r{i}", item, float("nan"), key, False) for i, keys in enumerate(picks) for key in keys]
    chosen = pd.DataFrame(rows, columns=list(survey.ratings.columns))
    ratings = pd.concat([survey.ratings, chosen], ignore_index=True)
    return replace(survey, ratings=ratings, digest=f"{hash((item, len(rows))) & 0xFFFF:064x}")


def plain(text: str) -> str:
    """With ordinary spaces."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


def share(texts: Texts, value: float) -> str:
    return plain(texts.percent(value))
