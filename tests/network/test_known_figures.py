"""Real surveys with figures that R sna, R igraph, networkx, python-igraph and plain numpy agree on.

The files lie beside the project (``tests/shared_data.py``); without them this module is not collected.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from tests.network.surveys import survey
from tests.shared_data import shared
from verkosto.model import Relation, Survey, View
from verkosto.network.build import build_network
from verkosto.network.measures import (
    centralization,
    components,
    cores,
    degree,
    distances,
    dyads,
    holes,
    size,
    triads,
)
from verkosto.network.measures.betweenness import betweenness
from verkosto.network.measures.brokerage import brokerage
from verkosto.network.measures.mixing import ei_by_group, ei_expected, ei_index, mixing_matrix
from verkosto.network.network import Network

FOLDER = shared("datasets") or Path()


@dataclass(frozen=True)
class Source:
    """A data set as tables: people (index id) and contacts (ego, alter, strength, relation)."""

    people: pd.DataFrame
    contacts: pd.DataFrame
    directed: bool


def sheet(name: str, table: str) -> pd.DataFrame:
    return pd.read_excel(FOLDER / name / f"{name}.xlsx", sheet_name=table, engine="openpyxl")


def hightech_managers() -> Source:
    people = sheet("hightech_managers", "People").set_index("Id").rename(columns={"Department": "department"})
    contacts = sheet("hightech_managers", "Contacts").set_axis(["ego", "alter", "relation"], axis=1)
    return Source(people, contacts, directed=True)


def knoke_bureaucracies() -> Source:
    people = (
        sheet("knoke_bureaucracies", "Organisations").set_index("Code").rename(columns={"Sector": "sector"})
    )
    tables = []
    for name in ("Information", "Money"):
        matrix = sheet("knoke_bureaucracies", name)
        long = matrix.melt(id_vars=matrix.columns[0], var_name="alter", value_name="told")
        long = long[long["told"] == 1].set_axis(["ego", "alter", "told"], axis=1)
        tables.append(long.assign(relation=name.lower()))
    return Source(people, pd.concat(tables), directed=True)


def florentine_families() -> Source:
    people = pd.read_csv(FOLDER / "florentine_families/families.csv").set_index("Family")
    contacts = pd.read_csv(FOLDER / "florentine_families/ties.csv").set_axis(
        ["ego", "alter", "relation"], axis=1
    )
    return Source(people, contacts, directed=False)


def lazega_lawfirm() -> Source:
    people = pd.read_csv(FOLDER / "lazega_lawfirm/henkilot.csv", sep=";", encoding="utf-8-sig").set_index(
        "Tunnus"
    )
    people = people.rename(columns={"Toimipiste": "office", "Ala": "practice", "Asema": "status"})
    contacts = pd.read_csv(FOLDER / "lazega_lawfirm/kontaktit.csv", sep=";", encoding="utf-8-sig")
    contacts = contacts.set_axis(["ego", "alter", "relation"], axis=1)
    english = {"neuvonta": "advice", "ystävyys": "friendship", "yhteistyö": "cowork"}
    return Source(people, contacts.assign(relation=contacts["relation"].map(english)), directed=True)


def karate_club() -> Source:
    people = pd.read_csv(FOLDER / "karate_club/members.csv").set_index("id")
    contacts = pd.read_csv(FOLDER / "karate_club/ties.csv").set_axis(["ego", "alter", "strength"], axis=1)
    return Source(people, contacts.assign(relation="any"), directed=False)


def dhhs_collaboration() -> Source:
    people = pd.read_csv(FOLDER / "dhhs_collaboration/people.csv", sep=";").set_index("Person")
    people = people.rename(columns={"Organisation": "organisation"})
    contacts = pd.read_csv(FOLDER / "dhhs_collaboration/contacts.csv", sep=";")
    contacts = contacts.iloc[:, :3].set_axis(["ego", "alter", "strength"], axis=1)
    return Source(people, contacts.assign(relation="any"), directed=False)


def consulting_advice() -> Source:
    answers = sheet("consulting_advice", "Answers").iloc[:, :3].set_axis(["ego", "alter", "strength"], axis=1)
    answers = answers.astype({"ego": str, "alter": str})
    ids = sorted(set(answers["ego"]) | set(answers["alter"]), key=int)
    return Source(pd.DataFrame(index=ids), answers.assign(relation="any"), directed=True)


SOURCES: dict[str, Callable[[], Source]] = {
    function.__name__: function
    for function in (
        hightech_managers, knoke_bureaucracies, florentine_families, lazega_lawfirm, karate_club,
        dhhs_collaboration, consulting_advice,
    )
}  # fmt: skip


@cache
def source(name: str) -> Source:
    return SOURCES[name]()


@cache
def expected(name: str) -> dict[str, Any]:
    return json.loads((FOLDER / name / "expected.json").read_text(encoding="utf-8"))["views"]


@cache
def asked(name: str, view: str) -> Survey:
    spec = expected(name)[view]["spec"]
    people, contacts = source(name).people, source(name).contacts
    if spec["relation"]:
        contacts = contacts[contacts["relation"] == spec["relation"]]
    if spec["keep_value_ge"]:
        contacts = contacts[contacts["strength"] >= spec["keep_value_ge"]]
    if view == "marriage_without_pucci":
        people = people.drop("Pucci")
    contacts = contacts[contacts["ego"] != contacts["alter"]].assign(exists=1.0, relation="r")
    groups = people[[spec["group_attribute"]]] if spec["group_attribute"] else None
    if not source(name).directed:
        contacts = contacts.drop_duplicates(["ego", "alter"])
    relation = Relation("r", "R", directed=source(name).directed)
    return survey(contacts, members=people.index.tolist(), relations=[relation], groups=groups)


@cache
def network(name: str, view: str, which: View) -> Network:
    return build_network(asked(name, view), "r", which, "1")


def main_view(name: str, view: str) -> View:
    spec = expected(name)[view]["spec"]
    if spec["symmetrize"] == "min":
        return View.CONFIRMED
    if spec["symmetrize"] == "max" or not source(name).directed:
        return View.UNION
    return View.DIRECTED


def undirected_view(name: str, view: str) -> View:
    main = main_view(name, view)
    return View.UNION if main is View.DIRECTED else main


VIEWS = [(name, view) for name in SOURCES for view in expected(name)]

SAME: dict[str, Callable[[Network], float]] = {
    "density": size.density,
    "average_degree": size.mean_degree,
}
DIRECTED: dict[str, Callable[[Network], float]] = {
    "reciprocity_arc": dyads.reciprocity,
    "reciprocity_dyad": dyads.confirmation,
    "mutual_dyads": lambda n: n.dyad_census()["mutual"],
    "asymmetric_dyads": lambda n: n.dyad_census()["asymmetric"],
    "null_dyads": lambda n: n.dyad_census()["null"],
    "in_degree_centralization": centralization.centralization_in_degree,
    "out_degree_centralization": centralization.centralization_out_degree,
    "betweenness_centralization_directed": centralization.centralization_betweenness,
    "transitivity_directed": triads.transitivity,
    "strong_components": lambda n: len(components.component_sizes(n, strong=True)),
    "largest_strong_component": lambda n: components.component_sizes(n, strong=True)[0],
    "connectedness_directed": lambda n: 1 - components.fragmentation(n),
    "average_distance_directed": distances.mean_distance,
    "diameter_directed": distances.diameter,
    "compactness": lambda n: 1 - distances.distance_fragmentation(n),
    "krackhardt_hierarchy": components.hierarchy,
}
UNDIRECTED: dict[str, Callable[[Network], float]] = {
    "degree_centralization_undirected": centralization.centralization_degree,
    "betweenness_centralization_undirected": centralization.centralization_betweenness,
    "closeness_centralization_undirected": centralization.centralization_closeness,
    "transitivity_undirected": triads.transitivity,
    "average_clustering_zero": triads.clustering,
    "weak_components": components.components,
    "connectedness_undirected": lambda n: 1 - components.fragmentation(n),
    "average_distance_undirected": distances.mean_distance,
    "diameter_undirected": distances.diameter,
    "max_k_core": lambda n: cores.core(n).max(),
    "max_k_core_size": lambda n: (cores.core(n) == cores.core(n).max()).sum(),
}
SCORES: dict[str, tuple[bool, Callable[[Network], pd.Series]]] = {
    "in_degree": (True, degree.in_degree),
    "out_degree": (True, degree.out_degree),
    "betweenness_directed": (True, betweenness),
    "constraint_burt_whole_directed_summed": (True, holes.constraint),
    "degree_undirected": (False, degree.degree),
    "betweenness_undirected": (False, betweenness),
    "harmonic_mean_undirected": (False, distances.harmonic_closeness),
    "core_number": (False, cores.core),
    "constraint_burt_whole_symmetrised_binary": (False, holes.constraint),
    "effective_size_undirected": (False, holes.effective_size),
}


def compare(name: str, view: str, table: dict[str, Callable[[Network], float]], which: View) -> None:
    """Every figure of the table that the expectations hold, at 1e-6 relative; ``null`` means ``nan``."""
    figures = expected(name)[view]["figures"]
    built = network(name, view, which)
    found = {key: float(function(built)) for key, function in table.items() if key in figures}
    wanted = {key: figures[key]["value"] for key in found}
    assert found == pytest.approx(
        {key: math.nan if value is None else value for key, value in wanted.items()},
        rel=1e-6,
        abs=1e-12,
        nan_ok=True,
    )


@pytest.mark.parametrize("name, view", VIEWS)
def test_the_files_give_the_known_number_of_actors_and_ties(name: str, view: str) -> None:
    built = network(name, view, main_view(name, view))
    assert (built.n, built.tie_count) == (expected(name)[view]["n"], expected(name)[view]["ties"])


@pytest.mark.parametrize("name, view", VIEWS)
def test_density_and_mean_degree_are_the_known_ones(name: str, view: str) -> None:
    compare(name, view, SAME, main_view(name, view))


@pytest.mark.parametrize("name, view", [pair for pair in VIEWS if main_view(*pair) is View.DIRECTED])
def test_directed_figures_are_the_known_ones(name: str, view: str) -> None:
    assert set(DIRECTED) <= set(expected(name)[view]["figures"])
    compare(name, view, DIRECTED, View.DIRECTED)


@pytest.mark.parametrize("name, view", VIEWS)
def test_undirected_figures_are_the_known_ones(name: str, view: str) -> None:
    assert set(UNDIRECTED) <= set(expected(name)[view]["figures"])
    compare(name, view, UNDIRECTED, undirected_view(name, view))


@pytest.mark.parametrize("name, view", VIEWS)
def test_scores_of_actors_are_the_known_ones(name: str, view: str) -> None:
    known = expected(name)[view]["node_figures"]
    for key, (arrows, function) in SCORES.items():
        if key in known:
            which = main_view(name, view) if arrows else undirected_view(name, view)
            scores = function(network(name, view, which))
            wanted = pd.Series(known[key]["values"], dtype=float).reindex(scores.index)
            np.testing.assert_allclose(scores, wanted, rtol=1e-6, atol=1e-9, err_msg=key)


@pytest.mark.parametrize("name, view", VIEWS)
def test_isolates_parts_cut_points_and_bridges_are_the_known_ones(name: str, view: str) -> None:
    extra = expected(name)[view]["extra"]
    built = network(name, view, undirected_view(name, view))
    lonely = degree.degree(built).loc[lambda count: count == 0]
    assert sorted(lonely.index) == sorted(extra["np.isolates"])
    assert size.isolates(built) == len(extra["np.isolates"])
    assert components.component_sizes(built).tolist() == extra["np.component_sizes"]
    assert sorted(cores.cut_point(built).loc[lambda cut: cut].index) == sorted(
        extra["nx.articulation_points"]
    )
    found = {frozenset(tie) for tie in cores.bridges(built).itertuples(index=False)}
    assert found == {frozenset(tie) for tie in extra["nx.bridges"]}


GROUPED = [(name, view) for name, view in VIEWS if expected(name)[view]["spec"]["group_attribute"]]


def groups(name: str, view: str) -> pd.Series:
    return asked(name, view).actors[expected(name)[view]["spec"]["group_attribute"]]


@pytest.mark.parametrize("name, view", GROUPED)
def test_ties_within_and_between_groups_are_the_known_ones(name: str, view: str) -> None:
    figures = expected(name)[view]["figures"]
    member = groups(name, view)
    built = network(name, view, main_view(name, view))
    both_ways = network(name, view, undirected_view(name, view))
    assert ei_index(built, member) == pytest.approx(figures["E_I_index"]["value"])
    assert ei_index(both_ways, member) == pytest.approx(figures["E_I_index_pairs"]["value"])
    assert ei_expected(built, member) == pytest.approx(figures["E_I_expected"]["value"])
    counts = mixing_matrix(built, member)
    inside = int(np.trace(counts))
    total = counts.to_numpy().sum() if built.directed else np.triu(counts).sum()
    assert (inside, total - inside) == (
        figures["E_I_internal_ties"]["value"],
        figures["E_I_external_ties"]["value"],
    )


@pytest.mark.parametrize("name, view", GROUPED)
def test_the_mixing_matrix_is_the_known_one(name: str, view: str) -> None:
    built = network(name, view, main_view(name, view))
    counts = mixing_matrix(built, groups(name, view))
    known = pd.DataFrame(0, index=counts.index, columns=counts.columns)
    for pair, ties in expected(name)[view]["extra"]["np.mixing"].items():
        first, second = pair.split(" -> ")
        known.loc[first, second] += ties
        if not built.directed and first != second:
            known.loc[second, first] += ties
    pd.testing.assert_frame_equal(counts, known, check_dtype=False)


@pytest.mark.parametrize("name, view", GROUPED)
def test_the_ei_index_of_every_group_is_the_known_one(name: str, view: str) -> None:
    table = ei_by_group(network(name, view, main_view(name, view)), groups(name, view))
    known = pd.DataFrame(expected(name)[view]["extra"]["np.EI.by_group_undirected_ends"]).T.astype(float)
    known = known.rename(columns={"EI": "ei"}).rename_axis("group").reindex(table.index)
    pd.testing.assert_frame_equal(
        table.astype(float), known[table.columns], check_exact=False, check_index_type=False
    )


@pytest.mark.parametrize(
    "name, view", [pair for pair in GROUPED if "brokerage" in expected(pair[0])[pair[1]]]
)
def test_brokerage_roles_are_the_known_ones(name: str, view: str) -> None:
    built = network(name, view, main_view(name, view))
    roles = brokerage(built, groups(name, view))
    known = pd.DataFrame(expected(name)[view]["brokerage"]["by_node"]).T.astype(float)
    known = known.rename(columns={"consultant": "itinerant"}).reindex(roles.index)[roles.columns.tolist()]
    if not built.directed:  # ordered counts there, each a – v – b once here
        known[["coordinator", "itinerant", "liaison"]] /= 2
        known["representative"] = np.nan
    np.testing.assert_allclose(roles, known)


@pytest.mark.parametrize("name, view", [pair for pair in VIEWS if main_view(*pair) is View.DIRECTED])
def test_strengths_are_the_known_ones(name: str, view: str) -> None:
    built = network(name, view, View.DIRECTED)
    known = expected(name)[view]["figures"]["valued_density"]["value"]
    assert built.strengths.sum() / (built.n * (built.n - 1)) == pytest.approx(known)
