"""The pages of structure in a real browser: what they show when the long work is done."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.files import ring
from tests.browser.visitor import Visitor

Visit = Callable[..., Visitor]
PAGES = ("coverage", "structure", "bridges", "groups")

each_language = pytest.mark.parametrize(
    "language, screen", [("fi", "desktop"), ("fi", "phone"), ("sv", "phone"), ("en", "desktop")]
)


@each_language
def test_every_page_of_structure_can_be_read_to_its_end(visit: Visit, language: str, screen: str) -> None:
    visitor = visit(language, screen)
    visitor.open("/")
    visitor.sample("ohjausverkosto")
    for page in PAGES:
        visitor.follow(page)
        visitor.study()
        expect(visitor.heading).to_have_count(1)
        expect(visitor.problem).to_have_count(0)
        visitor.look_at_everything()
        fits = visitor.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
        assert fits, f"{page} is wider than the screen"


def test_the_planted_broker_hole_and_silo_are_told(visit: Visit) -> None:
    """What is planted in the sample: sample_data/README.md."""
    visitor = visit()
    visitor.open("/")
    visitor.sample("ohjausverkosto")
    visitor.follow("bridges")
    visitor.study()
    expect(visitor.main.get_by_text("Koordinaattori, Aikuisopisto").first).to_be_visible()
    expect(visitor.main.get_by_text(re.compile("Pohjoinen – Eteläinen")).first).to_be_visible()
    visitor.follow("groups")
    visitor.study()
    visitor.choose("group_attribute", "Organisaatio")
    visitor.study()
    expect(visitor.main.get_by_text(re.compile("Keksilän Koulutustalo Oy")).first).to_be_visible()


def test_a_figure_shows_what_chance_gives_and_what_is_missing(visit: Visit, size: str) -> None:
    visitor = visit("fi", size)
    visitor.open("/")
    visitor.sample("ohjausverkosto")
    visitor.follow("structure")
    visitor.study()
    card = visitor.part("card_transitivity")
    expect(card.get_by_text(re.compile("Sattuma antaisi: "))).to_be_visible()
    expect(card.get_by_text(re.compile("Puuttuvien vastausten kanssa: "))).to_be_visible()


def test_a_small_own_file_shows_every_page_and_says_what_it_cannot_tell(visit: Visit, size: str) -> None:
    visitor = visit("fi", size)
    visitor.open("/survey")
    visitor.upload(ring("oma.csv", "Kela", "Kunta", "Opisto", "Seura", "Kirjasto", "Teatteri", "Koulu"))
    for page in PAGES:
        visitor.follow(page)
        visitor.study()
        expect(visitor.heading).to_have_count(1)
        expect(visitor.problem).to_have_count(0)
