"""Strong and weak ties: how many, and which of them are short ways between circles."""

from __future__ import annotations

from dataclasses import dataclass
from math import nan
from typing import Final

import pandas as pd

from verkosto.analysis.studies import Study
from verkosto.guidance.verdict import Scope
from verkosto.model import Band, View
from verkosto.network.measure import needed
from verkosto.network.measures.local_bridges import local_bridges
from verkosto.network.strong import depends_on_rule

_ENDS: Final = ["ego", "alter"]


@dataclass(frozen=True)
class Ties:
    """What the rules on strong and weak ties look at.

    Attributes
    ----------
    waits : str
        Why the mix of ties cannot be told, as a reason; "" when it can.
    known : int
        Ties between members with a known strength.
    confirmed, either : float
        Shares 0 … 1 of them that are strong according to both, and to at least one, of the two.
    depends : bool
        Whether it hangs on the rule of strength what the mix is called.
    bridges_waits : str
        The same of short ways between circles.
    weak, strong : int
        Ties of each kind.
    weak_bridges, strong_bridges : int
        Those of them whose ends share no contact.
    """

    waits: str = ""
    known: int = 0
    confirmed: float = nan
    either: float = nan
    depends: bool = False
    bridges_waits: str = ""
    weak: int = 0
    strong: int = 0
    weak_bridges: int = 0
    strong_bridges: int = 0


def ties_facts(scope: Scope) -> Ties:
    """The facts."""
    if not scope.relation:
        return Ties("not-asked", bridges_waits="not-asked")
    coverage = scope.analysis.coverage()
    few = needed(coverage.members, coverage.band, Band.LIMITED)
    if few:
        return Ties(few, bridges_waits=few)
    mix = scope.analysis.tie_mix(scope.relation)
    known = mix.strong + mix.weak
    if not known:
        why = "not-asked" if mix.unknown else "few-ties"
        return Ties(why, bridges_waits=why)
    bridging = needed(coverage.members, coverage.band, Band.RANGES) or ""
    modes = pd.Series(dtype=object) if bridging else _modes(scope)
    return Ties(
        known=known,
        confirmed=mix.confirmed,
        either=mix.either,
        depends=not mix.strip.empty and depends_on_rule(mix.strip),
        bridges_waits=bridging,
        weak=mix.weak,
        strong=mix.strong,
        weak_bridges=int((modes == "weak").sum()),
        strong_bridges=int((modes == "strong").sum()),
    )


def ties_wanted(_scope: Scope) -> tuple[Study, ...]:
    """No study."""
    return ()


def _modes(scope: Scope) -> pd.Series:
    """The mode of every tie between members whose ends share no contact; direction ignored."""
    ties = scope.analysis.ties(scope.relation, View.UNION)
    ties = ties[~ties["external"]]
    short = local_bridges(scope.analysis.network(scope.relation, View.UNION))
    ways = pd.MultiIndex.from_frame(pd.concat([short, short[_ENDS[::-1]].set_axis(_ENDS, axis=1)]))
    modes: pd.Series = ties.loc[pd.MultiIndex.from_frame(ties[_ENDS]).isin(ways), "mode"]
    return modes
