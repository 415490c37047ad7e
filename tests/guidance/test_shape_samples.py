"""What the rules on the whole say of the samples, counted once more from the raw sheets."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from typing import TYPE_CHECKING

import networkx as nx
import pytest

from tests.rated_surveys import sample
from tests.samples.sheets import ENGLISH, FINNISH, SAMPLES, WAVES, answered, members, rows
from verkosto.analysis import Analysis, Settings
from verkosto.guidance.facts.shape import shape_facts
from verkosto.guidance.rules.shape import SHAPE_RULES
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Found, Scope
from verkosto.guidance.wording import finding_text
from verkosto.model import View
from verkosto.text import texts

if TYPE_CHECKING:
    from collections.abc import Iterable

TINY = "tiny.csv"
FINNISH_RELATIONS = {"contact": "Yhteys", "info": "Tiedon saaminen"}
ENGLISH_RELATIONS = {"contact": "Contact", "resource": "Giving resources"}


@dataclass(frozen=True)
class Raw:
    """Who is a member, who answered, what they are called, and who names whom."""

    labels: dict[str, str]
    there: set[str]
    named: set[tuple[str, str]]

    def union(self) -> nx.Graph[str]:
        graph: nx.Graph[str] = nx.Graph()
        graph.add_nodes_from(self.labels)
        graph.add_edges_from(self.named)
        return graph

    def alone(self) -> list[str]:
        return [actor for actor in nx.isolates(self.union()) if actor in self.there]

    def parts(self) -> list[int]:
        return sorted(
            (len(part) for part in nx.connected_components(self.union()) if len(part) > 1), reverse=True
        )


def raw(file: str, relation: str, wave: str = "") -> Raw:
    if file == TINY:
        with (SAMPLES / TINY).open(encoding="utf-8-sig", newline="") as opened:
            _, *body = csv.reader(opened, delimiter=";")
        named = {(row[0], row[1]) for row in body}
        names = {name: name for pair in named for name in pair}
        return Raw(names, set(names), named)
    if file == FINNISH:
        labels = {actor: row["Nimi"] for actor, row in members().items()}
        asked: Iterable[tuple[str, str, object]] = (
            (row["Vastaaja"], row["Kumppani"], row["Yhteydenpito"])
            for row in rows(FINNISH, "Yhteydet")
            if (row["Kierros"], row["Suhde"]) == (wave, FINNISH_RELATIONS[relation])
        )
        there = answered(wave)
    else:
        roster = [row for row in rows(ENGLISH, "Actors") if row["member"] == "yes"]
        labels = {row["id"]: row["name"] for row in roster}
        there = {row["id"] for row in roster if row["answered"] == "yes"}
        asked = (
            (row["respondent"], row["partner"], row["frequency"])
            for row in rows(ENGLISH, "Ties")
            if row["relation"] == ENGLISH_RELATIONS[relation]
        )
    named = {(a, b) for a, b, often in asked if often != 0 and a != b and {a, b} <= set(labels)}
    return Raw(labels, there, named)


CASES = [
    *((FINNISH, relation, wave) for relation in FINNISH_RELATIONS for wave in WAVES),
    *((ENGLISH, relation, "") for relation in ENGLISH_RELATIONS),
    (TINY, "contact", ""),
]


def found(
    rule: str, file: str, relation: str, wave: str, view: View, *, names: bool = True
) -> tuple[Found, ...]:
    analysis = Analysis(sample(file), Settings(wave=wave or None, draws=0))
    told = SHAPE_RULES[rule](shape_facts(Scope(analysis, relation, view)), TeamSays(names=names))
    assert isinstance(told, tuple)
    return told


@pytest.mark.parametrize("file, relation, wave", CASES)
def test_r05_tells_ties_per_member_among_pairs_in_which_both_answered(
    file: str, relation: str, wave: str
) -> None:
    sheet = raw(file, relation, wave)
    n, r = len(sheet.labels), len(sheet.there)
    pairs = {frozenset(pair) for pair in sheet.named if set(pair) <= sheet.there}
    ((told),) = found("R05", file, relation, wave, View.UNION)
    values = dict(told.values)
    assert values["density"] == pytest.approx(len(pairs) / (r * (r - 1) / 2))
    assert values["k"] == pytest.approx(len(pairs) / (r * (r - 1) / 2) * (n - 1))
    assert values["thin"] is (len(pairs) / (r * (r - 1) / 2) < 0.01)
    assert values["directed"] is False


@pytest.mark.parametrize("file, relation, wave", CASES[:-1])
def test_r05_tells_names_given_per_respondent_where_arrows_are_looked_at(
    file: str, relation: str, wave: str
) -> None:
    sheet = raw(file, relation, wave)
    named = sum(ego in sheet.there for ego, _ in sheet.named)
    ((told),) = found("R05", file, relation, wave, View.DIRECTED)
    assert dict(told.values)["k"] == pytest.approx(named / len(sheet.there))


@pytest.mark.parametrize("file, relation, wave", CASES)
def test_r07_tells_who_answered_and_has_no_tie(file: str, relation: str, wave: str) -> None:
    sheet = raw(file, relation, wave)
    alone = sheet.alone()
    told = found("R07", file, relation, wave, View.UNION)
    assert bool(told) is bool(alone)
    for one in told:
        named = "; ".join(sheet.labels[actor] for actor in alone[:5])
        shown = {"n": len(alone), "named": True, "actors": named, "more": max(len(alone) - 5, 0)}
        assert dict(one.values) == shown
        assert one.actors == tuple(alone)


def test_the_planted_isolates_are_found() -> None:
    assert raw(FINNISH, "contact", WAVES[1]).alone() == ["T22"]
    assert raw(ENGLISH, "contact").alone() == ["N060", "N118"]
    assert raw(TINY, "contact").alone() == []


@pytest.mark.parametrize("file, relation, wave", CASES)
def test_r08_tells_how_many_parts_and_what_the_largest_holds(file: str, relation: str, wave: str) -> None:
    sheet = raw(file, relation, wave)
    parts, alone = sheet.parts(), sheet.alone()
    share = parts[0] / (sum(parts) + len(alone))
    told = found("R08", file, relation, wave, View.UNION)
    assert bool(told) is (len(parts) > 1 and share < 0.9)
    for one in told:
        complete = len(sheet.there) == len(sheet.labels)
        shown = {"parts": len(parts), "share": share, "alone": len(alone), "complete": complete}
        assert dict(one.values) == pytest.approx(shown)


def test_contacts_of_the_samples_hang_together_and_r08_speaks_of_other_relations_only() -> None:
    speaking = [case for case in CASES if found("R08", *case, View.UNION)]
    assert speaking == [(FINNISH, "info", WAVES[0]), (ENGLISH, "resource", "")]


def test_nobody_is_named_in_a_sentence_without_leave() -> None:
    labels = list(raw(ENGLISH, "contact").labels.values())
    (told,) = found("R07", ENGLISH, "contact", "", View.UNION, names=False)
    assert not any(label in finding_text(texts("en"), "R07", told) for label in labels)
