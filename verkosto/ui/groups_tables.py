"""The tables behind the groups page, and how far several relations coincide."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from math import isnan
from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from verkosto.report.table_csv import table_csv
from verkosto.text.names import relation_name
from verkosto.ui.groups_parts import show_numbers

if TYPE_CHECKING:
    from verkosto.analysis.studies import Study
    from verkosto.ui.groups_parts import Looking

_CELLS = {"expected": "%.1f", "ratio": "%.2f", "low": "%.1f", "high": "%.1f", "p": "%.3f"}
_GROUPS = {"share": "%.0f %%", "share_low": "%.0f %%", "share_high": "%.0f %%", "p": "%.3f", "ei": "%.2f"}


def cell_table(look: Looking) -> pd.DataFrame:
    """A row per pair of groups; without what compares with chance where there are too few actors."""
    cells = look.mixing.cells
    shown = ["from", "to", "ties", "possible"]
    return cells[[*shown, "expected", "ratio", "low", "high", "p"] if look.compared else shown]


def group_table(look: Looking) -> pd.DataFrame:
    """A row per group, shares in per cent."""
    groups = look.mixing.by_group
    table = pd.DataFrame(
        {
            "group": groups.index,
            "size": groups["size"].to_numpy(),
            "external": groups["external"].to_numpy(),
            "internal": groups["internal"].to_numpy(),
            "share": 50 * (groups["ei"].to_numpy() + 1),
        }
    )
    if look.compared:
        for end in ("low", "high"):
            table[f"share_{end}"] = 50 * (groups[end].to_numpy() + 1)
        table["p"] = groups["p"].to_numpy()
    return table.assign(ei=groups["ei"].to_numpy())


def show_tables(look: Looking) -> None:
    """Cells and groups as tables, a file of each, and what the index is; folded away."""
    texts, mixing = look.texts, look.mixing
    with st.expander(texts("groups-tables-heading"), icon=":material/table:"):
        for name, table, formats in (
            ("cells", cell_table(look), _CELLS),
            ("groups", group_table(look), _GROUPS),
        ):
            about = texts(f"groups-table-{name}")
            st.markdown(f"**{about}**")
            show_numbers(table, formats, about, texts)
            headings = [texts(f"groups-column-{column}") for column in table.columns]
            st.download_button(
                texts("groups-download"),
                partial(table_csv, table, headings, texts.language),
                file_name=texts(f"groups-file-{name}"),
                mime="text/csv",
                key=f"download_{name}_csv",
                on_click="ignore",
                icon=":material/download:",
            )
        st.markdown(
            texts(
                "groups-index",
                value=texts.number(mixing.ei, 2),
                mean=texts.number(mixing.ei_mean, 2),
                compared=str(look.compared and not isnan(mixing.ei_chance.low)).lower(),
                low=texts.number(mixing.ei_chance.low, 2),
                high=texts.number(mixing.ei_chance.high, 2),
            )
        )


def show_relations(look: Looking, pairs: Sequence[Study]) -> None:
    """How far relations coincide, two by two, folded away."""
    texts = look.texts
    with st.expander(texts("groups-relations-heading"), icon=":material/compare_arrows:"):
        told = [_coincide(look, pair) for pair in pairs]
        st.markdown("\n".join(f"- {sentence}" for sentence in told))
        st.caption(texts("groups-how-relations"))


def _coincide(look: Looking, pair: Study) -> str:
    texts, analysis = look.texts, look.analysis
    found = analysis.studies.association(pair.relation, pair.other, pair.view)
    names = {
        name: relation_name(texts, analysis.relation(key))
        for name, key in (("first", pair.relation), ("second", pair.other))
    }
    if isnan(found.jaccard) or isnan(found.correlation):
        return texts.markdown("groups-relations-undefined", **names)
    place = "unknown" if isnan(found.low) else "above" if found.correlation > found.high else "inside"
    return texts.markdown(
        "groups-relations-told",
        **names,
        place="below" if place == "inside" and found.correlation < found.low else place,
        share=texts.percent(found.jaccard),
        correlation=texts.number(found.correlation, 2),
        low=texts.number(found.low, 2),
        high=texts.number(found.high, 2),
    )
