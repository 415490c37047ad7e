"""Anonymity in one place: from how many answers on anything is shown, and which groups may be."""

from __future__ import annotations

from typing import Final

import pandas as pd

from verkosto.content import table

FEW: Final = "few-answers"
"""The key of the reason: too few answers."""
LEAST: Final = int(table("thresholds")["gate"]["answers"]["value"])
SHARES_FROM: Final = int(table("thresholds")["gate"]["shares"]["value"])


def few(n: int) -> bool:
    """Whether so few answered that nothing but their number is told.

    Examples
    --------
    >>> few(4), few(5)
    (True, False)
    """
    return n < LEAST


def open_groups(backgrounds: pd.DataFrame) -> dict[str, tuple[str, ...]]:
    """The groups that may be shown apart, by attribute.

    Parameters
    ----------
    backgrounds : pandas.DataFrame
        Index respondents (those who answered the item in question); a text column per attribute.

    Returns
    -------
    dict of str to tuple of str
        No sum or difference of what is shown, the whole included, tells of 1 … 4 respondents.
    """
    raise NotImplementedError
