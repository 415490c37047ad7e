"""Given groups and the subgroups that were found, side by side: who of the one is in the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import altair as alt
import pandas as pd

from verkosto.charts.group_grid import NAME_LIMIT
from verkosto.charts.palette import ACCENT, ACCENT_LIGHT, BETWEEN, ink_on
from verkosto.charts.theme import SMALLEST, as_high, finished, layered

if TYPE_CHECKING:
    from verkosto.text import Texts

_CELL, _WIDEST = 30, 84
_SHADES: Final = ("#FFFFFF", "#E6F0F7", ACCENT_LIGHT, ACCENT)


def subgroup_matrix(counts: pd.DataFrame, title: str, subtitle: str, texts: Texts) -> alt.LayerChart:
    """A row per given group, a column per subgroup, how many actors they share in the cell.

    Parameters
    ----------
    counts : pandas.DataFrame
        Index: names of the given groups, from the top; columns: numbers of the subgroups.
    title, subtitle : str
    texts : Texts
    """
    names = [str(name) for name in counts.index]
    columns = [str(number) for number in counts.columns]
    rows = counts.set_axis(names).set_axis(columns, axis=1).rename_axis("group").reset_index()
    rows = rows.melt("group", var_name="found", value_name="actors")
    rows["share"] = rows["actors"] / rows.groupby("group")["actors"].transform("sum").clip(lower=1)
    rows["colour"] = rows["share"].map(_shade)
    rows["ink"] = rows["colour"].map(ink_on)
    rows["shown"] = [str(n) if n else "" for n in rows["actors"]]
    x = alt.X(
        "found:N",
        sort=columns,
        scale=alt.Scale(range=[0, {"expr": f"min(width, {len(columns) * _WIDEST})"}], padding=0.04),
        axis=alt.Axis(title=None, orient="top", labelAngle=0, grid=False),
    )
    y = alt.Y(
        "group:N",
        sort=names,
        scale=alt.Scale(padding=0.04),
        axis=alt.Axis(title=None, grid=False, labelLimit=NAME_LIMIT),
    )
    told = [
        alt.Tooltip("group:N", title=texts("groups-chart-group")),
        alt.Tooltip("found:N", title=texts("groups-chart-subgroup")),
        alt.Tooltip("actors:Q", title=texts("charts-actors")),
    ]
    base = alt.Chart(rows)
    cells = base.mark_rect(stroke=BETWEEN).encode(
        x=x, y=y, color=alt.Color("colour:N", scale=None), tooltip=told
    )
    shown = base.mark_text(fontWeight=600, fontSize=SMALLEST).encode(
        x=x, y=y, text="shown:N", color=alt.Color("ink:N", scale=None)
    )
    return as_high(finished(layered(cells, shown), title, subtitle, alt.Step(_CELL)))


def _shade(share: float) -> str:
    """Darker, the larger a share of the group it is; white for none.

    Examples
    --------
    >>> _shade(0.0), _shade(0.5), _shade(1.0)
    ('#FFFFFF', '#7FB2D6', '#0B5C8A')
    """
    return _SHADES[0 if share <= 0 else 1 if share < 1 / 3 else 2 if share < 2 / 3 else 3]
