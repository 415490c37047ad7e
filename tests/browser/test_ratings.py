"""The pages of ratings in a real browser: with ties and without, without ratings, with four answers."""

from __future__ import annotations

from collections.abc import Callable

import openpyxl
import pytest
from playwright.sync_api import FilePayload, expect

from tests.browser.files import workbook
from tests.browser.visitor import Visitor
from tests.server import ROOT

Visit = Callable[..., Visitor]
PAGES = ("typology", "trust", "six_d")
FOUR = 4

everybody = pytest.mark.parametrize("language", ["fi", "sv", "en"])
each_language = pytest.mark.parametrize(
    "language, screen", [("fi", "desktop"), ("fi", "phone"), ("sv", "phone"), ("en", "desktop")]
)


def ratings(last: int | None = None) -> FilePayload:
    """The sheet of ratings of the Finnish sample alone: its last wave, all of it or the first answers."""
    book = openpyxl.load_workbook(ROOT / "sample_data" / "ohjausverkosto.xlsx", read_only=True)
    rows = [list(row) for row in book["Arviot"].iter_rows(values_only=True)]
    heading, *answers = rows
    mine = [row[1:] for row in answers if row[0] == answers[-1][0]][:last]
    cells = [["" if cell is None else str(cell) for cell in row] for row in [heading[1:], *mine]]
    return workbook("arviot.xlsx", Arviot=cells)


def visit_pages(visitor: Visitor) -> None:
    """Each page of ratings has one heading, refuses nothing and can be read to its end."""
    for page in PAGES:
        visitor.follow(page)
        expect(visitor.heading).to_have_count(1)
        expect(visitor.problem).to_have_count(0)
        visitor.look_at_everything()
        fits = visitor.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
        assert fits, f"{page} is wider than the screen"


@everybody
def test_every_page_of_ratings_tells_what_it_can(visit: Visit, language: str, size: str) -> None:
    visitor = visit(language, size)
    visitor.open("/")
    visitor.sample("ohjausverkosto")
    visit_pages(visitor)
    visitor.open("/")
    visitor.sample("tiny")
    visit_pages(visitor)


@each_language
def test_ratings_without_ties_are_a_survey(visit: Visit, language: str, screen: str) -> None:
    visitor = visit(language, screen)
    visitor.open("/survey")
    visitor.upload(ratings())
    visit_pages(visitor)
    visitor.follow("map")
    expect(visitor.problem).to_have_count(0)


@each_language
def test_four_answers_stay_with_those_who_gave_them(visit: Visit, language: str, screen: str) -> None:
    visitor = visit(language, screen)
    visitor.open("/survey")
    visitor.upload(ratings(FOUR))
    for page in PAGES:
        visitor.follow(page)
        visitor.look_at_everything()
        assert visitor.main.locator("svg.marks").count() == 0, "an answer of four is drawn"
