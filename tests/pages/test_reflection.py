"""The page of open answers: every answer as it was written, words to find them by, and the few protected."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache, partial

import pandas as pd
import pytest
from streamlit.testing.v1.element_tree import ButtonGroup

from tests.pages.app import HOSTILE, Visit
from tests.pages.rated import opened_at
from tests.rated_surveys import rated, sample, without_ratings, without_ties
from tests.shared_data import shared
from verkosto.content.instruments import items
from verkosto.instruments.gates import LEAST
from verkosto.instruments.reflection.reflection import Reflection
from verkosto.model import Survey, no_open_answers
from verkosto.survey import SourceFile, read_survey
from verkosto.text import LANGUAGES, escape_markdown

FIRST, LAST = "kevät 2025", "kevät 2026"
SECRET = "Salaisuusmäki"
opened = partial(opened_at, "reflection")
everybody = pytest.mark.parametrize("language", LANGUAGES)


def written(answers: Mapping[str, Sequence[str]], digest: str = "e") -> Survey:
    """One wave without ties and ratings: question → what r0, r1 … wrote."""
    base = rated({"D1": [4.0] * 6}, {})
    rows = [("", f"r{i}", q, text, None) for q, texts in answers.items() for i, text in enumerate(texts)]
    told = pd.DataFrame(rows, columns=list(no_open_answers().columns), dtype=object)
    return replace(base, ratings=base.ratings.iloc[:0], open_answers=told, digest=digest * 64)


def without_answers(survey: Survey, digest: str = "8") -> Survey:
    return replace(survey, open_answers=survey.open_answers.iloc[:0], digest=digest * 64)


def listed(visit: Visit) -> list[tuple[str, list[str]]]:
    """The answers that the browser is told to show, each with the passages to mark."""
    found = []
    for element in visit.app.get("bidi_component"):
        if element.proto.component_name == "verkosto_answers":
            for text, spans, _ in json.loads(element.proto.json)["answers"]:
                found.append((text, [text[start:end] for start, end in spans]))
    return found


def texts_of(visit: Visit) -> list[str]:
    return [text for text, _ in listed(visit)]


def everything(visit: Visit) -> str:
    """All that is sent to the browser."""
    return "\n".join(
        str(element.proto).encode("latin-1", "backslashreplace").decode("unicode_escape", "replace")
        for element in visit.app.main
        if hasattr(element, "proto")
    )


def words(visit: Visit) -> list[str]:
    return next((list(one.options) for one in _groups(visit) if one.key == "reflection_word"), [])


def _groups(visit: Visit) -> list[ButtonGroup[str]]:
    return [one for one in visit.app.get("button_group") if isinstance(one, ButtonGroup)]


def click_word(visit: Visit, label: str | None) -> None:
    group = next(one for one in _groups(visit) if one.key == "reflection_word")
    group.set_value(label).run()
    assert visit.errors == []
    assert not visit.app.exception


def search(visit: Visit, query: str) -> None:
    visit.app.text_input(key="reflection_search").set_value(query).run()
    assert visit.errors == []
    assert not visit.app.exception


def question(visit: Visit, key: str) -> None:
    visit.app.selectbox(key="reflection_question").set_value(key).run()
    assert visit.errors == []
    assert not visit.app.exception


def mine(survey: Survey, key: str, wave: str = LAST) -> list[str]:
    told = survey.open_answers
    return sorted(told.loc[(told["question"] == key) & (told["wave"] == wave), "text"])


@everybody
def test_with_the_sample_all_answers_to_the_first_question_stand_as_they_were_written(language: str) -> None:
    visit = opened(sample(), language)
    assert sorted(texts_of(visit)) == mine(sample(), "O1")
    assert visit.texts("reflection-all", n=20) in visit.said
    assert visit.texts("reflection-gate", least=LEAST) in visit.said
    assert escape_markdown(items()["O1"].text[language]) in visit.said


@everybody
def test_every_question_can_be_read(language: str) -> None:
    visit = opened(sample(), language)
    for key in ("O7", "O2", "D5_text"):
        question(visit, key)
        assert sorted(texts_of(visit)) == mine(sample(), key)


@everybody
def test_the_lemmatiser_in_use_is_told(language: str) -> None:
    visit = opened(written({"O1": ["luottamusta tarvitaan aina yhteistyössä"] * 5}), language)
    used = Reflection(sample(), LAST).back_ends["fi"]
    assert visit.texts(f"lemmas-fi-{used}") in visit.said


def test_the_order_is_neither_the_files_nor_the_alphabets() -> None:
    survey = sample()
    told = survey.open_answers
    shown = texts_of(opened(survey))
    filed = [text for text in told.loc[told["wave"] == LAST, "text"] if text in set(shown)]
    assert shown not in (filed, sorted(shown))


def test_no_code_of_a_respondent_is_sent_to_the_browser() -> None:
    survey = written({"O1": [f"Luottamusta riitti {i}" for i in range(8)]})
    codes = [f"KOODI{i}" for i in range(8)]
    survey = replace(survey, open_answers=survey.open_answers.assign(respondent=codes))
    sent = everything(opened(survey))
    assert "Luottamusta riitti 7" in sent
    assert "KOODI" not in sent


@everybody
def test_a_search_finds_inflected_forms_and_marks_them(language: str) -> None:
    forms = ("luottamus kasvoi", "puhuimme luottamuksesta", "luottamusta löytyi", "luottamuksen varassa")
    others = ("aikaa on vähän nyt", "kiitos tästä päivästä kaikille")
    visit = opened(written({"O1": [*forms, *others]}), language)
    search(visit, "luottamus")
    assert dict(listed(visit)) == {
        "luottamus kasvoi": ["luottamus"],
        "puhuimme luottamuksesta": ["luottamuksesta"],
        "luottamusta löytyi": ["luottamusta"],
        "luottamuksen varassa": ["luottamuksen"],
    }
    assert visit.texts.markdown("reflection-found", query="luottamus", n=4, total=6) in visit.said
    visit.app.button(key="reflection_clear").click().run()
    assert len(listed(visit)) == 6


def test_marks_stand_right_after_an_emoji() -> None:
    visit = opened(written({"O1": ["👩‍👩‍👧 🎉 luottamusta!", *["aikaa oli"] * 5]}))
    search(visit, "luottamus")
    assert listed(visit) == [("👩‍👩‍👧 🎉 luottamusta!", ["luottamusta"])]


@everybody
def test_a_search_without_hits_says_so_and_leads_back(language: str) -> None:
    visit = opened(sample(), language)
    search(visit, HOSTILE[1])
    assert listed(visit) == []
    assert visit.texts.markdown("reflection-found", query=HOSTILE[1], n=0, total=20) in visit.said
    assert HOSTILE[1] not in visit.said
    visit.app.button(key="reflection_clear").click().run()
    assert len(listed(visit)) == 20


def trusting(n: int = 6) -> Survey:
    return written(
        {"O1": [f"luottamusta tarvitaan numero {i}" for i in range(n)] + ["aikaa", "aika", "ajan"]}
    )


@everybody
def test_a_word_shows_its_answers_and_shows_all_again(language: str) -> None:
    visit = opened(trusting(), language)
    label = next(one for one in words(visit) if one.startswith("luottamus"))
    assert label == "luottamus 6"
    click_word(visit, label)
    assert [marks for _, marks in listed(visit)] == [["luottamusta"]] * 6
    assert visit.texts.markdown("reflection-using", word="luottamus", n=6, total=9) in visit.said
    click_word(visit, None)
    assert len(listed(visit)) == 9


def test_a_word_and_a_search_put_each_other_out() -> None:
    visit = opened(trusting())
    click_word(visit, "luottamus 6")
    search(visit, "aika")
    assert len(listed(visit)) == 3
    click_word(visit, "luottamus 6")
    assert len(listed(visit)) == 6
    assert visit.app.text_input(key="reflection_search").value == ""


def test_a_word_that_another_question_lacks_is_let_go() -> None:
    survey = written({"O1": ["luottamusta on"] * 5, "O3": ["rohkeutta kokeilla"] * 5})
    visit = opened(survey)
    click_word(visit, "luottamus 5")
    question(visit, "O3")
    assert len(listed(visit)) == 5
    assert not any(label.startswith("luottamus") for label in words(visit))


@everybody
def test_words_are_said_to_be_no_results(language: str) -> None:
    visit = opened(trusting(), language)
    assert visit.texts("reflection-words-note", least=3) in visit.said
    assert "%" not in visit.said.replace("\\", "")


def test_two_respondents_make_no_word() -> None:
    visit = opened(written({"O1": ["rohkeutta", "rohkeus", "aikaa", "tukea", "lupa", "tila"]}))
    assert words(visit) == []
    assert visit.texts("reflection-no-words", least=3) in visit.said


@everybody
def test_few_answers_are_for_the_facilitator_only(language: str) -> None:
    few = [f"{SECRET} luottamusta" for _ in range(LEAST - 1)]
    visit = opened(written({"O1": few, "O3": ["aikaa riitti"] * 5}), language)
    assert visit.texts("reflection-withheld", n=LEAST - 1, least=LEAST) in visit.said
    assert SECRET not in everything(visit)
    assert words(visit) == []
    assert not visit.app.text_input
    [switch] = visit.app.toggle
    assert not switch.value
    switch.set_value(True).run()
    assert texts_of(visit) == few
    assert words(visit) == []
    search(visit, "luottamus")
    assert [marks for _, marks in listed(visit)] == [["luottamusta"]] * 4


def test_the_facilitators_consent_is_for_one_question_and_ends_with_the_visit() -> None:
    survey = written({"O1": [f"{SECRET} yksi"] * 4, "O3": [f"{SECRET} kolme"] * 4, "O4": ["aikaa"] * 5})
    visit = opened(survey)
    visit.app.toggle[0].set_value(True).run()
    assert len(listed(visit)) == 4
    question(visit, "O3")
    assert SECRET not in everything(visit)
    question(visit, "O1")
    visit.follow("home")
    visit.follow("reflection")
    assert SECRET not in everything(visit)


def test_an_earlier_wave_of_few_needs_a_consent_of_its_own() -> None:
    survey = sample()
    now = written({"O1": [f"{SECRET} nyt"] * 4}).open_answers.assign(wave=LAST)
    then = written({"O1": [f"{SECRET} ennen"] * 3}).open_answers.assign(wave=FIRST)
    visit = opened(replace(survey, open_answers=pd.concat([then, now]), digest="b" * 64))
    visit.app.toggle[0].set_value(True).run()
    assert len(listed(visit)) == 4
    visit.choose("wave", FIRST)
    assert SECRET not in everything(visit)


@everybody
def test_ties_without_answers_tell_what_the_page_would_show(language: str) -> None:
    visit = opened(without_ratings(without_answers(sample())), language)
    assert visit.texts("reflection-no-answers") in visit.said
    assert listed(visit) == []


@everybody
def test_a_wave_without_answers_names_the_waves_that_have_them(language: str) -> None:
    survey = sample()
    then = survey.open_answers.iloc[:6].assign(wave=FIRST)
    visit = opened(replace(survey, open_answers=then, digest="7" * 64), language)
    assert visit.texts("reflection-no-answers") in visit.said
    assert visit.texts.markdown("reflection-other-waves", waves=FIRST) in visit.said


@everybody
def test_answers_without_ties_are_read_alike(language: str) -> None:
    visit = opened(without_ties(sample()), language)
    assert sorted(texts_of(visit)) == mine(sample(), "O1")


@everybody
def test_the_start_page_leads_those_who_only_have_answers_to_them_and_not_to_a_map(language: str) -> None:
    visit = opened_at("home", written({"O1": ["Luottamusta tarvitaan"] * 7}), language)
    assert visit.texts("guidance-none-ties") in visit.said
    assert visit.texts("guidance-none") not in visit.said
    assert visit.texts("home-known-wrote", n=7) in visit.said
    assert visit.texts("ways-reflection") in [link.proto.label for link in visit.app.get("page_link")]


@everybody
def test_the_survey_page_says_how_many_wrote(language: str) -> None:
    visit = opened_at("survey", written({"O1": ["Luottamusta tarvitaan"] * 7}), language)
    assert visit.texts("receipt-wrote", n=7) in visit.said
    assert visit.texts("receipt-wrote-wave", n=30, wave=LAST) in opened_at("survey", sample(), language).said


ODD = (
    *HOSTILE,
    "**lihava** _kursiivi_ # otsikko\n# toinen $a^2$ :red[b] :material/bolt:",
    '=HYPERLINK("http://example.org")',
    "שלום עולם \u202eabc",
    "🎉👩‍👩‍👧🇫🇮",
    "nolla\0merkki",
    "pitkä " + "x" * 20_000,
)
HALF = "\ud800 puolikas pari"


def test_odd_answers_and_headings_are_shown_as_they_were_written() -> None:
    survey = written({"O1": [*ODD, HALF], **{heading: ["aikaa"] * 5 for heading in ODD}})
    visit = opened(survey)
    assert sorted(texts_of(visit)) == sorted([*ODD, HALF])
    for query in ("x", HOSTILE[0], "🎉", '"', "\\", "(", "a" * 200, "שלום"):
        search(visit, query)
    search(visit, "")
    for heading in ODD:
        question(visit, heading)
        assert texts_of(visit) == ["aikaa"] * 5
        assert not any(name in visit.said for name in HOSTILE)
        assert "\n#" not in visit.said


@cache
def feedback() -> Survey:
    path = shared("datasets/feedback_fi/avovastaukset.csv")
    return read_survey([SourceFile(path.name, path.read_bytes())])


@pytest.mark.shared
@everybody
def test_a_file_of_nine_hundred_answers_is_read_in_its_own_words(language: str) -> None:
    """The README of the data: three questions, 945 rows, some of them blank."""
    visit = opened(feedback(), language)
    asked = visit.app.selectbox(key="reflection_question").options
    assert [label.rpartition(" ")[2] for label in asked] == ["(921)", "(911)", "(920)"]
    assert len(listed(visit)) == 50
    search(visit, "köyhyys")
    marks = {mark.lower() for _, marked in listed(visit) for mark in marked}
    assert {"köyhyys", "köyhyyttä", "köyhyyden"} <= marks


def test_many_answers_are_shown_fifty_at_a_time() -> None:
    visit = opened(written({"O1": [f"vastaus numero {i}" for i in range(160)]}))
    assert len(listed(visit)) == 50
    assert visit.texts("reflection-shown", shown=50, n=160) in visit.said
    visit.app.button(key="reflection_more").click().run()
    assert len(listed(visit)) == 100
    visit.app.button(key="reflection_every").click().run()
    assert len(set(texts_of(visit))) == 160


def test_rarer_words_are_listed_when_asked_for() -> None:
    said = "raha tuki lupa tila voima luottamus rohkeus asiakas palvelu johtaja tavoite"
    more = "tieto taito suunnitelma kokous päätös muutos vastuu rakenne kieli työkalu ongelma ratkaisu"
    visit = opened(written({"O1": [f"{said} {more}"] * 5}))
    assert len(words(visit)) == 15
    visit.app.button(key="reflection_more_words").click().run()
    assert len(words(visit)) == 23
    visit.app.button(key="reflection_more_words").click().run()
    assert len(words(visit)) == 15


@everybody
def test_the_words_of_two_waves_are_a_list_and_no_test(language: str) -> None:
    survey = sample()
    then = written({"O1": ["luottamusta"] * 5 + ["rohkeutta"] * 2}).open_answers.assign(wave=FIRST)
    now = written({"O1": ["luottamus"] * 6 + ["rohkeus"] * 4}).open_answers.assign(wave=LAST)
    visit = opened(replace(survey, open_answers=pd.concat([then, now]), digest="5" * 64), language)
    visit.open("reflection_waves")
    assert visit.errors == []
    [frame] = [one.value for one in visit.app.dataframe if FIRST in one.value.columns]
    few = visit.texts("reflection-waves-few", least=3)
    assert frame.to_numpy().tolist() == [["luottamus", "5/7", "6/10"], ["rohkeus", few, "4/10"]]
    assert visit.texts("reflection-waves-note", least=3) in visit.said


def test_waves_with_few_answers_are_not_compared() -> None:
    survey = sample()
    then = written({"O1": ["luottamusta"] * 4}).open_answers.assign(wave=FIRST)
    now = written({"O1": ["luottamus"] * 6}).open_answers.assign(wave=LAST)
    visit = opened(replace(survey, open_answers=pd.concat([then, now]), digest="4" * 64))
    assert not [one for one in visit.app.expander if one.label == visit.texts("reflection-waves")]


def test_the_teams_word_for_its_meeting_stands_in_the_questions() -> None:
    visit = opened(sample())
    assert not visit.app.radio  # the first question speaks of no meeting
    question(visit, "O2")
    visit.app.radio(key="reflection_event").set_value("workshop").run()
    assert "Mikä työpajassa tuntui hyvältä\\?" in visit.said
    question(visit, "O6")
    assert "työpajoissa" in visit.said


def test_a_word_of_the_teams_own_is_written_by_hand_in_its_two_forms() -> None:
    visit = opened(sample())
    question(visit, "O2")
    visit.app.radio(key="reflection_event").set_value("own").run()
    assert "Mikä lähipäivässä tuntui hyvältä\\?" in visit.said  # until it is written
    visit.app.text_input(key="reflection_event_one_fi").set_value(f"leirillä {HOSTILE[1]}").run()
    assert visit.errors == []
    assert "Mikä leirillä \\!\\[x\\]" in visit.said
    visit.app.text_input(key="reflection_event_one_fi").set_value("leirillä").run()
    visit.app.text_input(key="reflection_event_many_fi").set_value("leireillä").run()
    assert "Mikä leirillä tuntui hyvältä\\?" in visit.said
    question(visit, "O6")
    assert "leireillä" in visit.said


@everybody
def test_the_parts_follow_one_another_and_only_the_chosen_one_runs(language: str) -> None:
    visit = opened(sample(), language)
    for part in ("coding", "themes", "answers"):
        visit.choose("reflection_part", visit.texts(f"reflection-part-{part}"))
        assert visit.errors == []
        assert not visit.app.exception
        assert bool(listed(visit)) == (part == "answers")
