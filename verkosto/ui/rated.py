"""What the pages of ratings share: their head, what stands there without answers, words of scales."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import pandas as pd
import streamlit as st

from verkosto.analysis import Analysis
from verkosto.charts.answer_bars import Bar, answer_bars
from verkosto.content import table
from verkosto.content.instruments import items as known_items
from verkosto.instruments.gates import LEAST
from verkosto.text import escape_markdown
from verkosto.ui.choices import wave_choice
from verkosto.ui.frame import page_head
from verkosto.ui.kept import kept
from verkosto.ui.opening import QUESTIONNAIRE
from verkosto.ui.session import current_analysis, current_texts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from verkosto.instruments.distribution import Distribution
    from verkosto.text import Texts


def rated_head(heading_key: str, analysis: Analysis) -> None:
    """The page's heading, the wave and its choice; where anybody rated at all, how many, and the least n."""
    texts = current_texts()
    page_head(heading_key, analysis)
    wave_choice(analysis)
    if analysis.survey.ratings.empty:
        return
    told = texts("rated-respondents", n=analysis.scores.respondents)
    st.caption(f"{told} {texts('rated-gate', least=LEAST)}")


def section(key: str, heading: str, how: str, sources: Sequence[str]) -> None:
    """A section's heading with "how is this computed" and its sources beside it.

    Parameters
    ----------
    key : str
        Tells the section from others.
    heading, how : str
        In the visitor's language; ``how`` as Markdown.
    sources : sequence of str
        Keys of ``content/sources.toml``.
    """
    texts = current_texts()
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.subheader(heading, anchor=False, width="content")
        with st.popover(texts("structure-how"), type="tertiary", icon=":material/help:", key=f"how_{key}"):
            st.markdown(how)
            st.caption(texts("rated-thresholds"))
            cited = " · ".join(escape_markdown(table("sources")[source]["citation"]) for source in sources)
            st.caption(texts("structure-source", source=cited))


def too_few(n: int, texts: Texts) -> None:
    """That too few answered, and how many are needed."""
    st.info(texts("rated-few", n=n, least=LEAST), icon=":material/lock:")


def no_answers(key: str) -> None:
    """What the page would tell (text ``key``) had the instrument been asked, and the way to ask it."""
    texts = current_texts()
    st.markdown(texts(key))
    st.page_link(QUESTIONNAIRE, label=texts("rated-ask"), icon=":material/edit_note:")


def scale_words(scale: str) -> tuple[str, ...]:
    """The words of a scale of ours in the visitor's language, from the lowest."""
    return tuple(table("answers")["scales"][scale]["words"][current_texts().language])


def item_label(item: str, texts: Texts) -> str:
    """An item as it is asked, after its short name where it has one; the file's own as the file says it."""
    known = known_items().get(item)
    if known is None:
        return item
    asked = known.text[texts.language]
    short = known.short.get(texts.language)
    return f"{short}: {asked}" if short else asked


def show_answer_bars(
    key: str, items: Mapping[str, Distribution], words: Sequence[str], title: str, subtitle: str
) -> None:
    """Diverging bars of items of ours or the file's own, labelled by their texts; the table folds away.

    Parameters
    ----------
    key : str
        Tells the chart from others of the page.
    items : mapping of str to Distribution
    words : sequence of str
        Of the scale, from the lowest.
    title, subtitle : str
    """
    texts = current_texts()
    analysis = current_analysis()
    if analysis is None:
        return
    bars = [Bar(item_label(item, texts), told) for item, told in items.items()]
    made = ("answers", key, tuple(words), title, texts.language)
    draw = partial(answer_bars, bars, words, title, subtitle, texts)
    spec: dict[str, Any] = kept(analysis, made, lambda: draw().to_dict())
    st.vega_lite_chart(spec=spec, theme=None, alt=title, key=f"bars_{key}")
    with st.expander(texts("rated-table"), icon=":material/table:"):
        st.dataframe(answer_table(bars, words, texts), hide_index=True, key=f"table_{key}")


def answer_table(bars: Sequence[Bar], words: Sequence[str], texts: Texts) -> pd.DataFrame:
    """The numbers behind the bars: a row per item; blank where too few answered."""
    rows = []
    for bar in bars:
        counts = bar.answers.counts or (None,) * len(words)
        unsure = bar.answers.dont_know if bar.answers.counts else None
        rows.append([bar.label, *counts, unsure, bar.answers.n])
    headings = [texts("rated-tooltip-label"), *words, texts("rated-column-unsure"), texts("rated-column-n")]
    return pd.DataFrame(rows, columns=headings).astype(dict.fromkeys(headings[1:], "Int64"))
