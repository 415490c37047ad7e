"""Sentences as they are read aloud: one and many, names left as they are, one word for one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

import pytest
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from tests.house.test_texts import entries
from verkosto.text import LANGUAGES, texts

#: The catalogues of what a team reads and fills in together.
AREAS = re.compile(
    r"(findings_\w+|guidance|home|goals|continuum|team|ways_of_working|glossary|methods_guidance)\.ftl"
)
#: Variables that stand before a noun and are never one: with the reason.
NEVER_ONE = {
    "each": "a mean, with a decimal",
    "k": "a mean, with a decimal; of R14 the selector knows one",
    "k1": "a mean, with a decimal",
    "k2": "a mean, with a decimal",
    "expected": "an expectation of at least 3",
    "n": "from 4 on where no selector tells one from many: below it the rule is silent",
    "panel": "from 10 on: below it the rule is silent",
    "pairs": "from 15 on: below it the rule is silent",
    "parts": "a network in parts has two",
    "answers": "a limit of our own: 8",
    "least": "a limit of our own: 8",
    "most": "a limit of our own",
    "megabytes": "a limit of our own",
}
#: "1" before many, and many before one: nouns as the catalogues count them.
MANY_FOR_ONE = {
    "fi": r"yhteyttä|jäsentä|toimijaa|alaryhmää|ryhmää|muuta|muutakin|vastausta|vastaajaa|havaintoa|sääntöä"
    r"|sanaa|lähdettä|kysymystä|tapaamista|toimintatavasta",
    "sv": r"kontakter|medlemmar|aktörer|delgrupper|grupper|iakttagelser|regler|frågor|omgångar",
    "en": r"ties|members|actors|subgroups|groups|findings|rules|words|sources|answers|questions|ways|rounds",
}
ONE_FOR_MANY = {
    "fi": r"yhteys|jäsen|toimija|alaryhmä|havainto|sääntö|sana|lähde|kysymys|vastaus|vastaaja|muu",
    "sv": r"kontakt|medlem|aktör|delgrupp|iakttagelse|regel|fråga|källa",
    "en": r"tie|member|actor|subgroup|finding|rule|word|source|question|answer",
}
#: What may follow a value at once: an ending after a share ("47 %:ssa").
SHARES = {"p", "share", "alarm"}


class Choices(Visitor):
    """The variables of a message, and what its selectors choose by."""

    def __init__(self) -> None:
        self.plain: set[str] = set()
        self.chosen: dict[str, set[str]] = {}

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.plain.add(node.id.name)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802
        assert isinstance(node.selector, ftl.VariableReference)
        keys = {key.name if isinstance(key := v.key, ftl.Identifier) else key.value for v in node.variants}
        self.chosen.setdefault(node.selector.id.name, set()).update(keys)
        self.generic_visit(node)


def messages(language: str) -> Iterator[ftl.Message]:
    for file, entry in entries(language):
        if AREAS.fullmatch(file) and isinstance(entry, ftl.Message):
            yield entry


def sayings(language: str) -> Iterator[tuple[str, str]]:
    """Every message, in every way that it can be said."""
    say = texts(language)
    for message in messages(language):
        choices = Choices()
        choices.visit(message)
        ways: dict[str, list[object]] = {
            name: [0, 1, 2, 21] if "one" in keys else [*sorted(keys)] for name, keys in choices.chosen.items()
        }
        for name in choices.plain - set(ways):
            ways[name] = [7 if name in NEVER_ONE else 1]
        for values in product(*ways.values()):
            told = {"question": "A06", **dict(zip(ways, values, strict=True))}
            yield message.id.name, say(message.id.name, **told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_is_said_as_one_and_many_as_many(language: str) -> None:
    wrong = re.compile(
        rf"(?<![\d,./–])1\s(?:{MANY_FOR_ONE[language]})\b"
        rf"|(?<![\d,./–])(?:0|2|21)\s(?:{ONE_FOR_MANY[language]})\b"
    )
    assert {key: said for key, said in sayings(language) if wrong.search(said)} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_way_of_saying_leaves_a_gap_or_a_straight_quote(language: str) -> None:
    slip = re.compile(r"[^\n] {2}\S|\s[.,;:!?](?:\s|$)|\.\.|\"|(?<=\w)'|[{}]")
    assert {key: said for key, said in sayings(language) if slip.search(said)} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_ending_is_put_after_a_name(language: str) -> None:
    """Names of actors and groups stay as the survey writes them."""
    ended = []
    for message in messages(language):
        for pattern in patterns_of(message):
            for here, after in zip(pattern.elements, pattern.elements[1:], strict=False):
                if isinstance(after, ftl.TextElement) and re.match(r":?[^\W\d_]", after.value):
                    name = variable_of(here)
                    if name is not None and name not in SHARES:
                        ended.append((message.id.name, name, after.value[:12]))
    assert ended == []


class Patterns(Visitor):
    def __init__(self) -> None:
        self.found: list[ftl.Pattern] = []

    def visit_Pattern(self, node: ftl.Pattern) -> None:  # noqa: N802
        self.found.append(node)
        self.generic_visit(node)


def patterns_of(message: ftl.Message) -> list[ftl.Pattern]:
    patterns = Patterns()
    patterns.visit(message)
    return patterns.found


def variable_of(element: object) -> str | None:
    inside = element.expression if isinstance(element, ftl.Placeable) else None
    return inside.id.name if isinstance(inside, ftl.VariableReference) else None


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_guard_never_reads_as_a_fact_of_this_network(language: str) -> None:
    """Under the heading of caveats “fewer than 10 members” would be read as told of this very network."""
    quiet = {"fi": "Vaikenee", "sv": "Tiger|Tyst", "en": "Silent"}[language]
    say = texts(language)
    guards = [key for key, _ in sayings(language) if re.fullmatch(r"rule-\w+-guard", key)]
    assert len(guards) > 50
    bare = [key for key in guards if not re.search(rf"\b(?:{quiet})\b", say(key, alarm="5 %"), re.IGNORECASE)]
    assert bare == ["rule-r01-guard"], "only R01 is never silent"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_response_rate_has_one_name(language: str) -> None:
    other = re.compile(
        {"fi": r"vastausprosen", "sv": r"svarsprocen|svarsandel", "en": r"reply rate"}[language]
    )
    named = [
        message.id.name
        for _, message in entries(language)
        if isinstance(message, ftl.Message)
        and message.id.name != "term-response-rate-term"
        and any(
            isinstance(part, ftl.TextElement) and other.search(part.value.lower())
            for pattern in patterns_of(message)
            for part in pattern.elements
        )
    ]
    assert named == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_finding_can_be_read_in_one_breath(language: str) -> None:
    """At most fifty words, however it is said; names are not counted."""
    long = {
        key: len(said.split())
        for key, said in sayings(language)
        if re.fullmatch(r"finding-[rq]\d+[a-d]?", key) and len(said.split()) > 50
    }
    assert long == {}
