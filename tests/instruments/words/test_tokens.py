"""Words of a text, each with its place."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verkosto.instruments.words.tokens import plain, tokens


def words(text: str) -> list[str]:
    return [token.text for token in tokens(text)]


@pytest.mark.parametrize(
    "text,expected",
    [
        ("Luottamus kasvoi, ja opin paljon!", ["Luottamus", "kasvoi", "ja", "opin", "paljon"]),
        ("sosiaali- ja terveyspalvelut", ["sosiaali", "ja", "terveyspalvelut"]),
        ("Sote-alue ja ei-toivottu", ["Sote-alue", "ja", "ei-toivottu"]),
        ("people’s vaa'an", ["people’s", "vaa'an"]),
        ("EU:n ja THL:ssä: nyt", ["EU:n", "ja", "THL:ssä", "nyt"]),
        ("Hyvää:ei", ["Hyvää", "ei"]),
        ("3 kertaa, 10 % vuonna 2024; 5G, 2020-luvulla", ["kertaa", "vuonna", "5G", "2020-luvulla"]),
        ("Muistio:https://example.org/a,b tallessa", ["Muistio", "tallessa"]),
        ("ks. www.example.org ja (WWW.example.org)", ["ks", "ja"]),
        ("kysy matti@example.org, @liisa: kiitos", ["kysy", "kiitos"]),
        (
            "#verkosto **vahva** <b>yhdessä</b> =1+1 ja_sitten",
            ["verkosto", "vahva", "b", "yhdessä", "b", "ja", "sitten"],
        ),
        ("👍🏽 hyvä👨‍👩‍👧 työ", ["hyvä", "työ"]),
        ("tapaa\u00admiset", ["tapaa\u00admiset"]),
        ("tyo\u0308", ["tyo\u0308"]),
        ("שָׁלוֹם לכולם", ["שָׁלוֹם", "לכולם"]),
        ("asiakas/läheinen", ["asiakas", "läheinen"]),
        ("", []),
        ("  \n ", []),
        ("123 – …", []),
    ],
)
def test_the_words_of_a_text(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def firsts(text: str) -> list[str]:
    return [token.text for token in tokens(text) if token.first]


@pytest.mark.parametrize(
    "text,expected",
    [
        ("Hyvä. Kiva! Entä? Niin: Asia; Loppu", ["Hyvä", "Kiva", "Entä", "Niin", "Asia", "Loppu"]),
        ("Hän sanoi ”Hienoa” ja meni", ["Hän", "Hienoa", "ja"]),
        ("– Matti\n• Toinen\n1) Kolmas", ["Matti", "Toinen", "Kolmas"]),
        ("Kysyin esim. Liisalta, ks. Virtanen", ["Kysyin"]),
        ("Vastuu on M. Virtasella", ["Vastuu"]),
        ("Kiitos Liisa Virtanen (Kela)", ["Kiitos"]),
    ],
)
def test_where_a_sentence_begins_a_capital_says_nothing(text: str, expected: list[str]) -> None:
    assert firsts(text) == expected


def test_a_text_all_in_capitals_has_none() -> None:
    assert [token.capital for token in tokens("KIITOS LIISA")] == [False, False]
    assert [token.capital for token in tokens("kiitos LIISA")] == [False, True]


@given(st.text(max_size=300))
def test_a_token_is_what_stands_in_its_place(text: str) -> None:
    found = tokens(text)
    assert [token.text for token in found] == [text[token.start : token.end] for token in found]
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(any(map(str.isalpha, token.text)) for token in found)
    assert all(plain(plain(token.text)) == plain(token.text) for token in found)


PIECES = (
    "a",
    "a-",
    "a.",
    "a'",
    "-",
    "@",
    "a@",
    "a@b ",
    "http://",
    "www.",
    "😀",
    "مرحبا ",
    "\u0301",
    "a\u0301",
    "A:a",
)
MORE = ("1:a", " ", "1", '"a', ".\n", "e\u00ad", "(", "a b ", "://")


@pytest.mark.parametrize("piece", PIECES + MORE, ids=ascii)
def test_time_grows_with_the_length(piece: str) -> None:
    """A text of 20,000 characters, whatever it is made of; a square would take minutes."""
    start = time.process_time()
    tokens(piece * (200_000 // len(piece)))
    assert time.process_time() - start < 5
