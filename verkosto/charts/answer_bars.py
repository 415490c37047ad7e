"""Answers on a scale as diverging stacked bars, one bar per item."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import altair as alt

if TYPE_CHECKING:
    from verkosto.instruments.distribution import Distribution
    from verkosto.text import Texts


@dataclass(frozen=True)
class Bar:
    """One bar: its label, in the visitor's language, and the answers behind it."""

    label: str
    answers: Distribution


def answer_bars(
    bars: Sequence[Bar], words: Sequence[str], title: str, subtitle: str, texts: Texts
) -> alt.LayerChart:
    """Stacked bars, 100 % wide, diverging around the middle step; n and "don't know" printed at the end.

    Parameters
    ----------
    bars : sequence of Bar
        From the top; a withheld one is drawn as its label and "too few answers".
    words : sequence of str
        What the steps are called, from the lowest.
    title, subtitle : str
    texts : Texts
    """
    raise NotImplementedError
