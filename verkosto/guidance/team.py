"""What the team has told of its network: its goal, and what it has written on its canvases.

Plain values, filled by the canvases above this layer; a team that has told nothing is ``TeamSays()``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from math import nan


class Goal(StrEnum):
    """What the network is mainly for (canvas C-0)."""

    PERMANENT = "permanent"
    INNOVATION = "innovation"
    SERVICE = "service"
    INFLUENCE = "influence"
    LEARNING = "learning"


@dataclass(frozen=True)
class Poll:
    """What members answered to "Has this been agreed?": how many of each."""

    yes: int = 0
    partly: int = 0
    no: int = 0
    unknown: int = 0

    @property
    def answers(self) -> int:
        """How many answered."""
        return self.yes + self.partly + self.no + self.unknown

    @property
    def share(self) -> float:
        """The share 0 … 1 that said yes; ``nan`` without answers."""
        return self.yes / self.answers if self.answers else nan


@dataclass(frozen=True)
class AgreedWay:
    """One of the 15 ways of working (A01 … A15, canvas C-2) and what the team says of it.

    ``status`` is "agreed", "partly", "not-agreed", "not-needed" or "" (not told).
    """

    question: str
    status: str = ""
    poll: Poll = field(default_factory=Poll)


@dataclass(frozen=True)
class Meeting:
    """A logged meeting: minutes of opening, processing and closing."""

    opening: float
    processing: float
    closing: float


@dataclass(frozen=True)
class Duty:
    """A task of coordination, facilitation or metawork and who does it."""

    task: str
    who: str


@dataclass(frozen=True)
class CodedTheme:
    """A theme of the reflective answers: how many of the respondents mentioned it, and who coded."""

    theme: str
    respondents: int
    n: int
    coder: str


@dataclass(frozen=True)
class Joint:
    """A handover between two stages of the service path.

    ``first_answered`` and ``second_answered`` are the respondents in each stage, ``strong`` the confirmed
    strong ties over the joint.
    """

    first: str
    second: str
    first_answered: int
    second_answered: int
    strong: int


@dataclass(frozen=True)
class TeamSays:
    """Everything that rules may know from the team.

    Attributes
    ----------
    goal : Goal or None
        ``None`` until the team has set it: goal-dependent rules stay silent.
    names : bool
        Whether findings may name actors: the team has their consent, or the sample's actors are invented.
    decisions : tuple of str
        The position of leadership of each logged decision: "LP1", "LP2" or "LP3".
    """

    goal: Goal | None = None
    names: bool = False
    agreed: tuple[AgreedWay, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    decisions: tuple[str, ...] = ()
    duties: tuple[Duty, ...] = ()
    themes: tuple[CodedTheme, ...] = ()
    joints: tuple[Joint, ...] = ()
