"""The cells of one item, read by its kind, with what is to be said of them."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

import pandas as pd

from verkosto.content.instruments import Item, items
from verkosto.model import Assumption, Issue, Severity
from verkosto.survey.answers.scale_words import worded_scale, words_said
from verkosto.survey.files.grid import Table, normal_name
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
from verkosto.survey.rated.item_texts import plain_text
from verkosto.survey.rated.own_columns import NUMBERS
from verkosto.survey.rated.rated import Rated, Said
from verkosto.survey.rated.rated_places import ItemColumn
from verkosto.survey.rated.rated_scales import Block
from verkosto.survey.source import ReadingOptions, told_of_column, told_of_table

_WIDEST = 100  # steps: what has more of them is measured and not rated


def read_item(
    rated: Rated,
    said: Said,
    table: Table,
    column: ItemColumn,
    cells: Mapping[str, pd.Series],
    options: ReadingOptions,
    block: Block | None = None,
) -> None:
    """Add what the cells of one item say to ``said``, and what cannot be read to the issues.

    ``cells``: by option where these have columns of their own, else under ``""``. ``block``: what the items
    of the same scale say together.
    """
    heading = table.header[column.position]
    if not column.own and items()[column.item].kind == "text":
        said.written += written_in(column.item, cells[""])
        return
    told = told_of_column(options.scales, table.name, heading) or told_of_table(options.scales, table.name)
    words = told_of_column(options.words, table.name, heading) or ()
    if column.own:
        answers, said.words[column.item] = _own_answers(cells[""], heading, told or "", words)
    else:
        answers = _answers(items()[column.item], cells, heading, told or "", words, block)
        if block and column.position in block.other:
            answers = ItemAnswers(other_scale=block.other[column.position])
    _say(rated, table, heading, answers)
    said.given += [(row, column.item, value, choice, dk) for row, value, choice, dk in answers.given]


def written_in(question: str, texts: pd.Series) -> list[tuple[int, str, str]]:
    """The cells that say something, as written; signs that nobody sees say nothing.

    Examples
    --------
    >>> written_in("O8", pd.Series([" Kiitos!\\n", "-", " \u200b", ""]))
    [(0, 'O8', ' Kiitos!\\n'), (1, 'O8', '-')]
    """
    return [(int(str(row)), question, str(text)) for row, text in texts.items() if normal_name(str(text))]


def _answers(
    item: Item,
    cells: Mapping[str, pd.Series],
    heading: str,
    told: str,
    words: Sequence[str],
    block: Block | None,
) -> ItemAnswers:
    if item.kind == "scale":
        no_answer, beside = (block.no_answer, block.turned) if block else (None, False)
        return answered_on_scale(
            cells[""], item.scale, heading, told, words, no_answer=no_answer, beside=beside
        )
    if item.kind == "points":
        by_option = {key: texts for key, texts in cells.items() if key}
        return shared_points(by_option or points_in_cell(cells[""], item))
    if "" in cells:
        return answered_by_choice(cells[""], item, words)
    return ticked_options(cells, item)


def _own_answers(
    texts: pd.Series, heading: str, told: str, words: Sequence[str]
) -> tuple[ItemAnswers, tuple[str, ...]]:
    """Cells of an item of the file's own: steps of a scale that we know or are told, numbers, or choices.

    With the words of the steps, from the lowest; ``()`` where numbers and choices speak for themselves.
    """
    if words:
        steps = {plain_text(word): float(step) for step, word in enumerate(words, 1)}
        return _by_steps(texts, lambda text: steps.get(plain_text(text), math.nan)), tuple(words)
    if scale := worded_scale(texts):
        return answered_on_scale(texts, scale, heading, told), words_said(texts, scale)
    unsure, cells = said_in(texts)
    numbers = [number for _, text in cells if not math.isnan(number := number_in(text))]
    if len(numbers) < NUMBERS * len(cells):
        return ItemAnswers([*unsure, *((row, math.nan, text, False) for row, text in cells)]), ()
    whole = [number for number in numbers if number.is_integer()]
    if whole and max(whole) - min(whole) > _WIDEST:
        return ItemAnswers(other_scale=(min(whole), max(whole))), ()
    return _by_steps(texts, lambda text: n if (n := number_in(text)).is_integer() else math.nan), ()


def _by_steps(texts: pd.Series, step: Callable[[str], float]) -> ItemAnswers:
    """Cells as steps; those that are none are unread."""
    unsure, cells = said_in(texts)
    answers = ItemAnswers(unsure)
    for row, text in cells:
        value = step(text)
        if math.isnan(value):
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
