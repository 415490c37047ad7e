"""The glossary page: found in any language, opened by its address, and leading to the pages that exist."""

from __future__ import annotations

import pytest

from tests.pages.app import Visit
from verkosto.guidance.glossary import entries, entry, pages_of
from verkosto.text import LANGUAGES
from verkosto.ui.glossary import alphabetical, found_words
from verkosto.ui.navigation import SCRIPTS


def search(visit: Visit, words: str) -> list[str]:
    visit.app.text_input(key="glossary_search").set_value(words).run()
    assert visit.errors == []
    return shown(visit)


def shown(visit: Visit) -> list[str]:
    """The words in the list, in its order."""
    return [block.value.split("**")[1] for block in visit.app.markdown if block.value.startswith("**")]


def asking(language: str, term: str) -> Visit:
    visit = Visit(language, "glossary")
    visit.app.query_params["term"] = term
    visit.app.run()
    assert visit.errors == []
    return visit


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_stands_there_with_its_term_and_meaning_and_the_other_languages(language: str) -> None:
    visit = Visit(language, "glossary")
    assert visit.errors == []
    assert len(shown(visit)) == len(entries())
    for word in entries().values():
        assert visit.texts(word.what_key) in visit.said
        assert visit.texts(word.term_key) in visit.said
    assert {"fi": "sv: Hål · en: Hole", "sv": "fi: Aukko · en: Hole", "en": "fi: Aukko · sv: Hål"}[
        language
    ] in visit.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_stand_in_the_order_of_the_alphabet(language: str) -> None:
    visit = Visit(language, "glossary")
    places = [alphabetical(word, visit.texts) for word in shown(visit)]
    assert places == sorted(places)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "sought", ["aukko", "AUKKO", "strukturellt hål", "Structural HOLE", "structural-hole"]
)
def test_the_search_finds_in_all_languages_and_ignores_case(language: str, sought: str) -> None:
    visit = Visit(language, "glossary")
    word = entry("structural-hole")
    assert word is not None
    assert visit.texts(word.word_key) == search(visit, sought)[0]


def test_a_word_itself_comes_before_those_that_only_mention_it() -> None:
    visit = Visit("fi", "glossary")
    found = search(visit, "aukko")
    assert found[0] == "Aukko"
    assert len(found) > 1


def test_a_search_without_a_hit_says_so() -> None:
    visit = Visit("fi", "glossary")
    assert search(visit, "xyzzy") == []
    assert visit.texts("glossary-none") in visit.said


def test_a_letter_shows_its_words_only() -> None:
    visit = Visit("fi", "glossary")
    visit.app.session_state["glossary_letter"] = "K"
    visit.app.run()
    assert shown(visit)
    assert {word[0] for word in shown(visit)} == {"K"}


@pytest.mark.parametrize("term", ["structural-hole", "isolate", "density", "debate"])
def test_the_address_opens_an_entry_on_top_with_the_ways_to_its_pages(term: str) -> None:
    visit, word = asking("fi", term), entry(term)
    assert word is not None
    assert shown(visit)[0] == visit.texts(word.word_key)
    labels = [link.label for link in visit.app.get("page_link")]  # type: ignore[union-attr]
    assert [visit.texts(f"{page}-title") for page in pages_of(word)] == labels[: len(pages_of(word))]
    assert set(pages_of(word)) <= set(SCRIPTS)


def test_a_search_takes_the_place_of_the_entry_of_the_address() -> None:
    visit = asking("fi", "structural-hole")
    assert search(visit, "tiheys")[0] == "Tiheys"


@pytest.mark.parametrize("term", ["xyzzy", "![x](http://example.org/a.png)", "<img src=x>", "__class__"])
def test_an_address_with_an_unknown_word_says_so_and_shows_all(term: str) -> None:
    visit = asking("sv", term)
    assert visit.texts("glossary-unknown") in [info.value for info in visit.app.info]
    assert term not in visit.said
    assert len(shown(visit)) == len(entries())


def test_where_a_word_is_used_is_made_only_when_it_is_looked_at() -> None:
    visit = Visit("fi", "glossary")
    assert len(visit.app.get("page_link")) == 0
    visit.open("used_structural-hole")
    assert len(visit.app.get("page_link")) == len(pages_of(entries()["structural-hole"]))
    assert visit.texts("rule-r15-name") in visit.said


def test_the_search_of_nothing_is_everything() -> None:
    visit = Visit("en")
    assert len(found_words("", visit.texts)) == len(found_words("   ", visit.texts)) == len(entries())
