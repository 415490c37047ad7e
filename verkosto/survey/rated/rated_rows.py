"""Whose answer each row of ratings is, in which wave, and which rows hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from verkosto.model import Assumption, Question, Severity
from verkosto.survey.draft import row_issues
from verkosto.survey.files.grid import Table
from verkosto.survey.shapes.respondent_rows import COMPLETE, REPEATS
from verkosto.survey.source import ReadingOptions

if TYPE_CHECKING:
    from verkosto.survey.rated.rated import Rated
    from verkosto.survey.rated.rated_columns import RatedColumns
    from verkosto.survey.shapes.recognised import Recognised

_NAMES = 0.5
"""A column of which such a part are actors' names is no column of codes."""


def rated_rows(
    rated: Rated,
    item: Recognised,
    found: RatedColumns,
    options: ReadingOptions,
    actors: frozenset[str],
    said: pd.Series,
    *,
    alone: bool,
) -> pd.DataFrame:
    """The rows that hold, by spreadsheet row, with ``respondent`` and ``wave``.

    Rows that say nothing, that name no wave, and answers that a later one replaces are set aside, each with
    an issue. ``alone``: the table holds nothing but ratings; else its rows are accounted for elsewhere.
    """
    table = item.table
    index = table.body.index
    rows = whose_rows(rated, item, found, actors)
    silent = ~index.isin(said.index)
    waveless = ~silent & (found.wave is not None) & (rows["wave"] == "").to_numpy()
    if alone:
        rated.issues += row_issues("no-answers", Severity.NOTE, table.name, index[silent], explains=1)
        heading = table.header[found.wave] if found.wave is not None else None
        rated.issues += row_issues(
            "no-wave", Severity.ERROR, table.name, index[waveless], heading, explains=1
        )
    rows = rows[~silent & ~waveless]
    return _once(rated, table, found, rows, options, said, alone=alone)


def whose_rows(rated: Rated, item: Recognised, found: RatedColumns, actors: frozenset[str]) -> pd.DataFrame:
    """``respondent`` and ``wave`` of every row."""
    table = item.table
    index = table.body.index
    wave = table.names(found.wave) if found.wave is not None else pd.Series(item.wave, index=index)
    return pd.DataFrame({"respondent": respondents(rated, table, found, actors), "wave": wave}, dtype=object)


def respondents(rated: Rated, table: Table, found: RatedColumns, actors: frozenset[str]) -> pd.Series:
    """A code for the respondent of every row; never an actor's name.

    Ratings are anonymous (domain 2.1, 11): where a column names the respondents, and where there is none, the
    row stands for the respondent.
    """
    by_row = pd.Series(
        [f"{table.name}:{row}" for row in table.body.index], index=table.body.index, dtype=object
    )
    named = found.named
    if found.respondent is not None:
        codes = table.names(found.respondent)
        filled = codes[codes != ""]
        named = bool(len(filled)) and float(filled.isin(actors).mean()) >= _NAMES
        if not named:
            return codes.where(codes != "", by_row)
    if named:
        rated.assumptions.append(Assumption("ratings-without-names", {"table": table.name}))
    return by_row


def _once(
    rated: Rated,
    table: Table,
    found: RatedColumns,
    rows: pd.DataFrame,
    options: ReadingOptions,
    said: pd.Series,
    *,
    alone: bool,
) -> pd.DataFrame:
    """Every respondent once in a wave, by the rule for those who answered twice."""
    whose = ["wave", "respondent"]
    again = rows.duplicated(whose, keep=False)
    if not again.any():
        return rows
    rule = options.repeats or "last"
    twice = rows.loc[again, "respondent"]
    values = {"n": int(twice.nunique()), "example": str(twice.iloc[0])}
    if alone:
        settled = bool(options.repeats)
        rated.questions.append(Question("repeats", table.name, "", REPEATS, rule, settled, values))
    if rule == "join":
        return rows
    if rule == "apart":
        number = rows.groupby(whose).cumcount() + 1
        apart = rows["respondent"] + " (" + number.astype(str) + ")"
        return rows.assign(respondent=rows["respondent"].where(number == 1, apart))
    answered = said.reindex(rows.index)
    most = answered.groupby([rows["wave"], rows["respondent"]]).transform("max")
    complete = rows[answered >= COMPLETE * most]
    kept = complete[~complete.duplicated(whose, keep="last")]
    if alone:
        used = {(wave, code): row for row, code, wave in kept[["respondent", "wave"]].itertuples(name=None)}
        heading = table.header[found.respondent] if found.respondent is not None else None
        aside = rows.drop(index=kept.index)
        for row, code, wave in aside[["respondent", "wave"]].itertuples(name=None):
            rated.issues += row_issues(
                "respondent-again", Severity.WARNING, table.name, [row], heading, [str(code)],
                explains=1, values={"used": int(str(used[wave, code]))},
            )  # fmt: skip
    return kept
