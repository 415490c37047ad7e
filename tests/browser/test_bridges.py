"""The bridges page in a real browser: its pictures are drawn, another actor can leave, all fits."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import expect

from tests.browser.visitor import Visitor

Visit = Callable[..., Visitor]
BROKER = "Koordinaattori, Aikuisopisto"
HUB = "Opinto-ohjaus, Ammattiopisto"


def test_bridges_and_what_if_are_drawn_and_another_actor_can_leave(visit: Visit, size: str) -> None:
    visitor = visit("fi", size)
    visitor.open("/")
    visitor.sample("ohjausverkosto")
    visitor.follow("bridges")
    charts = visitor.main.locator("svg.marks, canvas.marks")
    expect(visitor.main.get_by_text(re.compile(f"Eniten siltaa: {BROKER}"))).to_be_visible()
    expect(charts.nth(2)).to_be_visible()
    expect(visitor.main.get_by_text("2 → 3", exact=True)).to_be_visible()
    visitor.study()
    visitor.choose("leaving_actor", HUB)
    expect(visitor.main.get_by_text("2 → 2", exact=True)).to_be_visible()
    visitor.study()
    visitor.look_at_everything()
    expect(visitor.heading).to_have_count(1)
    expect(visitor.problem).to_have_count(0)
    assert visitor.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
