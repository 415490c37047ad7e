"""A real server, a real Chromium, and visitors whose every request is written down."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.visitor import Visitor
from tests.server import running

FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
#: ``python -m verkosto serve`` with a witness: every address that the server calls is written down.
WATCHED = """
import runpy, sys
def watch(event, arguments):
    if event in {"socket.connect", "socket.sendto"}:
        print("CALLED", arguments[1], file=sys.stderr, flush=True)
sys.addaudithook(watch)
sys.argv = ["verkosto", "serve", "--port", "{port}"]
runpy.run_module("verkosto", run_name="__main__")
"""
SIZES = {"desktop": (1280, 800), "phone": (390, 844)}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


def chromium() -> str | None:
    """The browser of this machine: the one that was named, or one that can be found."""
    named = os.environ.get("VERKOSTO_CHROMIUM")
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
    programs = (
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "C:/Program Files/Google/Chrome/Application/chrome.exe",
    )
    found = [named, *(shutil.which(name) for name in names), *programs]
    return next((path for path in found if path and Path(path).exists()), None)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a new server, started as the README says; afterwards: it called nobody."""
    log = folder / "log"
    with running("-c", WATCHED, log=log) as port:
        yield f"http://localhost:{port}"
    called = [line for line in log.read_text(encoding="utf-8").splitlines() if line.startswith("CALLED")]
    assert [line for line in called if "127.0.0.1" not in line and "::1" not in line] == []


@pytest.fixture(scope="session")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the app, one server for all tests of a worker."""
    with served(tmp_path_factory.mktemp("server")) as address:
        yield address


@pytest.fixture
def new_app(tmp_path: Path) -> Iterator[str]:
    """The address of a server that nobody has asked for anything yet."""
    with served(tmp_path) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = chromium()
    if program is None:
        pytest.skip("no Chromium or Chrome on this machine: sh tests/browser/setup.sh")
    root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=[*FLAGS, *root])
        yield browser
        browser.close()


@pytest.fixture
def visit(browser: Browser, app: str) -> Iterator[Callable[..., Visitor]]:
    """Lets a visitor in: ``visit(language="fi", size="desktop")``; each has a browser profile of its own.

    When the test ends, every visitor must have stayed on this machine, with a quiet console.
    """
    visitors: list[Visitor] = []

    def new(language: str = "fi", size: str = "desktop", address: str = app) -> Visitor:
        width, height = SIZES[size]
        context = browser.new_context(viewport={"width": width, "height": height}, accept_downloads=True)
        visitors.append(Visitor(context, address, language))
        return visitors[-1]

    yield new
    for visitor in visitors:
        visitor.leave()


@pytest.fixture(params=SIZES)
def size(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=["fi", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)
