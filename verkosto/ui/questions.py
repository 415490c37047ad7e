"""What the reader asks of the people behind the files: a sentence, and the answers in words."""

from __future__ import annotations

from typing import Final

import streamlit as st

from verkosto.model import Question, Receipt
from verkosto.survey.told import asked_together, told_by, with_answer
from verkosto.text import Texts, escape_markdown
from verkosto.text.mapping import answer_text, questions_text
from verkosto.ui.changes import current_options, want

_SIDE_BY_SIDE: Final = 5
"""As many answers are shown at once; more become a list."""


def show_questions(texts: Texts, receipt: Receipt) -> None:
    """The open questions, one choice each; those that were answered fold away and can be changed."""
    groups = asked_together(receipt.questions)
    waiting = [(i, asked) for i, asked in enumerate(groups) if not asked[0].settled]
    settled = [(i, asked) for i, asked in enumerate(groups) if asked[0].settled]
    if waiting:
        with st.container(border=True, key="questions"):
            st.subheader(texts("mapping-questions-heading"), anchor=False)
            st.caption(texts("mapping-questions-about"))
            for i, asked in waiting:
                _ask(texts, asked, f"question_{i}", None)
    if settled:
        with st.expander(texts("mapping-settled", n=len(settled)), icon=":material/task_alt:"):
            for i, asked in settled:
                _ask(texts, asked, f"answered_{i}", asked[0].taken)


def _ask(texts: Texts, asked: tuple[Question, ...], key: str, chosen: str | None) -> None:
    """Questions with one answer; ``chosen`` is the one that was given."""
    question = asked[0]
    options = list(question.options)
    if chosen is not None and chosen not in options:
        options.insert(0, chosen)
    st.session_state[key] = chosen
    label = questions_text(texts, asked, markdown=True)
    rated = question.key.startswith("rating-")  # the same answers as for ties, in words of their own
    part = question.key if rated else told_by(question)
    if len(options) <= _SIDE_BY_SIDE:
        captions = [
            f":material/check: {texts('mapping-taken-now')}" if option == question.taken else ""
            for option in options
        ]
        st.radio(
            label,
            options,
            index=None,
            key=key,
            format_func=lambda option: escape_markdown(answer_text(texts, part, option)),
            captions=captions if chosen is None else None,
            on_change=_answer,
            args=(asked, key),
        )
    else:
        st.selectbox(
            label,
            options,
            index=None,
            key=key,
            format_func=lambda option: answer_text(texts, part, option),
            placeholder=f"{texts('mapping-taken-now')}: {answer_text(texts, part, question.taken)}",
            on_change=_answer,
            args=(asked, key),
        )


def _answer(asked: tuple[Question, ...], key: str) -> None:
    answer = st.session_state.get(key)
    options = current_options()
    if answer in asked[0].options:
        for question in asked:
            options = with_answer(options, question, answer)
        want(options)
