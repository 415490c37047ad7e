"""Files that nobody here wrote, and texts that break programs: a right reading or one clear sentence."""

from __future__ import annotations

import io
import json
import os
import time
import warnings
import zipfile
from collections import Counter
from functools import cache
from html import escape
from pathlib import Path

import openpyxl
import pytest

from tests.shared_data import shared
from tests.survey.files import ties
from tests.survey.hostile import GOOD_ROWS, book, packed, sheet
from tests.survey.test_hostile_files import is_clear, little_memory, outcome
from verkosto import bounded
from verkosto.bounded import parent
from verkosto.errors import UnreadableFile, VerkostoError
from verkosto.model import Survey
from verkosto.survey import SourceFile
from verkosto.survey.apart import read_survey_apart
from verkosto.survey.files.delimited import sheet_of
from verkosto.survey.files.grid import cell_text, normal_name
from verkosto.survey.files.opening import sheets_in
from verkosto.survey.files.workbook import ERRORS, sheets_in_bytes
from verkosto.text import LANGUAGES, texts
from verkosto.text.receipt import error_text

pytestmark = pytest.mark.shared

REFUSED = {
    "51535.xls": "too-wide",  # four cells in the corners of 65,536 x 256
    "60320-protected.xlsx": "locked-workbook",
    "extenxls_pwd123.xlsx": "locked-workbook",
    "Simple.xlsb": "broken-workbook",  # a panic in calamine
    "issue_594_dos.ods": "broken-workbook",  # repeats cells without end
    "oleloop.xls": "not-a-table",  # 1,024 bytes that ended a server
}
"""What is refused of the 62 workbooks; all others are opened."""

Cells = dict[str, dict[tuple[int, int], str]]


def corpus(pattern: str) -> list[Path]:
    folder = shared("corpus")
    return sorted(folder.glob(pattern)) if folder else []


WORKBOOKS = [path for path in corpus("workbooks/*") if path.suffix != ".tsv"]


@cache
def naughty() -> tuple[str, ...]:
    path = shared("corpus/blns.json")
    assert path is not None
    return tuple(json.loads(path.read_text("utf-8")))


@pytest.mark.parametrize("path", WORKBOOKS, ids=lambda path: path.name[:40])
def test_a_workbook_of_others_is_opened_or_refused_with_its_sentence(path: Path) -> None:
    file, server = SourceFile(path.name, path.read_bytes()), os.getpid()
    start = time.monotonic()
    with little_memory():
        found = outcome(file)
    assert time.monotonic() - start < parent.MOST_WAITING + 2
    assert os.getpid() == server
    if isinstance(found, VerkostoError):
        assert is_clear(found, file)
        assert found.key not in ("reading-failed", "reading-crashed")
    refused = found.key if isinstance(found, UnreadableFile) else None
    assert refused == REFUSED.get(path.name)


def test_all_of_the_corpus_is_here() -> None:
    assert len(WORKBOOKS) == 62
    assert len(corpus("csv-spectrum/csvs/*.csv")) == 12
    assert len(naughty()) == 515


def test_the_file_that_ended_a_server_ends_a_child_at_most() -> None:
    path = shared("corpus/workbooks/oleloop.xls")
    assert path is not None
    with pytest.raises(UnreadableFile) as refusal:
        bounded.call(sheets_in_bytes, path.name, path.read_bytes(), about=path.name)
    assert refusal.value.key in ("reading-crashed", "broken-workbook")


def ours(path: Path) -> Cells | None:
    try:
        sheets = sheets_in(SourceFile(path.name, path.read_bytes()))[1]
    except VerkostoError:
        return None
    return {
        one.name: {(r, c): t for r, row in enumerate(one.cells, 1) for c, t in enumerate(row, 1) if t}
        for one in sheets
    }


def openpyxls(path: Path) -> Cells | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            opened = openpyxl.load_workbook(io.BytesIO(path.read_bytes()), data_only=True)
        except Exception:  # noqa: BLE001 - it raises eleven kinds
            return None
        cells = {
            one.title: {(c.row, c.column): cell_text(c.value) for row in one.iter_rows() for c in row}
            for one in opened.worksheets
        }
    return {
        title: {place: t for place, t in texts.items() if t and t not in ERRORS}
        for title, texts in cells.items()
    }


def why(a: str, b: str) -> str:
    """Why two readers may differ in a cell; ``"?"`` is for nothing that we know of."""
    if " ".join(a.split()) == " ".join(b.split()):
        return "blanks that the file does not ask to keep"
    if a.replace("\r", "") == b.replace("_x000D_", ""):
        return "openpyxl leaves an escaped carriage return as it is"
    if b == "1899-12-29" and a == "00:00:00":
        return "midnight without a day"
    return "?"


def test_grids_are_those_of_a_second_reader_or_the_difference_has_a_reason() -> None:
    counts: Counter[str] = Counter()
    for path in corpus("workbooks/*.xlsx"):
        mine, theirs = ours(path), openpyxls(path)
        counts["files"] += 1
        if mine is None or theirs is None:
            counts["only we open it"] += theirs is None and mine is not None
            counts["only openpyxl opens it"] += mine is None and theirs is not None
            continue
        counts["both"] += 1
        if not theirs:  # strict workbooks: openpyxl sees no sheet in them
            counts["openpyxl sees no sheet"] += bool(mine)
            continue
        assert mine.keys() == theirs.keys(), path.name
        for title, cells in mine.items():
            for place in cells.keys() | theirs[title].keys():
                a, b = cells.get(place, ""), theirs[title].get(place, "")
                counts["cells"] += 1
                if a != b:
                    counts[why(a, b)] += 1
    assert counts["?"] == 0
    assert counts["only openpyxl opens it"] == 0
    assert counts["both"] == 24
    assert counts["only we open it"] == 7
    assert counts["openpyxl sees no sheet"] == 3
    reasons = counts.keys() - {"files", "both", "cells", "only we open it", "only openpyxl opens it"}
    assert sum(counts[reason] for reason in reasons - {"openpyxl sees no sheet"}) == 14
    assert counts["cells"] > 1_500


def test_rows_added_to_a_table_are_all_read() -> None:
    path = shared("corpus/workbooks/AddingRowToTables.xlsx")
    assert path is not None
    sheets = sheets_in(SourceFile(path.name, path.read_bytes()))[1]
    assert max(len(one.cells) for one in sheets) == 6_000


def test_csvs_with_answers_are_read_as_their_answers_say() -> None:
    equal = []
    for path in corpus("csv-spectrum/csvs/*.csv"):
        told = json.loads((path.parents[1] / "json" / f"{path.stem}.json").read_text("utf-8"))
        heading, *rows = (row for row in sheet_of(path.name, path.read_bytes()).cells if row)
        if [dict(zip(heading, row, strict=True)) for row in rows] == told:
            equal.append(path.stem)
    assert len(equal) >= 10


def quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def whole(text: str) -> str:
    """A naughty text as a file can hold it."""
    return text.encode("utf-8", "replace").decode().replace("\x00", "")


def test_naughty_texts_as_names_come_back_as_they_are() -> None:
    names = {normal_name(whole(text)) for text in naughty()} - {"", *ERRORS}
    rows = "".join(f"{quoted(name)};toinen\ntoinen;{quoted(name)}\n" for name in sorted(names))
    survey = read_survey_apart([SourceFile("blns.csv", f"Vastaaja;Kontakti\n{rows}".encode())])
    assert set(survey.actors.index) == names | {"toinen"}
    assert len(ties(survey)) == 2 * len(names)


def test_naughty_texts_as_headings_are_columns_of_the_receipt() -> None:
    headings = [text for text in dict.fromkeys(normal_name(whole(text)) for text in naughty()) if text]
    for at in range(0, len(headings), 100):
        some = headings[at : at + 100]
        first = ";".join(["Vastaaja", "Kontakti", *map(quoted, some)])
        rows = "".join(f"{a};{b}{f';sanoja {a} {b}' * len(some)}\n" for a, b in ("ab", "bc", "ca"))
        survey = outcome(SourceFile("blns.csv", f"{first}\n{rows}".encode()))
        assert isinstance(survey, Survey)
        assert {column.name for column in survey.receipt.tables[0].columns} >= set(some)


def test_naughty_texts_as_names_of_sheets_are_tables_of_the_receipt() -> None:
    allowed = {"".join(c for c in whole(text) if c >= " ").strip() for text in naughty()}
    titles = sorted({t for t in allowed if t and not {"\ufffe", "\uffff"} & set(t)})[::3]
    numbers = range(1, len(titles) + 1)
    plain = book(*[sheet(GOOD_ROWS.replace(">a<", f">a{n}<")) for n in numbers])
    opened = _parts(plain)
    for n, title in zip(numbers, titles, strict=True):
        old = f'name="S{n}" '
        opened["xl/workbook.xml"] = opened["xl/workbook.xml"].replace(
            old.encode(), f'name="{escape(title)}" '.encode()
        )
    found = outcome(SourceFile("blns.xlsx", packed(opened)))
    assert isinstance(found, Survey)
    names = [table.name for table in found.receipt.tables]
    assert len(names) == len(titles)
    assert sum(" ".join(a.split()) == " ".join(b.split()) for a, b in zip(names, titles, strict=True)) == len(
        names
    )


def _parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_naughty_texts_as_names_of_files_stand_in_the_sentence_and_open_nothing() -> None:
    for name in naughty():
        found = outcome(SourceFile(name, b""))
        assert isinstance(found, UnreadableFile)
        assert found.key == "empty-file"
        for language in LANGUAGES:
            assert name in error_text(texts(language), found)
            assert error_text(texts(language), found, markdown=True)
