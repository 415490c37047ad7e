"""The glossary and the sources as data: nothing is missing, nothing is idle, and everything is somebody's."""

from __future__ import annotations

import ast
import re
import tomllib

import pytest

from tests.house.tree import ROOT, python_files, syntax
from verkosto.content import table
from verkosto.guidance.glossary import Entry, entries, entry, pages_of, rules_of
from verkosto.guidance.rule import rules
from verkosto.network.catalogue import OTHER_MEASURES
from verkosto.network.measure import Measure
from verkosto.network.registry import ACTOR_MEASURES, NETWORK_MEASURES
from verkosto.text import LANGUAGES, texts
from verkosto.ui.methods_rules import is_ours
from verkosto.ui.methods_sources import CHECKED, LEANS, leaning
from verkosto.ui.navigation import SCRIPTS

WORDS = list(entries().values())
#: What the issue asks for by name (four types, six D's, three trusts, phases, positions).
ASKED = [
    "actor",
    "tie",
    "relation",
    "respondent",
    "nonrespondent",
    "response-rate",
    "confirmation",
    "isolate",
    "component",
    "cut-point",
    "broker",
    "structural-hole",
    "subgroup",
    "group",
    "silo",
    "core-periphery",
    "strong-tie",
    "weak-tie",
    "local-bridge",
    "chance-range",
    "answer-range",
    "wave",
    "external",
    "coordination",
    "facilitation",
    "metawork",
    "goal",
    "continuum",
    "theme-network",
    "competence-trust",
    "contract-trust",
    "communication-trust",
    "six-d",
    "dialogue",
    "debate",
    "difference",
    "distinction",
    "deal",
    "documentation",
    "hierarchical-network",
    "jointly-led-network",
    "free-network",
    "chaotic-network",
    "loose-network",
    "governance",
    "service-path",
    "handover",
    "reflection",
    "what-if",
    "tie-strength",
    "shared-picture",
    "agreement-phase",
    "action-phase",
    "evaluation-phase",
    "knowing-for-others",
    "guiding-sense-making",
    "building-platform",
]


def test_the_words_that_were_asked_for_are_there() -> None:
    assert [name for name in ASKED if entry(name) is None] == []


@pytest.mark.parametrize("registry", [NETWORK_MEASURES, ACTOR_MEASURES, OTHER_MEASURES])
def test_every_measure_is_a_word_with_its_own_texts(registry: dict[str, Measure]) -> None:
    for measure in registry.values():
        word = entry(measure.text_key.removeprefix("measure-"))
        assert word is not None
        assert word.measure == measure
        assert word.word_key == f"{measure.text_key}-name"


@pytest.mark.parametrize("word", WORDS, ids=lambda word: word.id)
def test_a_word_has_its_texts_in_every_language(word: Entry) -> None:
    assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*", word.id)
    for language in LANGUAGES:
        said = texts(language)
        assert all(said(key) for key in (word.word_key, word.term_key, word.what_key))


@pytest.mark.parametrize("word", [w for w in WORDS if w.measure is None], ids=lambda word: word.id)
def test_a_definition_is_one_to_three_sentences(word: Entry) -> None:
    for language in LANGUAGES:
        what = re.sub(r"\bengl?\.", "", texts(language)(word.what_key))
        assert what.endswith(".")
        assert 1 <= len(re.findall(r"[.?!](?:\s|$)", what)) <= 3


@pytest.mark.parametrize("word", WORDS, ids=lambda word: word.id)
def test_a_word_is_used_somewhere_that_exists(word: Entry) -> None:
    used = pages_of(word)
    assert word.measure is not None or used or rules_of(word)
    planned = {"service-path", "handover", "what-if"}
    assert used or word.id in planned or word.measure is not None


def test_the_table_of_pages_names_words_and_pages_that_exist() -> None:
    for page, words in table("glossary")["pages"].items():
        assert page in SCRIPTS
        assert [word for word in words if word not in entries()] == []
        assert len(words) == len(set(words))


def test_stems_are_of_words_that_exist_and_two_words_share_none() -> None:
    told = table("glossary")
    assert [name for name in told["measures"] if name not in entries()] == []
    assert [name for name in told["same"].values() if name not in entries()] == []
    assert [name for name in told["same"] if name in entries()] == []
    for language in LANGUAGES:
        stems = [stem for word in WORDS for stem in word.stems[language]]
        assert sorted(stems) == sorted(set(stems))
        assert [stem for stem in stems if stem != stem.lower().strip()] == []


def test_every_word_that_a_rule_names_is_in_the_glossary() -> None:
    assert {term for rule in rules().values() for term in rule.terms if entry(term) is None} == set()


def test_a_word_knows_the_rules_that_lean_on_it() -> None:
    hole = entry("structural-hole")
    assert hole is not None
    assert "R15" in [rule.id for rule in rules_of(hole)]
    assert "bridges" in pages_of(hole)


def test_fifty_two_rules_are_the_domains_and_the_rest_is_ours() -> None:
    domain = [f"R{n:02}" for n in range(1, 48) if n != 27]
    domain += ["R27a", "R27b", "R27c", "R27d", "R39b", "R39c"]
    assert len(domain) == 52
    assert [name for name in domain if name in rules() and is_ours(rules()[name])] == []
    assert {rule.id for rule in rules().values() if not is_ours(rule)} <= set(domain)


# Sources


def test_every_source_says_how_it_was_checked() -> None:
    for key, source in table("sources").items():
        assert source["checked"] in CHECKED, key
        assert source["label"]
        assert source["citation"]


def test_what_was_only_remembered_is_not_said_to_be_read() -> None:
    """domain.md 12: read at the source or in the abstract; the rest is from memory or by way of the decks."""
    checked = {key: source["checked"] for key, source in table("sources").items()}
    assert checked["snijders1999"] == checked["anderson1999"] == "source"
    assert checked["huang2019"] == checked["boyd2006"] == checked["provan2008"] == "abstract"
    assert checked["burt1992"] == checked["freeman1979"] == checked["reina1999"] == "memory"
    assert checked["kosonen2002"] == checked["jaaskelainen2010"] == "quoted"
    assert [key for key, how in checked.items() if how == "ours"] == ["simulation"]


def test_every_source_is_used_by_something() -> None:
    leans = leaning(texts("en"))
    assert list(leans) == list(table("sources"))
    assert [source for source, kinds in leans.items() if not any(kinds[kind] for kind in LEANS)] == []


def test_every_source_that_is_named_exists() -> None:
    named = {source for rule in rules().values() for source in rule.sources}
    named |= {source for word in WORDS for source in word.sources}
    named |= {limit["source"] for limits in table("thresholds").values() for limit in limits.values()}
    assert named - set(table("sources")) == set()


def test_the_pages_that_cite_a_source_are_those_that_the_table_tells() -> None:
    """Explanations on pages name their sources in the code of the page."""
    begins = {
        "bridging": "bridges", "groups": "groups", "coverage": "coverage", "six_d": "six_d", "trust": "trust",
        "typology": "typology", "structure": "structure", "reflection": "reflection",
    }  # fmt: skip
    cited: dict[str, set[str]] = {}
    for path in python_files("verkosto/ui"):
        page = next((page for start, page in begins.items() if path.name.startswith(start)), None)
        for node in ast.walk(syntax(path)) if page else ():
            if isinstance(node, ast.Constant) and node.value in table("sources"):
                cited.setdefault(str(node.value), set()).add(str(page))
    told = {key: set(source["pages"]) for key, source in table("sources").items() if "pages" in source}
    assert told == cited


def test_every_arguable_number_is_marked_whose_it_is() -> None:
    for section, limits in table("thresholds").items():
        for name, limit in limits.items():
            assert isinstance(limit["ours"], bool), (section, name)
            assert limit["source"] in table("sources")
            assert set(limit) <= {"value", "unit", "source", "ours"}


def test_the_glossary_can_be_read_as_it_stands() -> None:
    """A word that stands twice would hide the first."""
    assert tomllib.loads((ROOT / "verkosto/content/glossary.toml").read_text("utf-8"))["terms"]
