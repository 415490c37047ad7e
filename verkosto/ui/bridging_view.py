"""The bridges page: what is worked out for it, and its sections in order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.analysis.studies import Kind
from verkosto.content import table
from verkosto.model import Band
from verkosto.ui.bridging_findings import findings
from verkosto.ui.bridging_holes import show_holes, show_roles
from verkosto.ui.bridging_leaving import show_holding, show_leaving, show_sets
from verkosto.ui.bridging_tables import show_table, show_ties
from verkosto.ui.bridging_who import show_who
from verkosto.ui.studies import await_studies
from verkosto.ui.terms import with_terms

if TYPE_CHECKING:
    from verkosto.analysis.studies import Study
    from verkosto.ui.bridging_parts import Bridging

MOST_FINDINGS: Final = 5
_WANTED: Final = (
    Kind.LEAVING,
    Kind.CHANCE,
    Kind.MIXING,
    Kind.ROLES,
    Kind.ATTACK,
    Kind.MISSING,
    Kind.KEY_PLAYERS,
)
"""The long work of this page, the quick first."""
_OF_GROUPS: Final = frozenset({Kind.MIXING, Kind.ROLES})


def show_bridges(look: Bridging) -> None:
    """Findings, pictures, tables and questions; where nothing may be told, why."""
    texts = look.texts
    reason = _nothing(look)
    if reason:
        st.info(texts(reason), icon=":material/info:")
        return
    await_studies(look.analysis, wanted(look))
    if not look.named:
        st.info(texts("bridges-limited"), icon=":material/info:")
    told = findings(look)
    if told:
        st.markdown(with_terms("\n".join(f"- {sentence}" for sentence in told[:MOST_FINDINGS]), texts))
    walked = not look.analysis.under_way(look.relation, look.view)
    if look.named and walked:
        with st.container(key="bridges_who"):
            show_who(look)
    if look.named:
        with st.container(key="bridges_leaving"):
            show_leaving(look)
    with st.container(key="bridges_holes"):
        show_holes(look)
    if look.named:
        show_roles(look)
        show_holding(look)
        show_sets(look)
        with st.container(key="bridges_ties"):
            show_ties(look)
    if look.named and walked:
        show_table(look)
    st.subheader(texts("bridges-questions-heading"), anchor=False)
    st.markdown(texts("bridges-questions"))


def wanted(look: Bridging) -> list[Study]:
    """What may be told at this response rate, of so many actors."""
    kinds = [kind for kind in _WANTED if look.analysis.studies.allowed(kind)]
    if not look.compared:
        kinds = [kind for kind in kinds if kind not in (Kind.CHANCE, Kind.MIXING)]
    if not look.named:
        kinds = [kind for kind in kinds if kind is Kind.MIXING]
    return [look.study(kind) for kind in kinds if look.attribute or kind not in _OF_GROUPS]


def _nothing(look: Bridging) -> str:
    """Why the page tells nothing, as a text key; "" when it does."""
    if look.analysis.coverage().members < table("thresholds")["size"]["network"]["value"]:
        return "withheld-few-actors"
    if look.band is Band.NONE:
        return "withheld-low-response"
    return "" if look.network.tie_count else "bridges-no-ties"
