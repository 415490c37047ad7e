"""A network of networks: groups as nodes, the ties between them as lines."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any, Final

import altair as alt
import numpy as np
import pandas as pd

from verkosto.charts.palette import ACCENT, BELOW, GREY, INK
from verkosto.charts.theme import SMALLEST, as_high, finished, layered, lines

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from verkosto.charts.group_grid import GroupGrid
    from verkosto.text import Texts

_HEIGHT, _LINE = 400, 14
_COUNTED_UP_TO: Final = 6
"""Groups up to which every line carries its count."""
_COLOURS: Final = {"below": BELOW, "above": ACCENT, "inside": GREY, "": GREY}
_LETTERS: Final = 16
_LEFT: Final = "max(116, width / 2 - 210)"
_ASIDE: Final = 0.3
"""How far from the middle a name stands beside its node, not above or below it."""


def group_network(grid: GroupGrid, title: str, texts: Texts) -> alt.LayerChart:
    """Groups on a ring, neighbours those with many ties between them; a dashed line where ties are missing.

    Parameters
    ----------
    grid : GroupGrid
        Of at least three groups.
    title : str
    texts : Texts
    """
    nodes, ties = _nodes(grid), _lines(grid, texts)
    ends = nodes[["x", "y"]]
    for end, column in (("", "row"), ("2", "column")):
        ties[f"x{end}"] = ends["x"].to_numpy()[ties[column]]
        ties[f"y{end}"] = ends["y"].to_numpy()[ties[column]]
    ties = ties.assign(mx=(ties["x"] + ties["x2"]) / 2, my=(ties["y"] + ties["y2"]) / 2)
    holes = int(((ties["verdict"] == "below") & (ties["ties"] == 0)).sum())
    subtitle = texts(
        "groups-network-subtitle",
        holes=holes,
        compared=str(bool(ties["verdict"].isin(["above", "below"]).any())).lower(),
    )
    drawn = layered(
        *_drawn_lines(ties, texts, counted=len(nodes) <= _COUNTED_UP_TO), *_drawn_nodes(nodes, texts)
    )
    return as_high(finished(drawn, title, subtitle, _HEIGHT))


def _nodes(grid: GroupGrid) -> pd.DataFrame:
    """Where every group stands, and how large it is drawn."""
    groups = grid.groups
    n = len(groups)
    angles = np.pi / 2 - 2 * np.pi * np.arange(n) / n
    x, y = np.cos(angles), np.sin(angles)
    radius = (12 + 14 * (groups["size"] / groups["size"].max()) ** 0.7).to_numpy()
    aside = np.abs(x) > _ASIDE
    names = [lines(name[:60], _LETTERS)[:2] for name in groups["name"]]
    rows = np.array([len(name) for name in names])
    above = -radius - 6 - _LINE * (rows - 0.5)
    return groups.assign(
        x=_stretched(x),
        y=_stretched(y),
        area=np.pi * radius**2,
        right=np.where(aside, np.sign(x) * (radius + 5), 0),
        down=np.where(aside, -_LINE * (rows - 1) / 2, np.where(y > 0, above, radius + 10)),
        align=np.where(aside, np.where(x > 0, "left", "right"), "center"),
        name=["\n".join(name) for name in names],
        whole=groups["name"],
        shown=groups["number"].astype(str),
    )


def _stretched(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """From −1 to 1, however few stand on the ring."""
    low, high = values.min(), values.max()
    stretched: NDArray[np.float64] = 2 * (values - low) / (high - low) - 1
    return stretched


def _lines(grid: GroupGrid, texts: Texts) -> pd.DataFrame:
    """One row per pair of different groups that is tied, or should be by chance; directions added."""
    cells = grid.cells[grid.cells["row"] != grid.cells["column"]]
    first, second = cells[["row", "column"]].min(axis=1), cells[["row", "column"]].max(axis=1)
    verdicts: dict[Hashable, Any] = {"ties": "sum", "expected": "sum", "verdict": _common}
    pairs = cells.assign(row=first, column=second).groupby(["row", "column"], as_index=False).agg(verdicts)
    pairs = pairs[(pairs["ties"] > 0) | (pairs["verdict"] == "below")].reset_index(drop=True)
    most = max(float(pairs["ties"].max()) if len(pairs) else 1.0, 1.0)
    names = grid.groups["name"].tolist()
    return pairs.assign(
        wide=1 + 9 * pairs["ties"] / most,
        colour=pairs["verdict"].map(_COLOURS),
        missing=(pairs["ties"] == 0),
        pair=[f"{names[a]} – {names[b]}" for a, b in zip(pairs["row"], pairs["column"], strict=True)],
        chance=[texts.number(value, 1) for value in pairs["expected"]],
        shown=pairs["ties"].astype(int).astype(str),
    )


def _common(verdicts: pd.Series) -> str:
    """What holds in both directions, "" where they differ."""
    found = set(verdicts)
    return str(found.pop()) if len(found) == 1 else ""


def _scaled() -> tuple[alt.Scale, alt.Scale]:
    across = [{"expr": _LEFT}, {"expr": f"width - {_LEFT}"}]
    return (
        alt.Scale(domain=[-1, 1], range=across, nice=False, zero=False),
        alt.Scale(domain=[-1, 1], range=[_HEIGHT - 62, 62], nice=False, zero=False),
    )


def _drawn_lines(ties: pd.DataFrame, texts: Texts, *, counted: bool) -> list[alt.Chart]:
    across, up = _scaled()
    told = [
        alt.Tooltip("pair:N", title=texts("groups-chart-pair")),
        alt.Tooltip("ties:Q", title=texts("charts-ties")),
        alt.Tooltip("chance:N", title=texts("groups-chart-expected")),
    ]
    base = alt.Chart(ties)
    ends = {
        "x": alt.X("x:Q", scale=across, axis=None),
        "y": alt.Y("y:Q", scale=up, axis=None),
        "x2": "x2:Q",
        "y2": "y2:Q",
        "color": alt.Color("colour:N", scale=None),
        "tooltip": told,
    }
    whole = base.mark_rule(opacity=0.75, strokeCap="round").transform_filter("!datum.missing")
    holes = base.mark_rule(strokeDash=[5, 5], strokeWidth=1.6).transform_filter("datum.missing")
    layers = [whole.encode(**ends, strokeWidth=alt.StrokeWidth("wide:Q", scale=None)), holes.encode(**ends)]
    if counted:
        middle = {
            "x": alt.X("mx:Q", scale=across, axis=None),
            "y": alt.Y("my:Q", scale=up, axis=None),
            "text": "shown:N",
        }
        halo = base.mark_text(fontWeight=600, stroke="#FFFFFF", strokeWidth=5, strokeJoin="round")
        layers += [halo.encode(**middle), base.mark_text(fontWeight=600).encode(**middle)]
    return layers


def _drawn_nodes(nodes: pd.DataFrame, texts: Texts) -> list[alt.Chart]:
    across, up = _scaled()
    at = {"x": alt.X("x:Q", scale=across, axis=None), "y": alt.Y("y:Q", scale=up, axis=None)}
    told = [
        alt.Tooltip("whole:N", title=texts("groups-chart-group")),
        alt.Tooltip("size:Q", title=texts("charts-actors")),
    ]
    base = alt.Chart(nodes)
    circles = base.mark_circle(opacity=1, color=ACCENT, stroke="#FFFFFF", strokeWidth=1.5)
    numbers = base.mark_text(color="#FFFFFF", fontWeight=600, fontSize=SMALLEST)
    names: dict[str, Any] = {
        "lineBreak": "\n",
        "lineHeight": _LINE,
        "baseline": "middle",
        "fontSize": SMALLEST,
    }
    names |= {"dx": {"expr": "datum.right"}, "dy": {"expr": "datum.down"}, "align": {"expr": "datum.align"}}
    halo = base.mark_text(**names, stroke="#FFFFFF", strokeWidth=4, strokeJoin="round")
    written = base.mark_text(**names, color=INK)
    return [
        circles.encode(**at, size=alt.Size("area:Q", scale=None), tooltip=told),
        numbers.encode(**at, text="shown:N"),
        halo.encode(**at, text="name:N"),
        written.encode(**at, text="name:N"),
    ]
