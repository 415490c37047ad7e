"""What was read, shown: every file, table, column and row, and everything that was noticed.

What comes from the survey stands in dataframes, which show text as text, or is escaped.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from verkosto.analysis import Analysis, Settings
from verkosto.model import Issue, Receipt, Severity, Survey, TableRead
from verkosto.survey.preview import NOT_SHOWN
from verkosto.survey.told import asked_together
from verkosto.text import UNDEFINED, Texts, escape_markdown
from verkosto.text.mapping import column_role_text
from verkosto.text.names import relation_name
from verkosto.text.receipt import assumption_text, issue_text

_MARK: Final = {Severity.ERROR: "● ", Severity.WARNING: "◐ ", Severity.NOTE: "○ "}
_KILOBYTE: Final = 1_000
MOST_ISSUES: Final = 1_000
"""As many are shown, the worst of them: a sentence is made for each, and nobody reads more."""
IN_WORDS: Final = 5
"""As many of the worst stand as sentences, which a narrow screen does not cut."""


def receipt_sentence(texts: Texts, receipt: Receipt) -> str:
    """How many rows were read, used and set aside, and how many lie in tables that were not read."""
    read = [table for table in receipt.tables if table.role != "ignored"]
    ignored = [table for table in receipt.tables if table.role == "ignored"]
    sentence = texts(
        "receipt-sentence",
        rows=sum(table.rows for table in read),
        used=sum(table.used for table in read),
        aside=sum(table.set_aside for table in read),
    )
    if not ignored:
        return sentence
    rows = sum(table.rows for table in ignored)
    return f"{sentence} {texts('receipt-ignored', n=len(ignored), rows=rows)}"


def show_receipt_sentence(texts: Texts, receipt: Receipt) -> None:
    """The receipt's sentence, marked where something wants a look."""
    severities = {issue.severity for issue in receipt.issues}
    remarks = texts("receipt-issues-count", n=len(receipt.issues))
    waiting = sum(not asked[0].settled for asked in asked_together(receipt.questions))
    asked = f" {texts('mapping-questions-wait', n=waiting)}" if waiting else ""
    sentence = f"**{receipt_sentence(texts, receipt)}** {remarks}{asked}"
    if severities & {Severity.ERROR, Severity.WARNING}:
        st.warning(sentence, icon=":material/warning:")
    elif waiting:
        st.info(sentence, icon=":material/help:")
    else:
        st.success(sentence, icon=":material/check_circle:")


def show_left_out(texts: Texts, receipt: Receipt) -> bool:
    """How many rows the map does without, and why; whether there are any."""
    why = Counter[str]()
    for issue in receipt.issues:
        if issue.rows and not issue.key.startswith("ignored-"):
            key = f"mapping-why-{issue.key}"
            why[key if texts.has(key) else "mapping-why-other"] += issue.rows
    if not why:
        return False
    reasons = [
        texts("mapping-left-out-why", n=texts.number(n), why=texts(key)) for key, n in why.most_common()
    ]
    st.markdown(f"{texts('mapping-left-out', n=why.total())} {', '.join(reasons)}.")
    return True


def show_effect(texts: Texts, analysis: Analysis) -> None:
    """What the files come to as they are read now: the rows, the actors, the ties of every relation."""
    survey = analysis.survey
    ties = survey.reports.loc[survey.reports["exists"] == 1, "relation"].value_counts()
    rated = [line for wave in survey.waves for line in _rated(texts, wave, Analysis(survey, Settings(wave)))]
    relations = [
        texts.markdown(
            "mapping-relation-now", relation=relation_name(texts, one), n=int(ties.get(one.key, 0))
        )
        for one in survey.relations
    ]
    said = texts(
        "mapping-now", actors=len(survey.actors), ties=int(ties.sum()), relations=" · ".join(relations)
    )
    with st.container(border=True, key="mapping_effect"):
        if relations or len(survey.actors):
            st.markdown(said)
        if rated:
            st.markdown("  \n".join(rated))
        st.caption(receipt_sentence(texts, survey.receipt))


def show_files(texts: Texts, receipt: Receipt) -> None:
    """Every file and what was recognised in it, table by table."""
    for file in receipt.files:
        tables = [table for table in receipt.tables if table.file == file.name]
        kilobytes = file.bytes / _KILOBYTE
        size = texts.number(kilobytes, 1 if kilobytes < 10 else 0)
        st.markdown(
            texts.markdown(
                "receipt-file", name=file.name, format=file.format.upper(), size=size, n=len(tables)
            )
        )
        frame = pd.DataFrame(
            {
                "name": [table.name for table in tables],
                "role": [texts(f"role-{table.role}") for table in tables],
                "rows": [table.rows for table in tables],
                "used": [table.used for table in tables],
                "aside": [table.set_aside for table in tables],
                "shape": [texts(f"shape-{table.shape}") for table in tables],
            }
        )
        headings = {str(column): texts(f"receipt-table-{column}") for column in frame}
        st.dataframe(frame, column_config=headings, hide_index=True)
        with_columns = [table for table in tables if table.columns and table.role != "ignored"]
        if with_columns:
            with st.expander(texts("receipt-columns")):
                for table in with_columns:
                    _show_columns(texts, table)


def _show_columns(texts: Texts, table: TableRead) -> None:
    st.markdown(f"**{escape_markdown(table.name)}**")
    frame = pd.DataFrame(
        {
            "name": [column.name for column in table.columns],
            "role": [column_role_text(texts, column.role) for column in table.columns],
            "sample": [
                "" if column.role in NOT_SHOWN else " · ".join(column.sample) for column in table.columns
            ],
        }
    )
    headings = {str(column): texts(f"receipt-column-{column}") for column in frame}
    st.dataframe(frame, column_config=headings, hide_index=True)


def show_assumptions(texts: Texts, receipt: Receipt) -> None:
    """What the files do not say and was taken as given."""
    said = [assumption_text(texts, assumption, markdown=True) for assumption in receipt.assumptions]
    st.markdown("\n".join(f"- {sentence}" for sentence in said))


def _worst(receipt: Receipt, most: int) -> list[Issue]:
    order = list(Severity)
    return sorted(receipt.issues, key=lambda issue: order.index(issue.severity))[:most]


def issues_table(texts: Texts, receipt: Receipt) -> pd.DataFrame:
    """One row per issue, the worst first; rows are counted as the spreadsheet counts them."""
    issues = _worst(receipt, MOST_ISSUES)
    return pd.DataFrame(
        {
            "severity": [
                _MARK[issue.severity] + texts(f"severity-{issue.severity.value}") for issue in issues
            ],
            "table": [issue.table for issue in issues],
            "row": pd.array([issue.row for issue in issues], dtype="Int64"),
            "message": [issue_text(texts, issue) for issue in issues],
            "column": [issue.column or "" for issue in issues],
            "value": [issue.value or "" for issue in issues],
        }
    )


def show_issues(texts: Texts, receipt: Receipt) -> None:
    """The worst that was noticed in sentences, and everything as a table that can be sorted and searched."""
    lines = [_issue_line(texts, issue) for issue in _worst(receipt, IN_WORDS)]
    st.markdown("\n".join(f"- {line}" for line in lines))
    everything = st.expander(
        texts("receipt-issues-all", n=len(receipt.issues)), key="all_issues", on_change="rerun"
    )
    if everything.open:
        _show_issues_table(everything, texts, receipt)


def _issue_line(texts: Texts, issue: Issue) -> str:
    place = (
        texts.markdown("receipt-issue-at", table=issue.table)
        if issue.row is None
        else texts.markdown("receipt-issue-at-row", table=issue.table, row=str(issue.row))
    )
    severity = texts(f"severity-{issue.severity.value}")
    if not issue.table:
        return f"**{severity}** · {issue_text(texts, issue, markdown=True)}"
    return f"**{severity}** · {place}. {issue_text(texts, issue, markdown=True)}"


def _show_issues_table(place: DeltaGenerator, texts: Texts, receipt: Receipt) -> None:
    frame = issues_table(texts, receipt)
    headings = {str(column): texts(f"receipt-issue-{column}") for column in frame}
    widths = {"row": 60, "message": 540, "value": 140}
    columns = {name: st.column_config.Column(headings[name], width=width) for name, width in widths.items()}
    place.dataframe(frame, column_config={**headings, **columns}, hide_index=True, placeholder="")
    if len(receipt.issues) > MOST_ISSUES:
        place.caption(texts("receipt-issues-cut", shown=MOST_ISSUES, n=len(receipt.issues)))


def show_relations(texts: Texts, survey: Survey) -> None:
    """The kinds of tie that were found, and how each is read."""
    relations = survey.relations
    counts = survey.reports.loc[survey.reports["exists"] == 1, "relation"].value_counts()
    frame = pd.DataFrame(
        {
            "label": [relation_name(texts, relation) for relation in relations],
            "reports": [int(counts.get(relation.key, 0)) for relation in relations],
            "direction": [
                texts("receipt-relation-directed" if relation.directed else "receipt-relation-undirected")
                for relation in relations
            ],
            "scale": [_scale(texts, relation.scale) for relation in relations],
        }
    )
    headings = {str(column): texts(f"receipt-relation-{column}") for column in frame}
    st.dataframe(frame, column_config=headings, hide_index=True)


def _scale(texts: Texts, scale: tuple[float, float] | None) -> str:
    if scale is None:
        return UNDEFINED
    return "–".join(texts.number(end, 0 if end == round(end) else 1) for end in scale)


def show_answers(texts: Texts, survey: Survey, waves: Mapping[str, Analysis]) -> None:
    """Who answered: by wave in one line each, by actor in a table that folds away."""
    lines = [
        line
        for wave, analysis in waves.items()
        for line in (
            *_ties_told(texts, wave, analysis),
            *_rated(texts, wave, analysis),
            *_wrote(texts, wave, analysis),
        )
    ]
    st.markdown("  \n".join(lines))
    if not survey.relations:
        return
    who = st.expander(texts("receipt-answered-who"), key="who_answered", on_change="rerun")
    if who.open:
        _show_respondents(who, texts, survey)


def _ties_told(texts: Texts, wave: str, analysis: Analysis) -> list[str]:
    """How many told of their ties in a wave; nothing where the survey has none."""
    if not analysis.survey.relations:
        return []
    coverage = analysis.coverage()
    said = texts.markdown(
        "receipt-answered-wave" if wave else "receipt-answered",
        wave=wave,
        respondents=coverage.respondents,
        members=coverage.members,
        share=texts.percent(coverage.response_rate),
    )
    return [said]


def _rated(texts: Texts, wave: str, analysis: Analysis) -> list[str]:
    """How many rated in a wave; nothing where nobody did."""
    n = analysis.scores.respondents
    key = "receipt-rated-wave" if wave else "receipt-rated"
    return [texts.markdown(key, wave=wave, n=n)] if n else []


def _wrote(texts: Texts, wave: str, analysis: Analysis) -> list[str]:
    """How many wrote answers in a wave; nothing where nobody did."""
    n = analysis.reflection.respondents
    key = "receipt-wrote-wave" if wave else "receipt-wrote"
    return [texts.markdown(key, wave=wave, n=n)] if n else []


def _show_respondents(place: DeltaGenerator, texts: Texts, survey: Survey) -> None:
    members = survey.actors["member"]
    # A wave's own name is never a column's: pandas and the browser would read it as something else.
    columns = {f"answered {i}": wave for i, wave in enumerate(survey.waves)}
    answered = survey.answered.loc[members].set_axis(list(columns), axis=1)
    frame = pd.concat([survey.actors.loc[members, ["label"]], answered], axis=1)
    headings = {name: wave or texts("receipt-answered-column") for name, wave in columns.items()}
    place.dataframe(frame, column_config={"label": texts("receipt-actor"), **headings}, hide_index=True)
