"""The page of open answers: what it speaks of, which question is read, and in which of three ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.canvas.event import FORMS
from verkosto.charts.theme import distinct
from verkosto.instruments.gates import LEAST
from verkosto.ui.choices import remember, wave_choice
from verkosto.ui.frame import page_head
from verkosto.ui.rated import no_answers
from verkosto.ui.reflection_answers import show_answers
from verkosto.ui.reflection_coding import show_coding
from verkosto.ui.reflection_event import event_choice
from verkosto.ui.reflection_themes import show_themes
from verkosto.ui.reflection_words import question_text
from verkosto.ui.team import team_work

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verkosto.analysis import Analysis
    from verkosto.instruments.reflection.answers import Asked
    from verkosto.text import Texts

PARTS: Final = ("answers", "coding", "themes")
QUESTION: Final = "reflection_question"
PART: Final = "reflection_part"
_WIDTH: Final = 620
"""Pixels of the list of questions: on a telephone it has a line of its own."""
_LONGEST: Final = 160
"""So much of a question the list of questions shows."""


def show_reflection(analysis: Analysis, texts: Texts) -> None:
    """The answers of a wave: read by question, coded, and the themes that came of it."""
    page_head("reflection-heading", analysis)
    wave_choice(analysis)
    questions = analysis.reflection.questions
    if not questions:
        no_answers("reflection-no-answers")
        _show_other_waves(analysis, texts)
        return
    part = _chosen_part(texts)
    if part != "coding":  # there the answers are to stand high up
        _show_facts(analysis, questions, texts)
    if part == "themes":
        show_themes(analysis, texts)
        return
    asked = _chosen_question(questions, texts)
    if part == "coding":
        show_coding(analysis, asked, texts)
    else:
        show_answers(analysis, asked, texts)


def _show_other_waves(analysis: Analysis, texts: Texts) -> None:
    """In which waves people wrote, where this is not one of them."""
    survey = analysis.survey
    written = set(survey.open_answers["wave"])
    waves = [wave for wave in survey.waves if wave and wave in written and wave != analysis.wave]
    if waves:
        st.caption(texts.markdown("reflection-other-waves", waves=", ".join(waves)))


def _show_facts(analysis: Analysis, questions: Sequence[Asked], texts: Texts) -> None:
    """How many wrote, and to how many questions."""
    told = texts("reflection-people", n=analysis.reflection.respondents, questions=len(questions))
    st.caption(f"{told} {texts('reflection-gate', least=LEAST)}")


def _chosen_part(texts: Texts) -> str:
    """Reading, coding or themes; reading at first. Beside them, how all of this is done."""
    remember(PART, PARTS)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        chosen = st.segmented_control(
            texts("reflection-part"),
            PARTS,
            key=PART,
            required=True,
            format_func=lambda part: texts(f"reflection-part-{part}"),
            label_visibility="collapsed",
            persist_state="session",
            wrap=True,
            width="content",
        )
        how = texts("reflection-how-heading")
        with st.popover(how, type="tertiary", icon=":material/help:", key="how_reflection"):
            st.markdown(texts("reflection-how", least=LEAST))
            st.caption(texts("rated-thresholds"))
    return chosen if chosen in PARTS else PARTS[0]


def _chosen_question(questions: Sequence[Asked], texts: Texts) -> Asked:
    """The question that is read, and beside one that speaks of the team's meeting, what that is called."""
    by_key = {asked.key: asked for asked in questions}
    remember(QUESTION, list(by_key))
    event = team_work().event
    names = [question_text(key, texts, event) for key in by_key]
    short = [name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…" for name in names]
    told = [
        texts("reflection-question-n", question=name, n=asked.n)
        for name, asked in zip(short, questions, strict=True)
    ]
    labels = dict(zip(by_key, distinct(told), strict=True))
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        chosen = st.selectbox(
            texts("reflection-question"),
            list(by_key),
            key=QUESTION,
            format_func=labels.__getitem__,
            persist_state="session",
            width=_WIDTH,
        )
        if chosen in FORMS:
            event_choice(texts)
    return by_key.get(chosen, questions[0])
