"""Partnerships: the criteria that partners tick together, and what members answered of the whole network."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.canvas.agreed_contact import suggested_lists
from verkosto.canvas.ways import (
    CRITERIA,
    LISTS,
    Partnership,
    with_partnership,
    with_partnership_changed,
    without_partnership,
)
from verkosto.charts.type_bars import told_score
from verkosto.text import escape_markdown
from verkosto.ui.going import go_to
from verkosto.ui.kept import kept
from verkosto.ui.team_fields import long_text, start
from verkosto.ui.typology import LENS
from verkosto.ui.ways_of_working_kept import keep_ways, ways_now
from verkosto.ui.ways_of_working_words import criteria

if TYPE_CHECKING:
    from collections.abc import Mapping

    from verkosto.analysis import Analysis
    from verkosto.instruments.index import Modes
    from verkosto.text import Texts

_MOST_SIGNS: Final = 200
"""Of a name."""
_NAME: Final = "partnership_name"
_KNOWN: Final = "partnership_known"
_NEWEST: Final = "verkosto:partnership_newest"


def show_partnerships(analysis: Analysis | None, texts: Texts) -> None:
    """The partnerships, each with its two lists; beside them the whole network as members rated it."""
    suggested = _suggested(analysis)
    with st.container(key="partnerships", gap="small"):
        st.header(texts("ways_of_working-partnerships-heading"), anchor=False, divider="gray")
        modes = analysis.scores.modes if analysis is not None else None
        left, right = st.columns([3, 2], gap="large") if modes is not None else (st.container(), None)
        with left:
            st.markdown(texts("ways_of_working-partnerships-lead"))
            _adding(suggested, texts)
        if modes is not None and right is not None:
            with right:
                _measured(modes, texts)
        partnerships = ways_now().partnerships
        if not partnerships:
            st.caption(texts("ways_of_working-partnerships-none"))
        for number, one in enumerate(partnerships):
            _show(number, one, suggested.get(one.name), texts)


def _suggested(analysis: Analysis | None) -> Mapping[str, str]:
    if analysis is None:
        return {}
    return kept(analysis, "suggested_lists", lambda: suggested_lists(analysis))


def _adding(suggested: Mapping[str, str], texts: Texts) -> None:
    """A name of one's own, or a pair that was asked how contact is agreed."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="partnership_adding"):
        st.text_input(
            texts("ways_of_working-partnership-name"),
            key=_NAME,
            max_chars=_MOST_SIGNS,
            placeholder=texts("ways_of_working-partnership-example"),
            on_change=_add,
            args=(_NAME, ""),
        )
        st.button(
            texts("ways_of_working-partnership-add"),
            key="partnership_add",
            icon=":material/add:",
            on_click=_add,
            args=(_NAME, ""),
        )
    there = {one.name for one in ways_now().partnerships}
    pairs = [name for name in suggested if name not in there]
    if pairs:
        st.selectbox(
            texts("ways_of_working-partnership-known"),
            pairs,
            index=None,
            key=_KNOWN,
            placeholder=texts("ways_of_working-partnership-choose"),
            help=texts("ways_of_working-partnership-known-help"),
            on_change=_add,
            args=(_KNOWN, None),
        )


def _add(key: str, blank: str | None) -> None:
    """Add what the field holds, once: leaving it and clicking the button both ask for it."""
    name = " ".join(str(st.session_state.get(key) or "")[:_MOST_SIGNS].split())
    if name:
        keep_ways(with_partnership(ways_now(), name))
        st.session_state[_NEWEST] = name
        st.session_state[key] = blank


def _show(number: int, one: Partnership, suggests: str | None, texts: Texts) -> None:
    """A partnership: its name and counts; its lists, note and end when it is opened."""
    key = f"partnership_{number}"
    if st.session_state.get(_NEWEST) == one.name:
        st.session_state[key] = True
        del st.session_state[_NEWEST]
    with st.container(border=True, gap="xsmall"):
        st.markdown(f"**{escape_markdown(one.name)}**")
        st.caption(" · ".join(_count(one, name, texts) for name in LISTS))
        folded = st.expander(texts("ways_of_working-criteria"), key=key, type="compact", on_change="rerun")
        if folded.open:
            with folded:
                _criteria(number, one, suggests, texts)


def _criteria(number: int, one: Partnership, suggests: str | None, texts: Texts) -> None:
    """The list to start from, both lists side by side, a note, and the way to remove it all."""
    if suggests is not None:
        st.caption(f":material/lightbulb: {texts(f'ways_of_working-suggests-{suggests}')}")
    for column, name in zip(st.columns(2, gap="large"), LISTS, strict=True):
        with column:
            st.markdown(f"**{texts(f'ways_of_working-list-{name}')}**")
            for criterion in CRITERIA[name]:
                _box(number, one, criterion, texts)
    long_text(
        texts("ways_of_working-note"),
        f"partnership_{number}_note",
        one.note,
        lambda note: keep_ways(with_partnership_changed(ways_now(), number, note=note)),
        height=80,
    )
    with st.popover(texts("ways_of_working-remove"), icon=":material/delete:", type="tertiary"):
        st.markdown(texts("ways_of_working-remove-sure"))
        st.button(
            texts("ways_of_working-remove-yes"),
            key=f"partnership_{number}_remove",
            on_click=_remove,
            args=(number,),
        )


def _count(one: Partnership, name: str, texts: Texts) -> str:
    return texts(
        "ways_of_working-met",
        name=texts(f"ways_of_working-list-{name}"),
        met=one.count(name),
        all=len(CRITERIA[name]),
    )


def _box(number: int, one: Partnership, criterion: str, texts: Texts) -> None:
    key = f"partnership_{number}_{criterion}"
    st.checkbox(
        criteria(texts.language)[criterion],
        start(key, criterion in one.met, False),
        wrap=True,
        key=key,
        on_change=partial(_tick, number, criterion, key),
    )


def _tick(number: int, criterion: str, key: str) -> None:
    now = ways_now()
    if number < len(now.partnerships):
        met = now.partnerships[number].met
        ticked = met | {criterion} if st.session_state.get(key) else met - {criterion}
        keep_ways(with_partnership_changed(now, number, met=ticked))


def _remove(number: int) -> None:
    for place in range(number, len(ways_now().partnerships)):
        st.session_state[f"partnership_{place}"] = (
            False  # those after it move up: none stands open by mistake
        )
    keep_ways(without_partnership(ways_now(), number))


def _measured(modes: Modes, texts: Texts) -> None:
    """Strong and weak ways of working as members rated the whole network, and the way to the statements."""
    with st.container(border=True, gap="xsmall", key="ways_measured"):
        st.markdown(f"**{texts('ways_of_working-measured')}**")
        if modes.strong.withheld or modes.weak.withheld:
            st.caption(texts("ways_of_working-measured-few"))
        else:
            for name, index in zip(LISTS, (modes.strong, modes.weak), strict=True):
                score = told_score(index.value, index.range, texts)
                st.markdown(texts(f"ways_of_working-measured-{name}", score=score))
            st.caption(texts("ways_of_working-measured-about"))
        if st.button(
            texts("ways_of_working-measured-look"),
            key="ways_modes",
            type="tertiary",
            icon=":material/arrow_forward:",
        ):
            go_to("typology", "lenses", {LENS: "modes"})
