"""Ties within and between groups beside chance, subgroups, and where levels and sectors leave a gap."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import isnan, nan
from typing import TYPE_CHECKING, Final

from verkosto.analysis.given_groups import deepest_attribute, group_attributes
from verkosto.analysis.studies import Kind, Study
from verkosto.content import table
from verkosto.guidance.facts.empty_places import LevelMap, level_map
from verkosto.guidance.verdict import Scope
from verkosto.model import Band, View
from verkosto.network.measure import needed

if TYPE_CHECKING:
    import pandas as pd

    from verkosto.network.mixing_chance import Mixing
    from verkosto.network.subgroups import Subgroups

_TESTED: Final = int(table("thresholds")["groups"]["tests"]["value"])
_GROUP: Final = int(table("thresholds")["groups"]["group"]["value"])
_LEVEL: Final = float(table("thresholds")["mixing"]["difference"]["value"])
_MOST_GROUPINGS: Final = 6
"""Groupings among whose groups a silo is looked for: each is a study of its own."""


@dataclass(frozen=True)
class Pair:
    """Two given groups and the ties between them, of which enough are expected to tell.

    ``below``: fewer than shuffled labels give, Holm over all the pairs, times the groupings that were looked
    at to find the one with the deepest hole.
    """

    first: str
    second: str
    ties: int
    expected: float
    below: bool

    @property
    def ratio(self) -> float:
        """Ties for every tie that is expected."""
        return self.ties / self.expected


@dataclass(frozen=True)
class ClosedGroup:
    """A given group of at least three members whose contacts stay inside more than chance explains.

    Attributes
    ----------
    attribute, group : str
    share, low, high : float
        Share 0 … 1 of its members' contacts that go to other groups, and what shuffled labels give.
    p : float
        Holm over the groups of its grouping.
    groups : int
        Groups of its grouping that are told of.
    """

    attribute: str
    group: str
    share: float
    low: float
    high: float
    p: float
    groups: int = 4


@dataclass(frozen=True)
class Division:
    """Subgroups that were looked for: how many, and why they are not shown ("" when they are)."""

    count: int
    doubt: str = ""


@dataclass(frozen=True)
class Borders:
    """What the rules on groups look at. A ``…_waits`` is the reason why something cannot be told, or "".

    Attributes
    ----------
    waits : str
        Ties of given groups, all that follows down to ``pairs``.
    attribute : str
        The grouping: that which the groups page shows first.
    directed : bool
    sized : int
        Groups with at least three members.
    crossing, expected, low, high : float
        Share 0 … 1 of the ties that cross a border; its mean, 2.5 % and 97.5 % points when labels are
        shuffled.
    closed : int
        Closed groups of this grouping.
    pairs_waits : str
    pairs : tuple of Pair
        Between two different groups.
    silos_waits : str
    groupings : int
        In how many groupings a closed group was looked for.
    silos : tuple of ClosedGroup
    divided_waits : str
    ties : int
    division : Division or None
    levels : LevelMap or None
        ``None`` where the survey does not tell both level and sector.
    """

    waits: str = ""
    attribute: str = ""
    directed: bool = False
    sized: int = 0
    crossing: float = nan
    expected: float = nan
    low: float = nan
    high: float = nan
    closed: int = 0
    pairs_waits: str = ""
    pairs: tuple[Pair, ...] = ()
    silos_waits: str = ""
    groupings: int = 0
    silos: tuple[ClosedGroup, ...] = ()
    divided_waits: str = ""
    ties: int = 0
    division: Division | None = None
    levels: LevelMap | None = None


def borders_facts(scope: Scope) -> Borders:
    """The facts."""
    levels = level_map(scope.analysis)
    reason = _withheld(scope)
    if reason:
        return Borders(reason, divided_waits=reason, pairs_waits=reason, silos_waits=reason, levels=levels)
    divided_waits, division = _division(scope)
    ties = int(scope.analysis.network(scope.relation, scope.view).tie_count)
    told = Borders(divided_waits=divided_waits, division=division, ties=ties, levels=levels)
    studies = _mixing_studies(scope)
    if not studies:
        return replace(told, waits="no-groups", pairs_waits="no-groups", silos_waits="no-groups")
    silos_waits, groupings, silos = _silos(scope, studies)
    told = replace(told, silos_waits=silos_waits, groupings=groupings, silos=silos)
    waits = _waits(scope, studies[0])
    if waits:
        return replace(told, waits=waits, pairs_waits=waits)
    return _grouped(scope, studies, told)


def borders_wanted(scope: Scope) -> tuple[Study, ...]:
    """Ties between groups, and subgroups, where they may be told."""
    if _withheld(scope):
        return ()
    divided = (Study(Kind.SUBGROUPS, scope.relation, scope.view),) if not _undivided(scope) else ()
    return (*_mixing_studies(scope), *divided)


def _withheld(scope: Scope) -> str:
    """Why nothing can be told of groups, as a reason; "" when it can."""
    if not scope.relation:
        return "not-asked"
    coverage = scope.analysis.coverage()
    reason = needed(coverage.members, coverage.band, Band.LIMITED, _TESTED)
    if reason:
        return reason
    return "" if scope.analysis.network(scope.relation, scope.view).tie_count else "few-ties"


def _mixing_studies(scope: Scope) -> list[Study]:
    """One per grouping: that of the page, then others of which at least two groups may be told of."""
    options = group_attributes(scope.analysis)
    first = deepest_attribute(scope.analysis, scope.relation, scope.view, options)
    others = [name for name in options if name != first and _sized(scope, name) > 1]
    chosen = [first, *others][:_MOST_GROUPINGS] if first else []
    return [Study(Kind.MIXING, scope.relation, scope.view, name) for name in chosen]


def _sized(scope: Scope, attribute: str) -> int:
    return int((scope.analysis.groups(attribute).value_counts() >= _GROUP).sum())


def _waits(scope: Scope, study: Study) -> str:
    """Why a study of ties between groups tells nothing; "" when it does."""
    studies = scope.analysis.studies
    if not studies.known(study):
        return "under-way" if studies.draws(study) else "not-drawn"
    found: Mixing = studies.result(study)
    if isnan(found.ei):
        return "few-ties"
    return "not-drawn" if isnan(found.ei_chance.low) else ""


def _grouped(scope: Scope, studies: list[Study], told: Borders) -> Borders:
    """The grouping that the pages show first; it was chosen for its hole, and the holes' p know it."""
    attribute = studies[0].attribute
    found = scope.analysis.studies.mixing(scope.relation, scope.view, attribute)
    cells = found.cells[(found.cells["from"] != found.cells["to"]) & (found.cells["place"] != "")]
    pairs_waits = "few-ties" if cells.empty else "" if _enough_drawn(found, len(studies)) else "not-drawn"
    return replace(
        told,
        attribute=attribute,
        directed=scope.view is View.DIRECTED,
        sized=_sized(scope, attribute),
        crossing=found.crossing,
        expected=found.crossing_mean,
        low=(found.ei_chance.low + 1) / 2,
        high=(found.ei_chance.high + 1) / 2,
        closed=int((_told_groups(found)["place"] == "below").sum()),
        pairs_waits=pairs_waits,
        pairs=tuple(
            Pair(str(first), str(second), int(ties), float(expected), bool(place == "below" and sure))
            for first, second, ties, expected, place, sure in cells.assign(
                sure=cells["p"] * len(studies) <= _LEVEL
            )[["from", "to", "ties", "expected", "place", "sure"]].itertuples(index=False)
        ),
    )


def _enough_drawn(found: Mixing, groupings: int) -> bool:
    """Whether the least p of a pair that there can be is one of a difference, all groupings counted."""
    least = 2 / (found.ei_chance.draws + 1)
    return found.tellable and int(found.cells["p"].notna().sum()) * groupings * least <= _LEVEL


def _told_groups(found: Mixing) -> pd.DataFrame:
    groups = found.by_group
    return groups[(groups["size"] >= _GROUP) & groups["ei"].notna()]


def _silos(scope: Scope, studies: list[Study]) -> tuple[str, int, tuple[ClosedGroup, ...]]:
    """Why no silo can be told, in how many groupings one was looked for, and the closed groups."""
    waits = [_waits(scope, study) for study in studies]
    if "under-way" in waits:
        return "under-way", 0, ()
    results = {
        study.attribute: scope.analysis.studies.result(study)
        for study, reason in zip(studies, waits, strict=True)
        if not reason
    }
    compared = {name: found for name, found in results.items() if found.groups_tellable}
    if not compared:
        return next((reason for reason in waits if reason), "not-drawn"), 0, ()
    return "", len(compared), tuple(c for name, found in compared.items() for c in _closed(name, found))


def _closed(attribute: str, found: Mixing) -> list[ClosedGroup]:
    groups = _told_groups(found)
    below = groups[groups["place"] == "below"]
    return [
        ClosedGroup(
            attribute,
            str(name),
            share=(float(row["ei"]) + 1) / 2,
            low=(float(row["low"]) + 1) / 2,
            high=(float(row["high"]) + 1) / 2,
            p=float(row["p"]),
            groups=len(groups),
        )
        for name, row in below.iterrows()
    ]


def _undivided(scope: Scope) -> str:
    """Why subgroups are not looked for, as a reason; "" when they are."""
    coverage = scope.analysis.coverage()
    least = int(table("thresholds")["subgroups"]["actors"]["value"])
    return needed(coverage.members, coverage.band, Band.RANGES, least) or ""


def _division(scope: Scope) -> tuple[str, Division | None]:
    """Why no subgroups can be told of, and those that were looked for."""
    reason = _undivided(scope)
    if reason:
        return reason, None
    studies, study = scope.analysis.studies, Study(Kind.SUBGROUPS, scope.relation, scope.view)
    if not studies.known(study):
        return ("under-way" if studies.draws(study) else "not-drawn"), None
    found: Subgroups = studies.result(study)
    reasons = {"few-actors": "few-actors", "no-ties": "few-ties", "not-drawn": "not-drawn"}
    if found.doubt in reasons:
        return reasons[found.doubt], None
    return "", Division(found.count, found.doubt)
