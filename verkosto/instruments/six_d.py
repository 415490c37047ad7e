"""The 6D evaluation: six distributions, never merged (domain 6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import nan
from typing import TYPE_CHECKING, Final
from zlib import crc32

import numpy as np
import pandas as pd

from verkosto.content import table
from verkosto.content.instruments import items
from verkosto.instruments.answers import Answers
from verkosto.instruments.bootstrap import DRAWS, in_order
from verkosto.instruments.distribution import Distribution, distributions
from verkosto.instruments.gates import FEW, SHARES_FROM, few

if TYPE_CHECKING:
    from numpy.typing import NDArray

SIX: Final = ("D1", "D2", "D3", "D4", "D5", "D6")

_CERTAIN: Final = float(table("thresholds")["lowest"]["support"]["value"])


@dataclass(frozen=True)
class Comments:
    """What was written to a D: in random order, without codes; withheld below 5 commentators."""

    n: int
    texts: tuple[str, ...] = ()
    withheld: str | None = None


@dataclass(frozen=True)
class SixD:
    """The six, and which is lowest if that can be told.

    Attributes
    ----------
    items : mapping of str to Distribution
        Those of D1 … D6 that were asked.
    lowest : str
        The D that lies lowest in at least 90 % of paired bootstraps, "" when no order can be told.
    support : float
        Share of draws in which the D that is lowest in the answers lies below all the others; ``nan`` with
        fewer than two that may be shown.
    comments : mapping of str to Comments
        By D, those that anybody wrote to.
    """

    items: Mapping[str, Distribution] = field(default_factory=dict)
    lowest: str = ""
    support: float = nan
    comments: Mapping[str, Comments] = field(default_factory=dict)

    @property
    def told_lowest(self) -> str:
        """The D that is lowest; "" when that cannot be told, or too few answered for it."""
        return self.lowest if self.lowest and self.items[self.lowest].n >= SHARES_FROM else ""


def six_d(answers: Answers, seed: int = 1) -> SixD | None:
    """The 6D evaluation.

    Parameters
    ----------
    answers : Answers
    seed : int
        Of the bootstrap and of the order of the comments.

    Returns
    -------
    SixD or None
        ``None`` when none of the six was asked.

    References
    ----------
    Domain 6.2.
    """
    told = distributions(answers, SIX)
    if not told:
        return None
    shown = [item for item, one in told.items() if one.withheld is None]
    lowest, support = lowest_item(answers.values(shown), seed)
    return SixD(told, lowest if support >= _CERTAIN else "", support, _comments(answers, seed))


def lowest_item(values: pd.DataFrame, seed: int = 1) -> tuple[str, float]:
    """The item that the same people put lowest, and in what share of bootstraps it stays so.

    Only the order of answers counts: an item lies as high as the share of comparisons with the other items
    in which the same respondent put it higher, minus that in which lower. Respondents are drawn anew, 2,000
    times, each with all that they answered. The measure is our choice; a draw in which another item lies
    equally low speaks against.

    Parameters
    ----------
    values : pandas.DataFrame of float
        A row per respondent, a column per item of one scale; ``nan`` where not answered.
    seed : int

    Returns
    -------
    (str, float)
        ``("", nan)`` with fewer than two items, or when no two were answered by the same respondent.

    Examples
    --------
    >>> lowest_item(pd.DataFrame({"D1": [4, 5, 3, 4, 5], "D2": [2, 3, 2, 3, 1]}))
    ('D2', 1.0)
    """
    if values.shape[1] < 2:
        return "", nan
    x = in_order(values.to_numpy(dtype=np.float64))
    both = ~np.isnan(x[:, :, None]) & ~np.isnan(x[:, None, :])
    compared = both.sum(axis=2) - ~np.isnan(x)
    if (compared.sum(axis=0) == 0).any():
        return "", nan
    above = np.where(both, np.sign(x[:, :, None] - x[:, None, :]), 0.0).sum(axis=2)
    first = int(np.argmin(above.sum(axis=0) / compared.sum(axis=0)))
    drawn = _bootstraps(len(x), seed)
    with np.errstate(invalid="ignore"):
        level = (drawn @ above) / (drawn @ compared)
    others = np.delete(level, first, axis=1)
    return str(values.columns[first]), float((level[:, [first]] < others - 1e-12).all(axis=1).mean())


def _bootstraps(people: int, seed: int) -> NDArray[np.float64]:
    """How often each of the people is drawn: a row per draw."""
    who = np.random.default_rng(seed).integers(0, people, (DRAWS, people))
    who += people * np.arange(DRAWS)[:, None]
    return np.bincount(who.ravel(), minlength=DRAWS * people).reshape(DRAWS, people).astype(np.float64)


def _comments(answers: Answers, seed: int) -> dict[str, Comments]:
    told: dict[str, Comments] = {}
    for d in SIX:
        question = f"{d}_text"
        if items()[question].part != "comment":
            continue
        mine = answers.comments[answers.comments["question"] == question]
        mine = mine[mine["text"].str.strip() != ""]
        n = int(mine["respondent"].nunique())
        if few(n):
            told |= {d: Comments(n, withheld=FEW)} if n else {}
            continue
        # Sorted first: neither the order of the file nor the same order under another D gives anybody away.
        texts = sorted(mine["text"].str.strip())
        order = np.random.default_rng([seed, crc32(d.encode())]).permutation(len(texts))
        told[d] = Comments(n, tuple(texts[place] for place in order))
    return told
