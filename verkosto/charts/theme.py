"""What all charts share: fonts and greys, titles that wrap, axes with our own numbers."""

from __future__ import annotations

import json
from collections.abc import Sequence
from textwrap import wrap
from typing import TYPE_CHECKING, Any, Final, cast

import altair as alt

from verkosto.charts.palette import FONT, GRID, INK, MUTED

if TYPE_CHECKING:
    from verkosto.text import Texts

SMALLEST: Final = 12
"""Pixels of the smallest letters."""
_TITLE_LETTERS, _SUBTITLE_LETTERS = 40, 54


def theme() -> dict[str, Any]:
    """The Vega-Lite config of every chart."""
    return {
        "font": FONT,
        "background": "transparent",
        "view": {"stroke": None},
        "axis": {
            "labelFontSize": 13,
            "labelColor": INK,
            "labelLimit": 190,
            "titleFontSize": SMALLEST,
            "titleColor": MUTED,
            "titleFontWeight": "normal",
            "gridColor": GRID,
            "domain": False,
            "ticks": False,
            "labelPadding": 8,
        },
        "title": {
            "anchor": "start",
            "frame": "bounds",
            "offset": 14,
            "fontSize": 16,
            "fontWeight": 600,
            "color": INK,
            "subtitleFontSize": 13,
            "subtitleColor": MUTED,
            "subtitlePadding": 5,
            "lineHeight": 20,
            "subtitleLineHeight": 17,
        },
        "text": {"fontSize": 13, "color": INK},
    }


def layered(*layers: alt.Chart) -> alt.LayerChart:
    """Layers on one another; Altair's own ``layer`` may also return facets, which we never make."""
    return cast("alt.LayerChart", alt.layer(*layers))


def finished(chart: alt.LayerChart, title: str, subtitle: str, height: int | alt.Step) -> alt.LayerChart:
    """The chart with its finding as title, what is drawn as subtitle, and the theme."""
    heading = alt.TitleParams(text=lines(title, _TITLE_LETTERS), subtitle=lines(subtitle, _SUBTITLE_LETTERS))
    done = chart.properties(title=heading, height=height, width="container").configure(**theme())
    return cast("alt.LayerChart", done)


def as_high(chart: alt.LayerChart) -> alt.LayerChart:
    """The chart with its height for the picture alone: else Streamlit takes the title's lines out of it."""
    fitted = alt.AutoSizeParams(type="fit-x", contains="padding")
    return chart.properties(autosize=fitted)


def lines(text: str, letters: int) -> list[str]:
    """A text in lines that fit a telephone: as few as possible, then as even as possible.

    Examples
    --------
    >>> lines("Routes are concentrated on fewer actors than ties", 46)
    ['Routes are concentrated', 'on fewer actors than ties']
    """
    fewest = len(wrap(text, letters))
    even = next(width for width in range(1, letters + 1) if len(wrap(text, width)) <= fewest)
    return wrap(text, max(even, max(map(len, text.split()), default=1)))


def numbers_as(values: Sequence[float], told: Sequence[str]) -> str:
    """A Vega expression that writes these axis values with these words of ours.

    Examples
    --------
    >>> numbers_as([0, 0.5], ["0 %", "50 %"])
    '{"0": "0 %", "0.5": "50 %"}[datum.value]'
    """
    return (
        json.dumps({f"{v:g}": t for v, t in zip(values, told, strict=True)}, ensure_ascii=False)
        + "[datum.value]"
    )


def share_axis(texts: Texts, title: str | None = None) -> alt.Axis:
    """0 … 100 % in quarters."""
    values = [0, 0.25, 0.5, 0.75, 1]
    return alt.Axis(
        values=values,
        title=title,
        labelExpr=numbers_as(values, [texts.percent(v) for v in values]),
        labelFlush=True,
        labelFontSize=SMALLEST,
        labelColor=MUTED,
    )


def name_axis(limit: int = 190) -> alt.Axis:
    """Names down the left side, without lines."""
    return alt.Axis(title=None, grid=False, labelLimit=limit)


def distinct(names: Sequence[str]) -> list[str]:
    """Names on an axis: one line each, and the second of two equal ones told apart by an invisible joiner."""
    seen: dict[str, None] = {}
    for name in names:
        flat = " ".join(str(name).split())
        while flat in seen:
            flat += "\N{WORD JOINER}"
        seen[flat] = None
    return list(seen)
