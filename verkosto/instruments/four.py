"""The four types of networks: members' ratings decide the label (domain 4.1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import nan
from typing import TYPE_CHECKING, Final

import numpy as np

from verkosto.content import table
from verkosto.content.instruments import instruments
from verkosto.instruments.agreement import polarised
from verkosto.instruments.answers import Answers
from verkosto.instruments.bootstrap import bootstrap_means, in_order, means, person_scores, ranges
from verkosto.instruments.covering import beside_score
from verkosto.instruments.distribution import Distribution, distributions
from verkosto.instruments.gates import FEW, PART, few, part_asked
from verkosto.instruments.grading import Grade, Lack, Verdict, verdict

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

__all__ = ["TYPES", "FourTypes", "Grade", "Lack", "Split", "four_types", "type_scores", "verdict_on"]

TYPES: Final = ("H", "Y", "V", "K")
ITEMS: Final[Mapping[str, tuple[str, ...]]] = {
    kind: tuple(
        item.id
        for entry in instruments()
        if entry.key == "typology"
        for item in entry.items
        if item.part == kind
    )
    for kind in TYPES
}
"""The items of every type."""

_RULES: Final = {key: entry["value"] for key, entry in table("thresholds")["typology"].items()}


@dataclass(frozen=True)
class Split:
    """Purposeful ("intended": H or Y) against naturally evolving ("natural": V or K); same grades.

    ``scores``: the higher of the two types' network scores; ``best`` "" when they are equal. ``lacks`` as in
    :class:`FourTypes`.
    """

    scores: Mapping[str, float]
    best: str
    margin: float
    support: float
    grade: Grade
    lacks: tuple[Lack, ...] = ()


@dataclass(frozen=True)
class FourTypes:
    """What kind of network the members describe.

    Attributes
    ----------
    n : int
        Respondents with a score for every type.
    scores, ranges : mapping of str to float, to (float, float)
        By type, 0 … 100; 95 % bootstrap over respondents. Empty when withheld.
    best, second : str
        Types, "" when withheld and when the highest scores are equal: then none is the best.
    margin, support : float
        best − second; share of 2,000 bootstraps in which the same type is best (alone).
    grade : Grade
        By the rules of 4.1, before the structure is asked.
    lacks : tuple of Lack
        What would have to change for the next better grade (:class:`~verkosto.instruments.grading.Verdict`);
        empty when clear.
    split : Split or None
    own_types : mapping of str to int
        How many respondents describe each type themselves; "tie" for those whose best two are equal.
    differing : float
        Share of respondents whose own type is another than the network's (ties count as not differing); of
        types with equal scores the network's is the one named first.
    polarised : bool
        R30: at least 30 % differ (and n ≥ 8), and the best type's scores of the respondents are split in two:
        30 % lie nearer to a lower step of the scale than to its middle, 30 % nearer to an upper one.
    items : mapping of str to Distribution
        Those asked; one that together with its type's score would tell the answers of few is withheld
        (``beside-score``).
    withheld : str or None
        ``few-answers``; ``part-asked`` when fewer than three of the items of a type were answered by
        anybody.
    """

    n: int
    scores: Mapping[str, float] = field(default_factory=dict)
    ranges: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    best: str = ""
    second: str = ""
    margin: float = nan
    support: float = nan
    grade: Grade = "cannot-tell"
    lacks: tuple[Lack, ...] = ()
    split: Split | None = None
    own_types: Mapping[str, int] = field(default_factory=dict)
    differing: float = nan
    polarised: bool = False
    items: Mapping[str, Distribution] = field(default_factory=dict)
    withheld: str | None = None

    @property
    def ranked(self) -> tuple[str, ...]:
        """Types from the highest score to the lowest; of equal ones the one named first."""
        return tuple(sorted(self.scores, key=lambda kind: -self.scores[kind]))


def four_types(answers: Answers, seed: int = 1) -> FourTypes | None:
    """What kind of network the members describe; ``None`` when none of the 16 items was asked.

    A respondent's score for a type is the mean of at least three of its four items, 0 … 100. The network's
    score is the mean over the respondents who have one for that type: somebody who left one type out still
    speaks of the others. ``n``, and with it the grade and the gate, counts those who have all four. A draw of
    the bootstrap is of respondents, with all their scores. Verdicts rest on the answers alone: their order,
    and respondents who answered nothing, change nothing.

    Parameters
    ----------
    answers : Answers
    seed : int
        Of the bootstrap.

    References
    ----------
    Domain 4.1, G6; thresholds ``typology``; operating characteristics in ``benchmarks``.
    """
    wanted = [item for kind in TYPES for item in ITEMS[kind]]
    if not answers.asked(wanted):
        return None
    told = distributions(answers, wanted)
    values = answers.values(wanted)
    if any(part_asked(values, int(_RULES["items"]), ITEMS[kind]) for kind in TYPES):
        return FourTypes(0, items=told, withheld=PART)
    rows = in_order(type_scores(values.to_numpy()))
    n = _complete(rows)
    if few(n):
        return FourTypes(n, items=told, withheld=FEW)
    scores, draws = means(rows), bootstrap_means(rows, seed)
    found = verdict(TYPES, scores, draws, n)
    own = _own_types(rows)
    differing = sum(count for kind, count in own.items() if kind not in {found.best, "tie"}) / n
    return FourTypes(
        n=n,
        scores=_named(TYPES, scores),
        ranges=ranges(TYPES, draws),
        best=found.best if found.margin > 0 else "",
        second=found.second if found.margin > 0 else "",
        margin=found.margin,
        support=found.support,
        grade=found.grade,
        lacks=found.lacks,
        split=_split(scores, draws, n),
        own_types=own,
        differing=differing,
        polarised=differing >= _RULES["differing"] and _split_in_two(rows, found.best),
        items=_shown(told, values),
    )


def _shown(told: Mapping[str, Distribution], values: pd.DataFrame) -> dict[str, Distribution]:
    """The items, type by type, that can be told beside the type's score."""
    shown: dict[str, Distribution] = {}
    for kind in TYPES:
        mine = {item: told[item] for item in ITEMS[kind] if item in told}
        shown |= beside_score(mine, values, int(_RULES["items"]))
    return shown


def type_scores(values: Numbers) -> Numbers:
    """Respondents' scores for every type.

    Parameters
    ----------
    values : array of float, (respondents, 16)
        Answers H1 … H4, Y1 … Y4, V1 … V4, K1 … K4; ``nan`` for none.

    Returns
    -------
    array of float, (respondents, 4)
        0 … 100; ``nan`` where fewer than three of the four items were answered.

    Examples
    --------
    >>> type_scores(np.array([[3, 1, 3, 2] + [5, 4, 5, 5] + [3, 4, 4, 1] + [2, 2, 1, 1]])).tolist()
    [[31.25, 93.75, 50.0, 12.5]]
    """
    by_type = np.asarray(values, dtype=np.float64).reshape(*values.shape[:-1], len(TYPES), -1)
    return person_scores(by_type, int(_RULES["items"]))


def verdict_on(scores: Numbers, seed: int = 1) -> Verdict:
    """The verdict on respondents' scores for the four types, as :func:`four_types` reaches it.

    Parameters
    ----------
    scores : array of float, (respondents, 4)
    seed : int
        Of the bootstrap.
    """
    rows = in_order(scores)
    return verdict(TYPES, means(rows), bootstrap_means(rows, seed), _complete(rows))


def _split(scores: Numbers, draws: Numbers, n: int) -> Split:
    keys = ("intended", "natural")
    higher = _higher(scores[None])
    found = verdict(keys, higher[0], _higher(draws), n)
    best = found.best if found.margin > 0 else ""
    return Split(_named(keys, higher[0]), best, found.margin, found.support, found.grade, found.lacks)


def _higher(scores: Numbers) -> Numbers:
    """The higher of H and Y, and of V and K."""
    pairs = np.stack((scores[:, :2], scores[:, 2:]), axis=1)
    higher: Numbers = np.fmax(pairs[..., 0], pairs[..., 1])
    return higher


def _own_types(rows: Numbers) -> dict[str, int]:
    complete = rows[~np.isnan(rows).any(axis=1)]
    highest = complete == complete.max(axis=1, keepdims=True)
    alone = highest[highest.sum(axis=1) == 1]
    counts = dict(zip(TYPES, map(int, alone.sum(axis=0)), strict=True))
    return {**counts, "tie": len(complete) - len(alone)}


def _split_in_two(rows: Numbers, best: str) -> bool:
    """Whether the best type's scores lie on two sides: answered on average below 2.5, above 3.5."""
    own = rows[~np.isnan(rows).any(axis=1), TYPES.index(best)]
    low, high = int((own < 37.5).sum()), int((own > 62.5).sum())
    return polarised((low, len(own) - low - high, high))


def _complete(rows: Numbers) -> int:
    return int((~np.isnan(rows).any(axis=1)).sum())


def _named(keys: tuple[str, ...], values: Numbers) -> dict[str, float]:
    return {key: float(value) for key, value in zip(keys, values, strict=True)}
