"""From a finding to its picture, and what the rules say of surveys of every kind and with any names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import pandas as pd
import pytest
from streamlit.testing.v1.element_tree import Block

from tests.pages.app import HOSTILE, Visit, ring
from tests.rated_surveys import sample, with_respondents, without_ratings, without_ties
from verkosto.guidance.findings import facts_of
from verkosto.guidance.verdict import Scope
from verkosto.model import Survey
from verkosto.survey import SourceFile, read_survey
from verkosto.ui.samples import samples
from verkosto.ui.session import Opened

SAYING = ("home", "goals", "continuum", "ways_of_working")
NAMES = (
    *HOSTILE, "*bold* _it_ `code`", "__proto__", "constructor", "ydin", "Silta", "[x](javascript:alert)",
    "שלום", ":red[hei]", "{ $n }", "=SUM(A1)", "#otsikko", "x" * 2_000, "-", "nan", "Ωμέγα",
)  # fmt: skip
"""What actors, groups, relations and rounds may be called."""
RAW = re.compile(r"(?<!\\)!\[|(?<!\\)<img|\]\((?!glossary\?)|:red\[")
GRIDS = {"cards": "card_density", "trust_ties": "card_trust_one_sided"}
"""A grid (AppTest does not tell its key) and something that stands in it."""


def of_text(*lines: str) -> Survey:
    return read_survey([SourceFile("ties.csv", "\n".join(lines).encode())])


@cache
def badly_named() -> Survey:
    """The sample, with everything in it called otherwise."""
    survey = sample()
    called = {
        name: NAMES[at % len(NAMES)] + " " * (at // len(NAMES)) for at, name in enumerate(_names(survey))
    }
    headings = {name: f"![{name}](http://example.org/{name})" for name in survey.attributes}
    headings = {name: name if name in ("Sektori", "Taso") else told for name, told in headings.items()}
    rounds = dict(zip(survey.waves, ("![w](http://example.org/w)", "**kevät**"), strict=True))
    actors = survey.actors.copy()
    for column in ("label", *survey.attributes):
        actors[column] = actors[column].map(called).astype(actors[column].dtype)

    def renamed(frame: pd.DataFrame) -> pd.DataFrame:
        told = frame.assign(wave=frame["wave"].map(rounds)) if "wave" in frame else frame
        return told.rename(columns=rounds)

    tables = ("answered", "reports", "ratings", "open_answers", "backgrounds")
    frames: dict[str, Any] = {name: renamed(getattr(survey, name)) for name in tables}
    relations = tuple(replace(one, label=f"![r](http://x) <b>{one.key}</b>") for one in survey.relations)
    return replace(
        survey,
        actors=actors.rename(columns=headings),
        attributes=tuple(headings.values()),
        waves=tuple(rounds.values()),
        relations=relations,
        digest="9" * 64,
        **frames,
    )


def _names(survey: Survey) -> Iterator[str]:
    yield from dict.fromkeys(
        str(value) for column in ("label", *survey.attributes) for value in survey.actors[column].dropna()
    )


STATES: dict[str, Callable[[], Survey]] = {
    "two actors": lambda: of_text("From;To", "a;b"),
    "three actors": lambda: of_text("From;To", "a;b", "b;c"),
    "one relation, unordered": lambda: of_text("Toimija A;Toimija B", "a;b", "b;c", "c;d", "d;e"),
    "everybody tied to everybody": lambda: of_text(
        "From;To", *(f"{a};{b}" for a in "abcdef" for b in "abcdef" if a != b)
    ),
    "right to left": lambda: read_survey([SourceFile("r.csv", ring("שלום", "مرحبا", "א-ב", "ردهة", "ء"))]),
    "ratings alone": lambda: without_ties(sample()),
    "ties alone": lambda: without_ratings(sample()),
    "three who rated": lambda: with_respondents(sample(), 3),
    "no groups": lambda: replace(sample(), attributes=(), digest="8" * 64),
    "hostile names": badly_named,
}


def visiting(survey: Survey, source: str = "oma.xlsx") -> Visit:
    visit = Visit("fi")
    visit.app.session_state["verkosto:opened"] = Opened(survey, source)
    return visit


def assert_whole(visit: Visit, page: str) -> None:
    assert visit.headings == [visit.texts(f"{page}-{'open-' * (page == 'home')}heading")]
    assert visit.errors == []
    assert not visit.app.exception
    assert not RAW.search(visit.said)


@pytest.mark.parametrize("state", STATES)
def test_whatever_the_survey_the_pages_of_findings_are_whole(state: str) -> None:
    visit = visiting(STATES[state](), "![x](http://example.org).xlsx")
    for page in SAYING:
        visit.follow(page)
        assert_whole(visit, page)
    visit.follow("continuum")
    for phase in "1234":
        visit.app.query_params["phase"] = phase
        visit.app.run()
        assert_whole(visit, "continuum")


def test_names_that_findings_may_say_are_said_as_text() -> None:
    visit = visiting(badly_named())
    visit.follow("goals")
    visit.app.checkbox(key="goals_names").check().run()
    visit.app.radio(key="goal").set_value("innovation").run()
    for page in SAYING:
        visit.follow(page)
        assert_whole(visit, page)
    visit.follow("home")
    assert r"\<img src\=x onerror\=alert\(1\)\>" in visit.said


# -- from a finding to its picture -----------------------------------------------------------------------


def drawn(visit: Visit) -> set[str]:
    """The keys of everything that the page has drawn."""
    found: set[str] = set()

    def walk(block: Block) -> None:
        for child in block.children.values():
            for field, value in child.proto.ListFields() if child.proto is not None else ():
                if field.name == "id":
                    found.add(str(value).split("-", 2)[-1])
            if isinstance(child, Block):
                walk(child)

    walk(visit.app._tree)
    return found


def ways_on(visit: Visit) -> list[str]:
    visit.follow("home")
    return [str(button.key) for button in visit.app.button if str(button.key).startswith("look_")]


def arrive(visit: Visit, way: str) -> tuple[str, str]:
    """Follow a finding; the page and the element that it speaks of, which must be there."""
    visit.follow("home")
    visit.app.button(key=way).click().run()
    page, element = visit.app.session_state["verkosto:going_to"]
    assert visit.headings == [visit.texts(f"{page}-heading")]
    assert visit.errors == []
    assert not visit.app.exception
    assert GRIDS.get(element, element) in drawn(visit), (page, element)
    return page, element


@pytest.mark.parametrize("key", [one.key for one in samples()])
def test_every_finding_of_a_sample_leads_to_an_element_that_is_there(key: str) -> None:
    visit = Visit("fi")
    visit.sample(key)
    visit.follow("goals")
    visit.app.radio(key="goal").set_value("innovation").run()
    assert [arrive(visit, way) for way in ways_on(visit)]


def test_a_finding_is_looked_at_in_its_own_view_relation_wave_and_groups() -> None:
    visit = Visit("fi")
    visit.sample("ohjausverkosto")
    visit.follow("groups")
    visit.choose("wave", "kevät 2025")
    visit.choose("view", visit.texts("view-confirmed"))
    visit.app.session_state["group_attribute"] = "Sektori"
    visit.app.run()
    for way in ways_on(visit):
        arrive(visit, way)
        state = visit.app.session_state
        assert (state["relation"], state["view"], state["wave"]) == ("contact", "union", "kevät 2025")
    visit.follow("structure")
    visit.choose("view", visit.texts("view-confirmed"))
    ways_on(visit)
    visit.follow("structure")
    assert visit.app.session_state["view"] == "confirmed"


def test_what_a_finding_speaks_of_is_not_folded_away_where_it_leads() -> None:
    visit = Visit("fi")
    visit.sample("innovation_en")
    ways = ways_on(visit)
    assert any(arrive(visit, way) == ("bridges", "bridges_ties") for way in ways)
    fold = next(one for one in visit.app.expander if one.label == visit.texts("bridges-ties-heading"))
    assert fold.proto.expanded
    assert visit.app.session_state["bridges_ties_open"] is True


def test_the_grouping_of_a_finding_takes_the_place_of_the_one_that_was_chosen() -> None:
    visit = Visit("fi")
    visit.sample("ohjausverkosto")
    visit.follow("groups")
    visit.app.session_state["group_attribute"] = "Sektori"
    visit.app.run()
    for way in ways_on(visit):
        if arrive(visit, way) == ("groups", "groups_matrix"):
            break
    assert visit.app.session_state["group_attribute"] == "Alue"


@pytest.mark.parametrize(
    "page, parameter, value",
    [
        ("continuum", "phase", "3"),
        ("continuum", "phase", "9"),
        ("continuum", "phase", "![x](http://example.org)"),
        ("glossary", "term", "xyz"),
        ("glossary", "term", "__proto__"),
        ("glossary", "term", "![x](http://example.org)"),
        ("goals", "phase", "2"),
    ],
)
def test_any_address_opens_a_page_without_an_error(page: str, parameter: str, value: str) -> None:
    visit = Visit("fi")
    visit.app.query_params[parameter] = value
    visit.follow(page)
    assert visit.headings == [visit.texts(f"{page}-heading")]
    assert visit.errors == []
    assert not visit.app.exception
    assert not RAW.search(visit.said)


def test_two_visitors_never_see_each_others_canvases() -> None:
    one, other = Visit("fi", "goals"), Visit("fi", "goals")
    one.app.text_area(key="goals_purpose").input("Salaisuus").run()
    other.app.run()
    for page in SAYING:
        other.follow(page)
        assert "Salaisuus" not in other.said
        assert "Salaisuus" not in [field.value for field in other.app.text_area]
    one.follow("continuum")
    one.follow("goals")
    assert one.app.text_area(key="goals_purpose").value == "Salaisuus"


def test_what_the_team_says_does_not_make_the_facts_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Scope] = []

    def counted(scope: Scope) -> Mapping[str, Any]:
        made.append(scope)
        return facts_of(scope)

    monkeypatch.setattr("verkosto.ui.findings.facts_of", counted)
    visit = Visit("fi")
    visit.sample("tiny")
    visit.follow("goals")
    for goal in ("innovation", "service", "permanent"):
        visit.app.radio(key="goal").set_value(goal).run()
    visit.follow("home")
    assert len(made) == 1
