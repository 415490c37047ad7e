"""Everything that a team has filled in, and what of it the rules may know."""

from __future__ import annotations

from dataclasses import dataclass, field

from verkosto.canvas.continuum import Continuum
from verkosto.canvas.purpose import Purpose
from verkosto.canvas.ways import Ways
from verkosto.guidance.team import AgreedWay, TeamSays


@dataclass(frozen=True)
class TeamWork:
    """The team's canvases."""

    purpose: Purpose = field(default_factory=Purpose)
    continuum: Continuum = field(default_factory=Continuum)
    ways: Ways = field(default_factory=Ways)

    def says(self) -> TeamSays:
        """What the rules may know of it."""
        agreed = tuple(AgreedWay(key, way.status, way.poll) for key, way in self.ways.ways.items())
        return TeamSays(goal=self.purpose.goal, names=self.purpose.names, agreed=agreed)
