"""Who bridges, and what else rests on those who do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

import pandas as pd
import streamlit as st

from verkosto.charts.bridge_load import load_scatter
from verkosto.charts.bridging import dots_on_bars
from verkosto.model import View
from verkosto.ui.bridging_findings import loads, reach_of, same_most
from verkosto.ui.bridging_parts import section, show_chart, span

if TYPE_CHECKING:
    from verkosto.ui.bridging_parts import Bridging

_SHOWN: Final = 10
_OUTSTANDING: Final = 3
"""So many of each kind are named in the picture of load beside bridging."""


def show_who(look: Bridging) -> None:
    """Lollipops of those who bridge; beside them load and bridging, where an order may be told."""
    if not look.ordered:
        _show_bridges(look)
        return
    left, right = st.columns(2, gap="large")
    with left:
        _show_bridges(look)
    with right:
        _show_load(look)


def shown_bridges(look: Bridging) -> pd.DataFrame:
    """Those who bridge, for the chart: the first ten, or the set of the most stable by name."""
    texts, routes = look.texts, look.routes.dropna()
    if look.ordered:
        found = routes[routes > 0].sort_values(ascending=False, kind="stable").index[:_SHOWN]
    else:
        found = pd.Index(look.top.actors)
    ends = [reach_of(look, str(actor)) for actor in found]
    spans = [span(low, high, texts) for low, high in ends]
    shares = [texts.percent(routes[actor]) for actor in found]
    return pd.DataFrame(
        {
            "name": look.labels[found].tolist(),
            "value": routes[found].to_numpy(),
            "told": shares,
            "low": [low for low, _ in ends] or pd.Series(dtype=float),
            "high": [high for _, high in ends] or pd.Series(dtype=float),
            "span": spans,
        }
    )


def _show_bridges(look: Bridging) -> None:
    texts = look.texts
    section("who", ("freeman1979", "smith2013", "huang2019"), texts)
    rows = shown_bridges(look)
    if rows.empty:
        st.markdown(texts(f"bridges-none-{look.top.why}"))
        return
    title = texts("bridges-who-title", why=look.top.why, n=len(look.top.actors))
    subtitle = texts(
        "bridges-who-subtitle",
        ordered=str(look.ordered).lower(),
        shown=len(rows),
        ranged=str(look.missing is not None).lower(),
    )
    words = (texts("charts-actor"), texts("bridges-chart-routes"), texts("bridges-chart-range"))
    show_chart(look, "who", partial(dots_on_bars, rows, words, title, subtitle, texts))


def _show_load(look: Bridging) -> None:
    texts = look.texts
    section("load", ("freeman1979",), texts)
    rows = loads(look)[["named", "bridging"]].assign(label=look.labels).dropna()
    if rows.empty or not rows["bridging"].max() > 0:
        st.markdown(texts("bridges-none-nobody"))
        return
    rows["outstanding"] = False
    for column in ("named", "bridging"):
        least = rows[column].nlargest(_OUTSTANDING).min()
        first = rows.index[(rows[column] >= least) & (rows[column] > 0)]
        if len(first) <= 2 * _OUTSTANDING:
            rows.loc[first, "outstanding"] = True
    directed = str(look.view is View.DIRECTED).lower()
    axes = texts("bridges-chart-named", directed=directed), texts("bridges-chart-routes")
    subtitle = texts("bridges-load-subtitle", directed=directed, n=len(rows))
    title = texts("bridges-load-title", same=same_most(look))
    show_chart(look, "load", partial(load_scatter, rows, axes, title, subtitle, texts))
