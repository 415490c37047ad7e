"""What a measure is: a function with its range, its formula, its sources, and when it may be shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

import pandas as pd

from verkosto.content import table
from verkosto.model import Band, View
from verkosto.network.network import Network

Level = Literal["network", "actor", "groups", "relations", "waves"]
Unit = Literal["count", "number", "share", "steps", "score", "flag", "group"]
"""How a value is written: whole number, number with a decimal, percentage, steps, plain score, yes or no, and
the number that names a subgroup."""

_THRESHOLDS: Final = table("thresholds")
SMALLEST: Final = int(_THRESHOLDS["size"]["network"]["value"])
_ORDER: Final = (Band.NONE, Band.LIMITED, Band.RANGES, Band.FULL)


@dataclass(frozen=True)
class Measure:
    """One measure.

    Attributes
    ----------
    key : str
        The name in JSON (contract 3) and of the function.
    level : {"network", "actor"}
        A number of the whole network, or one per actor.
    function : callable or None
        Takes a network, returns a float or a Series. ``None``: made by the analysis, from reports.
    views : frozenset of View
        Where the measure makes sense.
    low, high : float or None
        The range of a defined value; ``None``: no bound that does not depend on the network.
    unit : str
        How a value is written.
    needs : Band
        The lowest band of response rates in which it is shown.
    catalogue : str
        Its number in the catalogue of measures.
    formula : str
        LaTeX.
    sources : tuple of str
        Keys of ``content/sources.toml``.
    minimum_actors : int
        With fewer members it is not shown.
    text : str
        The stem of its texts (``measure-<text>-name`` …), where not that of the key.
    walks : bool
        Whether it is made of all shortest paths, which takes long in a large network.
    study : str
        The kind of long work that it is a result of; "" for a function of the network.
    """

    key: str
    level: Level
    function: Callable[[Network], float] | Callable[[Network], pd.Series] | None
    views: frozenset[View]
    low: float | None
    high: float | None
    unit: Unit
    needs: Band
    catalogue: str
    formula: str
    sources: tuple[str, ...]
    minimum_actors: int = SMALLEST
    text: str = ""
    walks: bool = False
    study: str = ""

    @property
    def whole(self) -> bool:
        """Whether its values are whole numbers."""
        return self.unit in ("count", "steps")

    @property
    def text_key(self) -> str:
        """The stem of its texts.

        Behind it stand ``-name``, ``-term``, ``-what``, ``-reading`` (with ``value``), ``-range`` and
        ``-undefined``.
        """
        return f"measure-{self.text or self.key.replace('_', '-')}"

    def withheld(self, actors: int, allowed: Band) -> str | None:
        """Why the measure is not shown, ``None`` when it is.

        Parameters
        ----------
        actors : int
            Members of the network.
        allowed : Band
            What the response rate allows.

        Returns
        -------
        {"few-actors", "low-response", None}
            The sentence is ``withheld-<key>``.

        Examples
        --------
        >>> from verkosto.network.registry import NETWORK_MEASURES
        >>> density = NETWORK_MEASURES["density"]
        >>> density.withheld(4, Band.FULL), density.withheld(12, Band.NONE), density.withheld(9, Band.LIMITED)
        ('few-actors', 'low-response', None)
        """
        return needed(actors, allowed, self.needs, self.minimum_actors)


def needed(actors: int, allowed: Band, needs: Band, minimum: int = SMALLEST) -> str | None:
    """Why something is not shown that needs a band and so many members; ``None`` when it is.

    Examples
    --------
    >>> needed(12, Band.LIMITED, Band.RANGES), needed(4, Band.FULL, Band.LIMITED)
    ('low-response', 'few-actors')
    """
    if actors < minimum:
        return "few-actors"
    return "low-response" if _ORDER.index(allowed) < _ORDER.index(needs) else None


def band(response_rate: float) -> Band:
    """What a response rate allows to be shown (``content/thresholds.toml``; the bands are ours).

    Parameters
    ----------
    response_rate : float
        Respondents / members, 0 … 1; ``nan`` without members.

    Examples
    --------
    >>> band(0.9).value, band(0.7).value, band(0.69).value, band(float("nan")).value
    ('full', 'ranges', 'limited', 'none')
    """
    for name in (Band.FULL, Band.RANGES, Band.LIMITED):
        if response_rate >= _THRESHOLDS["response"][name.value]["value"]:
            return name
    return Band.NONE
