"""Trust between named pairs, told as a whole only (M-25); never by pair."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import nan

from verkosto.model import Survey


@dataclass(frozen=True)
class TieTrust:
    """Density, reciprocity and distribution of trust in rated relations.

    Attributes
    ----------
    reports, pairs : int
        Rated reports; dyads rated from both sides.
    density, density_range : float, (float, float) or None
        Share of rated reports that trust (4 or 5); 95 % vertex bootstrap.
    reciprocity, one_sided : float
        Of dyads rated from both sides in which at least one trusts: both do; only one does.
    counts : mapping of str to tuple of int
        By item, from 1 to 5; items of fewer than 5 reports are left out.
    differences : tuple of int
        Of dyads rated from both sides: how many differ by 0, 1, 2, 3, 4 steps.
    withheld : str or None
        ``few-answers`` below 5 raters or 5 named or 15 reports (the last ours).
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


def tie_trust(survey: Survey, wave: str, seed: int = 1) -> TieTrust | None:
    """Trust in ties; ``None`` when it was not asked."""
    raise NotImplementedError
