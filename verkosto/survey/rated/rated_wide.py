"""Ratings in the wide form: one row, one respondent; a column for every item."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

import pandas as pd

from verkosto.content.instruments import items
from verkosto.model import Assumption, Issue, Severity
from verkosto.survey.files.grid import Table
from verkosto.survey.rated.own_columns import holds_names, told_apart
from verkosto.survey.rated.quoting import permissions
from verkosto.survey.rated.rated import Rated, Said
from verkosto.survey.rated.rated_columns import rated_columns
from verkosto.survey.rated.rated_items import read_item, written_in
from verkosto.survey.rated.rated_places import NAMING, ItemColumn, RatedColumns
from verkosto.survey.rated.rated_rows import rated_rows, without_sums
from verkosto.survey.rated.rated_scales import blocks_of
from verkosto.survey.rated.written_tables import CODING
from verkosto.survey.shapes.recognised import Recognised
from verkosto.survey.source import ReadingOptions


def read_wide(
    item: Recognised,
    options: ReadingOptions,
    actors: frozenset[str],
    beside: Sequence[str] = (),
    *,
    alone: bool,
    aside: Collection[int] = (),
) -> Rated:
    """The ratings of a table with a row per respondent.

    ``alone``: it holds nothing but ratings, so that every row and column is to be accounted for here.
    ``beside``: what is said above the table and on the sheets that explain. ``aside``: rows of a form of ties
    that are set aside there and so count nowhere.
    """
    table = item.table
    found = rated_columns(table, item.roles, options, own=alone)
    asked = {i for i, role in enumerate(item.roles) if role.startswith("item:")}
    found = found.only(set(item.columns.values()) if alone else asked)
    if not alone:
        sorting = [
            i for i in item.background if i not in item.ego_parts and not holds_names(table, i, actors)
        ]
        names = told_apart([table.header[i] for i in sorting], ("wave", "respondent"))
        found = replace(found, backgrounds=tuple(zip(names, sorting, strict=True)))
    rated = Rated(assumptions=list(found.assumptions), questions=list(found.questions))
    if alone:
        item = without_sums(rated, item, found)
    elif aside:
        body = table.body[~table.body.index.isin(list(aside))]
        item = replace(item, table=replace(table, body=body, _names={}))
    table = item.table
    said = Said()
    blocks = blocks_of(rated, table, found.items, options, beside)
    for key in dict.fromkeys(column.item for column in found.items):
        columns = [column for column in found.items if column.item == key]
        cells = _cells(table, columns)
        block = None if columns[0].own else blocks.get(items()[key].scale)
        read_item(rated, said, table, columns[0], cells, options, block)
    for position in found.open_questions:
        said.written += written_in(table.header[position], table.column(position))
    said.backgrounds = {name: table.names(position) for name, position in found.backgrounds}
    if alone:
        rated.issues += _unused(table, item.roles, found)
        rated.assumptions += _own_items(table, found)
    rated.assumptions += _backgrounds(table, found)
    quotable = permissions(rated, table, found.quotable)
    rows = rated_rows(rated, item, found, options, actors, said.count(), quotable, alone=alone)
    return said.into(rated, rows, joined=options.repeats == "join")


def _cells(table: Table, columns: Sequence[ItemColumn]) -> dict[str, pd.Series]:
    """The cells of an item by its option; what several columns say of one stands in lines."""
    cells: dict[str, pd.Series] = {}
    for column in columns:
        texts, before = table.column(column.position), cells.get(column.option)
        if before is not None:
            lines = zip(before, texts, strict=True)
            joined = ["\n".join(line for line in pair if line.strip()) for pair in lines]
            texts = pd.Series(joined, index=texts.index, dtype=object)
        cells[column.option] = texts
    return cells


def _own_items(table: Table, found: RatedColumns) -> list[Assumption]:
    """That statements which are not ours were read as well; of some only the cells tell that they are."""
    own = [column for column in found.items if column.own]
    by_key = {
        "own-items": [column for column in own if column.by != "content"],
        "own-by-content": [column for column in own if column.by == "content"],
    }
    return [
        Assumption(key, {"table": table.name, "n": len(columns), "column": table.header[columns[0].position]})
        for key, columns in by_key.items()
        if columns
    ]


def _backgrounds(table: Table, found: RatedColumns) -> list[Assumption]:
    """That some columns were taken for what sorts the respondents."""
    told = [table.header[position] for _, position in found.backgrounds]
    values = {"table": table.name, "n": len(told), "columns": ", ".join(told)}
    return [Assumption("rating-backgrounds", values)] if told else []


def _unused(table: Table, roles: Sequence[str], found: RatedColumns) -> list[Issue]:
    """A note for every column that is neither an answer nor the respondent or the wave."""
    asked = {question.column for question in found.questions}
    used = {*found.positions, found.respondent, found.wave, *(position for _, position in found.backgrounds)}
    used |= set(found.quotable)
    unfit = [
        Issue("item-unfit", Severity.WARNING, table.name, table.header_row, table.header[i], table.header[i])
        for i in found.unfit
    ]
    used |= set(found.unfit)
    return unfit + [
        Issue(
            "unused-coding" if roles[i] == CODING else "unused-column",
            Severity.NOTE,
            table.name,
            table.header_row,
            heading,
            heading,
        )
        for i, heading in enumerate(table.header)
        if heading
        and i not in used
        and roles[i] not in ("ignored", "personal")
        and not (found.named and roles[i] in NAMING)
        and heading not in asked
    ]
