"""Who comes first by a measure: the top of the list, and where it stands among all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import altair as alt
import pandas as pd

from verkosto.charts.figures import measure_name, measure_value
from verkosto.charts.palette import ACCENT, GREY, GRID
from verkosto.charts.theme import distinct, finished, layered, name_axis

if TYPE_CHECKING:
    from verkosto.text import Texts

SHOWN: Final = 15


def ranks(values: pd.Series) -> pd.Series:
    """Rank of each value as text, the largest first; equal values share a span of ranks.

    Examples
    --------
    >>> ranks(pd.Series([3.0, 5.0, 3.0, 1.0])).tolist()
    ['2–3', '1', '2–3', '4']
    """
    first = values.rank(method="min", ascending=False).astype(int)
    last = values.rank(method="max", ascending=False).astype(int)
    told = [str(a) if a == b else f"{a}–{b}" for a, b in zip(first, last, strict=True)]
    return pd.Series(told, index=values.index)


def ranking(actors: pd.DataFrame, key: str, texts: Texts) -> alt.LayerChart:
    """Lollipops of the top 15, under a strip with every actor.

    Parameters
    ----------
    actors : pandas.DataFrame
        ``Analysis.actors``: columns ``label`` and ``key``.
    key : str
        An actor measure. Ranks that actors share are told as a span ("2–3").
    texts : Texts
    """
    known = actors.loc[actors[key].notna(), ["label", key]].rename(columns={key: "value"})
    known = known.astype({"value": float}).sort_values("value", ascending=False, kind="stable")
    known["rank"] = ranks(known["value"])
    known["shown"] = [measure_value(key, value, texts, "actor") for value in known["value"]]
    everyone = texts("charts-ranking-all", n=len(known))
    names = distinct(
        [everyone, *(f"{row.rank}. {row.label}" for row in known[["rank", "label"]].itertuples())]
    )
    top = known.head(SHOWN).assign(row=names[1 : SHOWN + 1])
    strip = known.assign(row=names[0])
    order = [names[0], *top["row"]]
    title = texts("charts-ranking-title", measure=measure_name(key, texts, "actor"))
    last = top["rank"].iloc[-1] if len(top) else ""
    subtitle = texts(
        "charts-ranking-subtitle",
        n=len(known),
        shown=len(top),
        rank=last,
        sharing=int((known["rank"] == last).sum()),
        hidden=int((known["rank"] == last).sum() - (top["rank"] == last).sum()),
    )
    return finished(_lollipops(top, strip, order, texts), title, subtitle, alt.Step(25))


def _lollipops(top: pd.DataFrame, strip: pd.DataFrame, order: list[str], texts: Texts) -> alt.LayerChart:
    """The strip and the lollipops on one scale."""
    y = alt.Y("row:N", sort=order, axis=name_axis(210))
    highest = float(strip["value"].max()) if len(strip) else 1.0
    scale = alt.Scale(domain=[0, (highest or 1.0) * 1.14], nice=False)
    x = alt.X("value:Q", scale=scale, axis=None)
    told = [
        alt.Tooltip("label:N", title=texts("charts-actor")),
        alt.Tooltip("rank:N", title=texts("charts-rank")),
        alt.Tooltip("shown:N", title=texts("charts-value")),
    ]
    line = alt.Chart(top.assign(zero=0.0)).mark_rule(color=GREY, strokeWidth=2)
    sticks = line.encode(y=y, x=alt.X("zero:Q", scale=scale, axis=None), x2="value:Q")
    heads = alt.Chart(top).mark_circle(size=130, color=ACCENT, opacity=1).encode(y=y, x=x, tooltip=told)
    shown = alt.Chart(top).mark_text(align="left", dx=10, fontWeight=600).encode(y=y, x=x, text="shown:N")
    marks = (
        alt.Chart(strip)
        .mark_tick(color=ACCENT, opacity=0.45, thickness=2, size=16)
        .encode(y=y, x=x, tooltip=told)
    )
    zero = alt.Chart(pd.DataFrame({"zero": [0.0]})).mark_rule(color=GRID)
    return layered(zero.encode(x=alt.X("zero:Q", scale=scale, axis=None)), sticks, heads, shown, marks)
