"""Actors in several groups: by hand and by plain sets."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from verkosto.network.two_mode import group_overlap, memberships

CELLS = pd.Series(
    {"a": "core; north", "b": "north;south ; ", "c": "west", "d": None, "e": "core;north;core", "f": " "}
)


def test_a_cell_names_several_groups() -> None:
    table = memberships(CELLS)
    assert table.columns.tolist() == ["core", "north", "south", "west"]
    named = {actor: [group for group in table.columns if table.loc[actor, group]] for actor in table.index}
    assert named == {
        "a": ["core", "north"],
        "b": ["north", "south"],
        "c": ["west"],
        "d": [],
        "e": ["core", "north"],
        "f": [],
    }


def test_another_separator_may_stand_between() -> None:
    assert memberships(pd.Series({"a": "x|y"}), "|").columns.tolist() == ["x", "y"]


def test_groups_share_members_and_hang_together() -> None:
    found = group_overlap(memberships(CELLS))
    assert found.shared.to_numpy().tolist() == [[2, 2, 0, 0], [2, 3, 1, 0], [0, 1, 1, 0], [0, 0, 0, 1]]
    assert found.linking.to_dict() == {"a": 2, "b": 2, "e": 2}
    assert found.clusters == (("core", "north", "south"), ("west",))
    assert found.groups_of.tolist() == [2, 2, 1, 0, 2, 0]


@pytest.mark.parametrize("cells", [{}, {"a": None}, {"a": None, "b": ""}])
def test_without_groups_nothing_overlaps(cells: dict[str, str | None]) -> None:
    found = group_overlap(memberships(pd.Series(cells, dtype=object)))
    assert found.shared.shape == (0, 0)
    assert found.clusters == ()
    assert found.linking.empty


@given(st.lists(st.sets(st.sampled_from("vwxyz")), min_size=1, max_size=8), st.randoms(use_true_random=False))
def test_it_is_what_plain_sets_say_in_any_order(held: list[set[str]], random: object) -> None:
    cells = pd.Series({f"a{i}": ";".join(sorted(groups)) for i, groups in enumerate(held)})
    order = list(cells.index)
    random.shuffle(order)  # type: ignore[attr-defined]
    found = group_overlap(memberships(cells.loc[order]))
    members = {g: {f"a{i}" for i, groups in enumerate(held) if g in groups} for g in set().union(*held)}
    assert {g: {h: int(found.shared.loc[g, h]) for h in members} for g in members} == {
        g: {h: len(members[g] & members[h]) for h in members} for g in members
    }
    assert found.linking.to_dict() == {f"a{i}": len(g) for i, g in enumerate(held) if len(g) > 1}
    assert sorted(group for cluster in found.clusters for group in cluster) == sorted(members)
