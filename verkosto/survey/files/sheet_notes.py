"""What is to be said of the cells of a table: formulas without a result, errors, hidden rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from verkosto.model import Issue, Severity
from verkosto.survey.files.grid import Sheet
from verkosto.survey.shapes.recognised import Recognised

_WARNINGS: Final = ("formulas-unsaved", "cells-in-error")


def sheet_issues(sheets: Iterable[Sheet], found: Iterable[Recognised]) -> list[Issue]:
    """One issue for each kind of cell that is not what it seems, in tables that are read."""
    return [
        Issue(
            key,
            Severity.WARNING if key in _WARNINGS else Severity.NOTE,
            item.table.name,
            values={"n": number},
        )
        for sheet, item in zip(sheets, found, strict=True)
        if item.role != "ignored"
        for key, number in sheet.notes.items()
    ]
