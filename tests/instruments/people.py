"""Answers of a few people, as the tests write them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import nan

import pandas as pd

from verkosto.instruments.answers import Answers
from verkosto.model import OwnItem, no_backgrounds, no_open_answers, no_ratings

DK = "dk"


def answers(
    rated: Mapping[str, Sequence[object]],
    *,
    codes: Sequence[str] | None = None,
    comments: Sequence[tuple[str, str, str]] = (),
    backgrounds: Mapping[str, Sequence[str | None]] | None = None,
    own_items: tuple[OwnItem, ...] = (),
) -> Answers:
    """Answers by item, one after the other for each person: a number, ``None`` (no answer) or ``DK``.

    ``comments`` are (respondent, question, text); people are p0, p1 … unless ``codes`` names them.
    """
    most = max((len(said) for said in rated.values()), default=0)
    people = list(codes) if codes is not None else [f"p{k}" for k in range(most)]
    rows = [
        ("1", person, item, nan if value == DK else value, "", value == DK)
        for item, said in rated.items()
        for person, value in zip(people, said, strict=False)
        if value is not None
    ]
    ratings = pd.DataFrame(rows, columns=no_ratings().columns).astype({"value": float, "dk": bool})
    written = pd.DataFrame(
        [("1", *comment, None) for comment in comments], columns=no_open_answers().columns, dtype=object
    )
    known = no_backgrounds()
    if backgrounds is not None:
        known = pd.DataFrame({"wave": "1", "respondent": people, **backgrounds}, dtype=object)
    return Answers(ratings, written, known, own_items)
