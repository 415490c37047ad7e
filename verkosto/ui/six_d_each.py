"""Each D in words: the middle answers, how far people agree, and what they wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from verkosto.content.instruments import items
from verkosto.instruments.gates import LEAST, SHARES_FROM
from verkosto.text import escape_markdown
from verkosto.ui.rated import scale_words
from verkosto.ui.six_d_parts import middle_words, short_name

if TYPE_CHECKING:
    from verkosto.instruments.distribution import Distribution
    from verkosto.instruments.six_d import Comments, SixD
    from verkosto.text import Texts


def show_each(six: SixD, texts: Texts) -> None:
    """A card per D."""
    st.subheader(texts("six_d-each-heading"), anchor=False)
    with st.grid(2, min_column_width=300, row_height="content", key="six_d_each"):
        for one in six.items.values():
            with st.container(border=True, gap="small", height="stretch"):
                st.markdown(f"**{short_name(one.item, texts)}**")
                st.caption(items()[one.item].text[texts.language])
                _show_answers(one, texts)
                _show_comments(six.comments.get(one.item), texts)


def _show_answers(one: Distribution, texts: Texts) -> None:
    if one.withheld or one.range is None:
        st.markdown(texts("rated-few", n=one.n, least=LEAST))
        return
    told = [
        _share(one, texts),
        middle_words(one, scale_words("six_d"), texts),
        texts("six_d-agreement", agreement=one.agreement, split=str(one.polarised).lower()),
    ]
    st.markdown("\n".join(f"- {line}" for line in told))


def _share(one: Distribution, texts: Texts) -> str:
    """How many find that it works well: as a share with its interval, or as a count."""
    if one.n < SHARES_FROM or one.range is None:
        return texts("six_d-count", positive=one.positive, n=one.n)
    low, high = texts.number(one.range[0] * 100), texts.percent(one.range[1])
    share = texts.percent(one.share_positive)
    return texts("six_d-share", share=share, positive=one.positive, n=one.n, low=low, high=high)


def _show_comments(comments: Comments | None, texts: Texts) -> None:
    """What was written to a D, in random order and as text; nothing of few."""
    if comments is None:
        return
    if comments.withheld:
        st.caption(texts("six_d-comments-few", n=comments.n, least=LEAST))
        return
    with st.expander(texts("six_d-comments", n=len(comments.texts)), icon=":material/forum:"):
        st.caption(texts("six_d-comments-note"))
        st.markdown("\n".join(f"- {escape_markdown(written)}" for written in comments.texts))


def show_details(six: SixD, texts: Texts) -> None:
    """The figures behind the words, folded away; shares stay blank where counts are told."""
    rows = [
        {
            "item": short_name(one.item, texts),
            "n": one.n,
            "positive": one.positive,
            "share": None if one.n < SHARES_FROM else 100 * one.share_positive,
            "low": None if one.n < SHARES_FROM or one.range is None else 100 * one.range[0],
            "high": None if one.n < SHARES_FROM or one.range is None else 100 * one.range[1],
            "median": one.median,
            "consensus": one.consensus,
            "r_wg": one.r_wg,
        }
        for one in six.items.values()
        if not one.withheld
    ]
    if not rows:
        return
    frame = pd.DataFrame(rows)
    columns = {name: st.column_config.Column(texts(f"six_d-column-{name}")) for name in frame.columns}
    percent = {
        name: st.column_config.NumberColumn(texts(f"six_d-column-{name}"), format="%.0f %%")
        for name in ("share", "low", "high")
    }
    plain = {
        name: st.column_config.NumberColumn(texts(f"six_d-column-{name}"), format="%.2f")
        for name in ("consensus", "r_wg")
    }
    with st.expander(texts("six_d-details"), icon=":material/list:"):
        st.caption(texts("six_d-details-note"))
        st.dataframe(
            frame, hide_index=True, column_config=columns | percent | plain, alt=texts("six_d-details")
        )
