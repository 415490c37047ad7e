"""The frame: language, choices that last, and the one error boundary."""

from __future__ import annotations

import logging

import pytest

from tests.pages.app import Visit, ring
from verkosto.analysis import Analysis
from verkosto.errors import UnknownChoice
from verkosto.text import LANGUAGES, texts


def test_the_language_of_the_link_wins_over_the_browsers() -> None:
    visit = Visit("sv")
    visit.app.context = {"locale": "en-GB"}
    visit.app.run()
    assert visit.headings == [texts("sv")("home-heading")]


def test_without_a_link_the_browsers_language_is_spoken() -> None:
    visit = Visit("xx")
    visit.app.context = {"locale": "sv-FI"}
    visit.app.run()
    assert visit.headings == [texts("sv")("home-heading")]


def test_a_language_that_nobody_speaks_here_becomes_that_of_the_house(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("VERKOSTO_LANGUAGE", "en")
    visit = Visit("xx")
    visit.app.context = {"locale": "de-DE"}
    visit.app.run()
    assert visit.headings == [texts("en")("home-heading")]


def test_a_chosen_language_goes_into_the_address_and_stays_over_pages() -> None:
    visit = Visit("fi")
    visit.choose("language", "English")
    assert visit.headings == [texts("en")("home-heading")]
    assert visit.app.query_params["lang"] == "en"
    visit.app.query_params.clear()
    visit.follow("methods")
    assert visit.headings == [texts("en")("methods-heading")]
    assert visit.app.query_params["lang"] == "en"


def test_the_wave_stays_chosen_over_pages() -> None:
    visit = Visit("fi")
    visit.sample("ohjausverkosto")
    visit.choose("wave", "kevät 2025")
    assert "kierros\\: kevät 2025" in visit.said
    visit.follow("methods")
    assert "kierros\\: kevät 2025" in visit.said
    visit.follow("map")
    assert "kierros\\: kevät 2025" in visit.said


def test_a_choice_that_the_next_survey_lacks_falls_back() -> None:
    visit = Visit("fi")
    visit.sample("ohjausverkosto")
    visit.choose("wave", "kevät 2025")
    visit.follow("home")
    visit.upload(("own.csv", ring("a", "b", "c", "d", "e")))
    visit.follow("map")
    assert visit.errors == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stops_a_page_is_a_sentence(monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    visit = Visit(language)
    visit.sample("tiny")

    def stop(_: Analysis) -> None:
        raise UnknownChoice("unknown-wave", name="![x](y)", known="")

    monkeypatch.setattr(Analysis, "coverage", stop)
    visit.follow("home")
    assert visit.errors == [visit.texts.markdown("error-unknown-wave", name="![x](y)", known="")]


A_CELL = "Aino trusts nobody"


class Panic(BaseException):
    """What a Rust library raises."""


@pytest.mark.parametrize("kind", [ValueError, Panic])
def test_our_own_bug_is_a_number_on_the_screen_and_in_the_log(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, kind: type[BaseException]
) -> None:
    visit = Visit("fi")
    visit.sample("tiny")

    def fail(_: Analysis) -> None:
        raise kind(A_CELL)

    monkeypatch.setattr(Analysis, "coverage", fail)
    with caplog.at_level(logging.ERROR):
        visit.follow("home")
    assert not visit.app.exception
    (said,) = visit.errors
    (logged,) = [record for record in caplog.records if record.name == "verkosto.ui.boundary"]
    number = str(logged.args[0])  # type: ignore[index]
    assert number in said
    assert kind.__name__ in logged.getMessage()
    assert "Aino" not in said + logged.getMessage()
    monkeypatch.undo()
    visit.follow("survey")
    assert visit.errors == []


def test_a_server_that_is_open_to_others_says_so_on_every_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VERKOSTO_OPEN", "1")
    visit = Visit("fi")
    assert visit.texts("frame-open-banner") in visit.said
    visit.follow("methods")
    assert visit.texts("frame-open-banner") in visit.said
