"""A long form → reports: one row, one answer about one actor."""

from __future__ import annotations

import numpy as np
import pandas as pd

from verkosto.model import Assumption, Issue, Severity
from verkosto.survey.draft import REPORT_COLUMNS, Draft, row_issues
from verkosto.survey.headings import asks_trust, match
from verkosto.survey.shapes.identities import identified
from verkosto.survey.shapes.long_form import about_actors
from verkosto.survey.shapes.recognised import Recognised
from verkosto.survey.shapes.tie_answers import ANSWERS, exists_of, figures_of
from verkosto.survey.shapes.trust_reports import read_trust
from verkosto.survey.source import ReadingOptions, told_of_column, told_of_table


def read_long(item: Recognised, _relation: str, options: ReadingOptions) -> Draft:
    """The reports of a long form: every question about actors is a relation.

    A blank answer is one not given. Rows of questions that ask something else are set aside, one issue per
    question. Respondents whose answers are all blank did not answer. The questions name their relations.
    """
    table, columns = item.table, item.columns
    draft = Draft(pd.DataFrame(columns=["row", *REPORT_COLUMNS]), len(table.body), reporters_known=True)
    told = told_of_table(options.sheets, table.name) == "ties"
    questions = about_actors(table, columns, item.known, told=told)
    rows = _usable_rows(draft, item, questions)
    heading = table.header[columns["ego"]]
    rows["ego"] = identified(draft, table, heading, rows["ego"], rows["alter"], item.known, options)
    _say_by_words(draft, item, questions, rows)
    rows = _without_own(draft, item, rows)
    trust = [question for question in questions if asks_trust(question)]
    if trust:
        mine = rows[rows["relation"].isin(trust)]
        read_trust(draft, table, mine.rename(columns={"relation": "question"}))
        if len(trust) == len(questions):
            return draft
    parts = [_reports(draft, item, options, asked, rows) for asked in questions if asked not in trust]
    reports = pd.concat(parts).sort_values("row", kind="stable")
    answered = reports.loc[reports["exists"].notna(), ["wave", "ego"]].drop_duplicates()
    draft.respondents = answered.reset_index(drop=True)
    draft.named = tuple(dict.fromkeys([*rows["ego"], *rows["alter"]]))
    heard = pd.MultiIndex.from_frame(reports[["wave", "ego"]]).isin(pd.MultiIndex.from_frame(answered))
    draft.reports = reports[heard].reset_index(drop=True)
    return draft


def _usable_rows(draft: Draft, item: Recognised, questions: tuple[str, ...]) -> pd.DataFrame:
    """The rows of questions about actors that have all their parts; the others are explained."""
    table, columns = item.table, item.columns
    index = table.body.index
    rows = pd.DataFrame({"row": index, "wave": ""}, index=index, dtype=object)
    for part in ("ego", "relation", "alter", "wave"):
        if part in columns:
            rows[part] = table.names(columns[part])
    left = pd.Series(True, index=index)

    def set_aside(part: str) -> None:
        nonlocal left
        blank = left & (rows[part] == "")
        heading = table.header[columns[part]]
        draft.issues += row_issues(
            f"no-{part}", Severity.ERROR, table.name, index[blank], heading, explains=1
        )
        left &= ~blank

    set_aside("relation")
    for question in dict.fromkeys(rows.loc[left, "relation"]):
        if question not in questions:
            mine = left & (rows["relation"] == question)
            n = int(mine.sum())
            draft.issues.append(
                Issue(
                    "other-question",
                    Severity.NOTE,
                    table.name,
                    int(str(index[mine][0])),
                    table.header[columns["relation"]],
                    question,
                    n,
                    {"n": n},
                )
            )
            left &= ~mine
    for part in ("ego", "alter", "wave"):
        if part in columns:
            set_aside(part)
    return rows[left].assign(text=table.column(columns["strength"])[left])


def _say_by_words(draft: Draft, item: Recognised, questions: tuple[str, ...], rows: pd.DataFrame) -> None:
    """Name the assumption that labels are actors, where neither names nor omissions show it."""
    labels = dict.fromkeys(rows["alter"])
    if draft.questions or set(labels) & (set(rows["ego"]) | item.known) or not labels:
        return
    for question in questions:
        values = {"table": item.table.name, "question": question, "example": next(iter(labels))}
        draft.assumptions.append(Assumption("labels-are-actors", values))


def _without_own(draft: Draft, item: Recognised, rows: pd.DataFrame) -> pd.DataFrame:
    """The rows without those in which somebody is asked about itself."""
    own = rows["ego"] == rows["alter"]
    filled = own & (rows["text"].str.strip() != "")
    heading = item.table.header[item.columns["alter"]]
    for key, severity, mine in (
        ("self-tie", Severity.WARNING, filled),
        ("asked-of-itself", Severity.NOTE, own & ~filled),
    ):
        draft.issues += row_issues(
            key, severity, item.table.name, rows.index[mine], heading, rows.loc[mine, "alter"], explains=1
        )
    return rows[~own]


def _reports(
    draft: Draft, item: Recognised, options: ReadingOptions, question: str, rows: pd.DataFrame
) -> pd.DataFrame:
    """The answers to one question as reports."""
    table = item.table
    mine = rows[rows["relation"] == question]
    fits = {role: match(question, role) for role in ("frequency", "depth")}
    answer = max(fits, key=lambda role: fits[role]) if any(fits.values()) else "strength"
    headings = pd.Series(table.header[item.columns["strength"]], index=mine.index, dtype=object)
    whose = pd.Series(mine["ego"].factorize()[0], index=mine.index)
    found = figures_of(
        draft,
        table,
        options,
        mine["text"],
        answer,
        mine["row"],
        headings,
        question=question,
        named=False,
        asked=whose,
    )
    name = told_of_column(options.relations, table.name, question)
    if name is None:
        name = told_of_table(options.relations, table.name) or question.rstrip("? .:")
    told = mine.assign(relation=name, exists=exists_of(mine["text"], found), **dict.fromkeys(ANSWERS, np.nan))
    told[answer] = found.strengths.where(found.strengths != 0)
    return told[["row", *REPORT_COLUMNS]]
