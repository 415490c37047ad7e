"""The first sheet of a workbook handed back: what to mend, what was read, what was assumed and asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from verkosto.model import Receipt, Severity, TableRead
from verkosto.report.cells import cell_string, string_cell
from verkosto.report.marks import MOST_COMMENTS, MOST_LISTED, MOST_MARKED, Listed, Marks
from verkosto.survey.files.mending import MARK, MARK_COLUMN
from verkosto.survey.told import told_by
from verkosto.text import Texts
from verkosto.text.mapping import answer_text, question_text
from verkosto.text.receipt import assumption_text, table_line

TINTS: Final = {Severity.ERROR: "FFF8CBC1", Severity.WARNING: "FFFCE4D2", Severity.NOTE: "FFDCE9F5"}
"""The fill of a marked cell. Of unusual values, so that a later reading knows its own marks again."""
_INK: Final = "FF0B5C8A"
_WIDTHS: Final = (12, 24, 9, 70, 30, 30, 4, 10)
_LONGEST_VALUE: Final = 300
_HEAD = Font(bold=True, color="FFFFFFFF")
_TITLE, _SECTION = Font(bold=True, size=15, color=_INK), Font(bold=True, size=12, color=_INK)
_QUIET, _LINK = Font(color="FF949BA8", size=8), Font(color=_INK, underline="single")
_WRAPPED = Alignment(wrap_text=True, vertical="top")
_LINE = Border(bottom=Side(style="thin", color="FFE3E6EB"))
Line = list[Cell | None]


def write_mending_sheet(
    sheet: Worksheet,
    file: str,
    receipt: Receipt,
    marks: Marks,
    titles: Mapping[str, str],
    notes: Sequence[str],
    texts: Texts,
) -> None:
    """Fill an empty sheet, of an ordinary or a write-only workbook.

    Parameters
    ----------
    titles : mapping of str to str
        Table → the title of its sheet in this workbook.
    notes : sequence of str
        Sentences about this workbook itself: what could not be kept.
    """
    for letter, width in zip("ABCDEFGH", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.sheet_view.showGridLines = False
    sheet.sheet_properties.tabColor = _INK
    tables = [table for table in receipt.tables if table.file == file]
    for lines in (
        _head(sheet, file, tables, marks, notes, texts),
        _issues(sheet, marks, titles, texts),
        _tables(sheet, tables, texts),
        _assumed(sheet, receipt, texts),
        _asked(sheet, receipt, tables, texts),
    ):
        for line in lines:
            sheet.append(line)
            for cell in line:
                if cell is not None and cell.hyperlink is not None:
                    cell.hyperlink.ref = cell.coordinate


def _head(
    sheet: Worksheet, file: str, tables: Sequence[TableRead], marks: Marks, notes: Sequence[str], texts: Texts
) -> Iterator[Line]:
    first: Line = [_styled(sheet, texts("annotated-sheet"), _TITLE), *[None] * (MARK_COLUMN - 2)]
    yield [*first, _styled(sheet, MARK, _QUIET)]
    yield [string_cell(sheet, texts("annotated-file", file=file))]
    rows, used = sum(table.rows for table in tables), sum(table.used for table in tables)
    yield [string_cell(sheet, texts("receipt-sentence", rows=rows, used=used, aside=rows - used))]
    yield [string_cell(sheet, texts("annotated-how"))]
    if marks.cells:
        yield [_tinted(sheet, texts(f"severity-{severity.value}"), severity) for severity in TINTS]
    if marks.unlisted:
        yield [string_cell(sheet, texts("annotated-unlisted", most=MOST_LISTED, n=marks.unlisted))]
    if marks.unmarked:
        yield [string_cell(sheet, texts("annotated-unmarked", most=MOST_MARKED, n=marks.unmarked))]
    if marks.uncommented:
        yield [string_cell(sheet, texts("annotated-uncommented", most=MOST_COMMENTS, n=marks.uncommented))]
    for note in notes:
        yield [string_cell(sheet, note)]


def _issues(sheet: Worksheet, marks: Marks, titles: Mapping[str, str], texts: Texts) -> Iterator[Line]:
    yield []
    if not marks.listed:
        yield [string_cell(sheet, texts("survey-no-issues"))]
        return
    heads = (
        "receipt-issue-severity",
        "receipt-issue-table",
        "annotated-cell",
        "receipt-issue-message",
        "receipt-issue-value",
        "annotated-suggestion",
    )
    yield _heading(sheet, [texts(key) for key in heads])
    for item in marks.listed:
        yield _issue(sheet, item, titles, texts)


def _issue(sheet: Worksheet, item: Listed, titles: Mapping[str, str], texts: Texts) -> Line:
    issue = item.issue
    suggestion = str(issue.values.get("suggestion", "none"))
    cells = [
        _tinted(sheet, texts(f"severity-{issue.severity.value}"), issue.severity),
        string_cell(sheet, item.sheet),
        string_cell(sheet, item.place or texts("annotated-no-cell")),
        string_cell(sheet, item.sentence),
        string_cell(sheet, _shown(issue.value or "")),
        string_cell(sheet, _shown("" if suggestion == "none" else suggestion)),
    ]
    for cell in cells:
        cell.alignment, cell.border = _WRAPPED, _LINE
    if item.place:
        location = f"{quote_sheetname(titles[item.sheet])}!{item.place}"
        cells[2].hyperlink = Hyperlink(ref="A1", location=location)
        cells[2].font = _LINK
    return list(cells)


def _tables(sheet: Worksheet, tables: Sequence[TableRead], texts: Texts) -> Iterator[Line]:
    yield []
    yield [_styled(sheet, texts("survey-files-heading"), _SECTION)]
    for table in tables:
        yield [string_cell(sheet, table_line(table, texts))]


def _assumed(sheet: Worksheet, receipt: Receipt, texts: Texts) -> Iterator[Line]:
    if receipt.assumptions:
        yield []
        yield [_styled(sheet, texts("survey-assumptions-heading"), _SECTION)]
    for assumption in receipt.assumptions:
        yield [string_cell(sheet, assumption_text(texts, assumption))]


def _asked(sheet: Worksheet, receipt: Receipt, tables: Sequence[TableRead], texts: Texts) -> Iterator[Line]:
    names = {table.name for table in tables} | {""}
    asked = [question for question in receipt.questions if not question.settled and question.table in names]
    if asked:
        yield []
        yield [_styled(sheet, texts("annotated-questions"), _SECTION)]
    for question in asked:
        taken = answer_text(texts, told_by(question), question.taken)
        told = texts("annotated-question", question=question_text(texts, question), taken=taken)
        yield [string_cell(sheet, told)]


def _shown(value: str) -> str:
    plain = " ".join(value.split())
    return plain if len(plain) <= _LONGEST_VALUE else f"{cell_string(plain)[:_LONGEST_VALUE]}…"


def _heading(sheet: Worksheet, words: Sequence[str]) -> Line:
    cells = [_styled(sheet, word, _HEAD) for word in words]
    for cell in cells:
        cell.fill = PatternFill("solid", fgColor=_INK)
    return list(cells)


def _styled(sheet: Worksheet, text: str, font: Font) -> Cell:
    cell = string_cell(sheet, text)
    cell.font = font
    return cell


def _tinted(sheet: Worksheet, text: str, severity: Severity) -> Cell:
    cell = string_cell(sheet, text)
    cell.fill = PatternFill("solid", fgColor=TINTS[severity])
    return cell
