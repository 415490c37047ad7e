"""What the sections of the bridges page share: what is looked at, what is known, headings, charts."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import isnan
from typing import TYPE_CHECKING, Any, Final

import streamlit as st

from verkosto.analysis.bridging import Top, bridging_routes, by_name, drawn_answers, top_bridges
from verkosto.analysis.studies import Kind, Study
from verkosto.content import table
from verkosto.model import Band, View
from verkosto.text import escape_markdown
from verkosto.ui import rated
from verkosto.ui.kept import kept

if TYPE_CHECKING:
    import altair as alt
    import pandas as pd

    from verkosto.analysis import Analysis
    from verkosto.network.chance import Chance
    from verkosto.network.missing import MissingAnswers
    from verkosto.network.network import Network
    from verkosto.text import Texts

SMALLEST_COMPARED: Final = int(table("thresholds")["groups"]["tests"]["value"])
"""Actors from which on anything is compared with chance."""
_OF_GROUPS: Final = frozenset({Kind.MIXING, Kind.ROLES})


@dataclass(frozen=True, eq=False)
class Bridging:
    """What the page looks at; ``attribute`` is "" where the survey gives no groups."""

    analysis: Analysis
    relation: str
    view: View
    attribute: str
    texts: Texts

    @property
    def band(self) -> Band:
        """How much may be told at this response rate."""
        return self.analysis.coverage().band

    @property
    def ordered(self) -> bool:
        """Whether so many answered that actors may stand in an order."""
        return self.band is Band.FULL

    @property
    def named(self) -> bool:
        """Whether so many answered that actors who bridge may be named at all."""
        return self.band in (Band.FULL, Band.RANGES)

    @property
    def compared(self) -> bool:
        """Whether there are actors enough to compare with chance."""
        return self.analysis.coverage().members >= SMALLEST_COMPARED

    @cached_property
    def network(self) -> Network:
        """The network that is looked at."""
        return self.analysis.network(self.relation, self.view)

    @cached_property
    def labels(self) -> pd.Series:
        """The names of the members."""
        labels: pd.Series = self.analysis.survey.actors["label"].reindex(self.network.actors).astype(str)
        return labels

    @cached_property
    def routes(self) -> pd.Series:
        """The share of the shortest routes between others that runs through each; ``nan`` where withheld."""
        return bridging_routes(self.analysis, self.relation, self.view)

    @cached_property
    def missing(self) -> MissingAnswers | None:
        """What missing answers may do, where it is known and anything was drawn."""
        return drawn_answers(self.analysis, self.relation, self.view)

    @property
    def mixing(self) -> pd.DataFrame:
        """Ties between every two groups, beside shuffled labels; each group with itself left out."""
        cells = self.analysis.studies.mixing(self.relation, self.view, self.attribute).cells
        return cells[cells["from"] != cells["to"]]

    @property
    def tellable(self) -> bool:
        """Whether so much was shuffled that a hole between groups could be told from chance."""
        return self.analysis.studies.mixing(self.relation, self.view, self.attribute).tellable

    @cached_property
    def top(self) -> Top:
        """Who bridges most."""
        return top_bridges(self.analysis, self.relation, self.view)

    @cached_property
    def bridge(self) -> str:
        """The one to begin with where an actor is chosen."""
        routes = self.routes.dropna()
        if self.top.actors:
            return self.top.actors[0]
        return str(routes.idxmax() if len(routes) else self.network.actors[0])

    @property
    def seen(self) -> tuple[Hashable, ...]:
        """What tells this look from another one."""
        known = tuple(kind for kind in Kind if self.known(kind))
        return self.relation, self.view, self.attribute, self.texts.language, known

    def study(self, kind: Kind) -> Study:
        """Long work of this network."""
        return Study(kind, self.relation, self.view, self.attribute if kind in _OF_GROUPS else "")

    def known(self, kind: Kind) -> bool:
        """Whether the result of a study may be shown and is there."""
        study = self.study(kind)
        if kind in _OF_GROUPS and not self.attribute:
            return False
        return self.analysis.studies.allowed(kind) and self.analysis.studies.known(study)

    def label(self, actor: object) -> str:
        """The name of an actor."""
        return str(self.labels[str(actor)])

    def by_name(self, actors: Iterable[str]) -> tuple[str, ...]:
        """Actors in the order of their names."""
        return by_name(self.analysis, actors)

    def names(self, actors: Sequence[str]) -> str:
        """Names in one line of Markdown; many a name has a comma of its own."""
        return "; ".join(escape_markdown(self.label(actor)) for actor in actors)


def section(name: str, sources: Sequence[str], texts: Texts, **values: object) -> None:
    """A section of this page: its heading, and how it is computed."""
    heading, how = texts(f"bridges-{name}-heading"), texts(f"bridges-how-{name}", **values)
    rated.section(f"bridges_{name}", heading, how, sources)


def show_chart(look: Bridging, key: Hashable, make: Callable[[], alt.LayerChart]) -> None:
    """A chart whose specification is made once; its title and subtitle are read aloud."""
    spec: dict[str, Any] = kept(look.analysis, ("bridges", key, *look.seen), lambda: make().to_dict())
    heading = spec["title"]
    st.vega_lite_chart(spec=spec, theme=None, alt=" ".join([*heading["text"], *heading["subtitle"]]))


def span(low: float, high: float, texts: Texts) -> str:
    """Between which shares something lies; one share where both ends read the same, "" where unknown."""
    if isnan(low):
        return ""
    least, most = texts.number(100 * low), texts.percent(high)
    return most if texts.percent(low) == most else texts("groups-between", low=least, high=most)


def place(value: float, chance: Chance | None) -> str:
    """On which side of chance a figure lies."""
    if chance is None or isnan(chance.low) or isnan(value):
        return "unknown"
    return "below" if value < chance.low else "above" if value > chance.high else "inside"
