"""Shares in two waves, one under the other: a dot on its 95 % interval for each, a label above both.

Everything stands at a height of its own in pixels, as in :mod:`verkosto.charts.answer_bars`, so that long
names fit a telephone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import TYPE_CHECKING, Final

import altair as alt
import pandas as pd

from verkosto.charts.palette import ACCENT, ACCENT_LIGHT, GREY, GRID, INK, MUTED
from verkosto.charts.theme import finished, layered, share_axis

if TYPE_CHECKING:
    from verkosto.text import Texts

_LETTERS: Final = 46
_LINE, _MARK, _GAP, _KEY, _ENDS = 18, 17, 12, 20, 56
_QUARTERS: Final = (0.0, 0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True)
class Then:
    """A share in one wave; ``told`` stands at the end of its line: "69 %", "4/7"."""

    share: float
    told: str
    range: tuple[float, float] | None = None


@dataclass(frozen=True)
class Both:
    """One item in the earlier wave and in this one; ``label`` in the visitor's language."""

    label: str
    before: Then
    now: Then


def wave_shares(
    rows: Sequence[Both], waves: tuple[str, str], title: str, subtitle: str, texts: Texts
) -> alt.LayerChart:
    """Rows of two shares from 0 to 100 %.

    Parameters
    ----------
    rows : sequence of Both
        From the top.
    waves : (str, str)
        The earlier one and this one, as the file calls them.
    title, subtitle : str
    texts : Texts
    """
    marks, labels, height = _placed(rows)
    y = alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[0, height], reverse=True, nice=False, zero=False))
    scale = alt.Scale(domain=[0, 1], range=[0, {"expr": f"width - {_ENDS}"}], nice=False)
    told = alt.Chart(labels).mark_text(align="left", baseline="middle", color=INK)
    drawn = layered(
        *_grid(marks, y, scale, texts),
        *_marks(marks, y, scale, texts),
        told.encode(x=alt.value(0), y=y, text="label:N"),
        *_key(waves, y),
    )
    done = finished(drawn, title, subtitle, height)
    # Else Streamlit fits title and axis into this height too, and the rows are pressed together.
    return done.properties(autosize=alt.AutoSizeParams(type="fit-x", contains="padding"))


def _placed(rows: Sequence[Both]) -> tuple[pd.DataFrame, pd.DataFrame, int]:
    """Where every mark and every line of a label stands, and how high all of it is."""
    marks, lines, y = [], [], 2.0 * _KEY + 4
    for row in rows:
        for line in wrap(" ".join(row.label.split()), _LETTERS) or [""]:
            lines.append({"y": y + _LINE / 2, "label": line})
            y += _LINE
        for then, colour, light, fill in (
            (row.before, MUTED, GREY, "white"),
            (row.now, ACCENT, ACCENT_LIGHT, ACCENT),
        ):
            low, high = then.range or (then.share, then.share)
            marks.append(
                {
                    "y": y + _MARK / 2,
                    "top": y,
                    "bottom": y + _MARK,
                    "label": row.label,
                    "share": then.share,
                    "told": then.told,
                    "low": low,
                    "high": high,
                    "colour": colour,
                    "light": light,
                    "fill": fill,
                }
            )
            y += _MARK
        y += _GAP
    return pd.DataFrame(marks), pd.DataFrame(lines, columns=["y", "label"]), int(y)


def _grid(marks: pd.DataFrame, y: alt.Y, scale: alt.Scale, texts: Texts) -> list[alt.Chart]:
    """The quarters beside every mark, none of them through a label; the zero in ink."""
    quarters = marks[["top", "bottom"]].merge(pd.DataFrame({"at": _QUARTERS}), how="cross")
    quarters["colour"] = quarters["at"].map(lambda at: GRID if at else MUTED)
    quarters = quarters.rename(columns={"top": "y"})
    axis = share_axis(texts)
    axis.grid = False
    rules = alt.Chart(quarters).mark_rule(strokeWidth=1)
    x = alt.X("at:Q", scale=scale, axis=axis)
    return [rules.encode(x=x, y=y, y2="bottom:Q", color=alt.Color("colour:N", scale=None))]


def _marks(marks: pd.DataFrame, y: alt.Y, scale: alt.Scale, texts: Texts) -> list[alt.Chart]:
    """Intervals, dots, and what they say."""
    base = alt.Chart(marks)
    tooltip = [
        alt.Tooltip("label:N", title=texts("trust-chart-label")),
        alt.Tooltip("told:N", title=texts("charts-share")),
    ]
    colour = alt.Color("colour:N", scale=None)
    span = base.mark_rule(strokeWidth=4, strokeCap="round", opacity=0.75).encode(
        x=alt.X("low:Q", scale=scale), x2="high:Q", y=y, color=alt.Color("light:N", scale=None)
    )
    dots = base.mark_circle(size=95, opacity=1, strokeWidth=2).encode(
        x=alt.X("share:Q", scale=scale),
        y=y,
        fill=alt.Fill("fill:N", scale=None),
        stroke=alt.Stroke("colour:N", scale=None),
        tooltip=tooltip,
    )
    told = base.mark_text(align="right", baseline="middle", fontWeight=600)
    return [span, dots, told.encode(x=alt.value("width"), y=y, text="told:N", color=colour)]


def _key(waves: tuple[str, str], y: alt.Y) -> list[alt.Chart]:
    """Which mark is which wave, above the rows."""
    names = [name if len(name) <= _LETTERS else f"{name[: _LETTERS - 1]}…" for name in waves]
    places = pd.DataFrame(
        {
            "y": [_KEY / 2, 1.5 * _KEY],
            "name": names,
            "colour": [MUTED, ACCENT],
            "fill": ["white", ACCENT],
        }
    )
    base = alt.Chart(places)
    dots = base.mark_circle(size=95, opacity=1, strokeWidth=2).encode(
        x=alt.value(7),
        y=y,
        fill=alt.Fill("fill:N", scale=None),
        stroke=alt.Stroke("colour:N", scale=None),
    )
    told = base.mark_text(align="left", baseline="middle", color=INK)
    return [dots, told.encode(x=alt.value(20), y=y, text="name:N")]
