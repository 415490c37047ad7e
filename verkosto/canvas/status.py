"""How far a cell of a canvas is."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """Empty, a draft, or agreed by the team."""

    EMPTY = "empty"
    DRAFT = "draft"
    AGREED = "agreed"
