"""R27a … R31: what kind of network the members describe, and who coordinates it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from math import isnan
from typing import Final

from verkosto.content import table
from verkosto.guidance.facts.types import Types
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Found, Predicate, Silent, Value, Verdict
from verkosto.instruments.gates import SHARES_FROM

_CLEAR_FROM: Final = int(table("thresholds")["typology"]["clear_answers"]["value"])
_FEW_MEMBERS: Final = int(table("thresholds")["fit"]["participants_few"]["value"])
_MOST_POINTS: Final = 100
_NO_TYPE: Final = {"mixed", "cannot-tell"}


def _r27(facts: Types, _team: TeamSays, *, kind: str) -> Verdict:
    """The members' answers point clearly to one type."""
    if facts.reason:
        return Silent(facts.reason)
    if facts.n < _CLEAR_FROM:
        return Silent("few-answers")
    if facts.best != kind or facts.grade != "clear":
        return ()
    return Silent("under-way") if facts.under_way else (Found(extent=facts.margin / _MOST_POINTS),)


def _r28(facts: Types, _team: TeamSays) -> Verdict:
    """Two types get almost the same support."""
    if facts.reason:
        return Silent(facts.reason)
    if facts.grade != "mixed":
        return ()
    values: dict[str, Value] = {
        "t1": facts.best,
        "v1": facts.best_score,
        "t2": facts.second,
        "v2": facts.second_score,
    }
    return (Found(values, extent=facts.second_score / _MOST_POINTS),)


def _r29(facts: Types, _team: TeamSays) -> Verdict:
    """No type stands out, or too few answered."""
    if facts.reason == "few-answers":
        return (Found(),)
    if facts.reason:
        return Silent(facts.reason)
    if facts.grade == "indicative" and facts.under_way:
        return Silent("under-way")
    return (Found(),) if facts.grade == "cannot-tell" else ()


def _r30(facts: Types, _team: TeamSays) -> Verdict:
    """Members describe different types."""
    if facts.reason:
        return Silent(facts.reason)
    if facts.n < SHARES_FROM:
        return Silent("few-answers")
    if not facts.polarised:
        return ()
    # Where the network has no one type, there is none to differ from.
    typed = facts.grade not in _NO_TYPE
    return (Found({"p": facts.differing, "typed": int(typed)}, extent=facts.differing),)


def _r31(facts: Types, _team: TeamSays) -> Verdict:
    """Many members coordinate together what needs much coordination."""
    if facts.governance_reason:
        return Silent(facts.governance_reason)
    if isnan(facts.sharing):
        return ()
    return (Found({"n": int(facts.sharing)}, extent=1 - _FEW_MEMBERS / facts.sharing),)


TYPES_RULES: Final[Mapping[str, Predicate]] = {
    "R27a": partial(_r27, kind="H"),
    "R27b": partial(_r27, kind="Y"),
    "R27c": partial(_r27, kind="V"),
    "R27d": partial(_r27, kind="K"),
    "R28": _r28,
    "R29": _r29,
    "R30": _r30,
    "R31": _r31,
}
