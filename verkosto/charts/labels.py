"""On which side of its node a name stands: where it covers the fewest other names and nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

SIDES: Final = ("right", "left", "bottom", "top")
_LETTER, _LINE, _GAP = 6.2, 15.0, 5.0


def label_sides(nodes: pd.DataFrame, paper: tuple[float, float], margin: float) -> list[str]:
    """A side for each node's name, the largest nodes choosing first.

    Parameters
    ----------
    nodes : pandas.DataFrame
        ``x``, ``y`` (y upwards), ``radius`` (pixels), ``label``, ``named``, ``faded``, ``chosen`` (bool).
    paper : (float, float)
        Width and height in pixels into which the nodes are fitted.
    margin : float
        Pixels that a name may reach beyond the paper at the sides.

    Returns
    -------
    list of {"right", "left", "bottom", "top"}
        In row order; ``"right"`` where no name is shown.
    """
    sides = ["right"] * len(nodes)
    centres = _on_paper(nodes, paper)
    radius = nodes["radius"].to_numpy(float)
    boxes = np.column_stack([centres - radius[:, None], centres + radius[:, None]])
    boxes[nodes["faded"].to_numpy(bool)] = -1e6
    taken: list[NDArray[np.float64]] = []
    letters = nodes["label"].str.len().to_numpy(float) * np.where(nodes["chosen"], 1.3, 1)
    named = np.flatnonzero(nodes["named"].to_numpy(bool))
    for i in sorted(named, key=lambda row: (-radius[row], row)):
        tries = _boxes(centres[i], float(radius[i]), float(letters[i]))
        cost = [
            _covered(box, taken, 3) + _covered(box, np.delete(boxes, i, 0), 2) + _off(box, paper, margin)
            for box in tries
        ]
        best = int(np.argmin(np.round(cost, 3) + np.array([0.0, 0.1, 0.2, 0.3])))
        sides[i] = SIDES[best]
        taken.append(tries[best])
    return sides


def _on_paper(nodes: pd.DataFrame, paper: tuple[float, float]) -> NDArray[np.float64]:
    """Centres in pixels on a sheet like the one on screen, y downwards."""
    places = nodes[["x", "y"]].to_numpy(float) * [1, -1]
    if len(places) == 0:
        return places
    low, span = places.min(axis=0), np.maximum(np.ptp(places, axis=0), 1e-9)
    scale = float((np.array(paper) / span).min())
    return np.asarray((places - low) * scale + (np.array(paper) - span * scale) / 2)


def _boxes(centre: NDArray[np.float64], radius: float, letters: float) -> list[NDArray[np.float64]]:
    """The name's box (left, top, right, bottom) on each side."""
    wide, away = letters * _LETTER, radius + _GAP
    x, y = centre
    half = _LINE / 2
    return [
        np.array([x + away, y - half, x + away + wide, y + half]),
        np.array([x - away - wide, y - half, x - away, y + half]),
        np.array([x - wide / 2, y + away, x + wide / 2, y + away + _LINE]),
        np.array([x - wide / 2, y - away - _LINE, x + wide / 2, y - away]),
    ]


def _covered(
    box: NDArray[np.float64], others: list[NDArray[np.float64]] | NDArray[np.float64], price: float
) -> float:
    """How much of other boxes this box would cover, times a price."""
    if len(others) == 0:
        return 0.0
    rest = np.asarray(others)
    wide = np.minimum(box[2], rest[:, 2]) - np.maximum(box[0], rest[:, 0])
    high = np.minimum(box[3], rest[:, 3]) - np.maximum(box[1], rest[:, 1])
    return float(price * (np.clip(wide, 0, None) * np.clip(high, 0, None)).sum())


def _off(box: NDArray[np.float64], paper: tuple[float, float], margin: float) -> float:
    """How far the box leaves the sheet and its margin."""
    over = np.array([-margin - box[0], -20 - box[1], box[2] - paper[0] - margin, box[3] - paper[1] - 20])
    return float(250 * np.clip(over, 0, None).sum())
