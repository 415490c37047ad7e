"""Which cell of the continuum takes which suggestion: from the data, and from the team's other canvases.

A suggestion is a key and values, or a finding; a person confirms it by taking it into a cell.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from verkosto.canvas.continuum import PHASES, QUESTIONS, Place
from verkosto.canvas.purpose import Purpose, target_ties
from verkosto.canvas.team_work import TeamWork
from verkosto.canvas.ways import QUESTIONS as AGREED_ON
from verkosto.canvas.ways import Ways
from verkosto.guidance.findings import Finding, Guidance
from verkosto.guidance.rule import Concern, Rule
from verkosto.guidance.wording import finding_text
from verkosto.model import Coverage
from verkosto.text import Texts

MOST: Final = 3
"""Suggestions of a cell; more would be a list to work off."""
_USUAL: Final = {1: "what", 2: "how", 3: "why", 4: "what"}
"""The cell of a phase that its findings answer, where nothing else is said."""
_ANSWERS: Final = {
    "who": {"R07", "R13", "R23", "R25", "R31", "R42"},
    "how": {"R01", "R02", "R03", "R38", "R39", "R39b", "R39c", "R40"},
}
"""Rules whose findings answer another question than usual: who is missing or holds it all, how to go on."""
_EVALUATED: Final = {"trust", "six_d", "change"}
"""Themes of the last phase, whichever page their pictures are on."""
_CAVEATS: Final = {"R33", "R47"}
"""Rules that tell how to read a figure, and nothing about the network."""
_STEPS: Final = 3
_TOLD: Final = ("agreed", "partly")
_WAYS: Final = {
    (2, "who"): ("A09", "A08"),
    (2, "resources"): ("A10", "A13"),
    (3, "who"): ("A01",),
    (3, "how"): ("A03", "A04"),
    (3, "resources"): ("A13",),
    (4, "how"): ("A14", "A15"),
}
"""The cell → the agreed ways of working (C-2) that answer it."""

Value = int | float | str


@dataclass(frozen=True)
class Suggestion:
    """Something to write into a cell.

    Attributes
    ----------
    place : (int, str)
    key : str
        Of its text; "" for a finding, and for what the team wrote elsewhere.
    values : mapping of str to int, float or str
        Shares 0 … 1, counts, keys of words.
    finding : Finding or None
    text : str
        What the team wrote elsewhere.
    own : bool
        From the team's other canvases, not from the data.
    """

    place: Place
    key: str = ""
    values: Mapping[str, Value] = field(default_factory=dict)
    finding: Finding | None = None
    text: str = ""
    own: bool = False


def suggestions(
    team: TeamWork, told: Guidance | None, coverage: Coverage | None, raters: int = 0
) -> Mapping[Place, tuple[Suggestion, ...]]:
    """The suggestions for every cell, at most three, the most telling first.

    Parameters
    ----------
    team : TeamWork
    told : Guidance or None
        What the rules say of the open survey; ``None`` when none is open.
    coverage : Coverage or None
    raters : int
        How many rated.

    Returns
    -------
    mapping of (phase, question) to tuple of Suggestion
        All 20 cells; empty where there is nothing to suggest.
    """
    found = [
        *(_of_survey(coverage, raters) if coverage is not None else ()),
        *_of_purpose(team.purpose, coverage),
        *_of_ways(team.ways),
        *(_of_findings(told) if told is not None else ()),
    ]
    return {
        (phase, question): tuple(one for one in found if one.place == (phase, question))[:MOST]
        for phase in PHASES
        for question in QUESTIONS
    }


def _of_survey(coverage: Coverage, raters: int) -> Iterator[Suggestion]:
    """Who is in the picture and who is not yet."""
    if coverage.members:
        seen = {"n": coverage.members, "answered": coverage.respondents, "rate": coverage.response_rate}
        yield Suggestion((1, "what"), "continuum-say-members", seen)
        missing = coverage.members - coverage.respondents
        if missing:
            yield Suggestion((1, "who"), "continuum-say-missing", {"n": missing})
    if coverage.externals:
        yield Suggestion((1, "who"), "continuum-say-externals", {"n": coverage.externals})
    if raters:
        yield Suggestion((4, "who"), "continuum-say-raters", {"n": raters})


def _of_purpose(purpose: Purpose, coverage: Coverage | None) -> Iterator[Suggestion]:
    """What canvas C-0 says already."""
    written = {(1, "who"): purpose.boundary, (2, "why"): purpose.purpose, (2, "what"): purpose.tasks}
    if purpose.goal is not None:
        yield Suggestion((2, "what"), "continuum-say-goal", {"goal": purpose.goal.value}, own=True)
    if purpose.density is not None:
        members = coverage.members if coverage is not None else 0
        each = target_ties(purpose.density, members).each
        known: dict[str, Value] = {"density": purpose.density, "each": each}
        key = "continuum-say-density-ties" if each == each else "continuum-say-density"
        yield Suggestion((2, "what"), key, known if each == each else {"density": purpose.density}, own=True)
    if purpose.kind:
        yield Suggestion((2, "how"), "continuum-say-kind", {"kind": purpose.kind}, own=True)
    for place, text in written.items():
        if text.strip():
            yield Suggestion(place, text=text.strip(), own=True)


def _of_ways(ways: Ways) -> Iterator[Suggestion]:
    """How many ways of working are agreed, and what was agreed."""
    if any(way.status for way in ways.ways.values()):
        agreed = sum(way.status == "agreed" for way in ways.ways.values())
        counts = {"agreed": agreed, "all": len(AGREED_ON)}
        yield Suggestion((2, "how"), "continuum-say-ways", counts, own=True)
    for place, keys in _WAYS.items():
        for way in (ways.ways[key] for key in keys if key in ways.ways):
            if way.status in _TOLD and way.what.strip():
                yield Suggestion(place, text=way.what.strip(), own=True)


def _of_findings(told: Guidance) -> Iterator[Suggestion]:
    """The findings, each in the cell that it answers; those that call for a step also say why it is next."""
    advised: set[str] = set()
    for finding in told.findings:
        phase, rule = _phase(finding.rule), finding.rule
        if rule.id not in _CAVEATS and phase != _STEPS:
            yield Suggestion((phase, _question(rule.id, phase)), finding=finding)
    for finding in sorted(filter(_calls_for_a_step, told.findings), key=lambda f: f.rule.phase != _STEPS):
        own = finding.rule.phase == _STEPS
        yield Suggestion((_STEPS, _question(finding.rule.id, _STEPS) if own else "why"), finding=finding)
        for advice in finding.rule.advice:
            if advice not in advised:
                advised.add(advice)
                yield Suggestion((_STEPS, "what"), f"advice-{advice}")


def _phase(rule: Rule) -> int:
    return PHASES[-1] if rule.theme in _EVALUATED else rule.phase


def _calls_for_a_step(finding: Finding) -> bool:
    """Whether there is something to do about it: it belongs to the phase, or weighs and has advice."""
    rule = finding.rule
    if rule.phase == _STEPS:
        return rule.severity is not Concern.NEUTRAL
    heavy = rule.severity in (Concern.HIGH, Concern.MEDIUM)
    return bool(rule.advice) and heavy and _phase(rule) < _STEPS


def _question(rule: str, phase: int) -> str:
    return next((question for question, rules in _ANSWERS.items() if rule in rules), _USUAL[phase])


def suggestion_text(texts: Texts, suggestion: Suggestion) -> str:
    """The sentence of a suggestion, as plain text."""
    if suggestion.finding is not None:
        return finding_text(texts, suggestion.finding.rule.id, suggestion.finding.found)
    if not suggestion.key:
        return suggestion.text
    shown = {name: _shown(texts, name, value) for name, value in suggestion.values.items()}
    return texts(suggestion.key, **shown)


def _shown(texts: Texts, name: str, value: Value) -> object:
    """A value as the sentence says it: by its name a share, a mean, a word; else a count."""
    if name == "goal":
        return texts(f"goal-{value}").lower()
    if name == "kind":
        return texts(f"typology-type-{str(value).lower()}").lower()
    if isinstance(value, float):
        return texts.number(value, 1) if name == "each" else texts.percent(value)
    return value
