"""What is told of whole tables: what each was taken for, and what became of its rows."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from verkosto.model import ColumnRead, Issue, Severity, TableRead
from verkosto.survey.draft import Draft
from verkosto.survey.people import People
from verkosto.survey.recognise import Recognised

_SAMPLES = 3


def table_issues(found: Sequence[Recognised]) -> list[Issue]:
    """What is to be said of whole tables: those not read, and rows above the headings."""
    issues = []
    for item in found:
        table = item.table
        if item.role == "ignored":
            key = f"ignored-{item.reason}"
            issues.append(Issue(key, Severity.NOTE, table.name, rows=len(table.body)))
        elif table.rows_above:
            values = {"n": table.rows_above}
            issues.append(Issue("rows-above", Severity.NOTE, table.name, table.header_row, values=values))
        if item.role == "ties":
            issues += _unused_columns(item)
    return issues


def _unused_columns(item: Recognised) -> list[Issue]:
    """Columns of an edge list that were not read, and headings that look like a first row."""
    table = item.table
    named = set(table.names(item.columns["ego"])) | set(table.names(item.columns["alter"]))
    ends = [table.header[item.columns[end]] for end in ("ego", "alter")]
    issues = []
    if named.issuperset(ends):
        issues.append(Issue("heading-is-name", Severity.WARNING, table.name, table.header_row, None, ends[0]))
    for position, heading in enumerate(table.header):
        if position in item.columns.values() or item.roles[position] == "ignored":
            continue
        key = "trust-column" if item.roles[position] == "trust" else "unused-column"
        issues.append(Issue(key, Severity.NOTE, table.name, table.header_row, heading, heading))
    return issues


def table_read(number: int, item: Recognised, people: People, drafts: dict[int, Draft]) -> TableRead:
    """The table's line of the receipt: its role and shape, its rows, its columns."""
    rows = len(item.table.body)
    if item.role == "ignored":
        aside = rows
    elif item.role == "actors":
        aside = sum(issue.rows for issue in people.issues)
    else:
        aside = drafts[number].set_aside
    used = {position: role for role, position in item.columns.items()}
    columns = tuple(
        ColumnRead(heading, _column_role(item, position, used), tuple(_sample(item, position)))
        for position, heading in enumerate(item.table.header)
    )
    return TableRead(
        item.table.name, item.table.file, item.role, item.shape, rows, rows - aside, aside, columns
    )


def _column_role(item: Recognised, position: int, used: dict[int, str]) -> str:
    if item.role == "ignored":
        return ""
    if position in used:
        return used[position]
    if item.role == "actors":
        return "answered" if item.roles[position] == "answered" else "attribute"
    return "alter" if position in item.alters else ""


def _sample(item: Recognised, position: int) -> list[str]:
    texts = item.table.column(position) if position in item.table.body else pd.Series([], dtype=object)
    return [str(text) for text in texts[texts != ""].drop_duplicates().head(_SAMPLES)]
