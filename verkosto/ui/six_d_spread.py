"""How the answers to the six Ds are spread, and how many find that each works well."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from verkosto.charts.trust_shares import share_dots
from verkosto.content import table
from verkosto.instruments.gates import SHARES_FROM
from verkosto.ui.rated import scale_words, show_answer_bars, too_few
from verkosto.ui.shares import n_span, shared
from verkosto.ui.six_d_parts import majorities, section, short_name, show_chart

if TYPE_CHECKING:
    from verkosto.analysis import Analysis
    from verkosto.instruments.distribution import Distribution
    from verkosto.instruments.six_d import SixD
    from verkosto.text import Texts


def show_spread(analysis: Analysis, six: SixD, texts: Texts) -> None:
    """Distribution first; beside it the shares with their intervals and whether there is an order."""
    limits = table("thresholds")
    section(
        "spread",
        ("jaaskelainen2010", "tastle2007", "eijk2001", "wilson1927", "james1984"),
        texts,
        least=SHARES_FROM,
        support=texts.percent(limits["lowest"]["support"]["value"]),
        agreed=texts.number(limits["agreement"]["agreed"]["value"], 2),
        partly=texts.number(limits["agreement"]["partly"]["value"], 2),
        split=texts.percent(limits["polarised"]["share"]["value"]),
        answers=int(limits["polarised"]["answers"]["value"]),
    )
    shown = [one for one in six.items.values() if not one.withheld]
    if not shown:
        too_few(max(one.n for one in six.items.values()), texts)
        return
    left, right = st.columns((3, 2), gap="medium")
    with left, st.container(key="six_d_spread"):
        subtitle = texts("six_d-spread-subtitle")
        show_answer_bars("six_d", six.items, scale_words("six_d"), _title(shown, texts), subtitle)
    with right, st.container(key="six_d_shares"):
        show_shares(analysis, six, shown, texts)


def _title(shown: list[Distribution], texts: Texts) -> str:
    if max(one.n for one in shown) < SHARES_FROM:
        return texts("six_d-title-few")
    above, below = majorities(shown)
    return texts("six_d-spread-title", above=above, below=below, n=len(shown))


def show_shares(analysis: Analysis, six: SixD, shown: list[Distribution], texts: Texts) -> None:
    """Shares that find it works well; the order of the six only where it can be told."""
    rows = [shared(one, short_name(one.item, texts), texts) for one in shown]
    if max(one.n for one in shown) < SHARES_FROM:
        title, subtitle = (
            texts("six_d-shares-title-few"),
            texts("six_d-shares-subtitle-few", least=SHARES_FROM),
        )
    else:
        lowest = six.told_lowest
        name = short_name(lowest, texts) if lowest else ""
        title = texts("six_d-order-title", known=str(bool(lowest)).lower(), name=name)
        subtitle = texts("six_d-shares-subtitle", n=n_span(shown), below=sum(one.below_half for one in shown))
    show_chart(analysis, "shares", texts, partial(share_dots, rows, title, subtitle, texts))
