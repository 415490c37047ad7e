"""What several relations, outsiders and waves say together, as plain data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from typing import Any, Final

from verkosto.analysis import ANY, Analysis
from verkosto.analysis.studies import Kind
from verkosto.instruments.intervals import wilson
from verkosto.model import View
from verkosto.network.association import multiplexity
from verkosto.network.catalogue import OTHER_MEASURES
from verkosto.network.change import change
from verkosto.network.cycles import value_cycles
from verkosto.network.external import external_reach
from verkosto.network.wishes import desired_ties
from verkosto.report.plain import ends, number

_WISH: Final = "wish"
_GIVING: Final = ("resource", "referral", "info")
"""Relations in which something is given (M-30)."""


def relations_document(analysis: Analysis, relations: Sequence[str]) -> dict[str, Any]:
    """M-23, M-24, M-27, M-30 and M-31, where the survey asks for them.

    Parameters
    ----------
    analysis : Analysis
    relations : sequence of str
        Keys.

    Returns
    -------
    dict
        ``multiplexity`` and ``associations`` (by pair) of several relations, ``external`` by relation,
        ``cycles`` by relation of giving, ``desired`` when wishes were asked, ``change`` by relation since the
        wave before. Empty where the response rate allows none of it.
    """
    if analysis.withheld(OTHER_MEASURES["association"]) is not None:
        return {}
    return {
        **_together(analysis, relations),
        "external": {relation: _external(analysis, relation) for relation in relations},
        "cycles": {relation: _cycles(analysis, relation) for relation in relations if relation in _GIVING},
        **_desired(analysis, relations),
        **_change(analysis, relations),
    }


def _together(analysis: Analysis, relations: Sequence[str]) -> dict[str, Any]:
    if len(relations) < 2:
        return {}
    networks = [analysis.network(relation, View.UNION) for relation in relations]
    pairs = []
    for first, second in combinations(relations, 2):
        told = analysis.studies.association(first, second, View.UNION)
        pairs.append(
            {
                "relations": [first, second],
                "jaccard": number(told.jaccard),
                "correlation": number(told.correlation),
                "chance": ends((told.low, told.high)),
            }
        )
    return {"multiplexity": number(multiplexity(networks)), "associations": pairs}


def _external(analysis: Analysis, relation: str) -> dict[str, Any]:
    own = [known.key for known in analysis.relations if known.key != ANY]
    told = external_reach(analysis.survey, own if relation == ANY else relation, analysis.wave)
    range_ = wilson(told.reaching, told.respondents) if told.share == told.share else None
    return {
        "share": number(told.share),
        "range": ends(range_),
        "reaching": told.reaching,
        "externals": told.externals,
        "shared": told.shared,
    }


def _cycles(analysis: Analysis, relation: str) -> dict[str, Any]:
    told = value_cycles(analysis.network(relation, analysis.views(relation)[0]))
    lengths = Counter(len(cycle) for cycle in told.cycles)
    return {
        "share": number(told.share),
        "cycles": {str(length): lengths[length] for length in sorted(lengths)},
        "complete": told.complete,
    }


def _desired(analysis: Analysis, relations: Sequence[str]) -> dict[str, Any]:
    if _WISH not in relations or "contact" not in relations:
        return {}
    told = desired_ties(analysis.network(_WISH, View.DIRECTED), analysis.network("contact", View.UNION))
    return {
        "desired": {
            "missing": told.missing[["ego", "alter"]].to_numpy().tolist(),
            "matched": told.matched[["first", "second"]].to_numpy().tolist(),
        }
    }


def _change(analysis: Analysis, relations: Sequence[str]) -> dict[str, Any]:
    waves = analysis.survey.waves
    place = waves.index(analysis.wave)
    if place == 0:
        return {}
    before = Analysis(analysis.survey, replace(analysis.settings, wave=waves[place - 1]))
    known = {relation.key for relation in before.relations}
    draws = analysis.studies.most_draws(Kind.BOOTSTRAP)
    changes = {}
    for relation in relations:
        if relation not in known:
            continue
        view = analysis.views(relation)[0]
        told = change(
            before.network(relation, view), analysis.network(relation, view), draws, analysis.settings.seed
        )
        changes[relation] = {
            "since": waves[place - 1],
            "view": view.value,
            "panel": len(told.panel),
            "stable": told.stable,
            "new": told.new,
            "lost": told.lost,
            "jaccard": number(told.jaccard),
            "figures": {
                key: {"delta": number(row["delta"]), "range": ends((row["low"], row["high"]))}
                for key, row in told.figures.to_dict("index").items()
            },
        }
    return {"change": changes}
