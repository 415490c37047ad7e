"""The questions to paste into a form service: their words, their order, their promises."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tests.shared_data import shared
from verkosto.canvas.coding import Event
from verkosto.content import table
from verkosto.content.instruments import items
from verkosto.report.questionnaire import Wishes, follow_ups, forms, load
from verkosto.report.questionnaire_text import markdown, plain_text, web_page
from verkosto.report.template import rateable
from verkosto.survey.rated.quoting import asks_to_quote, forbids, permission_in
from verkosto.survey.relation_names import relation_key
from verkosto.text import LANGUAGES, texts

HOSTILE = ("<img src=x onerror=alert(1)>", "![x](http://example.org/a.png)", "Åbo & Co")
EVERYTHING = Wishes(
    relations=tuple(table("relations")),
    follow_ups=tuple(follow_ups()),
    instruments=tuple(kind.key for kind in rateable()),
    names=("Kela", "Kunta", *HOSTILE),
    who="koordinaattori",
    date="31.12.2027",
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_questions_come_in_the_order_of_the_domain(language: str) -> None:
    contacts, _ = forms(texts(language), EVERYTHING)
    ids = [asked.id for asked in contacts.questions if asked.id.startswith("N")]
    assert ids == ["N1", "N1x", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9", "N10"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_about_a_relation_is_known_again_by_the_reader(language: str) -> None:
    contacts, _ = forms(texts(language), EVERYTHING)
    asked = [question.text for question in contacts.questions if question.roster and question.many]
    assert sorted(map(relation_key, asked)) == sorted(table("relations"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_scales_are_asked_in_the_words_that_the_reader_knows(language: str) -> None:
    contacts, ratings = forms(texts(language), EVERYTHING)
    scales = table("answers")["scales"]
    for number, scale in (("N2", "frequency"), ("N3", "depth"), ("N5", "agreed")):
        asked = next(question for question in contacts.questions if question.id == number)
        assert list(asked.answers) == scales[scale]["words"][language]
    grid = next(question for question in ratings.questions if len(question.statements) == 16)
    assert list(grid.answers) == [
        *scales["likert5"]["words"][language],
        texts(language)("template-dont-know"),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_item_is_asked_once_and_only_without_names(language: str) -> None:
    ratings = forms(texts(language), EVERYTHING)[1]
    asked = [part for question in ratings.questions for part in (question.statements or (question.text,))]
    quoting = texts(language)("questionnaire-quotable")
    assert asked.count(quoting) == 1
    asked.remove(quoting)
    assert asked == [item.text[language] for kind in rateable() for item in kind.items]
    assert not any(question.roster for question in ratings.questions)
    assert texts(language)("questionnaire-ratings-setup") == ratings.note


@pytest.mark.shared
def test_the_promise_is_the_one_of_the_domain_word_for_word() -> None:
    path = shared("domain.md")
    assert path is not None
    domain = path.read_text("utf-8")
    for language, who, date in (("fi", "kuka", "päivä"), ("en", "who", "date")):
        found = re.search(rf'\({language}\): "(.*?)"$', domain[domain.index("Consent text") :], re.MULTILINE)
        assert found is not None
        text = found[1].replace(f"{{{who}}}", "X").replace(f"{{{date}}}", "Y")
        assert forms(texts(language), Wishes(who="X", date="Y"))[0].intro == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_gaps_are_left_open_where_nothing_was_said(language: str) -> None:
    (contacts,) = forms(texts(language), Wishes())
    assert contacts.intro.count("[") == 2
    assert contacts.questions[0].answers == (texts(language)("questionnaire-names-slot"),)


def test_trust_in_a_named_actor_is_not_asked_unless_somebody_says_so() -> None:
    usual = {key for key, entry in follow_ups().items() if entry.get("usual")}
    assert usual == {"frequency", "depth", "channels", "agreed"}
    assert not any(kind.key == "trust_ties" for kind in rateable())


def test_forty_names_take_seven_to_ten_minutes() -> None:
    """Domain 2.2: 40 names, 10 ticks and 4 follow-ups are 80 clicks."""
    told = load(Wishes(follow_ups=("frequency", "depth", "channels", "agreed"), names=("x",) * 40))
    assert (told.clicks, told.ticked, told.low, told.high) == (80, 10, 7, 10)


def test_only_the_fifteen_most_important_are_followed_up() -> None:
    names = tuple(map(str, range(200)))
    assert load(Wishes(names=names, follow_ups=("depth",))).clicks == 200 + 15


@pytest.mark.parametrize("language", LANGUAGES)
def test_permission_to_quote_is_asked_right_after_the_open_questions_as_the_reader_knows_it(
    language: str,
) -> None:
    asked = forms(texts(language), EVERYTHING)[1].questions
    place = next(n for n, question in enumerate(asked) if question.text == items()["O8"].text[language])
    assert asks_to_quote(asked[place + 1].text)
    assert not forbids(asked[place + 1].text)
    assert [permission_in(answer) for answer in asked[place + 1].answers] == [True, False]


def test_the_open_questions_speak_of_the_meeting_by_the_teams_word() -> None:
    wishes = replace(EVERYTHING, event=Event("workshop"))
    text = plain_text(forms(texts("fi"), wishes))
    assert "Mikä työpajassa tuntui hyvältä?" in text
    assert "lähipäiv" not in text


def test_plain_text_shows_every_name_and_nothing_of_markdown() -> None:
    text = plain_text(forms(texts("fi"), EVERYTHING))
    assert all(text.count(name) >= 2 for name in EVERYTHING.names)
    assert "☐ Kela\r\n☐ Kunta" in text
    assert "**" not in text


def test_a_name_is_never_markup_in_the_preview_or_on_the_page() -> None:
    say = texts("fi")
    asked = forms(say, EVERYTHING)
    shown = markdown(say, asked[0], 20) + web_page(say, asked)
    assert HOSTILE[0] not in shown
    assert HOSTILE[1] not in markdown(say, asked[0], 20)
    assert "Åbo &amp; Co" in web_page(say, asked)


def test_the_page_asks_nothing_of_anybody() -> None:
    page = web_page(texts("en"), forms(texts("en"), EVERYTHING))
    assert not re.search(r"<(script|img|link|iframe|form)\b|(?:src|href)\s*=\s*[\"']", page)


def test_a_long_list_is_cut_in_the_preview_only() -> None:
    say = texts("fi")
    names = tuple(f"Toimija {number}" for number in range(40))
    (form,) = forms(say, Wishes(names=names))
    assert "Toimija 39" not in markdown(say, form, 8)
    assert "muuta nimeä" in markdown(say, form, 8)
    assert "Toimija 39" in plain_text([form])
