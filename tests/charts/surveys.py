"""Surveys to draw: invented, seeded, with outsiders and people who did not answer."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from verkosto.analysis import Analysis
from verkosto.model import Receipt, Relation, Survey

GROUPS = {
    "Kunta": ["Laukko", "Muurla", "Petäjä", "Keuru", "Jämsä"],
    "Oppilaitos": ["Opisto", "Yliopisto", "Lukio", "Ammattiopisto"],
    "Järjestö": ["Martat", "Neljä K", "Punainen risti", "Sovinto"],
}
OUTSIDE = ["Keskusvirasto", "Säätiö"]
HOSTILE = [
    "{b}",
    "{c0}",
    "{@value}",
    "{a|x}",
    "$& $1",
    "<img src=x onerror=alert(1)>",
    "![x](http://example.org/a.png)",
    "</script><script>alert(1)</script>",
    "'\"><svg/onload=alert(1)>",
    "Q1: x[0].y",
    "image",
]


def survey(
    groups: Mapping[str, Sequence[str]] = GROUPS,
    outside: Sequence[str] = OUTSIDE,
    seed: int = 4,
    contacts: int = 3,
) -> Survey:
    """A directed, valued relation ``contact``; every eighth member did not answer, the last one is alone."""
    random = np.random.default_rng(seed)
    members = [(name, group) for group, names in groups.items() for name in names]
    n, ids = len(members), [f"a{i}" for i in range(len(members))] + [f"x{i}" for i in range(len(outside))]
    actors = pd.DataFrame(
        {
            "label": [name for name, _ in members] + list(outside),
            "member": [True] * n + [False] * len(outside),
            "ala": [group for _, group in members] + [None] * len(outside),
        },
        index=pd.Index(ids, name="actor"),
    )
    answered = np.array([i < n and i % 8 != 5 for i in range(len(ids))])
    found: list[tuple[str, str, float]] = []
    for i in np.flatnonzero(answered[: n - 1]):
        others = [j for j in range(n - 1) if j != i]
        named = random.choice(others, size=min(contacts, len(others)), replace=False)
        given = np.where(random.random(len(named)) > 0.1, random.integers(1, 6, len(named)), math.nan)
        found += [(ids[i], ids[j], float(value)) for j, value in zip(named, given, strict=True)]
        if outside and i % 3 == 0:
            found.append((ids[i], ids[n + i % len(outside)], 2.0))
    reports = pd.DataFrame(found, columns=["ego", "alter", "strength"]).assign(
        wave="2026", relation="contact", exists=1.0, frequency=math.nan, depth=math.nan, agreed=math.nan
    )
    return Survey(
        actors=actors,
        answered=pd.DataFrame({"2026": answered}, index=actors.index),
        reports=reports,
        relations=(Relation("contact", "Contact", directed=True, valued=True, scale=(1.0, 5.0)),),
        waves=("2026",),
        attributes=("ala",),
        receipt=Receipt(),
        digest=hashlib.sha256(repr((found, ids)).encode()).hexdigest(),
    )


def analysis(groups: Mapping[str, Sequence[str]] = GROUPS, outside: Sequence[str] = OUTSIDE) -> Analysis:
    return Analysis(survey(groups, outside))


def many(n: int) -> Analysis:
    """So many members in two groups, two contacts each."""
    names = [f"Toimija {i}" for i in range(n)]
    return Analysis(survey({"A": names[: n // 3], "B": names[n // 3 :]}, [], contacts=2))
