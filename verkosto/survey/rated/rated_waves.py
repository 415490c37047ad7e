"""The ratings of all tables put together, in the waves of the survey."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from verkosto.model import Assumption, Issue, Severity, no_open_answers, no_ratings
from verkosto.survey.rated.rated import Rated


def rated_together(rated: Mapping[str, Rated], waves: Sequence[str]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Ratings and written answers of all tables.

    A table that names no wave belongs to the last one where the survey has several; an assumption, named. A
    wave that the ties do not know stays as it is written, with an issue.

    Parameters
    ----------
    rated : mapping of str to Rated
        By the table's name.
    waves : sequence of str
        Of the survey; ``("",)`` when it has none.
    """
    known = {wave.casefold(): wave for wave in waves}
    ratings, texts = [no_ratings()], [no_open_answers()]
    for table, one in rated.items():
        named = sorted({*one.ratings["wave"], *one.open_answers["wave"]})
        spelled = {wave: known.get(wave.casefold(), wave) for wave in named}
        if waves == ("",) and len(named) == 1:
            spelled = {named[0]: ""}
        elif waves != ("",) and "" in named:
            spelled[""] = waves[-1]
            one.assumptions.append(Assumption("last-wave", {"wave": waves[-1]}))
        one.issues += [
            Issue("rating-wave", Severity.WARNING, table, None, None, wave)
            for wave in spelled.values()
            if wave not in waves
        ]
        ratings.append(one.ratings.assign(wave=one.ratings["wave"].map(spelled)))
        texts.append(one.open_answers.assign(wave=one.open_answers["wave"].map(spelled)))
    return _together(ratings), _together(texts)


def _together(frames: Sequence[pd.DataFrame]) -> pd.DataFrame:
    filled = [frame for frame in frames if len(frame)]
    if not filled:
        return frames[0]
    return pd.concat(filled, ignore_index=True).astype(frames[0].dtypes.to_dict())
