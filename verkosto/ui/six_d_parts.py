"""What the sections of the 6D page share: "how is this computed", names, answers in words, charts."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import partial
from math import ceil, floor
from typing import TYPE_CHECKING, Any

import pandas as pd
import streamlit as st

from verkosto.content.instruments import items
from verkosto.instruments.gates import SHARES_FROM
from verkosto.ui import rated
from verkosto.ui.kept import kept

if TYPE_CHECKING:
    import altair as alt

    from verkosto.analysis import Analysis
    from verkosto.instruments.distribution import Distribution
    from verkosto.text import Texts


def section(name: str, sources: Sequence[str], texts: Texts, **values: object) -> None:
    """A section of this page: its heading, and how it is computed."""
    heading, how = texts(f"six_d-{name}-heading"), texts(f"six_d-how-{name}", **values)
    rated.section(f"six_d_{name}", heading, how, sources)


def show_chart(analysis: Analysis, key: Hashable, texts: Texts, make: Callable[[], alt.LayerChart]) -> None:
    """A chart whose specification is made once; its title and subtitle are read aloud."""
    spec: dict[str, Any] = kept(analysis, ("six_d", key, texts.language), lambda: make().to_dict())
    heading = spec["title"]
    st.vega_lite_chart(spec=spec, theme=None, alt=" ".join([*heading["text"], *heading["subtitle"]]))


def show_numbers(
    part: str, rows: Sequence[Mapping[str, object]], formats: Mapping[str, str], texts: Texts
) -> None:
    """The numbers behind a section's pictures, folded away; columns with a format are numbers."""
    if not rows:
        return
    frame = pd.DataFrame(rows)
    columns: dict[str, Any] = {}
    for name in frame.columns:
        heading = texts(f"six_d-{part}-column-{name}")
        number = partial(st.column_config.NumberColumn, format=formats.get(name))
        columns[name] = number(heading) if name in formats else st.column_config.Column(heading)
    about = texts(f"six_d-{part}-table")
    with st.expander(about, icon=":material/list:"):
        st.dataframe(frame, hide_index=True, column_config=columns, alt=about)


def short_name(item: str, texts: Texts) -> str:
    """What a D is called."""
    return items()[item].short[texts.language]


def middle_words(told: Distribution, words: Sequence[str], texts: Texts) -> str:
    """The middle answer and where at least half of the answers lie, as the scale says it."""
    low, high = (words[int(step) - 1] for step in told.quartiles)
    below, above = words[floor(told.median) - 1], words[ceil(told.median) - 1]
    median = texts("six_d-word", word=below)
    if above != below:
        median = texts("six_d-between", low=below, high=above)
    half = texts("six_d-between", low=low, high=high)
    return texts("six_d-half", median=median, half=half, same=str(low == high).lower())


def majorities(shown: Sequence[Distribution]) -> tuple[int, int]:
    """For how many a majority is sure, and for how many it is sure that there is none."""
    sure = [told for told in shown if told.n >= SHARES_FROM and told.range is not None]
    above = sum(1 for told in sure if told.range is not None and told.range[0] > 1 / 2)
    return above, sum(told.below_half for told in sure)
