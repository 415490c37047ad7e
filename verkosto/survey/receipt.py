"""What is told of whole tables: what each was taken for, and what became of its rows."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from verkosto.model import ColumnRead, Issue, Severity, TableRead
from verkosto.survey.draft import Draft
from verkosto.survey.headings import is_sum
from verkosto.survey.people import People
from verkosto.survey.personal import personal_issues
from verkosto.survey.rated.quoting import QUOTABLE
from verkosto.survey.rated.rated import RATED, Rated, holds_ratings
from verkosto.survey.shapes.recognised import Recognised, used_positions

_SAMPLES = 3


def table_issues(found: Sequence[Recognised]) -> list[Issue]:
    """What is to be said of whole tables: those not read, and rows above the headings."""
    issues = []
    for item in found:
        table = item.table
        issues += personal_issues(table, item.personal)
        if item.role == "ignored":
            key = f"ignored-{item.reason}"
            issues.append(Issue(key, Severity.NOTE, table.name, rows=len(table.body)))
        elif table.rows_above:
            values = {"n": table.rows_above}
            issues.append(Issue("rows-above", Severity.NOTE, table.name, table.header_row, values=values))
        issues += [Issue(key, Severity.NOTE, table.name, row, rows=1) for row, key in item.aside]
        if item.role in ("ties", "matrix"):
            issues += _unused_columns(item)
    return issues


def _unused_columns(item: Recognised) -> list[Issue]:
    """Columns that were not read, and headings of an edge list that look like a first row."""
    table = item.table
    issues = []
    if item.shape == "edge-list":
        named = table.distinct_names(item.columns["ego"]) | table.distinct_names(item.columns["alter"])
        ends = [table.header[item.columns[end]] for end in ("ego", "alter")]
        if all(ends) and named.issuperset(ends):
            issues.append(
                Issue("heading-is-name", Severity.WARNING, table.name, table.header_row, None, ends[0])
            )
    used = used_positions(item)
    for position, heading in enumerate(table.header):
        if (
            position in used
            or position in item.background
            or not heading
            or is_sum(heading)
            or item.roles[position] in ("ignored", "personal")
            or (holds_ratings(item) and item.roles[position].startswith(("item:", QUOTABLE)))
        ):
            continue
        key = "unused-trust" if item.roles[position] == "trust" else "unused-column"
        issues.append(Issue(key, Severity.NOTE, table.name, table.header_row, heading, heading))
    return issues


def table_read(
    number: int, item: Recognised, people: People, drafts: dict[int, Draft], rated: dict[int, Rated]
) -> TableRead:
    """The table's line of the receipt: its role and shape, its rows, its columns."""
    rows = len(item.table.body) + len(item.aside)
    if item.role == "ignored":
        aside = rows
    elif item.role == "actors":
        aside = sum(issue.rows for issue in people.issues if issue.table == item.table.name)
    elif item.role in RATED:
        aside = rated[number].set_aside + len(item.aside)
    else:
        aside = drafts[number].set_aside + len(item.aside)
    table, columns = item.table, columns_read(item)
    return TableRead(
        table.name, table.file, item.role, item.shape, rows, rows - aside, aside, columns, table.header_row
    )


def columns_read(item: Recognised) -> tuple[ColumnRead, ...]:
    """Every column with the role that it was given and a few of its values; of a dropped one no value."""
    used = {position: role for role, position in item.columns.items()}
    read = (
        ColumnRead(heading, _column_role(item, position, used), tuple(_sample(item, position)))
        for position, heading in enumerate(item.table.header)
    )
    return (*read, *(ColumnRead(heading, "personal") for heading in item.personal))


def _column_role(item: Recognised, position: int, used: dict[int, str]) -> str:
    if item.role == "ignored" or item.roles[position] == "ignored":
        return ""
    if _is_trust(item, position) and position not in used:
        return "trust"
    if position in used:
        return used[position].partition(":")[0]
    if holds_ratings(item) and item.roles[position].startswith(("item:", QUOTABLE)):
        return item.roles[position].partition(":")[0]
    if item.role == "actors":
        return "answered" if item.roles[position] == "answered" else "attribute"
    if position in item.ego_parts:
        return "ego"
    if position in item.background:
        return "attribute"
    if item.shape == "pair-columns" and position in used_positions(item):
        return "tie"
    answers = {place: role for slot in item.slots for role, place in slot.answers}
    return answers.get(position, "alter" if position in used_positions(item) else "")


def _is_trust(item: Recognised, position: int) -> bool:
    told = item.roles[position : position + 1] == ("trust",)
    return told or any(column.position == position for column in item.trust)


def _sample(item: Recognised, position: int) -> list[str]:
    written = "answer" if item.shape == "answers-long" else "text:"
    if any(place == position and role.startswith(written) for role, place in item.columns.items()):
        return []  # what people wrote is shown where enough of them answered, not here
    if _is_trust(item, position) and position not in item.columns.values():
        return []  # nor is trust between named pairs, ever
    texts = item.table.column(position) if position in item.table.body else pd.Series([], dtype=object)
    samples: dict[str, None] = {}
    for text in texts.to_numpy():
        if text != "":
            samples[str(text)] = None
            if len(samples) == _SAMPLES:
                break
    return list(samples)
