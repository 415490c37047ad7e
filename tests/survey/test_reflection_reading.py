"""Open answers from people's files: questions in any wording, texts as written."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from time import perf_counter

import pandas as pd
import pytest
import xlsxwriter

from tests.shared_data import shared
from tests.survey.files import csv_file, read, xlsx_file
from verkosto.errors import NoNetwork
from verkosto.model import Survey
from verkosto.survey import SourceFile
from verkosto.survey.rated.items import likely_meanings, meaning

TIES = csv_file("Vastaaja;Kumppani\nKaupunki;Oppilaitos\nOppilaitos;Yhdistys\n", "yhteydet.csv")
ANSWERS = (
    "Opin paljon uutta muiden työstä",
    "Että luottamusta rakennetaan pitkään",
    "Ei mitään erityistä tällä kertaa",
    "Kuunteleminen on yllättävän vaikeaa",
    "Verkosto on suurempi kuin luulin",
    "Yhteinen kieli puuttuu vielä meiltä",
)
SECONDS = 5.0  # wide of the mark on purpose: a slow machine, not a slow reader


def asked(survey: Survey) -> dict[str, list[str]]:
    """The written answers by question, in order."""
    frame = survey.open_answers
    return {str(question): list(texts["text"]) for question, texts in frame.groupby("question", sort=False)}


def table_of(*headings: str, codes: bool = True) -> list[list[object]]:
    """A wide table with six respondents and different sentences below every heading."""
    table: list[list[object]] = [[*(["Vastauskoodi"] if codes else []), *headings]]
    for n, text in enumerate(ANSWERS):
        code = [f"k{n}"] if codes else []
        table.append([*code, *(f"{text} {i}" for i in range(len(headings)))])
    return table


def explained(survey: Survey) -> bool:
    """Whether every row of every table is used or explained."""
    return all(
        at.rows == at.used + at.set_aside
        and (
            at.role == "ignored"
            or at.set_aside == sum(i.rows for i in survey.receipt.issues if i.table == at.name)
        )
        for at in survey.receipt.tables
    )


# --- which question is asked --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "item, heading",
    [
        ("O1", "O1 Mitä opit ja/tai oivalsit?"),
        ("O1", "1. Mitä opit ja/tai oivalsit?"),
        ("O1", "Kysymys 1: Mitä opit ja/tai oivalsit?"),
        ("O1", "Mitä opit tai oivalsit"),
        ("O1", "Mitä opit?"),
        ("O1", "O1_text"),
        ("O1", "Vad lärde du dig och insåg du?"),
        ("O1", "What did you learn and/or realize?"),
        ("O2", "Mikä työpajassa tuntui hyvältä?"),
        ("O2", "2. Mikä verkostotapaamisessa tuntui hyvältä?"),
        ("O2", "O2 Mikä tapaamisessa tuntui hyvältä?"),
        ("O2", "Mikä verkoston yhteisessä kehittämispäivässä tuntui hyvältä?"),
        ("O2", "Mikä tuntui hyvältä työpajassa?"),
        ("O2", "Mikä tuntui hyvältä?"),
        ("O2", "Vad kändes bra under workshopen?"),
        ("O2", "Vad kändes bra på det gemensamma mötet?"),
        ("O2", "What felt good about the workshop?"),
        ("O2", "What felt good at the two-day network meeting?"),
        ("O2", "O2 What felt good about the seminar and the workshop and the dinner?"),
        ("O3", "Mitä sovellat tai viet eteenpäin?"),
        ("O4", "Mitä jäit miettimään?"),
        ("O5", "Mitä kerrot työyhteisöllesi?"),
        ("O6", "Oma panokseni/osuuteni työpajoissa?"),
        ("O6", "Oma panokseni tapaamisessa?"),
        ("O6", "Min egen insats under mötet"),
        ("O6", "My own contribution at the meetings"),
        ("O7", "7. Miten jatkat tästä eteenpäin"),
        ("O8", "O8 Muuta?"),
        ("O8", "Något annat?"),
    ],
)
def test_a_question_is_known_whatever_the_meeting_is_called(item: str, heading: str) -> None:
    found = meaning(heading)
    if found is None or found.likeness < 100:
        found = likely_meanings([heading])[heading]
        assert found.likeness >= 90
    assert found.item == item


@pytest.mark.parametrize(
    "heading",
    [
        "Mikä ei tuntunut hyvältä?",
        "Mikä tuntui hyvältä ja mikä huonolta?",
        "Mikä tuntui työpajassa vähiten hyvältä?",
        "Vad kändes inte bra under mötet?",
        "Vad kändes bra och vad kändes dåligt?",
        "Vad kändes mindre bra?",
        "What felt good and what did not?",
        "What felt bad about the workshop?",
    ],
)
def test_a_question_that_asks_for_something_else_is_not_ours(heading: str) -> None:
    found = meaning(heading)
    assert found is None or found.likeness < 100
    assert not any(liked.likeness >= 90 for liked in likely_meanings([heading]).values())


@pytest.mark.parametrize("sheet", ["Palaute", "Reflektio", "Feedback", "Respons", "Taul1"])
def test_ids_alone_are_enough_on_a_sheet_beside_ties(sheet: str) -> None:
    ties = [["Vastaaja", "Kumppani"], ["Kaupunki", "Oppilaitos"], ["Oppilaitos", "Yhdistys"]]
    survey = read(xlsx_file({"Yhteydet": ties, sheet: table_of(*(f"O{n}" for n in range(1, 9)))}))
    assert {question: len(said) for question, said in asked(survey).items()} == {
        f"O{n}": 6 for n in range(1, 9)
    }
    assert not survey.receipt.issues
    assert explained(survey)


@pytest.mark.parametrize(
    "service",
    [
        ("Timestamp", "2026/04/01 10:00:0{n}", "Mitä opit ja/tai oivalsit?"),
        ("Aikaleima", "1.4.2026 klo 10.0{n}", "1. Mitä opit ja/tai oivalsit?"),
        ("Vastausaika", "1.4.2026 10:0{n}", "Kysymys 1. Mitä opit ja/tai oivalsit?"),
        ("Tidsstämpel", "2026-04-01 10:0{n}", "Vad lärde du dig och/eller insåg du?"),
    ],
)
def test_an_export_of_a_form_service_has_its_times_left_out(service: tuple[str, str, str]) -> None:
    times, stamp, question = service
    table = table_of(question, "Mikä tapaamisessa tuntui hyvältä?", codes=False)
    rows = [[times, *table[0]], *([stamp.format(n=n), *row] for n, row in enumerate(table[1:]))]
    survey = read(TIES, xlsx_file({"Form Responses 1": rows}))
    assert sorted(asked(survey)) == ["O1", "O2"]
    assert survey.open_answers["respondent"].nunique() == 6
    assert not list(survey.backgrounds.columns[2:])
    assert explained(survey)


def test_a_second_file_beside_a_workbook_of_ties_and_two_rounds_of_it() -> None:
    first, second = (
        xlsx_file({"Palaute": table_of("O1", "O2")}, f"palaute {wave}.xlsx")
        for wave in ("kevät 2025", "kevät 2026")
    )
    rows = [[wave, *row] for wave in ("kevät 2025", "kevät 2026") for row in (["a", "b"], ["b", "c"])]
    ties = xlsx_file({"Yhteydet": [["Kierros", "Vastaaja", "Kumppani"], *rows]})
    survey = read(ties, first, second)
    assert survey.open_answers.groupby(["wave", "question"]).size().to_dict() == {
        (wave, question): 6 for wave in ("kevät 2025", "kevät 2026") for question in ("O1", "O2")
    }


def test_a_round_in_a_column_is_the_round_of_the_answers() -> None:
    table = table_of("O1", "O2")
    rows = [
        ["Kierros", *table[0]],
        *(["kevät" if n % 2 else "syksy", *row] for n, row in enumerate(table[1:])),
    ]
    survey = read(xlsx_file({"Palaute": rows}))
    assert survey.open_answers["wave"].value_counts().to_dict() == {"kevät": 6, "syksy": 6}


def test_comments_on_ratings_are_answers_of_their_own() -> None:
    header = ["Koodi", "D1", "D2", "D2_text", "D5", "D5_text"]
    rows = [[f"k{n}", 3, 4, ANSWERS[n], 2, "" if n else "Sovittu on vähän"] for n in range(6)]
    survey = read(xlsx_file({"Arviot": [header, *rows]}))
    assert asked(survey) == {"D2_text": list(ANSWERS), "D5_text": ["Sovittu on vähän"]}


# --- texts as written ---------------------------------------------------------------------------------------

TEXTS = (
    "  alku ja loppu  ",
    "rivi\nrivi 2\n\nrivi 3",
    "sarkain\tväli",
    "😀👩‍👩‍👧 hieno",
    "مرحبا بالعالم שלום",
    "\u202eabc",
    "=1+1",
    '=HYPERLINK("http://x")',
    "+358 40 123",
    "-",
    "@SUM(A1)",
    "1.5.",
    "1.5.2025",
    "2024-01-01",
    "3,5",
    "007",
    "1e5",
    "<b>x</b><script>alert(1)</script>",
    "**lihava** [x](http://y) `c`",
    '"lainaus", pilkku; puoli',
    "TRUE",
    "ei",
    "?",
    ".",
    "x" * 20_000,
    "ä" * 32_767,
    "a\u00a0b",
    "'hipsu",
    "nan",
    "None",
    "null",
    "1",
    "12.50",
    "50 %",
)
BLANK = ("", " ", "\u00a0", "\u200b", "\n")


def rows_of(texts: Sequence[str]) -> list[list[str]]:
    return [[f"k{n}", text, "jotain muuta"] for n, text in enumerate(texts)]


def as_csv(texts: Sequence[str]) -> SourceFile:
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerows([["Koodi", "O1", "O2"], *rows_of(texts)])
    return csv_file(stream.getvalue())


def as_workbook(texts: Sequence[str], *, inline: bool) -> SourceFile:
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"constant_memory": inline})
    sheet = book.add_worksheet("Palaute")
    for number, row in enumerate([["Koodi", "O1", "O2"], *rows_of(texts)]):
        for place, text in enumerate(row):
            sheet.write_string(number, place, text)
    book.close()
    return SourceFile("palaute.xlsx", stream.getvalue())


@pytest.mark.parametrize("kind", ["csv", "shared", "inline"])
def test_every_text_stays_as_it_was_written_and_only_blanks_are_no_answers(kind: str) -> None:
    texts = (*TEXTS, *BLANK)
    survey = read(as_csv(texts) if kind == "csv" else as_workbook(texts, inline=kind == "inline"))
    assert asked(survey)["O1"] == list(TEXTS)
    assert len(asked(survey)["O2"]) == len(texts)


def test_line_breaks_of_windows_stay_in_a_quoted_cell() -> None:
    survey = read(csv_file('Koodi;O1;O2\r\na;"rivi 1\r\nrivi 2";x y\r\n'))
    assert asked(survey)["O1"] == ["rivi 1\r\nrivi 2"]


def test_a_formula_gives_the_text_that_its_writer_saw_and_rich_text_all_its_parts() -> None:
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream)
    sheet = book.add_worksheet("Palaute")
    sheet.write_row(0, 0, ["Koodi", "O1", "O2"])
    sheet.write_row(1, 0, ["a", "Opin paljon", "x"])
    sheet.write_formula(2, 1, '="Hyvä "&"päivä"', None, "Hyvä päivä")
    sheet.write_rich_string(3, 1, "Lihava ", book.add_format({"bold": True}), "sana", " tässä")
    book.close()
    survey = read(SourceFile("palaute.xlsx", stream.getvalue()))
    assert asked(survey)["O1"] == ["Opin paljon", "Hyvä päivä", "Lihava sana tässä"]


def test_the_receipt_shows_no_sentence_that_somebody_wrote() -> None:
    wide = read(xlsx_file({"Palaute": table_of("O1", "Mikä oli parasta?")}))
    rows = [["Kysymys", "Vastaus"], *(["Mikä oli parasta?", text] for text in ANSWERS)]
    long = read(xlsx_file({"Palaute": rows}))
    for survey in (wide, long):
        assert len(survey.open_answers) >= 6
        assert not [text for text in ANSWERS if text in str(survey.receipt)]


# --- files with nothing but answers ----------------------------------------------------------------


@pytest.mark.shared
def test_the_english_answers_with_two_coders_are_read_by_themselves_in_seconds() -> None:
    path = shared("datasets/feedback_en/open_answers_coded.csv")
    assert path is not None
    start = perf_counter()
    survey = read(SourceFile(path.name, path.read_bytes()))
    assert perf_counter() - start < SECONDS
    plain = pd.read_csv(path)
    assert asked(survey) == {"text": plain["text"].tolist()}
    assert list(survey.open_answers["respondent"]) == [str(code) for code in plain["id"]]
    assert set(survey.open_answers["quotable"]) == {None}
    assert list(survey.backgrounds.columns) == ["wave", "respondent"]
    assert [(i.key, i.column) for i in survey.receipt.issues] == [
        ("unused-coding", name) for name in ("label", "label_coder1", "label_coder2")
    ]
    assert survey.ratings.empty
    assert explained(survey)


@pytest.mark.shared
def test_the_finnish_answers_are_read_in_seconds_and_the_twenty_rows_without_any_explained() -> None:
    path = shared("datasets/feedback_fi/avovastaukset.csv")
    assert path is not None
    start = perf_counter()
    survey = read(SourceFile(path.name, path.read_bytes()))
    assert perf_counter() - start < SECONDS
    plain = pd.read_csv(path, sep=";", dtype=str, encoding="utf-8-sig")
    questions = list(plain.columns[1:4])
    blank = int((plain[questions].fillna("").apply(lambda c: c.str.strip()) == "").all(axis=1).sum())
    at = survey.receipt.tables[0]
    assert (at.rows, at.used, at.set_aside) == (945, 945 - blank, blank)
    assert {question: len(said) for question, said in asked(survey).items()} == {
        question: int((plain[question].fillna("").str.strip() != "").sum()) for question in questions
    }
    assert explained(survey)


@pytest.mark.parametrize(
    "heading", ["text", "Teksti", "Vastaus", "Answer", "Svar", "Response", "Comment", "Avovastaus", "Fritext"]
)
@pytest.mark.parametrize("code", ["id", "Tunnus", ""])
def test_an_id_and_a_column_of_writing_are_open_answers(heading: str, code: str) -> None:
    rows = [[f"k{n}", text] if code else [text, f"{n + 1}.4.2026"] for n, text in enumerate(ANSWERS)]
    survey = read(xlsx_file({"Taul1": [[code, heading] if code else [heading, "Aikaleima"], *rows]}))
    assert asked(survey) == {heading: list(ANSWERS)}
    assert explained(survey)


def test_a_sheet_called_feedback_needs_no_question_marks() -> None:
    survey = read(TIES, xlsx_file({"Palaute": table_of("Parasta päivässä", "Kehitettävää")}))
    assert sorted(asked(survey)) == ["Kehitettävää", "Parasta päivässä"]
    named = [["Nimi", "Palaute"], *([f"Aino Esimerkki {n}", text] for n, text in enumerate(ANSWERS))]
    survey = read(TIES, xlsx_file({"Palaute": named}))
    assert asked(survey) == {"Palaute": list(ANSWERS)}
    assert "Aino" not in survey.open_answers.to_csv()
    assert "ratings-without-names" in {told.key for told in survey.receipt.assumptions}


@pytest.mark.parametrize(
    "header",
    [
        ["Nimi", "Sektori", "Kuvaus"],
        ["Toimija", "Sektori", "Kommentti"],
        ["Organisaatio", "Tyyppi", "Text"],
        ["id", "name", "comment"],
    ],
)
def test_a_list_of_actors_with_descriptions_is_no_feedback(header: list[str]) -> None:
    rows = [[f"Toimija {n}", f"Laji {n % 2} {n}", text] for n, text in enumerate(ANSWERS)]
    with pytest.raises(NoNetwork):
        read(xlsx_file({"Taul1": [header, *rows]}))


def test_ties_with_notes_stay_ties_and_their_notes_no_answers() -> None:
    rows = [[f"a{n}", f"a{(n + 1) % 6}", text] for n, text in enumerate(ANSWERS)]
    for heading in ("Kommentti", "Text", "Vastaus"):
        survey = read(xlsx_file({"Palaute": [["Vastaaja", "Kumppani", heading], *rows]}))
        assert [at.role for at in survey.receipt.tables] == ["ties"]
        assert survey.open_answers.empty
