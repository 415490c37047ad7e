"""Who may import what; the layers themselves are import-linter's (pyproject.toml, `make check`)."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.house.tree import ROOT, imports, python_files

EVERYWHERE = ("app.py", "pages", "verkosto")


def outside(path: Path, *places: str) -> bool:
    return not any(path == Path(place) or Path(place) in path.parents for place in places)


@pytest.mark.parametrize(
    "library,places",
    [
        ("streamlit", ("app.py", "pages", "verkosto/ui")),
        ("starlette", ("verkosto/ui",)),
        ("uvicorn", ("verkosto/ui",)),
        ("pyvis", ("verkosto/charts",)),
        ("altair", ("app.py", "pages", "verkosto/ui", "verkosto/charts", "verkosto/report")),
        ("fluent", ("verkosto/text",)),
        ("babel", ("verkosto/text",)),
        ("libvoikko", ("verkosto/instruments/words",)),
        ("simplemma", ("verkosto/instruments/words",)),
        ("stopwordsiso", ("verkosto/instruments/words",)),
        ("py3langid", ("verkosto/instruments/words",)),
    ],
)
def test_a_library_is_known_only_where_it_belongs(library: str, places: tuple[str, ...]) -> None:
    guests = [str(p) for p in python_files(*EVERYWHERE) if library in imports(p) and outside(p, *places)]
    assert guests == []


def test_the_analysis_loads_neither_streamlit_nor_altair() -> None:
    code = "import sys, verkosto.analysis; print(*sorted({'streamlit', 'altair'} & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.split() == []


def test_pages_do_not_import_one_another() -> None:
    pages = {path.stem for path in python_files("pages")}
    assert [str(path) for path in python_files("pages") if (pages | {"pages"}) & imports(path)] == []


def test_requirements_name_exactly_what_is_imported() -> None:
    """Nothing comes in only because something else happens to need it."""
    wanted = {
        re.split(r"[<>=~!\[; ]", line, maxsplit=1)[0].lower().replace(".", "-").replace("_", "-")
        for line in (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    }
    libraries = {name for path in python_files(*EVERYWHERE, "sample_data") for name in imports(path)}
    libraries -= {
        *sys.stdlib_module_names,
        "verkosto",
        "sample_data",
        *(p.stem for p in python_files("sample_data")),
    }
    sources = packages_distributions()
    used = {sources.get(name, [name])[0].lower().replace(".", "-").replace("_", "-") for name in libraries}
    assert used == wanted
