"""Words that say nothing by themselves, and those that seem to."""

from __future__ import annotations

import pytest

from verkosto.content import table
from verkosto.instruments.words.lemmatiser import lemmatiser
from verkosto.instruments.words.stop_words import general_stop_words, stop_words

LANGUAGES = ("fi", "sv", "en")


@pytest.mark.parametrize("word", ["ja", "että", "me", "olla", "voida", "saada", "pitää", "verkosto"])
def test_general_words_and_the_domains_own_are_not_listed(word: str) -> None:
    assert word in stop_words("fi")


@pytest.mark.parametrize("language,word", [("fi", "hyvä"), ("sv", "bra"), ("en", "good")])
def test_good_is_listed_but_for_what_felt_good(language: str, word: str) -> None:
    assert word not in stop_words(language, "O1")
    assert word in stop_words(language, "O2")


def test_the_teams_word_for_its_meeting_is_not_listed() -> None:
    assert {"työpaja", "työpajassa"} <= stop_words("fi", "O2", ("Työpaja", "työpajassa"))
    assert "työpaja" not in stop_words("fi", "O2")


@pytest.mark.parametrize(
    "language,words",
    [
        ("fi", "aika apu yhdessä uusi vaikea hyvä kiitos aloittaa mukana"),
        ("sv", "tillsammans viktig bra beslut olika"),
        ("en", "together help work group information member new problem"),
    ],
)
def test_words_of_working_together_stay_where_general_lists_have_them(language: str, words: str) -> None:
    assert set(words.split()) & stop_words(language) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_are_written_in_small_letters_and_hold_nothing_idle(language: str) -> None:
    words = table("words")
    lists = [
        words["kept"][language],
        words["stop"][language]["words"],
        words["common_despite_name"][language],
        words["names_too"][language],
        words["name_ends"][language],
        words["names_only"][language],
    ]
    for told in lists:
        assert told == [word.casefold() for word in told]
        assert len(set(told)) == len(told)
    general = general_stop_words(language)
    assert set(words["kept"][language]) <= general, "kept from a list that does not have it"
    assert set(words["stop"][language]["words"]) & set(words["kept"][language]) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_override_says_a_base_form(language: str) -> None:
    told = table("words")["overrides"][language]
    for form, base in told.items():
        assert form == form.casefold()
        assert lemmatiser(language).readings(form)[0].key == base
