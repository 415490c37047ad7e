"""The continuum page: twenty cells that keep what is written, and suggestions that a person takes."""

from __future__ import annotations

import pytest

from tests.pages.app import Visit
from verkosto.canvas.continuum import PHASES, QUESTIONS, Cell, Continuum
from verkosto.canvas.status import Status
from verkosto.canvas.team_file import team_file
from verkosto.canvas.team_work import TeamWork
from verkosto.text import LANGUAGES, texts


def to_phase(visit: Visit, phase: int) -> None:
    visit.choose("phase", f"{phase} {visit.texts(f'continuum-phase-{phase}')}")


def write(visit: Visit, phase: int, question: str, text: str) -> None:
    visit.app.text_area(key=f"c1_{phase}_{question}").set_value(text).run()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phase_asks_its_five_questions(language: str) -> None:
    visit = Visit(language, "continuum")
    for phase in PHASES:
        to_phase(visit, phase)
        assert visit.errors == []
        assert visit.texts(f"continuum-about-{phase}") in visit.said
        labels = {area.key: area.label for area in visit.app.text_area}
        assert labels == {
            f"c1_{phase}_{question}": visit.texts(f"continuum-prompt-{phase}-{question}")
            for question in QUESTIONS
        }


def test_the_address_opens_a_phase_and_follows_it() -> None:
    visit = Visit("fi", "continuum")
    visit.app.query_params["phase"] = "3"
    visit.app.run()
    assert visit.texts("continuum-about-3") in visit.said
    to_phase(visit, 4)
    assert visit.app.query_params["phase"] in ("4", ["4"])
    assert visit.texts("continuum-about-4") in visit.said


@pytest.mark.parametrize("odd", ["0", "5", "x", "", "1e0"])
def test_an_address_that_is_no_phase_opens_the_first(odd: str) -> None:
    visit = Visit("fi", "continuum")
    visit.app.query_params["phase"] = odd
    visit.app.run()
    assert visit.errors == []
    assert visit.texts("continuum-about-1") in visit.said


def test_what_is_written_is_a_draft_until_it_is_agreed_and_again_when_it_is_changed() -> None:
    visit = Visit("fi", "continuum")
    write(visit, 1, "why", "Jotta näemme saman")
    assert visit.texts("continuum-so-far", agreed=0, draft=1, empty=19) in visit.said
    visit.choose("c1_status_1_why", f"● {visit.texts('continuum-status-agreed')}")
    assert visit.texts("continuum-so-far", agreed=1, draft=0, empty=19) in visit.said
    write(visit, 1, "why", "Jotta näemme saman kuvan")
    assert visit.texts("continuum-so-far", agreed=0, draft=1, empty=19) in visit.said
    write(visit, 1, "why", "")
    assert visit.texts("continuum-so-far", agreed=0, draft=0, empty=20) in visit.said


def test_nothing_is_lost_between_phases_pages_and_languages() -> None:
    visit = Visit("fi", "continuum")
    write(visit, 1, "why", "Rivi 1\nRivi 2 👩‍👩‍👧‍👦")
    to_phase(visit, 2)
    write(visit, 2, "what", "Oppia")
    visit.app.text_input(key="continuum_owner").set_value("Mari").run()
    visit.follow("goals")
    visit.follow("continuum")
    assert visit.app.text_area(key="c1_2_what").value == "Oppia"
    visit.choose("language", "English")
    visit.texts = texts("en")
    assert visit.app.text_area(key="c1_2_what").value == "Oppia"
    assert visit.app.text_input(key="continuum_owner").value == "Mari"
    to_phase(visit, 1)
    assert visit.app.text_area(key="c1_1_why").value == "Rivi 1\nRivi 2 👩‍👩‍👧‍👦"


def test_a_suggestion_of_the_data_becomes_a_draft_only_when_somebody_takes_it() -> None:
    visit = Visit("fi")
    visit.sample("ohjausverkosto")
    visit.follow("continuum")
    told = visit.texts("continuum-say-members", n=45, answered=39, rate=visit.texts.percent(39 / 45))
    assert visit.app.text_area(key="c1_1_what").value == ""
    visit.app.button(key="take_1_what_0").click().run()
    assert visit.errors == []
    assert visit.app.text_area(key="c1_1_what").value == told
    assert visit.texts("continuum-so-far", agreed=0, draft=1, empty=19) in visit.said
    assert visit.texts("continuum-taken") in visit.said
    visit.app.button(key="take_1_who_0").click().run()
    assert visit.app.text_area(key="c1_1_what").value == told


def test_a_taken_suggestion_is_there_after_coming_back() -> None:
    visit = Visit("fi")
    visit.sample("ohjausverkosto")
    visit.follow("continuum")
    visit.app.button(key="take_1_what_0").click().run()
    written = visit.app.text_area(key="c1_1_what").value
    write(visit, 1, "what", f"{written} Ja lisää.")
    visit.follow("goals")
    visit.follow("continuum")
    assert visit.app.text_area(key="c1_1_what").value == f"{written} Ja lisää."


def test_the_goal_is_suggested_where_it_was_not_written() -> None:
    visit = Visit("fi", "goals")
    visit.app.radio(key="goal").set_value("service").run()
    visit.follow("continuum")
    to_phase(visit, 2)
    visit.app.button(key="take_2_what_0").click().run()
    assert visit.app.text_area(key="c1_2_what").value == "Päätehtävämme on palveluntuotanto."


def test_a_file_fills_all_cells_in() -> None:
    cells = {(p, q): Cell(f"{p} {q}", Status.AGREED) for p in PHASES for q in QUESTIONS}
    visit = Visit("sv", "continuum")
    visit.app.file_uploader(key="team_file").upload("a.json", team_file(TeamWork(continuum=Continuum(cells))))
    visit.app.run()
    assert visit.errors == []
    assert visit.texts("continuum-so-far", agreed=20, draft=0, empty=0) in visit.said
    for phase in PHASES:
        to_phase(visit, phase)
        values = {area.key: area.value for area in visit.app.text_area}
        assert values == {f"c1_{phase}_{question}": f"{phase} {question}" for question in QUESTIONS}


def test_a_full_cell_takes_no_suggestion_and_says_why() -> None:
    visit = Visit("fi")
    visit.sample("ohjausverkosto")
    visit.follow("continuum")
    write(visit, 1, "what", "x" * 5_000)
    assert visit.texts("continuum-no-room") in visit.said
    assert visit.app.text_area(key="c1_1_what").value == "x" * 5_000
