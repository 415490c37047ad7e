"""Trust in skills, in promises and in openness: three shares, never put together."""

from __future__ import annotations

from functools import partial
from math import isnan
from typing import TYPE_CHECKING

import streamlit as st

from verkosto.charts.trust_shares import Share, share_dots
from verkosto.instruments.gates import LEAST, SHARES_FROM
from verkosto.instruments.reliability import APART
from verkosto.ui.rated import scale_words, show_answer_bars, too_few
from verkosto.ui.shares import share_told
from verkosto.ui.trust_parts import LIMITS, section, show_chart

if TYPE_CHECKING:
    from verkosto.analysis import Analysis
    from verkosto.instruments.trust import Dimension, Reliability, Trust
    from verkosto.text import Texts


def show_dimensions(analysis: Analysis, trust: Trust, texts: Texts) -> None:
    """What each kind is in plain words, its share with interval, and its statements folded away."""
    items, answers = (int(LIMITS[name]) for name in ("dimension_items", "weakest_answers"))
    section("dimensions", ("reina1999", "wilson1927"), texts, items=items, answers=answers)
    dimensions = list(trust.dimensions.values())
    if not any(told.counts for one in dimensions for told in one.items.values()):
        too_few(max(one.n for one in dimensions), texts)
        return
    left, right = st.columns((2, 3), gap="medium")
    with left:
        _show_shares(analysis, trust, [one for one in dimensions if not one.withheld], texts)
    with right:
        for dimension in dimensions:
            _show_dimension(dimension, texts)


def _show_shares(analysis: Analysis, trust: Trust, shown: list[Dimension], texts: Texts) -> None:
    if not shown:
        return
    counted = max(one.n for one in shown) < SHARES_FROM
    if counted:
        title = texts("trust-dimensions-title-few")
    else:
        title = texts("trust-dimensions-title", dimension=trust.weakest or "none")
    rows = [
        Share(
            texts(f"trust-dimension-{one.key}"),
            one.share,
            share_told(round(one.share * one.n), one.n, texts),
            None if one.n < SHARES_FROM else one.range,
            below=one.key == trust.weakest,
        )
        for one in shown
    ]
    subtitle = texts("trust-dimensions-subtitle", counted=str(counted).lower())
    drawn = partial(share_dots, rows, title, subtitle, texts)
    show_chart(analysis, ("dimensions", texts.language), drawn, title)


def _show_dimension(dimension: Dimension, texts: Texts) -> None:
    """One kind of trust: what it means, and what stands behind its share."""
    name = texts(f"trust-dimension-{dimension.key}")
    said = {part: texts(f"trust-dimension-{dimension.key}-{part}") for part in ("term", "means")}
    if share := _interval(dimension, texts):
        st.markdown(texts("trust-dimension-told", name=name, share=share, **said))
    else:
        st.markdown(texts("trust-dimension-meant", name=name, **said))
    if dimension.withheld == APART:
        st.caption(texts("trust-dimension-scattered" if dimension.reliability else "trust-dimension-part"))
    elif dimension.withheld:
        st.caption(texts("trust-dimension-few", dimension=name, n=dimension.n, least=LEAST))
    with st.expander(texts("trust-dimension-items", dimension=name), icon=":material/list:"):
        show_answer_bars(
            f"trust_{dimension.key}",
            dict(dimension.items),
            scale_words("likert5"),
            texts("trust-dimension-items-title", dimension=name),
            texts("trust-realised-subtitle"),
        )
        if dimension.reliability is not None:
            _show_reliability(dimension.reliability, texts)


def _interval(dimension: Dimension, texts: Texts) -> str:
    """``58 % (21/36, 95 % interval 42–73 %)``; ``4/7``; empty where there is no share."""
    if isnan(dimension.share) or dimension.range is None:
        return ""
    positive = round(dimension.share * dimension.n)
    if dimension.n < SHARES_FROM:
        return share_told(positive, dimension.n, texts)
    low, high = dimension.range
    return texts(
        "trust-interval",
        share=texts.percent(dimension.share),
        positive=positive,
        n=dimension.n,
        low=texts.number(low * 100),
        high=texts.percent(high),
    )


def _show_reliability(reliability: Reliability, texts: Texts) -> None:
    """How far the statements hang together; coefficients only from thirty answers on."""
    if isnan(reliability.mean_r):
        return
    st.caption(texts("trust-reliability", r=texts.number(reliability.mean_r, 2)))
    if reliability.range is not None and not isnan(reliability.alpha):
        low, high = reliability.range
        st.caption(
            texts(
                "trust-reliability-alpha",
                alpha=texts.number(reliability.alpha, 2),
                low=texts.number(low, 2),
                high=texts.number(high, 2),
                omega=texts.number(reliability.omega, 2),
            )
        )
