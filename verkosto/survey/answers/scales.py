"""Answers as figures: numbers, ticks and words on whatever scale they were asked."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from verkosto.model import Assumption, Question
from verkosto.survey.answers.cells import says_no_tie, says_nothing
from verkosto.survey.answers.directions import as_question, noticed, parsed, turned
from verkosto.survey.answers.wordings import Cells, cells_said, read_words
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
    questions, assumptions
        What has to be asked and what was taken as given; equal ones are equal, so repetitions can be dropped.
    """

    figures: pd.Series
    unread: pd.Series
    outside: pd.Series
    marks: bool = False
    scale: tuple[float, float] | None = None
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

    Examples
    --------
    >>> read = read_answers(pd.Series(["Paljon", "Ei lainkaan", "En osaa sanoa"]), answer="strength",
    ...                     table="t", heading="Kuinka tiivistä?")
    >>> read.figures.tolist(), read.scale, read.assumptions[0].values["words"]
    ([3.0, 0.0, nan], (0.0, 4.0), 'Ei lainkaan = 0, Paljon = 3')
    """
    cells = Cells(table, heading, cells_said(texts))
    scale = read_words(cells, answer, words)
    meant = _meanings(cells, texts, beside)
    said = cells.said
    numeric = said["number"].notna() & said["value"].isna()
    if numeric.any() or scale is None:
        scale = scale_in(heading) or _common(scale, said.loc[numeric, "number"])
    figure = said["number"].where(numeric, said["value"]).fillna(said["tick"]).mask(said["no_tie"], 0.0)
    low, high = scale or (0.0, np.inf)
    outside = ((figure < low) | (figure > high)) & (figure != 0)
    figure = figure.mask(outside)
    marks = scale is None and _only_marks(cells, figure)
    if not marks:
        asked = None if answer in ("depth", "agreed") else rows
        numbers = _spread(said["number"].where(figure.notna()).mask(said["no_tie"]), texts)
        found = noticed(numbers, asked, meant, f"{heading} {table}", scale)
        question = as_question(found, told, table, heading)
        if question is not None:
            cells.questions.append(question)
            figure, scale = _turned(cells, figure, question.taken, scale)
            marks = _only_marks(cells, figure)
    return Answers(
        figures=_spread(figure, texts).astype(float),
        unread=_spread(~said["missing"] & figure.isna() & ~outside, texts).astype(bool),
        outside=_spread(outside, texts).astype(bool),
        marks=marks,
        scale=scale,
        questions=cells.questions,
        assumptions=cells.assumptions,
    )


def _spread(by_text: pd.Series, texts: pd.Series) -> pd.Series:
    """What is known of each different text, for every cell."""
    return pd.Series(by_text.reindex(texts.to_numpy()).to_numpy(), index=texts.index)


def _common(scale: tuple[float, float] | None, numbers: pd.Series) -> tuple[float, float] | None:
    """The scale of the words, where the numbers beside them lie on it too."""
    return scale if scale and (numbers.isna() | numbers.between(*scale)).all() else None


def _only_marks(cells: Cells, figure: pd.Series) -> bool:
    """Whether the answers are nothing but yes and no."""
    return bool(figure.dropna().isin((0.0, 1.0)).all()) and not bool((cells.said["value"] > 0).any())


def _meanings(cells: Cells, texts: pd.Series, beside: pd.Series | None) -> dict[float, str]:
    """What the heading, the cells and the column beside say of the numbers; "don't know" is missing."""
    said = cells.said
    pairs = said[said["number"].notna() & (said["word"] != "") & ~said["no_tie"]]
    meanings = legend_in(cells.heading) | dict(zip(pairs["number"], pairs["shown"], strict=True))
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
    values, strengths = turned(figure.mask(stays), taken, scale or (float(kept.min()), float(kept.max())))
    return values.mask(stays, figure), strengths
