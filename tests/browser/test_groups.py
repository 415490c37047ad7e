"""The groups page in a real browser: its pictures are drawn, and another grouping can be chosen."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import expect

from tests.browser.visitor import Visitor

Visit = Callable[..., Visitor]
SILO = "Keksilän Koulutustalo Oy"


def test_borders_silos_and_the_network_of_groups_are_drawn(visit: Visit, size: str) -> None:
    visitor = visit("fi", size)
    visitor.open("/")
    visitor.sample("ohjausverkosto")
    visitor.follow("groups")
    visitor.study()
    visitor.choose("group_attribute", "Organisaatio")
    visitor.study()
    charts = visitor.main.locator("svg.marks, canvas.marks")
    expect(visitor.main.get_by_text(visitor.texts("groups-network-heading"))).to_be_visible()
    expect(charts.nth(2)).to_be_visible()
    expect(visitor.main.get_by_text(re.compile(f"siilo: {SILO}"))).to_be_visible()
    visitor.look_at_everything()
    expect(visitor.heading).to_have_count(1)
    expect(visitor.problem).to_have_count(0)
    assert visitor.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
