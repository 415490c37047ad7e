"""What a rule says of the facts: something was found, nothing, or it cannot tell."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from verkosto.analysis import Analysis
from verkosto.analysis.studies import Study
from verkosto.guidance.team import TeamSays
from verkosto.model import View

Value = float | int | str

REASONS: Final = (
    "few-actors",
    "few-answers",
    "few-ties",
    "low-response",
    "no-goal",
    "other-goal",
    "not-asked",
    "not-told",
    "one-wave",
    "no-groups",
    "not-drawn",
    "under-way",
    "no-range",
    "undefined",
    "withheld",
    "no-order",
    "missing-answers",
)
"""Why a rule may stay silent (text ``silent-<reason>``)."""


@dataclass(frozen=True)
class Scope:
    """What the findings are about: an analysis, and the relation and the view that are looked at.

    Attributes
    ----------
    analysis : Analysis
    relation : str
        Key; "" when the wave has no ties.
    view : View
    before : Analysis or None
        The wave before, where there is one.
    """

    analysis: Analysis
    relation: str
    view: View
    before: Analysis | None = None


@dataclass(frozen=True)
class Found:
    """The condition of a rule holds.

    Attributes
    ----------
    values : mapping of str to number or str
        What the sentence says: shares 0 … 1, counts, labels as the survey gives them, keys of words. The
        rule's table (``content/rules``) tells the unit of each.
    actors : tuple of str
        Ids of the actors that it is about; the sentence names them only when the team may.
    extent : float
        How far the condition holds, a share 0 … 1 of as far as it could: puts findings that weigh the same
        in order, the largest first.
    """

    values: Mapping[str, Value] = field(default_factory=dict)
    actors: tuple[str, ...] = ()
    extent: float = 0.0


@dataclass(frozen=True)
class Silent:
    """The rule cannot tell; ``reason`` is one of :data:`REASONS`."""

    reason: str

    def __post_init__(self) -> None:
        if self.reason not in REASONS:
            raise ValueError(self.reason)


Verdict = tuple[Found, ...] | Silent
"""Everything found (nothing: the facts tell, and the condition does not hold), or why the rule is silent."""

Predicate = Callable[[Any, TeamSays], Verdict]


@dataclass(frozen=True)
class Family:
    """Rules that look at the same facts.

    Attributes
    ----------
    key : str
        Names ``facts/<key>.py``, ``rules/<key>.py`` and the table ``content/rules/<key>.toml``.
    facts : callable
        (scope) → the facts; cheap: it works out no study, it looks only at those that are known.
    wanted : callable
        (scope) → the studies that the facts look at, those that are allowed only.
    predicates : mapping of str to callable
        Rule → (facts, team) → verdict.
    """

    key: str
    facts: Callable[[Scope], Any]
    wanted: Callable[[Scope], tuple[Study, ...]]
    predicates: Mapping[str, Predicate]
