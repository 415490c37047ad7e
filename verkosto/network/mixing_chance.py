"""Ties across the borders of groups beside what shuffled labels give (M-15, M-20)."""

from __future__ import annotations

from dataclasses import dataclass
from math import nan
from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd

from verkosto.content import table
from verkosto.network.chance import Chance
from verkosto.network.labelings import Labelings, drawn_labelings, holm, two_sided
from verkosto.network.measures.mixing import (
    ei_by_actor,
    ei_by_group,
    ei_expected,
    ei_index,
    mixing_expected,
    mixing_matrix,
)
from verkosto.network.mixing_counts import Counts
from verkosto.network.network import Network
from verkosto.network.roles_chance import Roles, roles
from verkosto.network.telling import Tell, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Places = NDArray[np.int64]

__all__ = ["Mixing", "Roles", "mixing", "roles"]

_LEAST_EXPECTED: Final = float(table("thresholds")["mixing"]["expected"]["value"])
_LEVEL: Final = float(table("thresholds")["mixing"]["difference"]["value"])
_WORK: Final = 1_000_000_000
"""Ties and cells looked at, all draws together: about ten seconds."""
_CHUNK: Final = 2_000_000
"""Ties looked at side by side: bounds the memory."""


@dataclass(frozen=True, eq=False)
class Mixing:
    """Ties within and between the groups of one attribute.

    Attributes
    ----------
    labels : tuple of str
        Groups in order of appearance.
    sizes : tuple of int
        Actors in each.
    ei : float
        −1 (all inside) … +1 (all between); ``nan`` without ties.
    ei_chance : Chance
        Of shuffled labels; ``draws`` is their number, 0 when nothing was shuffled.
    ei_mean : float
        Its exact mean.
    crossing, crossing_mean : float
        Share of the ties that cross a border, and its mean when labels are shuffled.
    cells : pandas.DataFrame
        One row per pair of groups (undirected: each unordered pair once; a group with itself too): ``from``,
        ``to``, ``ties`` (int), ``possible`` (int, pairs of actors), ``expected``, ``ratio`` (ties / expected,
        ``nan`` where too few are expected to tell: ``mixing.expected`` of the thresholds), ``low``, ``high``
        (2.5 % and 97.5 % of shuffled labels), ``p`` (two-sided, Holm over the cells that are told, ``nan``
        else), ``place`` ("below", "inside", "above": whether p is below ``mixing.difference`` and on which
        side; "" where too few).
    by_group : pandas.DataFrame
        Index ``group``: ``size``, ``external``, ``internal``, ``ei``, ``low``, ``high`` (2.5 % and 97.5 % of
        shuffled labels), ``p`` (two-sided, Holm over the groups whose index can vary, ``nan`` where nothing
        was drawn or the index is undefined), ``place`` (by p, as in the cells; "" where p is ``nan``).
    by_actor : pandas.Series
        E–I of every actor.
    tellable, groups_tellable : bool
        Whether there were enough labelings for a p of some cell, of some group, to come below
        ``mixing.difference``. Where not, "inside" says nothing: it was not compared.
    """

    labels: tuple[str, ...]
    sizes: tuple[int, ...]
    ei: float
    ei_chance: Chance
    ei_mean: float
    crossing: float
    crossing_mean: float
    cells: pd.DataFrame
    by_group: pd.DataFrame
    by_actor: pd.Series
    tellable: bool = True
    groups_tellable: bool = True


def mixing(
    network: Network, groups: pd.Series, draws: int = 10_000, seed: int = 1, tell: Tell = silent
) -> Mixing:
    """Ties within and between given groups, beside shuffled labels.

    The network stays and the labels are shuffled among the actors that have one: among those who answered
    and among the others, each for themselves, so that a group is not told apart by its silence. Where there
    are no more different labelings than draws, every one is looked at once and the shares are exact;
    otherwise a p counts the observed labeling among the drawn ones, (1 + as far out) / (1 + draws), the
    smaller tail doubled.

    Parameters
    ----------
    network : Network
    groups : pd.Series of str, indexed by actor
        The group of every actor; missing where unknown: such actors, and their ties, are left out.
    draws : int
        Labelings drawn; 0 for none. Fewer are drawn where so many would take more than about ten seconds
        (from about 100,000 ties on).
    seed : int
    tell : callable

    Returns
    -------
    Mixing

    References
    ----------
    Domain M-15, M-20, 2.5; Krackhardt & Stern (1988); Holm (1979). [krackhardt1988] [holm1979]

    Examples
    --------
    >>> sides = pd.Series(list("xxxyyy"), index=list("abcdef"))
    >>> pairs = [("a", "b"), ("b", "c"), ("a", "c"), ("d", "e"), ("e", "f"), ("c", "d")]
    >>> found = mixing(Network.from_edges(pairs), sides)
    >>> round(found.crossing, 3), found.crossing_mean, found.ei_chance.draws
    (0.167, 0.6, 20)
    """
    labelings = Labelings.of(network, groups)
    observed = mixing_matrix(network, groups)
    counts = Counts.of(network, labelings)
    shuffled = _shuffled(counts, labelings, draws, seed, tell)
    ei, mean = ei_index(network, groups), ei_expected(network, groups)
    listed = tuple(observed.index)
    cells, by_group = _cells(network, groups, counts, shuffled), _by_group(network, groups, shuffled)
    return Mixing(
        labels=listed,
        sizes=tuple(labelings.sizes.tolist()),
        ei=ei,
        ei_chance=_chance(ei, shuffled.ei),
        ei_mean=mean,
        crossing=(ei + 1) / 2,
        crossing_mean=(mean + 1) / 2,
        cells=cells,
        by_group=by_group,
        by_actor=ei_by_actor(network, groups),
        tellable=shuffled.tellable(int(cells["p"].notna().sum())),
        groups_tellable=shuffled.tellable(len(_varying(by_group, shuffled))),
    )


@dataclass(frozen=True, eq=False)
class _Shuffled:
    """What every labeling gives: E–I (B,), told cells (B, cells), E–I by group (B, groups); whether all."""

    ei: Numbers
    cells: NDArray[np.int32]
    by_group: Numbers
    exact: bool

    def tellable(self, comparisons: int) -> bool:
        """Whether the least p that there can be is one of a difference, after Holm."""
        count = len(self.cells)
        least = 2 / (count + (not self.exact)) if count else nan
        return comparisons > 0 and comparisons * least < _LEVEL


def _shuffled(counts: Counts, labelings: Labelings, draws: int, seed: int, tell: Tell) -> _Shuffled:
    wanted = min(draws, _WORK // counts.work)
    rows, columns = counts.places
    cells, by_group = [np.zeros((0, len(rows)), dtype=np.int32)], [np.zeros((0, counts.groups))]
    step = max(1, _CHUNK // counts.work)
    for labels in drawn_labelings(labelings, wanted, seed, step, tell):
        matrix, contacts = counts.cells(labels)
        cells.append(matrix[:, rows, columns].astype(np.int32))
        inside = contacts.diagonal(axis1=1, axis2=2)
        around = contacts.sum(axis=2)
        by_group.append(_quotient(around - 2 * inside, around))
    every = np.concatenate(cells)
    total, inside_all = every.sum(axis=1), every[:, rows == columns].sum(axis=1)
    exact = labelings.exact(wanted)
    return _Shuffled(_quotient(total - 2 * inside_all, total), every, np.concatenate(by_group), exact)


def _quotient(above: Places, below: Places) -> Numbers:
    quotient: Numbers = np.divide(above, below, out=np.full(above.shape, nan), where=below > 0)
    return quotient


def _counted_ends(values: NDArray[np.int32]) -> tuple[Numbers, Numbers]:
    """2.5 % and 97.5 % points of counts by column, numbers of ties that there can be."""
    if not len(values):
        return np.full(values.shape[1], nan), np.full(values.shape[1], nan)
    low, high = np.percentile(values, (2.5, 97.5), axis=0, method="inverted_cdf").astype(np.float64)
    return low, high


def _ends(values: Numbers) -> tuple[Numbers, Numbers]:
    """2.5 % and 97.5 % points by column; ``nan`` for a column without defined values."""
    columns = values.shape[1]
    if not len(values):
        return np.full(columns, nan), np.full(columns, nan)
    low, high = np.percentile(values, (2.5, 97.5), axis=0)
    for column in np.flatnonzero(np.isnan(low)):
        defined = values[~np.isnan(values[:, column]), column]
        if len(defined):
            low[column], high[column] = np.percentile(defined, (2.5, 97.5))
    return low, high


def _chance(observed: float, drawn: Numbers) -> Chance:
    defined = drawn[~np.isnan(drawn)]
    if not len(defined) or np.isnan(observed):
        return Chance(nan, nan, nan)
    low, high = np.percentile(defined, (2.5, 97.5))
    return Chance(float(low), float(high), float((defined < observed - 1e-12).mean()), len(defined))


def _cells(network: Network, groups: pd.Series, counts: Counts, shuffled: _Shuffled) -> pd.DataFrame:
    observed, expected = mixing_matrix(network, groups), mixing_expected(network, groups)
    rows, columns = counts.places
    ties, mean = observed.to_numpy()[rows, columns], expected.to_numpy()[rows, columns]
    told = mean >= _LEAST_EXPECTED
    low, high = _counted_ends(shuffled.cells)
    p = np.full(len(rows), nan)
    if len(shuffled.cells):
        p[told] = holm(two_sided(ties[told], shuffled.cells[:, told], exact=shuffled.exact))
    place = np.where(p < _LEVEL, np.where(ties < mean, "below", "above"), "inside")
    names = observed.index.to_numpy(dtype=object)
    return pd.DataFrame(
        {
            "from": names[rows],
            "to": names[columns],
            "ties": ties,
            "possible": counts.possible,
            "expected": mean,
            "ratio": np.divide(ties, mean, out=np.full(len(rows), nan), where=told),
            "low": low,
            "high": high,
            "p": p,
            "place": np.where(np.isnan(p), "", place).astype(object),
        }
    )


def _by_group(network: Network, groups: pd.Series, shuffled: _Shuffled) -> pd.DataFrame:
    listed = ei_by_group(network, groups)
    low, high = _ends(shuffled.by_group)
    ei, drawn = listed["ei"].to_numpy(), shuffled.by_group
    p = np.full(len(ei), nan)
    if len(drawn):
        p[~np.isnan(ei)] = 1.0
        varying = _varying(listed, shuffled)
        p[varying] = holm(two_sided(ei[varying], drawn[:, varying], exact=shuffled.exact))
    more = (drawn > ei).sum(axis=0) > (drawn < ei).sum(axis=0)
    place = np.where(p < _LEVEL, np.where(more, "below", "above"), "inside")
    return listed.assign(low=low, high=high, p=p, place=np.where(np.isnan(p), "", place).astype(object))


def _varying(by_group: pd.DataFrame, shuffled: _Shuffled) -> Places:
    """Groups whose index is defined and not the same however the labels fall."""
    drawn = shuffled.by_group
    if not len(drawn):
        return np.zeros(0, dtype=np.int64)
    differs = (drawn != drawn[0]) & ~(np.isnan(drawn) & np.isnan(drawn[0]))
    return np.flatnonzero(by_group["ei"].notna().to_numpy() & differs.any(axis=0))
