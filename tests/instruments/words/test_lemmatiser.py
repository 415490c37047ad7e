"""Base forms behind one interface."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import libvoikko
import pytest

from tests.house.tree import ROOT
from tests.instruments.words.needs import voikko
from verkosto.instruments.words import voikko as by_voikko
from verkosto.instruments.words.lemmatiser import common_despite_name, lemmatiser

MINEN = """
    tapaamisia tapaamiset tapaamista tapaamisessa kohtaamiset kohtaamisiin kehittämisen oppimista oppimisessa
    osaamisen osaamista sitoutumista auttamisen johtaminen jakamisesta kuuntelemista ymmärtämisen tekemistä
    onnistumisia verkostoitumista vaikuttamisesta
"""
STRANGE = (
    "",
    "-",
    "'",
    "\0",
    "työ\0",
    "a\0b",
    "\ud800",
    "työ\udfff",
    "😀",
    "x" * 300,
    "työ" * 9000,
    "ß",
    "İ",
    "שלום",
)
BACK_ENDS = [pytest.param("voikko", marks=voikko), "simplemma"]


def lemmas(word: str, language: str = "fi", back_end: str | None = None) -> list[str]:
    return [one.lemma for one in lemmatiser(language, back_end).readings(word)]


def names(word: str, language: str = "fi", back_end: str | None = None) -> list[str]:
    return [one.lemma for one in lemmatiser(language, back_end).readings(word) if one.name]


@pytest.mark.parametrize("back_end", BACK_ENDS)
@pytest.mark.parametrize(
    "form", ["luottamus", "luottamusta", "luottamuksen", "luottamuksesta", "Luottamustamme"]
)
def test_the_forms_of_a_word_count_as_one(form: str, back_end: str) -> None:
    assert lemmatiser("fi", back_end).readings(form)[0].key == "luottamus"


@pytest.mark.parametrize("back_end", BACK_ENDS)
@pytest.mark.parametrize("form,base", [("työ", "työ"), ("Työ", "työ"), ("ajan", "aika"), ("opin", "oppia")])
def test_what_the_dictionaries_get_wrong_is_listed(form: str, base: str, back_end: str) -> None:
    assert lemmatiser("fi", back_end).readings(form)[0].key == base


@voikko
@pytest.mark.parametrize("form", MINEN.split())
def test_a_minen_noun_made_of_the_word_itself_is_what_simplemma_has(form: str) -> None:
    assert lemmas(form, back_end="voikko")[0] == lemmas(form, back_end="simplemma")[0]


@voikko
@pytest.mark.parametrize(
    "form,lemma",
    [
        ("tapaamisessammekin", "tapaaminen"),
        ("oppimisessamme", "oppiminen"),
        ("kehittämistapaaminen", "kehittämistapaaminen"),
        ("kehittämistapaamisista", "kehittämistapaaminen"),
        ("Verkostotapaamisiin", "verkostotapaaminen"),
    ],
)
def test_a_minen_noun_is_made_of_longer_words_too(form: str, lemma: str) -> None:
    assert lemmas(form, back_end="voikko")[0] == lemma


@voikko
def test_a_minen_noun_counts_with_its_verb_and_is_shown_as_the_noun() -> None:
    asked = lemmatiser("fi", "voikko")
    noun, verb = asked.readings("tapaamisia")[0], asked.readings("tapasimme")[0]
    assert (noun.key, verb.key) == ("tavata", "tavata")
    assert (noun.lemma, verb.lemma) == ("tapaaminen", "tavata")


@voikko
def test_a_verb_is_not_mistaken_for_the_noun_that_could_be_made_of_it() -> None:
    forms = {"auttamaan": "auttaa", "tekevät": "tehdä", "parantamaan": "parantaa", "panokseni": "panos"}
    assert {form: lemmas(form, back_end="voikko")[0] for form in forms} == forms


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_a_compound_stays_whole_and_tells_its_parts(back_end: str) -> None:
    found = lemmatiser("fi", back_end).readings("asiakastyöhön")[0]
    assert found.key == "asiakastyö"
    if back_end == "voikko":
        assert found.parts == ("asiakas", "työ")
    other = lemmatiser("fi", back_end).readings("luottamusverkostoissa")[0]
    assert (other.key, other.parts) == ("luottamusverkosto", ("luottamus", "verkosto"))


@pytest.mark.parametrize("back_end", BACK_ENDS)
@pytest.mark.parametrize(
    "form,name", [("Virtasen", "Virtanen"), ("virtaselle", "Virtanen"), ("Liisalta", "Liisa")]
)
def test_a_name_is_told_with_a_capital_or_without(form: str, name: str, back_end: str) -> None:
    assert name in names(form, back_end=back_end)


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_a_name_that_is_a_word_as_well_is_told_as_both(back_end: str) -> None:
    asked = lemmatiser("fi", back_end)
    assert [one.name for one in asked.readings("matti")] == [False, True]
    assert [one.name for one in asked.readings("Matti")] == [True, False]


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_a_form_of_a_word_without_a_capital_is_no_form_of_another_name(back_end: str) -> None:
    """*annan* is *antaa*; with a capital it may be *Anna*."""
    assert names("annan", back_end=back_end) == []
    assert names("Annan", back_end=back_end) == ["Anna"]


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_words_of_network_work_that_are_names_too_can_be_listed(back_end: str) -> None:
    common = common_despite_name("fi")
    for word in (
        "toivo",
        "rauha",
        "onni",
        "arvo",
        "riski",
        "päivä",
        "usko",
        "taito",
        "voitto",
        "into",
        "ilo",
    ):
        readings = lemmatiser("fi", back_end).readings(word)
        assert not readings[0].name
        assert word in common


@pytest.mark.parametrize("back_end", BACK_ENDS)
@pytest.mark.parametrize("word", [*STRANGE, "\u0301", "2024"], ids=ascii)
def test_no_word_is_too_strange(word: str, back_end: str) -> None:
    assert isinstance(lemmatiser("fi", back_end).readings(word), tuple)
    assert isinstance(lemmatiser("sv").readings(word), tuple)


@pytest.mark.parametrize("back_end", BACK_ENDS)
@pytest.mark.parametrize("word", ["xyzzy", "Zorbaxin", "qwertyä", "autetaanx"])
def test_what_no_dictionary_knows_has_no_reading(word: str, back_end: str) -> None:
    assert lemmas(word, back_end=back_end) == []


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_signs_that_are_not_seen_change_nothing(back_end: str) -> None:
    for form in ("tapaa\u00admisia", "ta\u200bpaamisia", "tapaamisia"):
        assert lemmas(form, back_end=back_end)[0] == "tapaaminen"
    assert lemmas("tyo\u0308ta\u0308", back_end=back_end)[0] == "työ"


@pytest.mark.parametrize(
    "language,form,base",
    [
        ("en", "meetings", "meeting"),
        ("en", "Meeting", "meeting"),
        ("en", "people's", "people"),
        ("en", "partners’", "partner"),
        ("en", "trusted", "trust"),
        ("en", "children", "child"),
        ("sv", "mötena", "möte"),
        ("sv", "samarbetet", "samarbete"),
        ("sv", "nätverksträffarna", "nätverksträff"),
        ("sv", "förtroendet", "förtroende"),
        ("sv", "tillsammans", "tillsammans"),
    ],
)
def test_english_and_swedish_words_reach_their_base_forms(language: str, form: str, base: str) -> None:
    assert lemmas(form, language)[0] == base
    assert lemmatiser(language).back_end == "simplemma"


def test_two_threads_get_what_one_gets() -> None:
    forms = [
        "luottamuksesta",
        "tapaamisia",
        "Virtasen",
        "verkostoomme",
        "xyzzy",
        "asiakkaiden",
        "työssään",
    ] * 60
    alone = [lemmatiser("fi").readings(form) for form in forms]
    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(lambda form: lemmatiser("fi").readings(form), forms))
        dictionaries = list(
            threads.map(lambda form: lemmatiser("sv").readings(form), ["mötena", "träffarna"] * 40)
        )
    assert together == alone
    assert len({tuple(one) for one in dictionaries}) == 2


def test_what_was_asked_is_forgotten_with_the_lemmatiser() -> None:
    """The dictionaries are shared by all visitors; what their answers say is not."""
    first, second = lemmatiser("fi"), lemmatiser("fi")
    first.readings("luottamuksesta")
    assert first is not second
    assert second._remembered.cache_info().currsize == 0  # type: ignore[attr-defined]
    assert first._remembered.cache_info().maxsize is not None  # type: ignore[attr-defined]


@pytest.fixture
def unopened(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """As if this process had not asked for Voikko yet."""
    for made in (by_voikko.voikko_loads, by_voikko._opened):
        made.cache_clear()
        monkeypatch.setattr(by_voikko, made.__name__, made)
    yield monkeypatch
    for made in (by_voikko.voikko_loads, by_voikko._opened):
        made.cache_clear()


@pytest.mark.parametrize("gone", ["library", "dictionary"])
def test_without_voikko_simplemma_does_the_work(gone: str, unopened: pytest.MonkeyPatch) -> None:
    def no_library(*_: object) -> None:
        raise OSError("libvoikko.so.1: cannot open shared object file")

    def no_dictionary(*_: object) -> None:
        raise libvoikko.VoikkoException("Initialization of Voikko failed: No valid dictionaries were found")

    no_dictionary.setLibrarySearchPath = lambda _: None  # type: ignore[attr-defined]

    if gone == "library":
        unopened.setattr(libvoikko.VoikkoLibrary, "open", no_library)
    else:
        unopened.setattr(libvoikko.VoikkoLibrary, "open", lambda *_: None)
        unopened.setattr(libvoikko, "Voikko", no_dictionary)
    for back_end in (None, "voikko", "simplemma"):
        asked = lemmatiser("fi", back_end)
        assert asked.back_end == "simplemma"
        assert asked.readings("luottamuksesta")[0].key == "luottamus"


@voikko
def test_with_voikko_the_large_dictionary_stays_closed() -> None:
    code = (
        "from verkosto.instruments.words import dictionary\n"
        "from verkosto.instruments.words.lemmatiser import lemmatiser\n"
        "lemmatiser('fi').readings('tapaamisia')\n"
        "print(dictionary._files._get_dictionary.cache_info().currsize)"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["0"]
