"""What no page and no module may do: each of these was measured to hurt (reliability.md)."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.house.tree import dotted, imports, python_files, syntax, text

CODE = python_files("app.py", "pages", "verkosto")


def calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(syntax(path)) if isinstance(node, ast.Call))


def keywords(path: Path) -> Iterator[tuple[str, int]]:
    for call in calls(path):
        for keyword in call.keywords:
            yield keyword.arg or "", call.lineno


def silent_handlers(path: Path) -> Iterator[int]:
    for node in ast.walk(syntax(path)):
        if isinstance(node, ast.ExceptHandler) and (
            node.type is None or all(isinstance(s, ast.Pass) or _is_ellipsis(s) for s in node.body)
        ):
            yield node.lineno


def _is_ellipsis(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def unsafe_html(path: Path) -> Iterator[int]:
    """Markdown with HTML in it: a name in it would be code."""
    yield from (line for name, line in keywords(path) if name == "unsafe_allow_html")


def frames(path: Path) -> Iterator[int]:
    """Frames run script with the app's own origin."""
    for call in calls(path):
        name = dotted(call.func)
        if name.endswith((".iframe", "components.html", "components.v1.html", "declare_component")):
            yield call.lineno


def html(path: Path) -> Iterator[int]:
    """HTML and script of our own go through a component, never through the page."""
    yield from (call.lineno for call in calls(path) if dotted(call.func).endswith("st.html"))
    yield from (line for name, line in keywords(path) if name == "unsafe_allow_javascript")


def disk_caches(path: Path) -> Iterator[int]:
    """They show one visitor's upload to the next, even after a restart."""
    yield from (line for name, line in keywords(path) if name == "persist")


def shared_resources(path: Path) -> Iterator[int]:
    """What it returns belongs to every visitor."""
    for node in ast.walk(syntax(path)):
        if isinstance(node, ast.Attribute) and node.attr == "cache_resource":
            yield node.lineno


def unhashed_arguments(path: Path) -> Iterator[int]:
    """``_survey`` in a cached function is left out of the key: the next visitor gets this one's answer.

    Allowed beside an argument called ``digest``: then the key is the content itself.
    """
    for node in ast.walk(syntax(path)):
        if not isinstance(node, ast.FunctionDef):
            continue
        decorators = [dotted(d.func if isinstance(d, ast.Call) else d) for d in node.decorator_list]
        names = [a.arg for a in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)]
        cached = any(d.endswith("cache_data") for d in decorators)
        if cached and any(n.startswith("_") for n in names) and "digest" not in names:
            yield node.lineno


def pickles(path: Path) -> Iterator[int]:
    """A pickle from outside runs code; between two processes of ours, over their own pipe, it may be used."""
    if path == Path("verkosto/background/messages.py"):
        return
    if {"pickle", "cPickle", "dill", "joblib", "cloudpickle", "shelve", "marshal"} & imports(path):
        yield 1
    yield from (c.lineno for c in calls(path) if dotted(c.func).endswith((".read_pickle", ".to_pickle")))


def test_what_is_unpickled_comes_from_our_own_process_only() -> None:
    """The module that knows pickle is read by the two ends of one pipe, and by nothing that meets a file."""
    readers = {path.stem for path in CODE if "verkosto.background.messages" in (text(path) or "")}
    assert readers == {"process", "worker"}


def shared_temporary_paths(path: Path) -> Iterator[int]:
    for node in ast.walk(syntax(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("/tmp"):
            yield node.lineno


def outside_fetches(path: Path) -> Iterator[int]:
    if {"requests", "urllib3", "httpx", "aiohttp", "ftplib"} & imports(path):
        yield 1
    yield from (c.lineno for c in calls(path) if dotted(c.func).endswith(("urlopen", "st.map")))


RULES: list[Callable[[Path], Iterator[int]]] = [
    silent_handlers,
    unsafe_html,
    frames,
    html,
    disk_caches,
    shared_resources,
    unhashed_arguments,
    pickles,
    shared_temporary_paths,
    outside_fetches,
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_nobody_uses(rule: Callable[[Path], Iterator[int]]) -> None:
    assert {str(path): lines for path in CODE if (lines := list(rule(path)))} == {}


def test_a_session_key_belongs_to_one_module() -> None:
    """Two modules under one key overwrite each other's state, and only some order of clicks shows it."""
    found = Counter(
        key for path in CODE for key in set(re.findall(r'"(verkosto:\w+)"', path.read_text("utf-8")))
    )
    assert [key for key, modules in found.items() if modules > 1] == []


def remembered_texts(path: Path) -> Iterator[str]:
    """Cached functions that take what people wrote."""
    for node in ast.walk(syntax(path)):
        if isinstance(node, ast.FunctionDef):
            cached = any("cache" in (dotted(one) or "") for one in map(_called, node.decorator_list))
            taken = {argument.arg for argument in node.args.args}
            if cached and taken & {"text", "texts", "heading", "name", "names", "cell", "cells"}:
                yield node.name


def _called(node: ast.expr) -> ast.expr:
    return node.func if isinstance(node, ast.Call) else node


def test_no_module_remembers_what_people_wrote() -> None:
    found = [
        (path.name, name) for path in CODE if path.parent.name != "content" for name in remembered_texts(path)
    ]
    assert found == []
