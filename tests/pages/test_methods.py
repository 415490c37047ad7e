"""The methods page: every measure, straight from the registry."""

from __future__ import annotations

import re

import pytest

from tests.pages.app import Visit
from verkosto.content import table
from verkosto.network.measure import Measure
from verkosto.text import LANGUAGES, texts
from verkosto.ui.methods import MEASURES, forms, formula, thresholds_table


def show(visit: Visit, part: str) -> None:
    visit.choose("methods_part", visit.texts(f"methods-part-{part}"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("level, registry", list(MEASURES.items()))
def test_every_measure_shows_its_definition_formula_range_and_source(
    language: str, level: str, registry: dict[str, Measure]
) -> None:
    visit = Visit(language, "methods")
    show(visit, level)
    formulas = [latex.value for latex in visit.app.latex]
    for measure in registry.values():
        stem = measure.text_key
        for part in ("name", "term", "what", "range", "undefined"):
            assert visit.texts(f"{stem}-{part}") in visit.said
        shown = "\n".join(formulas)
        assert all(form in shown for form in forms(visit.texts, measure))
        for source in measure.sources:
            assert table("sources")[source]["citation"] in visit.said


def test_every_word_of_a_formula_is_in_the_visitors_language() -> None:
    left = set()
    for measure in [known for level in MEASURES.values() for known in level.values()]:
        before, after = measure.formula, formula(texts("fi"), measure)
        left |= set(re.findall(r"\\text\{([^}]*)\}", before)) & set(re.findall(r"\\text\{([^}]*)\}", after))
    assert left == {"in", "out", "-core"}


def test_the_search_finds_a_measure_by_its_everyday_word() -> None:
    visit = Visit("fi", "methods")
    visit.app.text_input(key="methods_search").set_value("tihey").run()
    names = [heading.value for heading in visit.app.subheader]
    assert visit.texts("measure-density-name") in names
    assert visit.texts("measure-diameter-name") not in names


def test_the_search_looks_at_networks_and_actors() -> None:
    visit = Visit("en", "methods")
    visit.app.text_input(key="methods_search").set_value("betweenness").run()
    names = [heading.value for heading in visit.app.subheader]
    assert visit.texts("measure-centralization-betweenness-name") in names
    assert visit.texts("measure-betweenness-name") in names


def test_a_search_without_a_hit_says_so() -> None:
    visit = Visit("fi", "methods")
    visit.app.text_input(key="methods_search").set_value("xyzzy").run()
    assert visit.texts("methods-none") in visit.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_threshold_is_shown_with_whose_it_is(language: str) -> None:
    visit = Visit(language, "methods")
    show(visit, "rules")
    shown = [frame.value for frame in visit.app.table]
    assert sum(map(len, shown)) == sum(len(entries) for entries in table("thresholds").values())
    assert all(visit.texts("methods-threshold-ours") in frame.to_csv() for frame in shown)


def test_a_threshold_is_written_as_what_it_is() -> None:
    shown = thresholds_table(texts("fi"), ["response", "agreement", "gate"])[
        texts("fi")("methods-threshold-value")
    ]
    assert shown.tolist() == [
        "85\N{NO-BREAK SPACE}%", "70\N{NO-BREAK SPACE}%", "50\N{NO-BREAK SPACE}%", "0,75", "0,55", "5", "8",
    ]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_that_are_read_are_named(language: str) -> None:
    visit = Visit(language, "methods")
    show(visit, "files")
    assert ".ods" in visit.said
    assert visit.errors == []
