"""Thirty workbooks that hurt their readers (reliability 2b and 2c), made when they are asked for."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping

from tests.survey.files import MANIFEST, SPACE
from verkosto.survey import SourceFile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def text_cell(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


GOOD_ROWS = "".join(
    f'<row r="{n}">{text_cell(f"A{n}", a)}{text_cell(f"B{n}", b)}</row>'
    for n, (a, b) in enumerate((("From", "To"), ("a", "b"), ("b", "c")), 1)
)


def sheet(rows: str = GOOD_ROWS, before: str = "", after: str = "") -> str:
    return f'<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def book(*sheets: str | bytes, parts: Mapping[str, str | bytes] | None = None, states: str = "") -> bytes:
    """A workbook of these sheets; ``parts`` replaces or adds, a ``v`` in ``states`` hides a sheet."""
    numbers = range(1, len(sheets) + 1)
    hidden = {n: ' state="veryHidden"' for n in numbers if states[n - 1 : n] == "v"}
    made: dict[str, str | bytes] = {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>'
        + "".join(f'<sheet name="S{n}" sheetId="{n}"{hidden.get(n, "")} r:id="r{n}"/>' for n in numbers)
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="r{n}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{n}.xml"/>'
            for n in numbers
        )
        + f'<Relationship Id="s" Type="{RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>'
        "</Relationships>",
    }
    made |= {
        f"xl/worksheets/sheet{n}.xml": one if isinstance(one, bytes) else HEAD + one
        for n, one in zip(numbers, sheets, strict=True)
    }
    return packed({**made, **(parts or {})})


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def with_cells(*places: str) -> bytes:
    return book(sheet(GOOD_ROWS + "".join(f"<row>{text_cell(place, 'x')}</row>" for place in places)))


def numbers(rows: int, columns: int) -> bytes:
    """Cells without references: each stands beside the last one."""
    return book(sheet(f"<row>{'<c><v>1</v></c>' * columns}</row>" * rows))


def entities(definition: str, use: str) -> bytes:
    cell = f'<row r="2">{text_cell("A2", use)}{text_cell("B2", "x")}</row>'
    return book(f"<!DOCTYPE worksheet [{definition}]>{sheet(cell)}".encode())


def laughs(levels: int, times: int) -> str:
    more = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * times}">' for n in range(1, levels + 1))
    return f'<!ENTITY e0 "ha">{more}'


def lying_header(content: bytes, says: int = 1024) -> bytes:
    """The same archive, whose directory says that every part unpacks to a kilobyte."""
    changed, at = bytearray(content), 0
    for mark, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = 0
        while (at := changed.find(mark, at)) >= 0:
            changed[at + place : at + place + 4] = says.to_bytes(4, "little")
            at += 4
    return bytes(changed)


def strings(count: int) -> bytes:
    """A workbook with many empty shared strings."""
    return book(
        sheet(), parts={"xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{"<si><t/></si>" * count}</sst>'}
    )


def ods(rows: str) -> bytes:
    spaces = " ".join(f'xmlns:{n}="{SPACE}:{n}:1.0"' for n in ("office", "table", "text"))
    return packed({
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": MANIFEST,
        "content.xml": f"{HEAD}<office:document-content {spaces}><office:body><office:spreadsheet>"
        f'<table:table table:name="S">{rows}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>",
    })  # fmt: skip


def good(name: str = "a") -> bytes:
    return book(sheet(), parts={f"xl/{name}.xml": "<a/>"})


FORMULAS = (
    f'<row r="1">{text_cell("A1", "From")}{text_cell("B1", "To")}{text_cell("C1", "Strength (1-5)")}</row>'
    f'<row r="2">{text_cell("A2", "a")}{text_cell("B2", "b")}<c r="C2"><f>1+1</f><v></v></c></row>'
    f'<row r="3">{text_cell("A3", "b")}{text_cell("B3", "c")}<c r="C3"><f>1+2</f><v>3</v></c></row>'
    f'<row r="4" hidden="1">{text_cell("A4", "c")}{text_cell("B4", "a")}<c r="C4" t="e"><v>#N/A</v></c></row>'
)
OUTSIDE = f"{PACKAGE}/relationships"

HOSTILE: dict[str, Callable[[], bytes]] = {
    "a cell in the last corner": lambda: with_cells("XFD1048576"),
    "a cell in the last column and one far down": lambda: with_cells("XFD1", "A20000"),
    "a column beyond every column": lambda: with_cells("AAAAAAAA1"),
    "row four thousand million": lambda: with_cells("A4000000000"),
    "references with blanks and apostrophes": lambda: book(
        sheet(GOOD_ROWS + "<row><c r = 'XFD1048576'><v>1</v></c></row>")
    ),
    "a sheet in UTF-16": lambda: book((HEAD.replace("UTF-8", "UTF-16") + sheet()).encode("utf-16")),
    "a far cell in UTF-16": lambda: book(
        (
            HEAD.replace("UTF-8", "UTF-16") + sheet(GOOD_ROWS + f"<row>{text_cell('XFD1048576', 'x')}</row>")
        ).encode("utf-16")
    ),
    "a far cell in a part with another name": lambda: book(
        sheet(),
        parts={
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{OUTSIDE}"><Relationship Id="r1" '
            f'Type="{RELATIONS}/worksheet" Target="elsewhere.dat"/></Relationships>',
            "xl/elsewhere.dat": sheet(f"<row>{text_cell('XFD1048576', 'x')}</row>"),
        },
    ),
    "everything merged": lambda: book(
        sheet(after='<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>')
    ),
    "a hundred merged rows": lambda: book(
        sheet(after='<mergeCells count="1"><mergeCell ref="A1:XFD100"/></mergeCells>')
    ),
    "a dimension only": lambda: book(sheet(before='<dimension ref="A1:XFD1048576"/>')),
    "a million rows of numbers": lambda: numbers(1_040_000, 10),
    "two hundred thousand rows of numbers": lambda: numbers(200_000, 20),
    "an endless string": lambda: book(
        sheet(f'<row r="1">{text_cell("A1", "From")}{text_cell("B1", "x" * 60_000_000)}</row>')
    ),
    "a string beyond the limit": lambda: book(
        sheet(f'<row r="1">{text_cell("A1", "x" * (160 * 2**20))}</row>')
    ),
    "ten million shared strings": lambda: strings(10_000_000),
    "a header that lies": lambda: lying_header(numbers(20_000, 10)),
    "a billion laughs": lambda: entities(laughs(9, 10), "&e9;"),
    "a billion laughs in the strings": lambda: book(
        sheet(),
        parts={
            "xl/sharedStrings.xml": f"<!DOCTYPE sst [{laughs(9, 10)}]><sst xmlns='{MAIN}'>"
            "<si><t>&e9;</t></si></sst>"
        },
    ),
    "quadratic growth": lambda: entities(f'<!ENTITY e "{"x" * 50_000}">', "&e;" * 5_000),
    "a file of the machine": lambda: entities('<!ENTITY e SYSTEM "file:///etc/hostname">', "&e;"),
    "a fetch from outside": lambda: entities('<!ENTITY e SYSTEM "http://127.0.0.1:9/x">', "&e;"),
    "a definition from outside": lambda: book(
        f'<!DOCTYPE worksheet SYSTEM "http://127.0.0.1:9/x.dtd">{sheet()}'.encode()
    ),
    "three thousand parts": lambda: book(sheet(), parts={f"xl/media/{n}.xml": "<a/>" for n in range(3_000)}),
    "an external link": lambda: book(
        sheet(),
        parts={
            "xl/worksheets/_rels/sheet1.xml.rels": f'<Relationships xmlns="{OUTSIDE}"><Relationship Id="x" '
            f'Type="{RELATIONS}/hyperlink" Target="http://127.0.0.1:9/x" TargetMode="External"/>'
            "</Relationships>"
        },
    ),
    "formulas never calculated": lambda: book(sheet(FORMULAS)),
    "a very hidden sheet": lambda: book(sheet(), sheet(GOOD_ROWS.replace(">c<", ">secret<")), states="-v"),
    "a sheet that ends in the middle": lambda: book(sheet()[:-120]),
    "an archive cut in half": lambda: good()[: len(good()) // 2],
    "an ods of repeated cells": lambda: ods(
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell '
        'table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row>'
    ),
}  # fmt: skip


def hostile_file(case: str) -> SourceFile:
    return SourceFile(f"{case}.xlsx", HOSTILE[case]())
