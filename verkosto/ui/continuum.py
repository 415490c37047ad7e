"""The continuum page: the overview, a phase with its five cells, and what the data suggests for each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.canvas.continuum import (
    PHASES,
    QUESTIONS,
    Continuum,
    Place,
    has_room,
    marked,
    stands,
    taken,
    written,
)
from verkosto.canvas.status import Status
from verkosto.canvas.suggestions import Suggestion, suggestion_text, suggestions
from verkosto.report.continuum_page import continuum_page, continuum_workbook, status_word
from verkosto.text import escape_markdown
from verkosto.ui.findings import current_guidance
from verkosto.ui.opening import open_name
from verkosto.ui.session import opened
from verkosto.ui.team import keep_team_work, team_work
from verkosto.ui.team_fields import day, hold, long_text, short_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from verkosto.analysis import Analysis
    from verkosto.text import Texts

_PHASE: Final = "phase"
_AT: Final = "verkosto:phase"
_CARD_WIDTH: Final = 150
_WRITABLE: Final = (Status.DRAFT.value, Status.AGREED.value)


def _keep(continuum: Continuum) -> None:
    keep_team_work(replace(team_work(), continuum=continuum))


def show_overview(continuum: Continuum, texts: Texts) -> None:
    """How far each of the 20 cells is: a card for a phase, with signs and words, and how many there are."""
    with st.grid(len(PHASES), min_column_width=_CARD_WIDTH, gap="small", key="continuum_overview"):
        for phase in PHASES:
            with st.container(border=True, gap="xsmall", height="stretch"):
                st.markdown(f"**{phase} {texts(f'continuum-phase-{phase}')}**")
                lines = (
                    f"{texts(f'continuum-short-{question}')} "
                    f":gray[{status_word(texts, continuum.cell((phase, question)).status)}]"
                    for question in QUESTIONS
                )
                st.markdown("  \n".join(lines))
    counts = {status.value: continuum.count(status) for status in Status}
    st.caption(texts("continuum-so-far", **counts))


def chosen_phase(texts: Texts) -> int:
    """The phase that is open: the one in the address, else the one that was open last."""
    asked = st.query_params.get(_PHASE, "")
    known = {str(phase): phase for phase in PHASES}
    phase: int = known.get(asked, st.session_state.get(_AT, PHASES[0]))
    st.session_state[_AT] = phase
    if asked != str(phase):
        st.query_params[_PHASE] = str(phase)
    hold(_PHASE, phase)
    st.segmented_control(
        texts("continuum-phase"),
        PHASES,
        format_func=lambda one: f"{one} {texts(f'continuum-phase-{one}')}",
        key=_PHASE,
        required=True,
        wrap=True,
        label_visibility="collapsed",
        on_change=_to_address,
    )
    return phase


def _to_address() -> None:
    chosen = st.session_state[_PHASE]
    if chosen in PHASES:
        st.query_params[_PHASE] = str(chosen)


def current_suggestions(analysis: Analysis | None) -> Mapping[Place, tuple[Suggestion, ...]]:
    """What the data and the team's other canvases suggest for every cell."""
    if analysis is None:
        return suggestions(team_work(), None, None)
    return suggestions(
        team_work(), current_guidance(analysis), analysis.coverage(), analysis.scores.respondents
    )


def show_phase(phase: int, analysis: Analysis | None, texts: Texts) -> None:
    """A phase: what it is about, and its five cells with what is suggested for each."""
    st.header(f"{phase} {texts(f'continuum-phase-{phase}')}", anchor=False)
    st.markdown(texts(f"continuum-about-{phase}"))
    if analysis is None:
        st.caption(f":material/lightbulb: {texts('continuum-suggest-closed')}")
    suggested = current_suggestions(analysis)
    for question in QUESTIONS:
        place = (phase, question)
        with st.container(border=True, key=f"cell_{phase}_{question}"):
            if not suggested[place]:
                _show_cell(place, texts)
                continue
            text, beside = st.columns([3, 2], gap="medium")
            with text:
                _show_cell(place, texts)
            with beside:
                _show_suggestions(place, suggested[place], texts)
    st.caption(texts("continuum-status-how"))


def _show_cell(place: Place, texts: Texts) -> None:
    phase, question = place
    cell = team_work().continuum.cell(place)
    st.markdown(f"**{texts(f'continuum-{question}')}**")
    long_text(
        texts(f"continuum-prompt-{phase}-{question}"),
        f"c1_{phase}_{question}",
        cell.text,
        lambda text: _keep(written(team_work().continuum, place, text)),
    )
    if cell.status is Status.EMPTY:
        st.caption(status_word(texts, cell.status))
        return
    key = f"c1_status_{phase}_{question}"
    hold(key, cell.status.value)
    st.segmented_control(
        texts("continuum-status"),
        _WRITABLE,
        format_func=lambda status: status_word(texts, Status(status)),
        key=key,
        required=True,
        label_visibility="collapsed",
        on_change=_mark,
        args=(place, key),
    )


def _mark(place: Place, key: str) -> None:
    chosen = st.session_state[key]
    if chosen in _WRITABLE:
        _keep(marked(team_work().continuum, place, Status(chosen)))


def _show_suggestions(place: Place, found: tuple[Suggestion, ...], texts: Texts) -> None:
    """What is suggested for a cell, from the data and from elsewhere, each with a button that takes it."""
    cell = team_work().continuum.cell(place)
    heading = ""
    for number, suggestion in enumerate(found):
        of = texts("continuum-suggest-own" if suggestion.own else "continuum-suggest-data")
        if of != heading:
            st.caption(f":material/lightbulb: {of}")
            heading = of
        told = suggestion_text(texts, suggestion)
        with st.container(gap="xsmall"):
            st.markdown(escape_markdown(told))
            if stands(cell, told):
                st.caption(f":material/check: {texts('continuum-taken')}")
                continue
            if not has_room(cell, told):
                st.caption(texts("continuum-no-room"))
                continue
            st.button(
                texts("continuum-take"),
                key=f"take_{place[0]}_{place[1]}_{number}",
                type="tertiary",
                icon=":material/add:",
                on_click=lambda told=told: _keep(taken(team_work().continuum, place, told)),
            )


def _source(texts: Texts) -> str:
    """What the open data is called, and that it is invented where it is."""
    now = opened()
    return f"{open_name()} ({texts('frame-sample')})" if now is not None and now.sample else open_name()


def show_take_away(texts: Texts) -> None:
    """Who keeps the canvas, when it was updated, and the whole of it on one page."""
    work = team_work()
    continuum = work.continuum
    with st.grid(2, min_column_width=300):
        with st.container():
            short_text(
                texts("continuum-owner"),
                "continuum_owner",
                continuum.owner,
                lambda told: _keep(replace(team_work().continuum, owner=told)),
            )
        with st.container():
            day(
                texts("continuum-date"),
                "continuum_date",
                continuum.date,
                lambda told: _keep(replace(team_work().continuum, date=told)),
                texts,
            )
    source = _source(texts)
    name = texts("continuum-file-name")
    with st.container(horizontal=True):
        st.download_button(
            texts("continuum-download-page"),
            lambda: continuum_page(work, texts, source).encode(),
            file_name=f"{name}.html",
            mime="text/html",
            key="download_html",
            on_click="ignore",
            icon=":material/print:",
        )
        st.download_button(
            texts("continuum-download-sheet"),
            lambda: continuum_workbook(work, texts, source),
            file_name=f"{name}.xlsx",
            mime="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            key="download_xlsx",
            on_click="ignore",
            icon=":material/table_view:",
        )
