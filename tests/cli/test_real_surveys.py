"""Published surveys, read as they are from the command line, give the figures that others computed."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.shared_data import shared
from verkosto.cli import main

FILES = {
    "hightech_managers": ["hightech_managers.xlsx"],
    "lazega_lawfirm": ["henkilot.csv", "kontaktit.csv"],
    "knoke_bureaucracies": ["knoke_bureaucracies.xlsx"],
    "florentine_families": ["families.csv", "ties.csv"],
    "karate_club": ["members.csv", "ties.csv"],
    "consulting_advice": ["consulting_advice.xlsx"],
    "dhhs_collaboration": ["contacts.csv", "people.csv"],
}
RELATIONS = {"advice": "neuvonta", "friendship": "ystävyys", "cowork": "yhteistyö"}  # lazega, in Finnish
FIGURES = {
    "density": "density",
    "average_degree": "mean_degree",
    "reciprocity_arc": "reciprocity",
    "reciprocity_dyad": "confirmation",
    "in_degree_centralization": "centralization_in_degree",
    "out_degree_centralization": "centralization_out_degree",
    "krackhardt_hierarchy": "hierarchy",
    "transitivity_directed": "transitivity",
    "average_distance_directed": "mean_distance",
    "diameter_directed": "diameter",
    "betweenness_centralization_directed": "centralization_betweenness",
    "connectedness_directed": "1-fragmentation",
    "compactness": "1-distance_fragmentation",
}
UNION_FIGURES = {
    "degree_centralization_undirected": "centralization_degree",
    "closeness_centralization_undirected": "centralization_closeness",
    "betweenness_centralization_undirected": "centralization_betweenness",
    "transitivity_undirected": "transitivity",
    "average_clustering_zero": "clustering",
    "weak_components": "components",
    "average_distance_undirected": "mean_distance",
    "diameter_undirected": "diameter",
    "connectedness_undirected": "1-fragmentation",
}
NODES = {
    "in_degree": "in_degree",
    "out_degree": "out_degree",
    "betweenness_directed": "betweenness",
    "constraint_burt_whole_directed_summed": "constraint",
}
UNION_NODES = {
    "degree_undirected": "degree",
    "betweenness_undirected": "betweenness",
    "harmonic_mean_undirected": "harmonic_closeness",
    "core_number": "core",
    "constraint_burt_whole_symmetrised_binary": "constraint",
    "effective_size_undirected": "effective_size",
}
ROLES = {"consultant": "itinerant"}
ATTRIBUTES = {
    "department": "Department", "office": "Toimipiste", "practice": "Ala", "status": "Asema",
    "sector": "Sector", "club_after": "Club_after", "organisation": "Organisation",
}  # fmt: skip


def readable(spec: dict[str, Any]) -> str | None:
    """The view in which the command line shows an expected network; ``None``: it is a cut of the data."""
    if spec["keep_value_le"] is not None or "without" in spec["note"]:
        return None
    return {None: "", "max": "union", "min": "confirmed"}[spec["symmetrize"]]


def cases() -> Iterator[tuple[str, str]]:
    for name in FILES:
        expected = shared(f"datasets/{name}/expected.json")
        if expected is None:
            continue
        for key, view in json.loads(expected.read_text())["views"].items():
            cut = view["spec"]["keep_value_ge"]
            natural = cut is None or (
                name == "consulting_advice" and cut == 2 and not view["spec"]["symmetrize"]
            )
            trap = key.startswith("all_lines_wrongly") or view["spec"]["note"].startswith("marriage or")
            if natural and not trap and readable(view["spec"]) is not None and "pucci" not in key:
                yield name, key


pytestmark = pytest.mark.shared
CASES = tuple(cases())


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What ``analyse --json`` says of every survey, each read once."""
    folder = tmp_path_factory.mktemp("json")
    documents = {}
    for name, files in FILES.items():
        paths = [str(path) for file in files if (path := shared(f"datasets/{name}/{file}"))]
        if paths:
            assert main(["analyse", *paths, "--draws", "0", "--json", str(folder / f"{name}.json")]) == 0
            documents[name] = json.loads((folder / f"{name}.json").read_text())
    return documents


def same(found: float | None, expected: float | None) -> bool:
    if expected is None or (isinstance(expected, float) and math.isnan(expected)):
        return found is None
    return found is not None and found == pytest.approx(expected, rel=1e-6, abs=1e-9)


def expected_and_told(name: str, key: str, told: dict[str, Any]) -> tuple[Any, dict[str, Any], str]:
    """The expected view, our networks of its relation by view, and the view that is meant."""
    expected = json.loads((shared(f"datasets/{name}/expected.json") or Path()).read_text())["views"][key]
    relation = expected["spec"]["relation"] or "contact"
    ours = RELATIONS.get(relation, relation) if name == "lazega_lawfirm" else relation
    meant = readable(expected["spec"]) or ("directed" if expected["directed"] else "union")
    return expected, told[name]["networks"][ours], meant


def tables(meant: str, own: dict[str, str], union: dict[str, str]) -> tuple[tuple[str, dict[str, str]], ...]:
    """Which of our views answers which expected names."""
    return ((meant, own), ("union" if meant == "directed" else meant, union))


@pytest.mark.parametrize("name, key", CASES)
def test_every_figure_equals_the_published_one(name: str, key: str, told: dict[str, Any]) -> None:
    expected, networks, meant = expected_and_told(name, key, told)
    compared, wrong = 0, []
    for view, names in tables(meant, FIGURES, UNION_FIGURES):
        figures = networks[view]["figures"]
        for theirs, ours in names.items():
            complement = ours.startswith("1-")
            if theirs not in expected["figures"] or ours.removeprefix("1-") not in figures:
                continue
            found, value = figures[ours.removeprefix("1-")]["value"], expected["figures"][theirs]["value"]
            compared += 1
            if not same(1 - found if complement else found, value):
                wrong.append((view, ours, found, value))
    figures = networks[meant]["figures"]
    isolates = expected["extra"]["np.isolates"]
    assert (figures["actors"]["value"], figures["ties"]["value"]) == (expected["n"], expected["ties"])
    assert meant == "directed" or figures["isolates"]["value"] == len(isolates)
    assert not wrong
    assert compared >= 9


@pytest.mark.parametrize("name, key", CASES)
def test_every_actor_equals_the_published_one(name: str, key: str, told: dict[str, Any]) -> None:
    expected, networks, meant = expected_and_told(name, key, told)
    compared, wrong = 0, []
    for view, names in tables(meant, NODES, UNION_NODES):
        actors = {actor["id"]: actor for actor in networks[view]["actors"]}
        for theirs, ours in names.items():
            for actor, value in expected["node_figures"].get(theirs, {"values": {}})["values"].items():
                if ours in actors[actor]:
                    compared += 1
                    if not same(actors[actor][ours], value):
                        wrong.append((view, ours, actor, actors[actor][ours], value))
    assert not wrong
    assert compared >= 5 * expected["n"]


@pytest.mark.parametrize("name, key", CASES)
def test_subgroups_and_core_are_at_least_as_good_as_the_best_that_was_found(
    name: str, key: str, told: dict[str, Any]
) -> None:
    """Both are searched for: what several programs found is a lower bound."""
    expected, networks, meant = expected_and_told(name, key, told)
    compared = 0
    union = "union" if meant == "directed" else meant
    for theirs, ours, view, slack in (
        ("modularity_best_found", "modularity", union, 0.01),
        ("core_periphery_correlation", "core_fit", meant, 1e-6),
    ):
        best = expected["figures"].get(theirs, {"value": None})["value"]
        if best is not None:
            assert networks[view]["figures"][ours]["value"] >= best - slack
            compared += 1
    assert compared


def has_groups(name: str, key: str) -> bool:
    """Whether somebody computed an E–I index of this view."""
    expected = json.loads((shared(f"datasets/{name}/expected.json") or Path()).read_text())["views"][key]
    return "E_I_index" in expected["figures"]


@pytest.mark.parametrize("name, key", [case for case in CASES if has_groups(*case)])
def test_ties_across_groups_equal_the_published_ones(name: str, key: str, told: dict[str, Any]) -> None:
    expected, _, meant = expected_and_told(name, key, told)
    relation = expected["spec"]["relation"] or "contact"
    ours = RELATIONS.get(relation, relation) if name == "lazega_lawfirm" else relation
    groups = told[name]["groups"][ours][ATTRIBUTES[expected["spec"]["group_attribute"]]]
    assert same(groups["views"][meant]["ei"], expected["figures"]["E_I_index"]["value"])
    union = "union" if meant == "directed" else meant
    assert same(groups["views"][union]["ei"], expected["figures"]["E_I_index_pairs"]["value"])
    if groups["view"] == meant:
        assert same(groups["ei_mean"], expected["figures"]["E_I_expected"]["value"])


def has_roles(name: str, key: str) -> bool:
    """Whether somebody computed the brokerage roles of this view (they need arrows and groups)."""
    expected = json.loads((shared(f"datasets/{name}/expected.json") or Path()).read_text())["views"][key]
    return expected["directed"] and "by_node" in expected.get("brokerage", {})


@pytest.mark.parametrize("name, key", [case for case in CASES if has_roles(*case)])
def test_every_brokerage_role_equals_the_published_one(name: str, key: str, told: dict[str, Any]) -> None:
    expected, networks, meant = expected_and_told(name, key, told)
    assert meant == "directed"
    attribute = ATTRIBUTES[expected["spec"]["group_attribute"]]
    found = {actor["id"]: actor["brokerage"][attribute] for actor in networks["directed"]["actors"]}
    for actor, roles in expected["brokerage"]["by_node"].items():
        assert found[actor] == {ROLES.get(role, role): count for role, count in roles.items()}


def test_all_relations_together_are_the_published_network_of_either_kind(tmp_path: Path) -> None:
    paths = [str(shared(f"datasets/florentine_families/{file}")) for file in FILES["florentine_families"]]
    out = tmp_path / "any.json"
    assert main(["analyse", *paths, "--relation", "any", "--draws", "0", "--json", str(out)]) == 0
    union = json.loads(out.read_text())["networks"]["any"]["union"]
    expected = json.loads((shared("datasets/florentine_families/expected.json") or Path()).read_text())
    either = expected["views"]["either"]
    for theirs, ours in (FIGURES | UNION_FIGURES).items():
        if theirs in either["figures"] and ours in union["figures"] and not ours.startswith("1-"):
            assert same(union["figures"][ours]["value"], either["figures"][theirs]["value"])
    betweenness = either["node_figures"]["betweenness_undirected"]["values"]
    assert all(same(actor["betweenness"], betweenness[actor["id"]]) for actor in union["actors"])
