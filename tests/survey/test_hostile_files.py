"""Thirty hostile workbooks, and texts that are as bad: each ends in a right reading or one clear sentence."""

from __future__ import annotations

import contextlib
import os
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.survey.files import csv_file, ties, xlsx_file
from tests.survey.hostile import HOSTILE, good, hostile_file
from verkosto.bounded import parent
from verkosto.errors import UnreadableFile, VerkostoError
from verkosto.model import Survey
from verkosto.survey import ReadingOptions, SourceFile, read_survey
from verkosto.survey.apart import read_survey_apart
from verkosto.survey.files.opening import sheets_in
from verkosto.text import LANGUAGES, texts
from verkosto.text.receipt import error_text

MOST_MEGABYTES = 50
READ = {("a", "b"), ("b", "c")}
OUTCOMES: dict[str, str | set[tuple[str, str]]] = {
    "a cell in the last corner": "too-wide",
    "a cell in the last column and one far down": "too-wide",
    "a column beyond every column": "too-wide",
    "row four thousand million": "too-wide",
    "references with blanks and apostrophes": "too-wide",
    "a sheet in UTF-16": "broken-workbook",
    "a far cell in UTF-16": "broken-workbook",
    "a far cell in a part with another name": "too-wide",
    "everything merged": READ,
    "a hundred merged rows": READ,
    "a dimension only": READ,
    "a million rows of numbers": "too-large-unpacked",
    "an endless string": "too-large-unpacked",
    "a string beyond the limit": "too-large-unpacked",
    "ten million shared strings": READ,
    "a header that lies": "broken-workbook",
    "a billion laughs": "broken-workbook",
    "a billion laughs in the strings": "broken-workbook",
    "quadratic growth": "broken-workbook",
    "a file of the machine": "broken-workbook",
    "a fetch from outside": "broken-workbook",
    "a definition from outside": "broken-workbook",
    "three thousand parts": "too-large-unpacked",
    "an external link": READ,
    "formulas never calculated": {*READ, ("c", "a")},
    "a very hidden sheet": READ,
    "a sheet that ends in the middle": "broken-workbook",
    "an archive cut in half": "broken-workbook",
    "an ods of repeated cells": "broken-workbook",
}
"""What becomes of each; the one that is missing may be too much for a slow machine."""


def memory(of: str) -> float:
    """Megabytes that this process has now (``VmRSS``) or had at most since it was last asked (``VmHWM``)."""
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith(of))) / 1024


@contextlib.contextmanager
def little_memory() -> object:
    """The parent itself must not grow while a child reads."""
    if not Path("/proc/self/clear_refs").exists():
        yield
        return
    Path("/proc/self/clear_refs").write_text("5", "ascii")
    before = memory("VmRSS")
    yield
    assert memory("VmHWM") - before <= MOST_MEGABYTES


def outcome(file: SourceFile) -> Survey | VerkostoError:
    try:
        return read_survey_apart([file])
    except VerkostoError as problem:
        return problem


def is_clear(problem: VerkostoError, file: SourceFile) -> bool:
    sentences = [error_text(texts(language), problem) for language in LANGUAGES]
    return all(file.name in sentence and sentence.endswith(".") for sentence in sentences)


def test_there_are_thirty_of_them() -> None:
    assert len(HOSTILE) == 30
    assert set(OUTCOMES) < set(HOSTILE)


SLOW = {"two hundred thousand rows of numbers", "ten million shared strings"}


@pytest.mark.parametrize(
    "case", [pytest.param(case, marks=pytest.mark.slow) if case in SLOW else case for case in HOSTILE]
)
def test_a_hostile_workbook_is_read_or_refused_in_time_and_the_server_does_not_notice(case: str) -> None:
    file, server = hostile_file(case), os.getpid()
    with little_memory():
        start = time.monotonic()
        found = outcome(file)
        assert time.monotonic() - start < parent.MOST_WAITING + 2
    assert os.getpid() == server
    if isinstance(found, VerkostoError):
        assert is_clear(found, file)
        assert found.key != "reading-failed"
        assert found.key == OUTCOMES.get(case, found.key)
    else:
        assert ties(found) == OUTCOMES.get(case)


@pytest.mark.parametrize("case", [case for case, end in OUTCOMES.items() if end == "too-wide"])
def test_the_command_line_that_reads_in_its_own_process_survives_them_too(case: str) -> None:
    with pytest.raises(UnreadableFile, match="too-wide"):
        read_survey([hostile_file(case)])


@pytest.mark.slow
def test_somebody_else_is_served_while_a_hostile_file_is_read() -> None:
    file = SourceFile("hyvä.xlsx", good())
    with ThreadPoolExecutor(1) as thread:
        slow = thread.submit(outcome, hostile_file("ten million shared strings"))
        served = 0
        while not slow.done():
            assert ties(read_survey_apart([file])) == READ
            served += 1
    assert served > 1


def test_formulas_errors_and_hidden_rows_are_named() -> None:
    survey = read_survey([hostile_file("formulas never calculated")])
    said = {issue.key: (issue.severity.value, issue.values["n"]) for issue in survey.receipt.issues}
    assert said == {
        "formulas-unsaved": ("warning", 1),
        "cells-in-error": ("warning", 1),
        "hidden-rows": ("note", 1),
    }
    strengths = survey.reports.set_index("ego")["strength"]
    assert strengths["b"] == 3
    assert strengths.drop("b").isna().all()


def test_a_very_hidden_sheet_is_read_only_when_it_is_chosen() -> None:
    file = hostile_file("a very hidden sheet")
    assert ties(read_survey([file])) == READ
    chosen = read_survey([file], ReadingOptions(sheets={"S2": "ties"}))
    assert ("b", "secret") in ties(chosen)


def test_error_texts_of_a_csv_are_missing_and_counted() -> None:
    survey = read_survey([csv_file("from;to;strength\na;b;#N/A\nb;#REF!;3\nc;a;2\n")])
    keys = [(issue.key, issue.values.get("n")) for issue in survey.receipt.issues]
    assert ("cells-in-error", 2) in keys
    assert ties(survey) == {("a", "b"), ("c", "a")}
    assert survey.reports["strength"].isna().sum() == 1


TEXTS: dict[str, tuple[bytes, str]] = {
    "twenty million rows": (b"\n" * 20_000_000 + b"a;b\n", "too-many-cells"),
    "a hundred thousand columns": (
        b";".join(b"c%d" % n for n in range(100_000)) + b"\na;b\n",
        "too-many-cells",
    ),
    "one field of 20 MB": (b"from;to\n" + b"x" * 20_000_000, "broken-text"),
    "one field of 50 MB": (b"from;to\n" + b"x" * 50_000_000, "too-large"),
    "a quotation mark that swallows the rest": (b'from;to\na;b\n"c;d\ne;f\n', "broken-text"),
}


@pytest.mark.parametrize("case", TEXTS)
def test_a_hostile_text_is_refused_with_its_sentence(case: str) -> None:
    content, key = TEXTS[case]
    file = SourceFile("kysely.csv", content)
    with little_memory():
        found = outcome(file)
    assert isinstance(found, UnreadableFile)
    assert found.key == key
    assert is_clear(found, file)


@pytest.mark.parametrize(
    "text", ["00123", "1e5", "NA", "None", "null", "N/A", "12345678901234567890", "-1", "TRUE", "1/2"]
)
def test_a_name_is_the_text_that_it_is(text: str) -> None:
    from_csv = read_survey_apart([csv_file(f"from;to\n{text};b\nb;c\n")])
    from_workbook = read_survey_apart([xlsx_file({"S": [["from", "to"], [text, "b"], ["b", "c"]]})])
    assert ties(from_csv) == ties(from_workbook) == {(text, "b"), ("b", "c")}


def test_a_survey_of_two_hundred_thousand_rows_and_five_columns_is_within_the_limits() -> None:
    rows = "".join(f"a{n % 20_000};a{n * 31 % 19_997};1;2;3\n" for n in range(193_000))
    _, sheets = sheets_in(csv_file("from;to;x;y;z\n" + rows))
    assert len(sheets[0].cells) == 193_001
