"""Subgroups, and whether they hold when the missing answers are filled in (M-16, domain 2.5)."""

from __future__ import annotations

import numpy as np
import pandas as pd

from verkosto.network.missing import LARGEST, imputed_networks, in_view
from verkosto.network.network import Network
from verkosto.network.subgroups import Subgroups, subgroups
from verkosto.network.telling import Tell, silent


def held_subgroups(
    reports: Network,
    network: Network,
    groups: pd.DataFrame | None,
    runs: int = 50,
    imputations: int = 50,
    draws: int = 200,
    seed: int = 1,
    tell: Tell = silent,
) -> Subgroups:
    """:func:`subgroups` of a network, compared with those of networks whose unknown reports are drawn.

    Parameters
    ----------
    reports : Network
        The view ``directed``: what everybody said. For an unordered list of ties ``network`` itself.
    network : Network
        What is divided, in any view.
    groups : pandas.DataFrame or None
        Given groups, a column per attribute: they help to draw what is unknown.
    runs, draws, seed, tell
        As in :func:`subgroups`.
    imputations : int
        How often the unknown reports are drawn; not at all where ``draws`` is 0, where nothing is unknown,
        and above 600 members.

    Returns
    -------
    Subgroups

    Examples
    --------
    >>> whole = Network.from_edges([("a", "b"), ("b", "c")])
    >>> held_subgroups(whole, whole, None, draws=0).stability_missing
    nan
    """
    filled: list[Network] = []
    if draws and reports.directed and not reports.complete and network.n <= LARGEST:
        drawn = imputed_networks(reports, groups, imputations, np.random.default_rng(seed))
        filled = [in_view(reports, one.reports.toarray() > 0, network.view) for one in drawn]
    return subgroups(network, runs, draws, seed, tell, imputed=filled)
