"""The user's own workbook, handed back with what to mend: a first sheet, tinted cells, comments."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from typing import Final

from openpyxl.worksheet.worksheet import Worksheet

from verkosto.model import Receipt
from verkosto.report.cells import title
from verkosto.report.copied_workbook import changed_cells, copied_workbook, sheet_titles
from verkosto.report.marked_workbook import has_macros, marked_workbook
from verkosto.report.marks import Marks, marks_of
from verkosto.report.mending_sheet import write_mending_sheet
from verkosto.survey.files.grid import Sheet
from verkosto.survey.files.opening import sheets_in
from verkosto.survey.source import SourceFile
from verkosto.text import Texts, texts

_STEM: Final = 40
_WRITTEN: Final = (2000, 1, 1, 0, 0, 0)


def annotated_bytes(files: Sequence[SourceFile], receipt: Receipt, lang: str) -> bytes:
    """:func:`annotated_workbooks` with arguments that a child process can be sent."""
    return annotated_workbooks(files, receipt, texts(lang))


def annotated_format(files: Sequence[SourceFile]) -> str:
    """The ending of what :func:`annotated_workbooks` gives.

    Examples
    --------
    >>> annotated_format([SourceFile("a.csv", b"x")]), annotated_format([SourceFile("a.csv", b"x")] * 2)
    ('.xlsx', '.zip')
    """
    if len(files) > 1:
        return ".zip"
    return ".xlsm" if files and has_macros(files[0].content) else ".xlsx"


def annotated_workbooks(files: Sequence[SourceFile], receipt: Receipt, texts: Texts) -> bytes:
    """One file: its annotated workbook. Several: a zip with a workbook each, numbered in the files' order."""
    if len(files) == 1:
        return annotated_workbook(files[0], receipt, texts)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, file in enumerate(files, 1):
            name = f"{number}-{_stem(file.name)}{annotated_format([file])}"
            archive.writestr(zipfile.ZipInfo(name, _WRITTEN), annotated_workbook(file, receipt, texts))
    return stream.getvalue()


def annotated_workbook(file: SourceFile, receipt: Receipt, texts: Texts) -> bytes:
    """A file of the survey as a workbook that shows what to mend.

    An Excel workbook stays what it is: values, formulas, formats, drop-down lists, conditional formats,
    widths, hidden sheets and names. Any other file is copied into a new workbook, as text, cell by cell. The
    first sheet lists every issue with a link to its cell, and says what could not be kept; the cells are
    tinted by severity and carry the sentence as a comment. Reading it again gives the same survey.

    Parameters
    ----------
    file : SourceFile
        As it was read.
    receipt : Receipt
        Of the survey that the file belongs to.
    texts : Texts

    Returns
    -------
    bytes
        An xlsx workbook; xlsm when the file is one.

    Raises
    ------
    UnreadableFile
        When the file is not a table that we can open.
    """
    kind, sheets = sheets_in(file)
    marks = marks_of(file.name, sheets, receipt, texts)
    if kind not in ("xlsx", "xlsm"):
        note = texts("annotated-copied", format=kind)
        return _copied(file, sheets, marks, receipt, texts, note)
    titles = {sheet.name: sheet.name for sheet in sheets}

    def write(sheet: Worksheet, lost: tuple[str, ...]) -> None:
        what = ", ".join(texts(f"annotated-lost-{kind}") for kind in lost)
        notes = [texts("annotated-lost", what=what)] if lost else []
        write_mending_sheet(sheet, file.name, receipt, marks, titles, notes, texts)

    try:
        return marked_workbook(file.content, marks.cells, texts("annotated-sheet"), write)
    except Exception:  # noqa: BLE001 - openpyxl raises anything on foreign files; the reader has read this one
        return _copied(file, sheets, marks, receipt, texts, texts("annotated-not-kept"))


def _copied(
    file: SourceFile, sheets: Sequence[Sheet], marks: Marks, receipt: Receipt, texts: Texts, note: str
) -> bytes:
    first = title(texts("annotated-sheet"), [sheet.name for sheet in sheets])
    changed, beyond = changed_cells(sheets)
    notes = [note]
    if changed:
        notes.append(texts("annotated-changed", n=changed))
    if beyond:
        notes.append(texts("annotated-beyond", n=beyond))

    def write(sheet: Worksheet) -> None:
        titles = sheet_titles(sheets, first)
        write_mending_sheet(sheet, file.name, receipt, marks, titles, notes, texts)

    return copied_workbook(sheets, marks.cells, first, write)


def _stem(name: str) -> str:
    """A file's name without its ending and without signs that a file system or a zip could stumble over."""
    return re.sub(r"[^\w -]+", "_", name.rpartition(".")[0] or name)[:_STEM].strip(" _") or "kysely"
