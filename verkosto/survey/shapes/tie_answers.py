"""Answers about ties as figures, with an issue for every one that could not be used."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd

from verkosto.model import Severity
from verkosto.survey.answers.cells import is_missing, number_in, yes_no
from verkosto.survey.answers.scales import Answers, read_answers
from verkosto.survey.draft import Draft, row_issues
from verkosto.survey.files.grid import Table
from verkosto.survey.source import ReadingOptions, told_of_column, told_of_table

SCALES = {"frequency": (0.0, 5.0), "depth": (1.0, 5.0), "agreed": (1.0, 3.0)}
"""The project's own scales (domain 2.2), where a heading states none."""
ANSWERS = ("strength", "frequency", "depth", "agreed")


class Figures(NamedTuple):
    """Answers as figures.

    ``strengths`` are ``nan`` where nothing is said, and where a tick (``x``, ``yes``) tells no strength; a
    "no" is 0. ``unused`` marks the cells that are no answer or off the scale.
    """

    strengths: pd.Series
    unused: pd.Series


def answers_of(
    table: Table,
    options: ReadingOptions,
    texts: pd.Series,
    answer: str,
    headings: Sequence[str],
    *,
    asked: pd.Series | None = None,
    beside: pd.Series | None = None,
) -> Answers:
    """All cells of one question as figures, by what the mapping says of it.

    Parameters
    ----------
    headings : sequence of str
        What the question is called, and other headings under which the mapping may speak of it.
    asked, beside : pandas.Series or None
        ``rows`` and ``beside`` of :func:`verkosto.survey.answers.scales.read_answers`.
    """
    scales = (
        *(told_of_column(options.scales, table.name, heading) for heading in headings),
        told_of_table(options.scales, table.name),
    )
    words = (
        *(told_of_column(options.words, table.name, heading) for heading in headings),
        told_of_table(options.words, table.name),
    )
    return read_answers(
        texts,
        answer=answer,
        table=table.name,
        heading=headings[0],
        told=next((told for told in scales if told), ""),
        words=next((told for told in words if told), ()),
        rows=asked,
        beside=beside,
    )


def figures_of(
    draft: Draft,
    table: Table,
    options: ReadingOptions,
    texts: pd.Series,
    answer: str,
    rows: pd.Series,
    headings: pd.Series,
    *,
    question: str = "",
    named: bool = True,
    asked: pd.Series | None = None,
    beside: pd.Series | None = None,
) -> Figures:
    """One kind of answer as figures; what cannot be read or is off the scale is left out, with an issue.

    Parameters
    ----------
    texts, rows, headings : pandas.Series
        The cells, the row of each (as the spreadsheet counts) and the heading of its column; one index.
    question : str
        What is asked, where the column's heading does not say it.
    named : bool
        Whether there is a tie also where its answer cannot be used, because it was named.
    asked, beside : pandas.Series or None
        See :func:`answers_of`.
    """
    if texts.empty:
        return Figures(pd.Series(np.nan, index=texts.index, dtype=float), texts != "")
    texts = _dashes_blank(texts)
    names = list(dict.fromkeys(name for name in (question, str(headings.iloc[0])) if name))
    found = answers_of(table, options, texts, answer, names, asked=asked, beside=beside)
    draft.questions += [one for one in found.questions if one not in draft.questions]
    draft.assumptions += [one for one in found.assumptions if one not in draft.assumptions]
    scale = found.scale or SCALES.get(answer)
    outside = _outside(found, texts, answer, scale)
    unused = found.unread | outside
    for key, cells in (
        ("not-a-number" if named else "cell-unread", found.unread if named else unused),
        ("out-of-range" if scale else "negative", outside & ~found.unread & named),
    ):
        limits = {"low": scale[0], "high": scale[1]} if scale and key == "out-of-range" else {}
        for heading in dict.fromkeys(headings[cells]):
            mine = cells & (headings == heading)
            draft.issues += row_issues(
                key, Severity.WARNING, table.name, rows[mine], str(heading), texts[mine], values=limits
            )
    values: pd.Series = found.figures
    if found.marks and not _numbers_only(texts):
        return Figures(values.where(values == 0), unused)
    if scale:
        draft.scales[answer] = scale
    return Figures(values.mask(unused), unused)


def _outside(found: Answers, texts: pd.Series, answer: str, scale: tuple[float, float] | None) -> pd.Series:
    """Cells off the scale; 0 is "no tie" on the scales of how often and how strong, and on no other."""
    values: pd.Series = found.figures
    low, high = scale or (0.0, np.inf)
    has_nought = answer in ("frequency", "strength")
    outside = found.outside
    if found.scale is None:
        outside = outside | (((values < low) | (values > high)) & (values != 0))
    if low > 0 and not has_nought:
        outside = outside | (texts.map(number_in) == 0)
    return outside


def _dashes_blank(texts: pd.Series) -> pd.Series:
    """A dash among numbers or words is a cell left blank; only among ticks does it say no."""
    dashes = texts.str.strip().isin(("-", "–", "—"))
    return texts if not dashes.any() or only_ticks(texts[~dashes]) else texts.mask(dashes, "")


def _numbers_only(texts: pd.Series) -> bool:
    return bool(texts[~is_missing(texts)].str.contains(r"\d", regex=True).all())


def exists_of(texts: pd.Series, figures: Figures) -> pd.Series:
    """1 for a tie, 0 for none, ``nan`` where a cell says nothing or nothing that can be used."""
    said = ~is_missing(texts) & ~figures.unused
    return pd.Series(np.where(said, 1.0, np.nan), index=texts.index).mask(figures.strengths == 0, 0.0)


def only_ticks(texts: pd.Series) -> bool:
    """Whether every filled cell is a mark for yes (``x``, ``1``, ``kyllä``).

    Examples
    --------
    >>> only_ticks(pd.Series(["x", "", "1"])), only_ticks(pd.Series(["1", "2"]))
    (True, False)
    """
    filled = texts[~is_missing(texts)]
    return bool(len(filled)) and bool((yes_no(filled) == 1).all())
