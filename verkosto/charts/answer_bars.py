"""Answers on a scale as diverging stacked bars, one bar per item.

Everything stands at a height of its own in pixels: the scale's words above, then every label over its bar, so
that long statements fit a telephone. What is broken into lines there stands on one line where there is room.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from textwrap import wrap
from typing import TYPE_CHECKING, Any, Final, Literal

import altair as alt
import pandas as pd

from verkosto.charts.palette import INK, MUTED, diverging, ink_on
from verkosto.charts.theme import SMALLEST, as_high, finished, layered
from verkosto.instruments.gates import FEW

if TYPE_CHECKING:
    from verkosto.instruments.distribution import Distribution
    from verkosto.text import Texts

NARROW: Final = 340
"""Pixels that a telephone has for the chart."""
_WIDE: Final = 760
_LETTER: Final = 6.6
_LINE, _SMALL_LINE, _BAR, _GAP, _LEGEND = 18, 14, 24, 14, 22
_ENDS: Final = 98
"""Pixels at the right for n and, below it, "don't know" with two figures, the longest of which is Swedish."""
_ROOM: Final = f"(width - {_ENDS})"


@dataclass(frozen=True)
class Bar:
    """One bar: its label, in the visitor's language, and the answers behind it."""

    label: str
    answers: Distribution


def answer_bars(
    bars: Sequence[Bar], words: Sequence[str], title: str, subtitle: str, texts: Texts
) -> alt.LayerChart:
    """Stacked bars, 100 % wide, diverging around the middle step; n and "don't know" printed at the end.

    Parameters
    ----------
    bars : sequence of Bar
        From the top; a withheld one is drawn as its label and "too few answers".
    words : sequence of str
        What the steps are called, from the lowest; 2 … 11 of them.
    title, subtitle : str
    texts : Texts
    """
    legend, top = _legend(words)
    labels, middles, height = _labels([bar.label for bar in bars], top)
    shown = [(bar, y) for bar, y in zip(bars, middles, strict=True) if bar.answers.counts]
    segments = _segments(shown, words, texts)
    left = max([-float(segments["low"].min()), 0.1]) if shown else 0.5
    right = max([float(segments["high"].max()), 0.1]) if shown else 0.5
    y_axis = alt.Scale(domain=[0, height], reverse=True, nice=False, zero=False)
    y = alt.Y("y:Q", scale=y_axis, axis=None)
    x_axis = alt.Scale(domain=[-left, right], range=[0, {"expr": _ROOM}], nice=False, zero=False)
    middle = pd.DataFrame(
        [{"y": y0 - _BAR / 2 - 4, "end": y0 + _BAR / 2 + 4, "zero": 0.0} for _, y0 in shown]
    )
    x = alt.X("zero:Q", scale=x_axis, axis=None)
    zero = alt.Chart(middle).mark_rule(color=MUTED).encode(x=x, y=y, y2="end:Q")
    drawn = layered(
        *_words(legend, y),
        *([zero] if shown else []),
        *_told(labels, y),
        *(_bars(segments, y, x_axis, left + right, texts) if shown else []),
        *_ends(bars, middles, y, texts),
    )
    return as_high(finished(drawn, title, subtitle, height))


def _legend(words: Sequence[str]) -> tuple[pd.DataFrame, int]:
    """Where each word of the scale stands on a telephone and on a wide page, and how high they are."""
    cut = [word if len(word) <= 46 else f"{word[:45]}…" for word in words]
    narrow, wide = _placed(cut, NARROW), _placed(cut, _WIDE)
    rows = max(row for _, row in narrow) + 1
    spare = rows - 1 - max(row for _, row in wide)
    frame = pd.DataFrame(
        {
            "word": cut,
            "colour": diverging(len(words)),
            "narrow_x": [x for x, _ in narrow],
            "narrow_y": [_LEGEND * (row + 0.5) for _, row in narrow],
            "wide_x": [x for x, _ in wide],
            "wide_y": [_LEGEND * (row + spare + 0.5) for _, row in wide],
        }
    )
    return frame, rows * _LEGEND + _GAP // 2


def _placed(words: Sequence[str], width: int) -> list[tuple[float, int]]:
    """From which pixel, in which row, each word stands when rows are so wide."""
    places: list[tuple[float, int]] = []
    x, row = 0.0, 0
    for word in words:
        wanted = 34 + _LETTER * len(word)
        if x and x + wanted > width:
            x, row = 0.0, row + 1
        places.append((x, row))
        x += wanted
    return places


def _labels(names: Sequence[str], top: int) -> tuple[pd.DataFrame, list[float], int]:
    """The lines of every label, the middle of every bar, and the height of all."""
    lines, middles, y = [], [], top
    for name in names:
        flat = " ".join(name.split())
        narrow = wrap(flat, int(NARROW / _LETTER)) or [""]
        wide = wrap(flat, int(_WIDE / _LETTER)) or [""]
        wide = [""] * (len(narrow) - len(wide)) + wide
        for number, (here, there) in enumerate(zip(narrow, wide, strict=True)):
            lines.append({"y": y + _LINE * (number + 0.5), "narrow": here, "wide": there})
        y += _LINE * len(narrow) + 2
        middles.append(y + _BAR / 2)
        y += _BAR + _GAP
    return pd.DataFrame(lines, columns=["y", "narrow", "wide"]), middles, y


def _segments(shown: Sequence[tuple[Bar, float]], words: Sequence[str], texts: Texts) -> pd.DataFrame:
    """One row per step that anybody chose: from where to where it reaches around the middle step."""
    colours, rows = diverging(len(words)), []
    for bar, y in shown:
        ends = [0, *accumulate(bar.answers.counts)]
        half, odd = divmod(len(words), 2)
        middle = ends[half] + odd * bar.answers.counts[half] / 2
        for step, count in enumerate(bar.answers.counts):
            if count:
                rows.append(
                    {
                        "y": y - _BAR / 2,
                        "end": y + _BAR / 2,
                        "low": (ends[step] - middle) / bar.answers.n,
                        "high": (ends[step + 1] - middle) / bar.answers.n,
                        "count": texts.number(count),
                        "share": texts.percent(count / bar.answers.n),
                        "word": words[step],
                        "label": bar.label,
                        "colour": colours[step],
                        "ink": ink_on(colours[step]),
                    }
                )
    return pd.DataFrame(rows)


def _words(legend: pd.DataFrame, y: alt.Y) -> list[alt.Chart]:
    """What the steps are called, each beside its colour."""
    wide = f"width < {_WIDE}"
    base = alt.Chart(legend).transform_calculate(
        y=f"{wide} ? datum.narrow_y : datum.wide_y", pixel=f"{wide} ? datum.narrow_x : datum.wide_x"
    )
    x = alt.X("pixel:Q", scale=None, axis=None)
    colour = alt.Color("colour:N", scale=None)
    squares = base.mark_square(size=150, opacity=1, xOffset=7).encode(x=x, y=y, color=colour)
    told = base.mark_text(align="left", baseline="middle", dx=18, color=INK)
    return [squares, told.encode(x=x, y=y, text="word:N")]


def _told(labels: pd.DataFrame, y: alt.Y) -> list[alt.Chart]:
    base = alt.Chart(labels).transform_calculate(shown=f"width < {_WIDE} ? datum.narrow : datum.wide")
    lines = base.mark_text(align="left", baseline="middle", color=INK)
    return [lines.encode(x=alt.value(0), y=y, text="shown:N")]


def _bars(segments: pd.DataFrame, y: alt.Y, axis: alt.Scale, span: float, texts: Texts) -> list[alt.Chart]:
    """The segments, and their counts where they fit."""
    tooltip = [
        alt.Tooltip(f"{field}:N", title=texts(f"rated-tooltip-{field}"))
        for field in ("label", "word", "count", "share")
    ]
    base = alt.Chart(segments)
    colour = alt.Color("colour:N", scale=None)
    x = alt.X("low:Q", scale=axis, axis=None)
    bars = base.mark_rect(stroke="white", strokeWidth=1).encode(
        x=x, x2="high:Q", y=y, y2="end:Q", color=colour, tooltip=tooltip
    )
    fits = f"(datum.high - datum.low) / {span} * {_ROOM} > 8 + 8 * length(datum.count)"
    counts = base.transform_calculate(centre="(datum.low + datum.high) / 2", y=f"datum.y + {_BAR / 2}")
    told = (
        counts.transform_filter(fits)
        .mark_text(baseline="middle")
        .encode(
            x=alt.X("centre:Q", scale=axis, axis=None),
            y=y,
            text="count:N",
            color=alt.Color("ink:N", scale=None),
        )
    )
    return [bars, told]


def _ends(bars: Sequence[Bar], middles: Sequence[float], y: alt.Y, texts: Texts) -> list[alt.Chart]:
    """How many answered and how many do not know; in place of a withheld bar, why it is not there."""
    rows, few = [], []
    for bar, middle in zip(bars, middles, strict=True):
        unsure = bar.answers.dont_know
        told = [texts("rated-n", n=bar.answers.n), *([texts("rated-dont-know", n=unsure)] if unsure else [])]
        first = middle - _SMALL_LINE * (len(told) - 1) / 2
        rows += [{"y": first + _SMALL_LINE * number, "shown": line} for number, line in enumerate(told)]
        if not bar.answers.counts:
            why = "rated-too-few" if bar.answers.withheld == FEW else "rated-protected"
            few.append({"y": middle, "shown": texts(why)})
    drawn = [_small(rows, "right", y, "width")]
    return [*drawn, _small(few, "left", y, 0)] if few else drawn


def _small(
    rows: Sequence[dict[str, Any]], align: Literal["left", "right"], y: alt.Y, x: str | int
) -> alt.Chart:
    chart: alt.Chart = alt.Chart(pd.DataFrame(rows)).mark_text(
        align=align, baseline="middle", fontSize=SMALLEST, color=MUTED
    )
    drawn: alt.Chart = chart.encode(x=alt.value(x), y=y, text="shown:N")
    return drawn
