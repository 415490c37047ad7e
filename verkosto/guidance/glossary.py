"""The words of the domain: what each is called, where it is used, how it is recognised in running text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from verkosto.content import table
from verkosto.guidance.rule import Rule, rules
from verkosto.network.catalogue import OTHER_MEASURES
from verkosto.network.measure import Measure
from verkosto.network.registry import ACTOR_MEASURES, NETWORK_MEASURES

_GLOSSARY: Final = "glossary"


@dataclass(frozen=True)
class Entry:
    """A word of the glossary.

    Attributes
    ----------
    id : str
        In kebab case; a figure of the registries has its key with dashes.
    sources : tuple of str
        Keys of ``content/sources.toml``.
    stems : mapping of str to tuple of str
        Language → how the word begins in running text; words in a row stand with a blank between them, a word
        with ``|`` behind it is the whole word.
    everyday : bool
        An ordinary word: texts lead from it to the glossary only where a rule names it.
    measure : Measure or None
        The figure that it is, with the texts of the registries.
    """

    id: str
    sources: tuple[str, ...]
    stems: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    everyday: bool = False
    measure: Measure | None = None

    @property
    def word_key(self) -> str:
        """Text key of the everyday word."""
        return f"{self.measure.text_key}-name" if self.measure else f"term-{self.id}-word"

    @property
    def term_key(self) -> str:
        """Text key of the field's term."""
        return f"{self.measure.text_key}-term" if self.measure else f"term-{self.id}-term"

    @property
    def what_key(self) -> str:
        """Text key of what it means, in one to three sentences."""
        return f"{self.measure.text_key}-what" if self.measure else f"term-{self.id}-what"


@cache
def entries() -> Mapping[str, Entry]:
    """Every word by its id: the figures of the registries, then all other words."""
    return {entry.id: entry for entry in (*_figures(), *_words())}


def entry(name: str) -> Entry | None:
    """The word of an id, or of another name of it; ``None`` when the glossary has none.

    Examples
    --------
    >>> entry("isolate").id, entry("structural-hole").word_key, entry("xyzzy")
    ('isolates', 'term-structural-hole-word', None)
    """
    same: Mapping[str, str] = table(_GLOSSARY)["same"]
    return entries().get(same.get(name, name))


def pages_of(word: Entry) -> tuple[str, ...]:
    """The pages that speak of a word: by the table, and those that a rule with the word leads to."""
    listed = (page for page, words in table(_GLOSSARY)["pages"].items() if word.id in words)
    return tuple(dict.fromkeys([*listed, *(rule.page for rule in rules_of(word))]))


def rules_of(word: Entry) -> tuple[Rule, ...]:
    """The rules whose sentence leans on a word."""
    return tuple(rule for rule in rules().values() if word in _known(rule.terms))


def _known(names: Iterable[str]) -> list[Entry | None]:
    return [entry(name) for name in names]


def _figures() -> Iterator[Entry]:
    stems: Mapping[str, Any] = table(_GLOSSARY)["measures"]
    for registry in (NETWORK_MEASURES, ACTOR_MEASURES, OTHER_MEASURES):
        for measure in registry.values():
            name = measure.text_key.removeprefix("measure-")
            yield Entry(name, measure.sources, _stems(stems.get(name, {})), measure=measure)


def _words() -> Iterator[Entry]:
    for name, told in table(_GLOSSARY)["terms"].items():
        yield Entry(name, tuple(told["sources"]), _stems(told), told.get("everyday", False))


def _stems(told: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    return {language: tuple(told.get(language, ())) for language in ("fi", "sv", "en")}
