"""Whether equal codes in several tables of ratings are one person."""

from __future__ import annotations

from dataclasses import dataclass, field

import pandas as pd

from verkosto.model import Assumption
from verkosto.survey.rated.rated import Rated

_COPIED = 20  # answers that are all the same: one table holds again what another holds (ours)
_WHOSE = ["wave", "respondent"]


@dataclass(eq=False)
class SeveralTables:
    """What was asked of whom in the tables so far: ``asked`` and ``answers`` of each, by its name.

    Forms number their answers from 1. Two tables that ask the same items in the same wave are therefore two
    forms, or two rounds, and their equal codes are two persons. Where they ask different things, as ratings
    and written answers of one form do, a code is one person.
    """

    asked: dict[str, set[tuple[str, str]]] = field(default_factory=dict)
    codes: dict[str, set[tuple[str, str]]] = field(default_factory=dict)
    answers: dict[str, pd.DataFrame] = field(default_factory=dict)

    def told_apart(
        self, one: Rated, table: str, ratings: pd.DataFrame, texts: pd.DataFrame, told: pd.DataFrame
    ) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
        """The frames of a table, its codes made its own where another table asks the same; that is said."""
        asked, codes = _asked(ratings, texts), _pairs((ratings, texts, told), "respondent")
        for other, before in self.asked.items():
            both = codes & self.codes[other]
            if not both or not asked & before:
                continue
            if _copied(ratings, self.answers[other]):
                one.assumptions.append(Assumption("ratings-again", {"table": table, "other": other}))
                return ratings.iloc[:0], texts.iloc[:0], told.iloc[:0]
            n = len({code for _, code in both})
            values = {"table": table, "other": other, "n": n, "example": min(both)[1]}
            one.assumptions.append(Assumption("codes-apart", values))
            ratings, texts, told = (_renamed(frame, table) for frame in (ratings, texts, told))
            codes = _pairs((ratings, texts, told), "respondent")
            break
        self.asked[table], self.codes[table], self.answers[table] = asked, codes, ratings
        return ratings, texts, told


def _asked(ratings: pd.DataFrame, texts: pd.DataFrame) -> set[tuple[str, str]]:
    """Wave and item of what was rated; what was asked for in writing only where nothing was rated."""
    return _pairs((ratings,), "item") or _pairs((texts,), "question")


def _pairs(frames: tuple[pd.DataFrame, ...], column: str) -> set[tuple[str, str]]:
    return {
        (str(wave), str(said))
        for frame in frames
        for wave, said in frame[["wave", column]].drop_duplicates().itertuples(index=False, name=None)
    }


def _copied(ratings: pd.DataFrame, before: pd.DataFrame) -> bool:
    """Whether one table holds nothing but what the other holds: same persons, items and answers."""
    if len(ratings) != len(before) or len(ratings) < _COPIED:
        return False
    by = [*_WHOSE, "item", "choice"]
    one, other = (frame.sort_values(by, ignore_index=True, kind="stable") for frame in (ratings, before))
    return bool(one.equals(other[one.columns]))


def _renamed(frame: pd.DataFrame, table: str) -> pd.DataFrame:
    """With codes that no other table has."""
    return frame.assign(respondent=frame["respondent"] + f" ({table})") if len(frame) else frame
