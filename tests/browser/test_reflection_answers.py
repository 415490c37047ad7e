"""Open answers in a real browser: what a search marks, and that every answer stands as it was written."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Locator, expect

from tests.browser.files import HOSTILE, workbook
from tests.browser.visitor import Visitor
from verkosto.content.instruments import items

Visit = Callable[..., Visitor]
ODD = (
    *HOSTILE,
    '=HYPERLINK("http://example.org")',
    "ensin tämä\n  sitten\ttämä",
    "שלום עולם, abc",
    "🎉👩\u200d👩\u200d👧 luottamuksesta 🇫🇮",
    "pitkä " * 3_000 + "loppu",
)


def test_a_search_marks_every_form_and_answers_stand_as_they_were_written(visit: Visit, size: str) -> None:
    visitor = visit("fi", size)
    visitor.open("/survey")
    rows = [["Vastaaja", items()["O1"].text["fi"]], *([f"v{i}", odd] for i, odd in enumerate(ODD))]
    visitor.upload(workbook("palaute.xlsx", Palaute=rows))
    _look_at_odd_answers(visitor)
    visitor.open("/")
    visitor.sample("ohjausverkosto")
    visitor.follow("reflection")
    expect(_answers(visitor)).to_have_count(20)
    expect(_marks(visitor)).to_have_count(0)
    _search(visitor, "luottamus")
    expect(_answers(visitor)).to_have_count(4)
    forms = {form.lower() for form in _marks(visitor).all_text_contents()}
    assert {"luottamus", "luottamusta", "luottamuksen"} <= forms


def _look_at_odd_answers(visitor: Visitor) -> None:
    """Answers that are attacks, or written otherwise than most."""
    visitor.follow("reflection")
    expect(_answers(visitor)).to_have_count(len(ODD))
    assert sorted(_answers(visitor).all_text_contents()) == sorted(ODD)
    fits = visitor.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert fits, "wider than the screen"
    _search(visitor, "luottamus")
    expect(_answers(visitor)).to_have_count(1)
    assert _marks(visitor).all_text_contents() == ["luottamuksesta"]


def _answers(visitor: Visitor) -> Locator:
    return visitor.part("reflection_list").locator("li")


def _marks(visitor: Visitor) -> Locator:
    return visitor.part("reflection_list").locator("mark")


def _search(visitor: Visitor, query: str) -> None:
    box = visitor.part("reflection_search").get_by_role("textbox")
    box.fill(query)
    box.press("Enter")
