"""The ratings of the Finnish sample, read plainly from its sheet and counted with ordinary Python."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from statistics import mean
from typing import Any

import numpy as np

from tests.samples.sheets import FINNISH, rows

SIX_D = {"Huonosti": 1, "Melko huonosti": 2, "Siltä väliltä": 3, "Melko hyvin": 4, "Erittäin hyvin": 5}
FACTORS = {
    "F1": "Rehellinen toiminta",
    "F2": "Avoin visioiden ja arvojen ilmaiseminen",
    "F3": "Työtovereiden kunnioittaminen yhdenvertaisina kumppaneina",
    "F4": "Yhteisiin päämääriin keskittyminen henkilökohtaisten tavoitteiden sijasta",
    "F5": "Oikein toimiminen riippumatta henkilökohtaisista riskeistä",
    "F6": "Ennakkoluuloton kuunteleminen",
    "F7": "Myötätunnon osoittaminen ja välittäminen",
    "F8": "Salaisuuksien säilyttäminen",
}


def people(wave: str) -> list[dict[str, Any]]:
    """A row of the sheet per respondent of a wave."""
    return [row for row in rows(FINNISH, "Arviot") if row["Kierros"] == wave]


def answer(row: dict[str, Any], item: str) -> float:
    """1 … 5; ``nan`` for a blank and for "En osaa sanoa"."""
    told = SIX_D.get(row[item], row[item])
    return float(told) if isinstance(told, int) else float("nan")


def answers(wave: str, item: str) -> list[int]:
    """Everybody's answers on the scale."""
    told = (answer(row, item) for row in people(wave))
    return [int(one) for one in told if one == one]


def positive(wave: str, item: str) -> tuple[int, int]:
    """How many answered 4 or 5, of how many."""
    told = answers(wave, item)
    return sum(one >= 4 for one in told), len(told)


def means_of(wave: str, items: Sequence[str], least: int) -> list[float]:
    """Every respondent's mean of the items; ``nan`` below so many answers."""
    found = []
    for row in people(wave):
        told = [one for item in items if (one := answer(row, item)) == one]
        found.append(mean(told) if len(told) >= least else float("nan"))
    return found


def picks(wave: str) -> list[list[str]]:
    """Factors named by those who named one, two or three."""
    told = [
        str(row["F_TOP3"]).split("; ") for row in people(wave) if row["F_TOP3"] not in (None, "En osaa sanoa")
    ]
    named = [[key for key, words in FACTORS.items() if words in one] for one in told]
    return [one for one in named if 1 <= len(one) <= 3]


def lowest(wave: str, items: Sequence[str], draws: int = 400, seed: int = 77) -> tuple[str, float]:
    """The item that the same people put lowest, and in what share of redraws it stays so."""
    table = np.array([[answer(row, item) for item in items] for row in people(wave)])
    random = np.random.default_rng(seed)

    def levels(drawn: np.ndarray[Any, Any]) -> list[float]:
        above, compared = dict.fromkeys(range(len(items)), 0.0), dict.fromkeys(range(len(items)), 0)
        for a, b in combinations(range(len(items)), 2):
            both = drawn[~np.isnan(drawn[:, [a, b]]).any(axis=1)]
            sign = float(np.sign(both[:, a] - both[:, b]).sum())
            above[a], above[b] = above[a] + sign, above[b] - sign
            compared[a], compared[b] = compared[a] + len(both), compared[b] + len(both)
        return [above[i] / compared[i] for i in range(len(items))]

    found = levels(table)
    first = found.index(min(found))
    stays = 0
    for _ in range(draws):
        level = levels(table[random.integers(0, len(table), len(table))])
        stays += all(level[first] < other - 1e-12 for i, other in enumerate(level) if i != first)
    return items[first], stays / draws
