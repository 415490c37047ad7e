"""How likely an answer is that nobody gave: learnt from the answers that were given.

The odds that ego names alter are a product: how full the network is × how many ego names × how often alter is
named × whether alter names ego × how many others name both × the given groups of the two. Every factor is
estimated from known reports only; factors of single actors and of pairs of groups are drawn towards 1, the
more so the less is known about them and the more alike they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd
from scipy import linalg, sparse

from verkosto.network.reported import Dyads, Reports, share
from verkosto.network.telling_groups import TellingGroups

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Places = NDArray[np.int64]
    Flags = NDArray[np.bool_]

_ROUNDS: Final = 25
"""Steps of Newton's method, each followed by a new estimate of how unlike the actors are."""

_LOOSE: Final = 0.04
"""Precision (1 / variance of the log odds) of the factors that all actors share."""

_BELIEF: Final = 3.0
"""Actors' worth of evidence in the first guess of how unlike actors are (standard deviation of 1)."""

_LEAST_LEFT: Final = 0.05
"""Who named as many as is usual, or more, still names this part of what would be likely of the rest."""


class ReportModel:
    """The odds of every report, with what is not known about them.

    Parameters
    ----------
    reports : Reports
    groups : pandas.DataFrame or None
        Indexed by actor in network order, a column per attribute.
    random : numpy.random.Generator
        Chooses the pairs that are looked at when there are very many.

    Notes
    -----
    A pair of actors says (x_ij, x_ji) with odds exp(a_ij x_ij + a_ji x_ji + r x_ij x_ji), where
    a_ij = m + e_i + p_j + t ln(1 + c_ij) + s 1[g_i = g_j] + u_{g_i g_j}: the dyad model of Holland and
    Leinhardt (1981) with actors as random effects. c_ij counts the others who name both, g are given groups.
    (e_i, p_i) are normal with a common covariance, u with a variance of its own, learnt from the known
    reports. An actor that tells too little (``Reports.telling``) gets the e of some respondent, corrected for
    how often both are named.
    """

    def __init__(self, reports: Reports, groups: pd.DataFrame | None, random: np.random.Generator) -> None:
        self.reports = reports
        self._groups = TellingGroups.chosen(reports, groups)
        self._shared = 3 + len(self._groups.same)
        self._blocks = self._shared + 2 * reports.n
        self._size = self._blocks + self._groups.blocks
        self.spread = _Spread(self._shared, reports, self._groups)
        self._fit(random)

    def _design(self, ego: Places, alter: Places) -> sparse.csr_array:
        """A row per report: constant, named together, same groups, ego, alter, pairs of groups."""
        columns = [np.zeros_like(ego), np.full_like(ego, 2)]
        values = [np.ones(len(ego)), self.reports.named_together[ego, alter]]
        for place, member in enumerate(self._groups.same):
            columns.append(np.full_like(ego, 3 + place))
            values.append(((member[ego] == member[alter]) & (member[ego] >= 0)).astype(np.float64))
        columns += [self._shared + ego, self._shared + self.reports.n + alter]
        values += [np.ones(len(ego)), np.ones(len(ego))]
        for first, (member, count) in zip(self._groups.starts, self._groups.pairs, strict=True):
            low, high = np.minimum(member[ego], member[alter]), np.maximum(member[ego], member[alter])
            columns.append(self._blocks + first + np.where(low >= 0, low * count + high, 0))
            values.append((low >= 0).astype(np.float64))
        rows = np.tile(np.arange(len(ego)), len(columns))
        places = (rows, np.concatenate(columns))
        return sparse.csr_array((np.concatenate(values), places), shape=(len(ego), self._size))

    def _fit(self, random: np.random.Generator) -> None:
        """Newton's method (Fisher scoring); after every step the covariances are estimated anew."""
        dyads = self._dyads = Dyads.of(self.reports, random)
        there, back = self._design(dyads.ego, dyads.alter), self._design(dyads.alter, dyads.ego)
        self._known = there, back
        both = sparse.csr_array(
            (np.ones(dyads.n), (np.arange(dyads.n), np.ones(dyads.n, dtype=int))), shape=there.shape
        )
        design = sparse.csr_array(sparse.vstack([there, back, both]))
        transposed = sparse.csr_array(design.T)
        self.mode = np.zeros(self._size)
        self.mode[0] = dyads.usual
        for _ in range(_ROUNDS):
            surprise, information = dyads.score(there @ self.mode, back @ self.mode, self.mode[1])
            precision = self.spread.precision()
            curve = (transposed @ information @ design).toarray() + precision
            self._factor = linalg.cholesky(curve, lower=True)
            step = linalg.cho_solve((self._factor, True), transposed @ surprise - precision @ self.mode)
            self.mode = self.mode + step * min(1.0, 2.0 / max(float(np.abs(step).max()), 1e-12))
            self.spread.learn(self.mode, linalg.cho_solve((self._factor, True), np.eye(self._size)))

    def draws(self, count: int, random: np.random.Generator) -> Iterator[Flags]:
        """So many complete sets of reports, shape (n, n) each; what is known stays as it is."""
        first, second = np.nonzero(np.triu(~(self.reports.known & self.reports.known.T), 1))
        there, back = self._design(first, second), self._design(second, first)
        begun = self.reports.known & ~self.reports.telling[:, None]
        named = self._design(*np.nonzero(begun)), np.nonzero(begun)[0]
        for _ in range(count):
            factors = self._factors(random)
            odds = there @ factors, back @ factors
            if begun.any():
                fewer = self._fewer((first, second), odds, named[1], named[0] @ factors)
                odds = odds[0] + fewer[first], odds[1] + fewer[second]
            yield self._drawn(first, second, *odds, factors[1], random)

    def _fewer(
        self, pairs: tuple[Places, Places], odds: tuple[Numbers, Numbers], begun: Places, likely: Numbers
    ) -> Numbers:
        """Log odds by which somebody who named a few and left the rest open names fewer of the rest, (n,).

        In all they name about as many as somebody alike would: those they named already are among these.
        """
        n = self.reports.n
        rest = np.zeros(n)
        for ego, alter, chance in ((*pairs, odds[0]), (*pairs[::-1], odds[1])):
            rest += np.bincount(ego, share(chance) * ~self.reports.known[ego, alter], n)
        named = np.bincount(begun, minlength=n)
        left = rest + np.bincount(begun, share(likely), n) - named
        part = np.where(rest > 0, left / np.maximum(rest, 1e-12), 1.0)
        return np.where(named > 0, np.log(np.clip(part, _LEAST_LEFT, 1.0)), 0.0)

    def _factors(self, random: np.random.Generator) -> Numbers:
        """Log odds as uncertain as they are; who did not answer is as ready to name as some respondent."""
        normal = random.standard_normal(self._size)
        factors: Numbers = self.mode + linalg.solve_triangular(self._factor, normal, lower=True, trans="T")
        answering = np.flatnonzero(self.reports.telling)
        silent = np.flatnonzero(~self.reports.telling)
        if len(answering):
            ego, alter = self._shared, self._shared + self.reports.n
            slope = self.spread.actors[0, 1] / self.spread.actors[1, 1]
            own = factors[ego + answering] - slope * factors[alter + answering]
            alike = random.choice(random.choice(own, len(own)), len(silent))
            factors[ego + silent] = slope * factors[alter + silent] + alike
        factors[0] += self._correction(factors, random)
        return factors

    def _correction(self, factors: Numbers, random: np.random.Generator) -> float:
        """Log odds that bring the expected number of known ties back to what it is, give or take chance.

        A normal posterior of log odds is too generous to small shares.
        """
        there, back = self._known
        surprise, information = self._dyads.total(there @ factors, back @ factors, float(factors[1]))
        return float(np.clip(surprise / information + random.normal() / np.sqrt(information), -1, 1))

    def _drawn(
        self,
        first: Places,
        second: Places,
        there: Numbers,
        back: Numbers,
        returned: float,
        random: np.random.Generator,
    ) -> Flags:
        """Draw unknown reports: given the other side's where that is known, else both together."""
        said = self.reports.said.copy()
        knows_there, knows_back = self.reports.known[first, second], self.reports.known[second, first]
        alone = there + np.log1p(share(back) * np.expm1(returned))
        answered = there + returned * said[second, first]
        chance = random.random((2, len(first)))
        names = chance[0] < share(np.where(knows_back, answered, alone))
        names = np.where(knows_there, said[first, second], names)
        is_named = chance[1] < share(back + returned * names)
        said[first, second] = names
        said[second, first] = np.where(knows_back, said[second, first], is_named)
        return said


class _Spread:
    """How unlike actors and pairs of groups are: covariances of the log odds, learnt round by round."""

    def __init__(self, shared: int, reports: Reports, groups: TellingGroups) -> None:
        self._shared, self._n, self._groups = shared, reports.n, groups
        self._answering = reports.telling
        self.actors = np.eye(2)
        self.pairs = np.ones(len(groups.pairs))

    def precision(self) -> Numbers:
        """Inverse covariance of all log odds before anything is known."""
        n, shared = self._n, self._shared
        matrix = np.zeros((shared + 2 * n + self._groups.blocks,) * 2)
        np.fill_diagonal(matrix[:shared, :shared], _LOOSE)
        inverse = np.linalg.inv(self.actors)
        ego = shared + np.arange(n)
        for row, column in ((0, 0), (0, 1), (1, 0), (1, 1)):
            matrix[ego + row * n, ego + column * n] = inverse[row, column]
        for place, blocks in enumerate(self._block_places()):
            matrix[blocks, blocks] = 1 / self.pairs[place]
        return matrix

    def _block_places(self) -> list[Places]:
        start = self._shared + 2 * self._n
        return [
            start + first + np.arange(count * count)
            for first, (_, count) in zip(self._groups.starts, self._groups.pairs, strict=True)
        ]

    def learn(self, mode: Numbers, inverse: Numbers) -> None:
        """Estimate the covariances anew: squares of the modes and what is uncertain about them."""
        ego = self._shared + np.flatnonzero(self._answering)
        alter = ego + self._n
        ends = (ego, alter)
        sums = np.array(
            [[mode[a] @ mode[b] + inverse[a, b].sum() for b in ends] for a in ends], dtype=np.float64
        )
        self.actors = (_BELIEF * np.eye(2) + sums) / (_BELIEF + len(ego))
        for place, blocks in enumerate(self._block_places()):
            met = blocks[inverse[blocks, blocks] < 0.999 * self.pairs[place]]
            sums = (mode[met] ** 2 + inverse[met, met]).sum()
            self.pairs[place] = (_BELIEF + sums) / (_BELIEF + len(met))
