"""A coding saved and opened again, and tables that other people made."""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.canvas.asked import O1, O2, O3, QUESTIONS, question
from tests.canvas.codings import codings, of_waves
from tests.shared_data import shared
from verkosto.canvas.coding import Coded, Coding, Passage, Quote, Tag
from verkosto.canvas.coding_file import joined, read_coding, replaced_coders
from verkosto.canvas.coding_sheets import is_ours, read_sheets
from verkosto.canvas.coding_work import coding_of, with_answers, with_coded, with_theme
from verkosto.errors import UnreadableCoding, UnreadableFile, VerkostoError
from verkosto.instruments.coder_agreement import coder_agreement
from verkosto.instruments.reflection.answers import Answer, Asked
from verkosto.report.coding_workbook import coding_workbook
from verkosto.survey.files.opening import sheets_in
from verkosto.survey.source import SourceFile
from verkosto.text import LANGUAGES, texts
from verkosto.text.receipt import error_text

ACTORS = ("Satakunnan opisto",)
ID = {number: one.id for number, one in enumerate(O1.answers, 1)}


def opened(content: bytes) -> Coding:
    """What our workbook holds, read in this process: a child for every example would take minutes."""
    sheets = sheets_in(SourceFile("k.xlsx", content))[1]
    assert is_ours(sheets)
    return read_sheets(sheets, "k.xlsx", QUESTIONS).coding


@given(made=codings(), language=st.sampled_from(LANGUAGES), with_texts=st.booleans())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_saved_opens_as_it_was(made: Coding, language: str, *, with_texts: bool) -> None:
    content = coding_workbook(made, QUESTIONS, texts(language), ACTORS, with_texts=with_texts)
    assert opened(content) == made


@given(made=codings())
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_joining_ones_own_file_changes_nothing(made: Coding) -> None:
    content = coding_workbook(made, QUESTIONS, texts("fi"), ACTORS)
    read = read_sheets(sheets_in(SourceFile("k.xlsx", content))[1], "k.xlsx", QUESTIONS)
    assert joined(made, read) == made
    assert joined(Coding(), read) == made
    assert joined(of_waves(made), read) == of_waves(made)


def table(rows: Sequence[Sequence[str]]) -> bytes:
    stream = io.StringIO()
    csv.writer(stream, delimiter=";").writerows(rows)
    return stream.getvalue().encode()


def workbook(sheets: Mapping[str, Sequence[Sequence[str]]]) -> bytes:
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"strings_to_formulas": False}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                for place, cell in enumerate(row):
                    sheet.write_string(number, place, cell)
    return stream.getvalue()


def ours(rows: Sequence[Sequence[str]]) -> bytes:
    return workbook({"x": [["Koodaaja", "Vastauksen tunnus", "Teema", "Kohdat (merkit)"], *rows]})


def by_name(coding: Coding, coder: str) -> dict[str, list[str]]:
    names = {theme.key: theme.name for theme in coding.themes}
    return {i: [names[tag.theme] for tag in coded.tags] for i, coded in coding_of(coding, coder).items()}


def refusal(content: bytes, name: str = "koodaus.xlsx") -> VerkostoError:
    with pytest.raises(VerkostoError) as refused:
        read_coding(content, name, QUESTIONS)
    for language in LANGUAGES:
        assert name in error_text(texts(language), refused.value)
    return refused.value


def test_a_table_of_texts_with_a_column_for_each_coder_is_read() -> None:
    rows = [[one.text, "Luottamus", "Luottamus; Aika"] for one in O1.answers]
    rows[1][2], rows[2][2] = "", "–"
    read = read_coding(table([["Vastaus", "Koodaaja 1", "Koodaaja 2"], *rows]), "taulukko.csv", [O1])
    assert read.coders == ("Koodaaja 1", "Koodaaja 2")
    second = by_name(read.coding, "Koodaaja 2")
    assert second[ID[1]] == ["Luottamus", "Aika"]
    assert ID[2] not in second, "a blank cell was not coded"
    assert second[ID[3]] == [], "a dash was coded, and no theme fits"
    assert (read.coded, read.unknown) == (6, 0)
    assert {note.key for note in read.notes} == {"coding-note-table-texts", "coding-note-table-coders"}


def test_a_table_of_ids_is_read_and_says_what_it_left() -> None:
    rows = [[one.id, str(n), "Kunta" if n % 2 else "Valtio", "Aika"] for n, one in enumerate(O1.answers)]
    read = read_coding(workbook({"t": [["koodi", "nro", "sektori", "kodare A"], *rows]}), "t.xlsx", [O1])
    assert read.coders == ("kodare A",)
    notes = {note.key: note.values for note in read.notes}
    assert notes["coding-note-table-ids"] == {"column": "koodi"}
    assert notes["coding-note-table-left"] == {"columns": "nro; sektori"}


def test_without_a_heading_that_says_so_few_repeated_labels_are_a_coder() -> None:
    rows = [
        [one.text, "Aika" if n % 2 else "Tuki", f"huomio {n}", str(n % 2)] for n, one in enumerate(O1.answers)
    ]
    read = read_coding(table([["Vastaus", "AB", "muistiinpano", "järjestys"], *rows]), "t.csv", [O1])
    assert read.coders == ("AB",)


def test_equal_texts_are_different_answers() -> None:
    asked = question("O1", ["samaa", "samaa", "muuta", "samaa", "x"])
    read = read_coding(
        table([["v", "coder"], ["samaa", "a"], ["samaa", "b"], ["samaa", "b"], ["samaa", "b"]]),
        "t.csv",
        [asked],
    )
    assert (read.coded, read.unknown) == (3, 1)


def test_a_column_of_questions_tells_equal_texts_of_two_questions_apart() -> None:
    rows = [["Mikä lähipäivässä tuntui hyvältä?", O2.answers[0].text, "a"], ["O1", O1.answers[0].text, "b"]]
    read = read_coding(table([["kysymys", "v", "coder"], *rows]), "t.csv", QUESTIONS)
    assert by_name(read.coding, "coder") == {O2.answers[0].id: ["a"], O1.answers[0].id: ["b"]}


def test_answers_that_the_survey_does_not_have_are_counted_and_told() -> None:
    rows = [[O1.answers[0].text, "a"], ["tätä ei ole", "a"], ["", "b"], ["tätäkään ei ole", ""]]
    read = read_coding(table([["v", "koodaaja"], *rows]), "t.csv", QUESTIONS)
    assert (read.coded, read.unknown) == (1, 1)
    notes = {note.key: note.values for note in read.notes}
    assert notes["coding-note-unknown"] == {"n": 1} == notes["coding-note-blank"]


def test_every_note_has_its_sentence() -> None:
    rows = [[O1.answers[0].text, "a", "2"], ["tätä ei ole", "a", "3"], ["", "b", "4"]]
    read = read_coding(
        workbook({"t": [["v", "koodaaja", "n"], *rows], "u": [["x", "y"], ["1", "2"]]}), "t.xlsx", QUESTIONS
    )
    assert len(read.notes) == 6
    for language in LANGUAGES:
        assert all(texts(language)(note.key, **note.values) for note in read.notes)


@pytest.mark.parametrize(
    "content, name, key",
    [
        (b"", "k.xlsx", "empty-file"),
        (b"PK\x03\x04broken", "k.xlsx", "broken-workbook"),
        (b"%PDF-1.7", "k.pdf", "pdf"),
        (table([["vain yksi sarake"], ["x"]]), "k.csv", "unknown-coding-file"),
        (table([["v", "coder"], ["ei ole", "a"]]), "k.csv", "unmatched-coding-file"),
        (table([["v", "nro"], [O1.answers[1].text, "1"]]), "k.csv", "coderless-coding-file"),
        (table([["v", "coder"], [O1.answers[1].text, "a" * 61]]), "k.csv", "long-coding-name"),
        (ours([["", ID[1], "a", ""]]), "k.xlsx", "unfit-coding-row"),
        (ours([["ab", "", "a", ""]]), "k.xlsx", "unfit-coding-row"),
        (ours([["ab", ID[1], "a", "9–3"]]), "k.xlsx", "unfit-coding-row"),
        (ours([["ab", ID[1], "a", "1–9999"]]), "k.xlsx", "unfit-coding-row"),
        (ours([["ab", ID[1], "a", ""], ["ab", ID[1], "(ei teemaa)", ""]]), "k.xlsx", "twice-coded-row"),
        (ours([["ab", ID[1], "a", ""], ["ab", ID[1], "a", "1–3"]]), "k.xlsx", "twice-coded-row"),
        (ours([[f"k{n}", ID[1], "a", ""] for n in range(13)]), "k.xlsx", "large-coding-file"),
        (ours([["ab", ID[1], f"teema {n}", ""] for n in range(61)]), "k.xlsx", "large-coding-file"),
        (
            workbook({"k": [["Teema", "Kuvaus", "Väri"], ["a", "", ""], ["A", "", ""]]}),
            "k.xlsx",
            "twice-named-theme",
        ),
    ],
)
def test_a_file_that_cannot_be_taken_whole_is_refused_with_a_sentence(
    content: bytes, name: str, key: str
) -> None:
    problem = refusal(content, name)
    assert problem.key == key
    assert isinstance(problem, UnreadableCoding | UnreadableFile)


def test_an_error_tells_the_sheet_and_the_row() -> None:
    problem = refusal(ours([["ab", ID[1], "a", ""], ["ab", ID[2], "a", "alku"]]))
    assert (problem.values["sheet"], problem.values["row"], problem.values["value"]) == ("x", 3, "alku")


def test_a_workbook_that_people_changed_is_understood() -> None:
    content = workbook(
        {
            "Omat": [
                ["huom.", "Färg", "Tema", "Beskrivning"],
                ["", "röd", "Tillit", "x"],
                ["", "skär", "Tid", ""],
            ],
            "2": [
                ["CODER", "Theme", "Answer code"],
                [" ab ", "tillit", ID[1]],
                ["AB", "Ny", ID[1]],
                ["ab", "", ID[2]],
                ["ab", "Tid", "000000000000"],
            ],
        }
    )
    read = read_coding(content, "k.xlsx", QUESTIONS)
    assert next((theme.name, theme.colour) for theme in read.coding.themes) == ("Tillit", "red")
    assert by_name(read.coding, "ab") == {ID[1]: ["Tillit", "Ny"], ID[2]: []}
    notes = {note.key: note.values for note in read.notes}
    assert notes["coding-note-themes-added"] == {"themes": "Ny"}
    assert notes["coding-note-colours"] == {"n": 1}
    assert notes["coding-note-unknown"] == {"n": 1}


def test_a_sheet_of_ours_whose_headings_were_changed_is_told_not_dropped_unsaid() -> None:
    content = workbook(
        {
            "Koodikirja": [("Teema", "Kuvaus"), ("Luottamus", "")],
            "Koodaus": [("Koodaaja", "Kysymys", "koodi", "Teema"), ("Aino", "O1", ID[1], "Luottamus")],
        }
    )
    read = read_coding(content, "koodaus.xlsx", QUESTIONS)
    assert read.coders == ()
    assert ("coding-note-changed-sheets", {"sheets": "Koodaus"}) in [(n.key, n.values) for n in read.notes]


def test_thousands_of_columns_of_coders_are_refused_at_once() -> None:
    rows = [["Vastaus", *["Koodaaja"] * 3_000], *([O1.answers[i].text, *["a"] * 3_000] for i in range(3))]
    began = time.process_time()
    assert refusal(table(rows), "t.csv").key == "large-coding-file"
    assert time.process_time() - began < 5


def test_of_a_long_value_an_error_shows_the_beginning() -> None:
    problem = refusal(table([["Vastaus", "Koodaaja"], [O1.answers[0].text, "pitkä " * 5_000]]), "t.csv")
    assert problem.key == "long-coding-name"
    assert len(error_text(texts("fi"), problem)) < 400


def test_a_codebook_alone_can_be_opened_for_another_wave() -> None:
    made = with_coded(with_theme(Coding(), "Luottamus"), "ab", "f" * 12, Coded((Tag("t1"),)))
    other = (Asked("O1", (Answer("f" * 12, "O1", "v1", "x", "fi", None),), 5, None),)
    read = read_coding(coding_workbook(made, other, texts("sv"), ACTORS), "k.xlsx", QUESTIONS)
    assert [theme.name for theme in read.coding.themes] == ["Luottamus"]
    assert (read.coders, read.coded, read.unknown) == ((), 0, 1)


def test_a_quote_that_its_writer_did_not_allow_is_not_taken() -> None:
    refused = question("O1", [one.text for one in O1.answers], quotable=False)
    made = replace(with_theme(Coding(), "a"), quotes=(Quote("t1", ID[1], 0, 9, (), True),))
    content = coding_workbook(made, QUESTIONS, texts("fi"), ACTORS)
    assert read_coding(content, "k.xlsx", QUESTIONS).coding.quotes == made.quotes
    read = read_coding(content, "k.xlsx", [refused])
    assert read.coding.quotes == ()
    assert [note.values for note in read.notes if note.key == "coding-note-quotes"] == [{"n": 1}]


def test_a_coder_of_the_same_name_is_replaced_and_said_before() -> None:
    team = with_theme(with_theme(Coding(), "aika", "oma kuvaus", "red"), "tuki")
    withheld = O3.answers[0].id
    team = with_answers(
        team, "AB", {ID[1]: Coded((Tag("t2"),)), ID[2]: Coded(), withheld: Coded((Tag("t1"),))}
    )
    team = with_coded(team, "Muu", ID[1], Coded())
    read = read_coding(ours([["ab", ID[1], "Aika", "1–3"], ["uusi", ID[3], "ilo", ""]]), "k.xlsx", QUESTIONS)
    assert replaced_coders(team, read) == ("AB",)
    now = joined(team, read)
    assert by_name(now, "AB") == {ID[1]: ["aika"], withheld: ["aika"]}
    assert by_name(now, "Muu") == {ID[1]: []}
    assert by_name(now, "uusi") == {ID[3]: ["ilo"]}
    assert now.themes[:2] == team.themes
    assert coding_of(now, "AB")[ID[1]].tags[0].passages == (Passage(0, 3),)


def test_a_file_that_would_make_too_many_coders_changes_nothing() -> None:
    team = Coding()
    for number in range(12):
        team = with_coded(team, f"k{number}", ID[1], Coded())
    read = read_coding(ours([["uusi", ID[1], "a", ""]]), "k.xlsx", QUESTIONS)
    with pytest.raises(UnreadableCoding) as refused:
        joined(team, read)
    assert "k.xlsx" in error_text(texts("fi"), refused.value)


@pytest.mark.shared
def test_the_two_coders_of_published_answers_agree_as_published() -> None:
    """Schonlau (2022): raw agreement 0.8735 of 585 answers; alpha by a coincidence matrix of pandas."""
    pandas = pytest.importorskip("pandas")
    path = shared("datasets/feedback_en/open_answers_coded.csv")
    assert path is not None
    frame = pandas.read_csv(path, dtype=str)
    answers = tuple(
        Answer(f"{n:012x}", "text", f"v{n}", text, "en", None) for n, text in enumerate(frame["text"])
    )
    read = read_coding(path.read_bytes(), path.name, [Asked("text", answers[::-1], len(answers), None)])
    assert read.coders == ("label_coder1", "label_coder2")
    assert (read.coded, read.unknown) == (585, 0)
    first, second = (
        {i: frozenset(tag.theme for tag in coded.tags) for i, coded in coder.answers.items()}
        for coder in read.coding.coders
    )
    found = coder_agreement(first, second)
    assert (found.n, round(found.share, 4)) == (585, 0.8735)
    assert found.share == (frame["label_coder1"] == frame["label_coder2"]).mean()
    one, two = frame["label_coder1"], frame["label_coder2"]
    both = pandas.concat([one, two], ignore_index=True), pandas.concat([two, one], ignore_index=True)
    coincidences = pandas.crosstab(*both)
    totals = coincidences.sum(axis=1)
    n = totals.sum()
    off = n - sum(coincidences.loc[label, label] for label in coincidences.index)
    expected = (n**2 - (totals**2).sum()) / (n - 1)
    assert found.alpha == pytest.approx(1 - off / expected)
    assert found.range is not None
    assert found.range[0] < found.alpha < found.range[1]
