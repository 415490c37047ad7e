"""How the colours of themes look: dark enough for a thin line on white, and never without a name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from verkosto.canvas.coding import COLOURS

CODING_COLOURS: Final[Mapping[str, str]] = {
    "blue": "#1C35BA",
    "orange": "#CC6300",
    "green": "#1F8A4C",
    "red": "#B3261E",
    "purple": "#7B2D6F",
    "brown": "#6B4A2B",
    "pink": "#C2448B",
    "grey": "#5B6472",
    "olive": "#75791A",
    "cyan": "#0F7F93",
}
"""Each has at least 3:1 against white."""


def coding_colour(key: str) -> str:
    """The colour of a theme as ``#rrggbb``; that of the first for a key that is none of ours.

    Examples
    --------
    >>> coding_colour("blue"), coding_colour("no such colour")
    ('#1C35BA', '#1C35BA')
    """
    return CODING_COLOURS.get(key, CODING_COLOURS[COLOURS[0]])
