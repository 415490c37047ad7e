"""What a table of ratings says, while it is read and after."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Final

import pandas as pd

from verkosto.model import (
    Assumption,
    Issue,
    OwnItem,
    Question,
    no_backgrounds,
    no_open_answers,
    no_ratings,
)
from verkosto.survey.shapes.recognised import Recognised

RATED: Final = ("ratings", "reflection")
"""The roles of tables that hold nothing but ratings and written answers."""
_NOT_BY_RESPONDENT: Final = ("edge-list", "adjacency", "long", "pair-columns", "pairs-of-trust")


def holds_ratings(item: Recognised) -> bool:
    """Whether a table holds ratings: by itself, or as a form of ties that asks items in the same rows."""
    if item.role in RATED:
        return True
    return (
        item.role in ("ties", "matrix")
        and item.shape not in _NOT_BY_RESPONDENT
        and any(role.startswith("item:") for role in item.roles)
    )


@dataclass(eq=False)
class Rated:
    """What one table of ratings says, with its issues.

    ``ratings`` and ``open_answers`` have the columns of a survey's frames of these names; a wave that the
    table does not tell is ``""``. Shared points have a row per option: its key is the ``choice``, its points
    the ``value``. ``own`` are the items that are the file's own, in the order of its columns.
    """

    ratings: pd.DataFrame = field(default_factory=no_ratings)
    open_answers: pd.DataFrame = field(default_factory=no_open_answers)
    backgrounds: pd.DataFrame = field(default_factory=no_backgrounds)
    own: list[OwnItem] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)
    assumptions: list[Assumption] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)

    @property
    def set_aside(self) -> int:
        """Rows that the issues explain."""
        return sum(issue.rows for issue in self.issues)


@dataclass(eq=False)
class Said:
    """Answers by row: ``given`` (row, item, value, choice, don't know), ``written`` (row, question, text).

    ``words`` are those of the items that are the file's own, from the lowest; ``()``: their numbers or
    choices speak for themselves. ``backgrounds`` holds the cells of what sorts the respondents, by its name.
    """

    given: list[tuple[int, str, float, str, bool]] = field(default_factory=list)
    written: list[tuple[int, str, str]] = field(default_factory=list)
    words: dict[str, tuple[str, ...]] = field(default_factory=dict)
    backgrounds: dict[str, pd.Series] = field(default_factory=dict)

    def count(self) -> pd.Series:
        """How many items and questions each row answers."""
        answered = {(row, item) for row, item, *_ in self.given} | {
            (row, asked) for row, asked, _ in self.written
        }
        return pd.Series([row for row, _ in answered], dtype=int).value_counts()

    def into(self, rated: Rated, rows: pd.DataFrame, *, joined: bool = False) -> Rated:
        """Put the answers of the rows that hold into the frames, in the order of the rows.

        ``rows`` has ``respondent`` and ``wave`` by row, and ``quotable`` where it is told. ``joined``: of
        several rows of a respondent the last answer to each item holds.
        """
        whose = ["wave", "respondent"]
        if self.given:
            columns = ["row", "item", "value", "choice", "dk"]
            frame = pd.DataFrame(self.given, columns=columns).join(rows, on="row", how="inner")
            frame = frame.sort_values("row", kind="stable")
            if joined:
                last = frame.groupby([*whose, "item"])["row"].transform("max")
                frame = frame[frame["row"] == last]
            rated.ratings = frame[list(no_ratings().columns)].reset_index(drop=True)
        if self.written:
            texts = pd.DataFrame(self.written, columns=["row", "question", "text"], dtype=object)
            texts = (
                texts.astype({"row": int}).join(rows, on="row", how="inner").sort_values("row", kind="stable")
            )
            if joined:
                texts = texts.drop_duplicates([*whose, "question"], keep="last")
            if "quotable" not in texts:
                texts["quotable"] = pd.Series([None] * len(texts), index=texts.index, dtype=object)
            rated.open_answers = texts[list(no_open_answers().columns)].reset_index(drop=True)
        rated.own = [own_item(key, words, rated.ratings) for key, words in self.words.items()]
        if self.backgrounds and len(rows):
            told = {name: texts.reindex(rows.index) for name, texts in self.backgrounds.items()}
            rated.backgrounds = told_once(rows[whose].assign(**told))
        return rated


def own_item(key: str, words: tuple[str, ...], ratings: pd.DataFrame) -> OwnItem:
    """An item of the file's own with its answers, as far as its words do not tell them.

    Examples
    --------
    >>> ratings = no_ratings()
    >>> ratings.loc[0] = ["", "a", "Pace", float("nan"), "Too slow", False]
    >>> own_item("Pace", (), ratings), own_item("Likely", (), ratings).words
    (OwnItem(key='Pace', words=('Too slow',), ordered=False, low=1), ())
    """
    mine = ratings[ratings["item"] == key]
    if words:
        return OwnItem(key, words, ordered=True)
    steps = mine["value"].dropna()
    if len(steps):
        low, high = int(steps.min()), int(steps.max())
        return OwnItem(key, tuple(map(str, range(low, high + 1))), ordered=True, low=low)
    counts = Counter(choice for choice in mine["choice"] if choice)
    return OwnItem(key, tuple(sorted(counts, key=lambda word: (-counts[word], word))), ordered=False)


def told_once(told: pd.DataFrame) -> pd.DataFrame:
    """What respondents said of themselves, each once in a wave: the last filled cell holds, else ``None``."""
    names = [name for name in told.columns if name not in ("wave", "respondent")]
    filled = told.assign(
        **{name: told[name].where(told[name].notna() & (told[name] != "")) for name in names}
    )
    once = filled.groupby(["wave", "respondent"], sort=False, as_index=False)[names].last()
    return once.astype(object).where(once.notna(), None)
