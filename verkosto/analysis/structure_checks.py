"""What the ties say to the members' verdict on the type: support or question, never the label (domain 4)."""

from __future__ import annotations

from dataclasses import dataclass
from math import nan
from typing import Literal

from verkosto.analysis.analysis import Analysis
from verkosto.instruments.four import FourTypes, Grade

Verdict = Literal["supports", "contradicts", "neutral", "unknown"]


@dataclass(frozen=True)
class Check:
    """One row of the table of structural checks (domain 4.1, all ours).

    ``type`` H, Y, V or K; ``key`` names the sentence; ``value`` the figure, ``chance`` its random band where
    there is one; ``who`` an actor's label where the check is about one.
    """

    type: str
    key: str
    verdict: Verdict
    value: float = nan
    chance: tuple[float, float] | None = None
    who: str = ""


@dataclass(frozen=True)
class Checked:
    """The four types with the structure asked.

    Attributes
    ----------
    four : FourTypes or None
        ``None``: the members were not asked; the checks are then hints only.
    checks : tuple of Check
        For the best type; for all four when members were not asked. Empty when ``reason``.
    contradictions : int
    grade : Grade
        At most one step below ``four.grade``, when two or more checks contradict.
    reason : str or None
        Why the structure was not asked: ``no-ties``, ``small-network`` (n < 10), ``low-response`` (< 0.70).
    """

    four: FourTypes | None
    checks: tuple[Check, ...] = ()
    contradictions: int = 0
    grade: Grade = "cannot-tell"
    reason: str | None = None


@dataclass(frozen=True)
class Tightness:
    """How tight the ties are: ``mean_strong`` = 2·strong ties / n places it, the confirmed share stands beside.

    ``place``: "loose" (< 1), "between", "tight" (> 3), "" when unknown (``reason``).
    """

    mean_strong: float = nan
    confirmed_share: float = nan
    transitivity: float = nan
    transitivity_chance: tuple[float, float] | None = None
    place: str = ""
    reason: str | None = None


def checked(analysis: Analysis) -> Checked:
    """The four types and what the default relation's ties say to them."""
    raise NotImplementedError


def tightness(analysis: Analysis) -> Tightness:
    """Where the network lies between loose and tight."""
    raise NotImplementedError
