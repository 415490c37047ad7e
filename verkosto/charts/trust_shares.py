"""Shares with their uncertainty, one row each: a dot on its 95 % interval, a label above, a reference beside.

Everything stands at a height of its own in pixels, as in :mod:`verkosto.charts.answer_bars`, so that long
names fit a telephone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isnan, nan
from textwrap import wrap
from typing import TYPE_CHECKING, Final

import altair as alt
import pandas as pd

from verkosto.charts.palette import ACCENT, ACCENT_LIGHT, BELOW, GREY, GRID, INK, MUTED
from verkosto.charts.theme import SMALLEST, as_high, finished, layered, share_axis

if TYPE_CHECKING:
    from verkosto.text import Texts

_LETTERS: Final = 50
"""Letters of a label's line on a telephone."""
_WIDE: Final = 560
"""Pixels from which on a label stands on one line."""
_LINE, _MARK, _GAP, _BELOW_MARK, _KEY, _ENDS = 18, 12, 10, 12, 22, 56


@dataclass(frozen=True)
class Share:
    """One row.

    Attributes
    ----------
    label : str
        In the visitor's language.
    share : float
        0 … 1; ``nan`` is drawn as the words alone.
    told : str
        What stands beside the dot: "69 %", "4/7".
    range : (float, float) or None
    reference : float
        A published share, drawn as a hollow mark of its own, without an interval; ``nan`` for none.
    below : bool
        Whether it is pointed out.
    """

    label: str
    share: float
    told: str
    range: tuple[float, float] | None = None
    reference: float = nan
    below: bool = False


def share_dots(
    rows: Sequence[Share],
    title: str,
    subtitle: str,
    texts: Texts,
    series: tuple[str, str] | None = None,
) -> alt.LayerChart:
    """Rows of shares from 0 to 100 %.

    Parameters
    ----------
    rows : sequence of Share
        From the top.
    title, subtitle : str
    texts : Texts
    series : (str, str), optional
        What the dots and the reference marks are; needed where there is a reference.
    """
    top = len(series) * _KEY + 4 if series else 0
    places, labels, height = _placed(rows, top, texts)
    y = alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[0, height], reverse=True, nice=False, zero=False))
    scale = alt.Scale(domain=[0, 1], range=[0, {"expr": f"width - {_ENDS}"}], nice=False)
    drawn = layered(
        *_tracks(places, y, scale, texts),
        *_marks(places, y, scale, texts),
        *(_references(places, y, scale, texts) if series else []),
        *_labels(labels, y),
        *(_key(series, y) if series else []),
    )
    return as_high(finished(drawn, title, subtitle, height))


def _placed(rows: Sequence[Share], top: int, texts: Texts) -> tuple[pd.DataFrame, pd.DataFrame, int]:
    """Where every mark and every line of a label stands, and how high all of it is."""
    marks, lines, y = [], [], float(top)
    for row in rows:
        flat = " ".join(row.label.split())
        narrow = wrap(flat, _LETTERS) or [""]
        wide = [*[""] * (len(narrow) - 1), flat]
        for here, there in zip(narrow, wide, strict=True):
            lines.append({"y": y + _LINE / 2, "narrow": here, "wide": there})
            y += _LINE
        low, high = row.range or (row.share, row.share)
        known = not isnan(row.reference)
        marks.append(
            {
                "y": y + _MARK,
                "label": flat,
                "zero": 0.0,
                "one": 1.0,
                "share": row.share,
                "told": row.told,
                "low": low,
                "high": high,
                "reference": row.reference,
                "reference_told": texts.percent(row.reference) if known else "",
                "colour": BELOW if row.below else ACCENT,
                "light": "#E8A46B" if row.below else ACCENT_LIGHT,
            }
        )
        y += 2 * _MARK + (_BELOW_MARK if known else 0) + _GAP
    return pd.DataFrame(marks), pd.DataFrame(lines, columns=["y", "narrow", "wide"]), int(y)


def _tracks(places: pd.DataFrame, y: alt.Y, scale: alt.Scale, texts: Texts) -> list[alt.Chart]:
    """A line from 0 to 100 % under every row, with its quarters, and the zero in ink."""
    quarters = places[["y"]].merge(pd.DataFrame({"at": [0.0, 0.25, 0.5, 0.75, 1.0]}), how="cross")
    line = alt.Chart(places).mark_rule(color=GRID, strokeWidth=2)
    tick = alt.Chart(quarters).mark_tick(orient="vertical", thickness=1, size=10, color=GREY)
    zero = alt.Chart(places).mark_tick(orient="vertical", thickness=1.5, size=18, color=MUTED)
    axis = share_axis(texts)
    axis.grid = False
    x = alt.X("zero:Q", scale=scale, axis=axis)
    return [
        line.encode(x=x, x2="one:Q", y=y),
        tick.encode(x=alt.X("at:Q", scale=scale), y=y),
        zero.encode(x=alt.X("zero:Q", scale=scale), y=y),
    ]


def _marks(places: pd.DataFrame, y: alt.Y, scale: alt.Scale, texts: Texts) -> list[alt.Chart]:
    """Intervals, dots, and what they say."""
    known = alt.Chart(places.dropna(subset=["share"]))
    tooltip = [
        alt.Tooltip("label:N", title=texts("trust-chart-label")),
        alt.Tooltip("told:N", title=texts("charts-share")),
    ]
    colour, light = alt.Color("colour:N", scale=None), alt.Color("light:N", scale=None)
    span = known.mark_rule(strokeWidth=5, strokeCap="round", opacity=0.75).encode(
        x=alt.X("low:Q", scale=scale), x2="high:Q", y=y, color=light
    )
    dots = known.mark_circle(size=140, opacity=1).encode(
        x=alt.X("share:Q", scale=scale), y=y, color=colour, tooltip=tooltip
    )
    told = alt.Chart(places).mark_text(align="right", baseline="middle", fontWeight=600)
    return [span, dots, told.encode(x=alt.value("width"), y=y, text="told:N")]


def _references(places: pd.DataFrame, y: alt.Y, scale: alt.Scale, texts: Texts) -> list[alt.Chart]:
    """Hollow diamonds with their own number under them."""
    known = alt.Chart(places.dropna(subset=["reference"]))
    x = alt.X("reference:Q", scale=scale)
    marks = known.mark_point(
        shape="diamond", size=110, filled=True, fill="white", stroke=INK, strokeWidth=1.6
    )
    told = known.mark_text(baseline="top", dy=9, fontSize=SMALLEST, color=MUTED)
    tooltip = [
        alt.Tooltip("label:N", title=texts("trust-chart-label")),
        alt.Tooltip("reference_told:N", title=texts("trust-published")),
    ]
    return [marks.encode(x=x, y=y, tooltip=tooltip), told.encode(x=x, y=y, text="reference_told:N")]


def _labels(labels: pd.DataFrame, y: alt.Y) -> list[alt.Chart]:
    base = alt.Chart(labels).transform_calculate(shown=f"width < {_WIDE} ? datum.narrow : datum.wide")
    lines = base.mark_text(align="left", baseline="middle", color=INK)
    return [lines.encode(x=alt.value(0), y=y, text="shown:N")]


def _key(series: tuple[str, str], y: alt.Y) -> list[alt.Chart]:
    """What the two marks are, above the rows."""
    frame = pd.DataFrame({"y": [_KEY * 0.5, _KEY * 1.5], "shown": list(series)})
    dot = alt.Chart(frame.head(1)).mark_circle(size=140, color=ACCENT, opacity=1)
    diamond = alt.Chart(frame.tail(1)).mark_point(
        shape="diamond", size=110, filled=True, fill="white", stroke=INK, strokeWidth=1.6
    )
    told = alt.Chart(frame).mark_text(align="left", baseline="middle", dx=18, fontSize=SMALLEST, color=INK)
    at = alt.value(7)
    return [
        dot.encode(x=at, y=y),
        diamond.encode(x=at, y=y),
        told.encode(x=alt.value(0), y=y, text="shown:N"),
    ]
