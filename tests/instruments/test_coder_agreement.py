"""Agreement of two coders, against published values and its own rules."""

from __future__ import annotations

from math import isnan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verkosto.instruments.coder_agreement import coder_agreement, enough, grade, nominal_alpha

ANSWERS = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=25)
SETS = st.dictionaries(
    st.text("abcdef0123", min_size=1, max_size=4), st.frozensets(st.sampled_from(["t1", "t2", "t3"]))
)


@pytest.mark.parametrize(
    "first, second, alpha",
    [
        ("0100000010", "1110010000", 0.095),  # Krippendorff (2011), A: binary data, two observers
        ("aabbdcccedda", "babbbccceddd", 0.692),  # Krippendorff (2011), B: nominal data, two observers
    ],
)
def test_alpha_is_as_published(first: str, second: str, alpha: float) -> None:
    assert round(nominal_alpha(list(first), list(second)), 3) == alpha


def test_alpha_of_one_disagreement_by_hand() -> None:
    """Values a a a b / a a b b: D_o = 1/4; of 8 values 5 a, 3 b: D_e = 1 − (20 + 6)/56 = 30/56."""
    assert nominal_alpha(list("aaab"), list("aabb")) == pytest.approx(1 - (1 / 4) / (30 / 56))


@pytest.mark.parametrize("first, second", [([], []), ([1], [1]), ([1, 1, 1], [1, 1, 1])])
def test_alpha_is_undefined_where_nothing_varies(first: list[int], second: list[int]) -> None:
    assert isnan(nominal_alpha(first, second))


def test_coders_of_different_numbers_of_units_are_refused() -> None:
    with pytest.raises(ValueError, match="shorter"):
        nominal_alpha([1, 2], [1])


@given(ANSWERS, st.randoms(use_true_random=False))
def test_neither_the_order_of_coders_nor_of_answers_nor_names_of_values_matter(
    pairs: list[tuple[int, int]], random: object
) -> None:
    first, second = [a for a, _ in pairs], [b for _, b in pairs]
    alpha = nominal_alpha(first, second)
    shuffled = list(pairs)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    same = [
        nominal_alpha(second, first),
        nominal_alpha([a for a, _ in shuffled], [b for _, b in shuffled]),
        nominal_alpha([f"name {4 - a}" for a in first], [f"name {4 - b}" for b in second]),
    ]
    assert same == pytest.approx([alpha] * 3, nan_ok=True)
    assert isnan(alpha) or -1 <= alpha <= 1


@given(st.lists(st.integers(0, 3), min_size=2).filter(lambda told: len(set(told)) > 1))
def test_perfect_agreement_on_different_answers_is_one(told: list[int]) -> None:
    assert nominal_alpha(told, told) == 1


@given(SETS, SETS)
def test_agreement_is_symmetric_and_counts_what_both_coded(
    first: dict[str, frozenset[str]], second: dict[str, frozenset[str]]
) -> None:
    one, two = coder_agreement(first, second), coder_agreement(second, first)
    assert one.n == two.n == len(set(first) & set(second))
    assert one.share == pytest.approx(two.share, nan_ok=True)
    assert one.alpha == pytest.approx(two.alpha, nan_ok=True)
    assert (
        set(one.differing)
        == set(two.differing)
        == {a for a in first if a in second and first[a] != second[a]}
    )
    assert [(t.theme, t.first, t.second) for t in one.themes] == [
        (t.theme, t.second, t.first) for t in two.themes
    ]
    for theme in one.themes:
        assert theme.both + theme.first + theme.second + theme.neither == one.n
        assert theme.share == pytest.approx((theme.both + theme.neither) / one.n)


@given(SETS, SETS)
def test_calling_themes_otherwise_changes_nothing(
    first: dict[str, frozenset[str]], second: dict[str, frozenset[str]]
) -> None:
    names = {"t1": "z", "t2": "y", "t3": "x"}
    renamed = [
        {i: frozenset(names[t] for t in given) for i, given in told.items()} for told in (first, second)
    ]
    one, two = coder_agreement(first, second), coder_agreement(renamed[0], renamed[1])
    assert (one.n, one.differing) == (two.n, two.differing)
    assert one.alpha == pytest.approx(two.alpha, nan_ok=True)
    assert {names[t.theme]: t.both for t in one.themes} == {t.theme: t.both for t in two.themes}


def coded(told: str) -> dict[str, frozenset[str]]:
    return {f"{number}": frozenset(sign.strip("-")) for number, sign in enumerate(told)}


def test_no_theme_is_an_answer_and_not_coded_is_none() -> None:
    found = coder_agreement(coded("ab--"), {**coded("ab-a"), "9": frozenset("a")})
    assert (found.n, found.share, found.differing) == (4, 0.75, ("3",))
    by_theme = {theme.theme: theme for theme in found.themes}
    assert (by_theme["a"].both, by_theme["a"].second, by_theme["a"].neither) == (1, 1, 2)
    assert by_theme["b"].alpha == 1


def test_a_theme_that_both_always_give_has_no_alpha() -> None:
    found = coder_agreement(coded("aaaa"), coded("aaaa"))
    assert (found.share, found.themes[0].share) == (1, 1)
    assert isnan(found.alpha)
    assert isnan(found.themes[0].alpha)
    assert found.range is None


def test_nothing_in_common_is_told_as_nothing() -> None:
    found = coder_agreement(coded("ab"), {"x": frozenset("a")})
    assert (found.n, found.themes, found.differing, found.range) == (0, (), (), None)
    assert isnan(found.share)
    assert isnan(found.alpha)


def test_the_range_holds_alpha_narrows_with_answers_and_is_drawn_the_same_again() -> None:
    few = coder_agreement(coded("abcabcabca"), coded("abcabbabcc"))
    many = coder_agreement(coded("abcabcabca" * 20), coded("abcabbabcc" * 20))
    assert few.range is not None
    assert many.range is not None
    assert few.range[0] < few.alpha < few.range[1] <= 1
    assert many.range[1] - many.range[0] < few.range[1] - few.range[0]
    assert coder_agreement(coded("abcabcabca"), coded("abcabbabcc")) == few
    assert coder_agreement(coded("abcabcabca"), coded("abcabbabcc"), seed=2).alpha == few.alpha


def test_a_range_is_not_told_where_many_draws_vary_in_nothing() -> None:
    assert coder_agreement(coded("aab"), coded("aab")).range is None


def test_the_grades_change_at_the_published_limits() -> None:
    assert [grade(alpha) for alpha in (1, 0.8, 0.7999, 0.67, 0.6699, -0.2)] == [
        "reliable",
        "reliable",
        "tentative",
        "tentative",
        "preliminary",
        "preliminary",
    ]
    assert enough(20, 20)
    assert not enough(19, 20)
