"""What a map shows: fades and never drops, large where the measure is large, named where there is room."""

from __future__ import annotations

import pandas as pd
import pytest

from tests.charts.surveys import GROUPS, analysis, many
from verkosto.analysis import Analysis
from verkosto.charts.layout import survey_layout
from verkosto.charts.palette import MARKS
from verkosto.charts.picture import Look, MapPicture, map_picture, radii
from verkosto.model import View


def drawn(found: Analysis | None = None, view: View = View.UNION, **choices: object) -> MapPicture:
    found = found or analysis()
    return map_picture(found, "contact", view, survey_layout(found), Look(**choices))  # type: ignore[arg-type]


def test_every_actor_is_on_the_map_whatever_is_filtered() -> None:
    everyone = len(analysis().survey.actors)
    for choices in (
        {},
        {"search": "nobody is called this"},
        {"modes": frozenset({"strong"})},
        {"colour": "ala", "groups": frozenset({"Kunta"})},
        {"chosen": "a1"},
    ):
        picture = drawn(**choices)
        assert len(picture.nodes) == everyone
        assert len(picture.ties) == len(drawn().ties)


def test_a_search_fades_those_who_are_not_called_so() -> None:
    nodes = drawn(search="OPISTO").nodes
    assert set(nodes.loc[~nodes["faded"], "label"]) == {"Opisto", "Yliopisto", "Ammattiopisto"}


def test_a_group_filter_fades_the_other_groups_and_their_ties() -> None:
    picture = drawn(colour="ala", groups=frozenset({"Kunta"}))
    kept = picture.nodes.loc[~picture.nodes["faded"], "label"]
    assert set(kept) == set(GROUPS["Kunta"])
    shown = picture.ties[~picture.ties["faded"]]
    assert picture.nodes["faded"].to_numpy()[shown[["source", "target"]]].sum() == 0


def test_ties_of_an_unwanted_kind_fade_and_actors_stay() -> None:
    picture = drawn(modes=frozenset({"strong"}))
    assert set(picture.ties.loc[~picture.ties["faded"], "mode"]) == {"strong"}
    assert not picture.nodes["faded"].any()


def test_choosing_no_kind_of_tie_means_all() -> None:
    assert not drawn(modes=frozenset()).ties["faded"].any()


def test_choosing_an_actor_keeps_it_and_its_contacts() -> None:
    picture = drawn(chosen="a1")
    ties = analysis().ties("contact", View.UNION)
    mine = ties[(ties["ego"] == "a1") | (ties["alter"] == "a1")]
    assert set(picture.nodes.index[~picture.nodes["faded"]]) == {"a1", *mine["ego"], *mine["alter"]}
    assert picture.ties["near"].sum() == len(mine)


def test_a_chosen_actor_that_is_not_there_changes_nothing() -> None:
    picture = drawn(chosen="gone")
    assert not picture.nodes["faded"].any()
    assert not picture.ties["faded"].any()


def test_sizes_follow_the_rule_and_undefined_is_smallest() -> None:
    sizes = radii(pd.Series([0.0, 10.0, float("nan")]))
    assert sizes.tolist() == [5.0, 20.0, 5.0]
    assert radii(pd.Series([0.0, 0.0])).tolist() == [5.0, 5.0]
    assert radii(pd.Series([float("nan")])).tolist() == [5.0]


def test_those_who_did_not_answer_are_hollow_and_outsiders_are_not() -> None:
    nodes = drawn().nodes
    assert list(nodes.index[nodes["hollow"]]) == ["a5"]
    assert list(nodes.index[nodes["external"]]) == ["x0", "x1"]


def test_the_six_largest_groups_have_colours_and_the_rest_are_others() -> None:
    groups = {f"Ryhmä {k}": [f"{k}.{i}" for i in range(10 - k)] for k in range(9)}
    picture = drawn(analysis(groups), colour="ala")
    assert [c.name for c in picture.categories[:6]] == [f"Ryhmä {k}" for k in range(6)]
    assert [c.mark for c in picture.categories[:6]] == list(MARKS)
    assert [c.key for c in picture.categories[6:]] == ["charts-group-other", "charts-group-external"]
    others = picture.nodes[picture.nodes["category"] == 6]
    assert set(others["label"].str[0]) == {"6", "7", "8"}


def test_groups_differ_in_shape_and_not_only_in_colour() -> None:
    assert len({mark.symbol for mark in MARKS}) == len({mark.shape for mark in MARKS}) == 6


def test_up_to_a_hundred_actors_all_are_named() -> None:
    assert drawn().nodes["named"].all()


def test_above_a_hundred_the_forty_largest_are_named() -> None:
    nodes = drawn(many(130)).nodes
    assert nodes["named"].sum() == 40
    assert nodes.loc[nodes["radius"].nlargest(3).index, "named"].all()


def test_above_a_hundred_the_contacts_of_the_chosen_are_named_too() -> None:
    picture = drawn(many(130), chosen="a7")
    nodes = picture.nodes
    assert nodes.loc[~nodes["faded"], "named"].all()
    assert nodes.loc["a7", "named"]


@pytest.mark.parametrize("view", list(View))
def test_every_view_is_drawn_and_only_the_directed_one_has_arrows(view: View) -> None:
    assert drawn(view=view).directed is (view is View.DIRECTED)


def test_a_measure_that_is_not_shown_leaves_all_nodes_small() -> None:
    assert set(drawn(size="in_degree").nodes["radius"]) == {5.0}
