"""R40 … R43 and R47: what the team has written of its meetings, agreements, duties, decisions and themes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from math import isnan
from typing import Final

from verkosto.content import table
from verkosto.guidance.facts.work import Work
from verkosto.guidance.team import AgreedWay, TeamSays
from verkosto.guidance.verdict import Found, Predicate, Silent, Verdict

_RULES: Final = {key: entry["value"] for key, entry in table("thresholds")["work"].items()}
_AGREED: Final = "agreed"
_ON_BEHALF: Final = "LP1"
_POSITIONS: Final = frozenset({"LP1", "LP2", "LP3"})
_MOST: Final = 2
"""Agreements that members do not know of: so many are told at once."""


def little_known(agreed: tuple[AgreedWay, ...]) -> tuple[Found, ...]:
    """Each agreement of which too few members know, the least known first.

    Parameters
    ----------
    agreed : tuple of AgreedWay

    Returns
    -------
    tuple of Found
        ``question`` (A01 … A15), ``known`` (share 0 … 1 that said yes), ``yes`` and ``n`` (answers). Only
        questions marked as agreed with enough answers to the poll; all of them, rule R41 tells the first two.
    """
    found = [
        Found(
            {"question": way.question, "known": way.poll.share, "yes": way.poll.yes, "n": way.poll.answers},
            extent=_RULES["known"] - way.poll.share,
        )
        for way in agreed
        if _asked(way) and way.poll.share < _RULES["known"]
    ]
    return tuple(sorted(found, key=lambda one: (-one.extent, str(one.values["question"]))))


def _asked(way: AgreedWay) -> bool:
    return way.status == _AGREED and way.poll.answers >= _RULES["poll_answers"]


def _r40(_facts: Work, team: TeamSays) -> Verdict:
    """Half of the meetings, or more, ended without closing."""
    told = [meeting.closing for meeting in team.meetings if not isnan(meeting.closing)]
    if len(told) < _RULES["meetings"]:
        return Silent("not-told")
    without = sum(closing == 0 for closing in told)
    if without < _RULES["without_closing"] * len(told):
        return ()
    return (Found({"without": without, "n": len(told)}, extent=without / len(told)),)


def _r41(_facts: Work, team: TeamSays) -> Verdict:
    """Marked as agreed, and too few members know."""
    agreed = [way for way in team.agreed if way.status == _AGREED]
    if not agreed:
        return Silent("not-told")
    if not any(_asked(way) for way in agreed):
        return Silent("few-answers" if any(way.poll.answers for way in agreed) else "not-asked")
    return little_known(team.agreed)[:_MOST]


def _r42(_facts: Work, team: TeamSays) -> Verdict:
    """Most duties rest on one person; who it is stays with the team."""
    held = Counter(" ".join(duty.who.split()).casefold() for duty in team.duties)
    del held[""]  # a task without anybody rests on nobody
    n = held.total()
    if n < _RULES["duties"]:
        return Silent("not-told")
    share = max(held.values()) / n
    return (Found({"share": share, "n": n}, extent=share),) if share >= _RULES["duties_share"] else ()


def _r43(_facts: Work, team: TeamSays) -> Verdict:
    """Most decisions were made on the network's behalf."""
    told = [position for position in team.decisions if position in _POSITIONS]
    if len(told) < _RULES["decisions"]:
        return Silent("not-told")
    share = told.count(_ON_BEHALF) / len(told)
    return (
        (Found({"share": share, "n": len(told)}, extent=share),) if share >= _RULES["decisions_share"] else ()
    )


def _r47(_facts: Work, team: TeamSays) -> Verdict:
    """Themes were coded: who did it, and what the number says."""
    if not team.themes:
        return Silent("not-told")
    coders = sorted({theme.coder.strip() for theme in team.themes} - {""})
    return (Found({"known": int(bool(coders)), "coder": "; ".join(coders)}),)


WORK_RULES: Final[Mapping[str, Predicate]] = {
    "R40": _r40,
    "R41": _r41,
    "R42": _r42,
    "R43": _r43,
    "R47": _r47,
}
