"""An index of several items, 0 … 100: intentionality, strong and weak ways of working."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import nan
from typing import Final

import pandas as pd

from verkosto.content import table
from verkosto.content.instruments import instruments
from verkosto.instruments.answers import Answers
from verkosto.instruments.bootstrap import bootstrap_means, in_order, means, middle, person_scores
from verkosto.instruments.covering import beside_score
from verkosto.instruments.distribution import Distribution, distributions
from verkosto.instruments.gates import FEW, PART, few, part_asked
from verkosto.instruments.reliability import LEAST_R, mean_inter_item_r

_RULES: Final = {key: entry["value"] for key, entry in table("thresholds")["index"].items()}


@dataclass(frozen=True)
class Index:
    """A mean over respondents of the mean of their items, rescaled to 0 … 100.

    Attributes
    ----------
    n : int
        Respondents who answered enough of the items.
    value : float
    range : (float, float) or None
        95 % bootstrap over respondents.
    mean_r : float
        Mean inter-item correlation, ``nan`` where undefined. Told, but no condition: the index sums up what
        is in place, and one agreed thing need not bring another with it.
    items : mapping of str to Distribution
        Those asked; one that together with the index would tell the answers of few is withheld
        (``beside-score``).
    withheld : str or None
        ``few-answers``; ``part-asked`` when fewer items were answered by anybody than a
        respondent has to answer.
    """

    n: int
    value: float = nan
    range: tuple[float, float] | None = None
    mean_r: float = nan
    items: Mapping[str, Distribution] = field(default_factory=dict)
    withheld: str | None = None

    @property
    def apart(self) -> bool:
        """Whether items go so little together (mean r < 0.2, n ≥ 10) that they say more than the index."""
        return self.mean_r < LEAST_R and self.n >= _RULES["correlation_answers"]


@dataclass(frozen=True)
class Modes:
    """Strong and weak ways of working: two indices, both may be high."""

    strong: Index
    weak: Index


def intentionality(answers: Answers, seed: int = 1) -> Index | None:
    """How deliberately the network has been built: I1–I7, at least 5 of them answered.

    Returns
    -------
    Index or None
        ``None`` when none of the items was asked.

    References
    ----------
    Domain 4.2; thresholds ``index``.
    """
    wanted = _items("intentional")
    if not answers.asked(wanted):
        return None
    return _index(answers, wanted, _RULES["intentional_items"], seed)


def intentionality_words(index: Index) -> tuple[str, ...]:
    """``informal``, ``between``, ``intentional``: one, or both ends where the interval crosses an edge.

    Nothing when the index is withheld.

    Examples
    --------
    >>> intentionality_words(Index(9, 65.0, (61.0, 70.0))), intentionality_words(Index(9, 65.0, (58.0, 70.0)))
    (('intentional',), ('between', 'intentional'))
    """
    if index.range is None:
        return ()
    return tuple(dict.fromkeys(_word(end) for end in index.range))


def modes(answers: Answers, seed: int = 1) -> Modes | None:
    """Strong ways of working, S1–S7 (at least 5 answered), and weak ones, W1–W5 (at least 3).

    Returns
    -------
    Modes or None
        ``None`` when none of the items was asked.

    References
    ----------
    Domain 4.6; thresholds ``index``.
    """
    strong, weak = _items("modes", "strong"), _items("modes", "weak")
    if not answers.asked((*strong, *weak)):
        return None
    return Modes(
        _index(answers, strong, _RULES["strong_items"], seed),
        _index(answers, weak, _RULES["weak_items"], seed),
    )


def _index(answers: Answers, wanted: Sequence[str], least: int, seed: int) -> Index:
    told = distributions(answers, wanted)
    by_item = answers.values(wanted)
    if not told or part_asked(by_item, least):
        return Index(0, items=told, withheld=PART)
    values = in_order(by_item.to_numpy())
    people = person_scores(values, least)
    n = int((people == people).sum())
    if few(n):
        return Index(n, items=told, withheld=FEW)
    told = beside_score(told, by_item, least)
    mean_r = mean_inter_item_r(pd.DataFrame(values[people == people], columns=list(wanted)))
    rows = in_order(people[:, None])
    drawn = bootstrap_means(rows, seed)[:, 0]
    return Index(n, float(means(rows)[0]), middle(drawn), mean_r, told)


def _items(instrument: str, part: str = "") -> tuple[str, ...]:
    return tuple(
        item.id
        for entry in instruments()
        if entry.key == instrument
        for item in entry.items
        if item.part == part
    )


def _word(value: float) -> str:
    if value < _RULES["informal_below"]:
        return "informal"
    return "between" if value <= _RULES["intentional_above"] else "intentional"
