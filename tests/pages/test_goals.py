"""The goals page: what the team says is kept at once, and what it changes is shown."""

from __future__ import annotations

import json
from datetime import date

import pytest
from streamlit.testing.v1.element_tree import ButtonGroup

from tests.pages.app import HOSTILE, Visit, ring
from verkosto.canvas.purpose import Purpose
from verkosto.canvas.team_file import SCHEMA, team_file
from verkosto.canvas.team_work import TeamWork
from verkosto.guidance.rule import rules
from verkosto.guidance.team import Goal
from verkosto.text import LANGUAGES, texts

WHOLE = TeamWork(
    Purpose(
        goal=Goal.LEARNING,
        purpose="Oppia toisilta",
        tasks="Tapaamme",
        level="local",
        boundary="Alue",
        density=0.125,
        density_why="Riittää",
        kind="Y",
        kind_why="Sovittu",
        names=True,
        owner="Mari",
        date="2026-03-02",
    )
)
FIELDS = {
    "goals_purpose": "Oppia toisilta",
    "goals_tasks": "Tapaamme",
    "goals_boundary": "Alue",
    "goals_density_why": "Riittää",
    "goals_kind_why": "Sovittu",
}


def choose_goal(visit: Visit, goal: str) -> None:
    visit.app.radio(key="goal").set_value(goal).run()


def open_file(visit: Visit, content: bytes, name: str = "tiimi.json") -> None:
    visit.app.file_uploader(key="team_file").upload(name, content)
    visit.app.run()


def assert_whole(visit: Visit) -> None:
    app = visit.app
    assert app.radio(key="goal").value == "learning"
    assert {key: app.text_area(key=key).value for key in FIELDS} == FIELDS
    assert app.selectbox(key="goals_level").value == "local"
    assert app.number_input(key="goals_density").value == 12.5
    assert app.radio(key="goals_kind").value == "Y"
    assert app.checkbox(key="goals_names").value is True
    assert app.text_input(key="goals_owner").value == "Mari"
    assert app.date_input(key="goals_date").value == date(2026, 3, 2)


def fill(visit: Visit) -> None:
    app = visit.app
    app.radio(key="goal").set_value("learning").run()
    for key, text in FIELDS.items():
        app.text_area(key=key).set_value(text).run()
    app.selectbox(key="goals_level").set_value("local").run()
    app.number_input(key="goals_density").set_value(12.5).run()
    app.radio(key="goals_kind").set_value("Y").run()
    app.checkbox(key="goals_names").check().run()
    app.text_input(key="goals_owner").set_value("Mari").run()
    app.date_input(key="goals_date").set_value(date(2026, 3, 2)).run()


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_survey_everything_can_be_filled_in(language: str) -> None:
    visit = Visit(language, "goals")
    fill(visit)
    assert visit.errors == []
    assert_whole(visit)


def test_what_was_filled_in_is_there_on_every_page_and_in_every_language() -> None:
    visit = Visit("fi", "goals")
    fill(visit)
    visit.follow("continuum")
    visit.follow("goals")
    assert_whole(visit)
    visit.choose("language", "Svenska")
    visit.texts = texts("sv")
    assert visit.headings == [visit.texts("goals-heading")]
    assert_whole(visit)
    visit.follow("methods")
    visit.follow("goals")
    assert_whole(visit)


def test_a_second_change_after_coming_back_is_kept_too() -> None:
    visit = Visit("fi", "goals")
    fill(visit)
    visit.follow("continuum")
    visit.follow("goals")
    choose_goal(visit, "service")
    visit.app.text_area(key="goals_tasks").set_value("").run()
    visit.app.number_input(key="goals_density").set_value(None).run()
    visit.follow("continuum")
    visit.follow("goals")
    assert visit.app.radio(key="goal").value == "service"
    assert visit.app.text_area(key="goals_tasks").value == ""
    assert visit.app.number_input(key="goals_density").value is None


def test_the_target_density_can_be_removed_with_a_button() -> None:
    visit = Visit("fi", "goals")
    visit.app.number_input(key="goals_density").set_value(30.0).run()
    visit.app.button(key="goals_density_clear").click().run()
    assert visit.app.number_input(key="goals_density").value is None
    assert visit.app.button(key="goals_density_clear").disabled


def test_a_saved_file_brings_everything_back() -> None:
    visit = Visit("fi", "goals")
    open_file(visit, team_file(WHOLE))
    assert visit.errors == []
    assert_whole(visit)
    assert visit.texts.markdown("team-opened", file="tiimi.json") in visit.said


def test_opening_a_file_can_be_taken_back() -> None:
    visit = Visit("fi", "goals")
    choose_goal(visit, "service")
    open_file(visit, team_file(WHOLE))
    visit.app.button(key="team_back").click().run()
    assert visit.app.radio(key="goal").value == "service"
    assert visit.app.text_area(key="goals_purpose").value == ""


def test_a_file_that_is_not_ours_changes_nothing_and_is_told() -> None:
    visit = Visit("fi", "goals")
    choose_goal(visit, "service")
    open_file(visit, json.dumps({"schema": SCHEMA, "purpose": {"goal": "<b>x</b>"}}).encode(), "![x](a).json")
    assert len(visit.errors) == 1
    assert "<b>" not in visit.errors[0]
    assert "![x]" not in visit.errors[0]
    assert visit.app.radio(key="goal").value == "service"


def test_clearing_takes_two_clicks_and_can_be_taken_back() -> None:
    visit = Visit("fi", "goals")
    fill(visit)
    visit.app.button(key="clear_team").click().run()
    assert visit.app.radio(key="goal").value == "undecided"
    assert visit.app.text_area(key="goals_purpose").value == ""
    visit.app.button(key="team_back").click().run()
    assert_whole(visit)


def test_a_sample_has_canvases_of_its_own() -> None:
    visit = Visit("fi", "goals")
    fill(visit)
    visit.follow("home")
    visit.sample("tiny")
    visit.follow("goals")
    assert visit.app.radio(key="goal").value == "undecided"
    choose_goal(visit, "service")
    visit.follow("survey")
    assert visit.texts("team-stays") in visit.said
    visit.app.button(key="close_survey").click().run()
    visit.follow("goals")
    assert_whole(visit)


def test_canvases_stay_when_the_own_survey_is_closed() -> None:
    visit = Visit("fi", "survey")
    visit.upload(("oma.csv", ring("Kela", "Kunta", "Opisto", "Seura", "Kirjasto")))
    visit.follow("goals")
    fill(visit)
    visit.follow("survey")
    assert visit.texts("team-stays") in visit.said
    visit.app.button(key="close_survey").click().run()
    visit.follow("goals")
    assert_whole(visit)


def test_the_browser_is_said_not_to_remember_until_the_file_is_saved() -> None:
    visit = Visit("fi", "goals")
    assert visit.texts("team-blank") in visit.said
    choose_goal(visit, "service")
    assert visit.texts("team-keep") in visit.said
    open_file(visit, team_file(WHOLE))
    assert visit.texts("team-kept") in visit.said


def test_a_target_density_is_told_in_ties() -> None:
    """By hand: 9 actors, 25 %: 0.25 · 8 = 2 ties each, 9 in all."""
    visit = Visit("fi")
    visit.sample("tiny")
    visit.follow("goals")
    assert visit.texts("goals-density-unset") in visit.said
    visit.app.number_input(key="goals_density").set_value(25.0).run()
    assert visit.texts("goals-density-means", each="2,0", n=9, together="9") in visit.said


def test_without_a_goal_the_page_names_the_findings_that_wait() -> None:
    visit = Visit("fi")
    visit.sample("tiny")
    visit.follow("goals")
    assert visit.texts("goals-effect-none") in visit.said
    for rule in rules().values():
        if rule.goals:
            assert visit.texts(f"rule-{rule.id.lower()}-name") in visit.said


@pytest.mark.parametrize("goal", Goal)
def test_with_a_goal_the_page_tells_of_every_finding_that_hangs_on_it(goal: Goal) -> None:
    visit = Visit("fi")
    visit.sample("ohjausverkosto")
    visit.follow("goals")
    choose_goal(visit, goal.value)
    assert visit.errors == []
    hang = [rule for rule in rules().values() if goal in rule.goals]
    if not hang:
        assert visit.texts("goals-effect-nothing") in visit.said
    told = [
        visit.texts(f"rule-{rule.id.lower()}-name") in visit.said or f"**{rule.id} · " in visit.said
        for rule in hang
    ]
    assert all(told)


def test_names_are_asked_for_of_own_files_and_not_of_a_sample() -> None:
    visit = Visit("fi", "goals")
    assert visit.app.checkbox(key="goals_names").value is False
    visit.follow("home")
    visit.sample("tiny")
    visit.follow("goals")
    assert [box.key for box in visit.app.checkbox if box.key == "goals_names"] == []
    assert visit.texts("goals-names-sample") in visit.said


def test_what_a_team_writes_never_reaches_markdown_unescaped() -> None:
    visit = Visit("fi", "goals")
    hostile = TeamWork(Purpose(purpose=HOSTILE[0], tasks=HOSTILE[1], boundary=HOSTILE[0], owner=HOSTILE[1]))
    open_file(visit, team_file(hostile), f"{HOSTILE[1]}.json")
    for page in ("goals", "continuum", "ways_of_working", "home"):
        visit.follow(page)
        for phase in ("1", "2"):
            groups = [g for g in visit.app.get("segmented_control") if isinstance(g, ButtonGroup)]
            if any(group.key == "phase" for group in groups):
                visit.app.query_params["phase"] = phase
                visit.app.run()
            for name in HOSTILE:
                assert name not in visit.said
