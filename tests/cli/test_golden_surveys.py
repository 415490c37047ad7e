"""The golden networks, as files through the command line (domain 3.5: R sna, igraph, by hand)."""

from __future__ import annotations

import json
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import pytest

from verkosto.cli import main

NODES = "abcdef"
LISTS = {
    "star": [("a", other) for other in NODES[1:]],
    "cycle": [*pairwise(NODES), ("f", "a")],
    "complete": list(combinations(NODES, 2)),
}
G1 = {  # in the order of KEYS
    "star": (1, 1, 1, 1, 1 / 3, 1 / 3, 0),
    "cycle": (0, 0, 0, 0, 0.4, 1 / 3, 0),
    "complete": (0, 0, 0, 0, 1, 0, 1),
}
KEYS = (
    "centralization_degree",
    "centralization_betweenness",
    "centralization_closeness",
    "centralization_harmonic",
    "density",
    "distance_fragmentation",
    "transitivity",
)
G3 = [
    "A→B4",
    "B→A3",
    "A→C2",
    "C→A2",
    "A→D3",
    "B→C1",
    "C→D5",
    "D→C4",
    "D→E2",
    "E→D1",
    "E→F4",
    "F→E4",
    "E→G3",
    "G→F2",
    "F→G2",
    "G→H1",
    "A→E1",
    "H→A1",
]
SECTORS = (
    dict.fromkeys("ABC", "julkinen") | dict.fromkeys("DEF", "yksityinen") | dict.fromkeys("GH", "kolmas")
)


def analysed(folder: Path, **files: str) -> dict[str, Any]:
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text, "utf-8")
    paths = [str(folder / f"{name}.csv") for name in files]
    assert main(["analyse", *paths, "--draws", "0", "--json", str(folder / "out.json")]) == 0
    networks: dict[str, Any] = json.loads((folder / "out.json").read_text("utf-8"))["networks"]["contact"]
    return networks


def values(network: dict[str, Any]) -> dict[str, float]:
    return {key: figure["value"] for key, figure in network["figures"].items()}


@pytest.mark.parametrize("name", LISTS)
def test_star_cycle_and_complete_network(name: str, tmp_path: Path) -> None:
    rows = "".join(f"{a};{b}\n" for a, b in LISTS[name])
    found = values(analysed(tmp_path, ties="Toimija A;Toimija B\n" + rows)["union"])
    assert tuple(found[key] for key in KEYS) == pytest.approx(G1[name], abs=1e-12)


def test_the_broker_figure_comes_from_the_sample_file(tmp_path: Path) -> None:
    sample = Path(__file__).resolve().parents[2] / "sample_data" / "tiny.csv"
    networks = analysed(tmp_path, tiny=sample.read_text("utf-8"))
    assert set(networks) == {"union"}
    found = values(networks["union"])
    golden = {
        "actors": 9, "ties": 16, "density": 0.4444, "mean_degree": 3.5556, "centralization_degree": 0.0714,
        "centralization_betweenness": 0.4821, "centralization_closeness": 0.3652,
        "centralization_harmonic": 0.2381, "transitivity": 0.7143, "clustering": 0.7778, "mean_distance": 2.0,
        "diameter": 4, "fragmentation": 0, "distance_fragmentation": 0.3426,
    }  # fmt: skip
    assert {key: found[key] for key in golden} == pytest.approx(golden, abs=5e-5)
    actors = {actor["id"]: actor for actor in networks["union"]["actors"]}
    broker, corner, end = actors["X"], actors["b"], actors["a"]
    assert (broker["betweenness"], corner["betweenness"], end["betweenness"]) == (16, 5, 0)
    assert broker["betweenness_share"] == pytest.approx(0.5714, abs=5e-5)
    constraints = [actor["constraint"] for actor in (broker, corner, end)]
    assert constraints == pytest.approx([0.3906, 0.6406, 0.8071], abs=5e-5)
    assert [actor["effective_size"] for actor in (broker, corner, end)] == [3, 2, 1]
    assert [name for name, actor in actors.items() if actor["cut_point"]] == ["X"]
    assert {actor["core"] for actor in actors.values()} == {3}


@pytest.fixture(scope="module")
def valued(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    people = "Tunnus;Sektori\n" + "".join(f"{actor};{sector}\n" for actor, sector in SECTORS.items())
    ties = "Vastaaja;Kumppani;Vahvuus (1-5)\n" + "".join(f"{t[0]};{t[2]};{t[3:]}\n" for t in G3)
    return analysed(tmp_path_factory.mktemp("g3"), people=people, ties=ties)


@pytest.mark.parametrize(
    "view, golden",
    [
        (
            "directed",
            {
                "density": 0.3214, "centralization_in_degree": 0.1224, "centralization_out_degree": 0.2857,
                "centralization_betweenness": 0.3095, "reciprocity": 0.6667, "confirmation": 0.5,
                "transitivity": 0.34375, "mean_distance": 2.0893, "hierarchy": 0,
            },
        ),
        (
            "union",
            {
                "ties": 12, "density": 0.4286, "centralization_degree": 0.3810, "clustering": 0.5375,
                "centralization_betweenness": 0.3356, "centralization_closeness": 0.4481,
                "transitivity": 0.4286, "mean_distance": 1.7143, "distance_fragmentation": 0.3095,
            },
        ),
        ("confirmed", {"ties": 6, "isolates": 1, "fragmentation": 0.25, "components": 2, "diameter": 6}),
    ],
)  # fmt: skip
def test_the_directed_valued_network_in_every_view(
    view: str, golden: dict[str, float], valued: dict[str, Any]
) -> None:
    found = values(valued[view])
    assert {key: found[key] for key in golden} == pytest.approx(golden, abs=5e-5)


def test_its_actors_roles_and_pairs(valued: dict[str, Any]) -> None:
    assert valued["directed"]["dyads"] == {"mutual": 6, "asymmetric": 6, "null": 16, "unknown": 0}
    directed = {actor["id"]: actor for actor in valued["directed"]["actors"]}
    constraint = [directed[actor]["constraint"] for actor in "ABCDEFGH"]
    assert constraint == pytest.approx(
        [0.4628, 0.9144, 0.6839, 0.5747, 0.4667, 0.7309, 0.6528, 0.5], abs=5e-5
    )
    roles = ("coordinator", "itinerant", "gatekeeper", "representative", "liaison")
    told = [[directed[actor]["brokerage"]["Sektori"][role] for role in roles] for actor in "AE"]
    assert told == [[1, 0, 2, 3, 2], [2, 0, 1, 1, 1]]
    totals = [sum(actor["brokerage"]["Sektori"][role] for actor in directed.values()) for role in roles]
    assert totals == [3, 0, 8, 7, 3]
    confirmed = {actor["id"] for actor in valued["confirmed"]["actors"] if actor["cut_point"]}
    assert confirmed == set("ACDEF")
