"""The answer beside the shapes, and what a reading says of the same pairs."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pandas as pd

from tests.shared_data import shared
from verkosto.model import Survey
from verkosto.survey import ReadingOptions, SourceFile, read_survey

TIE, NO_TIE, MISSING, SILENT = "tie", "no_tie", "item_missing", "unit_nonresponse"


class Said(NamedTuple):
    """What is known of a pair: one of the four statuses, and the strength of a tie."""

    status: str
    strength: float | None = None


Pair = tuple[str, str]


def shape(name: str, **options: object) -> Survey:
    """One of the shapes, as it is read."""
    path = shared(f"shapes/{name}") or Path()
    return read_survey([SourceFile(name, path.read_bytes())], ReadingOptions(**options))  # type: ignore[arg-type]


def truth() -> dict[Pair, Said]:
    """Status and strength of every pair of the five actors."""
    told = pd.read_csv(shared("shapes/truth.csv") or Path())
    return {
        (str(row.source), str(row.target)): Said(
            str(row.status), float(str(row.strength)) if row.status == TIE else None
        )
        for row in told.itertuples()
    }


def carried(survey: Survey, relation: str = "", wave: str = "") -> dict[Pair, Said]:
    """Status and strength of every pair as a survey has them, to be compared with :func:`truth`.

    A pair that no report speaks of is "no tie" where the actor answered (so the survey's own convention).
    """
    key = relation or survey.relations[0].key
    reports = survey.reports[(survey.reports["relation"] == key) & (survey.reports["wave"] == wave)]
    said = {
        (str(row.ego), str(row.alter)): _said(float(str(row.exists)), float(str(row.strength)))
        for row in reports.itertuples()
    }
    answered = survey.answered[wave]
    return {
        (ego, alter): said.get((ego, alter), Said(NO_TIE)) if answered[ego] else Said(SILENT)
        for ego in survey.actors.index
        for alter in survey.actors.index
        if ego != alter
    }


def _said(exists: float, strength: float) -> Said:
    if exists == 1:
        return Said(TIE, None if strength != strength else strength)
    return Said(NO_TIE) if exists == 0 else Said(MISSING)


def as_far_as(told: dict[Pair, Said], *, missing: bool, silent: bool) -> dict[Pair, Said]:
    """The truth as far as a shape can carry it: what it cannot tell apart reads as "no tie".

    Parameters
    ----------
    missing, silent : bool
        Whether it tells an answer left blank, and an actor who did not answer.
    """
    lost = {MISSING} if not missing else set()
    lost |= {SILENT} if not silent else set()
    return {pair: Said(NO_TIE) if said.status in lost else said for pair, said in told.items()}


def differences(
    survey: Survey, relation: str = "", wave: str = ""
) -> list[tuple[Pair, Said | None, Said | None]]:
    """Where a survey says something else than the truth: the pair, what is true, what it says."""
    true, found = truth(), carried(survey, relation, wave)
    return [
        (pair, true.get(pair), found.get(pair))
        for pair in sorted({*true, *found})
        if true.get(pair) != found.get(pair)
    ]
