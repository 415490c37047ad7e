"""Every table under a name of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from verkosto.survey.files.grid import Sheet
from verkosto.survey.shapes.sheet_waves import JOINT


def with_own_names(sheets: Sequence[Sheet]) -> list[Sheet]:
    """The sheets; where files share a sheet's name, the file's name stands before it.

    Examples
    --------
    >>> [sheet.name for sheet in with_own_names([Sheet("T", "25.csv", []), Sheet("T", "26.csv", [])])]
    ['25 · T', '26 · T']
    """
    met = Counter(sheet.name for sheet in sheets)
    named = [
        replace(sheet, name=f"{sheet.file.rsplit('.', 1)[0]}{JOINT}{sheet.name}")
        if met[sheet.name] > 1
        else sheet
        for sheet in sheets
    ]
    again = Counter[str]()
    unique = []
    for sheet in named:
        again[sheet.name] += 1
        number = again[sheet.name]
        unique.append(sheet if number == 1 else replace(sheet, name=f"{sheet.name} ({number})"))
    return unique
