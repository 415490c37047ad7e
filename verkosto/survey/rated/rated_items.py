"""The cells of one item, read by its kind, with what is to be said of them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import pandas as pd

from verkosto.content.instruments import Item, items
from verkosto.model import Assumption, Issue, Severity
from verkosto.survey.answers.scale_words import worded_scale
from verkosto.survey.files.grid import Table
from verkosto.survey.rated.item_answers import (
    ItemAnswers,
    answered_by_choice,
    answered_on_scale,
    number_in,
    points_in_cell,
    said_in,
    shared_points,
    ticked_options,
)
from verkosto.survey.rated.rated import Rated, Said
from verkosto.survey.rated.rated_columns import ItemColumn
from verkosto.survey.source import ReadingOptions, told_of_column, told_of_table

_NUMBERS = 0.8


def read_item(
    rated: Rated,
    said: Said,
    table: Table,
    column: ItemColumn,
    cells: Mapping[str, pd.Series],
    options: ReadingOptions,
) -> None:
    """Add what the cells of one item say to ``said``, and what cannot be read to the issues.

    ``cells``: by option where these have columns of their own, else under ``""``.
    """
    heading = table.header[column.position]
    if not column.own and items()[column.item].kind == "text":
        said.written += written_in(column.item, cells[""])
        return
    told = told_of_column(options.scales, table.name, heading) or told_of_table(options.scales, table.name)
    words = told_of_column(options.words, table.name, heading) or ()
    if column.own:
        answers = _own_answers(cells[""], heading, told or "", words)
    else:
        answers = _answers(items()[column.item], cells, heading, told or "", words)
    _say(rated, table, heading, answers)
    said.given += [(row, column.item, value, choice, dk) for row, value, choice, dk in answers.given]


def written_in(question: str, texts: pd.Series) -> list[tuple[int, str, str]]:
    """The cells that say something, as written."""
    return [(int(str(row)), question, str(text)) for row, text in texts.items() if str(text).strip()]


def _answers(
    item: Item, cells: Mapping[str, pd.Series], heading: str, told: str, words: Sequence[str]
) -> ItemAnswers:
    if item.kind == "scale":
        return answered_on_scale(cells[""], item.scale, heading, told, words)
    if item.kind == "points":
        by_option = {key: texts for key, texts in cells.items() if key}
        return shared_points(by_option or points_in_cell(cells[""], item))
    if "" in cells:
        return answered_by_choice(cells[""], item, words)
    return ticked_options(cells, item)


def _own_answers(texts: pd.Series, heading: str, told: str, words: Sequence[str]) -> ItemAnswers:
    """Cells of an item that is the file's own: steps of a scale we know, numbers, or words as they are."""
    if scale := worded_scale(texts):
        return answered_on_scale(texts, scale, heading, told)
    unsure, cells = said_in(texts)
    answers = ItemAnswers(unsure)
    steps = {word.casefold(): float(step) for step, word in enumerate(words, 1)}
    values = [steps.get(text.casefold(), math.nan) if words else number_in(text) for _, text in cells]
    read = sum(not math.isnan(value) for value in values)
    for (row, text), value in zip(cells, values, strict=True):
        if not words and read < _NUMBERS * len(values):
            answers.given.append((row, math.nan, text, False))
        elif math.isnan(value):
            answers.unread.append(("rating-unread", row, text, {}))
        else:
            answers.given.append((row, value, "", False))
    return answers


def _say(rated: Rated, table: Table, heading: str, answers: ItemAnswers) -> None:
    """What is to be said of the cells of an item."""
    if answers.turned:
        rated.assumptions.append(Assumption("rating-turned", {"table": table.name, "column": heading}))
    if answers.other_scale:
        values = dict(zip(("low", "high"), answers.other_scale, strict=True))
        row = table.header_row
        issue = Issue("rating-other-scale", Severity.WARNING, table.name, row, heading, heading, 0, values)
        rated.issues.append(issue)
    rated.issues += [
        Issue(key, Severity.WARNING, table.name, row, heading, text, 0, values)
        for key, row, text, values in answers.unread
    ]
