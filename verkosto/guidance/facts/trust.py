"""Where trust is wanted and not realised: as the trust page tells it."""

from __future__ import annotations

from dataclasses import dataclass
from math import nan
from typing import Final

from verkosto.analysis.studies import Study
from verkosto.content import table
from verkosto.guidance.verdict import Scope
from verkosto.instruments.gates import FEW
from verkosto.instruments.trust import DIMENSIONS, Dimension, Trust
from verkosto.network.measures.tie_trust import TieTrust

_LIMITS: Final = {name: entry["value"] for name, entry in table("thresholds")["trust"].items()}


@dataclass(frozen=True)
class TrustGap:
    """A factor to start with: the shares 0 … 1 that named it as important and that find it realised."""

    item: str
    importance: float
    realised: float


@dataclass(frozen=True)
class TrustFacts:
    """What the rules on trust look at.

    Attributes
    ----------
    gaps_reason : str
        Why R32 cannot tell: "not-asked", "few-answers", "" when it can.
    gaps : tuple of TrustGap
        The factors to start with, the most important first.
    published_reason : str
        Why no published column is shown: "not-asked", "few-answers", "" when it is.
    weakest_reason : str
        Why R34 cannot tell: "not-asked", "few-answers", "undefined" (the statements of a dimension do not go
        together), "" when it can.
    weakest : str
        "competence", "contract", "communication", "" when none lies below both others.
    weakest_share : float
        Share of persons 0 … 1 who trust in this way; ``nan`` without one.
    one_sided_reason : str
        Why R35 cannot tell: "not-asked", "few-answers", "few-ties", "withheld", "" when it can.
    one_sided : float
        Of the dyads rated from both sides: share in which just one of the two trusts.
    """

    gaps_reason: str = ""
    gaps: tuple[TrustGap, ...] = ()
    published_reason: str = ""
    weakest_reason: str = ""
    weakest: str = ""
    weakest_share: float = nan
    one_sided_reason: str = ""
    one_sided: float = nan


def trust_facts(scope: Scope) -> TrustFacts:
    """The facts."""
    trust = scope.analysis.scores.trust or Trust()
    ties = scope.analysis.tie_trust
    weakest = trust.weakest
    return TrustFacts(
        gaps_reason=_gaps_reason(trust),
        gaps=tuple(TrustGap(gap.item, gap.importance, gap.realised) for gap in trust.gaps if gap.start_here),
        published_reason=_published_reason(trust),
        weakest_reason=_weakest_reason(trust),
        weakest=weakest,
        weakest_share=trust.dimensions[weakest].share if weakest else nan,
        one_sided_reason=_one_sided_reason(ties),
        one_sided=ties.one_sided if ties is not None else nan,
    )


def trust_wanted(_scope: Scope) -> tuple[Study, ...]:
    """No study."""
    return ()


def _published_reason(trust: Trust) -> str:
    if trust.importance is None:
        return "not-asked"
    return "few-answers" if trust.importance.withheld else ""


def _gaps_reason(trust: Trust) -> str:
    if trust.importance is None or not trust.realised:
        return "not-asked"
    least = _LIMITS["gap_answers"]
    enough = trust.importance.n >= least and any(gap.n >= least for gap in trust.gaps)
    return "" if enough else "few-answers"


def _weakest_reason(trust: Trust) -> str:
    if len(trust.dimensions) < len(DIMENSIONS):
        return "not-asked"
    reasons = {_untold(one) for one in trust.dimensions.values()}
    return next((reason for reason in ("few-answers", "undefined") if reason in reasons), "")


def _untold(dimension: Dimension) -> str:
    """Why a dimension is not compared with the others."""
    if dimension.withheld not in (None, FEW):
        return "undefined"
    return "few-answers" if dimension.n < _LIMITS["weakest_answers"] else ""


def _one_sided_reason(ties: TieTrust | None) -> str:
    """Why one-sided trust is not told; nothing of a withheld result but that it is withheld."""
    if ties is None:
        return "not-asked"
    if ties.withheld:
        return "few-answers" if ties.withheld == FEW else "withheld"
    if ties.pairs_withheld:
        return "few-ties" if ties.pairs_withheld == FEW else "withheld"
    return ""
