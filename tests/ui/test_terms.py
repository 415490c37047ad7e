"""Words in a text lead to the glossary, and nothing else does."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.pages.app import HOSTILE
from tests.pages.reading import as_read
from verkosto.guidance.glossary import entries
from verkosto.text import LANGUAGES, escape_markdown, texts
from verkosto.ui.terms import MOST, with_terms

LINK = re.compile(r"\[([^\[\]]*)\]\(glossary\?term=([a-z-]+)&lang=(fi|sv|en)\)")
WORDS = (
    "aukko", "keskittyneisyys", "siltaa", "sattuma", "Vahvat yhteydet", "ydin", "alaryhmiä", "toimija",
    "Kela", "hål", "täthet", "slumpen", "starka kontakter", "hole", "density", "strong ties", "bridges most",
    "chance", ".", ":", "\n- ", "”", "`", "**", "(", ")", "[", "]", "\\", "$", "45 %", "http://x.fi/aukko",
)  # fmt: skip


def linked(text: str, language: str = "fi", **told: object) -> list[tuple[str, str]]:
    found = with_terms(text, texts(language), **{"labels": (), **told})  # type: ignore[arg-type]
    return [(word, name) for word, name, _ in LINK.findall(found)]


@given(st.lists(st.sampled_from(WORDS), max_size=25), st.sampled_from(LANGUAGES))
@example(["[", "aukko", "]", "(", "hole", ")"], "fi")
def test_without_its_links_a_text_is_what_it_was(words: list[str], language: str) -> None:
    text = " ".join(words)
    assert as_read(with_terms(text, texts(language), labels=())) == text


@given(st.text(max_size=80), st.sampled_from(LANGUAGES))
def test_any_text_comes_back(text: str, language: str) -> None:
    found = with_terms(f"Aukko {text} täthet hole", texts(language), labels=())
    assert as_read(found) == as_read(f"Aukko {text} täthet hole")


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=3), st.sampled_from(LANGUAGES))
def test_a_label_of_the_survey_never_becomes_a_link(words: list[str], language: str) -> None:
    label = " ".join(words)
    shown = escape_markdown(label)
    found = with_terms(f"Actor: {shown}. Group {shown}", texts(language), labels=[label])
    assert found == f"Actor: {shown}. Group {shown}"


@pytest.mark.parametrize("label", [*HOSTILE, "![aukko](http://example.org/aukko)", "<b>aukko</b>", "`aukko`"])
def test_a_hostile_label_stays_escaped(label: str) -> None:
    shown = escape_markdown(label)
    assert shown in with_terms(f"Rakenteellinen aukko: {shown}.", texts("fi"), labels=[label])
    assert shown in with_terms(f"Rakenteellinen aukko: {shown}.", texts("fi"), labels=[])


@pytest.mark.parametrize(
    "language, text, found",
    [
        ("fi", "Keskittyneisyydestä", [("Keskittyneisyydestä", "centralization-degree")]),
        ("fi", "Rakenteellisista aukoista", [("Rakenteellisista aukoista", "structural-hole")]),
        ("fi", "Reittien keskittyminen on 45 %", [("Reittien keskittyminen", "centralization-betweenness")]),
        ("fi", "Ydinverkosto on muuta kuin ydin", [("Ydinverkosto", "core-network"), ("ydin", "core-fit")]),
        ("fi", "Paikallisia siltoja", [("Paikallisia siltoja", "local-bridges")]),
        ("fi", "6D-arvioinnissa debatti", [("6D-arvioinnissa", "six-d"), ("debatti", "debate")]),
        ("sv", "Starka kontakter och strukturella hål",
         [("Starka kontakter", "strong-tie"), ("strukturella hål", "structural-hole")]),
        ("en", "Structural holes; cut-points",
         [("Structural holes", "structural-hole"), ("cut-points", "cut-point")]),
    ],
)  # fmt: skip
def test_a_word_is_known_in_its_inflected_forms(
    language: str, text: str, found: list[tuple[str, str]]
) -> None:
    assert linked(text, language) == found


@pytest.mark.parametrize(
    "language, text",
    [
        ("fi", "Jäsenpareista 12 % ei tavoita toisiaan"),
        ("fi", "Verkostossa on toimijoita ja yhteyksiä ryhmien välillä"),
        ("fi", "Kaukko ja siltä varalta"),
        ("sv", "Broschyren och målningen"),
        ("en", "The whole, tied and unbridged"),
    ],
)
def test_an_ordinary_word_is_no_link(language: str, text: str) -> None:
    assert linked(text, language) == []


def test_an_everyday_word_is_a_link_where_a_rule_names_it() -> None:
    assert linked("Toimija ja ryhmä", only=["actor"]) == [("Toimija", "actor")]
    assert linked("Aukko ja silta", only=[]) == []
    assert linked("Ilman yhteyksiä", only=["isolate"]) == [("Ilman yhteyksiä", "isolates")]


def test_a_term_is_linked_once_and_a_sentence_has_three_links_at_most() -> None:
    assert linked("Aukko. Aukko. Aukko") == [("Aukko", "structural-hole")]
    sentence = "Aukko, siltaaja, sattuma, alaryhmä, siilo ja tiheys."
    assert len(linked(sentence)) == MOST == 3
    assert len(linked(f"{sentence} Alaryhmä, siilo ja tiheys.")) == 2 * MOST


@pytest.mark.parametrize(
    "text",
    ["”aukko”", "“aukko”", "`aukko`", "[aukko](https://x.fi)", "![aukko](x)", "$aukko$", "<b aukko>",
     ":material/hub:", "http://x.fi/aukko", "\\[aukko\\]"],
)  # fmt: skip
def test_in_links_code_quotations_and_escaped_words_no_term_is_looked_for(text: str) -> None:
    assert linked(text) == []


def test_a_link_keeps_the_language_and_leads_to_a_word_that_exists() -> None:
    for language, text in (("fi", "aukko"), ("sv", "hål"), ("en", "hole")):
        assert with_terms(text, texts(language), labels=()) == (
            f"[{text}](glossary?term=structural-hole&lang={language})"
        )
    assert "structural-hole" in entries()
