"""The questionnaire page: what is asked, of whom, and what is taken along."""

from __future__ import annotations

import io
from collections.abc import Callable

import openpyxl
import pytest
import streamlit as st
from streamlit.testing.v1.element_tree import ButtonGroup

from tests.pages.app import HOSTILE, Visit, ring
from verkosto.report.template import names_in_text, template_bytes
from verkosto.text import LANGUAGES


def button(visit: Visit, key: str) -> str:
    return next(b.proto.label for b in visit.app.get("download_button") if b.key == key)


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_survey_everything_can_be_chosen_and_taken(language: str) -> None:
    visit = Visit(language, "questionnaire")
    assert visit.errors == []
    assert button(visit, "download_template") == visit.texts("questionnaire-download-template")
    assert button(visit, "download_questionnaire") == visit.texts("questionnaire-download-text")
    assert visit.texts("questionnaire-names-count", n=0) in visit.said
    assert visit.texts("questionnaire-load", low=9, high=13, names=40, ticked=10, clicks="97") in visit.said


def test_the_open_survey_gives_its_names() -> None:
    visit = Visit("fi")
    visit.sample("tiny")
    visit.follow("questionnaire")
    assert visit.texts("questionnaire-names-count", n=9) in visit.said


def test_pasted_names_stand_in_the_questions_escaped() -> None:
    visit = Visit("fi", "questionnaire")
    visit.choose("questionnaire_names", visit.texts("questionnaire-names-paste"))
    visit.app.text_area(key="questionnaire_pasted").set_value(
        "\n".join(["Kela", "", "Kunta", *HOSTILE])
    ).run()
    assert visit.texts("questionnaire-names-count", n=4) in visit.said
    assert "☐ Kunta" in visit.said
    for name in HOSTILE:
        assert name not in visit.said


def test_names_come_from_an_uploaded_list() -> None:
    visit = Visit("fi", "questionnaire")
    visit.choose("questionnaire_names", visit.texts("questionnaire-names-file"))
    visit.app.file_uploader(key="questionnaire_file").upload("n.csv", "Nimi\nKela\nÅbo\n".encode()).run()
    assert visit.errors == []
    assert visit.texts("questionnaire-names-count", n=2) in visit.said
    assert "☐ Åbo" in visit.said


def test_a_file_without_names_is_said_to_have_none() -> None:
    visit = Visit("fi", "questionnaire")
    visit.choose("questionnaire_names", visit.texts("questionnaire-names-file"))
    visit.app.file_uploader(key="questionnaire_file").upload("n.csv", b"Nimi\n").run()
    assert len(visit.errors) == 1
    assert visit.texts("questionnaire-names-count", n=0) in visit.said


def test_relations_follow_ups_and_instruments_change_the_questions() -> None:
    visit = Visit("fi", "questionnaire")
    wish = "Kenen kanssa haluaisit tehdä enemmän"
    assert wish not in visit.said
    pills = next(group for group in visit.app.get("pills") if group.key == "questionnaire_relations")
    assert isinstance(pills, ButtonGroup)
    pills.set_value([visit.texts("relation-wish")]).run()
    assert wish in visit.said
    assert "Mitä opit" not in visit.said
    visit.app.checkbox(key="questionnaire_instrument_reflection").check().run()
    assert "Mitä opit" in visit.said


def test_the_teams_word_for_its_meeting_stands_in_the_questions_and_in_the_workbook(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made: dict[str, Callable[[], bytes]] = {}
    monkeypatch.setattr(st, "download_button", lambda _, data, key, **_more: made.update({key: data}))
    visit = Visit("fi", "questionnaire")
    assert not visit.app.radio
    visit.app.checkbox(key="questionnaire_instrument_reflection").check().run()
    assert "Mikä lähipäivässä tuntui hyvältä" in visit.said
    visit.app.radio(key="reflection_event").set_value("workshop").run()
    assert "Mikä työpajassa tuntui hyvältä" in visit.said
    assert "lähipäiv" not in visit.said
    book = openpyxl.load_workbook(io.BytesIO(made["download_template"]()))
    cells = {cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row}
    assert any("Mikä työpajassa tuntui hyvältä?" in str(cell) for cell in cells)


def test_a_word_of_the_teams_own_is_written_in_the_language_of_the_questions() -> None:
    visit = Visit("fi", "questionnaire")
    visit.choose("questionnaire_language", "English")
    visit.app.checkbox(key="questionnaire_instrument_reflection").check().run()
    visit.app.radio(key="reflection_event").set_value("own").run()
    visit.app.text_input(key="reflection_event_one_en").set_value("the camp").run()
    assert "What felt good about the camp" in visit.said


def test_the_consent_says_who_sees_and_when_it_is_deleted() -> None:
    visit = Visit("fi", "questionnaire")
    visit.app.text_input(key="questionnaire_who").set_value("koordinaattori").run()
    assert "Niitä näkee koordinaattori" in visit.said


def test_the_questionnaire_is_asked_in_another_language_than_the_page() -> None:
    visit = Visit("fi", "questionnaire")
    visit.choose("questionnaire_language", "English")
    assert "Who have you been in contact with" in visit.said
    assert visit.headings == [visit.texts("questionnaire-heading")]


def test_an_own_survey_gives_its_names_to_the_workbook() -> None:
    visit = Visit("fi", "survey")
    visit.upload(("oma.csv", ring("Kela", "Kunta", "Opisto", "Seura")))
    visit.follow("questionnaire")
    assert visit.texts("questionnaire-names-count", n=4) in visit.said
    content = template_bytes(visit.texts, names_in_text("Kela\nKunta"))
    assert openpyxl.load_workbook(io.BytesIO(content)).sheetnames[1] == visit.texts("template-sheet-actors")
