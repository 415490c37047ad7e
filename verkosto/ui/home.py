"""The start page with an open survey: what is worth talking about, the four phases, and the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.canvas.continuum import PHASES, QUESTIONS
from verkosto.canvas.missing import Missing, missing
from verkosto.canvas.status import Status
from verkosto.guidance.wording import finding_text
from verkosto.ui.choices import relation_choice, wave_choice
from verkosto.ui.findings import (
    await_guidance,
    current_guidance,
    current_scope,
    show_findings,
    show_silent,
)
from verkosto.ui.frame import page_head
from verkosto.ui.language import PARAMETER
from verkosto.ui.navigation import SCRIPTS, icon
from verkosto.ui.team import team_work

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verkosto.analysis import Analysis
    from verkosto.canvas.team_work import TeamWork
    from verkosto.guidance.findings import Finding, Guidance
    from verkosto.text import Texts

_OF_TIES: Final = ("map", "structure", "bridges", "groups")
"""Pages that a survey without ties is not led to."""
_PAGES: Final = {
    1: _OF_TIES,
    2: ("goals", "typology", "ways_of_working"),
    3: ("continuum",),
    4: ("trust", "six_d", "reflection"),
}
"""Phase → the pages where its work is done."""
_OF_ANSWERS: Final = 4
"""The phase of which the open answers tell."""
_NAMED: Final = 4
"""Findings of a phase that are told by name."""
_GAPS: Final = 2
"""Gaps told in a phase."""


def show_home(analysis: Analysis, texts: Texts) -> None:
    """Findings, phases, what is missing and the next step."""
    _head(analysis)
    work = team_work()
    gaps = missing(analysis, work)
    if gaps:
        _next_step(gaps[0], texts)
    await_guidance(analysis)
    told = current_guidance(analysis)
    _findings(told, analysis, texts)
    _phases(told, analysis, work, gaps, texts)
    show_silent(told, texts)


def _head(analysis: Analysis) -> None:
    """The heading, what is looked at, and the choice of relation and wave where there are several."""
    head = st.container()
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if analysis.relations:
            relation_choice(analysis)
        wave_choice(analysis)
    scope = current_scope(analysis)
    with head:
        page_head(
            "home-open-heading", analysis, scope.relation or None, scope.view if scope.relation else None
        )


def _next_step(gap: Missing, texts: Texts) -> None:
    with st.container(
        border=True, horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"
    ):
        sentence = texts(f"missing-{gap.key}", **gap.values)
        st.markdown(f"**{texts('home-next')}** {sentence}", width="content")
        if st.button(texts(f"missing-{gap.key}-do"), key="next_step", type="primary", icon=icon(gap.page)):
            st.switch_page(SCRIPTS[gap.page])


def _findings(told: Guidance, analysis: Analysis, texts: Texts) -> None:
    st.subheader(texts("guidance-heading"), anchor=False)
    st.caption(texts("guidance-waits" if "under-way" in told.silent.values() else "guidance-about"))
    front = told.front
    if not front:
        st.info(
            texts("guidance-none" if analysis.relations else "guidance-none-ties"), icon=":material/info:"
        )
        if not analysis.relations and analysis.reflection.questions:
            st.page_link(SCRIPTS["reflection"], label=texts("ways-reflection"), icon=icon("reflection"))
    show_findings(front, analysis, texts, "front")
    rest = [finding for finding in told.findings if finding not in front]
    if rest:
        with st.expander(texts("guidance-more", n=len(rest))):
            show_findings(rest, analysis, texts, "rest")


def _phases(
    told: Guidance, analysis: Analysis, work: TeamWork, gaps: tuple[Missing, ...], texts: Texts
) -> None:
    st.subheader(texts("home-phases-heading"), anchor=False)
    st.caption(texts("home-phases-about"))
    with st.grid(2, min_column_width=320):
        for phase in PHASES:
            with st.container(border=True, height="stretch", gap="xsmall", key=f"phase_{phase}"):
                _phase(phase, told, analysis, work, [gap for gap in gaps if gap.phase == phase], texts)


def _phase(
    phase: int, told: Guidance, analysis: Analysis, work: TeamWork, gaps: list[Missing], texts: Texts
) -> None:
    st.markdown(f"**{phase} · {texts(f'phase-{phase}-name')}**")
    cells = [work.continuum.cells.get((phase, question)) for question in QUESTIONS]
    agreed = sum(cell is not None and cell.status is Status.AGREED for cell in cells)
    st.caption(texts("home-phase-agreed", n=agreed, all=len(QUESTIONS)))
    said = _told(told.in_phase(phase), told.front, texts)
    lines = [*_known(phase, analysis, work, texts), *said]
    if lines:
        st.markdown("\n".join(f"- {line}" for line in lines))
    open_gaps = [gap for gap in gaps if gap.key != "cells"][:_GAPS]
    if open_gaps:
        missed = " ".join(texts(f"missing-{gap.key}", **gap.values) for gap in open_gaps)
        st.caption(f":material/help: {texts('home-missing')} {missed}")
    st.space("stretch")
    with st.container(horizontal=True, gap="small"):
        st.page_link(
            SCRIPTS["continuum"],
            label=texts("home-phase-open"),
            icon=icon("continuum"),
            query_params={"phase": str(phase), PARAMETER: texts.language},
        )
        for page in _PAGES[phase]:
            if page != "continuum" and (analysis.relations or page not in _OF_TIES):
                st.page_link(SCRIPTS[page], label=texts(f"{page}-title"), icon=icon(page))


def _told(findings: Sequence[Finding], front: Sequence[Finding], texts: Texts) -> list[str]:
    """The first finding in words, unless its card stands above; the others by name."""
    if not findings:
        return []
    first = findings[0]
    above = first in front
    others = dict.fromkeys(one.rule.id for one in findings if above or one.rule.id != first.rule.id)
    names = " · ".join(texts(f"rule-{rule.lower()}-name") for rule in list(others)[:_NAMED])
    if above:
        return [texts("home-phase-findings", names=names)]
    said = finding_text(texts, first.rule.id, first.found, markdown=True)
    return [said, *([texts("home-phase-besides", names=names)] if names else [])]


def _known(phase: int, analysis: Analysis, work: TeamWork, texts: Texts) -> list[str]:
    """What is known of a phase besides its findings."""
    if phase == 1:
        coverage = analysis.coverage()
        if not coverage.members:
            return []
        return [texts("home-known-members", n=coverage.members, answered=coverage.respondents)]
    if phase == 2:
        agreed = sum(way.status == "agreed" for way in work.ways.ways.values())
        goal = work.purpose.goal
        told = [texts("goal-is", goal=texts(f"goal-{goal.value}"))] if goal else []
        return [*told, *([texts("home-known-ways", n=agreed)] if agreed else [])]
    wrote = analysis.reflection.respondents if phase == _OF_ANSWERS else 0
    return [texts("home-known-wrote", n=wrote)] if wrote else []
