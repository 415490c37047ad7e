"""Tables become workbooks that are the same bytes every time."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

Cell = str | int | None
MADE = datetime(2026, 4, 1, 12, 0, 0)  # noqa: DTZ001 - openpyxl wants its times without a zone
HEAD = PatternFill("solid", fgColor="1C35BA")


@dataclass(frozen=True)
class Table:
    """A table of a workbook.

    ``choices`` name, per heading, the words of a drop-down list or the lowest and highest whole number.
    An empty ``header`` makes a sheet of free text.
    """

    name: str
    header: tuple[str, ...]
    rows: Sequence[tuple[Cell, ...]]
    choices: Mapping[str, tuple[str, ...] | tuple[int, int]] = field(default_factory=dict)
    width: float = 0.0
    frozen: str = "A2"


def write_workbook(path: Path, title: str, tables: Sequence[Table]) -> None:
    """Write the tables, in order, as the sheets of one workbook."""
    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.title = title
    book.properties.creator = "verkosto: sample_data/make_samples.py"
    book.properties.created = book.properties.modified = MADE
    for table in tables:
        _fill(book.create_sheet(table.name), table)
    buffer = BytesIO()
    book.save(buffer)
    path.write_bytes(_undated(buffer.getvalue()))


def _fill(sheet: Worksheet, table: Table) -> None:
    if not table.header:
        _write_text(sheet, table.rows)
        return
    sheet.append(table.header)
    for row in table.rows:
        sheet.append(row)
    for number, heading in enumerate(table.header, start=1):
        _head(sheet, number)
        letter = get_column_letter(number)
        sheet.column_dimensions[letter].width = table.width or _width(heading, table.rows, number - 1)
        if heading in table.choices:
            _validate(sheet, letter, len(table.rows), table.choices[heading])
    sheet.freeze_panes = table.frozen
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.header))}{len(table.rows) + 1}"


def _write_text(sheet: Worksheet, rows: Sequence[tuple[Cell, ...]]) -> None:
    sheet.column_dimensions["A"].width = 110
    for number, (line,) in enumerate(rows, start=1):
        cell = sheet.cell(number, 1, line or None)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.font = Font(bold=number == 1, size=14 if number == 1 else 11)


def _head(sheet: Worksheet, number: int) -> None:
    cell = sheet.cell(1, number)
    cell.font = Font(bold=True, color="FFFFFF")
    cell.fill = HEAD
    cell.alignment = Alignment(vertical="center", wrap_text=True)


def _width(heading: str, rows: Sequence[tuple[Cell, ...]], place: int) -> float:
    longest = max((len(str(row[place])) for row in rows if row[place] is not None), default=0)
    return float(min(max(len(heading), longest) + 4, 46))


def _validate(sheet: Worksheet, letter: str, rows: int, choice: tuple[str, ...] | tuple[int, int]) -> None:
    if isinstance(choice[0], int):
        rule = DataValidation(
            type="whole", operator="between", formula1=str(choice[0]), formula2=str(choice[1])
        )
    else:
        rule = DataValidation(type="list", formula1='"' + ",".join(map(str, choice)) + '"')
    rule.allow_blank = True
    rule.add(f"{letter}2:{letter}{rows + 1}")
    sheet.add_data_validation(rule)


def _undated(packed: bytes) -> bytes:
    """The same workbook without the moment of saving (openpyxl writes it on its own)."""
    stamp = MADE.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    out = BytesIO()
    with ZipFile(BytesIO(packed)) as source, ZipFile(out, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp, content)
            entry = ZipInfo(name, date_time=(2026, 4, 1, 12, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            target.writestr(entry, content)
    return out.getvalue()
