"""Which cell of the continuum takes which suggestion."""

from __future__ import annotations

import pytest

from verkosto.canvas.continuum import PHASES, QUESTIONS
from verkosto.canvas.purpose import Purpose
from verkosto.canvas.suggestions import MOST, Suggestion, suggestion_text, suggestions
from verkosto.canvas.team_work import TeamWork
from verkosto.canvas.ways import Way, Ways
from verkosto.guidance.findings import Finding, Guidance
from verkosto.guidance.rule import Concern, Rule
from verkosto.guidance.team import Goal
from verkosto.guidance.verdict import Found
from verkosto.model import Band, Coverage
from verkosto.text import LANGUAGES, Texts, texts

COVERAGE = Coverage(48, 45, 3, 39, 39 / 45, Band.FULL)
NOTHING = TeamWork()


def finding(
    rule: str,
    phase: int,
    severity: Concern = Concern.MEDIUM,
    advice: tuple[str, ...] = (),
    theme: str = "theme",
) -> Finding:
    known = Rule(rule, theme, severity, "A", phase, "map", "map", advice=advice, values={"resp": "percent"})
    return Finding(known, Found({"resp": 0.47}))


def keys(found: tuple[Suggestion, ...]) -> list[str]:
    return [one.finding.rule.id if one.finding else one.key or one.text for one in found]


def of(*findings: Finding) -> Guidance:
    return Guidance(findings, {})


def test_every_cell_is_told_even_when_there_is_nothing_to_suggest() -> None:
    found = suggestions(NOTHING, None, None)
    assert list(found) == [(phase, question) for phase in PHASES for question in QUESTIONS]
    assert set(found.values()) == {()}


def test_who_is_in_the_picture_and_who_is_missing_come_first() -> None:
    found = suggestions(NOTHING, of(), COVERAGE, raters=31)
    assert keys(found[1, "what"]) == ["continuum-say-members"]
    assert keys(found[1, "who"]) == ["continuum-say-missing", "continuum-say-externals"]
    assert keys(found[4, "who"]) == ["continuum-say-raters"]


def test_nobody_is_missing_when_everybody_answered() -> None:
    whole = Coverage(9, 9, 0, 9, 1.0, Band.FULL)
    assert suggestions(NOTHING, of(), whole)[1, "who"] == ()


def test_isolates_and_empty_cells_of_the_map_ask_who_belongs() -> None:
    found = suggestions(NOTHING, of(finding("R07", 1), finding("R23", 1), finding("R05", 1)), None)
    assert keys(found[1, "who"]) == ["R07", "R23"]
    assert keys(found[1, "what"]) == ["R05"]


def test_what_the_typology_finds_says_how_we_act_together() -> None:
    assert keys(suggestions(NOTHING, of(finding("R27b", 2)), None)[2, "how"]) == ["R27b"]


def test_a_dependence_says_why_the_step_is_next_and_what_could_be_done() -> None:
    told = of(finding("R14", 3, advice=("dependency",)), finding("R12", 3, advice=("dependency",)))
    found = suggestions(NOTHING, told, None)
    assert keys(found[3, "why"]) == ["R14", "R12"]
    assert keys(found[3, "what"]) == ["advice-dependency"]


def test_a_description_is_no_next_step() -> None:
    assert suggestions(NOTHING, of(finding("R16", 3, Concern.NEUTRAL)), None)[3, "why"] == ()


def test_what_weighs_and_has_advice_says_why_a_step_is_next_after_the_phase_s_own() -> None:
    told = of(
        finding("R15", 1, Concern.HIGH, ("hole",)),
        finding("R10", 2, Concern.LOW, ("centralized-permanent",)),
        finding("R43", 3),
        finding("R36", 4, Concern.HIGH, ("trust",)),
    )
    found = suggestions(NOTHING, told, None)
    assert keys(found[3, "why"]) == ["R43", "R15"]
    assert keys(found[3, "what"]) == ["advice-hole"]
    assert keys(found[1, "what"]) == ["R15"]


def test_a_dependence_on_one_coordinator_asks_who_coordinates() -> None:
    found = suggestions(NOTHING, of(finding("R25", 3, Concern.HIGH, ("load",))), None)
    assert keys(found[3, "who"]) == ["R25"]
    assert found[3, "why"] == ()
    assert keys(found[3, "what"]) == ["advice-load"]


def test_trust_and_change_are_results_whichever_page_they_are_on() -> None:
    trust = finding("R34", 1, theme="trust", advice=("trust",))
    found = suggestions(NOTHING, of(trust, finding("R44", 4, Concern.NEUTRAL)), None)
    assert keys(found[4, "what"]) == ["R34", "R44"]
    assert found[1, "what"] == found[3, "why"] == ()


def test_a_note_on_how_to_read_a_figure_is_not_suggested() -> None:
    assert suggestions(NOTHING, of(finding("R33", 4), finding("R47", 4)), None)[4, "what"] == ()


def test_a_cell_has_no_more_suggestions_than_people_read() -> None:
    many = of(*(finding(f"R{n}", 4) for n in range(60, 70)))
    assert keys(suggestions(NOTHING, many, None)[4, "what"]) == ["R60", "R61", "R62"]
    assert MOST == 3


def test_the_goals_answer_the_second_phase() -> None:
    purpose = Purpose(
        goal=Goal.SERVICE,
        purpose=" Palvella aikuisia ",
        tasks="Ohjata",
        boundary="Alueen ohjaajat",
        density=0.25,
        kind="Y",
    )
    found = suggestions(TeamWork(purpose), None, COVERAGE)
    assert keys(found[2, "why"]) == ["Palvella aikuisia"]
    assert keys(found[2, "what"]) == ["continuum-say-goal", "continuum-say-density-ties", "Ohjata"]
    assert found[2, "what"][1].values == {"density": 0.25, "each": 11.0}
    assert keys(found[2, "how"]) == ["continuum-say-kind"]
    assert "Alueen ohjaajat" in keys(found[1, "who"])
    assert all(one.own for one in (*found[2, "why"], *found[2, "what"], *found[2, "how"]))


def test_a_density_without_a_survey_is_told_as_a_share_only() -> None:
    found = suggestions(TeamWork(Purpose(density=0.25)), None, None)
    assert found[2, "what"] == (
        Suggestion((2, "what"), "continuum-say-density", {"density": 0.25}, own=True),
    )


def test_agreed_ways_of_working_are_counted_and_quoted_where_they_answer() -> None:
    ways = Ways(
        {
            "A01": Way("agreed", "Kela kutsuu koolle"),
            "A10": Way("partly", "Päivä kuussa"),
            "A13": Way("not-agreed", "?"),
            "A14": Way("agreed", ""),
        }
    )
    found = suggestions(TeamWork(ways=ways), None, None)
    assert found[2, "how"][0].values == {"agreed": 2, "all": 15}
    assert keys(found[3, "who"]) == ["Kela kutsuu koolle"]
    assert keys(found[2, "resources"]) == ["Päivä kuussa"]
    assert found[3, "resources"] == found[4, "how"] == ()


def test_nothing_is_counted_before_anything_is_told() -> None:
    assert suggestions(TeamWork(ways=Ways({"A01": Way()})), None, None)[2, "how"] == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_suggestion_is_a_sentence_in_every_language(language: str) -> None:
    say = texts(language)
    purpose = Purpose(Goal.LEARNING, density=0.2, kind="H")
    told = of(finding("R01", 1, advice=("hole",)), finding("R01", 3, advice=("hole",)))
    ways = Ways({"A01": Way("agreed")})
    for found in suggestions(TeamWork(purpose, ways=ways), told, COVERAGE, 1).values():
        for one in found:
            assert suggestion_text(say, one).strip()


def test_numbers_stand_in_the_sentence_as_the_language_writes_them() -> None:
    finnish = Texts("fi")
    found = suggestions(TeamWork(Purpose(Goal.SERVICE, density=0.125)), of(), COVERAGE)
    said = [suggestion_text(finnish, one).replace("\xa0", " ") for one in found[2, "what"]]
    assert said == [
        "Päätehtävämme on palveluntuotanto.",
        "Oma tavoite tiheydelle: 12 %, eli keskimäärin 5,5 yhteyttä jäsentä kohti.",
    ]
    seen = suggestion_text(finnish, found[1, "what"][0]).replace("\xa0", " ")
    assert seen == "Verkostossa on 45 jäsentä, joista 39 vastasi (87 %)."
