"""What each table of a set of files is: actors, ties, a form, ratings – or nothing for us."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pandas as pd

from verkosto.survey.files.grid import Sheet, Table, table_at
from verkosto.survey.files.table_names import with_own_names
from verkosto.survey.headings import roles_of
from verkosto.survey.personal import shared_emails, without_personal
from verkosto.survey.rated.quoting import with_permission
from verkosto.survey.rated.ratings import (
    ratings_like,
    turned_like,
    with_items,
    with_own_ratings,
    without_names,
)
from verkosto.survey.rated.written_tables import with_codings
from verkosto.survey.shapes.actor_lists import with_actors
from verkosto.survey.shapes.background import with_background
from verkosto.survey.shapes.bare_matrix import bare_matrix
from verkosto.survey.shapes.forms import form_like, is_row_of_answers, matrix_blocks, matrix_columns
from verkosto.survey.shapes.generators import generator_like
from verkosto.survey.shapes.header_rows import header_row, known_names, trial_rows
from verkosto.survey.shapes.listed_names import names_in_slots
from verkosto.survey.shapes.long_form import long_like
from verkosto.survey.shapes.pairs import ends_of, names_in, tie_list
from verkosto.survey.shapes.recognised import Recognised
from verkosto.survey.shapes.respondent_rows import ego_names
from verkosto.survey.shapes.sheet_waves import with_sheet_waves
from verkosto.survey.source import ReadingOptions, told_of_column, told_of_table

_Recogniser = Callable[[Table, Sequence[str], ReadingOptions, frozenset[str]], Recognised | None]


def recognise(sheets: Sequence[Sheet], options: ReadingOptions) -> list[Recognised]:
    """Every sheet with its role, in the order in which they came."""
    sheets = with_own_names(sheets)
    rows = [told_of_table(options.headers, sheet.name) or header_row(sheet) for sheet in sheets]
    rows = [row if row and row <= len(sheet.cells) else None for sheet, row in zip(sheets, rows, strict=True)]
    known, shared = known_names(sheets, rows), shared_emails(sheets)
    found = [
        bare_matrix(sheet, [other for other in sheets if other is not sheet])
        or _alone(sheet, row, options, known, shared)
        for sheet, row in zip(sheets, rows, strict=True)
    ]
    endpoints = frozenset[str]().union(*(endpoints_of(item) for item in found))
    found = with_own_ratings(with_actors(found, endpoints, options), options)
    actors = endpoints | frozenset[str]().union(*map(_listed, found))
    return [without_names(with_background(item), actors) for item in with_sheet_waves(found, options)]


def _listed(item: Recognised) -> frozenset[str]:
    """Ids and labels of a list of actors."""
    places = [item.columns[role] for role in ("id", "label") if role in item.columns]
    return frozenset[str]().union(*map(item.table.distinct_names, places if item.role == "actors" else ()))


def _alone(
    sheet: Sheet, row: int | None, options: ReadingOptions, known: frozenset[str], shared: frozenset[str]
) -> Recognised:
    told = told_of_table(options.sheets, sheet.name) or ""
    if row is None:
        width = max((sum(map(bool, map(str.strip, row))) for row in sheet.cells), default=0)
        return Recognised(_as_text(sheet), "ignored", "text", reason="no-table", width=width)
    table, aside = trial_rows(table_at(sheet, row))
    heard = {h: told_of_column(options.columns, table.name, h) for h in table.header}
    roles = tuple(roles_of(table.header, {h: role for h, role in heard.items() if role is not None}))
    kept = without_personal(table, roles, options, shared)
    asked = with_permission(kept.table, kept.roles, [h for h, role in heard.items() if role is not None])
    item = _taken(kept.table, with_codings(kept.table, asked), told, options, known)
    return replace(item, aside=aside, personal=kept.dropped)


def _taken(
    table: Table, roles: tuple[str, ...], told: str, options: ReadingOptions, known: frozenset[str]
) -> Recognised:
    if told == "ignored":
        return Recognised(table, "ignored", "unknown", roles, reason="told")
    if table.hidden and not told:
        return Recognised(table, "ignored", "unknown", roles, reason="hidden")
    if table.body.empty:
        return Recognised(table, "ignored", "unknown", roles, reason="no-rows")
    roles = with_items(table, roles, options, known)
    for role, recogniser in _RECOGNISERS:
        if told in ("", role) and (item := recogniser(table, roles, options, known)) is not None:
            return item
    return Recognised(table, "ignored", "unknown", roles, reason="no-ties")


def _matrix_like(
    table: Table, roles: Sequence[str], options: ReadingOptions, _known: frozenset[str]
) -> Recognised | None:
    told = told_of_table(options.sheets, table.name) == "matrix"
    alters = matrix_columns(table, roles, told)
    if not alters:
        return None
    shape = "adjacency" if len(alters) == len(table.body) else "roster-matrix"
    columns = {"ego": 0} | ({"wave": list(roles).index("wave")} if "wave" in roles else {})
    return Recognised(table, "matrix", shape, tuple(roles), columns, blocks=matrix_blocks(table, alters))


def _ties_like(
    table: Table, roles: Sequence[str], _options: ReadingOptions, _known: frozenset[str]
) -> Recognised | None:
    """An edge list whose headings say who names whom."""
    if sum("(choice=" in heading or "___" in heading for heading in table.header) > 1:
        return None  # "whom? (choice=A)" asks of A, it does not hold names
    ends = ends_of(table, roles)
    return tie_list(table, tuple(roles), ends) if ends and ends[2] else None


def _unnamed_ties_like(
    table: Table, roles: Sequence[str], _options: ReadingOptions, _known: frozenset[str]
) -> Recognised | None:
    """An edge list that only its content tells."""
    if is_row_of_answers(table.header):
        return None
    ends = ends_of(table, roles)
    return tie_list(table, tuple(roles), ends) if ends else None


_RECOGNISERS: tuple[tuple[str, _Recogniser], ...] = (
    ("matrix", _matrix_like),
    ("ratings", ratings_like),
    ("reflection", ratings_like),
    ("", turned_like),
    ("ties", long_like),
    ("ties", generator_like),
    ("ties", _ties_like),
    ("matrix", form_like),
    ("ties", _unnamed_ties_like),
)
"""In this order; the first that takes a table has it."""


def _as_text(sheet: Sheet) -> Table:
    rows = [
        (i, "; ".join(c for c in row if c))
        for i, row in enumerate(sheet.cells, 1)
        if any(map(str.strip, row))
    ]
    body = pd.DataFrame({0: [text for _, text in rows]}, index=[i for i, _ in rows], dtype=object)
    return Table(sheet.name, sheet.file, ("",), body, 0, 0, sheet.hidden)


def endpoints_of(item: Recognised) -> frozenset[str]:
    """Every name that stands at an end of a tie in a table."""
    names: set[str] = set()
    if item.role in ("ties", "matrix"):
        if item.role == "matrix":
            names |= set(ego_names(item)) - {""}
        elif "ego" in item.columns:
            names |= names_in(item.table, item.columns["ego"])
        if "alter" in item.columns:
            names |= names_in(item.table, item.columns["alter"])
        names |= {alter for block in item.blocks for _, alter in block.alters if alter}
        names |= names_in_slots(item)
    return frozenset(names)
