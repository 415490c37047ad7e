"""The start page: own files and samples, side by side."""

from __future__ import annotations

import pytest

from tests.pages.app import Visit, ring
from verkosto.text import LANGUAGES
from verkosto.ui.samples import samples


@pytest.mark.parametrize("sample", [sample.key for sample in samples()])
def test_a_sample_opens_the_map_in_one_click(sample: str) -> None:
    visit = Visit("fi")
    visit.sample(sample)
    assert visit.headings == [visit.texts("map-heading")]
    assert visit.errors == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_samples_are_said_to_be_invented(language: str) -> None:
    visit = Visit(language)
    assert visit.texts("home-sample-about") in visit.said


def test_own_files_lead_to_their_receipt() -> None:
    visit = Visit("en")
    visit.upload(("own.csv", ring("a", "b", "c", "d", "e")))
    assert visit.headings == [visit.texts("survey-heading")]
    assert "own\\.csv" in visit.said


def test_a_wrong_file_is_answered_where_it_was_dropped() -> None:
    visit = Visit("en")
    visit.upload(("empty.csv", b""))
    assert visit.headings == [visit.texts("home-heading")]
    assert len(visit.errors) == 1


def test_with_an_open_survey_the_next_steps_are_offered() -> None:
    visit = Visit("fi")
    visit.sample("tiny")
    visit.follow("home")
    links = [link.value for link in visit.app.page_link]
    assert {visit.texts("map-title"), visit.texts("structure-title")} <= set(links)
    assert visit.texts("home-next") in visit.said


def test_a_finding_that_has_a_card_is_not_said_again_among_the_phases() -> None:
    visit = Visit("fi")
    visit.sample("tiny")
    visit.follow("home")
    names = (visit.texts(f"rule-{rule}-name") for rule in ("r04", "r14", "r05"))
    assert visit.said.count("jos yksi tietty toimija (X) jäisi pois") == 1
    assert f"- {visit.texts('home-phase-findings', names=' · '.join(names))}" in visit.said


def test_every_visit_can_be_greeted_with_a_sample_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VERKOSTO_SAMPLE", "tiny")
    visit = Visit("fi")
    assert visit.texts("sample-tiny-title") in visit.said
    visit.follow("survey")
    visit.app.button(key="close_survey").click().run()
    visit.follow("survey")
    assert visit.texts("survey-empty") in visit.said
