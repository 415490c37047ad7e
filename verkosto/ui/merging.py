"""Names that look alike: one click each, and nothing is merged unless somebody says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import streamlit as st

from verkosto.analysis import Analysis
from verkosto.model import Survey
from verkosto.survey.likeness import Merge, proposed_merges
from verkosto.survey.told import with_merge, without_merge
from verkosto.text import Texts, escape_markdown
from verkosto.ui.changes import current_options, want
from verkosto.ui.kept import kept
from verkosto.ui.session import said_apart

MOST_SHOWN: Final = 12


def show_merges(texts: Texts, analysis: Analysis) -> None:
    """The pairs of names that may be one actor, and those that were merged."""
    apart = said_apart()
    proposed = kept(analysis, "merges", lambda: proposed_merges(analysis.survey))
    found = [merge for merge in proposed if frozenset((merge.name, merge.other)) not in apart]
    if found:
        with st.container(border=True, key="merges"):
            st.subheader(texts("mapping-merges-heading"), anchor=False)
            st.caption(texts("mapping-merges-about"))
            for i, merge in enumerate(found[:MOST_SHOWN]):
                _offer(texts, analysis.survey, merge, i)
            if len(found) > MOST_SHOWN:
                st.caption(texts("mapping-merges-more", shown=MOST_SHOWN, n=len(found)))
    merged = current_options().merges
    if merged:
        with st.expander(texts("mapping-merged-heading", n=len(merged)), icon=":material/merge:"):
            _show_merged(texts, merged)
    if apart:
        st.button(
            texts("mapping-apart-forget", n=len(apart)),
            key="merge_ask_again",
            type="tertiary",
            icon=":material/undo:",
            on_click=apart.clear,
        )


def _offer(texts: Texts, survey: Survey, merge: Merge, number: int) -> None:
    """Both names, why they look alike, and the three things that can be said of them."""
    reason = f"mapping-reason-{merge.reason}"
    said = texts(reason if texts.has(reason) else "mapping-reason-other")
    labels = [_label(survey, actor) for actor in (merge.name, merge.other)]
    st.markdown(f"**{escape_markdown(labels[0])}** · **{escape_markdown(labels[1])}** – {said}")
    with st.container(horizontal=True, gap="small"):
        for side, label, name, other in (
            ("other", labels[1], merge.name, merge.other),
            ("name", labels[0], merge.other, merge.name),
        ):
            st.button(
                escape_markdown(texts("mapping-merge-into", name=label)),
                key=f"merge_{number}_{side}",
                icon=":material/merge:",
                on_click=_merge,
                args=(name, other),
            )
        st.button(
            texts("mapping-merge-apart"),
            key=f"merge_{number}_apart",
            type="tertiary",
            on_click=said_apart().add,
            args=(frozenset((merge.name, merge.other)),),
        )


def _label(survey: Survey, actor: str) -> str:
    """What the actor is called; where the file knows it by a code too, both."""
    label = str(survey.actors.at[actor, "label"]) if actor in survey.actors.index else actor
    return label if label == actor or "@" in actor else f"{label} ({actor})"


def _show_merged(texts: Texts, merged: Mapping[str, str]) -> None:
    for i, (name, other) in enumerate(merged.items()):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(texts.markdown("mapping-merged", name=name, other=other), width="content")
            st.button(
                texts("mapping-merge-undo"),
                key=f"unmerge_{i}",
                type="tertiary",
                icon=":material/undo:",
                on_click=_undo,
                args=(name,),
            )


def _merge(name: str, other: str) -> None:
    options = current_options()
    want(replace(options, merges=with_merge(options.merges, name, other)))


def _undo(name: str) -> None:
    options = current_options()
    want(replace(options, merges=without_merge(options.merges, name)))
