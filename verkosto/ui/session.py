"""What one visitor has open.

It lives in the visitor's own session state and nowhere else: no cache of Streamlit's, no module
variable, no file. Closing the tab ends it.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from verkosto.analysis import Analysis, Settings
from verkosto.model import Survey
from verkosto.survey import SourceFile, read_survey
from verkosto.text import Texts, texts
from verkosto.ui.kept import forget
from verkosto.ui.language import current_language
from verkosto.ui.samples import sample_file

_OPENED: Final = "verkosto:opened"
_ANALYSES: Final = "verkosto:analyses"
_GREETED: Final = "verkosto:greeted"
_WAVE: Final = "wave"


@dataclass(frozen=True, eq=False)
class Opened:
    """The survey that is open, what it was called when it came in, and whether it is a sample of ours."""

    survey: Survey
    source: str
    sample: str | None = None


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
    settings = Settings(wave=wave if earlier else None)
    analyses = st.session_state.setdefault(_ANALYSES, {})
    key = (survey.digest, settings)
    if key not in analyses:
        analyses[key] = Analysis(survey, settings)
    found: Analysis = analyses[key]
    return found


def load_files(files: Sequence[SourceFile], source: str) -> None:
    """Read files as one survey and open it; the earlier one stays open when they cannot be read.

    Raises
    ------
    VerkostoError
        What the files are instead of a survey.
    """
    _open(Opened(read_survey(files), source))


def load_sample(key: str) -> None:
    """Open one of the samples."""
    file = sample_file(key)
    _open(Opened(read_survey([file]), file.name, sample=key))


def open_first_sample() -> None:
    """Open the sample that the server was told to greet every visitor with, once in a visit."""
    first = os.environ.get("VERKOSTO_SAMPLE")
    if first and not st.session_state.get(_GREETED):
        st.session_state[_GREETED] = True
        load_sample(first)


def close_survey() -> None:
    """Forget the survey, everything that was computed from it, and the bytes that were uploaded."""
    st.session_state.pop(_OPENED, None)
    st.session_state.pop(_ANALYSES, None)
    forget()
    run = get_script_run_ctx()
    if run is not None:
        run.uploaded_file_mgr.remove_session_files(run.session_id)


def _open(survey: Opened) -> None:
    forget()
    st.session_state[_ANALYSES] = {}
    st.session_state[_OPENED] = survey
