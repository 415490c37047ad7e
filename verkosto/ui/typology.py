"""The typology page: six lenses, each a verdict in a few words that opens its section."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.ui.rated import no_answers
from verkosto.ui.typology_four import show_four, show_hint_tables
from verkosto.ui.typology_governance import show_governance
from verkosto.ui.typology_lenses import show_mechanism, show_meetings, show_tightness
from verkosto.ui.typology_modes import show_modes
from verkosto.ui.typology_words import LENSES, checked_types, verdict_in_words

if TYPE_CHECKING:
    from verkosto.analysis import Analysis
    from verkosto.text import Texts

LENS: Final = "verkosto:lens"


def chosen_lens() -> str:
    """The lens that is open."""
    lens = st.session_state.get(LENS)
    return lens if lens in LENSES else LENSES[0]


def _open(lens: str) -> None:
    st.session_state[LENS] = lens


def show_strip(analysis: Analysis, texts: Texts) -> None:
    """The verdict of every lens on a card that opens its section."""
    now = chosen_lens()
    with st.grid(3, min_column_width=155, row_height="content", key="lenses"):
        for lens in LENSES:
            _card(lens, analysis, texts, here=lens == now)
    st.caption(texts("typology-new"))


def _card(lens: str, analysis: Analysis, texts: Texts, *, here: bool) -> None:
    told = verdict_in_words(lens, analysis, texts)
    with st.container(border=True, gap="xsmall", height="stretch"):
        st.caption(texts(f"typology-lens-{lens}"))
        st.markdown(f"**{told.words}**" if told.known else f":gray[{told.words}]")
        if told.note:
            st.caption(told.note)
        st.button(
            texts("typology-opened" if here else "typology-open"),
            key=f"lens_{lens}",
            type="tertiary",
            icon=":material/keyboard_arrow_down:" if here else ":material/arrow_forward:",
            on_click=_open,
            args=(lens,),
        )  # the open one is not disabled: the keyboard would lose its place


def show_lens(lens: str, analysis: Analysis, texts: Texts) -> None:
    """The section of a lens."""
    show = {
        "four": show_four,
        "tightness": show_tightness,
        "meetings": show_meetings,
        "mechanism": show_mechanism,
        "modes": show_modes,
        "governance": show_governance,
    }[lens]
    with st.container(key=f"typology_{lens}"):
        st.header(texts(f"typology-question-{lens}"), anchor=False, divider="gray")
        show(analysis, texts)


def show_hints(analysis: Analysis, texts: Texts) -> None:
    """What can be said when nobody rated in this wave: hints of the structure, and how to ask."""
    survey = analysis.survey
    rated = set(survey.ratings["wave"])
    if rated:
        listed = ", ".join(wave for wave in survey.waves if wave in rated)
        st.info(texts.markdown("typology-other-wave", wave=analysis.wave, rated=listed))
    else:
        no_answers("typology-no-answers")
    st.subheader(texts("typology-hints-heading"), anchor=False)
    checks = checked_types(analysis)
    if checks.reason:
        st.info(texts(f"typology-reason-{checks.reason}"))
        return
    st.markdown(texts("typology-hints"))
    show_hint_tables(checks, texts)
    st.subheader(texts("typology-lens-tightness"), anchor=False)
    show_tightness(analysis, texts, asking=False)
