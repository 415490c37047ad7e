"""Canvas C-0: what the network is for, and where its boundary runs."""

from __future__ import annotations

from dataclasses import dataclass
from math import nan
from typing import Final

from verkosto.content import table
from verkosto.guidance.team import Goal

KINDS: Final = ("H", "Y", "V", "K")
"""The types that a team may aim for (J10)."""


@dataclass(frozen=True)
class Purpose:
    """What the team says of its network; every field may be blank.

    Attributes
    ----------
    goal : Goal or None
        The main task.
    purpose, tasks, boundary : str
        Why the network exists, what it does, and who belongs to it.
    level : str
        Key of the level of the network (``content/levels.toml``); "".
    density : float or None
        How dense the team would have its network, 0 … 1; ``density_why`` says why.
    kind : str
        Key of the type aimed for: "H", "Y", "V", "K" or ""; ``kind_why`` says why.
    names : bool
        Whether findings may name actors.
    owner, date : str
        Who keeps the canvas, and when it was last agreed (ISO 8601).
    """

    goal: Goal | None = None
    purpose: str = ""
    tasks: str = ""
    level: str = ""
    boundary: str = ""
    density: float | None = None
    density_why: str = ""
    kind: str = ""
    kind_why: str = ""
    names: bool = False
    owner: str = ""
    date: str = ""


def levels() -> tuple[str, ...]:
    """The keys of the levels that a network may be on (T05), from the widest to a single organisation.

    Examples
    --------
    >>> levels()[0], levels()[-1]
    ('macro', 'organisation')
    """
    return tuple(table("levels"))


@dataclass(frozen=True)
class TargetTies:
    """What a density would mean: ties of a member on average, and all ties together."""

    each: float
    together: float


def target_ties(density: float | None, members: int, *, directed: bool = False) -> TargetTies:
    """What a density means in ties, by arithmetic on the number of members.

    Parameters
    ----------
    density : float or None
        0 … 1.
    members : int
    directed : bool
        Whether a tie is an arrow: then a pair may hold two.

    Returns
    -------
    TargetTies
        density × (n − 1) for a member, and n times that together, a tie of a pair counted once; ``nan``
        without a density or a pair.

    Examples
    --------
    >>> target_ties(0.25, 9)
    TargetTies(each=2.0, together=9.0)
    """
    if density is None or members < 2:
        return TargetTies(nan, nan)
    each = density * (members - 1)
    return TargetTies(each, each * members / (1 if directed else 2))
