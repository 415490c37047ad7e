"""What the ties say to the members' verdict on the type: support or question, never the label (domain 4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import isnan, nan
from typing import Final

from verkosto.analysis.analysis import Analysis
from verkosto.analysis.check_table import KEYS, Check, Verdict, checks_of
from verkosto.analysis.structure import CLOSED, Structure, chance_bands, long_to_draw
from verkosto.analysis.studies import Kind, Study
from verkosto.content import table
from verkosto.instruments.four import FourTypes, Grade
from verkosto.model import View

__all__ = ["KEYS", "Check", "Checked", "Tightness", "Verdict", "checked", "tightness"]

_LIMITS: Final = {name: entry["value"] for name, entry in table("thresholds")["checks"].items()}
_PLACES: Final = {name: entry["value"] for name, entry in table("thresholds")["tightness"].items()}
_LOWER: Final[Mapping[Grade, Grade]] = {"clear": "indicative", "indicative": "cannot-tell"}
_REASONS: Final = {"few-actors": "small-network", "low-response": "low-response"}


@dataclass(frozen=True)
class Checked:
    """The four types with the structure asked.

    Attributes
    ----------
    four : FourTypes or None
        ``None``: the members were not asked; the checks are then hints only.
    checks : tuple of Check
        For the best type; for all four when members were not asked or too few answered. Empty when there is
        a ``reason``.
    contradictions : int
        Of the best type's checks; 0 when the checks are hints only.
    grade : Grade
        One step below ``four.grade`` when two or more checks contradict (clear → indicative → cannot-tell;
        mixed stays).
    reason : str or None
        Why the structure was not asked: ``no-ties``, ``small-network`` (n < 10), ``low-response`` (< 0.70),
        ``under-way`` (not yet).
    """

    four: FourTypes | None
    checks: tuple[Check, ...] = ()
    contradictions: int = 0
    grade: Grade = "cannot-tell"
    reason: str | None = None


def checked(analysis: Analysis) -> Checked:
    """The four types and what the default relation's ties say to them.

    Ties are looked at in the view ``union``, against a thousand random networks. Where nobody described a
    type, the checks of all four are hints.
    """
    four = analysis.scores.four
    grade: Grade = four.grade if four is not None else "cannot-tell"
    reason = _reason(analysis)
    if reason is not None:
        return Checked(four, grade=grade, reason=reason)
    best = four.best if four is not None else ""
    checks = checks_of(Structure(analysis), best)
    against = sum(check.verdict == "contradicts" for check in checks) if best else 0
    if against >= _LIMITS["contradictions"]:
        grade = _LOWER.get(grade, grade)
    return Checked(four, checks, against, grade)


def _reason(analysis: Analysis) -> str | None:
    coverage = analysis.coverage()
    if not analysis.relations:
        return "no-ties"
    if coverage.members < _LIMITS["network"]:
        return "small-network"
    if not coverage.response_rate >= _LIMITS["response"]:
        return "low-response"
    return "under-way" if awaited(analysis) else None


def awaited(analysis: Analysis) -> tuple[Study, ...]:
    """What the checks of a large network still wait for, where nobody waits for a figure."""
    if not analysis.relations:
        return ()
    relation = analysis.relations[0].key
    study = Study(Kind.CHANCE, relation, View.UNION)
    long = long_to_draw(analysis, analysis.network(relation, View.UNION))
    needed = (*analysis.studies.walks(relation, View.UNION), study)
    return needed if long and not analysis.studies.known(study) else ()


@dataclass(frozen=True)
class Tightness:
    """How tight the ties of the default relation are.

    Attributes
    ----------
    mean_strong : float
        Strong ties of a member on average: 2 · strong ties / n. A tie is strong when every side that told
        of it calls it strong.
    confirmed_share : float
        Share of the ties of known strength that both sides call strong.
    transitivity, transitivity_chance : float, (float, float) or None
        A side note: how closed the circles are, beside chance.
    place : str
        "loose" (< 1), "between", "tight" (> 3); "" when unknown.
    reason : str or None
        Why: ``no-ties``, ``small-network``, ``low-response``, ``no-strength`` (not asked, or unknown of so
        many ties that they could change the place).
    """

    mean_strong: float = nan
    confirmed_share: float = nan
    transitivity: float = nan
    transitivity_chance: tuple[float, float] | None = None
    place: str = ""
    reason: str | None = None


def tightness(analysis: Analysis) -> Tightness:
    """Where the network lies between loose and tight (domain 4.2)."""
    if not analysis.relations:
        return Tightness(reason="no-ties")
    relation = analysis.relations[0].key
    figures = analysis.figures(relation, View.UNION)
    withheld = figures["strong_share"].withheld
    if withheld is not None:
        return Tightness(reason=_REASONS[withheld])
    if awaited(analysis):
        return Tightness(reason="under-way")
    network = analysis.network(relation, View.UNION)
    closed, band = figures[CLOSED].value, None
    if not isnan(closed):
        found = chance_bands(analysis, relation, (CLOSED,)).get(CLOSED)
        band = found.band if found else None
    mix = analysis.tie_mix(relation)
    mean, most = 2 * mix.strong / network.n, 2 * (mix.strong + mix.unknown) / network.n
    nowhere_known = mix.unknown > 0 and mix.strong + mix.weak == 0
    if nowhere_known or _place(mean) != _place(most):
        return Tightness(transitivity=closed, transitivity_chance=band, reason="no-strength")
    return Tightness(mean, mix.confirmed, closed, band, _place(mean))


def _place(mean_strong: float) -> str:
    if mean_strong < _PLACES["loose"]:
        return "loose"
    return "tight" if mean_strong > _PLACES["tight"] else "between"
