"""One network on two axes, each cut into low, between and high, with how sure the place is."""

from __future__ import annotations

from dataclasses import dataclass
from math import isnan
from typing import TYPE_CHECKING, Any, Final

import altair as alt
import pandas as pd

from verkosto.charts.palette import ACCENT, GREY, INK, MUTED
from verkosto.charts.theme import SMALLEST, as_high, finished, layered, lines, numbers_as

if TYPE_CHECKING:
    from verkosto.text import Texts

_EDGES: Final = (0.4, 0.6)
"""Where the edges of an axis lie on paper, whatever their values."""
_LETTERS: Final = 19
_HEIGHT: Final = 340
_LINE: Final = 15
_FILLED, _PLAIN = "#DCEAF2", "#F5F6F8"


@dataclass(frozen=True)
class Place:
    """Where the network lies on one axis.

    Attributes
    ----------
    name : str
        The axis in the visitor's language, low end first.
    value : float
        ``nan`` when unknown: then only the other axis places the network.
    edges : (float, float)
        Below the first is low, above the second high.
    full : float
        The value at the high end of the axis.
    range : (float, float) or None
    digits : int
        Decimals of the numbers at the axis.
    """

    name: str
    value: float
    edges: tuple[float, float]
    full: float
    range: tuple[float, float] | None = None
    digits: int = 0

    def at(self, value: float) -> float:
        """Where a value lies on paper, 0 … 1: even between the marks of the axis.

        Examples
        --------
        >>> Place("", 2, (1, 3), 6).at(2), Place("", 2, (40, 60), 100).at(72)
        (0.5, 0.72)
        """
        marks = [0.0, *self.edges, self.full]
        places = [0.0, *_EDGES, 1.0]
        for low, high, start, end in zip(marks, marks[1:], places, places[1:], strict=False):
            if value <= high:
                return round(start + (end - start) * (value - low) / (high - low), 6)
        return 1.0

    @property
    def span(self) -> tuple[float, float]:
        """The range on paper; the place itself without one."""
        low, high = self.range if self.range is not None else (self.value, self.value)
        return self.at(low), self.at(high)

    @property
    def sides(self) -> tuple[bool, bool]:
        """Whether its range reaches below the lower edge, above the higher one."""
        if isnan(self.value):
            return False, False
        low, high = self.span
        return low < _EDGES[0], high > _EDGES[1]


@dataclass(frozen=True)
class Corners:
    """The words of the four corners: ``low_high`` is low across and high up."""

    low_low: str
    low_high: str
    high_low: str
    high_high: str


def quadrant(
    across: Place, up: Place, corners: Corners, texts: Texts, title: str, subtitle: str
) -> alt.LayerChart:
    """The network as a point with its ranges; as a line over the whole picture where one axis is unknown."""
    layers = [_corner_fields(across, up), _edge_lines()]
    x, y = _scaled("x", across, texts), _scaled("y", up, texts)
    if not isnan(across.value):
        layers += _spread(across, up, "x")
    if not isnan(up.value):
        layers += _spread(up, across, "y")
    if not isnan(across.value) and not isnan(up.value):
        here = pd.DataFrame({"x": [across.at(across.value)], "y": [up.at(up.value)]})
        layers.append(
            alt.Chart(here)
            .mark_point(size=170, filled=True, color=ACCENT, opacity=1)
            .encode(x="x:Q", y="y:Q")
        )
    layers[0] = layers[0].encode(x, y)
    return as_high(finished(layered(*layers, *_corner_words(corners)), title, subtitle, _HEIGHT))


def _scaled(channel: str, place: Place, texts: Texts) -> alt.X | alt.Y:
    """The axis with its own numbers at its marks."""
    values = [0, *_EDGES, 1]
    told = [texts.number(value, place.digits) for value in (0, *place.edges, place.full)]
    axis = alt.Axis(
        values=values,
        labelExpr=numbers_as(values, told),
        title=place.name,
        grid=False,
        labelFontSize=SMALLEST,
        labelColor=MUTED,
        labelFlush=True,
        titlePadding=6,
    )
    make = alt.X if channel == "x" else alt.Y
    return make(f"{channel}:Q", scale=alt.Scale(domain=[0, 1], nice=False), axis=axis)


def _corner_fields(across: Place, up: Place) -> alt.Chart:
    """The four corners; those in which the network may lie are tinted."""
    low, high = _EDGES
    spans = ((0.0, low), (high, 1.0))
    rows = [
        {"x": x[0], "x2": x[1], "y": y[0], "y2": y[1], "colour": _FILLED if i and j else _PLAIN}
        for x, i in zip(spans, across.sides, strict=True)
        for y, j in zip(spans, up.sides, strict=True)
    ]
    fields: alt.Chart = (
        alt.Chart(pd.DataFrame(rows))
        .mark_rect()
        .encode(x2="x2:Q", y2="y2:Q", color=alt.Color("colour:N", scale=None))
    )
    return fields


def _edge_lines() -> alt.Chart:
    rows = pd.DataFrame(
        [{"x": edge, "x2": edge, "y": 0, "y2": 1} for edge in _EDGES]
        + [{"x": 0, "x2": 1, "y": edge, "y2": edge} for edge in _EDGES]
    )
    drawn: alt.Chart = alt.Chart(rows).mark_rule(color=GREY, strokeDash=[3, 3])
    return drawn.encode(x="x:Q", x2="x2:Q", y="y:Q", y2="y2:Q")


def _corner_words(corners: Corners) -> list[alt.Chart]:
    """Each text in its corner, in lines that fit it on a telephone, above all else with a pale rim."""
    rows = [(0.02, 0.0, corners.low_low), (0.02, 1.0, corners.low_high)]
    rows += [(0.62, 0.0, corners.high_low), (0.62, 1.0, corners.high_high)]
    told = [lines(text, _LETTERS) for _, _, text in rows]
    frame = pd.DataFrame(
        {
            "x": [x for x, _, _ in rows],
            "y": [y for _, y, _ in rows],
            # lines run down from the first one: at the bottom it stands as high as there are lines
            "shift": [6 if y else -6 - _LINE * len(text) for (_, y, _), text in zip(rows, told, strict=True)],
            "text": ["\n".join(text) for text in told],
        }
    )
    base = alt.Chart(frame).encode(x="x:Q", y="y:Q", text="text:N")
    look: dict[str, Any] = {
        "align": "left",
        "baseline": "top",
        "dy": {"expr": "datum.shift"},
        "fontSize": SMALLEST,
        "lineBreak": "\n",
        "lineHeight": _LINE,
    }
    rim = base.mark_text(stroke="#FFFFFF", strokeWidth=3, strokeJoin="round", opacity=0.8, **look)
    return [rim, base.mark_text(color=INK, **look)]


def _spread(place: Place, other: Place, channel: str) -> list[alt.Chart]:
    """The range of one axis: a line through the point, or a band where the other axis is unknown."""
    low, high = place.span
    at = place.at(place.value)
    across = "y" if channel == "x" else "x"
    if isnan(other.value):
        band = pd.DataFrame({channel: [low], f"{channel}2": [high], across: [0], f"{across}2": [1]})
        line = pd.DataFrame({channel: [at], f"{channel}2": [at], across: [0], f"{across}2": [1]})
        ends = {name: f"{name}:Q" for name in ("x", "x2", "y", "y2")}
        return [
            alt.Chart(band).mark_rect(color=ACCENT, opacity=0.18).encode(**ends),
            alt.Chart(line).mark_rule(color=ACCENT, strokeWidth=3).encode(**ends),
        ]
    middle = other.at(other.value)
    rows = pd.DataFrame({channel: [low], f"{channel}2": [high], across: [middle]})
    shown = {name: f"{name}:Q" for name in (channel, f"{channel}2", across)}
    return [alt.Chart(rows).mark_rule(color=ACCENT, strokeWidth=4, strokeCap="round").encode(**shown)]
