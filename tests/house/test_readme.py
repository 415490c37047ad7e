"""What the README and its neighbours say is true."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tree import ROOT, files

PAPERS = [path for path in files() if path.suffix == ".md"]


def read(name: str | Path) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def code(paper: Path) -> str:
    """What stands in a paper as something to type."""
    return "\n".join(re.findall(r"```.*?```|`[^`\n]+`", read(paper), flags=re.DOTALL))


@pytest.mark.parametrize("paper", PAPERS, ids=str)
def test_every_make_command_is_in_the_makefile(paper: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", read("Makefile"), flags=re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z]+)", code(paper))) <= targets


@pytest.mark.parametrize("paper", PAPERS, ids=str)
def test_every_link_inside_the_project_leads_somewhere(paper: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)", read(paper))
    inside = [link for link in links if not link.startswith(("http://", "https://", "mailto:", "!["))]
    assert [link for link in inside if not (ROOT / paper.parent / link).exists()] == []


def test_every_command_of_the_readme_is_one_that_the_command_line_has() -> None:
    commands = set(re.findall(r"python -m verkosto ([a-z]+)", code(Path("README.md"))))
    assert commands
    for command in commands:
        run = subprocess.run(
            [sys.executable, "-m", "verkosto", command, "--help"],
            cwd=ROOT,
            check=False,
            capture_output=True,
            text=True,
        )
        assert run.returncode == 0, run.stderr


def test_every_decision_is_listed_with_the_others() -> None:
    pages = {
        path.name for path in files() if path.parent == Path("docs/decisions") and path.name != "README.md"
    }
    listed = set(re.findall(r"\]\((\d{4}-[^)]+\.md)\)", read("docs/decisions/README.md")))
    assert listed == pages
