"""The samples are made again the same; the English and the tiny one hold what their key says."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import networkx as nx
import pytest
from openpyxl import load_workbook

from tests.samples.sheets import ENGLISH, FINNISH, ROOT, SAMPLES, cells, english, key, rows

if TYPE_CHECKING:
    from pathlib import Path

BOOKS = (FINNISH, ENGLISH)

# Real names that must not slip in (whole words, any case).
REAL = {
    "kela", "kelan", "kevan", "keva", "te-palvelut", "te-palvelujen", "te-toimisto", "ohjaamo",
    "ohjaamon", "poluttamo", "omnia", "sitra", "ely", "ely-keskus", "keha", "oph", "opetushallitus",
    "helsinki", "helsingin", "espoo", "espoon", "vantaa", "tampere", "tampereen", "turku", "turun",
    "oulu", "oulun", "jyväskylä", "jyväskylän", "kuopio", "kuopion", "lahti", "lahden", "pori",
    "porin", "vaasa", "rovaniemi", "joensuu", "suomi", "suomen", "nokia", "nokian", "kone",
    "koneen", "microsoft", "google", "monster", "manpower", "barona", "staffpoint", "martat", "mll",
    "nuorten", "ystävät", "diakonissalaitos", "spr", "stadin", "rastor", "markkinointi-instituutti",
    "london", "manchester", "bristol", "nesta", "nhs", "finland", "sweden", "england",
}  # fmt: skip


@pytest.fixture(scope="session")
def made_again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    command = [sys.executable, "-m", "sample_data.make_samples", "--into", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True)
    return folder


@pytest.mark.parametrize("file", BOOKS)
def test_running_the_script_again_gives_the_same_cells(file: str, made_again: Path) -> None:
    assert cells(made_again / file) == cells(SAMPLES / file)


@pytest.mark.parametrize("file", ["tiny.csv", "samples.toml", "README.md"])
def test_running_the_script_again_gives_the_same_text(file: str, made_again: Path) -> None:
    assert (made_again / file).read_bytes() == (SAMPLES / file).read_bytes()


@pytest.mark.parametrize("file", BOOKS)
def test_a_workbook_does_not_tell_when_it_was_saved(file: str, made_again: Path) -> None:
    properties = load_workbook(made_again / file).properties
    assert properties.modified == properties.created == load_workbook(SAMPLES / file).properties.modified


@pytest.mark.parametrize("file", BOOKS)
def test_a_workbook_stays_small(file: str) -> None:
    assert (SAMPLES / file).stat().st_size < 200_000


def test_every_sample_says_that_it_is_invented_and_its_file_is_there() -> None:
    entries = [key(name) for name in ("ohjausverkosto", "innovation_en", "tiny")]
    assert [entry["order"] for entry in entries] == [1, 2, 3]
    assert all(entry["invented"] is True and (SAMPLES / entry["file"]).is_file() for entry in entries)
    assert "keksitty" in str(cells(SAMPLES / FINNISH)["Ohje"])


@pytest.mark.parametrize("file,sheet,column", [(FINNISH, "Toimijat", "Nimi"), (ENGLISH, "Actors", "name")])
def test_labels_are_unique_and_fit_a_card(file: str, sheet: str, column: str) -> None:
    labels = [row[column] for row in rows(file, sheet)]
    assert len(set(labels)) == len(labels)
    assert max(map(len, labels)) <= 28


def test_the_english_network_has_its_response_rate_subgroups_hub_and_broker() -> None:
    stated, graph = key("innovation_en"), english()
    people = {row["id"]: row for row in rows(ENGLISH, "Actors") if row["member"] == "yes"}
    assert len(people) == 120
    assert sum(row["answered"] == "yes" for row in people.values()) == stated["respondents"] == 94
    assert graph.number_of_edges() == stated["ties"]
    assert max(graph.degree, key=lambda pair: pair[1])[0] == stated["planted"]["hub"]
    between = nx.betweenness_centrality(graph)
    assert max(between, key=between.__getitem__) == stated["planted"]["broker"]
    assert list(nx.isolates(graph)) == stated["planted"]["isolates"]
    groups = [set(group) for group in stated["subgroups"].values()]
    assert nx.community.modularity(graph.subgraph(set().union(*groups)), groups) > 0.55


def test_few_english_ties_cross_sectors_and_none_joins_private_and_third() -> None:
    sector = {row["id"]: row["sector"] for row in rows(ENGLISH, "Actors")}
    kinds = [{sector[a], sector[b]} for a, b in english().edges]
    across = [kind for kind in kinds if len(kind) == 2]
    assert len(across) == key("innovation_en")["cross_sector_ties"] < 0.15 * len(kinds)
    assert {"private", "third"} not in across


def test_the_english_sample_has_no_blemish() -> None:
    listed = {row["id"] for row in rows(ENGLISH, "Actors")}
    yes = {row["id"] for row in rows(ENGLISH, "Actors") if row["answered"] == "yes"}
    named = [(row["respondent"], row["partner"], row["relation"]) for row in rows(ENGLISH, "Ties")]
    assert len(set(named)) == len(named) == key("innovation_en")["tie_rows"]
    assert all(ego in yes and alter in listed and ego != alter for ego, alter, _ in named)
    contacts = [row for row in rows(ENGLISH, "Ties") if row["relation"] == "Contact"]
    assert all(row["frequency"] in range(1, 6) and row["depth"] in range(1, 6) for row in contacts)


def test_tiny_is_the_broker_figure_of_the_domain_specification() -> None:
    # Expected values: domain specification 3.5, G2 (checked there against R sna 2.7 and igraph 1.0).
    header, *lines = (SAMPLES / "tiny.csv").read_text(encoding="utf-8").splitlines()
    graph: nx.Graph[str] = nx.Graph()
    graph.add_edges_from((line[0], line[2]) for line in lines)
    assert header == "Toimija A;Toimija B"
    assert (len(graph), graph.number_of_edges(), len(lines)) == (9, 16, 16)
    assert nx.density(graph) == pytest.approx(0.4444, abs=5e-5)
    assert nx.transitivity(graph) == pytest.approx(0.7143, abs=5e-5)
    assert nx.average_shortest_path_length(graph) == 2.0
    between = nx.betweenness_centrality(graph, normalized=False)
    assert between == {**dict.fromkeys("adhi", 0.0), **dict.fromkeys("bcfg", 5.0), "X": 16.0}
    assert list(nx.articulation_points(graph)) == ["X"]


@pytest.mark.parametrize("file", [*BOOKS, "README.md", "samples.toml"])
def test_no_real_organisation_or_place_is_named(file: str) -> None:
    path = SAMPLES / file
    text = str(cells(path)) if path.suffix == ".xlsx" else path.read_text(encoding="utf-8")
    words = set(re.findall(r"[\w-]+", text.lower()))
    assert not words & REAL


def test_trust_in_the_english_ties_is_counted_right_and_asked_of_contacts_on_the_roster_only() -> None:
    members = {row["id"] for row in rows(ENGLISH, "Actors") if row["member"] == "yes"}
    asked = [row for row in rows(ENGLISH, "Ties") if row["TC"] is not None]
    assert all(row["relation"] == "Contact" and row["partner"] in members for row in asked)
    said = [[v for item in ("TC", "TK", "TM") if isinstance(v := row[item], int)] for row in asked]
    means = [sum(values) / len(values) for values in said if values]
    trusting = sum(mean >= 4 for mean in means)
    assert key("innovation_en")["trust"] == {"rated": len(means), "trusting": trusting}
    assert 0.3 < trusting / len(means) < 0.7
