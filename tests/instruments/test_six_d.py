"""The 6D evaluation: what is lowest, and who is not given away by a comment."""

from __future__ import annotations

from math import isnan

import numpy as np
import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.instruments.people import DK, answers
from verkosto.instruments.six_d import SIX, lowest_item, six_d

EXAMPLES = [(f"p{k}", "D2_text", f"esimerkki {k}") for k in range(6)]


def rated(people: int, low: int | None, rng: np.random.Generator) -> pd.DataFrame:
    """Six answers of each person, alike but for the person's own level; the column ``low`` a step lower."""
    own = rng.integers(0, 3, (people, 1))
    values = own + rng.integers(1, 4, (people, 6))
    if low is not None:
        values[:, low] -= 2
    return pd.DataFrame(np.clip(values, 1, 5), columns=list(SIX), dtype=float)


def test_the_six_are_told_one_by_one_and_only_those_asked() -> None:
    told = six_d(answers({"D1": [5, 4, 4, 2, 3], "D4": [1, 2, 3, 4]}))
    assert told is not None
    assert list(told.items) == ["D1", "D4"]
    assert told.items["D1"].counts == (0, 1, 1, 2, 1)
    assert told.items["D4"].withheld == "few-answers"
    assert told.lowest == ""
    assert isnan(told.support)


def test_without_the_six_there_is_no_evaluation() -> None:
    assert six_d(answers({"P1": [5] * 6})) is None
    assert six_d(answers({})) is None


def test_a_d_that_lies_lower_for_nearly_everybody_is_found() -> None:
    """Planted two steps lower among 25: found nearly always (seeded, 100 surveys)."""
    rng = np.random.default_rng(5)
    found = [lowest_item(rated(25, place % 6, rng), seed=place) for place in range(100)]
    right = [item == SIX[place % 6] and support >= 0.9 for place, (item, support) in enumerate(found)]
    assert sum(right) >= 95


def test_alike_ds_are_seldom_put_in_order() -> None:
    """None is lower: a lowest is named in fewer than 5 of 100 surveys (seeded, 200 surveys of 12)."""
    rng = np.random.default_rng(6)
    false = sum(lowest_item(rated(12, None, rng), seed=k)[1] >= 0.9 for k in range(200))
    assert false < 10


def test_only_the_order_of_a_persons_answers_counts() -> None:
    """A step from 1 to 2 and one from 1 to 5 are the same step up."""
    rng = np.random.default_rng(7)
    values = rated(20, None, rng)
    stretched = values.map(lambda value: [0, 1, 2, 10, 50, 51][int(value)])
    assert lowest_item(values) == lowest_item(stretched)


def test_a_person_who_is_harsher_with_everything_does_not_make_a_d_low() -> None:
    harsh = pd.DataFrame({"D1": [1.0] * 10 + [np.nan] * 10, "D2": [1.0] * 10 + [5.0] * 10})
    assert lowest_item(harsh)[1] == 0


def test_ds_that_nobody_compared_cannot_be_put_in_order() -> None:
    apart = pd.DataFrame({"D1": [1.0] * 5 + [np.nan] * 5, "D2": [np.nan] * 5 + [5.0] * 5})
    item, support = lowest_item(apart)
    assert item == ""
    assert isnan(support)


@settings(max_examples=30)
@given(st.lists(st.tuples(*[st.sampled_from([1, 2, 3, 4, 5, None, DK])] * 6), max_size=14), st.randoms())
def test_the_order_of_respondents_is_irrelevant(rows: list[tuple[object, ...]], random: st.randoms) -> None:
    mixed = list(rows)
    random.shuffle(mixed)
    first, second = (
        six_d(answers({d: [row[k] for row in people] for k, d in enumerate(SIX)})) for people in (rows, mixed)
    )
    assert repr(first) == repr(second)


def test_who_does_not_know_moves_no_d() -> None:
    rng = np.random.default_rng(8)
    values = rated(12, 3, rng)
    plain = {d: list(values[d]) for d in SIX}
    unknown = {d: [*said, *[DK] * 5] for d, said in plain.items()}
    first, second = six_d(answers(plain)), six_d(answers(unknown))
    assert first is not None
    assert second is not None
    assert second.lowest == first.lowest == "D4"
    assert second.support == first.support


def test_four_comments_are_withheld_and_five_are_shown() -> None:
    few = six_d(answers({"D2": [1] * 6}, comments=EXAMPLES[:4]))
    enough = six_d(answers({"D2": [1] * 6}, comments=EXAMPLES[:5]))
    assert few is not None
    assert enough is not None
    assert (few.comments["D2"].n, few.comments["D2"].texts) == (4, ())
    assert few.comments["D2"].withheld == "few-answers"
    assert sorted(enough.comments["D2"].texts) == [text for _, _, text in EXAMPLES[:5]]


def test_five_comments_of_four_people_are_withheld_and_blank_ones_do_not_count() -> None:
    again = six_d(answers({"D2": [1] * 6}, comments=[*EXAMPLES[:4], ("p0", "D2_text", "vielä yksi")]))
    blank = six_d(answers({"D2": [1] * 6}, comments=[*EXAMPLES[:4], ("p5", "D2_text", "  ")]))
    for told in (again, blank):
        assert told is not None
        assert told.comments["D2"].texts == ()


def test_comments_stand_in_no_order_that_the_file_knows() -> None:
    told = six_d(answers({"D2": [1] * 6}, comments=EXAMPLES))
    turned = six_d(answers({"D2": [1] * 6}, comments=EXAMPLES[::-1]))
    assert told is not None
    assert turned is not None
    assert told.comments["D2"].texts == turned.comments["D2"].texts
    assert list(told.comments["D2"].texts) != [text for _, _, text in EXAMPLES]


def test_ds_without_comments_have_none() -> None:
    told = six_d(answers({"D1": [1] * 6, "D2": [1] * 6}, comments=EXAMPLES))
    assert told is not None
    assert list(told.comments) == ["D2"]
