"""Who answered: a bar per group, and how much of the network is known because of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import altair as alt
import pandas as pd

from verkosto.charts.palette import ACCENT, ACCENT_LIGHT, BETWEEN, GRID
from verkosto.charts.theme import as_high, distinct, finished, layered, name_axis

if TYPE_CHECKING:
    from verkosto.analysis.answering import Answering
    from verkosto.text import Texts

SHOWN: Final = 20
"""Groups that a chart shows: the largest."""
_TRACK: Final = "#F0F2F5"


def known_pairs(told: Answering, texts: Texts) -> alt.LayerChart:
    """One bar of all pairs of members: known from both sides, from one, from none.

    Parameters
    ----------
    told : Answering
        With at least one pair.
    texts : Texts
    """
    counts = {"both": told.both, "one": told.one, "none": told.none}
    colours = {"both": ACCENT, "one": ACCENT_LIGHT, "none": BETWEEN}
    rows = pd.DataFrame(
        [
            (texts("coverage-pairs-row", kind=kind, pairs=count), count / told.pairs, colours[kind])
            for kind, count in counts.items()
        ],
        columns=["name", "share", "colour"],
    )
    rows["shown"] = [texts.percent(share) for share in rows["share"]]
    return _bars(
        rows.assign(zero=0.0, one=1.0),
        texts("coverage-pairs-title", share=texts.percent(told.both / told.pairs)),
        texts("coverage-pairs-subtitle", pairs=told.pairs),
    )


def answered_bars(groups: pd.DataFrame, attribute: str, texts: Texts) -> alt.LayerChart:
    """A bar per group: what share of its members answered.

    Parameters
    ----------
    groups : pandas.DataFrame
        From ``answered_by_group``.
    attribute : str
        As the file heads it.
    texts : Texts
    """
    shown = groups.sort_values("members", ascending=False, kind="stable").head(SHOWN)
    shown = shown.sort_values("share", ascending=False, kind="stable")
    names = [texts("coverage-no-group") if name is None else str(name) for name in shown.index]
    rows = pd.DataFrame({"name": distinct(names), "share": shown["share"].to_numpy(), "colour": ACCENT})
    rows["shown"] = [f"{row.answered}/{row.members}" for row in shown.itertuples()]
    return _bars(
        rows.assign(zero=0.0, one=1.0),
        texts("coverage-groups-title", attribute=attribute),
        texts(
            "coverage-groups-subtitle", shown=len(shown), groups=len(groups), more=len(groups) - len(shown)
        ),
    )


def _bars(rows: pd.DataFrame, title: str, subtitle: str) -> alt.LayerChart:
    """Bars from nothing to everything, each with what it says at its end."""
    y = alt.Y("name:N", sort=rows["name"].tolist(), axis=name_axis(200))
    scale = alt.Scale(domain=[0, 1.16], nice=False)
    chart = alt.Chart(rows)
    x = alt.X("zero:Q", scale=scale, axis=None)
    track = chart.mark_bar(height=16, color=_TRACK).encode(y=y, x=x, x2="one:Q")
    bars = chart.mark_bar(height=16).encode(y=y, x=x, x2="share:Q", color=alt.Color("colour:N", scale=None))
    labels = chart.mark_text(align="left", dx=7, fontWeight=600).encode(
        y=y, x=alt.X("share:Q", scale=scale), text="shown:N"
    )
    whole = alt.Chart(pd.DataFrame({"one": [1.0]})).mark_rule(color=GRID)
    edge = whole.encode(x=alt.X("one:Q", scale=scale, axis=None))
    return as_high(finished(layered(track, edge, bars, labels), title, subtitle, alt.Step(30)))
