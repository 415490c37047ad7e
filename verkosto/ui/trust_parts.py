"""What the sections of the trust page share: their headings, limits, names and charts."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TYPE_CHECKING, Any, Final

import streamlit as st

from verkosto.content import table
from verkosto.content.instruments import items
from verkosto.instruments.trust import IMPORTANCE
from verkosto.ui import rated
from verkosto.ui.kept import kept

if TYPE_CHECKING:
    import altair as alt

    from verkosto.analysis import Analysis
    from verkosto.text import Texts

LIMITS: Final[dict[str, float]] = {
    name: entry["value"]
    for section in ("trust", "tie_trust")
    for name, entry in table("thresholds")[section].items()
}
"""Thresholds of trust and of trust in ties, by name."""


def section(name: str, sources: Sequence[str], texts: Texts, **values: object) -> None:
    """A section of this page: its heading, and how it is computed."""
    heading, how = texts(f"trust-{name}-heading"), texts(f"trust-how-{name}", **values)
    rated.section(f"trust_{name}", heading, how, sources)


def show_chart(
    analysis: Analysis, key: Hashable, make: Callable[[], alt.LayerChart], alternative: str
) -> None:
    """A chart whose specification is made once for this wave and language."""
    spec: dict[str, Any] = kept(analysis, ("trust", key), lambda: make().to_dict())
    st.vega_lite_chart(spec=spec, theme=None, alt=alternative)


def factor_name(item: str, texts: Texts) -> str:
    """A factor of trust as the question of importance names it."""
    return next(option.text[texts.language] for option in items()[IMPORTANCE].options if option.key == item)
