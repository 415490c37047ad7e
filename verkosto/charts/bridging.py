"""Who bridges, and which roles: a dot on a bar of where it might lie."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import altair as alt
import pandas as pd

from verkosto.charts.palette import ACCENT, BELOW, BETWEEN, GRID, MUTED
from verkosto.charts.theme import as_high, distinct, finished, layered, name_axis

if TYPE_CHECKING:
    from verkosto.text import Texts

_STEP, _END, _NAMES = 30, 54, 200
_COLOURS: Final = {"below": BELOW}


def dots_on_bars(
    rows: pd.DataFrame, words: tuple[str, str, str], title: str, subtitle: str, texts: Texts
) -> alt.LayerChart:
    """One row each: a dot, on a grey bar of where it might lie, with its value at the right.

    Parameters
    ----------
    rows : pandas.DataFrame
        From the top: ``name``, ``value`` (0 …), ``told`` (the value in words), ``low``, ``high`` (``nan``: no
        bar), ``span`` (both in words) and, where it is compared, ``place``.
    words : tuple of str
        What a row, a value and a bar are, for the tooltip.
    title, subtitle : str
    texts : Texts
        Of the reader's language, for what is unknown.
    """
    drawn = rows.assign(name=distinct(rows["name"].tolist()), zero=0.0)
    place = rows["place"] if "place" in rows else pd.Series("", index=rows.index)
    drawn["colour"] = [_COLOURS.get(str(side), ACCENT) for side in place]
    drawn["span"] = [span or texts.number(None) for span in drawn["span"]]
    most = float(drawn[["value", "high"]].max().max())
    drawn["most"] = most or 1.0
    y = alt.Y("name:N", sort=drawn["name"].tolist(), axis=name_axis(_NAMES))
    scale = alt.Scale(domain=[0, most or 1.0], range=[0, {"expr": f"width - {_END}"}], nice=False)
    base = alt.Chart(drawn.reset_index(drop=True))
    track = base.mark_rule(color=GRID, strokeWidth=2).encode(
        y=y, x=alt.X("zero:Q", scale=scale, axis=None), x2="most:Q"
    )
    zero = base.mark_tick(orient="vertical", thickness=1.5, size=18, color=MUTED).encode(
        y=y, x=alt.X("zero:Q", scale=scale, axis=None)
    )
    chart = layered(track, *_marks(base, y, scale, words), zero)
    return as_high(finished(chart, title, subtitle, alt.Step(_STEP)))


def _marks(base: alt.Chart, y: alt.Y, scale: alt.Scale, words: tuple[str, str, str]) -> list[alt.Chart]:
    """Bars, dots, and what they say."""
    columns = ("name:N", "told:N", "span:N")
    tooltip = [alt.Tooltip(column, title=word) for column, word in zip(columns, words, strict=True)]
    colour = alt.Color("colour:N", scale=None)
    bar = base.mark_bar(height=14, color=BETWEEN, cornerRadius=3).transform_filter("isValid(datum.low)")
    dots = base.mark_circle(size=140, opacity=1).encode(
        y=y, x=alt.X("value:Q", scale=scale, axis=None), color=colour, tooltip=tooltip
    )
    told = base.mark_text(align="right", baseline="middle", fontWeight=600).encode(
        y=y, x=alt.value("width"), text="told:N", color=colour
    )
    return [
        bar.encode(y=y, x=alt.X("low:Q", scale=scale, axis=None), x2="high:Q", tooltip=tooltip),
        dots,
        told,
    ]
