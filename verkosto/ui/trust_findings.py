"""What may be said of trust in plain words, each by its rule (domain 10); few answers say nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from verkosto.instruments.gates import SHARES_FROM
from verkosto.ui.trust_parts import LIMITS, factor_name

if TYPE_CHECKING:
    from verkosto.instruments.distribution import Distribution
    from verkosto.instruments.trust import Factor, Importance, Trust
    from verkosto.network.measures.tie_trust import TieTrust
    from verkosto.text import Texts

MOST: Final = 5
_TOP: Final = int(LIMITS["most_important"])


def trust_findings(
    trust: Trust | None, pulse: Mapping[str, Distribution], ties: TieTrust | None, texts: Texts
) -> list[str]:
    """At most five sentences, as Markdown.

    What leads importance; the gap to start with (R32); the weakest dimension (R34); one-sided trust in ties
    (R35); how many trust the others (P2, no index).
    """
    said = [_pulse(pulse, texts)]
    if trust is not None:
        said += [_importance(trust.importance, texts), _gap(trust, texts), _weakest(trust, texts)]
    return [sentence for sentence in [*said, _one_sided(ties, texts)] if sentence][:MOST]


def leading(importance: Importance | None, by: str = "picked") -> tuple[Factor, ...]:
    """The factors that lead: the three first, without those that share the third place with too many.

    Empty below eight answers, and where all were picked as often.

    Parameters
    ----------
    importance : Importance or None
    by : {"picked", "published"}
        Whose order.
    """
    if importance is None or importance.withheld or importance.n < SHARES_FROM:
        return ()
    order = sorted(importance.factors, key=lambda factor: -float(getattr(factor, by)))
    third = float(getattr(order[_TOP - 1], by))
    joint = tuple(factor for factor in order if getattr(factor, by) >= third)
    if len(joint) <= _TOP:
        return joint
    return tuple(factor for factor in order if getattr(factor, by) > third)


def named(factors: tuple[Factor, ...], texts: Texts, by: str = "share") -> str:
    """Factors by name with their share, as plain text."""
    return ", ".join(
        texts(
            "trust-factor",
            factor=factor_name(factor.item, texts),
            share=texts.percent(float(getattr(factor, by))),
        )
        for factor in factors
    )


def _pulse(pulse: Mapping[str, Distribution], texts: Texts) -> str:
    told = pulse.get("P2")
    if told is None or told.range is None or told.n < SHARES_FROM:
        return ""
    low, high = told.range
    return texts(
        "trust-finding-pulse",
        positive=told.positive,
        n=told.n,
        share=texts.percent(told.share_positive),
        low=texts.number(low * 100),
        high=texts.percent(high),
    )


def _importance(importance: Importance | None, texts: Texts) -> str:
    if importance is None or importance.withheld or importance.n < SHARES_FROM:
        return ""
    first = leading(importance)
    if not first:
        return texts("trust-finding-level")
    return texts("trust-finding-importance", names=named(first, texts))


def _gap(trust: Trust, texts: Texts) -> str:
    """The gap of the factor that most picked."""
    gap = next((gap for gap in trust.gaps if gap.start_here), None)
    if gap is None:
        return ""
    return texts(
        "trust-finding-gap",
        factor=factor_name(gap.item, texts),
        importance=texts.percent(gap.importance),
        realised=texts.percent(gap.realised),
    )


def _weakest(trust: Trust, texts: Texts) -> str:
    if not trust.weakest:
        return ""
    share = texts.percent(trust.dimensions[trust.weakest].share)
    return texts("trust-finding-weakest", dimension=trust.weakest, share=share)


def _one_sided(ties: TieTrust | None, texts: Texts) -> str:
    if ties is None or ties.withheld or ties.pairs_withheld or ties.pairs < LIMITS["pairs"]:
        return ""
    if not ties.one_sided > LIMITS["one_sided"]:
        return ""
    return texts("trust-finding-one-sided", share=texts.percent(ties.one_sided))
