"""How clearly one of several scores stands out: the grades of domain 4.1."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

import numpy as np

from verkosto.content import table
from verkosto.instruments.gates import LEAST

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

Grade = Literal["clear", "indicative", "mixed", "cannot-tell"]

_EXACT: Final = 8
_RULES: Final = {key: entry["value"] for key, entry in table("thresholds")["typology"].items()}


@dataclass(frozen=True)
class Lack:
    """What stands between a verdict and the next better grade: ``key`` answers, margin, support or third."""

    key: str
    have: float
    need: float


@dataclass(frozen=True)
class Verdict:
    """Which score is best, and how clearly.

    Attributes
    ----------
    best, second : str
    margin : float
        best − second.
    third : float
        second − third; infinite where there is no third.
    support : float
        Share of the draws in which the same one is best alone.
    grade : Grade
    lacks : tuple of Lack
        The conditions of the next better grade that are not met. Where the two best are high and close, that
        is the mix; else "cannot-tell" and "mixed" look to "indicative", and that to "clear".
    """

    best: str
    second: str
    margin: float
    third: float
    support: float
    grade: Grade
    lacks: tuple[Lack, ...]


def verdict(keys: Sequence[str], scores: Numbers, draws: Numbers, n: int) -> Verdict:
    """The verdict on scores and their bootstrap draws.

    Parameters
    ----------
    keys : sequence of str
        Names of the scores; of equal scores the one named first comes first.
    scores : array of float, (keys,)
        0 … 100, all known.
    draws : array of float, (draws, keys)
    n : int
        Respondents.

    Examples
    --------
    >>> told = verdict(("Y", "V"), np.array([70.0, 52.0]), np.array([[70.0, 52.0], [60.0, 61.0]]), n=9)
    >>> told.best, told.margin, told.support, told.grade, told.lacks
    ('Y', 18.0, 0.5, 'cannot-tell', (Lack(key='support', have=0.5, need=0.7),))
    """
    order = np.argsort(-scores, kind="stable")
    ranked = [float(score) for score in scores[order]]
    # Scores keep nine decimals: a difference of exactly 10 is not to be 9.999….
    margin = round(ranked[0] - ranked[1], _EXACT)
    third = round(ranked[1] - ranked[2], _EXACT) if len(ranked) > 2 else float("inf")
    support = _support(draws, int(order[0]))
    clear = _missing(n, margin, support, "clear")
    indicative = _missing(n, margin, support, "indicative")
    lacks = indicative
    grade: Grade = "cannot-tell"
    if not clear:
        grade, lacks = "clear", ()
    elif not indicative:
        grade, lacks = "indicative", clear
    elif n >= LEAST and ranked[1] >= _RULES["mixed_score"] and margin < _RULES["indicative_margin"]:
        if third >= _RULES["mixed_third"]:
            grade = "mixed"
        else:
            lacks = (Lack("third", third, _RULES["mixed_third"]),)
    return Verdict(keys[order[0]], keys[order[1]], margin, third, support, grade, lacks)


def _missing(
    n: int, margin: float, support: float, grade: Literal["clear", "indicative"]
) -> tuple[Lack, ...]:
    """The conditions of a grade that are not met."""
    wanted = (
        Lack("answers", n, _RULES["clear_answers"] if grade == "clear" else LEAST),
        Lack("margin", margin, _RULES[f"{grade}_margin"]),
        Lack("support", support, _RULES[f"{grade}_support"]),
    )
    return tuple(lack for lack in wanted if lack.have < lack.need)


def _support(draws: Numbers, best: int) -> float:
    """Share of the draws in which the best one is above all the others; being level is no support."""
    others = np.delete(draws, best, axis=1)
    return float((draws[:, best] > np.nan_to_num(others, nan=-np.inf).max(axis=1)).mean())
