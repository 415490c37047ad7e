"""Anonymity in one place: from how many answers on anything is shown, and which groups may be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd

from verkosto.content import table

if TYPE_CHECKING:
    from numpy.typing import NDArray

FEW: Final = "few-answers"
"""The key of the reason: too few answers."""
PART: Final = "part-asked"
"""The key of the reason: so few of the items were asked that no score can be formed of them."""
LEAST: Final = int(table("thresholds")["gate"]["answers"]["value"])
SHARES_FROM: Final = int(table("thresholds")["gate"]["shares"]["value"])

_EXACT: Final = 1e-9


def few(n: int) -> bool:
    """Whether so few answered that nothing but their number is told.

    Examples
    --------
    >>> few(4), few(5)
    (True, False)
    """
    return n < LEAST


def part_asked(values: pd.DataFrame, least: int, items: Sequence[str] | None = None) -> bool:
    """Whether nobody can have a score because the survey asked too little, not because few answered.

    Parameters
    ----------
    values : pandas.DataFrame of float
        A row per respondent, a column per item; ``nan`` for no answer.
    least : int
        Of how many answered items a score is formed.
    items : sequence of str, optional
        Those of the score, when ``values`` holds others too.

    Examples
    --------
    >>> asked = pd.DataFrame({"W1": [4.0] * 5, "W2": [3.0] * 5, "W3": [float("nan")] * 5})
    >>> part_asked(asked, 3), part_asked(asked, 2), part_asked(asked[:4], 3)
    (True, False, False)
    """
    answered = values.notna()
    mine = answered if items is None else answered[list(items)]
    return not few(int(answered.any(axis=1).sum())) and int(mine.any(axis=0).sum()) < least


def open_groups(backgrounds: pd.DataFrame) -> dict[str, tuple[str, ...]]:
    """The groups that may be shown apart, by attribute.

    Whoever sees the counts of several groups can add and subtract them. So not only each group and all the
    others together need 5 answers: **no sum or difference of what is shown, each taken any number of times
    and the whole included, leaves the answers of 1 … 4 respondents.** Groups that would break this are
    hidden, the smallest first; an attribute yields to those before it. A respondent without a value belongs
    to no group that is shown. Nor is there ever more than one independent group to three respondents.

    Parameters
    ----------
    backgrounds : pandas.DataFrame
        Index respondents (those who answered the item in question); a text column per attribute.

    Returns
    -------
    dict of str to tuple of str
        Every attribute, its groups by name; empty where none may be shown.

    Notes
    -----
    Sums and differences of groups are the span of their indicator vectors over the respondents. It is safe
    when no vector in it but 0 differs from 0 for fewer than 5 of them.

    References
    ----------
    Domain 11.6; Hundepool et al. (2012). [hundepool2012]

    Examples
    --------
    >>> sector = ["a"] * 7 + ["b"] * 6 + ["c"] * 3
    >>> place = ["north"] * 5 + ["south"] * 11
    >>> open_groups(pd.DataFrame({"sector": sector, "place": place}))
    {'sector': ('a',), 'place': ()}

    Group c is too small, and with b beside a it would be what is left of the whole. Group a without north
    would be two respondents.
    """
    shown: list[NDArray[np.bool_]] = [np.ones(len(backgrounds), dtype=np.bool_)]
    told = {}
    for attribute in backgrounds.columns:
        groups = _members(backgrounds[attribute])
        if _too_much([*shown, *groups.values()]):
            groups = _safe(shown, groups)
        shown += groups.values()
        told[str(attribute)] = tuple(sorted(groups))
    return told


def _safe(
    shown: Sequence[NDArray[np.bool_]], groups: Mapping[str, NDArray[np.bool_]]
) -> dict[str, NDArray[np.bool_]]:
    """Those of the groups, in their order, that can be shown beside what is shown."""
    kept: dict[str, NDArray[np.bool_]] = {}
    for name, members in groups.items():
        if not _too_much([*shown, *kept.values(), members]):
            kept[name] = members
    return kept


def _too_much(shown: Sequence[NDArray[np.bool_]]) -> bool:
    """Whether these groups tell of few, or are too many to be asked: one in three respondents at most."""
    rows = np.column_stack(shown).astype(np.float64)
    return 3 * int(np.linalg.matrix_rank(rows.T @ rows)) > len(rows) or tells_of_few(shown)


def tells_of_few(shown: Sequence[NDArray[np.bool_]]) -> bool:
    """Whether sums and differences of these groups leave the answers of 1 … 4 respondents.

    Parameters
    ----------
    shown : sequence of arrays of bool
        Who is in each group, over all respondents.

    Notes
    -----
    Respondents who are in the same groups go together, and such a cell of 5 or more is of no use to anybody.
    A vector of the span that differs from 0 in a set of cells only exists when the leverage of these cells,
    each after the others are taken away, reaches 1: the rest then no longer determines them.
    """
    cells, sizes = np.unique(np.column_stack(shown), axis=0, return_counts=True)
    small = sizes < LEAST
    if not small.any():
        return False
    left, values, _ = np.linalg.svd(cells * np.sqrt(sizes)[:, None], full_matrices=False)
    basis = left[small][:, values > _EXACT * values[0]]
    return _determined(basis @ basis.T, sizes[small], LEAST - 1)


def _determined(hat: NDArray[np.float64], sizes: NDArray[np.int64], room: int) -> bool:
    """Whether cells of at most ``room`` respondents together can be singled out.

    One cell by its leverage, two by that of the one when the other is away, which is written out; more by
    taking one away and asking the others. Among such cells one at least has a leverage of 1 / room.
    """
    own = hat.diagonal()
    free = np.outer(1 - own, 1 - own) - hat * hat
    np.fill_diagonal(free, 1.0)
    if (own[sizes <= room] > 1 - _EXACT).any() or (free[np.add.outer(sizes, sizes) <= room] < _EXACT).any():
        return True
    order = np.argsort(-own) if room > 2 else ()
    for place, cell in enumerate(order):
        if own[cell] * room < 1 - _EXACT:
            return False
        left = room - int(sizes[cell])
        others = order[place + 1 :]
        others = others[sizes[others] <= left]
        if len(others) < 2:
            continue
        step = hat[others, cell]
        without = hat[np.ix_(others, others)] + np.outer(step, step) / (1 - own[cell])
        if _determined(without, sizes[others], left):
            return True
    return False


def _members(column: pd.Series) -> dict[str, NDArray[np.bool_]]:
    """Who is in each group of 5 or more; the largest first, then by name."""
    named = column.where(column.notna() & (column != ""))
    groups = {str(name): (named == name).to_numpy(dtype=np.bool_) for name in named.dropna().unique()}
    large = {name: members for name, members in groups.items() if not few(int(members.sum()))}
    return dict(sorted(large.items(), key=lambda entry: (-int(entry[1].sum()), entry[0])))
