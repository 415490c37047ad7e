"""Room on the paper: components side by side, nodes apart, externals around."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import KDTree

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

WIDE = 1.35
"""Width of the picture over its height."""


def side_by_side(pieces: Sequence[NDArray[np.float64]], gap: float = 1.2) -> list[NDArray[np.float64]]:
    """Pieces of a picture moved onto shelves, the first ones first, so that none lies on another.

    Of several shelf widths the one is taken that leaves the pieces largest on a wide sheet.
    """
    widths = np.cumsum([float(np.ptp(piece[:, 0])) + gap for piece in pieces])
    tries = [_shelved(pieces, gap, float(width)) for width in widths]
    return min(tries, key=lambda placed: _sheet(np.vstack(placed)))


def _shelved(pieces: Sequence[NDArray[np.float64]], gap: float, width: float) -> list[NDArray[np.float64]]:
    """Pieces on shelves of this width, each in the middle of its shelf's height."""
    shelves: list[list[NDArray[np.float64]]] = []
    used = np.inf
    for piece in pieces:
        wide = float(np.ptp(piece[:, 0])) + gap
        if used + wide > width + 1e-9:
            shelves.append([])
            used = 0.0
        corner = np.array([piece[:, 0].min() - used, (piece[:, 1].min() + piece[:, 1].max()) / 2])
        shelves[-1].append(piece - corner)
        used += wide
    placed: list[NDArray[np.float64]] = []
    top = 0.0
    for shelf in shelves:
        half = max(float(np.abs(piece[:, 1]).max()) for piece in shelf)
        placed += [piece + np.array([0.0, top - half]) for piece in shelf]
        top -= 2 * half + gap
    return placed


def _sheet(places: NDArray[np.float64]) -> float:
    """Half the width of the wide sheet that holds these places."""
    half = np.ptp(places, axis=0) / 2
    return float(max(half[0], half[1] * WIDE))


def turned(middles: NDArray[np.float64], radius: NDArray[np.float64]) -> NDArray[np.float64]:
    """Discs turned as a whole so that they are largest on a wide sheet."""

    def sheet(angle: float) -> float:
        places = middles @ _rotation(angle)
        low, high = (places - radius[:, None]).min(axis=0), (places + radius[:, None]).max(axis=0)
        return _sheet(np.vstack([low, high]))

    return np.asarray(middles @ _rotation(min(np.linspace(0, np.pi, 36, endpoint=False), key=sheet)))


def _rotation(angle: float) -> NDArray[np.float64]:
    return np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])


def row_below(places: NDArray[np.float64], count: int, step: float) -> NDArray[np.float64]:
    """Places for so many isolates: a tidy centred row (rows, when many) under the picture."""
    left, right = (places[:, 0].min(), places[:, 0].max()) if len(places) else (-1.0, 1.0)
    width = max(float(right - left), step * float(np.sqrt(count * WIDE)))
    in_row = min(count, int(width / step + 1e-9) + 1)
    floor = float(places[:, 1].min()) - 1.2 * step if len(places) else 0.0
    row, column = np.divmod(np.arange(count), max(in_row, 1))
    in_this = np.minimum(in_row, count - row * in_row)
    x = (left + right) / 2 + (column - (in_this - 1) / 2) * step
    return np.column_stack([x, floor - row * step])


def fitted(places: NDArray[np.float64], stretch: float = 1.0) -> NDArray[np.float64]:
    """Moved and scaled into -1 … 1 by -1/WIDE … 1/WIDE.

    So that the sheet is filled, the width may be drawn out or pushed in by up to ``stretch``.
    """
    if len(places) == 0:
        return places
    middle = (places.max(axis=0) + places.min(axis=0)) / 2
    half = np.ptp(places, axis=0) / 2
    drawn_out = np.clip(half[1] * WIDE / half[0], 1 / stretch, stretch) if half.min() > 0 else 1.0
    scale = max(half[0] * drawn_out, half[1] * WIDE)
    return np.asarray((places - middle) * [drawn_out, 1] / (scale or 1))


def apart(places: NDArray[np.float64], distance: float, rounds: int = 400) -> NDArray[np.float64]:
    """Nodes closer than ``distance`` pushed from one another until none are."""
    places = places.copy()
    for _ in range(rounds):
        pairs = KDTree(places).query_pairs(distance * 0.999, output_type="ndarray")
        if len(pairs) == 0:
            break
        one, other = pairs[:, 0], pairs[:, 1]
        across = places[one] - places[other]
        length = np.sqrt((across**2).sum(axis=1))
        aside = np.column_stack([np.cos(one * 2.4 + other), np.sin(one * 2.4 + other)])
        away = np.where(length[:, None] > 1e-9, across / np.maximum(length, 1e-9)[:, None], aside)
        push = away * ((distance * 1.01 - length) / 2)[:, None]
        for axis in (0, 1):
            places[:, axis] += np.bincount(one, push[:, axis], len(places))
            places[:, axis] -= np.bincount(other, push[:, axis], len(places))
    return places


def around(inner: NDArray[np.float64], angles: NDArray[np.float64], step: float) -> NDArray[np.float64]:
    """Places on an ellipse around the picture, each as near its wished angle as neighbours allow.

    Parameters
    ----------
    inner : numpy array, shape (n, 2)
        What the ring goes around.
    angles : numpy array, shape (k,)
        Wished angle of each, in radians; ties are broken by order.
    step : float
        Room between two on the ring; the ring grows when they are many.
    """
    count = len(angles)
    if count == 0:
        return np.zeros((0, 2))
    middle = (inner.max(axis=0) + inner.min(axis=0)) / 2 if len(inner) else np.zeros(2)
    half = (np.ptp(inner, axis=0) / 2 if len(inner) else np.zeros(2)) + np.array([1.9, 1.5]) * step
    half = np.maximum(half, half.max() / 2)
    grow = max(1.0, count * step / (np.pi * half.sum()))
    half = half * grow
    least = min(2 * np.pi / count, step / half.min())
    order = np.argsort(angles, kind="stable")
    spread = _spread(np.mod(angles[order], 2 * np.pi), least)
    ring = np.zeros((count, 2))
    ring[order] = middle + half * np.column_stack([np.cos(spread), np.sin(spread)])
    return ring


def _spread(angles: NDArray[np.float64], least: float, rounds: int = 500) -> NDArray[np.float64]:
    """Sorted angles moved as little as needed so that neighbours are ``least`` apart, also over 2π."""
    angles = angles.copy()
    for _ in range(rounds):
        following = np.append(angles[1:], angles[0] + 2 * np.pi)
        lack = np.maximum(least - (following - angles), 0)
        if lack.max() < 1e-6:
            break
        angles = angles - lack / 2 + np.roll(lack, 1) / 2
    return angles
