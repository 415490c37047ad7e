"""The tables behind the structure page, and the actors as a file for Excel."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final

import pandas as pd
import streamlit as st

from verkosto.charts.figures import measure_name, measure_value
from verkosto.network.registry import measures
from verkosto.report.exchange import pseudonyms
from verkosto.report.table_csv import table_csv
from verkosto.ui.measure_card import reading
from verkosto.ui.measure_columns import measure_columns, rounded

if TYPE_CHECKING:
    from verkosto.analysis import Analysis
    from verkosto.model import Figure, View
    from verkosto.text import Texts

_COLUMNS: Final = ("figure", "value", "range", "chance", "reading")


def show_actor_table(analysis: Analysis, relation: str, view: View, texts: Texts) -> None:
    """Every actor with every measure: sortable, searchable, and to take along."""
    st.subheader(texts("structure-actors-heading"), anchor=False)
    frame, keys = actor_frame(analysis, relation, view)
    st.dataframe(
        frame.assign(**{key: rounded(frame[key], key) for key in keys}),
        hide_index=True,
        column_config=_columns(analysis, keys, texts),
        alt=texts("structure-actors-alt"),
    )
    with st.container(horizontal=True, vertical_alignment="center"):
        names = st.checkbox(
            texts("structure-with-names"), key="structure_names", help=texts("structure-with-names-help")
        )
        st.download_button(
            texts("structure-download"),
            lambda: actor_csv(analysis, relation, view, texts, names=names),
            file_name=texts("structure-file-name"),
            mime="text/csv",
            key="download_csv",
            on_click="ignore",
            icon=":material/download:",
        )


def actor_frame(analysis: Analysis, relation: str, view: View) -> tuple[pd.DataFrame, list[str]]:
    """Label, the measures that this view shows, attributes (as ``attribute_0`` …); most ties first."""
    actors = analysis.actors(relation, view)
    keys = [known.key for known in measures("actor", view) if actors[known.key].notna().any()]
    columns = {"label": actors["label"], "answered": actors["answered"], **{key: actors[key] for key in keys}}
    for number, name in enumerate(analysis.survey.attributes):
        columns[f"attribute_{number}"] = analysis.survey.actors[name].reindex(actors.index)
    frame = pd.DataFrame(columns)
    return (frame.sort_values(keys[0], ascending=False, kind="stable") if keys else frame), keys


def _columns(analysis: Analysis, keys: list[str], texts: Texts) -> dict[str, Any]:
    """Headings in words; survey headings are plain text there."""
    columns: dict[str, Any] = {
        "label": st.column_config.TextColumn(texts("structure-column-actor"), pinned=True, width="medium"),
        "answered": st.column_config.CheckboxColumn(texts("structure-column-answered")),
    }
    for number, name in enumerate(analysis.survey.attributes):
        columns[f"attribute_{number}"] = st.column_config.TextColumn(name)
    return columns | measure_columns(keys, texts)


def actor_csv(analysis: Analysis, relation: str, view: View, texts: Texts, *, names: bool) -> bytes:
    """The table for a spreadsheet of the reader's language: separators as its Excel expects them.

    Without names a pseudonym stands in their place and rows are in the pseudonyms' order. No text
    begins like a formula.
    """
    frame, keys = actor_frame(analysis, relation, view)
    if not names:
        alias = pseudonyms(analysis)
        frame = frame.assign(label=[alias[str(actor)] for actor in frame.index]).sort_values("label")
    headings = [texts("structure-column-actor"), texts("structure-column-answered")]
    headings += [*(measure_name(key, texts, "actor") for key in keys), *analysis.survey.attributes]
    return table_csv(frame, headings, texts.language)


def show_figure_table(figures: dict[str, Figure], texts: Texts) -> None:
    """Every figure of the view, folded away."""
    with st.expander(texts("structure-figures-heading"), icon=":material/list:"):
        rows = pd.DataFrame(
            [
                (
                    measure_name(key, texts),
                    measure_value(key, figure.value, texts),
                    _span(key, figure.range, texts),
                    _span(key, figure.chance, texts),
                    reading(key, figure, texts),
                )
                for key, figure in figures.items()
            ],
            columns=[texts(f"structure-column-{name}") for name in _COLUMNS],
        )
        st.dataframe(rows, hide_index=True, alt=texts("structure-figures-heading"))


def _span(key: str, span: tuple[float, float] | None, texts: Texts) -> str:
    """Both ends as text; nothing where they are not known."""
    if span is None or math.isnan(span[0]):
        return ""
    low, high = (measure_value(key, end, texts) for end in span)
    return low if low == high else f"{low} – {high}"
