"""The two ways to a survey: the visitor's own files, or a sample in one click."""

from __future__ import annotations

from typing import Final

import streamlit as st

from verkosto.errors import NoNetwork, VerkostoError
from verkosto.survey import SourceFile
from verkosto.text import Texts
from verkosto.text.receipt import error_text
from verkosto.ui.samples import samples
from verkosto.ui.session import current_texts, forget_unmapped, load_files, load_sample, opened

HOME: Final = "pages/start/home.py"
MAP: Final = "pages/picture/map.py"
SURVEY: Final = "pages/data/survey.py"
STRUCTURE: Final = "pages/picture/structure.py"
QUESTIONNAIRE: Final = "pages/data/questionnaire.py"
TYPES: Final = ("xlsx", "xlsm", "ods", "csv", "tsv", "txt", "xls", "xlsb")
"""What the file dialog offers; the reader goes by the content, not by the name."""
MOST_MEGABYTES: Final = 25
_SAMPLE_WIDTH: Final = 220

_SEEN: Final = "verkosto:seen"
_PROBLEM: Final = "verkosto:problem"


def own_files() -> bool:
    """The uploader, and under it what is wrong with the files, if anything.

    Returns
    -------
    bool
        Whether there is something new to look at on the survey page: a survey that was opened in this very
        run, or files of which the visitor is to say what they are.
    """
    texts = current_texts()
    uploads = st.file_uploader(
        texts("opening-upload"),
        type=TYPES,
        accept_multiple_files=True,
        max_upload_size=MOST_MEGABYTES,
        key="survey_file",
        help=texts("opening-together"),
        on_change=forget_unmapped,
    )
    seen = tuple(upload.file_id for upload in uploads)
    opened_now = False
    if seen != st.session_state.get(_SEEN, ()):
        st.session_state[_SEEN] = seen
        st.session_state.pop(_PROBLEM, None)
        if uploads:
            with st.spinner(texts("opening-reading")):
                opened_now = _read([SourceFile(upload.name, upload.getvalue()) for upload in uploads])
    problem = st.session_state.get(_PROBLEM)
    if problem is not None:
        show_problem(problem)
    return opened_now


def show_ways_in(texts: Texts) -> None:
    """The two ways side by side; an own file leads to its receipt at once."""
    own, sample = st.columns(2)
    with own.container(border=True, height="stretch"):
        st.subheader(texts("home-own-heading"), anchor=False)
        st.markdown(texts("home-own-about"))
        if own_files():
            st.switch_page(SURVEY)
        if opened() is None:
            st.page_link(SURVEY, label=texts("home-own-shapes"), icon=":material/help:")
        st.space("stretch")
        st.caption(f":material/lock: {texts('home-privacy')}")
    with sample.container(border=True, height="stretch"):
        st.subheader(texts("home-sample-heading"), anchor=False)
        st.markdown(texts("home-sample-about"))
        sample_buttons()


def _read(files: list[SourceFile]) -> bool:
    try:
        load_files(files, ", ".join(file.name for file in files))
    except NoNetwork:
        return True
    except VerkostoError as problem:
        st.session_state[_PROBLEM] = problem
        return False
    return True


def show_problem(problem: VerkostoError) -> None:
    """What is wrong with the files that were tried, and that the earlier survey is still there."""
    texts = current_texts()
    st.error(error_text(texts, problem, markdown=True))
    if opened() is not None:
        st.caption(texts.markdown("opening-still-open", source=open_name()))


def open_name() -> str:
    """What the open survey is called: the sample's title, or the names of the files; plain text."""
    now = opened()
    if now is None:
        return ""
    return current_texts()(f"sample-{now.sample}-title") if now.sample else now.source


def sample_buttons() -> None:
    """One button for each sample; a click opens it and goes to the map."""
    with st.grid(3, min_column_width=_SAMPLE_WIDTH):
        for number, sample in enumerate(samples()):
            with st.container(gap="xsmall"):
                _sample_button(sample.key, first=number == 0)


def _sample_button(key: str, *, first: bool) -> None:
    texts = current_texts()
    clicked = st.button(
        texts(f"sample-{key}-title"),
        key=f"sample_{key}",
        type="primary" if first else "secondary",
        icon=":material/play_arrow:",
        width="stretch",
    )
    st.caption(texts(f"sample-{key}-about"))
    if clicked:
        with st.spinner(texts("opening-reading")):
            load_sample(key)
        st.session_state.pop(_PROBLEM, None)
        st.switch_page(MAP)
