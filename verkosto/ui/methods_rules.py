"""The rules of the findings on the methods page: when each speaks, when it is silent, and whence it comes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.content import table
from verkosto.guidance.guards import guard_text
from verkosto.guidance.rule import Rule, rules

if TYPE_CHECKING:
    from verkosto.text import Texts

GRADES: Final = ("A", "B", "C")
_OF_THE_DOMAIN: Final = re.compile(r"R(?:\d\d|27[a-d]|39[bc])")


def is_ours(rule: Rule) -> bool:
    """Whether a rule is none of the 52 of the source material.

    Examples
    --------
    >>> is_ours(rules()["R01"])
    False
    """
    return _OF_THE_DOMAIN.fullmatch(rule.id) is None


def found_rules(texts: Texts, search: str) -> list[Rule]:
    """The rules in whose id, name, condition, guard or sources every searched word stands; ours last."""
    words = search.casefold().split()
    found = [rule for rule in rules().values() if all(word in _searched(texts, rule) for word in words)]
    return sorted(found, key=lambda rule: (is_ours(rule), rule.id))


def show_guidance(texts: Texts) -> None:
    """Every rule that the search finds."""
    grades = [f"- **{grade}**: {texts(f'guidance-grade-{grade.lower()}')}" for grade in GRADES]
    st.markdown("\n".join([texts("methods-guidance-lead"), "", *grades]))
    search = st.text_input(
        texts("methods-guidance-search"),
        key="methods_rule_search",
        placeholder=texts("methods-guidance-search"),
        label_visibility="collapsed",
        icon=":material/search:",
    )
    found = found_rules(texts, search)
    st.caption(texts("methods-guidance-count", n=len(found)) if found else texts("methods-guidance-none"))
    for rule in found:
        _show(texts, rule)


def _show(texts: Texts, rule: Rule) -> None:
    name = rule.id.lower()
    with st.container(border=True, gap="xsmall", key=f"rule_{rule.id}"):
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.badge(rule.id, color="gray")
            st.markdown(f"**{texts(f'rule-{name}-name')}**", width="content")
            if is_ours(rule):
                st.badge(texts("methods-guidance-ours"), color="orange")
        st.markdown(
            _lines(
                texts,
                {
                    "guidance-condition": texts(f"rule-{name}-condition"),
                    "guidance-guard": guard_text(texts, rule.id),
                },
            )
        )
        grade = texts(f"guidance-grade-{rule.grade.lower()}")
        advice = [texts(f"advice-{advice}") for advice in rule.advice]
        st.caption(
            _lines(
                texts,
                {
                    "guidance-grade": f"{rule.grade}, {grade}",
                    "methods-guidance-page": texts(f"{rule.page}-title"),
                    "guidance-sources": " · ".join(_label(texts, source) for source in rule.sources),
                    "guidance-slides": ", ".join(rule.slides),
                    "guidance-advice": " ".join(advice),
                },
            )
        )


def _lines(texts: Texts, told: dict[str, str]) -> str:
    return "  \n".join(f"**{texts(key)}:** {said}" for key, said in told.items() if said)


def _label(texts: Texts, source: str) -> str:
    """The label of a source; our simulations are the program's own work."""
    known = table("sources")[source]
    return texts("methods-checked-ours") if known["checked"] == "ours" else str(known["label"])


def _searched(texts: Texts, rule: Rule) -> str:
    name = rule.id.lower()
    said = [texts(f"rule-{name}-name"), texts(f"rule-{name}-condition"), guard_text(texts, rule.id)]
    return " ".join([rule.id, *said, *(_label(texts, source) for source in rule.sources)]).casefold()
