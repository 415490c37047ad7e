"""Holes between groups and who bridges them, and the roles of those in between."""

from __future__ import annotations

from functools import partial
from math import isnan
from typing import TYPE_CHECKING, Final

import pandas as pd
import streamlit as st

from verkosto.analysis.studies import Kind
from verkosto.charts.bridging import dots_on_bars
from verkosto.model import View
from verkosto.text import escape_markdown
from verkosto.ui.bridging_findings import across, hole_told, holes
from verkosto.ui.bridging_parts import SMALLEST_COMPARED, section, show_chart

if TYPE_CHECKING:
    from verkosto.network.mixing_chance import Roles
    from verkosto.ui.bridging_parts import Bridging

_MOST_HOLES: Final = 6
_MOST_BRIDGES: Final = 3


def show_holes(look: Bridging) -> None:
    """Pairs of groups with fewer ties than chance gives, and who bridges them today."""
    texts = look.texts
    section("holes", ("krackhardt1988", "holm1979", "burt1992"), texts)
    if not look.attribute:
        st.markdown(texts("bridges-no-attributes"))
    elif not look.compared:
        st.markdown(texts("groups-few-actors", least=SMALLEST_COMPARED))
    elif not look.known(Kind.MIXING):
        st.caption(texts("groups-in-work"))
    else:
        _show_found(look)


def _show_found(look: Bridging) -> None:
    texts, found = look.texts, holes(look)
    told = look.mixing["place"] != ""
    if found.empty and told.any() and not look.tellable:
        st.markdown(texts("groups-uncompared"))
        return
    if found.empty:
        key = "bridges-holes-none" if told.any() else "bridges-holes-untold"
        st.markdown(texts.markdown(key, attribute=look.attribute))
        return
    lines = [_line(look, cell) for _, cell in found.head(_MOST_HOLES).iterrows()]
    st.markdown("\n".join(f"- {line}" for line in lines))
    if len(found) > _MOST_HOLES:
        st.caption(texts("bridges-holes-more", n=len(found) - _MOST_HOLES))


def _line(look: Bridging, cell: pd.Series) -> str:
    """A hole in a sentence, and who stands between its two sides."""
    texts = look.texts
    told = texts.markdown("bridges-hole", **hole_told(look, cell))
    if not look.named:
        return told
    by = across(look, str(cell["from"]), str(cell["to"]))
    if by.empty:
        return f"{told} {texts('bridges-hole-nobody')}"
    first = by.head(_MOST_BRIDGES)
    names = "; ".join(
        texts.markdown("bridges-hole-name", actor=look.label(actor), pairs=int(row["pairs"]))
        for actor, row in first.iterrows()
    )
    return f"{told} {texts('bridges-hole-through', names=names, more=len(by) - len(first))}"


def show_roles(look: Bridging) -> None:
    """Brokerage roles: totals beside chance, what each is, and a table by actor."""
    texts = look.texts
    section("roles", ("gould1989",), texts)
    if not look.attribute:
        st.markdown(texts("bridges-no-attributes"))
        return
    if not look.known(Kind.ROLES):
        st.caption(texts("groups-in-work"))
        return
    found = look.analysis.studies.roles(look.relation, look.view, look.attribute)
    possible = (found.totals["count"] > 0) | (found.totals["high"] > 0)
    totals = found.totals[possible]
    if not totals["count"].sum():
        st.markdown(texts("bridges-roles-none"))
        return
    left, right = st.columns(2, gap="large")
    with left:
        _show_totals(look, found, totals)
    with right:
        directed = look.view is View.DIRECTED
        lines = [
            f"- **{role_name(str(role), look)}:** {_what(str(role), directed, look)}" for role in totals.index
        ]
        st.markdown("\n".join(lines))
        if len(found.between):
            _show_most_between(look, found)
    _show_by_actor(look, found)


def role_name(role: str, look: Bridging) -> str:
    """The everyday name of a role; without arrows two of them are one."""
    if role == "gatekeeper" and look.view is not View.DIRECTED:
        return look.texts("bridges-role-border")
    return look.texts(f"bridges-role-{role}")


def _what(role: str, directed: bool, look: Bridging) -> str:
    if role == "gatekeeper" and not directed:
        return look.texts("bridges-role-what-border")
    return look.texts(f"bridges-role-what-{role}")


def _show_totals(look: Bridging, found: Roles, totals: pd.DataFrame) -> None:
    texts = look.texts
    compared = look.compared and found.draws > 0
    rows = pd.DataFrame(
        {
            "name": [role_name(str(role), look) for role in totals.index],
            "value": totals["count"].to_numpy(dtype=float),
            "told": [texts.number(count) for count in totals["count"]],
            "low": totals["low"].to_numpy(dtype=float) if compared else float("nan"),
            "high": totals["high"].to_numpy(dtype=float) if compared else float("nan"),
            "place": totals["place"].to_numpy() if compared else "",
        }
    )
    rows["span"] = [
        "" if isnan(low) else texts("groups-between", low=texts.number(low), high=texts.number(high))
        for low, high in zip(rows["low"], rows["high"], strict=True)
    ]
    most = str(totals["count"].idxmax())
    side = str(totals["place"][most]) if compared else ""
    title = texts("bridges-roles-title", role=role_name(most, look), place=side or "unknown")
    subtitle = texts("bridges-roles-subtitle", attribute=look.attribute, compared=str(compared).lower())
    words = (texts("bridges-chart-role"), texts("bridges-chart-times"), texts("groups-chart-expected"))
    show_chart(look, "roles", partial(dots_on_bars, rows, words, title, subtitle, texts))


def _show_most_between(look: Bridging, found: Roles) -> None:
    """Who mediates most often between two groups; an order only where it may be told."""
    texts = look.texts
    row = found.between.iloc[0]
    alone = len(found.between) == 1 or row["count"] > found.between["count"].iloc[1]
    if look.ordered and alone:
        names = {"first": str(row["first"]), "second": str(row["second"])}
        st.markdown(
            texts.markdown(
                "bridges-roles-between", actor=look.label(row["actor"]), n=int(row["count"]), **names
            )
        )


def _show_by_actor(look: Bridging, found: Roles) -> None:
    """How often each actor is in each role, folded away; in the order of names."""
    texts = look.texts
    counts = found.counts.dropna(axis=1, how="all").dropna()
    counts = counts[counts.sum(axis=1) > 0].loc[lambda some: list(look.by_name(some.index))]
    columns = {"label": texts("charts-actor")} | {
        str(role): role_name(str(role), look) for role in counts.columns
    }
    with st.expander(
        texts("bridges-roles-table", attribute=escape_markdown(look.attribute)), icon=":material/table:"
    ):
        shown = counts.astype(int)
        shown.insert(0, "label", look.labels[shown.index])
        st.dataframe(shown, hide_index=True, column_config=columns, alt=texts("bridges-roles-heading"))
        st.caption(texts("bridges-roles-table-help"))
