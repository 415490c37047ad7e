"""How often the grades of the typology are right: answers drawn around known types of network (domain 4.1).

How an answer is drawn. Every respondent has, for every type, a leaning of their own around the network's
mean (SD 0.5: one draw per respondent and type, shared by its four items); every answer lies around that (SD
0.8), is rounded, and clipped to 1 … 5. The domain does not say whether a respondent's leaning is one per
type or one for all; one per type gives its numbers (one for all would give 96 % clear instead of 78 %).

The kinds of network (means of H, Y, V, K):

- **joint** (a true Y network): 2.5, 4.0, 3.2, 2.0. Own items 4.0, next best 3.2 as in the domain; the other
  two are ours and hardly matter as long as they lie well below 3.2 (all three at 3.2 would give 58 % with 8
  answers).
- **half and half**: H and Y both 3.6 for everybody, halfway between 4.0 and 3.2; V and K 2.0. Every member
  describes both. This is the reading that gives the domain's numbers.
- **two camps**: half of the members describe H (4.0, with Y 3.2), half Y, never one more than the other;
  **camps by chance**: each member is of either camp with equal chance, so that the sample itself may lean.
- **flat**: all four at 3.0. The domain's "about 1 %" clear holds from 12 answers on; at 8 it is
  2–3 % (about 2 % also with means of 2, 3.2 or 4; 0.7 % if respondents had no leanings).

``make bench`` writes the result into ``benchmarks/RESULTS.md``; ``tests/instruments/test_four.py`` checks
it with fewer draws.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from verkosto.instruments.four import type_scores, verdict_on

RESULTS = Path(__file__).with_name("RESULTS.md")
HEADING = "## How often the typology's grades are right"
SIZES = (8, 12, 20)
NETWORKS = 4_000
LEANING, ANSWER = 0.5, 0.8
ITEMS = 4
Lot = np.random.Generator


@dataclass(frozen=True)
class Found:
    """Shares of the networks graded clear and indicative, and of the clear ones with the label Y."""

    clear: float
    indicative: float
    right: float

    @property
    def told(self) -> str:
        return f"clear {self.clear:.1%}, indicative {self.indicative:.1%}"


def alike(*means: float) -> Callable[[int, Lot], np.ndarray]:
    """Everybody describes the same network."""
    return lambda n, _: np.tile(means, (n, 1))


def camps(by_chance: bool) -> Callable[[int, Lot], np.ndarray]:
    """Some describe H, the others Y."""

    def of(n: int, lot: Lot) -> np.ndarray:
        first = lot.random(n) < 1 / 2 if by_chance else np.arange(n) < n // 2
        return np.where(first[:, None], [4.0, 3.2, 2.0, 2.0], [3.2, 4.0, 2.0, 2.0])

    return of


KINDS: Mapping[str, Callable[[int, Lot], np.ndarray]] = {
    "joint": alike(2.5, 4.0, 3.2, 2.0),
    "half and half": alike(3.6, 3.6, 2.0, 2.0),
    "two camps": camps(by_chance=False),
    "camps by chance": camps(by_chance=True),
    "flat": alike(3.0, 3.0, 3.0, 3.0),
}
CLAIMS = {
    ("joint", 8): "clear 78 %, right in 100 %",
    ("joint", 12): "clear 90 %, right in 100 %",
    ("half and half", 8): "clear 13 %",
    ("half and half", 12): "clear 10 %",
    ("half and half", 20): "clear 4 %",
    ("flat", 8): "clear about 1 %, indicative about 20 %",
    ("flat", 12): "clear about 1 %, indicative about 20 %",
}


def answers(means: np.ndarray, lot: Lot) -> np.ndarray:
    """Answers 1 … 5 of respondents whose types lie around these means: (n, 4) becomes (n, 16)."""
    leaning = means + lot.normal(0, LEANING, means.shape)
    drawn = leaning[..., None] + lot.normal(0, ANSWER, (*means.shape, ITEMS))
    return np.clip(np.rint(drawn), 1, 5).reshape(len(means), -1)


def simulate(kind: str, n: int, networks: int = NETWORKS, seed: int = 1) -> Found:
    """Networks of a kind with n respondents, graded as the app grades them."""
    lot = np.random.default_rng([seed, n, list(KINDS).index(kind)])
    told = [
        verdict_on(type_scores(answers(KINDS[kind](n, lot), lot)), seed=number) for number in range(networks)
    ]
    clear = [one for one in told if one.grade == "clear"]
    return Found(
        clear=len(clear) / networks,
        indicative=sum(one.grade == "indicative" for one in told) / networks,
        right=sum(one.best == "Y" for one in clear) / len(clear) if clear else float("nan"),
    )


def measurements(networks: int) -> Iterator[str]:
    """A line per kind of network and number of answers."""
    for kind in KINDS:
        for n in SIZES:
            found = simulate(kind, n, networks)
            right = f", right in {found.right:.0%} of the clear" if kind == "joint" else ""
            claim = CLAIMS.get((kind, n))
            yield f"{kind:<15} n {n:>2}: {found.told}{right}" + (f" | domain 4.1: {claim}" if claim else "")


def main() -> None:
    networks = int(sys.argv[1]) if len(sys.argv) > 1 else NETWORKS
    lines = []
    for line in measurements(networks):
        print(line, flush=True)
        lines.append(f"- {line}")
    part = (
        f"{HEADING}\n\n{networks} networks each, drawn as `benchmarks/operating_characteristics.py` says; "
        f"one standard error is at most {100 * 0.5 / networks**0.5:.1f} percentage points.\n\n"
        + "\n".join(lines)
    )
    before = RESULTS.read_text("utf-8")
    kept = re.sub(rf"\n*{re.escape(HEADING)}\n.*?(?=\n## |\Z)", "", before, flags=re.DOTALL)
    RESULTS.write_text(f"{kept.rstrip()}\n\n{part}\n", "utf-8")


if __name__ == "__main__":
    main()
