"""Analysis: the one object that everything above reads."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from verkosto.model import Coverage, Figure, Survey, View
from verkosto.network.network import Network


@dataclass(frozen=True)
class StrongRule:
    """When a report counts as strong (domain 2.3): frequency and depth at least so much."""

    frequency: int = 3
    depth: int = 4


@dataclass(frozen=True)
class Settings:
    """What the user chose; together with the survey's digest it keys every result.

    ``wave`` is ``None`` for the last wave.
    """

    wave: str | None = None
    strong: StrongRule = StrongRule()
    seed: int = 1


@dataclass(frozen=True)
class TieMix:
    """Strong and weak ties of one relation, as a range.

    ``confirmed`` and ``either`` are shares 0…1 of the ties with known strength that are strong when both, or at
    least one, of the two say so (``nan`` where no strength is known); ``estimated`` is ``True`` when the
    rule had to do without frequency or depth. ``strip`` is the sensitivity: one row per rule with columns
    ``frequency``, ``depth``, ``confirmed``, ``either``, ``default``.
    """

    strong: int
    weak: int
    unknown: int
    confirmed: float
    either: float
    estimated: bool
    strip: pd.DataFrame


class Analysis:
    """Figures of a survey, each made the first time somebody asks."""

    survey: Survey
    settings: Settings

    def __init__(self, survey: Survey, settings: Settings = Settings()) -> None: ...

    @property
    def wave(self) -> str:
        """The wave that is looked at."""

    def views(self, relation: str) -> tuple[View, ...]:
        """Views of a relation, the default first: only ``union`` for an unordered list of ties."""

    def coverage(self) -> Coverage:
        """Who is in the survey and who answered."""

    def network(self, relation: str, view: View) -> Network:
        """The network of a relation in a view, members only."""

    def figures(self, relation: str, view: View) -> dict[str, Figure]:
        """Figure by key (contract 3), in registry order."""

    def actors(self, relation: str, view: View) -> pd.DataFrame:
        """One row per member (index ``actor``): ``label``, ``answered``, the attributes' columns under
        their own names, and the actor measures by key (``nan`` where undefined or withheld)."""

    def brokerage(self, relation: str, view: View, attribute: str) -> pd.DataFrame:
        """Gould-Fernandez roles: index ``actor``, columns coordinator … liaison."""

    def withheld_actor_measures(self, relation: str, view: View) -> dict[str, str]:
        """Actor measures that are not shown, with the key of the reason."""

    def dyads(self, relation: str, view: View) -> dict[str, int]:
        """Counts ``mutual``, ``asymmetric``, ``null`` and ``unknown`` of unordered member pairs."""

    def ties(self, relation: str, view: View) -> pd.DataFrame:
        """What a map draws: columns ``ego``, ``alter`` (ids; ego before alter in survey order unless directed),
        ``strength`` (float), ``mode`` ("strong", "weak" or "unknown"), ``one_sided`` (bool: only one of the two
        says so), ``external`` (bool: one end is outside the members)."""

    def tie_mix(self, relation: str) -> TieMix:
        """How many ties are strong and how many weak."""
