"""One relation, one view: sparse matrices over one actor index."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

import networkx as nx
import numpy as np
import pandas as pd
from scipy import sparse

from verkosto.content import table
from verkosto.model import View
from verkosto.network.paths import Paths, walk
from verkosto.network.telling import Tell

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

_BLANK: Final = float(table("thresholds")["missing"]["blank"]["value"])
LONG_WALK: Final = 20_000_000
"""Actors times actors and ties: a larger network is walked in the background (half a second here)."""


@dataclass(frozen=True, eq=False)
class Network:
    """The ties of one relation in one view, among members only.

    Attributes
    ----------
    actors : pandas.Index of str
        The n members, in network order. Every matrix and every Series uses it.
    ties : scipy.sparse.csr_array of float64, shape (n, n)
        1 where there is a tie; no diagonal; symmetric unless ``directed``.
    strengths : scipy.sparse.csr_array of float64, shape (n, n)
        The strength of each tie (same pattern as ``ties``; 1 where no strength was given).
    view : View
        ``directed``, ``union`` or ``confirmed``.
    answered : numpy array of bool, shape (n,)
        Who counts as a respondent.
    unanswered : scipy.sparse.csr_array of bool, shape (n, n)
        Ordered pairs ego → alter that a respondent left unanswered.
    reversed_flow : bool
        ``ties[i, j]`` was reported by ``j`` (not by ``i``).

    Notes
    -----
    What nobody reported is unknown, not absent. A report is *known* when its ego answered and did not
    leave the alter unanswered; a dyad is known when both of its reports are. The counts are made by
    sparse algebra, for the unknown pairs of 20,000 actors would fill the memory.
    """

    actors: pd.Index
    ties: sparse.csr_array
    strengths: sparse.csr_array
    view: View
    answered: NDArray[np.bool_]
    unanswered: sparse.csr_array
    reversed_flow: bool = False

    @property
    def n(self) -> int:
        """Number of members."""
        return len(self.actors)

    @property
    def directed(self) -> bool:
        """Whether the ties are arrows."""
        return self.view is View.DIRECTED

    @property
    def tie_count(self) -> int:
        """Ties: arrows when directed, unordered pairs otherwise."""
        return int(self.ties.nnz) if self.directed else int(self.ties.nnz) // 2

    @cached_property
    def symmetric(self) -> sparse.csr_array:
        """Binary adjacency with the direction ignored (either way), shape (n, n)."""
        return self.ties if not self.directed else sparse.csr_array(self.ties.maximum(self.ties.T))

    @cached_property
    def paths(self) -> Paths:
        """All shortest paths, walked once; arrows are followed forwards."""
        return walk(self.ties, directed=self.directed)

    @property
    def walked(self) -> bool:
        """Whether the paths are known already."""
        return "paths" in self.__dict__

    def take_paths(self, paths: Paths) -> None:
        """Take paths that were walked elsewhere."""
        self.__dict__["paths"] = paths

    @property
    def long_to_walk(self) -> bool:
        """Whether walking all paths takes longer than anybody waits for a page."""
        return self.walk_length > LONG_WALK

    @property
    def walk_length(self) -> int:
        """What walking all paths costs: actors times actors and ties."""
        return self.n * (self.n + int(self.ties.nnz))

    @cached_property
    def contacts(self) -> nx.Graph[int]:
        """A frozen undirected networkx graph over positions 0 … n−1, made once."""
        graph: nx.Graph[int] = nx.Graph()
        graph.add_nodes_from(range(self.n))
        rows, columns = sparse.triu(self.symmetric).coords
        graph.add_edges_from(zip(rows.tolist(), columns.tolist(), strict=True))
        nx.freeze(graph)
        return graph

    # -- what is known ---------------------------------------------------------------------------

    @cached_property
    def complete(self) -> bool:
        """Whether every report is known."""
        return bool(self.answered.all()) and self.unanswered.nnz == 0

    @cached_property
    def told(self) -> NDArray[np.int64]:
        """How much every actor says of the others, shape (n,): 0 nothing (no respondent), 1 little, 2 most.

        Little: more reports were left unanswered than ``missing.blank`` of the thresholds.
        """
        left = np.diff(self.unanswered.indptr)
        told: NDArray[np.int64] = self.answered * (1 + (left <= _BLANK * (self.n - 1)))
        return told

    @cached_property
    def _gaps(self) -> sparse.csr_array:
        """Dyads of two respondents in which a report was left unanswered: 1, symmetric, shape (n, n)."""
        either = self.unanswered.astype(np.float64)
        either = sparse.csr_array(either.maximum(either.T))
        return self._among_respondents(either)

    def _among_respondents(self, matrix: sparse.csr_array) -> sparse.csr_array:
        keep = sparse.diags_array(self.answered.astype(np.float64), format="csr")
        kept = sparse.csr_array(keep @ matrix @ keep)
        kept.eliminate_zeros()
        return kept

    @cached_property
    def known_reports(self) -> int:
        """Ordered pairs whose report is known."""
        asked = int(self.answered.sum()) * max(self.n - 1, 0)
        return asked - int(np.diff(self.unanswered.indptr)[self.answered].sum())

    @cached_property
    def reports(self) -> sparse.csr_array:
        """The ties of a directed network as they were reported: row = who says so."""
        return sparse.csr_array(self.ties.T) if self.directed and self.reversed_flow else self.ties

    @cached_property
    def known_dyads(self) -> int:
        """Unordered pairs in which both reports are known."""
        respondents = int(self.answered.sum())
        return respondents * (respondents - 1) // 2 - int(self._gaps.nnz) // 2

    @cached_property
    def known_dyad_ties(self) -> sparse.csr_array:
        """``ties`` inside known dyads only, shape (n, n)."""
        if self.complete:
            return self.ties
        inside = self._among_respondents(self.ties)
        inside = sparse.csr_array(inside - inside.multiply(self._gaps))
        inside.eliminate_zeros()
        return inside

    def dyad_census(self) -> dict[str, int]:
        """How many unordered pairs are of which kind.

        Returns
        -------
        dict of str to int
            ``mutual`` (both name the other; in an undirected view every tie), ``asymmetric`` (one does) and
            ``null`` (neither does), all among known dyads, and ``unknown`` for the rest. They add up to
            n(n−1)/2.

        Examples
        --------
        >>> Network.from_edges([("a", "b"), ("b", "a"), ("b", "c")], directed=True).dyad_census()
        {'mutual': 1, 'asymmetric': 1, 'null': 1, 'unknown': 0}
        """
        inside = self.known_dyad_ties
        mutual = int(inside.multiply(inside.T).nnz) // 2
        asymmetric = int(inside.nnz) - 2 * mutual
        return {
            "mutual": mutual,
            "asymmetric": asymmetric,
            "null": self.known_dyads - mutual - asymmetric,
            "unknown": self.n * (self.n - 1) // 2 - self.known_dyads,
        }

    def known(self, rows: ArrayLike, columns: ArrayLike) -> NDArray[np.bool_]:
        """Whether ``ties[row, column]`` is known, pair by pair.

        Parameters
        ----------
        rows, columns : integer arrays of one length
            Positions in ``actors``.

        Returns
        -------
        numpy array of bool
            ``False`` on the diagonal. In an undirected view a pair is known when both of its reports are.
        """
        egos, alters = np.asarray(rows, dtype=np.int64), np.asarray(columns, dtype=np.int64)
        if self.directed and self.reversed_flow:
            egos, alters = alters, egos
        known: NDArray[np.bool_] = self.answered[egos] & (egos != alters)
        if not self.directed:
            known &= self.answered[alters]
        if self.unanswered.nnz and egos.size:  # scipy gives no array for no places
            known &= ~np.asarray(self.unanswered[egos, alters])
            if not self.directed:
                known &= ~np.asarray(self.unanswered[alters, egos])
        return known

    # -- other forms -----------------------------------------------------------------------------

    def series(self, values: ArrayLike, name: str) -> pd.Series:
        """One value per actor as a Series, in network order."""
        return pd.Series(np.asarray(values), index=self.actors, name=name)

    def graph(self) -> nx.Graph[str]:
        """A new networkx graph (``DiGraph`` when directed) with edge attribute ``strength``."""
        graph: nx.Graph[str] = nx.DiGraph() if self.directed else nx.Graph()
        graph.add_nodes_from(self.actors)
        rows, columns = self.ties.tocoo().coords
        values = self.strengths.data
        if not self.directed:
            once = rows < columns
            rows, columns, values = rows[once], columns[once], values[once]
        names = self.actors.to_numpy()
        graph.add_edges_from(
            (ego, alter, {"strength": strength})
            for ego, alter, strength in zip(names[rows], names[columns], values.tolist(), strict=True)
        )
        return graph

    @classmethod
    def from_edges(
        cls,
        edges: Iterable[tuple[str, str] | tuple[str, str, float]],
        *,
        directed: bool = False,
        actors: Sequence[str] = (),
    ) -> Network:
        """A fully observed network from pairs (or triples with a strength).

        Parameters
        ----------
        edges : iterable of (ego, alter) or (ego, alter, strength)
            Self-ties are left out; the last of a repeated pair counts.
        directed : bool
            ``False`` gives the view ``union``.
        actors : sequence of str
            Actors to put first, isolates among them; the rest follow as met.

        Examples
        --------
        >>> Network.from_edges([("a", "b"), ("b", "c")]).tie_count
        2
        """
        triples = [(str(e[0]), str(e[1]), float(e[2]) if len(e) > 2 else 1.0) for e in edges]
        order = dict.fromkeys([*actors, *(name for e in triples for name in e[:2])])
        index = pd.Index(list(order), name="actor", dtype=str)
        position = {name: i for i, name in enumerate(index)}
        strength: dict[tuple[int, int], float] = {}
        for ego, alter, value in triples:
            i, j = position[ego], position[alter]
            if i != j:
                strength[i, j] = value
                if not directed:
                    strength[j, i] = value
        n = len(index)
        ends = np.array(list(strength), dtype=np.int64).reshape(-1, 2)
        ties, strengths = matrices(ends[:, 0], ends[:, 1], np.array(list(strength.values())), n)
        return cls(
            actors=index,
            ties=ties,
            strengths=strengths,
            view=View.DIRECTED if directed else View.UNION,
            answered=np.ones(n, dtype=bool),
            unanswered=sparse.csr_array((n, n), dtype=bool),
        )


def matrices(
    rows: NDArray[np.int64], columns: NDArray[np.int64], strengths: NDArray[np.float64], n: int
) -> tuple[sparse.csr_array, sparse.csr_array]:
    """``ties`` and ``strengths`` of a network from places and values; every place occurs once.

    The two share one pattern, entry by entry, so that a tie of strength 0 stays a tie.
    """
    valued = sparse.csr_array((strengths.astype(np.float64), (rows, columns)), shape=(n, n))
    valued.sort_indices()
    ties = sparse.csr_array((np.ones(valued.nnz), valued.indices, valued.indptr), shape=(n, n))
    return ties, valued


def walked_paths(network: Network, tell: Tell) -> Paths:
    """The paths of a network, telling how far the walk is."""
    return network.paths if network.walked else walk(network.ties, directed=network.directed, tell=tell)
