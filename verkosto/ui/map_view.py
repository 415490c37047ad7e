"""The map page's map: what to see, the picture itself, and what it can be taken away as."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import streamlit as st

from verkosto.analysis import Analysis, Settings
from verkosto.charts.figures import measure_name
from verkosto.charts.layout import placing_group, survey_layout
from verkosto.charts.network_map import map_option
from verkosto.charts.palette import MARKS
from verkosto.charts.picture import MODES, Look, MapPicture, map_picture
from verkosto.charts.takeaway import pseudonymised, takeaway_html
from verkosto.report.exchange import pseudonyms
from verkosto.text.names import relation_name, view_name
from verkosto.ui.actor_choice import ACTOR, actor_table, on_map_click
from verkosto.ui.actor_panel import show_actor
from verkosto.ui.choices import remember
from verkosto.ui.kept import kept

if TYPE_CHECKING:
    import pandas as pd

    from verkosto.model import View
    from verkosto.text import Texts

SIZES: Final = (
    "degree",
    "in_degree",
    "out_degree",
    "strength",
    "betweenness_share",
    "harmonic_closeness",
    "effective_size",
    "core",
)
"""Actor measures of which more is more: those that can set the size of a node."""
HEIGHT: Final = 620
_SVG_UP_TO: Final = 6_000


def places(analysis: Analysis) -> pd.DataFrame:
    """Places of all actors, laid out once for the survey that is open, whatever the wave."""
    seed = analysis.settings.seed
    everything = Analysis(analysis.survey, Settings(seed=seed))
    return kept(everything, "places", lambda: survey_layout(everything))


def map_controls(analysis: Analysis, relation: str, view: View, texts: Texts) -> Look:
    """What the reader wants to see: which ties, what sets size and colour, and who stays."""
    modes = _modes(analysis, relation, view, texts)
    with st.popover(texts("map-adjust"), icon=":material/tune:", key="map_adjust"):
        size = _size(analysis, relation, view, texts)
        colour = _colour(analysis, texts)
        st.divider()
        groups = _groups(analysis, colour, texts)
        search = st.text_input(
            texts("map-search"),
            key="map_search",
            type="search",
            placeholder=texts("map-search-placeholder"),
            live="300ms",
            persist_state="session",
        )
        st.caption(texts("map-filter-help"))
    chosen = st.session_state.get(ACTOR)
    return Look(
        size=size,
        colour=colour,
        chosen=chosen if chosen in analysis.survey.actors.index else None,
        modes=frozenset(modes),
        groups=frozenset(groups),
        search=search or "",
    )


def show_map(analysis: Analysis, relation: str, view: View, look: Look, texts: Texts) -> None:
    """The map; the chosen actor's panel beside it (below it on a telephone); the table behind it."""
    picture, option = _drawn(analysis, relation, view, look, texts)
    beside, *panel = st.columns([13, 7] if look.chosen else 1, gap="medium")
    with beside:
        _draw(picture, option, texts)
        _told(picture, texts, flow=analysis.relation(relation).reversed_flow, group=placing_group(analysis))
    if look.chosen:
        with panel[0]:
            show_actor(analysis, relation, view, look.chosen, texts)
    _download(analysis, relation, view, picture, texts)
    st.subheader(texts("map-table-heading"), anchor=False)
    actor_table(analysis, relation, view, look, texts)


def _modes(analysis: Analysis, relation: str, view: View, texts: Texts) -> list[str]:
    """Ties that stay, of the kinds that there are; nothing to choose when there is one kind only."""
    found = set(analysis.ties(relation, view)["mode"].unique())
    options = [mode for mode in MODES if mode in found]
    if len(options) < 2:
        return options
    kept_modes = [mode for mode in st.session_state.get("map_modes") or [] if mode in found]
    st.session_state["map_modes"] = kept_modes or options
    return st.pills(
        texts("map-modes"),
        options,
        selection_mode="multi",
        format_func=lambda mode: texts(f"map-mode-{mode}"),
        key="map_modes",
        persist_state="session",
    )


def _size(analysis: Analysis, relation: str, view: View, texts: Texts) -> str:
    """The measure behind the size of a node; those that this view does not show are not offered."""
    measured = analysis.actors(relation, view)
    options = [key for key in SIZES if key in measured and measured[key].notna().any()]
    return _kept_choice(
        "map_size", [*options, ""], texts("map-size"),
        lambda key: measure_name(key, texts, "actor") if key else texts("map-size-same"),
    )  # fmt: skip


def _colour(analysis: Analysis, texts: Texts) -> str:
    """The attribute behind colour and shape; first one whose groups all get a colour of their own."""
    groups = analysis.survey.actors[list(analysis.survey.attributes)].nunique()
    options = sorted(analysis.survey.attributes, key=lambda name: groups[name] > len(MARKS))
    return _kept_choice(
        "map_colour", [*options, ""], texts("map-colour"),
        lambda name: name or texts("map-colour-same"),
    )  # fmt: skip


def _kept_choice(key: str, options: list[str], label: str, told: Callable[[str], str]) -> str:
    """A list to choose from, kept over pages; a choice that is no longer there falls back to the first."""
    remember(key, options)
    chosen = st.selectbox(label, options, key=key, format_func=told, persist_state="session")
    return chosen if chosen in options else options[0]


def _groups(analysis: Analysis, colour: str, texts: Texts) -> list[str]:
    """Groups of the colouring attribute that stay; none chosen means all."""
    if not colour:
        return []
    options = sorted(analysis.survey.actors[colour].dropna().astype(str).unique())
    kept = st.session_state.get("map_groups") or []
    st.session_state["map_groups"] = [group for group in kept if group in options]
    return st.multiselect(
        texts("map-groups"),
        options,
        key="map_groups",
        placeholder=texts("map-groups-all"),
        persist_state="session",
    )


def _drawn(
    analysis: Analysis, relation: str, view: View, look: Look, texts: Texts
) -> tuple[MapPicture, dict[str, Any]]:
    """The picture and its drawing, made once: most reruns change nothing in them."""
    picture = kept(
        analysis,
        ("picture", relation, view, look),
        lambda: map_picture(analysis, relation, view, places(analysis), look),
    )
    option = kept(analysis, ("map", relation, view, look, texts.language), lambda: map_option(picture, texts))
    return picture, option


def _draw(picture: MapPicture, option: dict[str, Any], texts: Texts) -> None:
    """The map; a click chooses an actor."""
    small = len(picture.nodes) + len(picture.ties) <= _SVG_UP_TO
    with st.container(border=True):
        st.echarts_chart(
            option,
            key="map",
            height=HEIGHT,
            renderer="svg" if small else "canvas",
            on_select=partial(on_map_click, tuple(picture.nodes.index)),
            alt=texts("map-alt", n=len(picture.nodes), ties=len(picture.ties)),
        )


def _told(picture: MapPicture, texts: Texts, *, flow: bool, group: str) -> None:
    """What lines and marks mean, and how the map is moved."""
    modes = set(picture.ties["mode"])
    said = [texts("map-lines")] if modes & {"strong", "weak"} else []
    if said and "unknown" in modes:
        said.append(texts("map-unknown"))
    if picture.ties["one_sided"].any():
        said.append(texts("map-thin"))
    if picture.directed:
        said.append(texts("map-arrows-flow" if flow else "map-arrows"))
    if picture.nodes["hollow"].any():
        said.append(texts("map-hollow"))
    if picture.nodes["external"].any():
        said.append(texts("map-ring"))
    if picture.size:
        said.append(texts("map-sized", measure=measure_name(picture.size, texts, "actor")))
    placed = [texts.markdown("map-placed-by", group=group)] if group else []
    if picture.left_out:
        placed.append(_left_out(picture, texts))
    st.caption("  \n".join([" · ".join(said), *placed, texts("map-choose"), texts("map-hint")]))


def _left_out(picture: MapPicture, texts: Texts) -> str:
    """How many lines are drawn, when not all are."""
    drawn = len(picture.ties)
    return texts("map-left-out", shown=texts.number(drawn), ties=texts.number(drawn + picture.left_out))


def _download(analysis: Analysis, relation: str, view: View, picture: MapPicture, texts: Texts) -> None:
    """The stand-alone map; made only when somebody asks for it."""
    with st.container(horizontal=True, vertical_alignment="center"):
        names = st.checkbox(texts("map-with-names"), key="map_names", help=texts("map-with-names-help"))

        def made() -> str:
            drawn = picture if names else pseudonymised(picture, pseudonyms(analysis))
            facts = _facts(analysis, relation, view, texts)
            if picture.left_out:
                facts = f"{facts} {_left_out(picture, texts)}"
            return takeaway_html(drawn, texts, texts("takeaway-title"), facts, names=names)

        st.download_button(
            texts("map-download"),
            made,
            file_name=texts("map-file-name"),
            mime="text/html",
            key="download_html",
            on_click="ignore",
            icon=":material/download:",
        )


def _facts(analysis: Analysis, relation: str, view: View, texts: Texts) -> str:
    """One line of plain text for the file: who answered, which relation, which view."""
    coverage = analysis.coverage()
    return texts(
        "takeaway-facts",
        members=coverage.members,
        rate=texts.percent(coverage.response_rate),
        relation=relation_name(texts, analysis.relation(relation)),
        view=view_name(texts, view),
    )
