"""What the ratings say, as plain data (contract 3): never a person's row, a comment or trust by pair."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from verkosto.analysis import Analysis
from verkosto.analysis.governance_fit import governance_fit
from verkosto.analysis.scores import Scores
from verkosto.analysis.structure_checks import Checked, checked, tightness
from verkosto.content.instruments import items as all_items
from verkosto.instruments.choices import Chosen
from verkosto.instruments.distribution import Distribution
from verkosto.instruments.four import FourTypes
from verkosto.instruments.gates import FEW
from verkosto.instruments.groups import Change, GroupedItems
from verkosto.instruments.index import Index, intentionality_words
from verkosto.instruments.trust import Dimension, Importance, Trust
from verkosto.model import OwnItem
from verkosto.network.measures.tie_trust import TieTrust
from verkosto.report.plain import told

Told = dict[str, Any]


def rated_document(analysis: Analysis) -> Told:
    """The parts of the document that come from ratings, of the analysis' wave.

    Returns
    -------
    dict
        ``ratings`` (how many rated, and the wave before), then ``typology``, ``trust``, ``six_d``,
        ``modes``, ``pulse``, ``expertise`` and ``own``: each ``None`` where nothing of it was asked. What
        has too few answers is its ``n`` and ``withheld``.
    """
    scores = analysis.scores
    return {
        "ratings": {"respondents": scores.respondents, "earlier": scores.earlier},
        "typology": _typology(analysis),
        "trust": _trust(scores.trust, analysis.tie_trust),
        "six_d": _six_d(scores),
        "modes": _modes(scores),
        "pulse": _pulse(scores),
        "expertise": {"items": _items(scores.expertise)} if scores.expertise else None,
        "own": {"items": _own(scores)} if scores.own else None,
    }


def item(one: Distribution) -> Told:
    """One scale item, or how few answered it.

    Examples
    --------
    >>> item(Distribution("D1", 4, withheld="few-answers"))
    {'n': 4, 'withheld': 'few-answers'}
    """
    return told(one, "n", "dont_know", "counts", "share_positive", "range", "median", "consensus")


def _items(told_of: Mapping[str, Distribution]) -> Told:
    return {key: item(one) for key, one in told_of.items()}


def _typology(analysis: Analysis) -> Told | None:
    """The lenses on what kind of network it is; those on the ties only beside what the members say."""
    scores = analysis.scores
    if not any((scores.four, scores.intentional, scores.mechanism, scores.chosen, scores.governance)):
        return None
    structure = {key: _chosen(one) for key, one in scores.chosen.items() if key != "GOV"}
    tight = ("mean_strong", "confirmed_share", "transitivity", "transitivity_chance", "place", "reason")
    return {
        "four": _four(scores.four, checked(analysis)) if scores.four else None,
        "intentional": _intentional(scores.intentional) if scores.intentional else None,
        "tightness": told(tightness(analysis), *tight),
        "structure": structure or None,
        "mechanism": told(scores.mechanism, "n", "set_aside", "means", "ranges", "label")
        if scores.mechanism
        else None,
        "governance": _governance(analysis),
    }


def _four(four: FourTypes, asked: Checked) -> Told:
    """The four types; ``grade`` after the structure was asked, ``grade_by_ratings`` before."""
    verdict = ("scores", "ranges", "best", "second", "margin", "support")
    spread = ("own_types", "differing", "polarised")
    rows = [told(check, "type", "key", "verdict", "value", "chance") for check in asked.checks]
    said = {
        "grade": asked.grade,
        "items": _items(four.items),
        "checks": {**told(asked, "reason", "contradictions"), "rows": rows},
    }
    if four.withheld:
        return {**told(four), **said}
    return {
        **_rounded(told(four, "n", *verdict, *spread), "scores", "ranges", "margin"),
        **said,
        "grade_by_ratings": four.grade,
        "split": _rounded(
            told(four.split, "scores", "best", "margin", "support", "grade"), "scores", "margin"
        )
        if four.split
        else None,
        "lacks": [told(lack, "key", "have", "need") for lack in four.lacks],
    }


def _index(index: Index) -> Told:
    """An index without its items."""
    return _rounded(told(index, "n", "value", "range", "mean_r", "apart"), "value", "range")


def _rounded(shown: Told, *names: str) -> Told:
    """Scores of 0 … 100 to one decimal: more would help only to work out single answers from the items."""
    return {key: _to_tenths(value) if key in names else value for key, value in shown.items()}


def _to_tenths(value: object) -> object:
    if isinstance(value, dict):
        return {key: _to_tenths(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_to_tenths(one) for one in value]
    return round(value, 1) if isinstance(value, float) else value


def _intentional(index: Index) -> Told:
    words = [] if index.withheld else list(intentionality_words(index))
    return {**_index(index), "words": words, "items": _items(index.items)}


def _chosen(chosen: Chosen) -> Told:
    return told(chosen, "n", "dont_know", "counts", "label", "share")


def _governance(analysis: Analysis) -> Told | None:
    scores = analysis.scores
    if "GOV" not in scores.chosen and not scores.governance:
        return None
    fit = governance_fit(analysis)
    return {
        "form": _chosen(fit.chosen) if fit.chosen else None,
        "items": _items(scores.governance),
        "fit_for": fit.form or None,
        "fit": [told(row, "key", "proposed", "own", "fits", "value", "basis") for row in fit.rows],
    }


def _trust(trust: Trust | None, ties: TieTrust | None) -> Told | None:
    if trust is None and ties is None:
        return None
    rated = trust or Trust()
    realised = [rated.realised, *(one.items for one in rated.dimensions.values())]
    gap = ("item", "importance", "realised", "n", "start_here")
    return {
        "items": {key: item(one) for part in realised for key, one in part.items()},
        "importance": _importance(rated.importance) if rated.importance else None,
        "picks": told(rated.importance, "n", "mean_picks") if rated.importance else None,
        "gaps": [told(one, *gap) for one in rated.gaps],
        "dimensions": {key: _dimension(one) for key, one in rated.dimensions.items()},
        "weakest": rated.weakest or None,
        "ties": _ties(ties) if ties else None,
    }


def _importance(importance: Importance) -> Told:
    if importance.withheld:
        return {option.key: told(importance) for option in all_items()["F_TOP3"].options}
    return {
        one.item: {"n": importance.n, **told(one, "picked", "share", "range", "published")}
        for one in sorted(importance.factors, key=lambda one: one.item)
    }


def _dimension(dimension: Dimension) -> Told:
    together = dimension.reliability
    hang = told(together, "mean_r", "alpha", "range", "omega") if together else None
    shown = told(dimension, "n", "share", "range")
    return shown if dimension.withheld else {**shown, "reliability": hang}


def _ties(ties: TieTrust) -> Told:
    if ties.withheld:
        return {"n": ties.reports, "withheld": ties.withheld}
    shares = ("density", "density_range", "reciprocity", "one_sided")
    return {"n": ties.reports, **told(ties, "pairs", *shares, "counts", "differences")}


def _six_d(scores: Scores) -> Told | None:
    if scores.six_d is None:
        return None
    return {
        "items": _items(scores.six_d.items),
        **told(scores.six_d, "lowest", "support"),
        "groups": {key: _groups(one) for key, one in scores.grouped("six_d").items()},
        "changes": _changes(scores.changes("six_d")),
    }


def _groups(grouped: GroupedItems) -> Told:
    """Every group's items; of groups with too few answers only that they are withheld."""
    groups: Told = {}
    for one in grouped.shown:
        beside = told(one, "superiority", "range", "p")
        shown = item(one.own)
        if not one.own.withheld:
            shown |= {
                "superiority": {"value": beside["superiority"], "chance": beside["range"]},
                "p": beside["p"],
            }
        groups.setdefault(one.group, {"items": {}})["items"][one.item] = shown
    return {group: {"withheld": FEW} for group in grouped.hidden if group not in groups} | groups


def _changes(changes: Sequence[Change]) -> Told:
    compared = ("difference", "range", "paired", "up", "same", "down", "p")
    return {
        change.item: {
            "before": item(change.before),
            "now": item(change.now),
            **({"withheld": change.withheld} if change.withheld else told(change, *compared)),
        }
        for change in changes
    }


def _modes(scores: Scores) -> Told | None:
    if scores.modes is None:
        return None
    strong, weak = scores.modes.strong, scores.modes.weak
    return {
        "items": {**_items(strong.items), **_items(weak.items)},
        "strong": _index(strong),
        "weak": _index(weak),
    }


def _pulse(scores: Scores) -> Told | None:
    if not scores.pulse:
        return None
    return {"items": _items(scores.pulse), "changes": _changes(scores.changes("pulse"))}


def _own(scores: Scores) -> Told:
    """The file's own statements, their answers by the file's own words."""
    asked = [own for own in scores.survey.own_items if own.key in scores.own]
    return {own.key: _own_item(own, scores.own[own.key]) for own in asked}


def _own_item(own: OwnItem, one: Distribution | Chosen) -> Told:
    if isinstance(one, Chosen):
        return _chosen(one)
    if one.withheld:
        return item(one)
    return {**item(one), "counts": dict(zip(own.words, one.counts, strict=True))}
