"""Passages as people read and write them in a sheet: "12–30; 40–52", the first character being 1."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from verkosto.canvas.coding import Passage

_PLACE: Final = re.compile(r"\s*(\d{1,7})\s*(?:[-–—‒−]\s*(\d{1,7})\s*)?")


def places_text(passages: Sequence[Passage]) -> str:
    """Passages as a text; "" for none.

    Examples
    --------
    >>> places_text([Passage(11, 30), Passage(39, 52)]), places_text([Passage(0, 1)])
    ('12–30; 40–52', '1–1')
    """
    return "; ".join(f"{one.start + 1}–{one.end}" for one in passages)


def places_in(text: str) -> tuple[Passage, ...] | None:
    """The passages that a text names, or ``None`` when it does not read like any.

    Examples
    --------
    >>> places_in("12–30;40 - 52"), places_in(""), places_in("30–12")
    ((Passage(start=11, end=30), Passage(start=39, end=52)), (), None)
    """
    found = []
    for part in filter(str.strip, re.split("[;,]", text)):
        match = _PLACE.fullmatch(part)
        if match is None:
            return None
        start, end = int(match[1]), int(match[2] or match[1])
        if not 1 <= start <= end:
            return None
        found.append(Passage(start - 1, end))
    return tuple(found)
