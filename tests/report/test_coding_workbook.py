"""The workbook of coding: what stands in it, and what never does."""

from __future__ import annotations

import io
import zipfile

import openpyxl
import pytest

from tests.canvas.asked import O1, O2, O3, QUESTIONS, question
from verkosto.canvas.coding import Coded, Coding, Event, Passage, Quote, Tag
from verkosto.canvas.coding_work import with_answers, with_coded, with_quote, with_theme
from verkosto.report.coding_workbook import coding_workbook
from verkosto.text import LANGUAGES, texts

ACTORS = ("Kela", "Satakunnan opisto")
PLANTED = (
    "Maija Virtanen kysyi Kelasta, ja Satakunnan opistolla oli vastaus.",
    "Soita 040 123 4567 tai maija.virtanen@example.org",
    "Katso https://example.org/maija ja @maijav",
    "Kiitos Pekalle!",
    "aikaa oli liian vähän",
)
NAMES = ("Maija", "Virtanen", "Kela", "Satakunnan", "040 123", "@", "example.org", "Pekal")
TWO = with_theme(with_theme(Coding(), "Luottamus", "=1+1"), "Ajan puute")
CODED = with_answers(
    TWO,
    "=ab",
    {
        O1.answers[0].id: Coded((Tag("t1", (Passage(0, 9), Passage(15, 27))), Tag("t2"))),
        O1.answers[1].id: Coded(),
        O2.answers[0].id: Coded((Tag("t1"),)),
        O3.answers[0].id: Coded((Tag("t2"),)),
    },
)


def sheets(content: bytes) -> dict[str, list[list[object]]]:
    book = openpyxl.load_workbook(io.BytesIO(content))
    return {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book}


def everything(content: bytes) -> str:
    """All parts of the file as one text."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return "\n".join(archive.read(name).decode("utf-8") for name in archive.namelist())


def test_the_sheets_say_what_was_coded() -> None:
    told = sheets(coding_workbook(CODED, QUESTIONS, texts("fi"), ACTORS))
    assert list(told) == ["Koodikirja", "Koodaus", "Koodaajat", "Teemat", "Lainaukset"]
    asked = "Mitä opit ja/tai oivalsit?"
    assert told["Koodikirja"][1:] == [["Luottamus", "=1+1", "sininen"], ["Ajan puute", None, "oranssi"]]
    assert told["Koodaus"][1:4] == [
        ["=ab", asked, O1.answers[0].id, "Luottamus", "1–9; 16–27"],
        ["=ab", asked, O1.answers[0].id, "Ajan puute", None],
        ["=ab", asked, O1.answers[1].id, "(ei teemaa)", None],
    ]
    assert told["Koodaajat"][1] == ["=ab", 3, None]
    assert told["Teemat"][0] == ["Teema", asked, "Mikä lähipäivässä tuntui hyvältä?", "Kaikki kysymykset"]
    assert [row[:4] for row in told["Teemat"][1:5]] == [
        ["Luottamus", "1/6", "1/5", "1/6"],
        ["Ajan puute", "1/6", "0/5", "1/6"],
        ["(ei teemaa)", "1/6", "0/5", None],
        ["Koodattu", "2/6", "1/5", None],
    ]
    notes = [row[0] for row in told["Teemat"][5:] if row[0]]
    assert len(notes) == 4, "whose coding, not all coded, one withheld, one answer elsewhere"
    assert not any("%" in str(cell) for row in told["Teemat"] for cell in row)


def test_a_withheld_question_is_nowhere_in_the_file() -> None:
    content = everything(coding_workbook(CODED, QUESTIONS, texts("fi"), ACTORS, with_texts=True))
    assert O3.answers[0].id not in content
    assert "Mitä sovellat" not in content
    without = everything(coding_workbook(CODED, (O1, O2), texts("fi"), ACTORS, with_texts=True))
    assert without.count("<row") == content.count("<row") - 1, "only the note that one question is withheld"


@pytest.mark.parametrize("with_texts", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_names_that_were_planted_never_come_out(language: str, *, with_texts: bool) -> None:
    asked = question("Mitä Maija Virtanen teki?", PLANTED, quotable=True)
    coding = with_theme(with_theme(Coding(), "Kiitos Kelalle", "Kysy: maija@example.org"), "Kiitos Kelasta")
    for one in asked.answers:
        whole = (Passage(0, len(one.text)),)
        coding = with_coded(coding, "ab", one.id, Coded((Tag("t1", whole), Tag("t2", whole))))
        coding = with_quote(coding, Quote("t1", one.id, 0, len(one.text)), one)
    content = coding_workbook(coding, [asked], texts(language), ACTORS, with_texts=with_texts)
    shown = str(sheets(content))
    assert [name for name in NAMES if name in shown] == []
    assert ("aikaa oli liian vähän" in shown) is with_texts
    assert texts(language)("coding-removed") in shown


def test_texts_stand_in_the_file_only_when_they_are_asked_for() -> None:
    quoted = with_quote(CODED, Quote("t1", O2.answers[0].id, 0, 18, (Passage(0, 9),)), O2.answers[0])
    plain = sheets(coding_workbook(quoted, QUESTIONS, texts("en"), ACTORS))
    assert "kasvoi" not in str(plain)
    assert plain["Quotes"][1][2:5] == [O2.answers[0].id, "1–18", "1–9"]
    told = sheets(coding_workbook(quoted, QUESTIONS, texts("en"), ACTORS, with_texts=True))
    assert told["Coding"][1][5] == "Luottamus … i, kun kuunt"
    assert told["Quotes"][1][6] == "[removed] kasvoi, "
    assert [row[2] for row in told["Answers"][1:]] == [one.text for one in (*O1.answers, *O2.answers)]


def test_nothing_in_the_file_is_a_formula_or_a_link() -> None:
    content = everything(coding_workbook(CODED, QUESTIONS, texts("sv"), ACTORS, with_texts=True))
    assert "<f>" not in content
    assert "<f " not in content
    assert "<hyperlink " not in content
    assert 'quotePrefix="1"' in content, "it stays a text also when somebody edits the cell"


def test_long_and_odd_answers_are_held_or_cut_and_break_nothing() -> None:
    odd = ["a" * 20_000, "🦊" * 20_000, "x\x00\x0b\ud800y", "שלום **b** <i>", "=cmd|' /C calc'!A0"]
    asked = question("oma kysymys [1]/*?", odd)
    told = sheets(coding_workbook(TWO, [asked], texts("fi"), ACTORS, with_texts=True))["Vastaukset"]
    assert told[1][2] == odd[0]
    assert str(told[2][2]).startswith("🦊🦊")
    assert told[4][2] == odd[3]
    assert told[5][2] == odd[4]


def test_the_teams_word_for_its_meeting_stands_in_the_question() -> None:
    told = sheets(coding_workbook(TWO, QUESTIONS, texts("fi"), ACTORS, event=Event("workshop")))
    assert "Mikä työpajassa tuntui hyvältä?" in told["Teemat"][0]


def test_nothing_coded_makes_a_file_that_says_so() -> None:
    told = sheets(coding_workbook(Coding(), QUESTIONS, texts("fi"), ()))
    assert "Mitään ei ole vielä koodattu." in str(told["Teemat"])
    assert len(told["Koodaus"]) == 1


def test_the_same_coding_gives_the_same_bytes() -> None:
    assert coding_workbook(CODED, QUESTIONS, texts("fi"), ACTORS) == coding_workbook(
        CODED, QUESTIONS, texts("fi"), ACTORS
    )
