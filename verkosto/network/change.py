"""What stayed, arose and ended between two waves, among those who answered both (M-27)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import nan
from typing import TYPE_CHECKING, Final, cast

import numpy as np
import pandas as pd
from scipy import sparse

from verkosto.network.bootstrap import RESAMPLED, resampled
from verkosto.network.network import Network
from verkosto.network.registry import measures
from verkosto.network.telling import Tell, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

KINDS: Final = ("stable", "new", "lost")
_SAME: Final = ("actors",)
"""Figures that cannot change: the panel is the same."""


@dataclass(frozen=True, eq=False)
class Change:
    """Two waves of one relation, on the panel: the actors who were members and answered in both.

    Attributes
    ----------
    panel : tuple of str
        In the order of the first wave.
    joiners, leavers : tuple of str
        Members of the second wave only, and of the first only.
    left_out : tuple of str
        Members of both waves who did not answer in both.
    ties : pandas.DataFrame
        Every tie of either wave between pairs known in both: ``ego``, ``alter``, ``kind`` ("stable", "new",
        "lost"); an undirected tie once.
    stable, new, lost : int
        How many of each.
    jaccard : float
        stable / (stable + new + lost); ``nan`` without ties.
    figures : pandas.DataFrame
        Index ``figure`` (key of the registry): ``first``, ``second``, ``delta`` (second − first), and
        ``low``, ``high``: 2.5 % and 97.5 % points of the delta in the paired vertex bootstrap, ``nan`` where
        a figure is not resampled or undefined.
    draws : int
        Resamples; 0: none.
    """

    panel: tuple[str, ...]
    joiners: tuple[str, ...]
    leavers: tuple[str, ...]
    left_out: tuple[str, ...]
    ties: pd.DataFrame
    stable: int
    new: int
    lost: int
    jaccard: float
    figures: pd.DataFrame
    draws: int


def change(first: Network, second: Network, draws: int = 2000, seed: int = 1, tell: Tell = silent) -> Change:
    """What stayed, arose and ended between two waves of a relation.

    Only the panel is compared: different response rates would make the waves incomparable. In the paired
    vertex bootstrap the actors of the panel are drawn once and looked at in both waves.

    Parameters
    ----------
    first, second : Network
        The same relation in the same view; their members may differ.
    draws : int
        Resamples; 0 for none.
    seed : int
    tell : callable

    Returns
    -------
    Change

    Raises
    ------
    ValueError
        When the two are of different views.

    References
    ----------
    Domain M-27, 2.5; Snijders & Borgatti (1999). [snijders1999]

    Examples
    --------
    >>> spring = Network.from_edges([("a", "b"), ("b", "c"), ("c", "d")])
    >>> autumn = Network.from_edges([("a", "b"), ("b", "d"), ("c", "d"), ("d", "e")])
    >>> found = change(spring, autumn, draws=0)
    >>> (found.stable, found.new, found.lost), found.jaccard, found.joiners
    ((2, 1, 1), 0.5, ('e',))
    """
    if first.view is not second.view:
        raise ValueError("the two waves must be seen in the same view")
    both = first.actors[first.actors.isin(second.actors)]
    heard = first.answered[first.actors.get_indexer(both)] & second.answered[second.actors.get_indexer(both)]
    before, after = among(first, both[heard]), among(second, both[heard])
    ties = _ties(before, after)
    stable, new, lost = (int((ties["kind"] == kind).sum()) for kind in KINDS)
    figures, made = _figures(before, after, draws, seed, tell)
    return Change(
        panel=tuple(before.actors),
        joiners=tuple(second.actors[~second.actors.isin(both)]),
        leavers=tuple(first.actors[~first.actors.isin(both)]),
        left_out=tuple(both[~heard]),
        ties=ties,
        stable=stable,
        new=new,
        lost=lost,
        jaccard=stable / len(ties) if len(ties) else nan,
        figures=figures,
        draws=made,
    )


def among(network: Network, actors: pd.Index) -> Network:
    """The network of some of its actors, in the order given.

    Examples
    --------
    >>> among(Network.from_edges([("a", "b"), ("b", "c")]), pd.Index(["c", "b"])).tie_count
    1
    """
    places = network.actors.get_indexer(actors)
    return replace(
        network,
        actors=pd.Index(actors, name=network.actors.name),
        ties=_part(network.ties, places),
        strengths=_part(network.strengths, places),
        answered=network.answered[places],
        unanswered=_part(network.unanswered, places),
    )


def _part(matrix: sparse.csr_array, places: NDArray[np.intp]) -> sparse.csr_array:
    part = sparse.csr_array(matrix[places][:, places])
    part.sort_indices()
    return part


def _ties(before: Network, after: Network) -> pd.DataFrame:
    marks = sparse.csr_array(before.ties + 2 * after.ties).tocoo()
    (rows, columns), values = marks.coords, marks.data.astype(np.int64)
    kept = before.known(rows, columns) & after.known(rows, columns)
    if not before.directed:
        kept &= rows < columns
    rows, columns, values = rows[kept], columns[kept], values[kept]
    names = before.actors.to_numpy(dtype=object)
    kind = np.array(["", "lost", "new", "stable"], dtype=object)[values]
    order = np.lexsort((columns, rows))
    listed = pd.DataFrame({"ego": names[rows], "alter": names[columns], "kind": kind})
    return listed.iloc[order].reset_index(drop=True)


def _figures(before: Network, after: Network, draws: int, seed: int, tell: Tell) -> tuple[pd.DataFrame, int]:
    rows = {
        measure.key: [cast("Callable[[Network], float]", measure.function)(wave) for wave in (before, after)]
        for measure in measures("network", before.view)
        if measure.function is not None and measure.key not in _SAME
    }
    table = pd.DataFrame.from_dict(rows, orient="index", columns=["first", "second"], dtype=np.float64)
    table["delta"] = table["second"] - table["first"]
    table["low"], table["high"] = nan, nan
    drawn = _paired(before, after, draws, seed, tell)
    for key, deltas in drawn.items():
        defined = deltas[~np.isnan(deltas)]
        if len(defined) and table["delta"].notna()[key]:
            table.loc[key, ["low", "high"]] = np.percentile(defined, (2.5, 97.5))
    return table.rename_axis("figure"), max(map(len, drawn.values()), default=0)


def _paired(before: Network, after: Network, draws: int, seed: int, tell: Tell) -> dict[str, Numbers]:
    """Second − first of every figure in each resample.

    The same seed draws the same actors, for everybody of the panel answered: as many numbers are drawn in
    both waves, where as many resamples are made.
    """

    def half(done: int, steps: int) -> None:
        tell(done, 2 * steps)

    def whole(done: int, steps: int) -> None:
        tell(steps + done, 2 * steps)

    if draws <= 0:
        tell(1, 1)
        return {}
    old = resampled(before, RESAMPLED, draws, seed, half)
    new = resampled(after, RESAMPLED, draws, seed, whole)
    made = [max(map(len, wave.values()), default=0) for wave in (old, new)]
    if made[0] != made[1]:
        least = min(made)
        old, new = (
            (resampled(wave, RESAMPLED, least, seed) for wave in (before, after)) if least else ({}, {})
        )
    return {key: new[key] - old[key] for key in old if key in new}
