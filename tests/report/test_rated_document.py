"""What the ratings say, as JSON: the shapes of the contract, and nobody exposed, not even by subtraction."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from typing import Any

import numpy as np
import pandas as pd
import pytest

from tests.rated_surveys import rated, sample, with_respondents, without_ratings, without_ties
from verkosto.analysis import Analysis, Settings
from verkosto.model import OwnItem, Survey
from verkosto.report.document import document
from verkosto.report.rated_document import rated_document
from verkosto.text import texts
from verkosto.ui.samples import FOLDER

ITEM = {"n", "dont_know", "counts", "share_positive", "range", "median", "consensus"}
PARTS = ("typology", "trust", "six_d", "modes", "pulse", "expertise", "own")


def told(survey: Survey, **settings: object) -> dict[str, Any]:
    """The document's rated parts, once through JSON, in which there is no NaN."""
    document_of = rated_document(Analysis(survey, Settings(**settings)))  # type: ignore[arg-type]
    again: dict[str, Any] = json.loads(json.dumps(document_of, allow_nan=False))
    return again


def key_to_the_sample(wave: str) -> dict[str, Any]:
    """What was planted in the sample, counted when it was made (samples.toml)."""
    samples = tomllib.loads((FOLDER / "samples.toml").read_text("utf-8"))["sample"]
    entry = next(one for one in samples if one["key"] == "ohjausverkosto")
    return next(one for one in entry["ratings"] if one["wave"] == wave)  # type: ignore[no-any-return]


def leaves(part: object, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object of the document, with the way to it."""
    if isinstance(part, dict):
        yield path, part
        for key, one in part.items():
            yield from leaves(one, f"{path}/{key}")
    elif isinstance(part, list):
        for one in part:
            yield from leaves(one, path)


def test_every_part_has_the_shape_of_the_contract() -> None:
    parts = told(without_ties(sample()))
    assert set(parts["six_d"]["items"]) == {"D1", "D2", "D3", "D4", "D5", "D6"}
    assert set(parts["pulse"]["items"]) == {"P1", "P2", "P3"}
    assert set(parts["modes"]) == {"items", "strong", "weak"}
    assert len(parts["modes"]["items"]) == 12
    assert set(parts["trust"]["dimensions"]) == {"competence", "contract", "communication"}
    assert len(parts["trust"]["items"]) == 8 + 9
    assert set(parts["trust"]["importance"]["F1"]) == {"n", "picked", "share", "range", "published"}
    assert set(parts["typology"]) >= {"four", "intentional", "structure", "mechanism", "governance"}
    four = parts["typology"]["four"]
    assert set(four) >= {"scores", "best", "margin", "support", "grade", "n", "items"}
    assert len(four["items"]) == 16
    everywhere = [
        *parts["six_d"]["items"].values(), *parts["pulse"]["items"].values(), *four["items"].values(),
        *parts["modes"]["items"].values(), *parts["trust"]["items"].values(),
        *parts["typology"]["intentional"]["items"].values(), *parts["expertise"]["items"].values(),
    ]  # fmt: skip
    # One statement of Y and one of V: with the type's score they would tell of the few who left some out.
    kept_back = [key for key, item in four["items"].items() if item.get("withheld") == "beside-score"]
    assert [key[0] for key in kept_back] == ["Y", "V"]
    shown = [item for item in everywhere if item.get("withheld") != "beside-score"]
    assert len(shown) == len(everywhere) - len(kept_back)
    assert {frozenset(item) for item in shown} == {frozenset(ITEM)}


@pytest.mark.parametrize("wave", ["kevät 2025", "kevät 2026"])
def test_the_figures_are_those_that_were_planted_in_the_sample(wave: str) -> None:
    parts, key = told(sample(), wave=wave), key_to_the_sample(wave)
    assert parts["ratings"]["respondents"] == key["answers"]
    assert {d: item["counts"] for d, item in parts["six_d"]["items"].items()} == key["six_d"]
    assert parts["trust"]["items"]["F2"]["counts"] == key["F2"]
    assert [one["picked"] for one in parts["trust"]["importance"].values()] == key["importance"]
    assert {t: round(score, 1) for t, score in parts["typology"]["four"]["scores"].items()} == pytest.approx(
        key["four_types"], abs=0.051
    )


def test_the_wave_before_stands_beside_this_one() -> None:
    now, before = told(sample()), told(sample(), wave="kevät 2025")
    assert now["ratings"]["earlier"] == "kevät 2025"
    assert before["ratings"]["earlier"] is None
    assert before["six_d"]["changes"] == {}
    change = now["six_d"]["changes"]["D1"]
    assert change["now"] == now["six_d"]["items"]["D1"]
    assert change["before"] == before["six_d"]["items"]["D1"]


def test_what_was_not_asked_is_null_and_its_key_is_there() -> None:
    parts = told(without_ratings(sample()))
    assert {part: parts[part] for part in PARTS if part != "trust"} == dict.fromkeys(
        part for part in PARTS if part != "trust"
    )
    assert parts["ratings"] == {"respondents": 0, "earlier": None}
    only_six = told(rated({"D1": [1, 2, 3, 4, 5, 5]}, {}))
    assert [part for part in PARTS if only_six[part] is not None] == ["six_d"]


def test_with_four_respondents_everything_is_withheld() -> None:
    parts = told(with_respondents(without_ties(sample()), 4))
    few = {path: one for path, one in leaves(parts) if "n" in one and "baseline" not in one}
    assert len(few) > 60
    assert {path: one for path, one in few.items() if one.get("withheld") is None} == {}
    assert not [path for path, one in leaves(parts) if {"counts", "share", "share_positive"} & set(one)]
    assert parts["typology"]["four"]["grade"] == "cannot-tell"
    assert parts["six_d"]["items"]["D1"] == {"n": 4, "withheld": "few-answers"}
    assert parts["trust"]["importance"]["F1"]["withheld"] == "few-answers"
    assert parts["six_d"]["lowest"] is None


def test_no_code_no_comment_and_no_row_of_a_person_is_told() -> None:
    survey = sample()
    text = json.dumps(document(Analysis(survey), texts("fi")), ensure_ascii=False)
    assert not [code for code in survey.ratings["respondent"].unique() if f'"{code}"' in text]
    assert not [said for said in survey.open_answers["text"] if len(said) > 12 and said in text]


def test_trust_in_ties_is_told_only_as_a_whole() -> None:
    survey = sample()
    members = survey.actors.index[survey.actors["member"]]
    pairs = [(a, members[(i + step) % len(members)]) for i, a in enumerate(members) for step in (1, -1)]
    trust = pd.DataFrame(
        [("kevät 2026", ego, alter, "TC", float(1 + i % 5)) for i, (ego, alter) in enumerate(pairs)],
        columns=["wave", "ego", "alter", "item", "value"],
    )
    ties = told(replace(survey, trust_reports=trust, digest="7" * 64))["trust"]["ties"]
    assert ties["n"] == len(pairs)
    assert set(ties) == {
        "n", "pairs", "density", "density_range", "reciprocity", "one_sided", "counts", "differences",
    }  # fmt: skip
    assert not set(members) & set(json.dumps(ties).replace('"', " ").split())


def test_the_files_own_statements_are_told_by_its_own_words() -> None:
    base = rated({"Tahti": [1, 2, 2, 3, 3, 3]}, {})
    words = pd.DataFrame(
        [("", f"r{i}", "Miksi", float("nan"), answer, False) for i, answer in enumerate("aaabbb")],
        columns=base.ratings.columns,
    )
    own = (
        OwnItem("Tahti", ("hidas", "sopiva", "nopea"), ordered=True),
        OwnItem("Miksi", ("a", "b"), ordered=False),
    )
    ratings = pd.concat([base.ratings, words], ignore_index=True)
    items = told(replace(base, ratings=ratings, own_items=own))["own"]["items"]
    assert items["Tahti"]["counts"] == {"hidas": 1, "sopiva": 2, "nopea": 3}
    assert items["Miksi"]["counts"] == {"a": 3, "b": 3}


# ------------------------------------------------------------------------------------------- subtraction


def groups_survey(seed: int) -> Survey:
    """Respondents with three attributes of which some groups are small, and some told nothing."""
    random = np.random.default_rng(seed)
    n = int(random.integers(14, 46))
    backgrounds = {
        name: random.choice([*labels, None], n, p=[*shares, 0.08]).tolist()
        for name, labels, shares in (
            ("sektori", ["julkinen", "yksityinen", "kolmas"], [0.5, 0.3, 0.12]),
            ("alue", ["etelä", "pohjoinen"], [0.62, 0.3]),
            ("rooli", ["johto", "työntekijä", "vapaaehtoinen"], [0.3, 0.5, 0.12]),
        )
    }
    answers = {
        item: [float(x) if random.random() > 0.1 else float("nan") for x in random.integers(1, 6, n)]
        for item in ("D1", "D4")
    }
    return rated(answers, backgrounds)


def released(survey: Survey, item: str) -> list[tuple[set[str], list[int]]]:
    """Who is behind every count vector that the document gives for an item, the whole first."""
    six = told(survey)["six_d"]
    mine = survey.ratings[survey.ratings["item"] == item]
    found = [(set(mine["respondent"]), six["items"][item]["counts"])]
    people = survey.backgrounds.set_index("respondent").loc[sorted(set(mine["respondent"]))]
    for attribute, groups in six["groups"].items():
        for group, one in groups.items():
            shown = one.get("items", {}).get(item)
            if shown and "counts" in shown:
                found.append((set(people.index[people[attribute] == group]), shown["counts"]))
    return found


@pytest.mark.parametrize("seed", range(12))
def test_no_sum_or_difference_of_what_is_told_tells_of_one_to_four(seed: int) -> None:
    """The attacker knows who belongs to which group and has every count vector of the document.

    He can work out the answers of a set of people exactly when the set's indicator lies in the span of the
    released ones; people whom no release tells apart (an atom) stay together in every such set.
    """
    survey = groups_survey(seed)
    for item in ("D1", "D4"):
        shown = released(survey, item)
        everybody = sorted(shown[0][0])
        for who, counts in shown:
            own = survey.ratings[(survey.ratings["item"] == item) & survey.ratings["respondent"].isin(who)]
            assert counts == [int((own["value"] == step).sum()) for step in range(1, 6)]
        rows = np.array([[person in who for person in everybody] for who, _ in shown], dtype=float)
        atoms, sizes = np.unique(rows, axis=1, return_counts=True)
        rank = np.linalg.matrix_rank(atoms)
        few = [
            chosen
            for size in range(1, 5)
            for chosen in combinations(range(len(sizes)), size)
            if 1 <= sizes[list(chosen)].sum() <= 4
        ]
        for chosen in few:
            wanted = np.zeros(len(sizes))
            wanted[list(chosen)] = 1
            assert np.linalg.matrix_rank(np.vstack([atoms, wanted])) > rank, (item, chosen)


def test_the_attack_would_be_noticed() -> None:
    """Groups of 5, 5 and 2 beside the whole of 12: the two are what remains."""
    rows = np.array([[1] * 12, [1] * 5 + [0] * 7, [0] * 5 + [1] * 5 + [0] * 2], dtype=float)
    two = np.array([0] * 10 + [1] * 2, dtype=float)
    assert np.linalg.matrix_rank(np.vstack([rows, two])) == np.linalg.matrix_rank(rows)


def test_groups_that_may_be_shown_are_shown() -> None:
    sector = ["julkinen"] * 9 + ["kolmas"] * 8 + ["yksityinen"] * 2
    survey = rated({"D1": [1, 2, 3, 4, 5] * 3 + [4] * 4}, {"sektori": sector})
    groups = told(survey)["six_d"]["groups"]["sektori"]
    assert {group for group, one in groups.items() if "items" in one}
    assert groups["yksityinen"] == {"withheld": "few-answers"}
