"""Networks and answers, drawn: what the simulation of perception against structure looks at."""

from __future__ import annotations

from dataclasses import replace
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from benchmarks.operating_characteristics import KINDS as TYPES
from benchmarks.operating_characteristics import answers as typology_answers
from verkosto.guidance.facts.perception_sides import Leveled, Rated
from verkosto.instruments.bootstrap import bootstrap_means, middle
from verkosto.instruments.distribution import distribution
from verkosto.instruments.four import type_scores, verdict_on
from verkosto.model import View
from verkosto.network.missing import in_view
from verkosto.network.network import Network

SD = (0.5**2 + 0.8**2) ** 0.5
NORMAL = NormalDist()
Lot = np.random.Generator
Flags = NDArray[np.bool_]


# -- networks --------------------------------------------------------------------------------------------


def mean_degree(n: int) -> float:
    """Contacts of a member: five, fewer in small networks."""
    return min(5.0, (n - 1) / 3)


def mirrored(upper: Flags) -> Flags:
    """The symmetric matrix of an upper triangle."""
    upper = np.triu(upper, 1)
    return upper | upper.T


def by_chance(n: int, degree: float, lot: Lot) -> Flags:
    """Ties that fall by chance."""
    return mirrored(lot.random((n, n)) < degree / (n - 1))


def silent_ones(n: int, share: float, lot: Lot) -> Flags:
    """Who answers."""
    answered = np.ones(n, dtype=bool)
    answered[lot.choice(n, n - round(n * share), replace=False)] = False
    return answered


def told(true: Flags, recall: NDArray[np.float64], invented: float, lot: Lot) -> Flags:
    """Who names whom: true ties as recalled, and so many invented ones a member."""
    n = len(true)
    free = np.maximum(n - 1 - true.sum(axis=1), 1)[:, None]
    said: Flags = lot.random(true.shape) < np.where(true, recall[:, None], invented / free)
    np.fill_diagonal(said, False)
    return said


def surveyed(said: Flags, answered: Flags, view: View) -> Network:
    """The network of the reports of those who answer."""
    heard = said & answered[:, None]
    names = [str(actor) for actor in range(len(said))]
    nobody = Network.from_edges([], directed=True, actors=names)
    return replace(in_view(nobody, heard, view), answered=answered)


def recalls(n: int, mean: float, lot: Lot, like: float = 12.0) -> NDArray[np.float64]:
    """How well every member recalls its ties."""
    return lot.beta(mean * like, (1 - mean) * like, n)


INVENTED = 0.2


def recall_for(limit: float, n: int) -> float:
    """The recall at which so large a share of the named pairs is named by one side, inventions included."""
    ties, invented = n * mean_degree(n) / 2, n * INVENTED
    low, high = 0.3, 1.0
    for _ in range(60):
        r = (low + high) / 2
        single = ties * 2 * r * (1 - r) + invented
        low, high = (r, high) if single / (single + ties * r * r) > limit else (low, r)
    return low


def gathered(n: int, hubs: int, reach: float, degree: float, lot: Lot) -> Flags:
    """Ties by chance, and some who know each other, each in contact with so large a share of the others."""
    true = by_chance(n, degree, lot)
    true[:hubs], true[:, :hubs] = False, False
    for hub in range(hubs):
        true[hub, lot.choice(np.arange(hubs, n), round(reach * (n - hubs)), replace=False)] = True
        true[hub, :hub] = True
    return true | true.T


def even(n: int, degree: float, lot: Lot) -> Flags:
    """Everybody has about as many ties: rings through everybody in random order."""
    true = np.zeros((n, n), dtype=bool)
    for _ in range(round(degree / 2)):
        order = lot.permutation(n)
        true[order, np.roll(order, 1)] = True
    return true | true.T


# -- answers ---------------------------------------------------------------------------------------------


def rating(n: int, positive: float, lot: Lot) -> Rated:
    """An item as the app counts it, where so large a share of such members answers above the middle."""
    drawn = lot.normal(3.5 + SD * NORMAL.inv_cdf(positive), SD, n)
    found = distribution("D2", np.clip(np.rint(drawn), 1, 5))
    return Rated(found.positive, found.n)


def index(n: int, mean: float, lot: Lot) -> Leveled:
    """An index of seven items 1 … 5 around such a mean, as the app bootstraps it."""
    own = lot.normal(1 + mean / 25, 0.5, n)
    items = np.clip(np.rint(own[:, None] + lot.normal(0, 0.8, (n, 7))), 1, 5)
    people = (items.mean(axis=1) - 1) * 25
    low, high = middle(bootstrap_means(np.sort(people)[:, None], int(lot.integers(1 << 31)))[:, 0])
    return Leveled(float(people.mean()), low, high, n)


def joint(n: int, positive: float, lot: Lot) -> str:
    """The grade by which members describe a jointly led network: a clear Y, or half Y and half H."""
    if positive > 0.5:
        return "clear"
    means = TYPES["half and half" if positive == 0.5 else "joint"](n, lot)
    means = means if positive == 0.5 else means[:, [1, 0, 2, 3]]  # a network led from above
    found = verdict_on(type_scores(typology_answers(means, lot)), seed=int(lot.integers(1 << 31)))
    return found.grade if found.best == "Y" else ""
