"""Streamlit speaks English only; the page does not (verkosto/ui/assets/words.js)."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.files import payload, ring
from tests.browser.visitor import Visitor
from verkosto.text import texts

Visit = Callable[..., Visitor]
ENGLISH = re.compile(r"\b(Upload|Drag and drop|Browse|per file|Add files|files are not allowed|Remove)\b")


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_the_page_and_streamlits_own_words_are_in_the_visitors_language(visit: Visit, language: str) -> None:
    visitor = visit(language)
    visitor.open("/survey")
    uploader = visitor.part("survey_file")
    expect(visitor.page.locator("html")).to_have_attribute("lang", language)
    expect(uploader).to_contain_text(visitor.texts("streamlit-upload"))
    expect(uploader).not_to_contain_text(ENGLISH)
    visitor.upload(ring("own.xlsx", "a", "b", "c", "d", "e"), payload("a.pdf", b"%PDF", "application/pdf"))
    expect(uploader).to_contain_text(visitor.texts("streamlit-not-allowed").split("(")[0])
    expect(uploader).not_to_contain_text(ENGLISH)


def test_the_words_follow_when_the_language_is_changed(visit: Visit) -> None:
    visitor = visit("fi")
    visitor.open("/")
    uploader = visitor.part("survey_file")
    for name, language in (("Svenska", "sv"), ("English", "en"), ("Suomi", "fi")):
        visitor.part("language").get_by_text(name).click()
        expect(visitor.page.locator("html")).to_have_attribute("lang", language)
        expect(uploader).to_contain_text(texts(language)("streamlit-upload"))
        expect(visitor.page).to_have_url(re.compile(rf"lang={language}"))


def test_a_chosen_language_is_remembered_for_the_next_visit(visit: Visit) -> None:
    visitor = visit("fi")
    visitor.open("/")
    visitor.part("language").get_by_text("Svenska").click()
    expect(visitor.heading).to_have_text(texts("sv")("home-heading"))
    visitor.page.wait_for_function("document.cookie.includes('verkosto_language=sv')")
    visitor.page.goto(visitor.app)
    expect(visitor.heading).to_have_text(texts("sv")("home-heading"))


def test_an_actor_called_like_a_word_of_streamlits_keeps_its_name(visit: Visit) -> None:
    visitor = visit("fi")
    visitor.open("/survey")
    visitor.upload(ring("Search.xlsx", "Search", "Upload", "Stop", "Kela"))
    visitor.follow("map")
    assert {"Search", "Upload", "Stop"} <= set(visitor.words_on_the_map())


def test_the_menu_of_a_telephone_folds_away_once_a_page_is_chosen(visit: Visit) -> None:
    visitor = visit("fi", "phone")
    visitor.open("/")
    visitor.follow("methods")
    expect(visitor.page.get_by_test_id("stSidebarNavLink").first).not_to_be_in_viewport()
    visitor.follow("survey")
    expect(visitor.page.get_by_test_id("stSidebarNavLink").first).not_to_be_in_viewport()
