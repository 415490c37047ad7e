"""Provan and Kenis' propositions beside the network's own situation (domain 4.5); no overall score."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import isnan, nan
from typing import Final, Literal

import numpy as np

from verkosto.analysis.analysis import Analysis
from verkosto.content import table
from verkosto.instruments.choices import Chosen

_LIMITS: Final = {name: entry["value"] for name, entry in table("thresholds")["fit"].items()}
_PROPOSED: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    form: {key: tuple(words) for key, words in rows.items()} for form, rows in table("governance").items()
}


@dataclass(frozen=True)
class FitRow:
    """One of the propositions.

    Attributes
    ----------
    key : {"trust", "participants", "goal_consensus", "competencies"}
    proposed : tuple of str
        What is proposed for the form: low, moderately-low, moderate, moderately-high, high; few, moderate,
        many (participants). ``content/governance.toml``.
    own : str
        The network's own situation in the same words; "" when unknown.
    fits : {"yes", "no", "unknown"}
    value : float
        The figure behind ``own``: a share, a number of members, or a median of 1 … 5; ``nan`` when unknown.
    basis : str
        Its kind: "ties" (M-25) or "pulse" (P2), "members", "G1", "G2-G3"; "" when unknown.
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

    Attributes
    ----------
    chosen : Chosen or None
        ``None``: the members were not asked.
    form : str
        "shared", "lead", "nao" or "none"; "" when no option has the most answers or too few answered.
    rows : tuple of FitRow
        Four, in the order of the article's table; empty without a form and for "none", for which there are no
        propositions.
    """

    chosen: Chosen | None
    form: str
    rows: tuple[FitRow, ...] = ()

    @property
    def too_many_to_share(self) -> float:
        """How many members are said to govern together though they are many and need much coordination.

        ``nan`` if not so (R31). It rests on the commonest answer, not on most answers.
        """
        rows = {row.key: row for row in self.rows}
        if self.form != "shared" or not rows or rows["competencies"].own != "high":
            return nan
        participants = rows["participants"]
        return participants.value if participants.own in {"moderate", "many"} else nan


def governance_fit(analysis: Analysis) -> GovernanceFit:
    """The four-row table for the form named by the members.

    References
    ----------
    Domain 4.5; Provan & Kenis (2008): propositions, not tests. [provan2008]
    """
    chosen = analysis.scores.chosen.get("GOV")
    form = _form(chosen)
    proposed = _PROPOSED.get(form)
    if proposed is None:
        return GovernanceFit(chosen, form)
    situation = {
        "trust": _trust(analysis),
        "participants": _participants(analysis),
        "goal_consensus": _consensus(analysis),
        "competencies": _competencies(analysis),
    }
    rows = tuple(_row(key, proposed[key], *own) for key, own in situation.items())
    return GovernanceFit(chosen, form, rows)


def _form(chosen: Chosen | None) -> str:
    """The one option with the most answers."""
    if chosen is None or chosen.withheld is not None or not chosen.counts:
        return ""
    most = max(chosen.counts.values())
    first = [option for option, count in chosen.counts.items() if count == most]
    return first[0] if most and len(first) == 1 else ""


def _row(key: str, proposed: tuple[str, ...], own: str, value: float, basis: str) -> FitRow:
    if not own:
        return FitRow(key, proposed, "", "unknown", nan, "")
    return FitRow(key, proposed, own, "yes" if own in proposed else "no", value, basis)


def _in_words(value: float, steps: Mapping[str, str], lowest: str) -> str:
    """The word of the first threshold that the value reaches; "" when it is not known."""
    if isnan(value):
        return ""
    return next((word for word, limit in steps.items() if value >= _LIMITS[limit]), lowest)


def _trust(analysis: Analysis) -> tuple[str, float, str]:
    ties = analysis.tie_trust
    pulse = analysis.scores.pulse.get("P2")
    if ties is not None and ties.withheld is None:
        value, basis = ties.density, "ties"
    else:
        value, basis = (pulse.share_positive if pulse and pulse.withheld is None else nan), "pulse"
    return _in_words(value, {"high": "trust_high", "moderate": "trust_moderate"}, "low"), value, basis


def _participants(analysis: Analysis) -> tuple[str, float, str]:
    members = analysis.coverage().members
    if not members:  # how many rated does not tell how many there are
        return "", nan, ""
    if members <= _LIMITS["participants_few"]:
        return "few", float(members), "members"
    return "moderate" if members <= _LIMITS["participants_moderate"] else "many", float(members), "members"


def _consensus(analysis: Analysis) -> tuple[str, float, str]:
    told = analysis.scores.governance.get("G1")
    value = told.share_positive if told and told.withheld is None else nan
    steps = {
        "high": "consensus_high",
        "moderately-high": "consensus_moderately_high",
        "moderately-low": "consensus_moderately_low",
    }
    return _in_words(value, steps, "low"), value, "G1"


def _competencies(analysis: Analysis) -> tuple[str, float, str]:
    """The median of all answers to G2 and G3, those that may be shown."""
    governance = analysis.scores.governance
    shown = [item for item in ("G2", "G3") if item in governance and governance[item].withheld is None]
    answers = analysis.scores.answers.values(shown).to_numpy(dtype=float)
    value = float(np.nanmedian(answers)) if shown and not np.isnan(answers).all() else nan
    steps = {"high": "competencies_high", "moderate": "competencies_moderate"}
    return _in_words(value, steps, "low"), value, "G2-G3"
