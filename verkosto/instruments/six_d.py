"""The 6D evaluation: six distributions, never merged (domain 6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import nan
from typing import Final

from verkosto.instruments.answers import Answers
from verkosto.instruments.distribution import Distribution

SIX: Final = ("D1", "D2", "D3", "D4", "D5", "D6")


@dataclass(frozen=True)
class Comments:
    """What was written to a D: in random order, without codes; withheld below 5 comments."""

    n: int
    texts: tuple[str, ...] = ()
    withheld: str | None = None


@dataclass(frozen=True)
class SixD:
    """The six, and which is lowest if that can be told.

    Attributes
    ----------
    items : mapping of str to Distribution
        Those of D1 … D6 that were asked.
    lowest : str
        The D that lies lowest in at least 90 % of paired bootstraps, "" when no order can be told.
    support : float
        Share of draws in which the lowest lies below the second lowest.
    comments : mapping of str to Comments
    """

    items: Mapping[str, Distribution] = field(default_factory=dict)
    lowest: str = ""
    support: float = nan
    comments: Mapping[str, Comments] = field(default_factory=dict)


def six_d(answers: Answers, seed: int = 1) -> SixD | None:
    """The 6D evaluation; ``None`` when none of the six was asked."""
    raise NotImplementedError
