"""Ratings and written answers in the long form: one row, one answer; what it answers stands in a column."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from verkosto.content.instruments import items
from verkosto.model import Assumption, Severity
from verkosto.survey.draft import row_issues
from verkosto.survey.files.grid import Table
from verkosto.survey.rated.long_columns import LongColumns, long_columns, own_long_columns
from verkosto.survey.rated.quoting import of_respondents, permissions, stricter
from verkosto.survey.rated.rated import Rated, Said
from verkosto.survey.rated.rated_items import read_item, written_in
from verkosto.survey.rated.rated_places import ItemColumn, RatedColumns
from verkosto.survey.rated.rated_rows import whose_rows
from verkosto.survey.shapes.recognised import Recognised
from verkosto.survey.source import ReadingOptions


def read_long(item: Recognised, options: ReadingOptions, actors: frozenset[str]) -> Rated:
    """The ratings of a table with an answer per row; every row used or explained."""
    table = item.table
    rated, said = Rated(), Said()
    found = long_columns(table, item.roles, options) or own_long_columns(table, item.roles, options)
    if found is None:
        return rated
    kept = set(item.columns.values())
    found = replace(found, backgrounds=tuple(told for told in found.backgrounds if told[1] in kept))
    place = RatedColumns(respondent=found.respondent, named=found.named, wave=found.wave)
    whose = whose_rows(rated, item, place, actors, found.names)
    if found.respondent is None and not found.named:
        rated.assumptions.append(Assumption("answers-without-respondent", {"table": table.name}))
    into: dict[int, int] = {}
    for key in dict.fromkeys(told.item for told in found.meanings.values()):
        cells, rows = _cells_of_item(table, found, whose, key)
        read_item(rated, said, table, ItemColumn(found.value, key), cells, options)
        into |= rows
    for question in found.asked:
        texts = _cells_that_answer(table, found, question)
        said.written += written_in(question, texts)
        into |= {int(str(row)): int(str(row)) for row in texts.index}
    _set_repeats_aside(rated, said, table, found, whose)
    first = {row for row, *_ in said.given} | {row for row, *_ in said.written}
    _explain_rest(rated, table, found, whose, {row for row, put in into.items() if put in first})
    said.backgrounds = {name: table.names(position) for name, position in found.backgrounds}
    whose = _with_permission(rated, table, found, whose)
    return said.into(rated, whose if found.wave is None else whose[whose["wave"] != ""])


def _cells_that_answer(table: Table, found: LongColumns, *questions: str) -> pd.Series:
    texts = table.names(found.item)
    return table.column(found.value)[texts.isin(questions).to_numpy()]


def _with_permission(rated: Rated, table: Table, found: LongColumns, whose: pd.DataFrame) -> pd.DataFrame:
    """The rows with what is said of quoting: beside the answer, or in a row of the respondent's own."""
    beside = permissions(rated, table, found.quotable)
    cells = _cells_that_answer(table, found, *found.permission)
    asked = table.names(found.item).loc[cells.index]
    own = of_respondents(rated, table, table.header[found.value], cells, asked, whose)
    both = [stricter(one, other) for one, other in zip(beside, own, strict=True)]
    return whose.assign(quotable=pd.Series(both, index=whose.index, dtype=object))


def _cells_of_item(
    table: Table, found: LongColumns, whose: pd.DataFrame, item: str
) -> tuple[dict[str, pd.Series], dict[int, int]]:
    """The cells that answer an item, by option (``""``: the whole item), and the row into which each was put.

    Options of one respondent stand in rows of their own; they are put into the first of these.
    """
    texts = table.names(found.item)
    options = {text: told.option for text, told in found.meanings.items() if told.item == item}
    mine = texts[texts.isin(list(options))]
    cells = table.column(found.value).loc[mine.index]
    if not any(options.values()):
        return {"": cells}, {int(str(row)): int(str(row)) for row in mine.index}
    frame = whose.loc[mine.index].assign(option=mine.map(options), row=mine.index.astype(int), cell=cells)
    frame["first"] = frame.groupby(["wave", "respondent"])["row"].transform("min")
    frame = frame[frame["option"] != ""].drop_duplicates(["first", "option"], keep="last")
    wide = frame.pivot_table(index="first", columns="option", values="cell", aggfunc="last").fillna("")
    return {str(option): wide[option] for option in wide}, dict(
        zip(frame["row"], frame["first"], strict=True)
    )


def _set_repeats_aside(
    rated: Rated, said: Said, table: Table, found: LongColumns, whose: pd.DataFrame
) -> None:
    """Answers that a later row of the same respondent replaces, and picks of those who picked too many."""
    heading = table.header[found.value]
    person = {
        int(str(row)): (wave, code) for row, code, wave in whose[["respondent", "wave"]].itertuples(name=None)
    }
    last = {(person[row], item, choice): row for row, item, _, choice, _ in said.given}
    last |= {(person[row], question, ""): row for row, question, _ in said.written}
    again = {row for row, item, _, choice, _ in said.given if last[person[row], item, choice] != row}
    again |= {row for row, question, _ in said.written if last[person[row], question, ""] != row}
    texts = table.names(found.item)
    rated.issues += row_issues(
        "answer-again", Severity.WARNING, table.name, sorted(again), heading, texts[sorted(again)], explains=1
    )
    said.given = [answer for answer in said.given if answer[0] not in again]
    said.written = [answer for answer in said.written if answer[0] not in again]
    picks: dict[tuple[object, str], set[int]] = {}
    for row, item, _, choice, _ in said.given:
        if choice and items()[item].kind in ("choice", "choices"):
            picks.setdefault((person[row], item), set()).add(row)
    for (_, item), rows in picks.items():
        most = items()[item].most or 1
        if len(rows) > most:
            values = {"n": len(rows), "most": most}
            rated.issues += row_issues(
                "too-many-choices", Severity.WARNING, table.name, sorted(rows), heading,
                table.column(found.value)[sorted(rows)], explains=1, values=values,
            )  # fmt: skip
            said.given = [answer for answer in said.given if answer[0] not in rows or answer[1] != item]


def _explain_rest(
    rated: Rated, table: Table, found: LongColumns, whose: pd.DataFrame, used: set[int]
) -> None:
    """Rows that ask something else, that say nothing, or that name no wave."""
    explained = {issue.row for issue in rated.issues if issue.rows}
    texts = table.names(found.item)
    left = texts[[row not in used and row not in explained for row in texts.index]]
    answered = left[left.isin(found.permission)].index
    said = table.column(found.value).loc[answered].str.strip() != ""
    left = left.drop(index=answered[said.to_numpy()])
    strange = ~left.isin(found.known)
    heading = table.header[found.item]
    rated.issues += row_issues(
        "item-unknown", Severity.WARNING, table.name, left.index[strange], heading, left[strange], explains=1
    )
    rated.issues += row_issues("no-answers", Severity.NOTE, table.name, left.index[~strange], explains=1)
    if found.wave is not None:
        lost = [row for row in whose.index[whose["wave"] == ""] if row in used and row not in explained]
        wave = table.header[found.wave]
        rated.issues += row_issues("no-wave", Severity.ERROR, table.name, lost, wave, explains=1)
