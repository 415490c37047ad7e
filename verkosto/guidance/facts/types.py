"""What kind of network the members describe, and who coordinates it: as the typology page tells it."""

from __future__ import annotations

from dataclasses import dataclass
from math import nan
from typing import Final
from weakref import WeakKeyDictionary

from verkosto.analysis import Analysis
from verkosto.analysis.governance_fit import GovernanceFit, governance_fit
from verkosto.analysis.structure_checks import Checked, awaited, checked
from verkosto.analysis.studies import Study
from verkosto.guidance.verdict import Scope
from verkosto.instruments.four import FourTypes
from verkosto.instruments.gates import FEW

_QUESTIONED: Final = ("clear", "indicative")
"""Grades that the ties may lower."""
_CHECKED: Final[WeakKeyDictionary[Analysis, Checked]] = WeakKeyDictionary()
"""Random networks are drawn for the checks: once for an analysis, and no longer than it lives."""


@dataclass(frozen=True)
class Types:
    """What the rules on the type and on governance look at.

    Attributes
    ----------
    reason : str
        Why no type is told: "not-asked" (so few of the statements, too), "few-answers", "" when one may be.
    n : int
        Respondents with a score for every type.
    grade : str
        "clear", "indicative", "mixed", "cannot-tell"; lowered where the ties contradict.
    under_way : bool
        Whether the ties may yet lower the grade.
    best, second : str
        The types with the highest scores, "H", "Y", "V" or "K"; "" when not told.
    best_score, second_score : float
        0 … 100.
    margin : float
        Their difference.
    differing : float
        Share of respondents who describe another type than the network's.
    polarised : bool
        Whether at least 30 % do, and the scores of the best type are split in two (R30).
    governance_reason : str
        Why R31 cannot tell: "not-asked", "few-answers", "" when it can.
    sharing : float
        Members that are said to coordinate together though they are many and need much coordination; ``nan``
        when not so.
    """

    reason: str = ""
    n: int = 0
    grade: str = "cannot-tell"
    under_way: bool = False
    best: str = ""
    second: str = ""
    best_score: float = nan
    second_score: float = nan
    margin: float = nan
    differing: float = nan
    polarised: bool = False
    governance_reason: str = ""
    sharing: float = nan


def types_facts(scope: Scope) -> Types:
    """The facts."""
    fit = governance_fit(scope.analysis)
    governance, sharing = _governance_reason(scope.analysis, fit), fit.too_many_to_share
    four = scope.analysis.scores.four
    if four is None or four.withheld:
        few = four is not None and four.withheld == FEW
        return Types(
            "few-answers" if few else "not-asked",
            four.n if four is not None else 0,
            governance_reason=governance,
            sharing=sharing,
        )
    told = _checked(scope.analysis, four)
    best, second = four.ranked[:2]
    return Types(
        n=four.n,
        grade=told.grade,
        under_way=told.reason == "under-way",
        best=best,
        second=second,
        best_score=four.scores[best],
        second_score=four.scores[second],
        margin=four.margin,
        differing=four.differing,
        polarised=four.polarised,
        governance_reason=governance,
        sharing=sharing,
    )


def types_wanted(scope: Scope) -> tuple[Study, ...]:
    """What the checks of a large network wait for, where they may lower the grade."""
    analysis = scope.analysis
    four = analysis.scores.four
    if four is None or four.withheld or _checked(analysis, four).reason != "under-way":
        return ()
    return tuple(study for study in awaited(analysis) if analysis.studies.allowed(study.kind))


def _checked(analysis: Analysis, four: FourTypes) -> Checked:
    """The verdict with the structure asked, which is asked only where it may change it."""
    if four.grade not in _QUESTIONED:
        return Checked(four, grade=four.grade)
    if analysis not in _CHECKED:
        told = checked(analysis)
        if told.reason == "under-way":
            return told
        _CHECKED[analysis] = told
    return _CHECKED[analysis]


def _governance_reason(analysis: Analysis, fit: GovernanceFit) -> str:
    """Why it cannot be told whether too many coordinate together."""
    if fit.chosen is None:
        return "not-asked"
    if fit.chosen.withheld:
        return "few-answers"
    own = {row.key: row.own for row in fit.rows}
    if fit.form != "shared" or own["participants"] == "few":
        return ""
    if not own["participants"]:  # the members are not listed
        return "not-asked"
    if own["competencies"]:
        return ""
    asked = {"G2", "G3"} & set(analysis.scores.governance)
    return "few-answers" if asked else "not-asked"
