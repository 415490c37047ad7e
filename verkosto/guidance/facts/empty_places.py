"""Where sectors and levels of network work meet, and nobody of the network stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pandas as pd

from verkosto.content import table
from verkosto.survey.headings import plain_heading

if TYPE_CHECKING:
    from verkosto.analysis import Analysis

_HEADINGS: Final = table("attributes")
_SEVERAL: Final = ";"
"""Parts the levels of an actor that works on several."""


@dataclass(frozen=True)
class EmptyPlace:
    """A level and a sector, both known in the network, of which no member is known to have both.

    Attributes
    ----------
    level, sector : str
        As the survey gives them.
    expected : float
        Members that would stand there if sectors were spread evenly over the levels.
    sure : bool
        Nobody whose level or sector was not told may belong there.
    """

    level: str
    sector: str
    expected: float
    sure: bool = True


@dataclass(frozen=True)
class LevelMap:
    """Members by level and by sector.

    Attributes
    ----------
    members : int
        Those of whom both are told.
    empty : tuple of EmptyPlace
        Where most would be expected first.
    """

    members: int
    empty: tuple[EmptyPlace, ...] = ()


def attribute_called(attributes: tuple[str, ...], meaning: str) -> str:
    """The first attribute that is headed as a ``meaning`` ("sector", "level") is; "" for none.

    Examples
    --------
    >>> attribute_called(("Alue", "Sektori", "Työn taso (J08)"), "level")
    'Työn taso (J08)'
    """
    headings = _HEADINGS[meaning]["headings"]
    return next((name for name in attributes if plain_heading(name) in headings), "")


def level_map(analysis: Analysis) -> LevelMap | None:
    """Members by level and sector; ``None`` where the survey does not tell both."""
    attributes = analysis.survey.attributes
    level, sector = attribute_called(attributes, "level"), attribute_called(attributes, "sector")
    if not level or not sector:
        return None
    told = pd.DataFrame({"level": _levels(analysis.groups(level)), "sector": analysis.groups(sector)})
    both = told.dropna().explode("level")
    if both.empty:
        return LevelMap(0)
    counts = pd.crosstab(both["level"], both["sector"])
    blank_level, blank_sector = told[told["level"].isna()], told[told["sector"].isna()].explode("level")
    unplaced = bool((told["level"].isna() & told["sector"].isna()).any())
    found = [
        EmptyPlace(
            str(row),
            str(column),
            float(counts.loc[row].sum() * counts[column].sum() / counts.to_numpy().sum()),
            not (unplaced or (blank_level["sector"] == column).any() or (blank_sector["level"] == row).any()),
        )
        for row in counts.index
        for column in counts.columns
        if counts.loc[row, column] == 0
    ]
    return LevelMap(
        int(told.notna().all(axis=1).sum()), tuple(sorted(found, key=lambda place: -place.expected))
    )


def _levels(told: pd.Series) -> pd.Series:
    """The levels of each, as a list; missing where none is told."""

    def parted(value: object) -> list[str] | None:
        found = [part.strip() for part in str(value).split(_SEVERAL)] if isinstance(value, str) else []
        return [part for part in found if part] or None

    levels: pd.Series = told.map(parted)
    return levels
