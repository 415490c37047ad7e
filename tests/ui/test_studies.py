"""Long work of a page: quick work without a word, slow work with its progress, and a way out."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.background import work
from verkosto.analysis import Analysis, studies
from verkosto.analysis.studies import Kind, Study, Work
from verkosto.model import View
from verkosto.survey import SourceFile, read_survey
from verkosto.text import texts

SAID = texts("en")
TIES = b"From;To\na;b\nb;c\nc;a\nc;d\nd;e\n"
STUDIES = tuple(Study(kind, "contact", View.UNION) for kind in (Kind.CHANCE, Kind.CORE, Kind.ATTACK))


def page() -> None:
    """A page of three studies, as AppTest runs it."""
    import streamlit as st

    from verkosto.ui.studies import await_studies

    analysis, wanted = st.session_state["analysis"], st.session_state["studies"]
    await_studies(analysis, wanted)
    st.text(",".join(study.kind.value for study in wanted if analysis.studies.known(study)))


@pytest.fixture
def analysis() -> Analysis:
    found = Analysis(read_survey([SourceFile("ties.csv", TIES)]), patient=False)
    assert found.relations[0].key == STUDIES[0].relation
    return found


@pytest.fixture
def visit(monkeypatch: pytest.MonkeyPatch, analysis: Analysis) -> Iterator[Callable[..., AppTest]]:
    """A visitor whose studies are the given pieces of work, in the order of ``STUDIES``."""
    opened: list[AppTest] = []

    def new(*pieces: tuple[Callable[..., Any], tuple[Any, ...]], background: str = "1") -> AppTest:
        monkeypatch.setenv("VERKOSTO_BACKGROUND", background)
        for study, (function, arguments) in zip(STUDIES, pieces, strict=False):
            made = Work(function, arguments)
            monkeypatch.setitem(studies._WORKS, study.kind, lambda *_, made=made: made)
        app = AppTest.from_function(page, default_timeout=60)
        app.query_params["lang"] = "en"
        app.session_state["analysis"] = analysis
        app.session_state["studies"] = STUDIES[: len(pieces)]
        opened.append(app)
        return app

    yield new
    for app in opened:
        if "verkosto:desk" in app.session_state:
            app.session_state["verkosto:desk"].jobs.clear()


def until(app: AppTest, true: Callable[[AppTest], bool]) -> None:
    end = time.monotonic() + 60
    while not true(app):
        assert time.monotonic() < end
        time.sleep(0.1)
        app.run()


def under_way(app: AppTest) -> str:
    """What stands on the bar."""
    return "".join(bar.proto.text for bar in app.get("progress"))


def known(app: AppTest) -> str:
    return str(app.text[0].value)


def test_work_in_the_foreground_is_there_at_once(visit: Callable[..., AppTest]) -> None:
    app = visit((work.doubled, (1,)), (work.doubled, (2,)), background="0").run()
    assert known(app) == "chance,core"
    assert "verkosto:desk" not in app.session_state


def test_quick_work_needs_no_word(visit: Callable[..., AppTest], analysis: Analysis) -> None:
    warm = visit((work.doubled, (1,))).run()
    until(warm, lambda app: known(app) == "chance")
    analysis.studies._known.clear()
    app = visit((work.doubled, (1,)), (work.doubled, (2,))).run()
    assert known(app) == "chance,core"
    assert under_way(app) == ""
    assert analysis.studies.result(STUDIES[1]) == 4


def test_slow_work_shows_its_step_and_never_holds_the_page(
    visit: Callable[..., AppTest],
) -> None:
    app = visit((work.doubled, (1,)), (work.slow, (600.0,)), (work.doubled, (3,))).run()
    until(app, lambda app: known(app) == "chance")
    start = time.monotonic()
    app.run()
    assert time.monotonic() - start < 0.4
    what = SAID("study-core")
    until(app, lambda app: under_way(app) == SAID("studies-under-way", what=what, step=2, steps=3))


def test_stopped_work_stays_stopped_until_somebody_wants_it(visit: Callable[..., AppTest]) -> None:
    app = visit((work.doubled, (1,)), (work.slow, (600.0,))).run()
    until(app, lambda app: known(app) == "chance")
    app.button(key="cancel_studies").click().run()
    assert [one.value for one in app.markdown] == [SAID("studies-stopped")]
    assert app.run().session_state["verkosto:desk"].jobs.job("anything") is None
    app.button(key="resume_studies").click().run()
    assert under_way(app) != ""


def test_a_fault_is_told_with_its_number_and_the_rest_goes_on(visit: Callable[..., AppTest]) -> None:
    app = visit((work.fault, ()), (work.doubled, (2,))).run()
    until(app, lambda app: known(app) == "core")
    (told,) = [one.value for one in app.warning]
    desk = app.session_state["verkosto:desk"]
    (job,) = desk.jobs._jobs.values()
    assert told == SAID("studies-problem-failed", what=SAID("study-chance"), number=job.number)
    assert job.number


@pytest.mark.parametrize("piece,problem", [((work.dies, ()), "ended"), ((work.too_much, ()), "too-much")])
def test_a_worker_that_cannot_go_on_is_told(
    visit: Callable[..., AppTest], piece: tuple[Callable[..., Any], tuple[Any, ...]], problem: str
) -> None:
    app = visit(piece)
    until(app.run(), lambda app: bool(app.warning))
    assert app.warning[0].value == SAID(f"studies-problem-{problem}", what=SAID("study-chance"), number="")


def test_another_page_wants_something_else(visit: Callable[..., AppTest]) -> None:
    app = visit((work.slow, (600.0,)), (work.doubled, (2,))).run()
    until(app, lambda app: under_way(app) != "")
    app.session_state["studies"] = STUDIES[1:2]
    until(app.run(), lambda app: known(app) == "core")
    assert under_way(app) == ""
