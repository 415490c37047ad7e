"""Scores 0 … 100 as bars with their ranges, and the respondents' own types as dots."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isnan, nan
from typing import TYPE_CHECKING, Final

import altair as alt
import pandas as pd

from verkosto.charts.palette import ACCENT, GREY, INK, MUTED
from verkosto.charts.theme import SMALLEST, distinct, finished, layered, name_axis, numbers_as

if TYPE_CHECKING:
    from verkosto.text import Texts

_TRACK: Final = "#F0F2F5"
_IN_A_LINE: Final = 15
_LINE: Final = 13
_MOST_DOTS: Final = 60
"""With more respondents of one kind a bar takes the place of their dots."""


@dataclass(frozen=True)
class Score:
    """A score 0 … 100 with its name in the visitor's language; ``lead``: the one that the title speaks of."""

    name: str
    value: float
    range: tuple[float, float] | None = None
    lead: bool = False


@dataclass(frozen=True)
class Kind:
    """How many respondents are of one kind; ``lead``: the network's own."""

    name: str
    n: int
    lead: bool = False


def score_bars(scores: Sequence[Score], texts: Texts, title: str, subtitle: str) -> alt.LayerChart:
    """One bar per score from 0 to 100, with its range as a line, the number at its end."""
    rows = pd.DataFrame(
        {
            "name": distinct([score.name for score in scores]),
            "value": [score.value for score in scores],
            "low": [score.range[0] if score.range else nan for score in scores],
            "high": [score.range[1] if score.range else nan for score in scores],
            "shown": [texts.number(score.value) for score in scores],
            "colour": [ACCENT if score.lead else GREY for score in scores],
        }
    ).assign(zero=0, full=100)
    rows["label_at"] = rows[["value", "high"]].max(axis=1).fillna(0)
    y = alt.Y("name:N", sort=rows["name"].tolist(), axis=name_axis())
    scale = alt.Scale(domain=[0, 114], nice=False)
    base = alt.Chart(rows)
    track = base.mark_bar(height=16, color=_TRACK).encode(
        y=y, x=alt.X("zero:Q", scale=scale, axis=hundred_axis(texts)), x2="full:Q"
    )
    bars = base.mark_bar(height=16).encode(
        y=y,
        x=alt.X("value:Q", scale=scale),
        color=alt.Color("colour:N", scale=None),
        tooltip=[
            alt.Tooltip("name:N", title=texts("charts-figure")),
            alt.Tooltip("shown:N", title=texts("charts-value")),
        ],
    )
    ranges = base.mark_rule(color=INK, strokeWidth=2).encode(y=y, x=alt.X("low:Q", scale=scale), x2="high:Q")
    zero = base.mark_rule(color=MUTED).encode(x=alt.X("zero:Q", scale=scale))
    labels = base.mark_text(align="left", dx=7, fontWeight=600).encode(
        y=y, x=alt.X("label_at:Q", scale=scale), text="shown:N"
    )
    return finished(layered(track, bars, ranges, zero, labels), title, subtitle, alt.Step(36))


def hundred_axis(texts: Texts) -> alt.Axis:
    """0 … 100 in quarters, in the numbers of the language."""
    values = [0, 25, 50, 75, 100]
    return alt.Axis(
        values=values,
        title=None,
        labelExpr=numbers_as(values, [texts.number(value) for value in values]),
        labelFlush=True,
        labelFontSize=SMALLEST,
        labelColor=MUTED,
    )


def kind_dots(kinds: Sequence[Kind], texts: Texts, title: str, subtitle: str) -> alt.LayerChart:
    """One dot per respondent, in lines of fifteen beside the name of their kind; the count at the end."""
    rows = pd.DataFrame(
        {
            "name": distinct([kind.name for kind in kinds]),
            "n": [kind.n for kind in kinds],
            "colour": [ACCENT if kind.lead else GREY for kind in kinds],
            "shown": [texts.number(kind.n) for kind in kinds],
        }
    )
    most = max((kind.n for kind in kinds), default=0)
    if most > _MOST_DOTS:
        return _kind_bars(rows, title, subtitle)
    dots = rows.loc[rows.index.repeat(rows["n"])].copy()
    place = dots.groupby("name").cumcount()
    middle = (dots["n"] - 1) // _IN_A_LINE / 2
    dots = dots.assign(across=place % _IN_A_LINE + 1, shift=_LINE * (place // _IN_A_LINE - middle))
    y = alt.Y("name:N", sort=rows["name"].tolist(), axis=name_axis())
    scale = alt.Scale(domain=[0, _IN_A_LINE + 3], nice=False)
    drawn = (
        alt.Chart(dots)
        .mark_circle(size=56, opacity=1, yOffset={"expr": "datum.shift"})
        .encode(y=y, x=alt.X("across:Q", scale=scale, axis=None), color=alt.Color("colour:N", scale=None))
    )
    ends = rows.assign(across=rows["n"].clip(upper=_IN_A_LINE) + 0.8)
    labels = (
        alt.Chart(ends)
        .mark_text(align="left", fontWeight=600)
        .encode(y=y, x=alt.X("across:Q", scale=scale), text="shown:N")
    )
    lines = max(1, -(-most // _IN_A_LINE))
    return finished(layered(drawn, labels), title, subtitle, alt.Step(lines * _LINE + 14))


def _kind_bars(rows: pd.DataFrame, title: str, subtitle: str) -> alt.LayerChart:
    y = alt.Y("name:N", sort=rows["name"].tolist(), axis=name_axis())
    scale = alt.Scale(domain=[0, float(rows["n"].max()) * 1.15], nice=False)
    base = alt.Chart(rows)
    bars = base.mark_bar(height=16).encode(
        y=y, x=alt.X("n:Q", scale=scale, axis=None), color=alt.Color("colour:N", scale=None)
    )
    labels = base.mark_text(align="left", dx=7, fontWeight=600).encode(
        y=y, x=alt.X("n:Q", scale=scale), text="shown:N"
    )
    return finished(layered(bars, labels), title, subtitle, alt.Step(36))


def told_score(value: float, span: tuple[float, float] | None, texts: Texts) -> str:
    """``72 (66–78)``; the number alone without a range, "–" where undefined.

    Examples
    --------
    >>> from verkosto.text import texts
    >>> told_score(71.6, (66.2, 77.9), texts("fi")), told_score(float("nan"), None, texts("fi"))
    ('72 (66–78)', '–')
    """
    if isnan(value) or span is None:
        return texts.number(value)
    return f"{texts.number(value)} ({texts.number(span[0])}–{texts.number(span[1])})"
