"""Trust between named actors, told of the whole network only: never by pair, never by actor."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from verkosto.charts.answer_bars import Bar, answer_bars
from verkosto.content.instruments import items
from verkosto.instruments.distribution import Distribution
from verkosto.network.measures.tie_trust import ONE
from verkosto.ui.rated import scale_words
from verkosto.ui.trust_parts import LIMITS, section, show_chart

if TYPE_CHECKING:
    from verkosto.analysis import Analysis
    from verkosto.network.measures.tie_trust import TieTrust
    from verkosto.text import Texts


def show_ties(analysis: Analysis, ties: TieTrust | None, texts: Texts) -> None:
    """Density, reciprocity and distribution; one sentence where it was not asked."""
    section("ties", ("reina1999",), texts, trusting=int(LIMITS["trusting"]))
    if ties is None:
        st.markdown(texts("trust-ties-not-asked"))
        return
    st.markdown(texts("trust-ties-lead"))
    if ties.withheld:
        key = "trust-ties-one-actor" if ties.withheld == ONE else "trust-ties-few"
        st.info(texts(key, n=ties.reports), icon=":material/lock:")
        return
    _show_cards(ties, texts)
    _show_bars(analysis, ties, texts)
    if ties.pairs_withheld:
        one = ties.pairs_withheld == ONE
        st.caption(texts("trust-ties-pairs-one-actor" if one else "trust-ties-pairs-few"))
    elif ties.differences:
        same, step, *more = ties.differences
        told = {"same": same, "one": step, "more": sum(more), "pairs": ties.pairs}
        st.markdown(texts("trust-ties-differences", **told))


def _show_cards(ties: TieTrust, texts: Texts) -> None:
    """The three shares, each with what it is a share of."""
    with st.grid(3, min_column_width=220, key="trust_ties"):
        with st.container(border=True, gap="xsmall", key="card_trust_density"):
            st.metric(texts("trust-ties-density"), texts.percent(ties.density))
            if ties.density_range is not None:
                low, high = ties.density_range
                st.caption(
                    texts(
                        "trust-ties-density-told",
                        low=texts.number(low * 100),
                        high=texts.percent(high),
                        reports=ties.reports,
                    )
                )
        if ties.pairs_withheld:
            return
        with st.container(border=True, gap="xsmall", key="card_trust_mutual"):
            st.metric(texts("trust-ties-reciprocity"), texts.percent(ties.reciprocity))
            st.caption(texts("trust-ties-pairs-note"))
        with st.container(border=True, gap="xsmall", key="card_trust_one_sided"):
            st.metric(texts("trust-ties-one-sided"), texts.percent(ties.one_sided))
            st.caption(texts("trust-ties-pairs", pairs=ties.pairs))


def _show_bars(analysis: Analysis, ties: TieTrust, texts: Texts) -> None:
    """How the ratings of each statement are spread."""
    bars = [
        Bar(items()[item].text[texts.language], Distribution(item, sum(counts), counts=counts))
        for item, counts in ties.counts.items()
    ]
    if not bars:
        return
    title = texts("trust-ties-title", share=texts.percent(ties.density))
    subtitle = texts("trust-ties-subtitle")
    drawn = partial(answer_bars, bars, scale_words("likert5"), title, subtitle, texts)
    show_chart(analysis, ("ties", texts.language), drawn, title)
