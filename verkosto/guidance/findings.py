"""All rules over one network: what they find, in the order in which it is worth talking about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from verkosto.analysis.studies import Kind, Study
from verkosto.guidance.families import FAMILIES
from verkosto.guidance.rule import Concern, Rule, rules
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Found, Scope, Silent

MOST: Final = 5
"""Findings on the front."""
_HEAVIEST: Final = tuple(Concern)
_UNDRAWN: Final = frozenset({Kind.PATHS, Kind.LEAVING, Kind.KEY_PLAYERS})


@dataclass(frozen=True)
class Finding:
    """A rule, and what it found."""

    rule: Rule
    found: Found


@dataclass(frozen=True)
class Guidance:
    """What the rules say of a network.

    Attributes
    ----------
    findings : tuple of Finding
        All of them: about the data first, then the heaviest.
    silent : mapping of str to str
        Rule → why it cannot tell.
    """

    findings: tuple[Finding, ...]
    silent: Mapping[str, str]

    @property
    def front(self) -> tuple[Finding, ...]:
        """At most five, one of a theme and one of a grouping; about the data several may be told."""
        told: list[Finding] = []
        said: set[str] = set()
        for finding in self.findings:
            subjects = _subjects(finding)
            if not subjects & said:
                told.append(finding)
                said |= subjects
        return tuple(told)[:MOST]

    def in_phase(self, phase: int) -> tuple[Finding, ...]:
        """The findings of a phase 1 … 4 of the continuum."""
        return tuple(finding for finding in self.findings if finding.rule.phase == phase)


def facts_of(scope: Scope) -> Mapping[str, Any]:
    """What the rules look at: the facts by family, made of the studies that are known now."""
    return {family.key: family.facts(scope) for family in FAMILIES}


def guidance(scope: Scope, team: TeamSays = TeamSays()) -> Guidance:
    """Let every rule look at a network.

    Parameters
    ----------
    scope : Scope
    team : TeamSays

    Returns
    -------
    Guidance
        Made of the studies that are known now; rules that wait for one are silent ("under-way").
    """
    return guidance_from(facts_of(scope), team)


def guidance_from(facts: Mapping[str, Any], team: TeamSays) -> Guidance:
    """Let every rule look at facts: what the team says changes often, and the facts do not change with it.

    Parameters
    ----------
    facts : mapping of str to object
        By family (:func:`facts_of`).
    team : TeamSays

    Returns
    -------
    Guidance
    """
    found: list[Finding] = []
    silent: dict[str, str] = {}
    for family in FAMILIES:
        for rule, predicate in family.predicates.items():
            verdict = predicate(facts[family.key], team)
            if isinstance(verdict, Silent):
                silent[rule] = verdict.reason
            else:
                found += [Finding(rules()[rule], one) for one in verdict]
    return Guidance(tuple(in_order(found)), silent)


def wanted(scope: Scope) -> tuple[Study, ...]:
    """The studies that the rules look at, each once."""
    return tuple(dict.fromkeys(study for family in FAMILIES for study in family.wanted(scope)))


def work_out(scope: Scope) -> None:
    """Have the studies made now that the rules look at; nothing that is drawn where no draws were asked."""
    for study in wanted(scope):
        if scope.analysis.settings.draws != 0 or study.kind in _UNDRAWN:
            scope.analysis.studies.result(study)


def _subjects(finding: Finding) -> set[str]:
    """What it is about; a hole between two groups and ties that stay inside them are one message."""
    if finding.rule.quality:
        return {finding.rule.id}
    grouping = finding.found.values.get("attribute")
    return {f"theme {finding.rule.theme}"} | ({f"grouping {grouping}"} if grouping else set())


def in_order(found: Iterable[Finding]) -> list[Finding]:
    """About the data first, then the heaviest; equally heavy ones by their extent, a share of 0 … 1."""
    return sorted(
        found,
        key=lambda finding: (
            not finding.rule.quality,
            _HEAVIEST.index(finding.rule.severity),
            -finding.found.extent,
            finding.rule.id,
        ),
    )
