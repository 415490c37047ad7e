"""What is looked at: the relation, the view and the wave, the same on every page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import streamlit as st

from verkosto.analysis import Analysis
from verkosto.model import View
from verkosto.text import escape_markdown
from verkosto.text.names import relation_name
from verkosto.ui.session import current_texts

_SIDE_BY_SIDE: Final = 60
"""Most characters of all options together that are set side by side; longer ones become a list."""


def relation_choice(analysis: Analysis) -> str:
    """The key of the relation to look at; a choice is offered only when there are several."""
    texts = current_texts()
    labels = {relation.key: relation_name(texts, relation) for relation in analysis.relations}
    return _choice("relation", list(labels), labels.__getitem__)


def view_choice(analysis: Analysis, relation: str) -> View:
    """The view of that relation; a choice is offered only when there are several."""
    texts = current_texts()
    options = [view.value for view in analysis.views(relation)]
    chosen = _choice("view", options, lambda view: texts(f"view-{view}"), texts("frame-view-help"))
    return View(chosen)


def wave_choice(analysis: Analysis) -> str | None:
    """The wave to look at, ``None`` when there is only one.

    A click changes :func:`~verkosto.ui.session.current_analysis` from the next rerun on, which the
    click itself starts: the analysis that a page holds is always that of the chosen wave.
    """
    waves = analysis.survey.waves
    if len(waves) < 2:
        return None
    return _choice("wave", list(waves), str, default=waves[-1])


def remember(key: str, options: Sequence[str], default: str | None = None) -> None:
    """Hand a widget its remembered value before it is drawn, or the default where that is not an option.

    Also when nothing changes: on a page opened for the first time the browser would otherwise draw the
    widget as if nothing were chosen, while the script goes on with the remembered value.
    """
    known = st.session_state.get(key)
    st.session_state[key] = known if known in options else default or options[0]


def _choice(
    key: str,
    options: Sequence[str],
    label: Callable[[str], str],
    help_text: str | None = None,
    default: str | None = None,
) -> str:
    """One of the options, kept over pages; one that this survey does not have becomes the default."""
    remember(key, options, default)
    if len(options) == 1:
        return options[0]
    heading = current_texts()(f"frame-{key}")
    if sum(len(label(option)) for option in options) <= _SIDE_BY_SIDE:
        # Its labels are Markdown; those of a list are plain text.
        chosen = st.segmented_control(
            heading,
            options,
            key=key,
            required=True,
            format_func=lambda option: escape_markdown(label(option)),
            help=help_text,
            persist_state="session",
            wrap=True,
        )
    else:
        chosen = st.selectbox(
            heading, options, key=key, format_func=label, help=help_text, persist_state="session"
        )
    # What a browser sends need not be what it was offered.
    return chosen if chosen is not None and chosen in options else default or options[0]
