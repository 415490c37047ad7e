"""The ratings of all tables put together, in the waves of the survey."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

import pandas as pd

from verkosto.model import (
    Assumption,
    Issue,
    OwnItem,
    Severity,
    no_backgrounds,
    no_open_answers,
    no_ratings,
)
from verkosto.survey.rated.rated import Rated, own_item, told_once
from verkosto.survey.rated.rated_people import SeveralTables


class Together(NamedTuple):
    """Ratings, written answers, backgrounds and own items of all tables, as a survey holds them."""

    ratings: pd.DataFrame
    open_answers: pd.DataFrame
    backgrounds: pd.DataFrame
    own_items: tuple[OwnItem, ...]


def waves_rated(rated: Mapping[str, Rated]) -> tuple[str, ...]:
    """The waves that ratings and written answers name, as they come; of two spellings the first."""
    named = [wave for one in rated.values() for wave in _waves_of(one) if wave]
    spelled: dict[str, str] = {}
    for wave in named:
        spelled.setdefault(wave.casefold(), wave)
    return tuple(spelled.values())


def _waves_of(one: Rated) -> list[str]:
    return list(dict.fromkeys([*one.ratings["wave"], *one.open_answers["wave"]]))


def rated_together(rated: Mapping[str, Rated], waves: Sequence[str]) -> Together:
    """Ratings, written answers and what respondents said of themselves, of all tables.

    A table that names no wave belongs to the last one where the survey has several; an assumption, named. A
    wave that the ties do not know stays as it is written, with an issue. Equal codes of two tables are one
    person only where the tables ask different things in a wave (:class:`SeveralTables`).

    Parameters
    ----------
    rated : mapping of str to Rated
        By the table's name.
    waves : sequence of str
        Of the survey; ``("",)`` when it has none.
    """
    known = {wave.casefold(): wave for wave in waves}
    ratings, texts, told = [no_ratings()], [no_open_answers()], [no_backgrounds()]
    own: dict[str, OwnItem] = {}
    people = SeveralTables()
    for table, one in rated.items():
        named = sorted(_waves_of(one))
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
        keys = _own_keys(own, one, table)
        mine = one.ratings.assign(wave=one.ratings["wave"].map(spelled))
        mine = mine.assign(item=mine["item"].map(lambda item, keys=keys: keys.get(item, item)))
        written = one.open_answers.assign(wave=one.open_answers["wave"].map(spelled))
        sorting = one.backgrounds.assign(wave=one.backgrounds["wave"].map(spelled))
        mine, written, sorting = people.told_apart(one, table, mine, written, sorting)
        ratings.append(mine)
        texts.append(written)
        told.append(sorting)
    whole = _together(ratings)
    backgrounds = [frame for frame in told if len(frame)]
    return Together(
        whole,
        _together(texts),
        told_once(pd.concat(backgrounds, ignore_index=True)) if backgrounds else no_backgrounds(),
        tuple(own_item(key, () if _speaks_for_itself(one) else one.words, whole) for key, one in own.items()),
    )


def _own_keys(own: dict[str, OwnItem], one: Rated, table: str) -> dict[str, str]:
    """Under which name each own item of a table goes: its own, unless another table has another such item."""
    keys = {}
    for item in one.own:
        before = own.get(item.key)
        key = item.key if before is None or _alike(before, item) else f"{item.key} ({table})"
        own.setdefault(key, replace(item, key=key))
        keys[item.key] = key
    return keys


def _alike(one: OwnItem, other: OwnItem) -> bool:
    """Whether two tables ask an item in the same way: choices, numbers, or as many words."""
    kinds = [(item.ordered, _speaks_for_itself(item)) for item in (one, other)]
    return kinds[0] == kinds[1] and (_speaks_for_itself(one) or len(one.words) == len(other.words))


def _speaks_for_itself(item: OwnItem) -> bool:
    """Whether the answers are choices or numbers and no words of a scale."""
    numbers = tuple(str(item.low + step) for step in range(len(item.words)))
    return not item.ordered or item.words == numbers


def _together(frames: Sequence[pd.DataFrame]) -> pd.DataFrame:
    filled = [frame for frame in frames if len(frame)]
    if not filled:
        return frames[0]
    return pd.concat(filled, ignore_index=True).astype(frames[0].dtypes.to_dict())
