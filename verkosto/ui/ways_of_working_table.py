"""The 15 questions as one table, to read and to take along."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
import streamlit as st

from verkosto.canvas.ways import QUESTIONS, Way, Ways
from verkosto.instruments.gates import few
from verkosto.report.table_csv import table_csv
from verkosto.ui.ways_of_working_words import asked

if TYPE_CHECKING:
    from verkosto.text import Texts

_COLUMNS = ("question", "status", "what", "who", "review", "yes", "answers")


def show_table(ways: Ways, texts: Texts) -> None:
    """All of the list, folded away."""
    folded = st.expander(
        texts("ways_of_working-table"), icon=":material/table:", key="ways_table", on_change="rerun"
    )
    if not folded.open:
        return
    with folded:
        headings = {name: texts(f"ways_of_working-column-{name}") for name in _COLUMNS}
        table = ways_table(ways, texts)
        columns: dict[str, Any] = {
            **headings,
            "question": st.column_config.TextColumn(headings["question"], width="medium"),
        }
        st.dataframe(table, hide_index=True, column_config=columns, alt=texts("ways_of_working-table"))
        st.download_button(
            texts("ways_of_working-download"),
            lambda: table_csv(table, list(headings.values()), texts.language),
            file_name=texts("ways_of_working-file-name"),
            mime="text/csv",
            key="download_ways_csv",
            on_click="ignore",
            icon=":material/download:",
        )


def ways_table(ways: Ways, texts: Texts) -> pd.DataFrame:
    """A row per question, in the reader's words; the poll only where enough answered."""
    rows = [_row(question, ways.way(question), texts) for question in QUESTIONS]
    return pd.DataFrame(rows, columns=list(_COLUMNS)).astype({"yes": "Int64", "answers": "Int64"})


def _row(question: str, way: Way, texts: Texts) -> tuple[object, ...]:
    when, n = way.review_date, way.poll.answers
    return (
        f"{int(question[1:])} {asked(texts.language)[question]}",
        texts(f"ways_of_working-status-{way.status}") if way.status else "",
        way.what,
        way.who,
        texts.date(when) if when else "",
        None if few(n) else way.poll.yes,
        n or None,
    )
