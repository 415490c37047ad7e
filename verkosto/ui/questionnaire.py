"""The questionnaire page: what is asked, of whom, what is promised, and what can be taken along."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import streamlit as st

from verkosto.content import table
from verkosto.content.instruments import instruments
from verkosto.errors import VerkostoError
from verkosto.report.questionnaire import ALWAYS, Wishes, follow_ups, forms, load
from verkosto.report.questionnaire_text import markdown, plain_text, web_page
from verkosto.report.template import (
    ListedActor,
    names_in_text,
    rateable,
    roster_of_survey,
    roster_of_uploads,
    template_bytes,
)
from verkosto.survey import SourceFile
from verkosto.text import LANGUAGE_NAMES, LANGUAGES, Texts
from verkosto.text import texts as texts_in
from verkosto.text.receipt import error_text
from verkosto.ui.kept import kept
from verkosto.ui.opening import MOST_MEGABYTES, TYPES
from verkosto.ui.reflection_event import event_choice
from verkosto.ui.session import current_analysis

MOST_NAMES: Final = 8
"""Names of a long list that the preview shows."""
_PREVIEW_HEIGHT: Final = 560
_USUAL_INSTRUMENTS: Final = ("trust_factors", "pulse", "six_d")
_OF_MEETINGS: Final = "reflection"
_READ: Final = "verkosto:roster"
_NOT_ON_THE_MAP: Final = {"channels", "mechanism"}
_INSTRUMENT_WIDTH: Final = 280
_LONGEST: Final = 300


def chosen_language(texts: Texts) -> Texts:
    """The language of the survey, the visitor's own to begin with."""
    language = st.segmented_control(
        texts("questionnaire-language"),
        LANGUAGES,
        format_func=LANGUAGE_NAMES.__getitem__,
        default=texts.language,
        key="questionnaire_language",
        required=True,
    )
    return texts_in(language)


def chosen_questions(texts: Texts) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Relations and follow-up questions, by their keys."""
    relations = st.pills(
        texts("questionnaire-relations"),
        [key for key in table("relations") if key != ALWAYS],
        selection_mode="multi",
        format_func=lambda key: texts(f"relation-{key}"),
        key="questionnaire_relations",
        wrap=True,
        help=texts("questionnaire-relations-help"),
    )
    entries = follow_ups()
    followed = st.pills(
        texts("questionnaire-followups"),
        list(entries),
        selection_mode="multi",
        default=[key for key, entry in entries.items() if entry.get("usual")],
        format_func=lambda key: texts(f"questionnaire-followup-{key}"),
        key="questionnaire_followups",
        wrap=True,
        help=texts("questionnaire-followups-help"),
    )
    if "trust" in followed:
        st.warning(texts("questionnaire-trust-note"), icon=":material/shield:")
    if _NOT_ON_THE_MAP.intersection(followed):
        st.caption(texts("questionnaire-ours-note"))
    return (ALWAYS, *relations), tuple(followed)


def chosen_instruments(texts: Texts, say: Texts) -> tuple[str, ...]:
    """The instruments that are asked without names, by their keys; for open ones, the meeting's name."""
    chosen = []
    st.caption(texts("questionnaire-instruments-help"))
    with st.grid(3, min_column_width=_INSTRUMENT_WIDTH, gap="xsmall"):
        for kind in rateable():
            count = texts("questionnaire-items", n=len(kind.items))
            ticked = st.checkbox(
                f"{kind.name[texts.language]} · {count}",
                value=kind.key in _USUAL_INSTRUMENTS,
                key=f"questionnaire_instrument_{kind.key}",
            )
            chosen += [kind.key] if ticked else []
    if _OF_MEETINGS in chosen:
        event_choice(texts, say)
    return tuple(chosen)


def chosen_roster(texts: Texts) -> tuple[ListedActor, ...]:
    """Who is on the list: from the open survey, a file, a pasted text, or nobody yet."""
    analysis = current_analysis()
    named = analysis is not None and not analysis.survey.actors.empty
    ways = [*(["survey"] if named else []), "file", "paste", "none"]
    way = st.segmented_control(
        texts("questionnaire-names-from"),
        ways,
        format_func=lambda way: texts(f"questionnaire-names-{way}"),
        default="survey" if named else "none",
        key="questionnaire_names",
        wrap=True,
        required=True,
    )
    roster: tuple[ListedActor, ...] = ()
    if way == "survey" and analysis is not None:
        roster = kept(analysis, "roster", lambda: roster_of_survey(analysis.survey))
    elif way == "file":
        roster = _uploaded(texts)
    elif way == "paste":
        roster = names_in_text(
            st.text_area(texts("questionnaire-names-pasted"), key="questionnaire_pasted", height=140)
        )
    st.caption(texts("questionnaire-names-count", n=len(roster)))
    if roster:
        st.caption(texts("questionnaire-names-optout"))
    return roster


def _uploaded(texts: Texts) -> tuple[ListedActor, ...]:
    """The names of an uploaded file, read once for every upload."""
    upload = st.file_uploader(
        texts("questionnaire-names-upload"),
        type=TYPES,
        max_upload_size=MOST_MEGABYTES,
        key="questionnaire_file",
    )
    if upload is None:
        st.session_state.pop(_READ, None)
        return ()
    known = st.session_state.get(_READ)
    if known is None or known[0] != upload.file_id:
        with st.spinner(texts("opening-reading")):
            known = (upload.file_id, _names_in(SourceFile(upload.name, upload.getvalue())))
        st.session_state[_READ] = known
    found: tuple[ListedActor, ...] | VerkostoError = known[1]
    if isinstance(found, VerkostoError):
        st.error(error_text(texts, found, markdown=True))
        return ()
    return found


def _names_in(file: SourceFile) -> tuple[ListedActor, ...] | VerkostoError:
    try:
        return roster_of_uploads([file])
    except VerkostoError as problem:
        return problem


def chosen_promises(texts: Texts) -> tuple[str, str, tuple[str, ...]]:
    """Who sees the contacts by name, when they are deleted, and the waves that the workbook speaks of."""
    who, date, waves = st.columns(3)
    seen_by = who.text_input(
        texts("questionnaire-who"),
        key="questionnaire_who",
        max_chars=_LONGEST,
        placeholder=texts("questionnaire-who-placeholder"),
    )
    deleted = date.text_input(
        texts("questionnaire-date"),
        key="questionnaire_date",
        max_chars=_LONGEST,
        placeholder=texts("questionnaire-date-placeholder"),
    )
    written = waves.text_input(
        texts("questionnaire-waves"),
        key="questionnaire_waves",
        max_chars=_LONGEST,
        placeholder=texts("questionnaire-waves-placeholder"),
        help=texts("questionnaire-waves-help"),
    )
    parts = (" ".join(part.split()) for part in written.split(";"))
    return _plain(seen_by), _plain(deleted), tuple(dict.fromkeys(part for part in parts if part))


def _plain(text: str) -> str:
    return " ".join(text.split()).removesuffix(".")


def show_load(texts: Texts, wishes: Wishes) -> None:
    """How long answering takes."""
    effort = load(wishes)
    st.markdown(
        texts(
            "questionnaire-load",
            low=effort.low,
            high=effort.high,
            names=effort.names,
            ticked=effort.ticked,
            clicks=texts.number(effort.clicks),
        )
    )


def show_downloads(
    texts: Texts, say: Texts, wishes: Wishes, roster: Sequence[ListedActor], waves: Sequence[str]
) -> None:
    """The workbook and the text, each made when it is asked for."""
    kinds = tuple(kind for kind in instruments() if kind.key in wishes.instruments)
    stem = say("questionnaire-file-name")
    with st.container(horizontal=True):
        st.download_button(
            texts("questionnaire-download-template"),
            lambda: template_bytes(say, roster, wishes.relations, kinds, waves, event=wishes.event),
            file_name=say("template-file-name"),
            mime="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            key="download_template",
            on_click="ignore",
            type="primary",
            icon=":material/table_view:",
            help=texts("questionnaire-download-template-help"),
        )
        st.download_button(
            texts("questionnaire-download-text"),
            lambda: plain_text(forms(say, wishes)).encode("utf-8-sig"),
            file_name=f"{stem}.txt",
            mime="text/plain",
            key="download_questionnaire",
            on_click="ignore",
            icon=":material/description:",
            help=texts("questionnaire-download-text-help"),
        )
        st.download_button(
            texts("questionnaire-download-page"),
            lambda: web_page(say, forms(say, wishes)).encode(),
            file_name=f"{stem}.html",
            mime="text/html",
            key="download_questionnaire_html",
            on_click="ignore",
            icon=":material/article:",
            help=texts("questionnaire-download-page-help"),
        )


def show_forms(say: Texts, wishes: Wishes) -> None:
    """The questions as they will be asked, a tab for each form."""
    asked = forms(say, wishes)
    for tab, form in zip(st.tabs([form.title for form in asked]), asked, strict=True):
        with tab, st.container(height=_PREVIEW_HEIGHT, border=True):
            st.markdown(markdown(say, form, MOST_NAMES))
