"""Provan and Kenis' propositions beside the network's own situation (domain 4.5); no overall score."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from verkosto.analysis.analysis import Analysis
from verkosto.instruments.choices import Chosen


@dataclass(frozen=True)
class FitRow:
    """One of trust, participants, goal_consensus, competencies.

    ``proposed`` and ``own`` are keys of words ("high", "moderate", "few" …; ``own`` "" when unknown); ``fits``
    "yes", "no", "unknown"; ``value`` the figure behind ``own``, ``basis`` its kind (a text key's end).
    """

    key: str
    proposed: tuple[str, ...]
    own: str
    fits: Literal["yes", "no", "unknown"]
    value: float
    basis: str


@dataclass(frozen=True)
class GovernanceFit:
    """The form that the members chose most often, and how the propositions for it fit.

    ``form`` is "" when no option has the most answers or too few answered: then ``rows`` is empty.
    """

    chosen: Chosen | None
    form: str
    rows: tuple[FitRow, ...] = ()


def governance_fit(analysis: Analysis) -> GovernanceFit:
    """The four-row table for the form named by the members."""
    raise NotImplementedError
