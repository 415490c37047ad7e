"""A visitor's survey lives in the visitor's session and nowhere else."""

from __future__ import annotations

import gc
import weakref

from streamlit.runtime.caching.cache_data_api import get_data_cache_stats_provider
from streamlit.runtime.caching.cache_resource_api import get_resource_cache_stats_provider

from tests.pages.app import PAGES, Visit, ring
from verkosto.model import Survey
from verkosto.ui.session import Opened


def surveys_with(name: str) -> list[Survey]:
    gc.collect()
    return [found for found in gc.get_objects() if type(found) is Survey and name in found.actors.index]


def test_nothing_outside_the_session_keeps_a_survey() -> None:
    visit = Visit("fi", "survey")
    visit.upload(("own.csv", ring("Merkkihenkilö", "Eino", "Helmi", "Toivo", "Veikko")))
    for page in PAGES:
        visit.follow(page)
    now = visit.app.session_state["verkosto:opened"]
    assert isinstance(now, Opened)
    survey = weakref.ref(now.survey)
    del now
    visit.follow("survey")
    visit.app.button(key="close_survey").click().run()
    gc.collect()
    assert survey() is None
    assert surveys_with("Merkkihenkilö") == []


def test_nothing_of_a_survey_is_in_a_cache_that_everybody_shares() -> None:
    visit = Visit("fi", "survey")
    visit.upload(("own.csv", ring("Merkkihenkilö", "Eino", "Helmi", "Toivo", "Veikko")))
    for page in PAGES:
        visit.follow(page)
    for caches in (get_data_cache_stats_provider(), get_resource_cache_stats_provider()):
        assert not any(caches.get_stats().values())


def test_figures_are_computed_once_in_a_session() -> None:
    visit = Visit("fi")
    visit.sample("ohjausverkosto")
    analyses = visit.app.session_state["verkosto:analyses"]
    before = {key: id(analysis) for key, analysis in analyses.items()}
    visit.follow("structure")
    visit.follow("map")
    visit.choose("wave", "kevät 2025")
    visit.choose("wave", "kevät 2026")
    after = visit.app.session_state["verkosto:analyses"]
    assert len(after) == 2
    assert {key: id(after[key]) for key in before} == before


def test_the_next_survey_takes_the_place_of_the_earlier_ones_figures() -> None:
    visit = Visit("fi")
    visit.sample("ohjausverkosto")
    visit.follow("home")
    visit.sample("tiny")
    digest = visit.app.session_state["verkosto:opened"].survey.digest
    assert {key[0] for key in visit.app.session_state["verkosto:analyses"]} == {digest}
