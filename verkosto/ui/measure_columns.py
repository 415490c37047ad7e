"""Actor measures as columns of a table: numbers that sort, written as the reader's language writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import streamlit as st

from verkosto.charts.figures import measure, measure_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

    from verkosto.text import Texts

_DIGITS = {"share": 2, "score": 2, "number": 1}


def rounded(values: pd.Series, key: str) -> pd.Series:
    """The values as a table shows them: no more decimals than mean something, shares times a hundred."""
    unit = measure(key, "actor").unit
    if unit == "flag":
        return values.astype("boolean")
    whole = values.astype(float).round(_DIGITS.get(unit, 0))
    return whole * 100 if unit == "share" else whole


def measure_columns(keys: Iterable[str], texts: Texts) -> dict[str, Any]:
    """Headings and formats of measures that went through :func:`rounded`."""
    columns: dict[str, Any] = {}
    for key in keys:
        unit, heading = measure(key, "actor").unit, measure_name(key, texts, "actor")
        if unit == "flag":
            columns[key] = st.column_config.CheckboxColumn(heading)
        elif unit == "share":
            printf = texts.percent(0).replace("%", "%%").replace("0", "%.0f")
            columns[key] = st.column_config.NumberColumn(heading, format=printf)
        else:
            columns[key] = st.column_config.NumberColumn(heading, format="localized")
    return columns
