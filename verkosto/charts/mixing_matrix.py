"""Ties within and between groups as an ordered matrix, each cell beside what chance would give."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Final

import altair as alt
import pandas as pd

from verkosto.charts.group_grid import NAME_LIMIT
from verkosto.charts.palette import (
    ACCENT,
    ACCENT_LIGHT,
    BELOW,
    BELOW_LIGHT,
    BETWEEN,
    GREY,
    INK,
    MUTED,
    ink_on,
)
from verkosto.charts.theme import SMALLEST, as_high, finished, layered
from verkosto.content import table

if TYPE_CHECKING:
    from verkosto.charts.group_grid import GroupGrid
    from verkosto.text import Texts

COLOURS: Final = {
    "far-below": BELOW,
    "below": BELOW_LIGHT,
    "near": BETWEEN,
    "above": ACCENT_LIGHT,
    "far-above": ACCENT,
    "thin": "#E6F0F7",
    "half": ACCENT_LIGHT,
    "dense": ACCENT,
    "untold": "#FFFFFF",
}
"""How a cell looks by its ratio to chance or, where no cell can be compared, by its share of tied pairs."""
_CELL, _LARGE_CELL, _WIDEST = 34, 46, 64
_SOME: Final = 6
"""Groups up to which cells are large."""


def shade(ratio: float) -> str:
    """Which of :data:`COLOURS` a ratio of ties to expected ties has.

    Examples
    --------
    >>> shade(0.2), shade(1.0), shade(3.0), shade(float("nan"))
    ('far-below', 'near', 'far-above', 'untold')
    """
    limits = table("thresholds")["groups"]
    near, far = limits["near"]["value"], limits["far"]["value"]
    if isnan(ratio):
        return "untold"
    if ratio < 1 / near:
        return "far-below" if ratio < 1 / far else "below"
    if ratio > near:
        return "far-above" if ratio > far else "above"
    return "near"


def share_shade(share: float) -> str:
    """Which of :data:`COLOURS` a share of tied pairs has.

    Examples
    --------
    >>> share_shade(0.2), share_shade(0.5), share_shade(0.7), share_shade(0.0), share_shade(float("nan"))
    ('thin', 'half', 'dense', 'untold', 'untold')
    """
    if isnan(share) or share == 0:
        return "untold"
    return "thin" if share < 1 / 3 else "half" if share < 2 / 3 else "dense"


def mixing_matrix(grid: GroupGrid, title: str, texts: Texts) -> alt.LayerChart:
    """The matrix: a row and a column per group, counts in the cells, the groups themselves outlined.

    Parameters
    ----------
    grid : GroupGrid
    title : str
        What it shows, in words.
    texts : Texts
    """
    groups, cells = grid.groups, _cells(grid, texts)
    numbers = [str(number) for number in groups["number"]]
    names = [f"{g.number}  {g.name} ({g.size})" for g in groups.itertuples()]
    cells["from"] = [names[i] for i in cells["row"]]
    cells["to"] = [numbers[i] for i in cells["column"]]
    x = alt.X(
        "to:N",
        sort=numbers,
        scale=alt.Scale(range=[0, {"expr": f"min(width, {len(names) * _WIDEST})"}], padding=0.04),
        axis=alt.Axis(title=None, orient="top", labelAngle=0, grid=False, labelFontSize=SMALLEST),
    )
    y = alt.Y(
        "from:N",
        sort=names,
        scale=alt.Scale(padding=0.04),
        axis=alt.Axis(title=None, grid=False, labelLimit=NAME_LIMIT),
    )
    subtitle = texts(
        "groups-matrix-subtitle",
        directed=str(grid.directed).lower(),
        compared=str(bool(grid.cells["ratio"].notna().any())).lower(),
        merged=grid.merged,
    )
    drawn = layered(*_layers(cells, x, y, texts))
    return as_high(finished(drawn, title, subtitle, alt.Step(_LARGE_CELL if len(names) <= _SOME else _CELL)))


def _cells(grid: GroupGrid, texts: Texts) -> pd.DataFrame:
    """One row per cell of the drawing: an undirected pair stands on both sides of the diagonal."""
    cells = grid.cells
    if not grid.directed:
        mirrored = cells[cells["row"] != cells["column"]].rename(columns={"row": "column", "column": "row"})
        cells = pd.concat([cells, mirrored], ignore_index=True)
    told = bool(cells["ratio"].notna().any())
    kinds = cells["ratio"].map(shade) if told else (cells["ties"] / cells["possible"]).map(share_shade)
    cells = cells.assign(kind=kinds)
    cells["colour"] = cells["kind"].map(COLOURS)
    cells["ink"] = [
        MUTED if k == "untold" else ink_on(c) for k, c in zip(cells["kind"], cells["colour"], strict=True)
    ]
    cells["shown"] = [
        str(int(ties)) if ties or kind != "untold" else ""
        for ties, kind in zip(cells["ties"], cells["kind"], strict=True)
    ]
    cells["inside"] = (cells["row"] == cells["column"]) & (cells["row"] < int((~grid.groups["others"]).sum()))
    names = grid.groups["name"].tolist()
    between = " → " if grid.directed else " – "
    cells["pair"] = [
        names[a] if a == b else f"{names[a]}{between}{names[b]}"
        for a, b in zip(cells["row"], cells["column"], strict=True)
    ]
    cells["chance"] = [texts.number(value, 1) for value in cells["expected"]]
    cells["times"] = [texts.number(value, 1) for value in cells["ratio"]]
    return cells


def _layers(cells: pd.DataFrame, x: alt.X, y: alt.Y, texts: Texts) -> list[alt.Chart]:
    told = [
        alt.Tooltip("pair:N", title=texts("groups-chart-pair")),
        alt.Tooltip("ties:Q", title=texts("charts-ties")),
        alt.Tooltip("chance:N", title=texts("groups-chart-expected")),
        alt.Tooltip("times:N", title=texts("groups-chart-ratio")),
    ]
    base = alt.Chart(cells)
    squares = base.mark_rect(stroke=BETWEEN, strokeWidth=1).encode(
        x=x, y=y, color=_legend(cells, texts), tooltip=told
    )
    outline = base.mark_rect(filled=False, stroke=INK, strokeWidth=2.2)
    counts = base.mark_text(fontWeight=600, fontSize=SMALLEST).encode(
        x=x, y=y, text="shown:N", color=alt.Color("ink:N", scale=None)
    )
    layers = [
        squares,
        outline.transform_filter("datum.inside").encode(x=x, y=y),
        counts,
    ]
    for verdict, shape, offset in (("above", "triangle-up", -12), ("below", "triangle-down", 12)):
        if (cells["verdict"] == verdict).any():
            mark = base.mark_point(shape=shape, size=44, filled=True, opacity=1, yOffset=offset)
            marked = mark.transform_filter(alt.datum.verdict == verdict)
            layers.append(marked.encode(x=x, y=y, color=alt.Color("ink:N", scale=None)))
    return layers


def _legend(cells: pd.DataFrame, texts: Texts) -> alt.Color:
    """What the colours mean, only those that occur; none where nothing is compared."""
    told = bool(cells["ratio"].notna().any())
    found = [kind for kind in COLOURS if (cells["kind"] == kind).any()]
    scale = alt.Scale(domain=found, range=[COLOURS[kind] for kind in found])
    listed = [kind for kind in found if told or kind != "untold"]
    if not listed:
        return alt.Color("kind:N", scale=scale, legend=None)
    words = {kind: texts(f"groups-shade-{kind}") for kind in listed}
    pairs = ", ".join(f"'{kind}': '{_quoted(word)}'" for kind, word in words.items())
    legend = alt.Legend(
        title=None,
        values=listed,
        orient="bottom",
        columns=2,
        symbolType="square",
        symbolSize=180,
        symbolStrokeColor=GREY,
        symbolStrokeWidth=1,
        labelExpr=f"{{{pairs}}}[datum.value]",
        labelFontSize=SMALLEST,
        labelColor=INK,
        labelLimit=170,
        rowPadding=4,
    )
    return alt.Color("kind:N", scale=scale, legend=legend)


def _quoted(word: str) -> str:
    return word.replace("\\", "\\\\").replace("'", "\\'")
