"""True ties, and what the two ends of a tie tell about them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from sample_data.making.dice import Dice

Pair = tuple[str, str]


@dataclass(frozen=True)
class Bond:
    """How close a tie is: frequency 0–5, depth 1–5, agreed 1–3 (``None``: no answer)."""

    frequency: int | None
    depth: int | None
    agreed: int | None


@dataclass(frozen=True)
class Report:
    """``ego`` names ``alter``: one row of the survey."""

    wave: str
    relation: str
    ego: str
    alter: str
    bond: Bond | None = None


def pair(one: str, other: str) -> Pair:
    """The two in a fixed order."""
    return (one, other) if one < other else (other, one)


def grown(actors: Sequence[str], probability: Callable[[str, str], float], dice: Dice) -> list[Pair]:
    """The ties of a first wave."""
    return [pair(a, b) for a, b in combinations(actors, 2) if dice.chance(probability(a, b))]


def moved_on(
    before: Collection[Pair],
    actors: Sequence[str],
    probability: Callable[[str, str], float],
    dice: Dice,
    *,
    stays: float,
    arises: float,
) -> list[Pair]:
    """The ties of the next wave: some stay (the surer, the more), some are lost, some are new."""
    ties = []
    for a, b in combinations(actors, 2):
        likely = probability(a, b)
        if dice.chance(max(stays, likely) if pair(a, b) in before and likely > 0 else likely * arises):
            ties.append(pair(a, b))
    return ties


def thickened(
    ties: Sequence[Pair], candidates: Mapping[str, Sequence[str]], least: int, dice: Dice
) -> list[Pair]:
    """The ties with enough added that everybody with candidates has at least ``least``."""
    all_ties = list(ties)
    for actor, others in candidates.items():
        partners = {a if b == actor else b for a, b in all_ties if actor in (a, b)}
        free = [other for other in dice.shuffled(others) if other not in partners and other != actor]
        all_ties += [pair(actor, other) for other in free[: max(0, least - len(partners))]]
    return sorted(set(all_ties))


def bond(strong: bool, dice: Dice) -> Bond:
    """How close a tie truly is."""
    if strong:
        return Bond(
            dice.pick((3, 4, 5), (0.3, 0.45, 0.25)),
            dice.pick((4, 5), (0.6, 0.4)),
            dice.pick((1, 2, 3), (0.1, 0.4, 0.5)),
        )
    frequencies, depths = dice.pick(
        (((1, 2), (1, 2, 3)), ((3, 4), (2, 3)), ((1, 2), (4, 4))), (0.65, 0.25, 0.1)
    )
    return Bond(dice.pick(frequencies), dice.pick(depths), dice.pick((1, 2, 3), (0.6, 0.32, 0.08)))


def drifted(old: Bond, dice: Dice) -> Bond:
    """The same tie seen by one end, or a year later: each value may be one step off."""
    return Bond(_step(old.frequency, 5, dice), _step(old.depth, 5, dice), _step(old.agreed, 3, dice))


def _step(value: int | None, top: int, dice: Dice) -> int | None:
    if value is None:
        return None
    return min(max(value + dice.pick((-1, 0, 1), (0.1, 0.8, 0.1)), 1), top)


def told(
    wave: str,
    relation: str,
    bonds: Mapping[Pair, Bond],
    answered: Collection[str],
    dice: Dice,
    *,
    recalled: float,
    sure: Collection[str] = (),
) -> list[Report]:
    """What those who answered say: each end recalls a tie with the probability ``recalled``.

    Nobody invents a tie. The ends in ``sure`` forget none of theirs.
    """
    reports = []
    for (a, b), true in bonds.items():
        for ego, alter in ((a, b), (b, a)):
            seen, recalls = drifted(true, dice), dice.chance(recalled)
            if ego in answered and (recalls or ego in sure):
                reports.append(Report(wave, relation, ego, alter, seen))
    return sorted(reports, key=lambda report: (report.ego, report.alter))
