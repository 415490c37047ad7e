"""Answers about ties as figures, with an issue for every one that could not be used."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd

from verkosto.model import Assumption, Severity
from verkosto.survey.answers.cells import denies, is_missing, is_missing_text, number_in, tick_in
from verkosto.survey.answers.scales import Answers, read_answers
from verkosto.survey.draft import Draft, row_issues
from verkosto.survey.files.grid import Table
from verkosto.survey.source import ReadingOptions, told_of_column, told_of_table

SCALES = {"frequency": (0.0, 5.0), "depth": (1.0, 5.0), "agreed": (1.0, 3.0)}
"""The project's own scales (domain 2.2), where a heading states none."""
_DIGIT = re.compile(r"\d")
_FEWEST_OFF = 2
_SHARE_OFF = 0.1
ANSWERS = ("strength", "frequency", "depth", "agreed")


class Figures(NamedTuple):
    """Answers as figures.

    ``strengths`` are ``nan`` where nothing is said, and where a tick (``x``, ``yes``) tells no strength; a
    "no" is 0. ``unused`` marks the cells that are no answer or off the scale. ``denied`` marks those of them
    that seem to say that there is no tie, ``coded`` the numbers that stand for "no answer": whether there is
    a tie is not known of either.
    """

    strengths: pd.Series
    unused: pd.Series
    denied: pd.Series
    coded: pd.Series


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
        none = pd.Series(False, index=texts.index, dtype=bool)
        return Figures(pd.Series(np.nan, index=texts.index, dtype=float), none, none, none)
    texts = _dashes_blank(texts)
    names = list(dict.fromkeys(name for name in (question, str(headings.iloc[0])) if name))
    found = answers_of(table, options, texts, answer, names, asked=asked, beside=beside)
    draft.questions += [one for one in found.questions if one not in draft.questions]
    draft.assumptions += [one for one in found.assumptions if one not in draft.assumptions]
    scale = found.scale or _usual_scale(draft, table, found, answer, names[0])
    outside = _outside(found, texts, answer, scale)
    if answer == "depth" and found.scale is None and (found.figures == 0).any():
        draft.assumptions.append(Assumption("nought-is-no-tie", {"table": table.name, "column": names[0]}))
    unused = found.unread | outside
    denied = _denied(texts, found.unread)
    for key, cells in (
        ("denial-unread", denied),
        ("not-a-number" if named else "cell-unread", (found.unread if named else unused) & ~denied),
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
        return Figures(values.where(values == 0), unused, denied, found.coded)
    if found.turned_on:
        draft.turned[answer] = found.turned_on
    if scale:
        draft.scales[answer] = scale
    return Figures(values.mask(unused), unused, denied, found.coded)


def _denied(texts: pd.Series, unread: pd.Series) -> pd.Series:
    """The unread cells that begin as those do that say that there is no tie."""
    saying = {text for text in set(texts[unread].tolist()) if denies(text)}
    return unread & texts.isin(list(saying)) if saying else unread & False


def _usual_scale(
    draft: Draft, table: Table, found: Answers, answer: str, heading: str
) -> tuple[float, float] | None:
    """The project's own scale, where nearly all numbers lie on it; else the file's own range, said aloud.

    On another scale also those numbers that would fit mean something else, and those that would not are the
    strongest ties of all.
    """
    usual = SCALES.get(answer)
    told = found.figures.dropna()
    told = told[told > 0]
    if usual is None or told.empty:
        return usual
    off = ~told.between(*usual)
    if off.sum() < _FEWEST_OFF or off.mean() <= _SHARE_OFF:
        return usual
    own = (min(float(told.min()), usual[0]), float(told.max()))
    values = {"table": table.name, "column": heading, "low": own[0], "high": own[1]}
    values["usual"] = f"{usual[0]:g}–{usual[1]:g}"
    draft.assumptions.append(Assumption("own-range", values))
    return own


def _outside(found: Answers, texts: pd.Series, answer: str, scale: tuple[float, float] | None) -> pd.Series:
    """Cells off the scale; 0 is "no tie" where it is asked how often, how strong and how deep."""
    values: pd.Series = found.figures
    low, high = scale or (0.0, np.inf)
    has_nought = answer in ("frequency", "strength") or (answer == "depth" and found.scale is None)
    outside = found.outside
    if found.scale is None:
        outside = outside | (((values < low) | (values > high)) & (values != 0))
    if low > 0 and not has_nought:
        outside = outside | (texts.map(number_in) == 0)
    return outside


def _dashes_blank(texts: pd.Series) -> pd.Series:
    """A dash among numbers or words is a cell left blank; only among ticks does it say no."""
    said = {text for text in set(texts.tolist()) if text.strip() in ("-", "–", "—")}
    if not said:
        return texts
    dashes = texts.isin(list(said))
    return texts if only_ticks(texts[~dashes]) else texts.mask(dashes, "")


def _numbers_only(texts: pd.Series) -> bool:
    return all(is_missing_text(text) or _DIGIT.search(text) for text in set(texts.tolist()))


def exists_of(texts: pd.Series, figures: Figures) -> pd.Series:
    """1 for a tie, 0 for none, ``nan`` where a cell says nothing or nothing that can be used."""
    said = ~is_missing(texts) & ~figures.unused & ~figures.coded
    return pd.Series(np.where(said, 1.0, np.nan), index=texts.index).mask(figures.strengths == 0, 0.0)


def only_ticks(texts: pd.Series) -> bool:
    """Whether every filled cell is a mark for yes (``x``, ``1``, ``kyllä``).

    Examples
    --------
    >>> only_ticks(pd.Series(["x", "", "1"])), only_ticks(pd.Series(["1", "2"]))
    (True, False)
    """
    filled = [text for text in set(texts.tolist()) if not is_missing_text(text)]
    return bool(filled) and all(tick_in(text) == 1 for text in filled)
