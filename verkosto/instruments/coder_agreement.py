"""How far two people who coded the same answers agree."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from math import isnan, nan
from typing import Final

import numpy as np
import numpy.typing as npt
from scipy import sparse

from verkosto.content import table

GRADES: Final = ("reliable", "tentative", "preliminary")
"""What an alpha is good for (:func:`grade`), the best first."""
_RANGE: Final = (5.0, 95.0)
_DEFINED: Final = 0.95
"""So large a share of draws must have an alpha; a range of the others would leave the worst out."""


@dataclass(frozen=True)
class ThemeAgreement:
    """Agreement on one theme, given or not: ``both``, ``first``/``second`` (only one of them), ``neither``.

    ``share`` is 0–1, of answers on which they agree about this theme; ``alpha`` is ``nan`` when the theme was
    given to none or to all of the answers by both.
    """

    theme: str
    both: int
    first: int
    second: int
    neither: int
    share: float
    alpha: float


@dataclass(frozen=True)
class CoderAgreement:
    """Agreement of two coders on the answers that both coded.

    Attributes
    ----------
    n : int
        Answers coded by both.
    share : float
        Of answers given exactly the same themes, 0–1; ``nan`` when ``n`` is 0.
    alpha : float
        Krippendorff's alpha, nominal, a set of themes being one value; at most 1, ``nan`` where nothing
        varies.
    range : tuple of float or None
        90 % of alphas of answers drawn anew (bootstrap); ``None`` where too many draws have no alpha.
    themes : tuple of ThemeAgreement
        Themes that either gave, by key.
    differing : tuple of str
        Ids of the answers on which they differ, in the order of the first coding.
    """

    n: int
    share: float
    alpha: float
    range: tuple[float, float] | None
    themes: tuple[ThemeAgreement, ...]
    differing: tuple[str, ...]


def coder_agreement(
    first: Mapping[str, frozenset[str]], second: Mapping[str, frozenset[str]], seed: int = 1
) -> CoderAgreement:
    """Agreement of two coders: answer id → themes given, the empty set for "no theme fits".

    Parameters
    ----------
    first, second : mapping of str to frozenset of str
        What only one of them coded is left out: not coded is not "no theme".
    seed : int
        Of the draws for the range.

    Examples
    --------
    >>> one = {"a": frozenset({"t1"}), "b": frozenset({"t2"}), "c": frozenset({"t2"})}
    >>> two = {"a": frozenset({"t1"}), "b": frozenset({"t2"}), "c": frozenset({"t1"})}
    >>> found = coder_agreement(one, two)
    >>> found.n, round(found.share, 3), round(found.alpha, 3), found.differing
    (3, 0.667, 0.444, ('c',))
    """
    both = [answer for answer in first if answer in second]
    ours, theirs = [first[answer] for answer in both], [second[answer] for answer in both]
    differing = tuple(a for a, mine, other in zip(both, ours, theirs, strict=True) if mine != other)
    given = sorted(frozenset().union(*ours, *theirs))
    return CoderAgreement(
        n=len(both),
        share=1 - len(differing) / len(both) if both else nan,
        alpha=nominal_alpha(ours, theirs),
        range=_range(ours, theirs, seed),
        themes=tuple(_theme(theme, ours, theirs) for theme in given),
        differing=differing,
    )


def nominal_alpha(first: Sequence[Hashable], second: Sequence[Hashable]) -> float:
    """Krippendorff's alpha of two coders who both judged every unit, nominal.

    alpha = 1 − D_o / D_e: disagreement observed, against the one to expect if the 2n values had been paired
    by chance, D_e = 1 − Σ_c n_c (n_c − 1) / (2n (2n − 1)).

    Parameters
    ----------
    first, second : sequence of hashable
        The value that each gave to each unit, in the same order; values are equal or not.

    Returns
    -------
    float
        At most 1; 0: as by chance; ``nan`` without units and where all values are the same, for then nothing
        tells agreement from habit.

    Raises
    ------
    ValueError
        When they did not judge equally many units.

    References
    ----------
    Krippendorff (2019), chapter 12; Krippendorff (2011), examples A and B. [krippendorff2011]

    Examples
    --------
    >>> round(nominal_alpha([0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]), 3)
    0.095
    """
    pairs, counts, values = _pairs(first, second)
    return float(_alphas(counts[np.newaxis, :], pairs, values)[0])


def _pairs(
    first: Sequence[Hashable], second: Sequence[Hashable]
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], int]:
    """Distinct pairs of values as numbers, how many units have each, and how many values there are."""
    numbers: dict[Hashable, int] = {}
    told = [
        (numbers.setdefault(one, len(numbers)), numbers.setdefault(two, len(numbers)))
        for one, two in zip(first, second, strict=True)
    ]
    pairs, counts = np.unique(np.array(told, dtype=np.int64).reshape(-1, 2), axis=0, return_counts=True)
    return pairs, counts.astype(np.int64), len(numbers)


def _alphas(
    counts: npt.NDArray[np.int64], pairs: npt.NDArray[np.int64], values: int
) -> npt.NDArray[np.float64]:
    """Alpha for each row of counts of the distinct pairs."""
    places = np.arange(len(pairs))
    ends = sparse.csr_array(
        (np.ones(2 * len(pairs)), (np.tile(places, 2), pairs.T.ravel())), shape=(len(pairs), values)
    )
    units = counts.sum(axis=1).astype(float)
    totals = counts @ ends if len(pairs) else np.zeros((len(counts), 0))
    observed = counts[:, pairs[:, 0] != pairs[:, 1]].sum(axis=1)
    same_by_chance = (totals * (totals - 1)).sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        expected = units * (1 - same_by_chance / (2 * units * (2 * units - 1)))
        alphas: npt.NDArray[np.float64] = np.where(
            same_by_chance < 2 * units * (2 * units - 1), 1 - observed / expected, nan
        )
    return alphas


def _range(first: Sequence[Hashable], second: Sequence[Hashable], seed: int) -> tuple[float, float] | None:
    """The middle 90 % of alphas of as many answers drawn with replacement."""
    pairs, counts, values = _pairs(first, second)
    if isnan(float(_alphas(counts[np.newaxis, :], pairs, values)[0])):
        return None
    draws = int(table("thresholds")["coding"]["draws"]["value"])
    n = int(counts.sum())
    drawn = np.random.default_rng(seed).multinomial(n, counts / n, size=draws)
    alphas = _alphas(drawn, pairs, values)
    known = alphas[~np.isnan(alphas)]
    if len(known) < _DEFINED * draws:
        return None
    low, high = np.percentile(known, _RANGE)
    return float(low), float(high)


def _theme(theme: str, first: Sequence[frozenset[str]], second: Sequence[frozenset[str]]) -> ThemeAgreement:
    ours, theirs = [theme in given for given in first], [theme in given for given in second]
    cells = list(zip(ours, theirs, strict=True))
    both, neither = cells.count((True, True)), cells.count((False, False))
    return ThemeAgreement(
        theme=theme,
        both=both,
        first=cells.count((True, False)),
        second=cells.count((False, True)),
        neither=neither,
        share=(both + neither) / len(cells) if cells else nan,
        alpha=nominal_alpha(ours, theirs),
    )


def enough(n: int, answers: int) -> bool:
    """Whether two coders coded enough in common: 20 answers, or all where there are fewer (domain 7).

    Parameters
    ----------
    n : int
        Answers coded by both.
    answers : int
        Answers that there are.

    Examples
    --------
    >>> enough(20, 300), enough(19, 300), enough(12, 12), enough(0, 0)
    (True, False, True, False)
    """
    return 0 < min(int(table("thresholds")["coding"]["answers"]["value"]), answers) <= n


def grade(alpha: float) -> str:
    """What an alpha is good for.

    Returns
    -------
    str
        ``"reliable"``; ``"tentative"``: good enough for careful conclusions; ``"preliminary"``: talk about
        the themes and code again; ``""`` when alpha is ``nan``.

    Examples
    --------
    >>> grade(0.85), grade(0.7), grade(0.5), grade(float("nan"))
    ('reliable', 'tentative', 'preliminary', '')
    """
    if isnan(alpha):
        return ""
    limits = table("thresholds")["coding"]
    if alpha >= limits["reliable"]["value"]:
        return GRADES[0]
    return GRADES[1] if alpha >= limits["tentative"]["value"] else GRADES[2]
