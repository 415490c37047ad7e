"""What holds for every page, in every language, with and without a survey."""

from __future__ import annotations

import pytest

from tests.pages.app import HOSTILE, PAGES, Visit, ring
from verkosto.text import LANGUAGES, escape_markdown


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_survey_a_page_has_one_heading_and_no_error(language: str, page: str) -> None:
    visit = Visit(language, page)
    assert visit.headings == [visit.texts(f"{page}-heading")]
    assert visit.errors == []
    assert not visit.app.exception


@pytest.mark.parametrize("page", ["survey", "map", "structure"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_survey_a_page_leads_to_the_samples(language: str, page: str) -> None:
    visit = Visit(language, page)
    visit.sample("tiny")
    assert visit.headings == [visit.texts("map-heading")]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("sample", ["tiny", "ohjausverkosto"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_with_a_sample_a_page_says_what_it_speaks_of(language: str, sample: str, page: str) -> None:
    visit = Visit(language)
    visit.sample(sample)
    visit.follow(page)
    assert visit.headings == [visit.texts("home-open-heading" if page == "home" else f"{page}-heading")]
    assert visit.errors == []
    assert not visit.app.exception
    assert visit.texts("frame-sample") in visit.said
    n = {"tiny": 9, "ohjausverkosto": 45}[sample]
    assert escape_markdown(visit.texts("frame-members", n=n)) in visit.said
    rate = {"tiny": 1.0, "ohjausverkosto": 39 / 45}[sample]
    assert escape_markdown(visit.texts.percent(rate)) in visit.said


@pytest.mark.parametrize("page", PAGES)
def test_an_own_survey_is_not_called_a_sample(page: str) -> None:
    visit = Visit("fi", "survey")
    visit.upload(("oma.csv", ring("Kela", "Kunta", "Opisto", "Seura", "Kirjasto")))
    visit.follow(page)
    assert visit.errors == []
    assert visit.texts("frame-sample") not in visit.said
    assert "oma\\.csv" in visit.said


@pytest.mark.parametrize("page", PAGES)
def test_what_reads_markdown_never_gets_a_name_unescaped(page: str) -> None:
    visit = Visit("fi", "survey")
    visit.upload((f"{HOSTILE[1]}.csv", ring(*HOSTILE, "Kela", "Kunta", "Opisto")))
    visit.follow(page)
    assert visit.errors == []
    for name in HOSTILE:
        assert name not in visit.said


def test_a_page_opened_by_its_address_is_inside_the_frame() -> None:
    visit = Visit("sv", "structure")
    assert [group.key for group in visit.app.get("segmented_control")][-1:] == ["language"]
