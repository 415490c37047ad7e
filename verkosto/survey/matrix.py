"""A roster or adjacency matrix → reports: a row is a respondent, a column an actor."""

from __future__ import annotations

import numpy as np
import pandas as pd

from verkosto.model import Assumption, Severity
from verkosto.survey.answers import is_missing, is_no_tie, numbers, yes_no
from verkosto.survey.draft import Draft, row_issues
from verkosto.survey.headings import is_sum
from verkosto.survey.recognise import Recognised


def read_matrix(item: Recognised, relation: str) -> Draft:
    """The reports of a matrix.

    A cell of 0 (or "no", "never") is "no tie". A blank cell is an answer not given – unless the matrix has no
    0 at all, when blank is how it writes "no tie"; that is an assumption, named. The diagonal is not asked.
    A row that is blank altogether is somebody who did not answer.

    Returns
    -------
    Draft
        With ``reporters_known``: whoever has a filled row answered.
    """
    table = item.table
    draft = Draft(pd.DataFrame(), len(table.body), reporters_known=True)
    rows = _usable_rows(draft, item)
    cells = table.body.loc[rows.index, list(item.alters)]
    values = _values(draft, item, cells)
    names = np.array([table.header[position] for position in item.alters], dtype=object)
    diagonal = rows.to_numpy()[:, None] == names[None, :]
    grid = values.to_numpy(dtype=float)
    own = pd.Series(((grid != 0) & ~np.isnan(grid) & diagonal).any(axis=1), index=rows.index)
    draft.issues += row_issues(
        "self-tie-cell", Severity.WARNING, table.name, rows.index[own], None, rows[own]
    )
    blank = np.isnan(grid)
    silent = (blank | diagonal).all(axis=1)
    if not (grid[~diagonal] == 0).any() and blank[~diagonal].any():
        draft.assumptions.append(Assumption("blank-is-no-tie", {"table": table.name}))
        grid = np.where(blank, 0.0, grid)
    elif (left := int((blank & ~diagonal & ~silent[:, None]).sum())) > 0:
        draft.assumptions.append(Assumption("blank-is-unanswered", {"table": table.name, "n": left}))
    grid[silent] = np.nan
    draft.ordered = not _is_unordered(rows.to_numpy(), names, grid)
    if not draft.ordered:  # a half-filled matrix leaves its other half blank
        grid = np.nan_to_num(grid)
        silent = np.zeros_like(silent)
    draft.reports = _reports(rows, names, grid, diagonal, silent, relation)
    return draft


def _usable_rows(draft: Draft, item: Recognised) -> pd.Series:
    """Normal name by row; rows without a name or with a name seen before are set aside."""
    table = item.table
    names = table.names(0)
    blank = names == ""
    again = names.duplicated() & ~blank
    sums = names.map(is_sum).astype(bool)
    heading = table.header[0] or None
    for key, wrong in (("no-ego", blank), ("respondent-twice", again & ~sums), ("sum-row", sums)):
        draft.issues += row_issues(
            key,
            Severity.NOTE if key == "sum-row" else Severity.ERROR,
            table.name,
            names.index[wrong],
            heading,
            names[wrong],
            explains=1,
        )
    return names[~blank & ~again & ~sums]


def _values(draft: Draft, item: Recognised, cells: pd.DataFrame) -> pd.DataFrame:
    values = pd.DataFrame(index=cells.index)
    for position in item.alters:
        texts = cells[position]
        read = numbers(texts, "frequency").fillna(yes_no(texts)).mask(is_no_tie(texts), 0.0)
        wrong = (read.isna() & ~is_missing(texts)) | (read < 0)
        draft.issues += row_issues(
            "cell-unread",
            Severity.WARNING,
            item.table.name,
            cells.index[wrong],
            item.table.header[position],
            texts[wrong],
        )
        values[position] = read.mask(wrong)
    return values


def _is_unordered(rows: np.ndarray, names: np.ndarray, grid: np.ndarray) -> bool:
    """Whether a square matrix is the same on both sides of its diagonal, or filled on one side only."""
    if len(rows) != len(names) or set(rows) != set(names) or len(rows) < 5:
        return False
    order = {name: i for i, name in enumerate(names)}
    square = np.nan_to_num(grid[np.argsort([order[name] for name in rows])])
    np.fill_diagonal(square, 0.0)
    upper, lower = np.triu(square), np.tril(square)
    one_sided = bool(upper.any()) != bool(lower.any())
    return bool(square.any()) and (bool((square == square.T).all()) or one_sided)


def _reports(
    rows: pd.Series,
    names: np.ndarray,
    grid: np.ndarray,
    diagonal: np.ndarray,
    silent: np.ndarray,
    relation: str,
) -> pd.DataFrame:
    asked = ~diagonal & ~silent[:, None]
    i, j = np.nonzero(asked)
    value = grid[i, j]
    exists = np.where(np.isnan(value), np.nan, (value > 0).astype(float))
    marks = np.isin(grid[asked & ~np.isnan(grid)], (0.0, 1.0)).all()
    return pd.DataFrame(
        {
            "row": rows.index.to_numpy()[i],
            "ego": rows.to_numpy()[i],
            "alter": names[j],
            "wave": "",
            "relation": relation,
            "exists": exists,
            "strength": np.where((value > 0) & ~marks, value, np.nan),
            "frequency": np.nan,
            "depth": np.nan,
            "agreed": np.nan,
        }
    )
