"""On which side of its node a name stands: where it covers the fewest other names and nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

SIDES: Final = ("right", "left", "bottom", "top", "right-top", "right-bottom", "left-top", "left-bottom")
_LETTER, _LINE, _GAP = 5.6, 14.0, 5.0
_DIAGONAL: Final = 0.7
_ROUNDS: Final = 4
_MANY: Final = 120
_RESTARTS: Final = 6
_AWAY: Final = -1e6
_DISLIKE: Final = np.array([0.0, 0.1, 0.2, 0.3, 2.0, 2.0, 2.1, 2.1])


def label_sides(nodes: pd.DataFrame, paper: tuple[float, float], margin: float) -> list[str]:
    """A side for each node's name: the largest nodes choose first, then all reconsider a few times.

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
    list of str
        One of :data:`SIDES` in row order; ``"right"`` where no name is shown.
    """
    centres = _on_paper(nodes, paper)
    radius = nodes["radius"].to_numpy(float)
    discs = np.column_stack([centres - radius[:, None], centres + radius[:, None]])
    discs[nodes["faded"].to_numpy(bool)] = _AWAY
    letters = nodes["label"].str.len().to_numpy(float) * np.where(nodes["chosen"], 1.3, 1)
    named = [int(i) for i in np.flatnonzero(nodes["named"].to_numpy(bool))]
    tries = {i: _boxes(centres[i], float(radius[i]), float(letters[i])) for i in named}
    fixed = {
        i: _covered(tries[i], np.delete(discs, i, 0), 5) + _off(tries[i], paper, margin) + _DISLIKE
        for i in named
    }
    order = sorted(named, key=lambda row: (-radius[row], row))
    best = _settled(order, tries, fixed, len(nodes))
    if len(order) <= _MANY:
        random = np.random.default_rng(1)
        orders = [[int(i) for i in random.permutation(order)] for _ in range(_RESTARTS)]
        best = min(
            [best, *(_settled(one, tries, fixed, len(nodes)) for one in orders)], key=lambda found: found[0]
        )
    return [SIDES[best[1].get(i, 0)] for i in range(len(nodes))]


def _settled(
    order: list[int], tries: dict[int, NDArray[np.float64]], fixed: dict[int, NDArray[np.float64]], n: int
) -> tuple[float, dict[int, int]]:
    """Each name in turn takes its cheapest side, until nothing moves: the total cost and the sides."""
    taken = np.full((n, 4), _AWAY)
    sides: dict[int, int] = {}
    total = 0.0
    for _ in range(_ROUNDS):
        before, total = dict(sides), 0.0
        for i in order:
            taken[i] = _AWAY
            cost = fixed[i] + _covered(tries[i], taken, 9)
            sides[i] = int(np.argmin(cost))
            taken[i] = tries[i][sides[i]]
            total += cost[sides[i]]
        if sides == before:
            break
    return total, sides


def label_place(side: str, radius: float) -> dict[str, object]:
    """A side as ECharts wants it: a word, or for a corner the place within the node's own square.

    Examples
    --------
    >>> label_place("left", 10)
    {'position': 'left'}
    >>> label_place("right-top", 10)
    {'position': [19.0, -4.0], 'align': 'left', 'verticalAlign': 'middle'}
    """
    across, _, corner = side.partition("-")
    if not corner:
        return {"position": across}
    out, up = radius * _DIAGONAL + _GAP - 3, radius * _DIAGONAL + _LINE / 2
    right, top = across == "right", corner == "top"
    return {
        "position": [round(radius + (out if right else -out), 1), round(radius - (up if top else -up), 1)],
        "align": "left" if right else "right",
        "verticalAlign": "middle",
    }


def _on_paper(nodes: pd.DataFrame, paper: tuple[float, float]) -> NDArray[np.float64]:
    """Centres in pixels on a sheet like the one on screen, y downwards."""
    places = nodes[["x", "y"]].to_numpy(float) * [1, -1]
    if len(places) == 0:
        return places
    low, span = places.min(axis=0), np.maximum(np.ptp(places, axis=0), 1e-9)
    scale = float((np.array(paper) / span).min())
    return np.asarray((places - low) * scale + (np.array(paper) - span * scale) / 2)


def _boxes(centre: NDArray[np.float64], radius: float, letters: float) -> NDArray[np.float64]:
    """The name's box (left, top, right, bottom) on each of :data:`SIDES`, shape (8, 4)."""
    wide, away, half = letters * _LETTER, radius + _GAP, _LINE / 2
    start, middle = radius * _DIAGONAL + _GAP - 3, radius * _DIAGONAL + half
    right = [away, -half, away + wide, half]
    left = [-away - wide, -half, -away, half]
    below = [-wide / 2, away, wide / 2, away + _LINE]
    above = [-wide / 2, -away - _LINE, wide / 2, -away]
    corners = [
        [across, down - half, across + wide, down + half]
        for across in (start, -start - wide)
        for down in (-middle, middle)
    ]
    return np.array([right, left, below, above, *corners]) + np.tile(centre, 2)


def _covered(boxes: NDArray[np.float64], others: NDArray[np.float64], price: float) -> NDArray[np.float64]:
    """How much of other boxes (m, 4) each box (k, 4) would cover, times a price: shape (k,)."""
    wide = np.minimum(boxes[:, None, 2], others[:, 2]) - np.maximum(boxes[:, None, 0], others[:, 0])
    high = np.minimum(boxes[:, None, 3], others[:, 3]) - np.maximum(boxes[:, None, 1], others[:, 1])
    area = np.clip(wide, 0, None) * np.clip(high, 0, None)
    return np.asarray(price * area.sum(axis=1))


def _off(boxes: NDArray[np.float64], paper: tuple[float, float], margin: float) -> NDArray[np.float64]:
    """How far each box leaves the sheet and its margin, priced: shape (k,)."""
    room = np.array([-margin, -20.0, paper[0] + margin, paper[1] + 20])
    over = np.column_stack([room[:2] - boxes[:, :2], boxes[:, 2:] - room[2:]])
    return np.asarray(250 * np.clip(over, 0, None).sum(axis=1))
