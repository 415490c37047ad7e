"""Answers as figures: numbers, ticks and words on whatever scale they were asked."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pandas as pd

from verkosto.model import Assumption, Question
from verkosto.survey.answers.cells import says_no_tie, says_nothing
from verkosto.survey.answers.directions import as_question, missing_code, noticed, parsed, turned
from verkosto.survey.answers.wordings import Cells, cells_said, cut_numbers, read_words
from verkosto.survey.headings import legend_in, scale_in


@dataclass(eq=False)
class Answers:
    """The cells of one question as figures.

    Attributes
    ----------
    figures : pandas.Series of float
        Larger is closer; 0 where the answer says that there is no tie, ``nan`` where it says nothing.
    unread, outside : pandas.Series of bool
        Cells that are no answer on any scale known to us, and numbers off the scale; their value is ``nan``.
    marks : bool
        All answers are only yes or no (1 and 0): they tell no strength.
    scale : (float, float) or None
        Lowest and highest strength, where the heading, the words or the user tell them.
    ticked : pandas.Series of bool
        Ticks among numbers: there is a tie, and its strength is not told.
    coded : pandas.Series of bool
        Numbers that stand for "no answer".
    turned_on : (float, float) or None
        The range on which the numbers were turned round, where only the numbers themselves tell it.
    questions, assumptions
        What has to be asked and what was taken as given; equal ones are equal, so repetitions can be dropped.
    """

    figures: pd.Series
    unread: pd.Series
    outside: pd.Series
    marks: bool = False
    scale: tuple[float, float] | None = None
    ticked: pd.Series = field(default_factory=lambda: pd.Series(dtype=bool))
    coded: pd.Series = field(default_factory=lambda: pd.Series(dtype=bool))
    turned_on: tuple[float, float] | None = None
    questions: list[Question] = field(default_factory=list)
    assumptions: list[Assumption] = field(default_factory=list)


def read_answers(
    texts: pd.Series,
    *,
    answer: str,
    table: str,
    heading: str,
    told: str = "",
    words: tuple[str, ...] = (),
    rows: pd.Series | None = None,
    beside: pd.Series | None = None,
    codes: bool = True,
) -> Answers:
    """All cells of one question (of one or of many columns) as figures.

    Parameters
    ----------
    texts : pandas.Series of str
        The cells, any index.
    answer : {"strength", "frequency", "depth", "agreed", "exists"}
        What the heading tells of the question.
    table, heading : str
        For the questions and assumptions, and for a scale stated in the heading.
    told : str
        ``options.scales``: ``"larger"``, ``"smaller"``, with a limit ``"larger:2"``, ``"smaller:3"``.
    words : tuple of str
        ``options.words``: the answers from the least to the most.
    rows : pandas.Series or None
        In a roster, where everybody was asked about everybody: the respondent of each cell, −1 where the
        cell asks a respondent about itself. It shows whether the answers are ranks.
    beside : pandas.Series of str or None
        A column that says the same in words.
    codes : bool
        Whether a 9 or 99 far above all other numbers is no answer.

    Examples
    --------
    >>> read = read_answers(pd.Series(["Paljon", "Ei lainkaan", "En osaa sanoa"]), answer="strength",
    ...                     table="t", heading="Kuinka tiivistä?")
    >>> read.figures.tolist(), read.scale, read.assumptions[0].values["words"]
    ([3.0, 0.0, nan], (0.0, 4.0), 'Ei lainkaan = 0, Paljon = 3')
    """
    cells = Cells(table, heading, cells_said(texts))
    scale = read_words(cells, answer, words)
    _name_separators(cells)
    written = cells.said["number"].notna()
    meant = _meanings(cells, texts, beside)
    code = _drop_code(cells, meant) if codes and scale_in(heading) is None else None
    places = _Places(texts, cells)
    read = _figures(cells, scale)
    asked = None if answer in ("depth", "agreed") else rows
    found = None
    if not read.marks:
        numbers = places.spread(
            cells.said["number"].where(read.figure.notna()).mask(cells.said["no_tie"]), float
        )
        found = noticed(numbers, asked, meant, f"{heading} {table}", read.scale)
        read = _in_direction(cells, read, as_question(found, told, table, heading))
    if code is not None and found is None and told.startswith("larger"):
        counted = read_answers(texts, answer=answer, table=table, heading=heading, told=told, words=words,
                               rows=rows, beside=beside, codes=False)  # fmt: skip
        settled = _about_code(cells, code, "larger", settled=True)
        counted.questions = [settled if one.key == "scale-direction" else one for one in counted.questions]
        return counted
    if code is not None:
        if found is None and not told.startswith("smaller"):
            cells.questions.append(_about_code(cells, code, "missing", settled=told == "missing"))
        cells.assume("number-is-no-answer", value=code, word="none")
    return places.answers(cells, read, written)


class _Figures(NamedTuple):
    """The different texts of a question as figures; which are off the scale, which ticks among numbers."""

    figure: pd.Series
    outside: pd.Series
    ticked: pd.Series
    scale: tuple[float, float] | None
    marks: bool
    turned_on: tuple[float, float] | None = None


class _Places:
    """Where each different text stands among the cells."""

    def __init__(self, texts: pd.Series, cells: Cells) -> None:
        places = {text: place for place, text in enumerate(cells.said.index)}
        self.index = texts.index
        self.of_cells = np.array([places[text] for text in texts.tolist()], dtype=np.intp)

    def spread(self, by_text: pd.Series, kind: type) -> pd.Series:
        """What is known of each different text, for every cell."""
        return pd.Series(by_text.to_numpy(kind)[self.of_cells], index=self.index, copy=False)

    def answers(self, cells: Cells, read: _Figures, written: pd.Series) -> Answers:
        """The figures of the texts as those of the cells; ``written``: which texts held a number at first."""
        said, spread = cells.said, self.spread
        unread = ~said["missing"] & read.figure.isna() & ~read.outside & ~read.ticked
        return Answers(
            figures=spread(read.figure, float),
            unread=spread(unread, bool),
            outside=spread(read.outside, bool),
            marks=read.marks,
            scale=read.scale,
            ticked=spread(read.ticked, bool),
            coded=spread(written & said["number"].isna(), bool),
            turned_on=read.turned_on,
            questions=cells.questions,
            assumptions=cells.assumptions,
        )


def _figures(cells: Cells, scale: tuple[float, float] | None) -> _Figures:
    """Every different text as a figure, on the scale of its words, of the heading, or on none."""
    said = cells.said
    number, value, tick = (said[name].to_numpy(float) for name in ("number", "value", "tick"))
    numeric = ~np.isnan(number) & np.isnan(value)
    if numeric.any() or scale is None:
        scale = scale_in(cells.heading) or _common(scale, number[numeric])
    values = np.where(numeric, number, value)
    values = np.where(said["no_tie"].to_numpy(bool), 0.0, np.where(np.isnan(values), tick, values))
    low, high = scale or (0.0, np.inf)
    off = ((values < low) | (values > high)) & (values != 0)
    ticked = (said["tick"] == 1) & said["value"].isna() & bool((values > 1).any())
    figure = pd.Series(np.where(off, np.nan, values), index=said.index).mask(ticked)
    marks = scale is None and _only_marks(cells, figure)
    return _Figures(figure, pd.Series(off, index=said.index), ticked, scale, marks)


def _in_direction(cells: Cells, read: _Figures, question: Question | None) -> _Figures:
    """The figures with the largest for the closest, as the question about it was answered or taken."""
    if question is None:
        return read
    cells.questions.append(question)
    turned_on = None
    if read.scale is None and question.taken == "smaller" and (read.figure > 0).any():
        turned_on = _range(read.figure[read.figure > 0])
        cells.assume("scale-turned", low=turned_on[0], high=turned_on[1])
    figure, scale = _turned(cells, read.figure, question.taken, read.scale)
    return read._replace(figure=figure, scale=scale, marks=_only_marks(cells, figure), turned_on=turned_on)


def _name_separators(cells: Cells) -> None:
    """Say how ``1,000`` was read, where nothing but the other numbers tells it."""
    cut = cut_numbers(cells.said.index)
    if cut:
        number = cells.said["number"].to_numpy(float)[cells.said.index.get_loc(cut[0])]
        cells.assume("separator-read", example=cut[0].strip(), value=float(number))


def _drop_code(cells: Cells, meant: Mapping[float, str]) -> float | None:
    """The number that stands for "no answer", unless the file says what it means; missing from now on."""
    said = cells.said
    code = missing_code(said["number"].mask(said["value"].notna()), cells.heading)
    if code is None or code in meant:
        return None
    mine = said["number"] == code
    said.loc[mine, "missing"] = True
    said.loc[mine, "number"] = np.nan
    return code


def _about_code(cells: Cells, code: float, taken: str, *, settled: bool) -> Question:
    values = {"table": cells.table, "column": cells.heading or "none", "value": code}
    options = ("missing", "larger")
    return Question("number-is-no-answer", cells.table, cells.heading, options, taken, settled, values)


def _range(numbers: pd.Series) -> tuple[float, float]:
    """From 1, or from what is less, to the largest: nobody need have given the lowest answer."""
    return min(float(numbers.min()), 1.0), float(numbers.max())


def _spread(by_text: pd.Series, texts: pd.Series) -> pd.Series:
    """What is known of each different text, for every cell."""
    return pd.Series(by_text.reindex(texts.to_numpy()).to_numpy(), index=texts.index)


def _common(
    scale: tuple[float, float] | None, numbers: npt.NDArray[np.float64]
) -> tuple[float, float] | None:
    """The scale of the words, where the numbers beside them lie on it too."""
    return scale if scale and ((numbers >= scale[0]) & (numbers <= scale[1])).all() else None


def _only_marks(cells: Cells, figure: pd.Series) -> bool:
    """Whether the answers are nothing but yes and no."""
    values = figure.to_numpy(float)
    ticks = np.isnan(values) | (values == 0) | (values == 1)
    return bool(ticks.all()) and not bool((cells.said["value"].to_numpy(float) > 0).any())


def _meanings(cells: Cells, texts: pd.Series, beside: pd.Series | None) -> dict[float, str]:
    """What the heading, the cells and the column beside say of the numbers; "don't know" is missing."""
    said = cells.said
    columns = (said[name].tolist() for name in ("number", "word", "no_tie", "shown"))
    largest = float(said["number"].max())  # "no tie" there turns the scale round
    pairs = {
        number: shown
        for number, word, no_tie, shown in zip(*columns, strict=True)
        if word and not math.isnan(number) and (not no_tie or number == largest > 1)
    }
    meanings = legend_in(cells.heading) | pairs
    if beside is not None:
        pairs_beside = zip(_spread(said["number"], texts), beside, strict=True)
        told = {
            float(n): str(word) for n, word in pairs_beside if n == n and word.strip()
        }  # nan is not itself
        lowest = min(told, default=0.0)  # "never" in the column beside decides by itself
        meanings |= {n: word for n, word in told.items() if not (n == lowest and says_no_tie(word))}
    for number, word in meanings.items():
        mine = said["number"].eq(number) & says_nothing(word)
        if mine.any():
            said.loc[mine, "missing"] = True
            said.loc[mine, "number"] = np.nan
            cells.assume("number-is-no-answer", value=number, word=word)
    return {number: word for number, word in meanings.items() if not says_nothing(word)}


def _turned(
    cells: Cells, figure: pd.Series, taken: str, scale: tuple[float, float] | None
) -> tuple[pd.Series, tuple[float, float] | None]:
    """The numbers as strengths; ticks and "no tie" stay, and words run from the least to the most anyway."""
    kept = figure[figure > 0]
    if kept.empty or parsed(taken) == ("larger", None):
        return figure, scale
    downward = taken.startswith("smaller")
    stays = cells.said["no_tie"] | cells.said["tick"].notna() | (cells.said["value"].notna() & downward)
    values, strengths = turned(figure.mask(stays), taken, scale or _range(kept))
    return values.mask(stays, figure), strengths
