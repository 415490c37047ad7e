"""Who answered, what is known because of it, and what a few more answers would bring."""

from __future__ import annotations

import math
from dataclasses import dataclass
from math import nan
from typing import TYPE_CHECKING, Final, Literal

import numpy as np
import pandas as pd
from scipy import sparse

from verkosto.content import table
from verkosto.model import Band, View
from verkosto.network.network import Network
from verkosto.network.registry import band, measures

if TYPE_CHECKING:
    from verkosto.analysis.analysis import Analysis

Agreement = Literal["good", "fair", "weak", ""]
BANDS: Final = (Band.FULL, Band.RANGES, Band.LIMITED, Band.NONE)
"""From the most that can be shown to the least."""
_THRESHOLDS: Final = table("thresholds")


@dataclass(frozen=True, eq=False)
class Answering:
    """Who answered a relation, and what is known of its dyads.

    Attributes
    ----------
    members, respondents : int
    band : Band
        What the response rate allows to be shown.
    both, one, none : int
        Pairs of members of which both reports are known, one, or none; they add up to n(n−1)/2.
    left_open : int
        Reports that respondents left open (they answered, but not on this pair).
    confirmation : float
        Of the pairs known from both sides in which at least one names the other: both do; 0 … 1, ``nan``
        without such pairs or where a tie has one voice only (an unordered list).
    agreement : str
        How that reads: "good" (0.60 and over), "fair" (0.40 and over), "weak"; "" where undefined.
    """

    members: int
    respondents: int
    band: Band
    both: int
    one: int
    none: int
    left_open: int
    confirmation: float
    agreement: Agreement

    @property
    def pairs(self) -> int:
        """All pairs of members."""
        return self.both + self.one + self.none


def answering(analysis: Analysis, relation: str) -> Answering:
    """Who answered a relation, and how much of the network is known because of it.

    Parameters
    ----------
    analysis : Analysis
    relation : str

    Raises
    ------
    UnknownChoice
        When this wave has no such relation.
    """
    coverage = analysis.coverage()
    network = analysis.network(relation, analysis.views(relation)[0])
    none = _unheard_dyads(network)
    both = network.known_dyads
    confirmed = confirmation(analysis, relation)
    return Answering(
        members=coverage.members,
        respondents=coverage.respondents,
        band=coverage.band,
        both=both,
        one=network.n * (network.n - 1) // 2 - both - none,
        none=none,
        left_open=int(np.diff(network.unanswered.indptr)[network.answered].sum()),
        confirmation=confirmed,
        agreement=agreement(confirmed),
    )


def confirmation(analysis: Analysis, relation: str) -> float:
    """The confirmation rate of a relation; ``nan`` for an unordered list of ties or without known ties."""
    if View.DIRECTED not in analysis.views(relation):
        return nan
    census = analysis.network(relation, View.DIRECTED).dyad_census()
    told = census["mutual"] + census["asymmetric"]
    return census["mutual"] / told if told else nan


def agreement(confirmation: float) -> Agreement:
    """How a confirmation rate reads (domain 2.4; the limits are ours).

    Examples
    --------
    >>> agreement(0.6), agreement(0.59), agreement(0.1), agreement(float("nan"))
    ('good', 'fair', 'weak', '')
    """
    if math.isnan(confirmation):
        return ""
    limits = _THRESHOLDS["confirmation"]
    if confirmation >= limits["good"]["value"]:
        return "good"
    return "fair" if confirmation >= limits["fair"]["value"] else "weak"


def _unheard_dyads(network: Network) -> int:
    """Pairs of members of which neither report is known."""
    silent = network.n - int(network.answered.sum())
    answered = sparse.diags_array(network.answered.astype(np.float64), format="csr")
    left = sparse.csr_array(answered @ network.unanswered.astype(np.float64))
    half = int((left @ (~network.answered).astype(np.float64)).sum())
    both = int(left.multiply(left.T).sum()) // 2
    return silent * (silent - 1) // 2 + half + both


def answered_by_group(analysis: Analysis, attribute: str) -> pd.DataFrame:
    """How many members of every group answered.

    Returns
    -------
    pandas.DataFrame
        Index ``group`` in order of appearance (``None``, last, for members without one); ``members`` and
        ``answered`` (int), ``share`` (0 … 1).
    """
    groups = analysis.groups(attribute)
    answered = analysis.survey.answered.loc[groups.index, analysis.wave].astype(bool)
    by_group = answered.groupby(groups.fillna(""), sort=False)
    counted = pd.DataFrame({"members": by_group.size(), "answered": by_group.sum()}).astype(int)
    if "" in counted.index:
        counted = pd.concat([counted.drop(index=""), counted.loc[[""]]])
    counted["share"] = counted["answered"] / counted["members"]
    counted.index = pd.Index([name or None for name in counted.index], name="group", dtype=object)
    return counted


def waited_for(analysis: Analysis, relation: str) -> pd.DataFrame:
    """Members who have not answered, the most often named first: their answers would tell the most.

    Returns
    -------
    pandas.DataFrame, indexed by actor
        ``label`` and ``named_by`` (how many respondents named the member in this relation).
    """
    view = View.DIRECTED if View.DIRECTED in analysis.views(relation) else View.UNION
    network = analysis.network(relation, view)
    named = network.series(network.reports.sum(axis=0).astype(int), "named_by")
    labels = analysis.survey.actors.loc[network.actors, "label"]
    listed = pd.DataFrame({"label": labels, "named_by": named}).loc[~network.answered]
    return listed.sort_values("named_by", ascending=False, kind="stable")


@dataclass(frozen=True)
class Step:
    """What some more answers would bring.

    Attributes
    ----------
    more : int
        So many more answers than now.
    band : Band
        What could then be shown.
    known : float
        Share of the pairs of members known from both sides then, 0 … 1.
    """

    more: int
    band: Band
    known: float


def steps_ahead(members: int, respondents: int) -> tuple[Step, ...]:
    """What more answers would bring: each better band, and everybody.

    Parameters
    ----------
    members, respondents : int

    Returns
    -------
    tuple of Step
        In the order of the answers that it takes; empty when everybody has answered.

    Examples
    --------
    >>> [(step.more, step.band.value, round(step.known, 2)) for step in steps_ahead(20, 13)]
    [(1, 'ranges', 0.48), (4, 'full', 0.72), (7, 'full', 1.0)]
    """
    now = band(respondents / members) if members else Band.NONE
    wanted = {members - respondents: Band.FULL}
    for better in BANDS[: BANDS.index(now)]:
        share = _THRESHOLDS["response"][better.value]["value"]
        wanted.setdefault(math.ceil(share * members - 1e-9) - respondents, better)
    pairs = members * (members - 1)
    return tuple(
        Step(more, better, (respondents + more) * (respondents + more - 1) / pairs if pairs else nan)
        for more, better in sorted(wanted.items())
        if more > 0
    )


def withheld_measures(analysis: Analysis, relation: str) -> pd.DataFrame:
    """Every measure of a relation's first view that is not shown now.

    Returns
    -------
    pandas.DataFrame
        ``level``, ``key`` and ``reason`` (the sentence is ``withheld-<reason>``), in registry order.
    """
    view = analysis.views(relation)[0]
    rows = [
        (measure.level, measure.key, analysis.withheld(measure))
        for measure in (*measures("network", view), *measures("actor", view))
    ]
    told = pd.DataFrame(rows, columns=["level", "key", "reason"])
    return told[told["reason"].notna()].reset_index(drop=True)
