"""A survey on its way between processes arrives as it left."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.survey.files import csv_file, read, xlsx_file
from verkosto.errors import NoNetwork
from verkosto.model import (
    Assumption,
    ColumnRead,
    FileRead,
    Issue,
    Question,
    Receipt,
    Relation,
    Severity,
    Survey,
    TableRead,
    no_open_answers,
)
from verkosto.survey import ReadingOptions
from verkosto.survey.apart import read_survey_apart, recognised_tables_apart
from verkosto.survey.preview import recognised_tables
from verkosto.survey.wire import plain_bytes, plain_of, survey_bytes, survey_of
from verkosto.text import texts
from verkosto.text.receipt import error_text

TEXTS = st.text(st.characters(exclude_categories=()), max_size=8)
"""Any string: also lone surrogates and control characters."""
FRAMES = ("actors", "answered", "reports", "ratings", "open_answers", "backgrounds", "trust_reports")


def equal(a: Survey, b: Survey) -> bool:
    for field in fields(Survey):
        if field.name in FRAMES:
            left, right = getattr(a, field.name), getattr(b, field.name)
            pd.testing.assert_frame_equal(left, right, check_exact=True)
            assert [*map(str, left.dtypes)] == [*map(str, right.dtypes)]
        else:
            assert getattr(a, field.name) == getattr(b, field.name)
    return True


def missing_alike(a: pd.Series, b: pd.Series) -> bool:
    """Whether ``None`` is ``None`` and nan is nan, which pandas takes for the same."""
    return [v is None for v in a] == [v is None for v in b]


def texts_column(texts: list[str | float | None]) -> np.ndarray:
    column = np.empty(len(texts), dtype=object)
    column[:] = texts
    return column


@st.composite
def surveys(draw: st.DrawFn) -> Survey:
    names = draw(st.lists(TEXTS, unique=True, max_size=6))
    some = st.one_of(TEXTS, st.none(), st.just(np.nan))
    index = pd.Index(texts_column(names), dtype=object, name="actor")
    many = len(names)
    labels = pd.Series(
        texts_column(names), index=index, dtype=object
    )  # else pandas makes Arrow strings of it
    actors = pd.DataFrame({"label": labels, "member": [True] * many}, index=index).astype({"member": bool})
    heading = draw(st.text(max_size=8))
    told = texts_column(draw(st.lists(some, min_size=many, max_size=many)))
    actors[heading] = pd.Series(told, index=index, dtype=object)
    waves = tuple(draw(st.lists(st.text(max_size=8), unique=True, min_size=1, max_size=3)))
    answered = pd.DataFrame(True, index=index, columns=list(waves))
    rows = draw(st.integers(0, 5)) if names else 0
    ends = st.lists(st.sampled_from(names or [""]), min_size=rows, max_size=rows)
    numbers = st.lists(st.floats(), min_size=rows, max_size=rows)
    reports = pd.DataFrame({
        "wave": texts_column([waves[0]] * rows),
        "ego": pd.Series(texts_column(draw(ends)), dtype=object),
        "strength": np.array(draw(numbers), dtype=float),
        "exists": np.array(draw(numbers), dtype=float),
    })  # fmt: skip
    values = st.dictionaries(
        TEXTS, st.one_of(TEXTS, st.integers(), st.floats(allow_nan=False), st.booleans())
    )
    issues = st.builds(
        Issue, TEXTS, st.sampled_from(Severity), TEXTS, st.none() | st.integers(), st.none() | TEXTS,
        st.none() | TEXTS, st.integers(), values,
    )  # fmt: skip
    receipt = Receipt(
        (FileRead(heading, "0", 3, "csv"),),
        (TableRead(heading, "f", "ties", "long", 2, 1, 1, (ColumnRead(heading, "ego", (heading, "")),), 1),),
        tuple(draw(st.lists(issues, max_size=3))),
        (Assumption("a", draw(values)),),
        (Question("q", heading, "", ("a", "b"), "a", True, draw(values)),),
    )
    relations = (Relation("contact", heading, scale=(1.0, 5.0)), Relation("info", "", valued=True))
    return Survey(actors, answered, reports, relations, waves, (heading,), receipt, "d")


@settings(max_examples=40)
@given(surveys())
def test_any_survey_comes_back_equal(survey: Survey) -> None:
    again = survey_of(survey_bytes(survey))
    assert equal(again, survey)
    assert all(missing_alike(again.actors[c], survey.actors[c]) for c in survey.actors)


def test_ratings_and_written_answers_travel_too() -> None:
    survey = read(csv_file("from;to\na;b\n"))
    ratings = pd.DataFrame(
        {
            "wave": "",
            "respondent": ["r1", "r2"],
            "item": "trust",
            "value": [4.0, np.nan],
            "choice": "",
            "dk": False,
        }
    )
    rows = [
        ["", f"r{n}", "q", "\ud800 =cmd|'/c calc'!A1", said] for n, said in enumerate((True, None, False))
    ]
    written = pd.DataFrame(rows, dtype=object)
    written.columns = no_open_answers().columns
    survey = replace(survey, ratings=ratings, open_answers=written)
    again = survey_of(survey_bytes(survey))
    assert equal(again, survey)
    assert list(again.open_answers["quotable"]) == [True, None, False]


def test_what_cannot_travel_is_an_error_and_not_a_guess() -> None:
    with pytest.raises(TypeError, match="cannot travel"):
        plain_bytes((Assumption("a", {"x": object()}),))


def test_numbers_of_numpy_arrive_as_numbers() -> None:
    told = (Assumption("a", {"n": np.int64(3), "x": np.float64(0.5)}),)
    assert plain_of(tuple[Assumption, ...], plain_bytes(told)) == (Assumption("a", {"n": 3, "x": 0.5}),)


def test_reading_apart_is_reading() -> None:
    people = [["Id", "Nimi", "Ryhmä"], *([f"a{n}", f"Nimi {n}", "xy"[n % 2]] for n in range(9))]
    ties = [["Vastaaja", "Kontakti", "Tiheys (0-5)"], *([f"a{n}", f"a{n * 2 % 9}", n % 6] for n in range(9))]
    file = xlsx_file({"Toimijat": people, "Yhteydet": ties})
    options = ReadingOptions(answered="reporters", words={"x": ("a", "b")}, headers={"Toimijat": 1})
    assert equal(read_survey_apart([file], options), read(file, answered="reporters", headers={"Toimijat": 1},
                                                          words={"x": ("a", "b")}))  # fmt: skip
    assert recognised_tables_apart([file], options) == recognised_tables([file], options)


def test_an_error_of_the_reader_is_the_same_apart() -> None:
    with pytest.raises(NoNetwork) as refusal:
        read_survey_apart([csv_file("Nimi\nAnna\n", name="ä.csv")])
    assert refusal.value.key == "one-column"
    assert "ä.csv" in error_text(texts("fi"), refusal.value)


def test_a_large_survey_is_small_on_the_way() -> None:
    ties = "".join(
        f"organisaatio-{n % 1000:04};organisaatio-{n * 7 % 997:04};{n % 5 + 1}\n" for n in range(20_000)
    )
    survey = read(csv_file(f"Vastaaja;Kontakti;Vahvuus (1-5)\n{ties}"))
    assert len(survey_bytes(survey)) < 100 * len(survey.reports) + 200 * len(survey.receipt.issues)
