"""How the answers to one item are spread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import nan
from typing import Literal

from verkosto.instruments.answers import Answers

Agreement = Literal["agreed", "partly", "divided", ""]


@dataclass(frozen=True)
class Distribution:
    """The answers to one scale item.

    Attributes
    ----------
    item : str
        Its id, or a heading of the file's own.
    n, dont_know : int
        Answers on the scale; "don't know" apart, never in the base.
    counts : tuple of int
        From the lowest step to the highest; empty when withheld.
    share_positive : float
        Share of the two upper steps of five (of the steps above the middle where there are not five).
    range : (float, float) or None
        Wilson's 95 % interval of it.
    median, quartiles : float
        Of the answers, as steps of the scale.
    consensus : float
        Tastle and Wierman's consensus, 0 … 1.
    r_wg : float
        1 − s²/2 of five steps, below 0 shown as 0.
    polarised : bool
        At least 8 answers, 30 % of them in the two lowest and 30 % in the two highest steps.
    agreement : {"agreed", "partly", "divided", ""}
        The consensus in a word (bands ours).
    withheld : str or None
        The key of the reason.
    """

    item: str
    n: int
    dont_know: int = 0
    counts: tuple[int, ...] = ()
    share_positive: float = nan
    range: tuple[float, float] | None = None
    median: float = nan
    quartiles: tuple[float, float] = (nan, nan)
    consensus: float = nan
    r_wg: float = nan
    polarised: bool = False
    agreement: Agreement = ""
    withheld: str | None = None


def distribution(item: str, values: Sequence[float], dont_know: int = 0, steps: int = 5) -> Distribution:
    """The distribution of answers 1 … ``steps`` (``nan``: no answer), withheld below the gate."""
    raise NotImplementedError


def distributions(answers: Answers, wanted: Sequence[str]) -> dict[str, Distribution]:
    """The distribution of every item that was asked, in the order wanted."""
    raise NotImplementedError
