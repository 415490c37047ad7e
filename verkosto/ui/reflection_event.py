"""What the team calls its meeting: a word of ours or its own, and with it what two of the questions ask."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.canvas.coding import Event
from verkosto.canvas.event import FORMS, KINDS, LONGEST, OWN, own_event
from verkosto.content.instruments import items
from verkosto.text import escape_markdown
from verkosto.ui.team import keep_team_work, team_work

if TYPE_CHECKING:
    from collections.abc import Mapping

    from verkosto.text import Texts

_KIND: Final = "reflection_event"
_OPTIONS: Final = (*KINDS, OWN)


def event_choice(texts: Texts, say: Texts | None = None) -> None:
    """A small popover: the word for the meeting, in the forms that the questions need.

    A word of the team's own is asked in the language of the questions (``say``), else in that of the page.
    """
    say = say or texts
    event = team_work().event
    with st.popover(texts("reflection-event"), icon=":material/edit:", key="reflection_event_open"):
        st.caption(texts("reflection-event-about"))
        if st.session_state.get(_KIND) not in _OPTIONS:
            st.session_state[_KIND] = event.kind if event.kind in _OPTIONS else KINDS[0]
        st.radio(
            texts("reflection-event-kind"),
            _OPTIONS,
            key=_KIND,
            format_func=lambda kind: texts(f"reflection-event-{kind}"),
            on_change=_keep,
            args=(say.language,),
        )
        if st.session_state[_KIND] == OWN:
            for question, form in FORMS.items():
                _ask_form(event, question, form, say)


def _ask_form(event: Event, question: str, form: str, texts: Texts) -> None:
    """One form of the team's own word, as the question needs it."""
    gap = items()[question].asked(texts.language, "___")
    known = event.one if form == "one" else event.many
    key = _form_key(form, texts.language)
    if key not in st.session_state:
        st.session_state[key] = known.get(texts.language, "")
    st.text_input(
        escape_markdown(gap),
        key=key,
        max_chars=LONGEST,
        placeholder=items()[question].event[texts.language],
        on_change=_keep,
        args=(texts.language,),
    )


def _form_key(form: str, language: str) -> str:
    return f"reflection_event_{form}_{language}"


def _keep(language: str) -> None:
    """Take over what was chosen or written, in this language beside the others."""
    work = team_work()
    kind = st.session_state.get(_KIND)
    if kind == OWN:
        one = _written("one", work.event.one, language)
        event = own_event(one, _written("many", work.event.many, language))
    else:
        event = Event(kind if kind in KINDS else "")
    keep_team_work(replace(work, event=event))


def _written(form: str, known: Mapping[str, str], language: str) -> dict[str, str]:
    written = st.session_state.get(_form_key(form, language))
    return {**known, language: written} if isinstance(written, str) else dict(known)
