"""The plan of the house: what lies where."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from tests.house.tree import ROOT, files, python_files, text

OURS = ("app.py", "pages", "verkosto", "sample_data", "benchmarks", "tests")


def test_no_script_lies_directly_in_pages() -> None:
    """Measured on Streamlit 1.67: a deep link would run it without app.py."""
    assert [path for path in files() if path.parent == Path("pages")] == []


def test_a_page_has_one_name_because_it_is_its_address() -> None:
    names = Counter(path.stem for path in python_files("pages"))
    assert [name for name, times in names.items() if times > 1] == []


def test_no_module_is_called_after_nothing() -> None:
    banned = {"utils", "util", "helpers", "helper", "common", "misc", "shared", "tools", "lib"}
    assert [path for path in python_files(*OURS) if banned & {*path.parts[:-1], path.stem}] == []


def test_modules_stay_below_400_lines() -> None:
    long = {str(p): len((text(p) or "").splitlines()) for p in python_files("app.py", "pages", "verkosto")}
    assert {path: lines for path, lines in long.items() if lines >= 400} == {}


def test_no_file_knows_the_machine_that_it_was_written_on() -> None:
    homes = re.compile(r"(?<![\w.~-])/(?:work|root|home)/\w")
    assert [str(path) for path in files() if homes.search(text(path) or "")] == []


def test_no_file_names_a_package_registry() -> None:
    registries = re.compile(
        r"(?:pypi|pythonhosted|npmjs|registry\.yarnpkg|deb\.debian|proxy\.golang)\.(?:org|com)|--(?:extra-)?index-url|--find-links"
    )
    mine = Path(__file__).relative_to(ROOT)
    assert [str(path) for path in files() if path != mine and registries.search(text(path) or "")] == []


def test_every_package_folder_is_a_package() -> None:
    folders = {path.parent for path in python_files("verkosto")}
    assert [str(folder) for folder in folders if not (ROOT / folder / "__init__.py").is_file()] == []
