"""What would happen if somebody left: one actor, one after the other, and sets of actors."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from functools import partial
from math import isnan
from typing import TYPE_CHECKING, Any, Final

import streamlit as st

from verkosto.analysis.studies import Kind
from verkosto.charts.attack_curve import attack_curve
from verkosto.charts.theme import distinct
from verkosto.network.between import parts_without
from verkosto.network.measures.components import components
from verkosto.ui.bridging_findings import cut_in_draws
from verkosto.ui.bridging_parts import place, section, show_chart
from verkosto.ui.choices import remember

if TYPE_CHECKING:
    from verkosto.ui.bridging_parts import Bridging

_ACTOR: Final = "leaving_actor"
_MOST_SETS: Final = 4
"""With more equally good sets, naming one would be arbitrary."""
_FEW: Final = 8
"""So many names stand in a sentence; more fold away."""


def show_leaving(look: Bridging) -> None:
    """What the leaving of a chosen actor would do to the others."""
    texts = look.texts
    section("leaving", ("borgatti2006", "wasserman1994"), texts)
    if not look.known(Kind.LEAVING):
        st.caption(texts("groups-in-work"))
        return
    actor = _actor(look)
    row = look.analysis.studies.leaving(look.relation, look.view).to_dict("index")[actor]
    parts = int(components(look.network))
    alone = not parts_without(look.network, actor)
    figures = {
        "parts": (texts.number(parts), texts.number(parts + int(row["parts"]) - int(alone))),
        "fragmentation": _both(row, "fragmentation", look),
        "distance": _both(row, "distance_fragmentation", look),
    }
    with st.grid(3, min_column_width=200, key="leaving_figures"):
        for name, (before, after) in figures.items():
            shown = texts("bridges-before-after", before=before, after=after)
            st.metric(
                texts(f"bridges-metric-{name}"), shown, help=texts(f"bridges-metric-help-{name}"), border=True
            )
    _show_fallen(look, actor)
    st.caption(texts("bridges-leaving-what-if"))


def _actor(look: Bridging) -> str:
    """The actor that is chosen, at first the one who bridges most."""
    names = dict(zip(look.labels.index.astype(str), distinct(look.labels.tolist()), strict=True))
    options = sorted(names, key=lambda actor: names[actor].casefold())
    remember(_ACTOR, options, look.bridge)
    chosen = st.selectbox(
        look.texts("bridges-leaving-actor"),
        options,
        key=_ACTOR,
        format_func=names.__getitem__,
        persist_state="session",
        width=360,
    )
    return chosen if chosen in names else look.bridge


def _both(row: Mapping[Hashable, Any], name: str, look: Bridging) -> tuple[str, str]:
    return look.texts.percent(row[f"{name}_before"]), look.texts.percent(row[name])


def _show_fallen(look: Bridging, actor: str) -> None:
    """Who would fall out of the largest part, by name, and how sure that is."""
    texts = look.texts
    parts = parts_without(look.network, actor)
    fallen = look.by_name(one for part in parts[1:] for one in part)
    listed = 0 < len(fallen) <= _FEW
    told = texts(
        "bridges-fallen",
        n=len(fallen),
        left=len(parts[0]) if parts else 0,
        alone=str(not parts).lower(),
        listed=str(listed).lower(),
    )
    st.markdown(f"{told} {look.names(fallen)}" if listed else told)
    share = cut_in_draws(look, actor)
    if fallen and not isnan(share):
        st.markdown(texts("bridges-fallen-drawn", share=texts.percent(share)))
    if len(fallen) > _FEW:
        with st.expander(texts("bridges-fallen-names", n=len(fallen)), icon=":material/list:"):
            st.markdown(look.names(fallen))


def show_holding(look: Bridging) -> None:
    """The robustness curve, and its figure beside chance."""
    texts = look.texts
    section("holding", ("schneider2011", "maslov2002"), texts)
    if not look.known(Kind.ATTACK):
        st.caption(texts("groups-in-work"))
        return
    found = look.analysis.studies.attack(look.relation, look.view)
    if isnan(found.robustness):
        st.markdown(texts("measure-robustness-undefined"))
        return
    gone = round(look.network.n / 3)
    kept = found.curve.set_index("gone")["best_connected"][gone]
    title = texts("bridges-holding-title", share=texts.percent(kept))
    subtitle = texts("bridges-holding-subtitle", n=look.network.n, gone=gone)
    names = texts("bridges-order-best"), texts("bridges-order-random")
    show_chart(look, "attack", partial(attack_curve, found.curve, names, title, subtitle, texts))
    told = {"value": texts.number(found.robustness, 2)}
    side = place(found.robustness, found.band) if look.compared else "unknown"
    ends = {"low": texts.number(found.band.low, 2), "high": texts.number(found.band.high, 2)}
    st.markdown(texts("bridges-holding-told", place=side, **told, **ends))


def show_sets(look: Bridging) -> None:
    """Sets of actors on whom the network hangs, and who reach it best; folded away."""
    texts = look.texts
    with st.expander(texts("bridges-sets-heading"), icon=":material/groups:"):
        if not look.known(Kind.KEY_PLAYERS):
            st.caption(texts("groups-in-work"))
            return
        found = look.analysis.studies.key_players(look.relation, look.view)
        leave = zip(found.leave, found.leave_fragmentation, found.leave_ties, strict=True)
        reach = zip(found.reach, found.reach_share, found.reach_ties, strict=True)
        lines = {
            "leave": [_leaving_set(look, *one, found.before) for one in leave if one[0]],
            "reach": [_reaching_set(look, *one) for one in reach if one[0]],
        }
        for name, told in lines.items():
            if told:
                st.markdown(f"**{texts(f'bridges-sets-heading-{name}')}**")
                st.markdown("\n".join(f"- {line}" for line in told))
        st.caption(texts("bridges-sets-what", exact=str(found.exact).lower()))


def _leaving_set(look: Bridging, some: tuple[str, ...], value: float, ties: int | None, before: float) -> str:
    """A set whose leaving would do most; none is named where many would do as much."""
    texts, sets = look.texts, ties or 1
    shares = {"before": texts.percent(before), "after": texts.percent(value)}
    if sets > _MOST_SETS:
        return texts("bridges-sets-leave-many", n=len(some), sets=sets, **shares)
    names = look.names(look.by_name(some))
    return texts("bridges-sets-leave", n=len(some), actors=names, others=sets - 1, **shares)


def _reaching_set(look: Bridging, some: tuple[str, ...], value: float, ties: int | None) -> str:
    """A set that reaches the others best; none is named where many reach as well."""
    texts, sets = look.texts, ties or 1
    share = texts.percent(value)
    if sets > _MOST_SETS:
        return texts("bridges-sets-reach-many", n=len(some), sets=sets, share=share)
    names = look.names(look.by_name(some))
    return texts("bridges-sets-reach", n=len(some), actors=names, others=sets - 1, share=share)
