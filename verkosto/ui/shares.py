"""Shares of answers in words: in per cent from eight answers on, as counts below."""

from __future__ import annotations

from collections.abc import Sequence
from math import isnan
from typing import TYPE_CHECKING

from verkosto.charts.trust_shares import Share
from verkosto.instruments.gates import SHARES_FROM

if TYPE_CHECKING:
    from verkosto.instruments.distribution import Distribution
    from verkosto.text import Texts


def share_told(positive: int, n: int, texts: Texts) -> str:
    """``69 %``; below eight answers ``4/7``."""
    if n < SHARES_FROM:
        return texts("rated-count", positive=positive, n=n)
    return texts.percent(positive / n)


def of(positive: int, n: int, texts: Texts) -> str:
    """``69 % (25/36)``; below eight answers ``4/7``."""
    told = texts("rated-count", positive=positive, n=n)
    return told if n < SHARES_FROM else f"{texts.percent(positive / n)} ({told})"


def shared(told: Distribution, label: str, texts: Texts) -> Share:
    """How many agree, as a row of a chart of shares."""
    return Share(
        label,
        told.share_positive,
        share_told(told.positive, told.n, texts),
        told.range if told.n >= SHARES_FROM else None,
        below=told.below_half,
    )


def n_span(distributions: Sequence[Distribution]) -> str:
    """``34–36``; one number where everything was answered as often."""
    most, least = (pick(told.n for told in distributions) for pick in (max, min))
    return str(most) if most == least else f"{least}–{most}"


def points(difference: float, texts: Texts) -> str:
    """A difference of shares in percentage points, with its sign."""
    told = texts.number(difference * 100)
    return told if isnan(difference) or round(difference * 100) <= 0 else f"+{told}"
