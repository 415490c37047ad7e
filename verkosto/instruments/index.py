"""An index of several items, 0 … 100: intentionality, strong and weak ways of working."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import nan

from verkosto.instruments.answers import Answers
from verkosto.instruments.distribution import Distribution


@dataclass(frozen=True)
class Index:
    """A mean over respondents of the mean of their items, rescaled to 0 … 100.

    Attributes
    ----------
    n : int
        Respondents who answered enough of the items.
    value : float
    range : (float, float) or None
        95 % bootstrap over respondents.
    mean_r : float
        Mean inter-item correlation, ``nan`` where undefined.
    items : mapping of str to Distribution
    withheld : str or None
        ``few-answers``; ``no-scale`` when the items hang together too little (mean r < 0.2 with n ≥ 10):
        then only the items are shown.
    """

    n: int
    value: float = nan
    range: tuple[float, float] | None = None
    mean_r: float = nan
    items: Mapping[str, Distribution] = field(default_factory=dict)
    withheld: str | None = None


@dataclass(frozen=True)
class Modes:
    """Strong and weak ways of working: two indices, both may be high."""

    strong: Index
    weak: Index


def intentionality(answers: Answers, seed: int = 1) -> Index | None:
    """I1–I7, at least 5 of them answered; ``None`` when not asked."""
    raise NotImplementedError


def intentionality_words(index: Index) -> tuple[str, ...]:
    """``informal``, ``between``, ``intentional``: one, or both ends where the interval crosses an edge."""
    raise NotImplementedError


def modes(answers: Answers, seed: int = 1) -> Modes | None:
    """S1–S7 and W1–W5; ``None`` when none was asked."""
    raise NotImplementedError
