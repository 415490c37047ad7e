"""What the visitor takes along: the mapping as a file, and the own workbook with its cells marked."""

from __future__ import annotations

from typing import Final

import streamlit as st

from verkosto.analysis import Analysis
from verkosto.errors import VerkostoError
from verkosto.model import Receipt
from verkosto.report.apart import annotated_apart, annotated_name
from verkosto.survey.mapping import mapping_text, merged_options, options_from_mapping
from verkosto.survey.told import for_the_next_wave
from verkosto.text import Texts
from verkosto.text.receipt import error_text
from verkosto.ui.changes import current_options, want
from verkosto.ui.session import opened

FILE: Final = "verkosto-mapping.toml"
_SEEN: Final = "verkosto:mapping_seen"
_PROBLEM: Final = "verkosto:mapping_problem"
_MOST_MEGABYTES: Final = 1


def mapping_upload(texts: Texts) -> None:
    """Take a mapping file: what it says joins what was said here, and holds where they differ."""
    upload = st.file_uploader(
        texts("mapping-upload"), type=["toml"], max_upload_size=_MOST_MEGABYTES, key="mapping_file"
    )
    seen = upload.file_id if upload else None
    if seen != st.session_state.get(_SEEN):
        st.session_state[_SEEN] = seen
        st.session_state.pop(_PROBLEM, None)
        if upload is not None:
            try:
                told = options_from_mapping(_text(upload.getvalue()), upload.name)
            except VerkostoError as problem:
                st.session_state[_PROBLEM] = problem
            else:
                want(merged_options(current_options(), told))
                st.rerun()
    wrong = st.session_state.get(_PROBLEM)
    if isinstance(wrong, VerkostoError):
        st.error(error_text(texts, wrong, markdown=True))
    elif upload is not None:
        st.caption(texts.markdown("mapping-applied", file=upload.name))


def _text(content: bytes) -> str:
    """The file as text; what is no UTF-8 becomes what is no TOML either."""
    return content.decode("utf-8-sig", errors="replace").replace("\N{REPLACEMENT CHARACTER}", "\0")


def mapping_download(texts: Texts, receipt: Receipt) -> None:
    """The button that gives the mapping as a file."""
    options = for_the_next_wave(current_options(), receipt.tables)
    st.download_button(
        texts("mapping-download"),
        mapping_text(options).encode(),
        file_name=FILE,
        mime="application/toml",
        key="download_mapping",
        icon=":material/save:",
        on_click="ignore",
    )


def annotated_download(texts: Texts, analysis: Analysis) -> None:
    """The button that gives the visitor's own files with their cells marked; made when it is clicked."""
    now = opened()
    if now is None:
        return
    files, receipt, language = now.files, analysis.survey.receipt, texts.language
    st.download_button(
        texts("mapping-download-annotated"),
        lambda: annotated_apart(files, receipt, language),
        file_name=annotated_name(receipt),
        key="download_annotated",
        icon=":material/rate_review:",
        on_click="ignore",
    )
