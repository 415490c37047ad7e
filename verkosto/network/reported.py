"""What pairs of actors say of each other: known reports, and how likely they are under a model of pairs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

import numpy as np
from scipy import sparse, special

from verkosto.network.network import Network

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Places = NDArray[np.int64]
    Flags = NDArray[np.bool_]

_DYADS: Final = 80_000
"""Pairs that are looked at; beyond, all ties and a random part of the rest stand for all."""


@dataclass(frozen=True, eq=False)
class Reports:
    """What was said, and what is known, as dense matrices; row = who says so.

    Attributes
    ----------
    said : numpy array of bool, shape (n, n)
    known : numpy array of bool, shape (n, n)
        ``False`` on the diagonal.
    telling : numpy array of bool, shape (n,)
        Whose reports tell how often it names others. Who did not answer, or said of few whether there is a
        tie and then always that there is one, leaves open whom it does not name.
    """

    said: Flags
    known: Flags
    telling: Flags

    @classmethod
    def of(cls, network: Network) -> Reports:
        """The reports of a directed network; what somebody did say is known, respondent or not."""
        said = network.reports.toarray() > 0
        known = np.broadcast_to(network.answered[:, None], said.shape) & ~network.unanswered.toarray()
        known = known | said
        np.fill_diagonal(known, False)
        telling = known.any(axis=1) & ((network.told > 1) | (known & ~said).any(axis=1))
        return cls(said, known, telling)

    @property
    def n(self) -> int:
        """Number of actors."""
        return len(self.said)

    @property
    def unknown(self) -> int:
        """Ordered pairs whose report is unknown."""
        return self.n * max(self.n - 1, 0) - int(self.known.sum())

    @cached_property
    def named_together(self) -> Numbers:
        """log(1 + how many others name both), shape (n, n)."""
        named = sparse.csr_array(self.said.astype(np.float64))
        together: Numbers = np.log1p((named.T @ named).toarray())
        return together


@dataclass(frozen=True, eq=False)
class Dyads:
    """Pairs of actors of which at least one report is known, that one first; from those who tell.

    Attributes
    ----------
    names, named : numpy arrays of float
        What ego says of alter, and alter of ego (0 where unknown).
    whole : numpy array of bool
        Whether both reports are known.
    counted : numpy array of float
        How many pairs each stands for.
    """

    ego: Places
    alter: Places
    names: Numbers
    named: Numbers
    whole: Flags
    counted: Numbers

    @property
    def n(self) -> int:
        """How many they are."""
        return len(self.ego)

    @classmethod
    def of(cls, reports: Reports, random: np.random.Generator) -> Dyads:
        """All of them; where there are very many, every tie and of the rest as many as fit."""
        known = reports.known & reports.telling[:, None]
        ego, alter = np.nonzero(np.triu(known | known.T, 1))
        tie = reports.said[ego, alter] | reports.said[alter, ego]
        counted = np.ones(len(ego))
        if len(ego) > _DYADS:
            wanted = max(_DYADS - int(tie.sum()), int(tie.sum()))
            share = min(1.0, wanted / int((~tie).sum()))
            kept = tie | (random.random(len(ego)) < share)
            counted = np.where(tie, 1.0, 1 / share)[kept]
            ego, alter = ego[kept], alter[kept]
        turned = ~known[ego, alter]
        ego, alter = np.where(turned, alter, ego), np.where(turned, ego, alter)
        names, named = (reports.said[pair].astype(np.float64) for pair in ((ego, alter), (alter, ego)))
        whole = known[alter, ego]
        return cls(ego, alter, names, named * whole, whole, counted)

    @property
    def usual(self) -> float:
        """Log odds of a report."""
        share = (self.counted @ self.names + 0.5) / (self.counted.sum() + 1)
        return float(np.log(share / (1 - share)))

    def total(self, there: Numbers, back: Numbers, returned: float) -> tuple[float, float]:
        """How many more known ties there are than expected, and how fast a common log odds would add some."""
        back_if_not, back_if = share(back), share(back + returned)
        names = share(there + np.log1p(back_if_not * np.expm1(returned)))
        named = np.where(self.whole, names * back_if + (1 - names) * back_if_not, 0)
        more = self.names + self.named - names - named
        spread = names * (1 - names) + named * (1 - named)
        return float(self.counted @ more), float(self.counted @ spread) + 1e-9

    def score(self, there: Numbers, back: Numbers, returned: float) -> tuple[Numbers, sparse.csr_array]:
        """Slope of the log likelihood by (there, back, returned) of every pair, and Fisher's information."""
        back_if_not, back_if = share(back), share(back + returned)
        names = share(there + np.log1p(back_if_not * np.expm1(returned)))
        both = names * back_if
        named = both + (1 - names) * back_if_not
        told_back = np.where(self.names > 0, back_if, back_if_not)
        told_named = np.where(self.whole, self.named, told_back)
        surprise = np.array([self.names - names, told_named - named, self.names * told_named - both])
        unsure = names * (1 - names)
        more = back_if - back_if_not
        steps = np.array([np.ones(self.n), more, back_if])
        alone = unsure * steps[:, None] * steps[None]
        means = np.array([names, named, both])
        moments = np.array([[names, both, both], [both, named, both], [both, both, both]])
        whole = moments - means[:, None] * means[None]
        information = self.counted * np.where(self.whole, whole, alone)
        return (self.counted * surprise).ravel(), _side_by_side(information)


def _side_by_side(information: Numbers) -> sparse.csr_array:
    """A matrix of diagonals, shape (3n, 3n), from shape (3, 3, n)."""
    rows = [[sparse.diags_array(diagonal) for diagonal in row] for row in information]
    return sparse.csr_array(sparse.block_array(rows, format="csr"))


def share(log_odds: Numbers) -> Numbers:
    """Odds become shares."""
    shares: Numbers = special.expit(log_odds)
    return shares
