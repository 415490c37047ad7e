"""Every number that the rules on the centre say of the samples, worked out again from the written files."""

from __future__ import annotations

import csv
from functools import cache
from statistics import quantiles
from typing import TYPE_CHECKING

import networkx as nx
import pytest

from tests.samples.sheets import ENGLISH, FINNISH, SAMPLES, english, members, ties
from verkosto.analysis import Analysis, Settings
from verkosto.guidance.facts.centre import centre_facts, centre_wanted
from verkosto.guidance.rules.centre import CENTRE_RULES
from verkosto.guidance.team import Goal, TeamSays
from verkosto.guidance.verdict import Found, Scope, Silent, Verdict
from verkosto.model import View
from verkosto.survey import SourceFile, read_survey

if TYPE_CHECKING:
    from collections.abc import Callable

TINY = "tiny.csv"
RENEWAL = TeamSays(Goal.INNOVATION, names=True)
PERMANENT = TeamSays(Goal.PERMANENT)
FILES = (FINNISH, ENGLISH, TINY)


@cache
def raw(file: str) -> nx.Graph[str]:
    """Contacts among members in the last wave, read plainly."""
    if file == FINNISH:
        return ties("kevät 2026")
    if file == ENGLISH:
        return english()
    with (SAMPLES / TINY).open(encoding="utf-8-sig", newline="") as lines:
        _, *rows = csv.reader(lines, delimiter=";")
    return nx.Graph([(row[0], row[1]) for row in rows])


@cache
def scope(file: str) -> Scope:
    survey = read_survey([SourceFile(file, (SAMPLES / file).read_bytes())])
    looked = Scope(Analysis(survey, Settings(draws=100)), "contact", View.UNION)
    for study in centre_wanted(looked):
        looked.analysis.studies.result(study)
    return looked


def verdict(file: str, rule: str, team: TeamSays = RENEWAL) -> Verdict:
    return CENTRE_RULES[rule](centre_facts(scope(file)), team)


def the(found: Verdict) -> Found:
    assert not isinstance(found, Silent)
    (one,) = found
    return one


def degree_centralization(graph: nx.Graph[str]) -> float:
    degrees, n = [degree for _, degree in graph.degree], len(graph)
    return sum(max(degrees) - degree for degree in degrees) / ((n - 1) * (n - 2))


def betweenness_centralization(graph: nx.Graph[str]) -> float:
    """Of the normalised scores: Σ (max − b) / (n − 1)."""
    scores = nx.betweenness_centrality(graph).values()
    return sum(max(scores) - score for score in scores) / (len(graph) - 1)


def apart(graph: nx.Graph[str]) -> float:
    """Distance-weighted fragmentation, 1 − Σ 1/d over ordered pairs / (n (n − 1))."""
    n = len(graph)
    near = sum(
        1 / steps
        for _, reached in nx.all_pairs_shortest_path_length(graph)
        for steps in reached.values()
        if steps
    )
    return 1 - float(near) / (n * (n - 1))


def without(graph: nx.Graph[str], actor: str) -> nx.Graph[str]:
    left = graph.copy()
    left.remove_node(actor)
    return left


def left_behind(graph: nx.Graph[str], actor: str) -> int:
    """Others outside the largest of the parts into which an actor's own part falls."""
    part = nx.node_connected_component(graph, actor)
    sizes = [len(one) for one in nx.connected_components(graph.subgraph(part - {actor}))]
    return sum(sizes) - max(sizes, default=0)


@cache
def by_chance(file: str, figure: Callable[[nx.Graph[str]], float], draws: int) -> tuple[float, float]:
    """2.5 % and 97.5 % points of random networks with as many actors and ties."""
    n, m = len(raw(file)), raw(file).number_of_edges()
    points = quantiles((figure(nx.gnm_random_graph(n, m, seed=seed)) for seed in range(draws)), n=40)
    return points[0], points[-1]


@pytest.mark.parametrize("file", [FINNISH, ENGLISH])
@pytest.mark.parametrize("rule, team", [("R09", RENEWAL), ("R10", PERMANENT)])
def test_r09_and_r10_say_how_centralized_ties_are(file: str, rule: str, team: TeamSays) -> None:
    values = the(verdict(file, rule, team)).values
    assert values["C"] == pytest.approx(degree_centralization(raw(file)))
    assert values["arrows"] is False
    band = scope(file).analysis.studies.chance("contact", View.UNION)["centralization_degree"]
    assert (values["lo"], values["hi"]) == band.band
    assert band.band == pytest.approx(by_chance(file, degree_centralization, 200), abs=0.03)


@pytest.mark.parametrize("file", [FINNISH, ENGLISH])
def test_r12_says_how_centralized_routes_are(file: str) -> None:
    values = the(verdict(file, "R12")).values
    assert values["C"] == pytest.approx(betweenness_centralization(raw(file)))
    band = scope(file).analysis.studies.chance("contact", View.UNION)["centralization_betweenness"]
    assert (values["lo"], values["hi"]) == band.band
    assert band.band == pytest.approx(by_chance(file, betweenness_centralization, 50), abs=0.04)


def test_r11_is_not_said_where_ties_are_more_centralized_than_chance() -> None:
    assert verdict(FINNISH, "R11") == verdict(ENGLISH, "R11") == ()


@pytest.mark.parametrize("rule", ["R09", "R11", "R12"])
def test_nothing_is_compared_with_chance_among_nine(rule: str) -> None:
    assert verdict(TINY, rule) == Silent("few-actors")


def test_r13_is_not_said_where_the_coordinator_bridges_most_or_roles_are_not_told() -> None:
    scores = nx.betweenness_centrality(raw(FINNISH))
    assert members()[max(scores, key=scores.__getitem__)]["Rooli"] == "koordinaattori"
    assert verdict(FINNISH, "R13") == ()
    assert verdict(TINY, "R13") == Silent("not-asked")
    assert verdict(ENGLISH, "R13") == Silent("low-response"), "78 % answered"


@pytest.mark.parametrize("file", FILES)
def test_r14_counts_those_on_whom_two_others_hang(file: str) -> None:
    graph = raw(file)
    behind = {actor: left_behind(graph, actor) for actor in nx.articulation_points(graph)}
    real = sorted((actor for actor in behind if behind[actor] >= 2), key=lambda actor: -behind[actor])
    if not real:
        assert verdict(file, "R14") == ()
        return
    found = the(verdict(file, "R14"))
    assert found.values["k"] == len(real)
    assert set(found.actors) == set(real)
    assert found.extent == pytest.approx(behind[real[0]] / len(graph))


def test_r14_says_how_sure_the_cut_is() -> None:
    values = the(verdict(FINNISH, "R14")).values
    share = scope(FINNISH).analysis.studies.missing("contact", View.UNION).actors["cut"]["T01"]
    assert values["actors"] == members()["T01"]["Nimi"]
    assert (values["drawn"], values["sure"]) == (("all", 1) if share >= 0.7 else ("nowhere", 0))
    assert the(verdict(TINY, "R14")).values["drawn"] == "nothing"


def test_r25_says_how_far_apart_the_others_are_without_the_coordinator() -> None:
    named = [actor for actor, row in members().items() if row["Rooli"] == "koordinaattori"]
    found = the(verdict(FINNISH, "R25"))
    assert list(found.actors) == named
    assert found.values["led"] == len(named) == 1
    assert found.values["actors"] == members()["T01"]["Nimi"]
    assert found.values["d1"] == pytest.approx(apart(raw(FINNISH)))
    assert found.values["d2"] == pytest.approx(apart(without(raw(FINNISH), "T01")))
    share = scope(FINNISH).analysis.studies.missing("contact", View.UNION).actors["cut"]["T01"]
    assert found.values["left"] == (left_behind(raw(FINNISH), "T01") if share >= 0.7 else 0)
    assert found.values["unsure"] is bool(share < 0.7)


@pytest.mark.parametrize("file", [ENGLISH, TINY])
def test_r25_is_not_said_where_roles_are_not_told(file: str) -> None:
    assert verdict(file, "R25") == Silent("not-asked")
