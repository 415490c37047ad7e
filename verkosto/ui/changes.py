"""What the visitor wants read otherwise, and what became of it.

A widget only says what is wanted; the page reads, first of all it does, inside the boundary for errors. So
everything that the page then shows speaks of one and the same reading.
"""

from __future__ import annotations

from typing import Final

import streamlit as st

from verkosto.errors import NoNetwork, VerkostoError
from verkosto.survey import ReadingOptions
from verkosto.text import escape_markdown
from verkosto.text.receipt import error_text
from verkosto.ui.session import current_texts, forget_unmapped, opened, reread, unmapped

EDITOR: Final = "mapping_editor"
_WANTED: Final = "verkosto:wanted"
_REFUSED: Final = "verkosto:refused"


def current_options() -> ReadingOptions:
    """How the files that are looked at are read now."""
    at = unmapped() or opened()
    return at.options if at else ReadingOptions()


def want(options: ReadingOptions) -> None:
    """Have the files read like this in the next run; for callbacks."""
    st.session_state[_WANTED] = options


def take_changes() -> None:
    """Read anew what is wanted otherwise; why that cannot be is kept for :func:`show_refusal`."""
    wanted = st.session_state.pop(_WANTED, None)
    if wanted is None:
        return
    st.session_state.pop(_REFUSED, None)
    waited = unmapped() is not None
    try:
        with st.spinner(current_texts()("mapping-reading")):
            reread(wanted)
    except NoNetwork:  # the page says so, and the visitor goes on telling
        return
    except VerkostoError as problem:
        st.session_state[_REFUSED] = problem
        return
    if waited:
        st.session_state[EDITOR] = True


def discard() -> None:
    """Let go of what cannot be read so; for callbacks. The editor of the survey that is open stays open."""
    forget_unmapped()
    st.session_state.pop(_REFUSED, None)
    if opened() is not None:
        st.session_state[EDITOR] = True


def show_refusal() -> None:
    """Why the last change was not taken, if it was not."""
    problem = st.session_state.get(_REFUSED)
    if isinstance(problem, VerkostoError):
        texts = current_texts()
        reason = error_text(texts, problem)
        st.error(texts("mapping-refused", reason=escape_markdown(reason)), icon=":material/block:")
