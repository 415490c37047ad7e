"""What the sheet of instructions says; each line is one cell, so that nobody reads a table in it."""

from __future__ import annotations

from typing import Final, Literal

from verkosto.content import table
from verkosto.text import Texts

Kind = Literal["title", "step", "link", "heading", "line"]
_PARTS: Final = (
    ("missing", ("row", "zero", "blank", "unknown")),
    ("orange", ("names", "pairs", "values")),
    ("privacy", ("contacts", "ratings", "use")),
)


def guide_lines(say: Texts, rows: int) -> list[tuple[Kind, str]]:
    """What kind of line it is, and its text."""
    values = {
        "never": table("answers")["scales"]["frequency"]["words"][say.language][0],
        "unknown": say("template-dont-know"),
        "frequency": say("template-contacts-frequency"),
    }
    lines: list[tuple[Kind, str]] = [("title", say("template-guide-title"))]
    lines += [("step", say(f"template-guide-step-{number}")) for number in range(1, 6)]
    lines.append(("link", say("template-guide-start")))
    lines.append(("line", say("template-guide-room", rows=say.number(rows))))
    for part, points in _PARTS:
        lines.append(("heading", say(f"template-guide-{part}-heading")))
        lines += [("line", say(f"template-guide-{part}-{point}", **values)) for point in points]
    return lines
