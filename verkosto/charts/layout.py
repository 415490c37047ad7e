"""Where each actor stands on the map: once for a survey, the same over waves, relations and filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import networkx as nx
import numpy as np
import pandas as pd
from scipy import sparse
from scipy.optimize import linear_sum_assignment
from scipy.sparse.csgraph import connected_components

from verkosto.charts import packing
from verkosto.charts.sparse_stress import sparse_stress_positions
from verkosto.charts.stress import stress_positions

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from verkosto.analysis import Analysis

STRESS_UP_TO: Final = 100
"""Up to so many members distances decide the places; above, given groups do when there are any."""
MOST_GROUPS: Final = 400
"""With more groups than this nobody sees them, and distances decide."""
_FULL_STRESS_UP_TO: Final = 600
_GOLDEN: Final = np.pi * (3 - np.sqrt(5))


def placing_group(analysis: Analysis) -> str:
    """The given grouping that decides the places on the map; ``""`` where distances do.

    Groups come first above 100 members, and only groups that the survey gives: drawn around subgroups that
    were merely found, a map would show clusters even in a random network.
    """
    survey = analysis.survey
    attribute = next(iter(survey.attributes), "")
    members = int(survey.actors["member"].sum())
    if not attribute or members <= STRESS_UP_TO or survey.actors[attribute].nunique() > MOST_GROUPS:
        return ""
    return attribute


def survey_layout(analysis: Analysis) -> pd.DataFrame:
    """Places of all actors over the union of every tie in any wave and relation."""
    actors, ties = analysis.layout_ties()
    survey = analysis.survey
    attribute = placing_group(analysis)
    groups = survey.actors[attribute] if attribute else None
    external = ~survey.actors["member"].to_numpy(bool)
    return layout(actors, ties, external, groups, analysis.settings.seed)


def layout(
    actors: pd.Index,
    ties: sparse.csr_array,
    external: NDArray[np.bool_] | None = None,
    groups: pd.Series | None = None,
    seed: int = 1,
) -> pd.DataFrame:
    """Places of all actors, seeded and repeatable.

    Up to 100 members: stress majorisation of each component, components side by side, isolates in a
    row below. Above: the given groups first, each group's members inside its own disc; without
    groups distances again. Externals stand in an outer ring at the angle of their contacts.

    Parameters
    ----------
    actors : pandas.Index of str
    ties : scipy.sparse.csr_array, shape (n, n)
        Symmetric: the union of ties, direction ignored (``Analysis.layout_ties``).
    external : numpy array of bool, shape (n,), optional
        Who is outside the members; nobody by default.
    groups : pandas.Series, optional
        The **given** group of each actor (never detected subgroups: those would show clusters even
        where there are none); used above 100 members only.
    seed : int

    Returns
    -------
    pandas.DataFrame
        Index ``actor`` as given, columns ``x`` and ``y`` (upwards), roughly -1 … 1.

    Examples
    --------
    >>> path = sparse.csr_array([[0, 1, 0], [1, 0, 1], [0, 1, 0]])
    >>> sorted(layout(pd.Index(["a", "b", "c"]), path)["x"].round(1))
    [-1.0, 0.0, 1.0]
    """
    outside = np.zeros(len(actors), dtype=bool) if external is None else external
    inside = np.flatnonzero(~outside)
    inner = _members(
        sparse.csr_array(ties[inside][:, inside]),
        groups.reindex(actors[inside]) if groups is not None else None,
        seed,
    )
    places = np.zeros((len(actors), 2))
    places[inside] = inner
    places[outside] = _ring(sparse.csr_array(ties[np.flatnonzero(outside)][:, inside]), inner)
    return pd.DataFrame(places, index=actors, columns=["x", "y"])


def _members(ties: sparse.csr_array, groups: pd.Series | None, seed: int) -> NDArray[np.float64]:
    """Places of the members only."""
    n = ties.shape[0]
    if n == 0:
        return np.zeros((0, 2))
    if n > STRESS_UP_TO and groups is not None and 1 < groups.nunique() <= MOST_GROUPS:
        return packing.fitted(_groups_first(ties, pd.factorize(groups.fillna(""))[0], seed))
    return _by_distance(ties, seed, _room(n))


def _room(n: int) -> float:
    """Distance that nodes keep: as generous as the number of members allows."""
    return float(min(0.2, 0.68 * np.sqrt(4 / packing.WIDE / n)))


def _by_distance(ties: sparse.csr_array, seed: int, room: float) -> NDArray[np.float64]:
    """Each component by its own distances, the largest first; isolates in a row below."""
    count, component = connected_components(ties, directed=False)
    sizes = np.bincount(component, minlength=count)
    whole = [np.flatnonzero(component == c) for c in np.argsort(-sizes, kind="stable") if sizes[c] > 1]
    alone = np.flatnonzero(sizes[component] == 1)
    places = np.zeros((ties.shape[0], 2))
    if whole:
        pieces = [_component(sparse.csr_array(ties[members][:, members]), seed) for members in whole]
        tied = np.concatenate(whole)
        picture = packing.fitted(np.vstack(packing.side_by_side(pieces)), stretch=1.4)
        places[tied] = packing.apart(picture, room, rounds=400 if len(tied) <= _FULL_STRESS_UP_TO else 40)
    drawn = places[sizes[component] > 1]
    places[alone] = packing.row_below(drawn, len(alone), room)
    return places


def _component(ties: sparse.csr_array, seed: int) -> NDArray[np.float64]:
    """Places of one component; distances to some pivots where those between all would cost too much."""
    n = ties.shape[0]
    if n <= _FULL_STRESS_UP_TO:
        return stress_positions(ties, seed, iterations=200 if n <= STRESS_UP_TO else 60)
    return sparse_stress_positions(ties, seed)


def _groups_first(ties: sparse.csr_array, group: NDArray[np.intp], seed: int) -> NDArray[np.float64]:
    """Groups as discs placed by how tied they are; members inside turned towards their contacts."""
    sizes = np.bincount(group)
    belongs = sparse.csr_array((np.ones(len(group)), (np.arange(len(group)), group)))
    between = (belongs.T @ ties @ belongs).toarray() / np.sqrt(np.outer(sizes, sizes))
    np.fill_diagonal(between, 0)
    nearness = nx.from_numpy_array(between)
    springs = nx.spring_layout(nearness, seed=seed, weight="weight", iterations=200)
    radius = np.sqrt(sizes)
    middles = np.array([springs[g] for g in range(len(sizes))]) * radius.sum()
    middles = packing.turned(_discs_apart(middles, radius), radius)
    degree = np.maximum(np.asarray(ties.sum(axis=1)).ravel(), 1)
    aim = np.asarray(ties @ (belongs @ middles)) / degree[:, None]
    places = np.zeros((len(group), 2))
    for g, middle in enumerate(middles):
        inside = np.flatnonzero(group == g)
        places[inside] = middle + _seats(aim[inside] - middle, radius[g] * 0.82)
    return places


def _seats(wishes: NDArray[np.float64], radius: float) -> NDArray[np.float64]:
    """A sunflower of seats in a disc, given out so that wishes are met as well as possible."""
    n = len(wishes)
    k = np.arange(n)
    reach = radius * np.sqrt((k + 0.5) / n)
    seats = np.column_stack([reach * np.cos(k * _GOLDEN), reach * np.sin(k * _GOLDEN)])
    if n > 1_000:
        return seats
    cost = ((wishes[:, None, :] - seats[None, :, :]) ** 2).sum(axis=2)
    people, taken = linear_sum_assignment(cost)
    given = np.zeros((n, 2))
    given[people] = seats[taken]
    return given


def _discs_apart(middles: NDArray[np.float64], radius: NDArray[np.float64]) -> NDArray[np.float64]:
    """Discs drawn together towards the middle, then pushed until none overlap."""
    middles = middles - middles.mean(axis=0)
    for turn in range(600):
        if turn < 400:
            middles = middles * 0.99
        across = middles[:, None, :] - middles[None, :, :]
        length = np.maximum(np.sqrt((across**2).sum(axis=2)), 1e-9)
        lack = np.maximum(1.08 * (radius[:, None] + radius[None, :]) - length, 0)
        np.fill_diagonal(lack, 0)
        if turn >= 400 and lack.max() < 1e-6:
            break
        middles = middles + ((lack / length / 2)[..., None] * across).sum(axis=1)
    return middles


def _ring(contacts: sparse.csr_array, inner: NDArray[np.float64]) -> NDArray[np.float64]:
    """Externals (rows of ``contacts``) around the members, each at the angle of those who named it."""
    count, members = contacts.shape
    middle = (inner.max(axis=0) + inner.min(axis=0)) / 2 if members else np.zeros(2)
    known = np.asarray(contacts.sum(axis=1)).ravel()
    toward = (contacts @ inner) / np.maximum(known, 1)[:, None] - middle
    toward[known == 0] = (0.0, -1.0)
    angles = np.arctan2(toward[:, 1] * packing.WIDE, toward[:, 0])
    return packing.around(inner, angles, min(0.16, 2 * _room(members + count or 1)))
