"""How everything is computed, shown straight from the registry and the tables of the domain."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

import pandas as pd
import streamlit as st

from verkosto.analysis import StrongRule
from verkosto.content import table
from verkosto.model import Band, View
from verkosto.network.catalogue import OTHER_MEASURES
from verkosto.network.registry import ACTOR_MEASURES, NETWORK_MEASURES, Measure
from verkosto.text import Texts
from verkosto.text.names import view_name

MEASURES: Final = {"network": NETWORK_MEASURES, "actor": ACTOR_MEASURES, "other": OTHER_MEASURES}
"""Parts of the page that list measures."""
LEVELS: Final = tuple(MEASURES)
PARTS: Final = (*LEVELS, "rules", "guidance", "sources", "files")
_THRESHOLDS: Final = "thresholds"
_ABOUT_TIES: Final = (
    "response",
    "size",
    "confirmation",
    "missing",
    "tie_mix",
    "draws",
    "subgroups",
    "small_world",
    "tightness",
    "checks",
    "groups",
    "mixing",
    "roles",
)
_ABOUT_FINDINGS: Final = (
    "quality",
    "shape",
    "centre",
    "borders",
    "ties",
    "edge",
    "work",
    "change",
    "perception",
)
_ABOUT_WRITTEN: Final = ("coding", "reflection", "words")
_DECIMALS: Final = 2
_WORDS: Final = re.compile(r"\\text\{( ?)([a-z][a-z ]*[a-z])((?:: )?\s?)\}")


def found_measures(texts: Texts, measures: Sequence[Measure], search: str) -> list[Measure]:
    """The measures in whose name, term, description, key or catalogue number every searched word stands."""
    words = search.casefold().split()
    return [measure for measure in measures if all(word in _searched(texts, measure) for word in words)]


def _searched(texts: Texts, measure: Measure) -> str:
    said = [texts(f"{measure.text_key}-{part}") for part in ("name", "term", "what")]
    return " ".join([*said, measure.key, measure.key.replace("_", " "), measure.catalogue]).casefold()


def show_measures(texts: Texts, level: str, search: str) -> int:
    """Every measure of a level that the search finds; returns how many there are."""
    found = found_measures(texts, list(MEASURES[level].values()), search)
    for measure in found:
        _show_measure(texts, measure)
    return len(found)


def _show_measure(texts: Texts, measure: Measure) -> None:
    with st.container(border=True, key=f"measure_{measure.level}_{measure.key}"):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.subheader(texts(f"{measure.text_key}-name"), anchor=False, width="content")
            st.badge(measure.catalogue, color="gray")
            st.caption(texts(f"{measure.text_key}-term"), width="content")
        st.markdown(texts(f"{measure.text_key}-what"))
        show_formula(texts, measure)
        facts = {
            "methods-range": texts(f"{measure.text_key}-range"),
            "methods-undefined": texts(f"{measure.text_key}-undefined"),
            "methods-shown": _when_shown(texts, measure),
            "methods-sources": " · ".join(_source(texts, key) for key in measure.sources),
        }
        st.caption("  \n".join(f"**{texts(key)}:** {fact}" for key, fact in facts.items()))


def show_formula(texts: Texts, measure: Measure) -> None:
    """The formula in the visitor's language; its undirected and directed forms one below the other."""
    for form in forms(texts, measure):
        st.latex(form)


def forms(texts: Texts, measure: Measure) -> list[str]:
    """The forms of a formula, one or two: side by side they would not fit a telephone."""
    return formula(texts, measure).split(r", \qquad ")


def formula(texts: Texts, measure: Measure) -> str:
    """The formula as LaTeX, with its words in the visitor's language.

    Examples
    --------
    >>> from verkosto.text import texts
    >>> formula(texts("fi"), NETWORK_MEASURES["density"]).split()[-3:]
    ['D_{\\\\text{suunnattu}}', '=', '\\\\frac{m}{n(n-1)}']
    """
    return _WORDS.sub(lambda word: _translated(texts, word), measure.formula)


def _translated(texts: Texts, word: re.Match[str]) -> str:
    key = f"formula-{word[2].replace(' ', '-')}"
    return f"\\text{{{word[1]}{texts(key)}{word[3]}}}" if texts.has(key) else word[0]


def _when_shown(texts: Texts, measure: Measure) -> str:
    shown_in = [view for view in View if view in measure.views]
    views = ", ".join(f"”{view_name(texts, view)}”" for view in shown_in)
    rates = table(_THRESHOLDS)["response"]
    rate = rates[measure.needs.value]["value"] if measure.needs is not Band.NONE else 0.0
    return texts(
        "methods-shown-when",
        rate=texts.percent(rate),
        n=measure.minimum_actors,
        where=texts("methods-every-view")
        if len(shown_in) == len(View)
        else texts("methods-some-views", n=len(shown_in), views=views),
    )


def show_rules(texts: Texts) -> None:
    """Strong ties, missing answers, chance, ratings, open answers, thresholds, and which of it is ours."""
    st.subheader(texts("methods-strong-heading"), anchor=False)
    rule = StrongRule()
    limits = table("strong")
    st.markdown(
        texts(
            "methods-strong",
            frequency=_scale_word(texts, "frequency", rule.frequency),
            depth=_scale_word(texts, "depth", rule.depth),
            lone=_scale_word(texts, "frequency", limits["frequency_without_depth"]["value"]),
            share=texts.percent(limits["share_of_scale"]["value"]),
            longest=limits["longest_scale"]["value"],
        )
    )
    st.subheader(texts("methods-missing-heading"), anchor=False)
    draws = table(_THRESHOLDS)["draws"]["missing"]["value"]
    st.markdown(texts("methods-missing", draws=draws))
    st.subheader(texts("methods-chance-heading"), anchor=False)
    st.markdown(texts("methods-chance"))
    st.subheader(texts("methods-ratings-heading"), anchor=False)
    st.markdown(texts("methods-ratings"))
    st.subheader(texts("methods-written-heading"), anchor=False)
    coding = table(_THRESHOLDS)["coding"]
    tentative = texts.number(coding["tentative"]["value"], _DECIMALS)
    st.markdown(texts("methods-written", tentative=tentative, draws=coding["draws"]["value"]))
    st.subheader(texts("methods-thresholds-heading"), anchor=False)
    st.markdown(texts("methods-thresholds"))
    for about, sections in _threshold_sections().items():
        st.markdown(f"**{texts(f'methods-thresholds-{about}')}**")
        st.table(thresholds_table(texts, sections), border="horizontal", hide_index=True)
    st.subheader(texts("methods-ours-heading"), anchor=False)
    st.markdown(texts("methods-ours"))


def _scale_word(texts: Texts, scale: str, value: float) -> str:
    """The answer that a value of one of the project's own scales stands for."""
    entry = table("answers")["scales"][scale]
    return str(entry["words"][texts.language][int(value) - entry["low"]])


def _threshold_sections() -> dict[str, list[str]]:
    """The sections of the thresholds by what they are about: ties, what was rated or written, findings."""
    kinds = {"ties": _ABOUT_TIES, "written": _ABOUT_WRITTEN, "findings": _ABOUT_FINDINGS}
    about: dict[str, list[str]] = {"ties": [], "ratings": [], "written": [], "findings": []}
    for section in table(_THRESHOLDS):
        kind = next((kind for kind, sections in kinds.items() if section in sections), "ratings")
        about[kind].append(section)
    return about


def thresholds_table(texts: Texts, sections: Sequence[str]) -> pd.DataFrame:
    """Every arguable number of these sections with its value, whose it is and what it leans on."""
    rows = []
    for section in sections:
        for name, entry in table(_THRESHOLDS)[section].items():
            rows.append(
                {
                    texts("methods-threshold-what"): texts(f"threshold-{section}-{name.replace('_', '-')}"),
                    texts("methods-threshold-value"): _value(texts, entry),
                    texts("methods-threshold-whose"): texts(
                        "methods-threshold-ours" if entry["ours"] else "methods-threshold-theirs"
                    ),
                    texts("methods-threshold-source"): _source(texts, entry["source"]),
                }
            )
    return pd.DataFrame(rows)


def _value(texts: Texts, entry: Mapping[str, Any]) -> str:
    value = entry["value"]
    if entry.get("unit") == "share":
        return texts.percent(value)
    return texts.number(value, 0 if value == int(value) else _DECIMALS)


def _source(texts: Texts, key: str) -> str:
    return texts("methods-simulation") if key == "simulation" else str(table("sources")[key]["citation"])


def show_files_read(texts: Texts) -> None:
    """The formats and shapes of file that are read, and what is refused."""
    st.markdown(texts("methods-files"))
