"""What the sections of the trust page share: shares in words, charts, "how is this computed"."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from math import isnan
from typing import TYPE_CHECKING, Any, Final

import streamlit as st

from verkosto.charts.trust_shares import Share
from verkosto.content import table
from verkosto.content.instruments import items
from verkosto.instruments.gates import LEAST, SHARES_FROM
from verkosto.instruments.trust import IMPORTANCE
from verkosto.text import escape_markdown
from verkosto.ui.kept import kept

if TYPE_CHECKING:
    import altair as alt

    from verkosto.analysis import Analysis
    from verkosto.instruments.distribution import Distribution
    from verkosto.text import Texts

LIMITS: Final[dict[str, float]] = {
    name: entry["value"]
    for section in ("trust", "tie_trust")
    for name, entry in table("thresholds")[section].items()
}
"""Thresholds of trust and of trust in ties, by name."""


def section(name: str, sources: Sequence[str], texts: Texts, **values: object) -> None:
    """A section's heading with "how is this computed" beside it."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.subheader(texts(f"trust-{name}-heading"), anchor=False, width="content")
        with st.popover(
            texts("structure-how"), type="tertiary", icon=":material/help:", key=f"how_trust_{name}"
        ):
            st.markdown(texts(f"trust-how-{name}", **values))
            st.caption(texts("trust-how-thresholds"))
            cited = " · ".join(escape_markdown(table("sources")[source]["citation"]) for source in sources)
            st.caption(texts("structure-source", source=cited))


def too_few(n: int, texts: Texts) -> None:
    """That a section has too few answers, and how many are needed."""
    st.info(texts("trust-few", n=n, least=LEAST), icon=":material/lock:")


def show_chart(
    analysis: Analysis, key: Hashable, make: Callable[[], alt.LayerChart], alternative: str
) -> None:
    """A chart whose specification is made once for this wave and language."""
    spec: dict[str, Any] = kept(analysis, ("trust", key), lambda: make().to_dict())
    st.vega_lite_chart(spec=spec, theme=None, alt=alternative)


def factor_name(item: str, texts: Texts) -> str:
    """A factor of trust as the question of importance names it."""
    return next(option.text[texts.language] for option in items()[IMPORTANCE].options if option.key == item)


def share_told(positive: int, n: int, texts: Texts) -> str:
    """``69 %``; below eight answers ``4/7``."""
    if n < SHARES_FROM:
        return texts("trust-count", positive=positive, n=n)
    return texts.percent(positive / n)


def of(positive: int, n: int, texts: Texts) -> str:
    """``69 % (25/36)``; below eight answers ``4/7``."""
    told = texts("trust-count", positive=positive, n=n)
    return told if n < SHARES_FROM else f"{texts.percent(positive / n)} ({told})"


def shared(told: Distribution, label: str, texts: Texts) -> Share:
    """How many agree, as a row of a chart of shares."""
    return Share(
        label,
        told.share_positive,
        share_told(told.positive, told.n, texts),
        told.range if told.n >= SHARES_FROM else None,
        below=told.below_half,
    )


def n_span(distributions: Sequence[Distribution]) -> str:
    """``34–36``; one number where everything was answered as often."""
    most, least = (pick(told.n for told in distributions) for pick in (max, min))
    return str(most) if most == least else f"{least}–{most}"


def points(difference: float, texts: Texts) -> str:
    """A difference of shares in percentage points, with its sign."""
    told = texts.number(difference * 100)
    return told if isnan(difference) or round(difference * 100) <= 0 else f"+{told}"
