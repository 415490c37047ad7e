"""The team's canvases in a visitor's session, and the row that saves them to a file and opens them again.

Every sample has canvases of its own; the visitor's own files share one set, which stays when the survey is
closed or another one is opened. Closing the tab ends them, as it ends everything else.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

import streamlit as st

from verkosto.canvas.coded_themes import coded_themes
from verkosto.canvas.coding import Coding
from verkosto.canvas.team_file import MOST_BYTES, read_team_file, team_file
from verkosto.canvas.team_work import TeamWork
from verkosto.errors import VerkostoError
from verkosto.guidance.team import CodedTheme, TeamSays
from verkosto.text import Texts
from verkosto.text.receipt import error_text
from verkosto.ui.kept import kept as made_once
from verkosto.ui.session import current_analysis, opened

_TEAM: Final = "verkosto:team"
_OWN: Final = "own"
_SURELY_FIT: Final = 6_000
"""Coded answers that take less than half of what a team's file may hold (tests/canvas/test_team_file.py)."""


@dataclass
class _Kept:
    """The canvases of one source, and what became of them lately."""

    work: TeamWork = field(default_factory=TeamWork)
    saved: TeamWork | None = None
    before: TeamWork | None = None
    seen: str | None = None
    told: str = ""
    problem: VerkostoError | None = None


@dataclass
class _Themes:
    """What a coding tells of the open answers, and which coding it was."""

    coding: Coding | None = None
    told: tuple[CodedTheme, ...] = ()


def _kept() -> _Kept:
    """The canvases of what is open: of the sample, else the visitor's own."""
    now = opened()
    sources: dict[str, _Kept] = st.session_state.setdefault(_TEAM, {})
    return sources.setdefault((now.sample if now else None) or _OWN, _Kept())


def team_work() -> TeamWork:
    """What this visitor's team has filled in."""
    return _kept().work


def keep_team_work(work: TeamWork) -> None:
    """Put new canvases in place of the old."""
    _kept().work = work


def team_says() -> TeamSays:
    """What the rules may know of the team; the invented actors of a sample may be named."""
    work = team_work()
    said = replace(work.says(), themes=_themes(work.reflection))
    now = opened()
    return replace(said, names=True) if now is not None and now.sample else said


def _themes(coding: Coding) -> tuple[CodedTheme, ...]:
    """The themes of the open survey's answers, counted once for each coding; none, no cost."""
    analysis = current_analysis() if coding.coders else None
    if analysis is None:
        return ()
    last = made_once(analysis, "coded themes", _Themes)
    if last.coding is not coding:
        last.coding, last.told = coding, coded_themes(coding, analysis.reflection.questions)
    return last.told


def own_notes() -> bool:
    """Whether the team has written anything of its own network, or of the sample that is open."""
    return team_work() != TeamWork()


def team_file_bar(texts: Texts) -> None:
    """One quiet row: save, open, clear, and what becomes of the notes meanwhile."""
    kept = _kept()
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="team_bar"):
        _save(texts, kept)
        with st.popover(texts("team-open"), icon=":material/folder_open:", key="team_open"):
            _open(texts, kept)
        if own_notes():
            with st.popover(texts("team-clear"), icon=":material/delete:", key="team_clear"):
                st.markdown(texts("team-clear-about"))
                st.button(texts("team-clear-sure"), key="clear_team", on_click=_clear)
        if kept.before is not None:
            st.button(texts("team-back"), key="team_back", icon=":material/undo:", on_click=_bring_back)
        st.caption(_standing(texts, kept), width="content")
    if kept.problem is not None:
        st.error(error_text(texts, kept.problem, markdown=True))


def _standing(texts: Texts, kept: _Kept) -> str:
    """What becomes of the notes, and what was opened."""
    lines = []
    now = opened()
    if kept.told:
        lines.append(texts.markdown("team-opened", file=kept.told))
    if kept.work == TeamWork():
        lines.append(texts("team-blank"))
    else:
        lines.append(texts("team-kept" if kept.work == kept.saved else "team-keep"))
    if now is not None and now.sample:
        lines.append(texts("team-sample"))
    return " ".join(lines)


def _save(texts: Texts, kept: _Kept) -> None:
    work, fits = kept.work, _fits(kept.work)
    st.download_button(
        texts("team-save"),
        lambda: team_file(work),  # made when it is clicked: coding changes it with every key
        file_name=texts("team-file-name"),
        mime="application/json",
        key="download_team",
        icon=":material/save:",
        on_click=_saved,
        disabled=kept.work == TeamWork() or not fits,
        help=None if fits else texts("team-too-much"),
    )


def _fits(work: TeamWork) -> bool:
    """Whether the file could be opened again; only one with very many coded answers is made to see."""
    coded = sum(len(coder.answers) for coder in work.reflection.coders)
    return coded <= _SURELY_FIT or len(team_file(work)) <= MOST_BYTES


def _saved() -> None:
    kept = _kept()
    kept.saved = kept.work


def _open(texts: Texts, kept: _Kept) -> None:
    upload = st.file_uploader(
        texts("team-upload"), type=["json"], max_upload_size=MOST_BYTES // 1_000_000, key="team_file"
    )
    st.caption(texts("team-upload-about"))
    seen = upload.file_id if upload else None
    if seen == kept.seen:
        return
    kept.seen = seen
    if upload is not None:
        kept.problem, kept.told = None, ""
        try:
            work = read_team_file(upload.getvalue(), upload.name)
        except VerkostoError as problem:
            kept.problem = problem
        else:
            kept.before = kept.work if kept.work not in (TeamWork(), work) else None
            kept.work = kept.saved = work
            kept.told = upload.name
        st.rerun()


def _clear() -> None:
    kept = _kept()
    kept.before, kept.work, kept.saved = kept.work, TeamWork(), None
    kept.told, kept.problem = "", None


def _bring_back() -> None:
    kept = _kept()
    if kept.before is not None:
        kept.work, kept.before = kept.before, None
    kept.told, kept.problem = "", None
