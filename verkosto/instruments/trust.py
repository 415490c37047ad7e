"""Trust: what is important, what is realised, and three dimensions; never one number (domain 5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import nan
from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd

from verkosto.content import table
from verkosto.content.instruments import Item, instruments, items
from verkosto.instruments.answers import Answers
from verkosto.instruments.distribution import Distribution, distributions
from verkosto.instruments.gates import FEW, few
from verkosto.instruments.intervals import wilson
from verkosto.instruments.reliability import APART, DRAWS, Reliability, reliability

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["DIMENSIONS", "Dimension", "Factor", "Gap", "Importance", "Reliability", "Trust", "trust"]

IMPORTANCE: Final = "F_TOP3"
DIMENSIONS: Final = ("competence", "contract", "communication")
POSITIVE: Final = 4
"""A person's mean from which on the person trusts: "agree"."""

_LIMITS: Final = {name: entry["value"] for name, entry in table("thresholds")["trust"].items()}


@dataclass(frozen=True)
class Factor:
    """How many picked a trust factor; ``published`` is Kosonen & Pikka's percentage / 100, no benchmark."""

    item: str
    picked: int
    share: float
    range: tuple[float, float]
    published: float


@dataclass(frozen=True)
class Importance:
    """The question "choose up to three": factors F1 … F8, the commonest first.

    Attributes
    ----------
    n, set_aside : int
        Respondents who chose one, two or three factors; those who chose more, who do not count.
    mean_picks : float
        Factors per respondent (in the published figures 2.94).
    factors : tuple of Factor
    withheld : str or None
    """

    n: int
    mean_picks: float = nan
    factors: tuple[Factor, ...] = ()
    withheld: str | None = None
    set_aside: int = 0


@dataclass(frozen=True)
class Gap:
    """A factor's importance beside its realisation.

    Attributes
    ----------
    importance, realised : float
        Share that picked the factor; share that agrees that it is realised.
    n : int
        Answers to the realised item.
    start_here : bool
        R32: among the three most picked (all that share the third place), realised for less than half with
        the upper end of the interval below 65 %, and at least 8 answered each question.
    """

    item: str
    importance: float
    realised: float
    n: int
    start_here: bool


@dataclass(frozen=True)
class Dimension:
    """One of competence, contract, communication.

    Attributes
    ----------
    key : str
    n : int
        Persons who answered at least two of its items.
    share, range : float, (float, float) or None
        Share of them whose mean is at least 4; Wilson's 95 % interval.
    items : mapping of str to Distribution
    reliability : Reliability or None
    withheld : str or None
        ``few-answers``; ``items-apart`` when the items do not form a scale (their mean correlation is below
        0.2) or fewer than two were asked: then they are shown one by one.
    means : tuple of int
        Persons by the mean of their items, rounded to the steps 1 … 5 (half upwards).
    """

    key: str
    n: int
    share: float = nan
    range: tuple[float, float] | None = None
    items: Mapping[str, Distribution] = field(default_factory=dict)
    reliability: Reliability | None = None
    withheld: str | None = None
    means: tuple[int, ...] = ()


@dataclass(frozen=True)
class Trust:
    """Everything that respondents said of trust.

    Attributes
    ----------
    importance : Importance or None
    realised : mapping of str to Distribution
        F1 … F8, those asked.
    gaps : tuple of Gap
        By importance; empty unless both were asked and may be shown.
    dimensions : mapping of str to Dimension
    weakest : str
        The dimension that is lower than both others by paired bootstrap (R34, n ≥ 10), else "".
    """

    importance: Importance | None = None
    realised: Mapping[str, Distribution] = field(default_factory=dict)
    gaps: tuple[Gap, ...] = ()
    dimensions: Mapping[str, Dimension] = field(default_factory=dict)
    weakest: str = ""


def trust(answers: Answers, seed: int = 1) -> Trust | None:
    """Trust as rated; ``None`` when nothing of it was asked.

    Parameters
    ----------
    answers : Answers
    seed : int
        Of the bootstraps.

    References
    ----------
    Domain 5; Reina & Reina (1999); Kosonen & Pikka (2002). [reina1999] [kosonen2002]
    """
    picked = _importance(answers)
    realised = distributions(answers, [item.id for item in _items("trust_factors")])
    scores = _scores(answers)
    if picked is None and not realised and not scores:
        return None
    dimensions = {key: _dimension(answers, key, score, seed) for key, score in scores.items()}
    return Trust(picked, realised, _gaps(picked, realised), dimensions, _weakest(dimensions, scores, seed))


def _items(instrument: str) -> tuple[Item, ...]:
    return next(one.items for one in instruments() if one.key == instrument)


def _importance(answers: Answers) -> Importance | None:
    if not answers.asked((IMPORTANCE,)):
        return None
    question = items()[IMPORTANCE]
    chosen = answers.choices(IMPORTANCE)
    picks = chosen.sum(axis=1)
    counted = chosen[(picks >= 1) & (picks <= question.most)]
    n, set_aside = len(counted), int((picks > question.most).sum())
    if few(n):
        return Importance(n, withheld=FEW, set_aside=set_aside)
    factors = [
        _factor(option.key, int(counted[option.key].sum()), n, option.published)
        for option in question.options
    ]
    factors.sort(key=lambda factor: -factor.picked)  # equal counts keep the order of the question
    return Importance(n, float(picks[counted.index].mean()), tuple(factors), set_aside=set_aside)


def _factor(item: str, picked: int, n: int, published: float) -> Factor:
    return Factor(item, picked, picked / n, wilson(picked, n), published)


def _gaps(importance: Importance | None, realised: Mapping[str, Distribution]) -> tuple[Gap, ...]:
    if importance is None or importance.withheld is not None:
        return ()
    counts = sorted((factor.picked for factor in importance.factors), reverse=True)
    third = counts[int(_LIMITS["most_important"]) - 1]
    asked = [factor for factor in importance.factors if factor.item in realised]
    return tuple(
        _gap(factor, realised[factor.item], important=factor.picked >= max(third, 1), n=importance.n)
        for factor in asked
        if realised[factor.item].withheld is None
    )


def _gap(factor: Factor, told: Distribution, *, important: bool, n: int) -> Gap:
    low = (
        told.share_positive < _LIMITS["gap_share"]
        and told.range is not None
        and told.range[1] < _LIMITS["gap_upper"]
    )
    enough = min(told.n, n) >= _LIMITS["gap_answers"]
    return Gap(factor.item, factor.share, told.share_positive, told.n, important and low and enough)


def _of_dimension(answers: Answers, key: str) -> tuple[str, ...]:
    return answers.asked([item.id for item in _items("trust_dimensions") if item.part == key])


def _scores(answers: Answers) -> dict[str, pd.Series]:
    """Every person's mean in every dimension asked; ``nan`` below two answered items."""
    found = {}
    for key in DIMENSIONS:
        if asked := _of_dimension(answers, key):
            values = answers.values(asked)
            enough = values.notna().sum(axis=1) >= _LIMITS["dimension_items"]
            found[key] = values.mean(axis=1).where(enough)
    return found


def _dimension(answers: Answers, key: str, score: pd.Series, seed: int) -> Dimension:
    asked = _of_dimension(answers, key)
    told = distributions(answers, asked)
    known = score.dropna().to_numpy(dtype=float)
    if len(asked) < _LIMITS["dimension_items"]:
        return Dimension(key, len(known), items=told, withheld=APART)
    if few(len(known)):
        return Dimension(key, len(known), items=told, withheld=FEW)
    together = reliability(answers.values(asked), seed)
    if not together.forms_a_scale:
        return Dimension(key, len(known), items=told, reliability=together, withheld=APART)
    positive = int(_trusts(known).sum())
    steps = np.bincount(np.floor(known + 0.5).astype(np.int64), minlength=6)[1:6]
    return Dimension(
        key,
        len(known),
        positive / len(known),
        wilson(positive, len(known)),
        told,
        together,
        means=tuple(int(count) for count in steps),
    )


def _trusts(scores: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Whether a mean reaches 4, unharmed by the rounding of thirds."""
    reached: NDArray[np.bool_] = scores >= POSITIVE - 1e-9
    return reached


def _weakest(dimensions: Mapping[str, Dimension], scores: Mapping[str, pd.Series], seed: int) -> str:
    """The dimension whose share lies below both others in 95 % of paired bootstraps over persons."""
    if len(dimensions) < len(DIMENSIONS) or any(one.withheld for one in dimensions.values()):
        return ""
    if min(one.n for one in dimensions.values()) < _LIMITS["weakest_answers"]:
        return ""
    shares = _drawn_shares([scores[key] for key in DIMENSIONS], seed)
    lowest = int(np.argmin([dimensions[key].share for key in DIMENSIONS]))
    others = [i for i in range(len(DIMENSIONS)) if i != lowest]
    upper = np.nanquantile(shares[:, [lowest]] - shares[:, others], 0.975, axis=0)
    return DIMENSIONS[lowest] if (upper < 0).all() else ""


def _drawn_shares(scores: Sequence[pd.Series], seed: int) -> NDArray[np.float64]:
    """Share of trusting persons in every dimension of every bootstrap, shape (draws, dimensions)."""
    means = np.column_stack([score.to_numpy(dtype=float) for score in scores])
    means = means[~np.isnan(means).all(axis=1)]
    n = len(means)
    drawn = np.random.default_rng(seed).multinomial(n, np.full(n, 1 / n), size=DRAWS).astype(float)
    known = drawn @ (~np.isnan(means)).astype(float)
    positive = drawn @ _trusts(np.nan_to_num(means)).astype(float)
    shares: NDArray[np.float64] = np.full_like(known, nan)
    np.divide(positive, known, out=shares, where=known > 0)
    return shares
