"""The answers of one wave to the items of the instruments, respondent by respondent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import pandas as pd

from verkosto.content.instruments import items
from verkosto.model import OwnItem, Survey, no_backgrounds, no_open_answers, no_ratings


@dataclass(frozen=True, eq=False)
class Answers:
    """What the respondents of one wave rated, chose and wrote.

    Attributes
    ----------
    ratings, comments, backgrounds : pandas.DataFrame
        As in :class:`~verkosto.model.Survey`, of this wave only.
    own_items : tuple of OwnItem
    """

    ratings: pd.DataFrame = field(default_factory=no_ratings)
    comments: pd.DataFrame = field(default_factory=no_open_answers)
    backgrounds: pd.DataFrame = field(default_factory=no_backgrounds)
    own_items: tuple[OwnItem, ...] = ()

    @cached_property
    def respondents(self) -> pd.Index:
        """Codes of everybody who rated or chose anything, in the order in which they came."""
        codes = self.ratings["respondent"].drop_duplicates().to_numpy(dtype=object)
        respondents: pd.Index = pd.Index(codes, name="respondent")
        return respondents

    def asked(self, wanted: Sequence[str]) -> tuple[str, ...]:
        """Those of the items that anybody answered, "don't know" included."""
        said = set(self.ratings["item"])
        return tuple(item for item in wanted if item in said)

    def values(self, wanted: Sequence[str]) -> pd.DataFrame:
        """Answers to scale items.

        Returns
        -------
        pandas.DataFrame of float
            Index respondents (those who answered any item of the survey), a column per item in the order
            wanted; ``nan`` for no answer and for "don't know".
        """
        mine = self.ratings[self.ratings["item"].isin(wanted)]
        wide = mine.pivot_table(index="respondent", columns="item", values="value", aggfunc="last")
        return wide.reindex(index=self.respondents, columns=list(wanted)).astype(float)

    def dont_know(self, item: str) -> int:
        """How many said that they do not know."""
        mine = self.ratings[(self.ratings["item"] == item) & self.ratings["dk"]]
        return int(mine["respondent"].nunique())

    def unknown(self, wanted: Sequence[str]) -> pd.DataFrame:
        """Who said that they do not know: index and columns as :meth:`values`, bool."""
        mine = self.ratings[self.ratings["item"].isin(wanted) & self.ratings["dk"]]
        wide = pd.crosstab(mine["respondent"], mine["item"]) > 0
        return wide.reindex(index=self.respondents, columns=list(wanted), fill_value=False)

    def choices(self, item: str) -> pd.DataFrame:
        """What was chosen: index respondents who chose anything, a boolean column per option of the item."""
        mine = self.ratings[
            (self.ratings["item"] == item) & ~self.ratings["dk"] & (self.ratings["choice"] != "")
        ]
        chosen = pd.crosstab(mine["respondent"], mine["choice"]) > 0
        return chosen.reindex(columns=self._options(item), fill_value=False)

    def points(self, item: str) -> pd.DataFrame:
        """Shared points: index respondents who shared any, a float column per option, 0 where none given."""
        mine = self.ratings[
            (self.ratings["item"] == item) & ~self.ratings["dk"] & self.ratings["value"].notna()
        ]
        wide = mine.pivot_table(index="respondent", columns="choice", values="value", aggfunc="last")
        return wide.reindex(columns=self._options(item)).fillna(0.0).astype(float)

    def written(self, question: str) -> tuple[str, ...]:
        """Written answers to a question, as they came."""
        return tuple(self.comments.loc[self.comments["question"] == question, "text"])

    def _options(self, item: str) -> list[str]:
        if item in items():
            return [option.key for option in items()[item].options]
        return [word for own in self.own_items if own.key == item for word in own.words]


def answers_of(survey: Survey, wave: str) -> Answers:
    """The answers of a wave."""

    def mine(frame: pd.DataFrame) -> pd.DataFrame:
        return frame[frame["wave"] == wave].reset_index(drop=True)

    return Answers(
        mine(survey.ratings), mine(survey.open_answers), mine(survey.backgrounds), survey.own_items
    )
