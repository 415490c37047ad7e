"""On a network made by lot, rules speak about as often as chance lets them, and some of them hardly ever."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from scipy.stats import binom

from tests.network.surveys import survey
from tests.rated_surveys import rated
from verkosto.analysis import Analysis, Settings
from verkosto.analysis.studies import Kind
from verkosto.guidance.findings import Guidance, guidance, wanted, work_out
from verkosto.guidance.team import Goal, TeamSays
from verkosto.guidance.verdict import Scope
from verkosto.model import Survey

NOMINAL = dict.fromkeys(("R09", "R12", "R13", "R16", "R21", "R24"), 0.025) | dict.fromkeys(
    ("R15", "R21b", "Q1", "Q2", "Q6"), 0.05
)
"""Rules that say that something is more than chance gives → how often each may be wrong on such a network."""
SELDOM = {"R03": 0.1, "R08": 0.1, "R25": 0.25}
"""Rules that compare with no chance, and that a network by lot with five ties a member gives little to."""
OFTEN = {"R14": 0.45, "R07": 0.75}
"""Rules that tell what is on the map, whatever made it: a twig that hangs on one, a member without ties.
With five ties a member every fifth network by lot has such a twig and every third somebody alone; no sentence
says that it is more than chance gives."""
CELLS = ((20, 1.0, 9), (45, 1.0, 8), (90, 1.0, 2), (20, 0.75, 3), (45, 0.75, 1))
"""Members, response rate, networks."""
TIES = 4.8
"""Of a member, as in the Finnish sample."""
RECALLED = 0.85


def random_survey(seed: int, members: int, response: float) -> Survey:
    """Ties, groups, levels, the coordinator and who answers by lot; in the answers all works well.

    Each end tells of a tie with a probability of its own.
    """
    draw = np.random.default_rng([seed, members])
    names = [f"t{i:02}" for i in range(members)]
    silent = set(draw.choice(names, round(members * (1 - response)), replace=False).tolist())
    pairs = np.column_stack(np.triu_indices(members, 1))
    chosen = pairs[draw.choice(len(pairs), round(members * TIES / 2), replace=False)]
    ends = np.concatenate([chosen, chosen[:, ::-1]])
    rows = [
        (names[i], names[j]) for i, j in ends[draw.random(len(ends)) < RECALLED] if names[i] not in silent
    ]
    background = pd.DataFrame(
        {
            "Sektori": draw.permutation((["a", "b", "c"] * members)[:members]),
            "Taso": draw.permutation((["x", "y", "z"] * members)[:members]),
            "Rooli": ["koordinaattori", *["jäsen"] * (members - 1)],
        },
        index=pd.Index(names),
    )
    ties = survey(rows, members=names, nonrespondents=sorted(silent), groups=background)
    told = members - len(silent)
    well = {item: np.where(draw.random(told) < 0.9, 4.0, 2.0).tolist() for item in ("D2", "P1", "E1")}
    return replace(ties, ratings=rated(well, {}).ratings.assign(wave="1"), digest=f"{seed}-{members}")


def told_of(drawn: Survey, seed: int) -> Guidance:
    """What the rules say; shuffled labels in so many draws that a p beyond Holm's correction is possible."""
    few, many = (Analysis(drawn, Settings(draws=draws, seed=seed)) for draws in (100, 2000))
    relation = few.relations[0].key
    scope = Scope(few, relation, few.views(relation)[0])
    for study in wanted(scope):
        if study.kind is Kind.MIXING:
            few.studies.keep(study, many.studies.result(study))
    work_out(scope)
    return guidance(scope, TeamSays(Goal.INNOVATION))


@pytest.mark.slow
def test_on_networks_by_lot_rules_fire_at_most_as_often_as_they_may() -> None:
    fired: Counter[str] = Counter()
    looked: Counter[str] = Counter()
    limits = NOMINAL | SELDOM | OFTEN
    for members, response, networks in CELLS:
        for seed in range(networks):
            told = told_of(random_survey(seed, members, response), seed)
            assert not {"under-way", "not-drawn"} & set(told.silent.values()), told.silent
            fired.update({one.rule.id for one in told.findings} & set(limits))
            looked.update(set(limits) - set(told.silent))
    for rule, share in limits.items():
        assert looked[rule] >= 10, (rule, "a rule that never looks cannot be wrong")
        assert fired[rule] <= binom.ppf(0.9995, looked[rule], share), (rule, fired[rule], looked[rule])
    every = sum(share * looked[rule] for rule, share in NOMINAL.items()) / sum(looked[r] for r in NOMINAL)
    assert sum(fired[rule] for rule in NOMINAL) <= binom.ppf(0.999, sum(looked[r] for r in NOMINAL), every)
