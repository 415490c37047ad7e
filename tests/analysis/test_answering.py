"""Who answered and what it makes known. Expected numbers are counted by hand, or pair by pair, slowly.

Of a, b, c, d the last did not answer. a names b and d; b names a and left c open; c says no to a.
"""

from __future__ import annotations

from itertools import combinations

import hypothesis.strategies as st
import numpy as np
import pandas as pd
import pytest
from hypothesis import given

from tests.network.surveys import survey
from verkosto.analysis import Analysis
from verkosto.analysis.answering import (
    agreement,
    answered_by_group,
    answering,
    confirmation,
    steps_ahead,
    waited_for,
    withheld_measures,
)
from verkosto.model import Band, Relation
from verkosto.network.registry import band

NAN = float("nan")
ROWS = [("a", "b", 1.0), ("a", "d", 1.0), ("b", "a", 1.0), ("b", "c", NAN), ("c", "a", 0.0)]


def analysis(*, directed: bool = True) -> Analysis:
    groups = pd.DataFrame({"sector": ["x", "x", None, "y"]}, index=list("abcd"), dtype=object)
    rows = ROWS if directed else ROWS[:2]
    relations = [Relation("r", "R", directed=directed)]
    return Analysis(survey(rows, members="abcd", nonrespondents="d", relations=relations, groups=groups))


def test_pairs_are_known_from_both_sides_from_one_or_from_none() -> None:
    told = answering(analysis(), "r")
    assert (told.members, told.respondents, told.band) == (4, 3, Band.RANGES)
    # both: ab, ac; one: ad, bd, cd, and bc, of which b's half was left open
    assert (told.both, told.one, told.none, told.left_open) == (2, 4, 0, 1)
    assert told.pairs == 6


def test_two_who_did_not_answer_leave_their_pair_unknown() -> None:
    told = answering(Analysis(survey([("a", "b")], members="abcd", nonrespondents="cd")), "contact")
    assert (told.both, told.one, told.none) == (1, 4, 1)


def test_confirmation_looks_at_pairs_known_from_both_sides() -> None:
    told = answering(analysis(), "r")
    assert told.confirmation == 1.0
    assert told.agreement == "good"


def test_an_unordered_list_of_ties_has_nothing_to_confirm() -> None:
    told = answering(analysis(directed=False), "r")
    assert np.isnan(told.confirmation)
    assert told.agreement == ""
    assert np.isnan(confirmation(analysis(directed=False), "r"))


def test_groups_tell_how_many_of_their_members_answered_those_without_one_last() -> None:
    told = answered_by_group(analysis(), "sector")
    assert told.index.tolist() == ["x", "y", None]
    assert told.to_numpy().tolist() == [[2, 2, 1.0], [1, 0, 0.0], [1, 1, 1.0]]


def test_those_who_are_waited_for_come_the_most_often_named_first() -> None:
    rows = [("a", "c"), ("b", "c"), ("a", "d"), ("b", "a")]
    told = waited_for(Analysis(survey(rows, members="abcde", nonrespondents="dce")), "contact")
    assert told["named_by"].to_dict() == {"c": 2, "d": 1, "e": 0}


@given(st.integers(1, 60), st.data())
def test_the_steps_ahead_end_with_everybody_and_only_get_better(members: int, data: st.DataObject) -> None:
    respondents = data.draw(st.integers(0, members))
    steps = steps_ahead(members, respondents)
    assert [step.more for step in steps] == sorted({step.more for step in steps})
    assert (not steps) == (respondents == members)
    if steps:
        assert steps[-1].more == members - respondents
        assert steps[-1].band is Band.FULL
    for step in steps:
        assert step.band is band((respondents + step.more) / members)


def test_with_few_answers_the_measures_of_paths_are_withheld() -> None:
    few = survey([("a", "b")], members="abcdefghij", nonrespondents="abcd")
    told = withheld_measures(Analysis(few), "contact")
    reasons = told.set_index("key")["reason"]
    assert set(reasons.drop(["omega", "subgroup"])) == {"low-response"}
    assert reasons[["omega", "subgroup"]].tolist() == ["few-actors", "few-actors"]  # ten of them
    assert {"betweenness", "cut_point"} <= set(told["key"])
    assert "mean_degree" not in set(told["key"])


@given(st.integers(2, 7), st.data())
def test_pairs_add_up_and_equal_a_slow_count(n: int, data: st.DataObject) -> None:
    names = "abcdefg"[:n]
    away = data.draw(st.sets(st.sampled_from(names)))
    pairs = [(a, b) for a in names for b in names if a != b and a not in away]
    open_ones = data.draw(st.sets(st.sampled_from(pairs))) if pairs else set()
    rows = [(a, b, NAN) for a, b in open_ones] or [(names[0], names[1], 0.0)]
    told = answering(Analysis(survey(rows, members=names, nonrespondents=sorted(away))), "contact")

    def known(a: str, b: str) -> bool:
        return a not in away and (a, b) not in open_ones

    counts = [known(a, b) + known(b, a) for a, b in combinations(names, 2)]
    assert (told.both, told.one, told.none) == (counts.count(2), counts.count(1), counts.count(0))


@pytest.mark.parametrize("share, reads", [(0.7, "good"), (0.5, "fair"), (0.2, "weak")])
def test_the_confirmation_rate_is_read_in_three_steps(share: float, reads: str) -> None:
    assert agreement(share) == reads
