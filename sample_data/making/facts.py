"""What is truly in the samples, computed from their rows."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any

import networkx as nx

from sample_data.making.ties import Bond, Report

if TYPE_CHECKING:
    Told = nx.DiGraph[str]
    Ties = nx.Graph[str]

STRONG_FREQUENCY, STRONG_DEPTH, HIGHEST_FREQUENCY = 3, 4, 5


def ties_told(rows: Iterable[Report], members: Collection[str], relation: str, wave: str) -> Told:
    """Who names whom among the members. No self-ties; "0 = no contact" is not a tie."""
    told: Told = nx.DiGraph()
    told.add_nodes_from(members)
    for row in rows:
        tie = row.ego != row.alter and (row.bond is None or row.bond.frequency != 0)
        among = (row.wave, row.relation) == (wave, relation) and row.alter in told
        if tie and among and not told.has_edge(row.ego, row.alter):
            told.add_edge(row.ego, row.alter, bond=row.bond)
    return told


def union(told: Told) -> Ties:
    """Ties that at least one end tells of."""
    return told.to_undirected()


def counts(told: Told, answered: Collection[str]) -> dict[str, Any]:
    """The counts of one relation in one wave."""
    ties = union(told)
    both = [(a, b) for a, b in ties.edges if a in answered and b in answered]
    confirmed = [(a, b) for a, b in both if told.has_edge(a, b) and told.has_edge(b, a)]
    close = [(bond.frequency, bond.depth) for bond in _bonds(told) if bond is not None]
    known = [(f, d) for f, d in close if f is not None and d is not None and f <= HIGHEST_FREQUENCY]
    strong = [(f, d) for f, d in known if f >= STRONG_FREQUENCY and d >= STRONG_DEPTH]
    n = told.number_of_nodes()
    return {
        "members": n,
        "respondents": len(answered),
        "response_rate": round(len(answered) / n, 4),
        "named": told.number_of_edges(),
        "ties": ties.number_of_edges(),
        "ties_both_answered": len(both),
        "ties_confirmed": len(confirmed),
        "confirmation": round(len(confirmed) / len(both), 4),
        "strong_named": len(strong),
        "strong_share_named": round(len(strong) / len(known), 4) if known else 0.0,
    }


def _bonds(told: Told) -> list[Bond | None]:
    return [values["bond"] for _, _, values in told.edges(data=True)]


def bridging(ties: Ties) -> list[tuple[str, float]]:
    """Actors by normalised betweenness, highest first."""
    return sorted(nx.betweenness_centrality(ties).items(), key=lambda pair: (-pair[1], pair[0]))


def broker(ties: Ties, actor: str) -> dict[str, Any]:
    """What the planted broker does in the network."""
    (first, share), (_, next_share) = bridging(ties)[:2]
    rest = ties.subgraph(set(ties) - {actor})
    parts = sorted((len(part) for part in nx.connected_components(rest)), reverse=True)
    return {
        "top": first,
        "ties": ties.degree(actor),
        "betweenness_share": round(share, 4),
        "next_betweenness_share": round(next_share, 4),
        "parts_without": parts,
        "cut_points": sorted(nx.articulation_points(ties)),
    }


def hub(ties: Ties, actor: str) -> dict[str, Any]:
    """How the planted hub stands out by number of ties."""
    degrees = sorted(((ties.degree(one), one) for one in ties), reverse=True)
    return {"top": degrees[0][1], "ties": ties.degree(actor), "next_ties": degrees[1][0]}


def crossing(ties: Ties, group: Mapping[str, str | None]) -> list[tuple[str, str]]:
    """The ties between members of different groups."""
    return sorted((min(a, b), max(a, b)) for a, b in ties.edges if group[a] != group[b])


def change(before: Ties, after: Ties, panel: Collection[str]) -> dict[str, int | float]:
    """Stable, new and lost ties among those who answered both times."""
    old, new = (
        {frozenset(tie) for tie in ties.edges if tie[0] in panel and tie[1] in panel}
        for ties in (before, after)
    )
    return {
        "panel": len(panel),
        "stable": len(old & new),
        "new": len(new - old),
        "lost": len(old - new),
        "jaccard": round(len(old & new) / len(old | new), 4),
    }
