"""Subgroups and core, and whether they hold when missing answers are filled in (M-16, M-17, domain 2.5)."""

from __future__ import annotations

import numpy as np
import pandas as pd

from verkosto.network.core_periphery import CorePeriphery, core_periphery
from verkosto.network.missing import LARGEST, imputed_networks, in_view
from verkosto.network.network import Network
from verkosto.network.subgroups import Subgroups, subgroups
from verkosto.network.telling import Tell, silent


def filled_networks(
    reports: Network, network: Network, groups: pd.DataFrame | None, imputations: int, seed: int = 1
) -> list[Network]:
    """A network in its view, its unknown reports drawn again and again.

    Parameters
    ----------
    reports : Network
        The view ``directed``: what everybody said. For an unordered list of ties ``network`` itself.
    network : Network
        In any view.
    groups : pandas.DataFrame or None
        Given groups, a column per attribute: they help to draw what is unknown.
    imputations : int
        How often the unknown reports are drawn.
    seed : int

    Returns
    -------
    list of Network
        Empty where nothing is unknown or nothing known, and above 600 members.

    Examples
    --------
    >>> whole = Network.from_edges([("a", "b"), ("b", "c")])
    >>> filled_networks(whole, whole, None, 50)
    []
    """
    known = reports.known_reports or reports.ties.nnz
    if not (imputations and known and reports.directed) or reports.complete or network.n > LARGEST:
        return []
    drawn = imputed_networks(reports, groups, imputations, np.random.default_rng(seed))
    return [in_view(reports, one.reports.toarray() > 0, network.view) for one in drawn]


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
    reports, network, groups, imputations
        As in :func:`filled_networks`; without ``draws`` nothing is filled in.
    runs, draws, seed, tell
        As in :func:`subgroups`.

    Returns
    -------
    Subgroups

    Examples
    --------
    >>> whole = Network.from_edges([("a", "b"), ("b", "c")])
    >>> held_subgroups(whole, whole, None, draws=0).stability_missing
    nan
    """
    filled = filled_networks(reports, network, groups, imputations if draws else 0, seed)
    return subgroups(network, runs, draws, seed, tell, imputed=filled)


def held_core(
    reports: Network,
    network: Network,
    groups: pd.DataFrame | None,
    starts: int = 50,
    imputations: int = 50,
    draws: int = 500,
    seed: int = 1,
    tell: Tell = silent,
) -> CorePeriphery:
    """:func:`core_periphery` of a network, with the range of its fit where answers are missing.

    Parameters
    ----------
    reports, network, groups, imputations
        As in :func:`filled_networks`; without ``draws`` nothing is filled in.
    starts, draws, seed, tell
        As in :func:`core_periphery`.

    Returns
    -------
    CorePeriphery

    Examples
    --------
    >>> whole = Network.from_edges([("a", "b"), ("b", "c"), ("c", "d")])
    >>> held_core(whole, whole, None, draws=0).range is None
    True
    """
    filled = filled_networks(reports, network, groups, imputations if draws else 0, seed)
    return core_periphery(network, starts, draws, seed, tell, imputed=filled)
