"""The English innovation network: four subgroups, a hub, a broker, two isolates."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sample_data.making.dice import Dice
from sample_data.making.ties import Bond, Pair, Report, bond, grown, pair, thickened, told

CONTACT, RESOURCE = "Contact", "Giving resources"
RECALLED = 0.76


@dataclass(frozen=True)
class Actor:
    """A row of the sheet of actors."""

    id: str
    label: str
    organisation: str | None
    sector: str
    region: str | None
    subgroup: str | None
    member: bool = True


class Innovation:
    """The sample ``innovation_en``, made from its source table."""

    def __init__(self, source: dict[str, Any]) -> None:
        self.source = source
        self.planted: dict[str, Any] = source["planted"]
        self.isolates: list[str] = self.planted["isolates"]

    @cached_property
    def members(self) -> tuple[Actor, ...]:
        """The actors on the roster."""
        rows = [
            (group, name, short, role, region)
            for group in self.source["subgroup"]
            for name, short, size, region in group["organisations"]
            for role in self.source["roles"][:size]
        ]
        return tuple(
            Actor(f"N{number:03d}", f"{role}, {short}", name, group["sector"], region, group["key"])
            for number, (group, name, short, role, region) in enumerate(rows, start=1)
        )

    @cached_property
    def externals(self) -> tuple[Actor, ...]:
        """The listed actors outside the roster."""
        return tuple(
            Actor(row["id"], row["name"], None, row["sector"], None, None, member=False)
            for row in self.source["external"]
        )

    @cached_property
    def actor(self) -> dict[str, Actor]:
        """Members by id."""
        return {actor.id: actor for actor in self.members}

    @cached_property
    def answered(self) -> list[str]:
        """Who answered: the planted ones always, the others by lot."""
        planted = [self.planted["broker"], self.planted["hub"], *self.isolates]
        others = [actor for actor in self.actor if actor not in planted]
        drawn = Dice(self.source["seed"], 0).shuffled(others)
        return sorted([*planted, *drawn[: self.source["respondents"] - len(planted)]])

    def subgroup(self, key: str) -> list[str]:
        """The members of a planted subgroup, isolates left out."""
        return [a.id for a in self.members if a.subgroup == key and a.id not in self.isolates]

    @cached_property
    def _bonds(self) -> dict[Pair, Bond]:
        dice = Dice(self.source["seed"], 1)
        ties = grown(list(self.actor), self._likely, dice)
        broker = self.planted["broker"]
        for group in self.source["subgroup"]:
            others = [one for one in self.subgroup(group["key"]) if one not in (broker, self.planted["hub"])]
            ties += [pair(broker, other) for other in dice.shuffled(others)[:4]]
        mixers = {
            one: self.subgroup(actor.subgroup or "")
            for one, actor in self.actor.items()
            if one not in self.isolates
        }
        ties = thickened(sorted(set(ties)), mixers, 3, dice)
        return {tie: bond(dice.chance(self._strong(tie)), dice) for tie in ties}

    def _likely(self, one: str, other: str) -> float:
        """How likely a tie is that is not planted."""
        a, b = self.actor[one], self.actor[other]
        if {one, other} & {self.planted["broker"], *self.isolates}:
            return 0.0
        if a.subgroup == b.subgroup:
            if self.planted["hub"] in (one, other):
                return 0.8
            return 0.7 if a.organisation == b.organisation else 0.1
        if self.planted["hub"] in (one, other) or {a.sector, b.sector} == {"private", "third"}:
            return 0.0
        return 0.012 if a.region == b.region else 0.005

    def _strong(self, tie: Pair) -> float:
        a, b = (self.actor[end] for end in tie)
        return 0.7 if a.organisation == b.organisation else 0.25

    @cached_property
    def rows(self) -> list[Report]:
        """The sheet of ties in its order."""
        dice = Dice(self.source["seed"], 2)
        sure = (self.planted["broker"],)
        contacts = told("", CONTACT, self._bonds, self.answered, dice, recalled=RECALLED, sure=sure)
        for ego in self.answered:
            named = [actor.id for actor in self.externals if dice.chance(0.06)]
            if ego not in self.isolates:
                contacts += [Report("", CONTACT, ego, other, bond(False, dice)) for other in named]
        given = [
            Report("", RESOURCE, ego, alter)
            for tie in self._bonds
            for ego, alter in (tie, tie[::-1])
            if dice.chance(0.2) and ego in self.answered
        ]
        return sorted([*contacts, *given], key=lambda row: (row.ego, row.relation, row.alter))

    @cached_property
    def trust(self) -> dict[Pair, tuple[int | None, ...]]:
        """What each respondent says of a named member: competence, contract, communication, 1 to 5.

        Some actors are trusted more than others, strong partners more than weak ones; now and then somebody
        does not know.
        """
        dice = Dice(self.source["seed"], 3)
        standing = {actor: dice.normal() for actor in self.actor}
        told: dict[Pair, tuple[int | None, ...]] = {}
        for row in self.rows:
            if row.relation != CONTACT or row.alter not in self.actor:
                continue
            close = 0.6 if row.bond is not None and (row.bond.depth or 0) >= 4 else 0.0
            lean = 3.5 + close + 0.5 * standing[row.alter] + 0.5 * dice.normal()
            told[row.ego, row.alter] = tuple(
                None if dice.chance(0.04) else min(max(round(lean + shift + 0.5 * dice.normal()), 1), 5)
                for shift in (0.4, 0.0, -0.3)
            )
        return told
