"""What may tell who is meant is found, in whatever form a sentence needs; nothing much else is."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.instruments.reflection.planted import ACTORS
from tests.instruments.reflection.written import BACK_ENDS
from verkosto.instruments.reflection.names import SURE, Find, Finder, finds, removed
from verkosto.instruments.words.lemmatiser import lemmatiser

PARTS = (
    "Kelan",
    "kela",
    "Maija",
    "Ohjaamo X:n",
    "ja",
    " ",
    ".",
    "\n",
    "-",
    "040 1234567",
    "a@b.fi",
    "@tili",
    "www.a.fi",
    "\u00ad",
    "\u0301",
    "😀",
    "\ud83d",
    "\x00",
    "\u202e",
    "TE-toimisto",
    "M. Virtanen",
    "(at)",
    "+",
    ":",
    "1",
)
ANY = st.text(max_size=80) | st.lists(st.sampled_from(PARTS), max_size=30).map("".join)


def found(
    text: str, actors: tuple[str, ...] = ACTORS, language: str = "fi", back_end: str | None = None
) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], one.kind) for one in finds(text, language, actors, back_end)]


def sure(text: str, **told: object) -> list[str]:
    return [passage for passage, kind in found(text, **told) if kind in SURE]  # type: ignore[arg-type]


@pytest.mark.parametrize("back_end", BACK_ENDS)
@pytest.mark.parametrize(
    "text,passage",
    [
        ("Kelan kanssa sovittiin.", "Kelan"),
        ("Kysyin kelalta apua.", "kelalta"),
        ("KELAAN OTETAAN YHTEYTTÄ", "KELAAN"),
        ("Kela!", "Kela"),
        ("Otan yhteyttä Nuorten työpajan väkeen.", "Nuorten työpajan"),
        ("Rastaan toimistossa oltiin.", "Rastaan toimistossa"),
        ("Sovin Ohjaamo X:n kanssa.", "Ohjaamo X:n"),
        ("Sovin Kainuun TE-toimistosta.", "Kainuun TE-toimistosta"),
        ("Kainuun te toimistolle kiitos", "Kainuun te toimistolle"),
        ("Zyntrallekin kiitos.", "Zyntrallekin"),
        ("Zyntra-yhteistyö jatkuu.", "Zyntra"),
        ("Verstas ry:n tilat", "Verstas ry:n"),
        ("Ke\u00adlalta sai apua.", "Ke\u00adlalta"),
        ("Menen Folkha\u0308lsaniin.", "Folkha\u0308lsaniin"),
    ],
)
def test_an_actor_is_found_in_any_form(text: str, passage: str, back_end: str) -> None:
    assert sure(text, back_end=back_end) == [passage]


@pytest.mark.parametrize("back_end", BACK_ENDS)
@pytest.mark.parametrize(
    "text",
    [
        "Keli oli hyvä.",
        "Kelaamo ja kelata ovat muuta.",
        "Toimisto on auki.",
        "Nuorten kanssa on hyvä.",
    ],
)
def test_words_that_only_look_like_an_actor_are_left_alone(text: str, back_end: str) -> None:
    assert sure(text, back_end=back_end) == []


@pytest.mark.parametrize("back_end", BACK_ENDS)
@pytest.mark.parametrize("label", ["Verstas ry", "Verstas r.y.", "Verstas Oy", "Verstas, ry"])
def test_an_actor_is_found_without_what_kind_of_body_it_is(label: str, back_end: str) -> None:
    assert sure("Tilaa oli verstaalla.", actors=(label,), back_end=back_end) == ["verstaalla"]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_capital_with_an_accent_of_its_own_begins_a_name(language: str) -> None:
    assert [find.kind for find in finds("abc О\u0301льга abc", language, ())] == ["name"]


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_an_actor_that_is_a_common_word_is_found_as_a_whole_word(back_end: str) -> None:
    told = {"actors": ("Työpaja",), "back_end": back_end}
    assert sure("Työpaja oli hyvä, ja työpajassa sovittiin.", **told) == ["Työpaja", "työpajassa"]
    assert sure("Työpajatoiminta ja työpaja-aika jatkuvat.", **told) == []


@pytest.mark.parametrize("label", ["A", "1", "12", "I", "Me", "Ja", "", " ", "–", "!", "()"])
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_label_of_a_letter_a_number_or_a_stop_word_does_not_hide_everything(
    label: str, language: str
) -> None:
    text = {
        "fi": "Ja me 1 ja 12 a, i: me.",
        "sv": "I en a och 1 med 12, me i a: i.",
        "en": "A 1 and a 12, I and me: a.",
    }[language]
    assert sure(text, actors=(label,), language=language) == []


def test_a_label_of_a_letter_is_found_with_its_ending() -> None:
    assert sure("Soitan A:lle ja 12:n väelle.", actors=("A", "12")) == ["A:lle", "12:n"]
    assert sure("Sen teemme Me itse.", actors=("Me",)) == ["Me"]


def test_the_words_of_a_label_may_be_turned_around() -> None:
    assert sure("Kysyin Lumikosken Liisalta apua.") == ["Lumikosken", "Liisalta"]


def test_a_single_word_of_a_longer_label_is_found_where_it_tells() -> None:
    actors = ("Matti Meikäläinen", "Osuuskunta Zyntra")
    assert sure("Kysy Meikäläiseltä lisää.", actors=actors) == ["Meikäläiseltä"]
    assert sure("Zyntralta sai apua.", actors=actors) == ["Zyntralta"]
    assert sure("Meikäläinen ei tiedä, osuuskunta tietää.", actors=actors) == []


def test_a_part_of_a_label_in_brackets_is_a_label() -> None:
    actors = ("Kansaneläkelaitos (Kela)",)
    assert sure("Kelasta ja kansaneläkelaitoksesta sanottiin.", actors=actors) == [
        "Kelasta",
        "kansaneläkelaitoksesta",
    ]


@pytest.mark.parametrize("back_end", BACK_ENDS)
@pytest.mark.parametrize(
    "text,passage",
    [
        ("Opin paljon Maijalta.", "Maijalta"),
        ("Sovin virtasen kanssa.", "virtasen"),
        ("Sovimme Matti Virtasen kanssa.", "Matti Virtasen"),
        ("Kiitos Anna-Kaisa Hyvöselle!", "Anna-Kaisa Hyvöselle"),
        ("Kysy M. Korhoselta.", "M. Korhoselta"),
        ("Terveisin A.B. täältä", "A.B. "),
        ("Kiitos Xyrklille.", "Xyrklille"),
    ],
)
def test_people_are_found(text: str, passage: str, back_end: str) -> None:
    assert sure(text, back_end=back_end) == [passage]


@pytest.mark.parametrize(
    "text,passages",
    [
        ("Toivo on tärkeää.", [("Toivo", "capital")]),
        ("Sanoin että Palaute on tärkeää.", [("Palaute", "capital")]),
        ("Hyvä päivä. Opin uutta.", []),
        ("HYVÄ ASIA KAIKILLE", []),
        ("Kysy ELYltä ja TE-palveluista.", [("ELYltä", "capital"), ("TE-palveluista", "capital")]),
    ],
)
def test_other_capitals_are_to_be_looked_at(text: str, passages: list[tuple[str, str]]) -> None:
    assert found(text, back_end="voikko") == passages


def test_capitals_say_nothing_where_most_words_have_one() -> None:
    assert sure("Hyvä Ja Avoin Päivä Kaikille") == []
    assert sure("Kiitos Kaikille Ja Erityisesti Kelalle Ja Virtaselle") == ["Kelalle", "Virtaselle"]


def test_i_is_no_name_in_english() -> None:
    assert found("Then I said what I'd do, and I’m glad.", language="en") == []


@pytest.mark.parametrize(
    "text,passage,kind",
    [
        ("Kirjoita maija.v@example.org.", "maija.v@example.org", "email"),
        ("(m_v+x@sub.example.org)", "m_v+x@sub.example.org", "email"),
        ("maija (at) example.org vastaa", "maija (at) example.org", "email"),
        ("Osoite on https://example.org/a?b=c, siellä.", "https://example.org/a?b=c", "address"),
        ("Sivut: www.example.org/x.", "www.example.org/x", "address"),
        ("Sivut ovat esimerkki.fi/maija!", "esimerkki.fi/maija", "address"),
        ("Seuraa @maija_v tilillä.", "@maija_v", "address"),
        ("Soita 040 123 4567.", "040 123 4567", "phone"),
        ("Soita 0401234567!", "0401234567", "phone"),
        ("+358 40 1234 567 vastaa", "+358 40 1234 567", "phone"),
        ("Soita (09) 1234 567", "(09) 1234 567", "phone"),
        ("Ring 070-123 45 67.", "070-123 45 67", "phone"),
        ("Ring +46 (0)70 123 45 67 genast", "+46 (0)70 123 45 67", "phone"),
        ("00358401234567 vastaa", "00358401234567", "phone"),
        ("Call 555-123-4567 please", "555-123-4567", "phone"),
        ("puh. 12345 vastaa", "12345", "phone"),
        ("Tunnus 131052-308T kelpaa", "131052-308T", "phone"),
    ],
)
def test_addresses_and_numbers_are_found(text: str, passage: str, kind: str) -> None:
    assert (passage, kind) in found(text, language="fi")


def test_several_numbers_in_a_row_are_several() -> None:
    assert sure("040 1234567 050 7654321, +358401234567/0401234567") == [
        "040 1234567", "050 7654321", "+358401234567", "0401234567",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Vuonna 2026 ja 2025-2026.",
        "Kello 9.00-16.30 oltiin.",
        "Se oli 12.5.2026.",
        "1.2.2025–3.4.2025",
        "2026-05-12",
        "Meitä oli 100 000.",
        "Se maksoi 1 250 000 euroa.",
        "50,5 % ja 3,14159",
        "3 kertaa 5",
        "1/2026",
        "Noin 12345 asukasta.",
    ],
)
def test_years_dates_times_shares_and_amounts_are_no_numbers_of_people(text: str) -> None:
    assert sure(text) == []


@settings(max_examples=150, deadline=None)
@given(ANY, st.sampled_from(["fi", "sv", "en"]))
def test_finds_come_in_order_within_the_text_and_never_overlap(text: str, language: str) -> None:
    told = finds(text, language, ACTORS)
    ends = [end for one in told for end in (one.start, one.end)]
    assert ends == sorted(ends)
    assert all(one.start < one.end for one in told)
    assert not ends or (ends[0] >= 0 and ends[-1] <= len(text))


@settings(max_examples=150, deadline=None)
@given(ANY)
def test_what_was_removed_is_found_no_more_and_the_rest_is_untouched(text: str) -> None:
    spans = [(one.start, one.end) for one in finds(text, "fi", ACTORS)]
    left = removed(text, spans, "\x1e")
    kept = [
        text[a:b]
        for a, b in zip([0, *(end for _, end in spans)], [*(s for s, _ in spans), len(text)], strict=True)
    ]
    assert "".join(left.split("\x1e")) == "".join("".join(kept).split("\x1e"))
    assert left.count("\x1e") <= len(spans) + text.count("\x1e")


@given(st.text(max_size=30), st.lists(st.tuples(st.integers(-5, 40), st.integers(-5, 40)), max_size=6))
def test_removing_keeps_every_sign_outside_the_spans(text: str, spans: list[tuple[int, int]]) -> None:
    hidden = {i for start, end in spans for i in range(max(start, 0), min(end, len(text)))}
    kept = "".join(sign for i, sign in enumerate(text) if i not in hidden)
    assert removed(text, spans, "") == kept
    assert removed(text, [], "x") == text


def test_overlapping_and_touching_spans_get_one_mark() -> None:
    assert removed("abcdef", [(3, 5), (1, 4)], "[x]") == "a[x]f"
    assert removed("abcdef", [(0, 2), (2, 4)], "[x]") == "[x]ef"
    assert removed("abc", [(2, 1), (3, 9), (-4, 0)], "[x]") == "abc"


HOSTILE = (
    "a",
    "1",
    "1 ",
    "a.",
    "a.b@",
    "@",
    "A ",
    "A. ",
    "a\u0301",
    "www.",
    "( at )",
    "a-",
    "Matti Virtanen ",
    "http://",
    "+",
    "0 / ",
    ":",
    "Kela:",
    "\u200d",
    "a (at) ",
    "p ",
    "1.1.",
    "😀",
    "\u202e",
    "\x00",
    "\ud83d",
    "Kela ",
    "Ohjaamo X:n ",
    "\n",
    "'",
    "X:",
)


@pytest.mark.parametrize("part", HOSTILE, ids=ascii)
def test_time_grows_with_the_length_of_the_text_only(part: str) -> None:
    finder = Finder(lemmatiser("fi"), ACTORS)
    finder.finds(part * 50)
    start = time.perf_counter()
    told = finder.finds((part * 20_000)[:20_000])
    assert time.perf_counter() - start < 3
    assert all(isinstance(one, Find) for one in told)


@pytest.mark.parametrize(
    "language,text",
    [
        ("sv", "Maija var med och {} hjälpte oss"),
        ("sv", "{}s idé var bra"),
        ("sv", "det var {} som hjälpte oss"),
        ("en", "{} was there and helped us"),
        ("en", "{}'s idea was good"),
        ("en", "WE WERE HELPED BY {}"),
    ],
)
@pytest.mark.parametrize("name", ["Virtanen", "virtanen", "VIRTANEN", "Pekka"])
def test_a_finnish_name_is_found_in_answers_of_other_languages(language: str, text: str, name: str) -> None:
    written = text.format(name)
    found = [written[one.start : one.end] for one in finds(written, language, ()) if one.kind == "name"]
    assert any(one.startswith(name) for one in found)


def test_a_swedish_name_is_found_where_a_finnish_sentence_begins() -> None:
    assert [find.kind for find in finds("Örjan auttoi meitä.", "fi", (), "simplemma")] == ["name"]
