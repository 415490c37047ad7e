"""One relation, one view: sparse matrices over one actor index."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import networkx as nx
import numpy as np
import pandas as pd
from scipy import sparse

from verkosto.model import View

if TYPE_CHECKING:
    from numpy.typing import NDArray


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
    def observed(self) -> NDArray[np.bool_] | None:
        """Ordered pairs whose report is known, shape (n, n); ``None`` when all are.

        Pair (i, j) is known when i answered and did not leave j unanswered; with
        ``reversed_flow`` the axes follow ``ties``. The diagonal is ``False``.
        """
        if self.answered.all() and self.unanswered.nnz == 0:
            return None
        known = np.repeat(self.answered[:, None], self.n, axis=1)
        known &= ~self.unanswered.toarray()
        np.fill_diagonal(known, False)
        return known.T if self.reversed_flow else known

    def graph(self) -> nx.Graph:
        """A new networkx graph (``DiGraph`` when directed) with edge attribute ``strength``."""
        graph: nx.Graph = nx.DiGraph() if self.directed else nx.Graph()
        graph.add_nodes_from(self.actors)
        pattern = self.strengths if self.directed else sparse.triu(self.strengths)
        rows, columns = pattern.nonzero()
        names = self.actors.to_numpy()
        values = sparse.csr_array(pattern)[rows, columns]
        graph.add_edges_from(
            (names[i], names[j], {"strength": float(v)})
            for i, j, v in zip(rows, columns, np.asarray(values).ravel(), strict=True)
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
        order = dict.fromkeys(actors)
        for ego, alter, _ in triples:
            order.setdefault(ego)
            order.setdefault(alter)
        index = pd.Index(list(order), name="actor", dtype=object)
        position = {name: i for i, name in enumerate(index)}
        n = len(index)
        matrix = np.zeros((n, n))
        for ego, alter, strength in triples:
            if ego == alter:
                continue
            matrix[position[ego], position[alter]] = strength
            if not directed:
                matrix[position[alter], position[ego]] = strength
        strengths = sparse.csr_array(matrix)
        ties = strengths.copy()
        ties.data = np.ones_like(ties.data)
        return cls(
            actors=index,
            ties=ties,
            strengths=strengths,
            view=View.DIRECTED if directed else View.UNION,
            answered=np.ones(n, dtype=bool),
            unanswered=sparse.csr_array((n, n), dtype=bool),
        )
