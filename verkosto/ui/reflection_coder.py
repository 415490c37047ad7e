"""Who codes: one coder at a time, and each blind to what the others gave."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.canvas.coding_work import LONGEST_NAME, coder_problem, name_text, renamed_coder, without_coder
from verkosto.ui.team import keep_team_work, team_work

if TYPE_CHECKING:
    from verkosto.canvas.coding import Coding
    from verkosto.text import Texts

_CODER: Final = "verkosto:coder"
_TURNS: Final = "verkosto:coder_turns"
_CHOICE: Final = "coder_choice"
_NEW: Final = "coder_new_name"
_RENAMED: Final = "coder_renamed"


def current_coder() -> str:
    """The name of who codes now; ``""`` when nobody has said it."""
    return str(st.session_state.get(_CODER, ""))


def turns() -> int:
    """How often somebody began to code: with every turn the component takes the keys."""
    return int(st.session_state.get(_TURNS, 0))


def _begin(name: str) -> None:
    st.session_state[_CODER] = name
    st.session_state[_TURNS] = turns() + 1


def keep_coding(coding: Coding) -> None:
    """Put a new coding in place of the old."""
    keep_team_work(replace(team_work(), reflection=coding))


def coder_choice(texts: Texts) -> str:
    """The choice of who codes: one of those there are, or a new one; ``""`` before it is said."""
    coding = team_work().reflection
    if current_coder() and coder_problem(coding, current_coder()):
        # A file opened meanwhile has no room for this name, or has it in other letters: all would be lost.
        st.session_state[_CODER] = ""
    now = current_coder()
    names = [coder.name for coder in coding.coders]
    if now and now not in names:
        names.append(now)
    if not names:
        _first(texts)
        return current_coder()
    st.session_state[_CHOICE] = now or None
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small", key="coder_row"):
        st.selectbox(
            texts("reflection_coding-coder"),
            names,
            key=_CHOICE,
            placeholder=texts("reflection_coding-coder-choose"),
            help=texts("reflection_coding-coder-help"),
            on_change=_chosen,
            width=320,
        )
        with st.popover(
            texts("reflection_coding-coder-new"), icon=":material/person_add:", key=f"coder_new_{turns()}"
        ):
            _new(texts)
        if now:
            with st.popover(
                texts("reflection_coding-coder-change"), type="tertiary", key=f"coder_change_{turns()}"
            ):
                _change(now, texts)
    return now


def _chosen() -> None:
    name = st.session_state.get(_CHOICE)
    if isinstance(name, str):
        _begin(name)


def _first(texts: Texts) -> None:
    """Nobody has coded yet: the name is asked where the coding begins."""
    with st.container(border=True, key="coder_first"):
        st.markdown(texts("reflection_coding-coder-first"))
        _new(texts)


def _new(texts: Texts) -> None:
    with st.form("coder_form", border=False):
        told = st.text_input(
            texts("reflection_coding-coder-name"),
            key=f"{_NEW}_{turns()}",
            max_chars=LONGEST_NAME,
            placeholder=texts("reflection_coding-coder-example"),
        )
        st.caption(texts("reflection_coding-coder-blind"))
        if st.form_submit_button(texts("reflection_coding-coder-begin"), key="coder_begin", type="primary"):
            problem = coder_problem(team_work().reflection, told)
            if problem:
                st.error(texts(problem))
            else:
                _begin(name_text(told))
                st.rerun()


def _change(now: str, texts: Texts) -> None:
    """Another name, or everything that this coder gave taken away."""
    coding = team_work().reflection
    with st.form("coder_rename", border=False):
        told = st.text_input(
            texts("reflection_coding-coder-name"), now, key=f"{_RENAMED}_{now}", max_chars=LONGEST_NAME
        )
        if st.form_submit_button(texts("reflection_coding-coder-rename"), key="coder_rename_go"):
            problem = coder_problem(coding, told, now)
            if problem:
                st.error(texts(problem))
            else:
                if any(coder.name == now for coder in coding.coders):
                    keep_coding(renamed_coder(coding, now, told))
                _begin(name_text(told))
                st.rerun()
    st.markdown(texts("reflection_coding-coder-remove-about"))
    if st.checkbox(texts("reflection_coding-coder-remove-sure"), key=f"coder_sure_{now}"):
        st.button(
            texts("reflection_coding-coder-remove"),
            key="coder_remove",
            icon=":material/delete:",
            on_click=_remove,
            args=(now,),
        )


def _remove(name: str) -> None:
    coding = team_work().reflection
    if any(coder.name == name for coder in coding.coders):
        keep_coding(without_coder(coding, name))
    _begin("")
