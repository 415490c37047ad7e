"""Workbooks as the tests look at them."""

from __future__ import annotations

import io
from collections.abc import Iterator

import openpyxl
from openpyxl.cell import Cell
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from verkosto.report.mending_sheet import TINTS
from verkosto.survey.source import SourceFile


def opened(content: bytes) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def saved(book: Workbook, name: str = "kysely.xlsx") -> SourceFile:
    stream = io.BytesIO()
    book.save(stream)
    return SourceFile(name, stream.getvalue())


def cells(sheet: Worksheet) -> Iterator[Cell]:
    return (cell for row in sheet.iter_rows() for cell in row)


def tinted(sheet: Worksheet) -> dict[str, str]:
    """Place → the severity that its tint tells."""
    severities = {colour: severity.value for severity, colour in TINTS.items()}
    colours = {cell.coordinate: cell.fill.fgColor.rgb for cell in cells(sheet) if cell.fill.fill_type}
    return {place: severities[c] for place, c in colours.items() if isinstance(c, str) and c in severities}


def listed(sheet: Worksheet) -> list[tuple[str, ...]]:
    """The rows of the first sheet's list, under its headings."""
    rows = [tuple(str(cell.value or "") for cell in row[:6]) for row in sheet.iter_rows()]
    start = next((i for i, row in enumerate(rows) if row[5]), len(rows) - 1)
    return [row for row in rows[start + 1 :] if row[3]]
