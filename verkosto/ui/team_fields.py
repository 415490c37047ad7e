"""Fields of a canvas: each shows what is kept, and hands on what is written at once.

A widget forgets its value when its page is left, so the canvas keeps it. The value is handed back to the
widget only where the two differ: on every run it would wipe out what somebody is typing just then.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final, Literal, TypeVar

import streamlit as st

from verkosto.canvas.continuum import LONGEST
from verkosto.text import Texts

T = TypeVar("T")
_DAYS: Final = {"fi": "DD.MM.YYYY", "sv": "YYYY-MM-DD", "en": "DD/MM/YYYY"}


def start(key: str, value: T, otherwise: T) -> T:
    """What a widget begins with: what is kept.

    One that shows something else is handed what is kept, and then begins with ``otherwise``, for Streamlit
    takes a value from one place only. One that is new in the browser shows what it begins with.
    """
    if key in st.session_state and st.session_state[key] != value:
        st.session_state[key] = value
        return otherwise
    return value


def hold(key: str, value: object) -> None:
    """Hand a choice or a day what is kept, always: words change with the language, and nobody types there."""
    st.session_state[key] = value


def long_text(
    label: str,
    key: str,
    value: str,
    keep: Callable[[str], None],
    *,
    help_text: str | None = None,
    height: int | Literal["content"] = "content",
) -> None:
    """A text of several lines; its field grows with it unless it is given a height."""
    st.text_area(
        label,
        start(key, value, ""),
        key=key,
        height=height,
        max_chars=LONGEST,
        help=help_text,
        on_change=lambda: keep(str(st.session_state[key] or "")[:LONGEST]),
    )


def short_text(label: str, key: str, value: str, keep: Callable[[str], None]) -> None:
    """A text of one line."""
    st.text_input(
        label,
        start(key, value, ""),
        key=key,
        max_chars=LONGEST,
        on_change=lambda: keep(str(st.session_state[key] or "")[:LONGEST]),
    )


def day(label: str, key: str, value: str, keep: Callable[[str], None], texts: Texts) -> None:
    """A day or none, kept as ISO 8601 writes it."""
    hold(key, date.fromisoformat(value) if value else None)
    st.date_input(
        label,
        value=None,
        min_value=date.min,
        max_value=date.max,
        key=key,
        format=_DAYS[texts.language],
        on_change=lambda: keep(_iso(st.session_state[key])),
    )


def one_of(
    label: str,
    key: str,
    options: Sequence[str],
    value: str,
    keep: Callable[[str], None],
    words: Callable[[str], str],
    captions: Sequence[str],
) -> None:
    """One of several options under one another, each explained; the label is for those who hear the page."""
    hold(key, value)
    st.radio(
        label,
        options,
        format_func=words,
        captions=captions,
        key=key,
        label_visibility="collapsed",
        on_change=lambda: keep(offered(st.session_state[key], options)),
    )


def offered(chosen: object, options: Sequence[str]) -> str:
    """What was chosen; the last option where a browser sent what it was not offered."""
    return str(chosen) if chosen in options else options[-1]


def _iso(told: object) -> str:
    return told.isoformat() if isinstance(told, date) else ""
