"""Canvas C-2, ways of working to agree on, and C-2b, criteria of partnerships."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final, TypedDict, Unpack

from verkosto.content import table
from verkosto.guidance.findings import Finding
from verkosto.guidance.team import Poll

_TABLE: Final = table("ways")
_OPENED_BY: Final = {asked["id"]: asked.get("opened_by", ()) for asked in _TABLE["questions"]}

QUESTIONS: Final = tuple(_OPENED_BY)
"""A01 … A15, in their order."""
STATUSES: Final = ("agreed", "partly", "not-agreed", "not-needed")
"""What the team may say of a question; "" is not told."""
LISTS: Final = ("strong", "weak")
CRITERIA: Final = {
    name: tuple(one["id"] for one in _TABLE["criteria"] if one["list"] == name) for name in LISTS
}
"""The criteria of strong (S1 … S7) and of weak partnerships (W1 … W5)."""


def day_of(told: str) -> date | None:
    """A day written as ISO 8601; ``None`` where none is told."""
    try:
        return date.fromisoformat(told)
    except ValueError:
        return None


@dataclass(frozen=True)
class Way:
    """What the team has agreed on one of the 15 questions.

    ``status`` as in :class:`verkosto.guidance.team.AgreedWay`; ``review`` is a date (ISO 8601) or "".
    """

    status: str = ""
    what: str = ""
    who: str = ""
    review: str = ""
    poll: Poll = field(default_factory=Poll)

    @property
    def review_date(self) -> date | None:
        """When it is to be looked at again; ``None`` where no day is told."""
        return day_of(self.review)


@dataclass(frozen=True)
class Partnership:
    """One partnership and the criteria that the partners ticked together (S1 … S7, W1 … W5)."""

    name: str
    met: frozenset[str] = frozenset()
    note: str = ""

    def count(self, of: str) -> int:
        """How many criteria of a list ("strong", "weak") are met."""
        return len(self.met & set(CRITERIA[of]))


@dataclass(frozen=True)
class Ways:
    """The whole canvas: ways by question (A01 … A15), and the partnerships."""

    ways: Mapping[str, Way] = field(default_factory=dict)
    partnerships: tuple[Partnership, ...] = ()
    owner: str = ""
    date: str = ""

    def way(self, question: str) -> Way:
        """What is said of a question, however little."""
        return self.ways.get(question, Way())


class Said(TypedDict, total=False):
    """What changes of a :class:`Way`."""

    status: str
    what: str
    who: str
    review: str
    poll: Poll


class Ticked(TypedDict, total=False):
    """What changes of a :class:`Partnership`."""

    met: frozenset[str]
    note: str


def with_way(ways: Ways, question: str, **changes: Unpack[Said]) -> Ways:
    """The canvas with something else said of one question.

    Parameters
    ----------
    ways : Ways
    question : str
        A01 … A15.
    **changes
        Fields of :class:`Way` and what they now are.

    Returns
    -------
    Ways
        A question of which nothing is said any more is absent from it.

    Raises
    ------
    KeyError
        When there is no such question.

    Examples
    --------
    >>> with_way(Ways(), "A06", status="agreed").way("A06").status
    'agreed'
    """
    if question not in _OPENED_BY:
        raise KeyError(question)
    now = replace(ways.way(question), **changes)
    others = {key: way for key, way in ways.ways.items() if key != question}
    said = others if now == Way() else {**others, question: now}
    return replace(ways, ways={key: said[key] for key in sorted(said)})


def status_counts(ways: Ways) -> dict[str, int]:
    """How many of the 15 questions have each status; ``""``: nothing told yet."""
    told = [ways.way(question).status for question in QUESTIONS]
    counts = {status: told.count(status) for status in STATUSES}
    return {**counts, "": len(QUESTIONS) - sum(counts.values())}


def unsettled(ways: Ways) -> tuple[str, ...]:
    """The questions that are neither agreed on nor left out as not needed."""
    return tuple(q for q in QUESTIONS if ways.way(q).status not in ("agreed", "not-needed"))


def due(ways: Ways, today: date) -> tuple[str, ...]:
    """The questions whose day of review has come, the longest waiting first.

    Examples
    --------
    >>> due(with_way(Ways(), "A03", review="2026-03-01"), date(2026, 3, 1))
    ('A03',)
    """
    days = {question: ways.way(question).review_date for question in QUESTIONS}
    come = [(day, question) for question, day in days.items() if day is not None and day <= today]
    return tuple(question for _, question in sorted(come))


def next_up(ways: Ways, opened: Iterable[str], today: date) -> tuple[str, str] | None:
    """The question to talk about next, and why.

    Parameters
    ----------
    ways : Ways
    opened : iterable of str
        Questions that findings bring up.
    today : date

    Returns
    -------
    (str, str) or None
        The question that has waited longest for its review ("due"); else the first one that is not settled
        and that a finding brings up ("opened"); else the first one not settled ("unsettled").
    """
    open_still, topical = unsettled(ways), set(opened)
    for reason, questions in (
        ("due", due(ways, today)),
        ("opened", [question for question in open_still if question in topical]),
        ("unsettled", open_still),
    ):
        if questions:
            return questions[0], reason
    return None


def opened_by(findings: Iterable[Finding]) -> dict[str, tuple[Finding, ...]]:
    """The questions that findings make topical, each with those findings (``content/ways.toml``).

    Parameters
    ----------
    findings : iterable of Finding

    Returns
    -------
    dict of str to tuple of Finding
        Only questions with a finding, in the order of the questions.
    """
    told = tuple(findings)
    found = {
        question: tuple(finding for finding in told if any(_opens(finding, one) for one in openers))
        for question, openers in _OPENED_BY.items()
    }
    return {question: opening for question, opening in found.items() if opening}


def _opens(finding: Finding, opener: Mapping[str, Any]) -> bool:
    wanted = set(opener.get("values", ()))
    return finding.rule.id == opener["rule"] and (
        not wanted or any(value in wanted for value in finding.found.values.values())
    )


def with_partnership(ways: Ways, name: str) -> Ways:
    """The canvas with one more partnership at the end; a blank name, or one that is there, adds none.

    Examples
    --------
    >>> [one.name for one in with_partnership(Ways(), " Kela – kunta ").partnerships]
    ['Kela – kunta']
    """
    known = {one.name for one in ways.partnerships}
    told = " ".join(name.split())
    if not told or told in known:
        return ways
    return replace(ways, partnerships=(*ways.partnerships, Partnership(told)))


def with_partnership_changed(ways: Ways, at: int, **changes: Unpack[Ticked]) -> Ways:
    """The canvas with something else said of one partnership.

    Parameters
    ----------
    ways : Ways
    at : int
        Its place among the partnerships, from 0; one that is not there changes nothing.
    **changes
        Fields of :class:`Partnership` and what they now are.
    """
    changed = tuple(
        replace(one, **changes) if place == at else one for place, one in enumerate(ways.partnerships)
    )
    return replace(ways, partnerships=changed)


def without_partnership(ways: Ways, at: int) -> Ways:
    """The canvas without the partnership at a place."""
    kept = tuple(one for place, one in enumerate(ways.partnerships) if place != at)
    return replace(ways, partnerships=kept)
