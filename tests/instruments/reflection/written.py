"""Surveys that hold nothing but written answers, as the tests write them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from verkosto.model import Receipt, Survey, no_open_answers

BACK_ENDS = ("voikko", "simplemma")


def written(
    answers: Mapping[str, Sequence[str | None]],
    actors: Sequence[str] = (),
    *,
    wave: str = "1",
    digest: str = "0" * 64,
    quotable: bool | None = None,
) -> Survey:
    """Question → the answers of r0, r1, r2 …, ``None`` where somebody did not answer."""
    rows = [
        (wave, f"r{i}", question, text, quotable)
        for question, texts in answers.items()
        for i, text in enumerate(texts)
        if text is not None
    ]
    frame = pd.DataFrame(rows, columns=no_open_answers().columns, dtype=object)
    return of_rows(frame, actors, wave=wave, digest=digest)


def of_rows(
    frame: pd.DataFrame, actors: Sequence[str] = (), *, wave: str = "1", digest: str = "0" * 64
) -> Survey:
    index = pd.Index([f"a{i}" for i in range(len(actors))], name="actor", dtype=object)
    listed = pd.DataFrame({"label": pd.Series(list(actors), index=index, dtype=object)}, index=index)
    listed["member"] = True
    reports = pd.DataFrame(
        columns=["wave", "relation", "ego", "alter", "exists", "strength", "frequency", "depth", "agreed"]
    )
    return Survey(
        actors=listed,
        answered=pd.DataFrame({wave: [True] * len(actors)}, index=index, dtype=bool),
        reports=reports,
        relations=(),
        waves=(wave,),
        attributes=(),
        receipt=Receipt(),
        digest=digest,
        open_answers=frame,
    )
