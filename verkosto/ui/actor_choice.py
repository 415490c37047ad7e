"""Three equal ways to choose an actor: a click on the map, the search, a row of the table."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

import pandas as pd
import streamlit as st

from verkosto.charts.theme import distinct
from verkosto.ui.kept import kept
from verkosto.ui.measure_columns import measure_columns, rounded

if TYPE_CHECKING:
    from verkosto.analysis import Analysis
    from verkosto.charts.picture import Look
    from verkosto.model import View
    from verkosto.text import Texts

ACTOR: Final = "actor"
_CLICKED: Final = "verkosto:clicked"
_TABLES: Final = "verkosto:tables"
_MEASURES: Final = ("degree", "in_degree", "out_degree", "betweenness_share")


def actor_search(analysis: Analysis, texts: Texts) -> None:
    """A searchable list of all names."""
    told, options = kept(analysis, "names", lambda: _names(analysis))
    if st.session_state.get(ACTOR) not in told:
        st.session_state[ACTOR] = None
    st.selectbox(
        texts("map-actor"),
        options,
        index=None,
        key=ACTOR,
        format_func=told.__getitem__,
        placeholder=texts("map-actor-placeholder"),
        icon=":material/search:",
        on_change=_new_table,
        width=220,
        persist_state="session",
    )


def _names(analysis: Analysis) -> tuple[dict[str, str], list[str]]:
    """What every actor is called, each otherwise; and the actors in the order of the alphabet."""
    actors = analysis.survey.actors
    told = dict(zip(actors.index, distinct(actors["label"].tolist()), strict=True))
    return told, sorted(told, key=lambda actor: told[actor].casefold())


def forget_actor() -> None:
    """Back to the whole network."""
    _choose(None, clicked=st.session_state.get(_CLICKED))


def on_map_click(actors: tuple[str, ...]) -> None:
    """Take over what was clicked on the map.

    The map keeps its own mark. A click on the node that still carries it, after another actor was
    chosen elsewhere, takes the mark away: that click means the node as well.
    """
    groups = st.session_state["map"]["selection"]["selected"]
    nodes = [i for group in groups if group.get("data_type") == "node" for i in group["data_indices"]]
    if nodes and 0 <= nodes[0] < len(actors):
        _choose(actors[nodes[0]], clicked=actors[nodes[0]])
    elif groups:
        st.session_state[_CLICKED] = None
    else:
        last = st.session_state.get(_CLICKED)
        again = last in actors and st.session_state.get(ACTOR) not in (None, last)
        _choose(last if again else None, clicked=None)


def _choose(actor: str | None, clicked: str | None) -> None:
    st.session_state[ACTOR] = actor
    st.session_state[_CLICKED] = clicked
    _new_table()


def _new_table() -> None:
    """A new table, for the old one would keep its own marked row."""
    st.session_state[_TABLES] = st.session_state.get(_TABLES, 0) + 1


def actor_table(analysis: Analysis, relation: str, view: View, look: Look, texts: Texts) -> None:
    """The table behind the map; a click on a row chooses the actor."""
    frame, shown = table_rows(analysis, relation, view, look)
    key = f"map_table_{st.session_state.get(_TABLES, 0)}"
    row = list(frame.index).index(look.chosen) if look.chosen in frame.index else None
    st.dataframe(
        frame,
        key=key,
        hide_index=True,
        height=330,
        column_config=_columns(shown, look, texts),
        on_select=partial(_on_row, key, tuple(frame.index)),
        selection_mode="single-row",
        selection_default={"selection": {"rows": [] if row is None else [row]}},
        alt=texts("map-table-alt"),
    )


def table_rows(
    analysis: Analysis, relation: str, view: View, look: Look
) -> tuple[pd.DataFrame, tuple[str, ...]]:
    """Name, group and measures of every member, the largest by the chosen size first."""
    measured = analysis.actors(relation, view)
    keys = dict.fromkeys([*([look.size] if look.size else []), *_MEASURES])
    shown = tuple(key for key in keys if key in measured and measured[key].notna().any())
    frame = pd.DataFrame({"label": measured["label"]})
    if look.colour:
        frame["group"] = analysis.survey.actors[look.colour].reindex(frame.index)
    for key in shown:
        frame[key] = rounded(measured[key], key)
    if look.size in measured:
        frame = frame.loc[measured[look.size].sort_values(ascending=False, kind="stable").index]
    return frame, shown


def _columns(shown: tuple[str, ...], look: Look, texts: Texts) -> dict[str, Any]:
    """Headings in words; the survey's own heading is plain text there."""
    return {
        "label": st.column_config.TextColumn(texts("map-column-actor"), pinned=True, width="medium"),
        "group": st.column_config.TextColumn(look.colour),
        **measure_columns(shown, texts),
    }


def _on_row(key: str, actors: tuple[str, ...]) -> None:
    rows = st.session_state[key]["selection"]["rows"]
    st.session_state[ACTOR] = actors[rows[0]] if rows and rows[0] < len(actors) else None
