"""R36 … R39c: each fires, just does not, and stays silent where it cannot tell."""

from __future__ import annotations

import pytest

from tests.guidance.rated_scopes import asked, found_on, share, verdict_on
from tests.rated_surveys import sample, with_respondents, without_ratings
from verkosto.content import table
from verkosto.guidance.facts.six_d import six_d_facts, six_d_wanted
from verkosto.guidance.rules.six_d import SIX_D_RULES
from verkosto.guidance.verdict import Family, Silent
from verkosto.instruments.intervals import wilson
from verkosto.model import Survey
from verkosto.text import LANGUAGES, Texts

FAMILY = Family("six_d", six_d_facts, six_d_wanted, SIX_D_RULES)
SIX = ("D1", "D2", "D3", "D4", "D5", "D6")
TRIED = {"R38": ("D1", "D2"), "R39": ("D5",), "R39b": ("D4", "D6"), "R39c": ("D3",)}


def positive(count: int, n: int) -> list[float]:
    return [4.0] * count + [2.0] * (n - count)


# -- R36: fewer than half --------------------------------------------------------------------------------


def test_r36_speaks_when_one_of_eight_finds_that_it_works() -> None:
    """Wilson's upper end of 1/8 is 47 %, of 2/8 it is 59 %."""
    low, high = wilson(1, 8)
    (found,) = found_on(FAMILY, "R36", asked({"D2": positive(1, 8)}))
    assert found.values == {"item": "D2", "x": 1, "n": 8, "lo": low, "hi": high}


def test_r36_does_not_speak_when_the_range_reaches_one_half() -> None:
    assert found_on(FAMILY, "R36", asked({"D2": positive(2, 8)})) == ()


def test_r36_tells_the_lowest_two_the_lowest_first() -> None:
    survey = asked(
        {"D1": positive(3, 20), "D2": positive(1, 20), "D3": positive(2, 20), "D4": positive(20, 20)}
    )
    assert [found.values["item"] for found in found_on(FAMILY, "R36", survey)] == ["D2", "D3"]


# -- R37: split in two -----------------------------------------------------------------------------------


def test_r37_speaks_at_three_of_ten_on_either_side() -> None:
    (found,) = found_on(FAMILY, "R37", asked({"D5": [1, 2, 2, 3, 3, 3, 3, 4, 4, 5]}))
    assert (found.values, found.extent) == ({"item": "D5"}, 0.3)


def test_r37_does_not_speak_at_three_of_eleven() -> None:
    assert found_on(FAMILY, "R37", asked({"D5": [1, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5]})) == ()


def test_r37_tells_the_most_even_split_first() -> None:
    survey = asked({"D1": [1, 2, 2, 3, 3, 3, 3, 4, 4, 5], "D2": [1, 1, 2, 2, 2, 4, 4, 5, 5, 5]})
    assert [found.values["item"] for found in found_on(FAMILY, "R37", survey)] == ["D2", "D1"]


# -- R38 … R39c: what to try -----------------------------------------------------------------------------


def lowest(item: str, n: int = 8) -> Survey:
    return asked({one: [3.0 if one == item else 4.0] * n for one in SIX})


@pytest.mark.parametrize("rule, item", [(rule, item) for rule, items in TRIED.items() for item in items])
def test_the_lowest_d_tells_what_to_try(rule: str, item: str) -> None:
    (found,) = found_on(FAMILY, rule, lowest(item))
    assert found.values == {"item": item}


@pytest.mark.parametrize("rule", TRIED)
def test_another_lowest_d_says_nothing_of_it(rule: str) -> None:
    other = next(item for item in SIX if item not in TRIED[rule])
    assert found_on(FAMILY, rule, lowest(other)) == ()


def test_every_d_has_one_thing_to_try() -> None:
    assert sorted(item for items in TRIED.values() for item in items) == list(SIX)


@pytest.mark.parametrize("rule", TRIED)
def test_nothing_is_proposed_when_no_d_is_certain_to_lie_lowest(rule: str) -> None:
    level = asked({item: [4.0] * 10 for item in SIX})
    once = asked({item: [4.0] * 9 + [3.0 if item == TRIED[rule][0] else 4.0] for item in SIX})
    assert verdict_on(FAMILY, rule, level) == Silent("no-order")
    assert verdict_on(FAMILY, rule, once) == Silent("no-order")


# -- silence ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", SIX_D_RULES)
def test_nothing_is_concluded_below_eight_answers(rule: str) -> None:
    item = TRIED.get(rule, ("D1",))[0]
    assert verdict_on(FAMILY, rule, lowest(item, 7)) == Silent("few-answers")
    assert verdict_on(FAMILY, rule, with_respondents(sample(), 4)) == Silent("few-answers")


@pytest.mark.parametrize("rule", SIX_D_RULES)
def test_nothing_is_said_of_what_was_not_asked(rule: str) -> None:
    assert verdict_on(FAMILY, rule, without_ratings(sample())) == Silent("not-asked")


def test_the_six_ds_want_no_study() -> None:
    assert six_d_wanted(None) == ()  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_conditions_tell_the_thresholds(language: str) -> None:
    limits, texts = table("thresholds"), Texts(language)
    assert share(texts, limits["polarised"]["share"]["value"]) in texts("rule-r37-condition")
    for rule in ("r38", "r39", "r39b", "r39c"):
        assert share(texts, limits["lowest"]["support"]["value"]) in texts(f"rule-{rule}-condition")
