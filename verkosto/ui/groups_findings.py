"""What the groups page says first: borders, silos, holes between groups, subgroups."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Final

import pandas as pd

from verkosto.model import View
from verkosto.network.borders import border_ties
from verkosto.network.partitions import Agreement, agreement
from verkosto.ui.groups_parts import LIMITS

if TYPE_CHECKING:
    from verkosto.network.mixing_chance import Mixing
    from verkosto.network.subgroups import Subgroups
    from verkosto.ui.groups_parts import Looking

_ROUND: Final = 10
"""Expected ties from which on they are told without decimals."""


def findings(look: Looking, *, mixed: bool, divided: bool) -> list[str]:
    """Sentences as Markdown, the most telling first."""
    told = []
    if mixed:
        told = [_crossing(look), *_silo(look), *_pairs(look)]
    if divided:
        told.append(subgroups_told(look))
    return told


def crossing_place(mixing: Mixing) -> str:
    """Whether more or fewer ties cross a border than shuffled labels would let."""
    chance = mixing.ei_chance
    if isnan(chance.low) or isnan(mixing.ei):
        return "unknown"
    return "below" if mixing.ei < chance.low else "above" if mixing.ei > chance.high else "inside"


def _crossing(look: Looking) -> str:
    mixing, texts = look.mixing, look.texts
    return texts.markdown(
        "groups-finding-crossing",
        attribute=look.attribute,
        place=crossing_place(mixing) if look.compared else "unknown",
        share=texts.percent(mixing.crossing),
        expected=texts.percent(mixing.crossing_mean),
    )


def crossing_shares(look: Looking) -> pd.DataFrame:
    """By group: size, the share of contacts with other groups, what chance gives, and on which side it lies.

    Groups with fewer than three members, or without contacts, are left out; the most closed first.
    """
    groups = look.mixing.by_group
    known = groups[(groups["size"] >= LIMITS["group"]) & groups["ei"].notna()]
    shares = pd.DataFrame({"size": known["size"], "share": (known["ei"] + 1) / 2})
    for end in ("low", "high"):
        shares[end] = (known[end] + 1) / 2 if look.compared else float("nan")
    shares["place"] = known["place"] if look.compared else ""
    shares["closed"] = (shares["place"] != "below").astype(int)
    return shares.sort_values(["closed", "share"], kind="stable").drop(columns="closed")


def _silo(look: Looking) -> list[str]:
    """The group that keeps to itself most clearly; that all do, or that none does."""
    shares, texts = crossing_shares(look), look.texts
    if not (look.compared and look.mixing.groups_tellable) or shares.empty or shares["low"].isna().all():
        return []
    silos = shares[shares["place"] == "below"]
    if silos.empty:
        return [texts("groups-finding-no-silo")]
    if len(silos) == len(shares) and len(shares) > 1:
        return [texts("groups-finding-all-silos", n=len(silos))]
    row = silos.iloc[int((silos["low"] - silos["share"]).to_numpy().argmax())]
    return [
        texts.markdown(
            "groups-finding-silo",
            group=str(row.name),
            share=texts.percent(row["share"]),
            low=texts.number(100 * row["low"]),
            high=texts.percent(row["high"]),
            more=len(silos) - 1,
        )
    ]


def _pairs(look: Looking) -> list[str]:
    """The widest hole between two groups, and the pair with most ties beyond chance."""
    if not look.compared:
        return []
    cells = look.mixing.cells
    between = cells[cells["from"] != cells["to"]]
    told = []
    holes, close = between[between["place"] == "below"], between[between["place"] == "above"]
    if len(holes):
        lacking = (holes["expected"] - holes["ties"]).to_numpy()
        told.append(_pair("groups-finding-hole", holes.iloc[int(lacking.argmax())], look))
    if len(close):
        told.append(_pair("groups-finding-close", close.iloc[int(close["ratio"].to_numpy().argmax())], look))
    return told


def _pair(key: str, cell: pd.Series, look: Looking) -> str:
    texts, ties = look.texts, int(cell["ties"])
    values = {
        "first": str(cell["from"]),
        "second": str(cell["to"]),
        "directed": str(look.view is View.DIRECTED).lower(),
        "expected": texts.number(cell["expected"], 0 if cell["expected"] >= _ROUND else 1),
    }
    if key == "groups-finding-hole":
        only = _only_bridge(cell, look)
        return texts.markdown(
            "groups-finding-hole", **values, ties=ties, single=str(bool(only)).lower(), actor=only
        )
    return texts.markdown("groups-finding-close", **values, ties=ties, ratio=texts.number(cell["ratio"], 1))


def _only_bridge(cell: pd.Series, look: Looking) -> str:
    """The actor on whom all ties between two groups rest, where they are several; "" for none."""
    network, groups = look.analysis.network(look.relation, look.view), look.analysis.groups(look.attribute)
    across = border_ties(network, groups, str(cell["from"]), str(cell["to"]))
    if across.max() < 2 or across.max() * 2 < across.sum():
        return ""
    actor = across.index[int(across.to_numpy().argmax())]
    return str(look.analysis.survey.actors["label"][actor])


def subgroups_told(look: Looking) -> str:
    """How many subgroups stand out and how they match the given groups; why none are shown."""
    found, texts = look.analysis.studies.subgroups(look.relation, look.view), look.texts
    if found.shown is None:
        return texts(f"subgroups-{found.doubt or 'no-ties'}")
    told = texts("groups-finding-subgroups", n=found.count)
    if not look.attribute:
        return told
    return f"{told} {texts.markdown('groups-match', match=match(look, found), attribute=look.attribute)}"


def match(look: Looking, found: Subgroups) -> str:
    """How subgroups and given groups agree: the same, one within the other, partly, hardly."""
    told = compared_with_given(look, found)
    if isnan(told.rand):
        return "unknown"
    kinds = {
        "well": told.rand >= LIMITS["well"],
        "inside": told.first_in_second >= LIMITS["within"],
        "around": told.second_in_first >= LIMITS["within"],
        "partly": told.rand >= LIMITS["partly"],
    }
    return next((kind for kind, holds in kinds.items() if holds), "hardly")


def compared_with_given(look: Looking, found: Subgroups) -> Agreement:
    """How far subgroups and the given groups agree, over the actors that have both."""
    return agreement(found.best, look.analysis.groups(look.attribute))
