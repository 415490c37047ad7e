"""How often the questions are asked in vain, with the simulation of the benchmark and fewer draws."""

from __future__ import annotations

from math import sqrt

import numpy as np
import pytest

from benchmarks.perception import LIMIT, REAL, RULES, Drawn, Situation, asked
from benchmarks.perception_draws import silent_ones
from verkosto.content import table
from verkosto.guidance.facts.perception_sides import spread

ALARM = table("thresholds")["perception"]["false_alarm"]["value"]
DRAWS = 150
MARGIN = 3.5 * sqrt(0.05 * 0.95 / DRAWS)
"""Some three and a half standard errors: of all the cells below, one in hundreds of runs would be above."""
CELLS = [
    (name, situation)
    for name, simulated in RULES.items()
    for situation in simulated.situations
    if situation.aim is not None
]


@pytest.mark.parametrize("name, situation", CELLS, ids=[f"{name}, {one.name}" for name, one in CELLS])
def test_a_question_is_seldom_asked_where_answers_and_ties_agree(name: str, situation: Situation) -> None:
    assert situation.aim is not None
    share = asked(name, situation, 20, RULES[name].answering[1], DRAWS)
    assert share <= situation.aim + MARGIN
    assert situation.aim <= ALARM


@pytest.mark.parametrize("name", RULES)
def test_a_question_is_asked_where_they_disagree(name: str) -> None:
    real = RULES[name].situations[-1]
    assert (real.ties, real.aim) == (REAL, None)
    assert asked(name, real, 45, 1.0, 40) >= 0.8


def test_the_limit_of_q1_is_where_two_of_five_named_pairs_are_one_way() -> None:
    lot = np.random.default_rng(1)
    drawn = [
        RULES["Q1"].draw(Drawn(45, silent_ones(45, 1.0, lot), 0.9, lot), LIMIT).one_way for _ in range(60)
    ]
    counted = [one for one in drawn if not hasattr(one, "reason")]
    assert sum(one.hits for one in counted) / sum(one.n for one in counted) == pytest.approx(0.40, abs=0.015)


def test_the_spread_is_that_of_pairs_whose_actors_differ() -> None:
    """Against the spread of many such networks: 30 actors, pairs at random, hits by how the two lean."""
    lot = np.random.default_rng(2)
    shares, spreads = [], []
    for _ in range(600):
        pairs = np.argwhere(np.triu(lot.random((30, 30)) < 0.2, 1))
        hits = lot.normal(0, 1, len(pairs)) < lot.normal(0, 0.6, 30)[pairs].sum(axis=1)
        shares.append(hits.mean())
        spreads.append(spread(pairs[:, 0], pairs[:, 1], hits, 30))
    assert np.sqrt(np.mean(np.square(spreads))) == pytest.approx(np.std(shares), rel=0.1)
