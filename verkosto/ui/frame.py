"""The head and the foot of every page, and what stands between them while no survey is open."""

from __future__ import annotations

from functools import cache
from typing import Final

import streamlit as st

import verkosto
from verkosto.analysis import Analysis
from verkosto.guidance.rule import rules
from verkosto.model import View
from verkosto.text import Texts, escape_markdown
from verkosto.text.names import relation_name
from verkosto.ui.opening import SURVEY, open_name, sample_buttons
from verkosto.ui.serve import open_without_login
from verkosto.ui.session import current_texts, opened
from verkosto.ui.team import team_says

_BETWEEN: Final = " · "


def standing_banner() -> None:
    """What everybody must know who uses a server that is open to others without a login."""
    if open_without_login():
        st.warning(current_texts()("frame-open-banner"), icon=":material/lock_open:")


def page_head(
    heading_key: str, analysis: Analysis | None, relation: str | None = None, view: View | None = None
) -> None:
    """The page's one level-1 heading, and under it what the page speaks of.

    Parameters
    ----------
    heading_key : str
        Text key of the question that the page answers.
    analysis : Analysis or None
        ``None``: the heading alone.
    relation : str, optional
    view : View, optional
    """
    texts = current_texts()
    st.title(texts(heading_key), anchor=False)
    now = opened()
    if analysis is None or now is None:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall"):
        if now.sample:
            st.badge(
                texts("frame-sample"),
                icon=":material/science:",
                color="orange",
                help=texts("frame-sample-help"),
            )
        st.caption(escape_markdown(_facts(analysis, relation, view)), width="content")
        goal = team_says().goal
        if goal is not None and heading_key.partition("-")[0] in _depends_on_goal():
            st.badge(texts("goal-is", goal=texts(f"goal-{goal.value}")), icon=":material/flag:", color="blue")


@cache
def _depends_on_goal() -> frozenset[str]:
    """The pages on which something is said because of the team's goal."""
    told = {rule.page for rule in rules().values() if rule.goals}
    return frozenset(told | {"home", "goals", "continuum"})


def _facts(analysis: Analysis, relation: str | None, view: View | None) -> str:
    """n, response rate, wave, relation and view in one line of plain text."""
    texts = current_texts()
    facts = [
        open_name(),
        *_who(analysis, texts),
        texts("frame-wave-is", wave=analysis.wave) if analysis.wave else "",
        texts("frame-relation-is", relation=relation_name(texts, analysis.relation(relation)))
        if relation
        else "",
        texts("frame-view-is", view=texts(f"view-{view.value}")) if view else "",
    ]
    return _BETWEEN.join(fact for fact in facts if fact)


def _who(analysis: Analysis, texts: Texts) -> list[str]:
    """How many actors there are and answered; where nobody was asked of ties, how many rated."""
    coverage = analysis.coverage()
    rated = analysis.scores.respondents
    who = [
        texts("frame-members", n=coverage.members) if coverage.members else "",
        texts("frame-externals", n=coverage.externals) if coverage.externals else "",
    ]
    if analysis.relations or not rated:
        share = texts.percent(coverage.response_rate)
        answered = {"respondents": coverage.respondents, "members": coverage.members}
        return [*who, texts("frame-response-rate", share=share, **answered) if coverage.members else ""]
    return [*who, texts("frame-rated", n=rated)]


def empty_page(key: str) -> None:
    """What the page would tell (text ``key``), and the ways to a survey."""
    texts = current_texts()
    st.markdown(texts(key))
    with st.container(border=True, width=640):
        st.subheader(texts("frame-empty-heading"), anchor=False)
        sample_buttons()
        st.page_link(SURVEY, label=texts("frame-empty-own"), icon=":material/upload_file:")


def footer() -> None:
    """Who made the page, and that nothing leaves."""
    texts = current_texts()
    st.space("medium")
    st.caption(texts("frame-footer", version=verkosto.__version__))
