"""Ways of working: the statements first, then strong and weak ones against each other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.charts.quadrant import Corners, Place, quadrant
from verkosto.charts.type_bars import told_score
from verkosto.instruments.gates import FEW
from verkosto.ui.rated import no_answers, scale_words, show_answer_bars, too_few
from verkosto.ui.typology_parts import (
    say_apart,
    say_covered,
    show_change,
    show_chart,
    show_how,
    show_withheld,
    some_shown,
)
from verkosto.ui.typology_words import level, modes_edges

if TYPE_CHECKING:
    import altair as alt

    from verkosto.analysis import Analysis
    from verkosto.instruments.index import Modes
    from verkosto.text import Texts

_FULL: Final = 100.0


def show_modes(analysis: Analysis, texts: Texts) -> None:
    """Items first, then strong and weak ways of working against each other."""
    both = analysis.scores.modes
    if both is None:
        no_answers("typology-ask-modes")
        return
    asked = {**both.strong.items, **both.weak.items}
    if both.strong.withheld == both.weak.withheld == FEW and not some_shown(asked):
        too_few(max(both.strong.n, both.weak.n), texts)
        return
    st.markdown(texts("typology-modes-items-first"))
    for column, key, index in zip(
        st.columns(2, gap="large"), ("strong", "weak"), (both.strong, both.weak), strict=True
    ):
        with column:
            if index.withheld:
                show_withheld(index.n, index.withheld, texts)
            if not some_shown(index.items):
                continue
            title, subtitle = texts(f"typology-{key}-title"), texts(f"typology-{key}-subtitle")
            show_answer_bars(f"modes_{key}", dict(index.items), scale_words("likert5"), title, subtitle)
            say_covered(index.items, texts)
            if index.apart:
                say_apart(index, texts)
    if both.strong.withheld or both.weak.withheld:
        show_how("modes", texts)
        return
    left, right = st.columns([3, 2], gap="large")
    with left:
        show_chart(analysis, "modes", texts, partial(_modes_chart, both, texts))
    with right:
        st.markdown(texts("typology-modes-both"))
        show_change([_modes_change(both, texts)], texts)
        show_how("modes", texts)


def _modes_chart(both: Modes, texts: Texts) -> alt.LayerChart:
    places = [
        Place(texts(f"typology-axis-{key}"), index.value, modes_edges(), _FULL, index.range)
        for key, index in (("strong", both.strong), ("weak", both.weak))
    ]
    corners = Corners(
        texts("typology-corner-modes-neither"),
        texts("typology-corner-modes-weak"),
        texts("typology-corner-modes-strong"),
        texts("typology-corner-modes-both"),
    )
    title = texts("typology-modes-title", strong=level(both.strong), weak=level(both.weak))
    n = min(both.strong.n, both.weak.n)
    return quadrant(places[0], places[1], corners, texts, title, texts("typology-modes-subtitle", n=n))


def _modes_change(both: Modes, texts: Texts) -> str:
    low, high = modes_edges()
    return texts(
        "typology-change-modes",
        strong=told_score(both.strong.value, both.strong.range, texts),
        weak=told_score(both.weak.value, both.weak.range, texts),
        low=texts.number(low),
        high=texts.number(high),
    )
