"""Which of the given groups tell who names whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd

from verkosto.network.reported import Reports

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Places = NDArray[np.int64]

_ATTRIBUTES: Final = 2
"""Given groups that enter at most, those that explain the known reports best."""

_GROUPS: Final = 12
"""Groups of an attribute at most for pairs of groups to have odds of their own."""


@dataclass(frozen=True, eq=False)
class TellingGroups:
    """The given groups that enter the model.

    Attributes
    ----------
    same : list of integer arrays, shape (n,)
        The group of every actor (−1 without one), an array per attribute.
    pairs : list of (integer array, int)
        Of those with few enough groups: the groups of the actors and how many there are.
    """

    same: list[Places]
    pairs: list[tuple[Places, int]]

    @property
    def blocks(self) -> int:
        """Pairs of groups with odds of their own."""
        return sum(count * count for _, count in self.pairs)

    @property
    def starts(self) -> list[int]:
        """Where the pairs of each attribute begin among them."""
        sizes = [count * count for _, count in self.pairs]
        return [sum(sizes[:place]) for place in range(len(sizes))]

    @classmethod
    def chosen(cls, reports: Reports, groups: pd.DataFrame | None) -> TellingGroups:
        """The attributes that explain the known reports best; none where none does."""
        gains: list[tuple[float, Places, int]] = []
        for column in [] if groups is None else [groups[name] for name in groups.columns]:
            member, labels = pd.factorize(column)
            count = len(labels)
            if 2 <= count <= reports.n / 2:
                gain = _gain(reports, member.astype(np.int64), count)
                if gain > 0:
                    gains.append((gain, member.astype(np.int64), count))
        best = sorted(gains, key=lambda entry: -entry[0])[:_ATTRIBUTES]
        return cls(
            [member for _, member, _ in best], [(m, count) for _, m, count in best if count <= _GROUPS]
        )


def _gain(reports: Reports, member: Places, count: int) -> float:
    """How much better one density within and one between groups tell the reports (BIC)."""
    ego, alter = np.nonzero(reports.known)
    both = (member[ego] >= 0) & (member[alter] >= 0)
    ego, alter = ego[both], alter[both]
    kind = (
        np.minimum(member[ego], member[alter]) * count + np.maximum(member[ego], member[alter])
        if count <= _GROUPS
        else (member[ego] == member[alter]).astype(np.int64)
    )
    asked = np.bincount(kind).astype(np.float64)
    ties = np.bincount(kind, weights=reports.said[ego, alter].astype(np.float64)).astype(np.float64)
    met = asked > 0
    if not met.any():
        return 0.0
    one = _likelihood(ties[met].sum(keepdims=True), asked[met].sum(keepdims=True))
    return 2 * (_likelihood(ties[met], asked[met]) - one) - (int(met.sum()) - 1) * float(np.log(asked.sum()))


def _likelihood(ties: Numbers, asked: Numbers) -> float:
    share = ties / asked
    with np.errstate(divide="ignore", invalid="ignore"):
        parts = ties * np.log(share), (asked - ties) * np.log1p(-share)
    return float(sum(np.nan_to_num(part, nan=0.0).sum() for part in parts))
