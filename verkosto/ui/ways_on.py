"""Where the open survey leads: the pages that have something to show of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

import streamlit as st

from verkosto.analysis import Analysis
from verkosto.content.instruments import instruments
from verkosto.model import Survey
from verkosto.ui.choices import wave_choice
from verkosto.ui.opening import MAP, QUESTIONNAIRE, STRUCTURE
from verkosto.ui.session import current_texts

INSTRUMENTS: Final = {
    "trust": ("trust_importance", "trust_factors", "trust_dimensions", "pulse"),
    "typology": ("typology", "intentional", "structure", "hnm", "modes", "governance"),
    "six_d": ("six_d", "expertise"),
}
"""The page → the instruments whose answers it shows."""


@dataclass(frozen=True)
class WayOn:
    """A page that has something to show: its name, its script, the text key of the way there, its icon."""

    page: str
    script: str
    text_key: str
    icon: str


_TIES: Final = (
    WayOn("map", MAP, "ways-map", ":material/hub:"),
    WayOn("structure", STRUCTURE, "ways-structure", ":material/analytics:"),
    WayOn("bridges", "pages/picture/bridges.py", "ways-bridges", ":material/conversion_path:"),
    WayOn("groups", "pages/picture/groups.py", "ways-groups", ":material/workspaces:"),
    WayOn("coverage", "pages/data/coverage.py", "ways-coverage", ":material/how_to_reg:"),
)
_RATINGS: Final = (
    WayOn("trust", "pages/picture/trust.py", "ways-trust", ":material/handshake:"),
    WayOn("typology", "pages/agreement/typology.py", "ways-typology", ":material/category:"),
    WayOn("six_d", "pages/evaluation/six_d.py", "ways-six_d", ":material/rate_review:"),
    WayOn("reflection", "pages/evaluation/reflection.py", "ways-reflection", ":material/forum:"),
)


def ways_on(survey: Survey) -> tuple[WayOn, ...]:
    """The pages of ties where ties were asked, and those of what anybody rated or wrote, in any wave."""
    rated = set(survey.ratings["item"])
    asked = {
        page: {item.id for instrument in instruments() if instrument.key in keys for item in instrument.items}
        for page, keys in INSTRUMENTS.items()
    }
    asked["six_d"] |= {item.key for item in survey.own_items}
    found = {page for page, items in asked.items() if items & rated}
    if not survey.trust_reports.empty:
        found.add("trust")
    if not survey.open_answers.empty:
        found.add("reflection")
    ties = _TIES if survey.relations else ()
    return (*ties, *(way for way in _RATINGS if way.page in found))


def show_ways(ways: tuple[WayOn, ...]) -> None:
    """A link for each way."""
    texts = current_texts()
    for way in ways:
        st.page_link(way.script, label=texts(way.text_key), icon=way.icon)


def go_on(survey: Survey, *, left_out: bool) -> None:
    """A button for the main page of each kind of answer, the first of them the usual way on.

    Parameters
    ----------
    survey : Survey
    left_out : bool
        Whether rows were left out: the visitor then goes on without them.
    """
    texts = current_texts()
    deeper = _TIES[1:]
    ways = [way for way in ways_on(survey) if way not in deeper]
    for number, way in enumerate(ways):
        first = number == 0
        label = texts("mapping-go-on" if first and left_out else way.text_key)
        kind: Literal["primary", "secondary"] = "primary" if first else "secondary"
        if st.button(label, key=f"to_{way.page}", type=kind, icon=way.icon):
            st.switch_page(way.script)


def no_ties(analysis: Analysis) -> None:
    """Why a page of ties is empty, the choice of another wave, and the ways to what there is."""
    texts = current_texts()
    asked_sometimes = bool(analysis.survey.relations)
    wave_choice(analysis)
    st.info(texts("ways-no-ties-wave" if asked_sometimes else "ways-no-ties"), icon=":material/info:")
    st.markdown(texts("ways-no-ties-about"))
    with st.container(border=True, width=640):
        st.subheader(texts("ways-heading"), anchor=False)
        show_ways(tuple(way for way in ways_on(analysis.survey) if way not in _TIES))
        st.page_link(QUESTIONNAIRE, label=texts("ways-ask"), icon=":material/edit_note:")
