"""How many chose each option, its words above its bar so that long ones fit a telephone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import altair as alt
import pandas as pd

from verkosto.charts.palette import ACCENT, GREY
from verkosto.charts.theme import finished, layered, lines

if TYPE_CHECKING:
    from verkosto.text import Texts

_LETTERS: Final = 44
_STEP: Final = 62
_LINE: Final = 16


@dataclass(frozen=True)
class Picked:
    """An option in the visitor's language and how many chose it; ``lead``: the one that the title names."""

    name: str
    n: int
    lead: bool = False


def choice_bars(
    picked: Sequence[Picked], base: int, texts: Texts, title: str, subtitle: str, *, shares: bool = True
) -> alt.LayerChart:
    """One bar per option, from nobody to everybody.

    Parameters
    ----------
    picked : sequence of Picked
    base : int
        How many answered.
    texts : Texts
    title, subtitle : str
    shares : bool
        ``False`` prints counts instead: too few answered for percentages.
    """
    names = [lines(one.name, _LETTERS) for one in picked]
    rows = pd.DataFrame(
        {
            "key": [str(place) for place in range(len(picked))],
            "name": ["\n".join(told) for told in names],
            "shift": [4 - _LINE * (len(told) - 1) for told in names],
            "share": [one.n / base for one in picked],
            "colour": [ACCENT if one.lead else GREY for one in picked],
            "shown": [
                texts("typology-share-and-count", share=texts.percent(one.n / base), count=one.n)
                if shares
                else texts("typology-count-of-n", count=one.n, n=base)
                for one in picked
            ],
        }
    ).assign(zero=0.0, one=1.0)
    y = alt.Y("key:N", sort=rows["key"].tolist(), axis=None)
    scale = alt.Scale(domain=[0, 1.32], nice=False)
    chart = alt.Chart(rows)
    x = alt.X("zero:Q", scale=scale, axis=None)
    track = chart.mark_bar(height=14, color="#F0F2F5", yOffset=14).encode(y=y, x=x, x2="one:Q")
    bars = chart.mark_bar(height=14, yOffset=14).encode(
        y=y, x=x, x2="share:Q", color=alt.Color("colour:N", scale=None)
    )
    words = chart.mark_text(
        align="left", baseline="bottom", dy={"expr": "datum.shift"}, lineBreak="\n", lineHeight=_LINE
    ).encode(y=y, x=alt.X("zero:Q", scale=scale), text="name:N")
    labels = chart.mark_text(align="left", dx=7, dy=14, fontWeight=600).encode(
        y=y, x=alt.X("share:Q", scale=scale), text="shown:N"
    )
    return finished(layered(track, bars, words, labels), title, subtitle, alt.Step(_STEP))
