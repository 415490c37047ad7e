"""Who is named to lead or coordinate, by the background of the actors."""

from __future__ import annotations

import re
from typing import Final

import pandas as pd

from verkosto.content import table
from verkosto.model import Survey

_ROLES: Final = table("roles")
_NAMED: Final = re.compile("|".join(re.escape(word) for word in _ROLES["named"]))
_OWN: Final = ["label", "member"]


def named_coordinators(survey: Survey) -> pd.Index | None:
    """The members whose background calls them coordinator or member of a steering group.

    Parameters
    ----------
    survey : Survey

    Returns
    -------
    pandas.Index of actor ids or None
        Empty where a background tells the roles and none of these is among them; ``None`` where roles are not
        told.
    """
    members = survey.actors[survey.actors["member"].to_numpy(dtype=bool)]
    told = False
    named = pd.Series(data=False, index=members.index)
    for column in members.columns.difference(_OWN, sort=False):
        words = members[column].fillna("").astype(str).str.casefold()
        told |= column.strip().casefold() in _ROLES["headings"] and bool((words != "").any())
        named |= words.str.contains(_NAMED)
    return members.index[named.to_numpy(dtype=bool)] if told or named.any() else None
