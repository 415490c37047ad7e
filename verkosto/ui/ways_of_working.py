"""The ways of working: how far the team is, what comes next, and the 15 questions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

import streamlit as st

from verkosto.canvas.ways import QUESTIONS, Ways, due, next_up, opened_by, status_counts, unsettled
from verkosto.content import table
from verkosto.ui.findings import current_guidance
from verkosto.ui.opening import HOME
from verkosto.ui.team_fields import day, short_text
from verkosto.ui.ways_of_working_card import show_question
from verkosto.ui.ways_of_working_kept import keep_ways, ways_now
from verkosto.ui.ways_of_working_table import show_table

if TYPE_CHECKING:
    from verkosto.analysis import Analysis
    from verkosto.guidance.findings import Finding
    from verkosto.text import Texts

_FILTER: Final = "ways_filter"
_REST: Final = {
    "partly": "ways_of_working-partly-n",
    "not-agreed": "ways_of_working-not-agreed-n",
    "not-needed": "ways_of_working-not-needed-n",
    "": "ways_of_working-untold-n",
}


def show_ways(analysis: Analysis | None, texts: Texts) -> None:
    """The canvas of the 15 questions, with or without a survey."""
    ways, today = ways_now(), _today()
    opened = opened_by(current_guidance(analysis).findings) if analysis is not None else {}
    _about(texts, without_survey=analysis is None)
    _progress(ways, texts)
    _next(ways, opened, today, texts)
    chosen = _filtered(ways, opened, today, texts)
    with st.container(key="ways_list", gap="xsmall"):
        for question in chosen:
            show_question(question, ways, opened.get(question, ()), today, texts)
    _kept_by(ways, texts)
    show_table(ways, texts)


def _today() -> date:
    """The visitor's day."""
    zone = st.context.timezone
    try:
        return datetime.now(ZoneInfo(zone) if zone else UTC).date()
    except (KeyError, ValueError):  # a browser may say anything
        return datetime.now(UTC).date()


def _about(texts: Texts, *, without_survey: bool) -> None:
    if without_survey:
        st.caption(texts("ways_of_working-no-survey"))
        st.page_link(HOME, label=texts("ways_of_working-no-survey-go"), icon=":material/arrow_forward:")


def _progress(ways: Ways, texts: Texts) -> None:
    """How many are agreed on, and of the others how many have which status."""
    counts = status_counts(ways)
    agreed = texts("ways_of_working-progress", agreed=counts["agreed"], all=len(QUESTIONS))
    rest = " · ".join(texts(key, n=counts[status]) for status, key in _REST.items() if counts[status])
    with st.container(key="ways_progress", gap="xsmall"):
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.markdown(f"### {agreed}", width="content")
            st.caption(rest, width="content")
            with st.popover(
                texts("ways_of_working-how"), type="tertiary", icon=":material/help:", key="how_ways"
            ):
                least = table("thresholds")["work"]["poll_answers"]["value"]
                st.markdown(texts("ways_of_working-how-text", answers=least))
        st.progress(counts["agreed"] / len(QUESTIONS))


def _next(ways: Ways, opened: Mapping[str, tuple[Finding, ...]], today: date, texts: Texts) -> None:
    """What to talk about next, and why."""
    up = next_up(ways, opened, today)
    if up is not None:
        question, reason = up
        name = texts("ways_of_working-short", question=question)
        st.markdown(texts(f"ways_of_working-next-{reason}", name=name))


def _filtered(
    ways: Ways, opened: Mapping[str, tuple[Finding, ...]], today: date, texts: Texts
) -> tuple[str, ...]:
    """The questions to show: all, or those that still want something."""
    sets = {
        "all": QUESTIONS,
        "unsettled": unsettled(ways),
        "due": due(ways, today),
        "opened": tuple(opened),
    }
    if st.session_state.get(_FILTER) not in sets:
        st.session_state[_FILTER] = "all"
    st.segmented_control(
        texts("ways_of_working-filter"),
        list(sets),
        key=_FILTER,
        required=True,
        format_func=lambda name: texts(f"ways_of_working-filter-{name}", n=len(sets[name])),
        label_visibility="collapsed",
        wrap=True,
    )
    name = st.session_state[_FILTER]
    if not sets[name]:
        st.info(texts(f"ways_of_working-none-{name}"))
    return sets[name]


def _kept_by(ways: Ways, texts: Texts) -> None:
    """Who keeps the list, and when it was last gone through."""
    left, right = st.columns(2)
    with left:
        short_text(
            texts("ways_of_working-owner"),
            "ways_owner",
            ways.owner,
            lambda owner: keep_ways(replace(ways_now(), owner=owner)),
        )
    with right:
        day(
            texts("ways_of_working-date"),
            "ways_date",
            ways.date,
            lambda when: keep_ways(replace(ways_now(), date=when)),
            texts,
        )
