"""Names planted in answers are never among the words: in any form and language, with either back end."""

from __future__ import annotations

import pytest

from tests.instruments.reflection.planted import ACTORS, FORBIDDEN, LISTED, PLANTED, answers
from tests.instruments.reflection.written import BACK_ENDS, written
from verkosto.instruments.reflection.names import SURE, removed
from verkosto.instruments.reflection.reflection import Reflection

#: A name that a dictionary of words lists in small letters, too, cannot be told from a word in these.
UNSURE = {
    "Sovimme maijan kanssa jatkosta.", "KIITOS MAIJALLE YHTEISTYÖSTÄ", "Maija auttoi alkuun yhteistyössä.",
    "Maijakin oli mukana yhteistyössä.", "we agreed with siobhan on the rest", "THANKS TO SIOBHAN",
    "Siobhan helped us a lot.", "Siobhan's talk was good.", "Hargreaves's talk was good.",
    "we will meet hargreaves again", "HARGREAVES WAS GOOD", "Hargreaves came along.",
}  # fmt: skip


def planted(language: str, back_end: str, actors: tuple[str, ...] = ACTORS) -> Reflection:
    return Reflection(written({"O1": answers(language)}, actors), "1", back_end)


@pytest.mark.parametrize("back_end", BACK_ENDS)
@pytest.mark.parametrize("language", PLANTED)
def test_no_planted_name_is_among_the_words(language: str, back_end: str) -> None:
    mine = planted(language, back_end)
    words = mine.words("O1")
    lemmas = {word.lemma.casefold() for word in words.words}
    assert [(lemma, name) for lemma in lemmas for name in FORBIDDEN[language] if name in lemma] == []
    assert LISTED[language] in lemmas
    assert words.unlisted > 0


@pytest.mark.parametrize("back_end", BACK_ENDS)
@pytest.mark.parametrize("language", PLANTED)
def test_no_person_is_among_the_words_of_a_survey_without_actors(language: str, back_end: str) -> None:
    words = planted(language, back_end, ()).words("O1").words
    people = {
        "fi": ("maij", "virta", "matti"),
        "sv": ("svante", "lindqvist"),
        "en": ("siobhan", "hargreaves"),
    }
    told = {word.lemma.casefold() for word in words}
    assert [lemma for lemma in told if lemma.startswith(people[language])] == []


@pytest.mark.parametrize("back_end", BACK_ENDS)
@pytest.mark.parametrize("language", PLANTED)
def test_planted_names_are_surely_found_where_they_can_be(language: str, back_end: str) -> None:
    mine = planted(language, back_end)
    for texts in PLANTED[language].values():
        for text in texts:
            spans = [(one.start, one.end) for one in mine.finds(text, language) if one.kind in SURE]
            left = removed(text, spans, "[x]").casefold()
            if text not in UNSURE:
                assert [name for name in FORBIDDEN[language] if name in left] == [], text


@pytest.mark.parametrize("back_end", BACK_ENDS)
@pytest.mark.parametrize("language", PLANTED)
def test_planted_names_are_found_by_a_search(language: str, back_end: str) -> None:
    mine = planted(language, back_end)
    name = {"fi": "maija", "sv": "svante", "en": "siobhan"}[language]
    assert len(mine.search("O1", name)) >= 6
