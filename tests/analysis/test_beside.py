"""What stands beside a figure: nothing beside one that is undefined, a range wherever answers are missing."""

from __future__ import annotations

from functools import cache
from math import isnan

import numpy as np
import pytest

from tests.network.surveys import survey
from verkosto.analysis import Analysis, Settings
from verkosto.analysis.studies import Kind, work_out
from verkosto.model import Band, Figure, View


@cache
def figures(silent: int, view: View = View.UNION) -> dict[str, Figure]:
    """Of 40 actors in a ring with other ties, two of them in a part of their own, and one of these silent."""
    random = np.random.default_rng(3)
    names = [f"a{place:02}" for place in range(40)]
    rows = {(names[i], names[(i + 1) % 38]) for i in range(38)}
    rows |= {(names[i], names[j]) for i, j in random.integers(38, size=(60, 2)).tolist() if i != j}
    rows |= {("a38", "a39"), ("a39", "a38")}
    quiet = names[:silent][:-1] + names[39:] if silent else []
    told = [row for row in sorted(rows) if row[0] not in quiet]
    analysis = Analysis(survey(told, members=names, nonrespondents=quiet), Settings(draws=25))
    work_out(analysis, ["contact"])
    assert analysis.coverage().band is (Band.RANGES if silent else Band.FULL)
    return dict(analysis.figures("contact", view))


@pytest.mark.parametrize("view", [View.UNION, View.DIRECTED])
def test_an_undefined_figure_has_neither_range_nor_chance(view: View) -> None:
    """Closeness centralization of a network in parts: some draws define it, the network does not."""
    undefined = {key: one for key, one in figures(9, view).items() if isnan(one.value)}
    assert undefined
    assert all(one.range is None and one.chance is None for one in undefined.values())


def test_closeness_is_one_of_the_undefined() -> None:
    assert isnan(figures(9)["centralization_closeness"].value)


@pytest.mark.parametrize("key", ["modularity", "core_fit"])
def test_figures_of_studies_have_a_range_where_answers_are_missing(key: str) -> None:
    """Domain 2.5: below 85 % nothing without its range."""
    figure = figures(9)[key]
    assert figure.range is not None
    assert figure.range[0] <= figure.value <= figure.range[1]
    assert figure.range[0] < figure.range[1]
    assert figures(0)[key].range is None


def test_what_has_no_range_is_withheld_where_answers_are_missing() -> None:
    assert figures(9)["omega"].withheld == "low-response"
    assert figures(0)["omega"].withheld != "low-response"


def test_every_figure_that_is_shown_has_a_range_where_answers_are_missing() -> None:
    without = [
        key
        for key, one in figures(9).items()
        if one.range is None and not one.withheld and not isnan(one.value)
    ]
    assert without == []


def test_a_kind_whose_result_is_withheld_is_not_worked_out() -> None:
    few = Analysis(survey([("a", "b")], members="abcdefgh", nonrespondents="ab"), Settings(draws=20))
    assert not few.studies.allowed(Kind.SMALL_WORLD)
    assert few.studies.allowed(Kind.CORE)
