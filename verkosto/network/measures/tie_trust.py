"""Trust between named pairs, told as a whole only (M-25); never by pair."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import nan
from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd
from scipy import sparse

from verkosto.content import table
from verkosto.model import Survey

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Places = NDArray[np.int64]

FEW: Final = "few-answers"
ONE: Final = "one-actor"
"""The key of the reason: so many of the reports are by one actor, or on one, that they are about that one."""
STEPS: Final = 5
_LIMITS: Final = {name: entry["value"] for name, entry in table("thresholds")["tie_trust"].items()}
_PEOPLE: Final = int(table("thresholds")["gate"]["answers"]["value"])
_DRAWS: Final = 2000
_HELD: Final = 4_000_000
"""Numbers that a batch of draws may hold in memory."""


@dataclass(frozen=True)
class TieTrust:
    """Density, reciprocity and distribution of trust in rated relations.

    A report trusts when the mean of its items is 4 or more (with several items the mean is ours).

    Attributes
    ----------
    reports, pairs : int
        Rated reports; dyads rated from both sides.
    density, density_range : float, (float, float) or None
        Share of rated reports that trust; 95 % vertex bootstrap (conservative).
    reciprocity : float
        Of the dyads rated from both sides in which at least one trusts: both do.
    one_sided : float
        Of all dyads rated from both sides: just one of the two trusts (R35).
    counts : mapping of str to tuple of int
        By item, from 1 to 5; items whose own reports would be withheld are left out.
    differences : tuple of int
        Of dyads rated from both sides: how many differ by 0, 1, 2, 3, 4 steps (means rounded half upwards).
    withheld : str or None
        ``few-answers`` below 5 raters or 5 named or 15 reports (the last ours); ``one-actor`` when more than
        40 % of the reports (ours) are by one actor or on one. Then only the numbers of reports, raters, named
        and pairs are told.
    raters, named : int
        How many rated anybody; how many were rated.
    pairs_withheld : str or None
        ``few-answers`` below 15 dyads rated from both sides, ``one-actor`` when one actor is in over 40 % of
        them: then reciprocity, one_sided and differences are left out, for each of the two knows its side.
    """

    reports: int
    pairs: int = 0
    density: float = nan
    density_range: tuple[float, float] | None = None
    reciprocity: float = nan
    one_sided: float = nan
    counts: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    differences: tuple[int, ...] = ()
    withheld: str | None = None
    raters: int = 0
    named: int = 0
    pairs_withheld: str | None = None


def tie_trust(survey: Survey, wave: str, seed: int = 1) -> TieTrust | None:
    """Trust in ties; ``None`` when it was not asked.

    Parameters
    ----------
    survey : Survey
        Its ``trust_reports`` are read; actors need not be members.
    wave : str
    seed : int
        Of the bootstrap.

    Notes
    -----
    Density = trusting reports / rated reports; reciprocity = dyads in which both trust / dyads in which at
    least one does, of those rated from both sides. Only existing ties are rated: the figures say nothing of
    others.

    References
    ----------
    Domain M-25, R35; Snijders & Borgatti (1999). [snijders1999]
    """
    told = survey.trust_reports
    told = told[(told["wave"] == wave) & (told["ego"] != told["alter"])]
    if told.empty:
        return None
    told = told[told["value"].notna()]
    reports = told.groupby(["ego", "alter"], sort=False)["value"].mean().reset_index()
    sides = _both_sides(reports)
    raters, named = int(reports["ego"].nunique()), int(reports["alter"].nunique())
    withheld = _withheld(reports)
    if withheld is not None:
        return TieTrust(len(reports), len(sides), withheld=withheld, raters=raters, named=named)
    trusting = _trusts(reports["value"].to_numpy(dtype=float))
    pairs_withheld = _pairs_withheld(reports, len(sides))
    reciprocity, one_sided = (nan, nan) if pairs_withheld else _reciprocity(sides)
    return TieTrust(
        reports=len(reports),
        pairs=len(sides),
        density=float(trusting.mean()),
        density_range=_density_range(reports, trusting, seed),
        reciprocity=reciprocity,
        one_sided=one_sided,
        counts=_counts(told),
        differences=() if pairs_withheld else _differences(sides),
        raters=raters,
        named=named,
        pairs_withheld=pairs_withheld,
    )


def _withheld(reports: pd.DataFrame) -> str | None:
    """Why these reports are not told; ``None`` when they are."""
    ends = reports["ego"], reports["alter"]
    if min(end.nunique() for end in ends) < _PEOPLE or len(reports) < _LIMITS["reports"]:
        return FEW
    most = max(int(end.value_counts().iloc[0]) for end in ends)
    return ONE if _too_many(most, len(reports)) else None


def _pairs_withheld(reports: pd.DataFrame, pairs: int) -> str | None:
    """Why the dyads rated from both sides are not told."""
    if pairs < _LIMITS["pairs"]:
        return FEW
    told = reports[["ego", "alter"]]
    both = told.merge(told.rename(columns={"ego": "alter", "alter": "ego"}))
    return ONE if _too_many(int(both["ego"].value_counts().iloc[0]), pairs) else None


def _too_many(of_one: int, everything: int) -> bool:
    """Whether one actor's part is above the limit, in whole numbers."""
    return 100 * of_one > round(100 * float(_LIMITS["one_actor"])) * everything


def _trusts(means: Numbers) -> NDArray[np.bool_]:
    """Whether a mean reaches "agree", unharmed by the rounding of thirds."""
    reached: NDArray[np.bool_] = means >= _LIMITS["trusting"] - 1e-9
    return reached


def _both_sides(reports: pd.DataFrame) -> Numbers:
    """The two means of every dyad rated from both sides, shape (dyads, 2)."""
    turned = reports.rename(columns={"ego": "alter", "alter": "ego", "value": "back"})
    both = reports.merge(turned, on=["ego", "alter"])
    once = both[both["ego"].astype(str) < both["alter"].astype(str)]
    means: Numbers = once[["value", "back"]].to_numpy(dtype=float)
    return means


def _reciprocity(sides: Numbers) -> tuple[float, float]:
    """Of those in which anybody trusts, both do; of all, just one does."""
    trusting = _trusts(sides).sum(axis=1)
    anybody = int((trusting >= 1).sum())
    return (float((trusting == 2).sum() / anybody) if anybody else nan), float((trusting == 1).mean())


def _differences(sides: Numbers) -> tuple[int, ...]:
    steps = np.floor(np.abs(sides[:, 0] - sides[:, 1]) + 0.5 + 1e-9).astype(np.int64)
    return tuple(int(count) for count in np.bincount(steps, minlength=STEPS)[:STEPS])


def _counts(told: pd.DataFrame) -> dict[str, tuple[int, ...]]:
    found = {}
    for item, rated in told.groupby("item"):
        if _withheld(rated) is None:
            counts = np.bincount(rated["value"].astype(int), minlength=STEPS + 1)[1 : STEPS + 1]
            found[str(item)] = tuple(int(count) for count in counts)
    return found


def _density_range(
    reports: pd.DataFrame, trusting: NDArray[np.bool_], seed: int
) -> tuple[float, float] | None:
    """Vertex bootstrap: actors drawn with replacement; a pair of one actor with itself gets a drawn pair."""
    ends, people = pd.factorize(np.concatenate([reports["ego"], reports["alter"]]))
    egos, alters = np.split(ends, 2)
    n, random = len(people), np.random.default_rng(seed)
    rated = sparse.csr_array((np.ones(len(egos)), (egos, alters)), shape=(n, n))
    trusted = sparse.csr_array((trusting.astype(float), (egos, alters)), shape=(n, n))
    ordered = n * (n - 1)
    filling = np.array([trusting.sum(), (~trusting).sum(), ordered - len(trusting)]) / ordered
    shares: list[Numbers] = []
    batch = max(1, _HELD // n)
    for start in range(0, _DRAWS, batch):
        drawn = random.multinomial(n, np.full(n, 1 / n), size=min(batch, _DRAWS - start))
        filled = random.multinomial((drawn * (drawn - 1)).sum(axis=1), filling)
        own = drawn.astype(float)
        all_rated = ((own @ rated) * own).sum(axis=1) + filled[:, 0] + filled[:, 1]
        all_trusted = ((own @ trusted) * own).sum(axis=1) + filled[:, 0]
        shares.append(all_trusted[all_rated > 0] / all_rated[all_rated > 0])
    low, high = np.quantile(np.concatenate(shares), [0.025, 0.975])
    return float(low), float(high)
