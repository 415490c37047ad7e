"""One of the 15 questions: whether it is agreed on, why it is topical, and what was agreed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.canvas.ways import STATUSES, Way, Ways, with_way
from verkosto.guidance.rules.work import little_known
from verkosto.guidance.team import AgreedWay, Poll
from verkosto.guidance.wording import finding_text
from verkosto.instruments.gates import LEAST, few
from verkosto.text import escape_markdown
from verkosto.ui.findings import look_at
from verkosto.ui.session import current_analysis
from verkosto.ui.shares import of
from verkosto.ui.team_fields import day, hold, long_text, short_text, start
from verkosto.ui.ways_of_working_kept import keep_ways, ways_now
from verkosto.ui.ways_of_working_words import asked

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from verkosto.guidance.findings import Finding
    from verkosto.text import Texts

_POLL: Final = ("yes", "partly", "no", "unknown")
_MOST_ANSWERS: Final = 100_000
_EXCERPT: Final = 220
"""Signs of what was agreed that are shown while the rest folds away."""


def show_question(question: str, ways: Ways, findings: Sequence[Finding], today: date, texts: Texts) -> None:
    """The card of a question.

    Parameters
    ----------
    question : str
        A01 … A15.
    ways : Ways
    findings : sequence of Finding
        Those that bring it up.
    today : date
    texts : Texts
    """
    way = ways.way(question)
    with st.container(border=True, gap="xsmall", key=f"way_{question}"):
        left, right = st.columns([6, 5], vertical_alignment="center", gap="small")
        with left, st.container(gap=None):
            name = texts("ways_of_working-short", question=question)
            st.markdown(f"**{int(question[1:])} · {name}**")
            st.caption(asked(texts.language)[question])
        with right:
            _status(question, way, texts)
        for number, finding in enumerate(findings):
            _brought_up(finding, f"{question}_{number}", texts)
        for found in little_known((AgreedWay(question, way.status, way.poll),)):
            st.caption(f":material/campaign: {finding_text(texts, 'R41', found, markdown=True)}")
        _written(question, way, today, texts)


def _status(question: str, way: Way, texts: Texts) -> None:
    key = f"way_status_{question}"

    def keep() -> None:
        chosen = st.session_state.get(key)
        keep_ways(with_way(ways_now(), question, status=chosen if chosen in STATUSES else ""))

    hold(key, way.status or None)
    st.segmented_control(
        texts("ways_of_working-status"),
        STATUSES,
        key=key,
        format_func=lambda status: texts(f"ways_of_working-status-{status}"),
        label_visibility="collapsed",
        wrap=True,
        on_change=keep,
    )


def _brought_up(finding: Finding, key: str, texts: Texts) -> None:
    """The finding that makes the question topical, and the way to its picture."""
    rule = finding.rule
    told, look = st.columns([5, 1], vertical_alignment="center", gap="small")
    with told:
        st.caption(f":material/lightbulb: {finding_text(texts, rule.id, finding.found, markdown=True)}")
    with look:
        if st.button(
            texts("guidance-look"), key=f"look_way_{key}", type="tertiary", icon=":material/arrow_forward:"
        ):
            analysis = current_analysis()
            if analysis is not None:
                look_at(finding, analysis)


def _written(question: str, way: Way, today: date, texts: Texts) -> None:
    """What was agreed in short; everything that can be written, when it is opened."""
    if way.what and not st.session_state.get(f"way_open_{question}"):
        cut = way.what if len(way.what) <= _EXCERPT else f"{way.what[:_EXCERPT].rstrip()} …"
        st.markdown(escape_markdown(cut))
    when = way.review_date
    if when is not None and when <= today:
        since = texts("ways_of_working-due-since", date=texts.date(when))
        st.badge(since, icon=":material/event:", color="orange")
    if summary := _summary(way, today, texts):
        st.caption(summary)
    # One label, whatever is written: a new one would make the expander another one, and fold it away.
    folded = st.expander(
        texts("ways_of_working-open"), key=f"way_open_{question}", type="compact", on_change="rerun"
    )
    if folded.open:
        with folded:
            _fields(question, way, texts)


def _summary(way: Way, today: date, texts: Texts) -> str:
    """Who, when and how many know, as far as it is told; Markdown."""
    when, n = way.review_date, way.poll.answers
    parts = [
        texts.markdown("ways_of_working-who-is", who=way.who) if way.who else "",
        texts("ways_of_working-review-on", date=texts.date(when))
        if when is not None and when > today
        else "",
        texts("ways_of_working-poll-told", share=of(way.poll.yes, n, texts)) if not few(n) else "",
        texts("ways_of_working-poll-n", n=n) if 0 < n < LEAST else "",
    ]
    return " · ".join(part for part in parts if part)


def _fields(question: str, way: Way, texts: Texts) -> None:
    """The text, the person, the day and the poll."""
    long_text(
        texts("ways_of_working-what"),
        f"way_what_{question}",
        way.what,
        lambda what: keep_ways(with_way(ways_now(), question, what=what)),
    )
    left, right = st.columns(2)
    with left:
        short_text(
            texts("ways_of_working-who"),
            f"way_who_{question}",
            way.who,
            lambda who: keep_ways(with_way(ways_now(), question, who=who)),
        )
    with right:
        day(
            texts("ways_of_working-review"),
            f"way_review_{question}",
            way.review,
            lambda when: keep_ways(with_way(ways_now(), question, review=when)),
            texts,
        )
    _poll(question, way.poll, texts)


def _poll(question: str, poll: Poll, texts: Texts) -> None:
    """How many members gave each answer."""
    st.caption(texts("ways_of_working-poll"))
    with st.grid(4, min_column_width=120, gap="small", key=f"way_poll_{question}"):
        for answer in _POLL:
            key = f"way_{answer}_{question}"
            st.number_input(
                texts(f"ways_of_working-poll-{answer}"),
                min_value=0,
                value=start(key, int(getattr(poll, answer)), 0),
                max_value=_MOST_ANSWERS,
                step=1,
                key=key,
                on_change=_count,
                args=(question, answer, key),
            )
    if poll.answers:
        st.caption(_polled(poll, texts))


def _count(question: str, answer: str, key: str) -> None:
    """Keep how many gave an answer; an emptied field is nobody."""
    now = ways_now()
    told = st.session_state.get(key)
    poll = replace(now.way(question).poll, **{answer: told if isinstance(told, int) else 0})
    keep_ways(with_way(now, question, poll=poll))


def _polled(poll: Poll, texts: Texts) -> str:
    """The share that said yes; with fewer than five answers how many there are."""
    if few(poll.answers):
        return texts("ways_of_working-poll-few", n=poll.answers, least=LEAST)
    return texts("ways_of_working-poll-told", share=of(poll.yes, poll.answers, texts))
