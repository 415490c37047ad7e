"""The panel beside the map: one actor, its place in the network in words, and its contacts."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import pandas as pd
import streamlit as st

from verkosto.charts.figures import measure_name
from verkosto.model import View
from verkosto.text import escape_markdown
from verkosto.ui.actor_choice import forget_actor

if TYPE_CHECKING:
    from verkosto.analysis import Analysis
    from verkosto.text import Texts

_COUNTS: Final = ("degree", "in_degree", "out_degree")
_ROWS_AT_ONCE: Final = 6


def show_actor(analysis: Analysis, relation: str, view: View, actor: str, texts: Texts) -> None:
    """What is known of the chosen actor, and the way back to the whole network."""
    everyone = analysis.survey.actors
    with st.container(border=True, key="actor_panel"):
        st.subheader(escape_markdown(everyone.loc[actor, "label"]), anchor=False)
        st.button(
            texts("map-panel-close"),
            key="actor_close",
            type="tertiary",
            icon=":material/arrow_back:",
            on_click=forget_actor,
        )
        given = [str(everyone.loc[actor, name]) for name in analysis.survey.attributes]
        told = [escape_markdown(value) for value in given if value not in ("None", "nan")]
        if told:
            st.caption(" · ".join(told))
        if not everyone.loc[actor, "member"]:
            st.markdown(texts("map-panel-external"))
        else:
            _show_measures(analysis, relation, view, actor, texts)
        _show_contacts(analysis, relation, view, actor, texts)


def _show_measures(analysis: Analysis, relation: str, view: View, actor: str, texts: Texts) -> None:
    """Counts as cards, bridging in words."""
    row = analysis.actors(relation, view).loc[actor].to_dict()
    if not row["answered"]:
        st.caption(texts("map-panel-silent"))
    keys = [key for key in _COUNTS if key in row]
    with st.container(horizontal=True):
        for key in keys:
            st.metric(measure_name(key, texts, "actor"), texts.number(float(row[key])), width="content")
    st.markdown(bridging_in_words(analysis, relation, view, float(row["betweenness_share"]), texts))


def bridging_in_words(analysis: Analysis, relation: str, view: View, share: float, texts: Texts) -> str:
    """What share of the others' shortest routes runs through the actor, or why that is not told."""
    if math.isnan(share):
        reason = analysis.withheld_actor_measures(relation, view).get("betweenness_share")
        why = texts(f"withheld-{reason}") if reason else texts("measure-betweenness-share-undefined")
        return texts("map-panel-bridging-none", reason=why)
    if share < 0.005:
        return texts("map-panel-bridging-hardly")
    return texts("map-panel-bridging", share=texts.percent(share))


def _show_contacts(analysis: Analysis, relation: str, view: View, actor: str, texts: Texts) -> None:
    """Everybody whom a tie joins to the actor, strong ones first."""
    frame = contacts(analysis, relation, view, actor, texts)
    member = analysis.survey.actors["member"]
    outside = int((~member.loc[frame.index].astype(bool)).sum()) if member.loc[actor] else 0
    st.markdown(f"**{texts('map-contacts', n=len(frame), outside=outside)}**")
    if frame.empty:
        return
    # A table, for its cells wrap; they are Markdown.
    shown = pd.DataFrame(
        {
            texts("map-column-actor"): frame["label"].map(escape_markdown),
            texts("map-column-tie"): frame["tie"],
        }
    )
    st.table(
        shown,
        hide_index=True,
        border="horizontal",
        height=320 if len(frame) > _ROWS_AT_ONCE else "content",
        alt=texts("map-contacts-alt"),
    )


def contacts(analysis: Analysis, relation: str, view: View, actor: str, texts: Texts) -> pd.DataFrame:
    """The actor's contacts by id: ``label`` and, in words, ``tie``: how strong, and told by whom."""
    ties = analysis.ties(relation, view)
    ties = ties[(ties["ego"] == actor) | (ties["alter"] == actor)]
    label = analysis.survey.actors["label"]
    kind = analysis.relation(relation)
    rows: dict[str, tuple[str, str]] = {}
    for tie in ties.to_dict("records"):
        out = tie["ego"] == actor
        other = str(tie["alter"] if out else tie["ego"])
        if not kind.directed:
            told = "list"
        elif view is View.DIRECTED:
            told = "both" if other in rows else "out" if out != kind.reversed_flow else "in"
        else:
            told = "one" if tie["one_sided"] else "two"
        mode = "strong" if rows.get(other, ("", ""))[0] == "strong" else str(tie["mode"])
        rows[other] = (mode, told)
    order = {"strong": 0, "weak": 1, "unknown": 2}
    listed = sorted(rows.items(), key=lambda item: (order[item[1][0]], str(label[item[0]]).casefold()))
    return pd.DataFrame(
        [(str(label[other]), texts("map-tie", mode=mode, told=told)) for other, (mode, told) in listed],
        columns=["label", "tie"],
        index=pd.Index([other for other, _ in listed], dtype=object),
    )
