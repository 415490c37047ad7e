"""What a manager does, in a real browser: every click, and every request that it causes."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.files import HOSTILE, copy_of, hostile, payload, ring, workbook, wrong_files
from tests.browser.visitor import Visitor
from tests.shared_data import shared

Visit = Callable[..., Visitor]
OWN = ("Kela", "TE-toimisto", "Ohjaamo", "Kaupunki")
FIRST = ("Aino", "Eino", "Helmi", "Urho")
SECOND = ("Ada", "Bea", "Cia", "Dea")
PAGES = ("survey", "questionnaire", "map", "structure", "methods")


def data(path: str) -> Path:
    found = shared(path)
    assert found is not None, path
    return found


def test_from_home_over_the_sample_and_the_map_to_the_structure(
    visit: Visit, language: str, size: str
) -> None:
    visitor = visit(language, size)
    visitor.open("/")
    expect(visitor.heading).to_have_count(1)
    visitor.sample("ohjausverkosto")
    expect(visitor.heading).to_have_text(visitor.texts("map-heading"))
    name = visitor.words_on_the_map()[0]
    visitor.choose_on_the_map(name)
    expect(visitor.panel).to_contain_text(name)
    visitor.follow("structure")
    expect(visitor.heading).to_have_text(visitor.texts("structure-heading"))
    expect(visitor.problem).to_have_count(0)


@pytest.mark.shared
def test_an_own_workbook_becomes_a_receipt_and_a_map(visit: Visit, language: str, size: str) -> None:
    visitor = visit(language, size)
    visitor.open("/")
    visitor.upload(copy_of(data("datasets/hightech_managers/hightech_managers.xlsx")))
    visitor.page.wait_for_url(re.compile("/survey"))
    visitor.wait()
    expect(visitor.heading).to_have_text(visitor.texts("survey-heading"))
    expect(visitor.main).to_contain_text("hightech_managers.xlsx")
    expect(visitor.main).to_contain_text("21")
    visitor.part("to_map").get_by_role("button").click()
    visitor.page.wait_for_url(re.compile("/map"))
    visitor.wait()
    assert visitor.words_on_the_map()
    expect(visitor.problem).to_have_count(0)


@pytest.mark.parametrize("page", PAGES)
def test_a_deep_link_opened_first_works(visit: Visit, page: str, language: str) -> None:
    visitor = visit(language)
    visitor.open(f"/{page}")
    expect(visitor.heading).to_have_count(1)
    expect(visitor.heading).to_have_text(visitor.texts(f"{page}-heading"))
    expect(visitor.problem).to_have_count(0)
    expect(visitor.page.get_by_test_id("stException")).to_have_count(0)


def test_a_deep_link_may_be_the_first_thing_that_a_new_server_is_asked(visit: Visit, new_app: str) -> None:
    visitor = visit("fi", address=new_app)
    visitor.open("/structure")
    expect(visitor.heading).to_have_text(visitor.texts("structure-heading"))
    expect(visitor.page.get_by_role("dialog")).to_have_count(0)


@pytest.mark.parametrize("page", ["survey", "map", "structure"])
def test_an_empty_page_leads_to_the_sample(visit: Visit, page: str) -> None:
    visitor = visit("fi")
    visitor.open(f"/{page}")
    visitor.sample("tiny")
    assert visitor.words_on_the_map()


def test_a_wrong_file_gets_one_sentence_and_the_earlier_survey_stays(visit: Visit, language: str) -> None:
    visitor = visit(language)
    visitor.open("/survey")
    visitor.upload(ring("oma.xlsx", *OWN))
    expect(visitor.main).to_contain_text("oma.xlsx")
    said: dict[str, str] = {}
    for wrong, file in wrong_files().items():
        visitor.replace_upload(file)
        expect(visitor.problem).to_have_count(1)
        said[wrong] = visitor.problem.inner_text()
        assert re.search(r"\w{3}.*\.", said[wrong]), wrong
        assert "\n" not in said[wrong].strip(), wrong
        assert "Traceback" not in visitor.main.inner_text(), wrong
        expect(visitor.main).to_contain_text("oma.xlsx")
    visitor.follow("map")
    assert set(OWN) <= set(visitor.words_on_the_map())


@pytest.mark.shared
@pytest.mark.parametrize("name", ["extenxls_pwd123.xlsx", "60320-protected.xlsx"])
def test_a_locked_workbook_is_said_to_be_locked(visit: Visit, language: str, name: str) -> None:
    visitor = visit(language)
    visitor.open("/survey")
    visitor.upload(copy_of(data(f"corpus/workbooks/{name}")))
    expect(visitor.problem).to_have_text(visitor.texts("error-locked-workbook", file=name))


def test_names_are_text_on_every_page(visit: Visit, language: str) -> None:
    visitor = visit(language)
    visitor.open("/survey")
    visitor.upload(hostile())
    expect(visitor.problem).to_have_count(0)
    for page in PAGES:
        visitor.follow(page)
        visitor.look_at_everything()
        expect(visitor.main.locator("img[src*='example.org'], img[onerror], script")).to_have_count(0)
        expect(visitor.main.locator("a[href^='javascript']")).to_have_count(0)
        if page == "map":
            assert set(HOSTILE) <= set(visitor.words_on_the_map())
            visitor.choose_on_the_map(HOSTILE[0])
            expect(visitor.panel).to_contain_text(HOSTILE[0])


def test_a_hostile_name_in_a_wrong_file_is_text_too(visit: Visit) -> None:
    visitor = visit("en")
    visitor.open("/survey")
    visitor.upload(payload("![x](http://example.org/a.png).csv", b"", "text/csv"))
    expect(visitor.problem).to_contain_text("![x](http://example.org/a.png).csv")


def test_one_visitor_never_sees_what_another_has_open(visit: Visit) -> None:
    first, second = visit("fi"), visit("fi")
    first.open("/survey")
    first.upload(ring("survey.xlsx", *FIRST))
    first.follow("map")
    assert set(FIRST) <= set(first.words_on_the_map())
    for page in ("", *PAGES):
        second.open(f"/{page}")
        second.look_at_everything()
        expect(second.main).not_to_contain_text(re.compile("|".join(FIRST)))
    second.open("/survey")
    second.upload(ring("survey.xlsx", *SECOND))
    second.follow("map")
    assert set(SECOND) <= set(second.words_on_the_map())
    assert not set(FIRST) & set(second.words_on_the_map())
    first.follow("structure")
    first.follow("map")
    assert set(FIRST) <= set(first.words_on_the_map())


def test_several_files_make_one_survey(visit: Visit) -> None:
    visitor = visit("en")
    visitor.open("/survey")
    people = workbook("people.xlsx", People=[["Id", "Name"], ["1", "Kela"], ["2", "Ohjaamo"], ["3", "TE"]])
    contacts = payload("contacts.csv", b"From;To\n1;2\n2;3\n", "text/csv")
    visitor.upload(people, contacts)
    visitor.follow("map")
    assert {"Kela", "Ohjaamo", "TE"} <= set(visitor.words_on_the_map())


def test_the_take_away_map_opens_without_the_network(visit: Visit, tmp_path: Path) -> None:
    visitor = visit("fi")
    visitor.open("/map")
    visitor.sample("tiny")
    with visitor.page.expect_download() as download:
        visitor.part("download_html").get_by_role("button").click()
    file = tmp_path / "map.html"
    download.value.save_as(file)
    page = visitor.context.new_page()
    page.goto(file.as_uri())
    expect(page.locator("canvas, svg").first).to_be_visible()
    assert re.findall(r"""(?:src|href)=["']?https?:""", file.read_text(encoding="utf-8")) == []


def test_what_is_looked_at_is_shown_as_chosen_on_every_page(visit: Visit) -> None:
    visitor = visit("fi")
    visitor.open("/")
    visitor.part("sample_ohjausverkosto").get_by_role("button").click()
    visitor.page.wait_for_url("**/map**")
    visitor.wait()
    for page in ("structure", "map", "structure"):
        visitor.follow(page)
        for key in ("relation", "wave", "view"):
            expect(visitor.part(key).locator("button[aria-checked=true]")).to_have_count(1)
    visitor.part("wave").get_by_text("kevät 2025").click()
    visitor.wait()
    visitor.follow("map")
    expect(visitor.part("wave").locator("button[aria-checked=true]")).to_have_text("kevät 2025")
