"""How large a share of each group's contacts goes to other groups, on what chance would give."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import altair as alt
import pandas as pd

from verkosto.charts.palette import ACCENT, BELOW, BETWEEN, GRID, MUTED
from verkosto.charts.theme import as_high, distinct, finished, layered, name_axis, share_axis

if TYPE_CHECKING:
    from verkosto.text import Texts

_STEP, _END, _NAMES = 32, 50, 190
_COLOURS: Final = {"below": BELOW, "inside": ACCENT, "above": ACCENT, "": ACCENT}


def silo_lollipops(shares: pd.DataFrame, title: str, subtitle: str, texts: Texts) -> alt.LayerChart:
    """One row per group: a dot for its share, on a bar of what chance would give.

    Parameters
    ----------
    shares : pandas.DataFrame
        Index: the group. ``size``, ``share`` (0 … 1), ``low``, ``high`` (``nan``: no bar) and ``place``; from
        the top.
    title, subtitle : str
    texts : Texts
    """
    rows = shares.assign(
        name=distinct([f"{name} ({size})" for name, size in shares["size"].items()]),
        told=[texts.percent(share) for share in shares["share"]],
        chance=[
            texts("groups-between", low=texts.number(100 * low), high=texts.percent(high))
            for low, high in zip(shares["low"], shares["high"], strict=True)
        ],
        colour=shares["place"].map(_COLOURS),
        zero=0.0,
        one=1.0,
    ).reset_index(drop=True)
    y = alt.Y("name:N", sort=rows["name"].tolist(), axis=name_axis(_NAMES))
    scale = alt.Scale(domain=[0, 1], range=[0, {"expr": f"width - {_END}"}], nice=False)
    axis = share_axis(texts)
    axis.values = [0, 0.5, 1]
    axis.labelFlush = True
    base = alt.Chart(rows)
    track = base.mark_rule(color=GRID, strokeWidth=2).encode(
        y=y, x=alt.X("zero:Q", scale=scale, axis=axis), x2="one:Q"
    )
    zero = base.mark_tick(orient="vertical", thickness=1.5, size=18, color=MUTED).encode(
        y=y, x=alt.X("zero:Q", scale=scale)
    )
    return as_high(
        finished(layered(track, *_marks(base, y, scale, texts), zero), title, subtitle, alt.Step(_STEP))
    )


def _marks(base: alt.Chart, y: alt.Y, scale: alt.Scale, texts: Texts) -> list[alt.Chart]:
    """Bars of chance, dots, and what they say."""
    tooltip = [
        alt.Tooltip("name:N", title=texts("groups-chart-group")),
        alt.Tooltip("told:N", title=texts("groups-chart-crossing")),
        alt.Tooltip("chance:N", title=texts("groups-chart-expected")),
    ]
    bar = base.mark_bar(height=14, color=BETWEEN, cornerRadius=3).transform_filter("isValid(datum.low)")
    dots = base.mark_circle(size=150, opacity=1).encode(
        y=y, x=alt.X("share:Q", scale=scale), color=alt.Color("colour:N", scale=None), tooltip=tooltip
    )
    told = base.mark_text(align="right", baseline="middle", fontWeight=600).encode(
        y=y, x=alt.value("width"), text="told:N", color=alt.Color("colour:N", scale=None)
    )
    return [bar.encode(y=y, x=alt.X("low:Q", scale=scale), x2="high:Q"), dots, told]
