"""What stands beside a figure: ranges, chance, and the figures that only a study knows."""

from __future__ import annotations

from dataclasses import replace
from math import isnan, nan
from typing import TYPE_CHECKING

import pandas as pd

from verkosto.analysis.studies import Kind, Studies, Study
from verkosto.model import Figure, View
from verkosto.network.chance import Chance
from verkosto.network.registry import NETWORK_MEASURES

if TYPE_CHECKING:
    from collections.abc import Mapping

Span = tuple[float, float]


def with_studies(
    studies: Studies, relation: str, view: View, figures: Mapping[str, Figure], *, patient: bool
) -> dict[str, Figure]:
    """Figures with what the studies that are done say of them.

    Parameters
    ----------
    studies : Studies
    relation : str
    view : View
    figures : mapping of str to Figure
        Those of studies are ``nan``, unless they are withheld.
    patient : bool
        Whether a figure that only a study knows is worked out now, without draws; else it is "under-way".

    Returns
    -------
    dict of str to Figure
        In the same order.
    """
    ranges, bands = _ranges(studies, relation, view), _bands(studies, relation, view)
    told = {}
    for key, figure in figures.items():
        if figure.withheld:
            told[key] = figure
        elif NETWORK_MEASURES[key].study:
            told[key] = _studied(studies, key, relation, view, patient=patient)
        elif isnan(figure.value):
            told[key] = figure  # nothing to have a range or to compare
        else:
            told[key] = replace(figure, range=ranges.get(key, figure.range), chance=bands.get(key))
    return told


def _ranges(studies: Studies, relation: str, view: View) -> dict[str, Span]:
    study = Study(Kind.MISSING, relation, view)
    return studies.missing(relation, view).figures if studies.known(study) else {}


def _bands(studies: Studies, relation: str, view: View) -> dict[str, Span]:
    bands: dict[str, Chance] = {}
    if studies.known(Study(Kind.CHANCE, relation, view)):
        bands |= studies.chance(relation, view)
    if studies.known(Study(Kind.ATTACK, relation, view)):
        bands["robustness"] = studies.attack(relation, view).band
    return {key: band.band for key, band in bands.items() if not isnan(band.low)}


def _studied(studies: Studies, key: str, relation: str, view: View, *, patient: bool) -> Figure:
    """A figure that only a study knows."""
    study = Study(Kind(NETWORK_MEASURES[key].study), relation, view)
    if not studies.known(study):
        if not patient:
            return Figure(nan, withheld="under-way")
        if study.kind is Kind.SMALL_WORLD:  # nothing but what is drawn
            return Figure(nan, withheld="not-drawn")
        study = replace(study, plain=True)
    result = studies.result(study)
    if study.kind is Kind.SMALL_WORLD:
        return Figure(result.omega, withheld=result.reason)
    value = result.modularity if study.kind is Kind.SUBGROUPS else result.fit
    compared = not isnan(value) and not isnan(result.band.low)
    return Figure(value, range=result.range, chance=result.band.band if compared else None)


def shown_subgroups(studies: Studies, relation: str, view: View) -> pd.Series | None:
    """The subgroup of every actor, where a study has found some that may be shown."""
    study = Study(Kind.SUBGROUPS, relation, view)
    return studies.subgroups(relation, view).shown if studies.known(study) else None
