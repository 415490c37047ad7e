"""The JSON document of an analysis: schema ``verkosto.analysis/1`` (contract 3)."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

import pandas as pd

from verkosto import __version__
from verkosto.analysis import Analysis
from verkosto.analysis.studies import Kind, Study
from verkosto.model import Figure, Issue, Receipt, View
from verkosto.network.registry import measures
from verkosto.report.findings_document import findings_document, findings_of
from verkosto.report.groups_document import groups_document
from verkosto.report.plain import ends, number
from verkosto.report.rated_document import rated_document
from verkosto.report.reflection_document import Written, reflection_document
from verkosto.report.relations_document import relations_document
from verkosto.survey.rated.rated import RATED
from verkosto.text import Texts
from verkosto.text.receipt import assumption_text, issue_text

SCHEMA = "verkosto.analysis/1"
_ANSWER: Final = "…"
"""Stands for what one respondent answered."""


def document(
    analysis: Analysis,
    texts: Texts,
    relations: Sequence[str] | None = None,
    settings: Mapping[str, object] | None = None,
    goal: str | None = None,
    written: Written = Written(),
) -> dict[str, Any]:
    """An analysis as plain data, ready for :func:`json.dumps` with ``allow_nan=False``.

    Ranges and chance stand beside the figures whose studies are done (``analysis.studies.work_out``).

    Parameters
    ----------
    analysis : Analysis
    texts : Texts
        The language of the messages.
    relations : sequence of str, optional
        Keys of the relations to tell; all of the survey's own by default.
    settings : mapping, optional
        What the caller chose besides the analysis' own settings.
    goal : str, optional
        The network's main task; without it goal-dependent rules are silent.
    written : Written
        What to tell of the open answers besides their words.

    Returns
    -------
    dict
        Undefined numbers are ``None``; a withheld one names its reason.
    """
    keys = list(relations or [relation.key for relation in analysis.relations if relation.key != "any"])
    own = analysis.settings
    told = findings_of(analysis, keys, goal)
    return {
        "schema": SCHEMA,
        "version": __version__,
        "settings": {"wave": analysis.wave, "strong": str(own.strong), "seed": own.seed, **(settings or {})},
        "receipt": receipt_document(analysis.survey.receipt, texts),
        "survey": _survey(analysis),
        "relations": [_relation(analysis, key) for key in keys],
        "networks": {
            key: {view.value: _network(analysis, key, view) for view in analysis.views(key)} for key in keys
        },
        "groups": groups_document(analysis, keys),
        **relations_document(analysis, keys),
        **rated_document(analysis),
        "reflection": reflection_document(analysis, texts, written),
        "findings": findings_document(told, texts),
        "silent": dict(told.silent),
    }


def receipt_document(receipt: Receipt, texts: Texts) -> dict[str, Any]:
    """The receipt as plain data, every issue and assumption with its sentence.

    What one respondent wrote into a table of ratings is not told: more eyes see the document than the file.
    """
    rated = {table.name for table in receipt.tables if table.role in RATED}
    return {
        "files": [
            {"name": file.name, "sha256": file.sha256, "bytes": file.bytes, "format": file.format}
            for file in receipt.files
        ],
        "tables": [
            {
                "name": table.name,
                "role": table.role,
                "shape": table.shape,
                "rows": table.rows,
                "used": table.used,
                "set_aside": table.set_aside,
            }
            for table in receipt.tables
        ],
        "issues": [
            _issue(_without_answer(issue) if issue.table in rated else issue, texts)
            for issue in receipt.issues
        ],
        "assumptions": [
            {"key": assumption.key, "message": assumption_text(texts, assumption)}
            for assumption in receipt.assumptions
        ],
    }


def _without_answer(issue: Issue) -> Issue:
    """The issue without the cell that it is about, unless the cell is a heading."""
    heading = issue.value == issue.column
    return issue if issue.value is None or heading else replace(issue, value=_ANSWER)


def _issue(issue: Issue, texts: Texts) -> dict[str, Any]:
    return {
        "key": issue.key,
        "severity": issue.severity.value,
        "table": issue.table,
        "row": issue.row,
        "column": issue.column,
        "value": None if issue.value == _ANSWER else issue.value,
        "message": issue_text(texts, issue),
    }


def _survey(analysis: Analysis) -> dict[str, Any]:
    coverage = analysis.coverage()
    return {
        "actors": coverage.actors,
        "members": coverage.members,
        "externals": coverage.externals,
        "respondents": coverage.respondents,
        "response_rate": number(coverage.response_rate),
        "band": coverage.band.value,
        "waves": list(analysis.survey.waves),
    }


def _relation(analysis: Analysis, key: str) -> dict[str, Any]:
    relation = analysis.relation(key)
    reports = analysis.survey.reports
    mine = reports[(reports["wave"] == analysis.wave) & (reports["relation"] == key)]
    return {
        "key": relation.key,
        "label": relation.label,
        "directed": relation.directed,
        "valued": relation.valued,
        "scale": ends(relation.scale),
        "reports": int((mine["exists"] == 1).sum()),
    }


def _network(analysis: Analysis, relation: str, view: View) -> dict[str, Any]:
    figures = analysis.figures(relation, view)
    return {
        "figures": {key: _figure(figure) for key, figure in figures.items()},
        "actors": _actors(analysis, relation, view),
        "dyads": analysis.dyads(relation, view),
    }


def _figure(figure: Figure) -> dict[str, Any]:
    return {
        "value": number(figure.value),
        "range": ends(figure.range),
        "chance": ends(figure.chance),
        "withheld": figure.withheld,
    }


def _actors(analysis: Analysis, relation: str, view: View) -> list[dict[str, Any]]:
    frame = analysis.actors(relation, view)
    keys = [measure.key for measure in measures("actor", view)]
    roles = {
        attribute: analysis.brokerage(relation, view, attribute) for attribute in analysis.survey.attributes
    }
    told = frame[["label", "answered", *keys]].to_dict("index")
    drawn = Study(Kind.MISSING, relation, view)
    around = (
        analysis.studies.missing(relation, view).actors if analysis.studies.known(drawn) else pd.DataFrame()
    )
    actors = []
    for actor, row in told.items():
        entry = {"id": actor, "label": row["label"], "answered": bool(row["answered"])}
        entry |= {key: number(row[key]) for key in keys}
        if not around.empty:
            entry["bridging"] = _bridging(around, actor)
        if roles:
            entry["brokerage"] = {name: _roles(counts, actor) for name, counts in roles.items()}
        actors.append(entry)
    return actors


def _bridging(around: pd.DataFrame, actor: Hashable) -> dict[str, Any]:
    """How bridging stands when missing answers are drawn: how often at the top, how often a cut-point."""
    row = around.loc[[actor]].iloc[0]
    span = (row["betweenness_low"], row["betweenness_high"])
    return {"top": number(row["top"]), "cut": number(row["cut"]), "range": ends(span)}


def _roles(counts: pd.DataFrame, actor: Hashable) -> dict[str, float | int | None]:
    return {str(role): number(value) for role, value in counts.loc[[actor]].iloc[0].items()}
