"""A survey of ratings alone: every page is there, says what is missing and leads to what there is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.pages.app import PAGES, Visit
from tests.rated_surveys import sample, with_respondents, without_ratings, without_ties
from verkosto.model import Survey
from verkosto.text import LANGUAGES
from verkosto.ui.changes import EDITOR
from verkosto.ui.session import Opened

OWN_PAGES = ("home", "survey", "questionnaire", "map", "structure", "methods")


def visit_with(survey: Survey, language: str = "fi", page: str = "home") -> Visit:
    visit = Visit(language)
    visit.app.session_state["verkosto:opened"] = Opened(survey, "arviot.xlsx")
    visit.follow(page)
    return visit


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_with_ratings_alone_every_page_has_its_heading_and_no_error(language: str, page: str) -> None:
    visit = visit_with(without_ties(sample()), language, page)
    assert visit.headings == [visit.texts("home-open-heading" if page == "home" else f"{page}-heading")]
    assert visit.errors == []
    assert not visit.app.exception


@pytest.mark.parametrize("page", OWN_PAGES)
def test_with_ratings_alone_no_response_rate_is_claimed(page: str) -> None:
    visit = visit_with(without_ties(sample()), "fi", page)
    facts = next(caption.value for caption in visit.app.caption if "arviot\\.xlsx" in caption.value)
    assert "vastausaste" not in facts
    assert visit.texts("frame-rated", n=36) in facts


@pytest.mark.parametrize("page", ["map", "structure"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_of_ties_says_what_was_not_asked_and_leads_on(language: str, page: str) -> None:
    visit = visit_with(without_ties(sample()), language, page)
    assert visit.texts("ways-no-ties") in visit.said
    links = [link.value for link in visit.app.page_link]
    assert [
        visit.texts(f"ways-{way}") for way in ("trust", "typology", "six_d", "reflection", "ask")
    ] == links


def test_home_leads_only_to_what_the_survey_can_show() -> None:
    visit = visit_with(without_ties(sample()), "fi", "home")
    links = [link.value for link in visit.app.page_link]
    assert {visit.texts("six_d-title"), visit.texts("reflection-title")} <= set(links)
    assert not {visit.texts("map-title"), visit.texts("structure-title")} & set(links)


def test_the_survey_page_leads_on_to_the_ratings() -> None:
    visit = visit_with(without_ties(sample()), "fi", "survey")
    keys = {button.key for button in visit.app.button}
    assert {"to_trust", "to_typology", "to_six_d"} <= keys
    assert "to_map" not in keys
    assert "kevät 2026: arvioita antoi 36 vastaajaa" in visit.said
    visit.app.button(key="to_six_d").click().run()
    assert visit.headings == [visit.texts("six_d-heading")]


def test_with_ties_the_ratings_are_offered_beside_the_map() -> None:
    visit = visit_with(sample(), "fi", "survey")
    keys = [button.key for button in visit.app.button if str(button.key).startswith("to_")]
    assert keys == ["to_map", "to_trust", "to_typology", "to_six_d", "to_reflection"]


def test_without_ratings_only_the_ties_are_offered() -> None:
    survey = without_ratings(sample())
    visit = visit_with(replace(survey, open_answers=survey.open_answers.iloc[:0]), "fi", "survey")
    assert [button.key for button in visit.app.button if str(button.key).startswith("to_")] == ["to_map"]
    assert "arvioita antoi" not in visit.said


@pytest.mark.parametrize("page", ["map", "structure"])
def test_in_a_wave_without_ties_another_wave_can_be_chosen(page: str) -> None:
    survey = sample()
    first = survey.reports[survey.reports["wave"] == survey.waves[0]]
    visit = visit_with(replace(survey, reports=first.reset_index(drop=True)), "fi", page)
    assert visit.errors == []
    assert visit.texts("ways-no-ties-wave") in visit.said
    visit.choose("wave", survey.waves[0])
    assert visit.texts("ways-no-ties-wave") not in visit.said
    assert visit.errors == []


def ratings_csv(n: int) -> bytes:
    rows = [";".join((f"v{i}", *(str(1 + (i + step) % 5) for step in range(6)))) for i in range(n)]
    return "\n".join(["Vastaajakoodi;D1;D2;D3;D4;D5;D6", *rows]).encode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_of_ratings_alone_opens_and_leads_to_its_page(language: str) -> None:
    visit = Visit(language)
    visit.upload(("arviot.csv", ratings_csv(9)))
    assert visit.headings == [visit.texts("survey-heading")]
    assert visit.errors == []
    assert visit.texts("receipt-rated", n=9) in visit.said
    visit.open(EDITOR)
    assert visit.errors == []
    assert not visit.app.exception
    visit.app.button(key="to_six_d").click().run()
    assert visit.headings == [visit.texts("six_d-heading")]
    visit.follow("map")
    assert visit.texts("ways-no-ties") in visit.said


def test_the_questionnaire_offers_no_names_where_there_are_none() -> None:
    visit = visit_with(without_ties(sample()), "fi", "questionnaire")
    assert visit.texts("questionnaire-names-count", n=0) in visit.said


@pytest.mark.parametrize("page", PAGES)
def test_four_respondents_break_no_page(page: str) -> None:
    visit = visit_with(with_respondents(without_ties(sample()), 4), "fi", page)
    assert visit.errors == []
    assert not visit.app.exception
