"""Redaction help: what in a passage may tell who is meant, what is taken out of it, and what is left."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import streamlit as st

from verkosto.canvas.coding import Passage, Quote
from verkosto.canvas.coding_work import MOST_QUOTES, joined_passages, with_quote
from verkosto.instruments.reflection.names import SURE, Find, finds
from verkosto.ui.reflection_passages import quotation, show_passages, whole
from verkosto.ui.team import keep_team_work, team_work

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verkosto.instruments.reflection.answers import Answer
    from verkosto.text import Texts


def show_redaction(
    theme: str, answer: Answer, chosen: Passage, actors: Sequence[str], *, asked_writer: bool, texts: Texts
) -> None:
    """The passage with what was found in it, a tick for each find, how the quote will read, keeping it."""
    found = _inside(finds(answer.text, answer.language, actors), chosen)
    marks = [(one.start, one.end, "sure" if one.kind in SURE else "look") for one in found]
    outside = [(0, chosen.start, "outside"), (chosen.end, len(answer.text), "outside")]
    show_passages(
        [whole(answer, [*marks, *outside])], texts("reflection_themes-quote-answer"), "quote_passage_shown"
    )
    spans = [*_ticked(answer, found, texts), *_also(answer, chosen, texts)]
    quote = Quote(
        theme,
        answer.id,
        chosen.start,
        chosen.end,
        joined_passages(Passage(*span) for span in spans),
        asked_writer,
    )
    st.markdown(f"**{texts('reflection_themes-quote-preview')}**")
    said = quotation(quote, answer, texts("coding-removed"))
    show_passages([said], texts("reflection_themes-quote-preview"), "quote_preview", quote=True)
    coding = team_work().reflection
    there, full = quote in coding.quotes, len(coding.quotes) >= MOST_QUOTES
    permitted = answer.quotable is True or asked_writer
    left = any(kind != "removed" and re.search(r"\w", words) for words, kind in said.parts)
    st.button(
        texts("reflection_themes-quote-keep"),
        key="quote_keep",
        type="primary",
        disabled=there or full or not permitted or not left,
        on_click=_keep,
        args=(quote, answer),
    )
    if there:
        st.caption(texts("reflection_themes-quote-kept"))
    elif full:
        st.caption(texts("reflection_themes-quote-full", n=MOST_QUOTES))
    elif not permitted:
        st.caption(texts("reflection_themes-quote-unasked"))


def _keep(quote: Quote, answer: Answer) -> None:
    work = team_work()
    keep_team_work(replace(work, reflection=with_quote(work.reflection, quote, answer)))


def _inside(found: Sequence[Find], chosen: Passage) -> list[Find]:
    """The finds that stand in a passage, cut at its ends."""
    return [
        Find(max(one.start, chosen.start), min(one.end, chosen.end), one.kind)
        for one in found
        if one.start < chosen.end and one.end > chosen.start
    ]


def _ticked(answer: Answer, found: Sequence[Find], texts: Texts) -> list[tuple[int, int]]:
    """Where stands what is to be taken out: a tick for each word, however often it stands there."""
    words: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for one in found:
        words.setdefault((answer.text[one.start : one.end], one.kind), []).append((one.start, one.end))
    if not words:
        st.caption(texts("reflection_themes-quote-no-finds"))
        return []
    st.markdown(texts("reflection_themes-quote-finds"))
    spans = []
    with st.container(horizontal=True, gap="small", key="quote_finds"):
        for (text, kind), places in words.items():
            if st.checkbox(
                texts.markdown(f"reflection_themes-remove-{kind}", text=text),
                value=kind in SURE,
                key=f"quote_remove_{answer.id}_{places[0][0]}_{places[0][1]}",
            ):
                spans += places
    return spans


def _also(answer: Answer, chosen: Passage, texts: Texts) -> list[tuple[int, int]]:
    """Where stand the words that the team itself wants to take out."""
    typed = st.text_input(
        texts("reflection_themes-quote-also"),
        key=f"quote_also_{answer.id}",
        help=texts("reflection_themes-quote-also-help"),
    )
    wanted = [re.escape(word.strip()) for word in typed.split(",") if word.strip()]
    if not wanted:
        return []
    pattern = re.compile("|".join(wanted), re.IGNORECASE)
    return [match.span() for match in pattern.finditer(answer.text, chosen.start, chosen.end)]
