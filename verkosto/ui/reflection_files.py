"""The coding as a file: taken along, and taken in again, with what it holds told before anything changes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.canvas.coding_file import CodingRead, joined, read_coding, replaced_coders
from verkosto.errors import VerkostoError
from verkosto.report.coding_workbook import coding_workbook
from verkosto.text.receipt import error_text
from verkosto.ui.team import keep_team_work, team_work

if TYPE_CHECKING:
    from verkosto.analysis import Analysis
    from verkosto.canvas.coding import Coding
    from verkosto.text import Texts

_MOST_MEGABYTES: Final = 20
_WAITING: Final = "verkosto:coding_file"


@dataclass
class _Waiting:
    """What was uploaded last, what came of it, and what was there before it was taken."""

    seen: str | None = None
    survey: tuple[str, str | None] = ("", None)
    name: str = ""
    read: CodingRead | None = None
    problem: VerkostoError | None = None
    before: Coding | None = None
    taken: Coding | None = None


def show_files(analysis: Analysis, texts: Texts) -> None:
    """The download of the coding, and the upload of another."""
    st.subheader(texts("reflection_themes-files"), anchor=False)
    st.caption(texts("reflection_themes-files-about"))
    left, right = st.columns(2, gap="large")
    with left:
        _download(analysis, texts)
    with right:
        _upload(analysis, texts)


def _download(analysis: Analysis, texts: Texts) -> None:
    work = team_work()
    coding = work.reflection
    with_texts = st.checkbox(
        texts("reflection_themes-with-texts"),
        key="coding_texts",
        help=texts("reflection_themes-with-texts-about"),
    )
    if with_texts:
        st.warning(texts("reflection_themes-with-texts-about"), icon=":material/visibility:")
    questions = analysis.reflection.questions
    actors = analysis.survey.actors["label"].tolist()
    st.download_button(
        texts("reflection_themes-download-coding"),
        lambda: coding_workbook(coding, questions, texts, actors, with_texts=with_texts, event=work.event),
        file_name=texts("coding-file-name"),
        mime="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        key="download_coding",
        icon=":material/download:",
        on_click="ignore",
        disabled=not coding.themes,
    )


def _upload(analysis: Analysis, texts: Texts) -> None:
    waiting: _Waiting = st.session_state.setdefault(_WAITING, _Waiting())
    about = (analysis.survey.digest, analysis.wave)
    upload = st.file_uploader(
        texts("reflection_themes-upload"),
        type=["xlsx", "csv"],
        max_upload_size=_MOST_MEGABYTES,
        key="coding_file",
    )
    st.caption(texts("reflection_themes-upload-about"))
    seen = upload.file_id if upload else None
    if (seen, about) != (waiting.seen, waiting.survey):
        waiting.seen, waiting.survey = seen, about
        waiting.read = waiting.problem = None
        if upload is not None:
            waiting.name = upload.name
            try:
                waiting.read = read_coding(upload.getvalue(), upload.name, analysis.reflection.questions)
            except VerkostoError as problem:
                waiting.problem = problem
    if waiting.problem is not None:
        st.error(error_text(texts, waiting.problem, markdown=True))
    if waiting.read is not None:
        _tell(waiting.read, waiting, texts)
    coding = team_work().reflection
    if waiting.before is not None and waiting.taken is coding:
        st.success(texts.markdown("reflection_themes-taken", file=waiting.name))
        st.button(texts("reflection_themes-undo"), key="coding_undo", icon=":material/undo:", on_click=_undo)


def _tell(read: CodingRead, waiting: _Waiting, texts: Texts) -> None:
    """What was found in the file, and the button that takes it."""
    coding = team_work().reflection
    coders = list(read.coders)
    lines = [texts("reflection_themes-found-themes", n=len(read.coding.themes))]
    if coders:
        lines.append(
            texts.markdown("reflection_themes-found-coders", n=len(coders), coders=", ".join(coders))
        )
    lines.append(texts("reflection_themes-found-coded", n=read.coded))
    lines += [
        texts.markdown(note.key, **note.values) for note in read.notes if note.key != "coding-note-workbook"
    ]
    replaced = replaced_coders(coding, read)
    if replaced:
        lines.append(
            texts.markdown("reflection_themes-found-replaced", n=len(replaced), coders=", ".join(replaced))
        )
    with st.container(border=True, key="coding_found"):
        st.markdown(texts.markdown("reflection_themes-found", file=waiting.name))
        st.markdown("\n".join(f"- {line}" for line in lines))
        st.button(
            texts("reflection_themes-take"), key="coding_take", type="primary", on_click=_take, args=(read,)
        )


def _take(read: CodingRead) -> None:
    waiting: _Waiting = st.session_state[_WAITING]
    work = team_work()
    try:
        now = joined(work.reflection, read)
    except VerkostoError as problem:
        waiting.problem, waiting.read = problem, None
        return
    waiting.before, waiting.taken, waiting.read = work.reflection, now, None
    keep_team_work(replace(work, reflection=now))


def _undo() -> None:
    waiting: _Waiting = st.session_state[_WAITING]
    if waiting.before is not None:
        keep_team_work(replace(team_work(), reflection=waiting.before))
    waiting.before = waiting.taken = None
