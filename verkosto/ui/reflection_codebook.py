"""The codebook: themes that the team gives to answers, made and changed here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.canvas.coding import COLOURS
from verkosto.canvas.coding_work import (
    LONGEST_ABOUT,
    LONGEST_NAME,
    changed_theme,
    coding_of,
    moved,
    name_problem,
    theme_problem,
    with_theme,
    without_theme,
)
from verkosto.charts.coding_colours import coding_colour
from verkosto.text import escape_markdown
from verkosto.ui.reflection_coder import current_coder, keep_coding, turns
from verkosto.ui.reflection_coding_answers import theme_key
from verkosto.ui.team import team_work

if TYPE_CHECKING:
    from verkosto.analysis import Analysis
    from verkosto.canvas.coding import Coding, Theme
    from verkosto.text import Texts

_OPEN: Final = "codebook"
_MADE: Final = "verkosto:codebook_made"
_TURN: Final = "verkosto:codebook_turn"
_NEW: Final = "theme_new"


def show_codebook(analysis: Analysis, texts: Texts) -> None:
    """The themes, folded away once there are some; before that, what to begin with."""
    coding = team_work().reflection
    if not coding.themes:
        st.session_state[_OPEN] = True
        st.info(texts("reflection_coding-empty"), icon=":material/label:")
    elif st.session_state.get(_TURN, 0) != turns():
        st.session_state[_OPEN] = False  # somebody begins to code: the answers are to be in view
    st.session_state[_TURN] = turns()
    folded = st.expander(
        texts("reflection_coding-codebook"), key=_OPEN, icon=":material/label:", on_change="rerun"
    )
    if folded.open:
        with folded:
            st.caption(texts("reflection_coding-codebook-about"))
            for place, theme in enumerate(coding.themes):
                _show(place, theme, coding, analysis, texts)
            _adding(coding, analysis, texts)


def _show(place: int, theme: Theme, coding: Coding, analysis: Analysis, texts: Texts) -> None:
    """A theme with its colour and key; changed, moved and deleted from beside it."""
    with st.container(
        horizontal=True, vertical_alignment="center", gap="small", wrap=False, key=f"theme_{theme.key}"
    ):
        st.image(_swatch(theme.colour), width=20, alt=texts(f"reflection_coding-colour-{theme.colour}"))
        with st.container(gap=None):
            pressed = f" `{theme_key(place).upper()}`" if theme_key(place) else ""
            st.markdown(f"**{escape_markdown(theme.name)}**{pressed}")
            if theme.about:
                st.caption(escape_markdown(theme.about))
        with st.popover(texts("reflection_coding-edit"), type="tertiary", key=_popover(theme)):
            _editing(theme, coding, analysis, texts)
            _moving(place, theme, len(coding.themes), texts)
            _deleting(theme, coding, texts)


def _popover(theme: Theme) -> str:
    """A key that changes with the theme: what was open closes once the change is kept."""
    return f"theme_edit_{theme.key}_{st.session_state.get(_MADE, 0)}"


def _swatch(colour: str) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">'
        f'<rect x="2" y="2" width="16" height="16" rx="4" fill="{coding_colour(colour)}"/></svg>'
    )


def _adding(coding: Coding, analysis: Analysis, texts: Texts) -> None:
    key = f"{_NEW}_{st.session_state.get(_MADE, 0)}"
    with st.form(_NEW, border=True):
        st.markdown(f"**{texts('reflection_coding-new')}**")
        used = [theme.colour for theme in coding.themes]
        name, about, colour = _fields(key, "", "", min(COLOURS, key=used.count), texts)
        if st.form_submit_button(texts("reflection_coding-add"), key="theme_add", icon=":material/add:"):
            problem = theme_problem(coding, name, about) or _told(name, about, analysis, texts)
            if problem:
                st.error(texts(problem))
            else:
                _keep(with_theme(coding, name, about, colour))


def _editing(theme: Theme, coding: Coding, analysis: Analysis, texts: Texts) -> None:
    with st.form(f"theme_form_{theme.key}", border=False):
        name, about, colour = _fields(_popover(theme), theme.name, theme.about, theme.colour, texts)
        if st.form_submit_button(texts("reflection_coding-save"), key=f"theme_save_{theme.key}"):
            problem = theme_problem(coding, name, about, theme.key) or _told(name, about, analysis, texts)
            if problem:
                st.error(texts(problem))
            else:
                _keep(changed_theme(coding, theme.key, name=name, about=about, colour=colour))


def _fields(key: str, name: str, about: str, colour: str, texts: Texts) -> tuple[str, str, str]:
    named = st.text_input(
        texts("reflection_coding-name"),
        name,
        key=f"{key}_name",
        max_chars=LONGEST_NAME,
        placeholder=texts("reflection_coding-name-example"),
    )
    told = st.text_area(
        texts("reflection_coding-about"),
        about,
        key=f"{key}_about",
        max_chars=LONGEST_ABOUT,
        height=80,
        placeholder=texts("reflection_coding-about-example"),
    )
    chosen = st.selectbox(
        texts("reflection_coding-colour"),
        COLOURS,
        COLOURS.index(colour) if colour in COLOURS else 0,
        key=f"{key}_colour",
        format_func=lambda one: texts(f"reflection_coding-colour-{one}"),
    )
    return named, told, chosen if chosen in COLOURS else colour


def _told(name: str, about: str, analysis: Analysis, texts: Texts) -> str | None:
    """Whether a name or a description tells who is meant: themes are shown to others."""
    actors = list(analysis.survey.actors["label"])
    return name_problem(name, actors, texts.language) or name_problem(about, actors, texts.language)


def _keep(coding: Coding) -> None:
    _changed(coding)
    st.rerun()


def _changed(coding: Coding) -> None:
    keep_coding(coding)
    st.session_state[_MADE] = st.session_state.get(_MADE, 0) + 1


def _moving(place: int, theme: Theme, n: int, texts: Texts) -> None:
    with st.container(horizontal=True, gap="small"):
        for by, way, at_end in ((-1, "up", place == 0), (1, "down", place == n - 1)):
            st.button(
                texts(f"reflection_coding-{way}"),
                key=f"theme_{way}_{theme.key}",
                icon=f":material/arrow_{way}ward:",
                disabled=at_end,
                on_click=_move,
                args=(theme.key, by),
            )


def _move(key: str, by: int) -> None:
    keep_coding(moved(team_work().reflection, key, by))


def _deleting(theme: Theme, coding: Coding, texts: Texts) -> None:
    """Says how many answers the one who codes has given it; of the others only that theirs go too."""
    coded = coding_of(coding, current_coder())
    mine = sum(any(tag.theme == theme.key for tag in one.tags) for one in coded.values())
    st.caption(texts("reflection_coding-delete-about", n=mine))
    if st.checkbox(texts("reflection_coding-delete-sure"), key=f"theme_sure_{theme.key}"):
        st.button(
            texts("reflection_coding-delete"),
            key=f"theme_delete_{theme.key}",
            icon=":material/delete:",
            on_click=_delete,
            args=(theme.key,),
        )


def _delete(key: str) -> None:
    _changed(without_theme(team_work().reflection, key))
