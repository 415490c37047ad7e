"""Groups and waves side by side (domain 6.3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import nan

from verkosto.instruments.answers import Answers
from verkosto.instruments.distribution import Distribution


@dataclass(frozen=True)
class GroupShown:
    """One group and one item beside all the others.

    ``superiority`` is Vargha and Delaney's A: how often a random member of the group answers higher than a
    random other, ties half; ``range`` where A lies by permutation alone (95 %); ``p`` adjusted by Holm over
    the items. ``rest`` is ``None`` where the others' answers are not told apart.
    """

    item: str
    group: str
    own: Distribution
    rest: Distribution | None
    superiority: float = nan
    range: tuple[float, float] | None = None
    p: float = nan


@dataclass(frozen=True)
class GroupedItems:
    """The groups of one attribute, item by item; ``hidden`` groups have too few answers to be shown."""

    attribute: str
    shown: tuple[GroupShown, ...] = ()
    hidden: tuple[str, ...] = ()


@dataclass(frozen=True)
class Change:
    """One item now and in an earlier wave.

    ``difference`` of shares positive (now − before) with ``range``; where at least half of the respondents
    answered both times (``paired`` of them): ``up``, ``same``, ``down`` and ``p`` of the sign test.
    """

    item: str
    before: Distribution
    now: Distribution
    difference: float = nan
    range: tuple[float, float] | None = None
    paired: int = 0
    up: int = 0
    same: int = 0
    down: int = 0
    p: float = nan
    withheld: str | None = None


def grouped(answers: Answers, wanted: Sequence[str], seed: int = 1) -> Mapping[str, GroupedItems]:
    """Every attribute that respondents told of themselves, gated by :mod:`verkosto.instruments.gates`."""
    raise NotImplementedError


def changes(before: Answers, now: Answers, wanted: Sequence[str]) -> tuple[Change, ...]:
    """Every item that was asked in both waves."""
    raise NotImplementedError
