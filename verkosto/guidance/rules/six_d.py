"""R36 … R39c: what of the six Ds works least well, where experiences part, and what to try."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final

from verkosto.guidance.facts.six_d import SixDFacts
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Found, Predicate, Silent, Verdict

_MOST: Final = 2
"""Ds below half that are told."""


def _r36(facts: SixDFacts, _team: TeamSays) -> Verdict:
    """Fewer than half find that it works well."""
    if facts.reason:
        return Silent(facts.reason)
    return tuple(
        Found(
            {"item": one.item, "x": one.positive, "n": one.n, "lo": one.low, "hi": one.high},
            extent=1 - one.positive / one.n,
        )
        for one in facts.low[:_MOST]
    )


def _r37(facts: SixDFacts, _team: TeamSays) -> Verdict:
    """Experiences are split in two."""
    if facts.reason:
        return Silent(facts.reason)
    return tuple(Found({"item": one.item}, extent=one.smaller) for one in facts.split)


def _lowest(facts: SixDFacts, _team: TeamSays, *, among: tuple[str, ...]) -> Verdict:
    """The lowest of the six is one of these."""
    if facts.reason:
        return Silent(facts.reason)
    if not facts.lowest:
        return Silent("no-order")
    return (Found({"item": facts.lowest}),) if facts.lowest in among else ()


SIX_D_RULES: Final[Mapping[str, Predicate]] = {
    "R36": _r36,
    "R37": _r37,
    "R38": partial(_lowest, among=("D1", "D2")),
    "R39": partial(_lowest, among=("D5",)),
    "R39b": partial(_lowest, among=("D4", "D6")),
    "R39c": partial(_lowest, among=("D3",)),
}
