"""The user's own Excel workbook, opened, marked and saved: values, formats and rules stay as they are."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from typing import Final

from openpyxl.cell import Cell
from openpyxl.cell.cell import MergedCell
from openpyxl.comments import Comment
from openpyxl.reader.excel import ExcelReader
from openpyxl.styles import PatternFill
from openpyxl.styles.colors import Color
from openpyxl.workbook import Workbook
from openpyxl.workbook.properties import CalcProperties
from openpyxl.worksheet.worksheet import Worksheet

from verkosto.model import Severity
from verkosto.report.cells import cell_string, title
from verkosto.report.kept_parts import lost_parts, with_kept_parts
from verkosto.report.marks import MOST_COMMENTS, Mark
from verkosto.report.mending_sheet import TINTS
from verkosto.survey.files.mending import MARK

AUTHOR: Final = "verkosto"
_OURS: Final = "verkosto:\n"
_LONGEST_COMMENT: Final = 1_000
_UNUSED: Final = ("00000000", "FF000000")


def has_macros(content: bytes) -> bool:
    """Whether bytes are a workbook with macros, told from its own list of parts."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return b".macroEnabled.main+xml" in archive.read("[Content_Types].xml")
    except (zipfile.BadZipFile, KeyError, OSError):
        return False


def marked_workbook(
    content: bytes,
    marks: Mapping[str, Mapping[tuple[int, int], Mark]],
    sheet_name: str,
    write: Callable[[Worksheet, tuple[str, ...]], None],
) -> bytes:
    """A workbook with its cells marked and a first sheet that ``write`` fills.

    Parameters
    ----------
    content : bytes
        An xlsx or xlsm workbook.
    marks : mapping
        Sheet → (row, column) → mark.
    sheet_name : str
        Wanted for the first sheet; made different from the others.
    write : callable
        Is given the empty first sheet and the kinds of parts that cannot be kept.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what openpyxl warns of is counted by lost_parts
        reader = ExcelReader(io.BytesIO(content), keep_vba=has_macros(content), rich_text=True)
        reader.read()
        book: Workbook = reader.wb
        parts = {sheet.name: rel.target for sheet, rel in reader.parser.find_sheets()}
        lost = lost_parts(content, _kept(book))
        _clear(book)
        _mark(book, marks)
        first = book.create_sheet(title(sheet_name, book.sheetnames), 0)
        write(first, lost)
        _show_first(book)
        saved = io.BytesIO()
        book.save(saved)
        if book.vba_archive is not None:
            book.vba_archive.close()  # else it closes itself too late, over a stream that is gone
    places = {f"xl/worksheets/sheet{i}.xml": s for i, s in enumerate(book.worksheets, 1) if s is not first}
    return with_kept_parts(
        saved.getvalue(),
        content,
        {place: parts[sheet.title] for place, sheet in places.items()},
        [place for place, sheet in places.items() if _has_formulas(sheet)],
    )


def _kept(book: Workbook) -> dict[str, int]:
    """How many things of a kind openpyxl has read and will write again."""
    sheets = [*book.worksheets, *book.chartsheets]
    return {
        "charts": sum(len(sheet._charts) for sheet in sheets),
        "pictures": sum(len(sheet._images) for sheet in book.worksheets),
        "pivots": sum(len(sheet._pivots) for sheet in book.worksheets),
    }


def _has_formulas(sheet: Worksheet) -> bool:
    return any(cell.data_type == "f" for cell in sheet._cells.values())


def _clear(book: Workbook) -> None:
    """Take away what an earlier reading marked: its sheet, its tints, its comments."""
    old = [s for s in book.worksheets if any(cell.value == MARK for cell in s[1])]
    if not old or len(old) == len(book.worksheets):
        return
    for sheet in old:
        book.remove(sheet)
    for sheet in book.worksheets:
        for cell in sheet._cells.values():
            if isinstance(cell, MergedCell):
                continue
            if cell.has_style and _colour(cell.fill.fgColor) in TINTS.values():
                cell.fill = _untinted(cell.fill)
            if cell.comment is not None and _OURS in cell.comment.text:
                before = cell.comment.text.partition(_OURS)[0].rstrip()
                cell.comment = Comment(before, cell.comment.author) if before else None


def _colour(colour: Color) -> str:
    return str(colour.rgb) if colour.type == "rgb" else ""


def _untinted(fill: PatternFill) -> PatternFill:
    before = fill.bgColor
    if before.type == "indexed" or _colour(before) in _UNUSED:
        return PatternFill()
    return PatternFill("solid", fgColor=copy(before))


def _tint(cell: Cell, severity: Severity) -> None:
    """Fill a cell; its own colour stays behind the tint, where a solid fill does not show it."""
    own = cell.fill
    solid = own.fill_type == "solid"  # a gradient has another type, and no colour that could stay
    behind = copy(own.fgColor) if solid and _colour(own.fgColor) not in TINTS.values() else Color(indexed=64)
    cell.fill = PatternFill("solid", fgColor=TINTS[severity], bgColor=behind)


def _mark(book: Workbook, marks: Mapping[str, Mapping[tuple[int, int], Mark]]) -> None:
    commented = 0
    for name, places in marks.items():
        sheet = book[name]
        heads = _heads(sheet)
        for (row, column), mark in places.items():
            cell = sheet.cell(*heads.get((row, column), (row, column)))
            _tint(cell, mark.severity)
            if commented < MOST_COMMENTS:
                cell.comment = comment(mark.sentences, cell.comment)
                commented += 1


def _heads(sheet: Worksheet) -> dict[tuple[int, int], tuple[int, int]]:
    """The first cell of every merged range that a covered cell belongs to."""
    return {
        place: (merged.min_row, merged.min_col)
        for merged in sheet.merged_cells.ranges
        for place in merged.cells
    }


def comment(sentences: Sequence[str], own: Comment | None = None) -> Comment:
    """A comment with the sentences, after the text of the cell's own comment."""
    text = cell_string("\n".join(sentences))
    text = text if len(text) <= _LONGEST_COMMENT else f"{text[:_LONGEST_COMMENT]}…"
    before = f"{own.text.rstrip()}\n\n" if own is not None else ""
    told = Comment(f"{before}{_OURS}{text}", own.author if own is not None else AUTHOR)
    told.width, told.height = 320, min(60 + 20 * (len(told.text) // 45 + told.text.count("\n")), 400)
    return told


def _show_first(book: Workbook) -> None:
    """The workbook opens at its first sheet, and only that one is selected."""
    for number, sheet in enumerate(book._sheets):
        views = sheet.sheetViews if hasattr(sheet, "sheetViews") else sheet.views
        for view in views.sheetView if views is not None else []:
            view.tabSelected = number == 0
    book.active = 0
    for view in book.views:
        view.firstSheet = 0
    book.calculation = book.calculation or CalcProperties()
    book.calculation.fullCalcOnLoad = True
    book.template = False
