"""Published surveys that need one choice of the user's at most give the figures that others computed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_real_surveys import FIGURES, NODES, UNION_FIGURES, UNION_NODES, same
from tests.shared_data import shared
from verkosto.cli import main

pytestmark = pytest.mark.shared

MET = "Acquaintance=larger:"
# Data set, expected view, relation, our view, what the user says: one choice at most (and the wave).
CASES: tuple[tuple[str, str, str, str, tuple[str, ...]], ...] = (
    ("camp92", "campnet", "ranks", "directed", ("--scale", "*=smaller:3", "--wave", "Week 3")),
    ("camp92", "campnet_week2", "ranks", "directed", ("--scale", "*=smaller:3", "--wave", "Week 2")),
    ("camp92", "campnet_either", "ranks", "union", ("--scale", "*=smaller:3", "--wave", "Week 3")),
    ("biodt_infrastructures", "any", "contact", "directed", ("--answered", "all")),
    ("chemicals_policy", "political_information", "sends_political_information_to", "directed", ()),
    ("chemicals_policy", "political_either", "sends_political_information_to", "union", ()),
    ("chemicals_policy", "technical_sent", "sends_technical_information_to", "directed", ()),
    ("chemicals_policy", "deems_influential", "considers_particularly_influential", "directed", ()),
    ("sampson_monastery", "liking_T1", "contact", "directed", ("--wave", "T1")),
    ("sampson_monastery", "liking_T2", "contact", "directed", ("--wave", "T2")),
    ("sampson_monastery", "liking_T3", "contact", "directed", ("--wave", "T3")),
    ("sampson_monastery", "liking_T3_mutual", "contact", "confirmed", ("--wave", "T3")),
    ("eies_researchers", "met_T1", "acquaintance", "directed", ("--scale", f"{MET}2", "--wave", "T1")),
    ("eies_researchers", "met_T2", "acquaintance", "directed", ("--scale", f"{MET}2", "--wave", "T2")),
    ("eies_researchers", "friends_T1", "acquaintance", "directed", ("--scale", f"{MET}3", "--wave", "T1")),
    ("eies_researchers", "friends_T2", "acquaintance", "directed", ("--scale", f"{MET}3", "--wave", "T2")),
    ("eies_researchers", "messages_any", "messages", "directed", ()),
)


def told(name: str, options: Sequence[str], folder: Path) -> dict[str, Any]:
    path = next((shared(f"datasets/{name}") or Path()).glob("*.xlsx"))
    assert main(["analyse", str(path), "--draws", "0", "--json", str(folder / "told.json"), *options]) == 0
    return json.loads((folder / "told.json").read_text())


@pytest.mark.parametrize("name, key, relation, view, options", CASES, ids=[case[1] for case in CASES])
def test_every_figure_equals_the_published_one(
    name: str, key: str, relation: str, view: str, options: tuple[str, ...], tmp_path: Path
) -> None:
    views = json.loads((shared(f"datasets/{name}/expected.json") or Path()).read_text())["views"]
    expected = views[key]
    networks = told(name, options, tmp_path)["networks"][relation]
    compared, wrong = 0, []
    tables = [(view, FIGURES if view == "directed" else UNION_FIGURES)]
    tables += [("union", UNION_FIGURES)] if view == "directed" else []
    for ours_in, names in tables:
        figures = networks[ours_in]["figures"]
        for theirs, ours in names.items():
            complement = ours.startswith("1-")
            if theirs not in expected["figures"] or ours.removeprefix("1-") not in figures:
                continue
            want = expected["figures"][theirs]["value"]
            found = figures[ours.removeprefix("1-")]["value"]
            found = 1 - found if complement and found is not None else found
            compared += 1
            if not same(found, want):
                wrong.append((ours_in, theirs, want, found, figures[ours.removeprefix("1-")]["withheld"]))
    assert wrong == []
    assert compared >= 8
    _compare_actors(expected, networks, view)


def _compare_actors(expected: dict[str, Any], networks: dict[str, Any], view: str) -> None:
    compared, wrong = 0, []
    tables = [(view, NODES if view == "directed" else UNION_NODES)]
    tables += [("union", UNION_NODES)] if view == "directed" else []
    for ours_in, names in tables:
        actors = {actor["id"]: actor for actor in networks[ours_in]["actors"]}
        for theirs, ours in names.items():
            for actor, want in expected["node_figures"].get(theirs, {"values": {}})["values"].items():
                compared += 1
                if not same(actors[actor][ours], want):
                    wrong.append((ours_in, ours, actor, want, actors[actor][ours]))
    assert wrong == []
    assert compared >= 5 * expected["n"]
