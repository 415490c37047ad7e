"""Places for a large component: the distances to contacts and to some pivots stand for all distances."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from scipy import sparse
from scipy.sparse.csgraph import dijkstra

if TYPE_CHECKING:
    from numpy.typing import NDArray

_PIVOTS: Final = 32
_ROUNDS: Final = 40
_STEP: Final = 0.7
"""How much of its move everybody makes; all move at once, and whole moves would overshoot."""


def sparse_stress_positions(ties: sparse.csr_array, seed: int, pivots: int = _PIVOTS) -> NDArray[np.float64]:
    """Places for one connected component, one step about one unit long.

    Parameters
    ----------
    ties : scipy.sparse.csr_array, shape (n, n)
        Symmetric; connected.
    seed : int
    pivots : int
        Actors that stand for those around them.

    Returns
    -------
    numpy array of float, shape (n, 2)

    Notes
    -----
    Takes about n · pivots steps where stress majorisation takes n² and more.

    References
    ----------
    Brandes & Pich (2006), Eigensolver methods for progressive multidimensional scaling;
    Ortmann, Klimenta & Brandes (2017), A sparse stress model.
    """
    random = np.random.default_rng(seed)
    chosen, distances = _pivots(ties, min(pivots, ties.shape[0]), random)
    places = _scaled(distances) + random.normal(0, 0.05, (ties.shape[0], 2))
    near = _ones(ties)
    for_pivots = 1 / np.maximum(distances, 1) ** 2 * (ties.shape[0] / len(chosen)) * (distances > 1)
    pull = near.sum(axis=1) + for_pivots.sum(axis=1)
    for _ in range(_ROUNDS):
        wanted = _towards_contacts(places, near) + _towards_pivots(places, chosen, distances, for_pivots)
        places = places + _STEP * (wanted / pull[:, None] - places)
    return places


def _ones(ties: sparse.csr_array) -> sparse.csr_array:
    ones = sparse.csr_array(ties, dtype=np.float64, copy=True)
    ones.data[:] = 1.0
    return ones


def _pivots(
    ties: sparse.csr_array, count: int, random: np.random.Generator
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Actors far from one another, and the distance of everybody to each, shape (n, count)."""
    chosen = [int(random.integers(ties.shape[0]))]
    columns: list[NDArray[np.float64]] = []
    nearest = np.full(ties.shape[0], np.inf)
    while True:
        columns.append(np.asarray(dijkstra(ties, directed=False, indices=chosen[-1], unweighted=True)))
        nearest = np.minimum(nearest, columns[-1])
        if len(chosen) == count:
            return np.array(chosen), np.column_stack(columns)
        chosen.append(int(nearest.argmax()))


def _scaled(distances: NDArray[np.float64]) -> NDArray[np.float64]:
    """Classical scaling to the pivots: the two widest directions."""
    squared = distances**2
    centred = -(squared - squared.mean(axis=0) - squared.mean(axis=1)[:, None] + squared.mean()) / 2
    _, vectors = np.linalg.eigh(centred.T @ centred)
    places = centred @ vectors[:, [-1, -2]]
    length = np.abs(places).mean() or 1.0
    return np.asarray(places / length * distances.mean() / 2)


def _towards_contacts(places: NDArray[np.float64], near: sparse.csr_array) -> NDArray[np.float64]:
    """Sum over contacts of where each wants the actor: one unit from itself, on this side."""
    rows = np.repeat(np.arange(len(places)), np.diff(near.indptr))
    across = places[rows] - places[near.indices]
    across /= np.maximum(np.sqrt((across**2).sum(axis=1)), 1e-9)[:, None]
    aside = np.column_stack([np.bincount(rows, across[:, axis], len(places)) for axis in (0, 1)])
    return np.asarray(near @ places + aside)


def _towards_pivots(
    places: NDArray[np.float64],
    chosen: NDArray[np.intp],
    distances: NDArray[np.float64],
    for_pivots: NDArray[np.float64],
) -> NDArray[np.float64]:
    """The same of the pivots, each at its distance."""
    across = places[:, None, :] - places[chosen][None, :, :]
    length = np.maximum(np.sqrt((across**2).sum(axis=2)), 1e-9)
    return np.asarray(
        for_pivots @ places[chosen] + ((for_pivots * distances / length)[..., None] * across).sum(axis=1)
    )
