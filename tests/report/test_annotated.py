"""The user's own workbook comes back as it was, with what to mend marked in it."""

from __future__ import annotations

import csv
import io
import json
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pandas as pd
import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table as ExcelTable

from tests.report.workbooks import cells, listed, opened, saved, tinted
from tests.shared_data import shared
from tests.survey.files import csv_file, ods_file, read, xlsx_file
from verkosto.cli import main
from verkosto.errors import VerkostoError
from verkosto.model import Assumption, Issue, Question, Receipt, Severity, Survey, TableRead
from verkosto.report import annotated, marks
from verkosto.report.annotated import annotated_bytes, annotated_format, annotated_workbook
from verkosto.report.cells import title
from verkosto.survey.files.mending import MARK
from verkosto.survey.files.opening import sheets_in
from verkosto.survey.source import SourceFile
from verkosto.text import texts

ROWS: list[list[object]] = [
    ["Vastaaja", "Kumppani", "Yhteydenpito"],
    ["Aalto", "Berg", 4],
    ["Berg", "Aalto", 8],
    ["Carlo", "Carlo", 1],
    ["Carlo", "Aaltoo", 2],
    [None, "Aalto", 2],
]
PEOPLE: list[list[object]] = [
    ["Tunnus", "Sektori"],
    ["Aalto", "x"],
    ["Berg", "x"],
    ["Carlo", "y"],
    ["Dahl", "y"],
]
SAY = texts("fi")
#: Texts that some spreadsheet has taken for a formula.
PAYLOADS = [
    "=1+1", "+1+1", "-1+1", "@SUM(1)", "=cmd|' /C calc'!A0", '=HYPERLINK("http://example.org")', "\t=1+1",
    "\r=1+1", "\n=1+1", " =1+1", "＝1+1", "＋1", "－1", "＠a", "=A1", '="a"&"b"', "={1,2}", "==1", "=-1",
    "+-1", "-@1", "%0A=1", '=IMPORTXML("http://example.org")', '=WEBSERVICE("http://example.org")', "'=1+1",
    '"=1', "#1", "＝A1", "TRUE", "1e5", "00123", '=DDE("a";"b")', "@",
]  # fmt: skip


def network(name: str = "kysely.xlsx") -> SourceFile:
    return xlsx_file({"Toimijat": PEOPLE, "Yhteydet": ROWS}, name)


def receipt(sheet: str, *issues: Issue, file: str = "kysely.xlsx", header_row: int = 1) -> Receipt:
    table = TableRead(sheet, file, "ties", "edge-list", 5, 4, 1, (), header_row)
    return Receipt(tables=(table,), issues=issues)


def same(one: Survey, other: Survey) -> bool:
    frames = ("actors", "answered", "reports", "ratings", "open_answers")
    for frame in frames:
        pd.testing.assert_frame_equal(getattr(one, frame), getattr(other, frame))
    return (one.relations, one.waves, one.attributes) == (other.relations, other.waves, other.attributes)


def test_a_cell_with_an_issue_is_tinted_commented_and_linked() -> None:
    file = network()
    book = opened(annotated_workbook(file, read(file).receipt, SAY))
    assert book.sheetnames == ["Korjattavaa", "Toimijat", "Yhteydet"]
    marked = book["Yhteydet"]
    assert tinted(marked) == {"C3": "warning", "B4": "warning", "B5": "warning", "A6": "error"}
    assert {c.coordinate for c in cells(marked) if c.comment} == {"C3", "B4", "B5", "A6"}
    assert marked["B4"].comment.text == "verkosto:\nVastaaja nimesi itsensä: Carlo. Rivi jätettiin sivuun."
    assert marked["B4"].comment.author == "verkosto"
    links = {c.value: c.hyperlink.location for c in cells(book["Korjattavaa"]) if c.hyperlink}
    assert links == {place: f"'Yhteydet'!{place}" for place in ("A6", "C3", "B4", "B5")}


def test_the_first_sheet_says_what_to_mend_the_worst_first() -> None:
    file = network()
    first = opened(annotated_workbook(file, read(file).receipt, SAY)).worksheets[0]
    told = listed(first)
    assert [(row[0], row[1], row[2]) for row in told[:4]] == [
        ("Virhe", "Yhteydet", "A6"),
        ("Varoitus", "Yhteydet", "C3"),
        ("Varoitus", "Yhteydet", "B4"),
        ("Varoitus", "Yhteydet", "B5"),
    ]
    assert told[3][3].startswith("Ei toimijaluettelossa: Aaltoo.")
    assert told[3][4:] == ("Aaltoo", "Aalto")
    all_told = [str(c.value) for c in cells(first) if c.value]
    assert "9 riviä luettu, 7 käytetty, 2 sivuun." in all_told
    assert "kysely.xlsx · Yhteydet · Yhteydet: rivejä 5, käytetty 3, sivuun 2." in all_told
    assert SAY("assumption-answered-all") in all_told


@pytest.mark.parametrize("lang, name", [("fi", "Korjattavaa"), ("sv", "Att åtgärda"), ("en", "To mend")])
def test_the_first_sheet_speaks_the_visitors_language(lang: str, name: str) -> None:
    file = network()
    first = opened(annotated_bytes([file], read(file).receipt, lang)).worksheets[0]
    assert first.title == first["A1"].value == name
    assert listed(first)[0][0] == texts(lang)("severity-error")


def test_an_open_question_stands_on_the_first_sheet_with_what_holds_now() -> None:
    values = {"n": 2, "example": "Aalto"}
    asked = Question("repeats", "Yhteydet", "", ("last", "join", "apart"), "last", False, values)
    settled = Question("repeats", "Yhteydet", "", ("last",), "last", True, {"n": 2, "example": "Berg"})
    told = Receipt(receipt("Yhteydet").files, receipt("Yhteydet").tables, questions=(asked, settled))
    first = opened(annotated_workbook(network(), told, SAY)).worksheets[0]
    lines = [str(c.value) for c in cells(first) if c.value and "Läst" not in str(c.value)]
    assert len([line for line in lines if "Aalto" in line and "Luettu nyt näin: " in line]) == 1
    assert [line for line in lines if "Berg" in line] == []


def test_a_survey_without_issues_says_so() -> None:
    file = csv_file("Vastaaja;Kumppani;Vastasi\na;b;1\nb;a;1\n")
    told = Receipt(tables=read(file).receipt.tables)
    book = opened(annotated_workbook(file, told, SAY))
    assert SAY("survey-no-issues") in [c.value for c in cells(book.worksheets[0])]
    assert tinted(book.worksheets[1]) == {}


def test_an_issue_without_a_column_marks_the_first_cell_of_its_row_and_one_of_a_table_none() -> None:
    issues = (
        Issue("no-ego", Severity.ERROR, "Yhteydet", 6),
        Issue("ignored-no-ties", Severity.NOTE, "Yhteydet"),
        Issue("self-tie", Severity.WARNING, "Yhteydet", 4, "Ei tällaista", "Carlo"),
        Issue("no-ego", Severity.ERROR, "Yhteydet", 4_000),
    )
    book = opened(annotated_workbook(network(), receipt("Yhteydet", *issues), SAY))
    assert tinted(book["Yhteydet"]) == {"B6": "error", "A4": "warning"}
    assert [row[2] for row in listed(book.worksheets[0])] == ["koko taulukko", "B6", "A4", "koko taulukko"]


def test_of_two_columns_with_one_heading_the_one_with_the_value_is_marked() -> None:
    file = xlsx_file({"T": [["Otsikko"], ["Nimi", "Nimi"], ["a", "b"]]})
    told = receipt("T", Issue("self-tie", Severity.NOTE, "T", 3, "Nimi", "b"), header_row=2)
    assert tinted(opened(annotated_workbook(file, told, SAY))["T"]) == {"B3": "note"}


def test_several_issues_of_a_cell_share_its_mark_and_the_worst_gives_the_tint() -> None:
    issues = (
        Issue("unused-column", Severity.NOTE, "Yhteydet", 2, "Kumppani", "Berg"),
        Issue("no-alter", Severity.ERROR, "Yhteydet", 2, "Kumppani"),
        Issue("no-alter", Severity.ERROR, "Yhteydet", 2, "Kumppani"),
    )
    marked = opened(annotated_workbook(network(), receipt("Yhteydet", *issues), SAY))["Yhteydet"]
    assert tinted(marked) == {"B2": "error"}
    assert marked["B2"].comment.text.count("\n") == 2


def crafted() -> SourceFile:
    """A workbook with everything that a user may have put into it."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Yhteydet"
    for row in ROWS:
        sheet.append(row)
    sheet["C2"] = "=1+3"
    sheet["A3"].font, sheet["A3"].fill = (
        Font(bold=True, color="FFFF0000"),
        PatternFill("solid", fgColor="FFAABBCC"),
    )
    sheet["C3"].number_format, sheet["C3"].fill = "0.00", PatternFill("solid", fgColor="FFAABBCC")
    sheet["B4"].comment = Comment("Kysytty Carlolta", "Liisa")
    sheet.column_dimensions["B"].width, sheet.row_dimensions[4].height = 33, 44
    sheet.column_dimensions["E"].hidden = True
    sheet.freeze_panes, sheet.auto_filter.ref = "B2", "A1:C6"
    sheet["F1"] = "Yhdistetty"
    sheet.merge_cells("F1:G2")
    choices = DataValidation(type="list", formula1='"1,2,3,4,5"', allow_blank=True)
    choices.add("C2:C50")
    sheet.add_data_validation(choices)
    red = PatternFill("solid", bgColor="FFFF0000")
    sheet.conditional_formatting.add("C2:C50", CellIsRule(operator="greaterThan", formula=["5"], fill=red))
    sheet.protection.sheet = True
    sheet.sheet_properties.tabColor = "FF00FF00"
    sheet.print_title_rows = "1:1"
    people = book.create_sheet("Toimijat")
    for row in PEOPLE:
        people.append(row)
    people.add_table(ExcelTable(displayName="Lista", ref="A1:B5"))
    book.create_sheet("Piilossa").sheet_state = "veryHidden"
    book.defined_names["Nimet"] = DefinedName("Nimet", attr_text="Toimijat!$A$2:$A$5")
    book.active = 1
    return saved(book)


def test_what_the_user_made_of_the_workbook_survives() -> None:
    book = opened(annotated_workbook(crafted(), read(crafted()).receipt, SAY))
    assert book.sheetnames == ["Korjattavaa", "Yhteydet", "Toimijat", "Piilossa"]
    sheet = book["Yhteydet"]
    assert (sheet["C2"].value, sheet["C2"].data_type) == ("=1+3", "f")
    assert (sheet["A3"].font.b, sheet["A3"].font.color.rgb, sheet["A3"].fill.fgColor.rgb) == (
        True, "FFFF0000", "FFAABBCC"
    )  # fmt: skip
    assert (sheet["C3"].value, sheet["C3"].number_format) == (8, "0.00")
    assert (sheet.column_dimensions["B"].width, sheet.row_dimensions[4].height) == (33, 44)
    assert sheet.column_dimensions["E"].hidden
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("B2", "A1:C6")
    assert [str(merged) for merged in sheet.merged_cells.ranges] == ["F1:G2"]
    assert [(str(v.sqref), v.formula1) for v in sheet.data_validations.dataValidation] == [
        ("C2:C50", '"1,2,3,4,5"')
    ]
    assert [str(formats.sqref) for formats in sheet.conditional_formatting] == ["C2:C50"]
    assert sheet.protection.sheet
    assert sheet.sheet_properties.tabColor.rgb == "FF00FF00"
    assert sheet.print_title_rows == "$1:$1"
    assert list(book["Toimijat"].tables) == ["Lista"]
    assert book["Piilossa"].sheet_state == "veryHidden"
    assert book.defined_names["Nimet"].attr_text == "Toimijat!$A$2:$A$5"


def test_a_comment_of_the_users_own_stays_above_ours() -> None:
    cell = opened(annotated_workbook(crafted(), read(crafted()).receipt, SAY))["Yhteydet"]["B4"]
    assert cell.comment.text.startswith("Kysytty Carlolta\n\nverkosto:\nVastaaja nimesi itsensä: Carlo.")
    assert cell.comment.author == "Liisa"


def test_the_workbook_opens_at_what_to_mend() -> None:
    book = opened(annotated_workbook(crafted(), read(crafted()).receipt, SAY))
    assert book.active.title == "Korjattavaa"
    assert [sheet.sheet_view.tabSelected for sheet in book.worksheets] == [True, False, False, False]


def test_a_covered_cell_of_a_merged_range_is_marked_at_its_head() -> None:
    told = receipt("Yhteydet", Issue("self-tie", Severity.NOTE, "Yhteydet", 2, "Yhdistetty", "x"))
    book = opened(annotated_workbook(crafted(), told, SAY))
    assert tinted(book["Yhteydet"]) == {"F1": "note"}


def with_results(file: SourceFile, results: dict[str, str], extension: str = "") -> SourceFile:
    """The workbook as a spreadsheet program saves it: with the formulas' results."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file.content)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            content = old.read(name).decode("utf-8", "surrogateescape")
            if name == "xl/worksheets/sheet1.xml":
                for formula, result in results.items():
                    content = content.replace(f"<f>{formula}</f><v />", f"<f>{formula}</f>{result}")
                    content = content.replace(f"<f>{formula}</f><v></v>", f"<f>{formula}</f>{result}")
                content = content.replace("</worksheet>", f"{extension}</worksheet>")
            new.writestr(name, content.encode("utf-8", "surrogateescape"))
    return SourceFile(file.name, stream.getvalue())


def test_formulas_keep_their_results_for_readers_that_do_not_calculate() -> None:
    file = with_results(crafted(), {"1+3": "<v>4</v>"})
    assert sheets_in(file)[1][0].cells[1][2] == "4"
    content = annotated_workbook(file, read(file).receipt, SAY)
    assert opened(content)["Yhteydet"]["C2"].value == "=1+3"
    assert sheets_in(SourceFile("kysely.xlsx", content))[1][0].cells[1][2] == "4"


def test_a_drop_down_list_from_another_sheet_survives_as_excel_saves_it() -> None:
    extension = (
        '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" '
        'uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations '
        'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1">'
        '<x14:dataValidation type="list">'
        "<x14:formula1><xm:f>Toimijat!$A$2:$A$5</xm:f></x14:formula1><xm:sqref>A2:B50</xm:sqref>"
        "</x14:dataValidation></x14:dataValidations></ext></extLst>"
    )
    file = with_results(crafted(), {}, extension)
    content = annotated_workbook(file, read(file).receipt, SAY)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheet = archive.read("xl/worksheets/sheet2.xml").decode()
    assert sheet.count("x14:dataValidation ") == 1
    assert "<xm:f>Toimijat!$A$2:$A$5</xm:f>" in sheet
    assert sheet.endswith("</extLst></worksheet>")
    assert len(ET.fromstring(sheet)) > 5


def test_what_cannot_be_kept_is_said() -> None:
    stream = io.BytesIO(network().content)
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr("xl/drawings/drawing1.xml", "<xdr:wsDr><xdr:sp macro=''></xdr:sp></xdr:wsDr>")
        archive.writestr("xl/slicers/slicer1.xml", "<slicers/>")
    file = SourceFile("kysely.xlsx", stream.getvalue())
    first = opened(annotated_workbook(file, read(file).receipt, SAY)).worksheets[0]
    lost = SAY("annotated-lost", what=f"{SAY('annotated-lost-slicers')}, {SAY('annotated-lost-shapes')}")
    assert lost in [cell.value for cell in cells(first)]


SOURCES: dict[str, Callable[[], SourceFile]] = {
    "xlsx": network,
    "crafted": lambda: with_results(crafted(), {"1+3": "<v>4</v>"}),
    "csv": lambda: csv_file("\n".join(";".join(map(str, (c or "" for c in row))) for row in ROWS)),
    "cp1252": lambda: csv_file("Vastaaja;Kumppani\nÅsa;Pöhö\nPöhö;Pöhö\n", encoding="cp1252"),
    "ods": lambda: ods_file({"Yhteydet": ROWS, "Toimijat": PEOPLE}),
    "xlsm": lambda: macros(network("kysely.xlsm")),
}


def macros(file: SourceFile) -> SourceFile:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file.content)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "[Content_Types].xml":
                content = content.replace(
                    b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                )
            new.writestr(name, content)
        new.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 macros")
    return SourceFile(file.name, stream.getvalue())


@pytest.mark.parametrize("source", SOURCES)
def test_reading_it_again_gives_the_same_survey(source: str) -> None:
    file = SOURCES[source]()
    survey = read(file)
    content = annotated_workbook(file, survey.receipt, SAY)
    again = read(SourceFile("kysely.xlsx", content))
    assert same(survey, again)
    assert [i.key for i in survey.receipt.issues] == [i.key for i in again.receipt.issues]
    assert [(t.name, t.rows, t.used) for t in survey.receipt.tables] == [
        (t.name, t.rows, t.used) for t in again.receipt.tables
    ]


@pytest.mark.parametrize("source", SOURCES)
def test_marking_it_again_leaves_one_first_sheet_and_no_old_mark(source: str) -> None:
    file = SOURCES[source]()
    once = SourceFile("kysely.xlsx", annotated_workbook(file, read(file).receipt, SAY))
    clean = Receipt(tables=read(once).receipt.tables)
    book = opened(annotated_workbook(once, clean, SAY))
    assert sum(sheet["H1"].value == MARK for sheet in book.worksheets) == 1
    assert {name: tinted(book[name]) for name in book.sheetnames[1:] if tinted(book[name])} == {}
    comments = [cell.comment.text for sheet in book.worksheets[1:] for cell in cells(sheet) if cell.comment]
    assert comments == (["Kysytty Carlolta"] if source == "crafted" else [])
    if source == "crafted":
        assert book["Yhteydet"]["C3"].fill.fgColor.rgb == "FFAABBCC"


def test_macros_stay_and_the_ending_says_so() -> None:
    file = macros(network("kysely.xlsm"))
    content = annotated_workbook(file, read(file).receipt, SAY)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.read("xl/vbaProject.bin") == b"\xd0\xcf\x11\xe0 macros"
        assert b"macroEnabled.main+xml" in archive.read("[Content_Types].xml")
    assert annotated_format([file]) == ".xlsm"


def test_no_text_of_a_file_becomes_a_formula() -> None:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";")
    writer.writerows([["Vastaaja", "Kumppani", "=1+1"], *([p, p, p] for p in PAYLOADS), ["a", "b", ""]])
    file = csv_file(stream.getvalue(), "=cmd.csv")
    book = opened(annotated_workbook(file, read(file).receipt, SAY))
    kinds = {cell.data_type for sheet in book.worksheets for cell in cells(sheet) if cell.value is not None}
    assert kinds == {"s"}
    copied = [[cell.value for cell in row] for row in book.worksheets[1].iter_rows(min_row=2)]
    assert [row[0].replace("_x000D_", "\r") for row in copied[:-1]] == PAYLOADS
    again = sheets_in(SourceFile("x.xlsx", annotated_workbook(file, read(file).receipt, SAY)))[1][0].cells
    assert [row[0].strip() for row in again[1:-1]] == [payload.strip() for payload in PAYLOADS]


def test_text_that_looks_like_a_formula_in_the_users_workbook_stays_text() -> None:
    book = Workbook()
    for row in ROWS:
        book.active.append(row)
    book.active["A7"], book.active["B7"] = "Aalto", "=1+1"
    book.active["B7"].data_type = "s"
    file = saved(book)
    cell = opened(annotated_workbook(file, read(file).receipt, SAY)).worksheets[1]["B7"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_signs_that_no_cell_can_hold_show_as_such_and_long_texts_are_cut_with_a_note() -> None:
    long = "x" * 40_000
    file = SourceFile("k.csv", f"Vastaaja;Kumppani\na\x01b;{long}\nÄ;ä\n".encode())
    told = receipt(
        "k", Issue("self-tie", Severity.WARNING, "k", 2, "Kumppani", "\ud800" + long), file="k.csv"
    )
    book = opened(annotated_workbook(file, told, SAY))
    assert book["k"]["A2"].value == "a�b"
    assert len(book["k"]["B2"].value) == 32_767
    assert SAY("annotated-changed", n=2) in [cell.value for cell in cells(book.worksheets[0])]


@pytest.mark.parametrize(
    "name",
    ["a/b:c?*[x]\\.csv", "'l'.csv", "History.csv", f"{'x' * 300}.csv", "Korjattavaa.csv", f"{'🦊' * 20}.csv"],
)
def test_any_name_of_a_file_gives_a_sheet_that_excel_accepts(name: str) -> None:
    file = csv_file("Vastaaja;Kumppani\na;b\nb;b\n", name)
    content = annotated_workbook(file, read(file).receipt, SAY)
    book = opened(content)
    assert len(book.sheetnames) == 2
    for made in book.sheetnames:
        assert 0 < len(made.encode("utf-16-le")) // 2 <= 31
        assert not set(made) & set(":\\/?*[]")
    link = next(cell.hyperlink.location for cell in cells(book.worksheets[0]) if cell.hyperlink)
    assert link.rpartition("!")[0].strip("'").replace("''", "'") == book.sheetnames[1]


def test_a_sheet_that_already_has_our_name_keeps_it() -> None:
    file = xlsx_file({"Korjattavaa": ROWS})
    book = opened(annotated_workbook(file, read(file).receipt, SAY))
    assert book.sheetnames == ["Korjattavaa (2)", "Korjattavaa"]
    assert title("KORJATTAVAA", ["Korjattavaa"]) == "KORJATTAVAA (2)"


def test_a_workbook_with_thousands_of_issues_is_marked_so_far_and_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(marks, "MOST_LISTED", 7)
    monkeypatch.setattr(marks, "MOST_MARKED", 5)
    file = xlsx_file({"T": [["Vastaaja", "Kumppani"], *(["a", "a"] for _ in range(20))]})
    issues = [Issue("self-tie", Severity.WARNING, "T", row, "Kumppani", "a") for row in range(2, 22)]
    told = marks.marks_of("kysely.xlsx", sheets_in(file)[1], receipt("T", *issues), SAY)
    assert (len(told.listed), told.unlisted, len(told.cells["T"]), told.unmarked) == (7, 13, 5, 15)
    first = opened(annotated_workbook(file, receipt("T", *issues), SAY)).worksheets[0]
    said = [str(cell.value) for cell in cells(first) if cell.value]
    assert len([line for line in said if "13" in line or "15" in line]) == 2


def test_only_so_many_cells_carry_a_comment() -> None:
    rows = [["Vastaaja", "Kumppani"], *([f"a{i}", f"a{i}"] for i in range(1_500))]
    file = xlsx_file({"T": rows})
    issues = [Issue("self-tie", Severity.WARNING, "T", row, "Kumppani", "a") for row in range(2, 1_502)]
    for source in (file, ods_file({"T": rows}, "kysely.xlsx")):
        book = opened(annotated_workbook(source, receipt("T", *issues), SAY))
        assert len(tinted(book["T"])) == 1_500
        assert sum(cell.comment is not None for cell in cells(book["T"])) == 1_000
        assert SAY("annotated-uncommented", most=1_000, n=500) in [c.value for c in cells(book.worksheets[0])]


def test_a_workbook_that_openpyxl_cannot_open_is_copied_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> bytes:
        raise TypeError

    monkeypatch.setattr(annotated, "marked_workbook", broken)
    file = network()
    book = opened(annotated_workbook(file, read(file).receipt, SAY))
    assert SAY("annotated-not-kept") in [cell.value for cell in cells(book.worksheets[0])]
    assert tinted(book["Yhteydet"]) == {"C3": "warning", "B4": "warning", "B5": "warning", "A6": "error"}


def test_several_files_come_back_in_one_zip_each_with_its_own_issues() -> None:
    ties = csv_file("Vastaaja;Kumppani\na;b\nb;b\n", "../../yhteydet.csv")
    people = csv_file("Tunnus;Sektori\na;x\nb;x\nc;y\nd;y\ne;y\na;x\n", "henkilöt.csv")
    survey = read(ties, people)
    content = annotated_bytes([ties, people], survey.receipt, "fi")
    assert annotated_format([ties, people]) == ".zip"
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.namelist() == ["1-yhteydet.xlsx", "2-henkilöt.xlsx"]
        first, second = (opened(archive.read(name)) for name in archive.namelist())
    assert tinted(first.worksheets[1]) == {"B3": "warning"}
    assert tinted(second.worksheets[1]) == {"A7": "error"}


def test_an_issue_of_a_table_name_that_two_files_share_marks_only_its_own_row() -> None:
    one = xlsx_file({"Sheet1": [["Vastaaja", "Kumppani"], ["a", "b"], ["b", "b"]]}, "yksi.xlsx")
    two = xlsx_file({"Sheet1": [["Vastaaja", "Kumppani"], ["c", "d"], ["d", "c"]]}, "kaksi.xlsx")
    tables = tuple(TableRead("Sheet1", f.name, "ties", "edge-list", 2, 2, 0, (), 1) for f in (one, two))
    told = Receipt(tables=tables, issues=(Issue("self-tie", Severity.WARNING, "Sheet1", 3, "Kumppani", "b"),))
    assert tinted(opened(annotated_workbook(one, told, SAY))["Sheet1"]) == {"B3": "warning"}
    assert tinted(opened(annotated_workbook(two, told, SAY))["Sheet1"]) == {}


def test_a_child_process_can_be_sent_the_work() -> None:
    file = network()
    work = pickle.dumps((annotated_bytes, [file], read(file).receipt, "sv"))
    call, files, told, lang = pickle.loads(work)
    assert opened(call(files, told, lang)).sheetnames[0] == "Att åtgärda"


def test_check_writes_the_marked_workbook_whole_or_not_at_all(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "kysely.xlsx").write_bytes(network().content)
    source, target = str(tmp_path / "kysely.xlsx"), tmp_path / "korjattavaa.xlsx"
    assert main(["check", source, "--annotated", str(target), "--lang", "sv"]) == 1
    assert opened(target.read_bytes()).sheetnames[0] == "Att åtgärda"
    assert main(["check", source, source, "--annotated", str(tmp_path / "kaikki.xlsx"), "--lang", "en"]) == 1
    assert ".zip" in capsys.readouterr().err
    assert main(["check", source, "--annotated", str(tmp_path / "ei/ole.xlsx"), "--lang", "en"]) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["korjattavaa.xlsx", "kysely.xlsx"]
    (tmp_path / "siisti.csv").write_text("Vastaaja;Kumppani\na;b\nb;a\n", "utf-8")
    assert main(["check", str(tmp_path / "siisti.csv"), "--annotated", str(tmp_path / "siisti.xlsx")]) == 0


def grid(cells_: list[list[str]]) -> list[list[str]]:
    """Without what a reader trims: blanks around a text, and what is empty at the ends."""
    rows = [[cell.strip() for cell in row] for row in cells_]
    for row in rows:
        while row and not row[-1]:
            row.pop()
    while rows and not rows[-1]:
        rows.pop()
    return rows


def workbooks() -> list[Path]:
    folder = shared("corpus/workbooks")
    return [] if folder is None else [p for p in sorted(folder.iterdir()) if p.name != "MANIFEST.tsv"]


@pytest.mark.shared
@pytest.mark.parametrize("path", workbooks(), ids=lambda path: path.name[:30])
def test_a_strangers_workbook_is_marked_and_keeps_every_cell(path: Path) -> None:
    file = SourceFile(path.name, path.read_bytes())
    try:
        kind, sheets = sheets_in(file)
    except VerkostoError:
        return
    tables, issues = [], []
    for sheet in sheets:
        tables.append(TableRead(sheet.name, file.name, "ties", "edge-list", len(sheet.cells), 0, 0, (), 1))
        for number, row in enumerate(sheet.cells[:30], 1):
            severity = tuple(Severity)[number % 3]
            issues += [Issue("self-tie", severity, sheet.name, number, None, cell) for cell in row[:3]]
    told = Receipt(tables=tuple(tables), issues=tuple(issues), assumptions=(Assumption("answered-all"),))
    content = annotated_bytes([file], told, "fi")
    again = sheets_in(SourceFile("again.xlsx", content))[1]
    assert [grid([list(row) for row in s.cells]) for s in again] == [
        grid([list(row) for row in s.cells]) for s in sheets
    ]
    if kind == "xlsx":
        assert [s.name for s in again] == [s.name for s in sheets]
    marked = opened(content).worksheets[1:]
    assert any(tinted(sheet) for sheet in marked) == any(row for s in sheets for row in s.cells[:30])


@pytest.mark.shared
def test_five_hundred_naughty_strings_come_back_as_they_were() -> None:
    path = shared("corpus/blns.json")
    assert path is not None
    strings = [text for text in json.loads(path.read_text("utf-8")) if text.strip()]
    rows = [["Vastaaja", "Kumppani"], *([text, text] for text in strings), ["a", "b"]]
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=";").writerows(rows)
    file = csv_file(stream.getvalue())
    survey = read(file)
    content = annotated_workbook(file, survey.receipt, SAY)
    assert same(survey, read(SourceFile("kysely.xlsx", content)))
