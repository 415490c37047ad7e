"""The groups page: what is worked out for it, and its sections in order."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.analysis.analysis import ANY
from verkosto.analysis.studies import Kind, Study
from verkosto.content import table
from verkosto.model import Band, View
from verkosto.ui.groups_findings import findings
from verkosto.ui.groups_found import show_core, show_subgroups
from verkosto.ui.groups_parts import LIMITS, SMALLEST_DIVIDED
from verkosto.ui.groups_picture import show_pictures
from verkosto.ui.groups_tables import show_relations, show_tables
from verkosto.ui.studies import await_studies
from verkosto.ui.terms import with_terms

if TYPE_CHECKING:
    from verkosto.ui.groups_parts import Looking

MOST_FINDINGS: Final = 5
_MOST_RELATIONS: Final = 4
"""Relations that are compared with one another, two by two."""


def show_groups(look: Looking) -> None:
    """Findings, pictures, tables and questions; where nothing may be told, why."""
    texts = look.texts
    reason = _nothing(look)
    if reason:
        st.info(texts(reason), icon=":material/info:")
        return
    mixing, subgroups, core, pairs = _wanted(look)
    await_studies(look.analysis, [study for study in (mixing, subgroups, core, *pairs) if study])
    known = look.analysis.studies.known
    if not look.attribute:
        st.info(texts("groups-no-attributes"), icon=":material/info:")
    told = findings(look, mixed=_known(look, mixing), divided=_known(look, subgroups))
    if told:
        st.markdown(with_terms("\n".join(f"- {sentence}" for sentence in told[:MOST_FINDINGS]), texts))
    if _known(look, mixing):
        show_pictures(look)
    with st.container(key="groups_subgroups"):
        show_subgroups(look, known=_known(look, subgroups))
    with st.container(key="groups_core"):
        show_core(look, known=_known(look, core))
    if pairs and all(known(pair) for pair in pairs):
        show_relations(look, pairs)
    if _known(look, mixing):
        show_tables(look)
    st.subheader(texts("groups-questions-heading"), anchor=False)
    st.markdown(texts("groups-questions"))


def _known(look: Looking, study: Study | None) -> bool:
    return study is not None and look.analysis.studies.known(study)


def _nothing(look: Looking) -> str:
    """Why the page tells nothing, as a text key; "" when it does."""
    coverage = look.analysis.coverage()
    if coverage.members < table("thresholds")["size"]["network"]["value"]:
        return "withheld-few-actors"
    if coverage.band is Band.NONE:
        return "withheld-low-response"
    if not look.analysis.network(look.relation, look.view).tie_count:
        return "groups-no-ties"
    return ""


def _wanted(look: Looking) -> tuple[Study | None, Study | None, Study | None, list[Study]]:
    """The long work of this page: ties between groups, subgroups, a core, relations two by two."""
    at = look.relation, look.view
    members = look.analysis.coverage().members
    mixing = Study(Kind.MIXING, *at, attribute=look.attribute) if look.attribute else None
    subgroups = Study(Kind.SUBGROUPS, *at) if look.ranged and members >= SMALLEST_DIVIDED else None
    core = Study(Kind.CORE, *at) if look.ranged and members >= LIMITS["core"] else None
    return mixing, subgroups, core, _relation_pairs(look) if look.compared else []


def _relation_pairs(look: Looking) -> list[Study]:
    """The first relations two by two; "any" is made of them and is left out."""
    own = [relation.key for relation in look.analysis.relations if relation.key != ANY][:_MOST_RELATIONS]
    return [
        Study(Kind.ASSOCIATION, first, View.UNION, other=second) for first, second in combinations(own, 2)
    ]
