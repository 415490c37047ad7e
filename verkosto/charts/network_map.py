"""The map in the app: a :class:`MapPicture` becomes the option of an ECharts graph.

Nodes are known to ECharts by number, never by name: two actors may share one. How names get onto
the map unharmed stands in :mod:`verkosto.charts.verbatim`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from verkosto.charts.figures import measure_name, measure_value
from verkosto.charts.labels import label_place, label_sides
from verkosto.charts.lines import drawn_lines
from verkosto.charts.palette import INK, MUTED
from verkosto.charts.picture import ALL_LABELS_UP_TO, FADED
from verkosto.charts.verbatim import JOINER, LONGEST, html_text, plain

if TYPE_CHECKING:
    from verkosto.charts.picture import Category, MapPicture
    from verkosto.text import Texts

ALL_TIES_TOLD_UP_TO: Final = 600
"""Above so many ties only nodes have tooltips, and hovering no longer dims the rest."""
_TOOLTIP: Final = {
    "renderMode": "html",
    "confine": True,
    "backgroundColor": "#FFFFFF",
    "borderColor": "#C9CED8",
    "padding": [8, 12],
    "textStyle": {"color": INK, "fontSize": 13},
    "extraCssText": "max-width:300px;white-space:normal;overflow-wrap:anywhere",
}
_LEGEND: Final = {
    "bottom": 4,
    "selectedMode": False,
    "itemWidth": 16,
    "itemHeight": 16,
    "itemGap": 18,
    "textStyle": {"color": INK, "fontSize": 13},
}


@dataclass(frozen=True)
class Sheet:
    """Room for a map on charts up to so wide: the pixels that nodes get, margins, and what may shrink."""

    up_to: int
    paper: tuple[float, float]
    side: int
    bottom: int
    scale: float = 1.0
    narrowest: float = 0.75


WIDE: Final = Sheet(10_000, (666.0, 520.0), side=60, bottom=62)
SHEETS: Final = (
    Sheet(640, (410.0, 520.0), side=60, bottom=62, scale=0.8, narrowest=0.7),
    Sheet(460, (260.0, 480.0), side=40, bottom=110, scale=0.55, narrowest=0.5),
)
"""A map beside a panel, and on a telephone: it stands upright there and its nodes are smaller."""


def map_option(picture: MapPicture, texts: Texts) -> dict[str, Any]:
    """The option for ``st.echarts_chart``: plain Python values, ready for JSON.

    A click selects one node; ``data_indices`` are positions in ``picture.nodes``. On narrower charts
    (``media``) the same map is fitted to the sheet anew.
    """
    names = _legend_names(picture.categories, texts)
    told = len(picture.ties) <= ALL_TIES_TOLD_UP_TO
    usual, links = drawn_lines(picture, texts, told=told)
    legend = [
        {"name": name, "icon": category.mark.symbol}
        for name, category in zip(names, picture.categories, strict=True)
    ]
    series = _series(picture.directed, told) | {
        "data": _nodes(_on_sheet(picture, WIDE), names, texts),
        "links": links,
        "lineStyle": usual | {"curveness": 0.1 * picture.directed},
        "categories": [
            {"name": name, "symbol": category.mark.symbol, "itemStyle": {"color": category.mark.colour}}
            for name, category in zip(names, picture.categories, strict=True)
        ],
    }
    return {
        "animation": False,
        "tooltip": _TOOLTIP,
        "legend": _LEGEND | {"data": legend, "show": len(legend) > 1},
        "series": [series],
        "media": [_on_narrow(picture, sheet, names, texts) for sheet in SHEETS],
    }


def _on_narrow(picture: MapPicture, sheet: Sheet, names: list[str], texts: Texts) -> dict[str, Any]:
    """What changes when the chart is no wider than the sheet."""
    series: dict[str, Any] = {"left": sheet.side, "right": sheet.side, "bottom": sheet.bottom}
    if len(picture.nodes) <= ALL_LABELS_UP_TO:
        series["data"] = _nodes(_on_sheet(picture, sheet), names, texts)
    return {
        "query": {"maxWidth": sheet.up_to},
        "option": {"legend": {"itemGap": 10, "bottom": 0}, "series": [series]},
    }


def _on_sheet(picture: MapPicture, sheet: Sheet) -> MapPicture:
    """The picture drawn out or pushed in, within limits, until it fills the sheet; names on their sides."""
    nodes = picture.nodes
    wide, high = float(np.ptp(nodes["x"])), float(np.ptp(nodes["y"]))
    drawn_out = sheet.paper[0] / sheet.paper[1] * high / wide if wide > 0 and high > 0 else 1.0
    crowd = min(1.0, float(np.sqrt(ALL_LABELS_UP_TO / max(len(nodes), 1))))
    fitted = nodes.assign(
        x=nodes["x"] * float(np.clip(drawn_out, sheet.narrowest, 1.35)),
        radius=(nodes["radius"] * sheet.scale * crowd).clip(lower=3),
    )
    return replace(picture, nodes=fitted.assign(side=label_sides(fitted, sheet.paper, sheet.side - 6)))


def _legend_names(categories: tuple[Category, ...], texts: Texts) -> list[str]:
    """Names of the legend; a group that is called what we call another gets invisible joiners."""
    names: list[str] = []
    for category in categories:
        name = texts(category.key) if category.key else " ".join(category.name.split())[:LONGEST]
        while name in names:
            name += JOINER
        names.append(name)
    return names


def _series(directed: bool, told: bool) -> dict[str, Any]:
    """What all nodes and all ties have in common."""
    hover: dict[str, Any] = {"scale": True, "label": {"show": True, "fontWeight": 600}}
    if told:
        hover |= {"focus": "adjacency", "lineStyle": {"width": 3, "opacity": 0.9}}
    faint = {"opacity": FADED}
    return {
        "type": "graph",
        "layout": "none",
        "preserveAspect": True,
        "left": WIDE.side,
        "right": WIDE.side,
        "top": 26,
        "bottom": WIDE.bottom,
        "roam": True,
        "scaleLimit": {"min": 0.6, "max": 8},
        "nodeScaleRatio": 0.4,
        "selectedMode": "single",
        "cursor": "pointer",
        "edgeSymbol": ["none", "arrow" if directed else "none"],
        "edgeSymbolSize": [0, 7],
        "label": {
            "show": False,
            "position": "right",
            "distance": 4,
            "fontSize": 12,
            "color": INK,
            "textBorderColor": "#FFFFFF",
            "textBorderWidth": 3,
        },
        "labelLayout": {"hideOverlap": True},
        "itemStyle": {"borderColor": "#FFFFFF", "borderWidth": 1.5, "opacity": 1},
        "emphasis": hover,
        "blur": {"itemStyle": faint, "lineStyle": faint, "label": faint},
        "select": {"itemStyle": {"borderColor": "#FFFFFF", "borderWidth": 1.5}, "lineStyle": {}},
        "tooltip": {"show": False},
    }


def _nodes(picture: MapPicture, names: list[str], texts: Texts) -> list[dict[str, Any]]:
    """One entry per actor, in the order of ``picture.nodes``."""
    return [
        _node(i, row, picture.categories[int(row["category"])], names[int(row["category"])])
        | {"tooltip": {"show": True, "formatter": _told(row, names, picture, texts)}}
        for i, row in enumerate(picture.nodes.to_dict("records"))
    ]


def _node(number: int, row: dict[Any, Any], category: Category, group: str) -> dict[str, Any]:
    """Place, size and look of one actor; what equals the series' own is left out."""
    mark = category.mark
    node: dict[str, Any] = {
        "id": str(number),
        "name": str(number),
        "x": round(float(row["x"]) * 1000, 1),
        "y": round(float(row["y"]) * -1000, 1),
        "symbolSize": round(2 * float(row["radius"]) * mark.scale, 1),
        "category": group,
        "label": {"formatter": plain(row["label"])} | label_place(row["side"], float(row["radius"])),
    }
    style: dict[str, Any] = {}
    if row["hollow"]:
        style |= {"color": "#FFFFFF", "borderColor": mark.colour, "borderWidth": 2}
        node["select"] = {"itemStyle": style}
    if row["chosen"]:
        style = style | {"borderColor": INK, "borderWidth": 3}
        node["select"] = {"itemStyle": style}
        node["label"] |= {"fontWeight": 700, "fontSize": 15}
    if row["named"]:
        node["label"]["show"] = True
    if row["external"]:
        node["label"]["color"] = MUTED
    if row["faded"]:
        style = style | {"opacity": FADED}
        node["label"]["opacity"] = FADED
    return node | ({"itemStyle": style} if style else {})


def _told(row: dict[Any, Any], names: list[str], picture: MapPicture, texts: Texts) -> str:
    """A node's tooltip: name, group, the measure behind its size, whether it answered."""
    lines = [f"<b>{html_text(row['label'])}</b>"]
    if len(names) > 1:
        lines.append(html_text(names[int(row["category"])]))
    if picture.size and not row["external"]:
        value = measure_value(picture.size, float(row["value"]), texts, "actor")
        name = measure_name(picture.size, texts, "actor")
        lines.append(html_text(f"{name}: {value}"))
    if row["hollow"]:
        lines.append(html_text(texts("charts-did-not-answer")))
    return "<br>".join(lines)
