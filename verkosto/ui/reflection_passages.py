"""Answers and passages of them on the page, exactly as written: a component sets them as text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import streamlit as st

from verkosto.canvas.coding import Quote
from verkosto.instruments.reflection.answers import Answer

_ASSETS: Final = Path(__file__).parent / "assets"

_passages = st.components.v2.component(
    "verkosto_passages",
    html="<ul></ul>",
    css=(_ASSETS / "passages.css").read_text("utf-8"),
    js=(_ASSETS / "passages.js").read_text("utf-8"),
)


@dataclass(frozen=True)
class Shown:
    """A text to show: its parts with what marks each (``""``: nothing), its language, and a line under it."""

    parts: tuple[tuple[str, str], ...]
    language: str
    note: str = ""


def marked(text: str, marks: Iterable[tuple[int, int, str]]) -> tuple[tuple[str, str], ...]:
    """A text in parts, each with its mark; where marks overlap, the one that begins first holds.

    Examples
    --------
    >>> marked("Maija tuli", [(0, 5, "sure")])
    (('Maija', 'sure'), (' tuli', ''))
    """
    parts, at = [], 0
    for first, end, kind in sorted(marks):
        start = max(first, at)
        if start >= end:
            continue
        parts += [(text[at:start], ""), (text[start:end], kind)]
        at = end
    parts.append((text[at:], ""))
    return tuple((words, kind) for words, kind in parts if words)


def whole(answer: Answer, marks: Iterable[tuple[int, int, str]] = (), note: str = "") -> Shown:
    """All of an answer, with marks in it."""
    return Shown(marked(answer.text, marks), answer.language, note)


def quotation(quote: Quote, answer: Answer, mark: str, note: str = "") -> Shown:
    """The words of a quote as :func:`~verkosto.canvas.quotes.quoted` gives them, the removed parts marked."""
    start = quote.start
    removed = [
        (max(one.start, start) - start, min(one.end, quote.end) - start, "removed") for one in quote.removed
    ]
    parts = marked(answer.text[start : quote.end], removed)
    told = tuple((mark if kind == "removed" else words, kind) for words, kind in parts)
    return Shown(told, answer.language, note)


def show_passages(shown: Sequence[Shown], label: str, key: str, *, quote: bool = False) -> None:
    """Texts one below the other; ``quote`` sets them as quotations. ``label`` is for those who do not see."""
    items = [
        {"parts": [list(part) for part in one.parts], "lang": one.language, "note": one.note} for one in shown
    ]
    _passages(data={"items": items, "label": label, "quote": quote}, key=key)
