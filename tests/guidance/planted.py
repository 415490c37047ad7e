"""A survey in which every name bears a mark, so that no name can hide in a sentence."""

from __future__ import annotations

import pandas as pd

from tests.network.surveys import survey
from verkosto.model import Survey

MARK = "Qxz"
"""Stands in every planted name and in no other text."""


def planted_survey() -> Survey:
    """Two circles that hang on one actor, one beside who has no ties, outsiders: all with one mark."""
    names = [f"{MARK} {k:02}" for k in range(22)]
    hub, left, right = names[0], names[1:11], names[11:21]
    ties = [(side[i], side[j]) for side in (left, right) for i in range(10) for j in (i - 1, i - 2, i - 3)]
    ties += [(hub, name) for name in (*left[:4], *right[:4])]
    outside = [f"{MARK} out {k}" for k in range(2)]
    rows: list[tuple[object, ...]] = [*ties, *((b, a) for a, b in ties), (left[0], outside[0])]
    background = pd.DataFrame(
        {
            "Sektori": ["a"] * 11 + ["b"] * 11,
            "Taso": ["x"] * 11 + ["y"] * 11,
            "Rooli": ["jäsen"] * 5 + ["koordinaattori"] + ["jäsen"] * 16,
        },
        index=pd.Index(names),
    )
    return survey(rows, members=names, externals=outside, groups=background)
