"""Colours and shapes: few, checked for colour-blind eyes, and never one without the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

INK: Final = "#1F2937"
MUTED: Final = "#5B6472"
GRID: Final = "#E3E6EB"
GREY: Final = "#B4BAC6"
ACCENT: Final = "#0B5C8A"
ACCENT_LIGHT: Final = "#7FB2D6"
BELOW: Final = "#B2500E"
FONT: Final = '"Source Sans", "Source Sans 3", "Segoe UI", Arial, sans-serif'


@dataclass(frozen=True)
class Mark:
    """How the members of one group look: colour, ECharts symbol, vis.js shape.

    ``scale`` evens out that a square looks larger than a star of the same width.
    """

    colour: str
    symbol: str
    shape: str
    scale: float = 1.0


_STAR: Final = "path://M50,2L61,36L97,36L68,57L79,91L50,70L21,91L32,57L3,36L39,36Z"
_DOWN: Final = "path://M0,6H100L50,94Z"
_HEXAGON: Final = "path://M25,6H75L100,50L75,94H25L0,50Z"

MARKS: Final = (
    Mark("#1C35BA", "circle", "dot"),
    Mark("#CC6300", "rect", "square", 0.88),
    Mark("#24A059", "triangle", "triangle", 1.1),
    Mark("#7B2D6F", "diamond", "diamond", 1.15),
    Mark("#8676EA", _STAR, "star", 1.25),
    Mark("#463C2E", _DOWN, "triangleDown", 1.05),
)
"""The six largest groups, in this order."""
OTHER: Final = Mark("#949BA8", _HEXAGON, "hexagon")
"""Smaller groups together."""
BLANK: Final = Mark("#949BA8", "roundRect", "square", 0.85)
"""No group given."""
OUTSIDE: Final = Mark("#C3C9D3", "circle", "dot")
"""Actors outside the network."""
