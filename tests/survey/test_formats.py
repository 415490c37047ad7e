"""One table in every format, encoding and separator comes in as the same survey."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.survey.files import csv_file, ods_file, read, ties, xlsx_file
from verkosto.model import Survey
from verkosto.survey import SourceFile

ROWS = [
    ["Vastaaja", "Kumppani", "Vahvuus"],
    ["Åsa Öhman", "Kunta", 4.5],
    ["Kunta", "7", 3],
    [7, "Åsa Öhman", 1],
]
EXPECTED = {("Åsa Öhman", "Kunta"): 4.5, ("Kunta", "7"): 3.0, ("7", "Åsa Öhman"): 1.0}


def text(separator: str, decimal: str = ".") -> str:
    lines = (separator.join(str(cell).replace(".", decimal) for cell in row) for row in ROWS)
    return "\r\n".join(lines) + "\r\n"


def strengths(survey: Survey) -> dict[tuple[str, str], float]:
    told = survey.reports
    return dict(zip(zip(told["ego"], told["alter"], strict=True), told["strength"], strict=True))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_every_encoding_and_separator_gives_the_same_survey(encoding: str, separator: str) -> None:
    survey = read(csv_file(text(separator), encoding=encoding))
    assert strengths(survey) == EXPECTED


def test_a_decimal_comma_is_read_beside_semicolons() -> None:
    assert strengths(read(csv_file(text(";", ",")))) == EXPECTED


def test_a_quoted_decimal_comma_is_read_beside_commas() -> None:
    survey = read(csv_file('from,to,strength\na,b,"4,5"\nb,c,"3,0"\n'))
    assert strengths(survey) == {("a", "b"): 4.5, ("b", "c"): 3.0}


def test_a_line_that_names_the_separator_is_obeyed_and_keeps_the_row_numbers() -> None:
    survey = read(csv_file("sep=;\nfrom;to\na;b\nb;b\n"))
    assert ties(survey) == {("a", "b")}
    assert [issue.row for issue in survey.receipt.issues] == [4]


@pytest.mark.parametrize("make", [xlsx_file, ods_file])
def test_workbooks_of_both_kinds_give_the_same_survey(make: Callable[..., SourceFile]) -> None:
    survey = read(make({"Yhteydet": ROWS}))
    assert strengths(survey) == EXPECTED
    assert survey.receipt.files[0].format in ("xlsx", "ods")


def test_names_that_look_like_missing_values_stay_names() -> None:
    survey = read(csv_file("from;to\nNA;None\nnull;NaN\nN/A;NA\n00123;1e5\n"))
    assert set(survey.actors.index) == {"NA", "None", "null", "NaN", "N/A", "00123", "1e5"}


def test_seven_is_one_actor_however_a_spreadsheet_writes_it() -> None:
    survey = read(xlsx_file({"Yhteydet": [["from", "to"], [7, "a"], ["7", "b"], [7.0, "c"], ["7.0", "d"]]}))
    assert set(survey.actors.index) == {"7", "a", "b", "c", "d"}


def test_composed_and_decomposed_letters_and_stray_spaces_are_one_actor() -> None:
    survey = read(csv_file("from;to\nÅsa;x\nA\u030asa ;y\n\u200bÅsa\u00a0;z\n"))
    assert set(survey.actors.index) == {"Åsa", "x", "y", "z"}


def test_the_digest_differs_by_bytes_and_by_options() -> None:
    file = csv_file("a;b\nx;y\ny;z\nz;w\n")
    plain = read(csv_file("from;to\nx;y\n"))
    assert plain.digest != read(csv_file("from;to\nx;z\n")).digest
    assert plain.digest != read(csv_file("from;to\nx;y\n"), directed="no").digest
    assert file.sha256 == csv_file("a;b\nx;y\ny;z\nz;w\n").sha256
