"""Groups in the order in which they are drawn, and the cells between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd
from scipy.cluster.hierarchy import leaves_list, linkage
from scipy.spatial.distance import squareform

from verkosto.charts.theme import distinct

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from verkosto.network.mixing_chance import Mixing

MOST: Final = 15
"""Groups that fit a telephone; with more of them the smallest are drawn as one."""
NAME_LIMIT: Final = {"expr": "containerSize()[0] > 600 ? 250 : 150"}
"""Pixels of a group's name beside a chart, on a wide page and on a telephone."""


@dataclass(frozen=True, eq=False)
class GroupGrid:
    """What the matrix and the network of groups draw.

    Attributes
    ----------
    groups : pandas.DataFrame
        In drawing order, groups with many ties between them side by side: ``number`` (from 1), ``name``,
        ``size`` and ``others`` (bool: several small groups drawn as one).
    place : dict of str to int
        Row of ``groups`` by the group's own label.
    cells : pandas.DataFrame
        ``row``, ``column`` (rows of ``groups``), ``ties``, ``possible``, ``expected``, ``ratio`` (``nan``:
        cannot be told) and ``verdict`` ("below", "inside", "above", "": cannot be told). Undirected: each
        pair once, ``row`` ≤ ``column``.
    directed : bool
    merged : int
        How many small groups are drawn as one.
    """

    groups: pd.DataFrame
    place: dict[str, int]
    cells: pd.DataFrame
    directed: bool
    merged: int


def group_grid(mixing: Mixing, others: str, *, directed: bool, compared: bool = True) -> GroupGrid:
    """Groups ordered so that those with many ties between them stand together; the smallest as one.

    Parameters
    ----------
    mixing : Mixing
    others : str
        What small groups together are called.
    directed : bool
        Whether a cell has a direction.
    compared : bool
        ``False``: too few actors to compare with chance; cells hold counts only.
    """
    sizes = dict(zip(mixing.labels, mixing.sizes, strict=True))
    by_size = sorted(sizes, key=lambda name: (-sizes[name], name))
    shown = by_size if len(by_size) <= MOST else by_size[: MOST - 1]
    merged = by_size[len(shown) :]
    order = _side_by_side(shown, mixing.cells)
    place = {name: i for i, name in enumerate(order)} | dict.fromkeys(merged, len(order))
    groups = pd.DataFrame(
        {
            "name": distinct([*order, *([others] if merged else [])]),
            "size": [*(sizes[name] for name in order), *([sum(sizes[m] for m in merged)] if merged else [])],
        }
    )
    groups["number"] = np.arange(1, len(groups) + 1)
    groups["others"] = groups.index >= len(order)
    cells = _placed(mixing.cells, place, directed=directed)
    untold = (cells[["row", "column"]] >= len(order)).any(axis=1) | (not compared)
    cells.loc[untold, "ratio"] = np.nan
    cells.loc[untold, "verdict"] = ""
    return GroupGrid(groups, place, cells, directed, len(merged))


def _placed(cells: pd.DataFrame, place: dict[str, int], *, directed: bool) -> pd.DataFrame:
    """The cells by their place in the drawing; those of groups drawn as one are added up."""
    rows = cells["from"].map(place).to_numpy(dtype=np.int64)
    columns = cells["to"].map(place).to_numpy(dtype=np.int64)
    if not directed:
        rows, columns = np.minimum(rows, columns), np.maximum(rows, columns)
    placed = cells.assign(row=rows, column=columns, verdict=cells["place"].fillna(""))
    told = {"ties": "sum", "possible": "sum", "expected": "sum", "ratio": "first", "verdict": "first"}
    return placed.groupby(["row", "column"], as_index=False).agg(told)


def _side_by_side(names: list[str], cells: pd.DataFrame) -> list[str]:
    """Groups so that those with many ties between them are next to each other, a large one first."""
    if len(names) < 3:
        return names
    known = {name: i for i, name in enumerate(names)}
    near = np.zeros((len(names), len(names)))
    ends = zip(cells["from"].map(known), cells["to"].map(known), strict=True)
    density = cells["ties"] / cells["possible"].clip(lower=1)
    for (first, second), value in zip(ends, density, strict=True):
        if first != second and not np.isnan(first + second):
            near[int(first), int(second)] += value
            near[int(second), int(first)] += value
    apart = 1 - near / (near.max() or 1)
    np.fill_diagonal(apart, 0)
    order: NDArray[np.int32] = leaves_list(
        linkage(squareform(apart, checks=False), "average", optimal_ordering=True)
    )
    turned = order if order[0] < order[-1] else order[::-1]
    return [names[i] for i in turned]
