"""Groups that the ties themselves show: subgroups beside the given groups, and core and edge."""

from __future__ import annotations

from functools import partial
from math import isnan
from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from verkosto.charts.subgroup_matrix import subgroup_matrix
from verkosto.charts.theme import distinct
from verkosto.network.core_periphery import leaning
from verkosto.ui.groups_findings import compared_with_given, match, subgroups_told
from verkosto.ui.groups_parts import LIMITS, SMALLEST_DIVIDED, named, section, show_chart

if TYPE_CHECKING:
    from verkosto.network.core_periphery import CorePeriphery
    from verkosto.network.subgroups import Subgroups
    from verkosto.ui.groups_parts import Looking


def show_subgroups(look: Looking, *, known: bool) -> None:
    """Subgroups that stand out, beside the given groups; else why there are none to show."""
    texts = look.texts
    section("found", ("newman2004", "guimera2004", "hubert1985"), texts)
    if not known:
        _why_not(SMALLEST_DIVIDED, look)
        return
    found = look.analysis.studies.subgroups(look.relation, look.view)
    st.markdown(subgroups_told(look))
    if found.shown is not None:
        if look.attribute:
            _show_beside_given(look, found)
        _show_members(look, found)
    _show_quality(look, found)


def _why_not(least: int, look: Looking) -> None:
    """Why a part is left out: who answered, how many there are, or that it is being worked out."""
    texts = look.texts
    if not look.ranged:
        st.info(texts("withheld-low-response"), icon=":material/info:")
    elif look.analysis.coverage().members < least:
        st.info(texts("groups-few-members", least=least), icon=":material/info:")
    else:
        st.caption(texts("groups-in-work"))


def _show_beside_given(look: Looking, found: Subgroups) -> None:
    """Who of which given group is in which subgroup."""
    texts, grid = look.texts, look.grid()
    place = look.analysis.groups(look.attribute).map(grid.place)
    division = found.best
    several = division.map(division.value_counts()) > 1
    counts = pd.crosstab(place, division[several])
    if counts.empty:
        return
    numbered = distinct([f"{g.number}  {g.name}" for g in grid.groups.itertuples()])
    counts.index = pd.Index([numbered[int(row)] for row in counts.index])
    title = texts("groups-found-title", match=match(look, found), attribute=look.attribute)
    subtitle = texts("groups-found-subtitle", attribute=look.attribute)
    show_chart(look, "found", partial(subgroup_matrix, counts, title, subtitle, texts))


def _show_members(look: Looking, found: Subgroups) -> None:
    """The members of each subgroup by name, folded away."""
    texts = look.texts
    labels = look.analysis.survey.actors["label"]
    sizes = found.best.value_counts()
    with st.expander(texts("groups-members-heading"), icon=":material/list:"):
        for number in sorted(sizes.index[sizes > 1]):
            members = labels.reindex(found.best.index[found.best == number])
            about = texts("groups-members", number=int(number), n=len(members))
            st.markdown(f"**{about}** {named(sorted(members))}")
        alone = int((sizes == 1).sum())
        if alone:
            st.caption(texts("groups-members-alone", n=alone))


def _show_quality(look: Looking, found: Subgroups) -> None:
    """Modularity beside chance, stability and agreement, folded away."""
    texts = look.texts
    if isnan(found.modularity):
        return
    with st.expander(texts("groups-quality-heading"), icon=":material/info:"):
        told = [texts("groups-quality-modularity", value=texts.number(found.modularity, 2))]
        if not isnan(found.band.high):
            ends = {"low": texts.number(found.band.low, 2), "high": texts.number(found.band.high, 2)}
            told.append(texts("groups-quality-chance", value=texts.number(found.compared, 2), **ends))
        told.append(texts("groups-quality-stability", value=texts.number(found.stability, 2)))
        if not isnan(found.stability_missing):
            told.append(texts("groups-quality-missing", value=texts.number(found.stability_missing, 2)))
        if found.range is not None:
            low, high = (texts.number(end, 2) for end in found.range)
            told.append(texts("groups-quality-range", low=low, high=high))
        if look.attribute and found.shown is not None:
            index = texts.number(compared_with_given(look, found).rand, 2)
            told.append(texts.markdown("groups-quality-match", value=index, attribute=look.attribute))
        st.markdown("\n".join(f"- {sentence}" for sentence in told))


def show_core(look: Looking, *, known: bool) -> None:
    """How many are in the core and on the edge, and whether chance would fit as well."""
    texts = look.texts
    section("core", ("borgatti2000", "boyd2006"), texts)
    if not known:
        _why_not(int(LIMITS["core"]), look)
        return
    found = look.analysis.studies.core_periphery(look.relation, look.view)
    if isnan(found.fit):
        st.markdown(texts("groups-core-undefined"))
        return
    inside = int(found.core.sum())
    verdict = _verdict(found, look)
    st.markdown(texts("groups-core-told", inside=inside, edge=len(found.core) - inside, verdict=verdict))
    st.markdown(_beside_hubs(look))
    labels = look.analysis.survey.actors["label"]
    with st.expander(texts("groups-core-members"), icon=":material/list:"):
        if verdict == "above":
            st.markdown(named(sorted(labels.reindex(found.core.index[found.core]))))
            st.caption(texts("groups-core-edge"))
        st.caption(_fit(found, look))
        if found.range is not None:
            low, high = (texts.number(end, 2) for end in found.range)
            st.caption(texts("groups-core-range", low=low, high=high))


def _verdict(found: CorePeriphery, look: Looking) -> str:
    """Whether the core fits better than those of networks rewired at random, and the edge leans on it."""
    if isnan(found.band.high):
        return "unknown"
    if found.fit <= found.band.high:
        return "inside"
    to_core, among = leaning(look.analysis.network(look.relation, look.view), found.core)
    return "above" if to_core > among else "closed"


def _fit(found: CorePeriphery, look: Looking) -> str:
    texts = look.texts
    drawn = not isnan(found.band.high)
    return texts(
        "groups-core-fit",
        fit=texts.number(found.fit, 2),
        drawn=str(drawn).lower(),
        low=texts.number(found.band.low, 2),
        high=texts.number(found.band.high, 2),
    )


def _beside_hubs(look: Looking) -> str:
    """A star fits a core as well: how far ties are concentrated belongs beside it."""
    texts = look.texts
    hubs = look.analysis.figures(look.relation, look.view)
    figure = hubs.get("centralization_degree") or hubs.get("centralization_in_degree")
    return texts("groups-core-hubs", share=texts.percent(figure.value if figure else None))
