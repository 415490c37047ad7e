"""Ties outside the network: by hand."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from tests.network.surveys import survey
from verkosto.model import Relation
from verkosto.network.external import external_reach

#: a and b name x, a names y; c did not answer (what it says does not count); b–c is inside; d names nobody.
ROWS = [("a", "x"), ("b", "x"), ("a", "y"), ("c", "z"), ("b", "c"), ("d", "y", 0)]


def test_respondents_and_outsiders_are_counted() -> None:
    asked = survey(ROWS, members="abcd", externals="xyz", nonrespondents="c")
    found = external_reach(asked, "contact", "1")
    assert (found.reaching, found.respondents, found.share) == (2, 3, pytest.approx(2 / 3))
    assert (found.externals, found.shared) == (2, 1)
    assert found.named_by.to_dict() == {"x": 2, "y": 1}


def test_the_order_of_rows_changes_nothing() -> None:
    one, other = (
        external_reach(survey(rows, members="abcd", externals="xyz"), "contact", "1")
        for rows in (ROWS, ROWS[::-1])
    )
    assert (one.share, one.named_by.to_dict()) == (other.share, other.named_by.to_dict())


def test_several_relations_count_an_outsider_once() -> None:
    relations = [Relation("contact", "Contact"), Relation("info", "Info")]
    rows = [("a", "x"), ("a", "x", 1, None, "info"), ("b", "x", 1, None, "info")]
    asked = survey(rows, members="ab", externals="x", relations=relations)
    assert external_reach(asked, "contact", "1").named_by.to_dict() == {"x": 1}
    both = external_reach(asked, ["contact", "info"], "1")
    assert (both.share, both.named_by.to_dict()) == (1, {"x": 2})


def test_a_list_without_order_may_name_the_outsider_first() -> None:
    asked = survey(
        [("x", "a")], members="ab", externals="x", relations=[Relation("contact", "Contact", directed=False)]
    )
    assert external_reach(asked, "contact", "1").share == 0.5
    arrows = survey([("x", "a")], members="ab", externals="x")
    assert external_reach(arrows, "contact", "1").share == 0


def test_where_nobody_outside_is_known_it_is_undefined_and_not_zero() -> None:
    found = external_reach(survey([("a", "b")], members="ab"), "contact", "1")
    assert np.isnan(found.share)
    assert (found.externals, found.reaching, found.respondents) == (0, 0, 2)


def test_without_respondents_it_is_undefined() -> None:
    found = external_reach(
        survey([("a", "x")], members="a", externals="x", nonrespondents="a"), "contact", "1"
    )
    assert np.isnan(found.share)
    empty = external_reach(survey([], members=""), "contact", "1")
    assert np.isnan(empty.share)


def test_another_wave_or_relation_is_not_counted() -> None:
    asked = survey(ROWS, members="abcd", externals="xyz")
    later = dataclasses.replace(asked, answered=asked.answered.assign(**{"2": True}), waves=("1", "2"))
    assert external_reach(later, "contact", "2").share == 0
    with pytest.raises(KeyError):
        external_reach(asked, "wish", "1")
    with pytest.raises(KeyError):
        external_reach(asked, "contact", "3")
