"""Finnish, Swedish and English are equal, and every sentence has a place where it is said."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from tests.house.tree import ROOT, files, python_files, syntax, text
from verkosto.text import LANGUAGES

KEY = re.compile(r"[a-z][a-z0-9_]*(?:-[a-z0-9_]+)+")
#: Strings that begin like one of our keys and are something else: the string, and what it is.
NOT_KEYS: dict[str, str] = {
    "relation-of": "an option of the command line",
    "mapping-unused": "the key of an issue",
    "goal-directed": "a word of one of the ways of working",
}


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


@cache
def entries(language: str) -> tuple[tuple[str, ftl.EntryType], ...]:
    folder = ROOT / "verkosto/text" / language
    parser = FluentParser(with_spans=False)
    return tuple(
        (file.name, entry)
        for file in sorted(folder.glob("*.ftl"))
        for entry in parser.parse(file.read_text(encoding="utf-8")).body
    )


def catalogue(language: str) -> dict[str, tuple[str, frozenset[str]]]:
    """Key → the file that it stands in and the variables of its sentence."""
    found = {}
    for file, entry in entries(language):
        if isinstance(entry, ftl.Message):
            variables = Variables()
            variables.visit(entry)
            found[entry.id.name] = (file, frozenset(variables.names))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_a_catalogue_can_be_read(language: str) -> None:
    assert [f"{file}: {e.content}" for file, e in entries(language) if isinstance(e, ftl.Junk)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_key_stands_once_and_has_a_sentence(language: str) -> None:
    messages = [entry for _, entry in entries(language) if isinstance(entry, ftl.Message)]
    keys = [message.id.name for message in messages]
    assert sorted(keys) == sorted(set(keys))
    assert [message.id.name for message in messages if message.value is None] == []


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "fi"])
def test_the_languages_have_the_same_keys_in_the_same_files(language: str) -> None:
    assert {key: file for key, (file, _) in catalogue(language).items()} == {
        key: file for key, (file, _) in catalogue("fi").items()
    }


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "fi"])
def test_the_languages_fill_the_same_variables(language: str) -> None:
    finnish = catalogue("fi")
    different = {
        key: (sorted(names), sorted(finnish[key][1]))
        for key, (_, names) in catalogue(language).items()
        if key in finnish and names != finnish[key][1]
    }
    assert different == {}


def strings(path: Path) -> Iterator[str]:
    for node in ast.walk(syntax(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


@cache
def said() -> frozenset[str]:
    """Every string that stands in the code or in the domain's tables."""
    found = {string for path in python_files("app.py", "pages", "verkosto") for string in strings(path)}
    for path in files():
        if path.suffix == ".toml" and path.parts[0] in {"verkosto", "sample_data"}:
            found |= set(re.findall(r"[\w-]+", text(path) or ""))
    return frozenset(found)


@cache
def patterns() -> tuple[re.Pattern[str], ...]:
    """The keys that the code puts together, as patterns: ``f"measure-{key}-name"`` → ``measure-.+-name``."""
    found = set()
    for path in python_files("app.py", "pages", "verkosto"):
        for node in ast.walk(syntax(path)):
            if isinstance(node, ast.JoinedStr):
                parts = [
                    re.escape(str(v.value)) if isinstance(v, ast.Constant) else ".+" for v in node.values
                ]
                pattern = "".join(parts)
                if re.match(r"[a-z]{2}[a-z0-9_]*\\-|\.\+\\-[a-z]{2}", pattern):
                    found.add(pattern)
    return tuple(re.compile(pattern) for pattern in sorted(found))


def test_every_string_that_looks_like_a_key_is_one() -> None:
    keys = set(catalogue("fi"))
    areas = {key.split("-")[0] for key in keys if "-" in key}
    looks = {s for s in said() if KEY.fullmatch(s) and s.split("-")[0] in areas}
    assert sorted(looks - keys - set(NOT_KEYS)) == []


def test_every_put_together_key_can_be_found() -> None:
    keys = set(catalogue("fi"))
    areas = {key.split("-")[0] for key in keys if "-" in key}
    lost = [p.pattern for p in patterns() if not any(p.fullmatch(key) for key in keys)]
    assert [pattern for pattern in lost if pattern.split("\\-")[0] in areas] == []


def test_no_sentence_is_unused() -> None:
    unused = [
        key
        for key in catalogue("fi")
        if key not in said() and not any(pattern.fullmatch(key) for pattern in patterns())
    ]
    assert unused == []


@pytest.mark.parametrize("path", python_files("app.py", "pages"), ids=str)
def test_a_page_holds_no_sentence(path: Path) -> None:
    """Sentences live in the catalogues; a string with a space and a capital or a full stop is one."""
    docstrings = {
        ast.get_docstring(node, clean=False)
        for node in ast.walk(syntax(path))
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef)
    }
    sentence = re.compile(r"^[A-ZÅÄÖ][^_{}<>/]* [^_{}<>/]*$|\w+ \w+[.!?]$")
    assert [s for s in strings(path) if s not in docstrings and sentence.search(s)] == []
