"""How often the questions of perception against structure (Q1 … Q6) are asked where the two agree.

Networks and answers are drawn, and the very predicates of the app look at them. "Agree" means, rule by rule:

- **Q1** every tie is mutual in truth; each side names it with a probability of its own (Beta, spread 12) and
  every fifth respondent invents one. At the limit the recall is such that 40 % of the named pairs are named
  by one side only; typically it is 0.85. Real: half of the ties are known to one side only.
- **Q2** a quarter of the members have one contact or none (limit), a tenth (typical); each side recalls a
  contact with probability 0.8. Real: half of the members.
- **Q3** some trust more readily than others (normal, spread 0.5), so that 40 % of the rated pairs are
  one-sided (limit), 26 % (typical). Real: two of three pairs are.
- **Q4** ties fall by chance, or gather round two or three who coordinate (limits); everybody has about as
  many (typical). Real: one actor is in contact with 70 % of the others, who have few ties of their own.
- **Q5** a quarter of the ties are strong (limit), 40 % (typical), 10 % (real), members differing in how
  readily theirs are; for the other way round three quarters, 60 %, 90 %.
- **Q6** ties fall regardless of sector, also where one sector answers less (limits); they cross a little more
  than that (typical). Real: a tie within the sector is six times as likely as one across.

In all these members rate well (true share 0.9, index 75, a clear Y). "Rating at the limit": the structure is
really bad, and exactly half answer above the middle (index 60 or 40; half the answers describe H, half Y).
"Both bad": it is, and 30 % do (index 45). An answer is a normal around the member's mean (SD 0.94), rounded.

``python -m benchmarks.perception [draws]`` writes the result into ``benchmarks/RESULTS.md``;
``tests/guidance/test_perception_alarms.py`` checks it with fewer draws.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from benchmarks.perception_draws import (
    INVENTED,
    NORMAL,
    Flags,
    Lot,
    by_chance,
    even,
    gathered,
    index,
    joint,
    mean_degree,
    mirrored,
    rating,
    recall_for,
    recalls,
    silent_ones,
    surveyed,
    told,
)
from verkosto.analysis.structure import ROUTES, place_of
from verkosto.guidance.facts.perception import Perception
from verkosto.guidance.facts.perception_sides import (
    Counted,
    Crossed,
    Rated,
    Routes,
    StrongTies,
    spread,
)
from verkosto.guidance.facts.perception_ties import crossed, few_contacts, one_way
from verkosto.guidance.rules.perception import PERCEPTION_RULES, clearly_well
from verkosto.guidance.team import TeamSays
from verkosto.model import View
from verkosto.network.chance import chance
from verkosto.network.measures.centralization import centralization_betweenness
from verkosto.network.measures.mixing import ei_expected, ei_index
from verkosto.network.mixing_chance import mixing

RESULTS = Path(__file__).with_name("RESULTS.md")
HEADING = "## How often perception against structure asks in vain"
SIZES = (12, 20, 45, 100)
ANSWERING = (1.0, 0.75)
MOST_ANSWERING = (1.0, 0.86)
DRAWS = 2_000
PART_TO_DISAGREE = 4
"""So many times fewer draws tell how often a real disagreement is seen."""
CHANCE_DRAWS = 200
SHUFFLES = 400
RATED_WELL, RATED_BADLY = 0.9, 0.3
AGREE, LIMIT, REAL = "agree", "limit", "real"
TOLD_NOTHING = TeamSays()


# -- one draw of each rule --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Drawn:
    """A network's size, who answered, how many, how well they rate in truth, and the lot."""

    n: int
    answered: Flags
    positive: float
    lot: Lot

    @property
    def respondents(self) -> int:
        return int(self.answered.sum())

    def facts(self, **sides: Any) -> Perception:  # noqa: ANN401 - sides of several kinds
        return Perception(members=self.n, response_rate=self.respondents / self.n, **sides)

    def rated(self) -> Rated:
        return rating(self.respondents, self.positive, self.lot)


def q1(at: Drawn, truth: str) -> Perception:
    n, lot, rated = at.n, at.lot, at.rated()
    if not clearly_well(rated):  # the rule cannot speak, whatever the ties show
        return at.facts(dialogue=rated)
    true = by_chance(n, mean_degree(n), lot)
    recall = recalls(n, recall_for(0.40, n) if truth == LIMIT else 0.85, lot)
    named = true
    if truth == REAL:
        lost = np.triu(lot.random((n, n)) < 0.5, 1)
        way = np.triu(lot.random((n, n)) < 0.5, 1)
        named = true & ~(lost & way) & ~(lost & ~way).T
    said = told(named, recall, INVENTED, lot)
    return at.facts(dialogue=rated, one_way=one_way(surveyed(said, at.answered, View.DIRECTED)))


FEW = {AGREE: 0.10, LIMIT: 0.25, REAL: 0.50}


def q2(at: Drawn, truth: str) -> Perception:
    n, lot, rated = at.n, at.lot, at.rated()
    if not clearly_well(rated):  # the rule cannot speak, whatever the ties show
        return at.facts(knowing=rated)
    few = np.zeros(n, dtype=bool)
    few[lot.choice(n, int(n * FEW[truth]), replace=False)] = True
    core = np.flatnonzero(~few)
    true = np.zeros((n, n), dtype=bool)
    true[np.ix_(core, core)] = by_chance(len(core), min(mean_degree(n), len(core) - 1), lot)
    for actor in core:  # everybody else has two contacts at least
        others = core[core != actor]
        while true[actor].sum() < 2:
            other = lot.choice(others)
            true[actor, other] = true[other, actor] = True
    for actor in np.flatnonzero(few & (lot.random(n) < 2 / 3)):
        other = lot.choice(core)
        true[actor, other] = true[other, actor] = True
    said = told(true, recalls(n, 0.8, lot), 0.0, lot)
    found = few_contacts(surveyed(said, at.answered, View.UNION), 1)
    return at.facts(knowing=rated, few_contacts=found)


TRUSTING = {AGREE: 0.85, LIMIT: (1 + 0.2**0.5) / 2}


def q3(at: Drawn, truth: str) -> Perception:
    n, lot, rated = at.n, at.lot, at.rated()
    if not clearly_well(rated):  # the rule cannot speak, whatever the ties show
        return at.facts(trust=rated)
    pairs = np.argwhere(np.triu(by_chance(n, mean_degree(n), lot) & np.outer(at.answered, at.answered)))
    if truth == REAL:
        single = lot.random(len(pairs)) < 2 / 3
    else:
        ready = lot.normal(NORMAL.inv_cdf(TRUSTING[truth]) * (1 + 0.25) ** 0.5, 0.5, n)
        trusts = lot.normal(0, 1, pairs.shape) < ready[pairs]
        single = trusts[:, 0] != trusts[:, 1]
    return at.facts(trust=rated, one_sided=Counted(int(single.sum()), len(pairs)))


def q4(at: Drawn, truth: str) -> Perception:
    n, lot = at.n, at.lot
    kinds: Mapping[str, Callable[[], Flags]] = {
        LIMIT: lambda: by_chance(n, mean_degree(n), lot),
        "two coordinate": lambda: gathered(n, 2, 0.6, 2, lot),
        "three coordinate": lambda: gathered(n, 3, 0.5, 2, lot),
        AGREE: lambda: even(n, 4, lot),
        REAL: lambda: gathered(n, 1, 0.7, 1.5, lot),
    }
    said = told(kinds[truth](), recalls(n, 0.85, lot), 0.0, lot)
    network = surveyed(said, at.answered, View.UNION)
    second, first = np.sort(network.paths.betweenness)[-2:]
    alone, share = bool(first >= 2 * second), float(first / ((n - 1) * (n - 2) / 2))
    routes, grade = Routes("inside", alone, share), ""
    if alone and share > 0.4:  # else the rule cannot speak, whatever is answered and wherever chance lies
        grade = joint(at.respondents, at.positive, lot)
    if grade == "clear":
        band = chance(network, (ROUTES,), CHANCE_DRAWS, int(lot.integers(1 << 31)))[ROUTES]
        routes = replace(routes, place=place_of(centralization_betweenness(network), band))
    return at.facts(joint=grade, describing=at.respondents, routes=routes)


STRONG = {AGREE: 0.40, LIMIT: 0.25, REAL: 0.10}


def q5(at: Drawn, truth: str, *, many: bool = False) -> Perception:
    n, lot = at.n, at.lot
    heard = at.answered[:, None] | at.answered
    pairs = np.argwhere(np.triu(by_chance(n, mean_degree(n), lot) & heard))
    own = lot.normal(0, 0.4, n)
    usual = NORMAL.inv_cdf(STRONG[truth]) * (1 + 2 * 0.4**2) ** 0.5
    strong = lot.normal(0, 1, len(pairs)) < usual + own[pairs].sum(axis=1)
    strong = ~strong if many else strong
    reach = spread(pairs[:, 0], pairs[:, 1], strong, n)
    counted = Counted(int(strong.sum()), len(pairs), reach)
    limit, well, badly = (40.0, 25.0, 55.0) if many else (60.0, 75.0, 45.0)
    mean = limit if at.positive == 0.5 else well if at.positive > 0.5 else badly
    return at.facts(strong_ways=index(at.respondents, mean, lot), strong_ties=StrongTies(counted, counted))


def q5_many(at: Drawn, truth: str) -> Perception:
    return q5(at, truth, many=True)


WITHIN = {LIMIT: 1.0, "one sector answers less": 1.0, AGREE: 0.7, REAL: 6.0}


def q6(at: Drawn, truth: str) -> Perception:
    n, lot, rated = at.n, at.lot, at.rated()
    if not clearly_well(rated):  # the rule cannot speak, whatever the ties show
        return at.facts(expertise=rated)
    sector = np.arange(n) % 3
    same = sector[:, None] == sector
    chances = np.where(same, WITHIN[truth], 1.0)
    np.fill_diagonal(chances, 0)
    chances *= mean_degree(n) * n / chances.sum()
    answered = at.answered
    if truth == "one sector answers less":
        silent = n - at.respondents
        order = np.argsort(lot.random(n) + np.where(sector == 0, 0, 0.5))
        answered = np.ones(n, dtype=bool)
        answered[order[:silent]] = False
    said = told(mirrored(lot.random((n, n)) < chances), recalls(n, 0.8, lot), 0.0, lot)
    network = surveyed(said, answered, View.UNION)
    sectors = pd.Series([f"s{one}" for one in sector], index=network.actors)
    share, expected = ((ei(network, sectors) + 1) / 2 for ei in (ei_index, ei_expected))
    ties = Crossed("sector", network.tie_count, "inside", share, expected)
    if share < 0.8 * expected:  # else the rule cannot speak, wherever chance lies
        ties = crossed(mixing(network, sectors, SHUFFLES, int(lot.integers(1 << 31))), "sector")
    return at.facts(expertise=rated, crossed=ties)


# -- how often ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Situation:
    """What is true: of the ties, and of the ratings; ``aim``: the largest share that may be asked in vain."""

    name: str
    ties: str
    positive: float
    aim: float | None


def situations(*limits: str) -> tuple[Situation, ...]:
    """The situations of a rule, one for every kind of limit."""
    edges = [Situation(f"ties at the limit: {one}", one, RATED_WELL, 0.05) for one in limits]
    return (
        *(edges or [Situation("ties at the limit", LIMIT, RATED_WELL, 0.05)]),
        Situation("rating at the limit", REAL, 0.5, 0.05),
        Situation("typical, both good", AGREE, RATED_WELL, 0.01),
        Situation("typical, both bad", REAL, RATED_BADLY, 0.01),
        Situation("they disagree", REAL, RATED_WELL, None),
    )


@dataclass(frozen=True)
class Simulated:
    """A rule, how its facts are drawn, and in which situations."""

    rule: str
    draw: Callable[[Drawn, str], Perception]
    situations: tuple[Situation, ...]
    answering: tuple[float, ...] = ANSWERING


RULES: Mapping[str, Simulated] = {
    "Q1": Simulated("Q1", q1, situations()),
    "Q2": Simulated("Q2", q2, situations()),
    "Q3": Simulated("Q3", q3, situations()),
    "Q4": Simulated("Q4", q4, situations(LIMIT, "two coordinate", "three coordinate"), MOST_ANSWERING),
    "Q5 few": Simulated("Q5", q5, situations()),
    "Q5 many": Simulated("Q5", q5_many, situations()),
    "Q6": Simulated("Q6", q6, situations(LIMIT, "one sector answers less")),
}


def asked(name: str, situation: Situation, n: int, answering: float, draws: int, seed: int = 1) -> float:
    """In which share of the draws a rule speaks."""
    simulated = RULES[name]
    place = [seed, n, round(100 * answering), list(RULES).index(name), simulated.situations.index(situation)]
    lot = np.random.default_rng(place)
    speaks = 0
    for _ in range(draws):
        at = Drawn(n, silent_ones(n, answering, lot), situation.positive, lot)
        speaks += bool(_found(simulated, at, situation.ties))
    return speaks / draws


def _found(simulated: Simulated, at: Drawn, truth: str) -> bool:
    verdict = PERCEPTION_RULES[simulated.rule](simulated.draw(at, truth), TOLD_NOTHING)
    return isinstance(verdict, tuple) and bool(verdict)


def measurements(draws: int) -> Iterator[str]:
    """A line of a table per rule and situation."""
    sizes = " | ".join(f"n {n}, {answering}" for n in SIZES for answering in ("all", "some"))
    yield f"| rule | what is true | aim | {sizes} |"
    yield "|---" * (3 + len(SIZES) * len(ANSWERING)) + "|"
    for name, simulated in RULES.items():
        for situation in simulated.situations:
            cells = [(n, answering) for n in SIZES for answering in simulated.answering]
            made = draws if situation.aim else draws // PART_TO_DISAGREE
            shares = " | ".join(f"{asked(name, situation, *cell, made):.1%}" for cell in cells)
            aim = "often" if situation.aim is None else f"≤ {situation.aim:.0%}"
            yield f"| {name} | {situation.name} | {aim} | {shares} |"


def main() -> None:
    draws = int(sys.argv[1]) if len(sys.argv) > 1 else DRAWS
    lines = []
    for line in measurements(draws):
        print(line, flush=True)
        lines.append(line)
    error = 100 * (0.05 * 0.95 / draws) ** 0.5
    part = (
        f"{HEADING}\n\n{draws} draws a cell (a quarter where they disagree), as `benchmarks/perception.py` "
        "says: how often a question is asked, by members (n), all answering or some not (a quarter; "
        f"for Q4 14 %). One standard error is {error:.1f} percentage points at 5 %.\n\n" + "\n".join(lines)
    )
    before = RESULTS.read_text("utf-8")
    kept = re.sub(rf"\n*{re.escape(HEADING)}\n.*?(?=\n## |\Z)", "", before, flags=re.DOTALL)
    RESULTS.write_text(f"{kept.rstrip()}\n\n{part}\n", "utf-8")


if __name__ == "__main__":
    main()
