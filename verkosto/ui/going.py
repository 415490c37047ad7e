"""From a finding to the picture that it speaks of: another page, opened at an element of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import streamlit as st

from verkosto.ui.navigation import SCRIPTS

_GOAL: Final = "verkosto:going_to"
_VISIT: Final = "verkosto:arrivals"

_arrive = st.components.v2.component(
    "verkosto_arrive", js=(Path(__file__).parent / "assets" / "arrive.js").read_text("utf-8")
)


def go_to(page: str, element: str, chosen: Mapping[str, object] | None = None) -> None:
    """Open a page at an element.

    Parameters
    ----------
    page : str
        Its name.
    element : str
        The key of a container or widget on it.
    chosen : mapping of str to object, optional
        What its controls are to show: key of a widget → value.
    """
    for key, value in (chosen or {}).items():
        if st.session_state.get(key) != value:  # a widget that this page has drawn may not be set
            st.session_state[key] = value
    st.session_state[_GOAL] = (page, element)
    st.session_state[_VISIT] = st.session_state.get(_VISIT, 0) + 1
    st.switch_page(SCRIPTS[page])


def arrive(page: str) -> None:
    """Scroll to the element that the visitor asked for, once; called after the page has run."""
    asked = st.session_state.get(_GOAL)
    if asked is None:
        return
    if asked[0] != page:
        del st.session_state[_GOAL]
        return
    _arrive(data={"element": asked[1], "visit": st.session_state[_VISIT]}, key="arrive")
