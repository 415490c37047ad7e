"""Whose answer each row of ratings is, in which wave, and which rows hold."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from verkosto.content import table as content_table
from verkosto.model import Assumption, Question, Severity
from verkosto.survey.answers.scale_words import SCALES, scale_ends
from verkosto.survey.draft import row_issues
from verkosto.survey.files.grid import Table
from verkosto.survey.headings import is_sum
from verkosto.survey.rated.item_answers import number_in
from verkosto.survey.rated.own_columns import names_people
from verkosto.survey.rated.quoting import with_refusals
from verkosto.survey.rated.rated_places import NAMING
from verkosto.survey.shapes.respondent_rows import COMPLETE, REPEATS
from verkosto.survey.source import ReadingOptions

if TYPE_CHECKING:
    from verkosto.survey.rated.rated import Rated
    from verkosto.survey.rated.rated_places import RatedColumns
    from verkosto.survey.shapes.recognised import Recognised

_NAMES = 0.5
"""A column of which such a part are actors' names is no column of codes."""


_HIGHEST = max(scale_ends(scale)[1] for scale in SCALES)


def rated_rows(
    rated: Rated,
    item: Recognised,
    found: RatedColumns,
    options: ReadingOptions,
    actors: frozenset[str],
    said: pd.Series,
    quotable: pd.Series,
    *,
    alone: bool,
) -> pd.DataFrame:
    """The rows that hold, by spreadsheet row, with ``respondent``, ``wave`` and ``quotable``.

    Rows that say nothing, that name no wave, and answers that a later one replaces are set aside, each with
    an issue. ``alone``: the table holds nothing but ratings; else its rows are accounted for elsewhere.
    """
    table = item.table
    index = table.body.index
    rows = with_refusals(whose_rows(rated, item, found, actors), quotable, options)
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


def without_sums(rated: Rated, item: Recognised, found: RatedColumns) -> Recognised:
    """The table without the rows that are nobody's answers: means and counts under it, trial runs."""
    table = item.table
    naming = [i for i, role in enumerate(item.roles) if role in NAMING and i not in found.positions]
    first = found.respondent if found.respondent is not None else next(iter(naming), 0)
    if first in found.positions or first not in table.body:
        return item
    names = table.names(first).str.casefold()
    sums = names.map(is_sum).astype(bool) | _short_sums(table, found, names)
    words = content_table("headings")["trial"]["words"]
    trials = ~sums & names.isin(words)
    if not (sums | trials).any():
        return item
    for key, rows in (("sum-row", sums), ("trial-run", trials)):
        rated.issues += row_issues(
            key, Severity.NOTE, table.name, names.index[rows], table.header[first], names[rows], explains=1
        )
    body = table.body[~(sums | trials)]
    return replace(item, table=replace(table, body=body, _names={}))


def _short_sums(table: Table, found: RatedColumns, names: pd.Series) -> pd.Series:
    """Rows called "ka" or "n" at the end of a table, with decimals or numbers above everybody's answers."""
    called = names.isin(content_table("headings")["sums"]["short"])
    called &= called[::-1].cummin()[::-1]
    if not called.any():
        return called
    figures = table.body[sorted({column.position for column in found.items})].map(number_in)
    answers = figures[~called].to_numpy(float)
    above = figures.max(axis=1) > np.nanmax(answers, initial=_HIGHEST)
    sums: pd.Series = called & ((figures % 1 > 0).any(axis=1) | above)
    return sums


def whose_rows(
    rated: Rated, item: Recognised, found: RatedColumns, actors: frozenset[str], names: int | None = None
) -> pd.DataFrame:
    """``respondent`` and ``wave`` of every row; ``names``: the column of names that tells people apart."""
    table = item.table
    index = table.body.index
    wave = table.names(found.wave) if found.wave is not None else pd.Series(item.wave, index=index)
    whose = respondents(rated, table, found, actors, names)
    return pd.DataFrame({"respondent": whose, "wave": wave}, dtype=object)


def respondents(
    rated: Rated, table: Table, found: RatedColumns, actors: frozenset[str], names: int | None = None
) -> pd.Series:
    """A code for the respondent of every row; never a name of an actor or of a person, never an address.

    Ratings are anonymous (domain 2.1, 11): where a column names the respondents, and where there is none, the
    row stands for the respondent. Where a respondent has several rows (``names``), the first of them does.
    """
    by_row = pd.Series(
        [f"{table.name}:{row}" for row in table.body.index], index=table.body.index, dtype=object
    )
    if found.respondent is not None:
        codes = table.names(found.respondent)
        if not _are_names(codes, actors):
            return codes.where(codes != "", by_row)
        names = found.respondent if names is None else names
    elif not found.named:
        return by_row
    again = names is not None and bool(_known(table.names(names)).duplicated().any())
    key = "ratings-names-numbered" if again else "ratings-without-names"
    rated.assumptions.append(Assumption(key, {"table": table.name}))
    return _by_first_row(table.names(names), by_row) if names is not None and again else by_row


def _known(names: pd.Series) -> pd.Series:
    return names[names != ""].str.casefold()


def _are_names(codes: pd.Series, actors: frozenset[str]) -> bool:
    """Whether half of the codes are actors' names, or most of them look like names of people."""
    filled = codes[codes != ""]
    known = bool(len(filled)) and float(filled.isin(actors).mean()) >= _NAMES
    return known or names_people(filled.unique())


def _by_first_row(names: pd.Series, by_row: pd.Series) -> pd.Series:
    """For every name the code of its first row; a row without a name stands for itself."""
    known = _known(names)
    first = by_row.loc[known.index].groupby(known).transform("first")
    return first.reindex(by_row.index).fillna(by_row)


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
