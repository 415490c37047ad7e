"""What a user says of the files, as a file: written, read again, applied to the next wave."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.survey.files import csv_file, ties, xlsx_file
from verkosto.errors import UnknownChoice, UnreadableFile
from verkosto.model import Question, Survey
from verkosto.survey import ReadingOptions, read_survey
from verkosto.survey.mapping import MOST_BYTES, mapping_text, merged_options, options_from_mapping
from verkosto.survey.preview import recognised_tables
from verkosto.survey.source import ROLES_OF_COLUMNS, ROLES_OF_SHEETS
from verkosto.survey.told import for_the_next_wave, with_answer, without_table

NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
OPTIONS = st.builds(
    ReadingOptions,
    answered=st.sampled_from(["auto", "all", "reporters"]),
    directed=st.sampled_from(["auto", "yes", "no"]),
    sheets=st.dictionaries(NAMES, st.sampled_from(ROLES_OF_SHEETS), max_size=3),
    columns=st.dictionaries(NAMES, st.sampled_from(["", "item:D1", *ROLES_OF_COLUMNS]), max_size=3),
    headers=st.dictionaries(NAMES, st.integers(1, 99), max_size=3),
    scales=st.dictionaries(
        NAMES, st.sampled_from(["larger", "smaller", "larger:2", "smaller:-0.5"]), max_size=3
    ),
    words=st.dictionaries(NAMES, st.lists(NAMES, max_size=3).map(tuple), max_size=2),
    relations=st.dictionaries(NAMES, NAMES, max_size=2),
    waves=st.dictionaries(NAMES, NAMES, max_size=2),
    merges=st.dictionaries(NAMES, NAMES, max_size=2),
    repeats=st.sampled_from(["", "last", "join", "apart"]),
    identity=st.sampled_from(["", "as-is", "omitted"]),
)
ODD = "Oma;Toinen osapuoli;Pisteet\na;b;3\nb;c;2\nc;a;5\n"
TOLD = {"Oma": "ego", "Toinen osapuoli": "alter", "Pisteet": "strength"}


@given(OPTIONS)
def test_what_is_written_is_read_again(options: ReadingOptions) -> None:
    assert options_from_mapping(mapping_text(options)) == options


@given(OPTIONS, OPTIONS)
def test_of_two_the_second_holds(first: ReadingOptions, second: ReadingOptions) -> None:
    both = merged_options(first, second)
    for part in ("sheets", "columns", "scales", "merges"):
        assert getattr(both, part) == {**getattr(first, part), **getattr(second, part)}
    assert both.directed == (first.directed if second.directed == "auto" else second.directed)
    assert merged_options(first, ReadingOptions()) == first
    assert merged_options(ReadingOptions(), second) == second


def test_what_nobody_said_is_not_written() -> None:
    assert mapping_text(ReadingOptions()) == ""
    assert options_from_mapping("") == ReadingOptions()


def test_the_old_form_with_two_tables_is_understood() -> None:
    options = options_from_mapping('[sheets]\nTaul1 = "ties"\n[columns]\nOma = "ego"\n')
    assert options == ReadingOptions(sheets={"Taul1": "ties"}, columns={"Oma": "ego"})


@pytest.mark.parametrize(
    "text, key",
    [
        ('[sheet]\nTaul1 = "ties"\n', "unknown-part"),
        ('sheets = "ties"\n', "unknown-part"),
        ('[reading]\nsuunta = "no"\n', "unknown-part"),
        ('[reading]\ndirected = "maybe"\n', "unfit-value"),
        ("[reading]\ndirected = 1\n", "unfit-value"),
        ('[sheets]\nTaul1 = "kingdom"\n', "unknown-role"),
        ("[sheets]\nTaul1 = ['ties']\n", "unknown-role"),
        ('[columns]\nOma = "king"\n', "unknown-role"),
        ('[columns]\nOma = "item:"\n', "unknown-role"),
        ("[headers]\nTaul1 = 0\n", "unfit-value"),
        ("[headers]\nTaul1 = true\n", "unfit-value"),
        ('[scales]\nTaul1 = "bigger"\n', "unfit-value"),
        ('[scales]\nTaul1 = "larger:x"\n', "unfit-value"),
        ("[words]\nTaul1 = [1, 2]\n", "unfit-value"),
        ("[merges]\nA = 1\n", "unfit-value"),
    ],
)
def test_what_there_is_not_is_said(text: str, key: str) -> None:
    with pytest.raises(UnknownChoice) as caught:
        options_from_mapping(text, "m.toml")
    assert caught.value.key == key


@pytest.mark.parametrize(
    "text", ["[columns", "\0", "a = " + "[" * 5000, "a = " + "1" * 5000, "# " + "x" * MOST_BYTES]
)
def test_what_is_no_mapping_is_one_sentence(text: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        options_from_mapping(text, "m.toml")
    assert caught.value.key == "broken-mapping"
    assert caught.value.values == {"file": "m.toml"}


def in_vain(survey: Survey) -> list[tuple[object, str | None]]:
    unused = [issue for issue in survey.receipt.issues if issue.key == "mapping-unused"]
    return sorted((str(issue.values["part"]), issue.value) for issue in unused)


def test_the_mapping_of_a_wave_fits_the_file_of_the_next() -> None:
    now = ReadingOptions(
        sheets={"kysely2025": "ties"},
        columns={f"kysely2025!{heading}": role for heading, role in TOLD.items()},
    )
    survey = read_survey([csv_file(ODD, "kysely2025.csv")], now)
    kept = options_from_mapping(mapping_text(for_the_next_wave(now, survey.receipt.tables)))
    assert kept == ReadingOptions(sheets={"*": "ties"}, columns=TOLD)
    following = read_survey(
        [csv_file(ODD.replace("\na;b", "\nd;b").replace("c;a", "c;d"), "kysely2026.csv")], kept
    )
    assert ties(following) == {("d", "b"), ("b", "c"), ("c", "d")}
    assert in_vain(following) == []


def test_tables_of_a_workbook_keep_their_names() -> None:
    file = xlsx_file({"Ihmiset": [["Tunnus", "Nimi"], ["a", "A"]], "Yhteydet": [["From", "To"], ["a", "b"]]})
    options = ReadingOptions(columns={"Yhteydet!From": "ego"})
    assert for_the_next_wave(options, read_survey([file], options).receipt.tables) == options


def test_names_that_are_not_there_are_named() -> None:
    told = ReadingOptions(
        sheets={"Taul9": "ties", "*": "ties"},
        columns={"From": "ego", "k!To": "alter", "Kolmas": "ignored"},
        scales={"k": "larger", "Neljäs": "smaller"},
    )
    survey = read_survey([csv_file("From;To\na;b\n", "k.csv")], told)
    assert in_vain(survey) == [("columns", "Kolmas"), ("scales", "Neljäs"), ("sheets", "Taul9")]


def test_a_table_is_reset_by_itself() -> None:
    file = xlsx_file({"Eka": [["From", "To"], ["a", "b"]], "Toka": [["From", "To"], ["b", "c"]]})
    told = ReadingOptions(
        columns={"Eka!From": "alter", "Toka!From": "ego"},
        relations={"Eka": "x", "Toka": "y"},
        merges={"a": "b"},
    )
    first = read_survey([file]).receipt.tables[0]
    left = without_table(told, first)
    assert left == ReadingOptions(columns={"Toka!From": "ego"}, relations={"Toka": "y"}, merges={"a": "b"})


@pytest.mark.parametrize(
    "column, options, answer, told",
    [
        ("tiiviys", ("larger", "smaller"), "smaller", ReadingOptions(scales={"t!tiiviys": "smaller"})),
        ("", ("larger", "smaller:3"), "smaller:3", ReadingOptions(scales={"t": "smaller:3"})),
        ("", ("as-is", "omitted"), "omitted", ReadingOptions(identity="omitted")),
        ("", ("last", "join", "apart"), "join", ReadingOptions(repeats="join")),
        ("", ("all", "reporters"), "all", ReadingOptions(answered="all")),
        ("", ("yes", "no"), "no", ReadingOptions(directed="no")),
        ("Kuka", ("ego", "alter"), "alter", ReadingOptions(columns={"t!Kuka": "alter"})),
        ("Arvio", ("item:D1", "ignored"), "item:D1", ReadingOptions(columns={"t!Arvio": "item:D1"})),
        ("", ("ties", "ignored"), "ignored", ReadingOptions(sheets={"t": "ignored"})),
    ],
)
def test_an_answer_goes_where_it_belongs(
    column: str, options: tuple[str, ...], answer: str, told: ReadingOptions
) -> None:
    question = Question("any", "t", column, options, options[0])
    assert with_answer(ReadingOptions(), question, answer) == told
    tomllib.loads(mapping_text(told))


def test_what_is_recognised_is_told_where_there_is_no_network() -> None:
    (seen,) = recognised_tables([csv_file(ODD, "k.csv")], ReadingOptions())
    assert (seen.table.role, seen.table.header_row) == ("ignored", 1)
    assert [column.sample for column in seen.table.columns] == [
        ("a", "b", "c"),
        ("b", "c", "a"),
        ("3", "2", "5"),
    ]
    assert seen.first_rows == (
        ("Oma", "Toinen osapuoli", "Pisteet"),
        ("a", "b", "3"),
        ("b", "c", "2"),
        ("c", "a", "5"),
    )


def test_the_first_rows_show_nothing_personal() -> None:
    text = "Vastaaja;Kontakti;Luottamus\na;b;5\nb;c;4\n"
    (seen,) = recognised_tables([csv_file(text)], ReadingOptions())
    assert seen.first_rows == (("Vastaaja", "Kontakti"), ("a", "b"), ("b", "c"))
