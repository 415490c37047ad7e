"""Small files made for the tests."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from openpyxl import Workbook

from verkosto.model import Survey
from verkosto.survey import ReadingOptions, SourceFile, read_survey

SPACE = "urn:oasis:names:tc:opendocument:xmlns"
MANIFEST = f'<?xml version="1.0"?><m:manifest xmlns:m="{SPACE}:manifest:1.0"/>'
Rows = Sequence[Sequence[object]]


def csv_file(text: str, name: str = "kysely.csv", encoding: str = "utf-8") -> SourceFile:
    return SourceFile(name, text.encode(encoding))


def xlsx_file(
    sheets: Mapping[str, Rows], name: str = "kysely.xlsx", hidden: Sequence[str] = ()
) -> SourceFile:
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
        sheet.sheet_state = "hidden" if title in hidden else "visible"
    stream = io.BytesIO()
    book.save(stream)
    return SourceFile(name, stream.getvalue())


def ods_file(sheets: Mapping[str, Rows], name: str = "kysely.ods") -> SourceFile:
    def cell(value: object) -> str:
        if value is None or value == "":
            return "<table:table-cell/>"
        number = isinstance(value, (int, float))
        kind = f'"float" office:value="{value}"' if number else '"string"'
        text = f"<text:p>{escape(str(value))}</text:p>"
        return f"<table:table-cell office:value-type={kind}>{text}</table:table-cell>"

    tables = "".join(
        f'<table:table table:name="{escape(title)}">'
        + "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
        + "</table:table>"
        for title, rows in sheets.items()
    )
    spaces = " ".join(
        f'xmlns:{short}="{SPACE}:{long}:1.0"'
        for short, long in (("office", "office"), ("table", "table"), ("text", "text"))
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces} office:version="1.2">'
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", MANIFEST)
        archive.writestr("content.xml", content)
    return SourceFile(name, stream.getvalue())


def read(*files: SourceFile, **options: object) -> Survey:
    return read_survey(files, ReadingOptions(**options))  # type: ignore[arg-type]


def keys(survey: Survey) -> list[str]:
    return [issue.key for issue in survey.receipt.issues]


def ties(survey: Survey) -> set[tuple[str, str]]:
    told = survey.reports[survey.reports["exists"] == 1]
    return set(zip(told["ego"], told["alter"], strict=True))
