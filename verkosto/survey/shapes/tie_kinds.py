"""Cells that name the kinds of tie: several answers chosen for one actor."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import numpy as np
import pandas as pd

from verkosto.model import Assumption
from verkosto.survey.answers.cells import look_like_answers
from verkosto.survey.draft import Draft
from verkosto.survey.files.grid import Table, normal_name

_MOST_KINDS = 12


def _kinds(text: str) -> list[str]:
    """The kinds of tie that a cell names.

    Examples
    --------
    >>> _kinds("Tieto,Asiakkaat"), _kinds("")
    (['Tieto', 'Asiakkaat'], [])
    """
    return [name for part in re.split(r"[;,\n|]", text) if (name := normal_name(part))]


def holds_kinds(cells: pd.DataFrame) -> bool:
    """Whether cells name kinds of tie: a few words, some of them together in one cell, all met again."""
    flat = pd.Series(cells.to_numpy().ravel())
    filled = flat[flat.str.strip() != ""]
    if filled.empty or look_like_answers(filled) > 0.5:
        return False
    lists = [_kinds(text) for text in filled]
    if not any(len(kinds) > 1 for kinds in lists):
        return False
    counts = Counter(kind for kinds in lists for kind in kinds)
    together = {kind for kinds in lists if len(kinds) > 1 for kind in kinds}
    return 2 <= len(counts) <= _MOST_KINDS and all(counts[kind] >= 2 for kind in together)


def kinds_in_cells(
    draft: Draft, table: Table, cells: pd.DataFrame, own: np.ndarray
) -> Iterator[tuple[str, pd.DataFrame]]:
    """Every kind of tie with who has it to whom: 1, 0, ``nan`` for a respondent who named no kind at all."""
    lists = cells.map(_kinds)
    found = dict.fromkeys(kind for column in lists for kinds in lists[column] for kind in kinds)
    silent = ~(lists.map(len).to_numpy() * ~own).any(axis=1)
    if ((lists.map(len).to_numpy() == 0) & ~own & ~silent[:, None]).any():
        draft.assumptions.append(Assumption("blank-is-no-tie", {"table": table.name}))
    for kind in found:
        exists = lists.map(lambda kinds, kind=kind: float(kind in kinds)).to_numpy(dtype=float).copy()
        exists[own] = np.nan
        exists[silent] = np.nan
        yield kind, pd.DataFrame(exists, index=cells.index, columns=cells.columns)
