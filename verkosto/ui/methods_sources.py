"""The sources on the methods page: what each is, whether it was read, and what leans on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

import streamlit as st

from verkosto.content import table
from verkosto.guidance.glossary import entries
from verkosto.guidance.rule import rules
from verkosto.text import escape_markdown
from verkosto.ui.methods import MEASURES

if TYPE_CHECKING:
    from verkosto.text import Texts

CHECKED: Final = ("source", "abstract", "quoted", "memory", "ours")
"""How a source was checked (``checked`` in its table)."""
LEANS: Final = ("measures", "thresholds", "rules", "words", "pages")
"""What may lean on a source, in the order in which it is told."""


def leaning(texts: Texts) -> dict[str, dict[str, list[str]]]:
    """Source → kind of what leans on it (:data:`LEANS`) → names in the visitor's language.

    Worked out from the registries, the thresholds, the rules and the words; only which pages cite a source
    beside them is told by the table of sources itself.
    """
    found: dict[str, dict[str, list[str]]] = {
        source: {kind: [] for kind in LEANS} for source in table("sources")
    }
    for source, kind, name in _leanings(texts):
        found[source][kind].append(name)
    return found


def _leanings(texts: Texts) -> Iterator[tuple[str, str, str]]:
    """Every source, kind of what leans on it, and its name."""
    for measure in chain.from_iterable(registry.values() for registry in MEASURES.values()):
        yield from ((source, "measures", texts(f"{measure.text_key}-name")) for source in measure.sources)
    for section, limits in table("thresholds").items():
        for key, limit in limits.items():
            name = texts(f"threshold-{section}-{key.replace('_', '-')}")
            yield limit["source"], "thresholds", name
    for rule in rules().values():
        name = f"{rule.id} {texts(f'rule-{rule.id.lower()}-name')}"
        yield from ((source, "rules", name) for source in rule.sources)
    for word in entries().values():
        if word.measure is None:
            yield from ((source, "words", texts(word.word_key)) for source in word.sources)
    for source, told in table("sources").items():
        yield from ((source, "pages", texts(f"{page}-title")) for page in told.get("pages", ()))


def found_sources(texts: Texts, search: str) -> list[str]:
    """The sources in whose citation, or in what leans on them, every searched word stands; by label."""
    words, leans = search.casefold().split(), leaning(texts)

    def said(source: str) -> str:
        names = [name for kind in LEANS for name in leans[source][kind]]
        told = table("sources")[source]
        checked = texts(f"methods-checked-{told['checked']}")
        return " ".join([_citation(texts, source), told["label"], checked, *names]).casefold()

    every: Mapping[str, Any] = table("sources")
    found = [source for source in every if all(word in said(source) for word in words)]
    return sorted(found, key=lambda source: every[source]["label"].casefold())


def show_sources(texts: Texts) -> None:
    """Every source that the search finds."""
    st.markdown(texts("methods-sources-lead"))
    search = st.text_input(
        texts("methods-sources-search"),
        key="methods_source_search",
        placeholder=texts("methods-sources-search"),
        label_visibility="collapsed",
        icon=":material/search:",
    )
    found, leans = found_sources(texts, search), leaning(texts)
    st.caption(texts("methods-sources-count", n=len(found)) if found else texts("methods-sources-none"))
    for source in found:
        _show(texts, source, leans[source])


def _show(texts: Texts, source: str, leans: Mapping[str, list[str]]) -> None:
    told = table("sources")[source]
    with st.container(border=True, gap="xsmall", key=f"source_{source}"):
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.markdown(f"**{escape_markdown(told['label'])}**", width="content")
            st.badge(texts(f"methods-checked-{told['checked']}"), color="gray")
        st.markdown(escape_markdown(_citation(texts, source)))
        lines = [
            f"**{texts(f'methods-leans-{kind}')}:** {'; '.join(leans[kind])}" for kind in LEANS if leans[kind]
        ]
        st.caption("  \n".join(lines))


def _citation(texts: Texts, source: str) -> str:
    told = table("sources")[source]
    return texts("methods-simulation") if told["checked"] == "ours" else str(told["citation"])
