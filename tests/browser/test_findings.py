"""What a manager reads first: findings that name what is there, and that lead to its picture."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.visitor import Visitor

Visit = Callable[..., Visitor]
PAGES = ("home", "goals", "continuum", "ways_of_working")

PLANTED = {
    "broker": "Koordinaattori, Aikuisopisto",
    "hole": "Pohjoinen",
    "silo": "Keksilän Koulutustalo Oy",
    "isolate": "Digituki, Vertaistuki",
}


def set_goal(visitor: Visitor, goal: str) -> None:
    visitor.part("goal").get_by_text(visitor.texts(f"goal-{goal}"), exact=True).click()
    visitor.wait()


def at_home(visit: Visit, language: str = "fi", size: str = "desktop") -> Visitor:
    """The Finnish sample, all rules having looked."""
    visitor = visit(language, size)
    visitor.open("/")
    visitor.sample("ohjausverkosto")
    visitor.follow("home")
    visitor.study()
    return visitor


@pytest.mark.parametrize(
    "language, screen", [("fi", "desktop"), ("fi", "phone"), ("sv", "phone"), ("en", "desktop")]
)
def test_every_page_of_findings_and_goals_can_be_read_to_its_end(
    visit: Visit, language: str, screen: str
) -> None:
    visitor = at_home(visit, language, screen)
    for page in PAGES:
        if page != "home":
            visitor.follow(page)
        visitor.study()
        visitor.look_at_everything()
        check(visitor, page)
    visitor.follow("glossary")  # too many words to open each: one is enough
    visitor.part("glossary_search").get_by_role("textbox").fill("broker")
    visitor.page.keyboard.press("Enter")
    visitor.wait()
    visitor.main.get_by_test_id("stPopover").first.get_by_role("button").click()
    expect(visitor.page.get_by_test_id("stPopoverBody")).to_be_visible()
    check(visitor, "glossary")


def check(visitor: Visitor, page: str) -> None:
    expect(visitor.heading).to_have_count(1)
    expect(visitor.problem).to_have_count(0)
    fits = visitor.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert fits, f"{page} is wider than the screen"


def test_what_is_planted_leads_to_findings_that_name_it(visit: Visit) -> None:
    """What is planted in the sample: sample_data/README.md."""
    visitor = at_home(visit)
    visitor.unfold()
    cards = visitor.page.locator("[class*='st-key-finding_']")
    for name in PLANTED.values():
        expect(cards.filter(has_text=name).first).to_be_visible()
    silo = cards.filter(has_text=PLANTED["silo"]).first
    silo.get_by_role("button", name=visitor.texts("guidance-look")).click()
    visitor.page.wait_for_url(re.compile(r"/groups(\?|$)"))
    visitor.study()
    expect(visitor.main.get_by_text(PLANTED["silo"]).first).to_be_visible()


def test_a_finding_opens_its_page_at_its_chart(visit: Visit, size: str) -> None:
    visitor = at_home(visit, "fi", size)
    visitor.part("look_front_0").get_by_role("button").click()
    visitor.page.wait_for_url(re.compile("/(bridges|groups|structure|map|trust|six_d|typology)"))
    visitor.study()
    reached = visitor.page.locator("[data-arrived]")
    expect(reached).to_have_count(1)
    expect(reached).to_be_in_viewport()


def test_the_goal_is_set_once_and_stands_in_every_head_that_depends_on_it(visit: Visit, size: str) -> None:
    visitor = at_home(visit, "fi", size)
    visitor.part("next_step").get_by_role("button").click()
    visitor.wait()
    set_goal(visitor, "innovation")
    said = visitor.texts("goal-is", goal=visitor.texts("goal-innovation"))
    for page in ("goals", "home", "structure"):
        visitor.follow(page)
        visitor.study()
        expect(visitor.main.get_by_text(said).first).to_be_visible()


def test_a_team_file_brings_the_canvases_back(visit: Visit) -> None:
    visitor = at_home(visit)
    visitor.follow("goals")
    set_goal(visitor, "service")
    with visitor.page.expect_download() as download:
        visitor.part("download_team").get_by_role("button").click()
    saved = download.value.path().read_bytes()
    again = visit("fi")
    again.open("/goals")
    again.part("team_open").get_by_role("button").click()
    again.part("team_file").locator("input[type=file]").set_input_files(
        [{"name": "team.json", "mimeType": "application/json", "buffer": saved}]
    )
    chosen = again.part("goal").locator("label").filter(has=again.page.locator("input:checked"))
    expect(chosen).to_contain_text(again.texts("goal-service"))


def test_a_word_in_a_finding_opens_the_glossary(visit: Visit) -> None:
    visitor = at_home(visit)
    visitor.unfold()
    link = visitor.page.locator("[class*='st-key-finding_'] a[href*='glossary?term=']").first
    with visitor.context.expect_page() as opened:
        link.click()
    page = opened.value
    expect(page.get_by_role("heading", level=1)).to_have_text(visitor.texts("glossary-heading"))
