"""Shares of the whole network as bars from 0 to 100 %, with room for ranges and chance."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

import altair as alt
import pandas as pd

from verkosto.charts.figures import measure_name, measure_value
from verkosto.charts.palette import ACCENT, GREY, INK, MUTED
from verkosto.charts.theme import distinct, finished, layered, name_axis, share_axis
from verkosto.text import UNDEFINED

if TYPE_CHECKING:
    from verkosto.model import Figure
    from verkosto.text import Texts

CENTRALIZATION: Final = (
    "centralization_degree",
    "centralization_in_degree",
    "centralization_out_degree",
    "centralization_betweenness",
    "centralization_closeness",
    "centralization_harmonic",
)
COHESION: Final = ("reciprocity", "confirmation", "transitivity", "density")
_NEAR: Final = 0.1


def centralization_profile(figures: Mapping[str, Figure], texts: Texts, n: int) -> alt.LayerChart:
    """How much the network hangs on its most central actors, one bar per kind of centralization.

    Parameters
    ----------
    figures : mapping of str to Figure
        ``Analysis.figures``.
    texts : Texts
    n : int
        Members, for the subtitle.

    Notes
    -----
    Closeness is left out where the network is in parts: it is undefined there, and the harmonic stands in.
    """
    title = texts("charts-profile-title", kind=_profile_kind(figures))
    closeness = figures.get("centralization_closeness")
    hidden = closeness is not None and math.isnan(closeness.value) and not closeness.withheld
    keys = [key for key in CENTRALIZATION if not (hidden and key == "centralization_closeness")]
    return share_bars(figures, keys, texts, title, texts("charts-profile-subtitle", n=n))


def cohesion_bars(figures: Mapping[str, Figure], texts: Texts, n: int) -> alt.LayerChart:
    """Reciprocity, confirmation, transitivity and density as bullet bars."""
    title = texts("charts-cohesion-title", kind=_cohesion_kind(figures))
    return share_bars(figures, COHESION, texts, title, texts("charts-cohesion-subtitle", n=n))


def _cohesion_kind(figures: Mapping[str, Figure]) -> str:
    """Whether ties are more clustered than chance makes them; beside density, while that is not known."""
    density, transitivity = (figures.get(key) for key in ("density", "transitivity"))
    if density is None or transitivity is None or math.isnan(density.value + transitivity.value):
        return "unknown"
    if transitivity.chance is not None:
        low, high = transitivity.chance
        return "above" if transitivity.value > high else "below" if transitivity.value < low else "inside"
    gap = transitivity.value - density.value
    return "clustered" if transitivity.value > 2 * density.value and gap > _NEAR else "even"


def _profile_kind(figures: Mapping[str, Figure]) -> str:
    """Which is more concentrated, ties or bridging; ``even`` when within ten percentage points."""
    ties = max((figures[key].value for key in CENTRALIZATION[:3] if key in figures), default=math.nan)
    bridging = (
        figures["centralization_betweenness"].value if "centralization_betweenness" in figures else math.nan
    )
    if math.isnan(ties) or math.isnan(bridging):
        return "unknown"
    if abs(ties - bridging) < _NEAR:
        return "even"
    return "ties" if ties > bridging else "bridging"


def share_bars(
    figures: Mapping[str, Figure], keys: Sequence[str], texts: Texts, title: str, subtitle: str
) -> alt.LayerChart:
    """One horizontal bar per figure, 0 to 100 %.

    A figure's chance band is a grey band behind its bar, its range a thin line on it; a figure that
    is undefined or withheld keeps its row and shows "–". Figures that the view does not have are left out.
    """
    rows = _rows(figures, keys, texts)
    names = rows["name"].tolist()
    y = alt.Y("name:N", sort=names, axis=name_axis())
    base = alt.Chart(rows)
    scale = alt.Scale(domain=[0, 1.12], nice=False)
    track = base.mark_bar(height=14, color="#F0F2F5").encode(
        y=y, x=alt.X("zero:Q", scale=scale, axis=share_axis(texts)), x2="one:Q"
    )
    chance = base.mark_bar(height=26, color=GREY, opacity=0.55).encode(
        y=y, x=alt.X("chance_low:Q", scale=scale), x2="chance_high:Q"
    )
    bars = base.mark_bar(height=14, color=ACCENT).encode(
        y=y,
        x=alt.X("value:Q", scale=scale),
        tooltip=[
            alt.Tooltip("name:N", title=texts("charts-figure")),
            alt.Tooltip("shown:N", title=texts("charts-value")),
        ],
    )
    ranges = base.mark_rule(color=INK, strokeWidth=2).encode(y=y, x=alt.X("low:Q", scale=scale), x2="high:Q")
    zero = (
        alt.Chart(pd.DataFrame({"zero": [0]})).mark_rule(color=MUTED).encode(x=alt.X("zero:Q", scale=scale))
    )
    labels = base.mark_text(align="left", dx=8, fontWeight=600).encode(
        y=y, x=alt.X("label_at:Q", scale=scale), text="shown:N"
    )
    return finished(layered(track, chance, bars, ranges, zero, labels), title, subtitle, alt.Step(38))


def _rows(figures: Mapping[str, Figure], keys: Sequence[str], texts: Texts) -> pd.DataFrame:
    """One row per figure that this view has."""
    kept = [(key, figures[key]) for key in keys if key in figures]
    rows = pd.DataFrame(
        {
            "value": [figure.value for _, figure in kept],
            "shown": [measure_value(key, figure.value, texts) for key, figure in kept],
            "zero": 0.0,
            "one": 1.0,
        }
    )
    rows.insert(0, "name", distinct([measure_name(key, texts) for key, _ in kept]))
    for end, column in enumerate(("low", "high")):
        rows[column] = [figure.range[end] if figure.range else math.nan for _, figure in kept]
        rows[f"chance_{column}"] = [figure.chance[end] if figure.chance else math.nan for _, figure in kept]
    rows["label_at"] = rows[["value", "high"]].max(axis=1).fillna(0)
    rows.loc[rows["value"].isna(), "shown"] = UNDEFINED
    return rows
