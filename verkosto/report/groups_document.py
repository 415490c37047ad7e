"""Ties across the borders of given groups, as plain data (contract 3, ``groups``)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from verkosto.analysis import Analysis
from verkosto.analysis.studies import Kind, Study
from verkosto.model import View
from verkosto.network.catalogue import OTHER_MEASURES
from verkosto.network.measures.mixing import ei_index, mixing_matrix
from verkosto.network.mixing_chance import Mixing, Roles
from verkosto.report.plain import ends, number


def groups_document(analysis: Analysis, relations: Sequence[str]) -> dict[str, Any]:
    """Every relation's ties by every attribute, in the relation's first view beside chance.

    Parameters
    ----------
    analysis : Analysis
    relations : sequence of str
        Keys.

    Returns
    -------
    dict
        relation → attribute → ``view``, ``labels``, ``sizes``, ``ei``, ``ei_chance`` (95 % of shuffled
        labels), ``ei_mean``, ``crossing``, ``crossing_expected``, ``mixing`` (a matrix in the order of the
        labels), ``cells``, ``by_group``, ``brokerage`` (by role), and ``views`` with ``ei`` and ``mixing`` of
        each view; ``withheld`` instead where too few answered or are there.
    """
    return {
        relation: {
            attribute: _attribute(analysis, relation, attribute) for attribute in analysis.survey.attributes
        }
        for relation in relations
    }


def _attribute(analysis: Analysis, relation: str, attribute: str) -> dict[str, Any]:
    reason = analysis.withheld(OTHER_MEASURES["ei"])
    if reason is not None:
        return {"withheld": reason}
    view = analysis.views(relation)[0]
    told = analysis.studies.mixing(relation, view, attribute)
    groups = analysis.groups(attribute)
    network = analysis.network(relation, view)
    return {
        "view": view.value,
        "labels": list(told.labels),
        "sizes": list(told.sizes),
        "ei": number(told.ei),
        "ei_chance": ends(told.ei_chance.band),
        "ei_mean": number(told.ei_mean),
        "crossing": number(told.crossing),
        "crossing_expected": number(told.crossing_mean),
        "mixing": _matrix(mixing_matrix(network, groups), told.labels),
        "cells": _cells(told),
        "by_group": _by_group(told),
        "brokerage": _brokerage(analysis, relation, view, attribute),
        "views": {
            other.value: {
                "ei": number(ei_index(analysis.network(relation, other), groups)),
                "mixing": _matrix(mixing_matrix(analysis.network(relation, other), groups), told.labels),
            }
            for other in analysis.views(relation)
        },
    }


def _matrix(counts: pd.DataFrame, labels: Sequence[str]) -> list[list[int]]:
    ordered = counts.reindex(index=list(labels), columns=list(labels), fill_value=0)
    return [[int(count) for count in row] for row in ordered.to_numpy()]


def _cells(told: Mixing) -> list[dict[str, Any]]:
    return [
        {
            "from": row["from"],
            "to": row["to"],
            "ties": int(row["ties"]),
            "expected": number(row["expected"]),
            "ratio": number(row["ratio"]),
            "chance": ends((row["low"], row["high"])),
            "p": number(row["p"]),
        }
        for row in told.cells.to_dict("records")
    ]


def _by_group(told: Mixing) -> list[dict[str, Any]]:
    return [
        {
            "group": group,
            "size": int(row["size"]),
            "external": int(row["external"]),
            "internal": int(row["internal"]),
            "ei": number(row["ei"]),
            "chance": ends((row["low"], row["high"])),
            "p": number(row["p"]),
        }
        for group, row in told.by_group.to_dict("index").items()
    ]


def _brokerage(analysis: Analysis, relation: str, view: View, attribute: str) -> dict[str, Any]:
    reason = analysis.withheld(OTHER_MEASURES["brokerage_roles"])
    if reason is not None:
        return {"withheld": reason}
    told: Roles = analysis.studies.result(Study(Kind.ROLES, relation, view, attribute))
    return {
        str(role): {"count": number(row["count"]), "chance": ends((row["low"], row["high"]))}
        for role, row in told.totals.to_dict("index").items()
    }
