"""Long work of a page: done in the background, with its progress, and never on the page's own time."""

from __future__ import annotations

import os
import time
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from typing import Final

import streamlit as st

from verkosto import background
from verkosto.analysis import Analysis
from verkosto.analysis.studies import Study
from verkosto.background import Desk, Job, State
from verkosto.text import Texts, texts
from verkosto.ui.language import current_language

_DESK: Final = "verkosto:desk"
_QUICK: Final = 0.4
"""Seconds that a page waits for work that may be quick."""
_LOOK: Final = 0.5
"""Seconds between two looks at work that is under way."""
_CALM: Final = 1.0
"""Seconds that a page stands still at least before what has come is shown on it."""


@dataclass
class _Desk:
    """What a visitor's pages wait for.

    ``stopped`` are the studies that the visitor did not want to wait for, ``shown`` is when the page was
    last run, and ``came`` whether there is something that it does not show yet.
    """

    jobs: Desk = field(default_factory=Desk)
    stopped: frozenset[Hashable] = frozenset()
    shown: float = 0.0
    came: bool = False


def await_studies(analysis: Analysis, studies: Sequence[Study]) -> None:
    """Have studies worked out, in this order; show how far they are when they take more than a moment.

    A page calls it once, with everything that it shows, where the progress is to stand; afterwards it
    shows what is there (``analysis.studies.known(study)``, ``analysis.studies.result(study)``). The page
    is run again when more has come. What an earlier page had asked for is given up, unless it is nearly
    done. With ``VERKOSTO_BACKGROUND=0`` everything is worked out at once, while the page waits.
    """
    whole = _with_walks(analysis, studies)
    asked = [study for study in whole if not analysis.studies.known(study)]
    if not in_background():
        for study in asked:
            analysis.studies.result(study)
        return
    desk: _Desk | None = st.session_state.get(_DESK)
    if desk is None:
        if not asked:
            return
        desk = st.session_state[_DESK] = _Desk()
    _have_done(desk, analysis, asked)
    missing = [study for study in asked if not analysis.studies.known(study)]
    said = texts(current_language())
    _tell_problems(desk, analysis, missing, said)
    if missing and desk.stopped:
        _tell_stopped(desk, said)
    elif _under_way(desk, analysis, missing):
        desk.shown = time.monotonic()
        _progress(desk, analysis, whole)


def _with_walks(analysis: Analysis, studies: Sequence[Study]) -> tuple[Study, ...]:
    """Each study once; before them, for large networks, the walk over all paths that figures wait for."""
    walks = [walk for study in studies for walk in analysis.studies.walks(study.relation, study.view)]
    return tuple(dict.fromkeys([*walks, *studies]))


def in_background() -> bool:
    """Whether long work is done in a process of its own."""
    return os.environ.get("VERKOSTO_BACKGROUND", "1") != "0"


def most_draws() -> int | None:
    """The most random draws of each kind that this server makes; ``None``: as many as the thresholds say."""
    told = os.environ.get("VERKOSTO_DRAWS", "")
    return int(told) if told.isdecimal() else None


def warm_up() -> None:
    """Have a worker ready before somebody waits for it."""
    if in_background():
        background.warm("verkosto.analysis")


def forget_studies() -> None:
    """End everything that is under way for this visitor."""
    desk: _Desk | None = st.session_state.pop(_DESK, None)
    if desk is not None:
        desk.jobs.clear()


def _key(analysis: Analysis, study: Study) -> Hashable:
    return analysis.survey.digest, analysis.settings, study


def _have_done(desk: _Desk, analysis: Analysis, asked: Sequence[Study]) -> None:
    """Put what is new in the queue, give it a moment, and keep what is done."""
    keys = {_key(analysis, study): study for study in asked}
    desk.jobs.keep_only(keys.keys())
    if not desk.stopped.issuperset(keys):
        desk.stopped = frozenset()
    new = [] if desk.stopped else [key for key in keys if desk.jobs.job(key) is None]
    for key in new:
        work = analysis.studies.work(keys[key])
        desk.jobs.ask(key, work.function, work.arguments)
    if new:
        desk.jobs.wait(list(keys), _QUICK)
    _keep(desk, analysis, asked)


def _keep(desk: _Desk, analysis: Analysis, studies: Sequence[Study]) -> bool:
    """Take over what is done; whether there was any."""
    came = False
    for study in studies:
        job = desk.jobs.job(_key(analysis, study))
        if job is not None and job.state is State.DONE:
            analysis.studies.keep(study, job.result)
            desk.jobs.drop(_key(analysis, study))
            came = True
    return came


def _under_way(desk: _Desk, analysis: Analysis, studies: Sequence[Study]) -> list[tuple[Study, Job]]:
    """Those that are not over, with their jobs; herewith looked after."""
    jobs = [(study, desk.jobs.job(_key(analysis, study))) for study in studies]
    return [(study, job) for study, job in jobs if job is not None and not job.over]


@st.fragment(run_every=_LOOK)
def _progress(desk: _Desk, analysis: Analysis, studies: tuple[Study, ...]) -> None:
    """How far the studies are, and a way out; the page is run again when there is more to show."""
    came = _keep(desk, analysis, [study for study in studies if not analysis.studies.known(study)])
    now = _under_way(desk, analysis, studies)
    desk.came = desk.came or came
    if not now or (desk.came and time.monotonic() - desk.shown >= _CALM):
        desk.came = False
        st.rerun(scope="app")
    said = texts(current_language())
    study, job = next(((s, j) for s, j in now if j.state is State.RUNNING), now[0])
    over = len(studies) - len(now)
    share = job.done / job.steps if job.steps else 0.0
    with st.container(horizontal=True, vertical_alignment="center", border=True, key="studies_under_way"):
        st.progress(
            min(1.0, (over + min(share, 1.0)) / len(studies)),
            said(
                "studies-under-way" if job.state is State.RUNNING else "studies-in-queue",
                what=said(f"study-{study.kind.value}"),
                step=over + 1,
                steps=len(studies),
            ),
        )
        st.button(
            said("studies-cancel"),
            key="cancel_studies",
            icon=":material/close:",
            on_click=_stop,
            args=(desk, analysis, tuple(s for s, _ in now)),
        )


def _stop(desk: _Desk, analysis: Analysis, studies: tuple[Study, ...]) -> None:
    keys = [_key(analysis, study) for study in studies]
    desk.stopped = frozenset(keys)
    for key in keys:
        desk.jobs.drop(key)


def _go_on(desk: _Desk) -> None:
    desk.stopped = frozenset()


def _tell_stopped(desk: _Desk, said: Texts) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key="studies_stopped"):
        st.markdown(said("studies-stopped"), width="content")
        st.button(
            said("studies-go-on"),
            key="resume_studies",
            icon=":material/play_arrow:",
            on_click=_go_on,
            args=(desk,),
        )


def _tell_problems(desk: _Desk, analysis: Analysis, studies: Sequence[Study], said: Texts) -> None:
    """Studies that came to nothing, each with its sentence; the others go on."""
    for study in studies:
        job = desk.jobs.job(_key(analysis, study))
        if job is not None and job.state is State.FAILED:
            what = said(f"study-{study.kind.value}")
            st.warning(said(f"studies-problem-{job.problem}", what=what, number=job.number))
