"""Items answered by choosing: meetings, leadership, forms of work, governance, points shared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import nan

import pandas as pd

from verkosto.instruments.answers import Answers


@dataclass(frozen=True)
class Chosen:
    """How often each option was chosen.

    Attributes
    ----------
    n, dont_know : int
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
        A, L, H of the outline of the region in which 95 % of the bootstrap means lie.
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
    """An item answered by one option (RV1, RV2, RV3, GOV, or the file's own); ``None`` when not asked."""
    raise NotImplementedError


def mechanism(answers: Answers, seed: int = 1) -> Mechanism | None:
    """HNM; ``None`` when not asked."""
    raise NotImplementedError
