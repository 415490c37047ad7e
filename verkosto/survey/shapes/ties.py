"""An edge list → reports: one row, one report (or one tie), every row used or explained."""

from __future__ import annotations

import numpy as np
import pandas as pd

from verkosto.model import Assumption, Severity
from verkosto.survey.answers.cells import is_missing, is_no_tie, yes_no
from verkosto.survey.draft import Draft, row_issues
from verkosto.survey.files.grid import Table
from verkosto.survey.shapes.recognised import Recognised
from verkosto.survey.shapes.tie_answers import ANSWERS, figures_of
from verkosto.survey.source import ReadingOptions


def read_ties(item: Recognised, relation: str, options: ReadingOptions) -> Draft:
    """The reports of an edge list.

    Parameters
    ----------
    item : Recognised
        With role ``ties``.
    relation : str
        The relation's name where the table has no column for it.

    Returns
    -------
    Draft
        Rows without a name at either end (or without a kind of tie, where the table has that column) and
        self-ties are set aside, each with an issue.
    """
    table, columns = item.table, item.columns
    reports = pd.DataFrame(index=table.body.index)
    reports["row"] = table.body.index
    reports["ego"] = table.names(columns["ego"])
    reports["alter"] = table.names(columns["alter"])
    reports["wave"] = table.names(columns["wave"]) if "wave" in columns else ""
    reports["relation"] = table.names(columns["relation"]) if "relation" in columns else relation
    draft = Draft(reports, len(reports), ordered=item.ordered)
    for role in item.guessed:
        values = {"table": table.name, "column": table.header[columns[role]]}
        draft.assumptions.append(Assumption(f"{role}-column", values))
    for answer in ANSWERS:
        reports[answer] = _figures(draft, item, options, answer)
    reports["exists"] = _exists(draft, table, columns)
    draft.reports = _named_rows(draft, table, columns)
    if not (draft.reports["exists"] == 0).any():
        draft.assumptions.append(Assumption("not-named-is-no-tie", {"table": table.name}))
    return draft


def _figures(draft: Draft, item: Recognised, options: ReadingOptions, answer: str) -> pd.Series:
    """A column of answers as figures, ``nan`` where the table has none."""
    table, position = item.table, item.columns.get(answer)
    index = table.body.index
    if position is None:
        return pd.Series(np.nan, index=index)
    rows = pd.Series(index, index=index)
    headings = pd.Series(table.header[position], index=index, dtype=object)
    words = table.column(item.columns["words"]) if "words" in item.columns and answer == "strength" else None
    found = figures_of(draft, table, options, table.column(position), answer, rows, headings, beside=words)
    return found.strengths


def _exists(draft: Draft, table: Table, columns: dict[str, int]) -> pd.Series:
    """1 for a tie, 0 where an answer says that there is none, ``nan`` for "don't know"."""
    reports = draft.reports
    exists = pd.Series(1.0, index=reports.index)
    exists[(reports[list(ANSWERS)] == 0).any(axis=1)] = 0.0
    for answer in ("frequency", "strength"):
        if answer in columns:
            texts = table.column(columns[answer])
            exists[is_missing(texts) & (texts.str.strip() != "")] = np.nan
    if "exists" in columns:
        exists = exists.where(exists != 1, yes_no(table.column(columns["exists"])))
    if "words" in columns:
        exists = _by_words(draft, table, columns["words"], exists)
    return exists


def _by_words(draft: Draft, table: Table, position: int, exists: pd.Series) -> pd.Series:
    """An answer whose word says "never" is no tie, whatever its number."""
    texts = table.column(position)
    never = is_no_tie(texts)
    said = draft.reports.loc[never & (exists == 1), "strength"].dropna()
    for value in sorted(set(said)):
        word = texts[never & (draft.reports["strength"] == value)].iloc[0]
        draft.assumptions.append(
            Assumption("word-is-no-tie", {"value": value, "word": word, "table": table.name})
        )
    return exists.mask(never, 0.0)


def _named_rows(draft: Draft, table: Table, columns: dict[str, int]) -> pd.DataFrame:
    """The rows that can be used; the others are explained."""
    reports = draft.reports
    left = pd.Series(True, index=reports.index)
    needed = ["ego", "alter", *(role for role in ("relation", "wave") if role in columns)]
    for role in needed:
        blank = left & (reports[role] == "")
        heading = table.header[columns[role]]
        draft.issues += row_issues(
            f"no-{role}", Severity.ERROR, table.name, table.body.index[blank], heading, explains=1
        )
        left &= ~blank
    same = left & (reports["ego"] == reports["alter"])
    heading = table.header[columns["alter"]]
    draft.issues += row_issues(
        "self-tie",
        Severity.WARNING,
        table.name,
        table.body.index[same],
        heading,
        reports["alter"][same],
        explains=1,
    )
    return reports[left & ~same].reset_index(drop=True)
