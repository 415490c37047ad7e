"""The six Ds by what respondents said of themselves: group beside group, and what chance alone gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from math import isnan
from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.charts.answer_bars import Bar, answer_bars
from verkosto.instruments.groups import SURE
from verkosto.instruments.six_d import SIX
from verkosto.text import escape_markdown
from verkosto.ui.choices import remember
from verkosto.ui.rated import scale_words
from verkosto.ui.shares import of
from verkosto.ui.six_d_parts import section, short_name, show_chart, show_numbers

if TYPE_CHECKING:
    import altair as alt

    from verkosto.analysis import Analysis
    from verkosto.instruments.groups import GroupedItems, GroupShown
    from verkosto.text import Texts

_ATTRIBUTE: Final = "six_d_attribute"


def show_groups(analysis: Analysis, texts: Texts) -> None:
    """The groups of one attribute; groups with too few answers are named, without their sizes."""
    scores = analysis.scores
    found: Mapping[str, GroupedItems] = scores.grouped("six_d")
    if not found:
        return
    section("groups", ("vargha2000", "holm1979", "hundepool2012"), texts, p=texts.number(SURE, 2))
    told = found[_attribute(list(found), texts)]
    if told.hidden:
        st.caption(texts.markdown("six_d-groups-hidden", groups=", ".join(told.hidden)))
    if not told.shown:
        return
    differing = [one for one in told.shown if one.differs]
    if differing:
        st.markdown("\n".join(f"- {_differs(one, texts)}" for one in differing))
    else:
        st.markdown(texts("six_d-groups-alike"))
    apart = [item for item in SIX if any(one.item == item for one in differing)]
    _show_items(analysis, told, apart, texts)
    alike = [item for item in SIX if item not in apart]
    if alike:
        more = texts("six_d-groups-more", some=str(bool(apart)).lower())
        with st.expander(more, icon=":material/bar_chart:"):
            _show_items(analysis, told, alike, texts)
    _show_table(told, texts)


def _show_items(analysis: Analysis, told: GroupedItems, asked: Sequence[str], texts: Texts) -> None:
    """A small picture of each of these Ds, the groups under one another."""
    if not asked:
        return
    with st.grid(2, min_column_width=300, gap="medium", row_height="content", key=f"groups_{asked[0]}"):
        for item in asked:
            mine = [one for one in told.shown if one.item == item]
            if any(not one.own.withheld for one in mine):
                draw = partial(_bars, mine, texts)
                with st.container():
                    show_chart(analysis, ("groups", told.attribute, item), texts, draw)
                    _name_withheld(mine, texts)


def _attribute(options: list[str], texts: Texts) -> str:
    """The attribute to look at; a choice is offered only when there are several."""
    remember(_ATTRIBUTE, options)
    if len(options) == 1:
        st.markdown(f"**{escape_markdown(options[0])}**")
        return options[0]
    chosen = st.selectbox(texts("six_d-groups-choice"), options, key=_ATTRIBUTE, persist_state="session")
    return chosen if chosen in options else options[0]


def _bars(mine: Sequence[GroupShown], texts: Texts) -> alt.LayerChart:
    """The groups of one D; all others together where only one group may be shown."""
    shown = [one for one in mine if not one.own.withheld]
    bars = [Bar(one.group, one.own) for one in shown]
    if len(shown) == 1 and shown[0].rest is not None:
        bars.append(Bar(texts("six_d-groups-rest"), shown[0].rest))
    differs = str(any(one.differs for one in shown)).lower()
    title = texts("six_d-groups-title", item=short_name(mine[0].item, texts), differs=differs)
    return answer_bars(bars, scale_words("six_d"), title, texts("six_d-groups-subtitle"), texts)


def _name_withheld(mine: Sequence[GroupShown], texts: Texts) -> None:
    withheld = [one.group for one in mine if one.own.withheld]
    if withheld:
        st.caption(texts.markdown("six_d-groups-hidden", groups=", ".join(withheld)))


def _differs(one: GroupShown, texts: Texts) -> str:
    """How often a member of the group answers higher than one of the others."""
    low, high = one.range or (one.superiority, one.superiority)
    return texts.markdown(
        "six_d-groups-differ",
        item=short_name(one.item, texts),
        group=one.group,
        often=texts.number(one.superiority * 100),
        higher=str(one.superiority > 1 / 2).lower(),
        low=texts.number(low * 100),
        high=texts.number(high * 100),
    )


def _show_table(told: GroupedItems, texts: Texts) -> None:
    rows = [
        {
            "item": short_name(one.item, texts),
            "group": one.group,
            "well": of(one.own.positive, one.own.n, texts),
            "rest": of(one.rest.positive, one.rest.n, texts) if one.rest else "",
            "superiority": None if isnan(one.superiority) else 100 * one.superiority,
            "low": 100 * one.range[0] if one.range else None,
            "high": 100 * one.range[1] if one.range else None,
            "p": None if isnan(one.p) else one.p,
        }
        for one in told.shown
        if not one.own.withheld
    ]
    show_numbers(
        "groups", rows, {"superiority": "%.0f %%", "low": "%.0f %%", "high": "%.0f %%", "p": "%.3f"}, texts
    )
