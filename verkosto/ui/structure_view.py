"""The structure page: readings, cards, charts and the tables behind them."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import streamlit as st

from verkosto.analysis.answering import confirmation
from verkosto.analysis.studies import Kind, Study
from verkosto.charts.distributions import degree_distribution
from verkosto.charts.figures import measure, measure_name
from verkosto.charts.profiles import centralization_profile, cohesion_bars
from verkosto.charts.rankings import ranking
from verkosto.charts.strength import mix_title, threshold_strip, tie_mix_chart
from verkosto.model import Band, Figure, View
from verkosto.network.registry import measures
from verkosto.ui.choices import remember
from verkosto.ui.kept import kept
from verkosto.ui.measure_card import explain, measure_card, reading
from verkosto.ui.terms import with_terms

if TYPE_CHECKING:
    import altair as alt

    from verkosto.analysis import Analysis
    from verkosto.text import Texts

READINGS: Final = (
    "mean_degree",
    "density",
    "components",
    "confirmation",
    "transitivity",
    "mean_distance",
    "centralization_betweenness",
)
"""Figures that are told in words, in this order, five at most."""
MOST_READINGS: Final = 5
CARDS: Final = (
    ("mean_degree", "ties"),
    ("density", "actors"),
    ("confirmation", "reciprocity"),
    ("transitivity", "density"),
    ("mean_distance", "reach"),
    ("components", "isolates"),
)
"""Figures on cards, each with the one that it should not be read without."""
_RANKABLE: Final = frozenset({"count", "number", "share", "score"})


def studies_of(analysis: Analysis, relation: str, view: View) -> list[Study]:
    """The long work that the page shows results of, the most wanted first."""
    kinds = (Kind.CHANCE, Kind.MISSING, Kind.BOOTSTRAP, Kind.SUBGROUPS, Kind.CORE, Kind.SMALL_WORLD)
    return [Study(kind, relation, view) for kind in kinds if analysis.studies.allowed(kind)]


def figures_of(analysis: Analysis, relation: str, view: View) -> dict[str, Figure]:
    """The figures of a view; agreement between the two reports is that of the reports, whatever the view."""
    figures = analysis.figures(relation, view)
    if View.DIRECTED not in analysis.views(relation):
        return figures
    reason = analysis.withheld(measure("confirmation"))
    agreed = math.nan if reason else confirmation(analysis, relation)
    return {**figures, "confirmation": figures.get("confirmation", Figure(agreed, withheld=reason))}


def show_readings(figures: dict[str, Figure], texts: Texts) -> None:
    """At most five findings in plain words."""
    keys = [key for key in READINGS if key in figures and not math.isnan(figures[key].value)]
    if not keys:
        st.info(texts("structure-no-readings"))
        return
    told = "\n".join(f"- {reading(key, figures[key], texts)}" for key in keys[:MOST_READINGS])
    st.markdown(with_terms(told, texts))


def show_cards(
    analysis: Analysis, relation: str, view: View, figures: dict[str, Figure], texts: Texts
) -> None:
    """The six figures that a board asks for."""
    coverage = analysis.coverage()
    resampled = Study(Kind.BOOTSTRAP, relation, view)
    similar = analysis.studies.bootstrap(relation, view) if analysis.studies.known(resampled) else {}
    with st.grid(3, min_column_width=220, key="cards"):
        for key, companion in CARDS:
            if key in figures:
                beside = (companion, figures[companion]) if companion in figures else None
                measure_card(key, figures[key], coverage, texts, beside, similar.get(key))


def show_charts(
    analysis: Analysis, relation: str, view: View, figures: dict[str, Figure], texts: Texts
) -> None:
    """Concentration and cohesion, strength of ties, and how ties are spread over actors."""
    n = analysis.coverage().members
    seen = (relation, view, texts.language, analysis.studies.kinds(relation, view))
    if any(figure.chance or figure.range for figure in figures.values()):
        st.caption(texts("structure-bands"))
    left, right = st.columns(2, gap="large")
    with left, st.container(key="chart_profile"):
        profile = partial(centralization_profile, figures, texts, n)
        _chart(analysis, ("profile", *seen), profile, texts("structure-alt-profile"))
    with right:
        cohesion = partial(cohesion_bars, figures, texts, n)
        _chart(analysis, ("cohesion", *seen), cohesion, texts("structure-alt-cohesion"))
    mix = kept(analysis, ("mix", relation), lambda: analysis.tie_mix(relation))
    if not math.isnan(mix.either):
        with left, st.container(key="chart_mix"):
            _chart(analysis, ("mix", *seen), partial(tie_mix_chart, mix, texts), mix_title(mix, texts))
            if mix.estimated:
                st.caption(texts("structure-mix-estimated", n=mix.estimated))
        if not mix.strip.empty:
            with right:
                strip = partial(threshold_strip, mix, texts)
                _chart(analysis, ("strip", *seen), strip, texts("structure-alt-strip"))
    actors = analysis.actors(relation, view)
    key = "in_degree" if view is View.DIRECTED else "degree"
    if actors[key].notna().any():
        mean = figures["mean_degree"].value
        degrees = partial(degree_distribution, actors, key, mean, texts)
        _chart(analysis, ("degrees", *seen), degrees, texts("structure-alt-degree"))


def show_ranking(analysis: Analysis, relation: str, view: View, texts: Texts) -> None:
    """The top of the list by a chosen measure, with what the measure means.

    Where answers are missing, figures that one answer may move are put in no order.
    """
    st.subheader(texts("structure-ranking-heading"), anchor=False)
    actors = analysis.actors(relation, view)
    shown = [
        known
        for known in measures("actor", view)
        if known.unit in _RANKABLE and actors[known.key].notna().any()
    ]
    full = analysis.coverage().band is Band.FULL
    options = [known.key for known in shown if full or known.needs is Band.LIMITED]
    if not options:
        st.info(texts("structure-no-ranking"))
        return
    remember("ranking", options)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        chosen = st.selectbox(
            texts("structure-ranking"),
            options,
            key="ranking",
            format_func=lambda key: measure_name(key, texts, "actor"),
            width=320,
            persist_state="session",
        )
        chosen = chosen if chosen in options else options[0]
        with st.popover(texts("structure-how"), type="tertiary", icon=":material/help:", key="how_ranking"):
            explain(chosen, None, analysis.coverage(), texts, "actor")
    st.caption(texts(f"{measure(chosen, 'actor').text_key}-what"))
    drawn = partial(ranking, actors, chosen, texts)
    _chart(
        analysis, ("ranking", chosen, relation, view, texts.language), drawn, texts("structure-alt-ranking")
    )
    loose = [measure_name(known.key, texts, "actor") for known in shown if known.key not in options]
    if loose:
        st.caption(texts("structure-unordered", names=", ".join(loose)))


def show_questions(texts: Texts) -> None:
    """What to talk about next."""
    st.subheader(texts("structure-questions-heading"), anchor=False)
    st.markdown(texts("structure-questions"))


def show_withheld(analysis: Analysis, relation: str, view: View, texts: Texts) -> None:
    """Actor measures that are not shown, by reason."""
    reasons: dict[str, list[str]] = {}
    for key, reason in analysis.withheld_actor_measures(relation, view).items():
        reasons.setdefault(reason, []).append(measure_name(key, texts, "actor"))
    for reason, names in reasons.items():
        st.caption(texts("structure-withheld", names="; ".join(names), reason=texts(f"withheld-{reason}")))


def _chart(analysis: Analysis, key: Hashable, make: Callable[[], alt.LayerChart], alternative: str) -> None:
    """A chart in its own theme, the same on screen and on paper; its specification is made once."""
    spec: dict[str, Any] = kept(analysis, key, lambda: make().to_dict())
    st.vega_lite_chart(spec=spec, theme=None, alt=alternative)
