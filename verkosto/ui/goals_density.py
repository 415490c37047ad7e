"""How dense the network should be: the team's target beside what is measured, and what it means in ties."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.canvas.purpose import Purpose, target_ties
from verkosto.charts.figures import measure_value
from verkosto.model import View
from verkosto.text import escape_markdown
from verkosto.text.names import relation_name, view_name
from verkosto.ui.findings import current_scope
from verkosto.ui.goals import keeps
from verkosto.ui.measure_card import around, why_not
from verkosto.ui.team_fields import long_text

if TYPE_CHECKING:
    from verkosto.analysis import Analysis
    from verkosto.model import Figure
    from verkosto.text import Texts

_HUNDRED: Final = 100.0
_DIGITS: Final = 6
_NUMBER: Final = "goals_density"
_CLEAR: Final = "goals_density_clear"


def show_density(purpose: Purpose, analysis: Analysis | None, texts: Texts) -> None:
    """The target and its reasons; beside it what is measured now."""
    st.subheader(texts("goals-density-heading"), anchor=False)
    wanted, measured = st.columns([3, 2], gap="large")
    with wanted:
        _target(purpose, texts)
    with measured, st.container(border=True, gap="xsmall", key="density_now"):
        _measured(purpose.density, analysis, texts)


def _target(purpose: Purpose, texts: Texts) -> None:
    kept = None if purpose.density is None else round(purpose.density * _HUNDRED, _DIGITS)
    # A number can be emptied only where it began empty, so it is handed in: when it is new in the page (the
    # button tells: Streamlit forgets one that was not drawn), or shows something else. Not on every run, for
    # that would wipe out what somebody is typing just then.
    if _CLEAR not in st.session_state or st.session_state.get(_NUMBER) != kept:
        st.session_state[_NUMBER] = kept
    st.number_input(
        texts("goals-density"),
        min_value=0.0,
        max_value=_HUNDRED,
        value=None,
        step=1.0,
        format="%g",
        key=_NUMBER,
        help=texts("goals-density-help"),
        placeholder="–",
        on_change=_keep_density,
        width=320,
    )
    st.button(
        texts("goals-density-clear"),
        key=_CLEAR,
        type="tertiary",
        icon=":material/backspace:",
        disabled=kept is None,
        on_click=keeps("density"),
        args=(None,),
    )
    long_text(texts("goals-density-why"), "goals_density_why", purpose.density_why, keeps("density_why"))
    st.caption(texts("goals-density-effort"))


def _keep_density() -> None:
    told = st.session_state[_NUMBER]
    proper = isinstance(told, int | float) and 0 <= told <= _HUNDRED
    keeps("density")(told / _HUNDRED if proper else None)


def _measured(target: float | None, analysis: Analysis | None, texts: Texts) -> None:
    st.caption(texts("goals-density-now"))
    if analysis is None or not analysis.relations:
        st.markdown(texts("goals-density-no-survey"))
        return
    scope = current_scope(analysis)
    figures = analysis.figures(scope.relation, scope.view)
    _figures(figures, texts)
    shown = {
        "relation": relation_name(texts, analysis.relation(scope.relation)),
        "view": view_name(texts, scope.view),
    }
    st.caption(texts.markdown("goals-density-shown", **shown))
    members = analysis.coverage().members
    ties = target_ties(target, members, directed=scope.view is View.DIRECTED)
    if math.isnan(ties.each):
        st.markdown(texts("goals-density-unset"))
        return
    told = texts(
        "goals-density-means",
        each=texts.number(ties.each, 1),
        n=members,
        together=texts.number(ties.together),
    )
    now = figures["mean_degree"].value
    today = "" if math.isnan(now) else texts("goals-density-today", each=texts.number(now, 1))
    st.markdown(f"**{told}** {today}")


def _figures(figures: dict[str, Figure], texts: Texts) -> None:
    """Density and mean degree, each with what stands around it."""
    with st.container(horizontal=True, gap="medium"):
        for key, name in (("density", "goals-density-name"), ("mean_degree", "goals-each-name")):
            with st.container(gap="xsmall", width="content"):
                figure = figures[key]
                st.metric(texts(name), measure_value(key, figure.value, texts))
                lines = (
                    [why_not(key, figure, texts)] if math.isnan(figure.value) else around(key, figure, texts)
                )
                for line in lines:
                    st.caption(escape_markdown(line))
