"""What a manager reads first: findings that name what is there, and that lead to its picture."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.visitor import Visitor

Visit = Callable[..., Visitor]
PAGES = ("home", "goals", "continuum", "ways_of_working", "glossary")

ISOLATE = "Digituki, Vertaistuki"

everybody = pytest.mark.parametrize("language", ["fi", "sv", "en"])


def at_home(visit: Visit, language: str = "fi", size: str = "desktop") -> Visitor:
    """The Finnish sample, all rules having looked."""
    visitor = visit(language, size)
    visitor.open("/")
    visitor.sample("ohjausverkosto")
    visitor.follow("home")
    visitor.study()
    return visitor


@everybody
def test_every_page_of_findings_and_goals_can_be_read_to_its_end(
    visit: Visit, language: str, size: str
) -> None:
    visitor = at_home(visit, language, size)
    for page in PAGES:
        if page != "home":
            visitor.follow(page)
        visitor.study()
        expect(visitor.heading).to_have_count(1)
        expect(visitor.problem).to_have_count(0)
        visitor.look_at_everything()
        fits = visitor.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
        assert fits, f"{page} is wider than the screen"


@pytest.mark.parametrize(
    "name, page",
    [
        ("Koordinaattori, Aikuisopisto", "bridges"),
        ("Pohjoinen", "bridges"),
        ("Keksilän Koulutustalo Oy", "groups"),
        (ISOLATE, "map"),
    ],
    ids=["broker", "hole", "silo", "isolate"],
)
def test_what_is_planted_leads_to_a_finding_that_names_it(visit: Visit, name: str, page: str) -> None:
    """What is planted in the sample: sample_data/README.md."""
    visitor = at_home(visit)
    visitor.unfold()
    card = visitor.page.locator("[class*='st-key-finding_']").filter(has_text=name).first
    expect(card).to_be_visible()
    card.get_by_role("button", name=visitor.texts("guidance-look")).click()
    visitor.page.wait_for_url(re.compile(rf"/(?:{page}|structure|groups|map)(\\?|$)"))
    visitor.study()
    expect(visitor.heading).to_have_count(1)
    expect(visitor.main.get_by_text(name).first).to_be_visible()


def test_a_finding_opens_its_page_at_its_chart(visit: Visit, size: str) -> None:
    visitor = at_home(visit, "fi", size)
    visitor.part("look_front_0").get_by_role("button").click()
    visitor.page.wait_for_url(re.compile("/(bridges|groups|structure|map|trust|six_d|typology)"))
    visitor.study()
    reached = visitor.page.locator("[class*='st-key-'][style*='outline: 2px']")
    expect(reached).to_have_count(1)
    assert 0 <= reached.evaluate("e => e.getBoundingClientRect().top") < visitor.page.viewport_size["height"]


def test_the_goal_is_set_once_and_stands_in_every_head_that_depends_on_it(visit: Visit, size: str) -> None:
    visitor = at_home(visit, "fi", size)
    visitor.part("next_step").get_by_role("button").click()
    visitor.wait()
    visitor.set_goal("innovation")
    said = visitor.texts("goal-is", goal=visitor.texts("goal-innovation"))
    for page in ("goals", "home", "structure"):
        visitor.follow(page)
        visitor.study()
        expect(visitor.main.get_by_text(said).first).to_be_visible()


def test_a_team_file_brings_the_canvases_back(visit: Visit) -> None:
    visitor = at_home(visit)
    visitor.follow("goals")
    visitor.set_goal("service")
    with visitor.page.expect_download() as download:
        visitor.part("download_team").get_by_role("button").click()
    saved = download.value.path().read_bytes()
    again = visit("fi")
    again.open("/goals")
    again.part("team_file").locator("input[type=file]").set_input_files(
        [{"name": "team.json", "mimeType": "application/json", "buffer": saved}]
    )
    said = again.texts("goal-service")
    expect(again.main.get_by_text(said).first).to_be_visible()


def test_a_word_in_a_finding_opens_the_glossary(visit: Visit) -> None:
    visitor = at_home(visit)
    visitor.unfold()
    link = visitor.page.locator("[class*='st-key-finding_'] a[href*='glossary?term=']").first
    with visitor.context.expect_page() as opened:
        link.click()
    page = opened.value
    expect(page.get_by_role("heading", level=1)).to_have_text(visitor.texts("glossary-heading"))
