"""Everything that a team has filled in, and what of it the rules may know."""

from __future__ import annotations

from dataclasses import dataclass, field

from verkosto.canvas.coding import Coding, Event
from verkosto.canvas.continuum import Continuum
from verkosto.canvas.purpose import Purpose
from verkosto.canvas.ways import Ways
from verkosto.guidance.team import AgreedWay, TeamSays


@dataclass(frozen=True)
class TeamWork:
    """The team's canvases, the coding of its open answers, and its word for its meeting."""

    purpose: Purpose = field(default_factory=Purpose)
    continuum: Continuum = field(default_factory=Continuum)
    ways: Ways = field(default_factory=Ways)
    reflection: Coding = field(default_factory=Coding)
    event: Event = field(default_factory=Event)

    def says(self) -> TeamSays:
        """What the rules may know of it; themes need the answers too, and are put beside it in the app."""
        agreed = tuple(AgreedWay(key, way.status, way.poll) for key, way in self.ways.ways.items())
        return TeamSays(goal=self.purpose.goal, names=self.purpose.names, agreed=agreed)
