"""The sheet that we put first into a workbook handed back: ours, so it is never read as data."""

from __future__ import annotations

from typing import Final

from verkosto.survey.files.grid import Sheet

MARK: Final = "verkosto:1"
"""Stands in the first row of the sheet; whoever renames the sheet leaves it there."""
MARK_COLUMN: Final = 8


def is_mending_sheet(sheet: Sheet) -> bool:
    """Whether a sheet is the list of what to mend that an earlier reading wrote.

    Examples
    --------
    >>> is_mending_sheet(Sheet("Korjattavaa", "t.xlsx", [["Korjattavaa", "verkosto:1"], ["x", "y"]]))
    True
    """
    return bool(sheet.cells) and any(cell.strip() == MARK for cell in sheet.cells[0])
