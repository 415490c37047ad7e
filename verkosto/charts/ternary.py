"""Three shares that add up to 100 as a point in a triangle."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

import altair as alt
import pandas as pd

from verkosto.charts.palette import ACCENT, GREY, INK, MUTED
from verkosto.charts.theme import as_high, finished, layered

if TYPE_CHECKING:
    from verkosto.instruments.choices import Mechanism
    from verkosto.text import Texts

_CORNERS: Final = {"A": (0.0, 0.0), "L": (0.5, 1.0), "H": (1.0, 0.0)}
_ALIGNED: Final[Mapping[str, Any]] = {
    "A": {"align": "left", "baseline": "top", "dy": 8},
    "L": {"align": "center", "baseline": "bottom", "dy": -22},
    "H": {"align": "right", "baseline": "top", "dy": 8},
}
_HEIGHT: Final = 380


def ternary(
    mechanism: Mechanism, names: Mapping[str, str], texts: Texts, title: str, subtitle: str
) -> alt.LayerChart:
    """Respondents as grey dots, their mean as a point in the region where it lies with 95 % certainty.

    Parameters
    ----------
    mechanism : Mechanism
        Not withheld.
    names : mapping of str to str
        What the corners A, L, H are called.
    texts : Texts
    title, subtitle : str
    """
    scale_x, scale_y = (
        alt.Scale(domain=[-0.02, 1.02], nice=False),
        alt.Scale(domain=[-0.16, 1.16], nice=False),
    )
    x, y = alt.X("x:Q", scale=scale_x, axis=None), alt.Y("y:Q", scale=scale_y, axis=None)
    outline = _line([*_CORNERS.values(), _CORNERS["A"]]).encode(x=x, y=y, order="order:O")
    halves = [
        _line([_between(one, another), _between(one, third)], dash=[3, 3]).encode(x=x, y=y, order="order:O")
        for one, another, third in ("ALH", "LHA", "HAL")
    ]
    layers = [outline, *halves]
    if not mechanism.cloud.empty:
        cloud = placed(mechanism.cloud).reset_index(drop=True).reset_index(names="order")
        layers.append(
            alt.Chart(cloud)
            .mark_line(filled=True, fill=ACCENT, fillOpacity=0.2, stroke=ACCENT, strokeWidth=1)
            .encode(x=x, y=y, order="order:O")
        )
    people = alt.Chart(placed(mechanism.people)).mark_circle(size=46, color=MUTED, opacity=0.45)
    mean = alt.Chart(placed(pd.DataFrame([dict(mechanism.means)]))).mark_point(
        size=170, filled=True, color=ACCENT, opacity=1, stroke="#FFFFFF", strokeWidth=2
    )
    layers += [people.encode(x=x, y=y), mean.encode(x=x, y=y), *_corner_words(mechanism, names, texts, x, y)]
    return as_high(finished(layered(*layers), title, subtitle, _HEIGHT))


def placed(points: pd.DataFrame) -> pd.DataFrame:
    """Where points of A, L, H lie in a triangle of width and height 1: ``x``, ``y``.

    Examples
    --------
    >>> placed(pd.DataFrame({"A": [100, 0, 20], "L": [0, 100, 60], "H": [0, 0, 20]})).values.tolist()
    [[0.0, 0.0], [0.5, 1.0], [0.5, 0.6]]
    """
    total = points[["A", "L", "H"]].sum(axis=1)
    return pd.DataFrame({"x": (points["H"] + points["L"] / 2) / total, "y": points["L"] / total})


def _between(one: str, another: str) -> tuple[float, float]:
    (x1, y1), (x2, y2) = _CORNERS[one], _CORNERS[another]
    return (x1 + x2) / 2, (y1 + y2) / 2


def _line(points: list[tuple[float, float]], dash: list[int] | None = None) -> alt.Chart:
    rows = pd.DataFrame(points, columns=["x", "y"]).reset_index(names="order")
    drawn: alt.Chart = alt.Chart(rows).mark_line(
        color=GREY, strokeWidth=1 if dash else 1.5, strokeDash=dash or [1, 0]
    )
    return drawn


def _corner_words(
    mechanism: Mechanism, names: Mapping[str, str], texts: Texts, x: alt.X, y: alt.Y
) -> list[alt.Chart]:
    """Each corner's name with the mean of its points; aligned so that nothing is cut off at the sides."""
    made = []
    for key, (left, height) in _CORNERS.items():
        told = f"{names[key]}\n{texts('typology-points', n=texts.number(mechanism.means[key]))}"
        row = pd.DataFrame({"x": [left], "y": [height], "text": [told]})
        chart = alt.Chart(row).mark_text(
            **_ALIGNED[key], lineBreak="\n", lineHeight=17, color=INK, fontWeight=600
        )
        made.append(chart.encode(x=x, y=y, text="text:N"))
    return made
