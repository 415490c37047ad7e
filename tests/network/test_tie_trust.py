"""Trust in named relations: told as a whole, and withheld where it would give a pair away."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.network.surveys import survey
from verkosto.model import Survey
from verkosto.network.measures.tie_trust import tie_trust

NAMES = "abcdefg"


def rated(rows: list[tuple[str, str, float]], *, item: str = "TC", wave: str = "1") -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=["ego", "alter", "value"])
    return frame.assign(wave=wave, item=item)[["wave", "ego", "alter", "item", "value"]]


def asked(*frames: pd.DataFrame) -> Survey:
    return replace(survey([("a", "b")], members=NAMES), trust_reports=pd.concat(frames, ignore_index=True))


def ring(value: float = 5.0) -> list[tuple[str, str, float]]:
    """Everybody rates the next three of seven: 21 reports, of which none is answered from both sides."""
    return [(NAMES[i], NAMES[(i + step) % 7], value) for i in range(7) for step in (1, 2, 3)]


def everybody(values: dict[tuple[str, str], float]) -> list[tuple[str, str, float]]:
    """Everybody rates everybody: 5 unless said otherwise; 42 reports, 21 dyads rated from both sides."""
    return [(a, b, values.get((a, b), 5.0)) for a in NAMES for b in NAMES if a != b]


def test_the_density_is_the_share_of_rated_reports_that_trust() -> None:
    rows = [(a, b, 3.0 if i < 6 else 4.0) for i, (a, b, _) in enumerate(ring())]
    told = tie_trust(asked(rated(rows)), "1")
    assert told is not None
    assert (told.reports, told.raters, told.named) == (21, 7, 7)
    assert told.density == pytest.approx(15 / 21)
    assert told.density_range is not None
    assert told.density_range[0] < 15 / 21 < told.density_range[1]
    assert told.counts == {"TC": (0, 0, 6, 15, 0)}


def test_reciprocity_counts_dyads_rated_from_both_sides() -> None:
    """Of 21 dyads: one without any trust, three one-sided, 17 mutual: 17/20 and 3/21."""
    low = {("a", "b"): 2.0, ("b", "a"): 1.0, ("a", "c"): 3.0, ("a", "d"): 1.0, ("g", "f"): 2.0}
    told = tie_trust(asked(rated(everybody(low))), "1")
    assert told is not None
    assert told.pairs == 21
    assert told.reciprocity == pytest.approx(17 / 20)
    assert told.one_sided == pytest.approx(3 / 21)
    assert told.differences == (17, 1, 1, 1, 1)
    assert told.pairs_withheld is None


def test_too_few_dyads_rated_from_both_sides_tell_nothing_of_reciprocity() -> None:
    """Whoever is in the only such dyad would learn the other's answer."""
    told = tie_trust(asked(rated([*ring(), ("b", "a", 2.0)])), "1")
    assert told is not None
    assert (told.pairs, told.pairs_withheld, told.differences) == (1, "few-answers", ())
    assert math.isnan(told.reciprocity)
    assert math.isnan(told.one_sided)
    assert not math.isnan(told.density)


@pytest.mark.parametrize(
    "rows",
    [
        [(a, b, 5.0) for a in "abcd" for b in NAMES if a != b],
        [(a, b, 5.0) for a in NAMES for b in "abcd" if a != b],
        ring()[:14],
    ],
    ids=["four raters", "four named", "fourteen reports"],
)
def test_too_few_raters_named_or_reports_tell_nothing_but_their_number(
    rows: list[tuple[str, str, float]],
) -> None:
    told = tie_trust(asked(rated(rows)), "1")
    assert told is not None
    assert (told.reports, told.withheld, told.counts, told.density_range) == (
        len(rows),
        "few-answers",
        {},
        None,
    )
    assert math.isnan(told.density)


def test_fifteen_reports_of_five_raters_on_five_named_are_enough() -> None:
    rows = [("abcde"[i], "abcde"[(i + step) % 5], 4.0) for i in range(5) for step in (1, 2, 3)]
    told = tie_trust(asked(rated(rows)), "1")
    assert told is not None
    assert (told.withheld, told.density) == (None, 1.0)


def test_a_report_of_several_items_trusts_by_their_mean() -> None:
    """4, 4 and 3 make 3.67, below 4; 5, 4 and 3 make 4; with a missing answer the mean of the others."""
    three = [rated(ring(value), item=item) for item, value in (("TC", 4.0), ("TK", 4.0), ("TM", 3.0))]
    told = tie_trust(asked(*three), "1")
    assert told is not None
    assert (told.reports, told.density) == (21, 0.0)
    assert told.counts == {"TC": (0, 0, 0, 21, 0), "TK": (0, 0, 0, 21, 0), "TM": (0, 0, 21, 0, 0)}
    three[0]["value"] = 5.0
    higher = tie_trust(asked(*three), "1")
    assert higher is not None
    assert higher.density == 1.0
    three[0]["value"], three[2]["value"] = 4.0, np.nan
    missing = tie_trust(asked(*three), "1")
    assert missing is not None
    assert missing.density == 1.0
    assert list(missing.counts) == ["TC", "TK"]


def test_an_item_that_few_rated_is_left_out() -> None:
    told = tie_trust(asked(rated(ring()), rated(ring()[:12], item="TK")), "1")
    assert told is not None
    assert list(told.counts) == ["TC"]  # the first twelve reports are of four raters


def test_what_was_not_asked_is_none_and_what_nobody_answered_is_withheld() -> None:
    assert tie_trust(survey([("a", "b")], members="ab"), "1") is None
    assert tie_trust(asked(rated(ring(), wave="2")), "1") is None
    told = tie_trust(asked(rated(ring(math.nan))), "1")
    assert told is not None
    assert (told.reports, told.withheld) == (0, "few-answers")


@settings(max_examples=30)
@given(values=st.lists(st.integers(1, 5), min_size=42, max_size=42), turn=st.permutations(list(NAMES)))
def test_names_and_the_order_of_rows_change_nothing(values: list[int], turn: list[str]) -> None:
    rows = [(a, b, float(v)) for (a, b, _), v in zip(everybody({}), values, strict=True)]
    named = dict(zip(NAMES, turn, strict=True))
    told = tie_trust(asked(rated(rows)), "1")
    other = tie_trust(asked(rated([(named[a], named[b], v) for a, b, v in reversed(rows)])), "1")
    assert told is not None
    assert other is not None
    assert (told.density, told.one_sided) == pytest.approx((other.density, other.one_sided))
    assert told.reciprocity == pytest.approx(other.reciprocity, nan_ok=True)
    assert (told.counts, told.differences) == (other.counts, other.differences)
    assert sum(told.differences) == told.pairs == 21
    assert told.density_range is not None
    assert 0 <= told.density_range[0] <= told.density_range[1] <= 1


def test_the_same_seed_gives_the_same_range() -> None:
    rows = [(a, b, float(1 + i % 5)) for i, (a, b, _) in enumerate(ring())]
    first, again, other = (tie_trust(asked(rated(rows)), "1", seed) for seed in (1, 1, 2))
    assert first is not None
    assert again is not None
    assert other is not None
    assert first.density_range == again.density_range != other.density_range


def star(rows: int, others: int) -> list[tuple[str, str, float]]:
    """``rows`` of others rate the hub; then ``others`` reports in a ring."""
    people = [f"p{i}" for i in range(20)]
    rated_hub = [(people[i], "hub", 1.0) for i in range(rows)]
    return rated_hub + [(people[i % 20], people[(i + 1 + i // 20) % 20], 5.0) for i in range(others)]


@pytest.mark.parametrize("turned", [False, True], ids=["named", "naming"])
def test_reports_by_one_actor_or_on_one_are_not_told(turned: bool) -> None:
    """40 % is told, more is not: 12 of 30 and 13 of 31."""

    def of(rows: list[tuple[str, str, float]]) -> Survey:
        return asked(rated([(b, a, v) if turned else (a, b, v) for a, b, v in rows]))

    enough, too_many = tie_trust(of(star(12, 18)), "1"), tie_trust(of(star(13, 18)), "1")
    assert enough is not None
    assert enough.withheld is None
    assert too_many is not None
    assert (too_many.withheld, too_many.reports, too_many.counts) == ("one-actor", 31, {})
    assert math.isnan(too_many.density)
    assert too_many.density_range is None


def test_the_counts_of_an_item_obey_the_rules_of_the_whole() -> None:
    fourteen, about_one = rated(ring()[:15][1:], item="TK"), rated(star(16, 16), item="TM")
    told = tie_trust(asked(rated(ring()), rated(star(0, 40)), fourteen, about_one), "1")
    assert told is not None
    assert told.withheld is None
    assert list(told.counts) == ["TC"]


def test_relations_rated_from_both_sides_are_not_told_when_one_actor_is_in_most() -> None:
    people = [f"p{i}" for i in range(16)]
    both = [pair for one in people for pair in ((one, "hub", 5.0), ("hub", one, 3.0))]
    far = [(people[i], people[(i + step) % 16], 4.0) for i in range(16) for step in (1, 2, 3)]
    told = tie_trust(asked(rated([*both, *far])), "1")
    assert told is not None
    assert (told.withheld, told.pairs, told.pairs_withheld) == (None, 16, "one-actor")
    assert told.differences == ()
    assert math.isnan(told.reciprocity)
