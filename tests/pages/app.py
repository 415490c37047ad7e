"""The app without a browser: every page through ``app.py``, as a visitor meets it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import ButtonGroup, Element

from tests.pages.reading import as_read
from verkosto.model import Survey
from verkosto.survey import ReadingOptions, SourceFile
from verkosto.survey.source import digest
from verkosto.text import Texts, texts
from verkosto.ui import session
from verkosto.ui.navigation import SCRIPTS
from verkosto.ui.samples import FOLDER

os.environ |= {"VERKOSTO_BACKGROUND": "0", "VERKOSTO_DRAWS": "20"}  # at once, and quick


def _samples_read_once(read: Callable[..., Survey]) -> Callable[..., Survey]:
    """Read every sample once in a run: a survey is never changed, so visits may share it."""
    known: dict[str, Survey] = {}

    def once(files: Sequence[SourceFile], options: ReadingOptions) -> Survey:
        key = digest(files, options)
        if key not in known:
            known[key] = read(files, options)
        return known[key]

    return once


session.read_survey = _samples_read_once(session.read_survey)  # type: ignore[attr-defined]
ROOT = Path(__file__).resolve().parents[2]
PAGES = dict(SCRIPTS)
HOSTILE = ("<img src=x onerror=alert(1)>", "![x](http://example.org/a.png)")


class Visit:
    """One visitor in one language."""

    def __init__(self, language: str = "fi", page: str = "home") -> None:
        self.texts: Texts = texts(language)
        self.app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
        self.app.query_params["lang"] = language
        self.app.run()
        if page != "home":
            self.follow(page)

    def follow(self, page: str) -> None:
        self.app.switch_page(PAGES[page]).run()

    def sample(self, key: str) -> None:
        self.app.button(key=f"sample_{key}").click().run()

    def upload(self, *files: tuple[str, bytes]) -> None:
        uploader = self.app.file_uploader(key="survey_file")
        for name, content in files:
            uploader.upload(name, content)
        self.app.run()

    def choose(self, key: str, label: str) -> None:
        """Click an option of a control whose options stand side by side."""
        for group in self.app.get("segmented_control"):
            if isinstance(group, ButtonGroup) and group.key == key:
                group.set_value(label).run()
                return
        raise KeyError(key)

    def open(self, key: str) -> None:
        """Open what folds away."""
        self.app.session_state[key] = True
        self.app.run()

    @property
    def headings(self) -> list[str]:
        return [title.value for title in self.app.title]

    @property
    def errors(self) -> list[str]:
        return [error.value for error in self.app.error]

    @property
    def said(self) -> str:
        """All text outside tables."""
        kinds = ("title", "header", "subheader", "markdown", "caption", "error", "warning", "info", "success")
        elements = (element for kind in kinds for element in self.app.get(kind))
        return as_read("\n".join(str(element.value) for element in elements if isinstance(element, Element)))

    @property
    def tables(self) -> str:
        """All cells of all tables."""
        return "\n".join(frame.value.to_csv() for frame in self.app.dataframe)


def sample_bytes(file: str) -> bytes:
    return (FOLDER / file).read_bytes()


def ring(*actors: str) -> bytes:
    """A list of ties in which everybody names the next two, as CSV."""
    ties = [(actor, actors[(i + step) % len(actors)]) for i, actor in enumerate(actors) for step in (1, 2)]
    return "\n".join(["From;To", *(f'"{a}";"{b}"' for a, b in ties)]).encode()
