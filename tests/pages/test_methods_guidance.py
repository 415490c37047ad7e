"""The methods page's rules of the findings and its sources."""

from __future__ import annotations

import pytest

from tests.pages.app import Visit
from verkosto.content import table
from verkosto.guidance.guards import guard_text
from verkosto.guidance.rule import rules
from verkosto.text import LANGUAGES, escape_markdown
from verkosto.ui.methods_rules import GRADES, is_ours


def opened(language: str, part: str) -> Visit:
    visit = Visit(language, "methods")
    visit.choose("methods_part", visit.texts(f"methods-part-{part}"))
    assert visit.errors == []
    return visit


def badges(visit: Visit) -> str:
    return "\n".join(block.value for block in visit.app.markdown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_says_when_it_speaks_when_not_how_sure_it_is_and_whence_it_comes(language: str) -> None:
    visit = opened(language, "guidance")
    for rule in rules().values():
        name = rule.id.lower()
        for part in ("name", "condition"):
            assert visit.texts(f"rule-{name}-{part}") in visit.said
        assert guard_text(visit.texts, rule.id) in visit.said
        for source in rule.sources:
            if table("sources")[source]["checked"] != "ours":
                assert table("sources")[source]["label"] in visit.said
        for advice in rule.advice:
            assert visit.texts(f"advice-{advice}") in visit.said
        assert ", ".join(rule.slides) in visit.said
        assert rule.grade in GRADES
    for grade in GRADES:
        assert visit.texts(f"guidance-grade-{grade.lower()}") in visit.said


def test_a_rule_of_ours_is_marked() -> None:
    visit = opened("fi", "guidance")
    mark = visit.texts("methods-guidance-ours")
    assert badges(visit).count(mark) == sum(map(is_ours, rules().values()))


@pytest.mark.parametrize("sought", ["r15", "R15", "burt"])
def test_the_search_finds_a_rule_by_its_number_and_by_its_source(sought: str) -> None:
    visit = opened("fi", "guidance")
    visit.app.text_input(key="methods_rule_search").set_value(sought).run()
    assert visit.texts("rule-r15-name") in visit.said
    assert visit.texts("rule-r01-name") not in visit.said


@pytest.mark.parametrize("part, key", [("guidance", "rule"), ("sources", "source")])
def test_a_search_without_a_hit_says_so(part: str, key: str) -> None:
    visit = opened("sv", part)
    visit.app.text_input(key=f"methods_{key}_search").set_value("xyzzy").run()
    assert visit.texts(f"methods-{part}-none") in visit.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_source_stands_there_with_how_it_was_checked(language: str) -> None:
    visit = opened(language, "sources")
    for source in table("sources").values():
        if source["checked"] != "ours":
            assert escape_markdown(source["citation"]) in visit.said
        assert visit.texts(f"methods-checked-{source['checked']}") in badges(visit)
    assert visit.texts("methods-sources-count", n=len(table("sources"))) in visit.said


def test_a_source_tells_what_leans_on_it() -> None:
    visit = opened("fi", "sources")
    visit.app.text_input(key="methods_source_search").set_value("Schneider 2011").run()
    told = visit.said
    assert f"**{visit.texts('methods-leans-measures')}:** {visit.texts('measure-robustness-name')}" in told
    assert visit.texts("threshold-draws-attack") in told
    assert visit.texts("methods-sources-count", n=1) in told
