"""Answers are found by inflected forms, parts of compounds, letters, and to the letter."""

from __future__ import annotations

import time

import pytest

from tests.instruments.reflection.written import BACK_ENDS, written
from verkosto.instruments.reflection.reflection import Reflection

SAID = (
    "Luottamus syntyy pienistä asioista.",
    "Ilman luottamusta ei synny mitään.",
    "Luottamuksen rakentaminen vie aikaa.",
    "Puhuimme luottamuksesta ja ajasta.",
    "Luottamusta ja luottamuspääomaa on.",
    "Kahvi oli kylmää.",
)


def found(texts: tuple[str, ...], query: str, back_end: str | None = None) -> dict[str, list[str]]:
    """The texts that are found, each with what is highlighted."""
    hits = Reflection(written({"O1": texts}), "1", back_end).search("O1", query)
    return {hit.answer.text: [hit.answer.text[start:end] for start, end in hit.spans] for hit in hits}


@pytest.mark.parametrize("back_end", BACK_ENDS)
@pytest.mark.parametrize("query", ["luottamus", "luottamuksesta", "LUOTTAMUSTA", " Luottamuksen "])
def test_a_word_is_found_in_any_form_by_any_form(query: str, back_end: str) -> None:
    told = found(SAID, query, back_end)
    assert set(told) == set(SAID[:5])
    assert told[SAID[1]] == ["luottamusta"]
    assert told[SAID[2]] == ["Luottamuksen"]
    assert told[SAID[3]] == ["luottamuksesta"]


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_a_word_is_found_inside_a_compound(back_end: str) -> None:
    told = found(("Verkostotyötä on paljon.", "Kehityskeskustelut alkoivat.", "Ei mitään."), "työ", back_end)
    assert list(told) == ["Verkostotyötä on paljon."]
    assert "Kehityskeskustelut alkoivat." in found(("Kehityskeskustelut alkoivat.",), "keskustelu", back_end)


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_every_word_of_the_query_must_stand(back_end: str) -> None:
    assert set(found(SAID, "luottamus aika", back_end)) == {SAID[2], SAID[3]}
    assert found(SAID, "luottamus kahvi", back_end) == {}


def test_three_letters_are_found_inside_a_word_and_fewer_where_one_begins() -> None:
    assert found(SAID, "ahv") == {SAID[5]: ["ahv"]}
    assert found(SAID, "ah") == {}
    assert found(SAID, "ky")[SAID[5]] == ["ky"]


def test_quotes_find_to_the_letter_as_whole_words() -> None:
    assert set(found(SAID, '"luottamusta"')) == {SAID[1], SAID[4]}
    assert set(found(SAID, "”Luottamus”")) == {SAID[0]}
    assert set(found(SAID, '"rakentaminen vie"')) == {SAID[2]}
    assert set(found(SAID, '"rakentaminen aikaa"')) == set()
    assert set(found(("Rivin\n  vaihto",), '"rivin vaihto"')) == {"Rivin\n  vaihto"}


@pytest.mark.parametrize("query", ["", " ", '""', "...", "\u200b", "„ “"])
def test_an_empty_query_finds_nothing(query: str) -> None:
    assert found(SAID, query) == {}


@pytest.mark.parametrize(
    "query", ["(", "[a-z]+", ".*", "\\", "a{99}", "$", "\x00", "\ud83d", '"', '"unclosed', "*" * 5000]
)
def test_a_query_is_never_a_pattern_and_breaks_nothing(query: str) -> None:
    assert found((*SAID[5:], "Otettiin (taas) yksi."), query).keys() <= {"Otettiin (taas) yksi."}


def test_signs_and_numbers_are_found_by_their_letters() -> None:
    texts = ("Vuonna 2026 tavataan.", "😀😀 kiitos", "a_b@example.org", "50 % ajasta")
    assert found(texts, "2026") == {texts[0]: ["2026"]}
    assert found(texts, "😀") == {texts[1]: ["😀", "😀"]}
    assert found(texts, "a_b@example.org") == {texts[2]: ["a_b@example.org"]}
    assert found(texts, "%") == {texts[3]: ["%"]}


def test_places_are_those_of_the_text_as_written() -> None:
    text = "😀 Luot\u00adtamus ja a\u0308a\u0308ni, İstanbul ja luottamusta"
    told = found((text,), "luottamus")
    assert told == {text: ["Luot\u00adtamus", "luottamusta"]}
    assert found((text,), "ääni") == {text: ["a\u0308a\u0308ni"]}


def test_a_withheld_question_is_searched_for_whom_may_see_it() -> None:
    assert set(found(SAID[:2], "luottamus")) == set(SAID[:2])


def test_names_are_found_though_they_are_never_listed() -> None:
    texts = tuple(
        f"Sovimme Maijan kanssa {word}." for word in ("eilen", "tänään", "huomenna", "pian", "taas")
    )
    reflection = Reflection(written({"O1": texts}), "1")
    assert "maija" not in {word.lemma.casefold() for word in reflection.words("O1").words}
    assert len(reflection.search("O1", "Maija")) == 5


def test_answers_in_other_languages_are_found_by_their_own_forms() -> None:
    texts = (
        "Trust grows when people meet and talk openly about things.",
        "The workshops were good for all the people who came.",
        "Förtroendet växer när man träffas och talar öppet om saker.",
    )
    assert list(found(texts, "workshop")) == [texts[1]]
    assert list(found(texts, "grow")) == [texts[0]]
    assert list(found(texts, "förtroende")) == [texts[2]]


def test_hits_come_in_the_order_by_lot() -> None:
    reflection = Reflection(written({"O1": SAID}), "1")
    order = [answer.id for answer in reflection.question("O1").answers]
    hits = [order.index(hit.answer.id) for hit in reflection.search("O1", "luottamus")]
    assert hits == sorted(hits)


def test_a_long_answer_is_searched_at_once() -> None:
    reflection = Reflection(written({"O1": ["luottamusta " * 1700, "a" * 20_000, "🙂" * 20_000]}), "1")
    start = time.perf_counter()
    (hit,) = reflection.search("O1", "luottamus")
    assert len(hit.spans) == 1700
    assert time.perf_counter() - start < 5


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_a_compound_that_the_dictionary_lists_whole_is_found_by_its_parts(back_end: str) -> None:
    texts = ["Nälänhätä on suuri.", "Ihmisarvosta puhuttiin.", "Muuta.", "Ei.", "Kyllä."]
    mine = Reflection(written({"O1": texts}), "1", back_end)
    assert [hit.answer.text for hit in mine.search("O1", "nälkä")] == [texts[0]]
    assert [hit.answer.text for hit in mine.search("O1", "ihminen")] == [texts[1]]
