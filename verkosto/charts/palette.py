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
BELOW_LIGHT: Final = "#E8A46B"
BETWEEN: Final = "#D9DCE1"
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


def diverging(steps: int) -> list[str]:
    """Colours of the steps of a scale from the lowest: orange, grey in the middle where there is one, blue.

    Examples
    --------
    >>> diverging(5)
    ['#B2500E', '#E8A46B', '#D9DCE1', '#7FB2D6', '#0B5C8A']
    >>> diverging(2)
    ['#B2500E', '#0B5C8A']
    """
    side = steps // 2
    low = [_mixed(BELOW, BELOW_LIGHT, step / max(side - 1, 1)) for step in range(side)]
    high = [_mixed(ACCENT, ACCENT_LIGHT, step / max(side - 1, 1)) for step in range(side)]
    return [*low, *([BETWEEN] if steps % 2 else []), *reversed(high)]


def ink_on(colour: str) -> str:
    """The colour of letters that can be read on this one.

    Examples
    --------
    >>> ink_on("#0B5C8A"), ink_on("#D9DCE1")
    ('#FFFFFF', '#1F2937')
    """
    red, green, blue = _parts(colour)
    return INK if 0.299 * red + 0.587 * green + 0.114 * blue > 125 else "#FFFFFF"


def _mixed(first: str, last: str, share: float) -> str:
    both = zip(_parts(first), _parts(last), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in both)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
