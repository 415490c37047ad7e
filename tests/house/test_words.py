"""The words of the house (house.md 3)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.tree import python_files, syntax

CODE = python_files("app.py", "pages", "verkosto")
DOMAIN = [path for path in python_files("verkosto") if path.parts[1] not in {"ui"}]


def names(path: Path) -> Iterator[tuple[str, int]]:
    """Every name that the file gives: variables, parameters, functions, classes, attributes it sets."""
    for node in ast.walk(syntax(path)):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id, node.lineno
        elif isinstance(node, ast.arg):
            yield node.arg, node.lineno
        elif isinstance(node, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef):
            yield node.name, node.lineno
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.attr, node.lineno


@pytest.mark.parametrize("path", CODE, ids=str)
def test_weight_is_said_only_to_libraries(path: Path) -> None:
    """networkx reads it as a distance in one measure and as a strength in another."""
    assert [(name, line) for name, line in names(path) if re.search(r"(?:^|_)weight", name.lower())] == []


@pytest.mark.parametrize("path", DOMAIN, ids=str)
def test_functions_are_named_for_what_they_return(path: Path) -> None:
    verbs = re.compile(r"_?(?:get|calculate|calc|compute|process|handle|do)_")
    functions = [n.name for n in ast.walk(syntax(path)) if isinstance(n, ast.FunctionDef)]
    assert [name for name in functions if verbs.match(name)] == []


def undocumented(body: list[ast.stmt], prefix: str = "") -> Iterator[str]:
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            if node.name.startswith("_"):
                continue
            if ast.get_docstring(node) is None:
                yield prefix + node.name
            if isinstance(node, ast.ClassDef):
                yield from undocumented(node.body, f"{node.name}.")


@pytest.mark.parametrize("path", python_files("verkosto"), ids=str)
def test_every_module_and_public_function_says_what_it_is(path: Path) -> None:
    module = syntax(path)
    assert ast.get_docstring(module), "the module has no docstring"
    assert list(undocumented(module.body)) == []
