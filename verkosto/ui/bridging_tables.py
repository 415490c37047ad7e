"""The tables behind the bridges page: every actor, and the ties without a way round."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import pandas as pd
import streamlit as st

from verkosto.analysis.studies import Kind
from verkosto.model import View
from verkosto.network.measures.cores import bridges
from verkosto.network.measures.local_bridges import local_bridges
from verkosto.report.exchange import pseudonyms
from verkosto.report.table_csv import table_csv
from verkosto.ui.bridging_findings import loads
from verkosto.ui.kept import kept

if TYPE_CHECKING:
    from verkosto.ui.bridging_parts import Bridging

_SHARES = ("bridging", "low", "high", "cut")


def show_ties(look: Bridging) -> None:
    """Bridges and local bridges, folded away."""
    texts = look.texts
    table = kept(look.analysis, ("bridging-ties", look.relation, look.view), partial(bridging_ties, look))
    only = int(table["bridge"].sum())
    heading = texts("bridges-ties-heading")
    with st.expander(heading, icon=":material/link:", key="bridges_ties_open", on_change="rerun"):
        st.markdown(texts("bridges-ties-told", bridges=only, local=len(table)))
        if len(table):
            shown = table.assign(
                **{end: look.labels.reindex(table[end]).to_numpy() for end in ("ego", "alter")}
            )
            columns = {name: texts(f"bridges-column-{name}") for name in ("ego", "alter", "bridge")}
            st.dataframe(shown, hide_index=True, column_config=columns, alt=texts("bridges-ties-heading"))


def bridging_ties(look: Bridging) -> pd.DataFrame:
    """Local bridges: ``ego``, ``alter`` and whether it is a ``bridge``, with no way round; these first."""
    every, only = local_bridges(look.network), bridges(look.network)
    found = every.merge(only.assign(bridge=True), on=["ego", "alter"], how="left")
    found["bridge"] = found["bridge"].eq(True)
    return found.sort_values("bridge", ascending=False, kind="stable")


def bridge_table(look: Bridging) -> pd.DataFrame:
    """A row per actor; without an order of bridging where it may not be told. Shares 0 … 1.

    Index: the actor. ``label``, ``named``, ``bridging``, ``low`` and ``high`` (where answers are missing),
    ``left_behind``, ``cut`` (share of the draws in which it is a cut-point).
    """
    table = pd.DataFrame({"label": look.labels, "named": loads(look)["named"].astype(int)})
    if look.ordered:
        table["bridging"] = look.routes
    if look.missing is not None:
        drawn = look.missing.actors
        table = table.assign(low=drawn["betweenness_low"], high=drawn["betweenness_high"])
    if look.known(Kind.LEAVING):
        left = look.analysis.studies.leaving(look.relation, look.view)["left_behind"]
        table["left_behind"] = left.astype(int)
    if look.missing is not None:
        table["cut"] = look.missing.actors["cut"]
    if look.ordered:
        return table.sort_values("bridging", ascending=False, kind="stable")
    return table.loc[list(look.by_name(table.index))]


def show_table(look: Bridging) -> None:
    """Every actor: sortable, searchable, and to take along."""
    texts = look.texts
    st.subheader(texts("bridges-table-heading"), anchor=False)
    table = bridge_table(look)
    shares = [name for name in _SHARES if name in table]
    st.dataframe(
        table.assign(**{name: 100 * table[name] for name in shares}),
        hide_index=True,
        column_config=_columns(table, look),
        alt=texts("bridges-table-heading"),
    )
    with st.container(horizontal=True, vertical_alignment="center"):
        names = st.checkbox(
            texts("structure-with-names"), key="bridges_names", help=texts("structure-with-names-help")
        )
        st.download_button(
            texts("bridges-download"),
            lambda: bridge_csv(look, names=names),
            file_name=texts("bridges-file-name"),
            mime="text/csv",
            key="download_bridges_csv",
            on_click="ignore",
            icon=":material/download:",
        )


def _heading(name: str, look: Bridging) -> str:
    if name == "named":
        return look.texts("bridges-chart-named", directed=str(look.view is View.DIRECTED).lower())
    return look.texts(f"bridges-column-{name}")


def _columns(table: pd.DataFrame, look: Bridging) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    for name in map(str, table.columns):
        heading = _heading(name, look)
        columns[name] = (
            st.column_config.NumberColumn(heading, format="%.0f %%") if name in _SHARES else heading
        )
    columns["label"] = st.column_config.TextColumn(_heading("label", look), pinned=True, width="medium")
    return columns


def bridge_csv(look: Bridging, *, names: bool) -> bytes:
    """The table for a spreadsheet of the reader's language, shares 0 … 1.

    Without names a pseudonym stands in their place and rows are in the pseudonyms' order. No text begins like
    a formula.
    """
    table = bridge_table(look)
    if not names:
        alias = pseudonyms(look.analysis)
        table = table.assign(label=[alias[str(actor)] for actor in table.index]).sort_values("label")
    return table_csv(table, [_heading(str(name), look) for name in table.columns], look.texts.language)
