"""The team's word for its meeting, in the questions that speak of one."""

from __future__ import annotations

import pytest

from verkosto.canvas.coding import Event
from verkosto.canvas.event import FORMS, KINDS, event_form, event_words, own_event
from verkosto.content import table
from verkosto.content.instruments import items
from verkosto.text import LANGUAGES


def test_the_questions_that_speak_of_a_meeting_have_a_form() -> None:
    assert set(FORMS) == {key for key, item in items().items() if item.template}


@pytest.mark.parametrize("kind", KINDS)
def test_every_word_of_ours_has_every_form_in_every_language(kind: str) -> None:
    for language in LANGUAGES:
        assert all(event_form(Event(kind), item, language) for item in FORMS)
    assert set(table("events")[kind]["words"]) == set(LANGUAGES)


@pytest.mark.parametrize(
    "kind, item, language, asked",
    [
        ("workshop", "O2", "fi", "Mikä työpajassa tuntui hyvältä?"),
        ("workshop", "O6", "fi", "Oma panokseni/osuuteni työpajoissa?"),
        ("meeting", "O2", "fi", "Mikä tapaamisessa tuntui hyvältä?"),
        ("meeting", "O6", "sv", "Min egen insats/andel under träffarna?"),
        ("workshop", "O6", "en", "My own contribution in the workshops?"),
        ("contact_day", "O6", "en", "My own contribution on the contact days?"),
        ("", "O2", "fi", "Mikä lähipäivässä tuntui hyvältä?"),
    ],
)
def test_a_question_is_asked_with_the_teams_word(kind: str, item: str, language: str, asked: str) -> None:
    assert items()[item].asked(language, event_form(Event(kind), item, language)) == asked


def test_the_words_of_the_contact_day_are_the_questions_own() -> None:
    for item in FORMS:
        for language in LANGUAGES:
            assert event_form(Event("contact_day"), item, language) == items()[item].event[language]


def test_a_word_of_ones_own_is_said_in_the_languages_in_which_it_was_told() -> None:
    event = own_event({"fi": " sprintissä\n"}, {"fi": "sprinteissä", "en": "in the sprints"})
    assert event_form(event, "O2", "fi") == "sprintissä"
    assert event_form(event, "O2", "en") == "", "the question keeps its own word"
    assert event_form(event, "O6", "en") == "in the sprints"
    assert event_form(event, "O1", "fi") == ""
    assert own_event({"fi": " "}, {}) == Event()


def test_the_word_itself_is_left_out_of_the_words_of_the_answers() -> None:
    assert {"työpaja", "workshop"} <= set(event_words(Event("workshop")))
    assert "tapaaminen" in event_words(Event("meeting"))
    assert not {"contact", "day"} & set(event_words(Event("contact_day")))
    assert "koulutus" in event_words(own_event({"fi": "koulutuksessa"}, {}))
    assert event_words(Event()) == event_words(Event("contact_day")) != ()
