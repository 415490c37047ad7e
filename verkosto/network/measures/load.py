"""How much rests on an actor: by how many it is asked, and how much runs through it."""

from __future__ import annotations

import numpy as np
import pandas as pd

from verkosto.network.measures.betweenness import betweenness_share
from verkosto.network.measures.degree import degree, in_degree
from verkosto.network.network import Network


def load(network: Network) -> pd.DataFrame:
    """The load beside the value of every actor's place.

    Being asked much and lying between many is valuable to the others and a burden to oneself; the ties of
    an actor take its time, its bridging does so only where it is used.

    Returns
    -------
    pd.DataFrame, indexed by actor
        ``named`` (float: by how many it is named when directed, else its contacts; where things flow from
        alter to ego, how many turn to it), ``share_of_ties`` (0 … 1: share of the network's ties, direction
        ignored, that the actor is in; ``nan`` without ties), ``bridging`` (0 … 1: its
        :func:`~.betweenness_share`, ``nan`` with fewer than three actors), ``rank_named`` and
        ``rank_bridging`` (float, 1 … n: how many have more, plus one; ``nan`` where the value is).

    References
    ----------
    Domain M-09, M-10; Freeman (1979). [freeman1979]

    Examples
    --------
    >>> load(Network.from_edges([("a", "b"), ("b", "c")])).loc["b"].to_dict()
    {'named': 2.0, 'share_of_ties': 1.0, 'bridging': 1.0, 'rank_named': 1.0, 'rank_bridging': 1.0}
    """
    contacts = degree(network)
    pairs = network.symmetric.nnz // 2
    table = pd.DataFrame(index=network.actors)
    table["named"] = _named(network) if network.directed else contacts
    table["share_of_ties"] = contacts / pairs if pairs else np.nan
    table["bridging"] = betweenness_share(network)
    table["rank_named"] = table["named"].rank(method="min", ascending=False)
    table["rank_bridging"] = table["bridging"].round(12).rank(method="min", ascending=False)
    return table


def _named(network: Network) -> pd.Series:
    """By how many reports each actor was named."""
    if not network.reversed_flow:
        return in_degree(network)
    return network.series(np.diff(network.ties.indptr).astype(np.float64), "named")
