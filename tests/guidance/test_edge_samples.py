"""Every number that the rules on the edges say of the samples, worked out again from the written files."""

from __future__ import annotations

from functools import cache

import networkx as nx
import numpy as np
import pytest

from tests.samples.sheets import ENGLISH, FINNISH, SAMPLES, answered, english, members, rows
from verkosto.analysis import Analysis, Settings
from verkosto.guidance.facts.edge import edge_facts, edge_wanted
from verkosto.guidance.rules.edge import EDGE_RULES
from verkosto.guidance.team import Goal, TeamSays
from verkosto.guidance.verdict import Found, Scope, Silent, Verdict
from verkosto.model import View
from verkosto.survey import SourceFile, read_survey

TINY = "tiny.csv"
RENEWAL = TeamSays(Goal.INNOVATION)


@cache
def scope(file: str, relation: str = "contact") -> Scope:
    survey = read_survey([SourceFile(file, (SAMPLES / file).read_bytes())])
    looked = Scope(Analysis(survey, Settings(draws=40)), relation, View.UNION)
    for study in edge_wanted(looked):
        looked.analysis.studies.result(study)
    return looked


def verdict(file: str, rule: str, relation: str = "contact") -> Verdict:
    return EDGE_RULES[rule](edge_facts(scope(file, relation)), RENEWAL)


def the(found: Verdict) -> Found:
    assert not isinstance(found, Silent)
    (one,) = found
    return one


def fit(graph: nx.Graph[str], core: set[str]) -> float:
    """Correlation of ties with 1 among the core and 0 among the others; pairs between them left out."""
    actors = list(graph)
    inside = np.array([actor in core for actor in actors])
    first, second = np.triu_indices(len(actors), k=1)
    same = inside[first] == inside[second]
    tied = nx.to_numpy_array(graph, actors)[first, second]
    return float(np.corrcoef(tied[same], inside[first][same])[0, 1])


def test_r24_calls_no_silo_a_core() -> None:
    """The best core of the English sample is a part of one sector, beyond chance, and nobody leans on it."""
    looked = scope(ENGLISH)
    study = looked.analysis.studies.core_periphery("contact", View.UNION)
    core = set(study.core.index[study.core])
    assert verdict(ENGLISH, "R24") == ()
    graph, facts = english(), edge_facts(looked).core
    assert (facts.inside, facts.outside) == (len(core), len(graph) - len(core))
    joining = sum((one in core) != (other in core) for one, other in graph.edges)
    among = nx.density(graph.subgraph(set(graph) - core))
    assert facts.joining == pytest.approx(joining / (facts.inside * facts.outside))
    assert facts.among == pytest.approx(among)
    assert facts.joining < facts.among
    sectors = looked.analysis.groups("Sector")[list(core)]
    assert (sectors == sectors.mode()[0]).mean() > 0.9
    best = fit(english(), core)
    assert facts.fit == pytest.approx(best)
    for actor in english():
        assert fit(english(), core ^ {actor}) <= best + 1e-9, "no single move makes it better"


def test_r24_is_beyond_the_numbers_of_ties() -> None:
    """The same core in networks with the same degrees fits worse: the band is of the best core of each."""
    looked = edge_facts(scope(ENGLISH)).core
    study = scope(ENGLISH).analysis.studies.core_periphery("contact", View.UNION)
    assert looked.high == study.band.high
    core = set(study.core.index[study.core])
    for seed in range(5):
        swapped = english().copy()
        nx.double_edge_swap(swapped, nswap=3000, max_tries=60_000, seed=seed)
        assert fit(swapped, core) < looked.fit


def test_r26_counts_those_who_named_somebody_outside_in_the_finnish_sample() -> None:
    reaching = {
        row["Vastaaja"]
        for row in rows(FINNISH, "Yhteydet")
        if (row["Kierros"], row["Suhde"]) == ("kevät 2026", "Yhteys")
        and row["Yhteydenpito"] != 0
        and row["Vastaaja"] in answered("kevät 2026")
        and row["Kumppani"] not in members()
    }
    n = len(answered("kevät 2026"))
    assert the(verdict(FINNISH, "R26")).values == {
        "p": pytest.approx(len(reaching) / n), "reaching": len(reaching), "n": n,
    }  # fmt: skip


def test_r26_counts_those_who_named_somebody_outside_in_the_english_sample() -> None:
    people = {row["id"]: row for row in rows(ENGLISH, "Actors")}
    asked = {actor for actor, row in people.items() if row["member"] == "yes" and row["answered"] == "yes"}
    reaching = {
        row["respondent"]
        for row in rows(ENGLISH, "Ties")
        if row["relation"] == "Contact"
        and row["frequency"] != 0
        and row["respondent"] in asked
        and row["partner"] not in english()
    }
    values = the(verdict(ENGLISH, "R26")).values
    assert (values["reaching"], values["n"]) == (len(reaching), len(asked))
    assert values["p"] == pytest.approx(len(reaching) / len(asked))


def test_r26_is_silent_where_outsiders_are_not_spoken_of() -> None:
    assert verdict(TINY, "R26") == Silent("not-asked")
    assert verdict(FINNISH, "R26", "info") == Silent("not-asked")


def test_r24_is_silent_among_nine() -> None:
    assert verdict(TINY, "R24") == Silent("few-actors")
