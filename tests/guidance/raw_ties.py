"""The ties of the written samples, read plainly: openpyxl and plain Python, no reader of verkosto."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import networkx as nx

from tests.samples.sheets import ENGLISH, FINNISH, WAVES, rows

Pair = frozenset[str]


@dataclass(frozen=True, eq=False)
class RawTies:
    """Members with their backgrounds, who answered, and the ties among them with what each side says.

    ``sides``: a tie → for each side that named it whether it is strong.
    """

    members: dict[str, dict[str, Any]]
    answered: frozenset[str]
    sides: dict[Pair, dict[str, bool]]

    @property
    def graph(self) -> nx.Graph[str]:
        graph: nx.Graph[str] = nx.Graph()
        graph.add_nodes_from(self.members)
        graph.add_edges_from((min(pair), max(pair)) for pair in self.sides)
        return graph

    def groups(self, attribute: str) -> dict[str, str]:
        return {actor: row[attribute] for actor, row in self.members.items()}

    def mode(self, pair: Pair) -> str:
        return "strong" if all(self.sides[pair].values()) else "weak"


def _strong(frequency: float | None, depth: float | None, frequency_alone: float = 4) -> bool:
    """Domain 2.3: frequency at least 3 and depth at least 4; what is missing is done without."""
    if frequency is None:
        return depth is not None and depth >= 4
    if depth is None:
        return frequency >= frequency_alone
    return frequency >= 3 and depth >= 4


def _sides(reports: list[tuple[str, str, Any, Any]], members: dict[str, Any]) -> dict[Pair, dict[str, bool]]:
    sides: dict[Pair, dict[str, bool]] = {}
    for ego, alter, frequency, depth in reports:
        if ego == alter or frequency == 0 or ego not in members or alter not in members:
            continue
        known = frequency if frequency in range(6) else None  # 7 is outside the scale
        sides.setdefault(frozenset((ego, alter)), {})[ego] = _strong(known, depth)
    return sides


@cache
def finnish() -> RawTies:
    """The last wave of the relation contact."""
    people = {row["Tunnus"]: row for row in rows(FINNISH, "Toimijat") if row["Jäsen"] == "kyllä"}
    reports = [
        (row["Vastaaja"], row["Kumppani"], row["Yhteydenpito"], row["Yhteistyön syvyys"])
        for row in rows(FINNISH, "Yhteydet")
        if row["Kierros"] == WAVES[1] and row["Suhde"] == "Yhteys"
    ]
    answered = frozenset(name for name, row in people.items() if row[f"Vastasi {WAVES[1]}"] == "kyllä")
    return RawTies(people, answered, _sides(reports, people))


@cache
def english() -> RawTies:
    """The relation contact."""
    people = {row["id"]: row for row in rows(ENGLISH, "Actors") if row["member"] == "yes"}
    reports = [
        (row["respondent"], row["partner"], row["frequency"], row["depth"])
        for row in rows(ENGLISH, "Ties")
        if row["relation"] == "Contact"
    ]
    answered = frozenset(name for name, row in people.items() if row["answered"] == "yes")
    return RawTies(people, answered, _sides(reports, people))
