"""The page of who answered: what is known, what is withheld, and what a few more answers would bring."""

from __future__ import annotations

import pandas as pd
import pytest

from tests.network.surveys import survey
from tests.pages.app import HOSTILE, Visit, ring
from tests.pages.rated import charts, findings, opened_at
from verkosto.text import LANGUAGES, escape_markdown


def opened(language: str = "fi", sample: str = "ohjausverkosto") -> Visit:
    visit = Visit(language)
    visit.sample(sample)
    visit.follow("coverage")
    return visit


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_at_most_five_sentences_and_two_charts(language: str) -> None:
    visit = opened(language)
    assert visit.errors == []
    assert 2 <= len(findings(visit)) <= 5
    assert len(visit.app.get("vega_lite_chart")) + len(visit.app.get("arrow_vega_lite_chart")) == 2


def test_the_sample_says_how_many_answered_and_what_more_would_bring() -> None:
    visit = opened()
    assert "45 jäsenestä 39 vastasi" in visit.said
    assert "Jos kaikki puuttuvat (6) vastaisivat, jäsenpareista 100\N{NO-BREAK SPACE}%" in visit.said


def test_with_few_answers_the_page_says_what_is_withheld_and_what_would_bring_it() -> None:
    rows = [(a, b) for a in "abcdef" for b in "abcdef" if a != b]
    visit = opened_at("coverage", survey(rows, members="abcdefghij", nonrespondents="ghij"))
    assert visit.errors == []
    assert visit.texts("coverage-band-limited") in visit.said
    assert visit.texts("withheld-low-response") in visit.said
    assert "Jos vielä yksi vastaisi" in visit.said


@pytest.mark.parametrize("silent, named", [("abc", "ala x"), ("ab", ""), ("abcfgh", "")])
def test_a_group_is_named_only_where_it_alone_answered_least_and_under_half(silent: str, named: str) -> None:
    """Ten members in two groups of five: with three and three silent naming one would be arbitrary."""
    groups = pd.DataFrame({"ala": ["ala x"] * 5 + ["ala y"] * 5}, index=list("abcdefghij"), dtype=object)
    asked = survey([("d", "e"), ("e", "i")], members="abcdefghij", nonrespondents=silent, groups=groups)
    visit = opened_at("coverage", asked)
    told = [sentence for sentence in findings(visit) if "Vähiten vastauksia" in sentence]
    assert [named in sentence for sentence in told] == ([True] if named else [])


def test_where_everybody_answered_nothing_is_waited_for() -> None:
    visit = Visit("fi", "survey")
    visit.upload(("oma.csv", ring("Kela", "Kunta", "Opisto", "Seura", "Kirjasto", "Teatteri")))
    visit.follow("coverage")
    assert visit.errors == []
    assert visit.texts("coverage-all-answered") in visit.said
    assert visit.texts("coverage-no-attributes") in visit.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_a_mere_list_of_ties_nobody_is_said_to_have_answered(language: str) -> None:
    """sample_data/README.md: the list of nine actors says nothing about who answered."""
    visit = opened(language, "tiny")
    assert visit.errors == []
    assert visit.texts("coverage-list", members=9) in visit.said
    assert visit.texts("coverage-all-answered") not in visit.said


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_group_is_text(name: str) -> None:
    groups = pd.DataFrame({name: [name] * 5 + ["b"] * 5}, index=list("abcdefghij"), dtype=object)
    asked = survey([("e", "f")], members="abcdefghij", nonrespondents="abc", groups=groups)
    visit = opened_at("coverage", asked)
    assert visit.errors == []
    assert name not in "\n".join(m.value for m in visit.app.markdown)
    assert escape_markdown(name) in visit.said
    assert charts(visit)
