"""How far the network reaches outside itself (M-23)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from math import nan

import numpy as np
import pandas as pd

from verkosto.model import Survey


@dataclass(frozen=True, eq=False)
class ExternalReach:
    """Ties of the respondents with actors outside the members.

    Attributes
    ----------
    share : float
        Share of the respondents that named at least one outsider; ``nan`` without respondents, and where
        the survey knows no outsiders at all: then it does not tell that they were asked about.
    reaching : int
        Respondents that named at least one.
    respondents : int
        Members that answered.
    externals : int
        Different outsiders named.
    shared : int
        Outsiders named by at least two respondents.
    named_by : pandas.Series of int
        Index ``actor`` (outsider): how many respondents named it, most first.
    """

    share: float
    reaching: int
    respondents: int
    externals: int
    shared: int
    named_by: pd.Series


def external_reach(survey: Survey, relation: str | Collection[str], wave: str) -> ExternalReach:
    """How many respondents have a tie outside, and how many outsiders they share.

    Parameters
    ----------
    survey : Survey
    relation : str or collection of str
        Key of a relation, or of several: named in at least one.
    wave : str

    Returns
    -------
    ExternalReach

    Raises
    ------
    KeyError
        When the survey has no such relation or wave.

    References
    ----------
    Domain M-23, 2.5; Marsden (1990). [marsden1990]
    """
    keys = [relation] if isinstance(relation, str) else list(relation)
    actors = survey.actors
    member = actors["member"].to_numpy(dtype=bool)
    respondent = survey.answered[wave].reindex(actors.index).to_numpy(dtype=bool) & member
    ego, alter = _named(survey, keys, wave)
    outside = respondent[ego] & ~member[alter]
    pairs = pd.DataFrame({"ego": ego[outside], "alter": alter[outside]}).drop_duplicates()
    times = np.bincount(pairs["alter"], minlength=len(actors))
    order = np.lexsort((np.arange(len(actors)), -times))
    named = order[times[order] > 0]
    respondents, reaching = int(respondent.sum()), int(pairs["ego"].nunique())
    return ExternalReach(
        share=reaching / respondents if respondents and not member.all() else nan,
        reaching=reaching,
        respondents=respondents,
        externals=len(named),
        shared=int((times >= 2).sum()),
        named_by=pd.Series(times[named], index=actors.index[named], name="named_by"),
    )


def _named(
    survey: Survey, relations: list[str], wave: str
) -> tuple[np.ndarray[tuple[int], np.dtype[np.intp]], np.ndarray[tuple[int], np.dtype[np.intp]]]:
    """Who has a tie with whom, as positions among all actors; both ways where the list has no order."""
    reports = survey.reports
    reports = reports[(reports["wave"] == wave) & (reports["exists"] == 1)]
    either = [key for key in relations if not survey.relation(key).directed]
    listed = reports[reports["relation"].isin(relations)]
    turned = reports[reports["relation"].isin(either)]
    ego = pd.concat([listed["ego"], turned["alter"]])
    alter = pd.concat([listed["alter"], turned["ego"]])
    index = survey.actors.index
    return index.get_indexer(pd.Index(ego)), index.get_indexer(pd.Index(alter))
