"""The coding part of the reflection page: the codebook, who codes, and the answers one by one."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import streamlit as st

from verkosto.analysis import Analysis
from verkosto.canvas.coding_work import coder_problem, coding_of, with_answers
from verkosto.instruments.reflection.answers import Answer, Asked
from verkosto.text import Texts
from verkosto.ui.kept import kept
from verkosto.ui.reflection_codebook import show_codebook
from verkosto.ui.reflection_coder import coder_choice, keep_coding, turns
from verkosto.ui.reflection_coding_answers import given_answers, given_themes, sent
from verkosto.ui.reflection_gate import may_see
from verkosto.ui.reflection_words import question_text
from verkosto.ui.session import current_analysis
from verkosto.ui.team import team_file_bar, team_work

_ASSETS: Final = Path(__file__).parent / "assets"
_COMPONENT: Final = "coder"
_SEEN: Final = "verkosto:coder_seen"

# Not in a shadow of its own: there, not every browser tells which passage is selected.
_coder = st.components.v2.component(
    "verkosto_coder",
    css=(_ASSETS / "coder.css").read_text("utf-8"),
    js=(_ASSETS / "coder.js").read_text("utf-8"),
    isolate_styles=False,
)


def show_coding(analysis: Analysis, asked: Asked, texts: Texts) -> None:
    """Let the team make its codebook and tag the answers to a question.

    Nothing of another coder's coding is shown here, not even how much of it there is.
    """
    with st.container(key="coding", gap="small"):
        codebook = st.container()
        if team_work().reflection.themes:
            coder = coder_choice(texts)
            if coder:
                if may_see(asked, texts):
                    _show_answers(analysis, asked, coder, texts)
                codebook = st.container()  # below what is worked on
        with codebook:
            show_codebook(analysis, texts)
        if team_work().reflection.themes:
            st.caption(texts("reflection_coding-kept"))
        team_file_bar(texts)


def _show_answers(analysis: Analysis, asked: Asked, coder: str, texts: Texts) -> None:
    coding = team_work().reflection
    scope = "\n".join((analysis.survey.digest, analysis.wave, asked.key, coder))
    _coder(
        key=_COMPONENT,
        data={
            **given_answers(asked.answers, coding_of(coding, coder)),
            **given_themes(coding.themes),
            "question": question_text(asked.key, texts, team_work().event),
            "scope": scope,
            "coder": coder,
            "seen": st.session_state.get(_SEEN, {}).get(scope, 0),
            "turn": turns(),
            "texts": coder_texts(texts),
        },
        on_coded_change=_take,
    )


def _take() -> None:
    """Keep what the coder gave; called before the page is drawn anew, so that it shows it."""
    analysis = current_analysis()
    state: Any = st.session_state.get(_COMPONENT)
    if analysis is None or not state:
        return
    coding = team_work().reflection
    answers = kept(analysis, "answers by id", lambda: _answers(analysis))
    message = sent(state.get("coded"), answers, coding.themes)
    seen = st.session_state.setdefault(_SEEN, {})
    if message is None or message.count <= seen.get(message.scope, 0) or coder_problem(coding, message.coder):
        return  # one that was taken before may come again, when the coding has changed elsewhere
    seen[message.scope] = message.count
    keep_coding(with_answers(coding, message.coder, message.answers))


def _answers(analysis: Analysis) -> dict[str, Answer]:
    return {answer.id: answer for asked in analysis.reflection.questions for answer in asked.answers}


_SAID: Final = {
    "label": "reflection_coding-label",
    "themes": "reflection_coding-themes",
    "none": "reflection_coding-none",
    "previous": "reflection_coding-previous",
    "next": "reflection_coding-next",
    "open": "reflection_coding-open",
    "undo": "reflection_coding-undo",
    "keys": "reflection_coding-keys",
    "chosen": "reflection_coding-chosen",
    "uncoded": "reflection_coding-uncoded",
    "nothing": "reflection_coding-nothing",
    "passage": "reflection_coding-passage",
    "undone": "reflection_coding-undone",
    "nothingToUndo": "reflection_coding-nothing-to-undo",
    "first": "reflection_coding-first",
    "last": "reflection_coding-last",
    "all": "reflection_coding-all",
    "released": "reflection_coding-released",
    "left": "reflection_coding-left",
}
_FILLED: Final = {
    "place": ("reflection_coding-place", ("at", "all")),
    "progress": ("reflection_coding-progress", ("done", "all")),
    "on": ("reflection_coding-on", ("theme",)),
    "off": ("reflection_coding-off", ("theme",)),
    "passageOn": ("reflection_coding-passage-on", ("theme",)),
    "passageOff": ("reflection_coding-passage-off", ("theme",)),
    "selected": ("reflection_coding-selected", ("words",)),
}
_HELP: Final = ("themes", "none", "move", "open", "passage", "undo", "leave")


def coder_texts(texts: Texts) -> dict[str, Any]:
    """The sentences of the component; it puts numbers and names itself where ``{name}`` stands."""
    filled = {
        name: texts(key, **{value: f"{{{value}}}" for value in values})
        for name, (key, values) in _FILLED.items()
    }
    plain = {name: texts(key) for name, key in _SAID.items()}
    return {**plain, **filled, "help": [texts(f"reflection_coding-help-{line}") for line in _HELP]}
