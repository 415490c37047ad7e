"""The page of who answered: what is known because of it, what is not shown, and what more answers bring."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import streamlit as st

from verkosto.analysis.answering import (
    BANDS,
    Answering,
    answered_by_group,
    answering,
    steps_ahead,
    waited_for,
    withheld_measures,
)
from verkosto.charts.answered import answered_bars, known_pairs
from verkosto.charts.figures import measure_name
from verkosto.content import table
from verkosto.model import Band, View
from verkosto.network.missing import LARGEST
from verkosto.ui.choices import remember
from verkosto.ui.kept import kept
from verkosto.ui.rated import section

if TYPE_CHECKING:
    import altair as alt
    import pandas as pd

    from verkosto.analysis import Analysis
    from verkosto.text import Texts

_LOW: Final = 0.5
_LEAST: Final = 5
"""A group is named as one that answered less when it has so many members and under half of them answered."""


def show_coverage(analysis: Analysis, relation: str, texts: Texts) -> None:
    """Everything under the page's head."""
    told = answering(analysis, relation)
    if _voiceless(analysis, relation, told):
        st.markdown(texts("coverage-list", members=told.members))
        return
    _show_findings(analysis, told, texts)
    left, right = st.columns(2, gap="large")
    with left:
        if told.pairs:
            pairs = partial(known_pairs, told, texts)
            _chart(analysis, ("pairs", relation, texts.language), pairs)
            if told.left_open:
                st.caption(texts("coverage-left-open", n=told.left_open))
    with right:
        _show_groups(analysis, texts)
    _show_ahead(analysis, relation, told, texts)
    _show_bands(analysis, relation, told, texts)
    st.subheader(texts("coverage-questions-heading"), anchor=False)
    st.markdown(texts("coverage-questions"))


def _voiceless(analysis: Analysis, relation: str, told: Answering) -> bool:
    """Whether the data are a mere list of ties, which does not tell who answered."""
    return View.DIRECTED not in analysis.views(relation) and told.respondents == told.members


def _show_findings(analysis: Analysis, told: Answering, texts: Texts) -> None:
    """At most five, in plain words: how many answered, and how far both sides say the same."""
    answered = texts(
        "coverage-answered",
        respondents=told.respondents,
        members=told.members,
        share=texts.percent(told.respondents / told.members) if told.members else "",
    )
    band = texts(f"coverage-band-{'no-range' if _without_range(told) else told.band.value}")
    known = texts("coverage-known", both=texts.percent(told.both / told.pairs)) if told.pairs else ""
    with st.container(gap="xxsmall"):
        _show_lines("coverage_rate", [answered if told.members else "", band, _fewest_told(analysis, texts)])
        _show_lines("coverage_confirmation", [known, _agreement_told(told, texts)])


def _show_lines(key: str, lines: Sequence[str]) -> None:
    """Some of the findings, where a rule's finding can lead to."""
    said = [line for line in lines if line]
    if said:
        with st.container(key=key):
            st.markdown("\n".join(f"- {line}" for line in said))


def _without_range(told: Answering) -> bool:
    """Whether figures would need a range that is not drawn for so many actors."""
    return told.band is Band.RANGES and told.members > LARGEST


def _agreement_told(told: Answering, texts: Texts) -> str:
    if not told.agreement:
        return ""
    return texts("coverage-agreement", share=texts.percent(told.confirmation), reads=told.agreement)


def _fewest_told(analysis: Analysis, texts: Texts) -> str:
    """The group of which the fewest answered, where it is under half and one only; of all attributes."""
    found: list[tuple[float, int, str, str, int]] = []
    for attribute in analysis.survey.attributes:
        groups = kept(analysis, ("answered", attribute), partial(answered_by_group, analysis, attribute))
        for name, members, answered in zip(groups.index, groups["members"], groups["answered"], strict=True):
            if name is not None and members >= _LEAST and answered / members < _LOW:
                found.append((answered / members, -int(members), attribute, str(name), int(answered)))
    if not found or sum(share == min(found)[0] for share, *_ in found) > 1:
        return ""
    _, members, attribute, group, answered = min(found)
    told = {"attribute": attribute, "group": group, "answered": answered, "members": -members}
    return texts.markdown("coverage-fewest", **told)


def _show_groups(analysis: Analysis, texts: Texts) -> None:
    """Who answered by a chosen attribute; nothing where no groups are given."""
    attributes = list(analysis.survey.attributes)
    if not attributes:
        st.caption(texts("coverage-no-attributes"))
        return
    remember("coverage_attribute", attributes)
    chosen = st.selectbox(
        texts("coverage-attribute"), attributes, key="coverage_attribute", persist_state="session", width=320
    )
    chosen = chosen if chosen in attributes else attributes[0]
    groups = kept(analysis, ("answered", chosen), partial(answered_by_group, analysis, chosen))
    _chart(
        analysis, ("answered-chart", chosen, texts.language), partial(answered_bars, groups, chosen, texts)
    )
    with st.expander(texts("coverage-groups-table"), icon=":material/table:"):
        named = groups.rename(index=lambda name: texts("coverage-no-group") if name is None else name)
        st.dataframe(
            named.reset_index().assign(share=named["share"].to_numpy() * 100),
            hide_index=True,
            column_config={
                "group": chosen,
                "members": texts("coverage-column-members"),
                "answered": texts("coverage-column-answered"),
                "share": st.column_config.NumberColumn(texts("coverage-column-share"), format="%.0f %%"),
            },
            alt=texts("coverage-groups-table"),
        )


def _show_ahead(analysis: Analysis, relation: str, told: Answering, texts: Texts) -> None:
    """What more answers would bring, and whose would tell the most."""
    section("coverage_ahead", texts("coverage-ahead-heading"), texts("coverage-how-ahead"), ("simulation",))
    steps = steps_ahead(told.members, told.respondents)
    if not steps:
        st.markdown(texts("coverage-all-answered"))
        return
    lines = [
        texts(
            "coverage-step",
            more=step.more,
            everybody=str(step.more == told.members - told.respondents).lower(),
            band=step.band.value,
            better=str(step.band is not told.band).lower(),
            known=texts.percent(step.known),
        )
        for step in steps
    ]
    st.markdown("\n".join(f"- {line}" for line in lines))
    waited = kept(analysis, ("waited", relation), lambda: waited_for(analysis, relation))
    with st.expander(texts("coverage-waited", n=len(waited)), icon=":material/hourglass_empty:"):
        st.caption(texts("coverage-waited-help"))
        st.dataframe(
            waited,
            hide_index=True,
            column_config={
                "label": texts("structure-column-actor"),
                "named_by": texts("coverage-column-named"),
            },
            alt=texts("coverage-waited", n=len(waited)),
        )


def _show_bands(analysis: Analysis, relation: str, told: Answering, texts: Texts) -> None:
    """What each response rate allows, where this survey stands, and what is not shown now."""
    section(
        "coverage_bands",
        texts("coverage-bands-heading"),
        f"{texts('missing-range-what')}\n\n{texts('missing-range-assumes')}\n\n{texts('missing-range-covers')}",
        ("huang2019", "stork1992", "smith2013"),
    )
    st.markdown("\n".join(f"- {_band_told(band, told.band, texts)}" for band in BANDS))
    withheld = withheld_measures(analysis, relation)
    if withheld.empty:
        st.markdown(texts("coverage-nothing-withheld"))
        return
    for reason, rows in withheld.groupby("reason", sort=False):
        names = dict.fromkeys(_names(rows, texts))
        st.markdown(texts("structure-withheld", names="; ".join(names), reason=texts(f"withheld-{reason}")))


def _names(rows: pd.DataFrame, texts: Texts) -> list[str]:
    return [measure_name(key, texts, level) for level, key in zip(rows["level"], rows["key"], strict=True)]


def _band_told(band: Band, now: Band, texts: Texts) -> str:
    """A line of the table of bands, the present one in bold."""
    limits = table("thresholds")["response"]
    place = BANDS.index(band)
    share = texts.percent(limits[band.value]["value"]) if band is not Band.NONE else ""
    below = texts.percent(limits[BANDS[place - 1].value]["value"]) if place else ""
    line = texts("coverage-band-row", band=band.value, share=share, below=below)
    return f"**{line}** {texts('coverage-band-here')}" if band is now else line


def _chart(analysis: Analysis, key: Hashable, make: Callable[[], alt.LayerChart]) -> None:
    """A chart whose specification is made once; its title and subtitle are read aloud."""
    spec: dict[str, Any] = kept(analysis, ("coverage", key), lambda: make().to_dict())
    heading = spec["title"]
    st.vega_lite_chart(spec=spec, theme=None, alt=" ".join([*heading["text"], *heading["subtitle"]]))
