"""How ties are spread over actors: one dot per actor, the mean marked."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, Literal

import altair as alt
import numpy as np
import pandas as pd

from verkosto.charts.figures import measure_name
from verkosto.charts.palette import ACCENT, ACCENT_LIGHT, INK, MUTED
from verkosto.charts.theme import SMALLEST, finished, layered, numbers_as

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from verkosto.text import Texts

DOTS_UP_TO: Final = 120
"""More actors are drawn as columns, one for each number of ties."""
_TICKS: Final = 12
_TALLEST: Final = 320


def degree_distribution(actors: pd.DataFrame, key: str, mean: float, texts: Texts) -> alt.LayerChart:
    """Number of ties of every actor.

    Parameters
    ----------
    actors : pandas.DataFrame
        ``Analysis.actors``: columns ``label`` and ``key`` (``nan`` where undefined).
    key : {"degree", "in_degree", "out_degree"}
    mean : float
        The network's own mean degree, which knows of missing answers; ``nan`` draws none.
    texts : Texts
    """
    known = actors.loc[actors[key].notna(), ["label", key]].rename(columns={key: "degree"})
    known = known.astype({"degree": float}).sort_values("degree", kind="stable")
    degree = known["degree"].to_numpy(float)
    top = int(degree.max()) if len(degree) else 0
    x = _ties_axis(top, measure_name(key, texts, "actor"), texts)
    if len(known) <= DOTS_UP_TO:
        tallest = int(known["degree"].value_counts().max()) if len(known) else 1
        step = min(14.0, _TALLEST / tallest)
        marks, height = _dots(known, x, step, texts), max(int(tallest * step) + 40, 120)
        subtitle = texts("charts-degree-subtitle", n=len(known))
    else:
        marks, height = _columns(known, x, texts), 200
        subtitle = texts("charts-degree-subtitle-many", n=len(known))
    chart = layered(marks, *_mean_layers(mean, top, x, texts))
    return finished(chart, _title(degree, texts), subtitle, height)


def _ties_axis(top: int, title: str, texts: Texts) -> alt.X:
    """Whole numbers of ties from none to the most, a dozen of them written."""
    ticks = list(range(0, top + 1, max(1, -(-(top + 1) // _TICKS))))
    axis = alt.Axis(
        values=ticks,
        title=title,
        grid=False,
        labelExpr=numbers_as(ticks, [texts.number(tick) for tick in ticks]),
        labelFontSize=SMALLEST,
    )
    return alt.X("degree:Q", scale=alt.Scale(domain=[-0.6, top + 0.6], nice=False), axis=axis)


def _mean_layers(mean: float, top: int, x: alt.X, texts: Texts) -> list[alt.Chart]:
    """A line at the mean with its value beside it."""
    if math.isnan(mean):
        return []
    shown = texts("charts-degree-mean", mean=texts.number(mean, 1))
    base = alt.Chart(pd.DataFrame({"degree": [mean], "shown": [shown]}))
    side: Literal["left", "right"] = "left" if mean <= top / 2 else "right"
    text = base.mark_text(align=side, dx=6 if side == "left" else -6, baseline="top", fontWeight=600)
    return [
        base.mark_rule(color=INK, strokeDash=[4, 3]).encode(x=x),
        text.encode(x=x, y=alt.value(0), text="shown:N"),
    ]


def _title(degree: NDArray[np.float64], texts: Texts) -> str:
    """From how many to how many ties the middle half of the actors have."""
    if len(degree) == 0:
        return texts("charts-degree-title-none")
    low, high = np.quantile(degree, [0.25, 0.75], method="closest_observation")
    if low == high:
        return texts("charts-degree-title-one", ties=int(low))
    return texts("charts-degree-title", low=texts.number(low), high=texts.number(high))


def _dots(known: pd.DataFrame, x: alt.X, step: float, texts: Texts) -> alt.Chart:
    """Actors with as many ties stacked on one another, ``step`` pixels each."""
    rows = known.assign(level=known.groupby("degree").cumcount() + 0.5)
    highest = max(120.0, float(rows["level"].max()) * step + 40 if len(rows) else 0) / step
    y = alt.Y("level:Q", axis=None, scale=alt.Scale(domain=[0, highest], nice=False))
    size = (0.86 * step) ** 2 * math.pi / 4
    dots: alt.Chart = alt.Chart(rows).mark_circle(size=size, color=ACCENT, opacity=1)
    drawn: alt.Chart = dots.encode(x=x, y=y, tooltip=_tooltip(texts))
    return drawn


def _columns(known: pd.DataFrame, x: alt.X, texts: Texts) -> alt.Chart:
    """How many actors have so many ties."""
    rows = known.groupby("degree", as_index=False).size().rename(columns={"size": "actors"})
    y = alt.Y("actors:Q", axis=alt.Axis(title=texts("charts-actors"), tickMinStep=1, labelColor=MUTED))
    columns: alt.Chart = alt.Chart(rows).mark_bar(color=ACCENT_LIGHT, binSpacing=0).encode(x=x, y=y)
    return columns


def _tooltip(texts: Texts) -> list[alt.Tooltip]:
    return [
        alt.Tooltip("label:N", title=texts("charts-actor")),
        alt.Tooltip("degree:Q", title=texts("charts-ties"), format="d"),
    ]
