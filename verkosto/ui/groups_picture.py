"""The pictures of the groups page: the mixing matrix, silos, and the network of groups."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.charts.group_network import group_network
from verkosto.charts.mixing_matrix import mixing_matrix
from verkosto.charts.silos import silo_lollipops
from verkosto.ui.groups_findings import crossing_place, crossing_shares
from verkosto.ui.groups_parts import LIMITS, named, section, show_chart

if TYPE_CHECKING:
    import pandas as pd

    from verkosto.ui.groups_parts import Looking

_MOST_ROWS: Final = 15
_SIDE_BY_SIDE: Final = 6
"""Groups up to which two pictures stand side by side."""


def show_pictures(look: Looking) -> None:
    """Matrix, silos and the network of groups; few groups leave room for two pictures side by side."""
    few = len(look.grid().groups) <= _SIDE_BY_SIDE
    if not few:
        with st.container(key="groups_matrix"):
            _show_matrix(look)
    left, right = st.columns(2, gap="large")
    if few:
        with left, st.container(key="groups_matrix"):
            _show_matrix(look)
    with right if few else left, st.container(key="groups_crossing"):
        _show_silos(look)
    if not few:
        with right:
            _show_network(look)
    if few and len(look.grid().groups) > 2:
        _show_network(look)


def _show_matrix(look: Looking) -> None:
    """The matrix of ties within and between groups."""
    texts, mixing, grid = look.texts, look.mixing, look.grid()
    section(
        "matrix",
        ("krackhardt1988", "holm1979"),
        texts,
        near=texts.number(LIMITS["near"], 2),
        far=texts.number(LIMITS["far"]),
        draws=mixing.ei_chance.draws,
    )
    title = texts(
        "groups-matrix-title",
        place=crossing_place(mixing) if look.compared else "unknown",
        share=texts.percent(mixing.crossing),
        expected=texts.percent(mixing.crossing_mean),
    )
    show_chart(look, "matrix", partial(mixing_matrix, grid, title, texts))
    if look.compared and grid.cells["ratio"].isna().all():
        st.caption(texts("groups-matrix-untold"))
    elif look.compared and not mixing.tellable:
        st.caption(texts("groups-uncompared"))
    if not look.compared:
        st.caption(texts("groups-few-actors", least=int(LIMITS["tests"])))
    missing = int(look.analysis.groups(look.attribute).isna().sum())
    if missing:
        st.caption(texts.markdown("groups-without", n=missing, attribute=look.attribute))


def _show_network(look: Looking) -> None:
    section("network", ("krackhardt1988",), look.texts)
    show_chart(look, "network", partial(group_network, look.grid(), _network_title(look), look.texts))


def _show_silos(look: Looking) -> None:
    texts, shares = look.texts, crossing_shares(look)
    section("silos", ("krackhardt1988",), texts, least=int(LIMITS["group"]))
    if shares.empty:
        st.markdown(texts("groups-silos-none", least=int(LIMITS["group"])))
    else:
        shown = shares.head(_MOST_ROWS)
        silos = int((shares["place"] == "below").sum())
        tellable = look.compared and look.mixing.groups_tellable
        title = texts("groups-silos-title", silos=silos, compared=str(tellable).lower())
        subtitle = texts(
            "groups-silos-subtitle",
            shown=len(shown),
            n=len(shares),
            whole=str(len(shown) == len(shares)).lower(),
            compared=str(look.compared).lower(),
        )
        show_chart(look, "silos", partial(silo_lollipops, shown, title, subtitle, texts))
    _name_small(look.mixing.by_group, look)


def _name_small(groups: pd.DataFrame, look: Looking) -> None:
    """Groups that are too small to be told of, and those without any contact."""
    small = groups.index[groups["size"] < LIMITS["group"]].tolist()
    if small:
        least = int(LIMITS["group"])
        st.caption(look.texts("groups-small", n=len(small), least=least, groups=named(small)))
    alone = groups.index[(groups["size"] >= LIMITS["group"]) & groups["ei"].isna()].tolist()
    if alone:
        st.caption(look.texts("groups-alone", groups=named(alone)))


def _network_title(look: Looking) -> str:
    """Between how many pairs of groups there is no tie."""
    groups, cells = look.grid().groups, look.grid().cells
    between = cells[(cells["row"] != cells["column"]) & (cells["ties"] > 0)]
    ends = between[["row", "column"]].to_numpy()
    tied = len({(int(min(pair)), int(max(pair))) for pair in ends})
    pairs = len(groups) * (len(groups) - 1) // 2
    return look.texts("groups-network-title", tied=tied, pairs=pairs, none=pairs - tied)
