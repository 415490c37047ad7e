"""The four types of networks: members' ratings decide the label (domain 4.1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import nan
from typing import Final, Literal

from verkosto.instruments.answers import Answers
from verkosto.instruments.distribution import Distribution

Grade = Literal["clear", "indicative", "mixed", "cannot-tell"]
TYPES: Final = ("H", "Y", "V", "K")


@dataclass(frozen=True)
class Lack:
    """What stands between a verdict and the next better grade: ``key`` answers, margin, support or third."""

    key: str
    have: float
    need: float


@dataclass(frozen=True)
class Split:
    """Purposeful ("intended": H or Y) against naturally evolving ("natural": V or K); same grades."""

    scores: Mapping[str, float]
    best: str
    margin: float
    support: float
    grade: Grade


@dataclass(frozen=True)
class FourTypes:
    """What kind of network the members describe.

    Attributes
    ----------
    n : int
        Respondents with a score for every type.
    scores, ranges : mapping of str to float, to (float, float)
        By type, 0 … 100; 95 % bootstrap over respondents. Empty when withheld.
    best, second : str
        Types, "" when withheld.
    margin, support : float
        best − second; share of 2,000 bootstraps in which the same type is best.
    grade : Grade
        By the rules of 4.1, before the structure is asked.
    lacks : tuple of Lack
        What would have to change for the next better grade; empty when clear.
    split : Split or None
    own_types : mapping of str to int
        How many respondents describe each type themselves; "tie" for those whose best two are equal.
    differing : float
        Share of respondents whose own type is another than the network's (ties count as not differing).
    polarised : bool
        R30: at least 30 % differ (and n ≥ 8), and the best type's scores of the respondents are split in two.
    items : mapping of str to Distribution
    withheld : str or None
    """

    n: int
    scores: Mapping[str, float] = field(default_factory=dict)
    ranges: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    best: str = ""
    second: str = ""
    margin: float = nan
    support: float = nan
    grade: Grade = "cannot-tell"
    lacks: tuple[Lack, ...] = ()
    split: Split | None = None
    own_types: Mapping[str, int] = field(default_factory=dict)
    differing: float = nan
    polarised: bool = False
    items: Mapping[str, Distribution] = field(default_factory=dict)
    withheld: str | None = None


def four_types(answers: Answers, seed: int = 1) -> FourTypes | None:
    """The four types; ``None`` when none of the 16 items was asked."""
    raise NotImplementedError
