"""What the ties show: counts of one network, as functions of it alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

from verkosto.guidance.facts.perception_sides import Counted, Crossed, StrongTies, spread

if TYPE_CHECKING:
    import pandas as pd

    from verkosto.network.mixing_chance import Mixing
    from verkosto.network.network import Network
    from verkosto.network.strong import TieMix


def one_way(network: Network) -> Counted:
    """Pairs known from both sides that only one of the two names, of those that anybody names.

    Parameters
    ----------
    network : Network
        The view ``directed`` of a relation whose two sides report the same.
    """
    inside = network.known_dyad_ties
    either = sparse.csr_array(sparse.triu(inside.maximum(inside.T), 1))
    first, second = either.nonzero()
    both = np.asarray(inside.multiply(inside.T)[first, second]).ravel() > 0 if len(first) else first > 0
    hits = ~both
    return Counted(int(hits.sum()), len(hits), spread(first, second, hits, network.n))


def few_contacts(network: Network, most: int) -> Counted:
    """Members who answered and have no more than so many contacts, of all who answered.

    Parameters
    ----------
    network : Network
        The view ``union``: a contact is who is named or names.
    most : int
    """
    degree = np.diff(network.symmetric.indptr)[network.answered]
    return Counted(int((degree <= most).sum()), len(degree))


def strong_ties(ties: pd.DataFrame, mix: TieMix, needed: int) -> StrongTies:
    """Strong ties of a relation, as few and as many as the two sides and the strip of rules allow.

    Parameters
    ----------
    ties : pandas.DataFrame
        Of members, in the view ``union`` (``Analysis.ties``).
    mix : TieMix
    needed : int
        How many sides call a tie strong that both confirm: 1 for an unordered list.
    """
    known = ties[ties["mode"] != "unknown"]
    ends = np.concatenate([known["ego"], known["alter"]]).astype(object)
    actors, places = np.unique(ends.astype(str), return_inverse=True)
    first, second = np.split(places.astype(np.int64), 2)
    says = known["says_strong"].to_numpy(dtype=np.int64)
    n = len(known)
    least, most = (spread(first, second, says >= sides, len(actors)) if n else 0.0 for sides in (needed, 1))
    lowest = min([mix.confirmed, *mix.strip["confirmed"]], default=mix.confirmed)
    highest = max([mix.either, *mix.strip["either"]], default=mix.either)
    if n == 0:
        return StrongTies(Counted(0, 0), Counted(0, 0))
    return StrongTies(Counted(round(lowest * n), n, least), Counted(round(highest * n), n, most))


def crossed(mixing: Mixing, attribute: str) -> Crossed:
    """Ties across the borders of given groups, beside shuffled labels."""
    chance = mixing.ei_chance
    place = ""
    if chance.draws:
        place = "below" if mixing.ei < chance.low - 1e-9 else "inside"
        place = "above" if mixing.ei > chance.high + 1e-9 else place
    ties = int(mixing.cells["ties"].sum())
    return Crossed(attribute, ties, place, mixing.crossing, mixing.crossing_mean)
