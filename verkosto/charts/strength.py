"""How many ties are strong and how many weak, and how far that hangs on the threshold."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import altair as alt
import pandas as pd

from verkosto.charts.palette import ACCENT, ACCENT_LIGHT, GREY, MUTED
from verkosto.charts.theme import SMALLEST, finished, layered, name_axis, share_axis
from verkosto.network.strong import depends_on_rule

if TYPE_CHECKING:
    from verkosto.analysis import TieMix
    from verkosto.text import Texts


def tie_mix_chart(mix: TieMix, texts: Texts) -> alt.LayerChart:
    """Strong by both, strong by one, weak: each row starts where the one above ended.

    Ties without a known strength are left out of the shares and counted in the subtitle.
    """
    known = mix.strong + mix.weak
    parts = [
        ("charts-mix-both", 0.0, mix.confirmed, ACCENT),
        ("charts-mix-one", mix.confirmed, mix.either, ACCENT_LIGHT),
        ("charts-mix-weak", mix.either, 1.0, GREY),
    ]
    rows = pd.DataFrame(
        [
            {
                "name": texts(key),
                "start": start,
                "end": end,
                "colour": colour,
                "shown": texts.percent(round(end, 2) - round(start, 2)),
            }
            for key, start, end, colour in parts
            if key != "charts-mix-one" or end - start > 0
        ]
    )
    y = alt.Y("name:N", sort=rows["name"].tolist(), axis=name_axis())
    scale = alt.Scale(domain=[0, 1.12], nice=False)
    bars = (
        alt.Chart(rows)
        .mark_bar(height=22)
        .encode(
            y=y,
            x=alt.X("start:Q", scale=scale, axis=share_axis(texts)),
            x2="end:Q",
            color=alt.Color("colour:N", scale=None),
            tooltip=[
                alt.Tooltip("name:N", title=texts("charts-ties")),
                alt.Tooltip("shown:N", title=texts("charts-share")),
            ],
        )
    )
    labels = (
        alt.Chart(rows)
        .mark_text(align="left", dx=7, fontWeight=600)
        .encode(y=y, x=alt.X("end:Q", scale=scale), text="shown:N")
    )
    zero = (
        alt.Chart(pd.DataFrame({"zero": [0]})).mark_rule(color=MUTED).encode(x=alt.X("zero:Q", scale=scale))
    )
    subtitle = texts("charts-mix-subtitle", n=known, unknown=mix.unknown)
    return finished(layered(bars, zero, labels), mix_title(mix, texts), subtitle, alt.Step(40))


def mix_title(mix: TieMix, texts: Texts) -> str:
    """The finding: the strong share, as a range where the two sides disagree."""
    if math.isnan(mix.either):
        return texts("charts-mix-title-unknown")
    return texts("charts-mix-title", share=_share_range(mix.confirmed, mix.either, texts))


def _share_range(low: float, high: float, texts: Texts) -> str:
    """``15–36 %``; one number where both are the same on paper."""
    first, last = texts.percent(low), texts.percent(high)
    return last if first == last else f"{texts.number(low * 100)}–{last}"


def threshold_strip(mix: TieMix, texts: Texts) -> alt.LayerChart:
    """The strong share under each rule of the sensitivity strip, from "both say so" to "at least one"."""
    rows = pd.DataFrame(
        [
            {
                "name": texts(
                    "charts-strip-rule", frequency=int(rule["frequency"]), depth=int(rule["depth"])
                ),
                "low": float(rule["confirmed"]),
                "high": float(rule["either"]),
                "shown": texts(
                    "charts-strip-share",
                    share=_share_range(rule["confirmed"], rule["either"], texts),
                    chosen=str(bool(rule["default"])).lower(),
                ),
                "colour": ACCENT if rule["default"] else GREY,
            }
            for rule in mix.strip.to_dict("records")
        ]
    )
    y = alt.Y("name:N", sort=rows["name"].tolist(), axis=name_axis())
    scale = alt.Scale(domain=[0, 1.12], nice=False)
    base = alt.Chart(rows)
    span = base.mark_bar(height=10, cornerRadius=5).encode(
        y=y,
        x=alt.X("low:Q", scale=scale, axis=share_axis(texts)),
        x2="high:Q",
        color=alt.Color("colour:N", scale=None),
    )
    shown = base.mark_text(align="left", dx=8, fontSize=SMALLEST).encode(
        y=y, x=alt.X("high:Q", scale=scale), text="shown:N"
    )
    title = texts("charts-strip-title", depends=str(depends_on_rule(mix.strip)).lower())
    return finished(layered(span, shown), title, texts("charts-strip-subtitle"), alt.Step(34))
