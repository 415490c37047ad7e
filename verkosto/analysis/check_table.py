"""The table of structural checks, row by row (domain 4.1; all rows and limits are ours)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from math import isnan, nan
from typing import Final, Literal

import numpy as np

from verkosto.analysis.structure import CLOSED, DEGREE, ROUTES, Place, Structure, place_of
from verkosto.content import table
from verkosto.model import View
from verkosto.network.chance import chance

Verdict = Literal["supports", "contradicts", "neutral", "unknown"]

_LIMITS: Final = {name: entry["value"] for name, entry in table("thresholds")["checks"].items()}


@dataclass(frozen=True)
class Check:
    """One row of the table of structural checks (domain 4.1, all ours).

    Attributes
    ----------
    type : {"H", "Y", "V", "K"}
    key : str
        Names the sentence; one of :data:`KEYS`.
    verdict : {"supports", "contradicts", "neutral", "unknown"}
    value : float
        The figure, a share 0 … 1; ``nan`` when unknown.
    chance : (float, float) or None
        Its random band where it is compared with one.
    who : str
        An actor's label where the check is about one.
    """

    type: str
    key: str
    verdict: Verdict
    value: float = nan
    chance: tuple[float, float] | None = None
    who: str = ""


def checks_of(structure: Structure, best: str = "") -> tuple[Check, ...]:
    """The checks of a type, or of all four.

    Every row is one condition: met it supports, its opposite contradicts, and what lies between is neutral.
    """
    return tuple(
        replace(check(structure), type=key[0].upper(), key=key)
        for key, check in _CHECKS.items()
        if not best or key[0].upper() == best
    )


def _row(of: Structure, figure: str, verdict: Verdict, who: str = "") -> Check:
    """A check of a figure beside its random band."""
    band = of.bands.get(figure)
    return Check("", "", verdict, of.value(figure), band.band if band else None, who)


def _verdict(place: Place, *, above: Verdict, inside: Verdict, below: Verdict) -> Verdict:
    verdicts: dict[Place, Verdict] = {"above": above, "inside": inside, "below": below, "": "unknown"}
    return verdicts[place]


# -- H: led from above -----------------------------------------------------------------------------------


def _h_routes(of: Structure) -> Check:
    """Routes run through a few, more than by chance."""
    place = of.place(ROUTES)
    return _row(of, ROUTES, _verdict(place, above="supports", inside="contradicts", below="contradicts"))


def _h_top(of: Structure) -> Check:
    """The actor through whom most routes run is named to lead."""
    if of.named is None or of.named.empty or of.top is None:
        return Check("", "", "unknown", of.top_share if of.top is not None else nan, who=of.top_label)
    return Check("", "", "supports" if of.top_is_named else "contradicts", of.top_share, who=of.top_label)


def _h_arrows(of: Structure) -> Check:
    """In a relation with a direction, routes run one way more often than by chance."""
    analysis = of.analysis
    directed = (one.key for one in analysis.relations if analysis.views(one.key)[0] is View.DIRECTED)
    relation = next(directed, None)
    if relation is None:
        return Check("", "", "unknown")
    value = analysis.figures(relation, View.DIRECTED)["hierarchy"].value
    network = analysis.network(relation, View.DIRECTED)
    band = chance(network, ("hierarchy",), seed=analysis.settings.seed).get("hierarchy")
    verdict = _verdict(place_of(value, band), above="supports", inside="neutral", below="contradicts")
    return Check("", "", verdict, value, band.band if band else None)


# -- Y: led together -------------------------------------------------------------------------------------


def _y_whole(of: Structure) -> Check:
    """Nearly everybody reaches everybody."""
    value = of.value("fragmentation")
    verdict: Verdict = "supports" if value <= _LIMITS["whole"] else "neutral"
    return Check("", "", "contradicts" if value >= _LIMITS["apart"] else verdict, value)


def _y_coordinators(of: Structure) -> Check:
    """Those who coordinate are in contact with nearly all others."""
    if of.named is None or of.named.empty:
        return Check("", "", "unknown")
    named = of.network.actors.isin(of.named)
    others = ~named
    if not others.any():
        return Check("", "", "unknown")
    touched = np.asarray(of.network.symmetric[named].sum(axis=0)).ravel() > 0
    value = float(touched[others].mean())
    return Check("", "", "supports" if value >= _LIMITS["reached"] else "neutral", value)


def _y_routes(of: Structure) -> Check:
    """Routes do not run through one actor alone."""
    place = of.place(ROUTES)
    alone = place == "above" and of.through_one_only()
    verdict = _verdict(place, above="neutral", inside="supports", below="supports")
    return _row(of, ROUTES, "contradicts" if alone else verdict, who=of.top_label if alone else "")


def _y_carried(of: Structure) -> Check:
    """No single actor holds the groups together."""
    left = of.largest_part_without_top()
    if isnan(left):
        return Check("", "", "neutral")
    whole = of.value("largest_component") / of.network.n > _LIMITS["carries"]
    if whole and left <= _LIMITS["carries"]:
        return Check("", "", "contradicts", left, who=of.top_label)
    return Check("", "", "neutral", left)


# -- V: grown by itself ----------------------------------------------------------------------------------


def _v_coordinator(of: Structure) -> Check:
    """Nobody is named to coordinate."""
    if of.named is None:
        return Check("", "", "unknown")
    if of.named.empty:
        return Check("", "", "supports")
    if of.top_is_named:
        return Check("", "", "contradicts", of.top_share, who=of.top_label)
    return Check("", "", "neutral")


def _v_even(of: Structure) -> Check:
    """Ties do not gather round a few more than by chance."""
    verdict = _verdict(of.place(DEGREE), above="contradicts", inside="supports", below="neutral")
    return _row(of, DEGREE, verdict)


def _v_closed(of: Structure) -> Check:
    """Contacts of one actor know each other more often than by chance."""
    verdict = _verdict(of.place(CLOSED), above="supports", inside="neutral", below="contradicts")
    return _row(of, CLOSED, verdict)


# -- K: everybody by the own logic -----------------------------------------------------------------------


def _k_apart(of: Structure) -> Check:
    """The network is in separate parts."""
    value = of.value("fragmentation")
    verdict: Verdict = "contradicts" if value <= 0 else "neutral"
    return Check("", "", "supports" if value >= _LIMITS["apart"] else verdict, value)


def _k_unconfirmed(of: Structure) -> Check:
    """One side names ties that the other does not."""
    if not of.analysis.relation(of.relation).directed:
        return Check("", "", "unknown")
    value = of.analysis.figures(of.relation, View.DIRECTED)["confirmation"].value
    if isnan(value):
        return Check("", "", "unknown")
    verdict: Verdict = "contradicts" if value >= _LIMITS["confirmed"] else "neutral"
    return Check("", "", "supports" if value < _LIMITS["unconfirmed"] else verdict, value)


def _k_chance(of: Structure) -> Check:
    """Contacts of one actor know each other no more often than by chance."""
    verdict = _verdict(of.place(CLOSED), above="neutral", inside="supports", below="supports")
    return _row(of, CLOSED, verdict)


_CHECKS: Final[Mapping[str, Callable[[Structure], Check]]] = {
    "h-routes": _h_routes,
    "h-top": _h_top,
    "h-arrows": _h_arrows,
    "y-whole": _y_whole,
    "y-coordinators": _y_coordinators,
    "y-routes": _y_routes,
    "y-carried": _y_carried,
    "v-coordinator": _v_coordinator,
    "v-even": _v_even,
    "v-closed": _v_closed,
    "k-apart": _k_apart,
    "k-unconfirmed": _k_unconfirmed,
    "k-chance": _k_chance,
}
KEYS: Final = tuple(_CHECKS)
"""The keys of every check, type by type."""
