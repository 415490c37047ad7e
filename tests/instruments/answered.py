"""Answers for tests: a row of cells per respondent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pandas as pd

from verkosto.instruments.answers import Answers
from verkosto.model import OwnItem, no_ratings

DK = "dk"
Cell = float | str | None


def answered(
    items: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    codes: Sequence[str] = (),
    own: tuple[OwnItem, ...] = (),
) -> Answers:
    """Rows of cells over the items: a number, an option, ``DK``, or ``None`` for no answer."""
    told = [
        ("1", codes[number] if codes else f"r{number}", item, *_cell(cell))
        for number, row in enumerate(rows)
        for item, cell in zip(items, row, strict=True)
        if cell is not None
    ]
    return Answers(frame(told), own_items=own)


def shared_points(rows: Iterable[Sequence[float]]) -> Answers:
    """Points for A, L and H."""
    told = [
        ("1", f"r{number}", "HNM", points, option, False)
        for number, row in enumerate(rows)
        for option, points in zip("ALH", row, strict=True)
    ]
    return Answers(frame(told))


def frame(told: Sequence[tuple[object, ...]]) -> pd.DataFrame:
    empty = no_ratings()
    return pd.DataFrame(told, columns=list(empty.columns)).astype(empty.dtypes.to_dict())


def _cell(cell: Cell) -> tuple[float, str, bool]:
    if cell == DK:
        return float("nan"), "", True
    return (float("nan"), cell, False) if isinstance(cell, str) else (float(cell or 0), "", False)
