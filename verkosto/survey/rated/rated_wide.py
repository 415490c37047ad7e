"""Ratings in the wide form: one row, one respondent; a column for every item."""

from __future__ import annotations

from collections.abc import Sequence

from verkosto.model import Assumption, Issue, Severity
from verkosto.survey.files.grid import Table
from verkosto.survey.rated.rated import Rated, Said
from verkosto.survey.rated.rated_columns import NAMING, RatedColumns, rated_columns
from verkosto.survey.rated.rated_items import read_item, written_in
from verkosto.survey.rated.rated_rows import rated_rows
from verkosto.survey.shapes.recognised import Recognised
from verkosto.survey.source import ReadingOptions


def read_wide(item: Recognised, options: ReadingOptions, actors: frozenset[str], *, alone: bool) -> Rated:
    """The ratings of a table with a row per respondent.

    ``alone``: it holds nothing but ratings, so that every row and column is to be accounted for here.
    """
    table = item.table
    found = rated_columns(table, item.roles, options, own=alone)
    items = {i for i, role in enumerate(item.roles) if role.startswith("item:")}
    found = found.only(set(item.columns.values()) if alone else items)
    rated = Rated(assumptions=list(found.assumptions), questions=list(found.questions))
    said = Said()
    for key in dict.fromkeys(column.item for column in found.items):
        columns = [column for column in found.items if column.item == key]
        cells = {column.option: table.column(column.position) for column in columns}
        read_item(rated, said, table, columns[0], cells, options)
    for position in found.open_questions:
        said.written += written_in(table.header[position], table.column(position))
    if alone:
        rated.issues += _unused(table, item.roles, found)
        rated.assumptions += _own_items(table, found)
    rows = rated_rows(rated, item, found, options, actors, said.count(), alone=alone)
    return said.into(rated, rows, joined=options.repeats == "join")


def _own_items(table: Table, found: RatedColumns) -> list[Assumption]:
    """That statements which are not ours were read as well."""
    own = [table.header[column.position] for column in found.items if column.own]
    return [Assumption("own-items", {"table": table.name, "n": len(own), "column": own[0]})] if own else []


def _unused(table: Table, roles: Sequence[str], found: RatedColumns) -> list[Issue]:
    """A note for every column that is neither an answer nor the respondent or the wave."""
    asked = {question.column for question in found.questions}
    used = {*found.positions, found.respondent, found.wave}
    return [
        Issue("unused-column", Severity.NOTE, table.name, table.header_row, heading, heading)
        for i, heading in enumerate(table.header)
        if heading
        and i not in used
        and roles[i] not in ("ignored", "personal")
        and not (found.named and roles[i] in NAMING)
        and heading not in asked
    ]
