"""What the rules find, as plain data and as lines of text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from verkosto.analysis import Analysis, Settings
from verkosto.guidance.findings import Finding, Guidance, guidance, work_out
from verkosto.guidance.team import Goal, TeamSays
from verkosto.guidance.verdict import Scope, Value
from verkosto.guidance.wording import finding_text
from verkosto.model import View
from verkosto.report.plain import number
from verkosto.text import Texts


def scope_of(analysis: Analysis, relations: Sequence[str]) -> Scope:
    """What findings are about: the first of the relations in its first view, and the wave before."""
    relation = relations[0] if relations else ""
    view = analysis.views(relation)[0] if relation else View.UNION
    waves, own = analysis.survey.waves, analysis.settings
    at = waves.index(analysis.wave)
    earlier = Settings(waves[at - 1], own.strong, own.seed, own.draws) if at else None
    return Scope(analysis, relation, view, Analysis(analysis.survey, earlier) if earlier else None)


def findings_of(analysis: Analysis, relations: Sequence[str], goal: str | None = None) -> Guidance:
    """What the rules say; their studies are made now.

    Parameters
    ----------
    analysis : Analysis
    relations : sequence of str
        Keys; the first one is looked at.
    goal : str, optional
        The network's main task; without it goal-dependent rules are silent. No actor is named.
    """
    scope = scope_of(analysis, relations)
    work_out(scope)
    return guidance(scope, TeamSays(goal=Goal(goal) if goal else None))


def findings_document(told: Guidance, texts: Texts) -> list[dict[str, Any]]:
    """Every finding, the most important first (contract 3)."""
    return [_finding(finding, texts) for finding in told.findings]


def _finding(finding: Finding, texts: Texts) -> dict[str, Any]:
    rule, found = finding.rule, finding.found
    return {
        "rule": rule.id,
        "severity": rule.severity.value,
        "theme": rule.theme,
        "grade": rule.grade,
        "phase": rule.phase,
        "page": rule.page,
        "values": {key: _value(value) for key, value in found.values.items()},
        "sources": list(rule.sources),
        "slides": list(rule.slides),
        "advice": list(rule.advice),
        "message": finding_text(texts, rule.id, found),
        "ask": texts(f"finding-{rule.id.lower()}-ask"),
    }


def _value(value: Value) -> float | int | str | None:
    return value if isinstance(value, str) else number(value)


def findings_summary(told: Guidance, texts: Texts) -> list[str]:
    """The findings of the front as lines of text, under a heading; nothing where there is none."""
    lines = [f"  • {finding_text(texts, one.rule.id, one.found)}" for one in told.front]
    return ["", texts("guidance-heading").upper(), *lines] if lines else []
