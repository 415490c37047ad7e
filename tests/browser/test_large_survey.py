"""A survey of four thousand actors, in a real browser: figures at once, the rest when it is ready."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import pytest
from playwright.sync_api import FilePayload, expect

from benchmarks.survey_data import pairs, workbook
from tests.browser.files import payload
from tests.browser.visitor import Visitor

Visit = Callable[..., Visitor]
ACTORS = 4_000  # n · (n + ties) is above the limit from which paths are walked in the background
PATIENCE = 90_000


@pytest.fixture(scope="module")
def large() -> FilePayload:
    return payload("large.xlsx", workbook(ACTORS, pairs(ACTORS, 10)))


@pytest.mark.slow
def test_a_large_survey_shows_figures_at_once_and_leaves_the_others_alone(
    visit: Visit, large: FilePayload
) -> None:
    visitor, neighbour = visit("en"), visit("en")
    neighbour.open("/")
    neighbour.sample("ohjausverkosto")
    visitor.open("/")
    visitor.upload(large)
    visitor.page.wait_for_url(re.compile("/survey"))
    visitor.wait()
    expect(visitor.main).to_contain_text("4,000")
    links = visitor.page.get_by_test_id("stSidebarNavLink")
    links.filter(has_text=visitor.texts("structure-title")).click()
    waiting = visitor.main.get_by_text(visitor.texts("withheld-under-way"))
    expect(waiting.first).to_be_visible()
    expect(visitor.part("cancel_studies")).to_be_visible()
    expect(visitor.main.get_by_test_id("stMetricValue").first).to_contain_text(re.compile(r"\d"))
    start = time.monotonic()
    neighbour.follow("survey")
    expect(neighbour.heading).to_have_text(neighbour.texts("survey-heading"))
    assert time.monotonic() - start < 15, "the neighbour waited for the large survey"
    expect(waiting).to_have_count(0, timeout=PATIENCE)
    expect(visitor.problem).to_have_count(0)
