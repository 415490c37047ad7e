"""The file's own statements: how the answers are spread, in the file's words, and nothing concluded."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.charts.choice_bars import Picked, choice_bars
from verkosto.instruments.choices import Chosen
from verkosto.instruments.distribution import Distribution
from verkosto.instruments.gates import LEAST, SHARES_FROM
from verkosto.ui.rated import show_answer_bars
from verkosto.ui.six_d_parts import show_chart

if TYPE_CHECKING:
    import altair as alt

    from verkosto.analysis import Analysis
    from verkosto.text import Texts

_TOGETHER: Final = 12
"""Most bars in one chart."""


def show_own_statements(analysis: Analysis, texts: Texts) -> None:
    """Ordered answers as diverging bars, a chart per scale; others as plain bars, a chart per question."""
    own = analysis.scores.own
    if not own:
        return
    st.subheader(texts("six_d-own-heading"), anchor=False)
    st.markdown(texts("six_d-own-lead"))
    for number, (words, items) in enumerate(_by_scale(analysis).items()):
        _show_scale(number, words, items, texts)
    plain = [one for one in own.values() if isinstance(one, Chosen)]
    with st.grid(2, min_column_width=300, gap="medium", row_height="content", key="own_statements"):
        for one in plain:
            if not one.withheld:
                with st.container():
                    show_chart(analysis, ("own", one.item), texts, partial(_bars, one, texts))
    withheld = [one.item for one in plain if one.withheld]
    if withheld:
        st.caption(texts.markdown("six_d-own-few", names=", ".join(withheld), least=LEAST))


def _by_scale(analysis: Analysis) -> dict[tuple[str, ...], dict[str, Distribution]]:
    """Words → the statements answered with them, in file order."""
    words = {item.key: item.words for item in analysis.survey.own_items}
    scales: dict[tuple[str, ...], dict[str, Distribution]] = {}
    for item, one in analysis.scores.own.items():
        if isinstance(one, Distribution):
            scales.setdefault(words[item], {})[item] = one
    return scales


def _show_scale(number: int, words: tuple[str, ...], items: dict[str, Distribution], texts: Texts) -> None:
    names = list(items)
    for start in range(0, len(names), _TOGETHER):
        part = {name: items[name] for name in names[start : start + _TOGETHER]}
        title = texts("six_d-own-title", low=words[0], high=words[-1])
        show_answer_bars(f"own_{number}_{start}", part, words, title, texts("six_d-own-subtitle"))


def _bars(one: Chosen, texts: Texts) -> alt.LayerChart:
    picked = [Picked(word, count) for word, count in one.counts.items()]
    subtitle = texts("six_d-own-chosen-subtitle", n=one.n, unsure=one.dont_know)
    return choice_bars(picked, one.n, texts, one.item, subtitle, shares=one.n >= SHARES_FROM)
