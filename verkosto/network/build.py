"""A survey becomes a network: the reports of one wave, in one view, among members only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from scipy import sparse

from verkosto.model import Survey, View
from verkosto.network.network import Network, matrices

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Places = NDArray[np.int64]
    Numbers = NDArray[np.float64]


def build_network(survey: Survey, relation: str, view: View, wave: str) -> Network:
    """The network of one relation.

    Parameters
    ----------
    survey : Survey
    relation : str
        Key of the relation.
    view : View
        ``directed``: every report is an arrow (turned round where the relation says that things flow from
        alter to ego). ``union``: a tie where at least one of the two says so, with the mean of the
        strengths given. ``confirmed``: where both say so, with the smaller strength.
    wave : str

    Returns
    -------
    Network
        Over all members, in survey order. A tie without a strength has strength 1. What somebody who does
        not count as a respondent did report is kept as a tie.

    Raises
    ------
    KeyError
        When the survey has no such relation or wave.
    ValueError
        When the relation is an unordered list of ties and the view is not ``union``.
    """
    kind = survey.relation(relation)
    if not kind.directed and view is not View.UNION:
        raise ValueError(f"{relation} is an unordered list of ties: it has the view union only")
    members = _Members.of(survey, wave)
    heard = _Reports.of(survey, relation, wave, members)
    return members.network(heard, view, reversed_flow=kind.reversed_flow)


def combined_network(survey: Survey, relations: Sequence[str], view: View, wave: str) -> Network:
    """The network "any tie": somebody names somebody in at least one of the relations.

    Parameters
    ----------
    survey : Survey
    relations : sequence of str
        Keys of at least one relation.
    view, wave
        As in :func:`build_network`. Relations that flow both with and against the naming have no common
        arrow: then ``directed`` keeps the direction of naming.

    Returns
    -------
    Network
        The strength of a report is the number of relations in which ego names alter, for scales of
        different relations do not add up. A pair is unanswered when no relation has a tie
        and at least one was left unanswered.

    Raises
    ------
    KeyError
        When the survey has no such relation or wave.
    ValueError
        When one of them is an unordered list of ties and the view is not ``union``.
    """
    kinds = [survey.relation(key) for key in relations]
    if view is not View.UNION and not all(kind.directed for kind in kinds):
        raise ValueError("an unordered list of ties has the view union only")
    members = _Members.of(survey, wave)
    heard = _Reports.any([_Reports.of(survey, key, wave, members) for key in relations], members.n)
    return members.network(heard, view, reversed_flow=all(kind.reversed_flow for kind in kinds))


@dataclass(frozen=True, eq=False)
class _Members:
    actors: pd.Index
    answered: NDArray[np.bool_]

    @classmethod
    def of(cls, survey: Survey, wave: str) -> _Members:
        actors = survey.actors.index[survey.actors["member"].to_numpy(dtype=bool)]
        answered = survey.answered[wave].loc[actors].to_numpy(dtype=bool)
        return cls(pd.Index(actors, name="actor"), answered)

    @property
    def n(self) -> int:
        return len(self.actors)

    def network(self, heard: _Reports, view: View, *, reversed_flow: bool) -> Network:
        if view is View.DIRECTED:
            rows, columns = (heard.alter, heard.ego) if reversed_flow else (heard.ego, heard.alter)
            strength = np.where(np.isnan(heard.strength), 1.0, heard.strength)
        else:
            rows, columns, strength = heard.dyads(self.n, both=view is View.CONFIRMED)
        ties, strengths = matrices(rows, columns, strength, self.n)
        open_ego, open_alter = heard.open_ego, heard.open_alter
        asked = self.answered[open_ego]
        left_open = np.ones(int(asked.sum()), dtype=bool)
        return Network(
            actors=self.actors,
            ties=ties,
            strengths=strengths,
            view=view,
            answered=self.answered,
            unanswered=sparse.csr_array(
                (left_open, (open_ego[asked], open_alter[asked])), shape=(self.n, self.n)
            ),
            reversed_flow=reversed_flow and view is View.DIRECTED,
        )


@dataclass(frozen=True, eq=False)
class _Reports:
    """Reports among members as positions: the ties, and the pairs left open."""

    ego: Places
    alter: Places
    strength: Numbers
    open_ego: Places
    open_alter: Places

    @classmethod
    def of(cls, survey: Survey, relation: str, wave: str, members: _Members) -> _Reports:
        table = survey.reports
        table = table[(table["relation"] == relation) & (table["wave"] == wave)]
        ego = members.actors.get_indexer(pd.Index(table["ego"]))
        alter = members.actors.get_indexer(pd.Index(table["alter"]))
        exists = table["exists"].to_numpy(dtype=np.float64, na_value=np.nan)
        strength = table["strength"].to_numpy(dtype=np.float64, na_value=np.nan)
        inside = (ego >= 0) & (alter >= 0) & (ego != alter)
        tie, left_open = inside & (exists == 1), inside & np.isnan(exists)
        return cls(ego[tie], alter[tie], strength[tie], ego[left_open], alter[left_open])

    @classmethod
    def any(cls, relations: Sequence[_Reports], n: int) -> _Reports:
        named = np.concatenate([reports.ego * n + reports.alter for reports in relations])
        left_open = np.concatenate([reports.open_ego * n + reports.open_alter for reports in relations])
        named, count = np.unique(named, return_counts=True)
        left_open = np.setdiff1d(left_open, named)
        return cls(named // n, named % n, count.astype(np.float64), left_open // n, left_open % n)

    def dyads(self, n: int, *, both: bool) -> tuple[Places, Places, Numbers]:
        """Places (i, j) and (j, i) of every tie, and its strength: smaller of the two, or mean."""
        low, high = np.minimum(self.ego, self.alter), np.maximum(self.ego, self.alter)
        pair, place, said = np.unique(low * n + high, return_inverse=True, return_counts=True)
        known = ~np.isnan(self.strength)
        place, given = place[known], self.strength[known]
        if both:
            strength = np.full(len(pair), np.inf)
            np.minimum.at(strength, place, given)
            strength[np.isinf(strength)] = 1.0
            pair, strength = pair[said == 2], strength[said == 2]
        else:
            counts = np.bincount(place, minlength=len(pair))
            total = np.bincount(place, weights=given, minlength=len(pair))
            strength = np.divide(total, counts, out=np.ones(len(pair)), where=counts > 0)
        low, high = pair // n, pair % n
        return np.concatenate([low, high]), np.concatenate([high, low]), np.tile(strength, 2)
