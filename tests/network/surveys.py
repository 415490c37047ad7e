"""Small surveys and networks for the tests of the network layer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd

from verkosto.model import Receipt, Relation, Survey
from verkosto.network.network import Network

STAR6 = Network.from_edges([("hub", name) for name in "abcde"])
CYCLE6 = Network.from_edges([("abcdef"[i], "abcdef"[(i + 1) % 6]) for i in range(6)])
COMPLETE6 = Network.from_edges([(a, b) for a in "abcdef" for b in "abcdef" if a < b])


def survey(
    rows: Iterable[tuple[object, ...]] | pd.DataFrame,
    *,
    members: Sequence[str],
    externals: Sequence[str] = (),
    nonrespondents: Sequence[str] = (),
    relations: Sequence[Relation] = (Relation("contact", "Contact"),),
    groups: pd.DataFrame | None = None,
) -> Survey:
    """A survey of one wave, "1".

    ``rows`` are (ego, alter[, exists[, strength[, relation]]]); a missing end of a row means a tie without a
    strength in the first relation.
    """
    columns = ["ego", "alter", "exists", "strength", "relation"]
    if isinstance(rows, pd.DataFrame):
        reports = rows.reindex(columns=columns)
    else:
        full = [tuple(row) + (1.0, np.nan, relations[0].key)[len(row) - 2 :] for row in rows]
        reports = pd.DataFrame(full, columns=columns)
    reports = reports.assign(wave="1", frequency=np.nan, depth=np.nan, agreed=np.nan)
    reports["relation"] = reports["relation"].fillna(relations[0].key)
    reports["exists"] = reports["exists"].astype(float)
    reports["strength"] = reports["strength"].astype(float)
    ids = pd.Index([*members, *externals], name="actor")
    actors = pd.DataFrame(
        {"label": ids, "member": [True] * len(members) + [False] * len(externals)}, index=ids
    )
    attributes: tuple[str, ...] = ()
    if groups is not None:
        actors = actors.join(groups)
        attributes = tuple(groups.columns)
    silent = {*nonrespondents, *externals}
    answered = pd.DataFrame({"1": [name not in silent for name in ids]}, index=ids)
    return Survey(actors, answered, reports, tuple(relations), ("1",), attributes, Receipt(), "digest")
