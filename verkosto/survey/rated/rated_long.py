"""Ratings in the long form: one row, one answer; which item it answers stands in a column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from verkosto.content import table as content_table
from verkosto.content.instruments import items
from verkosto.model import Severity
from verkosto.survey.answers.scale_words import on_scale
from verkosto.survey.draft import row_issues
from verkosto.survey.files.grid import Table
from verkosto.survey.headings import plain_heading
from verkosto.survey.rated.item_answers import number_in
from verkosto.survey.rated.items import Meaning, meaning
from verkosto.survey.rated.own_columns import is_background, may_be_read, told_apart
from verkosto.survey.rated.rated import Rated, Said
from verkosto.survey.rated.rated_columns import rated_columns
from verkosto.survey.rated.rated_items import read_item
from verkosto.survey.rated.rated_places import NAMING, ItemColumn, RatedColumns
from verkosto.survey.rated.rated_rows import whose_rows
from verkosto.survey.shapes.recognised import Recognised
from verkosto.survey.source import ReadingOptions, told_of_column

MOST_ITEMS = 400
_HALF = 0.5
_NO_ITEMS = ("personal", "ignored", "wave", "ego", "alter")


@dataclass(frozen=True)
class LongColumns:
    """Positions of a long form, and what each text of its column of items means.

    ``names``: the column that names the respondents where none holds their codes.
    """

    item: int
    value: int
    respondent: int | None
    named: bool
    wave: int | None
    meanings: Mapping[str, Meaning]
    backgrounds: tuple[tuple[str, int], ...] = ()
    names: int | None = None


def long_columns(table: Table, roles: Sequence[str], options: ReadingOptions) -> LongColumns | None:
    """The columns of a long form of ratings; ``None`` when no column holds items for the most part."""
    found = rated_columns(table, roles, options)
    meanings = _item_column(table, roles)
    if meanings is None:
        return None
    position, told = meanings
    free = [
        i
        for i in range(len(table.header))
        if i not in (position, found.respondent, found.wave) and roles[i] not in ("personal", "ignored")
    ]
    words = content_table("ratings")["long"]["value"]
    said = {i: told_of_column(options.columns, table.name, table.header[i]) for i in free}
    values = [i for i in free if said[i] in ("strength", "words", "text")]
    values = values or [i for i in free if plain_heading(table.header[i]) in words]
    others = [i for i in free if roles[i] not in ("ego", "label", "organisation", "alter", "id")]
    values = values or (
        others if len(others) == 1 and _holds_answers(table, position, others[0], told) else []
    )
    if not values:
        return None
    names = _names(roles, [i for i in free if i != values[0]]) if found.named else None
    whose = names if found.respondent is None else found.respondent
    sorting = [i for i in free if i != values[0] and _sorts(table, roles, i, said[i], whose)]
    called = told_apart([table.header[i] for i in sorting], ("wave", "respondent"))
    return LongColumns(
        position,
        values[0],
        found.respondent,
        found.named,
        found.wave,
        told,
        tuple(zip(called, sorting, strict=True)),
        names,
    )


def _names(roles: Sequence[str], free: Sequence[int]) -> int | None:
    """The column that names the respondents: in the long form each of them has a row for every answer."""
    return next((i for role in NAMING for i in free if roles[i] == role), None)


def _sorts(
    table: Table, roles: Sequence[str], position: int, told: str | None, respondent: int | None
) -> bool:
    """Whether a column says the same of a respondent in every row, and sorts the respondents into groups."""
    if respondent is None or position == respondent:
        return False
    if told is not None:
        return told in ("background", "attribute")
    pairs = set(zip(table.names(respondent), table.names(position), strict=True))
    alike = len(pairs) == len({code for code, _ in pairs}) < len(table.body)
    return alike and may_be_read(table, roles, position) and is_background(table, position)


def _holds_answers(table: Table, item: int, value: int, told: Mapping[str, Meaning]) -> bool:
    """Whether a column that no heading calls one of answers may be one: what stands beside ids need not be.

    A list of actors may call them O1, O2 …: then every one stands there once, and no answers beside them.
    """
    texts, answers = table.names(item), table.column(value)
    known = texts.isin(list(told))
    if texts[known].duplicated().any() or any(said.by == "text" for said in told.values()):
        return True
    scales = {text: items()[said.item] for text, said in told.items()}
    fits = [
        on_scale(answer, scales[text].scale) if scales[text].kind == "scale" else bool(number_in(answer) >= 0)
        for text, answer in zip(texts[known], answers[known], strict=True)
        if answer.strip()
    ]
    return bool(fits) and sum(fits) >= _HALF * len(fits)


def _item_column(table: Table, roles: Sequence[str]) -> tuple[int, dict[str, Meaning]] | None:
    """The column that holds items, and their meanings: two of them at least, in half of its cells."""
    best: tuple[float, int, dict[str, Meaning]] | None = None
    for position in range(len(table.header)):
        few = 2 <= len(table.distinct_names(position)) <= MOST_ITEMS
        if roles[position] in _NO_ITEMS or not few:
            continue
        names = table.names(position)
        counts = names[names != ""].value_counts()
        told = {
            str(text): said
            for text in counts.index
            if (said := meaning(str(text))) is not None and said.likeness == 100
        }
        share = float(counts[list(told)].sum() / counts.sum()) if told else 0.0
        if (
            len({said.item for said in told.values()}) >= 2
            and share >= _HALF
            and (not best or share > best[0])
        ):
            best = share, position, told
    return best[1:] if best else None


def read_long(item: Recognised, options: ReadingOptions, actors: frozenset[str]) -> Rated:
    """The ratings of a table with an answer per row; every row used or explained."""
    table = item.table
    rated, said = Rated(), Said()
    found = long_columns(table, item.roles, options)
    if found is None:
        return rated
    kept = set(item.columns.values())
    found = replace(found, backgrounds=tuple(told for told in found.backgrounds if told[1] in kept))
    place = RatedColumns(respondent=found.respondent, named=found.named, wave=found.wave)
    whose = whose_rows(rated, item, place, actors, found.names)
    into: dict[int, int] = {}
    for key in dict.fromkeys(told.item for told in found.meanings.values()):
        cells, rows = _cells_of_item(table, found, whose, key)
        read_item(rated, said, table, ItemColumn(found.value, key), cells, options)
        into |= rows
    _set_repeats_aside(rated, said, table, found, whose)
    first = {row for row, *_ in said.given} | {row for row, *_ in said.written}
    _explain_rest(rated, table, found, whose, {row for row, put in into.items() if put in first})
    said.backgrounds = {name: table.names(position) for name, position in found.backgrounds}
    return said.into(rated, whose if found.wave is None else whose[whose["wave"] != ""])


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
    strange = ~left.isin(list(found.meanings))
    heading = table.header[found.item]
    rated.issues += row_issues(
        "item-unknown", Severity.WARNING, table.name, left.index[strange], heading, left[strange], explains=1
    )
    rated.issues += row_issues("no-answers", Severity.NOTE, table.name, left.index[~strange], explains=1)
    if found.wave is not None:
        lost = [row for row in whose.index[whose["wave"] == ""] if row in used and row not in explained]
        wave = table.header[found.wave]
        rated.issues += row_issues("no-wave", Severity.ERROR, table.name, lost, wave, explains=1)
