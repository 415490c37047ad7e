"""Three lenses of the typology page: loose or tight, meetings, and what guides."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from math import isnan, nan
from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.charts.choice_bars import Picked, choice_bars
from verkosto.charts.quadrant import Corners, Place, quadrant
from verkosto.charts.ternary import ternary
from verkosto.charts.type_bars import told_score
from verkosto.content import table
from verkosto.content.instruments import items
from verkosto.instruments.gates import SHARES_FROM
from verkosto.ui.rated import no_answers, scale_words, show_answer_bars, too_few
from verkosto.ui.typology_parts import (
    say_apart,
    say_covered,
    show_change,
    show_chart,
    show_how,
    show_items,
    show_withheld,
    some_shown,
    told_n,
)
from verkosto.ui.typology_words import (
    intentional_edges,
    tight_edges,
    tightness_of,
    tightness_words,
    unsummed,
)

if TYPE_CHECKING:
    import altair as alt

    from verkosto.analysis import Analysis
    from verkosto.analysis.structure_checks import Tightness
    from verkosto.instruments.choices import Chosen, Mechanism
    from verkosto.instruments.index import Index
    from verkosto.text import Texts

_MEETINGS: Final = ("RV1", "RV3", "RV2")
_FULL: Final = 100.0
_TIGHTEST: Final = 6.0
"""The high end of the axis of strong ties, unless the network has more."""


# Loose or tight


def show_tightness(analysis: Analysis, texts: Texts, *, asking: bool = True) -> None:
    """The quadrant of tightness and intentionality; a line where only one of them is known.

    ``asking``: offer the questionnaire where intentionality was not asked.
    """
    index, ties = analysis.scores.intentional, tightness_of(analysis)
    rated = index is not None and index.withheld is None
    if rated or ties.place:
        left, right = st.columns([3, 2], gap="large")
        with left:
            show_chart(analysis, "quadrant", texts, partial(_quadrant, index, ties, analysis, texts))
        with right:
            st.markdown("\n".join(f"- {fact}" for fact in _tightness_facts(index, ties, texts)))
            st.caption(texts("typology-no-better"))
            show_change(_tightness_changes(index, ties, texts), texts)
            show_how("tightness", texts)
    if ties.reason:
        st.caption(texts(f"typology-reason-{ties.reason}"))
    if index is None:
        if asking:
            no_answers("typology-ask-tightness")
        return
    if index.withheld:
        show_withheld(index.n, index.withheld, texts)
        if not some_shown(index.items):
            return
    title, subtitle = texts("typology-intentional-title"), texts("typology-intentional-subtitle")
    if index.apart:
        say_apart(index, texts)
        show_answer_bars("intentional", dict(index.items), scale_words("likert5"), title, subtitle)
        say_covered(index.items, texts)
    else:
        heading = texts("typology-items-heading")
        show_items("intentional", dict(index.items), title, subtitle, heading, texts)


def _quadrant(index: Index | None, ties: Tightness, analysis: Analysis, texts: Texts) -> alt.LayerChart:
    rated = index is not None and index.withheld is None
    across = Place(
        texts("typology-axis-purpose"),
        index.value if rated and index else nan,
        intentional_edges(),
        _FULL,
        index.range if rated and index else None,
    )
    tightest = max(_TIGHTEST, 2 * round(ties.mean_strong / 2 + 1)) if ties.place else _TIGHTEST
    strong = ties.mean_strong if ties.place else nan
    up = Place(texts("typology-axis-tight"), strong, tight_edges(), tightest)
    corners = Corners(
        texts("typology-corner-loose-informal"),
        texts("typology-corner-tight-informal"),
        texts("typology-corner-loose-intentional"),
        texts("typology-corner-tight-intentional"),
    )
    n = index.n if index else 0
    subtitle = texts("typology-tightness-subtitle-ties")
    if rated:
        known = "typology-tightness-subtitle" if ties.place else "typology-tightness-subtitle-purpose"
        subtitle = texts(known, n=n)
    return quadrant(across, up, corners, texts, tightness_words(analysis, texts), subtitle)


def _tightness_facts(index: Index | None, ties: Tightness, texts: Texts) -> list[str]:
    facts = []
    if index is not None and index.withheld is None:
        facts.append(texts("typology-purpose-score", score=told_score(index.value, index.range, texts)))
    if ties.place:
        facts.append(texts("typology-mean-strong", value=texts.number(ties.mean_strong, 1)))
        if not isnan(ties.confirmed_share):
            facts.append(texts("typology-confirmed-strong", share=texts.percent(ties.confirmed_share)))
    if not isnan(ties.transitivity) and ties.transitivity_chance is not None:
        low, high = ties.transitivity_chance
        span = {"low": texts.number(low * 100), "high": texts.percent(high)}
        facts.append(texts("typology-transitivity", value=texts.percent(ties.transitivity), **span))
    return facts


def _tightness_changes(index: Index | None, ties: Tightness, texts: Texts) -> list[str]:
    """How far both axes are from their nearest edge."""
    found = []
    if index is not None and index.withheld is None:
        found.append(_to_edge("typology-change-purpose", index.value, intentional_edges(), 0, texts))
    if ties.place:
        found.append(_to_edge("typology-change-tight", ties.mean_strong, tight_edges(), 1, texts))
    return [*found, texts("typology-change-bounds-ours")] if found else []


def _to_edge(key: str, value: float, edges: tuple[float, float], digits: int, texts: Texts) -> str:
    nearest = min(edges, key=lambda edge: abs(edge - value))
    return texts(
        key,
        value=texts.number(value, digits),
        edge=texts.number(nearest),
        low=texts.number(edges[0]),
        high=texts.number(edges[1]),
    )


# Meetings and leadership


def show_meetings(analysis: Analysis, texts: Texts) -> None:
    """Meetings, forms of work and leadership as they were chosen."""
    asked = [analysis.scores.chosen[item] for item in _MEETINGS if item in analysis.scores.chosen]
    if not asked:
        no_answers("typology-ask-meetings")
        return
    if all(one.withheld for one in asked):
        too_few(max(one.n for one in asked), texts)
        return
    columns = st.columns(2, gap="large")
    for place, one in enumerate(asked):
        with columns[place // 2]:
            if one.withheld:
                too_few(one.n, texts)
                continue
            title = texts(f"typology-{one.item.lower()}-title", label=one.label)
            show_chart(analysis, one.item, texts, partial(chosen_chart, one, title, one.label, texts))
    st.caption(texts("typology-axis-meetings"))
    show_change(_choice_changes([one for one in asked if not one.withheld], texts), texts)
    show_how("meetings", texts)


def chosen_chart(one: Chosen, title: str, lead: str, texts: Texts) -> alt.LayerChart:
    """How many chose each option of an item of ours; ``lead`` is the one that the title names."""
    item = items()[one.item]
    picked = [
        Picked(option.text[texts.language], one.counts.get(option.key, 0), option.key == lead)
        for option in item.options
    ]
    told = told_n(one.n, texts, one.dont_know)
    subtitle = texts("typology-choice-subtitle", question=item.asked(texts.language), n=told)
    return choice_bars(picked, one.n, texts, title, subtitle, shares=one.n >= SHARES_FROM)


def _choice_changes(asked: Sequence[Chosen], texts: Texts) -> list[str]:
    need = float(table("thresholds")["chosen"]["share"]["value"])
    shares = [
        texts(
            "typology-change-choice",
            question=items()[one.item].asked(texts.language),
            have=_commonest(one, texts),
        )
        for one in asked
    ]
    return [texts("typology-change-choice-rule", need=texts.percent(need)), *shares]


def _commonest(one: Chosen, texts: Texts) -> str:
    """How many chose the commonest option: a share, below eight respondents a count."""
    if one.n >= SHARES_FROM:
        return texts.percent(one.share)
    return texts("typology-count-of-n", count=max(one.counts.values()), n=one.n)


# What guides


def show_mechanism(analysis: Analysis, texts: Texts) -> None:
    """The triangle of authority, trust and price."""
    points = analysis.scores.mechanism
    if points is None and unsummed(analysis):
        st.markdown(texts("typology-mechanism-unsummed"))
        return
    if points is None:
        no_answers("typology-ask-mechanism")
        return
    if points.withheld:
        too_few(points.n, texts)
        return
    left, right = st.columns([3, 2], gap="large")
    with left:
        show_chart(analysis, "ternary", texts, partial(_ternary, points, texts))
    with right:
        means = {key: told_score(points.means[key], points.ranges[key], texts) for key in points.means}
        st.markdown(
            texts("typology-mechanism-means", authority=means["A"], trust=means["L"], price=means["H"])
        )
        st.markdown(texts("typology-mechanism-meaning"))
        if points.label == "combination":
            st.info(texts("typology-ecosystem"))
        if points.set_aside:
            st.caption(texts("typology-set-aside", n=points.set_aside))
        show_change(_mechanism_changes(points, texts), texts)
        show_how("mechanism", texts)


def _ternary(points: Mechanism, texts: Texts) -> alt.LayerChart:
    names = {key: texts(f"typology-mechanism-{key.lower()}") for key in points.means}
    title = texts("typology-mechanism-title", label=points.label)
    return ternary(points, names, texts, title, texts("typology-mechanism-subtitle", n=points.n))


def _mechanism_changes(points: Mechanism, texts: Texts) -> list[str]:
    first = max(points.means, key=lambda key: points.means[key])
    other = max(high for key, (_, high) in points.ranges.items() if key != first)
    low, high = points.ranges[first]
    told = {"low": texts.number(low), "high": texts.number(high), "other": texts.number(other)}
    return [texts("typology-change-mechanism", **told)]
