"""Groups and waves side by side (domain 6.3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import comb, nan
from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd

from verkosto.content import table
from verkosto.instruments.answers import Answers
from verkosto.instruments.distribution import Distribution, distribution, distributions, scale_of
from verkosto.instruments.gates import FEW, few, open_groups
from verkosto.instruments.intervals import newcombe
from verkosto.instruments.superiority import superiority

if TYPE_CHECKING:
    from numpy.typing import NDArray

SURE: Final = float(table("thresholds")["linked"]["difference"]["value"])

_LINKED: Final = float(table("thresholds")["linked"]["share"]["value"])


@dataclass(frozen=True)
class GroupShown:
    """One group and one item beside all the others.

    ``superiority`` is Vargha and Delaney's A: how often a random member of the group answers higher than a
    random other, ties half; ``range`` where A lies by permutation alone (95 %); ``p`` adjusted by Holm over
    the items. ``rest`` is ``None`` where there are no others or ``own`` is withheld.
    """

    item: str
    group: str
    own: Distribution
    rest: Distribution | None
    superiority: float = nan
    range: tuple[float, float] | None = None
    p: float = nan

    @property
    def differs(self) -> bool:
        """Whether the group's answers differ from the others' by more than chance."""
        return self.p < SURE


@dataclass(frozen=True)
class GroupedItems:
    """The groups of one attribute, item by item; ``hidden`` groups have too few answers to be shown.

    A group that may be shown for some of the items only stands in ``shown`` with all of them, withheld where
    it must be.
    """

    attribute: str
    shown: tuple[GroupShown, ...] = ()
    hidden: tuple[str, ...] = ()


@dataclass(frozen=True)
class Change:
    """One item now and in an earlier wave.

    ``difference`` of shares positive (now − before) with ``range``, as if different people had answered (too
    wide where the same did); where at least half of the respondents of either wave
    answered both times (``paired`` of them this item): ``up``, ``same``, ``down`` and ``p`` of the sign test.
    """

    item: str
    before: Distribution
    now: Distribution
    difference: float = nan
    range: tuple[float, float] | None = None
    paired: int = 0
    up: int = 0
    same: int = 0
    down: int = 0
    p: float = nan
    withheld: str | None = None

    @property
    def uncertain(self) -> bool:
        """Whether the change fits within the uncertainty (R44).

        By the sign test where pairs are told: the interval is that of different people. Else by the interval.
        """
        if self.paired:
            return self.p >= SURE
        return self.range is None or self.range[0] <= 0 <= self.range[1]

    @property
    def rose(self) -> bool:
        """Whether the answers went up: more of the pairs did where these are told, else the share."""
        return self.up > self.down if self.paired else self.difference > 0


def grouped(answers: Answers, wanted: Sequence[str], seed: int = 1) -> Mapping[str, GroupedItems]:
    """Every attribute that respondents told of themselves, gated by :mod:`verkosto.instruments.gates`.

    Parameters
    ----------
    answers : Answers
    wanted : sequence of str
        Scale items.
    seed : int
        Of the permutations.

    Returns
    -------
    mapping of str to GroupedItems
        By attribute, those in which anybody said anything; groups by name, each with the items in the order
        wanted.
    """
    known = answers.backgrounds.drop(columns="wave").drop_duplicates("respondent").set_index("respondent")
    known = known.reindex(answers.respondents).replace("", None)
    asked = _asked(answers, wanted)
    open_for = _open(asked, known)
    found = {}
    for attribute in known.columns:
        groups = sorted({str(name) for name in known[attribute].dropna()})
        if len(groups) < 2:
            continue
        shown = [group for group in groups if any(group in told[attribute] for told in open_for)]
        beside: list[GroupShown] = []
        for group in shown:
            member = (known[attribute] == group).to_numpy()
            beside += holm(
                [
                    one.beside(group, member, seed) if group in told[attribute] else one.closed(group, member)
                    for one, told in zip(asked, open_for, strict=True)
                ]
            )
        hidden = tuple(group for group in groups if group not in shown)
        found[str(attribute)] = GroupedItems(str(attribute), tuple(beside), hidden)
    return found


@dataclass(frozen=True, eq=False)
class _Asked:
    """An item with what every respondent answered: steps of its scale, and who does not know."""

    item: str
    steps: int
    values: NDArray[np.float64]
    unknown: NDArray[np.bool_]

    def of(self, who: NDArray[np.bool_]) -> Distribution:
        return distribution(self.item, self.values[who], int(self.unknown[who].sum()), self.steps)

    def closed(self, group: str, member: NDArray[np.bool_]) -> GroupShown:
        n = int((member & ~np.isnan(self.values)).sum())
        return GroupShown(self.item, group, Distribution(self.item, n, withheld=FEW), None)

    def beside(self, group: str, member: NDArray[np.bool_], seed: int) -> GroupShown:
        own, rest = self.of(member), self.of(~member)
        if rest.withheld is not None:
            return GroupShown(self.item, group, own, None)
        return GroupShown(self.item, group, own, rest, *superiority(own.counts, rest.counts, seed))


def _asked(answers: Answers, wanted: Sequence[str]) -> list[_Asked]:
    asked = answers.asked(wanted)
    values, unknown = answers.values(asked), answers.unknown(asked)
    found = []
    for item in asked:
        low, steps = scale_of(answers, item)
        found.append(
            _Asked(item, steps, values[item].to_numpy() - (low - 1), unknown[item].to_numpy(dtype=np.bool_))
        )
    return found


def _open(asked: Sequence[_Asked], known: pd.DataFrame) -> list[dict[str, tuple[str, ...]]]:
    """For each item the groups that may be shown, by attribute.

    Who does not know is shown too, so they must be safe among those who answered and with these added.
    """
    made: dict[bytes, dict[str, tuple[str, ...]]] = {}

    def groups(who: NDArray[np.bool_]) -> dict[str, tuple[str, ...]]:
        if who.tobytes() not in made:
            made[who.tobytes()] = open_groups(known[who])
        return made[who.tobytes()]

    told = []
    for one in asked:
        answered = ~np.isnan(one.values)
        spoke = groups(answered | one.unknown)
        told.append(
            {
                attribute: tuple(name for name in names if name in spoke[attribute])
                for attribute, names in groups(answered).items()
            }
        )
    return told


def holm(shown: Sequence[GroupShown]) -> list[GroupShown]:
    """The same with each p adjusted by Holm over those that have one.

    References
    ----------
    Holm (1979). [holm1979]
    """
    tested = sorted((one.p, place) for place, one in enumerate(shown) if one.p == one.p)
    adjusted, highest = list(shown), 0.0
    for rank, (p, place) in enumerate(tested):
        highest = max(highest, min(p * (len(tested) - rank), 1.0))
        adjusted[place] = replace(shown[place], p=highest)
    return adjusted


def changes(before: Answers, now: Answers, wanted: Sequence[str]) -> tuple[Change, ...]:
    """Every item that was asked in both waves.

    Answers of one respondent are put together when at least half of the respondents of either wave carry the
    same code in both; fewer could be codes that happen to be equal. Pairs are told from 5 on, and only when
    those who answered the earlier wave alone are none or at least 5, and those who answered the later one
    alone too: from both waves' counts and the moves of the others their answers could be worked out.

    Parameters
    ----------
    before, now : Answers
    wanted : sequence of str
        Scale items.

    Returns
    -------
    tuple of Change
        In the order wanted.

    References
    ----------
    Domain 6.3, R44; Newcombe (1998). [newcombe1998]
    """
    asked = now.asked(before.asked(wanted))
    earlier, later = distributions(before, asked), distributions(now, asked)
    found = [_change(earlier[item], later[item]) for item in asked]
    if _linked(before, now):
        first, second = before.values(asked), now.values(asked)
        found = [_paired(change, first[change.item], second[change.item]) for change in found]
    return tuple(found)


def _linked(before: Answers, now: Answers) -> bool:
    both = len(before.respondents.intersection(now.respondents))
    return both >= _LINKED * max(len(before.respondents), len(now.respondents))


def _change(before: Distribution, now: Distribution) -> Change:
    if before.withheld or now.withheld:
        return Change(now.item, before, now, withheld=FEW)
    return Change(
        now.item,
        before,
        now,
        now.share_positive - before.share_positive,
        newcombe(now.positive, now.n, before.positive, before.n),
    )


def _paired(change: Change, before: pd.Series, now: pd.Series) -> Change:
    """The change with those who answered both times put together, where this may be told."""
    first, second = before.dropna(), now.dropna()
    moved = np.sign((second - first).dropna())
    up, same, down = (int((moved == sign).sum()) for sign in (1, 0, -1))
    paired = len(moved)
    left, joined = len(first) - paired, len(second) - paired
    if change.withheld or few(paired) or any(once > 0 and few(once) for once in (left, joined)):
        return change
    return replace(change, paired=paired, up=up, same=same, down=down, p=sign_test(up, down))


def sign_test(up: int, down: int) -> float:
    """How likely so uneven a split is when up and down are equally likely (exact, two-sided).

    Examples
    --------
    >>> sign_test(9, 1), sign_test(0, 0)
    (0.021484375, 1.0)
    """
    n = up + down
    tail = sum(comb(n, k) for k in range(min(up, down) + 1))
    return float(min(2 * tail / 2**n, 1.0))
