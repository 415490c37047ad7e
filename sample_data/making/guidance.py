"""The Finnish guidance network: actors, ties in two waves, blemishes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from sample_data.making.dice import Dice
from sample_data.making.ties import Bond, Pair, Report, bond, drifted, grown, moved_on, pair, thickened, told

CONTACT, INFO = "Yhteys", "Tiedon saaminen"
RECALLED = 0.74
NO_CONTACT = Bond(0, None, None)


@dataclass(frozen=True)
class Actor:
    """A row of the sheet of actors."""

    id: str
    label: str
    organisation: str | None
    sector: str
    region: str | None
    profession: str | None
    level: str | None
    role: str | None
    member: bool = True


@dataclass(frozen=True)
class Blemish:
    """A planted slip: its kind, the row as the spreadsheet counts it, the column and the cell."""

    kind: str
    row: int
    column: str
    value: str


class Guidance:
    """The sample ``ohjausverkosto`` without its ratings, made from its source table."""

    def __init__(self, source: dict[str, Any]) -> None:
        self.source = source
        self.waves: list[str] = source["waves"]
        self.planted: dict[str, str] = source["planted"]

    @cached_property
    def members(self) -> tuple[Actor, ...]:
        """The actors on the roster."""
        rows = [(org, *actor) for org in self.source["organisation"] for actor in org["actors"]]
        return tuple(
            Actor(
                f"T{number:02d}", f"{task}, {org['short']}", org["name"], org["sector"], org["region"],
                profession, level, role,
            )
            for number, (org, task, profession, level, role) in enumerate(rows, start=1)
        )  # fmt: skip

    @cached_property
    def externals(self) -> tuple[Actor, ...]:
        """The listed actors outside the roster."""
        return tuple(
            Actor(row["id"], row["name"], None, row["sector"], None, None, None, None, member=False)
            for row in self.source["external"]
        )

    @cached_property
    def actor(self) -> dict[str, Actor]:
        """Members by id."""
        return {actor.id: actor for actor in self.members}

    def answered(self, wave: str) -> list[str]:
        """Who answered."""
        missing = self.source["not_answered"][wave]
        return [actor for actor in self.actor if actor not in missing]

    @cached_property
    def _bonds(self) -> dict[str, dict[Pair, Bond]]:
        """The true ties of each wave."""
        bonds: dict[str, dict[Pair, Bond]] = {}
        before: dict[Pair, Bond] = {}
        for number, wave in enumerate(self.waves):
            dice = Dice(self.source["seed"], 1, number)
            ids = list(self.actor)
            free = moved_on(before, ids, self._likely, dice, stays=0.8, arises=0.22) if before else grown(
                ids, self._likely, dice
            )  # fmt: skip
            ties = thickened(sorted({*free, *self._fixed(wave)}), self._mixers, 4, dice)
            bonds[wave] = {
                tie: drifted(before[tie], dice) if tie in before else bond(self._strong(tie, dice), dice)
                for tie in ties
            }
            before = bonds[wave]
        return bonds

    def _fixed(self, wave: str) -> list[Pair]:
        """The ties that are planted, not drawn."""
        broker = self.planted["broker"]
        return [pair(broker, other) for other in self.source["broker_ties"][wave]] + [
            pair(one, other) for one, other in self.source["silo_ties"][wave]
        ]

    @cached_property
    def _apart(self) -> set[str]:
        """Those whose ties outside their own organisation are planted only."""
        silo = {actor.id for actor in self.members if actor.organisation == self.planted["silo"]}
        return {self.planted["broker"], self.planted["isolate"], *silo}

    @cached_property
    def _mixers(self) -> dict[str, list[str]]:
        """Everyone else, with the others of their region: ties may be added among these."""
        ids = [actor for actor in self.actor if actor not in self._apart]
        return {
            one: [other for other in ids if self.actor[other].region == self.actor[one].region] for one in ids
        }

    def _likely(self, one: str, other: str) -> float:
        """How likely a tie is that is not planted."""
        a, b = self.actor[one], self.actor[other]
        if {one, other} & {self.planted["broker"], self.planted["isolate"]} or a.region != b.region:
            return 0.0
        if a.organisation == b.organisation:
            return 0.95 if a.organisation == self.planted["silo"] else 0.75
        if {one, other} & self._apart:
            return 0.0
        if self.planted["hub"] in (one, other):
            return 0.95
        return 0.2 if a.level == b.level else 0.12

    def _strong(self, tie: Pair, dice: Dice) -> bool:
        a, b = (self.actor[end] for end in tie)
        if self.planted["broker"] in tie:
            return dice.chance(0.3)
        return dice.chance(0.66 if a.organisation == b.organisation else 0.2)

    @cached_property
    def rows(self) -> tuple[list[Report], list[Blemish]]:
        """The sheet of ties in its order, with the blemishes put in."""
        clean = [row for wave in self.waves for row in [*self._contacts(wave), *self._advice(wave)]]
        return blemished(clean, self.source["blemishes"], self.waves[-1])

    def _contacts(self, wave: str) -> list[Report]:
        dice = Dice(self.source["seed"], 2, self.waves.index(wave))
        answered = self.answered(wave)
        sure = {
            self.planted["broker"],
            self.planted["hub"],
            *(silo for silo, _ in self.source["silo_ties"][wave]),
        }
        reports = told(wave, CONTACT, self._bonds[wave], answered, dice, recalled=RECALLED, sure=sure)
        for ego in answered:
            for external in self._outside(ego, dice):
                reports.append(Report(wave, CONTACT, ego, external, bond(dice.chance(0.1), dice)))
        for ego, alter in self.source["zeros"].get(wave, []):
            reports.append(Report(wave, CONTACT, ego, alter, NO_CONTACT))
        return sorted(reports, key=lambda report: report.ego)

    def _outside(self, ego: str, dice: Dice) -> list[str]:
        """Whom an actor names outside the network."""
        named = [actor.id for actor in self.externals if dice.chance(0.07)]
        return [] if ego in self._apart - {self.planted["broker"]} else named

    def _advice(self, wave: str) -> list[Report]:
        """Who gets information from whom, always along a true contact."""
        dice = Dice(self.source["seed"], 3, self.waves.index(wave))
        givers = {self.planted["broker"]: 0.75, self.planted["hub"]: 0.6}
        reports = [
            Report(wave, INFO, ego, giver)
            for tie in self._bonds[wave]
            for ego, giver in (tie, tie[::-1])
            if dice.chance(givers.get(giver, 0.45)) and ego in self.answered(wave)
        ]
        return sorted(reports, key=lambda report: (report.ego, report.alter))


def blemished(rows: list[Report], plan: dict[str, Any], wave: str) -> tuple[list[Report], list[Blemish]]:
    """The rows with the planned slips, and where each of them stands."""
    rows = list(rows)
    end = _last(rows, wave, plan["self_tie"])
    rows.insert(end + 1, replace(rows[end], alter=plan["self_tie"], bond=Bond(3, 3, 2)))
    end = _last(rows, wave, plan["unlisted"])
    rows.insert(end + 1, replace(rows[end], alter=plan["unlisted_name"], bond=Bond(2, 2, 1)))
    first, end = _twice_told(rows, wave, plan["duplicate"]), _last(rows, wave, plan["duplicate"])
    rows.insert(end + 1, rows[first])
    odd = _twice_told(rows, wave, plan["out_of_range"])
    rows[odd] = _with(rows[odd], frequency=plan["out_of_range_value"])
    blank = _twice_told(rows, wave, plan["blank_depth"], at_least=4)
    rows[blank] = _with(rows[blank], depth=None)
    return rows, _places(rows, plan)


def _places(rows: list[Report], plan: dict[str, Any]) -> list[Blemish]:
    found, seen = [], set()
    for row, report in enumerate(rows, start=2):
        key = (report.wave, report.relation, report.ego, report.alter)
        if report.ego == report.alter:
            found.append(Blemish("self-tie", row, "Kumppani", report.alter))
        elif report.alter == plan["unlisted_name"]:
            found.append(Blemish("unlisted-name", row, "Kumppani", report.alter))
        elif key in seen:
            found.append(Blemish("duplicate", row, "Kumppani", report.alter))
        elif report.bond and report.bond.frequency == plan["out_of_range_value"]:
            found.append(Blemish("out-of-range", row, "Yhteydenpito", str(report.bond.frequency)))
        elif report.bond and report.bond.frequency and report.bond.depth is None:
            found.append(Blemish("blank-depth", row, "Yhteistyön syvyys", ""))
        seen.add(key)
    return found


def _last(rows: list[Report], wave: str, ego: str) -> int:
    """Place of the last contact row of an actor."""
    return max(n for n, r in enumerate(rows) if (r.wave, r.relation, r.ego) == (wave, CONTACT, ego))


def _twice_told(rows: list[Report], wave: str, ego: str, at_least: int = 1) -> int:
    """Place of an actor's first contact row that the other end confirms, frequent enough."""
    contacts = {(r.ego, r.alter) for r in rows if (r.wave, r.relation) == (wave, CONTACT)}
    return next(
        n
        for n, r in enumerate(rows)
        if (r.wave, r.relation, r.ego) == (wave, CONTACT, ego)
        and (r.alter, ego) in contacts
        and r.bond is not None
        and (r.bond.frequency or 0) >= at_least
    )


def _with(report: Report, **values: int | None) -> Report:
    return replace(report, bond=replace(report.bond or NO_CONTACT, **values))
