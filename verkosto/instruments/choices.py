"""Items answered by choosing: meetings, leadership, forms of work, governance, points shared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import nan
from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd

from verkosto.content import table
from verkosto.instruments.answers import Answers
from verkosto.instruments.bootstrap import bootstrap_means, in_order, means, ranges
from verkosto.instruments.gates import FEW, few

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

VARIES: Final = "varies"
COMBINATION: Final = "combination"
INSIDE: Final = 0.95
"""Share of the bootstrap means that the cloud holds."""

_RULES: Final = {key: entry["value"] for key, entry in table("thresholds")["chosen"].items()}
_TOTAL: Final = 100
_CORNERS: Final = 72


@dataclass(frozen=True)
class Chosen:
    """How often each option was chosen.

    Attributes
    ----------
    n, dont_know : int
        Respondents who chose; who said that they do not know (0 when withheld).
    counts : mapping of str to int
        By option, in the item's order; empty when withheld.
    label : str
        The option that at least 60 % chose, "varies" when none, "" when withheld.
    share : float
        Of the commonest option.
    """

    item: str
    n: int
    dont_know: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)
    label: str = ""
    share: float = nan
    withheld: str | None = None


@dataclass(frozen=True, eq=False)
class Mechanism:
    """What guides the collaboration: 100 points over authority (A), trust (L) and price (H).

    Attributes
    ----------
    n, set_aside : int
        Respondents whose points add up to 100; those whose do not.
    means, ranges : mapping
        Points by option, with 95 % bootstrap intervals.
    people : pandas.DataFrame
        A, L, H of every respondent in random order, without codes.
    cloud : pandas.DataFrame
        A, L, H of the outline of the region in which 95 % of the bootstrap means lie; closed: the last row is
        the first.
    label : str
        "A", "L", "H", "combination", "" when withheld.
    """

    n: int
    set_aside: int = 0
    means: Mapping[str, float] = field(default_factory=dict)
    ranges: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    people: pd.DataFrame = field(default_factory=pd.DataFrame)
    cloud: pd.DataFrame = field(default_factory=pd.DataFrame)
    label: str = ""
    withheld: str | None = None


def chosen(answers: Answers, item: str) -> Chosen | None:
    """What was chosen in an item answered by one option (RV1, RV2, RV3, GOV, or the file's own).

    Returns
    -------
    Chosen or None
        ``None`` when not asked.

    References
    ----------
    Domain 4.3, 4.5; threshold ``chosen.share``.
    """
    if not answers.asked((item,)):
        return None
    told = answers.choices(item)
    n = len(told)
    if few(n):
        return Chosen(item, n, withheld=FEW)
    counts = {str(option): int(count) for option, count in told.sum().items()}
    # Where several could be chosen, two options may share the first place: then none is the label.
    most = max(counts.values())
    first = [option for option, count in counts.items() if count == most]
    # 60 % of n as whole numbers: 0.6 itself is no float.
    common = 100 * most >= round(_RULES["share"] * 100) * n
    label = first[0] if common and len(first) == 1 else VARIES
    return Chosen(item, n, answers.dont_know(item), counts, label, most / n)


def mechanism(answers: Answers, seed: int = 1) -> Mechanism | None:
    """What guides the collaboration: HNM, 100 points shared by every respondent.

    Points must add up to 100 within half a point and be at least 0; they are then brought to 100 exactly.
    Other rows are set aside, counted, not mended. An option is the label when the lower end of its interval
    lies above the upper ends of both others.

    Parameters
    ----------
    answers : Answers
    seed : int
        Of the bootstrap and of the order of ``people``.

    Returns
    -------
    Mechanism or None
        ``None`` when not asked.

    References
    ----------
    Domain 4.4.
    """
    if not answers.asked(("HNM",)):
        return None
    points = answers.points("HNM")
    given = in_order(points.to_numpy())
    total = given.sum(axis=1)
    holds = (np.abs(total - _TOTAL) <= _RULES["points"]) & (given >= 0).all(axis=1)
    rows = given[holds] * (_TOTAL / total[holds, None])
    n, aside = len(rows), int((~holds).sum())
    if few(n):
        return Mechanism(n, aside, withheld=FEW)
    options = [str(option) for option in points.columns]
    drawn = bootstrap_means(rows, seed)
    spans = ranges(options, drawn)
    return Mechanism(
        n,
        aside,
        dict(zip(options, map(float, means(rows)), strict=True)),
        spans,
        pd.DataFrame(np.random.default_rng(seed).permutation(rows), columns=options),
        pd.DataFrame(_outline(drawn), columns=options),
        _label(spans),
    )


def _label(spans: Mapping[str, tuple[float, float]]) -> str:
    for option, (low, _) in spans.items():
        if all(low > high for other, (_, high) in spans.items() if other != option):
            return option
    return COMBINATION


def _outline(drawn: Numbers) -> Numbers:
    """The ellipse that holds 95 % of the means drawn, as points that add up to 100.

    Its shape is their covariance's, its size the 95 % point of their distances measured by it. Two shares
    determine the third, and an ellipse in two of them is one in the triangle too. Where it reaches over the
    triangle's border, it is drawn along the border.
    """
    plane = drawn[:, :2]
    centre = plane.mean(axis=0)
    spread, axes = np.linalg.eigh(np.cov(plane, rowvar=False))
    known = spread > 1e-9
    distance = np.sqrt((((plane - centre) @ axes[:, known]) ** 2 / spread[known]).sum(axis=1))
    turn = np.linspace(0, 2 * np.pi, _CORNERS + 1)
    circle = np.column_stack((np.cos(turn), np.sin(turn)))
    reach = np.where(known, np.sqrt(np.where(known, spread, 0.0)), 0.0)
    corners = centre + np.quantile(distance, INSIDE) * (circle * reach) @ axes.T
    whole = np.clip(np.column_stack((corners, _TOTAL - corners.sum(axis=1))), 0, None)
    outline: Numbers = whole / whole.sum(axis=1, keepdims=True) * _TOTAL
    outline[-1] = outline[0]
    return outline
