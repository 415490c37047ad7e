"""The receipt in the JSON says what is wrong with a rating and where, never what somebody answered."""

from __future__ import annotations

import json

import pytest

from verkosto.analysis import Analysis
from verkosto.report.document import document
from verkosto.survey import SourceFile, read_survey
from verkosto.text import LANGUAGES, texts

ODD = "Toimija X ei koskaan kuuntele"
ROWS = [
    "Vastaajakoodi;D1;D2;D3;HNM_A;HNM_L;HNM_H",
    *(f"k{i};{1 + i % 5};{1 + i % 3};4;20;60;20" for i in range(9)),
    f"k9;77;{ODD};4;53;61;17",
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_that_could_not_be_read_stays_out_of_the_document(language: str) -> None:
    survey = read_survey([SourceFile("arviot.csv", "\n".join(ROWS).encode())])
    told = document(Analysis(survey), texts(language))
    issues = [issue for issue in told["receipt"]["issues"] if issue["row"] == 11]
    assert {issue["column"] for issue in issues} >= {"D1", "D2"}
    assert all(issue["value"] is None for issue in issues)
    written = json.dumps(issues, ensure_ascii=False)
    assert not [answer for answer in (ODD, "77", "53", "61", "17") if answer in written]


def test_a_heading_that_could_not_be_used_is_named() -> None:
    rows = [f"{row};{'Rivinumero' if i == 0 else i * 7 + 0.5}" for i, row in enumerate(ROWS)]
    survey = read_survey([SourceFile("arviot.csv", "\n".join(rows).encode())])
    issues = document(Analysis(survey), texts("en"))["receipt"]["issues"]
    assert ("unused-column", "Rivinumero") in {(issue["key"], issue["value"]) for issue in issues}
