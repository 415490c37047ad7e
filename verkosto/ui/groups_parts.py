"""What the sections of the groups page share: what is looked at, headings, charts, tables."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import streamlit as st

from verkosto.analysis.given_groups import deepest_attribute, group_attributes
from verkosto.charts.group_grid import GroupGrid, group_grid
from verkosto.content import table
from verkosto.model import Band, View
from verkosto.text import escape_markdown
from verkosto.ui import rated
from verkosto.ui.choices import remember
from verkosto.ui.kept import kept

if TYPE_CHECKING:
    import altair as alt
    import pandas as pd

    from verkosto.analysis import Analysis
    from verkosto.network.mixing_chance import Mixing
    from verkosto.text import Texts

LIMITS: Final[dict[str, float]] = {
    name: entry["value"] for name, entry in table("thresholds")["groups"].items()
}
"""Thresholds of this page, by name."""
SMALLEST_DIVIDED: Final = int(table("thresholds")["subgroups"]["actors"]["value"])
"""Actors from which on subgroups are looked for."""


@dataclass(frozen=True, eq=False)
class Looking:
    """What the page looks at; ``attribute`` is "" where the survey gives no groups."""

    analysis: Analysis
    relation: str
    view: View
    attribute: str
    texts: Texts

    @property
    def compared(self) -> bool:
        """Whether there are actors enough to compare ties with chance."""
        return self.analysis.coverage().members >= LIMITS["tests"]

    @property
    def ranged(self) -> bool:
        """Whether enough answered for subgroups and a core."""
        return self.analysis.coverage().band in (Band.RANGES, Band.FULL)

    @property
    def seen(self) -> tuple[Hashable, ...]:
        """What tells this look from another one."""
        return self.relation, self.view, self.attribute, self.texts.language

    @property
    def mixing(self) -> Mixing:
        """Ties within and between the groups."""
        return self.analysis.studies.mixing(self.relation, self.view, self.attribute)

    def grid(self) -> GroupGrid:
        """The groups in drawing order."""
        directed = self.view is View.DIRECTED
        others = self.texts("groups-others")
        make = partial(group_grid, self.mixing, others, directed=directed, compared=self.compared)
        return kept(self.analysis, ("groups", "grid", *self.seen), make)


def attribute_choice(
    analysis: Analysis, relation: str, view: View, texts: Texts, key: str = "group_attribute"
) -> str:
    """The attribute whose groups are looked at, first that with the deepest hole; "" where there is none."""
    options = group_attributes(analysis)
    if not options:
        return ""
    first = partial(deepest_attribute, analysis, relation, view, options)
    remember(key, options, kept(analysis, ("holes", relation, view), first))
    if len(options) == 1:
        return options[0]
    chosen = st.selectbox(texts("groups-attribute"), options, key=key, persist_state="session", width=260)
    return chosen if chosen in options else options[0]


def section(name: str, sources: Sequence[str], texts: Texts, **values: object) -> None:
    """A section of this page: its heading, and how it is computed."""
    heading, how = texts(f"groups-{name}-heading"), texts(f"groups-how-{name}", **values)
    rated.section(f"groups_{name}", heading, how, sources)


def show_chart(look: Looking, key: Hashable, make: Callable[[], alt.LayerChart]) -> None:
    """A chart whose specification is made once; its title and subtitle are read aloud."""
    spec: dict[str, Any] = kept(look.analysis, ("groups", key, *look.seen), lambda: make().to_dict())
    heading = spec["title"]
    st.vega_lite_chart(spec=spec, theme=None, alt=" ".join([*heading["text"], *heading["subtitle"]]))


def show_numbers(frame: pd.DataFrame, formats: Mapping[str, str], about: str, texts: Texts) -> None:
    """A table with headings in words; columns with a format are numbers."""
    columns: dict[str, Any] = {}
    for name in frame.columns:
        heading = texts(f"groups-column-{name}")
        number = partial(st.column_config.NumberColumn, format=formats.get(str(name)))
        columns[str(name)] = number(heading) if name in formats else st.column_config.Column(heading)
    st.dataframe(frame, hide_index=True, column_config=columns, alt=about)


def named(names: Sequence[object]) -> str:
    """Names in one line of Markdown; a name may hold a comma."""
    return " · ".join(escape_markdown(name) for name in names)
