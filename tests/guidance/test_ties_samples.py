"""What the rules on strong and weak ties say of the samples, counted again from the raw tables."""

from __future__ import annotations

from functools import cache

import networkx as nx
import pytest
from scipy.stats import fisher_exact

from tests.guidance.raw_ties import RawTies, english, finnish
from tests.samples.sheets import SAMPLES
from verkosto.analysis import Analysis
from verkosto.guidance.facts.ties import Ties, ties_facts
from verkosto.guidance.rules.ties import TIES_RULES
from verkosto.guidance.team import Goal, TeamSays
from verkosto.guidance.verdict import Found, Scope, Silent
from verkosto.survey import SourceFile, read_survey

RAW = {"ohjausverkosto.xlsx": finnish, "innovation_en.xlsx": english}


@cache
def facts(file: str) -> Ties:
    survey = read_survey([SourceFile(file, (SAMPLES / file).read_bytes())])
    analysis = Analysis(survey)
    return ties_facts(Scope(analysis, "contact", analysis.views("contact")[0]))


def found(rule: str, file: str, team: TeamSays = TeamSays()) -> tuple[Found, ...]:
    verdict = TIES_RULES[rule](facts(file), team)
    assert isinstance(verdict, tuple)
    return verdict


def bridges(raw: RawTies, mode: str) -> tuple[int, int]:
    """Ties of a kind whose ends share no contact, of all of that kind."""
    graph = raw.graph
    short = {frozenset(ends) for ends in nx.local_bridges(graph, with_span=False)}
    ties = [pair for pair in raw.sides if raw.mode(pair) == mode]
    return sum(pair in short for pair in ties), len(ties)


@pytest.mark.parametrize("file", RAW)
@pytest.mark.parametrize("goal", [None, *Goal])
def test_r20_tells_the_mix_whatever_the_goal_for_it_is_neither_strong_nor_weak(
    file: str, goal: Goal | None
) -> None:
    sides = RAW[file]().sides.values()
    both = sum(sum(said.values()) == 2 for said in sides) / len(sides)
    either = sum(any(said.values()) for said in sides) / len(sides)
    (told,) = found("R20", file, TeamSays(goal=goal))
    assert (told.values["low"], told.values["high"]) == pytest.approx((both, either))
    assert (told.values["weak_low"], told.values["weak_high"]) == pytest.approx((1 - either, 1 - both))
    assert told.values["ranged"] is True
    assert found("R18", file, TeamSays(goal=Goal.INNOVATION)) == ()
    assert found("R19", file, TeamSays(goal=Goal.SERVICE)) == ()


@pytest.mark.parametrize("file, depends", [("ohjausverkosto.xlsx", False), ("innovation_en.xlsx", True)])
def test_r20_says_whether_it_hangs_on_the_rule_of_strength(file: str, *, depends: bool) -> None:
    """Under frequency ≥ 4 and depth ≥ 4 exactly a quarter is strong in one sample, and less in the other."""
    assert found("R20", file)[0].values["depends"] is depends


def test_r46_finds_more_bridges_among_the_weak_ties_of_the_larger_sample() -> None:
    (weak, of_weak), (strong, of_strong) = (bridges(english(), mode) for mode in ("weak", "strong"))
    (told,) = found("R46", "innovation_en.xlsx")
    assert told.values == {"weak": weak / of_weak, "strong": strong / of_strong}
    table = [[weak, of_weak - weak], [strong, of_strong - strong]]
    assert fisher_exact(table, alternative="greater").pvalue < 0.025


def test_r46_finds_no_more_than_chance_in_the_smaller_sample() -> None:
    (weak, of_weak), (strong, of_strong) = (bridges(finnish(), mode) for mode in ("weak", "strong"))
    told = facts("ohjausverkosto.xlsx")
    assert (told.weak_bridges, told.weak, told.strong_bridges, told.strong) == (
        weak,
        of_weak,
        strong,
        of_strong,
    )
    table = [[weak, of_weak - weak], [strong, of_strong - strong]]
    assert fisher_exact(table, alternative="greater").pvalue > 0.025
    assert found("R46", "ohjausverkosto.xlsx") == ()


def test_without_strengths_nothing_is_told() -> None:
    team = TeamSays(goal=Goal.SERVICE)
    told = {rule: predicate(facts("tiny.csv"), team) for rule, predicate in TIES_RULES.items()}
    assert told.pop("R45") == Silent("not-told")
    assert set(told.values()) == {Silent("not-asked")}
