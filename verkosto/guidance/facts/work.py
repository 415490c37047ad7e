"""Nothing of the survey: the rules on the team's own work look at what the team tells."""

from __future__ import annotations

from dataclasses import dataclass

from verkosto.analysis.studies import Study
from verkosto.guidance.verdict import Scope


@dataclass(frozen=True)
class Work:
    """No facts: what the team has written is all there is."""


def work_facts(_scope: Scope) -> Work:
    """The facts."""
    return Work()


def work_wanted(_scope: Scope) -> tuple[Study, ...]:
    """No study."""
    return ()
