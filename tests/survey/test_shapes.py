"""The shapes read so far against the answer beside them: no tie, missing and not asked stay apart."""

from __future__ import annotations

import math
from pathlib import Path

import pandas as pd
import pytest

from tests.shared_data import shared
from verkosto.survey import SourceFile, read_survey

pytestmark = pytest.mark.shared

MATRICES = ("01_roster_matrix_bom_semicolon.csv", "08_adjacency_matrix.xlsx")
LISTS = ("02_edge_list.csv", "09_multisheet_workbook.xlsx", "10_semicolon_decimal_comma_cp1252.csv")


def truth() -> pd.DataFrame:
    return pd.read_csv(shared("shapes/truth.csv") or Path())


def reports(name: str) -> dict[tuple[str, str], tuple[float, float]]:
    path = shared(f"shapes/{name}") or Path()
    told = read_survey([SourceFile(name, path.read_bytes())]).reports
    pairs = zip(told["ego"], told["alter"], strict=True)
    return dict(zip(pairs, zip(told["exists"], told["strength"], strict=True), strict=True))


@pytest.mark.parametrize("name", [*MATRICES, *LISTS])
def test_every_tie_comes_in_with_its_strength_and_no_other(name: str) -> None:
    ties = truth().query("status == 'tie'")
    expected = {(row.source, row.target): float(str(row.strength)) for row in ties.itertuples()}
    assert {pair: strength for pair, (exists, strength) in reports(name).items() if exists == 1} == expected


@pytest.mark.parametrize("name", MATRICES)
def test_in_a_matrix_no_tie_a_missing_answer_and_a_silent_actor_stay_apart(name: str) -> None:
    found = reports(name)
    for row in truth().itertuples():
        pair = (row.source, row.target)
        if row.status == "no_tie":
            assert found[pair][0] == 0
        elif row.status == "item_missing":
            assert math.isnan(found[pair][0])
        elif row.status == "unit_nonresponse":
            assert pair not in found


@pytest.mark.parametrize("name", [*MATRICES, "09_multisheet_workbook.xlsx"])
def test_the_one_who_did_not_answer_is_known(name: str) -> None:
    silent = set(truth().query("status == 'unit_nonresponse'")["source"])
    path = shared(f"shapes/{name}") or Path()
    answered = read_survey([SourceFile(name, path.read_bytes())]).answered[""]
    assert set(answered.index[~answered]) == silent
