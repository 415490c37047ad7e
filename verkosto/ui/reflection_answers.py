"""The answers to a question, all of them as they were written, and the ways to find some of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.canvas.event import event_words
from verkosto.instruments.reflection.reflection import Hit
from verkosto.text import escape_markdown
from verkosto.ui.kept import kept
from verkosto.ui.reflection_gate import may_see
from verkosto.ui.reflection_words import WORD, chosen_word, question_text, show_word_waves, show_words
from verkosto.ui.team import team_work

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verkosto.analysis import Analysis
    from verkosto.instruments.reflection.answers import Asked
    from verkosto.instruments.reflection.reflection import Word
    from verkosto.text import Texts

SEARCH: Final = "reflection_search"
_SHOWN: Final = "verkosto:answers_shown"
_STEP: Final = 50
"""As many answers are shown at once."""
_LONGEST_QUERY: Final = 200
_LONGEST_HEADING: Final = 400

_answers = st.components.v2.component(
    "verkosto_answers", js=(Path(__file__).parent / "assets" / "answers.js").read_text("utf-8")
)


def show_answers(analysis: Analysis, asked: Asked, texts: Texts) -> None:
    """Every answer to a question, in the order of the lot; those that were looked for, while they are."""
    heading = question_text(asked.key, texts, team_work().event)
    short = heading if len(heading) <= _LONGEST_HEADING else f"{heading[:_LONGEST_HEADING]}…"
    st.subheader(escape_markdown(short), anchor=False)
    if not may_see(asked, texts):
        return
    query = _asked_for(texts)
    words = st.container()  # filled after the answers: they need not wait for the words
    word = None if query else chosen_word(analysis, asked)
    hits = _found(analysis, asked, query, word)
    _tell_found(len(hits), asked, query, word, texts)
    _show_list(hits, (analysis.survey.digest, analysis.wave, asked.key, query, word), texts)
    with words:
        show_words(analysis, asked, texts, _forget_search)
    show_word_waves(asked, texts)
    _tell_back_ends(analysis, asked, texts)


def _tell_back_ends(analysis: Analysis, asked: Asked, texts: Texts) -> None:
    """With what the words are brought to their base forms, for every language that is written in here."""
    used = analysis.reflection.back_ends
    languages = sorted({answer.language for answer in asked.answers})
    st.caption(" ".join(texts(f"lemmas-{language}-{used[language]}") for language in languages))


def _asked_for(texts: Texts) -> str:
    """What is looked for, in the visitor's words."""
    query = st.text_input(
        texts("reflection-search"),
        key=SEARCH,
        max_chars=_LONGEST_QUERY,
        label_visibility="collapsed",
        placeholder=texts("reflection-search-placeholder"),
        help=texts("reflection-search-help"),
        icon=":material/search:",
        on_change=_forget_word,
        width=460,
    )
    return " ".join(query.split())


def _forget_word() -> None:
    st.session_state[WORD] = None


def _forget_search() -> None:
    st.session_state[SEARCH] = ""


def _forget_both() -> None:
    _forget_word()
    _forget_search()


def _found(analysis: Analysis, asked: Asked, query: str, word: Word | None) -> Sequence[Hit]:
    """The answers that are shown, with the places to mark in them."""
    reflection = analysis.reflection
    if query:
        about = ("reflection search", asked.key, query)
        return kept(analysis, about, lambda: reflection.search(asked.key, query))
    if word is not None:
        event = event_words(team_work().event)
        return kept(
            analysis,
            ("reflection using", asked.key, word.key, event),
            lambda: reflection.using(asked.key, word.key, event),
        )
    return [Hit(answer, ()) for answer in asked.answers]


def _tell_found(n: int, asked: Asked, query: str, word: Word | None, texts: Texts) -> None:
    """How many answers are shown, of how many, and the way back to all of them."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        told = {"n": n, "total": len(asked.answers)}
        if query:
            st.markdown(texts.markdown("reflection-found", query=query, **told), width="content")
        elif word is not None:
            st.markdown(texts.markdown("reflection-using", word=word.lemma, **told), width="content")
        else:
            st.caption(texts("reflection-all", n=n), width="content")
            return
        st.button(
            texts("reflection-clear"),
            key="reflection_clear",
            type="tertiary",
            icon=":material/close:",
            on_click=_forget_both,
        )


def _show_list(hits: Sequence[Hit], about: object, texts: Texts) -> None:
    """The answers, the first fifty until more are asked for."""
    known, shown = st.session_state.get(_SHOWN, (None, _STEP))
    if known != about:
        shown = _STEP
        st.session_state[_SHOWN] = (about, shown)
    told = [[hit.answer.text, list(hit.spans), hit.answer.language] for hit in hits[:shown]]
    if told:
        _answers(data={"answers": told, "label": texts("reflection-list")}, key="reflection_list")
    if len(hits) > shown:
        _offer_more(len(hits), shown, about, texts)


def _offer_more(n: int, shown: int, about: object, texts: Texts) -> None:
    """The next fifty answers, or all of them."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.caption(texts("reflection-shown", shown=shown, n=n), width="content")
        st.button(
            texts("reflection-more", n=min(_STEP, n - shown)),
            key="reflection_more",
            icon=":material/expand_more:",
            on_click=_show_more,
            args=(about, shown + _STEP),
        )
        if n - shown > _STEP:
            st.button(
                texts("reflection-every", n=n),
                key="reflection_every",
                type="tertiary",
                on_click=_show_more,
                args=(about, n),
            )


def _show_more(about: object, shown: int) -> None:
    st.session_state[_SHOWN] = (about, shown)
