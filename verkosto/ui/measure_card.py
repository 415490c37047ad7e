"""A figure on a card, with everything that belongs beside it one click away."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import streamlit as st

from verkosto.charts.figures import measure, measure_name, measure_value
from verkosto.content import table
from verkosto.text import escape_markdown
from verkosto.ui.methods import show_formula

if TYPE_CHECKING:
    from verkosto.model import Coverage, Figure
    from verkosto.network.measure import Level
    from verkosto.text import Texts


def measure_card(
    key: str,
    figure: Figure,
    coverage: Coverage,
    texts: Texts,
    beside: tuple[str, Figure] | None = None,
    similar: tuple[float, float] | None = None,
) -> None:
    """One figure large, a companion in words under it, and "how is this computed".

    Parameters
    ----------
    key : str
        A whole-network measure.
    figure : Figure
    coverage : Coverage
        For n and the response rate in the explanation.
    texts : Texts
    beside : (str, Figure), optional
        A second measure that the first should not be read without.
    similar : (float, float), optional
        The vertex bootstrap's ends.
    """
    with st.container(border=True, height="stretch", gap="xsmall", key=f"card_{key}"):
        st.metric(measure_name(key, texts), measure_value(key, figure.value, texts))
        if beside is not None:
            st.caption(reading(*beside, texts))
        elif math.isnan(figure.value):
            st.caption(why_not(key, figure, texts))
        for line in around(key, figure, texts):
            st.caption(line)
        st.space("stretch")
        with st.popover(texts("structure-how"), type="tertiary", icon=":material/help:", key=f"how_{key}"):
            explain(key, figure, coverage, texts, similar=similar)
            if beside is not None:
                st.divider()
                explain(*beside, coverage, texts)


def around(key: str, figure: Figure, texts: Texts, level: Level = "network") -> list[str]:
    """What stands around a figure: where missing answers may move it, and what chance would give."""
    spans = {"range": figure.range, "chance": figure.chance}
    return [
        texts(f"structure-{name}", **_ends(key, span, texts, level))
        for name, span in spans.items()
        if span is not None and not math.isnan(span[0])
    ]


def _ends(key: str, span: tuple[float, float], texts: Texts, level: Level) -> dict[str, str]:
    low, high = (measure_value(key, end, texts, level) for end in span)
    return {"low": low, "high": high, "same": str(low == high).lower()}


def reading(key: str, figure: Figure, texts: Texts) -> str:
    """The figure as a sentence; the reason where there is none."""
    if math.isnan(figure.value):
        return why_not(key, figure, texts)
    return texts(f"{measure(key).text_key}-reading", value=measure_value(key, figure.value, texts))


def why_not(key: str, figure: Figure, texts: Texts) -> str:
    """Why the figure is undefined or withheld."""
    if figure.withheld:
        return texts(f"withheld-{figure.withheld}")
    return texts(f"{measure(key).text_key}-undefined")


def explain(
    key: str,
    figure: Figure | None,
    coverage: Coverage,
    texts: Texts,
    level: Level = "network",
    similar: tuple[float, float] | None = None,
) -> None:
    """Definition, formula, range, n and source of a measure; the reason where its value is missing.

    ``similar`` are the ends between which the figure would lie had a similar set of actors been here.
    """
    known = measure(key, level)
    stem = known.text_key
    st.markdown(f"**{texts(f'{stem}-name')}** · {texts(f'{stem}-term')}")
    st.markdown(texts(f"{stem}-what"))
    show_formula(texts, known)
    if figure is not None and math.isnan(figure.value):
        st.markdown(texts("structure-why-not", reason=why_not(key, figure, texts)))
    if figure is not None:
        _explain_around(key, figure, texts, level, similar)
    st.caption(texts("structure-scale", range=texts(f"{stem}-range")))
    st.caption(
        texts(
            "structure-n",
            members=coverage.members,
            respondents=coverage.respondents,
            rate=texts.percent(coverage.response_rate),
        )
    )
    sources = " · ".join(escape_markdown(table("sources")[source]["citation"]) for source in known.sources)
    st.caption(texts("structure-source", source=sources))


def _explain_around(
    key: str, figure: Figure, texts: Texts, level: Level, similar: tuple[float, float] | None
) -> None:
    """The spans around a figure, each with what it means."""
    spans = {"range": figure.range, "chance": figure.chance, "similar": similar}
    for name, span in spans.items():
        if span is not None and not math.isnan(span[0]):
            told = texts(f"structure-{name}", **_ends(key, span, texts, level))
            st.markdown(f"**{told}** {texts(f'structure-{name}-what')}")
