"""Stress majorisation: places whose distances on paper are the distances in the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse.csgraph import shortest_path

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy import sparse

_STARTS = 3
_TOLERANCE = 1e-5


def stress_positions(ties: sparse.csr_array, seed: int, iterations: int = 200) -> NDArray[np.float64]:
    r"""Places for one connected component, longest axis horizontal, one step about one unit long.

    Minimises :math:`\sum_{i<j} d_{ij}^{-2} (\lVert x_i - x_j \rVert - d_{ij})^2` by majorisation
    from a few starts (classical scaling first, then seeded random ones) and keeps the best.

    Parameters
    ----------
    ties : scipy.sparse.csr_array, shape (n, n)
        Symmetric; connected.
    seed : int
    iterations : int
        At most so many steps from each start.

    Returns
    -------
    numpy array of float, shape (n, 2)

    References
    ----------
    Gansner, Koren & North (2004), Graph drawing by stress majorization.
    """
    n = ties.shape[0]
    if n == 1:
        return np.zeros((1, 2))
    if n == 2:
        return np.array([[-0.5, 0.0], [0.5, 0.0]])
    distances = np.asarray(shortest_path(ties, unweighted=True, directed=False))
    random = np.random.default_rng(seed)
    starts = [_scaled(distances) + random.normal(0, 0.05, (n, 2))]
    if n <= 100:
        starts += [random.normal(0, np.sqrt(n) / 2, (n, 2)) for _ in range(_STARTS - 1)]
    tries = [_majorise(start, distances, iterations) for start in starts]
    return _laid_down(min(tries, key=lambda attempt: attempt[0])[1])


def _scaled(distances: NDArray[np.float64]) -> NDArray[np.float64]:
    """Classical scaling: the two widest directions of the distances."""
    squared = distances**2
    centred = squared - squared.mean(axis=0) - squared.mean(axis=1)[:, None] + squared.mean()
    values, vectors = np.linalg.eigh(-centred / 2)
    return np.asarray(vectors[:, [-1, -2]] * np.sqrt(np.maximum(values[[-1, -2]], 0)))


def _between(places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Euclidean distances between all places."""
    square = (places**2).sum(axis=1)
    return np.asarray(np.sqrt(np.maximum(square[:, None] + square - 2 * places @ places.T, 1e-18)))


def _majorise(
    places: NDArray[np.float64], distances: NDArray[np.float64], iterations: int
) -> tuple[float, NDArray[np.float64]]:
    """Guttman transforms until the stress no longer falls; the stress and the places."""
    n = len(places)
    importance = (distances + np.eye(n)) ** -2
    np.fill_diagonal(importance, 0)
    laplacian = np.diag(importance.sum(axis=1)) - importance
    inverse = np.linalg.inv(laplacian + 1 / n) - 1 / n
    wanted, total = importance * distances, float((importance * distances**2).sum())
    before = np.inf
    for _ in range(iterations):
        now = _between(places)
        stress = total + float((importance * now**2).sum() - 2 * (wanted * now).sum())
        if before - stress < _TOLERANCE * stress:
            break
        before = stress
        pull = -wanted / now
        np.fill_diagonal(pull, 0)
        np.fill_diagonal(pull, -pull.sum(axis=1))
        places = inverse @ (pull @ places)
    return before, places


def _laid_down(places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Centred and turned so that the longest axis lies; mirrored to one fixed side."""
    centred = places - places.mean(axis=0)
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    turned = centred @ axes.T
    lean = np.sign((turned**3).sum(axis=0).round(9))
    return np.asarray(turned * np.where(lean == 0, 1, lean))
