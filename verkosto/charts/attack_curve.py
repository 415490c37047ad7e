"""How much hangs together while actors leave: the best connected first, beside any order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import altair as alt
import pandas as pd

from verkosto.charts.palette import ACCENT, GRID, MUTED
from verkosto.charts.theme import SMALLEST, as_high, finished, layered, share_axis

if TYPE_CHECKING:
    from verkosto.text import Texts

_HEIGHT: Final = 280
_ORDERS: Final = {"best_connected": ACCENT, "at_random": MUTED}
_LINE: Final = 20
"""Pixels between the names of the lines."""


def attack_curve(
    curve: pd.DataFrame, names: tuple[str, str], title: str, subtitle: str, texts: Texts
) -> alt.LayerChart:
    """The share of all actors in the largest part, by how many are gone.

    Parameters
    ----------
    curve : pandas.DataFrame
        ``Attack.curve``: ``gone``, ``best_connected``, ``at_random``.
    names : tuple of str
        What the two lines are: the best connected first, and any order.
    title, subtitle : str
    texts : Texts
    """
    told = dict(zip(_ORDERS, names, strict=True))
    gone = int(curve["gone"].max())
    rows = curve.melt("gone", list(_ORDERS), "order", "share").assign(
        name=lambda some: some["order"].map(told),
        colour=lambda some: some["order"].map(_ORDERS),
        said=lambda some: [texts.percent(share) for share in some["share"]],
    )
    across = alt.X(
        "gone:Q",
        scale=alt.Scale(domain=[0, max(gone, 1)], nice=False),
        axis=alt.Axis(
            title=texts("bridges-chart-gone"),
            tickMinStep=1,
            tickCount=6,
            format="d",
            grid=False,
            labelFontSize=SMALLEST,
            labelColor=MUTED,
        ),
    )
    up = alt.Y("share:Q", scale=alt.Scale(domain=[0, 1]), axis=share_axis(texts))
    colour = alt.Color("colour:N", scale=None)
    lines = (
        alt.Chart(rows)
        .mark_line(strokeWidth=2.5, interpolate="step-after")
        .encode(x=across, y=up, color=colour, detail="order:N")
    )
    hover = (
        alt.Chart(rows)
        .mark_circle(opacity=0, size=120)
        .encode(
            x=across,
            y=up,
            tooltip=[
                alt.Tooltip("name:N", title=texts("bridges-chart-order")),
                alt.Tooltip("gone:Q", title=texts("bridges-chart-gone")),
                alt.Tooltip("said:N", title=texts("bridges-chart-largest")),
            ],
        )
    )
    third = alt.Chart(pd.DataFrame({"gone": [round(gone / 3)]})).mark_rule(color=GRID, strokeWidth=2)
    marks = layered(third.encode(x=across), lines, *_names(told), hover)
    return as_high(finished(marks, title, subtitle, _HEIGHT))


def _names(told: dict[str, str]) -> list[alt.Chart]:
    """The names of the lines in the upper right corner, which no curve can reach."""
    return [
        alt.Chart(pd.DataFrame({"name": [name]}))
        .mark_text(align="right", baseline="top", fontWeight=600, color=_ORDERS[order])
        .encode(x=alt.value("width"), y=alt.value(4 + _LINE * place), text="name:N")
        for place, (order, name) in enumerate(reversed(told.items()))
    ]
