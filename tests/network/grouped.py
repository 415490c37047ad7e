"""Networks with given groups for the tests of what shuffled labels give."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pandas as pd

from tests.network.surveys import survey
from verkosto.model import Relation, View
from verkosto.network.build import build_network
from verkosto.network.network import Network

#: Golden network G3 of domain 3.5.
SECTORS = pd.Series(
    dict(zip("ABCDEFGH", ["julkinen"] * 3 + ["yksityinen"] * 3 + ["kolmas"] * 2, strict=True))
)
_VALUED = "AB4 BA3 AC2 CA2 AD3 BC1 CD5 DC4 DE2 ED1 EF4 FE4 EG3 GF2 FG2 GH1 AE1 HA1"


def golden(view: View) -> Network:
    rows = [(a, b, 1.0, float(v)) for a, b, v in _VALUED.split()]
    asked = survey(rows, members="ABCDEFGH", relations=[Relation("r", "R", valued=True, scale=(0, 5))])
    return build_network(asked, "r", view, "1")


def labelings(groups: pd.Series) -> list[pd.Series]:
    """Every different way to give the labels to those who have one."""
    told = groups.dropna()
    every = sorted(set(permutations(told)))
    return [pd.Series(label, index=told.index).reindex(groups.index) for label in every]


def random_network(seed: int, *, directed: bool, n: int = 9, share: float = 0.35) -> Network:
    random = np.random.default_rng(seed)
    names = [f"a{i}" for i in range(n)]
    pairs = [(a, b) for a in names for b in names if (a != b if directed else a < b)]
    return Network.from_edges(
        [pair for pair in pairs if random.random() < share], directed=directed, actors=names
    )


def sides(labels: str, network: Network) -> pd.Series:
    """A letter per actor; a dot has no group."""
    return pd.Series(
        [None if label == "." else label for label in labels], index=network.actors, dtype=object
    )
