"""Every number that the rules on groups say of the samples, counted again from the raw tables."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from functools import cache
from itertools import product
from statistics import quantiles

import networkx as nx
import pytest

from tests.guidance.raw_ties import RawTies, english, finnish
from tests.samples.sheets import SAMPLES
from verkosto.analysis import Analysis, Settings
from verkosto.analysis.studies import Kind
from verkosto.guidance.facts.borders import Borders, borders_facts, borders_wanted
from verkosto.guidance.rules.borders import BORDERS_RULES
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Found, Scope, Silent
from verkosto.survey import SourceFile, read_survey

RAW: dict[str, Callable[[], RawTies]] = {"ohjausverkosto.xlsx": finnish, "innovation_en.xlsx": english}
FILES = tuple(RAW)
SHUFFLES = 1000


@cache
def scope(file: str, draws: int | None = None) -> Scope:
    survey = read_survey([SourceFile(file, (SAMPLES / file).read_bytes())])
    analysis = Analysis(survey, Settings(draws=draws), patient=False)
    return Scope(analysis, "contact", analysis.views("contact")[0])


@cache
def facts(file: str) -> Borders:
    """Ties between groups with all their draws, which are quick."""
    look = scope(file)
    for study in borders_wanted(look):
        if study.kind is Kind.MIXING:
            look.analysis.studies.result(study)
    return borders_facts(look)


@cache
def divided(file: str) -> Borders:
    """Subgroups with few draws."""
    look = scope(file, 20)
    for study in borders_wanted(look):
        if study.kind is Kind.SUBGROUPS:
            look.analysis.studies.result(study)
    return borders_facts(look)


def found(rule: str, told: Borders) -> tuple[Found, ...]:
    verdict = BORDERS_RULES[rule](told, TeamSays())
    assert isinstance(verdict, tuple)
    return verdict


def labels_by_stratum(raw: RawTies, groups: dict[str, str]) -> dict[bool, Counter[str]]:
    return {
        told: Counter(groups[name] for name in raw.members if (name in raw.answered) is told)
        for told in (True, False)
    }


def expected_ties(raw: RawTies, groups: dict[str, str], first: str, second: str) -> float:
    """Labels move among those who answered and among the others: the mean over all ways, tie by tie."""
    sizes = labels_by_stratum(raw, groups)
    total = 0.0
    for a, b in map(tuple, raw.sides):
        left, right = sizes[a in raw.answered], sizes[b in raw.answered]
        same = left is right
        pairs = left.total() * (right.total() - same)
        total += left[first] * (right[second] - (same and first == second)) / pairs
        if first != second:
            total += left[second] * right[first] / pairs
    return total


def shuffled(raw: RawTies, groups: dict[str, str]) -> list[dict[str, str]]:
    """Groups shuffled among those who answered, and among the others."""
    dice = random.Random(7)
    ways = []
    for _ in range(SHUFFLES):
        way: dict[str, str] = {}
        for told in (True, False):
            names = [name for name in raw.members if (name in raw.answered) is told]
            given = [groups[name] for name in names]
            dice.shuffle(given)
            way |= dict(zip(names, given, strict=True))
        ways.append(way)
    return ways


def crossing(raw: RawTies, groups: dict[str, str]) -> float:
    return sum(groups[a] != groups[b] for a, b in map(tuple, raw.sides)) / len(raw.sides)


def going_out(raw: RawTies, groups: dict[str, str], group: str) -> float:
    """The share of a group's contacts, each member's own counted, that go to other groups."""
    ends = [
        groups[b] for pair in raw.sides for a, b in (tuple(pair), tuple(pair)[::-1]) if groups[a] == group
    ]
    return sum(end != group for end in ends) / len(ends)


def band(values: list[float]) -> tuple[float, float]:
    cuts = quantiles(values, n=40, method="inclusive")
    return cuts[0], cuts[-1]


@pytest.mark.parametrize(
    "file, pairs",
    [
        ("ohjausverkosto.xlsx", [("Pohjoinen", "Eteläinen")]),
        ("innovation_en.xlsx", [("private", "third"), ("public", "private"), ("public", "third")]),
    ],
)
def test_r15_tells_the_planted_holes(file: str, pairs: list[tuple[str, str]]) -> None:
    raw, holes = RAW[file](), found("R15", facts(file))
    assert [{hole.values["first"], hole.values["second"]} for hole in holes] == [set(pair) for pair in pairs]
    for hole in holes:
        groups = raw.groups("Alue" if file == FILES[0] else "sector")
        assert str(hole.values["attribute"]).casefold() == ("alue" if file == FILES[0] else "sector")
        first, second = str(hole.values["first"]), str(hole.values["second"])
        ties = sum({groups[a], groups[b]} == {first, second} for a, b in map(tuple, raw.sides))
        assert hole.values["ties"] == ties
        assert hole.values["expected"] == pytest.approx(expected_ties(raw, groups, first, second))
        drawn = [
            sum({way[a], way[b]} == {first, second} for a, b in map(tuple, raw.sides))
            for way in shuffled(raw, groups)
        ]
        assert ties < min(drawn)
        assert sum(drawn) / SHUFFLES == pytest.approx(float(hole.values["expected"]), rel=0.02)


@pytest.mark.parametrize("file, attribute", [(FILES[0], "Alue"), (FILES[1], "sector")])
def test_r21_tells_how_few_ties_cross_the_borders(file: str, attribute: str) -> None:
    raw, (told,) = RAW[file](), found("R21", facts(file))
    groups = raw.groups(attribute)
    assert told.values["crossing"] == pytest.approx(crossing(raw, groups))
    names = sorted(set(groups.values()))
    inside = sum(expected_ties(raw, groups, name, name) for name in names)
    assert told.values["expected"] == pytest.approx(1 - inside / len(raw.sides))
    low, high = band([crossing(raw, way) for way in shuffled(raw, groups)])
    assert (facts(file).low, facts(file).high) == pytest.approx((low, high), abs=0.02)
    assert told.extent == facts(file).low - float(told.values["crossing"])
    assert found("R22", facts(file)) == ()


@pytest.mark.parametrize(
    "file, attribute, silo",
    [
        (FILES[0], "Organisaatio", "Keksilän Koulutustalo Oy"),
        (FILES[1], "organisation", "Ondruva Timber Ltd"),
    ],
)
def test_r21b_names_the_silo(file: str, attribute: str, silo: str) -> None:
    """The Finnish one is planted; in the English one whole sectors and regions keep to themselves."""
    raw, (told,) = RAW[file](), found("R21b", facts(file))
    assert (str(told.values["attribute"]).casefold(), told.values["group"]) == (attribute.casefold(), silo)
    groups = raw.groups(attribute)
    assert told.values["share"] == pytest.approx(going_out(raw, groups, silo))
    ways = shuffled(raw, groups)
    low, high = band([going_out(raw, way, silo) for way in ways])
    assert (told.values["low"], told.values["high"]) == pytest.approx((low, high), abs=0.04)
    inward = [
        name
        for name, size in Counter(groups.values()).items()
        if size >= 3
        and going_out(raw, groups, name) < 0.5
        and going_out(raw, groups, name) < min(going_out(raw, way, name) for way in ways)
    ]
    assert silo in inward
    assert told.values["more"] == len(inward) - 1


@pytest.mark.parametrize("file", FILES)
def test_r16_counts_subgroups_as_another_program_does(file: str) -> None:
    """Louvain of networkx finds as many, and far fewer of its modularity in rewired networks."""
    (told,) = found("R16", divided(file))
    graph = RAW[file]().graph
    best = max(
        (nx.community.louvain_communities(graph, seed=seed) for seed in range(30)),
        key=lambda parts: nx.community.modularity(graph, parts),
    )
    assert told.values["groups"] == sum(len(part) > 1 for part in best)
    rewired = []
    for seed in range(10):
        other = nx.double_edge_swap(graph.copy(), 5 * graph.size(), max_tries=10**6, seed=seed)
        rewired.append(
            max(
                nx.community.modularity(other, nx.community.louvain_communities(other, seed=k))
                for k in range(5)
            )
        )
    assert nx.community.modularity(graph, best) > max(rewired)
    assert found("R17", divided(file)) == ()


def test_r23_asks_of_the_two_places_where_most_would_be_expected() -> None:
    members = finnish().members.values()
    counts = Counter((row["Taso"], row["Sektori"]) for row in members)
    levels, sectors = Counter(row["Taso"] for row in members), Counter(row["Sektori"] for row in members)
    assert None not in levels
    assert None not in sectors
    empty = {
        place: levels[place[0]] * sectors[place[1]] / len(members)
        for place in product(levels, sectors)
        if not counts[place]
    }
    most = sorted(empty, key=lambda place: -empty[place])[:2]
    told = found("R23", facts(FILES[0]))
    assert [(one.values["level"], one.values["sector"]) for one in told] == most
    assert [one.extent for one in told] == pytest.approx([empty[place] / len(members) for place in most])


def test_r23_is_silent_where_levels_are_not_told() -> None:
    assert BORDERS_RULES["R23"](facts(FILES[1]), TeamSays()) == Silent("no-groups")


def test_of_nine_actors_without_groups_nothing_is_told() -> None:
    look = scope("tiny.csv")
    assert borders_wanted(look) == ()
    told = {rule: predicate(borders_facts(look), TeamSays()) for rule, predicate in BORDERS_RULES.items()}
    assert told.pop("R23") == Silent("no-groups")
    assert set(told.values()) == {Silent("few-actors")}
