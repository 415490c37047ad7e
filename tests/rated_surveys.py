"""Surveys in which people rated: the sample without its ties, few respondents, groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

import pandas as pd

from verkosto.model import Survey, no_ratings
from verkosto.survey import SourceFile, read_survey
from verkosto.ui.samples import FOLDER


@cache
def sample(file: str = "ohjausverkosto.xlsx") -> Survey:
    return read_survey([SourceFile(file, (FOLDER / file).read_bytes())])


def without_ties(survey: Survey, digest: str = "0" * 64) -> Survey:
    """What its ratings sheet alone would say."""
    return replace(
        survey,
        actors=survey.actors.iloc[:0],
        answered=survey.answered.iloc[:0],
        reports=survey.reports.iloc[:0],
        relations=(),
        attributes=(),
        digest=digest,
    )


def without_ratings(survey: Survey) -> Survey:
    return replace(survey, ratings=no_ratings(), digest="1" * 64)


def with_respondents(survey: Survey, n: int) -> Survey:
    """The first n respondents of every wave."""
    ratings = survey.ratings
    codes = ratings.groupby("wave")["respondent"].unique()
    kept = pd.concat(
        [
            ratings[(ratings["wave"] == wave) & ratings["respondent"].isin(few[:n])]
            for wave, few in codes.items()
        ]
    )
    return replace(survey, ratings=kept.reset_index(drop=True), digest=f"{n:064d}")


def rated(answers: Mapping[str, Sequence[float]], backgrounds: Mapping[str, Sequence[str | None]]) -> Survey:
    """One wave without ties: item → an answer per respondent; attribute → a value per respondent."""
    n = len(next(iter(answers.values())))
    codes = [f"r{i}" for i in range(n)]
    rows = [
        ("", code, item, float(value), "", False)
        for item, values in answers.items()
        for code, value in zip(codes, values, strict=True)
        if value == value
    ]
    ratings = pd.DataFrame(rows, columns=["wave", "respondent", "item", "value", "choice", "dk"])
    told = pd.DataFrame({"wave": "", "respondent": codes, **backgrounds})
    base = without_ties(sample())
    return replace(
        base,
        answered=base.answered.iloc[:, :0].assign(**{"": pd.Series(dtype=bool)}),
        waves=("",),
        ratings=ratings,
        open_answers=base.open_answers.iloc[:0],
        backgrounds=told,
        digest=f"{hash((n, *answers)) & 0xFFFF:064x}",
    )
