"""Themes, coders and quotes: what may be done with a coding, and what is refused."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.canvas.asked import O1, O2, answer
from verkosto.canvas.coding import COLOURS, Coded, Coding, Passage, Quote, Tag
from verkosto.canvas.coding_work import (
    LONGEST_NAME,
    MOST_CODERS,
    MOST_THEMES,
    changed_theme,
    coder_problem,
    coding_of,
    joined_passages,
    moved,
    name_problem,
    renamed_coder,
    tagged,
    theme_problem,
    told_by,
    untagged,
    with_answers,
    with_coded,
    with_quote,
    with_theme,
    without_coder,
    without_quote,
    without_theme,
)
from verkosto.text import LANGUAGES, texts

TWO = with_theme(with_theme(Coding(), "Luottamus"), "Ajan puute")


def test_a_theme_gets_a_key_that_was_never_used() -> None:
    later = with_theme(without_theme(TWO, "t2"), "Uusi")
    assert [theme.key for theme in later.themes] == ["t1", "t3"]


def test_themes_get_different_colours_until_all_are_used() -> None:
    made = Coding()
    for number in range(len(COLOURS) + 1):
        made = with_theme(made, f"teema {number}")
    assert [theme.colour for theme in made.themes] == [*COLOURS, COLOURS[0]]


def test_a_name_is_one_line_without_control_signs() -> None:
    theme = with_theme(Coding(), " Luottamus\r\n\x00kasvaa ", "a\r\nb\x07 ").themes[0]
    assert (theme.name, theme.about) == ("Luottamus kasvaa", "a\nb")


@pytest.mark.parametrize(
    "name, about, problem",
    [
        ("", "", "blank"),
        (" \t\n\x00", "", "blank"),
        ("a" * (LONGEST_NAME + 1), "", "long"),
        ("x", "a" * 501, "long-about"),
        ("LUOTTAMUS", "", "taken"),
        ("(Ei teemaa)", "", "taken"),
        ("(inget tema)", "", "taken"),
    ],
)
def test_a_theme_that_cannot_be_is_refused_with_a_sentence(name: str, about: str, problem: str) -> None:
    key = theme_problem(TWO, name, about)
    assert key == f"coding-problem-{problem}"
    assert all(texts(language).has(key) for language in LANGUAGES)
    with pytest.raises(ValueError, match=key):
        with_theme(TWO, name, about)


def test_there_is_an_end_to_themes_and_coders() -> None:
    full, coded = Coding(), Coding()
    for number in range(MOST_THEMES):
        full = with_theme(full, f"teema {number}")
    assert theme_problem(full, "vielä yksi") == "coding-problem-many"
    assert theme_problem(full, "teema 1", key="t2") is None
    for number in range(MOST_CODERS):
        coded = with_coded(coded, f"k{number}", "a", Coded())
    assert coder_problem(coded, "vielä yksi") == "coding-problem-many-coders"
    assert coder_problem(coded, "k3") is None


def test_the_limits_in_the_sentences_are_the_limits() -> None:
    for language in LANGUAGES:
        assert str(LONGEST_NAME) in texts(language)("coding-problem-long")
        assert str(MOST_THEMES) in texts(language)("coding-problem-many")
        assert str(MOST_CODERS) in texts(language)("coding-problem-many-coders")


@pytest.mark.parametrize(
    "name, kind",
    [
        ("Yhteys Kelaan", "actor"),
        ("soita 040 123 4567", "phone"),
        ("anna@example.org", "email"),
        ("Kiitos Maijalle", "name"),
    ],
)
def test_a_theme_that_names_somebody_is_told_to_choose_another_name(name: str, kind: str) -> None:
    key = name_problem(name, ["Kela", "Kunta"], "fi")
    assert key == f"coding-problem-{kind}"
    assert all(texts(language).has(key) for language in LANGUAGES)


def test_a_theme_that_names_nobody_may_be() -> None:
    assert name_problem("Luottamus kasvaa", ["Kela"], "fi") is None


def test_a_changed_theme_keeps_its_coding() -> None:
    coded = with_coded(TWO, "ab", "x", Coded((Tag("t2"),)))
    now = changed_theme(coded, "t2", name="AJAN PUUTE", colour="red")
    assert (now.themes[1].name, now.themes[1].colour) == ("AJAN PUUTE", "red")
    assert now.coders == coded.coders
    with pytest.raises(ValueError, match="taken"):
        changed_theme(coded, "t2", name="luottamus")
    with pytest.raises(KeyError):
        changed_theme(coded, "t9", name="x")
    with pytest.raises(ValueError, match="mauve"):
        changed_theme(coded, "t2", colour="mauve")


def test_a_removed_theme_takes_its_tags_and_quotes_along_and_leaves_no_false_no_theme() -> None:
    made = with_answers(
        TWO, "ab", {"1": Coded((Tag("t1"),)), "2": Coded((Tag("t1"), Tag("t2"))), "3": Coded()}
    )
    made = with_coded(made, "cd", "1", Coded((Tag("t1"),)))
    made = replace(made, quotes=(Quote("t1", "1", 0, 2), Quote("t2", "2", 0, 2)))
    now = without_theme(made, "t1")
    assert coding_of(now, "ab") == {"2": Coded((Tag("t2"),)), "3": Coded()}
    assert [coder.name for coder in now.coders] == ["ab"]
    assert [quote.theme for quote in now.quotes] == ["t2"]
    with pytest.raises(KeyError):
        without_theme(now, "t1")


def test_moving_stops_at_the_ends() -> None:
    three = with_theme(TWO, "c")
    assert [theme.key for theme in moved(three, "t1", 1).themes] == ["t2", "t1", "t3"]
    assert [theme.key for theme in moved(three, "t1", 9).themes] == ["t2", "t3", "t1"]
    assert moved(three, "t1", -1) == three


def test_coding_an_answer_orders_its_themes_and_joins_its_passages() -> None:
    tags = (Tag("t2", (Passage(4, 9), Passage(0, 5))), Tag("t1"))
    made = with_coded(TWO, "  ab ", "x", Coded(tags))
    assert coding_of(made, "ab")["x"] == Coded((Tag("t1"), Tag("t2", (Passage(0, 9),))))
    assert with_coded(made, "ab", "x", None) == TWO


def test_what_is_not_in_the_codebook_or_no_passage_is_refused() -> None:
    with pytest.raises(KeyError):
        with_coded(TWO, "ab", "x", Coded((Tag("t9"),)))
    for passage in (Passage(3, 3), Passage(5, 2), Passage(-1, 2)):
        with pytest.raises(ValueError, match="Passage"):
            with_coded(TWO, "ab", "x", Coded((Tag("t1", (passage,)),)))
    with pytest.raises(ValueError, match="blank-coder"):
        with_coded(TWO, " ", "x", Coded())
    with pytest.raises(ValueError, match="Tag"):
        with_coded(TWO, "ab", "x", Coded((Tag("t1"), Tag("t1", (Passage(0, 1),)))))


def test_a_theme_is_given_to_the_whole_answer_or_to_passages_and_taken_away() -> None:
    whole = tagged(None, "t1")
    passage = tagged(whole, "t1", Passage(2, 5))
    more = tagged(passage, "t1", Passage(8, 9))
    assert more == Coded((Tag("t1", (Passage(2, 5), Passage(8, 9))),))
    assert untagged(more, "t1", Passage(8, 9)) == passage
    assert untagged(passage, "t1", Passage(2, 5)) is None
    assert untagged(Coded(), "t1") == Coded()
    assert untagged(None, "t1") is None


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=8))
def test_joined_passages_cover_the_same_and_never_touch(drawn: list[tuple[int, int]]) -> None:
    passages = [Passage(start, start + length) for start, length in drawn]
    joined = joined_passages(passages)
    assert {n for p in joined for n in range(p.start, p.end)} == {
        n for p in passages for n in range(p.start, p.end)
    }
    assert all(a.end < b.start for a, b in itertools.pairwise(joined))


def test_a_coder_is_renamed_and_removed_with_what_follows() -> None:
    made = told_by(with_coded(with_coded(TWO, "ab", "x", Coded()), "cd", "x", Coded()), "ab")
    now = renamed_coder(made, "ab", "Aino")
    assert ([coder.name for coder in now.coders], now.told_by) == (["Aino", "cd"], "Aino")
    assert renamed_coder(made, "ab", "AB").told_by == "AB"
    assert without_coder(now, "Aino").told_by == ""
    with pytest.raises(ValueError, match="taken-coder"):
        renamed_coder(made, "ab", "CD")
    with pytest.raises(KeyError):
        renamed_coder(made, "xx", "yy")
    with pytest.raises(KeyError):
        without_coder(made, "xx")
    with pytest.raises(KeyError):
        told_by(made, "xx")


def test_a_coder_that_differs_in_capitals_only_is_taken() -> None:
    made = with_coded(TWO, "Aino", "x", Coded())
    assert coder_problem(made, "AINO") == "coding-problem-taken-coder"
    assert coder_problem(made, "Aino") is None


def test_a_quote_needs_the_writers_permission() -> None:
    allowed, unknown = O2.answers[0], O1.answers[0]
    refused = answer("O1", 9, "en halua", quotable=False)
    assert with_quote(TWO, Quote("t1", allowed.id, 0, 5), allowed).quotes
    assert with_quote(TWO, Quote("t1", unknown.id, 0, 5, asked=True), unknown).quotes
    for quote, told in (
        (Quote("t1", unknown.id, 0, 5), unknown),
        (Quote("t1", refused.id, 0, 5, asked=True), refused),
        (Quote("t1", allowed.id, 5, 5), allowed),
        (Quote("t1", allowed.id, 0, 999), allowed),
        (Quote("t1", unknown.id, 0, 5), allowed),
    ):
        with pytest.raises(ValueError, match="Quote"):
            with_quote(TWO, quote, told)
    with pytest.raises(KeyError):
        with_quote(TWO, Quote("t9", allowed.id, 0, 5), allowed)


def test_a_quote_of_the_same_passage_is_replaced_and_can_be_removed() -> None:
    told = O2.answers[0]
    first = Quote("t1", told.id, 2, 20)
    second = replace(first, removed=(Passage(4, 6), Passage(0, 1), Passage(30, 31)))
    made = with_quote(with_quote(TWO, first, told), second, told)
    assert made.quotes == (replace(second, removed=(Passage(4, 6),)),)
    assert without_quote(made, first) == TWO


@pytest.mark.parametrize("back_end", ["voikko", "simplemma"])
@pytest.mark.parametrize(
    "name,language",
    [
        ("Suomen malli", "fi"),
        ("Malli Oulusta", "fi"),
        ("Modellen i Helsingfors", "sv"),
        ("The Finland way", "en"),
    ],
)
def test_a_theme_may_hold_a_place(
    name: str, language: str, back_end: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if back_end == "simplemma":
        monkeypatch.setattr("verkosto.instruments.words.lemmatiser.voikko_loads", lambda: False)
    assert name_problem(name, ["Kela"], language) is None
    assert name_problem(f"{name} ja Maijan tapa", ["Kela"], "fi") == "coding-problem-name"
