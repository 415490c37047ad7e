"""Choices and shared points: counts and labels by hand, the cloud against the draws it holds."""

from __future__ import annotations

import math
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.instruments.answered import DK, Cell, answered, shared_points
from verkosto.instruments.answers import Answers
from verkosto.instruments.bootstrap import bootstrap_means, in_order
from verkosto.instruments.choices import Chosen, Mechanism, chosen, mechanism
from verkosto.model import OwnItem


def told(item: str, cells: list[Cell], own: tuple[OwnItem, ...] = ()) -> Chosen:
    found = chosen(answered([item], [[cell] for cell in cells], own=own), item)
    assert found is not None
    return found


def guided(rows: list[tuple[float, float, float]], seed: int = 1) -> Mechanism:
    found = mechanism(shared_points(rows), seed)
    assert found is not None
    return found


def test_the_option_of_three_in_five_is_the_label() -> None:
    found = told("RV1", ["toistuva"] * 3 + ["kelluva", "pysyva", DK])
    assert (found.n, found.dont_know, found.label, found.share) == (5, 1, "toistuva", 0.6)
    assert found.counts == {"kelluva": 1, "toistuva": 3, "pysyva": 1}


def test_below_three_in_five_it_varies() -> None:
    found = told("RV2", ["kelluu"] * 4 + ["yksi"] * 3)
    assert (found.label, found.share) == ("varies", 4 / 7)
    assert found.counts == {"kelluu": 4, "monistuu": 0, "yksi": 3, "ei": 0}


def test_below_five_answers_only_their_number_is_told() -> None:
    found = told("GOV", ["shared"] * 4 + [DK] * 3)
    assert (found.n, found.dont_know, found.counts, found.label) == (4, 0, {}, "")
    assert found.withheld == "few-answers"
    assert math.isnan(found.share)


def test_items_of_the_files_own_are_told_in_their_words() -> None:
    own = OwnItem("Kokous?", ("etä", "lähi"), ordered=False)
    found = told("Kokous?", ["lähi"] * 4 + ["etä"], (own,))
    assert (found.counts, found.label) == ({"etä": 1, "lähi": 4}, "lähi")


def test_two_options_that_everybody_chose_are_no_label() -> None:
    ratings = answered(["RV3"], [["kelluva"]] * 5).ratings
    both = Answers(ratings.loc[ratings.index.repeat(2)].assign(choice=["kelluva", "pysyva"] * 5))
    found = chosen(both, "RV3")
    assert found is not None
    assert (found.n, found.counts, found.label) == (5, {"kelluva": 5, "pysyva": 5}, "varies")


def test_nothing_is_told_of_what_was_not_asked() -> None:
    assert chosen(Answers(), "RV1") is None
    assert mechanism(Answers()) is None


def test_points_are_averaged_and_the_largest_is_the_label_when_it_stands_clear() -> None:
    # By hand: (20 + 20 + 20 + 30 + 10) / 5 and so on.
    found = guided([(20, 70, 10), (20, 60, 20), (20, 80, 0), (30, 60, 10), (10, 80, 10)])
    assert (found.n, found.set_aside, found.label) == (5, 0, "L")
    assert found.means == pytest.approx({"A": 20, "L": 70, "H": 10})
    assert found.ranges["L"][0] > found.ranges["A"][1]


def test_shares_whose_intervals_meet_are_a_combination() -> None:
    assert guided([(60, 30, 10), (30, 60, 10)] * 4).label == "combination"


def test_points_that_do_not_add_up_are_set_aside() -> None:
    kept = [(50.0, 40.0, 10.0)] * 5 + [(33.3, 33.3, 33.3)]
    found = guided([*kept, (50, 40, 9), (100, 100, 100), (0, 0, 0), (150, -60, 10)])
    assert (found.n, found.set_aside) == (6, 4)
    # 3 · 33.3 = 99.9 is meant as a third each, and is told as that.
    assert found.people.sum(axis=1).tolist() == pytest.approx([100] * 6)
    assert found.means["H"] == pytest.approx((5 * 10 + 100 / 3) / 6)


def test_below_five_whole_answers_only_their_number_is_told() -> None:
    found = guided([(50, 40, 10)] * 4 + [(1, 1, 1)] * 3)
    assert (found.n, found.set_aside, found.withheld, found.label) == (4, 3, "few-answers", "")
    assert found.people.empty
    assert found.cloud.empty
    assert found.means == {}


def test_people_stand_in_an_order_that_is_not_the_files() -> None:
    rows = [(float(number), 100.0 - number, 0.0) for number in range(30)]
    found = guided(rows)
    assert sorted(found.people["A"]) == [row[0] for row in rows]
    assert found.people["A"].tolist() not in (sorted(found.people["A"]), sorted(found.people["A"])[::-1])
    assert list(found.people.columns) == ["A", "L", "H"]
    assert found.people.index.tolist() == list(range(30))


def test_the_cloud_holds_ninety_five_percent_of_the_means_drawn() -> None:
    lot = np.random.default_rng(2)
    rows = lot.dirichlet((4, 6, 3), 25) * 100
    found = guided([(row[0], row[1], row[2]) for row in rows])
    drawn = bootstrap_means(in_order(rows), seed=1)
    outline = found.cloud[["A", "L"]].to_numpy()
    assert inside(drawn[:, :2], outline).mean() == pytest.approx(0.95, abs=0.005)
    assert found.cloud.sum(axis=1).tolist() == pytest.approx([100] * len(outline))
    assert found.cloud.iloc[0].tolist() == found.cloud.iloc[-1].tolist()


@pytest.mark.parametrize(
    "rows",
    [
        [(0.0, 100.0, 0.0)] * 5,
        [(50.0, 50.0, 0.0), (0.0, 100.0, 0.0), (100.0, 0.0, 0.0)] * 3,
        [(98.0, 1.0, 1.0), (100.0, 0.0, 0.0), (100.0, 0.0, 0.0)] * 2,
    ],
)
def test_the_cloud_stays_in_the_triangle_whatever_its_shape(rows: list[tuple[float, float, float]]) -> None:
    cloud = guided(rows).cloud.to_numpy()
    assert np.isfinite(cloud).all()
    assert (cloud >= 0).all()
    assert cloud.sum(axis=1) == pytest.approx(100)


def test_where_everybody_shares_alike_the_cloud_is_a_point() -> None:
    found = guided([(20, 70, 10)] * 6)
    assert found.cloud.drop_duplicates().to_numpy().round(6).tolist()[0] == [20, 70, 10]
    assert found.cloud.std().max() == pytest.approx(0, abs=1e-6)
    assert found.ranges == {"A": (20, 20), "L": (70, 70), "H": (10, 10)}


POINTS = st.tuples(st.integers(0, 100), st.integers(0, 100)).map(
    lambda cut: (float(min(cut)), float(abs(cut[0] - cut[1])), float(100 - max(cut)))
)


@settings(max_examples=40)
@given(rows=st.lists(POINTS, min_size=5, max_size=12), lot=st.randoms(use_true_random=False))
def test_the_order_of_respondents_changes_nothing(
    rows: list[tuple[float, float, float]], lot: Random
) -> None:
    plain = guided(rows)
    lot.shuffle(rows)
    moved = guided(rows)
    assert (plain.means, plain.ranges, plain.label) == (moved.means, moved.ranges, moved.label)
    assert plain.people.equals(moved.people)
    assert plain.cloud.equals(moved.cloud)


@settings(max_examples=40)
@given(
    cells=st.lists(st.sampled_from(["kelluva", "pysyva", "toistuva", DK]), max_size=20),
    lot=st.randoms(use_true_random=False),
)
def test_order_and_dont_know_change_no_choice(cells: list[Cell], lot: Random) -> None:
    plain = chosen(answered(["RV1"], [[cell] for cell in cells]), "RV1")
    known = [cell for cell in cells if cell != DK]
    lot.shuffle(known)
    other = chosen(answered(["RV1"], [[cell] for cell in known]), "RV1")
    if plain is None or other is None:
        assert plain is None or plain.n == 0
        return
    assert (plain.n, plain.counts, plain.label) == (other.n, other.counts, other.label)


def inside(points: np.ndarray, outline: np.ndarray) -> np.ndarray:
    """Which points lie in a convex outline: on the same side of all its edges."""
    edges = np.diff(outline, axis=0)
    to = points[:, None, :] - outline[None, :-1, :]
    side = edges[None, :, 0] * to[..., 1] - edges[None, :, 1] * to[..., 0]
    return np.asarray((side >= -1e-9).all(axis=1) | (side <= 1e-9).all(axis=1))
