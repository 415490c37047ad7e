"""On a network made by chance, rules that compare with chance speak about as often as chance lets them."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pandas as pd
import pytest
from scipy.stats import binom

from tests.network.surveys import survey
from verkosto.analysis import Analysis, Settings
from verkosto.guidance.findings import guidance, work_out
from verkosto.guidance.team import Goal, TeamSays
from verkosto.guidance.verdict import Scope
from verkosto.model import Survey

NOMINAL = {"R09": 0.025, "R12": 0.025, "R15": 0.05, "R16": 0.025, "R21": 0.025, "R21b": 0.05, "R24": 0.025}
"""Rules that say that something is more than chance gives → how often each may be wrong on such a network."""
NETWORKS = 30
ACTORS, TIES = 45, 108
"""As the Finnish sample."""


def random_survey(seed: int) -> Survey:
    """Ties and sectors by lot; both ends tell of every tie."""
    draw = np.random.default_rng(seed)
    names = [f"t{i:02}" for i in range(ACTORS)]
    pairs = np.column_stack(np.triu_indices(ACTORS, 1))
    chosen = pairs[draw.choice(len(pairs), TIES, replace=False)]
    rows = [(names[i], names[j]) for i, j in chosen] + [(names[j], names[i]) for i, j in chosen]
    sectors = pd.DataFrame({"Sektori": draw.permutation(["a", "b", "c"] * 15)}, index=pd.Index(names))
    return survey(rows, members=names, groups=sectors)


@pytest.mark.slow
def test_rules_of_chance_fire_at_most_as_often_as_they_may() -> None:
    fired: Counter[str] = Counter()
    for seed in range(NETWORKS):
        analysis = Analysis(random_survey(seed), Settings(draws=200, seed=seed))
        relation = analysis.relations[0].key
        scope = Scope(analysis, relation, analysis.views(relation)[0])
        work_out(scope)
        told = guidance(scope, TeamSays(Goal.INNOVATION))
        assert "under-way" not in told.silent.values()
        fired.update({one.rule.id for one in told.findings} & set(NOMINAL))
    for rule, share in NOMINAL.items():
        assert fired[rule] <= binom.ppf(0.9995, NETWORKS, share), (rule, fired[rule])
    every = float(np.mean(list(NOMINAL.values())))
    assert sum(fired.values()) <= binom.ppf(0.999, NETWORKS * len(NOMINAL), every)
