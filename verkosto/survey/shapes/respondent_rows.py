"""The rows of a form: whose answer each is, and which holds when somebody answered twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from verkosto.content import table as content_table
from verkosto.model import Assumption, Question, Severity
from verkosto.survey.answers.cells import number_in
from verkosto.survey.draft import Draft, row_issues
from verkosto.survey.headings import is_sum
from verkosto.survey.shapes.recognised import Recognised
from verkosto.survey.source import ReadingOptions

if TYPE_CHECKING:
    from verkosto.survey.shapes.rosters import Asked

COMPLETE = 0.8
"""A row with such a part of the cells of the respondent's fullest row is a complete answer (ours)."""
REPEATS = ("last", "join", "apart")


def ego_names(item: Recognised) -> pd.Series:
    """The respondent of every row, ``""`` where there is none."""
    if not item.ego_parts:
        return item.table.names(item.columns["ego"])
    first, *others = (item.table.names(position) for position in item.ego_parts)
    names = first.astype(object)
    for part in others:
        names = names + item.joint + part
    return names


def respondent_rows(draft: Draft, item: Recognised, options: ReadingOptions) -> pd.DataFrame:
    """The rows that can be used, by spreadsheet row.

    Returns
    -------
    pandas.DataFrame
        Columns ``ego`` (the actor that the row counts for), ``name`` (the actor that it names itself as;
        differs where rows are kept apart) and ``wave``. Rows without a respondent, sums and answers that
        a later one replaces are set aside, each with an issue.
    """
    table = item.table
    names = ego_names(item)
    wave = table.names(item.columns["wave"]) if "wave" in item.columns else pd.Series("", index=names.index)
    heading = table.header[item.columns["ego"]] or None if "ego" in item.columns else None
    sums = names.map(is_sum).astype(bool) | _short_sums(item, names)
    blank = names == ""
    no_wave = ~blank & ~sums & (wave == "") if "wave" in item.columns else blank & False
    notes = _notes(item, names)
    for key, wrong, column in (
        ("no-ego", blank, heading),
        ("note-row", notes, heading),
        ("sum-row", sums, heading),
        ("no-wave", no_wave, table.header[item.columns["wave"]] if "wave" in item.columns else None),
    ):
        severity = Severity.NOTE if key in ("sum-row", "note-row") else Severity.ERROR
        draft.issues += row_issues(
            key, severity, table.name, names.index[wrong], column, names[wrong], explains=1
        )
    left = ~blank & ~sums & ~no_wave & ~notes
    rows = pd.DataFrame({"ego": names[left], "name": names[left], "wave": wave[left]}, dtype=object)
    if item.ego_parts:
        headings = " + ".join(table.header[position] for position in item.ego_parts)
        values = {
            "table": table.name,
            "columns": headings,
            "example": rows["ego"].iloc[0] if len(rows) else "",
        }
        draft.assumptions.append(Assumption("joined-ego", values))
    return _once(draft, item, rows, options)


def _short_sums(item: Recognised, names: pd.Series) -> pd.Series:
    """Rows called "ka" or "n" that hold means or counts: decimals, or numbers above everybody's answers."""
    short = content_table("headings")["sums"]["short"]
    called = names.str.casefold().isin(short)
    called &= ~names.isin([alter for block in item.blocks for _, alter in block.alters])
    if not called.any():
        return called
    cells = item.table.body[[position for block in item.blocks for position, _ in block.alters]]
    figures = cells.map(number_in)
    numeric = (figures.notna() | (cells == "")).all(axis=1) & figures.notna().any(axis=1)
    answers = figures[~called].to_numpy(float)
    parted = (figures % 1 > 0).any(axis=1) & (not (answers % 1 > 0).any())
    above = figures.max(axis=1) > np.nanmax(answers, initial=0.0)
    sums: pd.Series = called & numeric & (parted | above)
    return sums


def _notes(item: Recognised, names: pd.Series) -> pd.Series:
    """Rows under a matrix that are remarks: a text alone, set off by a blank row or worded as a note."""
    table = item.table
    cells = table.body[[position for block in item.blocks for position, _ in block.alters]]
    empty = (cells == "").all(axis=1) & (names != "")
    listed = {alter for block in item.blocks for _, alter in block.alters}
    gap = pd.Series(names.index, index=names.index).diff().fillna(1) > 1
    worded = names.map(lambda name: any(mark in name for mark in (":", "=")) or name.endswith("."))
    return empty & ~names.isin(listed) & (gap.cumsum().gt(0) | worded.astype(bool))


def _once(draft: Draft, item: Recognised, rows: pd.DataFrame, options: ReadingOptions) -> pd.DataFrame:
    """Every respondent once in a wave, by the rule for those who answered twice."""
    again = rows.duplicated(["wave", "ego"], keep=False)
    if not again.any():
        return rows
    table = item.table
    rule = options.repeats or "last"
    n = int(rows.loc[again, "ego"].nunique())
    example = str(rows.loc[again, "ego"].iloc[0])
    draft.questions.append(
        Question(
            "repeats", table.name, "", REPEATS, rule, bool(options.repeats), {"n": n, "example": example}
        )
    )
    if rule == "join":
        draft.assumptions.append(Assumption("joined-rows", {"table": table.name}))
        return rows
    if rule == "apart":
        number = rows.groupby(["wave", "ego"]).cumcount() + 1
        apart = rows["ego"].where(number == 1, rows["ego"] + " (" + number.astype(str) + ")")
        return rows.assign(ego=apart)
    positions = [position for block in item.blocks for position, _ in block.alters]
    positions += [slot.alter for slot in item.slots]
    filled = (table.body.loc[rows.index, positions] != "").sum(axis=1)
    most = filled.groupby([rows["wave"], rows["ego"]]).transform("max")
    complete = rows[filled >= COMPLETE * most]
    kept = ~complete.duplicated(["wave", "ego"], keep="last")
    kept_rows = complete.index[kept]
    aside = rows.drop(index=kept_rows)
    used = {(row.wave, row.ego): index for index, row in rows.loc[kept_rows].iterrows()}
    heading = table.header[item.columns["ego"]] or None if "ego" in item.columns else None
    for index, row in aside.iterrows():
        draft.issues += row_issues(
            "respondent-again",
            Severity.WARNING,
            table.name,
            [index],
            heading,
            [str(row.ego)],
            explains=1,
            values={"used": int(str(used[row.wave, row.ego]))},
        )
    return rows.loc[kept_rows].sort_index()


def joined_rows(rows: pd.DataFrame, asked: list[Asked]) -> tuple[pd.DataFrame, list[Asked]]:
    """Several rows of a respondent as one: a tie when one of them tells of it, the largest answer."""
    if not rows.duplicated(["wave", "ego"]).any():
        return rows, asked
    whose = [rows["wave"], rows["ego"]]
    first = ~rows.duplicated(["wave", "ego"])
    for one in asked:
        one.exists = one.exists.groupby(whose).transform("max").loc[first]
        one.answers = {
            kind: frame.groupby(whose).transform("max").loc[first] for kind, frame in one.answers.items()
        }
    return rows[first], asked
