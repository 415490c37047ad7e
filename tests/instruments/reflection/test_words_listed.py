"""Which words of the answers are listed: those that three or more used, and none that may be a name."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.instruments.reflection.written import BACK_ENDS, written
from tests.rated_surveys import sample
from tests.samples.sheets import FINNISH, rows
from tests.shared_data import shared
from verkosto.instruments.reflection.reflection import Reflection
from verkosto.instruments.words.tokens import tokens
from verkosto.model import Survey
from verkosto.survey import SourceFile, read_survey

LAST = "kevät 2026"
#: Forms in which a few words stand in the sample, read by hand.
BY_HAND = {
    "luottamus": {"luottamus", "luottamusta", "luottamuksen", "luottamukseen", "luottamuksesta"},
    "asiakas": {
        "asiakas", "asiakasta", "asiakkaan", "asiakkaat", "asiakkaita", "asiakkaille", "asiakkaasta",
    },
    "puhua": {"puhua", "puhuin", "puhutaan", "puhuttiin", "puhuu"},
    "jatkaa": {"jatkaa", "jatkan", "jatkamme", "jatketaan"},
}  # fmt: skip


def reflection(
    texts: Sequence[str | None], actors: Sequence[str] = (), back_end: str | None = None
) -> Reflection:
    return Reflection(written({"O1": texts}, actors), "1", back_end)


def listed(
    texts: Sequence[str | None], actors: Sequence[str] = (), back_end: str | None = None
) -> dict[str, int]:
    words = reflection(texts, actors, back_end).words("O1").words
    return {word.lemma: word.respondents for word in words}


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_words_of_the_sample_are_those_counted_by_hand(back_end: str) -> None:
    mine = Reflection(sample(), LAST, back_end)
    body = [row for row in rows(FINNISH, "Palaute") if row["Kierros"] == LAST]
    for question in ("O1", "O2", "O3", "O4", "O5", "O7"):
        told = {word.lemma: word.respondents for word in mine.words(question).words}
        for lemma, forms in BY_HAND.items():
            said = {row["Vastauskoodi"] for row in body if forms & small_words(row[question])}
            assert told.get(lemma, 0) == (len(said) if len(said) >= 3 else 0), (question, lemma)


def small_words(cell: str | None) -> set[str]:
    return {word.strip(".,:;!?–").casefold() for word in (cell or "").split()}


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_respondents_are_counted_not_mentions(back_end: str) -> None:
    texts = [
        "Luottamus, luottamus ja luottamus.",
        "Luottamusta lisää!",
        "Ilman luottamusta ei synny mitään.",
        "Aikaa.",
        "Ei.",
    ]
    assert listed(texts, back_end=back_end)["luottamus"] == 3


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_a_word_is_listed_from_three_respondents_on(back_end: str) -> None:
    told = listed(
        ["Luottamus kasvoi.", "Luottamusta oli.", "Aikaa oli.", "Ajan kanssa.", "Aika riitti."],
        back_end=back_end,
    )
    assert told == {"aika": 3}


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_a_listed_word_shows_the_answers_of_as_many_respondents(back_end: str) -> None:
    mine = Reflection(sample(), LAST, back_end)
    for asked in mine.questions:
        for word in mine.words(asked.key).words:
            hits = mine.using(asked.key, word.key)
            assert len({hit.answer.respondent for hit in hits}) == word.respondents
            for hit in hits:
                passages = [hit.answer.text[start:end] for start, end in hit.spans]
                assert passages
                assert set(passages) <= {token.text for token in tokens(hit.answer.text)}


def test_a_withheld_question_has_no_words() -> None:
    mine = reflection(["Luottamus kasvoi."] * 4)
    assert (mine.words("O1").words, mine.words("O1").unlisted, mine.words("O1").withheld) == (
        (),
        0,
        "few-answers",
    )
    assert mine.using("O1", "fi:luottamus") == ()


def test_a_word_that_is_not_listed_has_no_answers() -> None:
    mine = reflection(["Luottamus kasvoi.", "Luottamusta.", "a", "b", "c"])
    assert mine.using("O1", "fi:luottamus") == ()
    with pytest.raises(KeyError):
        mine.words("O9")


def test_stop_words_are_not_listed_nor_the_teams_word_for_its_meeting() -> None:
    texts = [
        "Verkosto on se, että tavataan.",
        "Verkostossa on myös työpaja.",
        "Verkoston työpajat ovat.",
        "Työpajassa.",
        "Ja.",
    ]
    mine = reflection(texts)
    assert {word.lemma for word in mine.words("O1").words} == {"työpaja"}
    assert mine.words("O1", ("työpaja",)).words == ()


def test_good_is_a_stop_word_where_the_question_says_it() -> None:
    texts = ["Hyvä ilmapiiri.", "Hyvää kahvia.", "Hyvin meni hyvä päivä.", "Ei.", "Kyllä."]
    mine = Reflection(written({"O1": texts, "O2": texts}), "1")
    assert "hyvä" in {word.lemma for word in mine.words("O1").words}
    assert "hyvä" not in {word.lemma for word in mine.words("O2").words}


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_a_word_with_a_capital_in_a_third_of_its_uses_in_mid_sentence_is_not_listed(back_end: str) -> None:
    small, large = "Sanottiin että osuma oli tässä.", "Kuulin että Osuma oli mukana."
    first = "Osuma oli mukana."
    assert "osuma" not in listed([small, small, large, first, first, first], back_end=back_end)
    assert listed([small, small, small, large, first], back_end=back_end)["osuma"] == 4
    assert listed([small, small, small, first, first], back_end=back_end)["osuma"] == 5


def test_capitals_of_an_answer_in_capitals_are_no_evidence() -> None:
    texts = [
        "KIIRE OLI MEILLÄ",
        "MEILLÄ ON KIIRE JA KIIRE",
        "Meillä On Kova Kiire Tässä Asiassa Juuri Nyt",
        "Kiire on.",
        "On kiire.",
    ]
    assert listed(texts)["kiire"] == 5


def test_a_word_that_is_a_name_too_is_listed_only_when_small_and_told_to_be_common(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    texts = ["Paljon toivoa.", "Siinä on toivoa.", "Tarvitaan toivoa.", "Toivo auttoi.", "Toivon kanssa."]
    name = "verkosto.instruments.reflection.counting.common_despite_name"
    monkeypatch.setattr(name, lambda _language: frozenset())
    assert "toivo" not in listed(texts)
    monkeypatch.setattr(name, lambda _language: frozenset({"toivo", "toivoa"}))
    assert {count for lemma, count in listed(texts).items() if lemma.startswith("toivo")} == {3}


@pytest.mark.parametrize("back_end", BACK_ENDS)
@pytest.mark.parametrize("name", ["Lumi", "Pilvi", "Kettu", "Hirvi", "Sillanpää", "Ahtisaari", "Yli-Viikari"])
def test_a_name_that_dictionaries_know_as_a_word_is_not_listed_where_sentences_begin(
    name: str, back_end: str
) -> None:
    said = ["{} auttoi alkuun.", "{} oli mukana.", "{}!", "{} ja Zyntranen.", "Ei."]
    assert listed([text.format(name) for text in said], back_end=back_end) == {}
    in_capitals = listed([text.format(name.upper()) for text in said], back_end=back_end)
    assert in_capitals == {} or "-" in name


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_such_a_word_is_listed_where_it_is_written_with_a_small_letter(back_end: str) -> None:
    texts = ["Se on silta.", "Nähtiin silta.", "Tehdään siltoja.", "Silta auttoi.", "Silta oli mukana."]
    assert listed(texts, back_end=back_end)["silta"] == 3


@pytest.mark.parametrize(
    "language,name,frame",
    [
        ("fi", "nieminen", "meitä auttoi tänään {}"),
        ("sv", "sari", "det var {} som hjälpte oss idag"),
        ("en", "lars", "it was {} who helped us today"),
    ],
)
def test_a_name_that_a_dictionary_takes_for_a_word_is_never_listed(
    language: str, name: str, frame: str
) -> None:
    told = reflection([frame.format(name)] * 5, back_end="simplemma")
    assert name not in {word.lemma for word in told.words("O1").words}
    assert {answer.language for answer in told.question("O1").answers} == {language}


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_a_capital_that_may_be_another_name_says_nothing_of_the_word(back_end: str) -> None:
    """*Sannan* may be *Sanna*'s: it does not count, and *santa* is listed by its other forms."""
    texts = ["Sannan kanssa.", "Siellä oli santaa.", "Tuotiin santaa.", "Tämä oli santaa.", "Ei."]
    assert listed(texts, back_end=back_end)["santa"] == 3


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_words_no_dictionary_knows_are_counted_but_not_listed(back_end: str) -> None:
    mine = reflection(["Se on xyrkli.", "Tuo xyrkli.", "Taas xyrkli.", "Ei.", "Kyllä."], back_end=back_end)
    words = mine.words("O1")
    assert (words.words, words.unlisted) == ((), 1)
    assert len(mine.search("O1", "xyrkli")) == 3


def test_languages_are_counted_apart() -> None:
    fi = [
        "Luottamus kasvaa, kun tavataan ja puhutaan avoimesti.",
        "Ilman luottamusta yhteistyö ei oikein etene mihinkään.",
    ]
    fi.append("Puhuimme luottamuksesta ja ajan puutteesta koko iltapäivän.")
    en = [
        "We need trust between people in this work.",
        "Trust grows when people meet each other.",
        "There is trust among us now.",
    ]
    words = reflection([*fi, *en]).words("O1").words
    told = {(word.language, word.lemma): word.respondents for word in words}
    assert told["fi", "luottamus"] == 3
    assert told["en", "trust"] == 3
    assert {key.partition(":")[0] for key in (word.key for word in words)} == {"fi", "en"}


def test_the_back_ends_are_told_by_language() -> None:
    mine = reflection(["Luottamus kasvaa, kun tavataan ja puhutaan avoimesti."] * 5, back_end="simplemma")
    assert mine.back_ends == {"fi": "simplemma"}


@pytest.mark.parametrize(
    "text",
    [
        "**Lihava** [linkki](https://example.org) ![kuva](x)",
        "<script>alert('luottamus')</script>",
        '=HYPERLINK("x")',
        "@SUMMA(1)",
        "😀👩‍👩‍👧 luottamus 🇫🇮",
        "\u202eluottamus\u202c مرحبا بالعالم",
        "שלום עולם",
        "luottamus\x00luottamus",
        "\ud83d luottamus \ude00",
        "\u200bl\u200bu\u200bo\u200bttamus",
        "a\u0301\u0302\u0303" * 300,
        "luottamus " * 2000,
        "x" * 20_000,
        "\n\n\n",
        "{luottamus}",
        "%s %d",
    ],
    ids=lambda text: ascii(text[:12]),
)
def test_hostile_texts_break_nothing_and_stay_as_written(text: str) -> None:
    texts = [text, *["Luottamus kasvaa meillä."] * 5]
    mine = reflection(texts, ("Kela",))
    words = mine.words("O1")
    assert "luottamus" in {word.lemma for word in words.words}
    reflection(texts, (text[:30], text)).words("O1")  # an actor may be called anything, too
    for query in ("luottamus", text[:40]):
        for hit in mine.search("O1", query):
            assert hit.answer.text in texts
            assert all(0 <= start < end <= len(hit.answer.text) for start, end in hit.spans)


def feedback(path: str) -> Survey:
    file = shared(path)
    assert file is not None
    return read_survey([SourceFile(file.name, file.read_bytes())])


@pytest.mark.shared
@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_945_young_people_are_read_and_counted(back_end: str) -> None:
    survey = feedback("datasets/feedback_fi/avovastaukset.csv")
    mine = Reflection(survey, survey.waves[-1], back_end)
    by_question = {asked.key: asked for asked in mine.questions}
    assert [asked.n for asked in by_question.values()] == [921, 911, 920]
    (problems,) = (key for key in by_question if key.startswith("Maailman"))
    told = {word.lemma: word.respondents for word in mine.words(problems).words}
    forms = {"köyhyys", "köyhyyttä", "köyhyyden", "köyhyydestä", "köyhyyteen", "köyhyydessä"}
    said = {answer.respondent for answer in by_question[problems].answers if forms & small_words(answer.text)}
    assert abs(told["köyhyys"] - len(said)) <= 12  # köyhyys/nälkä, (köyhyys) … are split by blanks here
    assert {hit.answer.respondent for hit in mine.search(problems, "köyhyys")} >= said


@pytest.mark.shared
def test_585_english_answers_are_read_and_counted() -> None:
    survey = feedback("datasets/feedback_en/open_answers_coded.csv")
    mine = Reflection(survey, survey.waves[-1])
    (asked,) = mine.questions
    assert (asked.n, mine.back_ends) == (585, {"en": "simplemma"})
    words = {word.lemma.casefold(): word.respondents for word in mine.words(asked.key).words}
    said = {answer.respondent for answer in asked.answers if {"doctor", "doctors"} & small_words(answer.text)}
    assert words["doctor"] >= len(said)
    assert "joe" not in words


@pytest.mark.parametrize("back_end", BACK_ENDS)
@pytest.mark.parametrize(
    "word", ["kelayhteistyö", "Kela-yhteistyö", "kelalaiset", "verstaalla", "verstaan", "Polun", "polkua"]
)
def test_a_word_with_an_actor_in_it_is_not_listed(word: str, back_end: str) -> None:
    texts = [f"Tänään {word} sujui", f"Siellä {word} oli", f"Hyvä kun {word} tuli", "Ei.", "Kyllä."]
    assert listed(texts, ["Kela", "Verstas ry", "Polku Oy"], back_end) == {}
