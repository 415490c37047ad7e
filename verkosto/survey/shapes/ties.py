"""An edge list → reports: one row, one report (or one tie), every row used or explained."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

from verkosto.model import Assumption, Severity
from verkosto.survey.answers.cells import is_missing_text, is_no_tie, number_in, says_no_tie, yes_no
from verkosto.survey.answers.directions import speaks_of_ranks
from verkosto.survey.draft import Draft, row_issues
from verkosto.survey.files.grid import Table
from verkosto.survey.shapes.cut_cells import with_cells_cut
from verkosto.survey.shapes.nobody import is_nobody_text, nameless, no_respondent, nobody_in
from verkosto.survey.shapes.recognised import Recognised
from verkosto.survey.shapes.tie_answers import ANSWERS, Figures, figures_of, only_ticks
from verkosto.survey.shapes.trust_reports import read_trust, trust_cells, without_trust
from verkosto.survey.source import ReadingOptions


def read_ties(item: Recognised, relation: str, options: ReadingOptions) -> Draft:
    """The reports of an edge list.

    Parameters
    ----------
    item : Recognised
        With role ``ties``.
    relation : str
        The relation's name where the table has no column for it.

    Returns
    -------
    Draft
        Rows without a name at either end (or without a kind of tie, where the table has that column) and
        self-ties are set aside, each with an issue. A row that answers "nobody" is used: its respondent
        answered. A cell that holds several known names, or several kinds of tie, gives a report for each.
    """
    table, columns = item.table, item.columns
    reports = pd.DataFrame(index=table.body.index)
    reports["row"] = table.body.index
    reports["ego"] = table.names(columns["ego"])
    reports["alter"] = table.names(columns["alter"])
    reports["wave"] = table.names(columns["wave"]) if "wave" in columns else ""
    reports["relation"] = table.names(columns["relation"]) if "relation" in columns else relation
    draft = Draft(reports, len(reports), ordered=item.ordered)
    for role in item.guessed:
        values = {"table": table.name, "column": table.header[columns[role]]}
        draft.assumptions.append(Assumption(f"{role}-column", values))
    unsaid = pd.Series(False, index=reports.index)
    for answer in ANSWERS:
        found = _figures(draft, item, options, answer)
        reports[answer] = np.nan if found is None else found.strengths
        if found is not None:
            unsaid |= found.denied | found.coded
    answered = (reports[list(ANSWERS)] > 0).any(axis=1)
    exists = _exists(draft, table, columns)
    reports["exists"] = exists.mask(unsaid & ~answered & (exists == 1))
    draft.reports = with_cells_cut(draft, item, reports.reset_index(drop=True))
    _set_nobody_apart(draft, item)
    draft.reports = without_trust(draft, item, _named_rows(draft, table, columns))
    if item.trust:
        pairs = draft.reports[["row", "wave", "ego", "alter"]].drop_duplicates()
        read_trust(draft, table, trust_cells(table, item.trust, pairs))
    if len(draft.reports) and not (draft.reports["exists"] == 0).any():
        draft.assumptions.append(Assumption("not-named-is-no-tie", {"table": table.name}))
    return draft


def _figures(draft: Draft, item: Recognised, options: ReadingOptions, answer: str) -> Figures | None:
    """A column of answers as figures; ``None`` where the table has none."""
    table, position = item.table, item.columns.get(answer)
    index = table.body.index
    if position is None:
        return None
    rows = pd.Series(index, index=index)
    headings = pd.Series(table.header[position], index=index, dtype=object)
    words = table.column(item.columns["words"]) if "words" in item.columns and answer == "strength" else None
    egos = draft.reports["ego"] if speaks_of_ranks(table.header[position]) else None
    texts = table.column(position)
    return figures_of(draft, table, options, texts, answer, rows, headings, asked=egos, beside=words)


def _exists(draft: Draft, table: Table, columns: dict[str, int]) -> pd.Series:
    """1 for a tie, 0 where an answer says that there is none, ``nan`` for "don't know"."""
    reports = draft.reports
    exists = pd.Series(1.0, index=reports.index)
    exists[(reports[list(ANSWERS)] == 0).any(axis=1)] = 0.0
    for answer in ("frequency", "strength"):
        if answer in columns:
            texts = table.column(columns[answer])
            unsaid = {text for text in set(texts.tolist()) if text.strip() and is_missing_text(text)}
            if unsaid:
                exists[texts.isin(list(unsaid))] = np.nan
    if "exists" in columns:
        exists = exists.where(exists != 1, _said_to_exist(draft, table, columns["exists"]))
    if "words" in columns:
        exists = _by_words(draft, table, columns["words"], exists)
    return exists


def _said_to_exist(draft: Draft, table: Table, position: int) -> pd.Series:
    """What a column says of whether there is a tie: 1, 0, or ``nan`` where it says nothing, or nothing clear.

    A number above 0 is a tie. A blank says nothing – unless the column holds only ticks; and beside an answer
    about the tie it leaves that tie.
    """
    texts = table.column(position)
    said = {text: _yes_or_no(text) for text in set(texts.tolist())}
    exists = texts.map(said).astype(float)
    blank = texts.str.strip() == ""
    heading = table.header[position]
    unread = exists.isna() & ~texts.map(is_missing_text).astype(bool)
    draft.issues += row_issues(
        "exists-unread", Severity.WARNING, table.name, texts.index[unread], heading, texts[unread]
    )
    if blank.any() and only_ticks(texts):
        values = {"table": table.name, "column": heading}
        draft.assumptions.append(Assumption("blank-exists-is-no-tie", values))
        exists = exists.mask(blank, 0.0)
    answered = (draft.reports[list(ANSWERS)] > 0).any(axis=1)
    return exists.mask(blank & answered, 1.0)


def _yes_or_no(text: str) -> float:
    """1 for a yes or a number above 0, 0 for a no; also where words follow ("Yes, weekly")."""
    number = number_in(text)
    if number == number:  # nan is not itself
        return float(number > 0)
    if says_no_tie(text):
        return 0.0
    first = re.split(r"[,;:(–]| - ", text, maxsplit=1)[0]
    whole, begun = yes_no(pd.Series([text, first], dtype=object))
    return float(begun if np.isnan(whole) else whole)


def _by_words(draft: Draft, table: Table, position: int, exists: pd.Series) -> pd.Series:
    """An answer whose word says "never" is no tie, whatever its number."""
    texts = table.column(position)
    never = is_no_tie(texts)
    said = draft.reports.loc[never & (exists == 1), "strength"].dropna()
    for value in sorted(set(said)):
        word = texts[never & (draft.reports["strength"] == value)].iloc[0]
        draft.assumptions.append(
            Assumption("word-is-no-tie", {"value": value, "word": word, "table": table.name})
        )
    return exists.mask(never, 0.0)


def _set_nobody_apart(draft: Draft, item: Recognised) -> None:
    """Rows that answer "nobody" out of the reports, their respondents kept; what is no name blanked.

    A name of the actor list, or of somebody who answers, is a name whatever it looks like. Where several such
    signs stand for who answers they are codes: nobody writes one blank in two ways.
    """
    table, columns, reports = item.table, item.columns, draft.reports
    egos = pd.Series(list(table.distinct_names(columns["ego"])), dtype=object)
    signs = set(egos[no_respondent(egos, item.known)])
    if len(signs) > 1:
        draft.reports = reports.reset_index(drop=True)
        return
    signs = {sign for sign in signs if is_nobody_text(sign) and not nameless(pd.Series([sign])).any()}
    names = item.known | (set(egos) - signs)  # "N/A" among them: a name is the text that it is
    answered = (reports[list(ANSWERS)] > 0).any(axis=1)
    nobody, nothing = nobody_in(reports["alter"], names), nameless(reports["alter"], names)
    lacking = reports["ego"].isin(list(signs))
    if not (nobody.any() or nothing.any() or lacking.any()):
        draft.reports = reports.reset_index(drop=True)
        return
    unclear = {"ego": lacking, "alter": nothing | (nobody & answered)}
    for end, wrong in unclear.items():
        mine = reports[wrong] if end == "ego" else reports[wrong & ~unclear["ego"] & (reports["ego"] != "")]
        heading = table.header[columns[end]]
        draft.issues += row_issues(
            f"no-{end}", Severity.ERROR, table.name, mine["row"], heading, mine[end], explains=1
        )
    lost = unclear["ego"] | (unclear["alter"] & (reports["ego"] != ""))
    silent = nobody & ~lost & (reports["ego"] != "")
    if "wave" in columns:
        silent &= reports["wave"] != ""
    draft.reports = reports[~lost & ~silent].reset_index(drop=True)
    whole = reports[silent]
    if len(whole):
        draft.respondents = whole[["wave", "ego"]].drop_duplicates().reset_index(drop=True)
        draft.named = tuple(dict.fromkeys(whole["ego"]))
        values = {"table": table.name, "n": len(whole), "example": draft.named[0]}
        draft.assumptions.append(Assumption("named-nobody", values))


def _named_rows(draft: Draft, table: Table, columns: dict[str, int]) -> pd.DataFrame:
    """The rows that can be used; the others are explained."""
    reports = draft.reports
    left = pd.Series(True, index=reports.index)
    needed = ["ego", "alter", *(role for role in ("relation", "wave") if role in columns)]
    for role in needed:
        blank = left & (reports[role] == "")
        heading = table.header[columns[role]]
        draft.issues += row_issues(
            f"no-{role}", Severity.ERROR, table.name, reports["row"][blank].unique(), heading, explains=1
        )
        left &= ~blank
    same = left & (reports["ego"] == reports["alter"])
    heading = table.header[columns["alter"]]
    in_a_cell = reports["row"].isin(list(draft.cut))
    for key, itself, explains in (("self-tie", same & ~in_a_cell, 1), ("self-named", same & in_a_cell, 0)):
        mine = reports[itself].drop_duplicates("row")
        draft.issues += row_issues(
            key, Severity.WARNING, table.name, mine["row"], heading, mine["alter"], explains=explains
        )
    return reports[left & ~same].reset_index(drop=True)
