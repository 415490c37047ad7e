"""The files of the house: those that git tracks and those that it would."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


#: Folders that hold nothing of ours; asked only where there is no git to tell.
NOT_OURS = re.compile(r"\.git|\.venv.*|\..*_cache|\.hypothesis|__pycache__|build|dist|.*\.egg-info")


@cache
def files() -> tuple[Path, ...]:
    """Every file of the project as a path from its root, without what git ignores."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        return tuple(sorted(_walk(ROOT)))
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
        encoding="utf-8",
    ).stdout
    return tuple(Path(name) for name in sorted(set(listed.split("\0")) - {""}) if (ROOT / name).is_file())


def _walk(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.is_dir() and not NOT_OURS.fullmatch(path.name):
            yield from _walk(path)
        elif path.is_file():
            yield path.relative_to(ROOT)


def python_files(*places: str) -> list[Path]:
    """The Python files below the given places (``app.py``, ``pages``, ``verkosto`` …)."""
    return [
        path
        for path in files()
        if path.suffix == ".py"
        and any(path == Path(place) or Path(place) in path.parents for place in places)
    ]


@cache
def syntax(path: Path) -> ast.Module:
    return ast.parse((ROOT / path).read_text(encoding="utf-8"), filename=str(path))


@cache
def text(path: Path) -> str | None:
    """A file's text; ``None`` when it is not text."""
    try:
        return (ROOT / path).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def dotted(node: ast.expr) -> str:
    """``st.cache_data`` for the expression that says so; ``""`` for anything that is not a dotted name."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        before = dotted(node.value)
        return f"{before}.{node.attr}" if before else ""
    return ""


def imports(path: Path) -> set[str]:
    """The top-level names that a file imports, late imports and imports for types included."""
    found: set[str] = set()
    for node in ast.walk(syntax(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.split(".")[0])
    return found
