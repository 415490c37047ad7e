"""One row per pair and one column per relation → reports."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pandas as pd

from verkosto.model import Assumption
from verkosto.survey.answers.cells import is_missing_text
from verkosto.survey.draft import Draft
from verkosto.survey.headings import scale_in
from verkosto.survey.shapes.recognised import Block, Recognised
from verkosto.survey.shapes.tie_answers import ANSWERS, exists_of, figures_of, only_ticks
from verkosto.survey.shapes.ties import read_ties
from verkosto.survey.source import ReadingOptions, told_of_column

_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]")


def read_pair_columns(item: Recognised, relation: str, options: ReadingOptions) -> Draft:
    """The reports of a table with a row per pair and a column per relation.

    A blank cell is an answer not given – unless the columns hold only ticks, when blank is how they write
    "no tie"; that is an assumption, named. Columns of answers beside them (how often, how deep) tell of the
    relation without a column.

    Parameters
    ----------
    relation : str
        The name of that relation without a column.
    """
    table = item.table
    draft = read_ties(replace(item, shape="edge-list"), relation, options)
    draft.assumptions = [said for said in draft.assumptions if said.key != "not-named-is-no-tie"]
    pairs = draft.reports
    names = {block.question: _name(item, block, options) for block in item.blocks}
    values = {"table": table.name, "columns": ", ".join(names.values()), "n": len(names)}
    draft.assumptions.append(Assumption("columns-are-relations", values))
    cells = {block.question: table.column(block.alters[0][0]) for block in item.blocks}
    distinct = {question: set(texts.tolist()) for question, texts in cells.items()}
    ticks = all(only_ticks(cells[q]) or all(map(is_missing_text, texts)) for q, texts in distinct.items())
    blanks = any(not text.strip() for texts in distinct.values() for text in texts)
    if ticks and blanks:
        draft.assumptions.append(Assumption("blank-tick-is-no-tie", {"table": table.name}))
    own = [role for role in (*ANSWERS, "exists") if role in item.columns]
    parts = [pairs] if own else []
    for block in item.blocks:
        told = _reports(draft, item, options, block, pairs)
        texts = cells[block.question].loc[pairs["row"]].tolist()
        blank = np.array([not text.strip() for text in texts], dtype=bool)
        exists = told["exists"].mask(blank, 0.0 if ticks else np.nan)
        parts.append(told.assign(relation=names[block.question], exists=exists))
    draft.reports = pd.concat(parts, ignore_index=True)
    return draft


def _name(item: Recognised, block: Block, options: ReadingOptions) -> str:
    """What the relation is called: by the user, else by the heading without its scale."""
    told = told_of_column(options.relations, item.table.name, block.question)
    bare = _BRACKETS.sub("", block.question) if scale_in(block.question) else block.question
    return told or bare or block.question


def _reports(
    draft: Draft, item: Recognised, options: ReadingOptions, block: Block, pairs: pd.DataFrame
) -> pd.DataFrame:
    """One column as reports of the pairs that have both names."""
    table, position = item.table, block.alters[0][0]
    texts = table.column(position).loc[pairs["row"]].set_axis(pairs.index)
    headings = pd.Series(table.header[position], index=pairs.index, dtype=object)
    found = figures_of(draft, table, options, texts, block.answer, pairs["row"], headings, named=False)
    told = pairs.assign(**dict.fromkeys(ANSWERS, np.nan), exists=exists_of(texts, found))
    return told.assign(**{block.answer: found.strengths.where(found.strengths != 0)})
