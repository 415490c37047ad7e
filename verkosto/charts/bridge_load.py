"""How much rests on an actor beside how much runs through it: every actor a point, the outstanding named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import altair as alt
import numpy as np
import pandas as pd

from verkosto.charts.palette import ACCENT, GREY, GRID, INK, MUTED
from verkosto.charts.theme import SMALLEST, as_high, finished, layered, numbers_as

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from verkosto.text import Texts

_HEIGHT: Final = 340
_LINE: Final = 18
"""Pixels between two names."""
_LETTERS: Final = 210
"""Pixels of the longest name."""


def load_scatter(
    rows: pd.DataFrame, axes: tuple[str, str], title: str, subtitle: str, texts: Texts
) -> alt.LayerChart:
    """Load across, bridging up.

    Parameters
    ----------
    rows : pandas.DataFrame
        An actor each: ``label``, ``named`` (0 …), ``bridging`` (0 … 1), ``outstanding`` (bool: is named).
    axes : tuple of str
        What is drawn across and up.
    title, subtitle : str
    texts : Texts
    """
    widest, highest = (
        max(float(rows[column].max()), least) for column, least in (("named", 1), ("bridging", 0.01))
    )
    top = 1.08 * highest
    drawn = rows.assign(
        share=[texts.percent(share) for share in rows["bridging"]],
        colour=np.where(rows["outstanding"], ACCENT, GREY),
        size=np.where(rows["outstanding"], 130, 70),
    ).sort_values("outstanding", kind="stable")
    x = alt.X(
        "named:Q",
        scale=alt.Scale(domain=[0, widest * 1.06], nice=False, zero=True),
        axis=alt.Axis(
            title=axes[0],
            tickMinStep=1,
            tickCount=5,
            format="d",
            grid=False,
            labelFontSize=SMALLEST,
            labelColor=MUTED,
            titlePadding=8,
        ),
    )
    points = (
        alt.Chart(drawn)
        .mark_circle(opacity=0.85)
        .encode(
            x=x,
            y=_up(axes[1], highest, top, texts),
            color=alt.Color("colour:N", scale=None),
            size=alt.Size("size:Q", scale=None),
            tooltip=[
                alt.Tooltip("label:N", title=texts("charts-actor")),
                alt.Tooltip("named:Q", title=axes[0]),
                alt.Tooltip("share:N", title=axes[1]),
            ],
        )
    )
    names = _named(drawn[drawn["outstanding"]], widest * 1.06, top)
    return as_high(finished(layered(points, *_names(names, top)), title, subtitle, _HEIGHT))


def _up(title: str, highest: float, top: float, texts: Texts) -> alt.Y:
    """The share of routes, in steps that suit the highest."""
    step = next(step for step in (0.01, 0.02, 0.05, 0.1, 0.2, 0.25) if highest / step <= 5 or step == 0.25)
    values = [round(i * step, 4) for i in range(int(top / step) + 1)]
    axis = alt.Axis(
        title=title,
        values=values,
        labelExpr=numbers_as(values, [texts.percent(value) for value in values]),
        gridColor=GRID,
        titleAngle=0,
        titleAlign="left",
        titleAnchor="end",
        titleX=0,
        titleY=-10,
        labelFontSize=SMALLEST,
        labelColor=MUTED,
        titlePadding=8,
    )
    return alt.Y("bridging:Q", scale=alt.Scale(domain=[0, top], nice=False), axis=axis)


def _named(rows: pd.DataFrame, width: float, top: float) -> pd.DataFrame:
    """Where each name stands: on the roomier side, moved apart where two would lie on one another."""
    names = rows.sort_values("bridging", ascending=False).assign(
        left=lambda some: some["named"] > width / 2, at=lambda some: some["bridging"]
    )
    for side in (True, False):
        own = (names["left"] == side).to_numpy()
        names.loc[own, "at"] = _apart(names.loc[own, "bridging"].to_numpy(), top)
    return names


def _apart(values: NDArray[np.float64], top: float) -> NDArray[np.float64]:
    """Falling values, a line apart at least and none under the edge; moved no more than needed."""
    line = _LINE / _HEIGHT * top
    placed = values.astype(float).copy()
    for i in range(1, len(placed)):
        placed[i] = min(placed[i], placed[i - 1] - line)
    if len(placed):
        placed[-1] = max(placed[-1], line / 2)
    for i in range(len(placed) - 2, -1, -1):
        placed[i] = max(placed[i], placed[i + 1] + line)
    return placed


def _names(names: pd.DataFrame, top: float) -> list[alt.Chart]:
    """The names beside their points, once for those that stand left of them and once for the others."""
    scale = alt.Scale(domain=[0, top], nice=False)
    return [
        alt.Chart(names[names["left"] == left])
        .mark_text(
            align="right" if left else "left",
            dx=-11 if left else 11,
            baseline="middle",
            limit=_LETTERS,
            color=INK,
        )
        .encode(x="named:Q", y=alt.Y("at:Q", scale=scale), text="label:N")
        for left in (True, False)
    ]
