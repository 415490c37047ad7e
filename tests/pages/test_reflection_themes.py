"""The themes of the open answers: counted by respondent, agreed on by two, quoted with permission, filed."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Sequence
from dataclasses import replace

import openpyxl
import pandas as pd
import pytest
from streamlit.testing.v1.element_tree import ButtonGroup

from tests.pages.app import HOSTILE, Visit
from tests.pages.rated import opened_at
from tests.rated_surveys import sample
from tests.shared_data import shared
from verkosto.canvas.coded_themes import theme_table
from verkosto.canvas.coding import Coded, Coding, Event, Passage, Quote, Tag
from verkosto.canvas.coding_work import with_answers, with_quote, with_theme
from verkosto.canvas.team_work import TeamWork
from verkosto.instruments.reflection.answers import Answer, questions
from verkosto.model import Survey, no_open_answers
from verkosto.report.coding_workbook import coding_workbook
from verkosto.survey import SourceFile, read_survey
from verkosto.text import LANGUAGES, escape_markdown, texts
from verkosto.ui.reflection_table import themes_csv
from verkosto.ui.team import _Kept

WAVE = "kevät 2026"
NAMED = "Maija Virtanen kertoi avoimesti. Soita 040 123 4567. Kela oli hyvä."
everybody = pytest.mark.parametrize("language", LANGUAGES)


def survey(quotable: object = None, digest: str = "7") -> Survey:
    """24 answers to O1, 4 to O2; the first of O1 names people."""
    said = {"O1": [NAMED, *(f"Luottamus kasvoi. Vastaus {i} oli toinen." for i in range(1, 24))]}
    said["O2"] = [f"Salainen {i}" for i in range(4)]
    rows = [(WAVE, f"r{i}", q, text, quotable) for q, told in said.items() for i, text in enumerate(told)]
    told = pd.DataFrame(rows, columns=list(no_open_answers().columns), dtype=object)
    base = sample()
    actors = base.actors.copy()
    actors.loc[actors.index[0], "label"] = "Kela"
    return replace(base, actors=actors, open_answers=told, digest=digest * 64)


def answers(of: Survey, question: str = "O1") -> list[Answer]:
    """In the order of the file."""
    asked = next(one for one in questions(of, WAVE) if one.key == question)
    return sorted(asked.answers, key=lambda answer: int(answer.respondent[1:]))


def coded(of: Survey, coders: Sequence[str] = ("Aino",), n: int = 24, name: str = "Luottamus") -> Coding:
    """The first coder gives the theme to every other of the first n answers, each next one to one less."""
    coding = with_theme(with_theme(Coding(), name, "Rohkeus puhua"), "Kiire")
    for place, coder in enumerate(coders):
        given = {
            answer.id: Coded((Tag("t1"),) if i % 2 == 0 and i >= 2 * place else ())
            for i, answer in enumerate(answers(of)[:n])
        }
        coding = with_answers(coding, coder, given)
    return coding


def opened(of: Survey, coding: Coding | None = None, language: str = "fi") -> Visit:
    """The themes of this survey, with the team's coding."""
    visit = opened_at("reflection", of, language)
    if coding is not None:
        visit.app.session_state["verkosto:team"] = {"own": _Kept(TeamWork(reflection=coding))}
    visit.app.session_state["reflection_part"] = "themes"
    visit.app.run()
    assert not visit.app.exception
    return visit


def coding_now(visit: Visit) -> Coding:
    kept: _Kept = visit.app.session_state["verkosto:team"]["own"]
    return kept.work.reflection


def shown(visit: Visit, key: str = "") -> list[list[list[str]]]:
    """The parts of every text that the browser is told to show."""
    found = []
    for element in visit.app.get("bidi_component"):
        if element.proto.component_name == "verkosto_passages" and key in element.proto.id:
            found += [item["parts"] for item in json.loads(element.proto.json)["items"]]
    return found


def read(parts: list[list[str]]) -> str:
    return "".join(words for words, _ in parts)


def choose_theme(visit: Visit, name: str) -> None:
    """Click a theme above its answers."""
    (pills,) = [one for one in visit.app.get("button_group") if one.key == "reflection_theme"]
    assert isinstance(pills, ButtonGroup)
    pills.set_value(name).run()


def table_of(visit: Visit, place: int = 0) -> pd.DataFrame:
    return visit.app.table[place].value


# The table


@everybody
def test_without_coding_the_page_says_how_to_begin(language: str) -> None:
    visit = opened(survey(), language=language)
    assert visit.texts("reflection_themes-none") in [info.value for info in visit.app.info]
    assert not visit.app.table
    assert visit.app.get("download_button")[0].proto.disabled


@everybody
def test_the_table_counts_respondents_of_those_who_answered(language: str) -> None:
    visit = opened(survey(), coded(survey()), language)
    cells = table_of(visit).to_numpy().tolist()
    assert cells == [["**Luottamus**", "12/24", "12/24"], ["**Kiire**", "0/24", "0/24"]]
    assert "%" not in str(cells)
    assert "Aino" in visit.said
    assert "4" in visit.texts("reflection_themes-withheld", n=4, questions="x")


def test_the_sentence_says_who_coded_and_that_the_number_is_not_importance() -> None:
    visit = opened(survey(), coded(survey()))
    assert "teemat on koodannut Aino. Teeman luku kertoo, kuinka moni vastaaja mainitsi aiheen" in visit.said


def test_a_withheld_question_is_named_and_not_counted() -> None:
    of = survey()
    coding = with_answers(coded(of), "Aino", {answers(of, "O2")[0].id: Coded((Tag("t2"),))})
    visit = opened(of, coding)
    assert table_of(visit).to_numpy().tolist()[1] == ["**Kiire**", "0/24", "0/24"]
    assert "alle viisi" in visit.said
    assert "Salainen" not in str(visit.app.main)


def test_while_coding_is_under_way_the_table_says_how_far_it_is() -> None:
    visit = opened(survey(), coded(survey(), n=10))
    assert table_of(visit).to_numpy().tolist()[-1][1:] == ["10/24", "10/24"]
    assert visit.texts("reflection_themes-coded-about") in visit.said


def test_a_question_of_which_nothing_is_coded_leaves_the_whole_unfinished() -> None:
    of = survey()
    more = of.open_answers.head(6).assign(question="O3", respondent=[f"x{i}" for i in range(6)])
    of = replace(of, open_answers=pd.concat([of.open_answers, more], ignore_index=True))
    visit = opened(of, coded(of))
    assert table_of(visit).to_numpy().tolist()[0] == ["**Luottamus**", "12/30", "12/24"]
    assert table_of(visit).to_numpy().tolist()[-1][1:] == ["24/30", "24/24"]
    assert visit.texts("reflection_themes-coded-about") in visit.said


def test_where_several_coded_one_chooses_whose_reading_is_told() -> None:
    visit = opened(survey(), coded(survey(), ("Aino", "Eero")))
    assert table_of(visit).iloc[0, 1] == "12/24"
    visit.app.selectbox(key="reflection_teller").set_value("Eero").run()
    assert table_of(visit).iloc[0, 1] == "11/24"
    assert coding_now(visit).told_by == "Eero"
    assert "teemat on koodannut Eero" in visit.said


def test_a_theme_leads_to_its_answers_with_the_passages_marked() -> None:
    of = survey()
    coding = with_answers(coded(of), "Aino", {answers(of)[2].id: Coded((Tag("t1", (Passage(0, 9),)),))})
    visit = opened(of, coding)
    assert shown(visit) == []
    choose_theme(visit, "Luottamus")
    assert len(shown(visit)) == 12
    assert ["Luottamus", "theme"] in [part for parts in shown(visit) for part in parts]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_shown_as_it_was_written(name: str) -> None:
    visit = opened(survey(), coded(survey(), (name,), name=name))
    assert not visit.app.exception
    assert escape_markdown(name) in visit.said
    assert name not in visit.said
    assert table_of(visit).iloc[0, 0] == f"**{escape_markdown(name)}**"


def test_the_numbers_as_a_file_carry_no_names_out() -> None:
    of = survey()
    asked = questions(of, WAVE)
    coding = coded(of, name="Kela ja Maija Virtanen")
    rows = theme_table(coding, asked, "Aino")
    told = themes_csv(rows, asked[:1], "Aino", ["Kela"], Event(), texts("fi")).decode("utf-8-sig")
    assert "Kela" not in told
    assert "Virtanen" not in told
    assert ";12;24;24;Aino" in told


@everybody
@pytest.mark.parametrize("column", ["theme", "any"])
def test_a_question_that_is_called_as_a_column_of_ours_has_a_column_of_its_own(
    language: str, column: str
) -> None:
    heading = texts(language)(f"reflection_themes-{column}")
    of = survey()
    of = replace(of, open_answers=of.open_answers.replace({"question": {"O1": heading}}))
    asked = next(one for one in questions(of, WAVE) if one.key == heading)
    coding = with_theme(Coding(), "Kiire")
    coding = with_answers(coding, "Aino", {one.id: Coded((Tag("t1"),)) for one in asked.answers})
    assert len(table_of(opened(of, coding, language)).columns) == 3


def test_coded_answers_that_are_elsewhere_are_told_beside_those_that_are_here() -> None:
    of = survey()
    coding = with_answers(coded(of), "Aino", {"f" * 12: Coded(), "e" * 12: Coded()})
    visit = opened(of, coding)
    assert visit.texts("reflection_themes-coded-elsewhere", n=2) in [one.value for one in visit.app.caption]
    assert len(coding_now(visit).coders[0].answers) == 26


def test_coding_of_another_survey_is_said_to_be_elsewhere() -> None:
    of = survey()
    other = replace(of, open_answers=of.open_answers.assign(text=of.open_answers["text"] + "!"))
    visit = opened(of, coded(other))
    assert visit.texts("reflection_themes-elsewhere") in [info.value for info in visit.app.info]


@pytest.mark.parametrize(
    "text",
    [
        "😀😀 luottamus 👩‍👩‍👧 kasvoi",
        "שלום luottamus مرحبا",
        "<b>luottamus</b> ![x](http://e.org/a.png)",
        "=1+1 luottamus",
    ],
)
def test_an_answer_stands_there_as_it_was_written(text: str) -> None:
    of = survey(True)
    of = replace(of, open_answers=of.open_answers.replace(NAMED, text), digest="6" * 64)
    at = text.index("luottamus")
    given = {answers(of)[0].id: Coded((Tag("t1", (Passage(at, at + 9),)),))}
    visit = opened(of, with_answers(coded(of, n=0), "Aino", given))
    choose_theme(visit, "Luottamus")
    (parts,) = shown(visit)
    assert read(parts) == text
    assert ["luottamus", "theme"] in parts
    assert text not in "\n".join(str(m.value) for m in visit.app.markdown)
    pick(visit)
    assert read(shown(visit, "quote_passage_shown")[0]) == text


# Two coders


def test_agreement_stays_shut_until_the_two_say_that_they_are_ready() -> None:
    visit = opened(survey(), coded(survey(), ("Aino", "Eero")))
    assert "Aino 24, Eero 24" in visit.said
    assert "Krippendorffin alfa:" not in visit.said
    assert visit.texts("reflection_themes-agreement-blind") in visit.said
    visit.app.button(key="agreement_open").click().run()
    assert "96 % (23/24 vastauksesta)" in visit.said.replace("\xa0", " ")
    assert "**Krippendorffin alfa:** 0,92" in visit.said
    assert visit.texts("reflection_themes-agreement-scale") in visit.said
    row = [cell.replace("\xa0", " ") for cell in table_of(visit, 1).to_numpy().tolist()[0]]
    assert row == ["**Luottamus**", "96 %", "0,92", "11", "1", "0", "12"]


def test_the_answers_that_were_read_differently_are_told_with_both_readings() -> None:
    visit = opened(survey(), coded(survey(), ("Aino", "Eero")))
    visit.app.button(key="agreement_open").click().run()
    visit.open("differing")
    assert [read(parts) for parts in shown(visit, "differing")] == [NAMED]
    notes = str([e.proto.json for e in visit.app.get("bidi_component") if "differing" in e.proto.id])
    assert "Aino: Luottamus" in notes
    assert "Eero: (ei teemaa)" in notes


def test_few_answers_coded_by_both_are_not_compared() -> None:
    visit = opened(survey(), coded(survey(), ("Aino", "Eero"), n=19))
    assert "20" in "\n".join(str(info.value) for info in visit.app.info)
    assert not [button for button in visit.app.button if button.key == "agreement_open"]


# Quotes


def pick(visit: Visit) -> None:
    visit.open("quote_new")


def test_a_permitted_answer_becomes_a_quote_without_its_names() -> None:
    of = survey(True)
    visit = opened(of, with_answers(coded(of, n=0), "Aino", {answers(of)[0].id: Coded((Tag("t1"),))}))
    pick(visit)
    (preview,) = shown(visit, "quote_preview")
    said = read(preview)
    assert "[poistettu]" in said
    assert all(name not in said for name in ("Virtanen", "040 123", "Kela"))
    visit.app.button(key="quote_keep").click().run()
    (quote,) = coding_now(visit).quotes
    assert not quote.asked
    (kept,) = shown(visit, "quote_0")
    assert read(kept) == said
    assert "kertoi avoimesti" in read(kept)


def test_what_the_team_names_is_removed_as_well() -> None:
    of = survey(True)
    visit = opened(of, with_answers(coded(of, n=0), "Aino", {answers(of)[0].id: Coded((Tag("t1"),))}))
    pick(visit)
    visit.app.text_input(key=f"quote_also_{answers(of)[0].id}").set_value("avoimesti, hyvä").run()
    (preview,) = shown(visit, "quote_preview")
    assert "avoimesti" not in read(preview)
    assert "hyvä" not in read(preview)


def test_where_the_file_does_not_tell_the_writer_has_to_be_asked() -> None:
    of = survey(None)
    visit = opened(of, coded(of))
    pick(visit)
    assert visit.app.button(key="quote_keep").disabled
    visit.app.checkbox(key=f"quote_asked_{_chosen(visit)}").check().run()
    visit.app.button(key="quote_keep").click().run()
    assert [quote.asked for quote in coding_now(visit).quotes] == [True]


def test_a_refused_answer_cannot_be_quoted() -> None:
    of = survey(False)
    visit = opened(of, coded(of))
    pick(visit)
    assert visit.texts("reflection_themes-quote-forbidden", n=12) in visit.said
    assert not [button for button in visit.app.button if button.key == "quote_keep"]


def test_an_answer_to_a_withheld_question_cannot_be_quoted() -> None:
    of = survey(True)
    visit = opened(of, with_answers(coded(of, n=0), "Aino", {answers(of, "O2")[0].id: Coded((Tag("t1"),))}))
    pick(visit)
    assert visit.texts("reflection_themes-quote-withheld", n=1) in visit.said
    assert "Salainen" not in str(visit.app.main)


def test_a_quote_may_be_some_sentences_and_can_be_deleted() -> None:
    of = survey(True)
    visit = opened(of, coded(of))
    pick(visit)
    chosen = _chosen(visit)
    visit.choose(f"quote_part_{chosen}", visit.texts("reflection_themes-quote-part-sentences"))
    visit.app.slider(key=f"quote_sentences_{chosen}").set_range(1, 1).run()
    visit.app.button(key="quote_keep").click().run()
    (kept,) = shown(visit, "quote_0")
    assert read(kept).count(".") == 1
    visit.app.button(key="quote_delete_0").click().run()
    assert coding_now(visit).quotes == ()


def test_a_quote_whose_answer_is_elsewhere_is_said_to_be_so() -> None:
    of = survey(True)
    coding = replace(coded(of), quotes=(Quote("t1", "0" * 12, 0, 4),))
    visit = opened(of, coding)
    assert visit.texts("reflection_themes-quotes-elsewhere", n=1) in visit.said


def test_a_quote_that_the_open_file_forbids_is_hidden_and_can_be_deleted() -> None:
    of = survey(True)
    first = answers(of)[1]
    coding = with_quote(coded(of), Quote("t1", first.id, 0, 9), first)
    visit = opened(survey(False), coding)
    assert shown(visit) == []
    visit.app.button(key="quotes_barred").click().run()
    assert coding_now(visit).quotes == ()


def _chosen(visit: Visit) -> str:
    return str(visit.app.session_state["quote_answer"])


# Files


def workbook(visit: Visit) -> str:
    """All that stands in the workbook of the coding."""
    content = _downloaded(visit)
    book = openpyxl.load_workbook(io.BytesIO(content))
    return "\n".join(str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)


def _downloaded(visit: Visit) -> bytes:
    return coding_workbook(coding_now(visit), questions(survey(), WAVE), visit.texts, ["Kela"])


def test_taking_in_a_file_is_told_before_and_can_be_undone() -> None:
    of = survey()
    theirs = coded(of, ("Eero",))
    content = coding_workbook(theirs, questions(of, WAVE), texts("fi"), [])
    visit = opened(of, coded(of))
    visit.app.file_uploader(key="coding_file").upload("koodaus.xlsx", content)
    visit.app.run()
    assert not visit.app.exception
    assert "Eero" in visit.said
    assert [coder.name for coder in coding_now(visit).coders] == ["Aino"]
    visit.app.button(key="coding_take").click().run()
    assert [coder.name for coder in coding_now(visit).coders] == ["Aino", "Eero"]
    assert [theme.name for theme in coding_now(visit).themes] == ["Luottamus", "Kiire"]
    visit.app.button(key="coding_undo").click().run()
    assert [coder.name for coder in coding_now(visit).coders] == ["Aino"]


def test_a_coder_of_the_same_name_is_said_to_be_replaced() -> None:
    of = survey()
    content = coding_workbook(coded(of, n=8), questions(of, WAVE), texts("fi"), [])
    visit = opened(of, coded(of))
    visit.app.file_uploader(key="coding_file").upload("koodaus.xlsx", content)
    visit.app.run()
    assert visit.texts("reflection_themes-found-replaced", n=1, coders="Aino") in visit.said
    visit.app.button(key="coding_take").click().run()
    assert len(coding_now(visit).coders[0].answers) == 8


def test_a_file_without_coding_is_refused_and_nothing_changes() -> None:
    visit = opened(survey(), coded(survey()))
    visit.app.file_uploader(key="coding_file").upload("x.csv", b"a;b\n1;2\n")
    visit.app.run()
    assert visit.errors
    assert [coder.name for coder in coding_now(visit).coders] == ["Aino"]


def test_the_texts_are_in_the_file_only_when_they_are_asked_for() -> None:
    visit = opened(survey(), coded(survey()))
    assert visit.app.checkbox(key="coding_texts").value is False
    assert "Luottamus kasvoi" not in workbook(visit)
    visit.app.checkbox(key="coding_texts").check().run()
    assert visit.texts("reflection_themes-with-texts-about") in [w.value for w in visit.app.warning]


# The finding


def test_the_finding_of_the_start_page_leads_here() -> None:
    of = survey()
    visit = opened(of, coded(of))
    visit.follow("home")
    assert "teemat on koodannut Aino" in visit.said


def test_its_way_on_opens_the_themes() -> None:
    of = survey()
    visit = opened(of, coded(of))
    visit.app.session_state["reflection_part"] = "answers"
    visit.follow("home")
    looks = [button for button in visit.app.button if str(button.key).startswith("look_")]
    rules_told = [one.value for one in visit.app.markdown if re.match(r"\*\*[RQ]\d+\w* · ", one.value)]
    assert len(looks) == len(rules_told)
    (place,) = [place for place, rule in enumerate(rules_told) if "R47" in rule]
    looks[place].click().run()
    assert visit.headings == [visit.texts("reflection-heading")]
    assert visit.app.session_state["reflection_part"] == "themes"


@pytest.mark.shared
def test_the_two_people_who_coded_the_english_feedback_are_compared() -> None:
    file = shared("datasets/feedback_en/open_answers_coded.csv")
    assert file is not None
    of = read_survey([SourceFile(file.name, file.read_bytes())])
    visit = opened_at("reflection", of)
    visit.app.session_state["reflection_part"] = "themes"
    visit.app.run()
    visit.app.file_uploader(key="coding_file").upload(file.name, file.read_bytes())
    visit.app.run()
    visit.app.button(key="coding_take").click().run()
    assert not visit.app.exception
    visit.app.button(key="agreement_open").click().run()
    assert "87 %" in visit.said.replace("\xa0", " ")
