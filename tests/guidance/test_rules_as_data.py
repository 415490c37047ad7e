"""The rules of the domain as data: complete, with texts, sources and a place to look."""

from __future__ import annotations

import json
import re

import pytest

from tests.house.tree import ROOT, python_files, text
from tests.shared_data import shared
from verkosto.content import table
from verkosto.guidance.families import FAMILIES
from verkosto.guidance.glossary import entry
from verkosto.guidance.rule import Rule, rules
from verkosto.guidance.team import Goal
from verkosto.guidance.wording import UNITS
from verkosto.text import LANGUAGES, texts
from verkosto.ui.navigation import SCRIPTS

RULES = list(rules().values())
every_rule = pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
UI = "\n".join(text(path) or "" for path in python_files("pages", "verkosto/ui"))


@pytest.mark.shared
def test_all_rules_of_the_domain_are_there() -> None:
    file = shared("domain_content.json")
    assert file is not None
    wanted = {rule["id"] for rule in json.loads(file.read_text("utf-8"))["rules"]}
    assert len(wanted) == 52
    assert wanted - set(rules()) == set()


def test_every_rule_has_one_condition_and_every_condition_is_a_rule() -> None:
    looked = [rule for family in FAMILIES for rule in family.predicates]
    assert sorted(looked) == sorted(rules())


@every_rule
def test_a_rule_leans_on_known_sources_and_advice(rule: Rule) -> None:
    assert set(rule.sources) <= set(table("sources"))
    assert set(rule.advice) <= set(table("interventions"))
    assert rule.sources or rule.slides or rule.grade == "C"
    assert set(rule.goals) <= {goal.value for goal in Goal}
    assert rule.grade in ("A", "B", "C")
    assert 1 <= rule.phase <= 4
    assert set(rule.values.values()) <= set(UNITS)


@every_rule
def test_a_rule_leads_to_an_element_that_its_page_draws(rule: Rule) -> None:
    assert rule.page in SCRIPTS
    assert re.search(rf'"{re.escape(rule.element)}"', UI) or _made_of_a_pattern(rule.element), rule.element


def _made_of_a_pattern(element: str) -> bool:
    """Whether a key such as f"card_{key}" gives the element."""
    patterns = re.findall(r'key=f"([a-z_]+)\{', UI)
    return any(element.startswith(pattern) and element != pattern for pattern in patterns)


@every_rule
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rule_has_its_texts(rule: Rule, language: str) -> None:
    say = texts(language)
    name = rule.id.lower()
    keys = [f"finding-{name}", f"finding-{name}-ask", f"rule-{name}-condition", f"rule-{name}-guard"]
    assert [key for key in keys if not say.has(key)] == []
    assert len(say(f"rule-{name}-name")) <= 48


@every_rule
def test_the_terms_of_a_rule_stand_in_the_glossary(rule: Rule) -> None:
    assert [term for term in rule.terms if entry(term) is None] == []


def test_no_sentence_promises_an_effect() -> None:
    """The advice is the source material's experience: it may work, nobody has measured that it does."""
    promises = {
        "fi": r"\b(takaa|varmasti paranee|parantaa varmasti|johtaa aina|tutkitusti)\b",
        "sv": r"\b(garanterar|leder alltid|bevisligen)\b",
        "en": r"\b(guarantees?|will improve|always leads|proven to)\b",
    }
    for language, promise in promises.items():
        folder = ROOT / "verkosto/text" / language
        said = "\n".join(
            file.read_text("utf-8") for file in [*folder.glob("findings_*.ftl"), folder / "guidance.ftl"]
        )
        assert re.findall(promise, said, re.IGNORECASE) == []
