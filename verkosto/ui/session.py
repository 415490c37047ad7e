"""What one visitor has open.

It lives in the visitor's own session state and nowhere else: no cache of Streamlit's, no module
variable, no file. Closing the tab ends it.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from verkosto.analysis import Analysis, Settings
from verkosto.errors import NoNetwork
from verkosto.model import Survey
from verkosto.survey import ReadingOptions, SourceFile, read_survey
from verkosto.survey.apart import read_survey_apart, recognised_tables_apart
from verkosto.survey.apart import warm_up as reading_warm_up
from verkosto.survey.preview import TableSeen
from verkosto.survey.source import digest
from verkosto.text import Texts, texts
from verkosto.ui.kept import forget
from verkosto.ui.language import current_language
from verkosto.ui.samples import sample_file
from verkosto.ui.studies import forget_studies, in_background, most_draws, warm_up

_OPENED: Final = "verkosto:opened"
_ANALYSES: Final = "verkosto:analyses"
_GREETED: Final = "verkosto:greeted"
_UNMAPPED: Final = "verkosto:unmapped"
_SEEN_TABLES: Final = "verkosto:tables_seen"
_APART: Final = "verkosto:apart"
_WAVE: Final = "wave"


@dataclass(frozen=True, eq=False)
class Opened:
    """The survey that is open, what it was called when it came in, and whether it is a sample of ours.

    ``files`` and ``options`` are what it was read from, so that it can be read otherwise.
    """

    survey: Survey
    source: str
    sample: str | None = None
    files: tuple[SourceFile, ...] = ()
    options: ReadingOptions = field(default_factory=ReadingOptions)


@dataclass(frozen=True, eq=False)
class Unmapped:
    """Files in which no network was found, read with these options: the visitor may tell them otherwise."""

    files: tuple[SourceFile, ...]
    source: str
    sample: str | None
    options: ReadingOptions
    problem: NoNetwork


def current_texts() -> Texts:
    """The texts in the visitor's language."""
    return texts(current_language())


def opened() -> Opened | None:
    """The survey that this visitor has open, if any."""
    found = st.session_state.get(_OPENED)
    return found if isinstance(found, Opened) else None


def current_analysis() -> Analysis | None:
    """The analysis of the open survey in the chosen wave, the same object on every rerun.

    Figures are computed once: the analyses of a survey are kept, by its digest and the settings,
    until another survey takes its place.
    """
    now = opened()
    if now is None:
        return None
    return _analysis(now.survey, st.session_state.get(_WAVE))


def analyses_by_wave() -> dict[str, Analysis]:
    """The analysis of every wave of the open survey; empty when none is open."""
    now = opened()
    return {wave: _analysis(now.survey, wave) for wave in now.survey.waves} if now else {}


def _analysis(survey: Survey, wave: str | None) -> Analysis:
    """The analysis of a wave, the last one where the survey has no such wave."""
    earlier = wave is not None and wave in survey.waves[:-1]
    settings = Settings(wave=wave if earlier else None, draws=most_draws())
    analyses = st.session_state.setdefault(_ANALYSES, {})
    key = (survey.digest, settings)
    if key not in analyses:
        analyses[key] = Analysis(survey, settings, patient=not in_background())
    found: Analysis = analyses[key]
    return found


def read(files: Sequence[SourceFile], options: ReadingOptions) -> Survey:
    """The survey that a visitor's files hold, read in a process of its own."""
    return read_survey_apart(files, options)


def load_files(files: Sequence[SourceFile], source: str) -> None:
    """Read files as one survey and open it; the earlier one stays open when they cannot be read.

    Raises
    ------
    VerkostoError
        What the files are instead of a survey.
    """
    _take(tuple(files), source, ReadingOptions())


def load_sample(key: str) -> None:
    """Open one of the samples."""
    file = sample_file(key)
    _take((file,), file.name, ReadingOptions(), sample=key)


def open_first_sample() -> None:
    """Open the sample that the server was told to greet every visitor with, once in a visit."""
    reading_warm_up()  # the first upload does not wait for a process to start
    first = os.environ.get("VERKOSTO_SAMPLE")
    if first and not st.session_state.get(_GREETED):
        st.session_state[_GREETED] = True
        load_sample(first)


def unmapped() -> Unmapped | None:
    """Files that were tried last and in which no network was found, if any."""
    found = st.session_state.get(_UNMAPPED)
    return found if isinstance(found, Unmapped) else None


def forget_unmapped() -> None:
    """Let go of files in which no network was found."""
    st.session_state.pop(_UNMAPPED, None)


def reread(options: ReadingOptions) -> None:
    """Read the files that are looked at once more, otherwise; what was open stays open when that fails.

    Raises
    ------
    VerkostoError
        Why they cannot be read so. Where no network is found, files and options wait (:func:`unmapped`).
    """
    now = opened()
    at = unmapped() or now
    if at is not None:
        same = now is not None and now.files is at.files
        _take(at.files, at.source, options, at.sample, anew=not same)


def tables_seen() -> tuple[TableSeen, ...]:
    """The tables of the files that are looked at, as they are recognised now; worked out once."""
    at = unmapped() or opened()
    if at is None:
        return ()
    key = at.survey.digest if isinstance(at, Opened) else digest(at.files, at.options)
    known = st.session_state.get(_SEEN_TABLES)
    if known is None or known[0] != key:
        known = (key, recognised_tables_apart(at.files, at.options))
        st.session_state[_SEEN_TABLES] = known
    seen: tuple[TableSeen, ...] = known[1]
    return seen


def said_apart() -> set[frozenset[str]]:
    """Pairs of names of which the visitor said that they are different actors."""
    pairs: set[frozenset[str]] = st.session_state.setdefault(_APART, set())
    return pairs


def close_survey() -> None:
    """Forget the survey, everything that was computed from it, and the bytes that were uploaded."""
    for key in (_OPENED, _ANALYSES, _UNMAPPED, _SEEN_TABLES, _APART):
        st.session_state.pop(key, None)
    forget()
    forget_studies()
    run = get_script_run_ctx()
    if run is not None:
        run.uploaded_file_mgr.remove_session_files(run.session_id)


def _take(
    files: tuple[SourceFile, ...],
    source: str,
    options: ReadingOptions,
    sample: str | None = None,
    *,
    anew: bool = True,
) -> None:
    """Read files and open them; those without a network wait for the visitor to say what they are."""
    try:
        survey = read(files, options) if sample is None else read_survey(files, options)  # ours is harmless
    except NoNetwork as problem:
        st.session_state[_UNMAPPED] = Unmapped(files, source, sample, options, problem)
        raise
    _open(Opened(survey, source, sample, files, options), anew=anew)


def _open(survey: Opened, *, anew: bool = True) -> None:
    forget()
    forget_studies()
    forget_unmapped()
    st.session_state[_ANALYSES] = {}
    if anew:
        st.session_state.pop(_APART, None)
    st.session_state[_OPENED] = survey
    if survey.survey.relations:
        warm_up()
