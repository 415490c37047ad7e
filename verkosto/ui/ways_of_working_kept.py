"""The canvas of the ways of working in a visitor's session."""

from __future__ import annotations

from dataclasses import replace

from verkosto.canvas.ways import Ways
from verkosto.ui.team import keep_team_work, team_work


def ways_now() -> Ways:
    """The canvas as it is."""
    return team_work().ways


def keep_ways(ways: Ways) -> None:
    """Put the canvas in place of the old."""
    keep_team_work(replace(team_work(), ways=ways))
