"""The JSON document of an analysis: schema ``verkosto.analysis/1`` (contract 3)."""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping, Sequence
from typing import Any

import pandas as pd

from verkosto import __version__
from verkosto.analysis import Analysis
from verkosto.model import Figure, Issue, Receipt, View
from verkosto.network.registry import measures
from verkosto.text import Texts
from verkosto.text.receipt import assumption_text, issue_text

SCHEMA = "verkosto.analysis/1"


def document(
    analysis: Analysis,
    texts: Texts,
    relations: Sequence[str] | None = None,
    settings: Mapping[str, object] | None = None,
) -> dict[str, Any]:
    """An analysis as plain data, ready for :func:`json.dumps` with ``allow_nan=False``.

    Parameters
    ----------
    analysis : Analysis
    texts : Texts
        The language of the messages.
    relations : sequence of str, optional
        Keys of the relations to tell; all of the survey's own by default.
    settings : mapping, optional
        What the caller chose besides the analysis' own settings.

    Returns
    -------
    dict
        Undefined numbers are ``None``; a withheld one names its reason.
    """
    keys = relations or [relation.key for relation in analysis.relations if relation.key != "any"]
    own = analysis.settings
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
        "findings": [],
    }


def receipt_document(receipt: Receipt, texts: Texts) -> dict[str, Any]:
    """The receipt as plain data, every issue and assumption with its sentence."""
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
        "issues": [_issue(issue, texts) for issue in receipt.issues],
        "assumptions": [
            {"key": assumption.key, "message": assumption_text(texts, assumption)}
            for assumption in receipt.assumptions
        ],
    }


def _issue(issue: Issue, texts: Texts) -> dict[str, Any]:
    return {
        "key": issue.key,
        "severity": issue.severity.value,
        "table": issue.table,
        "row": issue.row,
        "column": issue.column,
        "value": issue.value,
        "message": issue_text(texts, issue),
    }


def _survey(analysis: Analysis) -> dict[str, Any]:
    coverage = analysis.coverage()
    return {
        "actors": coverage.actors,
        "members": coverage.members,
        "externals": coverage.externals,
        "respondents": coverage.respondents,
        "response_rate": _number(coverage.response_rate),
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
        "scale": [_number(x) for x in relation.scale] if relation.scale else None,
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
        "value": _number(figure.value),
        "range": [_number(x) for x in figure.range] if figure.range else None,
        "chance": [_number(x) for x in figure.chance] if figure.chance else None,
        "withheld": figure.withheld,
    }


def _actors(analysis: Analysis, relation: str, view: View) -> list[dict[str, Any]]:
    frame = analysis.actors(relation, view)
    keys = [measure.key for measure in measures("actor", view)]
    roles = {
        attribute: analysis.brokerage(relation, view, attribute) for attribute in analysis.survey.attributes
    }
    told = frame[["label", "answered", *keys]].to_dict("index")
    actors = []
    for actor, row in told.items():
        entry = {"id": actor, "label": row["label"], "answered": bool(row["answered"])}
        entry |= {key: _number(row[key]) for key in keys}
        if roles:
            entry["brokerage"] = {name: _roles(counts, actor) for name, counts in roles.items()}
        actors.append(entry)
    return actors


def _roles(counts: pd.DataFrame, actor: Hashable) -> dict[str, float | int | None]:
    return {str(role): _number(value) for role, value in counts.loc[[actor]].iloc[0].items()}


def _number(value: object) -> float | int | bool | None:
    """A number that JSON has: whole ones as integers, undefined ones as ``None``."""
    if value is None:
        return None
    if isinstance(value, bool) or type(value).__name__ in ("bool_", "bool"):
        return bool(value)
    number = float(value)  # type: ignore[arg-type]
    if not math.isfinite(number):
        return None
    return int(number) if number.is_integer() and abs(number) < 2**53 else number
