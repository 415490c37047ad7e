"""Forms and matrices → reports: a row is a respondent, a column an actor who is asked about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from verkosto.model import Assumption, Severity
from verkosto.survey.answers.cells import is_missing
from verkosto.survey.answers.scales import read_answers
from verkosto.survey.draft import REPORT_COLUMNS, Draft, row_issues
from verkosto.survey.files.grid import normal_name
from verkosto.survey.headings import is_named_trust, is_nobody
from verkosto.survey.relation_names import names_a_relation
from verkosto.survey.shapes.name_lists import names_in_cell
from verkosto.survey.shapes.recognised import Block, Recognised, TrustColumn
from verkosto.survey.shapes.respondent_rows import joined_rows, respondent_rows
from verkosto.survey.shapes.tie_kinds import holds_kinds, kinds_in_cells
from verkosto.survey.shapes.trust_reports import cells_of_form, read_trust
from verkosto.survey.source import ReadingOptions, told_of_column, told_of_table

_AGREE = 0.9
_SAME_ALTERS = 0.8
_ANSWERS = ("strength", "frequency", "depth", "agreed")


@dataclass(eq=False)
class Asked:
    """One question about every actor, read: a row per respondent's row, a column per actor.

    ``exists`` is 1 (tie), 0 (no tie) or ``nan`` (not answered); ``answers`` holds an answer's figures by its
    kind (``strength``, ``frequency`` …); ``ticks`` tells that nothing but yes and no was asked, ``written``
    which cells hold anything (``None``: those that are not ``nan``).
    """

    question: str
    exists: pd.DataFrame
    answers: dict[str, pd.DataFrame] = field(default_factory=dict)
    ticks: bool = False
    written: np.ndarray | None = None


def read_form(item: Recognised, relation: str, options: ReadingOptions) -> Draft:
    """The reports of a form or a matrix.

    A cell of 0 (or "no", "never") is "no tie". A blank cell is an answer not given – unless the question has
    no 0 at all, when blank is how it writes "no tie"; that is an assumption, named. Nobody is asked about
    itself. A row that is blank altogether is somebody who did not answer.

    Returns
    -------
    Draft
        With ``reporters_known``: whoever has a filled row answered.
    """
    draft = Draft(pd.DataFrame(columns=["row", *REPORT_COLUMNS]), len(item.table.body), reporters_known=True)
    rows = respondent_rows(draft, item, options)
    if is_named_trust(relation):
        return _only_trust(draft, item, relation, rows)
    lists = [block for block in item.blocks if block.answer == "names"]
    asked = [
        one
        for block in item.blocks
        if block.answer != "names"
        for one in _asked(draft, item, block, rows, options)
    ]
    asked += [_listed(item, block, rows, asked) for block in lists]
    asked = _together(draft, item, asked, rows)
    _settle_order(draft, item, rows, asked)
    if item.trust:
        read_trust(draft, item.table, cells_of_form(item.table, item.trust, rows))
    rows, asked = joined_rows(rows, asked)
    parts = [
        _reports(rows, one, _relation_name(item, one, relation, options, alone=len(asked) == 1))
        for one in asked
    ]
    if parts:
        draft.reports = pd.concat(parts, ignore_index=True)
    answered = rows.loc[_answered(rows, asked)]
    draft.respondents = answered[["wave", "ego"]].drop_duplicates().reset_index(drop=True)
    alters = dict.fromkeys(alter for one in asked for alter in one.exists.columns)
    draft.named = tuple(dict.fromkeys([*rows["ego"], *alters]))
    return draft


def _only_trust(draft: Draft, item: Recognised, question: str, rows: pd.DataFrame) -> Draft:
    """A matrix whose sheet says that it holds nothing but trust between named pairs."""
    places = [place for block in item.blocks if block.answer != "names" for place in block.alters]
    columns = [TrustColumn(position, question, alter) for position, alter in places]
    read_trust(draft, item.table, cells_of_form(item.table, columns, rows))
    return draft


def _answered(rows: pd.DataFrame, asked: list[Asked]) -> np.ndarray:
    filled = np.zeros(len(rows), dtype=bool)
    for one in asked:
        filled |= one.exists.notna().to_numpy().any(axis=1)
    return filled


def _relation_name(
    item: Recognised, one: Asked, relation: str, options: ReadingOptions, *, alone: bool
) -> str:
    told = told_of_column(options.relations, item.table.name, one.question)
    if told is not None:
        return told
    if not one.question or (alone and (relation or not names_a_relation(one.question))):
        return relation
    return one.question.rstrip("? .:")


def _asked(
    draft: Draft, item: Recognised, block: Block, rows: pd.DataFrame, options: ReadingOptions
) -> list[Asked]:
    """A block's cells as answers; several questions when the cells name kinds of tie."""
    table = item.table
    columns = [alter for _, alter in block.alters]
    cells = table.body.loc[rows.index, [position for position, _ in block.alters]].set_axis(columns, axis=1)
    own = rows["name"].to_numpy()[:, None] == np.array(columns, dtype=object)[None, :]
    if holds_kinds(cells.where(~own, "")):
        return [Asked(kind, exists, ticks=True) for kind, exists in kinds_in_cells(draft, table, cells, own)]
    flat = pd.Series(_ticks_by_name(cells, columns).T.ravel())
    respondents = pd.Series(np.tile(rows.index.to_numpy(), len(columns)))
    headings = (block.question, *(table.header[position] for position, _ in block.alters))
    told = next((t for h in headings if (t := told_of_column(options.scales, table.name, h))), None)
    words = next((w for h in headings if (w := told_of_column(options.words, table.name, h))), None)
    answers = read_answers(
        flat,
        answer=block.answer or "strength",
        table=table.name,
        heading=block.question,
        told=told or told_of_table(options.scales, table.name) or "",
        words=words or told_of_table(options.words, table.name) or (),
        rows=respondents.where(~pd.Series(own.T.ravel()), -1),
    )
    draft.questions += answers.questions
    draft.assumptions += answers.assumptions
    if answers.scale and not answers.marks:
        draft.scales[block.answer or "strength"] = answers.scale
    if answers.turned_on:
        draft.turned[block.answer or "strength"] = answers.turned_on
    shape = (len(columns), len(rows))
    wrong = (answers.unread | answers.outside).to_numpy().reshape(shape).T
    for j, (position, _) in enumerate(block.alters):
        bad = rows.index[wrong[:, j]]
        texts = table.column(position).loc[bad]
        draft.issues += row_issues(
            "cell-unread", Severity.WARNING, table.name, bad, table.header[position], texts
        )
    grid = answers.figures.to_numpy(dtype=float).reshape(shape).T.copy()
    _own_answers(draft, item, rows, grid, own)
    grid[own] = np.nan
    written = ~is_missing(flat).to_numpy().reshape(shape).T
    one = Asked(block.question, pd.DataFrame(grid, index=rows.index, columns=columns), ticks=answers.marks)
    one.written = written & ~own
    if answers.marks:
        _settle_blanks(draft, item, one, rows)
        return [one]
    one.answers[block.answer or "strength"] = one.exists.where(one.exists > 0)
    ticked = answers.ticked.to_numpy().reshape(shape).T & ~own
    one.exists = _as_exists(one.exists).mask(ticked, 1.0)
    return [one]


def _ticks_by_name(cells: pd.DataFrame, columns: Sequence[str]) -> np.ndarray:
    """The cells; where all that a column holds is the name in its own heading, that is a tick."""
    texts = cells.to_numpy()
    named = np.array(
        [[normal_name(text) == name for text, name in zip(row, columns, strict=True)] for row in texts]
    )
    if not named.any() or not (named == (texts != "")).all():
        return texts
    return np.where(named, "x", texts).astype(object)


def _as_exists(grid: pd.DataFrame) -> pd.DataFrame:
    return (grid > 0).astype(float).where(grid.notna())


def _own_answers(
    draft: Draft, item: Recognised, rows: pd.DataFrame, grid: np.ndarray, own: np.ndarray
) -> None:
    """Answers about oneself are left out, with an issue."""
    itself = pd.Series((np.nan_to_num(grid) * own != 0).any(axis=1), index=rows.index)
    draft.issues += row_issues(
        "self-tie-cell", Severity.WARNING, item.table.name, rows.index[itself], None, rows["name"][itself]
    )


def _settle_blanks(draft: Draft, item: Recognised, one: Asked, rows: pd.DataFrame) -> None:
    """Blank cells as "no tie" where a question has no other way to say so, else as not answered."""
    own = rows["name"].to_numpy()[:, None] == np.array(one.exists.columns, dtype=object)[None, :]
    exists = one.exists.to_numpy(dtype=float).copy()
    written = one.written if one.written is not None else ~np.isnan(exists)
    silent = np.asarray(~written.any(axis=1))
    blank = np.isnan(exists) & ~own & ~silent[:, None]
    if not (exists[~own] == 0).any() and blank.any():
        draft.assumptions.append(Assumption("blank-is-no-tie", {"table": item.table.name}))
        exists[blank & ~written] = 0.0
    elif (left := int(blank.sum())) > 0:
        values = {"table": item.table.name, "n": left}
        draft.assumptions.append(Assumption("blank-is-unanswered", values))
    exists[silent] = np.nan
    one.exists = pd.DataFrame(exists, index=one.exists.index, columns=one.exists.columns)


def _listed(item: Recognised, block: Block, rows: pd.DataFrame, asked: list[Asked]) -> Asked:
    """A column of lists of names: who is listed is a tie, who could have been is none."""
    position = block.alters[0][0]
    texts = item.table.column(position).loc[rows.index]
    known = set(rows["ego"]) | {alter for one in asked for alter in one.exists.columns}
    read = [names_in_cell(text, known) for text in texts]
    lists = [[name for name in names if name in known or not is_nobody(name)] for names in read]
    columns = list(dict.fromkeys([*(a for one in asked for a in one.exists.columns)]))
    columns = list(dict.fromkeys([*columns, *(name for names in lists for name in names)]))
    places = {name: j for j, name in enumerate(columns)}
    exists = np.zeros((len(rows), len(columns)))
    for i, names in enumerate(lists):
        exists[i, [places[name] for name in names]] = 1.0
        if not names and not says_no_tie(read[i]):
            exists[i] = np.nan
    own = rows["name"].to_numpy()[:, None] == np.array(columns, dtype=object)[None, :]
    exists[own] = np.nan
    return Asked(block.question, pd.DataFrame(exists, index=rows.index, columns=columns), ticks=True)


def says_no_tie(choices: Sequence[str]) -> bool:
    """Whether somebody chose nothing but "none of these" ("don't know" is no such answer)."""
    return bool(choices) and not is_missing(pd.Series(choices, dtype=object)).any()


def _together(draft: Draft, item: Recognised, asked: list[Asked], rows: pd.DataFrame) -> list[Asked]:
    """Questions about one and the same tie put together: how often and how closely, ticks and answers."""
    rated = [one for one in asked if not one.ticks]
    whole: list[Asked] = []
    for one in rated:
        kinds = set(one.answers)
        home = next(
            (
                other
                for other in whole
                if not kinds & set(other.answers)
                and kinds | set(other.answers) <= {"frequency", "depth", "agreed"}
                and _same_alters(one, other)
            ),
            None,
        )
        if home is None:
            whole.append(one)
            continue
        home.answers |= {
            kind: frame.reindex(columns=home.exists.columns) for kind, frame in one.answers.items()
        }
        other_exists = one.exists.reindex(columns=home.exists.columns)
        home.exists = home.exists.where(home.exists.notna(), other_exists)
    alone = []
    for one in (one for one in asked if one.ticks):
        home = next((other for other in whole if _agree(one, other)), None)
        if home is None:
            alone.append(one)
            continue
        draft.assumptions.append(Assumption("ticks-with-answers", {"table": item.table.name}))
        _add_ticks(home, one)
    for one in whole:
        _settle_blanks(draft, item, one, rows)
    return [*whole, *alone]


def _same_alters(one: Asked, other: Asked) -> bool:
    a, b = set(one.exists.columns), set(other.exists.columns)
    return len(a & b) >= _SAME_ALTERS * max(len(a), len(b))


def _agree(ticks: Asked, answers: Asked) -> bool:
    """Whether a tick stands where an answer tells of a tie, and none where it tells of none."""
    if not _same_alters(ticks, answers):
        return False
    ticked = ticks.exists.reindex(columns=answers.exists.columns).to_numpy()
    told = answers.exists.to_numpy()
    both = ~np.isnan(ticked) & ~np.isnan(told)
    differing = int((ticked[both] != told[both]).sum())
    return bool(both.any()) and differing <= max(1.0, (1 - _AGREE) * both.sum())


def _add_ticks(answers: Asked, ticks: Asked) -> None:
    """Ticks fill in where no answer stands; no tick is "no tie" where such pairs were not asked further."""
    told = answers.exists.to_numpy()
    ticked = ticks.exists.reindex(columns=answers.exists.columns).to_numpy()
    asked_all = bool((~np.isnan(told) & (ticked == 0)).any())
    filled = np.where(np.isnan(told) & (ticked == 1), 1.0, told)
    if not asked_all:
        filled = np.where(np.isnan(filled) & (ticked == 0), 0.0, filled)
    known = answers.written if answers.written is not None else ~np.isnan(told)
    answers.written = known | ~np.isnan(ticked)
    answers.exists = pd.DataFrame(filled, index=answers.exists.index, columns=answers.exists.columns)


def _settle_order(draft: Draft, item: Recognised, rows: pd.DataFrame, asked: list[Asked]) -> None:
    """A square that is the same on both sides of its diagonal, or filled on one side only, has no order."""
    if len(asked) != 1 or item.shape not in ("adjacency", "bare-matrix"):
        return
    one = asked[0]
    frame = next(iter(one.answers.values()), one.exists).where(one.exists != 0, 0.0)
    names = rows["ego"].to_numpy()
    if len(names) < 5 or set(names) != set(frame.columns) or len(set(names)) < len(names):
        return
    square = np.nan_to_num(
        frame.set_axis(names, axis=0).reindex(index=list(frame.columns)).to_numpy(dtype=float)
    )
    np.fill_diagonal(square, 0.0)
    upper, lower = np.triu(square), np.tril(square)
    one_sided = bool(upper.any()) != bool(lower.any())
    draft.ordered = not (bool(square.any()) and (bool((square == square.T).all()) or one_sided))
    if not draft.ordered:  # a half-filled matrix leaves its other half blank
        own = names[:, None] == np.array(one.exists.columns, dtype=object)[None, :]
        one.exists = one.exists.fillna(0.0).mask(own)


def _reports(rows: pd.DataFrame, one: Asked, relation: str) -> pd.DataFrame:
    exists = one.exists.to_numpy(dtype=float)
    silent = np.isnan(exists).all(axis=1)
    own = rows["name"].to_numpy()[:, None] == np.array(one.exists.columns, dtype=object)[None, :]
    i, j = np.nonzero(~own & ~silent[:, None])
    frame = pd.DataFrame(
        {
            "row": rows.index.to_numpy()[i],
            "ego": rows["ego"].to_numpy()[i],
            "alter": np.array(one.exists.columns, dtype=object)[j],
            "wave": rows["wave"].to_numpy()[i],
            "relation": relation,
            "exists": exists[i, j],
        }
    )
    for kind in _ANSWERS:
        values = one.answers.get(kind)
        frame[kind] = values.to_numpy(dtype=float)[i, j] if values is not None else np.nan
    return frame
